//! The other addresses of a name: a mail program may be given any of them, so each is held against the best one.
//!
//! In: the rows of the named port. Out: the address on which the way ends earlier, and where.

use super::Point;
use super::sign_in::{self, SignInOffer};
use super::walk::{WalkEnd, certificate_for_program, has_problem_for, walk};
use crate::diagnosis::view::{View, is_older_than};
use crate::mail::{Security, Target};
use crate::observation::{
    Family, FirstReply, GreetingKind, HandshakeEnd, PortObservation, StartTlsObservation, StartTlsOutcome,
    TcpOutcome,
};

/// An address of the same name on which the way ends earlier than on the best one.
pub(super) fn worse_address<'a>(
    target: &Target,
    view: &View<'a>,
    best: &PortObservation,
) -> Option<(&'a PortObservation, Point)> {
    if best.tcp != TcpOutcome::Open {
        return None;
    }
    let best_end = walk(target, best);
    let named: Vec<&PortObservation> = view.named().filter(|row| row.address != best.address).collect();
    named.into_iter().find_map(|row| {
        let point = first_fault(target, row, best)?;
        let later = match best_end {
            WalkEnd::Broken(own) | WalkEnd::Unknown(own) => own > point,
            WalkEnd::Through => true,
        };
        later.then_some((row, point))
    })
}

/// Other addresses get few questions: whether they open, answer the modern hello, show a good certificate, greet, and let a
/// program sign in. What was not asked is no fault.
pub(in crate::diagnosis) fn first_fault(
    target: &Target,
    row: &PortObservation,
    best: &PortObservation,
) -> Option<Point> {
    match row.tcp {
        TcpOutcome::Open => {}
        // A computer without the other family skips its addresses at once, and so do its mail programs.
        TcpOutcome::Unreachable if Family::of(row.address) != Family::of(best.address) => return None,
        _ => return Some(Point::Connect),
    }
    before_words(target, row, best).or_else(|| {
        if words_fail(row, target.security) {
            return Some(match target.security {
                Security::StartTls => Point::StartTlsGreeting,
                Security::Tls | Security::None => Point::Greeting,
            });
        }
        if row.first_reply.as_ref().is_some_and(reply_fails) {
            return Some(Point::Capabilities);
        }
        match sign_in::offer(target, row) {
            SignInOffer::Open
            | SignInOffer::Unknown
            | SignInOffer::NotKnownOfProgram
            | SignInOffer::NotNeeded => None,
            _ => Some(Point::SignIn),
        }
    })
}

/// The way up to the greeting that the mail program waits for.
fn before_words(target: &Target, row: &PortObservation, best: &PortObservation) -> Option<Point> {
    if target.security == Security::None {
        return None;
    }
    if target.security == Security::StartTls && words_fail(row, target.security) {
        return Some(Point::StartTlsGreeting);
    }
    if target.security == Security::StartTls && starttls_fails(row) {
        return Some(if row.starttls.as_ref().is_some_and(declines) {
            Point::StartTlsGoAhead
        } else {
            Point::StartTlsOffer
        });
    }
    let dead = !row.hellos.is_empty() && row.hellos.iter().all(|hello| !hello.is_answered());
    let lives_elsewhere = best.hellos.iter().any(|hello| hello.is_answered());
    if dead && lives_elsewhere || is_older_than(row, best) {
        return Some(Point::ServerHello);
    }
    let refuses = |row: &PortObservation| {
        let handshake = row.handshake.as_ref();
        handshake.is_some_and(|handshake| matches!(handshake.end, HandshakeEnd::Alert(_)))
    };
    if refuses(row) && !refuses(best) {
        return Some(Point::Handshake);
    }
    let bad = |row| certificate_for_program(target, row).is_some_and(|shown| has_problem_for(target, shown));
    (bad(row) && !bad(best)).then_some(Point::Certificate)
}

/// What stands where the greeting is awaited is none.
fn words_fail(row: &PortObservation, security: Security) -> bool {
    let said = row
        .greeting
        .as_ref()
        .filter(|said| said.inside_tls == (security == Security::Tls));
    said.is_some_and(|said| match security {
        // Beside other connections the one for STARTTLS may have met a limit.
        Security::StartTls => matches!(
            said.kind,
            GreetingKind::Refusal | GreetingKind::OtherProtocol | GreetingKind::Garbage
        ),
        Security::Tls | Security::None => !matches!(said.kind, GreetingKind::Ready | GreetingKind::Preauth),
    })
}

fn reply_fails(reply: &FirstReply) -> bool {
    reply.kind != GreetingKind::Ready
}

/// An address does not go ahead with STARTTLS.
fn starttls_fails(row: &PortObservation) -> bool {
    row.starttls.as_ref().is_some_and(|starttls| {
        matches!(
            starttls.outcome,
            StartTlsOutcome::NotOffered | StartTlsOutcome::Refused | StartTlsOutcome::Preauth
        )
    })
}

/// It refuses STARTTLS although it knows it: its own doing. An unknown command is one that is not offered.
fn declines(starttls: &StartTlsObservation) -> bool {
    let unknown = starttls.reply.as_deref().is_some_and(reply_is_unknown_command);
    starttls.outcome == StartTlsOutcome::Refused && (starttls.offered || !unknown)
}

/// `BAD` (RFC 9051 7.1.3), 500 and 502 (RFC 5321 4.2.4); POP3 has no code for it, and says it in words.
fn reply_is_unknown_command(reply: &str) -> bool {
    let upper = reply.to_ascii_uppercase();
    upper.split_whitespace().nth(1) == Some("BAD")
        || upper.starts_with("500")
        || upper.starts_with("502")
        || upper.starts_with("-ERR")
            && ["UNKNOWN", "INVALID", "NOT IMPLEMENTED", "UNSUPPORTED"]
                .iter()
                .any(|word| upper.contains(word))
}
