//! The plan of a run without its I/O: what was seen so far, and what is worth doing next.
//!
//! In: the target, then what each step saw. Out: the steps wanted now ([`Plan::wanted`], in `wishes`), the rows of the report.

use super::matrix::Matrix;
use super::steps::Step;
use super::transcript::Note;
use super::{GreetingKind, HelloObservation, HelloOutcome, PortObservation, TcpOutcome, Via, World};
use crate::certificate::CertificateObservation;
use crate::diagnosis::Target;
use crate::mail::{Ports, Protocol, Security, Service};
use std::collections::HashSet;
use std::net::{IpAddr, SocketAddr};

/// How the named port is spoken to, from what the mail program is set to and what the port is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Manner {
    /// The program starts TLS at once.
    Secure,
    /// The program asks for STARTTLS.
    Upgraded,
    /// The program uses no encryption.
    Clear,
    /// The program waits for clear text on a port that is for TLS.
    Mistaken,
}

/// Everything known so far.
#[derive(Debug)]
pub(super) struct Plan {
    pub(super) port: u16,
    pub(super) protocol: Protocol,
    pub(super) manner: Manner,
    pub(super) ports: Ports,
    pub(super) matrix: Matrix,
    /// Every address of the name that is tried.
    pub(super) addresses: Vec<IpAddr>,
    /// The address that everything but reaching is tried on.
    pub(super) lead: Option<IpAddr>,
    pub(super) rows: Vec<PortObservation>,
    /// Steps that were begun.
    pub(super) begun: HashSet<Step>,
    /// Steps that ended.
    pub(super) ended: HashSet<Step>,
    /// The named port has been silent for long.
    pub(super) quiet: bool,
    /// The server said "too many".
    pub(super) stopped: bool,
    /// Chains seen, the road each was first seen on, and the judgement where there is one.
    pub(super) chains: Vec<SeenChain>,
    /// Clock readings of old ServerHellos.
    pub(super) clocks: Vec<u32>,
    /// Roads on which a connect was begun.
    pub(super) connecting: HashSet<SocketAddr>,
    /// Seconds the practice clock is ahead.
    pub(super) clock_offset: i64,
}

/// A chain and where it was seen.
#[derive(Debug)]
pub(super) struct SeenChain {
    pub(super) chain: Vec<Vec<u8>>,
    pub(super) from: String,
    /// Roads, and whether the hello named the server.
    pub(super) places: Vec<(SocketAddr, bool)>,
    pub(super) judgement: Option<CertificateObservation>,
}

impl Plan {
    pub(super) fn new(target: &Target, world: &World, matrix: Matrix, addresses: Vec<IpAddr>) -> Plan {
        let service = world.ports.service_on(target.port);
        let is_for_tls = service.is_some_and(Service::is_implicit_tls);
        let manner = match target.security {
            Security::Tls => Manner::Secure,
            Security::StartTls | Security::None if is_for_tls => Manner::Mistaken,
            Security::StartTls => Manner::Upgraded,
            Security::None => Manner::Clear,
        };
        let lead = match addresses.as_slice() {
            [only] => Some(*only),
            _ => None,
        };
        Plan {
            port: target.port,
            protocol: target.protocol,
            manner,
            ports: world.ports.clone(),
            matrix,
            addresses,
            lead,
            rows: Vec::new(),
            begun: HashSet::new(),
            ended: HashSet::new(),
            quiet: false,
            stopped: false,
            chains: Vec::new(),
            clocks: Vec::new(),
            connecting: HashSet::new(),
            clock_offset: world.clock_offset_seconds,
        }
    }

    /// The named port on the leading address.
    pub(super) fn named(&self) -> Option<SocketAddr> {
        Some(SocketAddr::new(self.lead?, self.port))
    }

    /// The protocol awaited on a port.
    pub(super) fn protocol_on(&self, port: u16) -> Protocol {
        // On the named port the person's word counts: that is what the mail program waits for.
        let service = self.ports.service_on(port).filter(|_| port != self.port);
        service.map_or(self.protocol, Service::protocol)
    }

    /// How the mail program gets to TLS on the named port.
    pub(super) fn via(&self) -> Via {
        match self.manner {
            Manner::Upgraded => Via::StartTls,
            _ => Via::Tls,
        }
    }

    pub(super) fn row(&self, road: SocketAddr) -> Option<&PortObservation> {
        self.rows
            .iter()
            .find(|row| row.port == road.port() && row.address == road.ip())
    }

    pub(super) fn hello_row(&self, road: SocketAddr, id: &str, via: Via) -> Option<&HelloObservation> {
        let hellos = self.row(road)?.hellos.iter();
        hellos.into_iter().find(|row| row.hello == id && row.via == via)
    }

    /// Takes what a step tells while it is under way.
    pub(super) fn noted(&mut self, note: &Note) {
        match note {
            Note::Connecting(road) => {
                self.connecting.insert(*road);
            }
            Note::Opened(road, ms) => self.opened(*road, *ms),
            Note::Line(_) => {}
        }
    }

    /// A connect succeeded: known at once, whatever becomes of the step.
    fn opened(&mut self, road: SocketAddr, ms: u64) {
        if road.port() == self.port && self.lead.is_none() {
            self.lead = Some(road.ip());
        }
        let row = self.row_for(road, TcpOutcome::Open, ms);
        if row.tcp != TcpOutcome::Open {
            row.tcp = TcpOutcome::Open;
            row.tcp_ms = ms;
            row.os_error = None;
        }
    }

    /// The named port has said anything at all, or ended a connection.
    pub(super) fn has_heard_from_named(&self) -> bool {
        let Some(row) = self.named().and_then(|named| self.row(named)) else {
            return false;
        };
        row.greeting
            .as_ref()
            .is_some_and(|greeting| greeting.kind != GreetingKind::Silence)
            || row
                .hellos
                .iter()
                .any(|hello| hello.outcome != HelloOutcome::Silent)
            || row
                .handshake
                .as_ref()
                .is_some_and(|handshake| handshake.completed)
    }

    /// The rows of the report: the named port first, then in the order of services.
    pub(super) fn into_rows(mut self) -> Vec<PortObservation> {
        self.rows.sort_by_key(|row| {
            let service = row
                .service
                .map(|service| service.family().first().copied().unwrap_or(service));
            (
                !row.named,
                row.address != self.lead.unwrap_or(row.address),
                service,
                row.port,
            )
        });
        self.rows
    }
}
