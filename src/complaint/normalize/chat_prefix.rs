//! Times and names that chat programs put before each line.
//!
//! In: a line, or a whole text. Out: what was said, and who says more than one line.

use crate::complaint::chars::{is_blank, without_quote_marks};
use crate::complaint::dialog::label_table;
use crate::complaint::event_log::label_table as event_labels;
use crate::complaint::identify::program_table;
use std::collections::{HashMap, HashSet};

/// Names of chat lines and quoting marks are at most this long.
const NAME_LIMIT: usize = 40;
/// What follows a time at the start of a line: `[10:32] `, `(10:32) `, `12/03/24, 10:32 - `, `10:32:05 `.
pub(super) fn after_time(line: &str) -> Option<&str> {
    let window = &line[..line.floor_char_boundary(NAME_LIMIT)];
    let trimmed = window.trim_start_matches(|c: char| is_blank(c) || "[(".contains(c));
    if !trimmed.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let length = trimmed
        .find(|c: char| !(c.is_ascii_digit() || " .:/,-‐–".contains(c) || c == '\u{a0}' || c == '\u{202f}'))
        .unwrap_or(trimmed.len());
    let time = &trimmed[..length];
    let has_clock = time.as_bytes().windows(4).any(|window| {
        matches!(window, [a, b':', c, d] if a.is_ascii_digit() && c.is_ascii_digit() && d.is_ascii_digit())
    });
    let start = window.len() - trimmed.len();
    let rest = line.get(start + length..)?;
    let rest = ["AM", "PM", "am", "pm", "Uhr", "h"]
        .iter()
        .find_map(|word| rest.strip_prefix(*word))
        .unwrap_or(rest);
    let rest = rest.trim_start_matches(|c: char| is_blank(c) || "])-–,".contains(c));
    // "2026-11-22 10:32:05" alone, or a version number, is not the start of a chat line.
    (has_clock && !rest.is_empty()).then_some(rest)
}

/// What follows a name after a time: `Anna: `, `<anna> `.
pub(super) fn after_name(line: &str) -> Option<&str> {
    name_of(line).map(|(_, rest)| rest)
}

/// A name at the start of a line, `Anna: ` or `<anna> `, and what follows.
pub(super) fn name_of(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_start_matches(is_blank);
    let window = &line[..line.floor_char_boundary(NAME_LIMIT)];
    let end = if window.starts_with('<') {
        window.find("> ")?
    } else {
        let colon = window.find(": ")?;
        let name = &window[..colon];
        let is_name = name.starts_with(|c: char| c.is_alphanumeric() || c == '~' || c == '@')
            && name.split(' ').count() <= 3
            && name
                .chars()
                .all(|c| c.is_alphanumeric() || " ._-@+~()".contains(c))
            && !name.ends_with(is_blank)
            && !ends_with_label(name);
        if !is_name {
            return None;
        }
        colon
    };
    Some((&line[..end], line.get(end + 2..)?))
}

/// `Account`, and `not possible. Account`: the end of a sentence and a label are no name.
fn ends_with_label(name: &str) -> bool {
    let after_blanks = name.match_indices(' ').map(|(at, _)| at + 1);
    std::iter::once(0)
        .chain(after_blanks)
        .filter_map(|start| name.get(start..))
        .any(|end| label_table::ends_label(end) || event_labels::is_label(end))
}

/// Names that begin several lines: somebody speaking. In a list such as an event log's no name begins so many of them; what a
/// program writes begins with its own (`msmtp: `), which tells who it is.
pub(super) fn repeated_names(text: &str) -> HashSet<&str> {
    let mut names: HashMap<&str, usize> = HashMap::new();
    let mut total = 0;
    for line in text.split('\n') {
        if let Some((name, _)) = name_of(without_quote_marks(line)) {
            *names.entry(name).or_insert(0) += 1;
            total += 1;
            if names.len() > 10_000 {
                break;
            }
        }
    }
    names
        .into_iter()
        .filter(|(name, count)| *count > 1 && *count * 3 >= total && program_table::by_name(name).is_none())
        .map(|(name, _)| name)
        .collect()
}
