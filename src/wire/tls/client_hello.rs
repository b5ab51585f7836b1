//! ClientHellos of every age, as data.
//!
//! In: what a mail program offers. Out: a [`ClientHello`], which `encode` makes the bytes of.

use super::cipher_suite::CipherSuite;
use super::extension::{Extension, NamedGroup};
use super::version::Version;

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
    pub record_version: Version,
    /// Version field of the hello.
    pub hello_version: Version,
    /// Suites in order: two-byte numbers, or three-byte SSL 2.0 specs in the SSL 2.0 layouts.
    pub suites: Vec<CipherSuite>,
    /// Extensions in order; empty means no extension block at all. The server's name is left out where none is given,
    /// padding where the length needs none.
    pub extensions: Vec<Extension>,
    /// `supported_versions` (RFC 8446 4.2.1).
    pub supported_versions: Vec<Version>,
    /// `supported_groups`.
    pub groups: Vec<NamedGroup>,
    /// `signature_algorithms`.
    pub signature_algorithms: Vec<u16>,
    /// `ec_point_formats`; empty stands for uncompressed only.
    pub point_formats: Vec<u8>,
    /// The groups that `key_share` holds keys for.
    pub key_shares: Vec<NamedGroup>,
}

impl ClientHello {
    /// True where the hello offers TLS 1.3.
    pub fn offers_tls13(&self) -> bool {
        self.supported_versions.contains(&Version::Tls13)
    }

    /// True where the hello names the server it is for (SNI, RFC 6066 3).
    pub fn names_server(&self) -> bool {
        self.extensions.contains(&Extension::ServerName)
    }
}
