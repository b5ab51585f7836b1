//! Facts about this computer and the way to the server.
//!
//! In: filled by the probe. Out: part of the JSON contract.

use crate::mail::Service;
use serde::{Deserialize, Serialize};

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

/// Whether a published server is in the account's domain, and who named it where it is not (RFC 6186 6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DomainMatch {
    /// It lies in the domain of the account.
    Own,
    /// It lies in another domain, and a page of the account's domain named it, over a connection that a certificate of that
    /// domain vouched for.
    OtherByPage,
    /// It lies in another domain, and DNS alone named it.
    #[default]
    Other,
}
