//! Looks for the mail services of a domain or of one server where nobody said which there are: the usual names and ports.
//!
//! In: a domain, or host names, the most likely first, and what is wanted of each. Out: the services whose port is open, and what was
//! asked of whom. Connects and hangs up; at most ten times in all, as the
//! limits of a run have it.

use super::Cancel;
use super::context::{mail_exchangers, published};
use super::net::connection::{Connection, Network};
use super::net::environment::{Environment, Resolver};
use super::net::limits::Budget;
use super::net::recorder::{Note, Recorder};
use super::net::resolver;
use super::net::slots::{ConnectionSlots, SlotUse};
use crate::mail::{Host, Service};
use crate::observation::{DomainMatch, PublishedService, Traffic, TranscriptLine};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::task::JoinSet;

/// How long a whole search may take: the checks come after it.
const LONGEST: Duration = Duration::from_secs(8);
/// How long the ports of one round may take to answer.
const ROUND: Duration = Duration::from_millis(2500);
/// How long all names together may take.
const NAMES: Duration = Duration::from_secs(5);
/// Names that are tried for one service.
const NAMES_PER_SERVICE: usize = 2;

/// A host, and the services that it may have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The host.
    pub host: Host,
    /// What to look for there.
    pub services: Vec<Service>,
}

/// What to look for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Search {
    /// Where, the most likely first.
    pub candidates: Vec<Candidate>,
    /// What is looked for together, the most wanted first. A later round happens only where the earlier ones did not suffice.
    pub rounds: Vec<Vec<Service>>,
    /// A domain to ask first for the settings it publishes; only where the person asked for that.
    pub published_of: Option<Host>,
}

/// A service whose port is open, or that is published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundService {
    /// The host.
    pub host: Host,
    /// The service.
    pub service: Service,
    /// Its port.
    pub port: u16,
}

/// What a search brought.
#[derive(Debug, Clone, Default)]
pub struct Found {
    /// In the order of the rounds and candidates.
    pub services: Vec<FoundService>,
    /// The first candidate whose name leads somewhere.
    pub first_host: Option<Host>,
    /// Whom it talked to.
    pub network: Vec<Traffic>,
    /// What happened.
    pub transcript: Vec<TranscriptLine>,
}

impl Search {
    /// Something of every kind that is looked for was found: to read mail with, to send it with.
    fn has_all(&self, found: &[FoundService]) -> bool {
        self.has(found, false) && self.has(found, true)
    }

    fn has(&self, found: &[FoundService], sending: bool) -> bool {
        let is = |service: Service| service.is_for_sending() == sending;
        let is_wanted = self.rounds.iter().flatten().any(|service| is(*service));
        !is_wanted || found.iter().any(|row| is(row.service))
    }
}

/// Who takes in a domain's mail, asked of this computer's own resolver. Nobody is asked where that is the practice lab's.
/// Needs a tokio runtime with I/O and time; answers within a second.
pub async fn mail_exchangers(domain: &Host, environment: &Environment) -> (Vec<String>, Found) {
    let (network, mut notes) = network(environment);
    let mut found = Found::default();
    let names = match (&environment.resolver, domain.server_name()) {
        (Resolver::System, Some(name)) => mail_exchangers::of(name, &network.recorder).await,
        _ => Vec::new(),
    };
    found.take(&network, &mut notes);
    (names, found)
}

fn network(environment: &Environment) -> (Arc<Network>, UnboundedReceiver<Note>) {
    let (sender, notes) = unbounded_channel();
    let network = Arc::new(Network {
        recorder: Recorder::new(sender),
        budget: Budget::default(),
        slots: ConnectionSlots::default(),
        closings: Arc::default(),
        unreachable_endpoints: environment.unreachable_endpoints.clone(),
    });
    (network, notes)
}

impl Found {
    /// Keeps what happened.
    fn take(&mut self, network: &Network, notes: &mut UnboundedReceiver<Note>) {
        while let Ok(note) = notes.try_recv() {
            if let Note::Line(line) = note {
                self.transcript.push(line);
            }
        }
        self.network = network.recorder.traffic();
    }
}

/// Looks round by round until there is something to read mail with. Always returns: within `limit` and never after
/// 8 s, at once after a cancel. Needs a tokio runtime with I/O and time.
pub async fn search(search: &Search, environment: &Environment, limit: Duration, cancel: &Cancel) -> Found {
    let (network, mut notes) = network(environment);
    let mut found = Found::default();
    tokio::select! {
        () = cancel.cancelled() => {}
        () = tokio::time::sleep(limit.min(LONGEST)) => {}
        () = look(search, environment, &network, &mut found) => {}
    }
    found.take(&network, &mut notes);
    found
}

async fn look(search: &Search, environment: &Environment, network: &Arc<Network>, found: &mut Found) {
    let is_real = matches!(environment.resolver, Resolver::System);
    if let Some(domain) = search.published_of.as_ref().filter(|_| is_real) {
        let published = published::settings(domain, network).await;
        found.services = published.iter().filter_map(of_published).collect();
        if search.has_all(&found.services) {
            return;
        }
    }
    let addresses = resolve(&search.candidates, environment, network).await;
    found.first_host = addresses.first().map(|(candidate, _)| candidate.host.clone());
    let mut asked: Vec<SocketAddr> = Vec::new();
    for round in &search.rounds {
        let mut wanted: Vec<(FoundService, SocketAddr)> = Vec::new();
        for service in round {
            let having = addresses
                .iter()
                .filter(|(candidate, _)| candidate.services.contains(service));
            for (candidate, address) in having.take(NAMES_PER_SERVICE) {
                let port = environment.ports.of(*service);
                let endpoint = SocketAddr::new(*address, port);
                if asked.contains(&endpoint) {
                    continue;
                }
                asked.push(endpoint);
                let host = candidate.host.clone();
                let service = *service;
                wanted.push((FoundService { host, service, port }, endpoint));
            }
        }
        let open = open_of(wanted, network).await;
        found.services.extend(open);
        // Sending is looked for in the first round only.
        if search.has(&found.services, false) {
            return;
        }
    }
}

/// `None` where DNS alone names another domain: whoever can forge an answer does not choose whom this computer talks to.
fn of_published(published: &PublishedService) -> Option<FoundService> {
    (published.domain_match != DomainMatch::Other).then_some(())?;
    Some(FoundService {
        host: published.host.parse().ok()?,
        service: published.service,
        port: published.port,
    })
}

/// The candidates whose name leads somewhere, each with the address that this computer would try first.
async fn resolve<'a>(
    candidates: &'a [Candidate],
    environment: &Environment,
    network: &Arc<Network>,
) -> Vec<(&'a Candidate, IpAddr)> {
    let mut asking = JoinSet::new();
    for (index, candidate) in candidates.iter().enumerate() {
        let (host, resolver) = (candidate.host.clone(), environment.resolver.clone());
        let network = Arc::clone(network);
        asking.spawn(async move {
            let resolved = resolver::resolve(&host, &resolver, &network.recorder).await;
            (index, resolved.addresses.first().copied())
        });
    }
    let mut addresses: Vec<(usize, IpAddr)> = Vec::new();
    let collect = async {
        while let Some(joined) = asking.join_next().await {
            if let Ok((index, Some(address))) = joined {
                addresses.push((index, address));
            }
        }
    };
    // Names that are not known by then count as not there.
    let _ = tokio::time::timeout(NAMES, collect).await;
    addresses.sort_by_key(|(index, _)| *index);
    addresses
        .into_iter()
        .filter_map(|(index, address)| Some((candidates.get(index)?, address)))
        .collect()
}

/// Those that accept a connection, in the order wanted.
async fn open_of(wanted: Vec<(FoundService, SocketAddr)>, network: &Arc<Network>) -> Vec<FoundService> {
    let mut connecting = JoinSet::new();
    for (index, (_, endpoint)) in wanted.iter().enumerate() {
        let (network, endpoint) = (Arc::clone(network), *endpoint);
        connecting.spawn(async move {
            let connection = Connection::open(&network, endpoint, SlotUse::Counted).await;
            let is_open = connection.is_ok();
            if let Ok(connection) = connection {
                connection.close();
            }
            (index, is_open)
        });
    }
    let mut open: Vec<usize> = Vec::new();
    let collect = async {
        while let Some(joined) = connecting.join_next().await {
            if let Ok((index, true)) = joined {
                open.push(index);
            }
        }
    };
    // A port that is silent for so long is not one to recommend.
    let _ = tokio::time::timeout(ROUND, collect).await;
    open.sort_unstable();
    let mut wanted: Vec<Option<FoundService>> =
        wanted.into_iter().map(|(service, _)| Some(service)).collect();
    open.into_iter()
        .filter_map(|index| wanted.get_mut(index)?.take())
        .collect()
}
