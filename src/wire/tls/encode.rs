//! The bytes of a ClientHello.
//!
//! In: a [`ClientHello`], the server's name, random bytes. Out: the bytes of one write.

use super::client_hello::{ClientHello, HelloFormat};
use super::extension::{Extension, NamedGroup};
use super::version::Version;
use std::borrow::Cow;

/// Challenge length of the Windows XP hellos, in bytes.
const CHALLENGE: usize = 16;
/// The longest host name of DNS in bytes (RFC 1035 2.3.4).
const LONGEST_NAME: usize = 253;

/// The base point of P-256 (SEC 2, 2.4.2): a valid public key whose secret is known to everybody.
/// No handshake is ever completed with it.
const P256_POINT: [u8; 65] = [
    0x04, 0x6b, 0x17, 0xd1, 0xf2, 0xe1, 0x2c, 0x42, 0x47, 0xf8, 0xbc, 0xe6, 0xe5, 0x63, 0xa4, 0x40, 0xf2,
    0x77, 0x03, 0x7d, 0x81, 0x2d, 0xeb, 0x33, 0xa0, 0xf4, 0xa1, 0x39, 0x45, 0xd8, 0x98, 0xc2, 0x96, 0x4f,
    0xe3, 0x42, 0xe2, 0xfe, 0x1a, 0x7f, 0x9b, 0x8e, 0xe7, 0xeb, 0x4a, 0x7c, 0x0f, 0x9e, 0x16, 0x2b, 0xce,
    0x33, 0x57, 0x6b, 0x31, 0x5e, 0xce, 0xcb, 0xb6, 0x40, 0x68, 0x37, 0xbf, 0x51, 0xf5,
];

impl ClientHello {
    /// The bytes to send, in one write.
    ///
    /// `server_name` fills SNI where the hello has it; what is no host name of DNS, an IP address above all, is never
    /// sent (RFC 6066 3). `random` gives client random, session id and key share their bytes.
    pub fn encode(&self, server_name: Option<&str>, random: &[u8; 64]) -> Vec<u8> {
        match self.format {
            HelloFormat::TlsRecord => self.tls_record(server_name.and_then(host_name), random),
            HelloFormat::Ssl2Compatible | HelloFormat::Ssl2 => self.ssl2(random),
        }
    }

    /// SSL 2.0 CLIENT-HELLO in a two-byte-header record (RFC 6101 appendix E).
    fn ssl2(&self, random: &[u8; 64]) -> Vec<u8> {
        let mut message = vec![1];
        message.extend(self.hello_version.number().to_be_bytes());
        message.extend(length16(self.suites.len() * 3));
        message.extend(length16(0));
        message.extend(length16(CHALLENGE));
        for suite in &self.suites {
            message.extend_from_slice(&suite.0.to_be_bytes()[1..]);
        }
        message.extend_from_slice(&random[..CHALLENGE]);
        let mut record = length16(message.len()).to_vec();
        record[0] |= 0x80;
        record.extend(message);
        record
    }

    fn tls_record(&self, server_name: Option<&str>, random: &[u8; 64]) -> Vec<u8> {
        let (client_random, session_id) = random.split_at(32);
        let mut body = self.hello_version.number().to_be_bytes().to_vec();
        body.extend_from_slice(client_random);
        if self.offers_tls13() {
            // Middlebox compatibility mode wants a session id (RFC 8446 D.4).
            body.push(32);
            body.extend_from_slice(session_id);
        } else {
            body.push(0);
        }
        body.extend(length16(self.suites.len() * 2));
        for suite in &self.suites {
            body.extend_from_slice(&suite.0.to_be_bytes()[2..]);
        }
        body.extend_from_slice(&[1, 0]);
        let extensions = self.extension_block(server_name, random, body.len());
        if !extensions.is_empty() {
            body.extend(length16(extensions.len()));
            body.extend(extensions);
        }
        let mut handshake = vec![1, 0];
        handshake.extend(length16(body.len()));
        handshake.extend(body);
        let mut record = vec![22];
        record.extend(self.record_version.number().to_be_bytes());
        record.extend(length16(handshake.len()));
        record.extend(handshake);
        record
    }

    fn extension_block(&self, server_name: Option<&str>, random: &[u8; 64], before: usize) -> Vec<u8> {
        let mut block = Vec::new();
        for extension in &self.extensions {
            // Four bytes of handshake header and two of the block's length come on top of what is counted.
            let length = before + 6 + block.len();
            if let Some(body) = extension_body(*extension, self, server_name, random, length) {
                block.extend(extension.number().to_be_bytes());
                block.extend(length16(body.len()));
                block.extend(body);
            }
        }
        block
    }
}

/// The name as SNI has it: ASCII, without the dot at the end. `None` for IP addresses in any spelling that resolvers
/// take (`127.1`, `0x7f000001`, `fe80::1%2`) and for what cannot be a name.
fn host_name(name: &str) -> Option<&str> {
    let name = name.strip_suffix('.').unwrap_or(name);
    let is_name_char = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    let last = name.rsplit('.').next()?.to_ascii_lowercase();
    let is_number = last.bytes().all(|byte| byte.is_ascii_digit())
        || last
            .strip_prefix("0x")
            .is_some_and(|hex| hex.bytes().all(|byte| byte.is_ascii_hexdigit()));
    let fits = (1..=LONGEST_NAME).contains(&name.len()) && name.bytes().all(is_name_char);
    (fits && !is_number).then_some(name)
}

/// The body of an extension; empty for the kinds that are flags. `None` where the extension is left out: a name that is
/// not known, padding that `length`, what the hello has grown to so far, does not need.
fn extension_body(
    extension: Extension,
    hello: &ClientHello,
    name: Option<&str>,
    random: &[u8; 64],
    length: usize,
) -> Option<Vec<u8>> {
    Some(match extension {
        Extension::ServerName => server_name(name?),
        Extension::StatusRequest => vec![1, 0, 0, 0, 0],
        Extension::SupportedGroups => list16(hello.groups.iter().map(|group| group.number())),
        Extension::EcPointFormats => point_formats(&hello.point_formats),
        Extension::SignatureAlgorithms => list16(hello.signature_algorithms.iter().copied()),
        Extension::Heartbeat => vec![1],
        Extension::Padding => vec![0; padding(length)?],
        // Version 0.16, keys: ECDSA P-256, RSA-PSS, RSA PKCS#1.
        Extension::TokenBinding => vec![0, 16, 3, 2, 1, 0],
        Extension::TokenBindingDraft => vec![0, 1, 0, 2, 0, 2],
        // Brotli, of the three there are (RFC 8879 3).
        Extension::CompressCertificate => vec![2, 0, 2],
        Extension::RecordSizeLimit => vec![0x40, 0x01],
        Extension::DelegatedCredentials => list16([0x0403, 0x0503, 0x0603, 0x0203]),
        Extension::SupportedVersions => supported_versions(&hello.supported_versions),
        Extension::PskKeyExchangeModes => vec![1, 1],
        Extension::KeyShare => key_shares(&hello.key_shares, random),
        Extension::RenegotiationInfo => vec![0],
        // Android places two reserved numbers, the second with one byte (RFC 8701 5).
        Extension::Unknown(number) if is_grease(number) && hello.extensions.first() != Some(&extension) => {
            vec![0]
        }
        Extension::ApplicationProtocols | Extension::Unknown(_) => Vec::new(),
    })
}

/// A hello of 256 to 511 bytes hangs some servers; `padding` lifts it to 512 (RFC 7685 4).
/// `None` where the hello is outside that range and no padding is sent.
fn padding(length: usize) -> Option<usize> {
    (256..512)
        .contains(&length)
        .then(|| 512_usize.saturating_sub(length + 4).max(1))
}

/// The numbers reserved to keep servers used to unknown ones (RFC 8701 2).
fn is_grease(number: u16) -> bool {
    let [high, low] = number.to_be_bytes();
    high == low && low & 0x0f == 0x0a
}

fn server_name(name: &str) -> Vec<u8> {
    let mut body = length16(name.len() + 3).to_vec();
    body.push(0);
    body.extend(length16(name.len()));
    body.extend_from_slice(name.as_bytes());
    body
}

fn point_formats(formats: &[u8]) -> Vec<u8> {
    let formats = if formats.is_empty() { &[0] } else { formats };
    let mut body = vec![length8(formats.len())];
    body.extend_from_slice(formats);
    body
}

fn supported_versions(versions: &[Version]) -> Vec<u8> {
    let mut body = vec![length8(versions.len() * 2)];
    body.extend(versions.iter().flat_map(|version| version.number().to_be_bytes()));
    body
}

/// Any 32 bytes are an X25519 key (RFC 7748 5); reserved numbers carry one byte.
fn key_shares(groups: &[NamedGroup], random: &[u8; 64]) -> Vec<u8> {
    // The session id shows the same random bytes: the key is made to differ from it.
    let x25519: Vec<u8> = random[32..].iter().map(|byte| byte ^ 0x5a).collect();
    let hybrid = || [ml_kem_768_key(random).as_slice(), &x25519].concat();
    let mut shares = Vec::new();
    for group in groups {
        let key: Cow<'_, [u8]> = match *group {
            NamedGroup::X25519 => x25519.as_slice().into(),
            NamedGroup::Secp256r1 => P256_POINT.as_slice().into(),
            NamedGroup::X25519MlKem768 => hybrid().into(),
            NamedGroup::Unknown(number) if is_grease(number) => vec![0].into(),
            NamedGroup::Unknown(_) => continue,
        };
        shares.extend(group.number().to_be_bytes());
        shares.extend(length16(key.len()));
        shares.extend_from_slice(&key);
    }
    let mut body = length16(shares.len()).to_vec();
    body.extend(shares);
    body
}

/// An encapsulation key of the right form (FIPS 203 7.2): 768 numbers below 3329 in twelve bits each, then 32 bytes.
/// Numbers of eleven bits are below that; nobody ever has the key that would open what is encapsulated to it.
fn ml_kem_768_key(random: &[u8; 64]) -> Vec<u8> {
    const NUMBERS: usize = 768;
    const SEED: usize = 32;
    let spread = |index: usize| {
        let round = u8::try_from(index / random.len()).unwrap_or(u8::MAX);
        random[index % random.len()].wrapping_add(round.wrapping_mul(0x3b))
    };
    let numbers = NUMBERS / 2 * 3;
    (0..numbers + SEED)
        .map(|index| match index % 3 {
            1 if index < numbers => spread(index) & 0xf7,
            2 if index < numbers => spread(index) & 0x7f,
            _ => spread(index),
        })
        .collect()
}

/// Lengths inside a hello are far below 64 KB: the tables they come from are ours.
fn length16(length: usize) -> [u8; 2] {
    u16::try_from(length).unwrap_or(u16::MAX).to_be_bytes()
}

/// A length of at most 255.
fn length8(length: usize) -> u8 {
    u8::try_from(length).unwrap_or(u8::MAX)
}

/// Two-byte numbers behind the two-byte length of them all.
fn list16(values: impl IntoIterator<Item = u16>) -> Vec<u8> {
    let numbers: Vec<u8> = values.into_iter().flat_map(u16::to_be_bytes).collect();
    [&length16(numbers.len())[..], &numbers].concat()
}

#[cfg(test)]
mod tests;
