//! What is made of a server that turns connections away: a limit on connections at the same time is waited out, one that
//! holds for longer ends the run.
//!
//! In: what a step brought. Out: whether it counts, or the step is begun anew with nothing else open.

use super::Plan;
use super::merging::is_welcome;
use super::step::{Inside, Step, StepOutcome};
use crate::observation::{
    Ending, FirstReply, GreetingKind, GreetingObservation, HandshakeEnd, HandshakeObservation,
    HelloObservation, HelloOutcome, IdleObservation, IdleOutcome, StartTlsOutcome, TcpOutcome, Via,
};
use crate::probe::exchange::greeting::{First, asks_to_stop, observe};
use crate::probe::exchange::hello::Answer;
use crate::probe::net::limits;
use std::net::SocketAddr;

/// The hello that was answered before, sent once more to see whether it still is.
#[derive(Debug, Default)]
pub(super) struct Control {
    /// How often it was not, one time directly after the other.
    pub(super) failed: u32,
    /// It was.
    pub(super) passed: bool,
}

/// How a connection was turned away.
#[derive(Debug, Default)]
struct Refusal {
    /// It took long to see: no answer at all.
    is_slow: bool,
    /// The server's words, where it said any.
    words: Option<String>,
}

impl Plan {
    /// A connect that was reset has reached the server, which hung up before this side could speak.
    pub(super) fn reset_at_once(
        &mut self,
        endpoint: SocketAddr,
        step: &Step,
        outcome: StepOutcome,
    ) -> StepOutcome {
        let StepOutcome::NotOpened {
            outcome: TcpOutcome::Reset,
            ms,
            ..
        } = outcome
        else {
            return outcome;
        };
        let greeting = || {
            let protocol = self.protocol_on(endpoint.port());
            observe(First::Nothing(GreetingKind::Reset), protocol, false, ms)
        };
        let instead = match step {
            Step::Hello {
                via: Via::StartTls, ..
            }
            | Step::Handshake {
                via: Via::StartTls, ..
            } => StepOutcome::NoGoAhead {
                greeting: greeting(),
                outcome: StartTlsOutcome::NoAnswer,
                reply: None,
                first_reply: None,
            },
            Step::Hello { hello, via, .. } => match self.matrix.get(*hello) {
                Some(sent) => StepOutcome::Hello(Box::new(Answer::none(sent, *via, Ending::Reset, ms))),
                None => return outcome,
            },
            Step::Dialogue { .. } => StepOutcome::Dialogue {
                greeting: greeting(),
                capabilities: None,
                first_reply: None,
            },
            Step::Handshake { .. } => StepOutcome::Handshake {
                observation: HandshakeObservation {
                    completed: false,
                    end: HandshakeEnd::Ended(Ending::Reset),
                    answered: false,
                    client_certificate_asked: false,
                    stapled: None,
                    version: None,
                    cipher: None,
                    error: Some(Ending::Reset.describe().to_owned()),
                    ms,
                    tries: 1,
                },
                certificates: Vec::new(),
                staple: Vec::new(),
                inside: Inside::Nothing,
            },
            Step::Idle { .. } => StepOutcome::Idle(
                IdleObservation {
                    outcome: IdleOutcome::Reset,
                    ms,
                },
                None,
            ),
            Step::Reach { .. } | Step::Judge { .. } => return outcome,
        };
        self.note_opened(endpoint, ms);
        instead
    }

    /// The step was turned away in a way that may be a limit, and is begun anew with nothing else open. `false` where what
    /// it brought counts; where that is a limit that outlasts every try, the run is stopped.
    pub(super) fn begins_anew(&mut self, endpoint: SocketAddr, step: &Step, outcome: &StepOutcome) -> bool {
        let Some(refusal) = self.refusal(endpoint, outcome) else {
            if endpoint.port() == self.port && is_served(outcome) {
                self.turned_away = 0;
            }
            return false;
        };
        self.one_at_a_time = true;
        if endpoint.port() != self.port {
            // What it says to one connection of several counts for nothing, and it is not asked again.
            return refusal.words.is_some() && !self.was_alone(step);
        }
        if !self.was_alone(step) {
            self.keep_words(endpoint, step, outcome);
            self.forget(step);
            return true;
        }
        let served_before = self.has_welcomed(endpoint, outcome);
        let times = self.turned_away;
        let most = match (refusal.is_slow, served_before) {
            (true, _) => 0,
            (false, true) => limits::AFTER_TURNED_AWAY.len(),
            // It let hellos in, and never further: one that says so twice says so always.
            (false, false) => usize::from(self.has_served(endpoint)),
        };
        if times < most {
            self.turned_away = times + 1;
            self.forget(step);
            self.waits_longer.insert(step.clone());
            return true;
        }
        self.stopped = true;
        if served_before {
            self.shut_out(endpoint, refusal.words);
        }
        false
    }

    /// Words that turn away in a crowd stand until there are better ones: the time may be over before the step is begun anew.
    fn keep_words(&mut self, endpoint: SocketAddr, step: &Step, outcome: &StepOutcome) {
        let greeting = match outcome {
            StepOutcome::NoGoAhead { greeting, .. } | StepOutcome::Dialogue { greeting, .. } => greeting,
            StepOutcome::Handshake {
                inside: Inside::Greeted { greeting, .. },
                ..
            } => greeting,
            _ => return,
        };
        if greeting.kind == GreetingKind::Refusal {
            self.greeted(endpoint, step, greeting.clone());
        }
    }

    /// Nothing further is asked of a server that served this run and now turns it away for good.
    pub(super) fn shut_out(&mut self, endpoint: SocketAddr, words: Option<String>) {
        self.stopped = true;
        let row = self.row_for(endpoint, TcpOutcome::Open, 0);
        row.shut_out = true;
        row.shut_out_words = words;
    }

    /// The answer to a hello that was answered before. Silence is not tried again.
    pub(super) fn controlled(&mut self, endpoint: SocketAddr, attempt: u32, answer: &HelloObservation) {
        if attempt >= limits::HANDSHAKE_CONTROL_ATTEMPT {
            // Where the hello is answered in between, it is what a library sends that the server hangs up on.
            if !answer.is_answered() {
                self.shut_out(endpoint, None);
            }
            return;
        }
        self.control.passed |= answer.is_answered();
        self.control.failed += u32::from(!answer.is_answered());
        let is_certain =
            answer.outcome == HelloOutcome::Silent || self.control.failed >= limits::CONTROL_TRIES;
        if !self.control.passed && is_certain {
            self.shut_out(endpoint, None);
        }
    }

    /// The named port says nothing, and a port that greeted before does not do so any more either.
    pub(super) fn sibling_controlled(&mut self, step: &Step, greeting: &GreetingObservation) {
        let fell_silent = greeting.kind == GreetingKind::Silence && step.attempt() >= limits::CONTROL_ATTEMPT;
        if let Some(target) = self.target_endpoint().filter(|_| fell_silent) {
            self.shut_out(target, None);
        }
    }

    fn forget(&mut self, step: &Step) {
        self.begun.remove(step);
        self.ended.remove(step);
        self.crowded.remove(step);
    }

    fn refusal(&self, endpoint: SocketAddr, outcome: &StepOutcome) -> Option<Refusal> {
        let words = |text: &str| {
            asks_to_stop(text).then(|| Refusal {
                is_slow: false,
                words: Some(text.to_owned()),
            })
        };
        let greeted = |greeting: &GreetingObservation| {
            words(&greeting.text).filter(|_| greeting.kind == GreetingKind::Refusal)
        };
        let replied = |reply: &FirstReply| words(&reply.text).filter(|_| reply.kind == GreetingKind::Refusal);
        match outcome {
            StepOutcome::NotOpened { outcome, .. } => {
                let is_refused = matches!(
                    outcome,
                    TcpOutcome::Refused | TcpOutcome::Reset | TcpOutcome::TimedOut
                );
                (is_refused && self.opened.contains_key(&endpoint)).then_some(Refusal {
                    is_slow: *outcome == TcpOutcome::TimedOut,
                    words: None,
                })
            }
            StepOutcome::Hello(answer) if answer.observation.outcome == HelloOutcome::Text => {
                answer.observation.text.as_deref().and_then(words)
            }
            StepOutcome::NoGoAhead { greeting, reply, .. } => reply
                .as_deref()
                .and_then(words)
                .or_else(|| greeted(greeting))
                .or_else(|| self.hung_up(endpoint, greeting)),
            StepOutcome::Dialogue {
                greeting,
                first_reply,
                ..
            } => greeted(greeting)
                .or_else(|| self.hung_up(endpoint, greeting))
                .or_else(|| first_reply.as_ref().and_then(replied)),
            StepOutcome::Handshake { inside, .. } => match inside {
                Inside::Nothing => None,
                Inside::Greeted {
                    greeting,
                    first_reply,
                    ..
                } => greeted(greeting).or_else(|| first_reply.as_ref().and_then(replied)),
                Inside::Secured(reply) => replied(reply),
            },
            _ => None,
        }
    }

    /// The server welcomed this computer a moment ago and now hangs up without a word.
    fn hung_up(&self, endpoint: SocketAddr, greeting: &GreetingObservation) -> Option<Refusal> {
        let ended = matches!(greeting.kind, GreetingKind::Closed | GreetingKind::Reset);
        let earlier = self.row(endpoint).and_then(|row| row.greeting.as_ref());
        (ended && earlier.is_some_and(is_welcome)).then(Refusal::default)
    }

    /// What is refused now was granted before, as far into the connection.
    fn has_welcomed(&self, endpoint: SocketAddr, outcome: &StepOutcome) -> bool {
        let Some(row) = self.row(endpoint) else {
            return false;
        };
        let greeting = row.greeting.as_ref().filter(|greeting| is_welcome(greeting));
        let reply = row.first_reply.as_ref();
        match outcome {
            StepOutcome::Handshake { .. } => {
                greeting.is_some_and(|greeting| greeting.inside_tls)
                    || reply.is_some_and(|reply| reply.kind == GreetingKind::Ready)
            }
            StepOutcome::NoGoAhead { reply: Some(_), .. } => row
                .starttls
                .as_ref()
                .is_some_and(|starttls| starttls.outcome == StartTlsOutcome::Works),
            StepOutcome::NoGoAhead { .. } | StepOutcome::Dialogue { .. } => greeting.is_some(),
            _ => self.has_served(endpoint),
        }
    }

    /// Some connection of this run was served on this port.
    fn has_served(&self, endpoint: SocketAddr) -> bool {
        self.row(endpoint).is_some_and(|row| {
            row.greeting.as_ref().is_some_and(is_welcome)
                || row.hellos.iter().any(|hello| hello.is_answered())
                || row.handshake.as_ref().is_some_and(|handshake| handshake.answered)
        })
    }
}

/// The connection was let in: what it was for was answered.
fn is_served(outcome: &StepOutcome) -> bool {
    match outcome {
        StepOutcome::Hello(answer) | StepOutcome::Upgraded { answer, .. } => answer.observation.is_answered(),
        StepOutcome::Dialogue { greeting, .. } => is_welcome(greeting),
        StepOutcome::Handshake { inside, .. } => match inside {
            Inside::Greeted { greeting, .. } => is_welcome(greeting),
            Inside::Secured(reply) => reply.kind == GreetingKind::Ready,
            Inside::Nothing => false,
        },
        _ => false,
    }
}
