//! Finding the addresses: as the mail programs of this computer do, A and AAAA told apart.
//!
//! In: the name as given. Out: one [`DnsObservation`] per family, the addresses in the system's order, surprises.

use super::transcript::Recorder;
use super::{DnsObservation, DnsOutcome, Family, PracticeAnswer, Resolver, limits};
use std::io;
use std::net::{IpAddr, ToSocketAddrs as _};
use std::time::{Duration, Instant};

/// Everything resolving found out.
#[derive(Debug, Default)]
pub(super) struct Resolved {
    pub(super) rows: Vec<DnsObservation>,
    /// All addresses, both families, in the order the system gave.
    pub(super) addresses: Vec<IpAddr>,
}

/// Resolves the name within the limit.
pub(super) async fn resolve(server: &str, resolver: &Resolver, recorder: &Recorder) -> Resolved {
    if let Some(address) = literal(server) {
        return Resolved {
            rows: vec![DnsObservation {
                name: address.to_string(),
                family: Family::of(address),
                outcome: DnsOutcome::Literal,
                addresses: vec![address],
                ms: 0,
                error: None,
            }],
            addresses: vec![address],
        };
    }
    let name = match ascii_name(server) {
        Ok(name) => name,
        Err(error) => return not_a_name(server, &error),
    };
    let resolved = match resolver {
        Resolver::Practice(answer) => practice(&name, answer),
        Resolver::System => system(&name).await,
    };
    for row in &resolved.rows {
        recorder.note(&name, describe(row));
    }
    resolved
}

/// An address written as one, in brackets or not.
pub(super) fn literal(server: &str) -> Option<IpAddr> {
    let server = server.trim();
    let bare = server
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
        .unwrap_or(server);
    bare.parse().ok()
}

/// The name as it is asked (IDNA), its trailing dot kept.
pub(super) fn ascii_name(server: &str) -> Result<String, String> {
    let trimmed = server.trim();
    let name =
        idna::domain_to_ascii(trimmed).map_err(|_| format!("'{trimmed}' cannot be the name of a server"))?;
    let bare = name.trim_end_matches('.');
    let fits =
        !bare.is_empty() && bare.len() <= 253 && bare.split('.').all(|label| (1..=63).contains(&label.len()));
    let sound = !bare
        .chars()
        .any(|character| character.is_whitespace() || character.is_control());
    if fits && sound {
        Ok(name)
    } else {
        Err(format!("'{trimmed}' cannot be the name of a server"))
    }
}

fn not_a_name(server: &str, error: &str) -> Resolved {
    let row = |family| DnsObservation {
        name: server.trim().to_owned(),
        family,
        outcome: DnsOutcome::NotFound,
        addresses: Vec::new(),
        ms: 0,
        error: Some(error.to_owned()),
    };
    Resolved {
        rows: vec![row(Family::V4), row(Family::V6)],
        addresses: Vec::new(),
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

async fn system(name: &str) -> Resolved {
    let begun = Instant::now();
    let answer = look_up(name.to_owned(), limits::RESOLVE).await;
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
        }
    };
    Resolved {
        rows: vec![row(Family::V4), row(Family::V6)],
        addresses,
    }
}

/// Asks the system's resolver on a thread of its own: the question cannot be called back, and nobody waits for it at the end.
/// `None` where it did not answer within the limit.
pub(super) async fn look_up(name: String, limit: Duration) -> Option<io::Result<Vec<IpAddr>>> {
    let (sender, receiver) = tokio::sync::oneshot::channel();
    let asked = std::thread::Builder::new()
        .name("resolver".to_owned())
        .spawn(move || {
            let answer = (name.as_str(), 0).to_socket_addrs().map(|found| {
                let mut addresses: Vec<IpAddr> = Vec::new();
                for address in found.map(|socket| socket.ip()) {
                    if !addresses.contains(&address) {
                        addresses.push(address);
                    }
                }
                addresses
            });
            // Nobody waits any more when the limit has passed.
            let _ = sender.send(answer);
        });
    if let Err(error) = asked {
        return Some(Err(error));
    }
    tokio::time::timeout(limit, receiver).await.ok()?.ok()
}

/// The system's words in place of its numbers: the standard library keeps numbers only on Windows.
fn failed_outcome(error: &io::Error, after: Duration) -> DnsOutcome {
    match error.raw_os_error() {
        Some(11001) => return DnsOutcome::NotFound,
        Some(11004) => return DnsOutcome::NoAddress,
        Some(11002 | 11003) => return DnsOutcome::Failed,
        _ => {}
    }
    let words = error.to_string().to_lowercase();
    let says = |part: &str| words.contains(part);
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
        DnsOutcome::NotFound => "no such name".to_owned(),
        DnsOutcome::NoAddress => "no address of this kind".to_owned(),
        DnsOutcome::TimedOut => "no answer".to_owned(),
        DnsOutcome::Failed => "the resolver could not say".to_owned(),
    };
    format!("{family}: {answer} ({} ms)", row.ms)
}

/// The addresses that are tried: at most [`limits::ADDRESSES`], both families represented, the system's order kept.
pub(super) fn tried(addresses: &[IpAddr]) -> Vec<IpAddr> {
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
mod tests {
    use super::*;

    #[test]
    fn addresses_are_known_as_such() {
        assert_eq!(
            literal("[::1]"),
            Some(IpAddr::from(std::net::Ipv6Addr::LOCALHOST))
        );
        assert_eq!(literal(" 127.0.0.1 "), Some(IpAddr::from([127, 0, 0, 1])));
        assert_eq!(literal("mail.example.test"), None);
        assert_eq!(literal("1.2.3"), None);
    }

    #[test]
    fn names_become_ascii() {
        assert_eq!(
            ascii_name("bücher.example").as_deref(),
            Ok("xn--bcher-kva.example")
        );
        assert_eq!(ascii_name("Mail.Example.").as_deref(), Ok("mail.example."));
        assert!(ascii_name("").is_err());
        assert!(ascii_name("two words").is_err());
        assert!(ascii_name(&"a".repeat(64)).is_err());
        assert!(ascii_name("a..b").is_err());
    }

    #[test]
    fn both_families_are_tried() {
        let all: Vec<IpAddr> = (1..=5)
            .map(|last| IpAddr::from([192, 0, 2, last]))
            .chain((1..=5).map(|last| IpAddr::from([0x2001, 0xdb8, 0, 0, 0, 0, 0, last])))
            .collect();
        let chosen = tried(&all);
        assert_eq!(chosen.len(), 4);
        assert_eq!(chosen.iter().filter(|address| address.is_ipv4()).count(), 2);
        let only_v4: Vec<IpAddr> = all.iter().copied().filter(IpAddr::is_ipv4).collect();
        assert_eq!(tried(&only_v4).len(), 4);
    }

    #[test]
    fn failures_have_names() {
        let words = |text: &str| failed_outcome(&io::Error::other(text.to_owned()), Duration::ZERO);
        assert_eq!(
            words("failed to lookup address information: Name or service not known"),
            DnsOutcome::NotFound
        );
        assert_eq!(
            words("No address associated with hostname"),
            DnsOutcome::NoAddress
        );
        assert_eq!(words("Temporary failure in name resolution"), DnsOutcome::Failed);
        let late = io::Error::other("Temporary failure in name resolution");
        assert_eq!(
            failed_outcome(&late, Duration::from_secs(5)),
            DnsOutcome::TimedOut
        );
        assert_eq!(
            failed_outcome(&io::Error::from_raw_os_error(11001), Duration::ZERO),
            DnsOutcome::NotFound
        );
    }
}
