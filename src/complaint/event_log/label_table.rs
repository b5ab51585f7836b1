//! The labels of the Event Viewer in every language, from `assets/event_labels.csv`.
//!
//! In: text in small letters. Out: which words of it are labels.

use crate::tables::{self, Table};
use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use serde::Deserialize;
use std::ops::Range;
use std::sync::OnceLock;

#[derive(Debug, Deserialize)]
struct Row {
    #[serde(rename = "language")]
    _language: String,
    #[serde(deserialize_with = "tables::words")]
    id: Vec<String>,
    #[serde(deserialize_with = "tables::words")]
    source: Vec<String>,
    #[serde(deserialize_with = "tables::words")]
    description: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Word {
    /// The event id.
    Id,
    /// The source.
    Source,
    /// The description.
    Description,
}

struct Words {
    automaton: Option<AhoCorasick>,
    kinds: Vec<Word>,
}

static ROWS: Table<Row> = tables::table!("event_labels");

fn words() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| {
        let mut texts: Vec<String> = Vec::new();
        let mut kinds = Vec::new();
        for row in ROWS.rows() {
            for (column, kind) in [
                (&row.id, Word::Id),
                (&row.source, Word::Source),
                (&row.description, Word::Description),
            ] {
                for word in column {
                    if !texts.contains(word) {
                        texts.push(word.clone());
                        kinds.push(kind);
                    }
                }
            }
        }
        // A handful of words that stand in few texts: the quickest search costs little room.
        let automaton = AhoCorasick::builder()
            .kind(Some(AhoCorasickKind::DFA))
            .match_kind(MatchKind::LeftmostLongest)
            .build(&texts)
            .ok();
        Words { automaton, kinds }
    })
}

/// True for words that label a line of an entry in some language: `Source`, `Event Type`.
pub(in crate::complaint) fn is_label(label: &str) -> bool {
    let folded = label.to_lowercase();
    find(&folded).next().is_some_and(|(range, word)| {
        let rest = &folded[range.end..];
        range.start == 0 && (rest.is_empty() || word == Word::Id && rest.starts_with(' '))
    })
}

/// Every label in some text in small letters, in order.
pub(super) fn find(lowercase: &str) -> impl Iterator<Item = (Range<usize>, Word)> + '_ {
    let words = words();
    words
        .automaton
        .iter()
        .flat_map(move |automaton| automaton.find_iter(lowercase))
        .filter_map(|found| Some((found.range(), *words.kinds.get(found.pattern().as_usize())?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_sound() {
        ROWS.assert_sound();
        for row in ROWS.rows() {
            for words in [&row.id, &row.source, &row.description] {
                assert!(words.iter().all(|word| *word == word.to_lowercase()), "{row:?}");
            }
        }
    }
}
