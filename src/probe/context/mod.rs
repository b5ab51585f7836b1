//! What is found out beside the ports: how the name was found, the clocks, a portal, scanners, published settings.
//!
//! In: the target and its addresses. Out: a [`LocalContext`].

pub(super) mod captive_portal;
pub(super) mod clock;
mod domain;
mod local_scanner;
pub(super) mod mail_exchangers;
mod name_lookup;
mod network;
pub(super) mod published;

use super::Options;
use super::net::connection::Network;
use super::net::environment::Resolver;
use crate::mail::Host;
use crate::observation::LocalContext;
use std::net::IpAddr;
use std::sync::Arc;

/// What may be asked of the named domain's own servers and of the resolver beside the server's address.
#[derive(Debug, Clone)]
pub(super) struct DomainQuestions {
    /// The domain of the account; `None` where the server's name has to tell it.
    pub(super) domain: Option<Host>,
    /// Its settings.
    pub(super) published: PublishedSettings,
    /// The names of its mail exchangers, of the resolver only.
    pub(super) mail_exchangers: bool,
}

impl DomainQuestions {
    /// What a run was told to ask.
    pub(super) fn of(options: &Options) -> DomainQuestions {
        DomainQuestions {
            domain: options.account_domain.clone(),
            published: if options.ask_published_settings {
                PublishedSettings::Ask
            } else {
                PublishedSettings::DoNotAsk
            },
            mail_exchangers: options.ask_mail_exchangers,
        }
    }
}

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
    questions: DomainQuestions,
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
    let domain = match &questions.domain {
        Some(domain) => Some(domain.clone()),
        None if questions.mail_exchangers || questions.published == PublishedSettings::Ask => {
            domain::registered_aside(host.clone()).await
        }
        None => None,
    };
    let exchangers = async {
        match &domain {
            Some(domain) if questions.mail_exchangers => {
                mail_exchangers::of(domain.server_name().unwrap_or_default(), &connections.recorder).await
            }
            _ => Vec::new(),
        }
    };
    let settings = async {
        match &domain {
            Some(domain) if questions.published == PublishedSettings::Ask => {
                published::settings(domain, &connections).await
            }
            _ => Vec::new(),
        }
    };
    (found.mail_exchangers, found.published, found.local_scanner_ports) =
        tokio::join!(exchangers, settings, local_scanner::ports(&connections, here));
    found
}
