//! Whether a text tells that encryption was chosen: as a setting, or in a sentence.
//!
//! In: a stretch of text in small letters. Out: yes, no, or not told.

use crate::complaint::words::{self, List};

/// Whether encryption was chosen: by a setting first, else by a sentence.
pub(super) fn chosen(lowercase: &str) -> Option<bool> {
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
        .join("\n");
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
    if says(List::SecurePhrase) {
        return Some(true);
    }
    words::holds(&lowercase, List::InsecurePhrase).then_some(false)
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
        .take(400)
        .map(|line| &line[..line.floor_char_boundary(400)])
        .flat_map(|line| {
            line.char_indices()
                .filter(|(_, c)| matches!(c, ':' | '=' | '：' | '\t'))
                .filter_map(move |(position, separator)| {
                    let label = secure_label_before(&line[..position])?;
                    Some((label, first_word(&line[position + separator.len_utf8()..])))
                })
        })
}

fn first_word(behind: &str) -> &str {
    let rest = behind.trim_start_matches(|c: char| {
        c.is_whitespace() || crate::pattern::is_quote(c) || "=>[(*:".contains(c)
    });
    // What PHP prints of a value: `string(3) "ssl"`.
    let rest = rest
        .strip_prefix("string(")
        .and_then(|rest| rest.split_once(')'))
        .map_or(rest, |(_, rest)| {
            rest.trim_start_matches(|c: char| c == ' ' || crate::pattern::is_quote(c))
        });
    let end = rest.find(|c: char| c.is_whitespace() || crate::pattern::is_quote(c) || ",;)]}".contains(c));
    rest[..end.unwrap_or(rest.len())].trim_end_matches(['.', '*'])
}

/// The name of a setting of encryption at the end of some text.
fn secure_label_before(before: &str) -> Option<&'static str> {
    let bare = before.trim_end_matches(|c: char| {
        c.is_whitespace() || crate::pattern::is_quote(c) || "-[]()*$.>?=".contains(c)
    });
    words::list(List::SecureLabel)
        .iter()
        .filter(|label| bare.ends_with(label.as_str()))
        .filter(|label| !bare[..bare.len() - label.len()].ends_with(|c: char| c.is_ascii_alphanumeric()))
        .max_by_key(|label| label.len())
        .map(String::as_str)
}
