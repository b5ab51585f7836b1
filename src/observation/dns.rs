//! Questions to the resolver and their answers.
//!
//! In: filled by the probe. Out: part of the JSON contract.

use serde::{Deserialize, Serialize};
use std::net::IpAddr;

/// Address family.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Family {
    /// IPv4.
    #[serde(rename = "A")]
    V4,
    /// IPv6.
    #[serde(rename = "AAAA")]
    V6,
}

impl Family {
    /// The family of an address.
    pub fn of(address: IpAddr) -> Family {
        if address.is_ipv4() { Family::V4 } else { Family::V6 }
    }

    /// What its addresses are called.
    pub fn spoken(self) -> &'static str {
        match self {
            Family::V4 => "IPv4",
            Family::V6 => "IPv6",
        }
    }
}

/// One question to the resolver and its answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DnsObservation {
    /// The name as it was asked, in ASCII (IDNA).
    pub name: String,
    /// A or AAAA.
    pub family: Family,
    /// How it ended.
    pub outcome: DnsOutcome,
    /// The addresses, in the order given.
    pub addresses: Vec<IpAddr>,
    /// Milliseconds until the answer.
    pub ms: u64,
    /// The system's own words where it failed.
    pub error: Option<String>,
    /// Where the name is an alias (CNAME) and no name is found: the name that it stands for, which does not exist.
    #[serde(default)]
    pub alias: Option<String>,
}

/// How a resolution ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DnsOutcome {
    /// At least one address.
    Resolved,
    /// The target is an address already; nothing was asked.
    Literal,
    /// No such name (11001, NXDOMAIN).
    NotFound,
    /// The name exists and has no address of this family (11004).
    NoAddress,
    /// The resolver did not answer in time.
    TimedOut,
    /// The resolver answered with a failure (11002, 11003, SERVFAIL).
    Failed,
    /// This computer could not ask: no thread or socket was left.
    LocalLimit,
}
