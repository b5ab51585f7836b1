//! Protocol versions as they stand on the wire.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A version of SSL or TLS. Unknown numbers are kept, never refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum Version {
    /// SSL 2.0 (0x0002 on the wire).
    Ssl2,
    /// SSL 3.0, 0x0300 (RFC 6101).
    Ssl3,
    /// TLS 1.0, 0x0301 (RFC 2246).
    Tls10,
    /// TLS 1.1, 0x0302 (RFC 4346).
    Tls11,
    /// TLS 1.2, 0x0303 (RFC 5246).
    Tls12,
    /// TLS 1.3, 0x0304 (RFC 8446).
    Tls13,
    /// Any other number.
    Unknown(u16),
}

impl Version {
    /// The named versions, oldest first.
    pub const NAMED: [Version; 6] = [
        Version::Ssl2,
        Version::Ssl3,
        Version::Tls10,
        Version::Tls11,
        Version::Tls12,
        Version::Tls13,
    ];

    /// The number on the wire.
    pub fn number(self) -> u16 {
        match self {
            Version::Ssl2 => 0x0002,
            Version::Ssl3 => 0x0300,
            Version::Tls10 => 0x0301,
            Version::Tls11 => 0x0302,
            Version::Tls12 => 0x0303,
            Version::Tls13 => 0x0304,
            Version::Unknown(number) => number,
        }
    }

    /// True for versions no current mail program speaks any more (RFC 6176, 7568, 8996).
    pub fn is_obsolete(self) -> bool {
        matches!(
            self,
            Version::Ssl2 | Version::Ssl3 | Version::Tls10 | Version::Tls11
        )
    }
}

impl From<u16> for Version {
    fn from(number: u16) -> Self {
        Version::NAMED
            .into_iter()
            .find(|version| version.number() == number)
            .unwrap_or(Version::Unknown(number))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Version::Ssl2 => f.write_str("SSL 2.0"),
            Version::Ssl3 => f.write_str("SSL 3.0"),
            Version::Tls10 => f.write_str("TLS 1.0"),
            Version::Tls11 => f.write_str("TLS 1.1"),
            Version::Tls12 => f.write_str("TLS 1.2"),
            Version::Tls13 => f.write_str("TLS 1.3"),
            Version::Unknown(number) => write!(f, "0x{number:04X}"),
        }
    }
}

impl From<Version> for String {
    fn from(version: Version) -> String {
        version.to_string()
    }
}

impl TryFrom<String> for Version {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let named = Version::NAMED
            .into_iter()
            .find(|version| version.to_string() == text);
        let by_number = || {
            text.strip_prefix("0x")
                .and_then(|hex| u16::from_str_radix(hex, 16).ok())
                .map(Version::from)
        };
        named
            .or_else(by_number)
            .ok_or_else(|| format!("'{text}' is not a version of SSL or TLS"))
    }
}
