//! Words by which the entries of menus are told from the sentence around them, from `assets/entry_words.csv`.
//!
//! In: which list. Out: its words, as they are written.

use crate::tables::{self, Table};
use serde::Deserialize;

/// What the words of a list are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum List {
    /// Two names joined by one of these are one of at most three words, or go on with a capital.
    And,
    /// What a name is not joined by: places, and what comes behind a name in sentences of some languages.
    OfSentence,
    /// Words with a capital that are no names.
    Polite,
    /// What may stand inside a name between words with capitals.
    Link,
    /// The menu that a program's window has, in the words of the sentences: the one entry without a capital that is certain
    /// anywhere.
    Menu,
    /// Programs and devices: what a capital behind them begins is not told from them.
    Program,
}

#[derive(Debug, Deserialize)]
struct Row {
    list: List,
    #[serde(deserialize_with = "tables::words")]
    words: Vec<String>,
}

static ROWS: Table<Row> = tables::table!("entry_words");

/// The words of a list.
pub fn list(list: List) -> &'static [String] {
    ROWS.rows()
        .iter()
        .find(|row| row.list == list)
        .map(|row| row.words.as_slice())
        .unwrap_or_default()
}

/// True for a word of a list.
pub fn is_in(of: List, word: &str) -> bool {
    list(of).iter().any(|known| known == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_has_words() {
        ROWS.assert_sound();
        for of in [
            List::And,
            List::OfSentence,
            List::Polite,
            List::Link,
            List::Menu,
            List::Program,
        ] {
            assert!(!list(of).is_empty(), "{of:?}");
        }
        assert!(is_in(List::Link, "of") && !is_in(List::Link, "Of"));
    }
}
