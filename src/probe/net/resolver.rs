//! Finding the addresses: as the mail programs of this computer do, A and AAAA told apart.
//!
//! In: the name as given. Out: one [`DnsObservation`] per family, the addresses in the system's order, surprises.

use super::aside::aside;
use super::by_family;
use super::environment::{PracticeAnswer, Resolver};
use super::limits;
use super::os_error::tcp_outcome;
use super::recorder::Recorder;
use crate::mail::Host;
use crate::observation::{DnsObservation, DnsOutcome, Family, TcpOutcome};
use crate::platform::name_server::name_servers;
use std::io;
use std::net::{IpAddr, SocketAddr, ToSocketAddrs as _};
use std::time::{Duration, Instant};

/// Everything resolving found out.
#[derive(Debug, Default)]
pub(in crate::probe) struct Resolved {
    pub(in crate::probe) rows: Vec<DnsObservation>,
    /// All addresses, both families, in the order the system gave.
    pub(in crate::probe) addresses: Vec<IpAddr>,
}

/// Resolves the name within the limit.
pub(in crate::probe) async fn resolve(server: &Host, resolver: &Resolver, recorder: &Recorder) -> Resolved {
    let name = match (server.address(), server.ascii_name()) {
        (None, Some(name)) => name,
        (address, _) => {
            let addresses: Vec<IpAddr> = address.into_iter().collect();
            return Resolved {
                rows: addresses.iter().map(|address| literal(*address)).collect(),
                addresses,
            };
        }
    };
    let resolved = match resolver {
        Resolver::Practice(answer) => practice(name, answer),
        Resolver::System => {
            let asking = look_up(name.to_owned(), limits::RESOLVE);
            system(name, asking, limits::RESOLVER_ALONE, &name_servers(), recorder).await
        }
    };
    for row in &resolved.rows {
        recorder.note(name, describe(row));
    }
    resolved
}

fn literal(address: IpAddr) -> DnsObservation {
    DnsObservation {
        name: address.to_string(),
        family: Family::of(address),
        outcome: DnsOutcome::Literal,
        addresses: vec![address],
        ms: 0,
        error: None,
        alias: None,
    }
}

fn practice(name: &str, answer: &PracticeAnswer) -> Resolved {
    let row = |family, outcome| {
        let addresses = if outcome == DnsOutcome::Resolved {
            of_family(&answer.addresses, family)
        } else {
            Vec::new()
        };
        DnsObservation {
            name: name.to_owned(),
            family,
            outcome,
            addresses,
            ms: 0,
            error: None,
            alias: None,
        }
    };
    let rows = vec![row(Family::V4, answer.v4), row(Family::V6, answer.v6)];
    let found: Vec<IpAddr> = rows
        .iter()
        .flat_map(|row| row.addresses.iter().copied())
        .collect();
    let addresses = answer
        .addresses
        .iter()
        .copied()
        .filter(|address| found.contains(address))
        .collect();
    Resolved { rows, addresses }
}

/// What the system's resolver says decides. Where it says nothing for as long as it is waited for alone, the name servers are
/// asked for each family beside it: one of two may be all that it waits for.
async fn system(
    name: &str,
    asking: impl Future<Output = Option<io::Result<Vec<IpAddr>>>>,
    alone: Duration,
    name_servers: &[SocketAddr],
    recorder: &Recorder,
) -> Resolved {
    let begun = Instant::now();
    let by_family = async {
        tokio::time::sleep(alone).await;
        Box::pin(by_family::answered_in_part(name, name_servers, begun, recorder)).await
    };
    let answer = tokio::select! {
        answer = asking => answer,
        Some(rows) = by_family => {
            let addresses = rows.iter().flat_map(|row| row.addresses.iter().copied()).collect();
            return Resolved { rows, addresses };
        }
    };
    let ms = begun.elapsed().as_millis() as u64;
    let (addresses, failure) = match answer {
        Some(Ok(addresses)) => (addresses, None),
        Some(Err(error)) => {
            let outcome = failed_outcome(&error, begun.elapsed());
            (Vec::new(), Some((outcome, error.to_string())))
        }
        None => (
            Vec::new(),
            Some((DnsOutcome::TimedOut, "the resolver did not answer".to_owned())),
        ),
    };
    let alias = match &failure {
        Some((DnsOutcome::NotFound, _)) => {
            Box::pin(by_family::dangling_alias(name, name_servers, recorder)).await
        }
        _ => None,
    };
    let row = |family| {
        let of_family = of_family(&addresses, family);
        let outcome = match &failure {
            Some((outcome, _)) => *outcome,
            None if of_family.is_empty() => DnsOutcome::NoAddress,
            None => DnsOutcome::Resolved,
        };
        DnsObservation {
            name: name.to_owned(),
            family,
            outcome,
            addresses: of_family,
            ms,
            error: failure.as_ref().map(|(_, words)| words.clone()),
            alias: alias.clone(),
        }
    };
    Resolved {
        rows: vec![row(Family::V4), row(Family::V6)],
        addresses,
    }
}

/// Asks the system's resolver on a thread of its own: the question cannot be called back, and nobody waits for it at the end.
/// `None` where it did not answer within the limit.
pub(in crate::probe) async fn look_up(name: String, limit: Duration) -> Option<io::Result<Vec<IpAddr>>> {
    let asking = aside("resolver", move || {
        (name.as_str(), 0).to_socket_addrs().map(|found| {
            let mut addresses: Vec<IpAddr> = Vec::new();
            for address in found.map(|socket| socket.ip()) {
                if !addresses.contains(&address) {
                    addresses.push(address);
                }
            }
            addresses
        })
    });
    match tokio::time::timeout(limit, asking).await.ok()? {
        Ok(answer) => answer,
        Err(no_thread) => Some(Err(no_thread)),
    }
}

/// The system's words in slot of its numbers: the standard library keeps numbers only on Windows.
fn failed_outcome(error: &io::Error, after: Duration) -> DnsOutcome {
    match error.raw_os_error() {
        Some(11001) => return DnsOutcome::NotFound,
        Some(11004) => return DnsOutcome::NoAddress,
        Some(11002 | 11003) => return DnsOutcome::Failed,
        _ => {}
    }
    if error.kind() == io::ErrorKind::WouldBlock || tcp_outcome(error) == TcpOutcome::LocalLimit {
        // No thread for the question (EAGAIN), or no socket for the answer.
        return DnsOutcome::LocalLimit;
    }
    if std::net::UdpSocket::bind((std::net::Ipv4Addr::LOCALHOST, 0))
        .is_err_and(|error| tcp_outcome(&error) == TcpOutcome::LocalLimit)
    {
        // Resolvers that cannot open their own files say "no such name".
        return DnsOutcome::LocalLimit;
    }
    let words = error.to_string().to_lowercase();
    let says = |part: &str| words.contains(part);
    if says("too many open files") || says("system error") {
        return DnsOutcome::LocalLimit;
    }
    if says("not known") || says("nodename nor servname") || says("no such host") {
        DnsOutcome::NotFound
    } else if says("no address associated") || says("no data") {
        DnsOutcome::NoAddress
    } else if says("temporary failure") && after >= Duration::from_millis(4500) {
        // glibc has one word for servers that fail and servers that are gone; its first wait is 5 s.
        DnsOutcome::TimedOut
    } else {
        DnsOutcome::Failed
    }
}

fn of_family(addresses: &[IpAddr], family: Family) -> Vec<IpAddr> {
    addresses
        .iter()
        .copied()
        .filter(|address| Family::of(*address) == family)
        .collect()
}

fn describe(row: &DnsObservation) -> String {
    let family = match row.family {
        Family::V4 => "A",
        Family::V6 => "AAAA",
    };
    let answer = match row.outcome {
        DnsOutcome::Resolved | DnsOutcome::Literal => {
            let addresses: Vec<String> = row.addresses.iter().map(IpAddr::to_string).collect();
            addresses.join(" ")
        }
        DnsOutcome::NotFound => match &row.alias {
            Some(alias) => format!("an alias of {alias}; no such name"),
            None => "no such name".to_owned(),
        },
        DnsOutcome::NoAddress => "no address of this kind".to_owned(),
        DnsOutcome::TimedOut => "no answer".to_owned(),
        DnsOutcome::Failed => "the resolver could not say".to_owned(),
        DnsOutcome::LocalLimit => "this computer could not ask".to_owned(),
    };
    format!("{family}: {answer} ({} ms)", row.ms)
}

/// The addresses that are tried: at most [`limits::ADDRESSES`], both families represented, the system's order kept.
pub(in crate::probe) fn tried(addresses: &[IpAddr]) -> Vec<IpAddr> {
    let half = limits::ADDRESSES / 2;
    let (v4, v6) = (of_family(addresses, Family::V4), of_family(addresses, Family::V6));
    let v6_most = limits::ADDRESSES - v4.len().min(half);
    let v4_most = limits::ADDRESSES - v6.len().min(half);
    let chosen: Vec<IpAddr> = v4
        .into_iter()
        .take(v4_most)
        .chain(v6.into_iter().take(v6_most))
        .collect();
    addresses
        .iter()
        .copied()
        .filter(|address| chosen.contains(address))
        .take(limits::ADDRESSES)
        .collect()
}

#[cfg(test)]
mod tests;
