//! How a connection, or the wait for an answer, ended.
//!
//! In: filled by the probe. Out: part of the JSON contract; one enum for every ending, so that none is an "error".

use serde::{Deserialize, Serialize};

/// How something that was awaited from the server ended instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ending {
    /// The server closed the connection (FIN, or TLS close_notify).
    Closed,
    /// The connection was reset.
    Reset,
    /// Nothing came within the limit.
    Silent,
    /// More came than is read from one connection.
    LimitReached,
    /// Bytes came that the protocol does not allow at this point.
    ProtocolError,
}

impl Ending {
    /// The ending in protocol words, for the transcript.
    pub fn describe(self) -> &'static str {
        match self {
            Ending::Closed => "closed by the server",
            Ending::Reset => "reset by the server",
            Ending::Silent => "nothing more came in time",
            Ending::LimitReached => "the limit on bytes is reached",
            Ending::ProtocolError => "the server broke the protocol",
        }
    }
}
