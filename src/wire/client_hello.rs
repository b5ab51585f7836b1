//! ClientHellos of every age, as data and as bytes.
//!
//! In: what a mail program offers, as a [`ClientHello`]. Out: the bytes of one write.

use super::extension;
use crate::mail::Protocol;

/// Which of the three ClientHello layouts is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HelloFormat {
    /// A TLS record with a ClientHello (RFC 5246 7.4.1.2).
    TlsRecord,
    /// The SSL 2.0 layout asking for a newer version, as Windows XP sent it (RFC 5246 E.2).
    Ssl2Compatible,
    /// SSL 2.0 itself.
    Ssl2,
}

/// Everything that decides the bytes of a ClientHello, but for random bytes and the server's name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientHello {
    /// The layout.
    pub format: HelloFormat,
    /// Version field of the record; ignored by the SSL 2.0 layouts.
    pub record_version: u16,
    /// Version field of the hello.
    pub hello_version: u16,
    /// Suites in order: two-byte numbers, or three-byte SSL 2.0 specs in the SSL 2.0 layouts.
    pub suites: Vec<u32>,
    /// Extension types in order; empty means no extension block at all. `server_name` (0x0000) is left out where no name
    /// is given, ALPN (0x0010) where no protocol is, padding (0x0015) where the length needs none.
    pub extensions: Vec<u16>,
    /// `supported_versions` (RFC 8446 4.2.1).
    pub supported_versions: Vec<u16>,
    /// `supported_groups`.
    pub groups: Vec<u16>,
    /// `signature_algorithms`.
    pub signature_algorithms: Vec<u16>,
    /// `ec_point_formats`; empty stands for uncompressed only.
    pub point_formats: Vec<u8>,
    /// The groups that `key_share` holds keys for.
    pub key_shares: Vec<u16>,
    /// The one protocol that ALPN names.
    pub application_protocol: Option<&'static str>,
}

/// Challenge length of the Windows XP hellos, in bytes.
const CHALLENGE: usize = 16;
/// The longest host name of DNS in bytes (RFC 1035 2.3.4).
const LONGEST_NAME: usize = 253;

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

    /// The same hello to a server of this protocol: where ALPN belongs to it, the protocol is named.
    /// Exactly one name is sent, because some servers refuse a list.
    pub fn speaking(mut self, protocol: Protocol) -> ClientHello {
        self.application_protocol = match protocol {
            Protocol::Pop3 => Some("pop3"),
            Protocol::Imap => Some("imap"),
            Protocol::Smtp => Some("smtp"),
            _ => None,
        };
        self
    }

    /// True where the hello offers TLS 1.3.
    pub fn offers_tls13(&self) -> bool {
        self.supported_versions.contains(&0x0304)
    }

    /// SSL 2.0 CLIENT-HELLO in a two-byte-header record (RFC 6101 appendix E).
    fn ssl2(&self, random: &[u8; 64]) -> Vec<u8> {
        let mut message = vec![1];
        message.extend(self.hello_version.to_be_bytes());
        message.extend(length16(self.suites.len() * 3));
        message.extend(length16(0));
        message.extend(length16(CHALLENGE));
        for suite in &self.suites {
            message.extend_from_slice(&suite.to_be_bytes()[1..]);
        }
        message.extend_from_slice(&random[..CHALLENGE]);
        let mut record = length16(message.len()).to_vec();
        record[0] |= 0x80;
        record.extend(message);
        record
    }

    fn tls_record(&self, server_name: Option<&str>, random: &[u8; 64]) -> Vec<u8> {
        let (client_random, session_id) = random.split_at(32);
        let mut body = self.hello_version.to_be_bytes().to_vec();
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
            body.extend_from_slice(&suite.to_be_bytes()[2..]);
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
        record.extend(self.record_version.to_be_bytes());
        record.extend(length16(handshake.len()));
        record.extend(handshake);
        record
    }

    fn extension_block(&self, server_name: Option<&str>, random: &[u8; 64], before: usize) -> Vec<u8> {
        let mut block = Vec::new();
        for kind in &self.extensions {
            // Four bytes of handshake header and two of the block's length come on top of what is counted.
            let length = before + 6 + block.len();
            if let Some(body) = extension::body(*kind, self, server_name, random, length) {
                block.extend(kind.to_be_bytes());
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

/// Lengths inside a hello are far below 64 KB: the tables they come from are ours.
pub(super) fn length16(length: usize) -> [u8; 2] {
    u16::try_from(length).unwrap_or(u16::MAX).to_be_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::diagnostic;

    #[test]
    fn names_are_sent_and_addresses_are_not() {
        for name in [
            "mail.example.org",
            "mail.example.org.",
            "localhost",
            "x_y.example",
            "xn--mnchen-3ya.example",
            "10.example",
            "0xg",
        ] {
            assert!(host_name(name).is_some_and(|sent| !sent.ends_with('.')), "{name}");
        }
        for address in [
            "127.0.0.1",
            "127.1",
            "2130706433",
            "0x7f000001",
            "1.2.3.0x4",
            "::1",
            "fe80::1%eth0",
            "[::1]",
            "",
            ".",
            "a b",
            "münchen.example",
        ] {
            assert_eq!(host_name(address), None, "{address}");
        }
    }

    #[test]
    fn alpn_is_there_only_with_a_protocol() {
        let mut hello = diagnostic::by_id("tls1.2-no-sni").expect("in the matrix");
        hello.extensions = vec![0x0010];
        let without = hello.encode(None, &[7; 64]);
        let with = hello.speaking(Protocol::Imap).encode(None, &[7; 64]);
        assert_eq!(with.len(), without.len() + 2 + 4 + 2 + 1 + 4);
        assert!(with.ends_with(&[0, 0x10, 0, 7, 0, 5, 4, b'i', b'm', b'a', b'p']));
    }
}
