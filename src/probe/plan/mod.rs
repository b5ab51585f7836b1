//! The plan of a run without its I/O: what was observed so far, and what is worth doing next.
//!
//! In: the target, then what each step brought ([`Plan::record`]) and that time passed ([`Plan::unresponsive`]).
//! Out: the steps to carry out now ([`Plan::next`]), the rows of the report.

mod alone;
mod certificates;
pub(super) mod hello_matrix;
mod merging;
mod record_outcome;
mod rules;
mod status;
pub(super) mod step;
mod turned_away;

use super::exchange::handshake::Versions;
use super::net::environment::Environment;
use super::net::recorder::Note;
use crate::mail::{Ports, Protocol, Security, Service, Target};
use crate::observation::{PortObservation, TcpOutcome, Via};
use certificates::CertificateChains;
use hello_matrix::HelloMatrix;
use status::HelloFate;
use std::collections::{HashMap, HashSet};
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;
use step::Step;
use turned_away::Control;

/// How the named port is spoken to, from what the mail program is set to and what the port is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum TlsMode {
    /// The program starts TLS at once.
    Implicit,
    /// The program asks for STARTTLS.
    StartTls,
    /// The program uses no encryption.
    Clear,
    /// The program waits for clear text on a port that is for TLS.
    Mismatched,
}

/// A step to begin now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Order {
    pub(super) step: Step,
    /// The protocol awaited on its endpoint.
    pub(super) protocol: Protocol,
    /// It waits first until the server has closed every connection that this side has closed.
    pub(super) after_closing: bool,
    /// How long to wait before it, then.
    pub(super) pause: Duration,
    /// How long an answer may take.
    pub(super) limit: Duration,
    /// The versions that a handshake offers.
    pub(super) versions: Versions,
    /// The greeting inside a handshake is waited for as long as an answer.
    pub(super) waits_for_greeting: bool,
}

/// Everything known so far.
#[derive(Debug)]
pub(super) struct Plan {
    port: u16,
    protocol: Protocol,
    mode: TlsMode,
    /// How it is spoken to where it turns out to speak first, in the clear.
    mode_in_clear: TlsMode,
    /// It did turn out so, and what was begun in the other mode was in vain.
    has_changed_mode: bool,
    ports: Ports,
    matrix: HelloMatrix,
    /// Every address of the name that is tried.
    addresses: Vec<IpAddr>,
    /// The address that everything but reaching is tried on.
    primary: Option<IpAddr>,
    rows: Vec<PortObservation>,
    begun: HashSet<Step>,
    ended: HashSet<Step>,
    /// Steps that had another connection of this run open beside them.
    crowded: HashSet<Step>,
    /// The named port has said nothing for long.
    unresponsive: bool,
    /// The server said "too many", or shut this computer out, with no other connection of this run open.
    stopped: bool,
    /// The server refused a connection while others were open: from now on one at a time.
    one_at_a_time: bool,
    /// How often the named port, which served this run before, turned it away with nothing else open, one time after the
    /// other.
    turned_away: usize,
    /// The steps that are begun anew after that.
    waits_longer: HashSet<Step>,
    /// What became of the hello that was answered before and is sent again.
    control: Control,
    chains: CertificateChains,
    /// Clock readings of old ServerHellos.
    clocks: Vec<u32>,
    /// Endpoints on which a connect was begun.
    connecting: HashSet<SocketAddr>,
    /// Endpoints on which a connect succeeded, and how many did.
    opened: HashMap<SocketAddr, usize>,
    /// So much time has passed that nothing waits for the named port's connects any longer.
    connects_are_late: bool,
}

impl Plan {
    pub(super) fn new(
        target: &Target,
        environment: &Environment,
        matrix: HelloMatrix,
        addresses: Vec<IpAddr>,
    ) -> Plan {
        let service = environment.ports.service_on(target.port);
        let is_for_tls = service.is_some_and(Service::is_implicit_tls);
        let mode = match target.security {
            Security::Tls => TlsMode::Implicit,
            Security::StartTls | Security::None if is_for_tls => TlsMode::Mismatched,
            Security::StartTls => TlsMode::StartTls,
            Security::None => TlsMode::Clear,
        };
        let primary = match addresses.as_slice() {
            [only] => Some(*only),
            _ => None,
        };
        Plan {
            port: target.port,
            protocol: target.protocol,
            mode,
            mode_in_clear: match target.security {
                Security::StartTls => TlsMode::StartTls,
                Security::Tls | Security::None => TlsMode::Clear,
            },
            has_changed_mode: false,
            ports: environment.ports.clone(),
            matrix,
            addresses,
            primary,
            rows: Vec::new(),
            begun: HashSet::new(),
            ended: HashSet::new(),
            crowded: HashSet::new(),
            unresponsive: false,
            stopped: false,
            one_at_a_time: false,
            turned_away: 0,
            waits_longer: HashSet::new(),
            control: Control::default(),
            chains: CertificateChains::default(),
            clocks: Vec::new(),
            connecting: HashSet::new(),
            opened: HashMap::new(),
            connects_are_late: false,
        }
    }

    /// The steps to begin now, most important first; each is given out once.
    pub(super) fn next(&mut self) -> Vec<Order> {
        let steps = self.due();
        let on_network: Vec<&Step> = steps.iter().filter(|step| step.endpoint().is_some()).collect();
        if on_network.len() > 1 || !(on_network.is_empty() || self.is_alone()) {
            let beside: Vec<Step> = self.under_way().chain(on_network).cloned().collect();
            self.crowded.extend(beside);
        }
        self.begun.extend(steps.iter().cloned());
        steps.into_iter().map(|step| self.order(step)).collect()
    }

    fn order(&self, step: Step) -> Order {
        let versions = self.versions(&step);
        Order {
            protocol: step
                .endpoint()
                .map_or(self.protocol, |endpoint| self.protocol_on(endpoint.port())),
            after_closing: step.endpoint().is_some() && (self.one_at_a_time || step.attempt() > 0),
            pause: self.pause(&step),
            limit: self.limit(&step),
            versions,
            // A program whose own hello is refused gets no greeting, whatever a newer one would be told.
            waits_for_greeting: step.attempt() > 0
                && !(self.matrix.stops_at_tls12() && versions == Versions::All),
            step,
        }
    }

    /// A program that goes no further than TLS 1.2 is told nothing by a handshake of TLS 1.3; where its own hellos are refused, a
    /// handshake of any version shows the certificate.
    fn versions(&self, step: &Step) -> Versions {
        let Some(endpoint) = step.endpoint().filter(|_| self.matrix.stops_at_tls12()) else {
            return Versions::All;
        };
        let refused = |client| self.fate(endpoint, client, self.via()) == Some(HelloFate::Rejected);
        match self.matrix.clients().all(refused) {
            true => Versions::All,
            false => Versions::Tls12,
        }
    }

    /// A step ended without being recorded: it was given up.
    pub(super) fn gave_up(&mut self, step: &Step) {
        self.ended.insert(step.clone());
    }

    /// The named port on the primary address.
    pub(super) fn target_endpoint(&self) -> Option<SocketAddr> {
        Some(SocketAddr::new(self.primary?, self.port))
    }

    /// The named port on every address.
    fn target_endpoints(&self) -> impl Iterator<Item = SocketAddr> + '_ {
        self.addresses
            .iter()
            .map(|address| SocketAddr::new(*address, self.port))
    }

    /// The protocol awaited on a port.
    fn protocol_on(&self, port: u16) -> Protocol {
        // On the named port the person's word counts: that is what the mail program waits for.
        let service = self.ports.service_on(port).filter(|_| port != self.port);
        service.map_or(self.protocol, Service::protocol)
    }

    /// How the mail program gets to TLS on the named port.
    fn via(&self) -> Via {
        match self.mode {
            TlsMode::StartTls => Via::StartTls,
            _ => Via::Tls,
        }
    }

    fn row(&self, endpoint: SocketAddr) -> Option<&PortObservation> {
        self.rows
            .iter()
            .find(|row| row.port == endpoint.port() && row.address == endpoint.ip())
    }

    /// Takes what a step says while it is under way.
    pub(super) fn note(&mut self, note: &Note) {
        match note {
            Note::Connecting(endpoint) => {
                self.connecting.insert(*endpoint);
            }
            Note::Opened(endpoint, ms) => self.note_opened(*endpoint, *ms),
            Note::Line(_) => {}
        }
    }

    /// A connect succeeded: known at once, whatever becomes of the step.
    fn note_opened(&mut self, endpoint: SocketAddr, ms: u64) {
        *self.opened.entry(endpoint).or_default() += 1;
        if endpoint.port() == self.port && self.primary.is_none() {
            self.primary = Some(endpoint.ip());
        }
        let row = self.row_for(endpoint, TcpOutcome::Open, ms);
        if row.tcp != TcpOutcome::Open {
            row.tcp = TcpOutcome::Open;
            row.tcp_ms = ms;
            row.os_error = None;
        }
    }

    /// Whether the named port has said nothing for [`limits::UNRESPONSIVE`](super::net::limits::UNRESPONSIVE).
    pub(super) fn set_unresponsive(&mut self, unresponsive: bool) {
        self.unresponsive = unresponsive;
    }

    /// See [`Plan::set_unresponsive`].
    pub(super) fn is_unresponsive(&self) -> bool {
        self.unresponsive
    }

    /// The step had the server to itself: what it brought is no limit's doing.
    fn was_alone(&self, step: &Step) -> bool {
        !self.crowded.contains(step)
    }

    /// Hellos on the named port that wait for an answer while another one has had its own long since: they are given up,
    /// and tried again with nothing else open.
    pub(super) fn lagging(&self) -> Vec<Step> {
        let Some(target) = self.target_endpoint() else {
            return Vec::new();
        };
        if !self.any_answered(target, self.via()) {
            return Vec::new();
        }
        self.under_way()
            .filter(|step| step.endpoint() == Some(target) && step.attempt() == 0)
            .filter(|step| matches!(step, Step::Hello { .. } | Step::Handshake { .. }))
            .cloned()
            .collect()
    }

    /// The server asked to be left alone.
    pub(super) fn is_stopped(&self) -> bool {
        self.stopped
    }

    /// The rows so far, in the order they were found.
    pub(super) fn rows(&self) -> &[PortObservation] {
        &self.rows
    }

    /// Clock readings of old ServerHellos.
    pub(super) fn clocks(&self) -> &[u32] {
        &self.clocks
    }

    /// No address has answered for a while: the first one is taken, IPv4 before IPv6.
    pub(super) fn choose_any_primary(&mut self) {
        self.connects_are_late = true;
        if self.primary.is_none() {
            let v4 = self.addresses.iter().find(|address| address.is_ipv4());
            self.primary = v4.or(self.addresses.first()).copied();
        }
    }

    /// Rows in the order of the report: the named port first, then in the order of services.
    pub(super) fn sorted_rows(&self) -> Vec<PortObservation> {
        let mut rows = self.rows.clone();
        rows.sort_by_key(|row| {
            let service = row
                .service
                .map(|service| service.family().first().copied().unwrap_or(service));
            (
                !row.named,
                row.address != self.primary.unwrap_or(row.address),
                service,
                row.port,
            )
        });
        rows
    }
}

#[cfg(test)]
mod tests;
