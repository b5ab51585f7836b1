//! One entry of an event log, whatever its form.
//!
//! In: an event id, a source and the text around it. Out: an [`Entry`] with the meaning of its numbers.

use crate::codes;
use crate::complaint::dialog::field_values as value;
use crate::complaint::reading::LogEvent;
use std::ops::Range;

/// An entry and the text it covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::complaint) struct Entry {
    /// Where it stands.
    pub range: Range<usize>,
    /// What it says.
    pub event: LogEvent,
}

/// More entries than this are left out.
pub(super) const ENTRY_LIMIT: usize = 500;
/// The longest description that is read.
pub(super) const DESCRIPTION_LIMIT: usize = 2000;

/// Sources that matter here: Exchange's, and the mail scanner's.
pub(super) fn is_source(field: &str) -> bool {
    let folded = field.to_ascii_lowercase();
    field.len() <= 60
        && !folded.contains(':')
        && (folded.starts_with("msexchange")
            || folded.starts_with("exchange")
            || folded.contains("groupshield"))
}

/// `MSExchangePOP3`, `MSExchange IMAP4`, `MSExchange POP3 Interface` at the start of a text.
pub(super) fn exchange_name(text: &str) -> String {
    let mut words = text.split(|c: char| !c.is_ascii_alphanumeric()).take(3);
    let mut name = words.next().unwrap_or_default().to_owned();
    if !name.eq_ignore_ascii_case("msexchange") {
        return name;
    }
    for word in words {
        let is_part = ["POP3", "IMAP4", "NNTP", "SMTP", "Interface"].contains(&word);
        if !is_part || !text[name.len()..].starts_with(' ') {
            break;
        }
        name = format!("{name} {word}");
    }
    name
}

pub(super) fn event(id: u32, source: Option<String>, text: &str) -> LogEvent {
    let error = error_number(text).map(|(_, error)| error);
    let of_error = error
        .as_deref()
        .and_then(|error| codes::explain(error).ok())
        .filter(|code| code.known)
        .map(|code| code.meaning);
    let meaning = codes::explain_event(id).map(|code| match &of_error {
        Some(of_error) => format!("{} {of_error}", code.meaning),
        None => code.meaning,
    });
    LogEvent {
        id,
        source,
        error,
        meaning,
    }
}

/// The error number of a description and where it ends: `0x2741`, `0x80004005`, `error 10049`.
pub(super) fn error_number(text: &str) -> Option<(usize, String)> {
    let folded = text.to_ascii_lowercase();
    let hexadecimal = folded.match_indices(['x', '×']).find_map(|(at, sign)| {
        let is_number =
            folded[..at].ends_with('0') && !folded[..at - 1].ends_with(|c: char| c.is_alphanumeric());
        let digits = folded.get(at + sign.len()..)?;
        let length = digits.bytes().take(9).take_while(u8::is_ascii_hexdigit).count();
        let value = u32::from_str_radix(&digits[..length], 16).ok()?;
        (is_number && length >= 3).then(|| (at + sign.len() + length, codes::hexadecimal(value)))
    });
    hexadecimal.or_else(|| {
        folded.match_indices("error").find_map(|(at, word)| {
            let rest = folded.get(at + word.len()..)?;
            let digits = rest.trim_start_matches([' ', ':', '#', '(']);
            let number = value::winsock(digits)?.to_string();
            Some((folded.len() - digits.len() + number.len(), number))
        })
    })
}
