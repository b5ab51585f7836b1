//! Observations made by hand, one builder per fault, as a probe would bring them home.
#![allow(dead_code, reason = "shared by two test programs, each of which needs a part")]

mod catalogue;

pub use catalogue::scenarios;
use mailprobe::certificate::{CertificateObservation, CertificateProblem, CertificateSummary};
use mailprobe::complaint::{Complaint, LogEvent, MailProgram};
use mailprobe::diagnosis::HypothesisId::{self, *};
use mailprobe::diagnosis::{Answer, Facts, Label};
use mailprobe::mail::Target;
use mailprobe::mail::{Protocol, Security, Service};
use mailprobe::observation::{
    DnsObservation, DnsOutcome, Ended, Family, FlightState, GreetingKind, GreetingObservation, HandshakeEnd,
    HandshakeObservation, HelloId, HelloObservation, HelloOutcome, IdleObservation, IdleOutcome,
    Observations, PortObservation, StartTlsObservation, StartTlsOutcome, TcpOutcome, Via,
};
use mailprobe::wire::Version::{self, *};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

pub const PROTOCOLS: [Protocol; 3] = [Protocol::Pop3, Protocol::Imap, Protocol::Smtp];
pub const CODES: [Option<&str>; 5] = [
    Some("0x800CCC1A"),
    Some("0x800CCC0F"),
    Some("0x800CCC0E"),
    Some("0x800CCC19"),
    None,
];

/// One fault.
pub struct Scenario {
    pub id: &'static str,
    pub expected: HypothesisId,
    pub groupshield: &'static [Label],
    pub facts: Facts,
    pub events: Vec<LogEvent>,
    /// The mail program is set to the plain service with TLS from the first byte.
    pub on_plain_port: bool,
    pub build: Box<dyn Fn(Protocol) -> Observations>,
}

const NOT: &[Label] = &[Label::Unlikely, Label::RuledOut];
const LIKELY: &[Label] = &[Label::Likely];
const AT_MOST: &[Label] = &[Label::Possible, Label::Unlikely, Label::RuledOut];

const V4: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);
const V6: IpAddr = IpAddr::V6(Ipv6Addr::LOCALHOST);

/// Faults of old servers that only a program of today meets: to one of their own age they work.
pub const MET_BY_CURRENT_PROGRAMS: [&str; 6] = [
    "server-too-old",
    "ssl2-only",
    "ssl3-only",
    "tls10-only",
    "weak-certificate",
    "weak-signature",
];

pub const CURRENT_PROGRAM: &str = "outlook-win11";

pub fn target(scenario: &Scenario, protocol: Protocol) -> Target {
    let security = if scenario.on_plain_port {
        Security::None
    } else {
        Security::Tls
    };
    Target {
        server: "mail.example.org".parse().expect("a host"),
        port: protocol.service(security).expect("probed").standard_port(),
        protocol,
        security: Security::Tls,
        client: if MET_BY_CURRENT_PROGRAMS.contains(&scenario.id) {
            CURRENT_PROGRAM.to_owned()
        } else {
            "oe6-xp-tls10".to_owned()
        },
    }
}

pub fn complaint(target: &Target, code: &str) -> Complaint {
    Complaint {
        client: MailProgram::OutlookExpress,
        server: Some(target.server.to_string()),
        protocol: Some(target.protocol),
        port: Some(target.port),
        secure: Some(true),
        error_number: code.parse().ok(),
        socket_error: (code == "0x800CCC0E").then(|| "10061".parse().expect("a socket error")),
        ..Complaint::default()
    }
}

type Reaction = (HelloOutcome, Option<Version>, Option<u8>);

const HELLOS: [(&str, bool, Version); 10] = [
    ("oe6-xp-tls10", true, Tls10),
    ("oe6-xp-ie6", true, Ssl3),
    ("tls1.2-modern", false, Tls13),
    ("tls1.2-no-sni", false, Tls12),
    ("tls1.1", false, Tls11),
    ("tls1.0", false, Tls10),
    ("ssl3", false, Ssl3),
    ("sslv2-format-3.1", false, Tls10),
    ("sslv2-format-3.0", false, Ssl3),
    ("sslv2", false, Ssl2),
];

/// How a hello of a name and newest version is answered.
type Tls<'a> = &'a dyn Fn(&str, bool, Version) -> Reaction;

fn speaks(oldest: Version, newest: Version) -> impl Fn(&str, bool, Version) -> Reaction {
    move |_, _, offered| {
        let agreed = if offered.number() < newest.number() {
            offered
        } else {
            newest
        };
        if agreed.number() >= oldest.number() {
            (HelloOutcome::ServerHello, Some(agreed), None)
        } else {
            (HelloOutcome::Alert, None, Some(70))
        }
    }
}

fn all(outcome: HelloOutcome, alert: Option<u8>) -> impl Fn(&str, bool, Version) -> Reaction {
    move |_, _, _| (outcome, None, alert)
}

pub fn hello(id: &str, is_client: bool, via: Via, answer: Reaction) -> HelloObservation {
    let answered = answer.0 == HelloOutcome::ServerHello;
    HelloObservation {
        hello: HelloId::from(id.to_owned()),
        is_client,
        via,
        outcome: answer.0,
        flight: if answered {
            FlightState::Complete
        } else {
            FlightState::NotBegun
        },
        version: answer.1,
        cipher: answered.then(|| "0x0005".to_owned()),
        alert: answer.2,
        text: None,
        bytes_in: 0,
        client_certificate_asked: false,
        dh_bits: None,
        ms: if answer.0 == HelloOutcome::Silent { 5000 } else { 4 },
        tries: 1,
        answered: u32::from(answered),
        // As often as a run tries it.
        failed_alone: if answered || answer.0 == HelloOutcome::Silent {
            0
        } else {
            3
        },
        bytes_out: 200,
    }
}

fn hellos(tls: Tls, via: Via) -> Vec<HelloObservation> {
    HELLOS
        .iter()
        .map(|(id, is_client, newest)| hello(id, *is_client, via, tls(id, *is_client, *newest)))
        .collect()
}

#[derive(Clone, Copy)]
pub enum Product {
    Exchange55,
    Dovecot,
    Avast,
}

fn greeting(product: Product) -> GreetingObservation {
    let (name, version, scanner) = match product {
        Product::Exchange55 => ("Microsoft Exchange 5.5", Some("5.5.2653.23"), false),
        Product::Dovecot => ("Dovecot", None, false),
        Product::Avast => ("Avast", None, true),
    };
    GreetingObservation {
        kind: GreetingKind::Ready,
        text: format!("+OK {name} ready."),
        product: Some(name.to_owned()),
        version: version.map(str::to_owned),
        level: None,
        scanner,
        inside_tls: false,
        ms: 3,
    }
}

fn said(kind: GreetingKind, text: &str) -> GreetingObservation {
    GreetingObservation {
        kind,
        text: text.to_owned(),
        product: None,
        ..greeting(Product::Dovecot)
    }
}

fn certificate() -> CertificateObservation {
    CertificateObservation {
        asked_name: "mail.example.org".to_owned(),
        chain: vec![CertificateSummary {
            subject: "CN=mail.example.org".to_owned(),
            issuer: "CN=Practice root".to_owned(),
            common_name: Some("mail.example.org".to_owned()),
            names: vec!["mail.example.org".to_owned()],
            not_before: "2026-10-01T00:00:00Z".to_owned(),
            not_after: "2027-01-31T00:00:00Z".to_owned(),
            key: "RSA 2048".to_owned(),
            signature: "SHA-256 with RSA".to_owned(),
            sha256: "ab".repeat(32),
            ..CertificateSummary::default()
        }],
        name_matches: true,
        trusted_publicly: false,
        trusted_here: Some(true),
        from: "tls1.2-modern".to_owned(),
        judged_at: 1_795_000_000,
        ..CertificateObservation::default()
    }
}

fn row(service: Service, tcp: TcpOutcome) -> PortObservation {
    PortObservation {
        service: Some(service),
        ..PortObservation::new(service.standard_port(), V4, tcp)
    }
}

fn plain(service: Service, product: Product) -> PortObservation {
    PortObservation {
        greeting: Some(greeting(product)),
        capabilities: Some(vec!["USER".to_owned()]),
        ..row(service, TcpOutcome::Open)
    }
}

fn starttls(row: PortObservation, outcome: StartTlsOutcome) -> PortObservation {
    PortObservation {
        starttls: Some(StartTlsObservation {
            offered: outcome != StartTlsOutcome::NotOffered,
            masked: false,
            required: false,
            outcome,
            reply: None,
        }),
        ..row
    }
}

fn secure(service: Service, tls: Tls, product: Product) -> PortObservation {
    let hellos = hellos(tls, Via::Tls);
    let answered = |modern: bool| {
        hellos.iter().any(|hello| {
            hello.outcome == HelloOutcome::ServerHello
                && modern != hello.version.is_some_and(Version::is_obsolete)
        })
    };
    let (current, any) = (answered(true), answered(true) || answered(false));
    PortObservation {
        idle: vec![IdleObservation {
            outcome: IdleOutcome::StaysOpen,
            ms: 3000,
        }],
        certificate: any.then(certificate),
        handshake: any.then(|| HandshakeObservation {
            completed: current,
            end: if current {
                HandshakeEnd::Completed
            } else {
                HandshakeEnd::Incompatible
            },
            answered: current,
            client_certificate_asked: false,
            tries: 1,
            version: current.then_some(Tls13),
            cipher: None,
            error: (!current).then(|| "peer is incompatible".to_owned()),
            ms: 9,
        }),
        greeting: current.then(|| GreetingObservation {
            inside_tls: true,
            ..greeting(product)
        }),
        capabilities: current.then(|| {
            vec![
                "USER".to_owned(),
                "SASL PLAIN".to_owned(),
                "AUTH PLAIN".to_owned(),
            ]
        }),
        hellos,
        ..row(service, TcpOutcome::Open)
    }
}

/// A run over all seven services: plain ones by one recipe, secure ones by another; the complaint's port is named.
fn run(
    named: Service,
    plain: impl Fn(Service) -> PortObservation,
    secure: impl Fn(Service) -> PortObservation,
) -> Observations {
    let ports = Service::ALL
        .into_iter()
        .map(|service| PortObservation {
            named: service == named,
            ..if service.is_implicit_tls() {
                secure(service)
            } else {
                plain(service)
            }
        })
        .collect();
    Observations {
        dns: vec![DnsObservation {
            name: "mail.example.org".to_owned(),
            family: Family::V4,
            outcome: DnsOutcome::Resolved,
            addresses: vec![V4],
            ms: 1,
            error: None,
        }],
        ports,
        ..Observations::default()
    }
}

fn named(protocol: Protocol) -> Service {
    protocol.service(Security::Tls).expect("probed")
}

fn good_plain(service: Service) -> PortObservation {
    let mut row = starttls(plain(service, Product::Dovecot), StartTlsOutcome::Works);
    row.hellos = vec![hello(
        "tls1.2-modern",
        false,
        Via::StartTls,
        (HelloOutcome::ServerHello, Some(Tls13), None),
    )];
    row
}

fn good_secure(service: Service) -> PortObservation {
    secure(service, &speaks(Ssl3, Tls13), Product::Dovecot)
}

/// A sound server with one thing changed on every secure port.
fn changed(protocol: Protocol, change: impl Fn(&mut PortObservation)) -> Observations {
    run(named(protocol), good_plain, |service| {
        let mut row = good_secure(service);
        change(&mut row);
        row
    })
}

fn closes_at_once(service: Service) -> PortObservation {
    let idle = IdleObservation {
        outcome: IdleOutcome::Closed,
        ms: 1,
    };
    PortObservation {
        idle: vec![idle; 3],
        ..secure(service, &all(HelloOutcome::Closed, None), Product::Dovecot)
    }
}

fn dies(service: Service) -> PortObservation {
    secure(service, &all(HelloOutcome::Closed, None), Product::Dovecot)
}

fn exchange(protocol: Protocol, secure: impl Fn(Service) -> PortObservation) -> Observations {
    run(
        named(protocol),
        |service| plain(service, Product::Exchange55),
        secure,
    )
}

fn bad_certificate(
    protocol: Protocol,
    problems: &[CertificateProblem],
    change: impl Fn(&mut CertificateObservation),
) -> Observations {
    changed(protocol, |row| {
        if let Some(certificate) = &mut row.certificate {
            certificate.problems = problems.to_vec();
            change(certificate);
        }
    })
}
