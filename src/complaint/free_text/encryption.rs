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
        .replace(crate::pattern::is_quote, "")
        .replace("(ssl/tls)", "(ssl)");
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
    let is_kind = |word: &str| {
        words::is_in(
            List::EncryptionBeginning,
            word.split('/').next().unwrap_or_default(),
        )
    };
    let names_kind = |line: &str| is_beside_port(line, is_kind, |_| true);
    if says(List::SecurePhrase) || lowercase.lines().take(LINE_LIMIT).any(names_kind) {
        return Some(true);
    }
    words::holds(&lowercase, List::InsecurePhrase).then_some(false)
}

/// `Port: 995 SSL`, `port 993, SSL/TLS`, `| 465 | TLS |`, `587 mit STARTTLS`, `SSL/TLS 993`: encryption named right beside a port of
/// mail, or beside any number that is called a port, with no word of its own behind it that takes it back.
fn is_beside_port(line: &str, is_kind: impl Fn(&str) -> bool, is_meant: impl Fn(u16) -> bool) -> bool {
    let line = &line[..line.floor_char_boundary(LINE_LENGTH)];
    if words::holds(line, List::InsecurePhrase) {
        return false;
    }
    let mut at = 0;
    while let Some(start) = line
        .get(at..)
        .and_then(|rest| rest.find(|c: char| c.is_ascii_digit()))
        .map(|offset| at + offset)
    {
        let rest = &line[start..];
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        at = start + digits;
        let before = without_port_word(line[..start].trim_end_matches([' ', '(']));
        let is_called_port = before.len() < line[..start].trim_end_matches([' ', '(']).len();
        let number = rest[..digits].parse().ok().filter(|port| is_meant(*port));
        let is_port = number.is_some_and(|port| {
            is_called_port || ports::protocol_of_port(port).is_some() && !is_joined(&line[..start], port)
        });
        if !is_port {
            continue;
        }
        let behind = &line[at..];
        let open = without_suffix(behind).trim_start_matches(is_between);
        let open = words::list(List::With)
            .iter()
            .chain(words::list(List::PortBehindServer))
            .find_map(|with| open.strip_prefix(with.as_str())?.strip_prefix([' ', ',']))
            .unwrap_or(open)
            .trim_start_matches(is_between);
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
        let last = before
            .trim_end_matches([' ', '('])
            .rsplit(|c: char| c.is_whitespace() || "(,;|".contains(c))
            .next();
        if before.len() < start && last.is_some_and(&is_kind) && !is_taken_back(behind) {
            return true;
        }
    }
    false
}

/// Part of a longer number, a time or a name. Behind a server's name and a colon stands its port.
fn is_joined(before: &str, port: u16) -> bool {
    let is_of_server = before
        .strip_suffix(':')
        .is_some_and(|name| name.ends_with(|c: char| c.is_ascii_alphabetic() || c == ']'));
    let is_behind_server = is_of_server && port > 99;
    !is_behind_server && before.ends_with(|c: char| c.is_alphanumeric() || ".:-#".contains(c))
}

/// What stands before the word for a port.
fn without_port_word(before: &str) -> &str {
    words::list(List::PortBehindServer)
        .iter()
        .filter_map(|word| before.strip_suffix(word.as_str()))
        .filter(|rest| rest.is_empty() || rest.ends_with(is_between))
        .min_by_key(|rest| rest.len())
        .unwrap_or(before)
}

/// `143-as port`: the ending that some languages hang on a number.
fn without_suffix(behind: &str) -> &str {
    let Some(rest) = behind.strip_prefix('-') else {
        return behind;
    };
    let ending = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
    if (1..=4).contains(&ending) {
        &rest[ending..]
    } else {
        behind
    }
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

/// True where STARTTLS was chosen, and nothing that begins with TLS: by a setting, or right beside the port.
pub(in crate::complaint) fn chooses_starttls(lowercase: &str, port: Option<u16>) -> bool {
    let mut chosen = lowercase.lines().take(LINE_LIMIT).any(|line| {
        is_beside_port(
            line,
            |word| word == "starttls",
            |other| port.is_none_or(|port| port == other),
        )
    });
    for (label, word) in settings(lowercase) {
        let is_on = words::is_in(List::Encryption, word);
        let is_starttls =
            label.contains("starttls") || label.contains("start tls") || label.contains("start_tls");
        if word.starts_with("starttls") {
            chosen = true;
        } else if is_starttls && is_on {
            // `enable_starttls_auto` is on wherever nobody switched it off.
            chosen |= !label.contains("auto");
        } else if word.starts_with("ssl") || label.contains("ssl") && is_on && !is_starttls {
            return false;
        }
    }
    chosen
}

/// The settings of encryption, each with its first word.
fn settings(lowercase: &str) -> impl Iterator<Item = (&'static str, &str)> {
    lowercase
        .split('\n')
        .take(LINE_LIMIT)
        .map(|line| &line[..line.floor_char_boundary(LINE_LENGTH)])
        .flat_map(|line| {
            let alone = line
                .split(|c: char| matches!(c, ',' | ';' | '，' | '、') || crate::pattern::is_quote(c))
                .filter_map(without_sign);
            line.char_indices()
                .filter(|(_, c)| matches!(c, ':' | '=' | '：' | '\t' | '|'))
                .filter_map(move |(position, separator)| {
                    let label = secure_label_before(&line[..position])?;
                    Some((label, first_word(&line[position + separator.len_utf8()..])))
                })
                .chain(alone)
                .chain(beside_each_other(line))
        })
}

/// A line that is a label and its value, as a screen shows them side by side: `Security type None`.
fn without_sign(line: &str) -> Option<(&'static str, &str)> {
    let line = line.trim();
    // `Security type SSL/TLS (Accept all certificates)`
    let line = line
        .strip_suffix(')')
        .and_then(|inside| inside.rsplit_once(" ("))
        .map_or(line, |(bare, _)| bare);
    let (label, word) = line.rsplit_once(' ')?;
    let is_value = words::is_in(List::Encryption, word) || words::is_in(List::NoEncryption, word);
    let label = label.trim_start_matches(['-', '*', ' ']);
    // A label of several words is nothing else, whatever stands before it on its line.
    let ends = |named: &str| {
        named.contains(' ') && label.strip_suffix(named).is_some_and(|rest| rest.ends_with(' '))
    };
    let named = words::list(List::SecureLabel)
        .iter()
        .find(|named| named.as_str() == label || ends(named))?;
    is_value.then_some((named.as_str(), word))
}

/// Keys and their values without a sign between them, where nothing else can be meant: `tls_starttls on`, `security starttls`.
fn beside_each_other(line: &str) -> impl Iterator<Item = (&'static str, &str)> {
    let next = line.split_whitespace().skip(1);
    line.split_whitespace().zip(next).filter_map(|(label, word)| {
        let word = word.trim_end_matches([':', '.', ';', ',']);
        let is_switch = || words::is_in(List::Encryption, word) || words::is_in(List::NoEncryption, word);
        let is_kind = || {
            let first = word.split('/').next().unwrap_or_default();
            words::is_in(List::EncryptionBeginning, first) && !words::is_in(List::Encryption, label)
        };
        let is_value = if label.contains('_') {
            is_switch()
        } else {
            is_kind()
        };
        words::list(List::SecureLabel)
            .iter()
            .find(|named| is_value && named.as_str() == label)
            .map(|named| (named.as_str(), word))
    })
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
