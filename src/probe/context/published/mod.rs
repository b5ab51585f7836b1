//! The settings a provider publishes for mail programs: SRV records (RFC 6186, RFC 8314) and autoconfig.
//!
//! In: a domain; only when the person asked for it. Out: better servers and ports to recommend. Asks nobody but this
//! computer's resolver and the named domain.
//!
//! Nobody vouches for an answer of DNS, so whoever can forge one could send passwords to a server of theirs. What lies in
//! another domain is never recommended for its name alone (RFC 6186 6, RFC 8314 5.1).

mod https;
mod page;
mod srv;

use super::domain;
use crate::mail::{Host, Service};
use crate::observation::{DomainMatch, PublishedService};
use crate::probe::net::connection::Network;
use crate::probe::net::limits;
use https::Https;
#[cfg(fuzzing)]
pub(in crate::probe) use {page::services as services_of_page, srv::services_in as services_of_answer};

/// Entries kept of one answer.
const MOST: usize = 20;

/// A service that was named, before anybody looked whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::probe) struct Named {
    service: Service,
    host: Host,
    port: u16,
    source: Source,
}

/// Where a service was named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::probe) enum Source {
    /// In DNS; nobody vouches for it.
    Srv,
    /// On a page of the domain, which a certificate of the domain vouches for.
    Autoconfig,
}

/// Asks both ways at once; an empty list where nothing is published or nobody answered in time.
pub(in crate::probe) async fn settings(domain: &Host, network: &Network) -> Vec<PublishedService> {
    let Some(name) = domain.server_name() else {
        return Vec::new();
    };
    let asked = async {
        let https = Https::new(network);
        let pages = async {
            match &https {
                Some(https) => ask_pages(name, https, network).await,
                None => Vec::new(),
            }
        };
        let (mut named, of_pages) = tokio::join!(srv::ask_all(name, &network.recorder), pages);
        named.extend(of_pages);
        judged(named, domain, network)
    };
    tokio::time::timeout(limits::PUBLISHED, asked)
        .await
        .unwrap_or_default()
}

/// Asks the two addresses where autoconfig pages lie.
async fn ask_pages(domain: &str, https: &Https<'_>, network: &Network) -> Vec<Named> {
    let pages = [
        (format!("autoconfig.{domain}"), "/mail/config-v1.1.xml"),
        (domain.to_owned(), "/.well-known/autoconfig/mail/config-v1.1.xml"),
    ];
    for (host, path) in pages {
        let Some(page) = https.page(&host, path).await else {
            continue;
        };
        let found = page::services(&page, domain);
        network
            .recorder
            .note(&host, format!("autoconfig: {} servers", found.len()));
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

/// Whose domain each lies in. What lies elsewhere is only noted: nobody is asked there, whoever named it.
fn judged(named: Vec<Named>, domain: &Host, network: &Network) -> Vec<PublishedService> {
    let judge = |row: Named| {
        let domain_match = match row.source {
            _ if domain::is_of(&row.host, domain) => DomainMatch::Own,
            Source::Autoconfig => DomainMatch::OtherByPage,
            Source::Srv => DomainMatch::Other,
        };
        if domain_match != DomainMatch::Own {
            let what = format!("in another domain: {}", row.host);
            network.recorder.note(domain.as_str(), what);
        }
        PublishedService {
            service: row.service,
            host: row.host.as_str().to_owned(),
            port: row.port,
            source: row.source.name().to_owned(),
            domain_match,
        }
    };
    named.into_iter().map(judge).collect()
}

#[cfg(fuzzing)]
impl Named {
    /// The host that was named.
    pub(in crate::probe) fn host(&self) -> &str {
        self.host.as_str()
    }
}

impl Source {
    fn name(self) -> &'static str {
        match self {
            Source::Srv => "srv",
            Source::Autoconfig => "autoconfig",
        }
    }
}
