//! Questions to what a plan knows: how TLS stands on an endpoint, and whether the named port works.
//!
//! In: a [`Plan`]. Out: answers that the rules act on.

use super::hello_matrix::{HelloIndex, HelloMatrix};
use super::step::Step;
use super::{Plan, TlsMode};
use crate::observation::{
    GreetingKind, HelloId, HelloObservation, HelloOutcome, IdleOutcome, PortObservation, TcpOutcome, Via,
};
use crate::probe::exchange::greeting;
use std::net::SocketAddr;

/// How the hellos that matter fared on an endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum HelloStatus {
    /// Not known yet.
    Open,
    /// The modern hello and the mail program's own were answered.
    Works,
    /// One of them was not, and that is certain.
    Broken,
}

/// How one hello fared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum HelloFate {
    /// Its sender would go on with the answer.
    Accepted,
    /// It got no answer to go on with, and that is certain: said in words, or seen with nothing else open.
    Rejected,
    /// The connection ended while others were open: it is tried again alone.
    Doubtful,
}

impl Plan {
    pub(super) fn hello_row(
        &self,
        endpoint: SocketAddr,
        id: &HelloId,
        via: Via,
    ) -> Option<&HelloObservation> {
        let hellos = self.row(endpoint)?.hellos.iter();
        hellos.into_iter().find(|row| row.hello == *id && row.via == via)
    }

    /// How a hello fared; `None` while it is not known.
    pub(super) fn fate(&self, endpoint: SocketAddr, index: HelloIndex, via: Via) -> Option<HelloFate> {
        let sent = self.matrix.get(index)?;
        if let Some(row) = self.hello_row(endpoint, &sent.id, via) {
            return Some(if row.is_answered() && sent.accepts(row) {
                HelloFate::Accepted
            } else if is_doubtful(row) || self.lagged(endpoint, row) {
                HelloFate::Doubtful
            } else {
                HelloFate::Rejected
            });
        }
        // The step ended and left no row: STARTTLS did not get as far as a hello.
        let step = Step::hello(endpoint, index, via, 0);
        self.ended.contains(&step).then_some(HelloFate::Rejected)
    }

    /// Silent while another hello was answered: a limit may have kept it waiting. Silence to all is not tried again.
    fn lagged(&self, endpoint: SocketAddr, row: &HelloObservation) -> bool {
        row.outcome == HelloOutcome::Silent && row.failed_alone == 0 && self.any_answered(endpoint, row.via)
    }

    /// How TLS stands: the modern hello must work, and one of the mail program's own.
    pub(super) fn hello_status(&self, endpoint: SocketAddr, via: Via) -> HelloStatus {
        let modern = self.fate(endpoint, HelloMatrix::MODERN, via);
        let clients: Vec<Option<HelloFate>> = self
            .matrix
            .clients()
            .map(|client| self.fate(endpoint, client, via))
            .collect();
        let accepted = Some(HelloFate::Accepted);
        let client = if clients.is_empty() || clients.contains(&accepted) {
            accepted
        } else if clients.contains(&None) {
            None
        } else if clients.contains(&Some(HelloFate::Doubtful)) {
            Some(HelloFate::Doubtful)
        } else {
            Some(HelloFate::Rejected)
        };
        match (modern, client) {
            (Some(HelloFate::Rejected), _) | (_, Some(HelloFate::Rejected)) => HelloStatus::Broken,
            (Some(HelloFate::Accepted), Some(HelloFate::Accepted)) => HelloStatus::Works,
            _ => HelloStatus::Open,
        }
    }

    /// Something on the named port does not work as the mail program needs it, and that is certain.
    pub(super) fn is_broken(&self) -> bool {
        let Some(target) = self.target_endpoint() else {
            return false;
        };
        self.unresponsive
            || self.has_failed_to_open(target)
            || self.mode != TlsMode::Clear
                && (self.hello_status(target, self.via()) == HelloStatus::Broken
                    || self.handshake_broke_for_certain(target))
    }

    /// Something is wrong or doubtful: more than the few connections of a healthy run are needed.
    pub(in crate::probe) fn wants_more_connections(&self) -> bool {
        self.is_broken()
            || self.one_at_a_time
            || self.has_changed_mode
            || self.begun.iter().any(|step| step.attempt() > 0)
    }

    /// The handshake broke off behind the ServerHello, also when nothing else was open.
    fn handshake_broke_for_certain(&self, endpoint: SocketAddr) -> bool {
        self.row(endpoint)
            .and_then(|row| row.handshake.as_ref())
            .is_some_and(|handshake| handshake.broke() && handshake.tries > 1)
    }

    /// What was asked for is known, and nothing is left to do on the named port: the rest gets only a moment more.
    pub(in crate::probe) fn is_settled(&self) -> bool {
        let Some(target) = self.target_endpoint() else {
            return false;
        };
        if self.begun.is_empty() || self.row(target).is_none() || !self.chains.are_judged_on(target) {
            return false;
        }
        let concerns_target = |step: &Step| {
            step.endpoint()
                .is_some_and(|endpoint| endpoint.port() == self.port)
        };
        !self.under_way().any(concerns_target)
            && !self.on_the_network().iter().any(concerns_target)
            && self.next_alone().is_none()
    }

    /// Steps begun and not ended that use the network.
    pub(super) fn under_way(&self) -> impl Iterator<Item = &Step> {
        self.begun
            .difference(&self.ended)
            .filter(|step| step.endpoint().is_some())
    }

    /// No step is under way that the server could count as a connection.
    pub(super) fn is_alone(&self) -> bool {
        let counts = |step: &&Step| !matches!(step, Step::Idle { .. });
        !self.under_way().filter(counts).any(|step| {
            step.endpoint()
                .is_some_and(|endpoint| endpoint.port() == self.port || self.opened.contains_key(&endpoint))
        })
    }

    /// The named port has said anything at all, or ended a connection.
    pub(in crate::probe) fn has_heard_from_target(&self) -> bool {
        let Some(row) = self.target_endpoint().and_then(|target| self.row(target)) else {
            return false;
        };
        row.greeting
            .as_ref()
            .is_some_and(|greeting| greeting.kind != GreetingKind::Silence)
            || row
                .hellos
                .iter()
                .any(|hello| hello.outcome != HelloOutcome::Silent)
            || row.handshake.as_ref().is_some_and(|handshake| handshake.answered)
    }

    pub(super) fn has_failed_to_open(&self, endpoint: SocketAddr) -> bool {
        self.row(endpoint)
            .is_some_and(|row| row.tcp != TcpOutcome::Open && !self.is_connect_doubtful(row))
    }

    /// Refused while other connections were open: tried again alone.
    pub(super) fn is_connect_doubtful(&self, row: &PortObservation) -> bool {
        let endpoint = SocketAddr::new(row.address, row.port);
        row.named
            && self.is_limit_possible()
            && matches!(row.tcp, TcpOutcome::Refused | TcpOutcome::Reset)
            && !self.ended.contains(&Step::Reach { endpoint, attempt: 1 })
    }

    /// Some port of this server answered: a refusal on another may be a limit.
    fn is_limit_possible(&self) -> bool {
        !self.opened.is_empty()
    }

    pub(super) fn any_server_hello(&self, endpoint: SocketAddr) -> bool {
        self.row(endpoint).is_some_and(|row| {
            row.hellos
                .iter()
                .any(|hello| hello.outcome == HelloOutcome::ServerHello)
        })
    }

    pub(super) fn any_answered(&self, endpoint: SocketAddr, via: Via) -> bool {
        self.row(endpoint).is_some_and(|row| {
            row.hellos
                .iter()
                .any(|hello| hello.via == via && hello.is_answered())
        })
    }

    /// Some hello had an answer other than silence.
    pub(super) fn any_reaction(&self, endpoint: SocketAddr) -> bool {
        self.row(endpoint).is_some_and(|row| {
            row.hellos
                .iter()
                .any(|hello| hello.outcome != HelloOutcome::Silent)
        })
    }

    /// Text came where TLS was expected: no other hello would change that.
    pub(super) fn speaks_text(&self, endpoint: SocketAddr) -> bool {
        self.row(endpoint).is_some_and(|row| {
            row.hellos
                .iter()
                .any(|hello| matches!(hello.outcome, HelloOutcome::Text | HelloOutcome::OtherProtocol))
                || row.idle.iter().any(|idle| idle.outcome == IdleOutcome::Text)
        })
    }

    /// A mail protocol's words in the clear: worth a dialogue even on a port for TLS.
    pub(super) fn is_mail_text(&self, endpoint: SocketAddr) -> bool {
        let greeted = self.row(endpoint).and_then(|row| row.greeting.as_ref());
        greeted.is_some_and(|said| {
            !said.inside_tls && greeting::is_mail_text(&said.text) && !greeting::asks_to_stop(&said.text)
        })
    }

    /// STARTTLS got as far as a hello.
    pub(super) fn hello_was_reached(&self, endpoint: SocketAddr) -> bool {
        self.row(endpoint).is_some_and(|row| !row.hellos.is_empty())
    }
}

/// Ended without an answer while other connections were open, and not yet tried alone.
fn is_doubtful(row: &HelloObservation) -> bool {
    let ended = match row.outcome {
        HelloOutcome::Closed | HelloOutcome::Reset | HelloOutcome::Malformed => true,
        HelloOutcome::Text => row.text.as_deref().is_some_and(greeting::asks_to_stop),
        _ => row.flight.is_broken(),
    };
    ended && row.failed_alone == 0
}
