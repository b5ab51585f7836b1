//! Findings about the name and the way to the port.
//!
//! In: DNS and TCP rows. Out: findings of the stages `dns` and `tcp`.

use super::seen::{Channel, Seen, channel_of, greets};
use crate::diagnosis::Finding;
use crate::probe::{DnsOutcome, Family, PortObservation, TcpOutcome};
use std::net::IpAddr;

/// Milliseconds after which connecting counts as slow: Outlook Express can be set to give up after ten seconds in all.
pub(super) const SLOW_FROM_MS: u64 = 3000;

pub(super) fn findings(seen: &Seen) -> Vec<Finding> {
    let mut findings: Vec<Finding> = name(seen).into_iter().collect();
    findings.extend(empty_address(seen));
    if let Some(best) = seen.best {
        if best.tcp == TcpOutcome::Open {
            findings.extend(families(seen, best));
        } else {
            findings.push(closed_port(seen, best));
            findings.extend(wrong_way(seen, best));
        }
    }
    findings
}

/// Nothing was resolved: why not.
fn name(seen: &Seen) -> Option<Finding> {
    let rows = &seen.observations.dns;
    let resolved = |outcome| matches!(outcome, DnsOutcome::Resolved | DnsOutcome::Literal);
    if rows.is_empty() || rows.iter().any(|row| resolved(row.outcome)) {
        return None;
    }
    let any = |outcome| rows.iter().any(|row| row.outcome == outcome);
    let id = if any(DnsOutcome::NotFound) {
        "name-not-found"
    } else if any(DnsOutcome::Failed) {
        "resolver-trouble"
    } else if any(DnsOutcome::TimedOut) {
        "resolver-silent"
    } else {
        "name-has-no-address"
    };
    Some(
        Finding::new(id)
            .with("name", rows.first().map(|row| row.name.clone()))
            .with("ms", rows.iter().map(|row| row.ms).max()),
    )
}

fn empty_address(seen: &Seen) -> Option<Finding> {
    let addresses = || seen.observations.dns.iter().flat_map(|row| &row.addresses);
    let empty = addresses().next().is_some() && addresses().all(IpAddr::is_unspecified);
    empty.then(|| Finding::new("empty-address").with("address", addresses().next().map(ToString::to_string)))
}

/// The named port is not open on any address.
fn closed_port(seen: &Seen, best: &PortObservation) -> Finding {
    let all = |outcomes: &[TcpOutcome]| {
        seen.observations
            .ports
            .iter()
            .all(|row| outcomes.contains(&row.tcp))
    };
    let alone = seen.others().next().is_none();
    let greeter = seen.others().find(|row| greets(row));
    let id = match (best.tcp, greeter) {
        (TcpOutcome::BlockedLocally, _) => "blocked-locally",
        (TcpOutcome::Unreachable, None) => "no-route",
        (TcpOutcome::Refused | TcpOutcome::Reset, Some(_)) => "port-refused-others-greet",
        (_, Some(_)) => "port-silent-others-greet",
        (TcpOutcome::Refused | TcpOutcome::Reset, None)
            if !alone && all(&[TcpOutcome::Refused, TcpOutcome::Reset]) =>
        {
            "every-port-refused"
        }
        (TcpOutcome::Refused | TcpOutcome::Reset, None) => "port-refused",
        (_, None) if !alone && all(&[TcpOutcome::TimedOut]) => "every-port-silent",
        (_, None) => "port-silent",
    };
    Finding::new(id)
        .with("port", best.port)
        .with("address", best.address.to_string())
        .with("ms", best.tcp_ms)
        .with("os_error", best.os_error)
        .with("other_port", greeter.map(|row| row.port))
}

/// Signs that the name led to the wrong place; they matter only where connecting did not work.
fn wrong_way(seen: &Seen, best: &PortObservation) -> Vec<Finding> {
    let surroundings = &seen.observations.surroundings;
    let mut findings = Vec::new();
    let address = best.address.to_string();
    let by_name = seen
        .observations
        .dns
        .iter()
        .any(|row| row.outcome == DnsOutcome::Resolved);
    if by_name && is_private(best.address) {
        findings.push(Finding::new("private-address").with("address", address.clone()));
    }
    if surroundings.in_hosts_file {
        findings.push(Finding::new("hosts-file-names-server").with("address", address.clone()));
    }
    if let Some(suffix) = &surroundings.search_suffix {
        findings.push(
            Finding::new("search-suffix-used")
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
fn families(seen: &Seen, best: &PortObservation) -> Option<Finding> {
    let stands_well = |row: &PortObservation| {
        row.tcp == TcpOutcome::Open && (channel_of(row, seen.via()) == Channel::Answers || greets(row))
    };
    if !stands_well(best) {
        return None;
    }
    let stands_badly = |row: &PortObservation| match row.tcp {
        TcpOutcome::Open => channel_of(row, seen.via()) == Channel::Dies,
        // A computer without the other family skips its addresses at once, and so do its mail programs.
        TcpOutcome::Unreachable => Family::of(row.address) == Family::of(best.address),
        _ => true,
    };
    let bad = seen
        .named()
        .find(|row| row.address != best.address && !stands_well(row) && stands_badly(row))?;
    let id = match (Family::of(best.address), Family::of(bad.address)) {
        (Family::V4, Family::V6) => "ipv6-fails-ipv4-works",
        (Family::V6, Family::V4) => "ipv4-fails-ipv6-works",
        _ => "one-address-fails",
    };
    Some(
        Finding::new(id)
            .with("port", best.port)
            .with("works_on", best.address.to_string())
            .with("address", bad.address.to_string())
            .with("ms", bad.tcp_ms),
    )
}
