//! What several sentences of one message tell together.
//!
//! In: the sentences that were recognised in a message, or its text. Out: its server, its protocol, its numbers.

use super::sentences::Said;
use super::{ports, reply_text};
use crate::codes::{self, ErrorNumber, SocketError, Speaker};
use crate::complaint::dialog::field_values as value;
use crate::complaint::reading::Saying;
use crate::complaint::words::{self, List};
use crate::mail::{Protocol, Stage};
use std::collections::HashSet;

/// Only so much of a message is searched for numbers.
const READ_LIMIT: usize = 6000;
/// At most so many sentences of one message are handed out.
const SAYING_LIMIT: usize = 40;

/// The sentences as they are handed out: the most telling first, each meaning once.
pub(in crate::complaint) fn sayings(said: &[Said], text: &str) -> Vec<Saying> {
    let mut order: Vec<&Said> = said.iter().collect();
    order.sort_by_key(|said| std::cmp::Reverse(said.weight));
    let mut known = HashSet::new();
    order
        .into_iter()
        .map(|said| said.to_saying(text))
        .filter(|saying| {
            let key = (
                saying.finding.clone(),
                saying.stage,
                saying.speaker,
                saying.program.clone(),
                saying.meaning.clone(),
            );
            known.insert(key)
        })
        .take(SAYING_LIMIT)
        .collect()
}

/// The names that Mozilla gives to faults of TLS, as sentences.
pub(in crate::complaint) fn symbols(text: &str) -> Vec<Saying> {
    let mut sayings: Vec<Saying> = Vec::new();
    for (range, code) in codes::find_symbols(&text[..text.floor_char_boundary(READ_LIMIT)]).take(SAYING_LIMIT)
    {
        let saying = Saying {
            speaker: Speaker::TlsLibrary,
            program: Some("NSS".to_owned()),
            stage: code.stage,
            finding: code.finding,
            text: text.get(range).unwrap_or_default().to_owned(),
            meaning: code.meaning,
        };
        if !sayings.contains(&saying) {
            sayings.push(saying);
        }
    }
    sayings
}

/// The server that the most telling sentence names, and the port beside it.
pub(in crate::complaint) fn server(said: &[Said]) -> Option<(String, Option<u16>)> {
    let best = said
        .iter()
        .filter(|said| said.server.is_some())
        .max_by_key(|said| (said.row.speaker != Speaker::Server, said.weight))?;
    let server = best.server.clone()?;
    let port = best.port.or_else(|| {
        let same = said
            .iter()
            .filter(|other| other.server.as_deref() == Some(&server));
        same.filter_map(|other| other.port).next()
    });
    Some((server, port))
}

/// The protocol that the sentences tell: that of the most telling one. What devices and libraries say is said of others too.
pub(in crate::complaint) fn protocol(said: &[Said]) -> Option<Protocol> {
    protocol_of(said, |speaker| {
        !matches!(speaker, Speaker::Device | Speaker::Library)
    })
}

/// The protocol that the sentences of devices and libraries tell.
pub(super) fn likely_protocol(said: &[Said]) -> Option<Protocol> {
    protocol_of(said, |speaker| {
        matches!(speaker, Speaker::Device | Speaker::Library)
    })
}

fn protocol_of(said: &[Said], counts: fn(Speaker) -> bool) -> Option<Protocol> {
    said.iter()
        .filter(|said| said.row.protocol.is_some() && counts(said.row.speaker))
        .max_by_key(|said| said.weight)
        .and_then(|said| said.row.protocol)
}

/// The port that a sentence names without a server, where all that do name the same.
pub(super) fn port(said: &[Said]) -> Option<u16> {
    let mut ports = said
        .iter()
        .filter(|said| said.server.is_none())
        .filter_map(|said| said.port);
    let first = ports.next()?;
    ports.all(|other| other == first).then_some(first)
}

/// Whether the sentences are said with TLS only.
pub(in crate::complaint) fn secure(said: &[Said]) -> Option<bool> {
    let is_said = |secure| said.iter().any(|said| said.row.secure == Some(secure));
    match (is_said(true), is_said(false)) {
        (true, _) => Some(true),
        (false, true) => Some(false),
        (false, false) => None,
    }
}

/// True for a conversation in which the server agreed to begin TLS, unless a sentence says that it could not.
pub(super) fn began_starttls(text: &str, said: &[Said]) -> bool {
    let could_not = said
        .iter()
        .any(|said| said.row.stage == Stage::Tls && said.row.secure.is_none() && said.row.finding.is_some());
    let mut asked = false;
    !could_not
        && text[..text.floor_char_boundary(READ_LIMIT)].lines().any(|line| {
            let agreed = asked
                && (line.contains("220 ") || line.contains("OK ") || line.contains("+OK"))
                && !line.contains("STARTTLS");
            asked |= line.ends_with("STARTTLS") || line.ends_with("STLS");
            agreed
        })
}

/// True where the sentences are of several attempts, which need not have had the same settings: TLS failed in one, and in
/// another the name was not found or a greeting was read in clear text; or TLS failed with one port after the other.
pub(super) fn are_of_several_attempts(said: &[Said], text: &str, offset: usize, reply: Option<&str>) -> bool {
    let of_tls = || {
        said.iter()
            .filter(|said| said.row.speaker == Speaker::TlsLibrary && said.row.secure == Some(true))
            .take(SAYING_LIMIT)
    };
    if of_tls().next().is_none() {
        return false;
    }
    let name_was_not_found = said.iter().any(|said| {
        said.row.speaker == Speaker::OperatingSystem
            && said.row.finding.as_deref() == Some("said-host-not-found")
    });
    let was_greeted = reply.is_some_and(reply_text::is_clear_greeting)
        && !text.contains("STARTTLS")
        && !text.contains("STLS");
    let ports: HashSet<u16> = of_tls()
        .filter_map(|said| ports::port_of_attempt(text, said.range.start.checked_sub(offset)?))
        .collect();
    name_was_not_found || was_greeted || ports.len() > 1
}

/// SMTP where the text speaks of sending and of nothing else.
pub(super) fn sending_protocol(text: &str) -> Option<Protocol> {
    let lowercase = text[..text.floor_char_boundary(READ_LIMIT)].to_lowercase();
    let speaks_of_sending =
        words::holds(&lowercase, List::Sending) && !words::holds(&lowercase, List::Receiving);
    speaks_of_sending.then_some(Protocol::Smtp)
}

/// The protocol in the name of a variable or class: `smtp_server`, `ImapStore`.
pub(super) fn protocol_in_name(text: &str) -> Option<Protocol> {
    let lowercase = text[..text.floor_char_boundary(READ_LIMIT)].to_lowercase();
    [
        ("smtp", Protocol::Smtp),
        ("imap", Protocol::Imap),
        ("pop3", Protocol::Pop3),
    ]
    .into_iter()
    .find(|(beginning, _)| {
        lowercase
            .match_indices(beginning)
            .any(|(at, word)| is_name(text, at, at + word.len()))
    })
    .map(|(_, protocol)| protocol)
}

/// The protocol behind the name of a setting: `Account type (IMAP, POP3): imap`.
pub(super) fn labelled_protocol(text: &str) -> Option<Protocol> {
    let lowercase = text[..text.floor_char_boundary(READ_LIMIT)].to_lowercase();
    lowercase.lines().find_map(|line| {
        let (label, value) = line.split_once([':', '='])?;
        let label = label.trim_start_matches(|c: char| !c.is_alphanumeric());
        let is_label = words::list(List::ProtocolLabel)
            .iter()
            .any(|word| label.starts_with(word.as_str()));
        is_label.then(|| value::protocol_field(value)).flatten()
    })
}

/// `smtp_server`, `ImapStore`: a variable or class that has the protocol in its name.
fn is_name(text: &str, start: usize, end: usize) -> bool {
    let before = text.get(..start).and_then(|before| before.chars().next_back());
    let mut after = text.get(end..).unwrap_or_default().chars();
    let next = after.next();
    let begins = !before.is_some_and(|c| c.is_alphanumeric() || c == '/');
    let is_class =
        next.is_some_and(|c| c.is_ascii_uppercase()) && after.next().is_some_and(|c| c.is_ascii_lowercase());
    begins && (next == Some('_') || is_class)
}

/// A number of a device or of Apple's systems: inside a sentence, or behind a word for "error".
pub(super) fn error_number(lowercase: &str, offset: usize, said: &[Said]) -> Option<ErrorNumber> {
    let by_saying = said.iter().find_map(|said| said.number);
    let of_device = || {
        let device = said.iter().find(|said| said.row.speaker == Speaker::Device)?;
        let words =
            lowercase.get(device.range.start.checked_sub(offset)?..device.range.end.checked_sub(offset)?)?;
        // Of "016-503" neither half is the number, and of "L2750DW" nothing is.
        let digits = words
            .rsplit(|c: char| !(c.is_alphanumeric() || c == '-'))
            .map(|digits| digits.trim_matches('-'))
            .filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-'))
            .find(|digits| (3..=5).contains(&digits.len()) && !digits.contains('-'))?;
        digits.parse().ok()
    };
    by_saying.or_else(of_device).or_else(|| {
        let text = &lowercase[..lowercase.floor_char_boundary(READ_LIMIT)];
        text.match_indices('-').find_map(|(at, _)| {
            let digits = text[at + 1..]
                .bytes()
                .take(6)
                .take_while(u8::is_ascii_digit)
                .count();
            let before = &text[..at];
            let after = &text[at + 1 + digits..];
            if !(3..=5).contains(&digits)
                || before.ends_with(|c: char| c.is_alphanumeric())
                || after.starts_with(|c: char| c.is_alphanumeric() || c == '-')
            {
                return None;
            }
            let number = ErrorNumber(text[at..at + 1 + digits].parse::<i32>().ok()?.cast_unsigned());
            let window = &before[before.ceil_char_boundary(at.saturating_sub(24))..];
            let is_known = codes::explain(&number.to_string()).is_ok_and(|code| code.known)
                && !before.trim_end_matches([' ', ':', '=']).ends_with("errno");
            (is_known && words::holds(window, List::Error)).then_some(number)
        })
    })
}

/// A Winsock number or an errno behind a word for "error" or "socket".
pub(in crate::complaint) fn socket_error(lowercase: &str) -> Option<SocketError> {
    let text = &lowercase[..lowercase.floor_char_boundary(READ_LIMIT)];
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(start) = bytes
        .get(at..)?
        .iter()
        .position(u8::is_ascii_digit)
        .map(|offset| at + offset)
    {
        let digits = bytes[start..]
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        at = start + digits;
        let before = &text[..start];
        if digits > 5 || before.ends_with(|c: char| c.is_alphanumeric() || ".,-".contains(c)) {
            continue;
        }
        let window = &before[before.ceil_char_boundary(start.saturating_sub(24))..];
        // "a 10061 error"
        let is_before_word = text[at..].strip_prefix(' ').is_some_and(|rest| {
            words::list(List::Error)
                .iter()
                .any(|word| word.len() > 2 && rest.starts_with(word.as_str()))
        });
        if !is_before_word
            && !words::holds(window, List::Error)
            && !is_before_errno_words(before, &text[at..])
        {
            continue;
        }
        if let Some(number) = value::winsock(&text[start..]) {
            return Some(number);
        }
        // An errno is short, and anybody's number: only right behind the word.
        let bare = before.trim_end_matches([' ', ':', '#', '(', '[']);
        let last = bare
            .rsplit(|c: char| c.is_whitespace() || "([".contains(c))
            .next()
            .unwrap_or_default();
        let is_errno_word = words::is_in(List::BeforeErrno, last)
            || before.ends_with('#')
            || is_before_errno_words(before, &text[at..]);
        if is_errno_word && let Some(number) = errno(&text[start..start + digits], &text[at..]) {
            return Some(number);
        }
    }
    None
}

/// `[111] Connection refused`: the words of the system right behind the number.
fn is_before_errno_words(before: &str, after: &str) -> bool {
    let is_open = before.ends_with(['[', '(']);
    is_open
        && after.strip_prefix([']', ')']).is_some_and(|rest| {
            words::list(List::ErrnoWords)
                .iter()
                .any(|words| rest.trim_start_matches([' ', ':']).starts_with(words.as_str()))
        })
}

/// An errno of Linux that network calls return.
fn errno(digits: &str, after: &str) -> Option<SocketError> {
    let number: u32 = digits.parse().ok()?;
    let is_alone = number >= 32 && !after.starts_with(|c: char| c.is_alphanumeric() || c == '.' || c == '%');
    (is_alone && codes::is_network_errno(number)).then_some(SocketError::Number(number))
}

/// The one protocol word of some prose; of several, the one that agrees with the number.
pub(super) fn spoken_protocol(text: &str, by_number: Option<Protocol>) -> Option<Protocol> {
    let mut spoken: Vec<Protocol> = Vec::new();
    let mut start = 0;
    for word in text.split(|c: char| !c.is_ascii_alphanumeric()) {
        let at = start;
        start += word.len();
        let next = text.get(start..).and_then(|rest| rest.chars().next());
        start += next.map_or(0, char::len_utf8);
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        // Part of a name such as smtp.example.com or pop3_server.
        let is_in_name = |c: Option<char>| matches!(c, Some('@' | '_'));
        let is_host = next == Some('.')
            && text
                .get(start..)
                .is_some_and(|rest| rest.starts_with(|c: char| c.is_alphanumeric()));
        let is_host = is_host
            || (before == Some('.') && text[..at.saturating_sub(1)].ends_with(|c: char| c.is_alphanumeric()));
        // "It pops up every ten minutes."
        let is_verb = word.get(..3).is_some_and(|pop| pop.eq_ignore_ascii_case("pop"))
            && text.get(start..).is_some_and(|rest| {
                words::list(List::BehindPop)
                    .iter()
                    .any(|up| rest.starts_with(up.as_str()))
            });
        if is_verb || is_host || is_in_name(before) || is_in_name(next) || word.eq_ignore_ascii_case("news") {
            continue;
        }
        if let Some(protocol) = value::protocol(word)
            && (protocol != Protocol::Http || word.eq_ignore_ascii_case("httpmail"))
            && !spoken.contains(&protocol)
        {
            spoken.push(protocol);
        }
    }
    match spoken.as_slice() {
        [one] => Some(*one),
        [] => None,
        several => by_number.filter(|protocol| several.contains(protocol)),
    }
}
