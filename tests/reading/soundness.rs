//! What a decision may never say, over made-up runs of every kind: the chain decides, and "works" is earned.

use mailprobe::certificate::{CertificateObservation, CertificateProblem, CertificateSummary};
use mailprobe::diagnosis::{
    Chain, Diagnosis, Evidence, Facts, HypothesisId, Link, LinkState, can_break, diagnose,
};
use mailprobe::mail::{Protocol, Security, Service, Target};
use mailprobe::observation::*;
use mailprobe::wire::Version;
use proptest::prelude::*;
use proptest::sample::select;

const DNS: [DnsOutcome; 5] = [
    DnsOutcome::Resolved,
    DnsOutcome::Literal,
    DnsOutcome::NotFound,
    DnsOutcome::TimedOut,
    DnsOutcome::LocalLimit,
];
const TCP: [TcpOutcome; 6] = [
    TcpOutcome::Open,
    TcpOutcome::Refused,
    TcpOutcome::TimedOut,
    TcpOutcome::Unreachable,
    TcpOutcome::BlockedLocally,
    TcpOutcome::LocalLimit,
];
const GREETINGS: [GreetingKind; 8] = [
    GreetingKind::Ready,
    GreetingKind::Preauth,
    GreetingKind::Refusal,
    GreetingKind::OtherProtocol,
    GreetingKind::Silence,
    GreetingKind::Closed,
    GreetingKind::Reset,
    GreetingKind::Garbage,
];
const HELLOS: [HelloOutcome; 8] = [
    HelloOutcome::ServerHello,
    HelloOutcome::Alert,
    HelloOutcome::Closed,
    HelloOutcome::Reset,
    HelloOutcome::Silent,
    HelloOutcome::Text,
    HelloOutcome::OtherProtocol,
    HelloOutcome::Malformed,
];
const FLIGHTS: [FlightState; 6] = [
    FlightState::Complete,
    FlightState::Encrypted,
    FlightState::Closed,
    FlightState::Silent,
    FlightState::Alert,
    FlightState::Malformed,
];
const STARTTLS: [StartTlsOutcome; 9] = [
    StartTlsOutcome::NotOffered,
    StartTlsOutcome::NotTried,
    StartTlsOutcome::Works,
    StartTlsOutcome::Refused,
    StartTlsOutcome::TextAfterGoAhead,
    StartTlsOutcome::InjectedBytes,
    StartTlsOutcome::HandshakeFailed,
    StartTlsOutcome::Preauth,
    StartTlsOutcome::NoAnswer,
];
const ENDS: [HandshakeEnd; 6] = [
    HandshakeEnd::Completed,
    HandshakeEnd::Alert(80),
    HandshakeEnd::Incompatible,
    HandshakeEnd::Ended(Ending::Reset),
    HandshakeEnd::Ended(Ending::Silent),
    HandshakeEnd::Ended(Ending::ProtocolError),
];

/// Mostly the first of a list: otherwise hardly any run gets past its first link.
fn mostly<T: Clone + std::fmt::Debug + 'static>(list: &'static [T]) -> impl Strategy<Value = T> {
    prop_oneof![3 => Just(list[0].clone()), 2 => select(list)]
}

fn hello(id: &'static str, is_client: bool, via: Via) -> impl Strategy<Value = HelloObservation> {
    let versions = &[
        Version::Tls12,
        Version::Tls13,
        Version::Tls10,
        Version::Unknown(0xffff),
    ];
    (mostly(&HELLOS), mostly(&FLIGHTS), mostly(versions), 0..3_u32).prop_map(
        move |(outcome, flight, version, failed_alone)| {
            let begun = outcome == HelloOutcome::ServerHello;
            let flight = if begun { flight } else { FlightState::NotBegun };
            HelloObservation {
                hello: HelloId::from(id.to_owned()),
                is_client,
                via,
                outcome,
                flight,
                version: begun.then_some(version),
                cipher: begun.then(|| "0xC02F".to_owned()),
                alert: (outcome == HelloOutcome::Alert).then_some(40),
                text: (outcome == HelloOutcome::Text).then(|| "+OK ready".to_owned()),
                bytes_in: 0,
                client_certificate_asked: false,
                dh_bits: None,
                ms: 4,
                tries: 1 + failed_alone,
                answered: u32::from(begun && flight.is_sound()),
                failed_alone: failed_alone / 2,
                bytes_out: 230,
            }
        },
    )
}

fn certificate() -> impl Strategy<Value = Option<CertificateObservation>> {
    let problems = prop::collection::vec(
        select(vec![
            CertificateProblem::Expired,
            CertificateProblem::WrongName,
            CertificateProblem::UntrustedIssuer,
            CertificateProblem::WeakKey,
        ]),
        0..2,
    );
    prop::option::weighted(0.9, problems).prop_map(|problems| {
        Some(CertificateObservation {
            problems: problems?,
            chain: vec![CertificateSummary::default()],
            ..CertificateObservation::default()
        })
    })
}

fn greeting() -> impl Strategy<Value = Option<GreetingObservation>> {
    let words = mostly(&[
        "+OK ready",
        "-ERR too many connections",
        "554 5.7.1 not welcome",
        "HTTP/1.1 400 Bad Request",
        "",
    ]);
    prop::option::weighted(0.9, (mostly(&GREETINGS), any::<bool>(), words)).prop_map(|greeting| {
        let (kind, inside_tls, text) = greeting?;
        Some(GreetingObservation {
            kind,
            text: text.to_owned(),
            product: None,
            version: None,
            level: None,
            scanner: false,
            inside_tls,
            ms: 2,
        })
    })
}

fn handshake() -> impl Strategy<Value = Option<HandshakeObservation>> {
    prop::option::weighted(0.9, (mostly(&ENDS), any::<bool>(), 1..3_u32)).prop_map(|handshake| {
        let (end, answered, tries) = handshake?;
        let completed = end == HandshakeEnd::Completed;
        Some(HandshakeObservation {
            completed,
            end,
            answered: answered || completed,
            client_certificate_asked: false,
            stapled: None,
            version: completed.then_some(Version::Tls13),
            cipher: None,
            error: None,
            ms: 3,
            tries,
        })
    })
}

fn first_reply() -> impl Strategy<Value = Option<FirstReply>> {
    let capabilities = prop::option::of(mostly(&["USER", "SASL XOAUTH2", "AUTH PLAIN", "LOGINDISABLED"]));
    prop::option::weighted(0.8, (mostly(&GREETINGS), capabilities)).prop_map(|reply| {
        let (kind, capabilities) = reply?;
        Some(FirstReply {
            kind,
            text: String::new(),
            capabilities: capabilities.map(|line| vec![line.to_owned()]),
            ms: 1,
        })
    })
}

fn starttls() -> impl Strategy<Value = Option<StartTlsObservation>> {
    prop::option::of((mostly(&STARTTLS), any::<[bool; 3]>())).prop_map(|starttls| {
        let (outcome, [offered, masked, required]) = starttls?;
        Some(StartTlsObservation {
            offered,
            masked,
            required,
            outcome,
            reply: None,
        })
    })
}

fn port(target: Target, last: u8) -> BoxedStrategy<PortObservation> {
    let via = match target.security {
        Security::StartTls => Via::StartTls,
        _ => Via::Tls,
    };
    let tls = (
        hello("tb91", true, via),
        hello("tls1.2-modern", false, via),
        certificate(),
        handshake(),
    );
    let words = (greeting(), first_reply(), starttls());
    let rows =
        (mostly(&TCP), tls, words, prop::bool::weighted(0.1)).prop_map(move |(tcp, tls, words, shut_out)| {
            let mut row = PortObservation::new(target.port, [192, 0, 2, last].into(), tcp);
            row.named = true;
            row.service = Service::ALL
                .into_iter()
                .find(|service| service.standard_port() == target.port);
            if tcp == TcpOutcome::Open {
                let (own, modern, certificate, handshake) = tls;
                row.hellos = vec![own, modern];
                row.certificate = certificate;
                row.handshake = handshake;
                (row.greeting, row.first_reply, row.starttls) = words;
                row.capabilities = row
                    .first_reply
                    .as_ref()
                    .and_then(|reply| reply.capabilities.clone());
                row.shut_out = shut_out;
            }
            row
        });
    rows.boxed()
}

fn target() -> impl Strategy<Value = Target> {
    let protocols = select(vec![Protocol::Pop3, Protocol::Imap, Protocol::Smtp]);
    let securities = select(vec![Security::Tls, Security::StartTls, Security::None]);
    (protocols, securities).prop_map(|(protocol, security)| Target {
        server: "mail.example.org".parse().expect("a host"),
        port: protocol.service(security).expect("probed").standard_port(),
        protocol,
        security,
        client: "tb91".to_owned(),
    })
}

fn runs() -> BoxedStrategy<(Target, Observations)> {
    let runs = target().prop_flat_map(|target| {
        let rows = (
            port(target.clone(), 1),
            prop::option::weighted(0.2, port(target.clone(), 2)),
        );
        let ended = mostly(&[Ended::Complete, Ended::ServerAskedToStop, Ended::Cancelled]);
        (Just(target), mostly(&DNS), rows, ended).prop_map(|(target, outcome, (first, second), ended)| {
            let found = matches!(outcome, DnsOutcome::Resolved | DnsOutcome::Literal);
            let ports = if found {
                std::iter::once(first).chain(second).collect()
            } else {
                Vec::new()
            };
            let observations = Observations {
                dns: vec![DnsObservation {
                    name: "mail.example.org".to_owned(),
                    family: Family::V4,
                    outcome,
                    addresses: vec![[192, 0, 2, 1].into()],
                    ms: 1,
                    error: None,
                    alias: None,
                }],
                ports,
                ended,
                ..Observations::default()
            };
            (target, observations)
        })
    });
    runs.boxed()
}

fn decide(target: &Target, observations: &Observations) -> Diagnosis {
    diagnose(&Evidence {
        target,
        address: None,
        complaints: &[],
        events: &[],
        facts: &Facts::default(),
        observations,
        other_run: None,
    })
}

/// What "works" has to rest on, read off the run without the chain.
fn was_observed_working(target: &Target, observations: &Observations) -> bool {
    observations
        .ports
        .iter()
        .filter(|row| row.tcp == TcpOutcome::Open)
        .any(|row| {
            let welcome = |kind| matches!(kind, GreetingKind::Ready | GreetingKind::Preauth);
            let greeted = |inside| {
                row.greeting
                    .as_ref()
                    .is_some_and(|said| said.inside_tls == inside && welcome(said.kind))
            };
            let answered = row.hellos.iter().any(|hello| {
                hello.is_client
                    && hello.outcome == HelloOutcome::ServerHello
                    && matches!(hello.flight, FlightState::Complete | FlightState::Encrypted)
                    && matches!(hello.version, Some(Version::Tls12 | Version::Tls13))
            });
            let secured = answered
                && row
                    .handshake
                    .as_ref()
                    .is_some_and(|handshake| handshake.completed)
                && row
                    .certificate
                    .as_ref()
                    .is_some_and(|shown| shown.problems.is_empty());
            let replied = row.first_reply.as_ref().map(|reply| reply.kind);
            match target.security {
                Security::None => greeted(false),
                Security::Tls => secured && greeted(true),
                Security::StartTls => secured && replied == Some(GreetingKind::Ready),
            }
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn works_is_earned((target, observations) in runs()) {
        let diagnosis = decide(&target, &observations);
        if diagnosis.leading == Some(HypothesisId::Healthy) {
            prop_assert!(was_observed_working(&target, &observations));
            prop_assert!(diagnosis.chain.works());
            // No address of the name gets less far.
            for row in &observations.ports {
                let reply = row.first_reply.as_ref().map(|reply| reply.kind);
                prop_assert!(matches!(reply, None | Some(GreetingKind::Ready)), "{row:?}");
            }
            for row in &diagnosis.chain.links {
                let fits = match row.link {
                    Link::SignIn => row.state == LinkState::NotTested,
                    Link::SecureChannel if target.security == Security::None => row.state == LinkState::NotUsed,
                    _ => row.state == LinkState::Works,
                };
                prop_assert!(fits, "{row:?}");
            }
        }
    }

    #[test]
    fn nothing_leads_that_cannot_break_the_chain_where_it_breaks_first((target, observations) in runs()) {
        let diagnosis = decide(&target, &observations);
        if let (Some(point), Some(leading)) = (diagnosis.chain.broken_at, diagnosis.leading) {
            prop_assert!(can_break(leading, point), "{leading} at {point:?}");
        }
        let states: Vec<LinkState> = diagnosis.chain.links.iter().map(|row| row.state).collect();
        let broken = states.iter().filter(|state| **state == LinkState::Broken).count();
        prop_assert_eq!(broken, usize::from(diagnosis.chain.broken_at.is_some()), "{:?}", states);
    }

    #[test]
    fn the_same_evidence_gives_the_same_verdict((target, observations) in runs()) {
        let diagnosis = decide(&target, &observations);
        prop_assert_eq!(&diagnosis, &decide(&target, &observations));
        let written = serde_json::to_string(&observations).expect("plain data");
        let read: Observations = serde_json::from_str(&written).expect("what was written");
        prop_assert_eq!(&read, &observations);
        prop_assert_eq!(diagnosis, decide(&target, &read));
    }

    #[test]
    fn a_chain_can_be_drawn_at_any_moment_of_a_run((target, observations) in runs(), upto in 0..3_usize) {
        let mut so_far = observations;
        so_far.ports.truncate(upto.min(1));
        for row in &mut so_far.ports {
            row.hellos.truncate(upto);
            row.handshake = None;
        }
        let chain = Chain::of(&target, &so_far);
        prop_assert_eq!(chain.links.len(), Link::ALL.len());
    }
}
