//! Findings about the name and the way to the port.
//!
//! In: DNS and TCP rows. Out: findings of the stages `dns` and `tcp`.

use super::greeting;
use crate::diagnosis::chain::{Point, fault_of_other_address, unanswered};
use crate::diagnosis::quote::telling_words;
use crate::diagnosis::view::{
    ChannelState, View, channel_state, greets, is_older_than, modern_version, nothing_leads_out,
};
use crate::diagnosis::{Finding, FindingId};
use crate::observation::{DnsOutcome, Family, GreetingKind, PortObservation, TcpOutcome, Via};
use std::net::IpAddr;

pub(super) fn findings(view: &View) -> Vec<Finding> {
    let mut findings: Vec<Finding> = this_computer(view).into_iter().collect();
    findings.extend(name(view));
    findings.extend(empty_address(view));
    findings.extend(loopback_address(view));
    if let Some(best) = view.best {
        if best.tcp == TcpOutcome::Open {
            findings.extend(unanswered_family(view));
            findings.extend(families(view, best));
        } else {
            if best.tcp != TcpOutcome::LocalLimit {
                findings.push(closed_port(view, best));
            }
            findings.extend(wrong_way(view, best));
        }
    }
    findings
}

/// Limits of this computer, never the server's.
fn this_computer(view: &View) -> Option<Finding> {
    let observations = view.observations;
    let ports = &observations.ports;
    let resolved = |outcome| matches!(outcome, DnsOutcome::Resolved | DnsOutcome::Literal);
    let known = observations.dns.iter().any(|row| resolved(row.outcome));
    // What this computer could not ask of other ports, or of the other family, takes nothing from the named one.
    let asked_in_vain = !known
        && observations
            .dns
            .iter()
            .any(|row| row.outcome == DnsOutcome::LocalLimit);
    let at_its_limit = asked_in_vain || view.best.is_some_and(|row| row.tcp == TcpOutcome::LocalLimit);
    if at_its_limit {
        return Some(Finding::new(FindingId::ComputerAtItsLimit));
    }
    let reached = ports.iter().any(|row| row.tcp != TcpOutcome::Unreachable);
    let nothing_else = !reached && (!known || !ports.is_empty());
    (observations.local_context.has_network == Some(false) && nothing_else)
        .then(|| Finding::new(FindingId::NoNetwork))
}

/// Nothing was resolved: why not.
fn name(view: &View) -> Option<Finding> {
    let rows = &view.observations.dns;
    let resolved = |outcome| matches!(outcome, DnsOutcome::Resolved | DnsOutcome::Literal);
    if rows.is_empty() || rows.iter().any(|row| resolved(row.outcome)) {
        return None;
    }
    let any = |outcome| rows.iter().any(|row| row.outcome == outcome);
    if any(DnsOutcome::LocalLimit) {
        return None;
    }
    let alias = rows.iter().find_map(|row| row.alias.clone());
    let id = if any(DnsOutcome::NotFound) && alias.is_some() {
        FindingId::AliasLeadsNowhere
    } else if any(DnsOutcome::NotFound) {
        FindingId::NameNotFound
    } else if any(DnsOutcome::Failed) {
        FindingId::ResolverTrouble
    } else if any(DnsOutcome::TimedOut) {
        FindingId::ResolverSilent
    } else {
        FindingId::NameHasNoAddress
    };
    Some(
        Finding::new(id)
            .with("name", rows.first().map(|row| row.name.clone()))
            .with("alias", alias)
            .with("ms", rows.iter().map(|row| row.ms).max()),
    )
}

/// One family of addresses was answered for and the other was not: every program waits for both.
fn unanswered_family(view: &View) -> Option<Finding> {
    let row = unanswered(view.observations)?;
    Some(
        Finding::new(FindingId::FamilyUnanswered)
            .with("name", row.name.clone())
            .with("family", row.family.spoken())
            .with("seconds", row.ms / 1000),
    )
}

fn empty_address(view: &View) -> Option<Finding> {
    let addresses = || view.observations.dns.iter().flat_map(|row| &row.addresses);
    let empty = addresses().next().is_some() && addresses().all(IpAddr::is_unspecified);
    empty.then(|| {
        Finding::new(FindingId::EmptyAddress).with("address", addresses().next().map(ToString::to_string))
    })
}

/// A name of the internet that leads to this computer itself: filters and rebinding protection do that, or the hosts file,
/// which has a finding of its own.
fn loopback_address(view: &View) -> Option<Finding> {
    let observations = view.observations;
    if observations.local_context.in_hosts_file || !view.target.server.is_public_name() {
        return None;
    }
    let mut addresses = observations.dns.iter().flat_map(|row| &row.addresses);
    addresses
        .find(|address| address.is_loopback())
        .map(|address| Finding::new(FindingId::LoopbackAddress).with("address", address.to_string()))
}

/// The named port is not open on any address.
fn closed_port(view: &View, best: &PortObservation) -> Finding {
    let all = |outcomes: &[TcpOutcome]| {
        view.observations
            .ports
            .iter()
            .all(|row| outcomes.contains(&row.tcp))
    };
    let alone = view.others().next().is_none();
    let greeter = view.others().find(|row| greets(row)).or_else(|| {
        view.others()
            .find(|row| channel_state(row, Via::Tls) == ChannelState::Answers)
    });
    let id = match (best.tcp, greeter) {
        (TcpOutcome::BlockedLocally, _) => FindingId::BlockedLocally,
        (TcpOutcome::Unreachable, None) if has_ipv6_only(view) => FindingId::NoIpv6Route,
        (TcpOutcome::Unreachable, None) if nothing_leads_out(view.observations) => FindingId::NoWayOut,
        (TcpOutcome::Unreachable, None) => FindingId::NoRoute,
        (TcpOutcome::Refused | TcpOutcome::Reset, Some(_)) => FindingId::PortRefusedOthersGreet,
        (_, Some(_)) => FindingId::PortSilentOthersGreet,
        (TcpOutcome::Refused | TcpOutcome::Reset, None)
            if !alone && all(&[TcpOutcome::Refused, TcpOutcome::Reset]) =>
        {
            FindingId::EveryPortRefused
        }
        (TcpOutcome::Refused | TcpOutcome::Reset, None) => FindingId::PortRefused,
        (_, None) if !alone && all(&[TcpOutcome::TimedOut]) => FindingId::EveryPortSilent,
        (_, None) => FindingId::PortSilent,
    };
    Finding::new(id)
        .with("port", best.port)
        .with("server", view.target.server.as_str())
        .with("address", best.address.to_string())
        .with("ms", best.tcp_ms)
        .with("os_error", best.os_error)
        .with("other_port", greeter.map(|row| row.port))
}

/// The name has addresses of the newer family, and none of the older one.
fn has_ipv6_only(view: &View) -> bool {
    let rows = &view.observations.dns;
    let mut addresses = rows.iter().flat_map(|row| &row.addresses);
    let has_no_ipv4 = rows.iter().any(|row| row.outcome == DnsOutcome::NoAddress);
    has_no_ipv4 && addresses.all(|address| Family::of(*address) == Family::V6)
}

/// Signs that the name led to the wrong place; they matter only where connecting did not work.
fn wrong_way(view: &View, best: &PortObservation) -> Vec<Finding> {
    let local_context = &view.observations.local_context;
    let mut findings = Vec::new();
    let address = best.address.to_string();
    let by_name = view
        .observations
        .dns
        .iter()
        .any(|row| row.outcome == DnsOutcome::Resolved);
    if by_name && is_private(best.address) {
        findings.push(Finding::new(FindingId::PrivateAddress).with("address", address.clone()));
    }
    if local_context.in_hosts_file {
        findings.push(Finding::new(FindingId::HostsFileNamesServer).with("address", address.clone()));
    }
    if let Some(suffix) = &local_context.search_suffix {
        findings.push(
            Finding::new(FindingId::SearchSuffixUsed)
                .with("suffix", suffix.clone())
                .with("address", address),
        );
    }
    findings
}

/// RFC 1918 and RFC 4193 addresses. Loopback is not among them: it is this computer, and is named by its owner on purpose.
fn is_private(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => address.is_private(),
        IpAddr::V6(address) => address.is_unique_local(),
    }
}

/// The named port works on one address and not on another.
fn families(view: &View, best: &PortObservation) -> Option<Finding> {
    let works = channel_state(best, view.via()) == ChannelState::Answers || greets(best);
    if !works {
        return None;
    }
    let others = || view.named().filter(|row| row.address != best.address);
    if let Some(row) = others().find(|row| is_older_than(row, best)) {
        return Some(
            Finding::new(FindingId::OlderOnOneAddress)
                .with("port", row.port)
                .with("address", row.address.to_string())
                .with("version", modern_version(row).map(|version| version.to_string())),
        );
    }
    let (bad, point) = others().find_map(|row| {
        let point = fault_of_other_address(view.target, row, best)?;
        // Certificates, and what is asked of clients, have findings of their own.
        (!matches!(point, Point::Certificate | Point::Handshake)).then_some((row, point))
    })?;
    let words = greeting::refusal_text(bad).filter(|words| {
        let id = greeting::refusal_of(words);
        matches!(id, FindingId::BusyGreeting | FindingId::KeptOutGreeting)
    });
    let id = match (point, Family::of(best.address), Family::of(bad.address)) {
        (Point::Greeting | Point::StartTlsGreeting | Point::Capabilities, ..) if words.is_some() => {
            FindingId::BusyOnOneAddress
        }
        (Point::StartTlsOffer, ..) => FindingId::StarttlsMissingOnOneAddress,
        (Point::SignIn, ..) => FindingId::SignInFailsOnOneAddress,
        // What a server says is its own doing, whatever way led to it.
        (Point::Connect | Point::ServerHello, Family::V4, Family::V6) => FindingId::Ipv6FailsIpv4Works,
        (Point::Connect | Point::ServerHello, Family::V6, Family::V4) => FindingId::Ipv4FailsIpv6Works,
        (Point::Connect | Point::ServerHello, ..) => FindingId::OneAddressDead,
        _ if says_nothing(bad) => FindingId::OneAddressDead,
        _ => FindingId::OneAddressFails,
    };
    Some(
        Finding::new(id)
            .with("port", best.port)
            .with("works_on", best.address.to_string())
            .with("address", bad.address.to_string())
            .with("text", words.map(telling_words))
            .with("ms", bad.tcp_ms),
    )
}

/// It accepts, and ends or waits without a word of its own.
fn says_nothing(row: &PortObservation) -> bool {
    let is_mute = |kind| {
        matches!(
            kind,
            GreetingKind::Silence | GreetingKind::Closed | GreetingKind::Reset
        )
    };
    let greeting = row.greeting.as_ref().map(|said| said.kind);
    let reply = row.first_reply.as_ref().map(|said| said.kind);
    !row.shut_out && reply.or(greeting).is_some_and(is_mute)
}
