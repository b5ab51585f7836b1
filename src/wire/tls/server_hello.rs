//! The messages of a server's first flight, SSL 3.0 to TLS 1.3.
//!
//! In: one handshake message's body. Out: its fields, or `None` where it cannot be one.

use super::answer::{FlightEnd, ServerHello};
use super::cipher_suite::CipherSuite;
use super::extension::Extension;
use super::reader::Reader;
use super::version::Version;

/// The random value that marks a HelloRetryRequest (RFC 8446 4.1.3).
pub(super) const RETRY_REQUEST: [u8; 32] = [
    0xcf, 0x21, 0xad, 0x74, 0xe5, 0x9a, 0x61, 0x11, 0xbe, 0x1d, 0x8c, 0x02, 0x1e, 0x65, 0xb8, 0x91, 0xc2,
    0xa2, 0x11, 0x16, 0x7a, 0xbb, 0x8c, 0x5e, 0x07, 0x9e, 0x09, 0xe2, 0xc8, 0xa8, 0x33, 0x9c,
];

/// The most certificates that are kept of a chain.
const LONGEST_CHAIN: usize = 20;

/// A ServerHello (RFC 5246 7.4.1.3, RFC 8446 4.1.3).
pub fn parse(body: &[u8]) -> Option<ServerHello> {
    let mut reader = Reader::new(body);
    let legacy_version = reader.u16()?;
    let random: [u8; 32] = reader.take(32)?.try_into().ok()?;
    let session_id = reader.block8()?;
    if session_id.len() > 32 {
        return None;
    }
    let cipher = CipherSuite::from(reader.u16()?);
    let _compression = reader.u8()?;
    let chosen = reader.block16().and_then(supported_version);
    let version = Version::from(chosen.unwrap_or(legacy_version));
    Some(ServerHello {
        version,
        cipher,
        random,
        is_retry_request: random == RETRY_REQUEST,
        certificates: Vec::new(),
        client_certificate_asked: false,
        dh_bits: None,
        warnings: Vec::new(),
        end: if !is_version(version, chosen) {
            FlightEnd::Malformed("a version number that stands for no version")
        } else if chosen.is_some() && legacy_version != Version::Tls12.number() {
            FlightEnd::Malformed("TLS 1.3 chosen under another version number than that of TLS 1.2")
        } else {
            FlightEnd::Open
        },
    })
}

/// TLS 1.3 is chosen in the extension alone (RFC 8446 4.2.1; the old field keeps the number of TLS 1.2, 4.1.3), SSL 2.0
/// never in a record.
fn is_version(version: Version, in_extension: Option<u16>) -> bool {
    match version {
        Version::Ssl3 | Version::Tls10 | Version::Tls11 | Version::Tls12 => true,
        Version::Tls13 => in_extension.is_some(),
        Version::Ssl2 | Version::Unknown(_) => false,
    }
}

fn supported_version(extensions: &[u8]) -> Option<u16> {
    let mut reader = Reader::new(extensions);
    loop {
        let kind = reader.u16()?;
        let body = reader.block16()?;
        if Extension::from(kind) == Extension::SupportedVersions {
            return Reader::new(body).u16();
        }
    }
}

/// The certificates of a Certificate message (RFC 5246 7.4.2), leaf first, DER.
pub fn certificates(body: &[u8]) -> Option<Vec<Vec<u8>>> {
    let mut list = Reader::new(Reader::new(body).block24()?);
    let mut certificates = Vec::new();
    while !list.rest().is_empty() && certificates.len() < LONGEST_CHAIN {
        certificates.push(list.block24()?.to_vec());
    }
    Some(certificates)
}

/// The size of the Diffie-Hellman prime in a ServerKeyExchange of a DHE suite (RFC 5246 7.4.3).
pub fn dh_bits(cipher: CipherSuite, body: &[u8]) -> Option<u32> {
    if !cipher.sends_prime() {
        return None;
    }
    let prime = Reader::new(body).block16()?;
    let significant = prime
        .iter()
        .position(|byte| *byte != 0)
        .map(|first| &prime[first..])?;
    let bits = u32::try_from(significant.len()).ok()?.checked_mul(8)?;
    Some(bits - significant.first()?.leading_zeros())
}
