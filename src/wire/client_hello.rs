//! ClientHellos of every age, as data and as bytes.
//!
//! In: what a mail program offers, as a [`ClientHello`]. Out: the bytes of one write.

use super::extension;

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
    /// Extension types in order; empty means no extension block at all. 0x0000 is left out where no name is given.
    pub extensions: Vec<u16>,
    /// `supported_versions` (RFC 8446 4.2.1).
    pub supported_versions: Vec<u16>,
    /// `supported_groups`.
    pub groups: Vec<u16>,
    /// `signature_algorithms`.
    pub signature_algorithms: Vec<u16>,
}

/// Challenge length of the Windows XP hellos, in bytes.
const CHALLENGE: usize = 16;

impl ClientHello {
    /// The bytes to send, in one write.
    ///
    /// `server_name` fills SNI where the hello has it; an IP address is never sent (RFC 6066 3).
    /// `random` gives client random, session id and key share their bytes.
    pub fn encode(&self, server_name: Option<&str>, random: &[u8; 64]) -> Vec<u8> {
        match self.format {
            HelloFormat::TlsRecord => self.tls_record(server_name, random),
            HelloFormat::Ssl2Compatible | HelloFormat::Ssl2 => self.ssl2(random),
        }
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
        let (client_random, rest) = random.split_at(32);
        let mut body = self.hello_version.to_be_bytes().to_vec();
        body.extend_from_slice(client_random);
        if self.offers_tls13() {
            // Middlebox compatibility mode wants a session id (RFC 8446 D.4).
            body.push(32);
            body.extend_from_slice(rest);
        } else {
            body.push(0);
        }
        body.extend(length16(self.suites.len() * 2));
        for suite in &self.suites {
            body.extend_from_slice(&suite.to_be_bytes()[2..]);
        }
        body.extend_from_slice(&[1, 0]);
        let extensions = self.extension_block(server_name, random, body.len());
        if !self.extensions.is_empty() {
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
        let name = server_name.filter(|name| name.parse::<std::net::IpAddr>().is_err());
        let mut block = Vec::new();
        for kind in &self.extensions {
            if *kind == extension::SERVER_NAME && name.is_none() {
                continue;
            }
            if *kind == extension::PADDING {
                // Four bytes of handshake header and two of the block's length come on top of what is counted.
                if let Some(zeros) = extension::padding(before + 6 + block.len()) {
                    push_extension(&mut block, *kind, &vec![0; zeros]);
                }
                continue;
            }
            push_extension(&mut block, *kind, &extension::body(*kind, self, name, random));
        }
        block
    }
}

fn push_extension(block: &mut Vec<u8>, kind: u16, body: &[u8]) {
    block.extend(kind.to_be_bytes());
    block.extend(length16(body.len()));
    block.extend_from_slice(body);
}

/// Lengths inside a hello are far below 64 KB: the tables they come from are ours.
pub(super) fn length16(length: usize) -> [u8; 2] {
    u16::try_from(length).unwrap_or(u16::MAX).to_be_bytes()
}
