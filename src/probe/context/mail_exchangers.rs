//! Who takes in the mail of a domain (MX records, RFC 5321 5.1): it tells whose the mailboxes of a company's own domain are.
//!
//! In: a domain. Out: the names of its mail exchangers, the most wanted first. Asks nobody but this computer's resolver.

use super::question;
use crate::mail::Host;
use crate::probe::net::recorder::Recorder;
use simple_dns::rdata::RData;
use simple_dns::{Packet, TYPE};

/// Names kept of one answer.
const MOST: usize = 10;

/// Asks once; an empty list where there are none, nobody answered in time, or this system does not tell its name server.
pub(in crate::probe) async fn of(domain: &str, recorder: &Recorder) -> Vec<String> {
    let Some(name_server) = question::first_name_server() else {
        recorder.note(domain, "MX records cannot be asked for on this system".to_owned());
        return Vec::new();
    };
    let Some(answer) = question::ask(domain, TYPE::MX, name_server, recorder).await else {
        return Vec::new();
    };
    let names = names(&answer);
    let said = if names.is_empty() {
        "none".to_owned()
    } else {
        names.join(" ")
    };
    recorder.note(domain, format!("MX: {said}"));
    names
}

/// The names of an answer, the most wanted first. A name of `.` says that the domain takes no mail (RFC 7505).
fn names(answer: &[u8]) -> Vec<String> {
    let Ok(packet) = Packet::parse(answer) else {
        return Vec::new();
    };
    let mut records: Vec<(u16, String)> = packet
        .answers
        .iter()
        .filter_map(|record| match &record.rdata {
            RData::MX(mx) => Some((mx.preference, mx.exchange.to_string())),
            _ => None,
        })
        .filter(|(_, name)| name.parse::<Host>().is_ok())
        .collect();
    records.sort();
    records.truncate(MOST);
    records
        .into_iter()
        .map(|(_, name)| name.trim_end_matches('.').to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use simple_dns::rdata::MX;
    use simple_dns::{CLASS, Name, ResourceRecord};

    #[test]
    fn exchangers_are_read_by_preference() {
        let mut packet = Packet::new_reply(1);
        for (preference, exchange) in [(20, "alt.example.com"), (10, "mx.example.com"), (0, ".")] {
            let exchange = Name::new(exchange).unwrap_or_else(|_| Name::new_unchecked(""));
            packet.answers.push(ResourceRecord::new(
                Name::new("example.com").expect("a name"),
                CLASS::IN,
                60,
                RData::MX(MX { preference, exchange }),
            ));
        }
        let bytes = packet.build_bytes_vec().expect("a packet");
        assert_eq!(names(&bytes), ["mx.example.com", "alt.example.com"]);
    }

    proptest! {
        #[test]
        fn any_answer_is_read(bytes: Vec<u8>) {
            names(&bytes);
        }
    }
}
