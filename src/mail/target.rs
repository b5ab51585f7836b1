//! Where to look: one server, port, protocol and protection.
//!
//! In: what a complaint and a person named. Out: the same facts, complete ([`Target`]) or as far as given ([`TargetOverrides`]).

use super::host::Host;
use super::protocol::Protocol;
use super::security::Security;
use serde::{Deserialize, Serialize};

/// What is checked, after the complaint and the options were put together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// Host name or address as given.
    pub server: Host,
    /// Port the mail program uses.
    pub port: u16,
    /// Protocol the mail program uses.
    pub protocol: Protocol,
    /// Protection the mail program uses.
    pub security: Security,
    /// Profile id of the mail program.
    pub client: String,
}

/// What was given beside the complaint. It outranks the complaint.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TargetOverrides {
    /// Host name or address.
    pub server: Option<String>,
    /// Port.
    pub port: Option<u16>,
    /// Protocol.
    pub protocol: Option<Protocol>,
    /// Protection.
    pub security: Option<Security>,
    /// Profile id of the mail program.
    pub client: Option<String>,
}
