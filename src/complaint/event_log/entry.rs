//! One entry of an event log, whatever its form.
//!
//! In: an event id, a source and the text around it. Out: an [`Entry`] with the meaning of its numbers.

use crate::codes;
use crate::complaint::dialog::field_values as value;
use crate::complaint::normalize::NormalizedText;
use crate::complaint::reading::LogEvent;
use crate::complaint::words::{self, List};
use crate::pattern::PlainText;
use std::ops::Range;

/// An entry and the text it covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::complaint) struct Entry {
    /// Where it stands.
    pub range: Range<usize>,
    /// What it says.
    pub event: LogEvent,
}

impl Entry {
    /// True where the description is a sentence that counts for something, and the entry's number for nothing, or for no more
    /// than that TLS failed.
    pub(in crate::complaint) fn is_told(&self, normalized: &NormalizedText) -> bool {
        let of_number = codes::explain_event(self.event.id).and_then(|code| code.finding);
        let says_little = of_number.is_none_or(|finding| finding == "said-tls-failed");
        let text = normalized.text.get(self.range.clone()).unwrap_or_default();
        says_little
            && self.event.error.is_none()
            && codes::find_sayings(&PlainText::of(text))
                .iter()
                .any(|(row, _)| row.finding.is_some())
    }
}

/// More entries than this are left out.
pub(super) const ENTRY_LIMIT: usize = 500;
/// The longest description that is read.
pub(super) const DESCRIPTION_LIMIT: usize = 2000;

/// Sources that matter here: Exchange's, and the mail scanner's.
pub(super) fn is_source(field: &str) -> bool {
    let folded = field.to_lowercase();
    let mut words = folded.split(' ');
    let is_name = |word: &str| {
        words::list(List::EventSource)
            .iter()
            .any(|source| word.starts_with(source.as_str()))
    };
    field.len() <= 60 && !field.contains(':') && words.any(is_name)
}

/// Where a text names a source of Exchange: `MSExchangePOP3`.
pub(super) fn exchange_source(text: &str) -> Option<usize> {
    words::places(&text.to_ascii_lowercase(), List::ExchangeSource)
        .next()
        .map(|place| place.start)
}

/// `MSExchangePOP3`, `MSExchange IMAP4`, `MSExchange POP3 Interface` at the start of a text.
pub(super) fn exchange_name(text: &str) -> String {
    let mut words = text.split(|c: char| !c.is_ascii_alphanumeric()).take(3);
    let mut name = words.next().unwrap_or_default().to_owned();
    if !words::is_in(List::ExchangeSource, &name.to_ascii_lowercase()) {
        return name;
    }
    for word in words {
        let is_part = words::is_in(List::ExchangeSourcePart, &word.to_ascii_lowercase());
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
        words::places(&folded, List::EventError).find_map(|word| {
            let rest = folded.get(word.end..)?;
            let digits = rest.trim_start_matches([' ', ':', '#', '(']);
            let number = value::winsock(digits)?.to_string();
            Some((folded.len() - digits.len() + number.len(), number))
        })
    })
}
