//! Exports of the Event Viewer: an entry in each line.
//!
//! In: a normalized text. Out: the entries whose lines hold a source and a number, with the lines of their descriptions.

use super::entry::{DESCRIPTION_LIMIT, ENTRY_LIMIT, Entry, event, exchange_name, exchange_source, is_source};
use crate::codes;
use crate::complaint::dialog::label_table;
use crate::complaint::normalize::NormalizedText;
use crate::complaint::words::{self, List};

/// Lines of an export: fields between tabs, commas or semicolons, one of them the source, one the number.
pub(super) fn entries(normalized: &NormalizedText) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let lines = words::marked_lines(&normalized.text, &normalized.lowercase, List::EventSource);
    for (range, line, names_source) in lines {
        if let Some((id, source)) = names_source.then(|| exported_line(line)).flatten() {
            if entries.len() >= ENTRY_LIMIT {
                break;
            }
            let event = event(id, Some(source), line);
            entries.push(Entry { range, event });
        } else if let Some(last) = entries.last_mut()
            && last.range.end == range.start
            && !line.trim().is_empty()
            && last.range.len() < DESCRIPTION_LIMIT
            && !label_table::begins_dialog(&normalized.lowercase[range.clone()])
        {
            // A description runs over several lines.
            last.range.end = range.end;
            let text = normalized.text.get(last.range.clone()).unwrap_or_default();
            last.event = event(last.event.id, last.event.source.take(), text);
        }
    }
    entries
}

fn exported_line(line: &str) -> Option<(u32, String)> {
    between_delimiters(line).or_else(|| between_blanks(line))
}

/// A line whose tabs became blanks: a source and a number that Exchange is known to log.
fn between_blanks(line: &str) -> Option<(u32, String)> {
    let window = &line[..line.floor_char_boundary(200)];
    let at = exchange_source(window)?;
    let has_label = super::label_table::find(&window.to_lowercase()).next().is_some();
    let mut numbers = window.split(|c: char| c.is_whitespace() || "(),;".contains(c));
    let id = numbers.find_map(|word| word.parse().ok().filter(|id| codes::explain_event(*id).is_some()))?;
    (!has_label).then(|| (id, exchange_name(&window[at..])))
}

fn between_delimiters(line: &str) -> Option<(u32, String)> {
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
