//! Ways in which servers of today answer, and what leads then: refusals in words, a certificate for those who name nobody,
//! silence, a handshake that no library can finish, a port that is no other port.

use crate::faults::{CURRENT_PROGRAM, sound};
use mailprobe::checkup::Checkup;
use mailprobe::diagnosis::HypothesisId;
use mailprobe::mail::{Protocol, Security, Service};
use mailprobe::observation::{
    FirstReply, FlightState, GreetingKind, GreetingObservation, HandshakeEnd, HelloObservation, HelloOutcome,
    PortObservation, StartTlsObservation, StartTlsOutcome, TcpOutcome, Via,
};
use mailprobe::report::verdict;
use mailprobe::text::Text;
use mailprobe::wire::Version::{self, Tls12};

const THUNDERBIRD: &str = "tb140";

/// A sound server as Thunderbird or another program meets it, with the named row changed and, if asked for, alone.
pub(crate) fn checked(
    client: &str,
    service: Service,
    security: Security,
    alone: bool,
    change: impl Fn(&mut PortObservation),
) -> Checkup {
    let mut checkup = sound(service.protocol(), CURRENT_PROGRAM);
    checkup.reading.complaints.clear();
    checkup.target.port = service.standard_port();
    checkup.target.security = security;
    checkup.target.client = client.to_owned();
    for row in &mut checkup.observations.ports {
        row.named = row.service == Some(service);
        row.hellos.retain(|hello| !hello.is_client);
        if row.named {
            row.port = service.standard_port();
            change(row);
        } else if alone {
            *row = PortObservation {
                service: row.service,
                ..PortObservation::new(row.port, row.address, TcpOutcome::Refused)
            };
        }
    }
    assert!(checkup.observations.ports.iter().any(|row| row.named));
    checkup.decide_again();
    checkup
}

pub(crate) fn hello(id: &str, is_client: bool, version: Version, outcome: HelloOutcome) -> HelloObservation {
    let works = outcome == HelloOutcome::ServerHello;
    HelloObservation {
        hello: id.to_owned().into(),
        is_client,
        via: Via::Tls,
        outcome,
        flight: if works {
            FlightState::Complete
        } else {
            FlightState::NotBegun
        },
        version: works.then_some(version),
        cipher: works.then(|| "0xC02F".to_owned()),
        alert: None,
        text: None,
        bytes_in: 0,
        client_certificate_asked: false,
        dh_bits: None,
        ms: 4,
        tries: 1,
        answered: u32::from(works),
        failed_alone: 0,
        bytes_out: 200,
    }
}

pub(crate) fn own_hello(version: Version, outcome: HelloOutcome, client: &str) -> HelloObservation {
    hello(client, true, version, outcome)
}

/// Answers in place of the greeting are told apart by what they say, whatever product says it.
#[test]
fn words_in_place_of_the_greeting_decide() {
    use HypothesisId::*;
    for (protocol, text, cause) in [
        (
            Protocol::Imap,
            "* BYE Zimbra IMAP4rev1 service is shutting down",
            ServerDown,
        ),
        (
            Protocol::Imap,
            "* BYE Server is down for maintenance, back at 06:00",
            ServerDown,
        ),
        (Protocol::Pop3, "-ERR POP3 server is restarting", ServerDown),
        (
            Protocol::Pop3,
            "-ERR Exceeded the login limit for a 15 minute period. Reduce the frequency of requests to the POP3 server.",
            ServerBusy,
        ),
        (Protocol::Imap, "* BYE You are connecting too often", ServerBusy),
        (
            Protocol::Pop3,
            "-ERR Your IP address has been temporarily blocked due to too many failed authentication attempts (Dynamic Screening)",
            ServerBusy,
        ),
        (
            Protocol::Imap,
            "* BYE Address blocked after repeated login failures",
            ServerBusy,
        ),
        (
            Protocol::Pop3,
            "-ERR [SYS/PERM] POP3 access is disabled for this host",
            SignInMethod,
        ),
        (
            Protocol::Imap,
            "* BYE IMAP service is not enabled here",
            SignInMethod,
        ),
    ] {
        let service = protocol.service(Security::Tls).expect("probed");
        let checkup = checked(THUNDERBIRD, service, Security::Tls, false, |row| {
            row.hellos = vec![own_hello(Tls12, HelloOutcome::ServerHello, THUNDERBIRD)];
            row.capabilities = None;
            row.greeting = row.greeting.clone().map(|greeting| GreetingObservation {
                kind: GreetingKind::Refusal,
                text: text.to_owned(),
                product: None,
                ..greeting
            });
        });
        assert_eq!(checkup.diagnosis.leading, Some(cause), "{text}");
    }
}

/// Who was shut out after wrong passwords has to wait; closing other programs does not help.
#[test]
fn an_address_shut_out_after_wrong_passwords_waits_first() {
    let checkup = checked(THUNDERBIRD, Service::Pop3s, Security::Tls, false, |row| {
        row.hellos = vec![own_hello(Tls12, HelloOutcome::ServerHello, THUNDERBIRD)];
        row.capabilities = None;
        row.greeting = row.greeting.clone().map(|greeting| GreetingObservation {
            kind: GreetingKind::Refusal,
            text: "-ERR blocked due to too many failed authentication attempts".to_owned(),
            product: None,
            ..greeting
        });
    });
    let first = checkup.advice.user.first().map(|step| step.text.as_str());
    assert_eq!(first, Some("user-shut-out"));
    let sentence = verdict::sentence(&checkup, Text::english());
    assert!(sentence.contains("too many failed"), "{sentence}");
}

/// A program that names no server is shown a certificate for others; the one for this name is in order.
#[test]
fn a_certificate_for_those_who_name_nobody_is_the_missing_name() {
    use mailprobe::certificate::CertificateProblem::{SelfSigned, UntrustedIssuer, WrongName};
    for problems in [
        vec![WrongName],
        vec![WrongName, SelfSigned],
        vec![WrongName, UntrustedIssuer],
    ] {
        let client = "android-2.3.7";
        let checkup = checked(client, Service::Imaps, Security::Tls, false, |row| {
            row.hellos
                .push(own_hello(Version::Tls10, HelloOutcome::ServerHello, client));
            let own = row.hellos.last_mut().expect("just pushed");
            own.cipher = Some("0x002F".to_owned());
            let mut other = row.certificate.clone().expect("a certificate");
            other.problems.clone_from(&problems);
            other.name_matches = false;
            if let Some(leaf) = other.chain.first_mut() {
                leaf.names = vec!["default.hoster.example".to_owned()];
            }
            row.certificate_without_name = Some(other);
        });
        assert_eq!(
            checkup.diagnosis.leading,
            Some(HypothesisId::SniRequired),
            "{problems:?}"
        );
        let sentence = verdict::sentence(&checkup, Text::english());
        assert!(sentence.contains("default.hoster.example"), "{sentence}");
    }
}

/// One port that takes connections and then says nothing, whatever is sent: that is said, and not left open.
#[test]
fn a_lone_silent_port_is_a_silent_server() {
    for protocol in Protocol::PROBED {
        let service = protocol.service(Security::Tls).expect("probed");
        let checkup = checked(THUNDERBIRD, service, Security::Tls, true, |row| {
            for hello in &mut row.hellos {
                hello.outcome = HelloOutcome::Silent;
                hello.answered = 0;
                hello.version = None;
                hello.cipher = None;
                hello.flight = FlightState::NotBegun;
            }
            row.hellos
                .push(own_hello(Tls12, HelloOutcome::Silent, THUNDERBIRD));
            (row.greeting, row.handshake, row.certificate, row.capabilities) = (None, None, None, None);
        });
        assert_eq!(
            checkup.diagnosis.leading,
            Some(HypothesisId::SlowServer),
            "{protocol}"
        );
    }
}

/// The program gets its answer and no library of today can go on with it (a key of P-521, a suite without forward
/// secrecy): another run shows no more, so none is asked for.
#[test]
fn what_no_library_can_finish_is_not_tried_again() {
    let checkup = checked(THUNDERBIRD, Service::Imaps, Security::Tls, true, |row| {
        row.hellos = vec![own_hello(Tls12, HelloOutcome::ServerHello, THUNDERBIRD)];
        let handshake = row.handshake.as_mut().expect("a handshake");
        handshake.completed = false;
        handshake.answered = false;
        handshake.end = HandshakeEnd::Alert(40);
        (row.greeting, row.certificate, row.capabilities) = (None, None, None);
    });
    assert_eq!(checkup.diagnosis.leading, None);
    let steps: Vec<&str> = checkup
        .advice
        .user
        .iter()
        .map(|step| step.text.as_str())
        .collect();
    assert_eq!(steps.first(), Some(&"user-try-again-now"), "{steps:?}");
    assert!(!steps.contains(&"user-check-again"), "{steps:?}");
}

/// A port that encrypts at once although it is the one for STARTTLS is not sent to itself.
#[test]
fn nobody_is_sent_to_the_very_port_that_does_not_work() {
    let checkup = checked(
        THUNDERBIRD,
        Service::Submission,
        Security::StartTls,
        true,
        |row| {
            row.greeting = row.greeting.clone().map(|greeting| GreetingObservation {
                kind: GreetingKind::Silence,
                text: String::new(),
                product: None,
                ..greeting
            });
            row.starttls = None;
            row.hellos = vec![hello("tls1.2-modern", false, Tls12, HelloOutcome::ServerHello)];
        },
    );
    assert_eq!(checkup.diagnosis.leading, Some(HypothesisId::StarttlsMixup));
    let sentence = verdict::sentence(&checkup, Text::english());
    assert!(!sentence.contains("belongs on port 587"), "{sentence}");
}

/// Where the first command is answered with a refusal, STARTTLS was never asked for by any program: the refusal decides.
#[test]
fn a_refused_first_command_is_no_missing_starttls() {
    let said = "550 5.7.1 Access denied, your network is on a block list";
    let checkup = checked(THUNDERBIRD, Service::Smtp, Security::StartTls, true, |row| {
        row.hellos.clear();
        row.capabilities = None;
        row.starttls = Some(StartTlsObservation {
            offered: false,
            masked: false,
            required: false,
            outcome: StartTlsOutcome::Refused,
            reply: Some(said.to_owned()),
        });
        row.first_reply = Some(FirstReply {
            kind: GreetingKind::Refusal,
            text: said.to_owned(),
            capabilities: None,
            ms: 1,
        });
    });
    assert_eq!(
        checkup.diagnosis.leading,
        Some(HypothesisId::SendingRefused),
        "{:?}",
        checkup.diagnosis.findings
    );
}

/// A server that asks the old program for a certificate and has nothing in common with a library of today demands none.
#[test]
fn nothing_in_common_is_no_demand_for_a_certificate() {
    for (answered, is_demanded) in [(false, false), (true, true)] {
        let checkup = checked("oe6-xp-tls10", Service::Pop3s, Security::Tls, true, |row| {
            let mut own = own_hello(Version::Tls10, HelloOutcome::ServerHello, "oe6-xp-tls10");
            own.cipher = Some("0x0005".to_owned());
            own.client_certificate_asked = true;
            row.hellos = vec![own];
            let handshake = row.handshake.as_mut().expect("a handshake");
            handshake.completed = false;
            handshake.answered = answered;
            handshake.end = HandshakeEnd::Alert(40);
            (row.greeting, row.capabilities) = (None, None);
        });
        let method = HypothesisId::SignInMethod;
        let is_told =
            checkup.diagnosis.leading == Some(method) || checkup.diagnosis.also_wrong.contains(&method);
        assert_eq!(is_told, is_demanded);
    }
}
