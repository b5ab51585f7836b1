//! Bodies of the ClientHello extensions that mail programs send.
//!
//! In: an extension type and the hello it belongs to. Out: the body's bytes, or that it is left out.

use super::client_hello::{ClientHello, length16};

const SERVER_NAME: u16 = 0x0000;
const STATUS_REQUEST: u16 = 0x0005;
const SUPPORTED_GROUPS: u16 = 0x000a;
const EC_POINT_FORMATS: u16 = 0x000b;
const SIGNATURE_ALGORITHMS: u16 = 0x000d;
const HEARTBEAT: u16 = 0x000f;
const ALPN: u16 = 0x0010;
const PADDING: u16 = 0x0015;
const TOKEN_BINDING: u16 = 0x0018;
const COMPRESS_CERTIFICATE: u16 = 0x001b;
const RECORD_SIZE_LIMIT: u16 = 0x001c;
const DELEGATED_CREDENTIALS: u16 = 0x0022;
const SUPPORTED_VERSIONS: u16 = 0x002b;
const PSK_KEY_EXCHANGE_MODES: u16 = 0x002d;
const KEY_SHARE: u16 = 0x0033;
/// The number token binding had while it was a draft, as Windows 10 first sent it.
const TOKEN_BINDING_DRAFT: u16 = 0x5500;
const RENEGOTIATION_INFO: u16 = 0xff01;

const X25519: u16 = 0x001d;
const SECP256R1: u16 = 0x0017;

/// The base point of P-256 (SEC 2, 2.4.2): a valid public key whose secret is known to everybody.
/// No handshake is ever completed with it.
const P256_POINT: [u8; 65] = [
    0x04, 0x6b, 0x17, 0xd1, 0xf2, 0xe1, 0x2c, 0x42, 0x47, 0xf8, 0xbc, 0xe6, 0xe5, 0x63, 0xa4, 0x40, 0xf2,
    0x77, 0x03, 0x7d, 0x81, 0x2d, 0xeb, 0x33, 0xa0, 0xf4, 0xa1, 0x39, 0x45, 0xd8, 0x98, 0xc2, 0x96, 0x4f,
    0xe3, 0x42, 0xe2, 0xfe, 0x1a, 0x7f, 0x9b, 0x8e, 0xe7, 0xeb, 0x4a, 0x7c, 0x0f, 0x9e, 0x16, 0x2b, 0xce,
    0x33, 0x57, 0x6b, 0x31, 0x5e, 0xce, 0xcb, 0xb6, 0x40, 0x68, 0x37, 0xbf, 0x51, 0xf5,
];

/// The body of an extension; empty for the kinds that are flags. `None` where the extension is left out: a name or a
/// protocol that is not known, padding that `length`, what the hello has grown to so far, does not need.
pub fn body(
    kind: u16,
    hello: &ClientHello,
    name: Option<&str>,
    random: &[u8; 64],
    length: usize,
) -> Option<Vec<u8>> {
    Some(match kind {
        SERVER_NAME => server_name(name?),
        STATUS_REQUEST => vec![1, 0, 0, 0, 0],
        SUPPORTED_GROUPS => list16(&hello.groups),
        EC_POINT_FORMATS => point_formats(&hello.point_formats),
        SIGNATURE_ALGORITHMS => list16(&hello.signature_algorithms),
        HEARTBEAT => vec![1],
        ALPN => protocol_name(hello.application_protocol?),
        PADDING => vec![0; padding(length)?],
        // Version 0.16, keys: ECDSA P-256, RSA-PSS, RSA PKCS#1.
        TOKEN_BINDING => vec![0, 16, 3, 2, 1, 0],
        TOKEN_BINDING_DRAFT => vec![0, 1, 0, 2, 0, 2],
        // Brotli, of the three there are (RFC 8879 3).
        COMPRESS_CERTIFICATE => vec![2, 0, 2],
        RECORD_SIZE_LIMIT => vec![0x40, 0x01],
        DELEGATED_CREDENTIALS => list16(&[0x0403, 0x0503, 0x0603, 0x0203]),
        SUPPORTED_VERSIONS => supported_versions(&hello.supported_versions),
        PSK_KEY_EXCHANGE_MODES => vec![1, 1],
        KEY_SHARE => key_shares(&hello.key_shares, random),
        RENEGOTIATION_INFO => vec![0],
        // Android places two reserved numbers, the second with one byte (RFC 8701 5).
        grease if is_grease(grease) && hello.extensions.first() != Some(&grease) => vec![0],
        _ => Vec::new(),
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

fn list16(values: &[u16]) -> Vec<u8> {
    let mut body = length16(values.len() * 2).to_vec();
    values.iter().for_each(|value| body.extend(value.to_be_bytes()));
    body
}

fn point_formats(formats: &[u8]) -> Vec<u8> {
    let formats = if formats.is_empty() { &[0] } else { formats };
    let mut body = vec![length8(formats.len())];
    body.extend_from_slice(formats);
    body
}

fn supported_versions(versions: &[u16]) -> Vec<u8> {
    let mut body = vec![length8(versions.len() * 2)];
    versions
        .iter()
        .for_each(|version| body.extend(version.to_be_bytes()));
    body
}

fn protocol_name(name: &str) -> Vec<u8> {
    let mut body = length16(name.len() + 1).to_vec();
    body.push(length8(name.len()));
    body.extend_from_slice(name.as_bytes());
    body
}

/// Any 32 bytes are an X25519 key (RFC 7748 5); reserved numbers carry one byte.
fn key_shares(groups: &[u16], random: &[u8; 64]) -> Vec<u8> {
    // The session id shows the same random bytes: the key is made to differ from it.
    let x25519: Vec<u8> = random[32..].iter().map(|byte| byte ^ 0x5a).collect();
    let mut shares = Vec::new();
    for group in groups {
        let key: &[u8] = match *group {
            X25519 => &x25519,
            SECP256R1 => &P256_POINT,
            grease if is_grease(grease) => &[0],
            _ => continue,
        };
        shares.extend(group.to_be_bytes());
        shares.extend(length16(key.len()));
        shares.extend_from_slice(key);
    }
    let mut body = length16(shares.len()).to_vec();
    body.extend(shares);
    body
}

fn length8(length: usize) -> u8 {
    u8::try_from(length).unwrap_or(u8::MAX)
}
