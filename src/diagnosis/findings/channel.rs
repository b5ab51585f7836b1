//! Findings about the secure channel of the named port: who of all the hellos was answered, and how the others ended.
//!
//! In: the hello matrix, the idle tests, the first words. Out: findings of the stages `tls` and `greeting`.

use super::road::SLOW_FROM_MS;
use super::seen::{Seen, clear_text, closes_when_idle, is_answered, offers_starttls};
use crate::diagnosis::Finding;
use crate::mail::Security;
use crate::probe::{Ended, GreetingKind, HelloObservation, HelloOutcome, PortObservation, TcpOutcome};
use crate::wire::Version;

/// `unrecognized_name` (RFC 6066 3).
const UNRECOGNIZED_NAME: u8 = 112;

pub(super) fn findings(seen: &Seen) -> Vec<Finding> {
    let Some(row) = seen.best.filter(|row| row.tcp == TcpOutcome::Open) else {
        return Vec::new();
    };
    let mut findings = foreign(seen, row);
    if findings.is_empty() && seen.target.security != Security::None {
        findings.extend(matrix(seen, row));
    }
    findings
}

/// Clear text or another protocol where TLS was awaited; another protocol where mail was.
fn foreign(seen: &Seen, row: &PortObservation) -> Vec<Finding> {
    let hello = |outcome| {
        row.hellos
            .iter()
            .find(|hello| hello.outcome == outcome && hello.via == seen.via())
    };
    let said = |kind| row.greeting.as_ref().filter(|greeting| greeting.kind == kind);
    let answered = row
        .hellos
        .iter()
        .any(|hello| hello.via == seen.via() && is_answered(hello));
    let other = said(GreetingKind::OtherProtocol)
        .map(|greeting| greeting.text.clone())
        .or_else(|| hello(HelloOutcome::OtherProtocol).map(|hello| hello.text.clone().unwrap_or_default()));
    if let Some(text) = other.filter(|_| !answered) {
        return vec![
            Finding::new("other-protocol")
                .with("port", row.port)
                .with("text", first_line(&text)),
        ];
    }
    if seen.target.security == Security::Tls && !answered {
        let text = clear_text(row).map(|greeting| greeting.text.clone());
        if let Some(text) = text.or_else(|| hello(HelloOutcome::Text).and_then(|hello| hello.text.clone())) {
            return clear_text_where_tls_belongs(seen, row, &text);
        }
    }
    let garbage = said(GreetingKind::Garbage).map(|greeting| greeting.text.clone());
    let garbage = garbage
        .or_else(|| hello(HelloOutcome::Malformed).map(|hello| hello.text.clone().unwrap_or_default()));
    match garbage.filter(|_| !answered) {
        Some(text) => vec![
            Finding::new("malformed-answer")
                .with("port", row.port)
                .with("text", first_line(&text)),
        ],
        None => Vec::new(),
    }
}

fn clear_text_where_tls_belongs(seen: &Seen, row: &PortObservation, text: &str) -> Vec<Finding> {
    let is_plain_service = seen.service().is_some_and(|service| !service.is_implicit_tls());
    let id = if says_tls_did_not_start(text) {
        "tls-start-text"
    } else if is_plain_service || offers_starttls(row) {
        "starttls-port-with-ssl"
    } else {
        "text-on-secure-port"
    };
    vec![
        Finding::new(id)
            .with("port", row.port)
            .with("text", first_line(text)),
    ]
}

/// Words with which servers say that their own TLS is broken (Dovecot, Cyrus, Postfix).
pub(super) fn says_tls_did_not_start(text: &str) -> bool {
    let text = text.to_lowercase();
    [
        "tls initialization failed",
        "tls_init",
        "tls not available",
        "tls is not available",
        "454 4.7.0 tls",
    ]
    .iter()
    .any(|words| text.contains(words))
}

fn matrix(seen: &Seen, row: &PortObservation) -> Vec<Finding> {
    let hellos: Vec<&HelloObservation> = row
        .hellos
        .iter()
        .filter(|hello| hello.via == seen.via())
        .collect();
    if hellos.iter().any(|hello| is_answered(hello)) {
        return answered(seen, row, &hellos);
    }
    let closes = closes_when_idle(row);
    if hellos.is_empty() && !closes {
        return Vec::new();
    }
    let all = |outcome| hellos.iter().all(|hello| hello.outcome == outcome);
    let id = if closes {
        "idle-close"
    } else if hellos.iter().all(|hello| hello.is_client) {
        "client-hello-unanswered"
    } else if all(HelloOutcome::Silent) {
        "every-hello-silent"
    } else if all(HelloOutcome::Alert) {
        "alert-on-every-hello"
    } else {
        "every-hello-dies"
    };
    vec![
        Finding::new(id)
            .with("port", row.port)
            .with("hellos", hellos.len())
            .with("idle_tests", row.idle.len())
            .with("alert", hellos.first().and_then(|hello| hello.alert))
            .with("ms", hellos.iter().map(|hello| hello.ms).max()),
    ]
}

/// At least one hello was answered: what sets the answered ones apart from the program's own?
fn answered(seen: &Seen, row: &PortObservation, hellos: &[&HelloObservation]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let unsteady = hellos
        .iter()
        .find(|hello| hello.tries > 1 && hello.answered > 0 && hello.answered < hello.tries);
    if let Some(hello) = unsteady {
        findings.push(
            Finding::new("flapping")
                .with("port", row.port)
                .with("tries", hello.tries)
                .with("answered", hello.answered),
        );
    }
    findings.push(who_is_answered(seen, row, hellos));
    let slow = slow_hello(row, hellos);
    // A handshake that ran out of time, or into a limit, says nothing that the delay and the limit have not said.
    if slow.is_none() && unsteady.is_none() && seen.observations.ended != Ended::ServerAskedToStop {
        findings.extend(broken_handshake(row));
    }
    findings.extend(slow);
    findings
}

fn who_is_answered(seen: &Seen, row: &PortObservation, hellos: &[&HelloObservation]) -> Finding {
    let own: Vec<_> = hellos.iter().filter(|hello| hello.is_client).collect();
    let own_answered = own.iter().find(|hello| is_answered(hello));
    let versions: Vec<Version> = hellos
        .iter()
        .filter(|hello| is_answered(hello))
        .filter_map(|hello| hello.version)
        .collect();
    let newest = versions.iter().copied().max_by_key(|version| version.number());
    let only_old = newest.is_some_and(Version::is_obsolete) && hellos.iter().any(|hello| !hello.is_client);
    let id = if only_old && (own.is_empty() || own_answered.is_some()) {
        "only-old-hello-answered"
    } else if own.is_empty() {
        "current-hello-answered"
    } else if own_answered.is_some() {
        "client-hello-answered"
    } else if seen.observations.ended == Ended::ServerAskedToStop {
        // The limit may have ended any of the hellos that died.
        "client-hello-unanswered"
    } else if needs_name(hellos) {
        "sni-needed"
    } else {
        what_own_lacks(seen.client_versions(), &versions)
    };
    let asked = own.first().map(|hello| hello.hello.clone());
    Finding::new(id)
        .with("port", row.port)
        .with("client", asked)
        .with("version", newest.map(|version| version.to_string()))
        .with(
            "client_version",
            seen.client_versions().map(|(_, newest)| newest.to_string()),
        )
        .with("client_answered", own_answered.is_some())
        .with("cipher", own_answered.and_then(|hello| hello.cipher.clone()))
        .with("ms", own_answered.map(|hello| hello.ms))
}

/// Without the server's name in the hello no answer, with it one: said by alert 112, or seen on two otherwise equal hellos.
fn needs_name(hellos: &[&HelloObservation]) -> bool {
    let said = hellos
        .iter()
        .any(|hello| hello.is_client && hello.alert == Some(UNRECOGNIZED_NAME));
    let nameless = |hello: &HelloObservation| {
        let id = hello.hello.to_ascii_lowercase();
        !hello.is_client && (id.contains("no-sni") || id.contains("without-sni") || id.contains("nosni"))
    };
    // The same version with the name in it; an SSL 2.0 hello has no place for a name and proves nothing.
    let twin =
        |hello: &HelloObservation| !hello.is_client && !nameless(hello) && hello.hello.starts_with("tls1.2-");
    let with_name_answered = hellos.iter().any(|hello| twin(hello) && is_answered(hello));
    let without_name_dies = hellos.iter().any(|hello| nameless(hello))
        && hellos
            .iter()
            .filter(|hello| nameless(hello))
            .all(|hello| !is_answered(hello));
    said || (with_name_answered && without_name_dies)
}

/// The program's own hello died and others lived: by version, or by suites where the versions meet.
fn what_own_lacks(own: Option<(Version, Version)>, answered: &[Version]) -> &'static str {
    let numbers: Vec<u16> = answered.iter().map(|version| version.number()).collect();
    let (oldest, newest) = match own {
        Some((oldest, newest)) => (oldest.number(), newest.number()),
        // The program is not known: the programs that cannot connect are, nearly always, old ones.
        None => (Version::Ssl3.number(), Version::Tls10.number()),
    };
    if numbers.iter().any(|number| (oldest..=newest).contains(number)) {
        "other-suites-answered"
    } else if numbers.iter().any(|number| *number > newest) {
        "newer-hello-answered"
    } else {
        "only-old-hello-answered"
    }
}

fn slow_hello(row: &PortObservation, hellos: &[&HelloObservation]) -> Option<Finding> {
    let answered = hellos.iter().filter(|hello| is_answered(hello));
    // The quickest answer tells the server from a single lost packet.
    let ms = answered.map(|hello| hello.ms).min()?.max(row.tcp_ms);
    (ms >= SLOW_FROM_MS).then(|| slow(row.port, ms))
}

/// The finding of a slow answer; seconds are rounded for the sentence.
pub(super) fn slow(port: u16, ms: u64) -> Finding {
    Finding::new("slow-answer")
        .with("port", port)
        .with("ms", ms)
        .with("seconds", (ms + 500) / 1000)
}

/// A current handshake broke off although a current hello is answered and the certificate is in order.
fn broken_handshake(row: &PortObservation) -> Option<Finding> {
    let handshake = row.handshake.as_ref().filter(|handshake| !handshake.completed)?;
    let current = row
        .hellos
        .iter()
        .any(|hello| is_answered(hello) && hello.version.is_some_and(|version| !version.is_obsolete()));
    let certificate_fine = row
        .certificate
        .as_ref()
        .is_some_and(|certificate| certificate.problems.is_empty());
    (current && certificate_fine).then(|| {
        Finding::new("handshake-not-completed")
            .with("port", row.port)
            .with("reason", handshake.error.clone())
    })
}

/// The first line, at most 100 characters.
pub(super) fn first_line(text: &str) -> String {
    text.lines()
        .next()
        .unwrap_or_default()
        .chars()
        .take(100)
        .collect()
}
