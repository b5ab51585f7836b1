//! The sentences of mail programs, servers, libraries and systems, from `assets/sayings*.csv`.
//!
//! In: a text as patterns see it. Out: the rows that match, with their places. One row is at once how a sentence is
//! recognised, who says it, what it means and what it counts for. The most telling match wins, never the first row.

use crate::mail::{Protocol, Stage};
use crate::pattern::{Match, Matcher, PlainText};
use crate::tables::{self, Table};
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;

/// Who says a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Speaker {
    /// A mail program.
    MailProgram,
    /// The mail server, or its log.
    Server,
    /// The library that encrypts.
    TlsLibrary,
    /// The operating system.
    OperatingSystem,
    /// A library or tool that talks to mail servers.
    Library,
    /// A printer, scanner, camera or the like.
    Device,
}

/// One row of the tables.
#[derive(Debug, Deserialize)]
pub(crate) struct SayingRow {
    /// How it is recognised; the language is that of [`crate::pattern`].
    pattern: String,
    /// Who says it.
    pub speaker: Speaker,
    /// The program or library that says it.
    #[serde(default, deserialize_with = "tables::optional_text")]
    pub program: Option<String>,
    /// The protocol that it tells.
    pub protocol: Option<Protocol>,
    /// Whether it is only said with TLS, or only without.
    #[serde(deserialize_with = "tables::yes_or_no")]
    pub secure: Option<bool>,
    /// The link of the chain.
    pub stage: Stage,
    /// What it counts for.
    #[serde(default, deserialize_with = "tables::optional_text")]
    pub finding: Option<String>,
    /// What it means; empty where the finding says it.
    #[serde(default)]
    pub meaning: String,
    /// Language of the words.
    #[serde(default, deserialize_with = "tables::optional_text")]
    pub language: Option<String>,
}

impl SayingRow {
    /// True for what many programs say in a language, without a reason: the sentence that one of them says tells more.
    fn is_general(&self) -> bool {
        self.program.is_none()
            && self.language.is_some()
            && self.speaker == Speaker::MailProgram
            && self.finding.is_none()
    }
}

static TABLES: [Table<SayingRow>; 3] = [
    tables::table!("sayings"),
    tables::table!("sayings_programs"),
    tables::table!("sayings_languages"),
];

struct Known {
    rows: Vec<&'static SayingRow>,
    matcher: Option<Matcher>,
}

fn known() -> &'static Known {
    static KNOWN: OnceLock<Known> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let rows: Vec<&SayingRow> = TABLES.iter().flat_map(|table| table.rows()).collect();
        let matcher = Matcher::new(rows.iter().map(|row| row.pattern.as_str())).ok();
        Known { rows, matcher }
    })
}

/// Every sentence that is recognised in a text, the most telling first.
pub(crate) fn find_sayings(plain: &PlainText) -> Vec<(&'static SayingRow, Match)> {
    let known = known();
    let is_general = |index: usize| known.rows.get(index).is_some_and(|row| row.is_general());
    let matcher = known.matcher.iter();
    let matches = matcher.flat_map(|matcher| matcher.find_ranked(plain, is_general));
    matches
        .filter_map(|found| Some((*known.rows.get(found.pattern)?, found)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    #[test]
    fn every_row_is_sound() {
        TABLES.iter().for_each(Table::assert_sound);
        let known = known();
        let patterns = known.rows.iter().map(|row| row.pattern.as_str());
        if let Err((index, error)) = Matcher::new(patterns) {
            panic!("row {index}: {error}");
        }
        let mut known_patterns: HashMap<&str, &SayingRow> = HashMap::new();
        for row in &known.rows {
            assert_eq!(
                row.pattern,
                row.pattern.to_lowercase(),
                "patterns are written in small letters"
            );
            let finding = row.finding.as_deref();
            assert!(
                finding.is_none_or(|finding| crate::diagnosis::FindingId::from_id(finding).is_some()),
                "{}: {finding:?} is no finding",
                row.pattern
            );
            assert!(
                known_patterns.insert(&row.pattern, row).is_none(),
                "'{}' stands twice",
                row.pattern
            );
        }
    }

    /// Each row is found in itself, with names put in.
    #[test]
    fn every_row_recognises_its_own_words() {
        let mut lost = Vec::new();
        for row in &known().rows {
            let sample = row
                .pattern
                .replace("{server}", "mail.example.org")
                .replace("{account}", "ann")
                .replace("{port}", "993")
                .replace("{number}", "7")
                .replace('*', " x ");
            if find_sayings(&PlainText::of(&sample)).is_empty() {
                lost.push(sample);
            }
        }
        assert!(lost.is_empty(), "{lost:#?}");
    }
}
