//! Steps that hang on what one run saw: a step that cannot work there is not told.

use super::*;
use crate::diagnosis::outcomes::{checked, own_hello};
use mailprobe::mail::Security;
use mailprobe::observation::{
    DnsObservation, DnsOutcome, Family, GreetingKind, GreetingObservation, HelloOutcome, Observations,
    PortObservation,
};
use mailprobe::wire::Version::Tls12;

const THUNDERBIRD: &str = "tb140";

/// Steps for a fault's run with its observations changed, met by Outlook Express.
fn changed(id: &str, protocol: Protocol, change: impl Fn(&mut Observations)) -> Advice {
    let fault = fault(id);
    let mut run = fault.run(protocol);
    change(&mut run.observations);
    let evidence = Evidence {
        complaints: &[fault.complaint(protocol, Some("0x800CCC1A"))],
        events: &fault.events,
        facts: &fault.facts,
        ..run.evidence()
    };
    advise(&diagnose(&evidence), &evidence)
}

fn is_plain(row: &PortObservation, protocol: Protocol) -> bool {
    row.service
        .is_some_and(|service| service.protocol() == protocol && !service.is_implicit_tls())
}

fn told(steps: &[Step]) -> Vec<&str> {
    steps.iter().map(|step| step.text.as_str()).collect()
}

/// Nobody is sent to a plain port that was seen taking no password, or that is closed.
#[test]
fn ssl_is_not_switched_off_where_the_plain_port_takes_no_password() {
    for id in ["groupshield", "groupshield-idle-close", "secure-listener-fault"] {
        for (protocol, refusing) in [
            (Protocol::Pop3, &["CAPA", "TOP", "UIDL", "SASL"][..]),
            (Protocol::Imap, &["IMAP4rev1", "LOGINDISABLED"]),
        ] {
            let offering = |lines: &[&str]| {
                changed(id, protocol, |seen| {
                    for row in seen.ports.iter_mut().filter(|row| is_plain(row, protocol)) {
                        row.capabilities = Some(lines.iter().map(|line| (*line).to_owned()).collect());
                        row.starttls = None;
                    }
                })
            };
            let refused = offering(refusing).user;
            assert!(!told(&refused).contains(&SSL_OFF), "{id} {protocol}");
            assert!(
                told(&refused).contains(&"user-webmail-meanwhile"),
                "{id} {protocol}"
            );
            let taken = offering(&["USER", "IMAP4rev1"]).user;
            assert!(
                told(&taken).contains(&SSL_OFF),
                "{id} {protocol}: {:?}",
                told(&taken)
            );
        }
    }
    let closed = changed("groupshield", Protocol::Pop3, |seen| {
        for row in seen.ports.iter_mut().filter(|row| is_plain(row, Protocol::Pop3)) {
            *row = shut(row, TcpOutcome::Refused);
        }
    });
    assert!(!told(&closed.user).contains(&SSL_OFF));
}

fn shut(row: &PortObservation, tcp: TcpOutcome) -> PortObservation {
    PortObservation {
        service: row.service,
        named: row.named,
        ..PortObservation::new(row.port, row.address, tcp)
    }
}

/// A port that was reached and refuses is no broken route.
#[test]
fn a_route_is_broken_only_where_nothing_comes_back() {
    let steps = |tcp| {
        let advice = changed("ipv6-broken", Protocol::Imap, |seen| {
            for row in seen.ports.iter_mut().filter(|row| row.address.is_ipv6()) {
                *row = shut(row, tcp);
            }
        });
        told(&advice.user).join(" ")
    };
    let refused = steps(TcpOutcome::Refused);
    assert!(
        refused.contains("user-tell-provider-port") && !refused.contains("router"),
        "{refused}"
    );
    let silent = steps(TcpOutcome::TimedOut);
    assert!(
        silent.contains("user-restart-router") && !silent.contains("user-tell-provider-port"),
        "{silent}"
    );
}

/// Of several addresses one does not work: it is named to those who can mend it or take it away.
#[test]
fn an_address_that_does_not_work_is_one_to_mend() {
    let mut checkup = checked(THUNDERBIRD, Service::Imaps, Security::Tls, false, |row| {
        row.hellos = vec![own_hello(Tls12, HelloOutcome::ServerHello, THUNDERBIRD)];
    });
    let named = checkup.observations.ports.iter().find(|row| row.named);
    let mut second = shut(named.expect("a named port"), TcpOutcome::TimedOut);
    second.address = [192, 0, 2, 77].into();
    checkup.observations.ports.push(second);
    checkup.decide_again();
    let text = Text::english();
    let [user, admin] = [&checkup.advice.user, &checkup.advice.admin].map(|steps| {
        let of = |step: &Step| sentence(text, &step.text, step);
        steps.iter().map(of).collect::<Vec<_>>().join(" ")
    });
    assert!(user.contains("192.0.2.77"), "{user}");
    assert!(admin.contains("192.0.2.77") && admin.contains("mend"), "{admin}");
}

/// What is set to no encryption is not said to break off in it, and shows no certificate.
#[test]
fn a_port_without_encryption_is_told_of_without_it() {
    let checkup = checked(THUNDERBIRD, Service::Pop3, Security::None, true, |row| {
        let open = PortObservation {
            greeting: row.greeting.clone().map(|greeting| GreetingObservation {
                kind: GreetingKind::Closed,
                text: String::new(),
                product: None,
                ..greeting
            }),
            ..shut(row, TcpOutcome::Open)
        };
        *row = open;
    });
    assert_eq!(checkup.diagnosis.leading, Some(HypothesisId::SecureListenerFault));
    let (user, admin) = (told(&checkup.advice.user), told(&checkup.advice.admin));
    assert!(user.contains(&"user-tell-provider-port"), "{user:?}");
    assert!(!user.contains(&"user-tell-provider-listener"), "{user:?}");
    assert!(
        admin.contains(&"admin-test-plain-port") && !admin.contains(&"admin-test-secure-port"),
        "{admin:?}"
    );
}

/// One time to wait is enough.
#[test]
fn who_is_shut_out_waits_once() {
    let advice = changed("shut-out", Protocol::Imap, |_| {});
    let user = told(&advice.user);
    assert!(
        user.contains(&"user-shut-out") && !user.contains(&"user-wait-for-server"),
        "{user:?}"
    );
}

/// A server that speaks of its own disk has reached no limit that a program could keep to.
#[test]
fn a_trouble_of_the_servers_own_is_no_limit() {
    for text in [
        "-ERR [SYS/TEMP] Mail store temporarily unavailable, disk full",
        "-ERR 421 4.3.2 System not accepting network messages",
        "-ERR 421 4.3.1 Insufficient system storage",
    ] {
        let checkup = checked(THUNDERBIRD, Service::Pop3s, Security::Tls, false, |row| {
            row.hellos = vec![own_hello(Tls12, HelloOutcome::ServerHello, THUNDERBIRD)];
            row.capabilities = None;
            row.greeting = row.greeting.clone().map(|greeting| GreetingObservation {
                kind: GreetingKind::Refusal,
                text: text.to_owned(),
                product: None,
                ..greeting
            });
        });
        let admin = told(&checkup.advice.admin);
        assert!(admin.contains(&"admin-server-load"), "{text}: {admin:?}");
        for wrong in [
            "admin-raise-limits",
            "admin-blocked-addresses",
            "admin-start-services",
            "admin-inspect-firewall",
        ] {
            assert!(!admin.contains(&wrong), "{text}: {admin:?}");
        }
    }
}

/// Where the name leads into a local network and nothing is there, that comes first.
#[test]
fn a_name_that_leads_into_a_local_network_is_told_first() {
    let advice = |address: [u8; 4]| {
        changed("refused", Protocol::Imap, |seen| {
            for row in &mut seen.ports {
                *row = shut(row, TcpOutcome::Refused);
                row.address = address.into();
            }
            seen.dns = vec![DnsObservation {
                name: "mail.example.org".to_owned(),
                family: Family::V4,
                outcome: DnsOutcome::Resolved,
                addresses: vec![address.into()],
                ms: 1,
                error: None,
                alias: None,
            }];
        })
    };
    let first = |advice: Advice| advice.user.first().map(|step| step.text.clone());
    assert_eq!(
        first(advice([192, 168, 178, 1])).as_deref(),
        Some("user-private-address")
    );
    assert_ne!(
        first(advice([192, 0, 2, 1])).as_deref(),
        Some("user-private-address")
    );
}

/// A domain in place of a server: its own mail server is named, and nobody else's.
#[test]
fn a_domain_without_an_address_names_its_own_mail_server() {
    let told_of = |exchanger: &dyn Fn(&str) -> String| {
        let fault = fault("dns");
        let mut run = fault.run(Protocol::Imap);
        for row in &mut run.observations.dns {
            row.outcome = DnsOutcome::NoAddress;
        }
        let name = exchanger(run.target.server.as_str());
        run.observations.local_context.mail_exchangers = vec![name];
        run.decide_again();
        told(&run.advice.user).join(" ")
    };
    let own = told_of(&|server| format!("mx.{server}"));
    assert!(
        own.contains("user-use-exchanger") && !own.contains("user-flush-names"),
        "{own}"
    );
    let elsewhere = told_of(&|_| "mx.elsewhere.example".to_owned());
    assert!(
        !elsewhere.contains("user-use-exchanger") && elsewhere.contains("user-flush-names"),
        "{elsewhere}"
    );
}

/// Nobody is told of the port that is set already, or that is closed.
#[test]
fn the_usual_port_is_told_only_to_those_who_have_not_got_it() {
    for (security, secure, expected) in [
        (Security::Tls, TcpOutcome::Refused, "user-ask-port"),
        (Security::StartTls, TcpOutcome::Refused, "user-ask-port"),
    ] {
        let service = Protocol::Imap.service(security).expect("probed");
        let mut checkup = checked(THUNDERBIRD, service, security, true, |_| {});
        for row in &mut checkup.observations.ports {
            if row.service == Some(Service::Imaps) {
                *row = shut(row, secure);
            }
        }
        let evidence = checkup.evidence();
        let mut diagnosis = diagnose(&evidence);
        diagnosis.leading = Some(HypothesisId::NoSecureService);
        let advice = advise(&diagnosis, &evidence);
        let user = told(&advice.user);
        assert!(
            user.contains(&expected) && !user.contains(&"user-ask-right-port"),
            "{user:?}"
        );
    }
}

/// Of the other ports the one of the program's own protocol is named.
#[test]
fn the_port_that_answers_is_one_of_the_own_protocol() {
    for (protocol, port) in [(Protocol::Imap, 143), (Protocol::Pop3, 110)] {
        let service = protocol.service(Security::Tls).expect("probed");
        let mut checkup = checked(THUNDERBIRD, service, Security::Tls, false, |row| {
            *row = shut(row, TcpOutcome::TimedOut);
        });
        checkup.observations.ports.iter_mut().for_each(|row| {
            if let Some(service) = row.service {
                row.port = service.standard_port();
            }
        });
        checkup.decide_again();
        let mut findings = checkup.diagnosis.findings.iter();
        let silent = findings.find(|finding| finding.id == FindingId::PortSilentOthersGreet);
        let other = silent.and_then(|finding| finding.measured.get("other_port")?.as_u64());
        assert_eq!(other, Some(port), "{protocol}");
    }
}
