//! Single copied entries, in the language of the Event Viewer, and sentences that name events.
//!
//! In: a normalized text and the entries that were found already. Out: the entries around "Event ID: 11508" and "event 11508".

use super::entry::{
    DESCRIPTION_LIMIT, ENTRY_LIMIT, Entry, error_number, event, exchange_name, exchange_source,
};
use super::label_table::{self, Word};
use crate::codes;
use crate::complaint::chars::{is_ideograph, is_quote};
use crate::complaint::normalize::NormalizedText;
use crate::complaint::words::{self, List};

/// How far a source may stand from its event id.
const REACH: usize = 240;

/// Entries with labels ("Event ID: 11508"), and sentences that name events.
pub(super) fn entries(normalized: &NormalizedText, exported: &[Entry]) -> Vec<Entry> {
    let hits = hits(normalized, exported);
    let mut entries: Vec<Entry> = Vec::new();
    for (index, hit) in hits.iter().enumerate() {
        if hit.kind != Word::Id || entries.len() >= ENTRY_LIMIT {
            continue;
        }
        let next = hits.iter().skip(index + 1).find(|other| other.kind == Word::Id);
        let end = record_end(normalized, hit, next);
        let previous = entries.last().map_or(0, |entry: &Entry| entry.range.end);
        let source = source_near(normalized, &hits, index, previous, end);
        let text = normalized.text.get(hit.value..end).unwrap_or_default();
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

fn hits(normalized: &NormalizedText, exported: &[Entry]) -> Vec<Hit> {
    label_table::find(&normalized.lowercase)
        .filter_map(|(found, kind)| {
            let joins = |c: char| c.is_alphanumeric() && !is_ideograph(c);
            let before = normalized.text.get(..found.start)?.chars().next_back();
            let mut rest = normalized.text.get(found.end..)?;
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
            let start = found.start;
            let is_free = !exported.iter().any(|entry| entry.range.contains(&start));
            (is_hit && is_free).then_some(Hit {
                kind,
                start,
                value: normalized.text.len() - value_text.len(),
                has_colon,
            })
        })
        .take(ENTRY_LIMIT * 4)
        .collect()
}

/// An entry ends at the next one, or with the paragraph that holds its error number.
fn record_end(normalized: &NormalizedText, hit: &Hit, next: Option<&Hit>) -> usize {
    let limit = next
        .map_or(normalized.text.len(), |next| next.start)
        .min(hit.value + DESCRIPTION_LIMIT);
    let limit = normalized.text.floor_char_boundary(limit);
    let text = normalized.text.get(hit.value..limit).unwrap_or_default();
    let error_end = error_number(text).map_or(0, |(end, _)| end);
    let paragraph = text
        .get(error_end..)
        .and_then(|rest| rest.find("\n\n"))
        .map_or(text.len(), |at| error_end + at);
    hit.value + paragraph
}

/// The source of an entry: behind its label after the number, else before it; else a word such as MSExchangePOP3 nearby.
fn source_near(
    normalized: &NormalizedText,
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
        let line = normalized.text.get(source.value..)?;
        let line = &line[..line.floor_char_boundary(80)];
        let stop = line.find(['\n', '\t', ',', ';', '(']).unwrap_or(line.len());
        let name = line[..stop].trim().trim_matches(is_quote).trim();
        let name = if exchange_source(name) == Some(0) {
            exchange_name(name)
        } else {
            name.to_owned()
        };
        (!name.is_empty()).then_some((source.start, name))
    });
    labelled.or_else(|| named_source(normalized, hit))
}

/// `MSExchangePOP3` in the same line as the number.
fn named_source(normalized: &NormalizedText, hit: &Hit) -> Option<(usize, String)> {
    let window = normalized.text.ceil_char_boundary(hit.start.saturating_sub(60));
    let before = normalized.text.get(window..hit.start)?;
    let line_start = before.rfind('\n').map_or(window, |at| window + at + 1);
    let rest = normalized.text.get(line_start..)?;
    let line = rest[..rest.floor_char_boundary(200)].split('\n').next()?;
    let at = exchange_source(line)?;
    let name = exchange_name(&line[at..]);
    Some((line_start + at, name))
}

/// The numbers behind the word: one behind a label, known ones only in a sentence ("events 11508, 11506 and 1194").
fn ids(text: &str, hit: &Hit, has_source: bool) -> Vec<u32> {
    let text = &text[..text.floor_char_boundary(120)];
    let mut ids = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || ",(&/".contains(c));
        let and = words::list(List::And)
            .iter()
            .find_map(|word| rest.strip_prefix(word.as_str()));
        rest = and.map_or(rest, str::trim_start);
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
