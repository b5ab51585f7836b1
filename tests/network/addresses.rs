//! Names with several addresses: each address on its own, the one that works leads.

use crate::support::hostile::{read_once, write};
use crate::support::probing::{Probe, Seen};
use crate::support::{free_port, skip};
use mailprobe::diagnosis::{Chain, Link, LinkState};
use mailprobe::mail::{Ports, Protocol, Security, Service};
use mailprobe::observation::{DnsOutcome, Family, GreetingKind, TcpOutcome};
use mailprobe::probe::{PracticeAnswer, Resolver};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};

const V4: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);
const V6: IpAddr = IpAddr::V6(Ipv6Addr::LOCALHOST);

/// A POP3 greeting on a port of one address; `None` where this machine has no such address.
fn greeter(address: IpAddr, port: u16) -> Option<u16> {
    let listener = TcpListener::bind((address, port)).ok()?;
    let port = listener.local_addr().ok()?.port();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            std::thread::spawn(move || {
                let mut goes_on = write(&stream, b"+OK ready\r\n");
                while goes_on && read_once(&stream) > 0 {
                    goes_on = write(&stream, b"-ERR no such command\r\n");
                }
            });
        }
    });
    Some(port)
}

fn probe(port: u16, answer: PracticeAnswer) -> Probe {
    let mut ports = Ports::default();
    for service in Service::ALL {
        ports.set(service, free_port());
    }
    ports.set(Service::Pop3, port);
    let mut probe = Probe::new(Protocol::Pop3, port, Security::None, ports, &[]);
    probe.target.server = "mail.example.test".parse().expect("a host");
    probe.world.resolver = Resolver::Practice(answer);
    probe.world.is_practice = true;
    probe
}

fn both() -> PracticeAnswer {
    PracticeAnswer {
        has_network: None,
        v4: DnsOutcome::Resolved,
        v6: DnsOutcome::Resolved,
        addresses: vec![V6, V4],
    }
}

fn tcp(probed: &Seen, address: IpAddr, port: u16) -> Option<TcpOutcome> {
    let row = probed
        .observations
        .ports
        .iter()
        .find(|row| row.address == address && row.port == port)?;
    Some(row.tcp)
}

fn state(probe: &Probe, probed: &Seen, link: Link) -> Option<LinkState> {
    let chain = Chain::of(&probe.target, &probed.observations);
    chain.link(link).map(|row| row.state)
}

#[test]
fn a_broken_ipv6_road_is_seen_beside_a_good_ipv4_one() {
    let port = greeter(V4, 0).expect("loopback");
    for outcome in [
        TcpOutcome::TimedOut,
        TcpOutcome::Unreachable,
        TcpOutcome::Refused,
        TcpOutcome::BlockedLocally,
    ] {
        let mut probe = probe(port, both());
        probe.world.unreachable_endpoints = vec![(SocketAddr::new(V6, port), outcome)];
        let probed = probe.run();
        assert_eq!(tcp(&probed, V6, port), Some(outcome));
        assert_eq!(tcp(&probed, V4, port), Some(TcpOutcome::Open));
        let greeted = probed
            .observations
            .ports
            .iter()
            .find(|row| row.address == V4 && row.port == port);
        let greeting = greeted
            .and_then(|row| row.greeting.as_ref())
            .expect("the good road is followed");
        assert_eq!(greeting.kind, GreetingKind::Ready);
        // A computer without IPv6 is not a server with a broken address.
        let expected = match outcome {
            TcpOutcome::Unreachable => LinkState::Works,
            _ => LinkState::Partly,
        };
        assert_eq!(
            state(&probe, &probed, Link::Connection),
            Some(expected),
            "{outcome:?}"
        );
    }
}

#[test]
fn ipv4_only_names_have_no_ipv6_row() {
    let port = greeter(V4, 0).expect("loopback");
    let answer = PracticeAnswer {
        has_network: None,
        v4: DnsOutcome::Resolved,
        v6: DnsOutcome::NoAddress,
        addresses: vec![V4],
    };
    let probed = probe(port, answer).run();
    let outcomes: Vec<(Family, DnsOutcome)> = probed
        .observations
        .dns
        .iter()
        .map(|row| (row.family, row.outcome))
        .collect();
    assert_eq!(
        outcomes,
        [
            (Family::V4, DnsOutcome::Resolved),
            (Family::V6, DnsOutcome::NoAddress)
        ]
    );
    assert!(probed.observations.ports.iter().all(|row| row.address == V4));
}

#[test]
fn ipv6_only_names_are_probed_over_ipv6() {
    let Some(port) = greeter(V6, 0) else {
        return skip("ipv6", "this machine has no ::1");
    };
    let answer = PracticeAnswer {
        has_network: None,
        v4: DnsOutcome::NoAddress,
        v6: DnsOutcome::Resolved,
        addresses: vec![V6],
    };
    let probed = probe(port, answer).run();
    assert_eq!(tcp(&probed, V6, port), Some(TcpOutcome::Open));
    assert!(probed.port(port).greeting.is_some());
}

#[test]
fn an_ipv6_literal_needs_no_resolver() {
    let Some(port) = greeter(V6, 0) else {
        return skip("ipv6", "this machine has no ::1");
    };
    let mut probe = probe(port, both());
    probe.target.server = "[::1]".parse().expect("a host");
    let probed = probe.run();
    assert_eq!(
        probed.observations.dns.first().map(|row| row.outcome),
        Some(DnsOutcome::Literal)
    );
    assert_eq!(tcp(&probed, V6, port), Some(TcpOutcome::Open));
}

#[test]
fn both_addresses_are_reached_where_both_work() {
    let Some(port) = greeter(V6, 0) else {
        return skip("ipv6", "this machine has no ::1");
    };
    if greeter(V4, port).is_none() {
        return skip("ipv6", "the port is taken on 127.0.0.1");
    }
    let probed = probe(port, both()).run();
    assert_eq!(tcp(&probed, V6, port), Some(TcpOutcome::Open));
    assert_eq!(tcp(&probed, V4, port), Some(TcpOutcome::Open));
}

#[test]
fn all_addresses_closed_are_all_named() {
    let port = free_port();
    let mut probe = probe(port, both());
    probe.world.unreachable_endpoints = vec![
        (SocketAddr::new(V6, port), TcpOutcome::Unreachable),
        (SocketAddr::new(V4, port), TcpOutcome::TimedOut),
    ];
    let probed = probe.run();
    assert_eq!(tcp(&probed, V6, port), Some(TcpOutcome::Unreachable));
    assert_eq!(tcp(&probed, V4, port), Some(TcpOutcome::TimedOut));
    assert_eq!(state(&probe, &probed, Link::Connection), Some(LinkState::Broken));
    assert!(
        probed
            .traffic
            .iter()
            .all(|row| !row.to.ends_with(&format!(":{port}"))),
        "no packet is sent"
    );
    let siblings = probed.observations.ports.iter().filter(|row| row.port != port);
    assert_eq!(siblings.filter(|row| row.tcp == TcpOutcome::Refused).count(), 3);
}

#[test]
fn a_name_that_leads_nowhere_ends_the_run() {
    for outcome in [DnsOutcome::NotFound, DnsOutcome::TimedOut, DnsOutcome::Failed] {
        let answer = PracticeAnswer {
            has_network: None,
            v4: outcome,
            v6: outcome,
            addresses: vec![V4],
        };
        let probe = probe(free_port(), answer);
        let probed = probe.run();
        assert!(probed.observations.ports.is_empty() && probed.traffic.is_empty());
        assert!(
            probed
                .observations
                .dns
                .iter()
                .all(|row| row.outcome == outcome && row.addresses.is_empty())
        );
        assert_eq!(state(&probe, &probed, Link::Name), Some(LinkState::Broken));
        assert_eq!(
            state(&probe, &probed, Link::MailServer),
            Some(LinkState::NotReached)
        );
    }
}

/// Found at the addresses of one family: the run goes on with those, and what every program waits for is told.
#[test]
fn a_family_without_an_answer_is_told_beside_what_works() {
    let port = greeter(V4, 0).expect("loopback");
    let answer = PracticeAnswer {
        has_network: None,
        v4: DnsOutcome::Resolved,
        v6: DnsOutcome::TimedOut,
        addresses: vec![V4],
    };
    let probe = probe(port, answer);
    let probed = probe.run();
    assert_eq!(tcp(&probed, V4, port), Some(TcpOutcome::Open));
    assert_eq!(state(&probe, &probed, Link::Name), Some(LinkState::Partly));
    assert_eq!(state(&probe, &probed, Link::MailServer), Some(LinkState::Works));
    let chain = Chain::of(&probe.target, &probed.observations);
    assert!(!chain.works());
    let note = chain
        .link(Link::Name)
        .map(|row| row.note.clone())
        .expect("a name");
    assert_eq!(note.args.get("family").map(String::as_str), Some("IPv6"));
}

#[test]
fn the_system_resolver_knows_localhost_and_not_an_invalid_name() {
    let port = greeter(V4, 0).expect("loopback");
    let mut probe = probe(port, both());
    probe.world.resolver = Resolver::System;
    probe.target.server = "localhost".parse().expect("a host");
    let probed = probe.run();
    assert_eq!(
        tcp(&probed, V4, port),
        Some(TcpOutcome::Open),
        "{}",
        probed.brief()
    );
    assert!("two words".parse::<mailprobe::mail::Host>().is_err());
}
