//! Whoever pastes twice as much waits twice as long: every reader of outside bytes takes time in proportion to them.
//!
//! What is compared is the processor's time of this thread at one size and at eight times that size: instructions are not
//! counted by the virtual machines that tests run on, and other programs do not add to a thread's own time. Of several runs
//! the shortest counts, and a reader is only blamed when it was too slow every time. Eight times the size may take 24 times
//! as long; what looks back over all it has read takes 64 times as long.
#![cfg(target_os = "linux")]

use crate::processor_time::processor_time;
use mailprobe::Explanation;
use mailprobe::certificate::{Circumstances, judge};
use mailprobe::mail::Protocol;
use mailprobe::platform::defaults;
use mailprobe::wire::line::{LineReader, NextLine};
use mailprobe::wire::reply::Command;
use mailprobe::wire::{FlightReader, greeting, reply};
use mailprobe::{cli::batch, codes, complaint, provider, report};
use std::hint::black_box;
use std::time::Duration;

/// Bytes of the smaller text.
const SMALL: usize = 6 * 1024;
/// The same where a line has to be full before it is looked at: some eight of them.
const LONGER_THAN_A_LINE: usize = 128 * 1024;
/// The same of a flight, which ends at 256 KB.
const PART_OF_A_FLIGHT: usize = 28 * 1024;
const TIMES_LARGER: usize = 8;
const MOST_TIMES_LONGER: u32 = 24;
/// Runs of which the shortest counts.
const RUNS: usize = 3;
/// How often a reader is looked at before it is blamed.
const LOOKS: usize = 4;
/// What is over sooner is too short to compare.
const TOO_SHORT: Duration = Duration::from_millis(4);

/// Pieces of which a text is made, each of them a way to make a reader look back or ahead.
const PIECES: [&str; 39] = [
    "<script x>",
    "<style>",
    "<!--",
    "<a href=\"",
    "&amp;",
    "&#x41;",
    "=3D=\n",
    "\u{c3}\u{83}\u{c2}\u{a9}",
    "> > > ",
    "| | ",
    "password: ",
    "password is ",
    "Account: 'a', Server: '",
    "Server: 'mail.example.com', Port: 995, Protocol: POP3\n",
    "Error Number: 0x800CCC1A ",
    "Event ID: 11508\n",
    "Event Type: Error\nDescription:\n",
    "Subject: x\nFrom: y\n\n",
    "a@b.example ",
    "a:b@c.example:25 ",
    "smtp://user:word@",
    "login(\"",
    "a1 LOGIN eve x1y2z3 ",
    "AUTH PLAIN ",
    "334 VXNlcm5hbWU6\n",
    "unknown command Ab12cd ",
    "535 5.7.8 ",
    "-ERR ",
    "\"\"",
    "((((",
    "::::",
    "12345 ",
    "1.2.3.4 ",
    "\u{202e}\u{200b}",
    "接続できません ",
    "\n",
    "canon ",
    ": eof ",
    "connection to ",
];

fn once(text: &str, read: &dyn Fn(&str)) -> Duration {
    let before = processor_time();
    read(black_box(text));
    processor_time() - before
}

fn shortest(text: &str, read: &dyn Fn(&str)) -> Duration {
    (0..RUNS).map(|_| once(text, read)).min().unwrap_or_default()
}

fn filled(piece: &str, size: usize) -> String {
    piece.repeat(size / piece.len())
}

fn assert_linear(name: &str, read: &dyn Fn(&str)) {
    assert_linear_from(SMALL, name, read);
}

/// Panics where a reader takes more than its share of a longer text, every time it is looked at.
fn assert_linear_from(size: usize, name: &str, read: &dyn Fn(&str)) {
    // Large texts take their time: every fifth piece stands for its neighbours.
    let step = if size > SMALL { 5 } else { 1 };
    for piece in PIECES.into_iter().step_by(step) {
        let (small, large) = (filled(piece, size), filled(piece, size * TIMES_LARGER));
        let mut measured = Vec::new();
        for _ in 0..LOOKS {
            // The long one first: what a first run prepares for all later ones is not taken for the short one's time.
            let long = once(&large, read);
            let short = shortest(&small, read);
            if long < TOO_SHORT || long < short * MOST_TIMES_LONGER {
                measured.clear();
                break;
            }
            measured.push((short, long));
        }
        assert!(measured.is_empty(), "{name} of {piece:?}: {measured:?}");
    }
}

#[test]
fn a_pasted_text_is_read_in_proportion() {
    assert_linear("complaint::read", &|text| drop(black_box(complaint::read(text))));
}

/// A log of many accounts: each has causes of its own.
#[test]
fn many_different_messages_are_explained_in_proportion() {
    let messages = |count: usize| -> String {
        let message = |number| {
            format!(
                "Account: 'a{number}', Server: 'mail{number}.example.com', Protocol: POP3, Port: 995, Secure (SSL): Yes, \
                 Error Number: 0x800CCC1A\n\n"
            )
        };
        (0..count).map(message).collect()
    };
    let read = |text: &str| drop(black_box(Explanation::of(&complaint::read(text))));
    let of = |count| shortest(&messages(count), &read);
    let (short, long) = (of(200), of(200 * TIMES_LARGER));
    assert!(long < short * MOST_TIMES_LONGER, "{short:?}, {long:?}");
}

/// A reader that looks far ahead at every word takes time in proportion, and many times that of the others.
#[test]
fn no_text_takes_many_times_as_long_as_others_of_its_length() {
    let glued = [
        "password=",
        "Kennwort:",
        "pwd=\"",
        "pass:'",
        "token=",
        "user:pw@",
        "a=b&c=",
        "1.",
        "a.b.",
    ];
    let read = |text: &str| drop(black_box(complaint::read(text)));
    let text = |piece: &str| filled(piece, SMALL * TIMES_LARGER);
    let pieces = || PIECES.iter().chain(&glued).copied();
    read(&text(PIECES[0]));
    let mut times: Vec<_> = pieces().map(|piece| (once(&text(piece), &read), piece)).collect();
    times.sort();
    let most = times[times.len() / 2].0 * (MOST_TIMES_LONGER / 2);
    for (_, piece) in times.iter().filter(|(time, _)| *time >= most) {
        let is_slow = (0..LOOKS).all(|_| once(&text(piece), &read) >= most);
        assert!(!is_slow, "{piece:?}: every time longer than {most:?}; {times:?}");
    }
}

#[test]
fn one_word_of_a_text_is_read_in_proportion() {
    assert_linear("decode", &|text| {
        drop(black_box(complaint::decode(text.as_bytes())))
    });
    assert_linear("codes::explain", &|text| drop(black_box(codes::explain(text))));
    assert_linear("codes::reply", &|text| drop(black_box(codes::reply(text))));
    assert_linear("provider::by_greeting", &|text| {
        drop(black_box(provider::by_greeting(text)))
    });
    assert_linear("defaults", &|text| {
        drop(black_box(defaults::read(text.as_bytes())))
    });
    assert_linear("program name", &|text| {
        drop(black_box(defaults::from_program_name(text)))
    });
    assert_linear("batch::entry", &|text| drop(black_box(batch::entry(text))));
    assert_linear("report::load", &|text| drop(black_box(report::load(text))));
}

#[test]
fn lines_are_cut_in_proportion() {
    assert_linear_from(LONGER_THAN_A_LINE, "lines", &|text| {
        let mut reader = LineReader::default();
        for segment in text.as_bytes().chunks(1400) {
            reader.push(segment);
            while let NextLine::Line(line) | NextLine::TooLong(line) = reader.next_line() {
                black_box(line);
            }
        }
    });
}

#[test]
fn the_lines_of_a_reply_are_understood_in_proportion() {
    for protocol in Protocol::PROBED {
        assert_linear("greeting::kind", &|text| {
            black_box(greeting::kind(protocol, text));
        });
        assert_linear("greeting::product", &|text| {
            drop(black_box(greeting::product(protocol, text)))
        });
        assert_linear("reply", &|text| {
            let lines: Vec<String> = text.lines().map(str::to_owned).collect();
            black_box((
                reply::capabilities(protocol, &lines),
                reply::complete(protocol, Command::Capabilities, &lines),
            ));
        });
    }
}

type Frame = fn(&[u8]) -> Vec<u8>;

/// A ServerHello of TLS 1.2 without extensions.
fn server_hello() -> Vec<u8> {
    [&[2, 0, 0, 38, 3, 3][..], &[7; 32], &[0, 0xc0, 0x2f, 0]].concat()
}

/// As many Certificate messages as the text needs, each with certificates of a thousand bytes.
fn certificates(text: &[u8]) -> Vec<u8> {
    let with_length = |bytes: &[u8]| {
        let length = u32::try_from(bytes.len()).expect("short").to_be_bytes();
        [&length[1..], bytes].concat()
    };
    let message = |part: &[u8]| {
        let list: Vec<u8> = part.chunks(1000).flat_map(with_length).collect();
        [&[11][..], &with_length(&with_length(&list))].concat()
    };
    text.chunks(10_000).flat_map(message).collect()
}

/// Handshake records of the length that most servers send.
fn records(bytes: &[u8]) -> Vec<u8> {
    let record = |part: &[u8]| {
        let length = u16::try_from(part.len()).expect("short").to_be_bytes();
        [&[22, 3, 3][..], &length, part].concat()
    };
    bytes.chunks(1024).flat_map(record).collect()
}

#[test]
fn a_flight_is_read_in_proportion() {
    // As it is, as records, as one message in records, and as records of SSL 2.0.
    let framed: [(&str, Frame); 5] = [
        ("bytes", <[u8]>::to_vec),
        ("records", records),
        ("certificates", |text| {
            records(&[server_hello(), certificates(text)].concat())
        }),
        ("short records", |text| {
            let hello = records(&server_hello());
            let message = [&[11][..], &[0, 0xff, 0xff], text].concat();
            let short = message.chunks(9).flat_map(records).collect();
            [hello, short].concat()
        }),
        ("SSL 2.0", |text| [&[0x80, 0x2e, 4], text].concat()),
    ];
    for (name, frame) in framed {
        assert_linear_from(PART_OF_A_FLIGHT, name, &|text| {
            let mut reader = FlightReader::default();
            for segment in frame(text.as_bytes()).chunks(1400) {
                reader.push(segment);
            }
            black_box(reader.finish());
        });
    }
}

#[test]
fn a_chain_is_judged_in_proportion() {
    // A server's own bytes in each field that may be long: the name, and the names it is for.
    let key = rcgen::KeyPair::generate().expect("a key");
    assert_linear("judge", &|text| {
        let mut params = rcgen::CertificateParams::default();
        params.distinguished_name.push(rcgen::DnType::CommonName, text);
        let words = text.as_bytes().chunks(30).map(|word| {
            let ascii: String = word.iter().map(|byte| char::from(byte & 0x7f)).collect();
            rcgen::SanType::DnsName(ascii.try_into().expect("ASCII"))
        });
        params.subject_alt_names = words.collect();
        let chain = [params.self_signed(&key).expect("a certificate").der().to_vec()];
        let circumstances = Circumstances {
            asked_name: "mail.example.com",
            now: 1_767_225_600,
            from: "test",
            extra_roots: &[],
            trusted_here: None,
        };
        black_box(judge(&chain, &circumstances));
    });
}
#[test]
fn a_result_is_hidden_and_shown_in_proportion() {
    let saved = report::load(include_str!("../snapshots/silent.json")).expect("a result");
    let english = mailprobe::text::Text::english();
    let with = |text: &str| {
        let mut checkup = saved.clone();
        checkup.observations.transcript.truncate(1);
        for line in &mut checkup.observations.transcript {
            line.what = text.to_owned();
        }
        checkup
    };
    assert_linear("redact", &|text| drop(black_box(report::redact(&with(text)))));
    assert_linear("mask", &|text| {
        drop(black_box(report::mask_addresses(&with(text))))
    });
    assert_linear("ticket", &|text| {
        drop(black_box(report::ticket(&with(text), english)))
    });
    assert_linear("html", &|text| {
        drop(black_box(report::html(&with(text), english)))
    });
}
