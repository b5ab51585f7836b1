//! Entries of a Windows event log, the application log of an Exchange server above all.
//!
//! In: a normalized text: an export of the Event Viewer (tabs or commas), single copied entries, or sentences that name events.
//! Out: [`LogEvent`]s and the places they cover. A number becomes an event only beside a source or the word for event.
//!
//! [`LogEvent`]: super::reading::LogEvent

mod entry;
mod exported;
pub(super) mod label_table;
mod labelled;

use super::normalize::NormalizedText;
pub(super) use entry::Entry;

/// The entries of a text, in order. Empty at once where nothing speaks of events.
pub(super) fn entries(normalized: &NormalizedText) -> Vec<Entry> {
    let mut entries = exported::entries(normalized);
    let labelled = labelled::entries(normalized, &entries);
    entries.extend(labelled);
    entries.sort_by_key(|entry| entry.range.start);
    entries
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(u32, Option<String>, Option<String>)> {
        entries(&NormalizedText::of(text))
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
