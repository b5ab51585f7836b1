//! The hellos as they go out: what a listener receives from a probe in the way of each mail program is read back by a
//! reader that shares nothing with the writer and compared with `assets/client_profiles.csv` and with the fingerprints
//! in `tests/data/ja3.csv`.

mod reading;
mod sending;

use mailprobe::client::{self, Profile};
use mailprobe::wire::{CipherSuite, ClientHello, Extension, HelloFormat, NamedGroup, Version, hello_matrix};
use proptest::prelude::*;
use reading::{see, short};
use sending::SENT;
use std::net::IpAddr;

const NAME: &str = "mail.example.org";

/// Profiles whose true hello has a length of 256 to 511 bytes: OpenSSL sends it so, without padding. Whether a server
/// can take it is part of what is asked.
const TRUE_LENGTH: [&str; 7] = [
    "openssl-1.0.1l",
    "openssl-1.0.2",
    "openssl-1.1.1d",
    "openssl-3.0.3",
    "java-11",
    "java-17",
    "go-1.17",
];

fn with_hello() -> impl Iterator<Item = (&'static Profile, ClientHello)> {
    client::profiles()
        .iter()
        .filter_map(|profile| Some((profile, profile.hello.clone()?)))
}

fn suites(hello: &ClientHello) -> Vec<u32> {
    hello.suites.iter().map(|suite| suite.0).collect()
}

fn groups(numbers: &[NamedGroup]) -> Vec<u32> {
    numbers.iter().map(|group| u32::from(group.number())).collect()
}

fn versions(numbers: &[Version]) -> Vec<u32> {
    numbers
        .iter()
        .map(|version| u32::from(version.number()))
        .collect()
}

fn random() -> [u8; 64] {
    std::array::from_fn(|slot| u8::try_from(slot).expect("small") | 0x80)
}

#[test]
fn each_program_sends_what_its_row_says() {
    assert_eq!(SENT.len(), with_hello().count());
    for (profile, observed) in SENT.iter() {
        let id = &profile.id;
        let hello = profile.hello.as_ref().expect("only such were sent");
        assert_eq!(observed.version, hello.hello_version.number(), "{id}");
        if hello.format != HelloFormat::TlsRecord {
            assert_eq!((observed.record_version, observed.challenge), (None, 16), "{id}");
            continue;
        }
        assert_eq!(
            observed.record_version,
            Some(hello.record_version.number()),
            "{id}"
        );
        // Padding is sent by need: of all rows that list it, all need it with a name of usual length, or none does.
        let listed: Vec<u16> = hello
            .extensions
            .iter()
            .map(|extension| extension.number())
            .collect();
        assert_eq!(observed.kinds(), listed, "{id}");
        assert_eq!(observed.list(0x0a, 2, 2), groups(&hello.groups), "{id}");
        assert_eq!(
            observed.list(0x2b, 1, 2),
            versions(&hello.supported_versions),
            "{id}"
        );
        if hello.extensions.contains(&Extension::SignatureAlgorithms) {
            let signatures: Vec<u32> = hello
                .signature_algorithms
                .iter()
                .copied()
                .map(u32::from)
                .collect();
            assert_eq!(observed.list(0x0d, 2, 2), signatures, "{id}");
        }
        assert_eq!(
            observed.server_name().as_deref(),
            profile.sends_server_name().then_some(NAME),
            "{id}"
        );
        let tls13 = profile.max_version == Version::Tls13;
        assert_eq!(observed.session_id, if tls13 { 32 } else { 0 }, "{id}");
        let shares: Vec<u32> = observed.shares().iter().map(|(group, _)| *group).collect();
        assert_eq!(shares, groups(&hello.key_shares), "{id}");
        assert!(
            shares
                .iter()
                .all(|group| hello.groups.contains(&NamedGroup::from(short(*group)))),
            "{id}"
        );
    }
}

#[test]
fn each_program_has_its_fingerprint() {
    let known: Vec<(String, String)> =
        csv::Reader::from_reader(include_str!("../../data/ja3.csv").as_bytes())
            .deserialize()
            .map(|row| row.expect("two columns"))
            .collect();
    let sent: Vec<(String, String)> = SENT
        .iter()
        .map(|(profile, observed)| (profile.id.clone(), observed.ja3()))
        .collect();
    assert_eq!(sent, known);
}

#[test]
fn no_program_names_a_mail_protocol_in_its_hello() {
    for (profile, hello) in with_hello() {
        assert!(
            !hello.extensions.contains(&Extension::ApplicationProtocols),
            "{}",
            profile.id
        );
    }
}

#[test]
fn what_a_program_offers_fits_what_it_speaks() {
    for (profile, hello) in with_hello() {
        let newest = hello
            .supported_versions
            .iter()
            .map(|version| version.number())
            .filter(|version| version & 0x0f0f != 0x0a0a)
            .max()
            .unwrap_or(hello.hello_version.number());
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
                0x11ec => assert!(is_hybrid_key(&key), "{}", profile.id),
                _ => assert_eq!(key, [0], "{}", profile.id),
            }
        }
    }
}

/// ML-KEM-768 and X25519: 768 numbers below 3329 in twelve bits each, 32 bytes, and 32 bytes (FIPS 203 7.2).
fn is_hybrid_key(key: &[u8]) -> bool {
    let numbers = key.get(..1152).unwrap_or_default().chunks_exact(3);
    let below = |number: u16| number < 3329;
    key.len() == 1184 + 32
        && numbers.into_iter().all(|three| {
            let [a, b, c] = [0, 1, 2].map(|index| u16::from(three[index]));
            below(a | (b & 0x0f) << 8) && below(b >> 4 | c << 4)
        })
}

/// The hello of current programs is longer than one packet of most networks carries.
#[test]
fn current_thunderbird_sends_a_hello_of_two_packets() {
    let profile = client::by_id("tb140").expect("in the table");
    let hello = profile.hello.clone().expect("with a hello");
    let length = hello.encode(Some(NAME), &random()).len();
    assert!((1460..2000).contains(&length), "{length}");
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
    let matrix = hello_matrix::matrix();
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
        let observed = see(&row.hello.encode(Some(NAME), &random()));
        assert!(observed.suites.len() <= hello_matrix::MOST_SUITES, "{}", row.id);
        let mut unique = observed.suites.clone();
        unique.sort_unstable();
        unique.dedup();
        assert_eq!(unique.len(), observed.suites.len(), "{}", row.id);
        // RFC 5746 3.4: one of the two, not both.
        let signals =
            usize::from(observed.suites.contains(&0xff)) + usize::from(observed.kinds().contains(&0xff01));
        assert_eq!(signals, usize::from(row.id != "sslv2"), "{}", row.id);
        let early = [0x0005, 0x0004, 0x000a, 0x002f];
        let slot = |suite: &u32| observed.suites.iter().position(|sent| sent == suite);
        if row.id != "sslv2" {
            assert!(
                early
                    .iter()
                    .all(|suite| slot(suite).is_some_and(|slot| slot < 32)),
                "{}",
                row.id
            );
        }
        if row.id != "tls1.3-modern" {
            assert!(observed.length < 256, "{}: {}", row.id, observed.length);
        } else {
            assert_eq!(
                (observed.length, observed.suites.len()),
                (512, hello_matrix::MOST_SUITES)
            );
        }
        let named = observed.server_name().is_some();
        let nameless = ["tls1.2-no-sni", "tls1.0-no-extensions", "ssl3"].contains(&row.id)
            || row.id.starts_with("sslv2");
        assert_eq!(named, !nameless, "{}", row.id);
        assert_eq!(
            observed.extensions.is_none(),
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
        hello_matrix::narrowed(&profile.hello.as_ref().expect("with a hello").suites)
    };
    let observed = see(&of("oe6-xp-ie6").encode(Some(NAME), &random()));
    assert_eq!(observed.version, 0x0303);
    assert_eq!(
        observed.suites,
        [4, 5, 0x0a, 9, 0x64, 0x62, 3, 6, 0x13, 0x12, 0x63]
    );
    let observed = see(&of("android-10.0").encode(Some(NAME), &random()));
    assert!(
        observed
            .suites
            .iter()
            .all(|suite| suite & 0xff00 != 0x1300 && *suite != 0x3a3a)
    );
    assert!(
        hello_matrix::narrowed(&[CipherSuite(0x010080), CipherSuite(0x00ff)])
            .suites
            .is_empty()
    );
}

/// Host names of any length DNS allows.
fn host() -> impl Strategy<Value = String> {
    prop::collection::vec("[a-z][a-z0-9-]{0,30}[a-z]", 1..8).prop_map(|labels| labels.join("."))
}

proptest! {
    #[test]
    fn any_name_and_random_bytes_make_a_hello(name in host(), bytes in prop::collection::vec(any::<u8>(), 64)) {
        let random: [u8; 64] = bytes.try_into().expect("64 bytes");
        for row in hello_matrix::matrix() {
            let observed = see(&row.hello.encode(Some(&name), &random));
            prop_assert!(!(256..512).contains(&observed.length), "{}: {}", row.id, observed.length);
            if row.hello.names_server() {
                prop_assert_eq!(observed.server_name(), Some(name.clone()));
            }
        }
        for (profile, hello) in with_hello() {
            let observed = see(&hello.encode(Some(&name), &random));
            prop_assert_eq!(observed.suites.clone(), suites(&hello), "{}", profile.id);
        }
    }

    #[test]
    fn an_address_is_never_sent_as_a_name(address in any::<IpAddr>()) {
        for (_, hello) in with_hello() {
            prop_assert_eq!(see(&hello.encode(Some(&address.to_string()), &random())).server_name(), None);
        }
    }
}
