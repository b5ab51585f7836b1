//! The server's first words.
//!
//! In: filled by the probe. Out: part of the JSON contract.

use serde::{Deserialize, Serialize};

/// What kind of greeting it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GreetingKind {
    /// `+OK`, `* OK`, `220`.
    Ready,
    /// `* PREAUTH`.
    Preauth,
    /// `-ERR`, `* BYE`, `421`, `554`.
    Refusal,
    /// Text of the protocol's kind was awaited, something else came (HTTP, SSH, SMTP on a POP port).
    OtherProtocol,
    /// Nothing came within the limit.
    Silence,
    /// The server closed without a word.
    Closed,
    /// The connection was reset without a word.
    Reset,
    /// Bytes that are no text.
    Garbage,
}

/// The server's first words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GreetingObservation {
    /// Its kind.
    pub kind: GreetingKind,
    /// The text as sent, control bytes made visible, at most 1000 characters; empty where nothing came.
    pub text: String,
    /// The product, where the text names one ("Microsoft Exchange 5.5").
    pub product: Option<String>,
    /// Its version as printed ("5.5.2653.23").
    pub version: Option<String>,
    /// What the version stands for ("Service Pack 4").
    pub level: Option<String>,
    /// True where the words belong to a mail scanner that answers in the server's place.
    pub scanner: bool,
    /// True where the greeting was read inside TLS.
    pub inside_tls: bool,
    /// Milliseconds from connected to greeting.
    pub ms: u64,
}
