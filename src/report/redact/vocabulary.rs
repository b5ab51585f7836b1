//! Words that identify nobody: those of the protocols, the products, the numbers and the sentences in `assets/`.
//!
//! In: one word in lower case. Out: whether it may leave. A word that stands in no table may be somebody's name.

use crate::packed;
use std::collections::HashSet;
use std::sync::OnceLock;

/// Columns that tell where a row is from: they may name persons and organisations.
const ABOUT_THE_ROW: [&str; 4] = ["source", "reason", "notes", "evidence"];

/// Whether a word, in lower case, is of a table.
pub(super) fn knows(word: &str) -> bool {
    static WORDS: OnceLock<HashSet<String>> = OnceLock::new();
    WORDS.get_or_init(all).contains(word)
}

/// Whether a part of a name, in lower case, is one that everybody's names have.
pub(super) fn is_generic(word: &str) -> bool {
    static LABELS: OnceLock<HashSet<String>> = OnceLock::new();
    LABELS
        .get_or_init(|| words_of(&packed::table!("generic_labels")))
        .contains(word)
}

fn all() -> HashSet<String> {
    let tables = [
        packed::table!("banners"),
        packed::table!("cipher_suites"),
        packed::table!("client_profiles"),
        packed::table!("code_parts"),
        packed::table!("error_codes"),
        packed::table!("event_labels"),
        packed::table!("exchange_builds"),
        packed::table!("interceptors"),
        packed::table!("nss_errors"),
        packed::table!("plain_words"),
        packed::table!("programs"),
        packed::table!("refusals"),
        packed::table!("replies"),
        packed::table!("sayings"),
        packed::table!("sayings_languages"),
        packed::table!("sayings_programs"),
        packed::table!("tls_stacks"),
        packed::table!("windows_versions"),
        packed::table!("words"),
    ];
    tables.iter().flat_map(|table| words_of(table)).collect()
}

fn words_of(table: &str) -> HashSet<String> {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let is_shown: Vec<bool> = reader.headers().map_or_else(
        |_| Vec::new(),
        |headers| {
            headers
                .iter()
                .map(|name| !ABOUT_THE_ROW.contains(&name))
                .collect()
        },
    );
    let rows = reader.into_records().flatten();
    rows.flat_map(|row| {
        let cells = row.iter().zip(&is_shown).filter(|(_, is_shown)| **is_shown);
        cells.flat_map(|(cell, _)| words(cell)).collect::<Vec<_>>()
    })
    .collect()
}

/// The words of a text, in lower case.
pub(super) fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn protocols_are_known_and_names_are_not() {
        for word in [
            "esmtp",
            "postfix",
            "imap4rev1",
            "starttls",
            "password",
            "clienthello",
            "kennwort",
        ] {
            assert!(knows(word), "{word}");
        }
        for name in [
            "jane", "mueller", "garcia", "kowalski", "ivanov", "tanaka", "nguyen", "schmidt", "contoso",
            "fabrikam", "hunter2", "corp", "anna", "peter",
        ] {
            assert!(!knows(name), "{name}");
        }
    }

    #[test]
    fn where_a_row_is_from_counts_for_nothing() {
        let words = words_of("pattern,source\ntoo many,somebody of somewhere\n");
        assert_eq!(words, HashSet::from(["too".to_owned(), "many".to_owned()]));
    }
}
