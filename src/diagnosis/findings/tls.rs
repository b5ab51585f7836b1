//! Findings about the secure channel of the named port: who of all the hellos was answered, and how the others ended.
//!
//! In: the hello matrix, the idle tests, the handshake. Out: findings of the stages `tls` and `greeting`.

use super::own_hello::{UNRECOGNIZED_NAME, is_name_refused, needs_name, what_own_lacks};
use super::{broke_at, spoken};
use crate::codes;
use crate::diagnosis::chain::{Chain, Point, is_mute, is_program_accepted, program_accepts};
use crate::diagnosis::quote::first_line;
use crate::diagnosis::view::{View, clear_text, closes_when_idle, is_answered, offers_starttls};
use crate::diagnosis::{Finding, FindingId, SLOW_FROM_MS};
use crate::mail::Security;
use crate::observation::{
    Ended, Ending, FlightState, GreetingKind, HandshakeEnd, HelloId, HelloObservation, HelloOutcome,
    PortObservation, TcpOutcome, Via,
};
use crate::wire::Version;

/// A hello of more bytes does not fit into one packet of most networks.
const ONE_PACKET: u64 = 1300;
/// Packets of fewer bytes pass every network (RFC 791 3.1: 576 with the headers).
const SMALLEST_FULL_PACKET: u64 = 536;

pub(super) fn findings(view: &View, chain: &Chain) -> Vec<Finding> {
    let Some(row) = view.best.filter(|row| row.tcp == TcpOutcome::Open) else {
        return Vec::new();
    };
    let mut findings = foreign(view, row);
    if findings.is_empty() && view.target.security != Security::None {
        findings.extend(matrix(view, row));
        findings.extend(broken_off(view, row, chain));
    }
    if view.target.security == Security::None && broke_at(chain, Point::Greeting) && tls_is_awaited(row) {
        findings.push(Finding::new(FindingId::NoEncryptionOnSecurePort).with("port", row.port));
    }
    let shut = |row: &&PortObservation| row.shut_out && row.shut_out_words.is_none();
    if let Some(row) = view.observations.ports.iter().find(shut) {
        findings.push(Finding::new(FindingId::ShutOut).with("port", row.port));
    }
    findings
}

/// A port for TLS from the first byte: by its service, or because a hello is answered without more ado.
pub(super) fn tls_is_awaited(row: &PortObservation) -> bool {
    row.hellos
        .iter()
        .any(|hello| hello.via == Via::Tls && hello.outcome == HelloOutcome::ServerHello)
        || row.service.is_some_and(|service| service.is_implicit_tls()) && !is_mute(row)
}

/// Clear text or another protocol where TLS was awaited; another protocol where mail was.
fn foreign(view: &View, row: &PortObservation) -> Vec<Finding> {
    let hello = |outcome| {
        row.hellos
            .iter()
            .find(|hello| hello.outcome == outcome && hello.via == view.via())
    };
    let clear = |kind| {
        row.greeting
            .as_ref()
            .filter(|greeting| greeting.kind == kind && !greeting.inside_tls)
    };
    let answered = row
        .hellos
        .iter()
        .any(|hello| hello.via == view.via() && is_answered(hello));
    let other = clear(GreetingKind::OtherProtocol)
        .map(|greeting| greeting.text.clone())
        .or_else(|| hello(HelloOutcome::OtherProtocol).map(|hello| hello.text.clone().unwrap_or_default()));
    let speaks_mail = clear_text(row).is_some();
    if let Some(text) = other.filter(|_| !answered && !speaks_mail) {
        return vec![
            Finding::new(FindingId::OtherProtocol)
                .with("port", row.port)
                .with("speaks", spoken(&text))
                .with("text", first_line(&text)),
        ];
    }
    if view.target.security == Security::Tls && !answered {
        let text = clear_text(row).map(|greeting| greeting.text.clone());
        if let Some(text) = text.or_else(|| hello(HelloOutcome::Text).and_then(|hello| hello.text.clone())) {
            return clear_text_where_tls_belongs(view, row, &text);
        }
    }
    let garbage = clear(GreetingKind::Garbage).map(|greeting| greeting.text.clone());
    // Where words were awaited, bytes are another protocol's.
    if let Some(text) = garbage
        .as_deref()
        .filter(|_| view.target.security != Security::Tls && !answered)
    {
        return vec![
            Finding::new(FindingId::OtherProtocol)
                .with("port", row.port)
                .with("speaks", spoken(text))
                .with("text", first_line(text)),
        ];
    }
    let garbage = garbage.or_else(|| {
        let hello = hello(HelloOutcome::Malformed).filter(|hello| !hello.breaks_off_in_server_hello());
        hello.map(|hello| hello.text.clone().unwrap_or_default())
    });
    match garbage.filter(|_| !answered) {
        Some(text) => vec![
            Finding::new(FindingId::MalformedAnswer)
                .with("port", row.port)
                .with("text", first_line(&text)),
        ],
        None => Vec::new(),
    }
}

fn clear_text_where_tls_belongs(view: &View, row: &PortObservation, text: &str) -> Vec<Finding> {
    let is_plain_service = view.service().is_some_and(|service| !service.is_implicit_tls());
    let refusal = row
        .greeting
        .as_ref()
        .is_some_and(|greeting| greeting.kind == GreetingKind::Refusal);
    let id = if says_tls_did_not_start(text) {
        FindingId::TlsStartText
    } else if refusal && !is_plain_service {
        // Words that turn this computer away stand for themselves; `greeting` reads them.
        return Vec::new();
    } else if is_plain_service || offers_starttls(row) {
        FindingId::StarttlsPortWithSsl
    } else {
        FindingId::TextOnSecurePort
    };
    vec![
        Finding::new(id)
            .with("port", row.port)
            .with("how", "says")
            .with("text", first_line(text)),
    ]
}

/// Words with which servers say that their own TLS is broken.
pub(super) fn says_tls_did_not_start(text: &str) -> bool {
    text.lines().any(|line| {
        codes::reply(line)
            .and_then(|reply| reply.finding)
            .is_some_and(|id| FindingId::from_id(&id) == Some(FindingId::SaidTlsNotStarted))
    })
}

fn matrix(view: &View, row: &PortObservation) -> Vec<Finding> {
    let hellos: Vec<&HelloObservation> = row
        .hellos
        .iter()
        .filter(|hello| hello.via == view.via())
        .collect();
    if hellos.iter().any(|hello| is_answered(hello)) {
        return answered(view, row, &hellos);
    }
    let closes = closes_when_idle(row);
    // Words that turn this computer away say more than the hellos they answered.
    let turned_away = clear_text(row).is_some_and(|said| said.kind == GreetingKind::Refusal);
    if hellos.is_empty() && !closes || turned_away {
        return Vec::new();
    }
    let begun = |hello: &&&HelloObservation| {
        hello.outcome == HelloOutcome::ServerHello || hello.breaks_off_in_server_hello()
    };
    if let Some(hello) = hellos.iter().find(begun) {
        return vec![flight_broken(row, hello)];
    }
    let all = |outcome| hellos.iter().all(|hello| hello.outcome == outcome);
    // What other programs' hellos met is not what the person's own met.
    let mut own = hellos.iter().filter(|hello| hello.is_client).peekable();
    let own_met_silence = own.peek().is_some() && own.all(|hello| hello.outcome == HelloOutcome::Silent);
    let was_sent = |id: HelloId| hellos.iter().any(|hello| hello.hello == id);
    let alert = hellos.first().and_then(|hello| hello.alert);
    let id = if closes {
        FindingId::IdleClose
    } else if hellos.iter().all(|hello| hello.is_client) {
        FindingId::ClientHelloUnanswered
    } else if all(HelloOutcome::Silent) {
        FindingId::EveryHelloSilent
    } else if own_met_silence {
        FindingId::ClientHelloUnanswered
    } else if all(HelloOutcome::Alert) && alert == Some(UNRECOGNIZED_NAME) {
        FindingId::ServerNameRefused
    } else if all(HelloOutcome::Alert) {
        FindingId::AlertOnEveryHello
    } else {
        FindingId::EveryHelloDies
    };
    vec![
        Finding::new(id)
            .with("port", row.port)
            .with("server", view.target.server.as_str())
            .with("way", view.target.security.name())
            .with("hellos", hellos.len())
            .with(
                "range",
                if was_sent(HelloId::Ssl2) && was_sent(HelloId::Tls13Modern) {
                    "whole"
                } else {
                    "part"
                },
            )
            .with("idle_tests", row.idle.len())
            .with("alert", alert)
            .with("ms", hellos.iter().map(|hello| hello.ms).max()),
    ]
}

fn flight_broken(row: &PortObservation, hello: &HelloObservation) -> Finding {
    let how = match hello.flight {
        FlightState::Closed => "closed",
        FlightState::Reset => "reset",
        FlightState::Silent => "silent",
        FlightState::Alert => "alert",
        _ => "malformed",
    };
    Finding::new(FindingId::FlightBreaksOff)
        .with("port", row.port)
        .with("how", how)
        .with("alert", hello.alert)
}

/// At least one hello was answered: what sets the answered ones apart from the program's own?
fn answered(view: &View, row: &PortObservation, hellos: &[&HelloObservation]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let at_times = hellos.iter().find(|hello| hello.comes_and_goes());
    if let Some(hello) = at_times.filter(|_| !row.shut_out) {
        findings.push(
            Finding::new(FindingId::Flapping)
                .with("port", row.port)
                .with("tries", hello.tries)
                .with("answered", hello.answered),
        );
    }
    findings.push(who_is_answered(view, row, hellos));
    findings.extend(large_hello(view, row, hellos));
    findings.extend(slow_hello(row, hellos));
    findings
}

fn is_unsteady(hellos: &[&HelloObservation]) -> bool {
    hellos.iter().any(|hello| hello.comes_and_goes())
}

fn who_is_answered(view: &View, row: &PortObservation, hellos: &[&HelloObservation]) -> Finding {
    let own: Vec<&HelloObservation> = hellos.iter().copied().filter(|hello| hello.is_client).collect();
    let accepted = own.iter().find(|hello| program_accepts(hello));
    let versions: Vec<Version> = hellos
        .iter()
        .filter(|hello| is_answered(hello))
        .filter_map(|hello| hello.version)
        .collect();
    let newest = versions.iter().copied().max_by_key(|version| version.number());
    let only_old = newest.is_some_and(Version::is_obsolete) && hellos.iter().any(|hello| !hello.is_client);
    let broke_off = own
        .iter()
        .find(|hello| hello.outcome == HelloOutcome::ServerHello && hello.flight.is_broken());
    if let Some(hello) = broke_off.filter(|_| accepted.is_none()) {
        return flight_broken(row, hello);
    }
    let id = if own.is_empty() {
        if only_old {
            FindingId::OnlyOldHelloAnswered
        } else {
            FindingId::CurrentHelloAnswered
        }
    } else if accepted.is_some() {
        FindingId::ClientHelloAnswered
    } else if view.observations.ended == Ended::ServerAskedToStop || row.shut_out || is_unsteady(hellos) {
        // A limit, or a dead computer behind a balancer, may have ended any of the hellos that died.
        FindingId::ClientHelloUnanswered
    } else if own.iter().all(|hello| hello.outcome == HelloOutcome::Silent) {
        // A server that has nothing in common with a program says so or hangs up; silence is the way's or a limit's.
        FindingId::ClientHelloUnanswered
    } else if is_name_refused(&own) {
        FindingId::ServerNameRefused
    } else if needs_name(&own, hellos) {
        FindingId::SniNeeded
    } else {
        what_own_lacks(view, &own, hellos, &versions)
    };
    let asked = own.first().map(|hello| hello.hello.as_str().to_owned());
    Finding::new(id)
        .with("port", row.port)
        .with("client", asked)
        .with("version", newest.map(|version| version.to_string()))
        .with(
            "client_version",
            view.client_versions().map(|(_, newest)| newest.to_string()),
        )
        .with("client_answered", accepted.is_some())
        .with("cipher", accepted.and_then(|hello| hello.cipher.clone()))
        .with("ms", accepted.map(|hello| hello.ms))
}

/// Every hello larger than some size vanishes, and smaller ones are answered, of the same version too: the real handshake
/// begins with a small one.
fn large_hello(view: &View, row: &PortObservation, hellos: &[&HelloObservation]) -> Option<Finding> {
    let sized = || hellos.iter().filter(|hello| hello.bytes_out > 0);
    let vanishes = |hello: &&&HelloObservation| {
        hello.answered == 0 && matches!(hello.outcome, HelloOutcome::Silent | HelloOutcome::Reset)
    };
    let smallest_lost = sized().filter(vanishes).map(|hello| hello.bytes_out).min()?;
    let largest_answered = sized()
        .filter(|hello| is_answered(hello))
        .map(|hello| hello.bytes_out)
        .max()?;
    // Small hellos are lost as well: a limit lets some through and others not.
    let library_waits = row
        .handshake
        .as_ref()
        .is_some_and(|handshake| !handshake.answered && handshake.end == HandshakeEnd::Ended(Ending::Silent));
    if library_waits {
        return None;
    }
    let is_reset = sized()
        .filter(vanishes)
        .all(|hello| hello.outcome == HelloOutcome::Reset);
    // Silence that is the way's meets all packets of that size, whatever port they are for, and none that fit anywhere.
    let passes_elsewhere = view.observations.ports.iter().any(|other| {
        other.address == row.address
            && other
                .hellos
                .iter()
                .any(|hello| is_answered(hello) && hello.bytes_out >= smallest_lost)
    });
    if !is_reset && (passes_elsewhere || smallest_lost < SMALLEST_FULL_PACKET) {
        return None;
    }
    let same_version_passes = row
        .handshake
        .as_ref()
        .is_some_and(|handshake| handshake.completed && handshake.version == Some(Version::Tls13))
        || smallest_lost > ONE_PACKET;
    (smallest_lost > largest_answered && same_version_passes).then(|| {
        Finding::new(FindingId::LargeHelloFails)
            .with("port", row.port)
            .with("how", if is_reset { "reset" } else { "lost" })
            .with("bytes", smallest_lost)
            .with("smaller", largest_answered)
    })
}

fn slow_hello(row: &PortObservation, hellos: &[&HelloObservation]) -> Option<Finding> {
    let answered = hellos.iter().filter(|hello| is_answered(hello));
    // The quickest answer tells the server from a single lost packet.
    let ms = answered.map(|hello| hello.ms).min()?.max(row.tcp_ms);
    (ms >= SLOW_FROM_MS).then(|| slow(row.port, ms))
}

/// The finding of a slow answer; seconds are rounded for the sentence.
pub(super) fn slow(port: u16, ms: u64) -> Finding {
    Finding::new(FindingId::SlowAnswer)
        .with("port", port)
        .with("ms", ms)
        .with("seconds", (ms + 500) / 1000)
}

/// The program's hello and the certificate were accepted, and then the handshake did not come to its end.
fn broken_off(view: &View, row: &PortObservation, chain: &Chain) -> Option<Finding> {
    let handshake = row.handshake.as_ref().filter(|handshake| handshake.broke())?;
    let accepted = is_program_accepted(view.target, row);
    (accepted && chain.broken_at.is_some_and(|point| point > Point::Certificate)).then(|| {
        Finding::new(FindingId::HandshakeNotCompleted)
            .with("port", row.port)
            .with(
                "how",
                if handshake.end == HandshakeEnd::Ended(Ending::Silent) {
                    "silent"
                } else {
                    "ended"
                },
            )
            .with("reason", handshake.error.clone())
    })
}
