//! Chooses what a practice server answers to a hello, and writes the first flights of SSL 2.0 to TLS 1.2 without a TLS library.
//!
//! In: a [`Hello`] and the server's [`Abilities`]. Out: a [`Choice`] and the bytes that carry it out. Pure.
//! Nobody completes these handshakes: behind ServerHelloDone there is nothing.

use super::certificates::Leaf;
use super::client_hello::Hello;
use crate::lab::behaviour::{Abilities, Refusal};
use crate::wire::Version;

/// How a hello is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// A current TLS library takes over.
    Library,
    /// A hand-made flight of this version with this suite.
    Flight(Version, u16),
    /// An SSL 2.0 SERVER-HELLO that offers these ciphers.
    Ssl2(Vec<u32>),
    /// An SSL 2.0 ERROR message.
    Ssl2Error(u16),
    /// A fatal alert in a record of this version.
    Alert(u8, u16),
    /// Closed without a word.
    Close,
}

const PROTOCOL_VERSION: u8 = 70;
const HANDSHAKE_FAILURE: u8 = 40;
const UNRECOGNIZED_NAME: u8 = 112;

const SSL2_NO_CIPHER: u16 = 1;

/// The SSL 2.0 ciphers of the practice server: RC4, triple DES and RC2 with 128 bits, DES, and the two for export.
const SSL2_CIPHERS: [u32; 6] = [0x01_0080, 0x07_00C0, 0x03_0080, 0x06_0040, 0x02_0080, 0x04_0080];

/// The suites that the current library speaks.
fn is_library_suite(suite: u32) -> bool {
    matches!(
        suite,
        0x1301..=0x1303 | 0xC02B | 0xC02C | 0xC02F | 0xC030 | 0xCCA8 | 0xCCA9
    )
}

/// Decides how a hello is answered.
pub fn choose(hello: &Hello, abilities: &Abilities, library: bool) -> Choice {
    let asked = Version::from(hello.newest);
    if hello.ssl2_layout && asked == Version::Ssl2 {
        return choose_ssl2(hello, abilities);
    }
    let record = if hello.newest == 0x0300 { 0x0300 } else { 0x0301 };
    let refuse = |alert| match abilities.refusal {
        Refusal::Close => Choice::Close,
        Refusal::Alert => Choice::Alert(alert, record),
    };
    if abilities.needs_name && hello.server_name.is_none() {
        return Choice::Alert(UNRECOGNIZED_NAME, record);
    }
    if abilities.newest.number() <= 0x0002 {
        // SSL 2.0 alone: to such a server a newer layout is noise, unless it is its own.
        return if hello.ssl2_layout {
            choose_ssl2(hello, abilities)
        } else {
            Choice::Close
        };
    }
    if hello.newest < abilities.oldest.number() {
        return refuse(PROTOCOL_VERSION);
    }
    let by_library =
        |suite: &u32| is_library_suite(*suite) && (abilities.newest == Version::Tls13 || *suite > 0x1303);
    let modern =
        library && abilities.newest.number() >= 0x0303 && hello.newest >= 0x0303 && !hello.ssl2_layout;
    if modern && hello.suites.iter().any(by_library) {
        return Choice::Library;
    }
    // TLS 1.3 is the library's alone.
    let version = hello.newest.min(abilities.newest.number()).min(0x0303);
    if !hello.listed_versions.is_empty() && !hello.listed_versions.contains(&version) {
        return refuse(PROTOCOL_VERSION);
    }
    let usable = |suite: &&u16| version >= 0x0303 || !matches!(**suite, 0x009C | 0x003C | 0xC02F);
    let shared = abilities
        .suites
        .iter()
        .filter(usable)
        .find(|suite| hello.suites.contains(&u32::from(**suite)));
    shared.map_or_else(
        || refuse(HANDSHAKE_FAILURE),
        |suite| Choice::Flight(Version::from(version), *suite),
    )
}

fn choose_ssl2(hello: &Hello, abilities: &Abilities) -> Choice {
    if abilities.oldest != Version::Ssl2 {
        return match abilities.refusal {
            Refusal::Close => Choice::Close,
            Refusal::Alert => Choice::Alert(PROTOCOL_VERSION, 0x0301),
        };
    }
    let shared: Vec<u32> = SSL2_CIPHERS
        .into_iter()
        .filter(|cipher| hello.suites.contains(cipher))
        .collect();
    if shared.is_empty() {
        Choice::Ssl2Error(SSL2_NO_CIPHER)
    } else {
        Choice::Ssl2(shared)
    }
}

/// An alert record, fatal.
pub fn alert(description: u8, record_version: u16) -> Vec<u8> {
    record(21, record_version, &[2, description])
}

/// A record (RFC 5246 6.2.1).
pub fn record(kind: u8, version: u16, payload: &[u8]) -> Vec<u8> {
    let mut bytes = vec![kind];
    bytes.extend_from_slice(&version.to_be_bytes());
    bytes.extend_from_slice(&length(payload.len(), 2));
    bytes.extend_from_slice(payload);
    bytes
}

/// ServerHello, Certificate, ServerKeyExchange where the suite has one, ServerHelloDone.
/// `now` is in seconds since 1970: servers of that time tell it in their random bytes.
pub fn flight(version: Version, suite: u16, hello: &Hello, leaf: &Leaf, now: u32) -> Vec<u8> {
    let number = version.number();
    let mut messages = vec![server_hello(number, suite, hello, now), certificate(leaf)];
    if suite >= 0xC000 {
        messages.push(key_exchange(number, leaf.old_key_bits / 8));
    }
    messages.push(message(14, &[]));
    // One record for all, but for records that would be too long (RFC 5246 6.2.1).
    messages
        .concat()
        .chunks(16_384)
        .flat_map(|payload| record(22, number, payload))
        .collect()
}

/// A ServerHello (RFC 5246 7.4.1.3).
pub fn server_hello(version: u16, suite: u16, hello: &Hello, now: u32) -> Vec<u8> {
    let mut body = version.to_be_bytes().to_vec();
    body.extend_from_slice(&now.to_be_bytes());
    body.extend((0..28).map(|position: u8| position.wrapping_mul(37).wrapping_add(11)));
    body.push(32);
    body.extend((0..32).map(|position: u8| position.wrapping_mul(53).wrapping_add(7)));
    body.extend_from_slice(&suite.to_be_bytes());
    body.push(0);
    if hello.renegotiation && version > 0x0300 {
        body.extend_from_slice(&[0x00, 0x05, 0xFF, 0x01, 0x00, 0x01, 0x00]);
    }
    message(2, &body)
}

fn certificate(leaf: &Leaf) -> Vec<u8> {
    let mut list = Vec::new();
    for der in &leaf.old_chain {
        list.extend_from_slice(&length(der.len(), 3));
        list.extend_from_slice(der);
    }
    let mut body = length(list.len(), 3);
    body.extend(list);
    message(11, &body)
}

/// A key exchange on P-256 with a signature of the right length that nobody made.
fn key_exchange(version: u16, signature_bytes: usize) -> Vec<u8> {
    let mut body = vec![3, 0x00, 0x17, 65];
    body.extend_from_slice(&P256_POINT);
    if version >= 0x0303 {
        body.extend_from_slice(&[0x04, 0x01]);
    }
    body.extend_from_slice(&length(signature_bytes, 2));
    body.extend(std::iter::repeat_n(0x5A, signature_bytes));
    message(12, &body)
}

/// A handshake message (RFC 5246 7.4).
fn message(kind: u8, body: &[u8]) -> Vec<u8> {
    let mut bytes = vec![kind];
    bytes.extend_from_slice(&length(body.len(), 3));
    bytes.extend_from_slice(body);
    bytes
}

/// An SSL 2.0 SERVER-HELLO (draft-hickman-netscape-ssl-00).
pub fn ssl2_server_hello(ciphers: &[u32], leaf: &Leaf) -> Vec<u8> {
    let certificate = leaf.old_chain.first().map(AsRef::as_ref).unwrap_or_default();
    let connection_id = [0x42; 16];
    let mut body = vec![4, 0, 1, 0x00, 0x02];
    body.extend_from_slice(&length(certificate.len(), 2));
    body.extend_from_slice(&length(ciphers.len() * 3, 2));
    body.extend_from_slice(&length(connection_id.len(), 2));
    body.extend_from_slice(certificate);
    for cipher in ciphers {
        body.extend_from_slice(cipher.to_be_bytes().get(1..).unwrap_or_default());
    }
    body.extend_from_slice(&connection_id);
    ssl2_record(&body)
}

/// An SSL 2.0 ERROR message.
pub fn ssl2_error(code: u16) -> Vec<u8> {
    let [high, low] = code.to_be_bytes();
    ssl2_record(&[0, high, low])
}

fn ssl2_record(body: &[u8]) -> Vec<u8> {
    let mut bytes = length(body.len(), 2);
    if let Some(first) = bytes.first_mut() {
        *first |= 0x80;
    }
    bytes.extend_from_slice(body);
    bytes
}

/// A length in so many bytes, most significant first.
fn length(value: usize, bytes: usize) -> Vec<u8> {
    let all = u32::try_from(value).unwrap_or(u32::MAX).to_be_bytes();
    all.get(4 - bytes.min(4)..).unwrap_or_default().to_vec()
}

/// The base point of P-256, uncompressed: a point everybody accepts as a share.
const P256_POINT: [u8; 65] = [
    0x04, 0x6B, 0x17, 0xD1, 0xF2, 0xE1, 0x2C, 0x42, 0x47, 0xF8, 0xBC, 0xE6, 0xE5, 0x63, 0xA4, 0x40, 0xF2,
    0x77, 0x03, 0x7D, 0x81, 0x2D, 0xEB, 0x33, 0xA0, 0xF4, 0xA1, 0x39, 0x45, 0xD8, 0x98, 0xC2, 0x96, 0x4F,
    0xE3, 0x42, 0xE2, 0xFE, 0x1A, 0x7F, 0x9B, 0x8E, 0xE7, 0xEB, 0x4A, 0x7C, 0x0F, 0x9E, 0x16, 0x2B, 0xCE,
    0x33, 0x57, 0x6B, 0x31, 0x5E, 0xCE, 0xCB, 0xB6, 0x40, 0x68, 0x37, 0xBF, 0x51, 0xF5,
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lab::suites::{EVERY_SUITE, OLD_SUITES};
    use proptest::prelude::*;

    fn hello() -> impl Strategy<Value = Hello> {
        let suite = prop_oneof![
            0_u32..0x0100,
            0xC000_u32..0xC0FF,
            0x1301_u32..0x1304,
            0x01_0000_u32..0x08_0000
        ];
        let versions = prop::collection::vec(0x0300_u16..0x0306, 0..3);
        (
            any::<bool>(),
            0_u16..0x0306,
            versions,
            prop::collection::vec(suite, 0..40),
        )
            .prop_map(|(ssl2_layout, newest, listed_versions, suites)| Hello {
                ssl2_layout,
                newest,
                listed_versions,
                suites,
                ..Hello::default()
            })
    }

    proptest! {
        #[test]
        fn a_flight_is_always_inside_what_both_sides_can(hello in hello(), oldest in 0_usize..6, newest in 0_usize..6) {
            let versions = [Version::Ssl2, Version::Ssl3, Version::Tls10, Version::Tls11, Version::Tls12, Version::Tls13];
            let (oldest, newest) = (versions[oldest.min(newest)], versions[oldest.max(newest)]);
            let abilities = Abilities { oldest, newest, suites: EVERY_SUITE, ..Abilities::default() };
            match choose(&hello, &abilities, true) {
                Choice::Flight(version, suite) => {
                    prop_assert!(hello.suites.contains(&u32::from(suite)));
                    prop_assert!(version.number() <= hello.newest && version.number() <= newest.number());
                    prop_assert!(version.number() >= oldest.number());
                }
                Choice::Library => prop_assert!(newest.number() >= 0x0303 && hello.newest >= 0x0303),
                Choice::Ssl2(ciphers) => prop_assert!(oldest == Version::Ssl2 && !ciphers.is_empty()),
                _ => {}
            }
        }
    }

    #[test]
    fn a_server_that_closes_never_alerts() {
        let abilities = Abilities {
            oldest: Version::Ssl3,
            newest: Version::Tls10,
            suites: OLD_SUITES,
            refusal: Refusal::Close,
            ..Abilities::default()
        };
        let hello = Hello {
            newest: 0x0303,
            suites: vec![0xC02F],
            ..Hello::default()
        };
        assert_eq!(choose(&hello, &abilities, true), Choice::Close);
        let hello = Hello {
            newest: 0x0002,
            ssl2_layout: true,
            suites: vec![0x01_0080],
            ..Hello::default()
        };
        assert_eq!(choose(&hello, &abilities, true), Choice::Close);
    }
}
