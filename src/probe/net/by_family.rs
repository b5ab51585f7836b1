//! Questions of one's own for each family of addresses: the system's resolver answers for both at once, and does not say
//! which of them it waits for, nor whether a name that it does not find is an alias.
//!
//! In: a name, this computer's name servers. Out: one [`DnsObservation`] per family where one was answered and the other was
//! not; where an alias leads. Never in place of the system's own answer.

use super::question;
use super::recorder::Recorder;
use crate::observation::{DnsObservation, DnsOutcome, Family};
use simple_dns::rdata::RData;
use simple_dns::{RCODE, TYPE};
use std::net::{IpAddr, SocketAddr};
use std::time::Instant;

/// How often a question is asked before it counts as unanswered: with the wait before, longer than the 5 s that resolvers
/// give an answer (resolv.conf(5), `timeout`).
const TRIES: u32 = 3;

/// Both families, where name servers answer for one of them with addresses and leave the other without an answer.
pub(super) async fn answered_in_part(
    name: &str,
    name_servers: &[SocketAddr],
    begun: Instant,
    recorder: &Recorder,
) -> Option<Vec<DnsObservation>> {
    let (v4, v6) = tokio::join!(
        addresses(name, Family::V4, name_servers, recorder),
        addresses(name, Family::V6, name_servers, recorder)
    );
    let is_found = |found: &Option<Vec<IpAddr>>| found.as_ref().is_some_and(|found| !found.is_empty());
    let in_part = is_found(&v4) && v6.is_none() || is_found(&v6) && v4.is_none();
    let ms = begun.elapsed().as_millis() as u64;
    let row = |family, found: Option<Vec<IpAddr>>| DnsObservation {
        name: name.to_owned(),
        family,
        outcome: match &found {
            Some(_) => DnsOutcome::Resolved,
            None => DnsOutcome::TimedOut,
        },
        addresses: found.unwrap_or_default(),
        ms,
        error: None,
        alias: None,
    };
    in_part.then(|| vec![row(Family::V4, v4), row(Family::V6, v6)])
}

/// The addresses of one family; `None` where none of the first three name servers answered the question, as many as the C
/// library asks (resolv.conf(5), MAXNS).
async fn addresses(
    name: &str,
    family: Family,
    name_servers: &[SocketAddr],
    recorder: &Recorder,
) -> Option<Vec<IpAddr>> {
    let kind = match family {
        Family::V4 => TYPE::A,
        Family::V6 => TYPE::AAAA,
    };
    let ask = |server: Option<SocketAddr>| async move {
        question::ask(name, kind, server?, recorder, address).await
    };
    let server = |place: usize| name_servers.get(place).copied();
    for _ in 0..TRIES {
        let (first, second, third) = tokio::join!(ask(server(0)), ask(server(1)), ask(server(2)));
        if let Some(answer) = first.or(second).or(third) {
            return Some(answer.records);
        }
    }
    None
}

/// The last name that the aliases of a name lead on to, where there is no such name.
pub(super) async fn dangling_alias(
    name: &str,
    name_servers: &[SocketAddr],
    recorder: &Recorder,
) -> Option<String> {
    let server = name_servers.first().copied()?;
    let answer = question::ask(name, TYPE::A, server, recorder, address).await?;
    answer
        .alias
        .filter(|_| answer.code == RCODE::NameError && answer.records.is_empty())
}

fn address(record: &RData<'_>) -> Option<IpAddr> {
    match record {
        RData::A(a) => Some(IpAddr::from(a.address.to_be_bytes())),
        RData::AAAA(aaaa) => Some(IpAddr::from(aaaa.address.to_be_bytes())),
        _ => None,
    }
}
