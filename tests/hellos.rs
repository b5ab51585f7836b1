//! The hellos as they go out: each mail program's bytes are read back by a reader that shares nothing with the writer
//! and compared with `assets/client_profiles.csv` and with the fingerprints in `tests/data/ja3.csv`.

use mailprobe::client::{self, Profile};
use mailprobe::mail::Protocol;
use mailprobe::wire::{ClientHello, HelloFormat, Version, diagnostic};
use proptest::prelude::*;

const NAME: &str = "mail.example.org";

/// Profiles whose true hello has a length of 256 to 511 bytes: OpenSSL sends it so, without padding. Whether a server
/// can take it is part of what is asked.
const TRUE_LENGTH: [&str; 3] = ["openssl-1.0.1l", "openssl-1.1.1d", "openssl-3.0.3"];

/// A ClientHello as a server would see it.
#[derive(Debug, Default, PartialEq)]
struct Seen {
    record_version: Option<u16>,
    version: u16,
    session_id: usize,
    suites: Vec<u32>,
    /// `None` without an extension block.
    extensions: Option<Vec<(u16, Vec<u8>)>>,
    challenge: usize,
    length: usize,
}

/// Numbers from the front of some bytes; panics where they are too few, which is what a test wants.
struct Front<'a>(&'a [u8]);

impl<'a> Front<'a> {
    fn bytes(&mut self, count: usize) -> &'a [u8] {
        let (taken, rest) = self.0.split_at(count);
        self.0 = rest;
        taken
    }

    fn number(&mut self, size: usize) -> u32 {
        self.bytes(size)
            .iter()
            .fold(0, |sum, byte| sum * 256 + u32::from(*byte))
    }

    fn block(&mut self, size: usize) -> Front<'a> {
        let length = self.number(size) as usize;
        Front(self.bytes(length))
    }

    fn numbers(mut self, size: usize) -> Vec<u32> {
        let mut numbers = Vec::new();
        while !self.0.is_empty() {
            numbers.push(self.number(size));
        }
        numbers
    }
}

fn short(number: u32) -> u16 {
    u16::try_from(number).expect("two bytes")
}

fn see(bytes: &[u8]) -> Seen {
    if bytes[0] & 0x80 != 0 {
        return see_ssl2(bytes);
    }
    let mut record = Front(bytes);
    assert_eq!(record.number(1), 22);
    let record_version = short(record.number(2));
    let mut handshake = record.block(2);
    let length = handshake.0.len();
    assert_eq!(
        (record.0.len(), handshake.number(1)),
        (0, 1),
        "one record, a ClientHello"
    );
    let mut body = handshake.block(3);
    assert!(handshake.0.is_empty());
    let version = short(body.number(2));
    body.bytes(32);
    let session_id = body.block(1).0.len();
    let suites = body.block(2).numbers(2);
    assert_eq!(body.block(1).0, [0], "no compression");
    let extensions = (!body.0.is_empty()).then(|| {
        let mut block = body.block(2);
        let mut extensions = Vec::new();
        while !block.0.is_empty() {
            let kind = short(block.number(2));
            extensions.push((kind, block.block(2).0.to_vec()));
        }
        extensions
    });
    assert!(body.0.is_empty(), "nothing behind the extensions");
    Seen {
        record_version: Some(record_version),
        version,
        session_id,
        suites,
        extensions,
        challenge: 0,
        length,
    }
}

fn see_ssl2(bytes: &[u8]) -> Seen {
    let mut record = Front(bytes);
    assert_eq!(record.number(2) as usize, 0x8000 + bytes.len() - 2);
    assert_eq!(record.number(1), 1);
    let version = short(record.number(2));
    let (suites, session_id, challenge) = (record.number(2), record.number(2), record.number(2));
    let suites = Front(record.bytes(suites as usize)).numbers(3);
    assert_eq!(record.0.len(), (session_id + challenge) as usize);
    Seen {
        version,
        session_id: session_id as usize,
        suites,
        challenge: challenge as usize,
        length: bytes.len() - 2,
        ..Seen::default()
    }
}

impl Seen {
    fn kinds(&self) -> Vec<u16> {
        self.extensions.iter().flatten().map(|(kind, _)| *kind).collect()
    }

    fn body(&self, wanted: u16) -> Option<&[u8]> {
        self.extensions
            .iter()
            .flatten()
            .find(|(kind, _)| *kind == wanted)
            .map(|(_, body)| body.as_slice())
    }

    /// The list of numbers in an extension, behind a length of `head` bytes.
    fn list(&self, kind: u16, head: usize, size: usize) -> Vec<u32> {
        let Some(body) = self.body(kind) else {
            return Vec::new();
        };
        let mut body = Front(body);
        let list = body.block(head);
        assert!(body.0.is_empty(), "{kind:#06x}");
        list.numbers(size)
    }

    fn server_name(&self) -> Option<String> {
        let mut list = Front(self.body(0)?);
        let mut entry = list.block(2);
        assert_eq!(entry.number(1), 0);
        let name = entry.block(2).0;
        assert!(entry.0.is_empty() && list.0.is_empty());
        Some(String::from_utf8(name.to_vec()).expect("ASCII"))
    }

    fn shares(&self) -> Vec<(u32, Vec<u8>)> {
        let Some(body) = self.body(0x33) else {
            return Vec::new();
        };
        let mut list = Front(body).block(2);
        let mut shares = Vec::new();
        while !list.0.is_empty() {
            shares.push((list.number(2), list.block(2).0.to_vec()));
        }
        shares
    }

    /// Version, suites, extensions, groups and point formats, without the reserved numbers.
    fn ja3(&self) -> String {
        let is_reserved = |number: &u32| number >> 8 == number & 0xff && number & 0x0f == 0x0a;
        let joined = |numbers: Vec<u32>| {
            let numbers: Vec<String> = numbers
                .iter()
                .filter(|number| !is_reserved(number))
                .map(u32::to_string)
                .collect();
            numbers.join("-")
        };
        format!(
            "{},{},{},{},{}",
            self.version,
            joined(self.suites.clone()),
            joined(self.kinds().into_iter().map(u32::from).collect()),
            joined(self.list(0x0a, 2, 2)),
            joined(self.list(0x0b, 1, 1)),
        )
    }
}

fn with_hello() -> impl Iterator<Item = (&'static Profile, ClientHello)> {
    client::profiles()
        .iter()
        .filter_map(|profile| Some((profile, profile.hello.clone()?)))
}

fn wide(numbers: &[u16]) -> Vec<u32> {
    numbers.iter().copied().map(u32::from).collect()
}

fn random() -> [u8; 64] {
    std::array::from_fn(|place| u8::try_from(place).expect("small") | 0x80)
}

#[test]
fn each_program_sends_what_its_row_says() {
    for (profile, hello) in with_hello() {
        let id = &profile.id;
        let seen = see(&hello
            .clone()
            .speaking(Protocol::Pop3)
            .encode(Some(NAME), &random()));
        assert_eq!(seen.version, hello.hello_version, "{id}");
        assert_eq!(seen.suites, hello.suites, "{id}");
        if hello.format != HelloFormat::TlsRecord {
            assert_eq!((seen.record_version, seen.challenge), (None, 16), "{id}");
            continue;
        }
        assert_eq!(seen.record_version, Some(hello.record_version), "{id}");
        // Padding is sent by need: of all rows that list it, all need it with a name of usual length, or none does.
        assert_eq!(seen.kinds(), hello.extensions, "{id}");
        assert_eq!(seen.list(0x0a, 2, 2), wide(&hello.groups), "{id}");
        assert_eq!(seen.list(0x2b, 1, 2), wide(&hello.supported_versions), "{id}");
        if hello.extensions.contains(&0x0d) {
            assert_eq!(seen.list(0x0d, 2, 2), wide(&hello.signature_algorithms), "{id}");
        }
        assert_eq!(
            seen.server_name().as_deref(),
            profile.sends_server_name().then_some(NAME),
            "{id}"
        );
        let tls13 = profile.max_version == Version::Tls13;
        assert_eq!(seen.session_id, if tls13 { 32 } else { 0 }, "{id}");
        let shares: Vec<u32> = seen.shares().iter().map(|(group, _)| *group).collect();
        assert_eq!(shares, wide(&hello.key_shares), "{id}");
        assert!(
            shares.iter().all(|group| hello.groups.contains(&short(*group))),
            "{id}"
        );
    }
}

#[test]
fn each_program_has_its_fingerprint() {
    let known: Vec<(String, String)> = csv::Reader::from_reader(include_str!("data/ja3.csv").as_bytes())
        .deserialize()
        .map(|row| row.expect("two columns"))
        .collect();
    let sent: Vec<(String, String)> = with_hello()
        .map(|(profile, hello)| {
            let bytes = hello.speaking(Protocol::Pop3).encode(Some(NAME), &random());
            (profile.id.clone(), see(&bytes).ja3())
        })
        .collect();
    assert_eq!(sent, known);
}

#[test]
fn what_a_program_offers_fits_what_it_speaks() {
    for (profile, hello) in with_hello() {
        let newest = hello
            .supported_versions
            .iter()
            .copied()
            .filter(|version| version & 0x0f0f != 0x0a0a)
            .max()
            .unwrap_or(hello.hello_version);
        assert_eq!(Version::from(newest), profile.max_version, "{}", profile.id);
    }
}

#[test]
fn windows_xp_sends_the_bytes_that_were_seen() {
    let of = |id: &str| {
        let profile = client::by_id(id).expect("in the table");
        let hello = profile.hello.clone().expect("with a hello");
        hello.encode(Some(NAME), &random())
    };
    let internet_explorer_6 = of("oe6-xp-ie6");
    assert_eq!(
        internet_explorer_6[..11],
        [0x80, 0x4f, 1, 3, 0, 0, 54, 0, 0, 0, 16]
    );
    let with_tls = of("oe6-xp-tls10");
    assert_eq!(with_tls[..11], [22, 3, 1, 0, 72, 1, 0, 0, 68, 3, 1]);
    assert!(with_tls.ends_with(&[1, 0, 0, 5, 0xff, 1, 0, 1, 0]));
    // Before 2010: not even an empty extension block.
    assert!(of("oe6-xp-tls10-prems10049").ends_with(&[0, 0x12, 0, 0x63, 1, 0]));
}

#[test]
fn keys_are_keys() {
    for (profile, hello) in with_hello() {
        let shares = see(&hello.encode(Some(NAME), &random())).shares();
        for (group, key) in shares {
            match group {
                0x1d => assert!(
                    key.len() == 32 && key.iter().any(|byte| *byte != 0),
                    "{}",
                    profile.id
                ),
                0x17 => assert!(key.len() == 65 && key[0] == 4, "{}", profile.id),
                _ => assert_eq!(key, [0], "{}", profile.id),
            }
        }
    }
}

#[test]
fn lengths_that_hang_some_servers_are_avoided() {
    for (profile, hello) in with_hello() {
        let length = see(&hello.encode(Some(NAME), &random())).length;
        let bad = (256..512).contains(&length);
        assert_eq!(
            bad,
            TRUE_LENGTH.contains(&profile.id.as_str()),
            "{}: {length}",
            profile.id
        );
    }
}

#[test]
fn the_matrix_asks_one_question_each() {
    let matrix = diagnostic::matrix();
    let ids: Vec<&str> = matrix.iter().map(|row| row.id).collect();
    assert_eq!(
        ids,
        [
            "tls1.3-modern",
            "tls1.2-modern",
            "tls1.2-no-sni",
            "tls1.1",
            "tls1.0",
            "tls1.0-no-extensions",
            "ssl3",
            "sslv2-format-3.1",
            "sslv2-format-3.0",
            "sslv2"
        ]
    );
    for row in matrix {
        let seen = see(&row.hello.encode(Some(NAME), &random()));
        assert!(seen.suites.len() <= diagnostic::MOST_SUITES, "{}", row.id);
        let mut unique = seen.suites.clone();
        unique.sort_unstable();
        unique.dedup();
        assert_eq!(unique.len(), seen.suites.len(), "{}", row.id);
        // RFC 5746 3.4: one of the two, not both.
        let signals = usize::from(seen.suites.contains(&0xff)) + usize::from(seen.kinds().contains(&0xff01));
        assert_eq!(signals, usize::from(row.id != "sslv2"), "{}", row.id);
        let early = [0x0005, 0x0004, 0x000a, 0x002f];
        let place = |suite: &u32| seen.suites.iter().position(|sent| sent == suite);
        if row.id != "sslv2" {
            assert!(
                early
                    .iter()
                    .all(|suite| place(suite).is_some_and(|place| place < 32)),
                "{}",
                row.id
            );
        }
        if row.id != "tls1.3-modern" {
            assert!(seen.length < 256, "{}: {}", row.id, seen.length);
        } else {
            assert_eq!((seen.length, seen.suites.len()), (512, diagnostic::MOST_SUITES));
        }
        let named = seen.server_name().is_some();
        let nameless = ["tls1.2-no-sni", "tls1.0-no-extensions", "ssl3"].contains(&row.id)
            || row.id.starts_with("sslv2");
        assert_eq!(named, !nameless, "{}", row.id);
        assert_eq!(
            seen.extensions.is_none(),
            nameless && row.id != "tls1.2-no-sni",
            "{}",
            row.id
        );
    }
}

#[test]
fn a_narrowed_hello_offers_the_programs_suites_and_no_others() {
    let of = |id: &str| {
        let profile = client::by_id(id).expect("in the table");
        diagnostic::narrowed(&profile.hello.as_ref().expect("with a hello").suites)
    };
    let seen = see(&of("oe6-xp-ie6").encode(Some(NAME), &random()));
    assert_eq!(seen.version, 0x0303);
    assert_eq!(seen.suites, [4, 5, 0x0a, 9, 0x64, 0x62, 3, 6, 0x13, 0x12, 0x63]);
    let seen = see(&of("android-10.0").encode(Some(NAME), &random()));
    assert!(
        seen.suites
            .iter()
            .all(|suite| suite & 0xff00 != 0x1300 && *suite != 0x3a3a)
    );
    assert!(diagnostic::narrowed(&[0x010080, 0x00ff]).suites.is_empty());
}

/// Host names of any length DNS allows.
fn host() -> impl Strategy<Value = String> {
    prop::collection::vec("[a-z][a-z0-9-]{0,30}[a-z]", 1..8).prop_map(|labels| labels.join("."))
}

proptest! {
    #[test]
    fn any_name_and_random_bytes_make_a_hello(name in host(), bytes in prop::collection::vec(any::<u8>(), 64)) {
        let random: [u8; 64] = bytes.try_into().expect("64 bytes");
        for row in diagnostic::matrix() {
            let seen = see(&row.hello.encode(Some(&name), &random));
            prop_assert!(!(256..512).contains(&seen.length), "{}: {}", row.id, seen.length);
            if row.hello.extensions.contains(&0) {
                prop_assert_eq!(seen.server_name(), Some(name.clone()));
            }
        }
        for (profile, hello) in with_hello() {
            let seen = see(&hello.encode(Some(&name), &random));
            prop_assert_eq!(&seen.suites, &hello.suites, "{}", profile.id);
            prop_assert!(!seen.kinds().contains(&0x10), "{}", profile.id);
        }
    }

    #[test]
    fn an_address_is_never_sent_as_a_name(address in any::<std::net::IpAddr>()) {
        for (_, hello) in with_hello() {
            prop_assert_eq!(see(&hello.encode(Some(&address.to_string()), &random())).server_name(), None);
        }
    }
}
