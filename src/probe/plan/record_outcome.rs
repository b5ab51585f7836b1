//! Writing down what steps brought: the part of the plan that wants nothing.
//!
//! In: a [`StepOutcome`]. Out: rows of the report, chains to judge, the server's request to be left alone.

use super::certificates::{SentName, Showing, ShownTo};
use super::merging::{
    is_cut_off, is_same_start, is_welcome, merge, outcome_of_upgrade, was_cut_short, weight,
};
use super::step::{Inside, Step, StepOutcome};
use super::{Plan, TlsMode};
use crate::certificate::serial_number;
use crate::observation::{
    Ending, FirstReply, GreetingKind, GreetingObservation, HandshakeObservation, HelloObservation,
    HelloOutcome, PortObservation, StartTlsObservation, StartTlsOutcome, TcpOutcome,
};
use crate::probe::exchange::greeting::{First, observe};
use crate::probe::exchange::hello::Answer;
use crate::probe::net::limits;
use crate::wire::{self, reply};
use std::net::SocketAddr;

impl Plan {
    /// Writes down what a step brought.
    pub(in crate::probe) fn record(&mut self, step: &Step, outcome: StepOutcome) {
        self.ended.insert(step.clone());
        match (step, outcome) {
            (Step::Judge { chain, .. }, StepOutcome::Judged(judgement)) => {
                self.chains.judged(chain, *judgement);
                self.chains.write_into(&mut self.rows);
            }
            (_, StepOutcome::NotAllowed | StepOutcome::Judged(_)) => {}
            (step, outcome) => {
                if let Some(endpoint) = step.endpoint() {
                    let outcome = self.reset_at_once(endpoint, step, outcome);
                    if !self.begins_anew(endpoint, step, &outcome) {
                        self.record_on(endpoint, step, outcome);
                    }
                }
            }
        }
        self.choose_primary_when_all_failed();
    }

    /// A hello was given up while it waited for its answer: so far it met silence.
    pub(in crate::probe) fn fell_silent(&mut self, step: &Step, ms: u64) {
        let Step::Hello { hello, via, .. } = step else {
            return self.gave_up(step);
        };
        match self.matrix.get(*hello) {
            Some(sent) => {
                let answer = Answer::none(sent, *via, Ending::Silent, ms);
                self.record(step, StepOutcome::Hello(Box::new(answer)));
            }
            None => self.gave_up(step),
        }
    }

    /// A step was given up while its connect had no answer: the port counts as not answering.
    pub(in crate::probe) fn timed_out(&mut self, step: &Step, ms: u64) {
        if let Some(endpoint) = step
            .endpoint()
            .filter(|endpoint| self.connecting.contains(endpoint))
        {
            self.row_for(endpoint, TcpOutcome::TimedOut, ms);
        }
    }

    fn choose_primary_when_all_failed(&mut self) {
        if self
            .target_endpoints()
            .all(|endpoint| self.row(endpoint).is_some())
        {
            self.choose_any_primary();
        }
    }

    pub(super) fn row_for(&mut self, endpoint: SocketAddr, tcp: TcpOutcome, ms: u64) -> &mut PortObservation {
        let known = self
            .rows
            .iter()
            .position(|row| row.port == endpoint.port() && row.address == endpoint.ip());
        let index = known.unwrap_or_else(|| {
            let mut row = PortObservation::new(endpoint.port(), endpoint.ip(), tcp);
            row.service = self.ports.service_on(endpoint.port());
            row.named = endpoint.port() == self.port;
            row.tcp_ms = ms;
            self.rows.push(row);
            self.rows.len() - 1
        });
        &mut self.rows[index]
    }

    fn record_on(&mut self, endpoint: SocketAddr, step: &Step, outcome: StepOutcome) {
        match outcome {
            StepOutcome::NotOpened {
                outcome,
                ms,
                os_error,
            } => self.not_opened(endpoint, outcome, ms, os_error),
            StepOutcome::Reached => {
                self.row_for(endpoint, TcpOutcome::Open, 0);
            }
            StepOutcome::Idle(idle, greeting) => {
                self.row_for(endpoint, TcpOutcome::Open, 0).idle.push(idle);
                if let Some(greeting) = greeting {
                    self.greeted(endpoint, step, greeting);
                }
            }
            StepOutcome::Hello(answer) => {
                self.clear_text(endpoint, step, &answer.observation);
                self.answered(endpoint, step, *answer);
            }
            StepOutcome::NoGoAhead {
                greeting,
                outcome,
                reply,
                first_reply,
            } => {
                self.greeted(endpoint, step, greeting);
                if self.row(endpoint).is_some_and(|row| row.first_reply.is_none()) {
                    self.replied(endpoint, first_reply);
                }
                self.upgraded(endpoint, outcome, reply);
            }
            StepOutcome::Upgraded {
                greeting,
                reply,
                answer,
            } => {
                self.greeted(endpoint, step, greeting);
                let (outcome, reply) = outcome_of_upgrade(&answer.observation, reply);
                self.upgraded(endpoint, outcome, Some(reply));
                self.answered(endpoint, step, *answer);
            }
            StepOutcome::Dialogue {
                greeting,
                capabilities,
                first_reply,
            } => {
                self.sibling_controlled(step, &greeting);
                self.greeted(endpoint, step, greeting);
                // On the way to STARTTLS it counts only where it is the end of the way.
                let is_the_end = first_reply.as_ref().is_some_and(|reply| {
                    use GreetingKind::{Closed, OtherProtocol, Refusal, Reset};
                    matches!(reply.kind, Closed | Reset | Refusal | OtherProtocol)
                        && self.row(endpoint).is_some_and(|row| row.first_reply.is_none())
                });
                if self.mode == TlsMode::Clear || is_the_end {
                    self.replied(endpoint, first_reply);
                }
                self.offered(endpoint, capabilities);
            }
            StepOutcome::Handshake {
                observation,
                certificates,
                staple,
                inside,
            } => {
                self.shook_hands(endpoint, observation);
                let showing = Showing {
                    endpoint,
                    to: ShownTo::Library,
                    name: SentName::Yes,
                };
                let serial = serial_number(&certificates);
                let revoked_at = serial.and_then(|serial| wire::revoked_at(&staple, &serial));
                self.chains.add(certificates.clone(), "handshake", showing);
                if let Some(since) = revoked_at {
                    self.chains.revoked(&certificates, since);
                }
                self.chains.write_into(&mut self.rows);
                self.said_inside(endpoint, step, inside);
            }
            StepOutcome::NotAllowed | StepOutcome::Judged(_) => {}
        }
    }

    fn not_opened(&mut self, endpoint: SocketAddr, outcome: TcpOutcome, ms: u64, os_error: Option<i32>) {
        let row = self.row_for(endpoint, outcome, ms);
        if row.tcp != TcpOutcome::Open && row.os_error.is_none() {
            row.os_error = os_error;
        }
    }

    /// Words that came where a ServerHello was awaited are the port's greeting.
    fn clear_text(&mut self, endpoint: SocketAddr, step: &Step, observation: &HelloObservation) {
        let is_text = matches!(
            observation.outcome,
            HelloOutcome::Text | HelloOutcome::OtherProtocol
        );
        // A greeting that stayed without its end gets one by what the server makes of the hello's bytes.
        let greeting = self.row(endpoint).and_then(|row| row.greeting.as_ref());
        let was_cut_off = greeting.is_some_and(is_cut_off);
        if let Some(text) = observation.text.clone().filter(|_| is_text && !was_cut_off) {
            let protocol = self.protocol_on(endpoint.port());
            let greeting = observe(First::Lines(&[text]), protocol, false, observation.ms);
            self.greeted(endpoint, step, greeting);
        }
    }

    /// The first greeting with words stays, but what was said with nothing else open outranks what was said in a crowd.
    pub(super) fn greeted(&mut self, endpoint: SocketAddr, step: &Step, greeting: GreetingObservation) {
        let alone = self.was_alone(step);
        let refused = greeting.kind == GreetingKind::Refusal;
        // A port for TLS by its number that greets in the clear is spoken to as the program is set.
        let speaks_first =
            is_welcome(&greeting) && !greeting.inside_tls && self.target_endpoint() == Some(endpoint);
        if self.mode == TlsMode::Mismatched && speaks_first {
            self.mode = self.mode_in_clear;
            self.has_changed_mode = true;
        }
        let row = self.row_for(endpoint, TcpOutcome::Open, 0);
        let better = match &row.greeting {
            None => true,
            Some(earlier) if was_cut_short(&greeting, earlier) => false,
            // The same words got their end only by what the server made of a hello's bytes.
            Some(earlier) if is_cut_off(&greeting) && is_same_start(&earlier.text, &greeting.text) => true,
            Some(earlier) if alone => !is_welcome(earlier) || refused,
            Some(earlier) => {
                (earlier.text.is_empty() && !greeting.text.is_empty())
                    || (!is_welcome(earlier) && is_welcome(&greeting))
                    || (greeting.inside_tls && !earlier.inside_tls)
            }
        };
        if better {
            row.greeting = Some(greeting);
        }
    }

    fn shook_hands(&mut self, endpoint: SocketAddr, mut observation: HandshakeObservation) {
        let row = self.row_for(endpoint, TcpOutcome::Open, 0);
        match &mut row.handshake {
            Some(earlier) => {
                observation.tries = earlier.tries + 1;
                // A second try is made with nothing else open: its word counts.
                *earlier = observation;
            }
            None => row.handshake = Some(observation),
        }
    }

    fn said_inside(&mut self, endpoint: SocketAddr, step: &Step, inside: Inside) {
        match inside {
            Inside::Nothing => {}
            Inside::Greeted {
                greeting,
                capabilities,
                first_reply,
            } => {
                self.greeted(endpoint, step, greeting);
                self.replied(endpoint, first_reply);
                if capabilities.is_some() {
                    self.row_for(endpoint, TcpOutcome::Open, 0).capabilities = capabilities;
                }
            }
            Inside::Secured(reply) => self.replied(endpoint, Some(reply)),
        }
    }

    fn replied(&mut self, endpoint: SocketAddr, reply: Option<FirstReply>) {
        if let Some(reply) = reply {
            self.row_for(endpoint, TcpOutcome::Open, 0).first_reply = Some(reply);
        }
    }

    fn offered(&mut self, endpoint: SocketAddr, capabilities: Option<Vec<String>>) {
        let protocol = self.protocol_on(endpoint.port());
        let row = self.row_for(endpoint, TcpOutcome::Open, 0);
        let Some(capabilities) = capabilities else { return };
        let offer = reply::offer(protocol, &capabilities);
        let preauth = matches!(&row.greeting, Some(greeting) if greeting.kind == GreetingKind::Preauth);
        let outcome = match (preauth, offer.starttls) {
            (true, _) => StartTlsOutcome::Preauth,
            (false, true) => StartTlsOutcome::NotTried,
            (false, false) => StartTlsOutcome::NotOffered,
        };
        let tried = row.starttls.take();
        row.starttls = Some(StartTlsObservation {
            offered: offer.starttls,
            masked: offer.masked,
            required: offer.login_disabled
                || tried.as_ref().is_some_and(|earlier| earlier.required)
                || reply::requires_starttls(protocol, &capabilities),
            outcome: tried.as_ref().map_or(outcome, |earlier| earlier.outcome),
            reply: tried.and_then(|earlier| earlier.reply),
        });
        row.capabilities = Some(capabilities);
    }

    fn upgraded(&mut self, endpoint: SocketAddr, outcome: StartTlsOutcome, reply: Option<String>) {
        let protocol = self.protocol_on(endpoint.port());
        let required = reply
            .as_ref()
            .is_some_and(|reply| reply::requires_starttls(protocol, std::slice::from_ref(reply)));
        let row = self.row_for(endpoint, TcpOutcome::Open, 0);
        let observation = row.starttls.get_or_insert(StartTlsObservation {
            offered: false,
            masked: false,
            required: false,
            outcome,
            reply: reply.clone(),
        });
        observation.required |= required;
        if weight(outcome) >= weight(observation.outcome) {
            observation.outcome = outcome;
            observation.reply = reply.or(observation.reply.take());
        }
    }

    fn answered(&mut self, endpoint: SocketAddr, step: &Step, answer: Answer) {
        let Step::Hello { hello, attempt, .. } = step else {
            return;
        };
        let alone = self.was_alone(step);
        let sent = self.matrix.get(*hello);
        let showing = Showing {
            endpoint,
            to: match sent {
                Some(sent) if !sent.is_client => ShownTo::Diagnostic(sent.id.clone()),
                _ => ShownTo::Program,
            },
            name: match sent {
                Some(sent) if sent.names_server() => SentName::Yes,
                _ => SentName::No,
            },
        };
        self.clocks.extend(answer.clock);
        let from = answer.observation.hello.as_str().to_owned();
        self.chains.add(answer.certificates, &from, showing);
        self.chains.write_into(&mut self.rows);
        // What failed in company succeeds alone: the server counts connections.
        self.one_at_a_time |= alone && *attempt == 1 && answer.observation.is_answered();
        let mut new = answer.observation;
        new.failed_alone = u32::from(alone && !new.is_answered());
        if *attempt >= limits::CONTROL_ATTEMPT {
            self.controlled(endpoint, *attempt, &new);
        }
        let row = self.row_for(endpoint, TcpOutcome::Open, 0);
        match row
            .hellos
            .iter_mut()
            .find(|known| known.hello == new.hello && known.via == new.via)
        {
            None => row.hellos.push(new),
            Some(known) => merge(known, new),
        }
    }
}
