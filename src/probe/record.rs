//! Writing down what steps saw: the part of the plan that knows no wishes.
//!
//! In: what a step [`Seen`]. Out: rows of the report, chains to judge, the server's wish to be left alone.

use super::greeting::{First, asks_to_stop, observe};
use super::plan::{Plan, SeenChain};
use super::steps::{Seen, Step};
use super::{
    GreetingKind, GreetingObservation, HelloObservation, HelloOutcome, PortObservation, StartTlsObservation,
    StartTlsOutcome, TcpOutcome, Via,
};
use crate::certificate::CertificateObservation;
use crate::wire::reply;
use std::net::SocketAddr;

impl Plan {
    /// Writes down what a step saw.
    pub(super) fn record(&mut self, step: &Step, seen: Seen) {
        self.ended.insert(step.clone());
        match (step, seen) {
            (Step::Judge { chain, .. }, Seen::Judged(judgement)) => self.judged(chain, *judgement),
            (_, Seen::NotAllowed | Seen::Reached | Seen::Judged(_)) => {}
            (step, seen) => {
                if let Some(road) = step.road() {
                    self.record_on(road, step, seen);
                }
            }
        }
        self.choose_lead_when_all_failed();
    }

    /// A step was given up while its connect had no answer: the port counts as not answering.
    pub(super) fn given_up(&mut self, step: &Step, ms: u64) {
        if let Some(road) = step.road().filter(|road| self.connecting.contains(road)) {
            self.row_for(road, TcpOutcome::TimedOut, ms);
        }
    }

    /// No address has answered for a while: the first one leads, IPv4 before IPv6.
    pub(super) fn choose_any_lead(&mut self) {
        if self.lead.is_none() {
            let v4 = self.addresses.iter().find(|address| address.is_ipv4());
            self.lead = v4.or(self.addresses.first()).copied();
        }
    }

    fn choose_lead_when_all_failed(&mut self) {
        let all_ended = self
            .addresses
            .iter()
            .all(|address| self.row(SocketAddr::new(*address, self.port)).is_some());
        if all_ended {
            self.choose_any_lead();
        }
    }

    pub(super) fn row_for(&mut self, road: SocketAddr, tcp: TcpOutcome, ms: u64) -> &mut PortObservation {
        let known = self
            .rows
            .iter()
            .position(|row| row.port == road.port() && row.address == road.ip());
        let index = known.unwrap_or_else(|| {
            let mut row = PortObservation::new(road.port(), road.ip(), tcp);
            row.service = self.ports.service_on(road.port());
            row.named = road.port() == self.port;
            row.tcp_ms = ms;
            self.rows.push(row);
            self.rows.len() - 1
        });
        &mut self.rows[index]
    }

    fn record_on(&mut self, road: SocketAddr, step: &Step, seen: Seen) {
        match seen {
            Seen::NotOpened {
                outcome,
                ms,
                os_error,
            } => {
                let attempt_failed = matches!(step, Step::Hello { attempt, .. } if *attempt > 0);
                let row = self.row_for(road, outcome, ms);
                if row.tcp != TcpOutcome::Open && row.os_error.is_none() {
                    row.os_error = os_error;
                }
                if let Step::Hello { hello, via, .. } = step
                    && attempt_failed
                {
                    self.count_unanswered(road, *hello, *via);
                }
            }
            Seen::Idle(idle, greeting) => {
                self.row_for(road, TcpOutcome::Open, 0).idle.push(idle);
                if let Some(greeting) = greeting {
                    self.greeted(road, greeting);
                }
            }
            Seen::Hello(answer) => {
                let text = answer.observation.text.clone().filter(|_| {
                    matches!(
                        answer.observation.outcome,
                        HelloOutcome::Text | HelloOutcome::OtherProtocol
                    )
                });
                if let Some(text) = text {
                    let ms = answer.observation.ms;
                    let greeting = observe(First::Lines(&[text]), self.protocol_on(road.port()), false, ms);
                    self.greeted(road, greeting);
                }
                self.answered(road, step, *answer);
            }
            Seen::NoGoAhead {
                greeting,
                outcome,
                reply,
            } => {
                self.greeted(road, greeting);
                self.upgraded(road, outcome, reply);
            }
            Seen::Upgraded {
                greeting,
                reply,
                answer,
            } => {
                self.greeted(road, greeting);
                let (outcome, reply) = outcome_of_upgrade(&answer.observation, reply);
                self.upgraded(road, outcome, Some(reply));
                self.answered(road, step, *answer);
            }
            Seen::Dialogue {
                greeting,
                capabilities,
            } => {
                self.greeted(road, greeting);
                self.told(road, capabilities);
            }
            Seen::Handshake {
                observation,
                certificates,
                greeting,
                capabilities,
            } => {
                let row = self.row_for(road, TcpOutcome::Open, 0);
                if !row.handshake.as_ref().is_some_and(|earlier| earlier.completed) {
                    row.handshake = Some(observation);
                }
                self.chain_seen(road, certificates, "handshake", true);
                if let Some(greeting) = greeting {
                    self.greeted(road, greeting);
                }
                if capabilities.is_some() {
                    let row = self.row_for(road, TcpOutcome::Open, 0);
                    row.capabilities = capabilities;
                }
            }
            Seen::NotAllowed | Seen::Reached | Seen::Judged(_) => {}
        }
    }

    /// The first greeting with words stays; a ready one outranks a refusal only where the refusal came earlier by chance.
    fn greeted(&mut self, road: SocketAddr, greeting: GreetingObservation) {
        if asks_to_stop(&greeting.text) && greeting.kind == GreetingKind::Refusal {
            self.stopped = true;
        }
        let row = self.row_for(road, TcpOutcome::Open, 0);
        let better = match &row.greeting {
            None => true,
            Some(earlier) => earlier.text.is_empty() && !greeting.text.is_empty(),
        };
        if better || greeting.kind == GreetingKind::Refusal {
            row.greeting = Some(greeting);
        }
    }

    fn told(&mut self, road: SocketAddr, capabilities: Option<Vec<String>>) {
        let protocol = self.protocol_on(road.port());
        let row = self.row_for(road, TcpOutcome::Open, 0);
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

    fn upgraded(&mut self, road: SocketAddr, outcome: StartTlsOutcome, reply: Option<String>) {
        let protocol = self.protocol_on(road.port());
        let required = reply
            .as_ref()
            .is_some_and(|reply| reply::requires_starttls(protocol, std::slice::from_ref(reply)));
        let row = self.row_for(road, TcpOutcome::Open, 0);
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

    fn answered(&mut self, road: SocketAddr, step: &Step, answer: super::hello::Answer) {
        let named_server = match step {
            Step::Hello { hello, .. } => self
                .matrix
                .get(*hello)
                .is_some_and(|hello| hello.hello.extensions.contains(&0)),
            _ => false,
        };
        self.clocks.extend(answer.clock);
        self.chain_seen(road, answer.certificates, &answer.observation.hello, named_server);
        let new = answer.observation;
        let row = self.row_for(road, TcpOutcome::Open, 0);
        let known = row
            .hellos
            .iter_mut()
            .find(|known| known.hello == new.hello && known.via == new.via);
        match known {
            None => row.hellos.push(new),
            Some(known) => {
                let (tries, answered) = (known.tries + new.tries, known.answered + new.answered);
                if known.answered == 0 && new.answered > 0 {
                    *known = new;
                }
                known.tries = tries;
                known.answered = answered;
            }
        }
    }

    fn count_unanswered(&mut self, road: SocketAddr, hello: usize, via: Via) {
        let Some(id) = self.matrix.get(hello).map(|hello| hello.id.clone()) else {
            return;
        };
        let row = self.row_for(road, TcpOutcome::Open, 0);
        if let Some(known) = row
            .hellos
            .iter_mut()
            .find(|known| known.hello == id && known.via == via)
        {
            known.tries += 1;
        }
    }

    fn chain_seen(&mut self, road: SocketAddr, chain: Vec<Vec<u8>>, from: &str, named_server: bool) {
        if chain.is_empty() {
            return;
        }
        let place = (road, named_server);
        match self.chains.iter_mut().find(|seen| seen.chain == chain) {
            Some(seen) => {
                if !seen.places.contains(&place) {
                    seen.places.push(place);
                }
            }
            None => self.chains.push(SeenChain {
                chain,
                from: from.to_owned(),
                places: vec![place],
                judgement: None,
            }),
        }
        self.hand_out_certificates();
    }

    fn judged(&mut self, chain: &[Vec<u8>], judgement: CertificateObservation) {
        if let Some(seen) = self.chains.iter_mut().find(|seen| seen.chain == chain) {
            seen.judgement = Some(judgement);
        }
        self.hand_out_certificates();
    }

    /// The first chain shown to a hello with the server's name is the port's; a different one without it is kept beside.
    fn hand_out_certificates(&mut self) {
        for row in &mut self.rows {
            let road = SocketAddr::new(row.address, row.port);
            let shown = |named: bool| {
                self.chains
                    .iter()
                    .find(|seen| seen.places.contains(&(road, named)))
                    .and_then(|seen| seen.judgement.clone())
            };
            let (with, without) = (shown(true), shown(false));
            row.certificate_without_name = match (&with, &without) {
                (Some(with), Some(without)) if leaf(with) != leaf(without) => Some(without.clone()),
                _ => None,
            };
            row.certificate = with.or(without);
        }
    }
}

fn leaf(judgement: &CertificateObservation) -> Option<&str> {
    judgement.chain.first().map(|leaf| leaf.sha256.as_str())
}

/// How much an ending tells: a hello that worked once outranks everything seen before or after it.
fn weight(outcome: StartTlsOutcome) -> u8 {
    match outcome {
        StartTlsOutcome::NotTried => 0,
        StartTlsOutcome::NotOffered => 1,
        StartTlsOutcome::NoAnswer => 2,
        StartTlsOutcome::Refused => 3,
        StartTlsOutcome::HandshakeFailed => 4,
        StartTlsOutcome::Preauth => 5,
        StartTlsOutcome::InjectedBytes => 6,
        StartTlsOutcome::TextAfterGoAhead => 7,
        StartTlsOutcome::Works => 8,
    }
}

fn outcome_of_upgrade(answer: &HelloObservation, reply: String) -> (StartTlsOutcome, String) {
    match (answer.outcome, &answer.text) {
        (HelloOutcome::ServerHello, _) => (StartTlsOutcome::Works, reply),
        (HelloOutcome::Text, Some(text)) => (StartTlsOutcome::TextAfterGoAhead, format!("{reply}\n{text}")),
        _ => (StartTlsOutcome::HandshakeFailed, reply),
    }
}
