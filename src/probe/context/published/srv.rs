//! SRV records of mail services (RFC 6186, RFC 8314 5.1).
//!
//! In: a domain. Out: the services its SRV records name, the most wanted first.

use super::{MOST, ONE_QUESTION};
use crate::mail::{Host, Service};
use crate::observation::PublishedService;
use crate::probe::net::recorder::Recorder;
use simple_dns::rdata::RData;
use simple_dns::{CLASS, Name, Packet, PacketFlag, Question, TYPE};
use std::net::{IpAddr, SocketAddr};
use tokio::net::UdpSocket;

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
    let Some(resolver) = first_resolver() else {
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
        let Some(answer) = ask(&name, resolver, recorder).await else {
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

/// The system's first nameserver; Windows keeps it where no file tells.
fn first_resolver() -> Option<SocketAddr> {
    let text = std::fs::read_to_string("/etc/resolv.conf").ok()?;
    text.lines().find_map(|line| {
        let mut words = line.split_ascii_whitespace();
        let address: IpAddr = (words.next() == Some("nameserver"))
            .then(|| words.next())??
            .parse()
            .ok()?;
        Some(SocketAddr::new(address, 53))
    })
}

async fn ask(name: &str, resolver: SocketAddr, recorder: &Recorder) -> Option<Vec<u8>> {
    let id = name.bytes().fold(17_u16, |id, byte| {
        id.wrapping_mul(31).wrapping_add(u16::from(byte))
    });
    let mut query = Packet::new_query(id);
    query.set_flags(PacketFlag::RECURSION_DESIRED);
    query.questions.push(Question::new(
        Name::new(name).ok()?,
        TYPE::SRV.into(),
        CLASS::IN.into(),
        false,
    ));
    let query = query.build_bytes_vec().ok()?;
    let here: SocketAddr = match resolver {
        SocketAddr::V4(_) => ([0, 0, 0, 0], 0).into(),
        SocketAddr::V6(_) => ([0_u16; 8], 0).into(),
    };
    let socket = UdpSocket::bind(here).await.ok()?;
    socket.connect(resolver).await.ok()?;
    recorder.connection(resolver);
    socket.send(&query).await.ok()?;
    recorder.count(resolver, 0, query.len());
    let mut answer = vec![0; 4096];
    let count = tokio::time::timeout(ONE_QUESTION, socket.recv(&mut answer))
        .await
        .ok()?
        .ok()?;
    recorder.count(resolver, count, 0);
    answer.truncate(count);
    (Packet::parse(&answer).ok()?.id() == id).then_some(answer)
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
    use simple_dns::ResourceRecord;
    use simple_dns::rdata::SRV;

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
