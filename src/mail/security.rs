//! How a connection is protected, by its names.
//!
//! In: names as people and tables write them. Out: a [`Security`].

use super::word::UnknownWord;
use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// How a connection is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Security {
    /// TLS from the first byte ("SSL/TLS" in mail programs; implicit TLS in RFC 8314).
    Tls,
    /// Plain greeting, then STARTTLS or STLS (RFC 2595, RFC 3207).
    StartTls,
    /// No encryption.
    None,
}

impl Security {
    /// The name used in tables, options and JSON.
    pub fn name(self) -> &'static str {
        match self {
            Security::Tls => "tls",
            Security::StartTls => "starttls",
            Security::None => "none",
        }
    }
}

impl FromStr for Security {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        match word.trim().to_ascii_lowercase().as_str() {
            "tls" | "ssl" => Ok(Security::Tls),
            "starttls" | "stls" => Ok(Security::StartTls),
            "none" | "plain" => Ok(Security::None),
            _ => Err(UnknownWord {
                word: word.trim().to_owned(),
                known: "tls, starttls, none",
            }),
        }
    }
}
