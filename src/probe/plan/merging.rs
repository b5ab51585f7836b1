//! How several looks at one thing become one row.
//!
//! In: what was known and what came. Out: what is shown.

use crate::observation::{
    GreetingKind, GreetingObservation, HelloObservation, HelloOutcome, StartTlsOutcome,
};

/// Several tries of one hello are one row: an answered try is shown, a failed one only where none was answered.
pub(super) fn merge(known: &mut HelloObservation, new: HelloObservation) {
    let tries = known.tries + new.tries;
    let answered = known.answered + new.answered;
    let failed_alone = known.failed_alone + new.failed_alone;
    // A wait that the run's end cut shorter than an earlier answer took says nothing against that answer.
    let is_cut_short =
        new.outcome == HelloOutcome::Silent && known.outcome != HelloOutcome::Silent && new.ms < known.ms;
    if known.answered == 0 && !is_cut_short {
        *known = new;
    }
    known.tries = tries;
    known.answered = answered;
    known.failed_alone = failed_alone;
}

pub(super) fn is_welcome(greeting: &GreetingObservation) -> bool {
    matches!(greeting.kind, GreetingKind::Ready | GreetingKind::Preauth)
}

/// Nothing came in a wait that the run's end cut shorter than an earlier answer, or hang-up, took to come.
pub(super) fn was_cut_short(greeting: &GreetingObservation, earlier: &GreetingObservation) -> bool {
    let came = |one: &GreetingObservation| one.kind != GreetingKind::Silence || !one.text.is_empty();
    !came(greeting) && came(earlier) && greeting.ms < earlier.ms
}

/// Words came, and the line had no end.
pub(super) fn is_cut_off(greeting: &GreetingObservation) -> bool {
    let has_ended = matches!(
        greeting.kind,
        GreetingKind::Silence | GreetingKind::Closed | GreetingKind::Reset
    );
    has_ended && !greeting.text.is_empty()
}

/// One of two texts is the beginning of the other.
pub(super) fn is_same_start(one: &str, other: &str) -> bool {
    one.starts_with(other) || other.starts_with(one)
}

/// How much an ending says: a hello that worked once outranks everything before or after it.
pub(super) fn weight(outcome: StartTlsOutcome) -> u8 {
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

pub(super) fn outcome_of_upgrade(answer: &HelloObservation, reply: String) -> (StartTlsOutcome, String) {
    match (answer.outcome, &answer.text) {
        (HelloOutcome::ServerHello, _) if answer.is_answered() => (StartTlsOutcome::Works, reply),
        (HelloOutcome::Text, Some(text)) => (StartTlsOutcome::TextAfterGoAhead, format!("{reply}\n{text}")),
        _ => (StartTlsOutcome::HandshakeFailed, reply),
    }
}
