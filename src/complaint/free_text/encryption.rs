//! Whether a text tells that encryption was chosen: as a setting, or in a sentence.
//!
//! In: a stretch of text in small letters. Out: yes, no, or not told.

use super::ports;
use crate::complaint::words::{self, List};

/// So many lines are looked at.
const LINE_LIMIT: usize = 400;
/// So much of a line is looked at, in bytes.
const LINE_LENGTH: usize = 400;

/// Whether encryption was chosen: by a setting first, else by a sentence.
pub(in crate::complaint) fn chosen(lowercase: &str) -> Option<bool> {
    secure_label(lowercase).or_else(|| secure_phrase(lowercase))
}

/// Whether a sentence tells that encryption was chosen: "over SSL", "587 + TLS on".
fn secure_phrase(lowercase: &str) -> Option<bool> {
    let is_border = |c: Option<char>| c.is_none_or(|c| !c.is_ascii_alphanumeric());
    // What stands behind two slashes is a remark, not a setting.
    let lowercase: String = lowercase
        .split('\n')
        .map(|line| line.split(" //").next().unwrap_or(line))
        .collect::<Vec<_>>()
        .join("\n")
        .replace(crate::pattern::is_quote, "");
    let says = |list: List| {
        words::list(list).iter().any(|phrase| {
            lowercase.match_indices(phrase.as_str()).any(|(at, found)| {
                let behind = &lowercase[at + found.len()..];
                (is_border(lowercase[..at].chars().next_back())
                    || !phrase.starts_with(|c: char| c.is_ascii_alphanumeric()))
                    && (is_border(behind.chars().next())
                        || !phrase.ends_with(|c: char| c.is_ascii_alphanumeric()))
                    && !is_of_certificate(behind)
            })
        })
    };
    if says(List::SecurePhrase) || lowercase.lines().take(LINE_LIMIT).any(is_beside_port) {
        return Some(true);
    }
    words::holds(&lowercase, List::InsecurePhrase).then_some(false)
}

/// `Port: 995 SSL`, `port 993, SSL/TLS`, `| 465 | TLS |`, `587 mit STARTTLS`, `SSL/TLS 993`: encryption named right beside a port of
/// mail, with no word of its own behind it that takes it back.
fn is_beside_port(line: &str) -> bool {
    let line = &line[..line.floor_char_boundary(LINE_LENGTH)];
    if words::holds(line, List::InsecurePhrase) {
        return false;
    }
    let is_kind = |word: &str| {
        let first = word.split('/').next().unwrap_or_default();
        words::is_in(List::EncryptionBeginning, first)
    };
    let mut at = 0;
    while let Some(start) = line
        .get(at..)
        .and_then(|rest| rest.find(|c: char| c.is_ascii_digit()))
        .map(|offset| at + offset)
    {
        let rest = &line[start..];
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        at = start + digits;
        let is_port = rest[..digits]
            .parse()
            .ok()
            .and_then(ports::protocol_of_port)
            .is_some()
            && !line[..start].ends_with(|c: char| c.is_alphanumeric() || ".:-#".contains(c));
        if !is_port {
            continue;
        }
        let behind = &line[at..];
        let open = behind.trim_start_matches(is_between);
        let open = words::list(List::With)
            .iter()
            .find_map(|with| open.strip_prefix(with.as_str())?.strip_prefix(' '))
            .unwrap_or(open);
        let word = open
            .split(|c: char| !(c.is_ascii_alphanumeric() || c == '/'))
            .next()
            .unwrap_or_default();
        if open.len() < behind.len() && is_kind(word) {
            if !is_taken_back(&open[word.len()..]) {
                return true;
            }
            continue;
        }
        let before = line[..start].trim_end_matches([' ', '(']);
        let last = before
            .rsplit(|c: char| c.is_whitespace() || "(,;|".contains(c))
            .next();
        if before.len() < start && last.is_some_and(is_kind) && !is_taken_back(behind) {
            return true;
        }
    }
    false
}

/// What stands between a port and a kind of encryption.
fn is_between(c: char) -> bool {
    c.is_whitespace() || ",;|/()[]-–—+&，、（）".contains(c)
}

/// `: no`, ` disabled`, ` error`: what stands behind a port and its kind of encryption says otherwise, or tells of a fault.
fn is_taken_back(behind: &str) -> bool {
    let next = behind.trim_start_matches(is_between);
    let word = next
        .split(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default();
    behind.trim_start().starts_with([':', '=']) && !word.is_empty()
        || words::is_in(List::NoEncryption, word)
        || words::holds(word, List::Error)
}

/// "with SSL certificates of our own": a server has a certificate, and nobody says what the connection uses.
fn is_of_certificate(behind: &str) -> bool {
    let next = behind.trim_start_matches([' ', '-', '/']);
    words::list(List::Certificate)
        .iter()
        .any(|word| next.starts_with(word.as_str()))
}

/// Whether a setting switches encryption on or off; on where any does.
fn secure_label(lowercase: &str) -> Option<bool> {
    let mut answer = None;
    for (label, word) in settings(lowercase) {
        let is_in = |list| words::is_in(list, word);
        let begins = |list: List| {
            words::list(list)
                .iter()
                .any(|beginning| word.starts_with(beginning.as_str()))
        };
        if is_in(List::Encryption) || begins(List::EncryptionBeginning) {
            return Some(true);
        }
        if is_in(List::NoEncryption) && !label.contains("starttls") {
            answer = Some(false);
        }
    }
    answer
}

/// True where encryption was chosen by the name "TLS" alone, which many programs give to what begins after the greeting.
pub(in crate::complaint) fn is_tls_of_either_kind(lowercase: &str) -> bool {
    let is_of_tls = |label: &str| label.contains("tls") && !label.contains("ssl");
    settings(lowercase)
        .any(|(label, word)| word == "tls" || is_of_tls(label) && words::is_in(List::Encryption, word))
}

/// The settings of encryption, each with its first word.
fn settings(lowercase: &str) -> impl Iterator<Item = (&'static str, &str)> {
    lowercase
        .split('\n')
        .take(LINE_LIMIT)
        .map(|line| &line[..line.floor_char_boundary(LINE_LENGTH)])
        .flat_map(|line| {
            let alone = line.split([',', ';', '，', '、']).filter_map(without_sign);
            line.char_indices()
                .filter(|(_, c)| matches!(c, ':' | '=' | '：' | '\t' | '|'))
                .filter_map(move |(position, separator)| {
                    let label = secure_label_before(&line[..position])?;
                    Some((label, first_word(&line[position + separator.len_utf8()..])))
                })
                .chain(alone)
        })
}

/// A line that is a label and its value, as a screen shows them side by side: `Security type None`.
fn without_sign(line: &str) -> Option<(&'static str, &str)> {
    let (label, word) = line.trim().rsplit_once(' ')?;
    let is_value = words::is_in(List::Encryption, word) || words::is_in(List::NoEncryption, word);
    let named = words::list(List::SecureLabel)
        .iter()
        .find(|named| named.as_str() == label.trim_start_matches(['-', '*', ' ']))?;
    is_value.then_some((named.as_str(), word))
}

fn first_word(behind: &str) -> &str {
    let rest = behind.trim_start_matches(|c: char| {
        c.is_whitespace() || crate::pattern::is_quote(c) || "=>[(*:|".contains(c)
    });
    // What PHP prints of a value: `string(3) "ssl"`.
    let rest = rest
        .strip_prefix("string(")
        .and_then(|rest| rest.split_once(')'))
        .map_or(rest, |(_, rest)| {
            rest.trim_start_matches(|c: char| c == ' ' || crate::pattern::is_quote(c))
        });
    // `env('MAIL_ENCRYPTION', 'tls')`: what holds where nothing else is set.
    let rest = rest
        .strip_prefix("env(")
        .and_then(|call| call.split(')').next()?.split_once(','))
        .map_or(rest, |(_, rest)| {
            rest.trim_start_matches(|c: char| c == ' ' || crate::pattern::is_quote(c))
        });
    let end = rest.find(|c: char| c.is_whitespace() || crate::pattern::is_quote(c) || ",;)]}|".contains(c));
    rest[..end.unwrap_or(rest.len())].trim_end_matches(['.', '*'])
}

/// The name of a setting of encryption at the end of some text.
fn secure_label_before(before: &str) -> Option<&'static str> {
    let bare = before.trim_end_matches(|c: char| {
        c.is_whitespace() || crate::pattern::is_quote(c) || "-[]()*$.>?=|".contains(c)
    });
    words::list(List::SecureLabel)
        .iter()
        .filter(|label| bare.ends_with(label.as_str()))
        .filter(|label| !bare[..bare.len() - label.len()].ends_with(|c: char| c.is_ascii_alphanumeric()))
        .max_by_key(|label| label.len())
        .map(String::as_str)
}
