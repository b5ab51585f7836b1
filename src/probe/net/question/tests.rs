//! Answers that belong to the question, and everything that does not.

use super::*;
use crate::probe::net::recorder::Recorder;
use proptest::prelude::*;
use simple_dns::ResourceRecord;
use simple_dns::rdata::{CNAME, MX};
use std::collections::BTreeSet;
use tokio::sync::mpsc::unbounded_channel;

const NAME: &str = "firm.example";
const ASKED: Asked<'static> = Asked {
    name: NAME,
    kind: TYPE::MX,
    id: 0x1234,
};

fn name(text: &str) -> Name<'_> {
    Name::new(text).expect("a name")
}

fn exchanger(owner: &'static str, exchange: &'static str) -> ResourceRecord<'static> {
    let mx = MX {
        preference: 10,
        exchange: name(exchange),
    };
    ResourceRecord::new(name(owner), CLASS::IN, 60, RData::MX(mx))
}

/// The honest answer, after something was changed about it.
fn answer(id: u16, change: impl FnOnce(&mut Packet<'static>)) -> Vec<u8> {
    let mut packet = Packet::new_reply(id);
    packet.questions.push(Question::new(
        name(NAME),
        TYPE::MX.into(),
        CLASS::IN.into(),
        false,
    ));
    packet.answers.push(exchanger(NAME, "mx.firm.example"));
    change(&mut packet);
    packet.build_bytes_vec().expect("a packet")
}

fn read(answer: &[u8]) -> Option<Vec<String>> {
    ASKED.records(answer, |record| match record {
        RData::MX(mx) => text(&mx.exchange),
        _ => None,
    })
}

#[test]
fn the_answer_to_the_question_is_taken() {
    assert_eq!(
        read(&answer(0x1234, |_| ())),
        Some(vec!["mx.firm.example".to_owned()])
    );
    let shouted = answer(0x1234, |packet| {
        packet.questions[0].qname = name("FIRM.Example");
        packet.answers[0].name = name("FIRM.Example");
    });
    assert_eq!(read(&shouted), Some(vec!["mx.firm.example".to_owned()]));
}

#[test]
fn an_answer_to_another_question_is_none() {
    let others: [(&str, Vec<u8>); 8] = [
        ("another id", answer(0x1235, |_| ())),
        (
            "a question",
            answer(0x1234, |packet| packet.remove_flags(PacketFlag::RESPONSE)),
        ),
        (
            "another name",
            answer(0x1234, |packet| packet.questions[0].qname = name("firm.exampl")),
        ),
        (
            "another kind",
            answer(0x1234, |packet| packet.questions[0].qtype = TYPE::SRV.into()),
        ),
        (
            "another class",
            answer(0x1234, |packet| packet.questions[0].qclass = CLASS::CH.into()),
        ),
        ("no question", answer(0x1234, |packet| packet.questions.clear())),
        (
            "two questions",
            answer(0x1234, |packet| {
                let first = packet.questions[0].clone();
                packet.questions.push(first);
            }),
        ),
        ("cut off", answer(0x1234, |_| ())[..20].to_vec()),
    ];
    for (what, bytes) in others {
        assert_eq!(read(&bytes), None, "{what}");
    }
}

#[test]
fn records_of_other_names_classes_and_kinds_are_left_out() {
    let mixed = answer(0x1234, |packet| {
        packet.answers.push(exchanger("evil.example", "mx.evil.example"));
        let mut chaos = exchanger(NAME, "mx.chaos.example");
        chaos.class = CLASS::CH;
        packet.answers.push(chaos);
        packet
            .additional_records
            .push(exchanger(NAME, "mx.additional.example"));
        packet.name_servers.push(exchanger(NAME, "mx.authority.example"));
        let alias = CNAME(name("host.firm.example"));
        packet.answers.push(ResourceRecord::new(
            name(NAME),
            CLASS::IN,
            60,
            RData::CNAME(alias),
        ));
        packet
            .answers
            .push(exchanger("host.firm.example", "mx2.firm.example"));
    });
    assert_eq!(
        read(&mixed),
        Some(vec!["mx.firm.example".to_owned(), "mx2.firm.example".to_owned()])
    );
}

#[test]
fn names_that_cannot_be_written_plainly_are_none() {
    let odd = answer(0x1234, |packet| {
        packet.answers.clear();
        packet.answers.push(exchanger(NAME, "mx.firm.example"));
    });
    for byte in [0, b'.', b' ', b'\n', 0x1b, 0x80, b'<', b'\\'] {
        let mut bytes = odd.clone();
        let at = bytes
            .windows(2)
            .rposition(|pair| pair == b"mx")
            .expect("the exchanger");
        bytes[at] = byte;
        assert_eq!(read(&bytes), Some(Vec::new()), "{byte:#x}");
    }
}

async fn asked_of(server: &UdpSocket) -> Option<Vec<String>> {
    let recorder = Recorder::new(unbounded_channel().0);
    let address = server.local_addr().expect("an address");
    ask(NAME, TYPE::MX, address, &recorder, |record| match record {
        RData::MX(mx) => text(&mx.exchange),
        _ => None,
    })
    .await
    .map(|answer| answer.records)
}

async fn name_server() -> UdpSocket {
    UdpSocket::bind("127.0.0.1:0").await.expect("a socket")
}

#[tokio::test]
async fn what_comes_from_elsewhere_or_guesses_the_number_is_not_the_answer() {
    let server = name_server().await;
    let elsewhere = name_server().await;
    let spoofing = async {
        let mut query = [0; 512];
        let (_, client) = server.recv_from(&mut query).await.expect("a question");
        let id = u16::from_be_bytes([query[0], query[1]]);
        let evil = |id| {
            answer(id, |packet| {
                packet.answers = vec![exchanger(NAME, "mx.evil.example")]
            })
        };
        // From another address with the right number, then from the right one with wrong numbers.
        elsewhere.send_to(&evil(id), client).await.expect("sent");
        for guess in 1..20 {
            server
                .send_to(&evil(id.wrapping_add(guess)), client)
                .await
                .expect("sent");
        }
        server.send_to(&answer(id, |_| ()), client).await.expect("sent");
    };
    let (found, ()) = tokio::join!(asked_of(&server), spoofing);
    assert_eq!(found, Some(vec!["mx.firm.example".to_owned()]));
}

#[tokio::test]
async fn a_flood_of_guesses_ends_the_question() {
    let server = name_server().await;
    let spoofing = async {
        let mut query = [0; 512];
        let (_, client) = server.recv_from(&mut query).await.expect("a question");
        let id = u16::from_be_bytes([query[0], query[1]]);
        for guess in 1..200 {
            server
                .send_to(&answer(id.wrapping_add(guess), |_| ()), client)
                .await
                .expect("sent");
        }
        server.send_to(&answer(id, |_| ()), client).await.expect("sent");
    };
    let (found, ()) = tokio::join!(asked_of(&server), spoofing);
    assert_eq!(found, None);
}

#[tokio::test]
async fn numbers_and_ports_are_not_to_be_guessed() {
    let server = name_server().await;
    let mut numbers = BTreeSet::new();
    let mut ports = BTreeSet::new();
    for _ in 0..20 {
        let answering = async {
            let mut query = [0; 512];
            let (_, client) = server.recv_from(&mut query).await.expect("a question");
            numbers.insert([query[0], query[1]]);
            ports.insert(client.port());
            let id = u16::from_be_bytes([query[0], query[1]]);
            server.send_to(&answer(id, |_| ()), client).await.expect("sent");
        };
        tokio::join!(asked_of(&server), answering);
    }
    // Twenty equal draws of 65536: two alike come once in 340 runs, four alike never.
    assert!(numbers.len() >= 17, "{numbers:?}");
    assert!(ports.len() >= 15, "{ports:?}");
    let is_counted_up = |values: &[u16]| values.windows(2).all(|pair| pair[1] == pair[0].wrapping_add(1));
    let ports: Vec<u16> = ports.into_iter().collect();
    assert!(!is_counted_up(&ports), "{ports:?}");
}

proptest! {
    #[test]
    fn any_answer_is_read(bytes: Vec<u8>) {
        read(&bytes);
    }

    #[test]
    fn a_changed_answer_is_read(at: prop::sample::Index, byte: u8) {
        let mut bytes = answer(0x1234, |packet| packet.answers.push(exchanger(NAME, "mx2.firm.example")));
        let at = at.index(bytes.len());
        bytes[at] = byte;
        read(&bytes);
    }
}
