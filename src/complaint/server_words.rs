//! The server's own words inside prose: behind "The server responded:", or as raw lines of the protocol.
//!
//! In: a stretch of tidy text. Out: the reply without the marks around it.

use super::{outlook, value};
use crate::codes;

/// The server's own words: behind "The server responded:", or a raw line of the protocol.
pub(super) fn response(text: &str, folded: &str) -> Option<String> {
    if let Some(start) = outlook::response_start(folded) {
        let raw = text.get(start..)?;
        let raw = &raw[..raw.floor_char_boundary(value::RESPONSE_LIMIT)];
        let words = if raw.starts_with(value::is_quote) {
            value::response(raw, true)
        } else {
            value::response(up_to_closing_quote(raw), false)
        };
        if let Some(words) = words {
            let bare = without_trailing_marks(&words);
            return Some(bare.to_owned()).filter(|words| !words.is_empty());
        }
    }
    // In a whole conversation the refusal is the message, not the greeting.
    let mut first = None;
    for reply in text.split('\n').filter_map(raw_reply) {
        let is_refusal = codes::reply(&reply).is_some_and(|reply| reply.cause != codes::ReplyCause::Fine);
        if is_refusal {
            return Some(reply);
        }
        first = first.or(Some(reply));
    }
    first
}

/// Marks that stand apart at the end belong to the message around the reply.
fn without_trailing_marks(words: &str) -> &str {
    let mut rest = words;
    loop {
        let bare = rest.trim_end_matches(|c: char| c == '*' || c.is_whitespace());
        let shorter = bare.strip_suffix(value::is_quote).filter(|shorter| {
            shorter.ends_with(|c: char| c.is_whitespace() || value::is_quote(c)) || bare.len() < rest.len()
        });
        match shorter {
            Some(shorter) => rest = shorter,
            None => return bare,
        }
    }
}

/// What Thunderbird writes behind a reply.
const ADVICE: [&str; 4] = [
    " Please check the message",
    " Please verify that your",
    " Please check your Account",
    " Check the message recipient",
];

/// An unquoted reply ends where the quotation around the whole message ends, or with its paragraph.
fn up_to_closing_quote(raw: &str) -> &str {
    let paragraph = raw.split("\n\n").next().unwrap_or(raw);
    let paragraph = ADVICE
        .iter()
        .find_map(|advice| paragraph.find(advice))
        .map_or(paragraph, |end| paragraph[..end].trim_end());
    let mut depth = 0usize;
    let mut before = ' ';
    for (at, character) in paragraph.char_indices() {
        if value::is_quote(character) {
            let next = paragraph[at + character.len_utf8()..]
                .chars()
                .next()
                .unwrap_or(' ');
            let opens = before.is_whitespace() || "([<=".contains(before);
            let closes = next.is_whitespace() || ".,;:)*".contains(next) || value::is_quote(next);
            match (opens && !next.is_whitespace(), closes) {
                (true, _) => depth += 1,
                (false, true) if depth > 0 => depth -= 1,
                (false, true) => return &paragraph[..at],
                _ => {}
            }
        }
        before = character;
    }
    // Without a closing mark only wrapped lines belong to it.
    let mut end = 0;
    for line in paragraph.split_inclusive('\n') {
        end += line.len();
        if line.chars().count() < 50 && end > 12 {
            break;
        }
    }
    &paragraph[..end]
}

/// A raw line of POP3, IMAP or SMTP that somebody pasted.
fn raw_reply(line: &str) -> Option<String> {
    let line = line.trim();
    let start = if let Some(at) = line.find("-ERR") {
        let is_start = line[..at]
            .chars()
            .next_back()
            .is_none_or(|c| c.is_whitespace() || value::is_quote(c) || "(:".contains(c));
        is_start.then_some(at)?
    } else {
        let from = line.find(|c: char| !value::is_quote(c)).unwrap_or(0);
        let rest = &line[from..];
        let is_tagged = rest.starts_with("+OK") || is_imap_line(rest) || is_smtp_line(rest);
        is_tagged.then_some(from)?
    };
    let had_quote = line[..start].ends_with(value::is_quote);
    let raw = &line[start..];
    let raw = if had_quote { up_to_closing_quote(raw) } else { raw };
    let raw = &raw[..raw.floor_char_boundary(value::RESPONSE_LIMIT)];
    Some(value::narrow(raw)).filter(|words| words.len() > 3)
}

fn is_imap_line(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let is_tag = first.len() <= 8
        && first.bytes().any(|byte| byte.is_ascii_digit())
        && first
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'.');
    let third = words.next().unwrap_or_default();
    match first {
        "*" => matches!(second, "BYE" | "OK" | "NO" | "BAD" | "PREAUTH"),
        "NO" | "BAD" | "BYE" => second.starts_with('['),
        _ => is_tag && matches!(second, "NO" | "BAD" | "OK") && !third.is_empty(),
    }
}

/// Three digits that SMTP defines, then an enhanced code or words that speak of mail.
fn is_smtp_line(line: &str) -> bool {
    const WORDS: [&str; 24] = [
        "relay",
        "mailbox",
        "auth",
        "sender",
        "recipient",
        "denied",
        "reject",
        "esmtp",
        "smtp",
        "tls",
        "mail",
        "user",
        "unavailable",
        "service",
        "connection",
        "spam",
        "block",
        "quota",
        "domain",
        "address",
        "password",
        "command",
        "policy",
        "message",
    ];
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let rest = line.get(digits..).unwrap_or_default();
    if digits != 3 || !rest.starts_with([' ', '-']) {
        return false;
    }
    let number = line.get(..digits).unwrap_or_default();
    let Some(meaning) = codes::reply(number) else {
        return false;
    };
    let folded = rest.to_lowercase();
    meaning.code == number
        && (codes::reply(line).is_some_and(|reply| reply.code.contains('.'))
            || WORDS.iter().any(|word| folded.contains(word)))
}
