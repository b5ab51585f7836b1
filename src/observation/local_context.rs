//! Facts about this computer and the way to the server.
//!
//! In: filled by the probe. Out: part of the JSON contract.

use crate::mail::Service;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Facts about this computer and the way to the server.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct LocalContext {
    /// Seconds this computer's clock is ahead of the time the server reveals (negative: behind), where one was revealed.
    pub clock_ahead_seconds: Option<i64>,
    /// Where that time came from ("greeting", "server_hello").
    pub clock_source: Option<String>,
    /// Whether this computer has an address in any network beyond itself; `None` where that was not looked at.
    #[serde(default)]
    pub has_network: Option<bool>,
    /// The name is in this computer's hosts file.
    pub in_hosts_file: bool,
    /// The name only resolved with a search suffix appended.
    pub search_suffix: Option<String>,
    /// A mail scanner listens on this computer's own mail ports; the ports it was found on.
    pub local_scanner_ports: Vec<u16>,
    /// A captive portal's page came back instead of mail.
    pub captive_portal: bool,
    /// Who takes in the mail of the account's domain (MX), the most wanted first; only asked for where nothing else tells
    /// the provider.
    #[serde(default)]
    pub mail_exchangers: Vec<String>,
    /// Better servers and ports the provider itself publishes (RFC 6186, RFC 8314, autoconfig); only when asked for.
    pub published: Vec<PublishedService>,
}

/// A server and port the provider publishes for mail programs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedService {
    /// The service.
    pub service: Service,
    /// The host to use.
    pub host: String,
    /// The port to use.
    pub port: u16,
    /// "srv" or "autoconfig".
    pub source: String,
    /// Whether it is the provider's; saved results of before it was looked at say nothing of it.
    #[serde(default)]
    pub domain_match: DomainMatch,
}

/// Who vouches that a published server is the provider's (RFC 6186 6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DomainMatch {
    /// It lies in the domain of the account.
    Own,
    /// It lies in another domain. Where a page of the account's domain named it, over a verified connection, its certificate
    /// is for its own name; where DNS did, for the account's domain.
    OtherCertified,
    /// It lies in another domain, and nothing vouches for it.
    #[default]
    Other,
}

impl DomainMatch {
    /// Whether it may be recommended.
    pub fn vouches(self) -> bool {
        self != DomainMatch::Other
    }
}

impl fmt::Display for DomainMatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            DomainMatch::Own => "of the domain itself",
            DomainMatch::OtherCertified => "with a certificate that vouches for it",
            DomainMatch::Other => "and nothing vouches for it",
        })
    }
}
