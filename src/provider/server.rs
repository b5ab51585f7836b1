//! The servers of a provider: `assets/provider_servers.csv`.
//!
//! In: rows with `{domain}` for the part behind the `@`. Out: [`ServerSettings`], and for one account [`AccountServer`]s.

use super::id::ProviderId;
use crate::mail::{Host, Protocol, Security};
use crate::tables::{self, Table};
use serde::de::{Deserializer, Error as _};
use serde::{Deserialize, Serialize};
use std::num::NonZeroU16;

/// Stands for the part behind the `@` in a host of the table.
const DOMAIN: &str = "{domain}";

/// What mail programs enter as the user name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UserName {
    /// The whole e-mail address.
    Email,
    /// The part before the `@`.
    LocalPart,
    /// Something else, which the provider hands out.
    Other,
    /// Nothing: the server asks for no sign-in.
    None,
}

impl UserName {
    /// The name used in tables, JSON and messages.
    pub fn name(self) -> &'static str {
        match self {
            UserName::Email => "email",
            UserName::LocalPart => "local-part",
            UserName::Other => "other",
            UserName::None => "none",
        }
    }
}

/// One server of a provider for one protocol.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServerSettings {
    provider: ProviderId,
    #[serde(deserialize_with = "probed")]
    protocol: Protocol,
    host: HostPattern,
    port: NonZeroU16,
    security: Security,
    username: UserName,
}

/// A host, or one that is made from the account's domain.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
enum HostPattern {
    Fixed(Host),
    OfDomain { before: String },
}

/// The settings of one account at one of its provider's servers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AccountServer {
    /// POP3, IMAP or SMTP.
    pub protocol: Protocol,
    /// The server.
    pub host: Host,
    /// Its port, never 0.
    pub port: u16,
    /// How the connection is protected.
    pub security: Security,
    /// What goes into the field for the user name.
    pub username: UserName,
}

impl ServerSettings {
    /// The same for an account. `None` where the host is made from a domain that is not known.
    pub(super) fn for_domain(&self, domain: Option<&str>) -> Option<AccountServer> {
        let host = match &self.host {
            HostPattern::Fixed(host) => host.clone(),
            HostPattern::OfDomain { before } => format!("{before}{}", domain?).parse().ok()?,
        };
        Some(AccountServer {
            protocol: self.protocol,
            host,
            port: self.port.get(),
            security: self.security,
            username: self.username,
        })
    }
}

impl TryFrom<String> for HostPattern {
    type Error = String;

    fn try_from(text: String) -> Result<HostPattern, String> {
        if text.matches(DOMAIN).count() != usize::from(text.ends_with(DOMAIN)) {
            return Err(format!("'{text}': {DOMAIN} stands at the end or not at all"));
        }
        if let Some(before) = text.strip_suffix(DOMAIN) {
            let whole = format!("{before}example.org");
            return match whole.parse::<Host>() {
                Ok(_) => Ok(HostPattern::OfDomain {
                    before: before.to_owned(),
                }),
                Err(reason) => Err(reason.to_string()),
            };
        }
        text.parse()
            .map(HostPattern::Fixed)
            .map_err(|reason: crate::mail::NotAHost| reason.to_string())
    }
}

fn probed<'de, D: Deserializer<'de>>(column: D) -> Result<Protocol, D::Error> {
    let protocol = Protocol::deserialize(column)?;
    Protocol::PROBED
        .contains(&protocol)
        .then_some(protocol)
        .ok_or_else(|| D::Error::custom(format!("{protocol} is no protocol of a mail server")))
}

static SERVERS: Table<ServerSettings> = tables::table!("provider_servers");

/// The rows of a provider, in the order of the table.
pub(super) fn of(provider: &ProviderId) -> impl Iterator<Item = &'static ServerSettings> + '_ {
    SERVERS.rows().iter().filter(move |row| row.provider == *provider)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_reads() {
        SERVERS.assert_sound();
    }

    #[test]
    fn a_host_of_the_domain_needs_the_domain() {
        let pattern = HostPattern::try_from("mail.{domain}".to_owned()).expect("a host");
        let settings = ServerSettings {
            provider: ProviderId::try_from("x".to_owned()).expect("an id"),
            protocol: Protocol::Imap,
            host: pattern,
            port: NonZeroU16::MIN,
            security: Security::Tls,
            username: UserName::Email,
        };
        let host = |domain| settings.for_domain(domain).map(|server| server.host.to_string());
        assert_eq!(host(Some("inbox.lv")).as_deref(), Some("mail.inbox.lv"));
        assert_eq!(host(None), None);
        assert!(HostPattern::try_from("{domain}.x".to_owned()).is_err());
    }
}
