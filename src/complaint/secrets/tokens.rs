//! Tokens and keys that their form gives away, from `assets/token_forms.csv`.
//!
//! In: a text. Out: where they stand.

use crate::tables::{self, Table};
use aho_corasick::AhoCorasick;
use serde::Deserialize;
use std::ops::Range;
use std::sync::OnceLock;

/// The longest key, in bytes.
const LONGEST: usize = 8_000;

/// One row of the table.
#[derive(Debug, Deserialize)]
struct Row {
    /// How it begins, in its own case.
    beginning: String,
    /// From how many characters on it is one.
    least: usize,
    /// What makes such tokens.
    #[serde(rename = "source")]
    _source: String,
}

static ROWS: Table<Row> = tables::table!("token_forms");

/// Tokens and keys that their form gives away.
pub(super) fn tokens(text: &str) -> Vec<Range<usize>> {
    static AUTOMATON: OnceLock<Option<AhoCorasick>> = OnceLock::new();
    let automaton =
        AUTOMATON.get_or_init(|| AhoCorasick::new(ROWS.rows().iter().map(|row| row.beginning.as_str())).ok());
    let Some(automaton) = automaton else {
        return Vec::new();
    };
    let mut end_of_last = 0;
    automaton
        .find_iter(text)
        .filter_map(|found| {
            let row = ROWS.rows().get(found.pattern().as_usize())?;
            let start = found.start();
            if start < end_of_last || text[..start].ends_with(|c: char| c.is_ascii_alphanumeric()) {
                return None;
            }
            let rest = &text[start..];
            if row.beginning.starts_with('-') {
                let window = &rest[..rest.floor_char_boundary(LONGEST)];
                if !window
                    .get(..60.min(window.len()))
                    .unwrap_or(window)
                    .contains("PRIVATE KEY")
                {
                    return None;
                }
                let end = window.find("-----END").unwrap_or(window.len());
                end_of_last = start + end;
                return Some(start..start + end);
            }
            let length = rest
                .bytes()
                .take(LONGEST)
                .take_while(|byte| {
                    byte.is_ascii_alphanumeric()
                        || matches!(byte, b'.' | b'-' | b'_' | b'+' | b'/' | b'=' | b'~')
                })
                .count();
            end_of_last = start + length;
            (length >= row.least).then(|| start..start + length)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_sound() {
        ROWS.assert_sound();
        assert!(ROWS.rows().iter().all(|row| row.least >= row.beginning.len()));
    }

    #[test]
    fn tokens_are_found_by_their_form() {
        let text = "token xoxb-000000000000-zzzzzzzzzzzz here, AKIAshort and a key-ring";
        assert_eq!(tokens(text), std::slice::from_ref(&(6..36)));
    }
}
