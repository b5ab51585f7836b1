//! The observations as the rules ask for them: which row is the named port, how a channel stands, which port greets.
//!
//! In: target and observations. Out: a [`View`] with the row that leads, and small questions about rows.

use crate::client;
use crate::mail::{Protocol, Service, Target};
use crate::observation::{
    GreetingKind, GreetingObservation, HelloId, HelloObservation, Observations, PortObservation, TcpOutcome,
    Via,
};
use crate::wire::Version;
use std::net::IpAddr;

/// Observations with the named port found.
#[derive(Debug)]
pub(in crate::diagnosis) struct View<'a> {
    pub(in crate::diagnosis) target: &'a Target,
    pub(in crate::diagnosis) observations: &'a Observations,
    /// Of the rows of the named port, one per address, the one that got furthest.
    pub(in crate::diagnosis) best: Option<&'a PortObservation>,
}

impl<'a> View<'a> {
    pub(in crate::diagnosis) fn new(target: &'a Target, observations: &'a Observations) -> View<'a> {
        let mut view = View {
            target,
            observations,
            best: None,
        };
        // Of equals the first: the order is the resolver's.
        let rows: Vec<&PortObservation> = view.named().collect();
        view.best = rows.into_iter().rev().max_by_key(|row| distance(row, view.via()));
        view
    }

    /// The rows of the named port, one per address.
    pub(in crate::diagnosis) fn named(&self) -> impl Iterator<Item = &'a PortObservation> + use<'a> {
        let flagged = self.observations.ports.iter().any(|row| row.named);
        let port = self.target.port;
        self.observations
            .ports
            .iter()
            .filter(move |row| if flagged { row.named } else { row.port == port })
    }

    /// The rows of all other ports, those of the program's own protocol first: they tell a person more.
    pub(in crate::diagnosis) fn others(&self) -> impl Iterator<Item = &'a PortObservation> + use<'a> {
        let named: Vec<u16> = self.named().map(|row| row.port).collect();
        let protocol = self.target.protocol;
        let mut others: Vec<&PortObservation> = self
            .observations
            .ports
            .iter()
            .filter(|row| !named.contains(&row.port))
            .collect();
        // Port 25 is for mail between servers: no program is sent there where another answers.
        others.sort_by_key(|row| {
            (
                row.service.is_none_or(|service| service.protocol() != protocol),
                row.service == Some(Service::Smtp),
            )
        });
        others.into_iter()
    }

    /// How hellos reach the named port.
    pub(in crate::diagnosis) fn via(&self) -> Via {
        Via::of(self.target.security)
    }

    /// The service of the named port.
    pub(in crate::diagnosis) fn service(&self) -> Option<Service> {
        self.best.and_then(|row| row.service).or_else(|| {
            Service::ALL
                .into_iter()
                .find(|service| service.standard_port() == self.target.port)
        })
    }

    /// The versions that the person's mail program speaks: the oldest of the profiles' oldest, the newest of their newest.
    pub(in crate::diagnosis) fn client_versions(&self) -> Option<(Version, Version)> {
        let mut ids: Vec<&str> = vec![&self.target.client];
        if let Some(row) = self.best {
            ids.extend(
                row.hellos
                    .iter()
                    .filter(|hello| hello.is_client)
                    .map(|hello| hello.hello.as_str()),
            );
        }
        let profiles: Vec<_> = ids.into_iter().filter_map(client::by_id).collect();
        let oldest = profiles
            .iter()
            .map(|profile| profile.min_version)
            .min_by_key(|version| version.number())?;
        let newest = profiles
            .iter()
            .map(|profile| profile.max_version)
            .max_by_key(|version| version.number())?;
        Some((oldest, newest))
    }
}

/// How far a row got, for choosing the one that leads.
fn distance(row: &PortObservation, via: Via) -> u8 {
    let hellos = || row.hellos.iter().filter(move |hello| hello.via == via);
    if hellos().any(|hello| hello.is_client && is_answered(hello)) {
        6
    } else if hellos().any(is_answered) {
        5
    } else if greets(row) {
        4
    } else if row.tcp == TcpOutcome::Open {
        3
    } else if matches!(row.tcp, TcpOutcome::Refused | TcpOutcome::Reset) {
        2
    } else {
        u8::from(row.tcp != TcpOutcome::Unreachable)
    }
}

/// A ServerHello came with a sound flight behind it.
pub(in crate::diagnosis) fn is_answered(hello: &HelloObservation) -> bool {
    hello.is_answered()
}

/// A greeting that a mail program would go on after.
pub(in crate::diagnosis) fn greets(row: &PortObservation) -> bool {
    row.greeting
        .as_ref()
        .is_some_and(|greeting| matches!(greeting.kind, GreetingKind::Ready | GreetingKind::Preauth))
}

/// Every port of an address outside of this network is out of reach: no port is held back, the way out of the network is missing.
/// This computer's own system says so at once where it knows no way (`ENETUNREACH`), and after seconds where the router does not
/// answer (`EHOSTUNREACH`, RFC 826); a firewall that turns packets back says the latter within a round trip (RFC 1812 5.2.7.1).
pub(in crate::diagnosis) fn nothing_leads_out(observations: &Observations) -> bool {
    let is_outside = |row: &PortObservation| match row.address {
        IpAddr::V4(address) => !address.is_private() && !address.is_loopback() && !address.is_link_local(),
        IpAddr::V6(_) => false,
    };
    let ports = &observations.ports;
    let is_turned_back = |row: &PortObservation| {
        row.os_error
            .is_some_and(|error| HOST_UNREACHABLE.contains(&error))
    };
    let slowest = ports.iter().map(|row| row.tcp_ms).max().unwrap_or_default();
    ports.iter().all(|row| row.tcp == TcpOutcome::Unreachable)
        && ports.iter().any(is_outside)
        && (slowest >= NEIGHBOUR_MS || !ports.iter().any(is_turned_back))
}

/// `EHOSTUNREACH` of Linux, macOS and Windows.
const HOST_UNREACHABLE: [i32; 3] = [113, 65, 10065];
/// From so many milliseconds on, it was this computer that gave up asking for its router.
const NEIGHBOUR_MS: u64 = 800;

/// A mail server's words in clear text, welcome or refusal.
pub(in crate::diagnosis) fn clear_text(row: &PortObservation) -> Option<&GreetingObservation> {
    row.greeting.as_ref().filter(|greeting| {
        !greeting.inside_tls
            && matches!(
                greeting.kind,
                GreetingKind::Ready | GreetingKind::Preauth | GreetingKind::Refusal
            )
    })
}

/// How the secure channel of a port stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::diagnosis) enum ChannelState {
    /// A hello was answered.
    Answers,
    /// Accepts, and every hello or the mere waiting ends without an answer.
    Dies,
    /// Not reached, in this way.
    Closed(TcpOutcome),
    /// Not known.
    Unknown,
}

/// How the secure channel of a row stands.
pub(in crate::diagnosis) fn channel_state(row: &PortObservation, via: Via) -> ChannelState {
    if row.tcp != TcpOutcome::Open {
        return ChannelState::Closed(row.tcp);
    }
    let hellos: Vec<_> = row.hellos.iter().filter(|hello| hello.via == via).collect();
    if hellos.iter().any(|hello| is_answered(hello)) {
        ChannelState::Answers
    } else if !hellos.is_empty() || closes_when_idle(row) {
        ChannelState::Dies
    } else {
        ChannelState::Unknown
    }
}

/// Every idle test ended before anything was sent.
pub(in crate::diagnosis) fn closes_when_idle(row: &PortObservation) -> bool {
    !row.idle.is_empty() && row.idle.iter().all(|idle| idle.outcome.is_death())
}

/// True for a capability or offer of STARTTLS (RFC 2595, RFC 3207).
pub(in crate::diagnosis) fn offers_starttls(row: &PortObservation) -> bool {
    let listed = |line: &String| {
        line.split([' ', '[', ']', '-'])
            .any(|word| word.eq_ignore_ascii_case("STARTTLS") || word.eq_ignore_ascii_case("STLS"))
    };
    row.starttls.as_ref().is_some_and(|starttls| starttls.offered)
        || row
            .capabilities
            .as_ref()
            .is_some_and(|lines| lines.iter().any(listed))
        || row
            .greeting
            .as_ref()
            .is_some_and(|greeting| !greeting.inside_tls && listed(&greeting.text))
}

/// True for the services whose STARTTLS is younger than Exchange 5.5.
pub(in crate::diagnosis) fn reads_mail(row: &PortObservation) -> bool {
    row.service
        .is_some_and(|service| matches!(service.protocol(), Protocol::Pop3 | Protocol::Imap))
}

/// The newest version that a row's modern hello was answered with.
pub(in crate::diagnosis) fn modern_version(row: &PortObservation) -> Option<Version> {
    row.hellos
        .iter()
        .filter(|hello| hello.hello == HelloId::Tls12Modern && hello.is_answered())
        .find_map(|hello| hello.version)
}

/// An address that speaks only obsolete versions while the leading one speaks a current one.
pub(in crate::diagnosis) fn is_older_than(row: &PortObservation, best: &PortObservation) -> bool {
    modern_version(row).is_some_and(Version::is_obsolete)
        && modern_version(best).is_some_and(|version| !version.is_obsolete())
}
