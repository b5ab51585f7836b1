//! What is found out beside the ports: how the name was found, the clocks, a portal, scanners, published settings.
//!
//! In: the target and its addresses. Out: a [`LocalContext`].

pub(super) mod captive_portal;
pub(super) mod clock;
mod local_scanner;
mod name_lookup;
mod network;
mod published;

use super::net::connection::Network;
use super::net::environment::Resolver;
use crate::mail::Host;
use crate::observation::LocalContext;
use std::net::IpAddr;
use std::sync::Arc;

/// Whether the named domain may be asked for the settings it publishes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PublishedSettings {
    /// The person asked for it.
    Ask,
    /// Nobody else is contacted.
    DoNotAsk,
}

/// Everything that needs nothing of the ports.
pub(super) async fn look_around(
    host: Host,
    resolver: Resolver,
    addresses: Vec<IpAddr>,
    published_settings: PublishedSettings,
    connections: Arc<Network>,
) -> LocalContext {
    let mut found = LocalContext::default();
    if let Resolver::Practice(answer) = resolver {
        found.has_network = answer.has_network;
        return found;
    }
    found.has_network = network::has_network();
    let Some(name) = host.ascii_name() else {
        return found;
    };
    found.in_hosts_file = name_lookup::is_in_hosts_file(name);
    if !found.in_hosts_file {
        found.search_suffix = name_lookup::search_suffix(name, &addresses).await;
    }
    let here = addresses.iter().any(IpAddr::is_loopback);
    if published_settings == PublishedSettings::Ask {
        found.published = published::settings(&host, &connections).await;
    }
    found.local_scanner_ports = local_scanner::ports(&connections, here).await;
    found
}
