//! SRV records of mail services (RFC 6186, RFC 8314 5.1).
//!
//! In: a domain. Out: the services its SRV records name, the most wanted first.

use super::MOST;
use crate::mail::{Host, Service};
use crate::observation::PublishedService;
use crate::probe::context::question;
use crate::probe::net::recorder::Recorder;
use simple_dns::rdata::RData;
use simple_dns::{Packet, TYPE};

const LABELS: [(Service, &str); 6] = [
    (Service::Imaps, "_imaps"),
    (Service::Pop3s, "_pop3s"),
    (Service::Smtps, "_submissions"),
    (Service::Imap, "_imap"),
    (Service::Pop3, "_pop3"),
    (Service::Submission, "_submission"),
];

/// Asks for every service in turn.
pub(super) async fn ask_all(domain: &str, recorder: &Recorder) -> Vec<PublishedService> {
    let Some(resolver) = question::first_name_server() else {
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
        let Some(answer) = question::ask(&name, TYPE::SRV, resolver, recorder).await else {
            break;
        };
        let records = srv_records(&answer);
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
        found.extend(records.into_iter().map(|(host, port)| PublishedService {
            service,
            host,
            port,
            source: "srv".to_owned(),
        }));
    }
    found
}

/// Hosts and ports of an answer, the most wanted first. A target of `.` says that the service is not offered.
fn srv_records(answer: &[u8]) -> Vec<(String, u16)> {
    let Ok(packet) = Packet::parse(answer) else {
        return Vec::new();
    };
    let mut records: Vec<(u16, String, u16)> = packet
        .answers
        .iter()
        .filter_map(|record| match &record.rdata {
            RData::SRV(srv) => Some((srv.priority, srv.target.to_string(), srv.port)),
            _ => None,
        })
        .filter(|(_, host, port)| *port > 0 && host.parse::<Host>().is_ok())
        .collect();
    records.sort();
    records.truncate(MOST);
    records
        .into_iter()
        .map(|(_, host, port)| (host.trim_end_matches('.').to_owned(), port))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use simple_dns::rdata::SRV;
    use simple_dns::{CLASS, Name, ResourceRecord};

    #[test]
    fn srv_answers_are_read_by_priority() {
        let mut packet = Packet::new_reply(1);
        for (priority, target, port) in [
            (20, "b.example.com", 993),
            (10, "a.example.com", 994),
            (0, ".", 995),
        ] {
            let target = Name::new(target).unwrap_or_else(|_| Name::new_unchecked(""));
            packet.answers.push(ResourceRecord::new(
                Name::new("_imaps._tcp.example.com").expect("a name"),
                CLASS::IN,
                60,
                RData::SRV(SRV {
                    priority,
                    weight: 0,
                    port,
                    target,
                }),
            ));
        }
        let bytes = packet.build_bytes_vec().expect("a packet");
        let expected = [
            ("a.example.com".to_owned(), 994),
            ("b.example.com".to_owned(), 993),
        ];
        assert_eq!(srv_records(&bytes), expected);
    }

    proptest! {
        #[test]
        fn any_answer_is_read(bytes: Vec<u8>) {
            srv_records(&bytes);
        }
    }
}
