//! What became of STARTTLS or STLS.
//!
//! In: filled by the probe. Out: part of the JSON contract.

use super::GreetingKind;
use serde::{Deserialize, Serialize};

/// What became of STARTTLS or STLS on a plain port.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StartTlsObservation {
    /// The capability list names it.
    pub offered: bool,
    /// The capability list shows it blotted out (`XXXXXXXA`): something in the path does not want it.
    pub masked: bool,
    /// The server wants it before anything else (530, LOGINDISABLED, PRIVACYREQUIRED).
    pub required: bool,
    /// How asking for it ended.
    pub outcome: StartTlsOutcome,
    /// The server's reply to the command, as sent.
    pub reply: Option<String>,
}

/// How asking for STARTTLS ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StartTlsOutcome {
    /// Not asked, because it is not offered.
    NotOffered,
    /// Offered; not tried in this run.
    NotTried,
    /// The go-ahead came and a hello was answered with a ServerHello.
    Works,
    /// The server refused the command (454, `-ERR`, `NO`).
    Refused,
    /// The go-ahead came and clear text followed it ("TLS initialization failed").
    TextAfterGoAhead,
    /// The go-ahead came together with more bytes: a sign of tampering.
    InjectedBytes,
    /// The go-ahead came and every hello died.
    HandshakeFailed,
    /// `* PREAUTH`: too late for STARTTLS.
    Preauth,
    /// The connection ended or stayed silent before the go-ahead.
    NoAnswer,
}

/// The answer to the first command, which asks for the capabilities. After STARTTLS there is no greeting, so this is what
/// shows whether a mail server of the right protocol goes on; and some servers turn a client away only here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FirstReply {
    /// The kind of answer, as of a greeting.
    pub kind: GreetingKind,
    /// The answer's first line, control bytes made visible; empty where nothing came.
    pub text: String,
    /// Capability lines as sent; `None` where there were none.
    pub capabilities: Option<Vec<String>>,
    /// Milliseconds from command to answer.
    pub ms: u64,
}
