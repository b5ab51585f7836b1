//! Entries of a Windows event log, the application log of an Exchange server above all.
//!
//! In: a tidy text: an export of the Event Viewer (tabs or commas), single copied entries, or sentences that name events.
//! Out: [`LogEvent`]s and the places they cover. A number becomes an event only beside a source or the word for event.

mod exported;
mod labelled;

pub(super) use labelled::is_label;

use super::LogEvent;
use super::tidy::Tidy;
use super::value;
use crate::codes;
use std::ops::Range;

/// An entry and the text it covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    /// Where it stands.
    pub range: Range<usize>,
    /// What it says.
    pub event: LogEvent,
}

/// More entries than this are left out.
const ENTRY_LIMIT: usize = 500;
/// The longest description that is read.
const DESCRIPTION_LIMIT: usize = 2000;

/// The entries of a text, in order. Empty at once where nothing speaks of events.
pub(super) fn entries(tidy: &Tidy) -> Vec<Entry> {
    let mut entries = exported::entries(tidy);
    let labelled = labelled::entries(tidy, &entries);
    entries.extend(labelled);
    entries.sort_by_key(|entry| entry.range.start);
    entries
}

/// Sources that matter here: Exchange's, and the mail scanner's.
fn is_source(field: &str) -> bool {
    let folded = field.to_ascii_lowercase();
    field.len() <= 60
        && !folded.contains(':')
        && (folded.starts_with("msexchange")
            || folded.starts_with("exchange")
            || folded.contains("groupshield"))
}

/// `MSExchangePOP3`, `MSExchange IMAP4`, `MSExchange POP3 Interface` at the start of a text.
fn exchange_name(text: &str) -> String {
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

fn event(id: u32, source: Option<String>, text: &str) -> LogEvent {
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
fn error_number(text: &str) -> Option<(usize, String)> {
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
            let number = value::winsock(digits)?;
            Some((folded.len() - digits.len() + number.len(), number))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(u32, Option<String>, Option<String>)> {
        entries(&Tidy::of(text))
            .into_iter()
            .map(|entry| (entry.event.id, entry.event.source, entry.event.error))
            .collect()
    }

    fn entry(id: u32, source: &str, error: &str) -> (u32, Option<String>, Option<String>) {
        (id, Some(source.to_owned()), Some(error.to_owned()))
    }

    #[test]
    fn single_entries_and_exports_are_read() {
        assert_eq!(
            read(
                "Event ID: 11508\nSource: MSExchangePOP3\nType: Error\nDescription: listener did not open, error 0x2741"
            ),
            [entry(11508, "MSExchangePOP3", "0x2741")]
        );
        assert_eq!(
            read(
                "Event Type: Error\nEvent Source: MSExchangeIS\nEvent ID: 1194\nDescription:\nFailed with 0x80004005.\n\nEvent Type: Error\nEvent Source: MSExchange IMAP4\nEvent ID: 11506\nDescription:\n0x2740"
            ),
            [
                entry(1194, "MSExchangeIS", "0x80004005"),
                entry(11506, "MSExchange IMAP4", "0x2740")
            ]
        );
        assert_eq!(
            read(
                "7/14/99\t10:22:01 AM\tMSExchangePOP3\tError\tGeneral\t11508\tN/A\tMAIL1\tbind gave 0x2741\n7/14/99\t10:22:02 AM\tMSExchangeIS\tError\tGeneral\t1194\tN/A\tMAIL1\tE_FAIL 0x80004005"
            ),
            [
                entry(11508, "MSExchangePOP3", "0x2741"),
                entry(1194, "MSExchangeIS", "0x80004005")
            ]
        );
        assert_eq!(
            read("Error,14/07/1999 10:22,MSExchangePOP3,11508,None,\"bind gave 0x2741\""),
            [entry(11508, "MSExchangePOP3", "0x2741")]
        );
        assert_eq!(read("we see events 11508, 11506 and 1194 there").len(), 3);
    }

    #[test]
    fn ports_and_numbers_in_prose_are_no_events() {
        assert_eq!(
            read("Port 11508 is open, socket error 10061, in the event of 3 failures"),
            []
        );
        assert_eq!(
            read("Account: 'a', Server: 'b', Port: 995, Error Number: 0x800CCC1A"),
            []
        );
        assert_eq!(read("11508"), []);
    }
}
