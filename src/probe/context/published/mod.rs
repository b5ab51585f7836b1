//! The settings a provider publishes for mail programs: SRV records (RFC 6186, RFC 8314) and autoconfig.
//!
//! In: a domain; only when the person asked for it. Out: better servers and ports to recommend. Asks nobody but
//! this computer's resolver and the named domain.

mod autoconfig;
mod srv;

use crate::mail::Host;
use crate::observation::PublishedService;
use crate::probe::net::connection::Network;
use crate::probe::net::limits;

/// Entries kept of one answer.
const MOST: usize = 20;

/// Asks both ways at once; an empty list where nothing is published or nobody answered in time.
pub(in crate::probe) async fn settings(domain: &str, network: &Network) -> Vec<PublishedService> {
    let asked = async {
        tokio::join!(
            srv::ask_all(domain, &network.recorder),
            autoconfig::ask(domain, &network.recorder)
        )
    };
    let (mut found, autoconfig) = tokio::time::timeout(limits::PUBLISHED, asked)
        .await
        .unwrap_or_default();
    found.extend(autoconfig);
    found
}

/// `mail.example.com` belongs to `example.com`; `example.com` stands for itself.
pub(in crate::probe) fn domain_of(host: &Host) -> Option<String> {
    let name = host.server_name()?;
    match name.split_once('.') {
        Some((_, parent)) if parent.contains('.') => Some(parent.to_owned()),
        Some(_) => Some(name.to_owned()),
        None => None,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_domain_is_the_servers_parent() {
        let domain_of = |name: &str| super::domain_of(&name.parse().expect("a host"));
        assert_eq!(domain_of("mail.example.com").as_deref(), Some("example.com"));
        assert_eq!(domain_of("example.com.").as_deref(), Some("example.com"));
        assert_eq!(domain_of("localhost"), None);
        assert_eq!(domain_of("127.0.0.1"), None);
    }
}
