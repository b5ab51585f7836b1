//! The mail protocols by their names.
//!
//! In: names as people, tables and mail programs write them. Out: a [`Protocol`].

use super::word::UnknownWord;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A mail protocol as a mail program names it. These words are never translated by any mail program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Protocol {
    /// Post Office Protocol 3 (RFC 1939).
    Pop3,
    /// Internet Message Access Protocol (RFC 9051).
    Imap,
    /// Simple Mail Transfer Protocol, relay or submission (RFC 5321, RFC 6409).
    Smtp,
    /// News (RFC 3977). Recognised in complaints, not probed.
    Nntp,
    /// HTTPMail / WebDAV accounts. Recognised in complaints, not probed.
    Http,
}

impl Protocol {
    /// The protocols that Mailprobe can probe.
    pub const PROBED: [Protocol; 3] = [Protocol::Pop3, Protocol::Imap, Protocol::Smtp];

    /// The name as it is written to people.
    pub fn name(self) -> &'static str {
        match self {
            Protocol::Pop3 => "POP3",
            Protocol::Imap => "IMAP",
            Protocol::Smtp => "SMTP",
            Protocol::Nntp => "NNTP",
            Protocol::Http => "HTTP",
        }
    }
}

impl fmt::Display for Protocol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Protocol {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        match word.trim().to_ascii_lowercase().as_str() {
            "pop3" | "pop" => Ok(Protocol::Pop3),
            "imap" | "imap4" => Ok(Protocol::Imap),
            "smtp" => Ok(Protocol::Smtp),
            "nntp" => Ok(Protocol::Nntp),
            "http" => Ok(Protocol::Http),
            _ => Err(UnknownWord {
                word: word.trim().to_owned(),
                known: "pop3, imap, smtp",
            }),
        }
    }
}
