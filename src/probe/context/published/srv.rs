//! SRV records of mail services (RFC 6186, RFC 8314 5.1).
//!
//! In: a domain. Out: the services its SRV records name, the most wanted first.

use super::{MOST, Named, Source};
use crate::mail::Service;
use crate::platform::name_server::first_name_server;
use crate::probe::net::question;
use crate::probe::net::recorder::Recorder;
use simple_dns::TYPE;
use simple_dns::rdata::RData;

const LABELS: [(Service, &str); 6] = [
    (Service::Imaps, "_imaps"),
    (Service::Pop3s, "_pop3s"),
    (Service::Smtps, "_submissions"),
    (Service::Imap, "_imap"),
    (Service::Pop3, "_pop3"),
    (Service::Submission, "_submission"),
];

/// Asks for every service in turn.
pub(super) async fn ask_all(domain: &str, recorder: &Recorder) -> Vec<Named> {
    let Some(resolver) = first_name_server() else {
        recorder.note(
            domain,
            "SRV records cannot be asked for on this system".to_owned(),
        );
        return Vec::new();
    };
    let mut found = Vec::new();
    for (service, label) in LABELS {
        let name = format!("{label}._tcp.{domain}");
        // A resolver that does not answer once is not asked again.
        let Some(answer) = question::ask(&name, TYPE::SRV, resolver, recorder, target).await else {
            break;
        };
        let records = most_wanted(answer.records);
        let words = records
            .iter()
            .map(|(host, port)| format!("{host}:{port}"))
            .collect::<Vec<_>>();
        recorder.note(
            &name,
            format!(
                "SRV: {}",
                if words.is_empty() {
                    "none".to_owned()
                } else {
                    words.join(" ")
                }
            ),
        );
        found.extend(records.into_iter().filter_map(|(host, port)| {
            Some(Named {
                service,
                host: host.parse().ok()?,
                port,
                source: Source::Srv,
            })
        }));
    }
    found
}

/// Priority, host and port of a record. A target of `.` says that the service is not offered.
fn target(record: &RData<'_>) -> Option<(u16, String, u16)> {
    match record {
        RData::SRV(srv) if srv.port > 0 => Some((srv.priority, question::text(&srv.target)?, srv.port)),
        _ => None,
    }
}

/// Hosts and ports, the most wanted first.
fn most_wanted(mut records: Vec<(u16, String, u16)>) -> Vec<(String, u16)> {
    records.sort();
    records.truncate(MOST);
    records.into_iter().map(|(_, host, port)| (host, port)).collect()
}

/// How many services an answer's bytes name, as an answer to a question of this number for IMAP over TLS.
#[cfg(any(test, fuzzing))]
pub(in crate::probe) fn services_in(answer: &[u8], id: u16) -> Option<Vec<(String, u16)>> {
    let asked = question::Asked {
        name: "_imaps._tcp.firm.example",
        kind: TYPE::SRV,
        id,
    };
    asked.records(answer, target).map(most_wanted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use simple_dns::rdata::SRV;
    use simple_dns::{CLASS, Name, Packet, Question, ResourceRecord};

    const ID: u16 = 7;

    /// An answer with these records: priority, target, port.
    fn answer(records: &[(u16, String, u16)]) -> Vec<u8> {
        let name = || Name::new("_imaps._tcp.firm.example").expect("a name");
        let mut packet = Packet::new_reply(ID);
        packet
            .questions
            .push(Question::new(name(), TYPE::SRV.into(), CLASS::IN.into(), false));
        for (priority, target, port) in records {
            let target = Name::new(target).unwrap_or_else(|_| Name::new_unchecked(""));
            let srv = SRV {
                priority: *priority,
                weight: 0,
                port: *port,
                target,
            };
            packet
                .answers
                .push(ResourceRecord::new(name(), CLASS::IN, 60, RData::SRV(srv)));
        }
        packet.build_bytes_vec().expect("a packet")
    }

    #[test]
    fn srv_answers_are_read_by_priority() {
        let bytes = answer(&[
            (20, "b.example.com".to_owned(), 993),
            (10, "a.example.com".to_owned(), 994),
            (0, String::new(), 995),
            (5, "nowhere.example.com".to_owned(), 0),
        ]);
        let expected = [
            ("a.example.com".to_owned(), 994),
            ("b.example.com".to_owned(), 993),
        ];
        assert_eq!(services_in(&bytes, ID).as_deref(), Some(&expected[..]));
        assert_eq!(services_in(&bytes, ID + 1), None);
    }

    proptest! {
        #[test]
        fn any_answer_is_read(bytes: Vec<u8>) {
            services_in(&bytes, ID);
        }

        #[test]
        fn what_was_answered_is_what_is_read(
            records in prop::collection::vec((0..4_u16, "[a-z0-9-]{1,20}(\\.[a-z]{1,10}){0,3}", 1..9999_u16), 0..40)
        ) {
            let found = services_in(&answer(&records), ID).expect("an answer to the question");
            prop_assert_eq!(found.len(), records.len().min(MOST));
            let first = records.iter().map(|(priority, ..)| priority).min();
            if let (Some((host, port)), Some(first)) = (found.first(), first) {
                let is_wanted = |row: &&(u16, String, u16)| row.0 == *first && row.1 == *host && row.2 == *port;
                prop_assert!(records.iter().find(is_wanted).is_some());
            }
        }

        #[test]
        fn a_changed_answer_names_only_names(at: prop::sample::Index, byte: u8) {
            let mut bytes = answer(&[(1, "imap.firm.example".to_owned(), 993), (2, "b.firm.example".to_owned(), 143)]);
            let at = at.index(bytes.len());
            bytes[at] = byte;
            for (host, port) in services_in(&bytes, ID).unwrap_or_default() {
                prop_assert!(port > 0);
                prop_assert!(host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte)), "{}", host);
            }
        }
    }
}
