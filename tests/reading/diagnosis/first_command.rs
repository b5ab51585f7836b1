//! What a server says to the first command, or in place of a greeting, and ports that say nothing at all.

use super::outcomes::{checked, hello, own_hello};
use mailprobe::checkup::Checkup;
use mailprobe::diagnosis::{FindingId, HypothesisId};
use mailprobe::mail::{Protocol, Security, Service};
use mailprobe::observation::{
    FirstReply, GreetingKind, GreetingObservation, HelloOutcome, IdleObservation, IdleOutcome, Via,
};
use mailprobe::report::verdict;
use mailprobe::text::Text;
use mailprobe::wire::Version::{Tls12, Tls13};

const THUNDERBIRD: &str = "tb140";

fn sentence(checkup: &Checkup) -> String {
    verdict::sentence(checkup, Text::english())
}

fn answered(service: Service, kind: GreetingKind, text: &str) -> Checkup {
    checked(THUNDERBIRD, service, Security::Tls, true, |row| {
        row.hellos = vec![own_hello(Tls12, HelloOutcome::ServerHello, THUNDERBIRD)];
        row.capabilities = None;
        row.first_reply = Some(FirstReply {
            kind,
            text: text.to_owned(),
            capabilities: None,
            ms: 1,
        });
    })
}

/// A service that has just greeted is not off.
#[test]
fn who_has_greeted_is_not_called_off() {
    let refused = answered(Service::Imaps, GreetingKind::Refusal, "a1 BAD what");
    assert!(!sentence(&refused).contains("off"), "{}", sentence(&refused));
    let refused = answered(
        Service::Smtps,
        GreetingKind::Refusal,
        "501 5.5.4 invalid domain name",
    );
    assert_eq!(refused.diagnosis.leading, Some(HypothesisId::SendingRefused));
}

/// A reply of the awaited protocol that breaks its rules is no other protocol.
#[test]
fn a_server_that_breaks_its_own_protocol_is_not_called_another_one() {
    for (service, text) in [
        (Service::Pop3s, "+OK list"),
        (Service::Imaps, "zz99 OK done"),
        (Service::Pop3s, "-ERR Unknown command"),
    ] {
        let checkup = answered(service, GreetingKind::OtherProtocol, text);
        assert_eq!(
            checkup.diagnosis.leading,
            Some(HypothesisId::WrongProtocol),
            "{text}"
        );
        let said = sentence(&checkup);
        assert!(said.contains("does not keep to"), "{said}");
    }
}

/// "TLS initialization failed" in clear text is the server's own TLS, whatever stands around it.
#[test]
fn words_about_its_own_tls_are_a_fault_of_the_listener() {
    for (service, text) in [
        (Service::Pop3s, "-ERR [SYS/PERM] Fatal error: tls_init() failed"),
        (Service::Imaps, "* BYE Fatal error: tls_start_servertls() failed"),
        (Service::Smtps, "421 4.7.0 TLS initialization failed"),
    ] {
        let mut checkup = checked(THUNDERBIRD, service, Security::Tls, true, |row| {
            row.hellos = vec![own_hello(Tls12, HelloOutcome::Text, THUNDERBIRD)];
            (row.handshake, row.certificate, row.capabilities) = (None, None, None);
            row.greeting = row.greeting.clone().map(|greeting| GreetingObservation {
                kind: GreetingKind::Refusal,
                text: text.to_owned(),
                product: None,
                inside_tls: false,
                ..greeting
            });
        });
        if text.starts_with("421") {
            checkup.observations.ended = mailprobe::observation::Ended::ServerAskedToStop;
            checkup.decide_again();
        }
        assert_eq!(
            checkup.diagnosis.leading,
            Some(HypothesisId::SecureListenerFault),
            "{text}"
        );
        assert!(
            sentence(&checkup).contains("cannot start encryption"),
            "{}",
            sentence(&checkup)
        );
    }
}

/// A port for TLS by its number that lets every hello wait is mute, and needs nothing that anybody could set.
#[test]
fn a_port_that_says_nothing_at_all_needs_no_tls() {
    for (protocol, security) in [
        (Protocol::Pop3, Security::StartTls),
        (Protocol::Smtp, Security::StartTls),
        (Protocol::Imap, Security::None),
    ] {
        let service = protocol.service(Security::Tls).expect("probed");
        let meets = |outcome: HelloOutcome| {
            checked(THUNDERBIRD, service, security, true, |row| {
                let mut hellos = vec![
                    hello("tls1.2-modern", false, Tls12, outcome),
                    own_hello(Tls12, outcome, THUNDERBIRD),
                ];
                for hello in &mut hellos {
                    hello.via = Via::Tls;
                }
                row.hellos = hellos;
                row.idle = vec![IdleObservation {
                    outcome: IdleOutcome::StaysOpen,
                    ms: 3000,
                }];
                (row.greeting, row.handshake, row.certificate) = (None, None, None);
                (row.capabilities, row.starttls, row.first_reply) = (None, None, None);
            })
        };
        let mute = meets(HelloOutcome::Silent);
        assert_eq!(
            mute.diagnosis.leading,
            Some(HypothesisId::SlowServer),
            "{protocol}"
        );
        let awaits = meets(HelloOutcome::ServerHello);
        assert_eq!(
            awaits.diagnosis.leading,
            Some(HypothesisId::StarttlsMixup),
            "{protocol}"
        );
    }
}

/// Every hello that offers TLS 1.3 dies, or every one that names the server, and the same suites are answered otherwise.
#[test]
fn suites_are_not_blamed_for_what_a_version_or_a_name_decides() {
    use HelloOutcome::{Alert, Reset, ServerHello};
    for others in [
        [
            ("tls1.3-modern", Alert),
            ("tls1.2-modern", ServerHello),
            ("tls1.2-no-sni", ServerHello),
        ],
        [
            ("tls1.3-modern", Reset),
            ("tls1.2-modern", Reset),
            ("tls1.2-no-sni", ServerHello),
        ],
    ] {
        let checkup = checked(THUNDERBIRD, Service::Imaps, Security::Tls, true, |row| {
            row.hellos = others
                .into_iter()
                .map(|(id, outcome)| hello(id, false, Tls12, outcome))
                .collect();
            let mut own = own_hello(
                Tls13,
                others.first().map_or(Alert, |(_, outcome)| *outcome),
                THUNDERBIRD,
            );
            own.failed_alone = 3;
            row.hellos.push(own);
            (row.greeting, row.handshake, row.certificate, row.capabilities) = (None, None, None, None);
        });
        let mut findings = checkup.diagnosis.findings.iter();
        assert!(
            !findings.any(|finding| finding.id == FindingId::OtherSuitesAnswered),
            "{others:?}"
        );
        assert_ne!(checkup.diagnosis.leading, Some(HypothesisId::NoSharedCipher));
    }
}
