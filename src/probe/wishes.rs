//! What is worth doing next: the rules of the plan, in order of importance.
//!
//! In: what a [`Plan`] knows. Out: steps. The same question may be asked at any time; steps begun before are left out.

use super::matrix::{HelloIndex, Matrix};
use super::plan::{Manner, Plan};
use super::steps::Step;
use super::{HelloOutcome, IdleOutcome, TcpOutcome, Via, limits};
use crate::mail::{Protocol, Service};
use std::net::SocketAddr;
use std::time::Duration;

/// How TLS stands on a road.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Not known yet.
    Open,
    /// The modern hello and the mail program's own were answered.
    Works,
    /// One of them was not.
    Broken,
}

impl Plan {
    /// The steps wanted now that were not begun, most important first.
    pub(super) fn wanted(&self) -> Vec<Step> {
        if self.stopped {
            return Vec::new();
        }
        let mut steps = Vec::new();
        if self.addresses.len() > 1 {
            steps.extend(
                self.addresses
                    .iter()
                    .map(|address| Step::Reach(SocketAddr::new(*address, self.port))),
            );
        }
        if let Some(named) = self.named() {
            self.first_round(named, &mut steps);
            self.siblings(named, &mut steps);
            if self.is_broken() {
                self.matrix_round(named, &mut steps);
                self.retries(named, &mut steps);
                self.sibling_depth(named, &mut steps);
            }
            self.starttls_elsewhere(named, &mut steps);
        }
        steps.extend(self.judgements());
        steps.retain(|step| !self.begun.contains(step));
        if let Some(named) = self.named() {
            self.second_handshake(named, &mut steps);
            steps.retain(|step| !self.begun.contains(step));
        }
        steps
    }

    /// Steps under way that are of no more use.
    pub(super) fn dropped(&self) -> Vec<Step> {
        let under_way = self.begun.difference(&self.ended);
        under_way
            .filter(|step| match step {
                Step::Idle { road, .. } => {
                    let told = self.any_server_hello(*road) || self.speaks_other_protocol(*road);
                    self.stopped || self.manner == Manner::Secure && told
                }
                Step::Handshake { attempt, .. } => self.quiet && *attempt == 0,
                // One of the mail program's forms goes on waiting; the others make room.
                Step::Hello { hello, attempt, .. } => {
                    self.quiet
                        && *attempt == 0
                        && self.matrix.clients().skip(1).any(|client| client == *hello)
                }
                _ => false,
            })
            .cloned()
            .collect()
    }

    /// What the person came for is known, and the matrix is not needed: the rest gets only a moment more.
    pub(super) fn is_settled_well(&self) -> bool {
        let Some(named) = self.named() else { return false };
        match self.manner {
            Manner::Clear => self.ended.contains(&Step::Dialogue(named)) && !self.is_broken(),
            _ => {
                let judged = self
                    .chains
                    .iter()
                    .all(|seen| seen.judgement.is_some() || seen.places.iter().all(|place| place.0 != named));
                let idle = Step::Idle {
                    road: named,
                    attempt: 0,
                };
                self.standing(named, self.via()) == Standing::Works
                    && judged
                    && (self.manner != Manner::Mistaken || self.ended.contains(&idle))
                    && self.row(named).is_some_and(|row| {
                        let completed = row.handshake.as_ref().map(|handshake| handshake.completed);
                        completed.is_some_and(|completed| !completed || row.greeting.is_some())
                    })
            }
        }
    }

    /// Something on the named port does not work as the mail program needs it.
    pub(super) fn is_broken(&self) -> bool {
        let Some(named) = self.named() else { return false };
        self.quiet
            || self.has_failed_to_open(named)
            || self.manner != Manner::Clear && self.standing(named, self.via()) == Standing::Broken
    }

    /// How TLS stands on a road: the modern hello must work, and one of the mail program's own.
    pub(super) fn standing(&self, road: SocketAddr, via: Via) -> Standing {
        let works = |hello: HelloIndex| self.worked(road, hello, via);
        let modern = works(Matrix::MODERN);
        let mut clients = self.matrix.clients().map(works).peekable();
        let client = match clients.peek() {
            None => Some(true),
            Some(_) => {
                let all: Vec<Option<bool>> = clients.collect();
                if all.contains(&Some(true)) {
                    Some(true)
                } else if all.contains(&None) {
                    None
                } else {
                    Some(false)
                }
            }
        };
        match (modern, client) {
            (Some(true), Some(true)) => Standing::Works,
            (Some(false), _) | (_, Some(false)) => Standing::Broken,
            _ => Standing::Open,
        }
    }

    /// Whether a hello got a ServerHello its sender would go on with; `None` while that is not known.
    fn worked(&self, road: SocketAddr, hello: HelloIndex, via: Via) -> Option<bool> {
        let sent = self.matrix.get(hello)?;
        if let Some(row) = self.hello_row(road, &sent.id, via) {
            let new_enough = row
                .version
                .is_some_and(|version| version.number() >= sent.oldest.number());
            return Some(row.outcome == HelloOutcome::ServerHello && new_enough);
        }
        // The step ended and left no row: STARTTLS did not get as far as a hello.
        let step = Step::Hello {
            road,
            hello,
            via,
            attempt: 0,
        };
        self.ended.contains(&step).then_some(false)
    }

    fn any_server_hello(&self, road: SocketAddr) -> bool {
        self.row(road).is_some_and(|row| {
            row.hellos
                .iter()
                .any(|hello| hello.outcome == HelloOutcome::ServerHello)
        })
    }

    pub(super) fn has_failed_to_open(&self, road: SocketAddr) -> bool {
        self.row(road).is_some_and(|row| row.tcp != TcpOutcome::Open)
    }

    /// Text came where TLS was expected: no other hello would change that.
    fn speaks_text(&self, road: SocketAddr) -> bool {
        self.row(road).is_some_and(|row| {
            row.hellos
                .iter()
                .any(|hello| matches!(hello.outcome, HelloOutcome::Text | HelloOutcome::OtherProtocol))
                || row.idle.iter().any(|idle| idle.outcome == IdleOutcome::Text)
        })
    }

    fn speaks_other_protocol(&self, road: SocketAddr) -> bool {
        self.row(road).is_some_and(|row| {
            row.hellos
                .iter()
                .any(|hello| hello.outcome == HelloOutcome::OtherProtocol)
        })
    }

    fn first_round(&self, named: SocketAddr, steps: &mut Vec<Step>) {
        let via = self.via();
        let modern = hello(named, Matrix::MODERN, via, 0);
        // Success of any of the program's forms counts, so all of them are asked at once.
        let clients = self.matrix.clients().map(|client| hello(named, client, via, 0));
        let handshake = self.handshake(named, 0);
        match self.manner {
            Manner::Clear => steps.push(Step::Dialogue(named)),
            Manner::Upgraded => {
                steps.push(Step::Dialogue(named));
                steps.push(modern);
                steps.extend(clients);
                steps.push(handshake);
            }
            // The idle test comes last: a server that takes one connection after the other would answer nothing behind it.
            Manner::Secure | Manner::Mistaken => {
                steps.push(modern);
                steps.extend(clients);
                steps.push(handshake);
                steps.push(Step::Idle {
                    road: named,
                    attempt: 0,
                });
            }
        }
        let is_plain_port = self
            .ports
            .service_on(named.port())
            .is_some_and(|service| !service.is_implicit_tls());
        if self.manner == Manner::Secure && is_plain_port || self.is_mail_text(named) {
            steps.push(Step::Dialogue(named));
        }
    }

    /// The handshake was given up for the hellos' sake, or did not wait long enough for the greeting: once they are done, again.
    fn second_handshake(&self, named: SocketAddr, steps: &mut Vec<Step>) {
        let first = self.handshake(named, 0);
        let Some(row) = self.row(named) else { return };
        let unfinished = match &row.handshake {
            None => self.any_server_hello(named),
            Some(handshake) => handshake.completed && row.greeting.is_none(),
        };
        let busy = self
            .begun
            .difference(&self.ended)
            .any(|step| step.road() == Some(named));
        if unfinished && !busy && steps.is_empty() && self.ended.contains(&first) {
            steps.push(self.handshake(named, 1));
        }
    }

    fn handshake(&self, road: SocketAddr, attempt: u32) -> Step {
        let via = self.via();
        Step::Handshake { road, via, attempt }
    }

    /// A mail protocol's words in the clear: worth a dialogue even on a port for TLS.
    fn is_mail_text(&self, road: SocketAddr) -> bool {
        let greeted = self.row(road).and_then(|row| row.greeting.as_ref());
        greeted.is_some_and(|greeting| !greeting.inside_tls && super::greeting::is_mail_text(&greeting.text))
    }

    /// The services a mail program of this kind could use instead.
    fn sibling_services(&self) -> &'static [Service] {
        match self.protocol {
            Protocol::Imap => &[Service::Imap, Service::Imaps, Service::Pop3, Service::Pop3s],
            // What stops all secure ports of an Exchange 5.5 is told from what stops one by looking at the others.
            Protocol::Smtp if self.greets_as_exchange_55() => &[
                Service::Submission,
                Service::Smtps,
                Service::Smtp,
                Service::Imap,
                Service::Imaps,
                Service::Pop3,
                Service::Pop3s,
            ],
            Protocol::Smtp => &[Service::Submission, Service::Smtps, Service::Smtp],
            _ => &[Service::Pop3, Service::Pop3s, Service::Imap, Service::Imaps],
        }
    }

    fn greets_as_exchange_55(&self) -> bool {
        let greetings = self.rows.iter().filter_map(|row| row.greeting.as_ref());
        let mut products = greetings.filter_map(|greeting| greeting.product.as_deref());
        products.any(|product| product == "Microsoft Exchange 5.5")
    }

    fn sibling_roads(&self, named: SocketAddr) -> impl Iterator<Item = (Service, SocketAddr)> + '_ {
        self.sibling_services()
            .iter()
            .map(move |service| (*service, SocketAddr::new(named.ip(), self.ports.of(*service))))
            .filter(move |(_, road)| *road != named)
    }

    fn siblings(&self, named: SocketAddr, steps: &mut Vec<Step>) {
        for (service, road) in self.sibling_roads(named) {
            steps.push(if service.is_implicit_tls() {
                hello(road, Matrix::MODERN, Via::Tls, 0)
            } else {
                Step::Dialogue(road)
            });
        }
    }

    fn matrix_round(&self, named: SocketAddr, steps: &mut Vec<Step>) {
        let via = self.via();
        if self.manner == Manner::Clear || self.has_failed_to_open(named) || self.speaks_text(named) {
            return;
        }
        if self.quiet && !self.any_answer(named) {
            steps.extend(self.matrix.telling().map(|index| hello(named, index, via, 0)));
            return;
        }
        if via == Via::StartTls && !self.hello_was_reached(named) {
            return;
        }
        steps.extend(self.matrix.rest().map(|index| hello(named, index, via, 0)));
    }

    fn matrix_is_done(&self, named: SocketAddr) -> bool {
        let via = self.via();
        self.matrix
            .rest()
            .all(|index| self.ended.contains(&hello(named, index, via, 0)))
    }

    /// Some hello had an answer other than silence.
    fn any_answer(&self, road: SocketAddr) -> bool {
        self.row(road).is_some_and(|row| {
            row.hellos
                .iter()
                .any(|hello| hello.outcome != HelloOutcome::Silent)
        })
    }

    /// STARTTLS got as far as a hello.
    fn hello_was_reached(&self, road: SocketAddr) -> bool {
        self.row(road).is_some_and(|row| !row.hellos.is_empty())
    }

    /// Steady or flapping: what failed is tried again, a limited number of times.
    fn retries(&self, named: SocketAddr, steps: &mut Vec<Step>) {
        let Some(row) = self.row(named) else { return };
        let via = self.via();
        let dies = |outcome: IdleOutcome| matches!(outcome, IdleOutcome::Closed | IdleOutcome::Reset);
        if !row.idle.is_empty() && row.idle.iter().all(|idle| dies(idle.outcome)) {
            let road = named;
            steps.extend((1..limits::IDLE_TRIES).map(|attempt| Step::Idle { road, attempt }));
        }
        for index in std::iter::once(Matrix::MODERN).chain(self.matrix.clients()) {
            let Some(id) = self.matrix.get(index).map(|hello| &hello.id) else {
                continue;
            };
            let Some(seen) = self.hello_row(named, id, via) else {
                continue;
            };
            let worth_it = matches!(
                seen.outcome,
                HelloOutcome::Closed | HelloOutcome::Reset | HelloOutcome::Alert | HelloOutcome::Malformed
            );
            if worth_it || seen.tries > 1 {
                steps.extend((1..limits::HELLO_TRIES).map(|attempt| hello(named, index, via, attempt)));
            }
        }
    }

    /// Whether the other secure port fails in the same way, and whether other addresses do.
    fn sibling_depth(&self, named: SocketAddr, steps: &mut Vec<Step>) {
        if self.manner == Manner::Clear || self.quiet {
            return;
        }
        let is_open = |road: SocketAddr| self.row(road).is_some_and(|row| row.tcp == TcpOutcome::Open);
        for (service, road) in self.sibling_roads(named) {
            if service.is_implicit_tls() && is_open(road) {
                steps.extend(
                    self.matrix
                        .clients()
                        .next()
                        .map(|client| hello(road, client, Via::Tls, 0)),
                );
                let fails_too = self.worked(road, Matrix::MODERN, Via::Tls) == Some(false);
                if fails_too && self.matrix_is_done(named) && !self.any_server_hello(named) {
                    steps.push(Step::Idle { road, attempt: 0 });
                }
            }
        }
        for address in &self.addresses {
            let road = SocketAddr::new(*address, self.port);
            if road != named && is_open(road) && self.via() == Via::Tls {
                steps.push(hello(road, Matrix::MODERN, Via::Tls, 0));
            }
        }
    }

    /// Where the secure port is broken, or the settings are for another port: does STARTTLS work instead?
    fn starttls_elsewhere(&self, named: SocketAddr, steps: &mut Vec<Step>) {
        let asked_for = self.is_broken() || self.manner == Manner::Mistaken;
        if !asked_for || self.quiet {
            return;
        }
        for row in &self.rows {
            let road = SocketAddr::new(row.address, row.port);
            let offered = row.starttls.as_ref().is_some_and(|offer| offer.offered);
            let already = road == named && self.manner == Manner::Upgraded;
            if !offered || already {
                continue;
            }
            steps.push(hello(road, Matrix::MODERN, Via::StartTls, 0));
            if self.protocol_on(road.port()) == self.protocol {
                let clients = self.matrix.clients();
                steps.extend(clients.map(|client| hello(road, client, Via::StartTls, 0)));
            }
        }
    }

    fn judgements(&self) -> impl Iterator<Item = Step> + '_ {
        self.chains
            .iter()
            .filter(|seen| seen.judgement.is_none())
            .map(|seen| Step::Judge {
                chain: seen.chain.clone(),
                from: seen.from.clone(),
            })
    }

    /// How long a step may wait for an answer.
    pub(super) fn limit(&self, step: &Step) -> Duration {
        let on_named = step.road().is_some_and(|road| road.port() == self.port);
        let first_round = match step {
            Step::Hello { hello, attempt, .. } => {
                *attempt == 0
                    && (*hello == Matrix::MODERN || self.matrix.clients().contains(hello))
                    && !self.quiet
            }
            Step::Handshake { .. } | Step::Dialogue(_) => true,
            _ => false,
        };
        if on_named && first_round {
            limits::FIRST_ANSWER
        } else {
            limits::LATER_ANSWER
        }
    }
}

fn hello(road: SocketAddr, hello: HelloIndex, via: Via, attempt: u32) -> Step {
    Step::Hello {
        road,
        hello,
        via,
        attempt,
    }
}

#[cfg(test)]
mod tests;
