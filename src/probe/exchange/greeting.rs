//! What the server's first words amount to.
//!
//! In: lines, the protocol awaited. Out: a [`GreetingObservation`], whether the words ask to stop.

use crate::mail::Protocol;
use crate::observation::{Ending, GreetingKind, GreetingObservation};
use crate::probe::net::limits;
use crate::wire::greeting::{self, GreetingLine};
use crate::wire::reply;

/// The first thing that came.
#[derive(Debug, Clone, Copy)]
pub(in crate::probe) enum First<'a> {
    /// Lines, made visible.
    Lines(&'a [String]),
    /// Words without an end of line, made visible, and how they ended. A line without its end is no greeting yet, however it
    /// begins (RFC 5321 2.3.8, RFC 9051 2.2).
    CutOff(&'a str, GreetingKind),
    /// Nothing, and how that ended.
    Nothing(GreetingKind),
}

/// Classifies a greeting and looks its product up.
pub(in crate::probe) fn observe(
    first: First<'_>,
    protocol: Protocol,
    inside_tls: bool,
    ms: u64,
) -> GreetingObservation {
    let (kind, text, product) = match first {
        First::Nothing(kind) => (kind, String::new(), None),
        First::CutOff(words, ending) => {
            let kind = match kind_of(words, protocol) {
                GreetingKind::Ready | GreetingKind::Preauth => ending,
                kind => kind,
            };
            (kind, shown(words), greeting::product(protocol, words))
        }
        First::Lines(lines) => {
            let first = lines.first().map(String::as_str).unwrap_or_default();
            let product = lines.iter().find_map(|line| greeting::product(protocol, line));
            (kind_of(first, protocol), shown(&lines.join("\n")), product)
        }
    };
    let product = product.unwrap_or_default();
    GreetingObservation {
        kind,
        text,
        product: (!product.name.is_empty()).then_some(product.name),
        version: product.version,
        level: product.level,
        scanner: product.is_scanner,
        inside_tls,
        ms,
    }
}

/// What a greeting amounts to that ended before a word, or a line, was whole.
pub(in crate::probe) fn ended(ending: Ending) -> GreetingKind {
    match ending {
        Ending::Closed => GreetingKind::Closed,
        Ending::Reset => GreetingKind::Reset,
        Ending::ProtocolError => GreetingKind::Garbage,
        Ending::Silent | Ending::LimitReached => GreetingKind::Silence,
    }
}

fn kind_of(first: &str, protocol: Protocol) -> GreetingKind {
    match greeting::kind(protocol, first) {
        GreetingLine::Ready => GreetingKind::Ready,
        GreetingLine::Preauth => GreetingKind::Preauth,
        GreetingLine::Refusal => GreetingKind::Refusal,
        // Any protocol's port may be guarded by something that refuses in SMTP's way.
        GreetingLine::OtherProtocol if reply::is_too_many(first) => GreetingKind::Refusal,
        GreetingLine::OtherProtocol if first.contains("\\x") && !is_mail_text(first) => GreetingKind::Garbage,
        GreetingLine::OtherProtocol => GreetingKind::OtherProtocol,
    }
}

fn shown(words: &str) -> String {
    words.chars().take(limits::GREETING_SHOWN).collect()
}

/// Begins like a line of one of the three mail protocols.
pub(in crate::probe) fn is_mail_text(text: &str) -> bool {
    Protocol::PROBED
        .into_iter()
        .any(|protocol| greeting::kind(protocol, text) != GreetingLine::OtherProtocol)
}

/// Begins like a line that refuses.
pub(in crate::probe) fn is_complaint(text: &str) -> bool {
    Protocol::PROBED
        .into_iter()
        .any(|protocol| greeting::kind(protocol, text) == GreetingLine::Refusal)
}

/// A line of the protocol that answers a command: `-ERR`, a tagged or untagged line, a reply code.
pub(in crate::probe) fn is_reply(protocol: Protocol, text: &str) -> bool {
    match protocol {
        Protocol::Smtp => reply::smtp_code(text).is_some(),
        Protocol::Imap => text.starts_with("* ") || text.starts_with('a'),
        _ => text.starts_with("-ERR") || text.starts_with("+OK"),
    }
}

/// A reply to the first command that turns the client away: `* BYE`, any SMTP reply that is no yes but for "unknown command"
/// (RFC 5321 4.2.4), a fault of the system itself (RFC 3206 4), IMAP's `NO`, and its `BAD` on a secure channel: every IMAP
/// server that has one knows CAPABILITY (RFC 3501 6.1.1).
pub(in crate::probe) fn turns_away(protocol: Protocol, text: &str, is_tls: bool) -> bool {
    let upper = text.to_ascii_uppercase();
    let second = || upper.split_whitespace().nth(1);
    match protocol {
        Protocol::Smtp => {
            reply::smtp_code(text).is_some_and(|code| code >= 300 && !matches!(code, 500..=504))
        }
        Protocol::Imap => {
            upper.starts_with("* BYE") || second() == Some("NO") || is_tls && second() == Some("BAD")
        }
        _ => upper.contains("[SYS/") || reply::is_too_many(text),
    }
}

/// Whether the server's words ask for fewer connections: then it gets no further one.
pub(in crate::probe) fn asks_to_stop(text: &str) -> bool {
    text.lines().any(reply::is_too_many)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn kind(line: &str, protocol: Protocol) -> GreetingKind {
        observe(First::Lines(&[line.to_owned()]), protocol, false, 0).kind
    }

    #[test]
    fn kinds_are_told_apart() {
        assert_eq!(kind("+OK ready", Protocol::Pop3), GreetingKind::Ready);
        assert_eq!(kind("-ERR too many", Protocol::Pop3), GreetingKind::Refusal);
        assert_eq!(kind("* PREAUTH hello", Protocol::Imap), GreetingKind::Preauth);
        assert_eq!(kind("* BYE later", Protocol::Imap), GreetingKind::Refusal);
        assert_eq!(kind("421 later", Protocol::Smtp), GreetingKind::Refusal);
        assert_eq!(kind("421 later", Protocol::Pop3), GreetingKind::Refusal);
        assert_eq!(kind("220 smtp", Protocol::Pop3), GreetingKind::OtherProtocol);
        assert_eq!(kind("SSH-2.0-x", Protocol::Imap), GreetingKind::OtherProtocol);
        assert_eq!(kind("\\x15\\x03\\x01", Protocol::Pop3), GreetingKind::Garbage);
    }

    #[test]
    fn a_line_without_its_end_is_no_greeting_yet() {
        let kind = |words: &str| {
            let first = First::CutOff(words, GreetingKind::Closed);
            observe(first, Protocol::Pop3, false, 0).kind
        };
        assert_eq!(kind("+OK ready"), GreetingKind::Closed);
        assert_eq!(kind("-ERR too many"), GreetingKind::Refusal);
        assert_eq!(kind("login: "), GreetingKind::OtherProtocol);
    }

    #[test]
    fn only_a_refusal_asks_to_stop() {
        assert!(asks_to_stop("421 4.7.0 Too many connections"));
        assert!(asks_to_stop(
            "-ERR Too many concurrent connections from your address"
        ));
        assert!(!asks_to_stop("+OK too many cooks"));
        assert!(!asks_to_stop("-ERR TLS initialization failed"));
    }

    #[test]
    fn a_refused_capability_question_turns_away_where_every_server_answers_it() {
        assert!(turns_away(
            Protocol::Imap,
            "a1 NO [UNAVAILABLE] Backend is down",
            false
        ));
        assert!(turns_away(
            Protocol::Imap,
            "a1 BAD Command not allowed in this state",
            true
        ));
        assert!(!turns_away(Protocol::Imap, "a1 BAD Unknown command", false));
        assert!(turns_away(
            Protocol::Pop3,
            "-ERR [SYS/TEMP] Mail store not mounted",
            true
        ));
        assert!(!turns_away(Protocol::Pop3, "-ERR Unknown command", true));
        assert!(turns_away(Protocol::Smtp, "354 go on", true));
        assert!(!turns_away(
            Protocol::Smtp,
            "502 5.5.2 Command not recognized",
            true
        ));
    }

    proptest! {
        #[test]
        fn any_lines_have_a_kind(lines in prop::collection::vec(".*", 0..4)) {
            for protocol in Protocol::PROBED {
                let observed = observe(First::Lines(&lines), protocol, false, 0);
                prop_assert!(observed.text.chars().count() <= limits::GREETING_SHOWN);
            }
        }
    }
}
