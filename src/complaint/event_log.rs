//! Entries of a Windows event log, the application log of an Exchange server above all.
//!
//! In: a tidy text: an export of the Event Viewer (tabs or commas), single copied entries, or sentences that name events.
//! Out: [`LogEvent`]s and the places they cover. A number becomes an event only beside a source or the word for event.

use super::LogEvent;
use super::tidy::Tidy;
use super::value;
use crate::codes;
use aho_corasick::{AhoCorasick, MatchKind};
use serde::Deserialize;
use std::ops::Range;
use std::sync::OnceLock;

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
/// How far a source may stand from its event id.
const REACH: usize = 240;
/// The longest description that is read.
const DESCRIPTION_LIMIT: usize = 2000;

#[derive(Debug, Deserialize)]
struct Row {
    #[serde(rename = "language")]
    _language: String,
    id: String,
    source: String,
    description: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Word {
    Id,
    Source,
    Description,
}

struct Words {
    automaton: Option<AhoCorasick>,
    kinds: Vec<Word>,
}

const FILE: &str = include_str!("../../assets/event_labels.csv");

fn words() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| {
        let mut texts: Vec<String> = Vec::new();
        let mut kinds = Vec::new();
        for row in csv::Reader::from_reader(FILE.as_bytes())
            .into_deserialize::<Row>()
            .flatten()
        {
            for (column, kind) in [
                (row.id, Word::Id),
                (row.source, Word::Source),
                (row.description, Word::Description),
            ] {
                for word in column.split('|') {
                    if !texts.iter().any(|text| text == word) {
                        texts.push(word.to_owned());
                        kinds.push(kind);
                    }
                }
            }
        }
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .build(&texts)
            .ok();
        Words { automaton, kinds }
    })
}

/// True for a word that labels a line of an entry in some language.
pub(super) fn is_label(word: &str) -> bool {
    let folded = word.to_lowercase();
    words()
        .automaton
        .as_ref()
        .and_then(|automaton| automaton.find(&folded))
        .is_some_and(|found| found.start() == 0 && found.end() == folded.len())
        || folded.starts_with("event ")
}

/// The entries of a text, in order. Empty at once where nothing speaks of events.
pub(super) fn entries(tidy: &Tidy) -> Vec<Entry> {
    let mut entries = exported(tidy);
    let labelled = labelled(tidy, &entries);
    entries.extend(labelled);
    entries.sort_by_key(|entry| entry.range.start);
    entries
}

/// Lines of an export: fields between tabs, commas or semicolons, one of them the source, one the number.
fn exported(tidy: &Tidy) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut start = 0;
    for line in tidy.text.split_inclusive('\n') {
        let range = start..start + line.len();
        start = range.end;
        if let Some((id, source)) = exported_line(line) {
            if entries.len() >= ENTRY_LIMIT {
                break;
            }
            let event = event(id, Some(source), line);
            entries.push(Entry { range, event });
        } else if let Some(last) = entries.last_mut()
            && last.range.end == range.start
            && !line.trim().is_empty()
            && last.range.len() < DESCRIPTION_LIMIT
            && !begins_dialog(line)
        {
            // A description runs over several lines.
            last.range.end = range.end;
            let text = tidy.text.get(last.range.clone()).unwrap_or_default();
            last.event = event(last.event.id, last.event.source.take(), text);
        }
    }
    entries
}

/// A labelled dialog below an export is no description.
fn begins_dialog(line: &str) -> bool {
    line.contains("(SSL)") || line.contains("Account:")
}

fn exported_line(line: &str) -> Option<(u32, String)> {
    let delimiter = ['\t', ',', ';']
        .into_iter()
        .find(|delimiter| line.matches(*delimiter).count() >= 3)?;
    let mut fields = line
        .split(delimiter)
        .take(12)
        .map(|field| field.trim().trim_matches('"').trim());
    let source = fields.find(|field| is_source(field))?;
    let mut numbers = fields.filter_map(|field| {
        field
            .parse::<u32>()
            .ok()
            .filter(|number| (1..=65_535).contains(number))
    });
    let first = numbers.next()?;
    let id = if codes::explain_event(first).is_some() {
        first
    } else {
        numbers
            .find(|number| codes::explain_event(*number).is_some())
            .unwrap_or(first)
    };
    Some((id, source.to_owned()))
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

/// Entries with labels ("Event ID: 11508"), and sentences that name events.
fn labelled(tidy: &Tidy, exported: &[Entry]) -> Vec<Entry> {
    let hits = hits(tidy, exported);
    let mut entries: Vec<Entry> = Vec::new();
    for (index, hit) in hits.iter().enumerate() {
        if hit.kind != Word::Id || entries.len() >= ENTRY_LIMIT {
            continue;
        }
        let next = hits.iter().skip(index + 1).find(|other| other.kind == Word::Id);
        let end = record_end(tidy, hit, next);
        let previous = entries.last().map_or(0, |entry: &Entry| entry.range.end);
        let source = source_near(tidy, &hits, index, previous, end);
        let text = tidy.text.get(hit.value..end).unwrap_or_default();
        let ids = ids(text, hit, source.is_some());
        let several = ids.len() > 1;
        for id in ids {
            let source = source.as_ref().map(|(_, name)| name.clone()).filter(|_| !several);
            let start = source_start(&source, &hits, index, previous).unwrap_or(hit.start);
            let event = event(id, source, text);
            entries.push(Entry {
                range: start..end,
                event,
            });
        }
    }
    entries
}

fn source_start(source: &Option<String>, hits: &[Hit], index: usize, previous: usize) -> Option<usize> {
    source.as_ref()?;
    let before = hits
        .get(..index)?
        .iter()
        .rev()
        .find(|hit| hit.kind == Word::Source)?;
    (before.start >= previous && hits.get(index)?.start - before.start < REACH).then_some(before.start)
}

/// A label of an entry.
#[derive(Debug)]
struct Hit {
    kind: Word,
    start: usize,
    value: usize,
    has_colon: bool,
}

fn hits(tidy: &Tidy, exported: &[Entry]) -> Vec<Hit> {
    let words = words();
    let Some(automaton) = &words.automaton else {
        return Vec::new();
    };
    automaton
        .find_iter(&tidy.folded)
        .filter_map(|found| {
            let kind = *words.kinds.get(found.pattern().as_usize())?;
            let joins = |c: char| c.is_alphanumeric() && !super::tidy::is_ideograph(c);
            let before = tidy.text.get(..found.start())?.chars().next_back();
            let mut rest = tidy.text.get(found.end()..)?;
            if kind == Word::Id {
                // events, Events
                rest = rest.strip_prefix('s').unwrap_or(rest);
            }
            if before.is_some_and(joins)
                || rest.starts_with(joins) && !rest.starts_with(|c: char| c.is_ascii_digit())
            {
                return None;
            }
            let after = rest.trim_start_matches([' ', '\n', '\t', '#']);
            let has_colon = after.starts_with([':', '：', '=']);
            let value_text = after.trim_start_matches([':', '：', '=', ' ', '\n', '\t', '#']);
            let is_hit = match kind {
                Word::Id => value_text.starts_with(|c: char| c.is_ascii_digit() || c == '('),
                Word::Source | Word::Description => has_colon,
            };
            let start = found.start();
            let is_free = !exported.iter().any(|entry| entry.range.contains(&start));
            (is_hit && is_free).then_some(Hit {
                kind,
                start,
                value: tidy.text.len() - value_text.len(),
                has_colon,
            })
        })
        .take(ENTRY_LIMIT * 4)
        .collect()
}

/// An entry ends at the next one, or with the paragraph that holds its error number.
fn record_end(tidy: &Tidy, hit: &Hit, next: Option<&Hit>) -> usize {
    let limit = next
        .map_or(tidy.text.len(), |next| next.start)
        .min(hit.value + DESCRIPTION_LIMIT);
    let limit = tidy.text.floor_char_boundary(limit);
    let text = tidy.text.get(hit.value..limit).unwrap_or_default();
    let error_end = error_number(text).map_or(0, |(end, _)| end);
    let paragraph = text
        .get(error_end..)
        .and_then(|rest| rest.find("\n\n"))
        .map_or(text.len(), |at| error_end + at);
    hit.value + paragraph
}

/// The source of an entry: behind its label after the number, else before it; else a word such as MSExchangePOP3 nearby.
fn source_near(
    tidy: &Tidy,
    hits: &[Hit],
    index: usize,
    previous: usize,
    end: usize,
) -> Option<(usize, String)> {
    let hit = hits.get(index)?;
    let is_near = |other: &&Hit| other.kind == Word::Source && other.start.abs_diff(hit.start) < REACH;
    let after = hits
        .get(index + 1..)?
        .iter()
        .take_while(|other| other.start < end && other.kind != Word::Id)
        .find(is_near);
    let before = hits
        .get(..index)?
        .iter()
        .rev()
        .take_while(|other| other.start >= previous && other.kind != Word::Id)
        .find(is_near);
    let labelled = before.or(after).and_then(|source| {
        let line = tidy.text.get(source.value..)?;
        let line = &line[..line.floor_char_boundary(80)];
        let stop = line.find(['\n', '\t', ',', ';', '(']).unwrap_or(line.len());
        let name = line[..stop].trim().trim_matches(value::is_quote).trim();
        (!name.is_empty()).then(|| (source.start, name.to_owned()))
    });
    labelled.or_else(|| named_source(tidy, hit))
}

/// `MSExchangePOP3` in the same line as the number.
fn named_source(tidy: &Tidy, hit: &Hit) -> Option<(usize, String)> {
    let window = tidy.text.ceil_char_boundary(hit.start.saturating_sub(60));
    let before = tidy.text.get(window..hit.start)?;
    let line_start = before.rfind('\n').map_or(window, |at| window + at + 1);
    let rest = tidy.text.get(line_start..)?;
    let line = rest[..rest.floor_char_boundary(200)].split('\n').next()?;
    let at = line.to_ascii_lowercase().find("msexchange")?;
    let name: String = line[at..]
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric())
        .collect();
    Some((line_start + at, name))
}

/// The numbers behind the word: one behind a label, known ones only in a sentence ("events 11508, 11506 and 1194").
fn ids(text: &str, hit: &Hit, has_source: bool) -> Vec<u32> {
    let text = &text[..text.floor_char_boundary(120)];
    let mut ids = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || ",(&/".contains(c));
        rest = rest
            .strip_prefix("and ")
            .or_else(|| rest.strip_prefix("und "))
            .unwrap_or(rest);
        let length = rest.bytes().take_while(u8::is_ascii_digit).count();
        let Ok(id) = rest[..length].parse::<u32>() else {
            break;
        };
        let is_known = codes::explain_event(id).is_some();
        let is_first = ids.is_empty();
        if !(is_known || is_first && hit.has_colon && has_source && id <= 65_535) {
            break;
        }
        if !ids.contains(&id) {
            ids.push(id);
        }
        rest = &rest[length..];
    }
    ids
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

    #[test]
    fn every_row_is_sound() {
        for row in csv::Reader::from_reader(FILE.as_bytes()).into_deserialize::<Row>() {
            let row = row.expect("a row");
            for words in [&row.id, &row.source, &row.description] {
                assert!(
                    words
                        .split('|')
                        .all(|word| !word.is_empty() && word == word.to_lowercase()),
                    "{row:?}"
                );
            }
        }
    }
}
