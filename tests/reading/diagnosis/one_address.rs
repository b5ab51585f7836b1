//! A name with two addresses: what the second one does differently is said of it, and nothing works while it does not.

use super::outcomes::{checked, own_hello};
use mailprobe::certificate::CertificateProblem;
use mailprobe::checkup::Checkup;
use mailprobe::diagnosis::{HypothesisId, Link, LinkState};
use mailprobe::mail::{Protocol, Security, Service};
use mailprobe::observation::{
    FirstReply, FlightState, GreetingKind, HelloOutcome, PortObservation, StartTlsObservation,
    StartTlsOutcome, TcpOutcome, Via,
};
use mailprobe::report::verdict;
use mailprobe::text::Text;
use mailprobe::wire::Version::Tls12;

const THUNDERBIRD: &str = "tb140";

/// A sound server with a second address, on which the named port is changed.
fn with_second(service: Service, security: Security, change: impl Fn(&mut PortObservation)) -> Checkup {
    let mut checkup = checked(THUNDERBIRD, service, security, false, |row| {
        let mut own = own_hello(Tls12, HelloOutcome::ServerHello, THUNDERBIRD);
        own.via = Via::of(security);
        row.hellos = if security == Security::None {
            Vec::new()
        } else {
            vec![own]
        };
        if security == Security::StartTls {
            row.starttls = Some(StartTlsObservation {
                offered: true,
                masked: false,
                required: false,
                outcome: StartTlsOutcome::Works,
                reply: None,
            });
            row.first_reply = Some(reply(GreetingKind::Ready, "a1 OK done"));
        }
    });
    let named = checkup.observations.ports.iter().find(|row| row.named);
    let mut second = named.cloned().expect("a named port");
    second.address = [192, 0, 2, 77].into();
    change(&mut second);
    checkup.observations.ports.push(second);
    checkup.decide_again();
    checkup
}

/// Nothing was reached there.
fn closed(row: &PortObservation, tcp: TcpOutcome) -> PortObservation {
    PortObservation {
        service: row.service,
        named: row.named,
        ..PortObservation::new(row.port, row.address, tcp)
    }
}

fn reply(kind: GreetingKind, text: &str) -> FirstReply {
    FirstReply {
        kind,
        text: text.to_owned(),
        capabilities: None,
        ms: 1,
    }
}

fn state(checkup: &Checkup, link: Link) -> Option<LinkState> {
    checkup.diagnosis.chain.link(link).map(|row| row.state)
}

#[test]
fn two_addresses_that_do_alike_work() {
    for (service, security) in [
        (Service::Imaps, Security::Tls),
        (Service::Imap, Security::None),
        (Service::Pop3s, Security::Tls),
    ] {
        let checkup = with_second(service, security, |_| {});
        assert_eq!(
            checkup.diagnosis.leading,
            Some(HypothesisId::Healthy),
            "{service}"
        );
    }
}

/// Behind the certificate an address may still say nothing, hang up, refuse or speak otherwise.
#[test]
fn what_a_second_address_says_inside_counts() {
    let text = Text::english();
    for kind in [
        GreetingKind::Silence,
        GreetingKind::Closed,
        GreetingKind::Reset,
        GreetingKind::Refusal,
        GreetingKind::OtherProtocol,
    ] {
        let checkup = with_second(Service::Imaps, Security::Tls, |row| {
            let greeting = row.greeting.as_mut().expect("a greeting");
            greeting.kind = kind;
            greeting.text = "* BYE not here".to_owned();
            row.capabilities = None;
        });
        assert_ne!(checkup.diagnosis.leading, Some(HypothesisId::Healthy), "{kind:?}");
        assert_eq!(
            state(&checkup, Link::MailServer),
            Some(LinkState::Partly),
            "{kind:?}"
        );
        let sentence = verdict::sentence(&checkup, text);
        assert!(
            sentence.contains("192.0.2.77") && !sentence.contains("late"),
            "{sentence}"
        );
    }
}

/// Programs are given each address in turn: the dead one is a fault of the server's side, whatever serves at the other.
#[test]
fn a_dead_address_is_named_with_whose_move_it_is() {
    let text = Text::english();
    let dead: [fn(&mut PortObservation); 3] = [
        |row| *row = closed(row, TcpOutcome::Refused),
        |row| *row = closed(row, TcpOutcome::TimedOut),
        |row| {
            for hello in &mut row.hellos {
                (hello.outcome, hello.flight) = (HelloOutcome::Reset, FlightState::NotBegun);
            }
        },
    ];
    for (is_dead, is_first) in dead.into_iter().flat_map(|dead| [(dead, false), (dead, true)]) {
        let mut checkup = with_second(Service::Imaps, Security::Tls, is_dead);
        if is_first {
            let second = checkup.observations.ports.pop().expect("a second address");
            checkup.observations.ports.insert(0, second);
            checkup.decide_again();
        }
        assert_eq!(checkup.diagnosis.leading, Some(HypothesisId::ServerDown));
        let sentence = verdict::sentence(&checkup, text);
        assert!(sentence.contains("not at 192.0.2.77"), "{sentence}");
        let whose = verdict::whose_move(&checkup, text);
        assert!(whose.starts_with("The people who run"), "{whose}");
        let steps = || checkup.advice.user.iter().chain(&checkup.advice.admin);
        assert!(steps().any(|step| step.text == "admin-mend-address"));
        assert!(steps().all(|step| step.text != "user-wait-for-server"));
    }
}

#[test]
fn a_first_command_that_a_second_address_leaves_unanswered_counts() {
    for (service, security) in [(Service::Imaps, Security::Tls), (Service::Imap, Security::None)] {
        let checkup = with_second(service, security, |row| {
            row.first_reply = Some(reply(GreetingKind::Closed, ""));
        });
        assert_ne!(
            checkup.diagnosis.leading,
            Some(HypothesisId::Healthy),
            "{service}"
        );
        assert_eq!(
            state(&checkup, Link::MailServer),
            Some(LinkState::Partly),
            "{service}"
        );
    }
}

#[test]
fn a_second_address_that_lets_nobody_sign_in_is_named() {
    for (service, offer) in [
        (Service::Imaps, "LOGINDISABLED"),
        (Service::Imaps, "AUTH=XOAUTH2"),
        (Service::Smtps, "SIZE 1000"),
    ] {
        let checkup = with_second(service, Security::Tls, |row| {
            row.capabilities = Some(vec![offer.to_owned()]);
        });
        assert_eq!(
            checkup.diagnosis.leading,
            Some(HypothesisId::SignInMethod),
            "{service} {offer}"
        );
        assert_eq!(state(&checkup, Link::SignIn), Some(LinkState::Partly));
        let sentence = verdict::sentence(&checkup, Text::english());
        assert!(sentence.contains("192.0.2.77"), "{sentence}");
    }
}

/// Only the offer is missing on it: nothing breaks off anywhere.
#[test]
fn a_second_address_without_starttls_has_no_broken_listener() {
    for protocol in [Protocol::Imap, Protocol::Pop3] {
        let service = protocol.service(Security::StartTls).expect("probed");
        let said = if protocol == Protocol::Imap {
            "a2 BAD unknown command"
        } else {
            "-ERR Unknown command"
        };
        let checkup = with_second(service, Security::StartTls, |row| {
            row.hellos.clear();
            (row.handshake, row.certificate, row.first_reply) = (None, None, None);
            row.starttls = Some(StartTlsObservation {
                offered: false,
                masked: false,
                required: false,
                outcome: StartTlsOutcome::Refused,
                reply: Some(said.to_owned()),
            });
        });
        assert_eq!(
            checkup.diagnosis.leading,
            Some(HypothesisId::NoSecureService),
            "{protocol}"
        );
        let sentence = verdict::sentence(&checkup, Text::english());
        assert!(
            sentence.contains("192.0.2.77") && sentence.contains("does not offer STARTTLS"),
            "{sentence}"
        );
    }
}

/// Whichever address comes first, the one with the bad certificate is named.
#[test]
fn a_certificate_that_one_address_alone_shows_is_told_of_that_address() {
    for is_first in [false, true] {
        let mut checkup = with_second(Service::Imaps, Security::Tls, |row| {
            let certificate = row.certificate.as_mut().expect("a certificate");
            certificate.problems = vec![CertificateProblem::Expired];
        });
        if is_first {
            let second = checkup.observations.ports.pop().expect("a second address");
            checkup.observations.ports.insert(0, second);
            checkup.decide_again();
        }
        assert_eq!(
            checkup.diagnosis.leading,
            Some(HypothesisId::Certificate),
            "{is_first}"
        );
        let sentence = verdict::sentence(&checkup, Text::english());
        assert!(sentence.starts_with("At 192.0.2.77, "), "{is_first}: {sentence}");
    }
}

/// What is wrong at one address is said in the very sentence that names it.
#[test]
fn the_problem_of_one_address_is_named() {
    use CertificateProblem::{IntermediateExpired, IntermediateNotYetValid, Revoked};
    for (problem, words) in [
        (IntermediateExpired, "comes with Practice R3, which ended on"),
        (IntermediateNotYetValid, "comes with Practice R3, which begins on"),
        (Revoked, "was revoked on"),
    ] {
        let checkup = with_second(Service::Imaps, Security::Tls, |row| {
            let certificate = row.certificate.as_mut().expect("a certificate");
            let mut between = certificate.chain.first().cloned().expect("a leaf");
            between.common_name = Some("Practice R3".to_owned());
            between.problems = vec![problem];
            certificate.chain.push(between);
            certificate.problems = vec![problem];
            certificate.revoked_at = Some("2026-11-25T12:00:00Z".to_owned());
        });
        let sentence = verdict::sentence(&checkup, Text::english());
        assert!(sentence.contains(words), "{problem:?}: {sentence}");
    }
}
