//! Who takes in the mail of a domain (MX records, RFC 5321 5.1): it tells whose the mailboxes of a company's own domain are.
//!
//! In: a domain. Out: the names of its mail exchangers, the most wanted first. Asks nobody but this computer's resolver.

use crate::platform::name_server::first_name_server;
use crate::probe::net::question;
use crate::probe::net::recorder::Recorder;
use simple_dns::TYPE;
use simple_dns::rdata::RData;

/// Names kept of one answer.
const MOST: usize = 10;

/// Asks once; an empty list where there are none, nobody answered in time, or this system does not tell its name server.
pub(in crate::probe) async fn of(domain: &str, recorder: &Recorder) -> Vec<String> {
    let Some(name_server) = first_name_server() else {
        recorder.note(domain, "MX records cannot be asked for on this system".to_owned());
        return Vec::new();
    };
    let Some(answer) = question::ask(domain, TYPE::MX, name_server, recorder, exchanger).await else {
        return Vec::new();
    };
    let names = names(answer.records);
    let said = if names.is_empty() {
        "none".to_owned()
    } else {
        names.join(" ")
    };
    recorder.note(domain, format!("MX: {said}"));
    names
}

/// A name of `.` says that the domain takes no mail (RFC 7505).
fn exchanger(record: &RData<'_>) -> Option<(u16, String)> {
    match record {
        RData::MX(mx) => Some((mx.preference, question::text(&mx.exchange)?)),
        _ => None,
    }
}

/// The names, the most wanted first.
fn names(mut records: Vec<(u16, String)>) -> Vec<String> {
    records.sort();
    records.dedup();
    records.truncate(MOST);
    records.into_iter().map(|(_, name)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use simple_dns::Name;
    use simple_dns::rdata::MX;

    #[test]
    fn exchangers_are_read_by_preference() {
        let records = [(20, "alt.example.com"), (10, "mx.example.com"), (0, "")];
        let records = records.map(|(preference, exchange)| {
            let exchange = Name::new(exchange).unwrap_or_else(|_| Name::new_unchecked(""));
            exchanger(&RData::MX(MX { preference, exchange }))
        });
        let names = names(records.into_iter().flatten().collect());
        assert_eq!(names, ["mx.example.com", "alt.example.com"]);
    }
}
