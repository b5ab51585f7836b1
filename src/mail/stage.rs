//! What a number, a sentence or a finding is about: the link of the chain it belongs to.
//!
//! In: the name used in tables. Out: a [`Stage`].

use serde::{Deserialize, Serialize};

/// The link of the chain a number, a finding or a failure belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    /// Finding the server's address.
    Dns,
    /// Reaching the port.
    Tcp,
    /// The secure channel.
    Tls,
    /// The server's first line.
    Greeting,
    /// Signing in.
    Auth,
    /// Mail commands after the greeting.
    Protocol,
    /// The account's settings.
    Config,
    /// This computer or the mail program itself.
    Local,
    /// Cannot be told from the number alone.
    Unknown,
}

impl Stage {
    /// The name used in tables and JSON.
    pub fn name(self) -> &'static str {
        match self {
            Stage::Dns => "dns",
            Stage::Tcp => "tcp",
            Stage::Tls => "tls",
            Stage::Greeting => "greeting",
            Stage::Auth => "auth",
            Stage::Protocol => "protocol",
            Stage::Config => "config",
            Stage::Local => "local",
            Stage::Unknown => "unknown",
        }
    }

    /// Reads the name used in tables.
    pub fn from_name(name: &str) -> Option<Stage> {
        [
            Stage::Dns,
            Stage::Tcp,
            Stage::Tls,
            Stage::Greeting,
            Stage::Auth,
            Stage::Protocol,
            Stage::Config,
            Stage::Local,
            Stage::Unknown,
        ]
        .into_iter()
        .find(|stage| stage.name() == name)
    }
}
