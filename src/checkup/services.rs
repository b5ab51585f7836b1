//! Which services of an account are checked: those that the tables know, else those that a search finds.
//!
//! In: a reading, [`TargetOverrides`], the account's address. Out: [`Services`]: the one that was named, or one for reading
//! mail and one for sending. Pure.

use super::target::{TargetError, client_profile, leading_complaint, stated_port, stated_server, target};
use crate::complaint::Reading;
use crate::mail::{EmailAddress, Host, Ports, Protocol, Security, Service, Target, TargetOverrides};
use crate::probe::{Candidate, FoundService, Search};
use crate::provider::{self, AccountServer, Clues, Identified, SignIn};

/// What a checkup checks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Services {
    /// The first of them; where they have to be looked for, what is checked if none is found.
    pub first: Target,
    /// The others.
    pub scope: Scope,
}

/// How much of an account is checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// The one service that was named.
    Named,
    /// The accounts of several messages, each a service that its message names: the first, and these.
    Accounts(Vec<Target>),
    /// Services that are known: the first, and perhaps one for sending.
    Account(Option<Target>),
    /// Services that have to be looked for.
    Unknown(Unknown),
}

/// What there is to go by where no table knows the account or the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown {
    /// Where to look.
    pub search: Search,
    /// The account's domain, whose mail exchanger may tell the provider; `None` where a server alone was named.
    pub domain: Option<Host>,
    wanted: Wanted,
}

impl Unknown {
    /// The provider's services where it is told by who takes in the domain's mail. `None` where that tells nothing, or only a
    /// filter in front of the mailboxes.
    pub fn of_exchangers(&self, names: &[String]) -> Option<Services> {
        let clues = Clues {
            mail_exchangers: names,
            ..Clues::default()
        };
        let known = provider::identify(&clues)?;
        let domain = self.domain.as_ref()?.server_name();
        self.wanted.known(&known.provider.servers(domain))
    }
}

/// Services for reading mail, the most wanted first.
const READING: [Service; 4] = [Service::Imaps, Service::Imap, Service::Pop3s, Service::Pop3];
/// Services for sending, the most wanted first. Port 25 is for mail between servers.
const SENDING: [Service; 2] = [Service::Smtps, Service::Submission];

/// Decides what to check. A server with a protocol or a telling port is one service, as [`target`] finds it. An address, or
/// a server alone, means all that the account needs: one service for reading, one for sending.
///
/// # Errors
/// When a fact is missing or cannot be right.
pub fn services(
    reading: &Reading,
    overrides: &TargetOverrides,
    address: Option<&EmailAddress>,
    ask_published: bool,
    ports: &Ports,
) -> Result<Services, TargetError> {
    let one = target(reading, overrides, ports);
    let complaint = leading_complaint(reading);
    let of_message = || complaint.and_then(|complaint| complaint.account.as_deref()?.parse().ok());
    let address = address.cloned().or_else(of_message);
    let protocol = overrides.protocol.or_else(|| complaint?.protocol);
    let wanted = Wanted {
        protocol,
        port: stated_port(complaint, overrides),
        security: overrides.security,
        client: client_profile(complaint, overrides)?,
    };
    match (one, address) {
        (Err(TargetError::NoServer), Some(address)) => of_address(&address, &wanted, ask_published),
        (Err(TargetError::NoProtocol), address) => {
            of_server(&stated_server(complaint, overrides)?, address.as_ref(), &wanted)
        }
        (one, _) => one.map(|first| Services {
            first,
            scope: Scope::Named,
        }),
    }
}

/// What was said beside the account.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Wanted {
    protocol: Option<Protocol>,
    port: Option<u16>,
    security: Option<Security>,
    client: String,
}

impl Wanted {
    fn allows(&self, protocol: Protocol) -> bool {
        self.protocol.is_none_or(|wanted| wanted == protocol)
    }

    fn target(&self, host: &Host, port: u16, protocol: Protocol, security: Security) -> Target {
        Target {
            server: host.clone(),
            port,
            protocol,
            security,
            client: self.client.clone(),
        }
    }

    /// The best of these servers for a protocol: what was said first, then TLS from the first byte, then STARTTLS.
    fn best(&self, servers: &[AccountServer], protocol: Protocol) -> Option<Target> {
        let rank = |row: &&AccountServer| {
            let security = match row.security {
                Security::Tls => 0,
                Security::StartTls => 1,
                Security::None => 2,
            };
            let said = self.port.is_some_and(|port| port != row.port)
                || self.security.is_some_and(|wanted| wanted != row.security);
            (said, security)
        };
        let mut rows = servers.iter().filter(|row| row.protocol == protocol);
        let first = rows.next()?;
        let row = rows.fold(
            first,
            |best, row| if rank(&row) < rank(&best) { row } else { best },
        );
        Some(self.target(&row.host, row.port, row.protocol, row.security))
    }

    /// One for reading mail, one for sending, of those that are wanted.
    fn known(&self, servers: &[AccountServer]) -> Option<Services> {
        let of = |protocol| Some(protocol).filter(|protocol| self.allows(*protocol));
        let best = |protocol| of(protocol).and_then(|protocol| self.best(servers, protocol));
        let reading = best(Protocol::Imap).or_else(|| best(Protocol::Pop3));
        match (reading, best(Protocol::Smtp)) {
            (Some(reading), sending) => Some(Services {
                first: reading,
                scope: Scope::Account(sending),
            }),
            (None, Some(sending)) => Some(Services {
                first: sending,
                scope: Scope::Account(None),
            }),
            (None, None) => None,
        }
    }

    fn rounds(&self, reading: &[Service]) -> Vec<Vec<Service>> {
        let allowed = |services: &[Service]| -> Vec<Service> {
            let services = services.iter().copied();
            services
                .filter(|service| self.allows(service.protocol()))
                .collect()
        };
        let (first, later) = reading.split_at(reading.len().min(1));
        let mut rounds = vec![allowed(&[first, &SENDING].concat())];
        rounds.extend(later.chunks(2).map(allowed));
        rounds.retain(|round| !round.is_empty());
        rounds
    }
}

fn of_address(address: &EmailAddress, wanted: &Wanted, ask_published: bool) -> Result<Services, TargetError> {
    if let Some(known) = provider::by_address(address) {
        if known.provider.sign_in == SignIn::None {
            return Err(TargetError::NoMailPrograms(known.provider.name.clone()));
        }
        if let Some(services) = wanted.known(&known.servers()) {
            return Ok(services);
        }
    }
    let domain = address.domain();
    let published_of = Some(domain.clone()).filter(|_| ask_published);
    let candidates = candidates(domain);
    let likely = candidates.iter().find(|candidate| candidate.services.len() > 4);
    let host = likely.map_or(domain, |candidate| &candidate.host);
    let protocol = wanted
        .protocol
        .filter(|protocol| Protocol::PROBED.contains(protocol));
    let target = usual(host, protocol.unwrap_or(Protocol::Imap), wanted);
    let rounds = wanted.rounds(&READING);
    let search = Search {
        candidates,
        rounds,
        published_of,
    };
    Ok(Services {
        first: target,
        scope: Scope::Unknown(Unknown {
            search,
            domain: Some(domain.clone()),
            wanted: wanted.clone(),
        }),
    })
}

/// The names that providers usually give their servers, each with what it then has.
fn candidates(domain: &Host) -> Vec<Candidate> {
    let name = domain.server_name().unwrap_or_default();
    let all = [&READING[..], &SENDING[..]].concat();
    [
        ("imap.", vec![Service::Imaps, Service::Imap]),
        ("mail.", all.clone()),
        ("pop.", vec![Service::Pop3s, Service::Pop3]),
        ("smtp.", SENDING.to_vec()),
        ("", all),
    ]
    .into_iter()
    .filter_map(|(before, services)| {
        let host = format!("{before}{name}").parse().ok()?;
        Some(Candidate { host, services })
    })
    .collect()
}

/// What is usual for a protocol.
fn usual(host: &Host, protocol: Protocol, wanted: &Wanted) -> Target {
    let security = wanted.security.unwrap_or(match protocol {
        Protocol::Smtp => Security::StartTls,
        _ => Security::Tls,
    });
    let usual = protocol.service(security).unwrap_or(Service::Imaps);
    wanted.target(
        host,
        wanted.port.unwrap_or(usual.standard_port()),
        protocol,
        security,
    )
}

/// A server alone: only that server is asked, for everything an account needs.
fn of_server(host: &Host, address: Option<&EmailAddress>, wanted: &Wanted) -> Result<Services, TargetError> {
    // A port of nobody's tells no protocol.
    if wanted.port.is_some() {
        return Err(TargetError::NoProtocol);
    }
    let of_account = address
        .and_then(provider::by_address)
        .filter(|known| known.lists(host));
    let known = of_account.or_else(|| provider::by_host(host));
    let on_host = |known: &Identified| -> Vec<AccountServer> {
        let servers = known.servers().into_iter();
        servers.filter(|row| row.host.is_same(host)).collect()
    };
    if let Some(services) = known.and_then(|known| wanted.known(&on_host(&known))) {
        return Ok(services);
    }
    let label = host.server_name().unwrap_or_default().to_ascii_lowercase();
    let (protocol, reading) = match label.split(['.', '-']).next().unwrap_or_default() {
        pop if pop.starts_with("pop") => (Protocol::Pop3, [READING[2], READING[3], READING[0], READING[1]]),
        out if out.starts_with("smtp") || out.starts_with("out") || out.starts_with("relay") => {
            (Protocol::Smtp, READING)
        }
        _ => (Protocol::Imap, READING),
    };
    let search = Search {
        candidates: vec![Candidate {
            host: host.clone(),
            services: [&READING[..], &SENDING[..]].concat(),
        }],
        rounds: wanted.rounds(&reading),
        published_of: None,
    };
    Ok(Services {
        first: usual(host, protocol, wanted),
        scope: Scope::Unknown(Unknown {
            search,
            domain: None,
            wanted: wanted.clone(),
        }),
    })
}

/// What was found, as targets: one for reading mail, one for sending. Where reading was looked for in vain, `otherwise` is
/// checked all the same, so that the result says how it fails.
pub(super) fn of_found(
    found: &[FoundService],
    first_host: Option<&Host>,
    otherwise: &Target,
) -> (Target, Option<Target>) {
    let target = |row: &FoundService| Target {
        server: row.host.clone(),
        port: row.port,
        protocol: row.service.protocol(),
        security: if row.service.is_implicit_tls() {
            Security::Tls
        } else {
            Security::StartTls
        },
        client: otherwise.client.clone(),
    };
    let reading = found.iter().find(|row| !row.service.is_for_sending()).map(target);
    let sending = found.iter().find(|row| row.service.is_for_sending()).map(target);
    let otherwise = || Target {
        server: first_host.unwrap_or(&otherwise.server).clone(),
        ..otherwise.clone()
    };
    match (reading, sending) {
        (Some(reading), sending) => (reading, sending),
        (None, Some(sending)) if otherwise().protocol == Protocol::Smtp => (sending, None),
        (None, sending) => (otherwise(), sending),
    }
}
