//! What is worth doing next: the rules of the plan, in order of importance.
//!
//! In: what a [`Plan`] knows. Out: steps. The same question may be asked at any time; steps begun before are left out.

use super::hello_matrix::{HelloIndex, HelloMatrix};
use super::status::HelloFate;
use super::step::Step;
use super::{Plan, TlsMode};
use crate::mail::{Protocol, Service};
use crate::observation::{TcpOutcome, Via};
use crate::probe::net::limits;
use std::collections::HashSet;
use std::net::SocketAddr;
use std::time::Duration;

impl Plan {
    /// The steps that may begin now.
    pub(super) fn due(&self) -> Vec<Step> {
        let mut steps = if self.stopped {
            Vec::new()
        } else {
            self.on_the_network()
        };
        if self.one_at_a_time {
            steps.truncate(usize::from(self.is_alone()));
        }
        let judgements = self.chains.unjudged().map(|(chain, from)| Step::Judge {
            chain: chain.to_vec(),
            from: from.to_owned(),
        });
        let new = judgements.filter(|step| !self.begun.contains(step));
        steps.extend(new);
        steps
    }

    pub(super) fn on_the_network(&self) -> Vec<Step> {
        let mut steps = Vec::new();
        for endpoint in self.target_endpoints() {
            self.first_look(endpoint, &mut steps);
        }
        if let Some(target) = self.target_endpoint() {
            self.first_round(target, &mut steps);
            self.other_addresses(target, &mut steps);
            if !self.is_connecting(target) {
                self.siblings(target, &mut steps);
            }
            self.sibling_again(target, &mut steps);
            self.tls_hello_on_silent_port(target, &mut steps);
            // Silence to a hello while another was answered: first of all, is that one still answered?
            if self.is_broken() && !self.wants_control_first(target) {
                self.matrix_round(target, &mut steps);
                self.idle_tests(target, &mut steps);
                self.sibling_depth(target, &mut steps);
            }
            self.starttls_elsewhere(target, &mut steps);
        }
        steps.retain(|step| !self.begun.contains(step));
        if steps.is_empty() && self.is_alone() {
            steps.extend(self.next_alone());
        }
        steps
    }

    /// Steps under way that are of no more use.
    pub(in crate::probe) fn obsolete(&self) -> Vec<Step> {
        self.under_way()
            .filter(|step| match step {
                Step::Idle { endpoint, .. } => {
                    let known = self.any_server_hello(*endpoint) || self.speaks_text(*endpoint);
                    self.stopped || self.mode == TlsMode::Implicit && known
                }
                Step::Handshake { attempt, .. } => self.unresponsive && *attempt == 0,
                // It was begun because no words came, and now they have.
                Step::Hello { via: Via::Tls, .. } if self.waits_for_words() && self.is_of_target(step) => {
                    self.has_heard_from_target()
                }
                // Silence alone had asked for the rest of the matrix.
                Step::Hello {
                    hello, attempt: 0, ..
                } if self.is_of_target(step) && !self.is_asked_first(*hello) => !self.is_broken(),
                // One of the mail program's forms goes on waiting; the others make room.
                Step::Hello { hello, attempt, .. } => {
                    self.unresponsive
                        && *attempt == 0
                        && self.matrix.clients().skip(1).any(|client| client == *hello)
                }
                _ => false,
            })
            .cloned()
            .collect()
    }

    /// What is asked of every address of the name: whichever answers first becomes the primary one.
    fn first_look(&self, endpoint: SocketAddr, steps: &mut Vec<Step>) {
        let attempt = 0;
        steps.push(match self.mode {
            TlsMode::Clear => Step::Dialogue { endpoint, attempt },
            _ => Step::hello(endpoint, HelloMatrix::MODERN, self.via(), attempt),
        });
    }

    fn first_round(&self, target: SocketAddr, steps: &mut Vec<Step>) {
        let via = self.via();
        let dialogue = Step::Dialogue {
            endpoint: target,
            attempt: 0,
        };
        if self.mode != TlsMode::Clear {
            // Success of any of the program's forms counts, so all of them are asked at once.
            steps.extend(
                self.matrix
                    .clients()
                    .map(|client| Step::hello(target, client, via, 0)),
            );
            if self.mode == TlsMode::StartTls {
                steps.push(dialogue.clone());
            }
            steps.push(self.handshake(target, 0));
        }
        if self.mode == TlsMode::Mismatched {
            steps.push(Step::Idle {
                endpoint: target,
                attempt: 0,
            });
        }
        let is_plain_port = self
            .ports
            .service_on(target.port())
            .is_some_and(|service| !service.is_implicit_tls());
        if self.mode == TlsMode::Implicit && is_plain_port || self.is_mail_text(target) {
            steps.push(dialogue);
        }
    }

    /// Whether mail answers on the other addresses of the name too: a program may be given any of them.
    fn other_addresses(&self, target: SocketAddr, steps: &mut Vec<Step>) {
        if self.mode == TlsMode::Clear || self.is_broken() {
            return;
        }
        let others = self.target_endpoints().filter(|endpoint| *endpoint != target);
        let answers = others.filter(|endpoint| self.any_answered(*endpoint, self.via()));
        steps.extend(answers.map(|endpoint| self.handshake(endpoint, 0)));
    }

    pub(super) fn handshake(&self, endpoint: SocketAddr, attempt: u32) -> Step {
        Step::Handshake {
            endpoint,
            via: self.via(),
            attempt,
        }
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

    fn sibling_endpoints(&self, target: SocketAddr) -> impl Iterator<Item = (Service, SocketAddr)> + '_ {
        self.sibling_services()
            .iter()
            .map(move |service| (*service, SocketAddr::new(target.ip(), self.ports.of(*service))))
            .filter(move |(_, endpoint)| *endpoint != target)
    }

    /// The named port's first connects are under way. The other ports wait for them: a server that counts all connections of
    /// an address has to turn away the ones that matter less, and the same ones in every run.
    fn is_connecting(&self, target: SocketAddr) -> bool {
        let on_target = |steps: &HashSet<Step>| {
            let counts = |step: &&Step| step.endpoint() == Some(target) && !matches!(step, Step::Idle { .. });
            steps.iter().filter(counts).count()
        };
        let opened = self.opened.get(&target).copied().unwrap_or_default();
        !self.connects_are_late && on_target(&self.ended) == 0 && opened < on_target(&self.begun).max(1)
    }

    fn siblings(&self, target: SocketAddr, steps: &mut Vec<Step>) {
        for (service, endpoint) in self.sibling_endpoints(target) {
            steps.push(if service.is_implicit_tls() {
                Step::hello(endpoint, HelloMatrix::MODERN, Via::Tls, 0)
            } else {
                Step::Dialogue { endpoint, attempt: 0 }
            });
        }
    }

    /// The program waits for the server to speak first.
    fn waits_for_words(&self) -> bool {
        matches!(self.mode, TlsMode::StartTls | TlsMode::Clear)
    }

    fn is_of_target(&self, step: &Step) -> bool {
        step.endpoint().is_some() && step.endpoint() == self.target_endpoint()
    }

    /// The program waits for words and none come: is the port one for TLS from the first byte?
    fn tls_hello_on_silent_port(&self, target: SocketAddr, steps: &mut Vec<Step>) {
        if self.unresponsive && self.waits_for_words() && !self.has_heard_from_target() {
            steps.push(Step::hello(target, HelloMatrix::MODERN, Via::Tls, 0));
        }
    }

    /// The named port says nothing, and another one greeted: does that one still?
    fn sibling_again(&self, target: SocketAddr, steps: &mut Vec<Step>) {
        if !self.unresponsive || self.any_reaction(target) {
            return;
        }
        let greeted = self.rows.iter().find(|row| {
            row.port != target.port() && row.greeting.as_ref().is_some_and(super::merging::is_welcome)
        });
        steps.extend(greeted.map(|row| Step::Dialogue {
            endpoint: SocketAddr::new(row.address, row.port),
            attempt: limits::CONTROL_ATTEMPT,
        }));
    }

    fn matrix_round(&self, target: SocketAddr, steps: &mut Vec<Step>) {
        let via = self.via();
        if self.mode == TlsMode::Clear || self.has_failed_to_open(target) || self.speaks_text(target) {
            return;
        }
        if self.unresponsive && !self.any_reaction(target) {
            let few = self.matrix.most_informative();
            steps.extend(few.map(|index| Step::hello(target, index, via, 0)));
            return;
        }
        if via == Via::StartTls && !self.hello_was_reached(target) {
            return;
        }
        let rest = self.matrix.rest();
        steps.extend(rest.map(|index| Step::hello(target, index, via, 0)));
    }

    /// Does the port close by itself when nothing is sent?
    fn idle_tests(&self, target: SocketAddr, steps: &mut Vec<Step>) {
        let skips_matrix =
            self.mode == TlsMode::Clear || self.has_failed_to_open(target) || self.speaks_text(target);
        if skips_matrix {
            return;
        }
        let via = self.via();
        // Servers that take one connection after the other would answer nothing behind it: it comes last.
        let comes_last = self.unresponsive || self.matrix_is_done(target);
        if via == Via::Tls && comes_last && !self.any_server_hello(target) {
            let idle = |attempt| Step::Idle {
                endpoint: target,
                attempt,
            };
            steps.push(idle(0));
            if self.row(target).is_some_and(|row| {
                let dies = |idle: &crate::observation::IdleObservation| idle.outcome.is_death();
                !row.idle.is_empty() && row.idle.iter().all(dies)
            }) {
                steps.extend((1..limits::IDLE_TRIES).map(idle));
            }
        }
    }

    pub(super) fn matrix_is_done(&self, target: SocketAddr) -> bool {
        let via = self.via();
        self.matrix
            .rest()
            .all(|index| self.ended.contains(&Step::hello(target, index, via, 0)))
    }

    /// Whether the other secure ports fail in the same way.
    fn sibling_depth(&self, target: SocketAddr, steps: &mut Vec<Step>) {
        if self.mode == TlsMode::Clear || self.unresponsive {
            return;
        }
        let is_open =
            |endpoint: SocketAddr| self.row(endpoint).is_some_and(|row| row.tcp == TcpOutcome::Open);
        for (service, endpoint) in self.sibling_endpoints(target) {
            if !service.is_implicit_tls() || !is_open(endpoint) {
                continue;
            }
            let client = self.matrix.clients().next();
            steps.extend(client.map(|client| Step::hello(endpoint, client, Via::Tls, 0)));
            let modern = self.fate(endpoint, HelloMatrix::MODERN, Via::Tls);
            let fails_too = matches!(modern, Some(HelloFate::Rejected | HelloFate::Doubtful));
            if fails_too && self.matrix_is_done(target) && !self.any_server_hello(target) {
                steps.push(Step::Idle { endpoint, attempt: 0 });
            }
        }
    }

    /// Where the secure port is broken, or the settings are for another port: does STARTTLS work instead?
    fn starttls_elsewhere(&self, target: SocketAddr, steps: &mut Vec<Step>) {
        let asked_for = self.is_broken() || self.mode == TlsMode::Mismatched;
        if !asked_for || self.unresponsive {
            return;
        }
        for row in &self.rows {
            let endpoint = SocketAddr::new(row.address, row.port);
            let offered = row.starttls.as_ref().is_some_and(|offer| offer.offered);
            let already = endpoint == target && self.mode == TlsMode::StartTls;
            if !offered || already {
                continue;
            }
            steps.push(Step::hello(endpoint, HelloMatrix::MODERN, Via::StartTls, 0));
            if self.protocol_on(endpoint.port()) == self.protocol {
                let clients = self.matrix.clients();
                steps.extend(clients.map(|client| Step::hello(endpoint, client, Via::StartTls, 0)));
            }
        }
    }

    /// How long a step may wait for an answer.
    pub(super) fn limit(&self, step: &Step) -> Duration {
        let on_target = step
            .endpoint()
            .is_some_and(|endpoint| endpoint.port() == self.port);
        let in_first_round = match step {
            Step::Hello { hello, attempt, .. } => {
                *attempt == 0 && self.is_asked_first(*hello) && !self.unresponsive
            }
            // The other addresses are asked again only once the first has shown how quick the server is.
            Step::Handshake {
                endpoint, attempt, ..
            } => *attempt == 0 || Some(*endpoint) == self.target_endpoint(),
            Step::Dialogue { .. } => true,
            _ => false,
        };
        let again = matches!(step, Step::Hello { attempt, .. } if *attempt > 0);
        if on_target && in_first_round {
            limits::FIRST_ANSWER
        } else if let Some(quickest) = self.quickest_answer().filter(|_| on_target && again) {
            (quickest * 2).clamp(limits::LEAST_WAIT, limits::LATER_ANSWER)
        } else {
            limits::LATER_ANSWER
        }
    }

    /// The quickest answer to a hello on the named port.
    fn quickest_answer(&self) -> Option<Duration> {
        let hellos = &self.row(self.target_endpoint()?)?.hellos;
        let answered = hellos.iter().filter(|hello| hello.is_answered());
        answered.map(|hello| Duration::from_millis(hello.ms)).min()
    }

    fn is_asked_first(&self, hello: HelloIndex) -> bool {
        hello == HelloMatrix::MODERN || self.matrix.clients().contains(&hello)
    }
}
