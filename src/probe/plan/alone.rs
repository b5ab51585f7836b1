//! What failed while other connections were open is tried again alone before it counts: servers limit how many
//! connections one address may have, and such a limit must never be read as something the server cannot do.
//!
//! In: a [`Plan`] with nothing under way. Out: the next step to carry out with no other connection open, if any.

use super::hello_matrix::{HelloIndex, HelloMatrix};
use super::status::HelloFate;
use super::step::Step;
use super::{Plan, TlsMode};
use crate::observation::{
    Ending, GreetingKind, GreetingObservation, HandshakeEnd, HelloId, HelloObservation, HelloOutcome,
    PortObservation, version_divides,
};
use crate::probe::exchange::greeting;
use crate::probe::exchange::handshake::Versions;
use crate::probe::exchange::hello::NamedHello;
use crate::probe::net::limits;
use std::net::SocketAddr;
use std::time::Duration;

impl Plan {
    /// The next thing to try again, most important first. `None` where everything that counts is certain.
    pub(super) fn next_alone(&self) -> Option<Step> {
        let target = self.target_endpoint()?;
        [
            self.connect_again(target),
            self.dialogue_again(target),
            self.hello_again(target),
            self.control(target),
            self.handshake_again(target),
            self.handshake_control(target),
            self.other_address_again(target),
            self.evidence_again(target),
            self.steadiness(target),
        ]
        .into_iter()
        .flatten()
        .find(|step| !self.begun.contains(step))
    }

    /// How long to wait before a step.
    pub(super) fn pause(&self, step: &Step) -> Duration {
        if self.turned_away > 0 && self.waits_longer.contains(step) {
            let pause = limits::AFTER_TURNED_AWAY.get(self.turned_away - 1);
            return pause.copied().unwrap_or_default();
        }
        match step {
            Step::Hello { attempt, .. } if *attempt >= limits::HANDSHAKE_CONTROL_ATTEMPT => {
                limits::PAUSE_AFTER_REFUSAL
            }
            Step::Hello { attempt, .. } if *attempt > limits::CONTROL_ATTEMPT => {
                limits::PAUSE_AFTER_REFUSAL * (*attempt - limits::CONTROL_ATTEMPT)
            }
            // Nothing is answered: time passes between the tries, so that they are more than one moment's word.
            Step::Hello {
                endpoint,
                via,
                attempt,
                ..
            } if *attempt > 1 && !self.any_answered(*endpoint, *via) => {
                limits::PAUSE_BEFORE_RETRY * (*attempt - 1)
            }
            Step::Dialogue { attempt, .. } | Step::Reach { attempt, .. } if *attempt > 0 => {
                limits::PAUSE_AFTER_REFUSAL
            }
            Step::Handshake { attempt, .. } if *attempt > 1 => limits::PAUSE_AFTER_REFUSAL,
            _ if step.attempt() > 0 && self.one_at_a_time => limits::UNTIL_COUNTED_OUT_FOR_CERTAIN,
            _ if step.attempt() > 0 => limits::UNTIL_COUNTED_OUT,
            _ if self.one_at_a_time => limits::UNTIL_NOTICED,
            _ => Duration::ZERO,
        }
    }

    /// The port was refused although others of this server are open.
    fn connect_again(&self, target: SocketAddr) -> Option<Step> {
        let row = self.row(target)?;
        self.is_connect_doubtful(row).then_some(Step::Reach {
            endpoint: target,
            attempt: 1,
        })
    }

    /// A plain port, or the way to STARTTLS, that refused or ended without a word.
    fn dialogue_again(&self, target: SocketAddr) -> Option<Step> {
        let greeting = self.row(target)?.greeting.as_ref()?;
        let is_clear = matches!(self.mode, TlsMode::Clear | TlsMode::StartTls);
        let failed = match greeting.kind {
            GreetingKind::Closed | GreetingKind::Reset => true,
            GreetingKind::Refusal => greeting::asks_to_stop(&greeting.text),
            _ => false,
        };
        let endpoint = target;
        (is_clear && failed && !greeting.inside_tls).then_some(Step::Dialogue { endpoint, attempt: 1 })
    }

    /// The hellos that decide: the modern one and the program's own.
    fn hello_again(&self, target: SocketAddr) -> Option<Step> {
        if self.mode == TlsMode::Clear {
            return None;
        }
        let via = self.via();
        let accepted = |index: usize| self.fate(target, index, via) == Some(HelloFate::Accepted);
        // Success of any of the program's forms counts.
        let is_enough = self.matrix.clients().any(accepted);
        let doubtful = |index: &usize| {
            let counts = *index == HelloMatrix::MODERN || !is_enough;
            counts && self.fate(target, *index, via) == Some(HelloFate::Doubtful)
        };
        let index = std::iter::once(HelloMatrix::MODERN)
            .chain(self.matrix.clients())
            .find(doubtful)?;
        Some(Step::hello(target, index, via, 1))
    }

    /// The program's own hello died alone while another was answered before. Is that one still answered?
    fn control(&self, target: SocketAddr) -> Option<Step> {
        let via = self.via();
        let row = self.row(target)?;
        let died = |hello: &HelloObservation| hello.via == via && hello.failed_alone > 0;
        if self.control.passed || !row.hellos.iter().any(|hello| died(hello) && hello.answered == 0) {
            return None;
        }
        let known = row.hellos.iter().find(|hello| {
            hello.via == via && hello.is_answered() && hello.failed_alone <= self.control.failed
        })?;
        let index = self.matrix.index_of(&known.hello)?;
        let attempt = limits::CONTROL_ATTEMPT + self.control.failed;
        Some(Step::hello(target, index, via, attempt))
    }

    /// A hello that decides met silence with nothing else open, another was answered, and whether it still is is open.
    pub(super) fn wants_control_first(&self, target: SocketAddr) -> bool {
        let met_silence = |index: HelloIndex| {
            let id = self.matrix.get(index).map(|sent| &sent.id);
            let row = id.and_then(|id| self.hello_row(target, id, self.via()));
            row.is_some_and(|row| row.outcome == HelloOutcome::Silent && row.failed_alone > 0)
        };
        self.mode != TlsMode::Clear
            && std::iter::once(HelloMatrix::MODERN)
                .chain(self.matrix.clients())
                .any(met_silence)
            && self
                .control(target)
                .is_some_and(|step| !self.ended.contains(&step))
    }

    /// The real handshake, where it broke off, was given up for the hellos' sake, or did not wait for the greeting.
    fn handshake_again(&self, target: SocketAddr) -> Option<Step> {
        let row = self.row(target)?;
        if !self.ended.contains(&self.handshake(target, 0)) {
            return None;
        }
        let tries = row.handshake.as_ref().map_or(1, |handshake| handshake.tries);
        let again = match &row.handshake {
            None => self.any_server_hello(target),
            // Hellos are answered and this is not, even with nothing else open: the server is slow to notice that the
            // connection before has ended.
            Some(handshake) if tries < limits::HANDSHAKE_TRIES && handshake.was_turned_away() => {
                self.fate(target, HelloMatrix::MODERN, self.via()) == Some(HelloFate::Accepted)
            }
            Some(_) if tries > 1 => false,
            Some(handshake) if handshake.completed => self.says_too_little_inside(row),
            // It offered no more than the program does; what a current program would be shown is still open.
            Some(handshake) if handshake.end == HandshakeEnd::Incompatible => {
                self.matrix.stops_at_tls12()
                    && self.any_answered(target, self.via())
                    && self.versions(&self.handshake(target, tries)) == Versions::All
            }
            Some(handshake) => {
                handshake.end != HandshakeEnd::Ended(Ending::Silent)
                    && (handshake.broke() || self.any_answered(target, self.via()))
            }
        };
        again.then(|| self.handshake(target, tries))
    }

    /// The real handshake was turned away again and again although hellos are answered: are they still?
    fn handshake_control(&self, target: SocketAddr) -> Option<Step> {
        let handshake = self.row(target)?.handshake.as_ref()?;
        let asks = handshake.tries >= limits::HANDSHAKE_TRIES && handshake.was_turned_away();
        let attempt = limits::HANDSHAKE_CONTROL_ATTEMPT;
        asks.then_some(Step::hello(target, HelloMatrix::MODERN, self.via(), attempt))
    }

    /// Another address whose handshake was completed, and that said nothing inside it in the little time that the first try
    /// gives, or hung up beside other connections.
    fn other_address_again(&self, target: SocketAddr) -> Option<Step> {
        self.target_endpoints()
            .filter(|endpoint| *endpoint != target && self.ended.contains(&self.handshake(*endpoint, 0)))
            .filter(|endpoint| {
                self.row(*endpoint).is_some_and(|row| {
                    let handshake = row.handshake.as_ref();
                    handshake.is_some_and(|handshake| handshake.completed && handshake.tries == 1)
                        && self.says_too_little_inside(row)
                })
            })
            .map(|endpoint| self.handshake(endpoint, 1))
            .next()
    }

    /// The handshake was completed, and what the mail program waits for next did not come, or may have met a limit.
    fn says_too_little_inside(&self, row: &PortObservation) -> bool {
        match self.mode {
            TlsMode::StartTls => row
                .first_reply
                .as_ref()
                .is_none_or(|said| may_be_a_limit(said.kind)),
            _ => row
                .greeting
                .as_ref()
                .is_none_or(|said| !said.inside_tls || may_be_a_limit(said.kind) || asks_to_stop(said)),
        }
    }

    /// Hellos of the matrix whose failing would be read as something: the one without the name, the narrowed, the large.
    fn evidence_again(&self, target: SocketAddr) -> Option<Step> {
        let via = self.via();
        if !self.any_answered(target, via) {
            return None;
        }
        let ids = [HelloId::Tls12NoSni, HelloId::Tls12Narrowed, HelloId::Tls13Large];
        let index = ids
            .iter()
            .filter_map(|id| self.matrix.index_of(id))
            .find(|index| self.fate(target, *index, via) == Some(HelloFate::Doubtful))?;
        Some(Step::hello(target, index, via, 1))
    }

    /// Steady or coming and going: what failed is tried a few times more.
    fn steadiness(&self, target: SocketAddr) -> Option<Step> {
        if self.mode == TlsMode::Clear || self.unresponsive {
            return None;
        }
        let via = self.via();
        let decisive = std::iter::once(HelloMatrix::MODERN).chain(self.matrix.clients());
        let accepted = |index: usize| self.fate(target, index, via) == Some(HelloFate::Accepted);
        let is_enough = self.matrix.clients().any(accepted);
        decisive
            .filter_map(|index| {
                let id = &self.matrix.get(index)?.id;
                Some((index, self.hello_row(target, id, via)?))
            })
            .find_map(|(index, row)| {
                let has_failed = row.tries > row.answered;
                let most = match (row.answered > 0, self.any_answered(target, via)) {
                    // Failed once and answered another time.
                    (true, _) if row.failed_alone == 1 => limits::TRIES_AGAINST_ONE_FAILURE,
                    (true, _) if has_failed => limits::FLAPPING_TRIES,
                    // Others are answered and this one is not: the same hello alone has said so, on a steady server.
                    (false, true) if self.is_unsteady(target) => limits::FLAPPING_TRIES,
                    // The same on a server that seems steady: hanging up must be no chance before it counts.
                    (false, true) if hangs_up(row) && !is_enough && !self.version_divides(target, index) => {
                        limits::TRIES_AGAINST_CHANCE
                    }
                    (_, true) => return None,
                    (false, false) if died(row) => limits::HELLO_TRIES,
                    _ => return None,
                };
                (1..most)
                    .map(|attempt| Step::hello(target, index, via, attempt))
                    .find(|step| !self.begun.contains(step))
            })
    }
}

impl Plan {
    /// The hello's version, and not chance, is what it failed by.
    fn version_divides(&self, target: SocketAddr, index: HelloIndex) -> bool {
        let newest = self.matrix.get(index).map(NamedHello::newest_version);
        let hellos = self.row(target).into_iter().flat_map(|row| &row.hellos);
        let hellos: Vec<&HelloObservation> = hellos.filter(|hello| hello.via == self.via()).collect();
        newest.is_some_and(|newest| version_divides(&hellos, newest))
    }

    /// Some hello was answered at one time and not at another.
    fn is_unsteady(&self, target: SocketAddr) -> bool {
        self.row(target)
            .is_some_and(|row| row.hellos.iter().any(HelloObservation::comes_and_goes))
    }
}

fn hangs_up(row: &HelloObservation) -> bool {
    matches!(row.outcome, HelloOutcome::Closed | HelloOutcome::Reset)
}

fn died(row: &HelloObservation) -> bool {
    matches!(
        row.outcome,
        HelloOutcome::Closed | HelloOutcome::Reset | HelloOutcome::Malformed
    ) || row.flight.is_broken()
}

fn may_be_a_limit(kind: GreetingKind) -> bool {
    matches!(kind, GreetingKind::Closed | GreetingKind::Reset)
}

fn asks_to_stop(greeting: &GreetingObservation) -> bool {
    greeting.kind == GreetingKind::Refusal && greeting::asks_to_stop(&greeting.text)
}
