//! The words of labels in every language, from `assets/labels.csv`. A new language is a new row there.
//!
//! In: text in small letters. Out: which words of it are labels, whatever stands around them.

use crate::tables::{self, Table};
use aho_corasick::{AhoCorasick, MatchKind};
use serde::Deserialize;
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::OnceLock;

/// What a label introduces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::complaint) enum Label {
    /// The message's subject: not kept, but it ends the value before it.
    Subject,
    /// Account name.
    Account,
    /// Server name.
    Server,
    /// Protocol word.
    Protocol,
    /// The server's own words.
    Response,
    /// Port number.
    Port,
    /// "Secure (SSL)", yes or no.
    Secure,
    /// Reply code, or 0x800CCC90.
    ServerError,
    /// Winsock number.
    SocketError,
    /// The error number.
    ErrorNumber,
}

/// Languages as bits: bit n is row n of the table.
pub(in crate::complaint) type Languages = u32;

/// One row of `assets/labels.csv`; several words for one label are separated by `|`.
#[derive(Debug, Deserialize)]
struct Row {
    language: String,
    #[serde(deserialize_with = "tables::words")]
    subject: Vec<String>,
    #[serde(deserialize_with = "tables::words")]
    account: Vec<String>,
    #[serde(deserialize_with = "tables::words")]
    server: Vec<String>,
    #[serde(deserialize_with = "tables::words")]
    protocol: Vec<String>,
    #[serde(deserialize_with = "tables::words")]
    response: Vec<String>,
    #[serde(deserialize_with = "tables::words")]
    port: Vec<String>,
    #[serde(deserialize_with = "tables::words")]
    secure: Vec<String>,
    #[serde(deserialize_with = "tables::words")]
    server_error: Vec<String>,
    #[serde(deserialize_with = "tables::words")]
    socket_error: Vec<String>,
    #[serde(deserialize_with = "tables::words")]
    error_number: Vec<String>,
    #[serde(deserialize_with = "tables::words")]
    yes: Vec<String>,
    #[serde(deserialize_with = "tables::words")]
    no: Vec<String>,
}

impl Row {
    fn words(&self) -> [(Label, &[String]); 10] {
        [
            (Label::Subject, &self.subject),
            (Label::Account, &self.account),
            (Label::Server, &self.server),
            (Label::Protocol, &self.protocol),
            (Label::Response, &self.response),
            (Label::Port, &self.port),
            (Label::Secure, &self.secure),
            (Label::ServerError, &self.server_error),
            (Label::SocketError, &self.socket_error),
            (Label::ErrorNumber, &self.error_number),
        ]
    }
}

/// A word of the table.
#[derive(Debug, Clone, Copy)]
pub(super) struct LabelWord {
    /// What it introduces.
    pub label: Label,
    /// The languages that use it.
    pub languages: Languages,
    /// True for `Windows Live Mail Error ID` in any language.
    pub is_windows_live: bool,
    /// True for "(ssl)" forms, which need no colon.
    pub is_exact: bool,
}

struct Labels {
    languages: Vec<&'static str>,
    automaton: Option<AhoCorasick>,
    words: Vec<LabelWord>,
    ends: HashSet<String>,
    answers: HashMap<String, bool>,
}

static ROWS: Table<Row> = tables::table!("labels");

fn labels() -> &'static Labels {
    static LABELS: OnceLock<Labels> = OnceLock::new();
    LABELS.get_or_init(Labels::load)
}

impl Labels {
    fn load() -> Labels {
        let rows = || ROWS.rows().iter().take(Languages::BITS as usize);
        let mut patterns: HashMap<String, LabelWord> = HashMap::new();
        let mut add = |word: &str, label, languages, is_exact| {
            let pattern = patterns.entry(word.to_owned()).or_insert(LabelWord {
                label,
                languages: 0,
                is_windows_live: word.contains("windows live"),
                is_exact,
            });
            pattern.languages |= languages;
        };
        let mut answers = HashMap::new();
        for (index, row) in rows().enumerate() {
            let language = 1 << index;
            for (label, words) in row.words() {
                for word in words {
                    add(word, label, language, false);
                    if label == Label::Secure {
                        for ssl in SSL_FORMS {
                            add(&format!("{word} {ssl}"), label, language, true);
                            add(&format!("{word}{ssl}"), label, language, true);
                        }
                    }
                }
            }
            for (words, answer) in [(&row.yes, true), (&row.no, false)] {
                answers.extend(words.iter().map(|word| (word.clone(), answer)));
            }
        }
        for ssl in SSL_FORMS {
            add(ssl, Label::Secure, 0, true);
        }
        let ends = patterns
            .keys()
            .flat_map(|word| {
                let after_blanks = word.match_indices(' ').map(|(at, _)| at + 1);
                std::iter::once(0)
                    .chain(after_blanks)
                    .filter_map(|start| word.get(start..))
            })
            .map(str::to_owned)
            .collect();
        let (texts, words): (Vec<String>, Vec<LabelWord>) = patterns.into_iter().unzip();
        Labels {
            languages: rows().map(|row| row.language.as_str()).collect(),
            automaton: AhoCorasick::builder()
                .match_kind(MatchKind::LeftmostLongest)
                .build(&texts)
                .ok(),
            words,
            ends,
            answers,
        }
    }
}

/// How the dialogs write SSL behind the word for "secure".
const SSL_FORMS: [&str; 4] = ["(ssl)", "（ssl）", "( ssl )", "(ssl/tls)"];

/// True for words that are a label in some language, or the end of one that a line break has cut.
pub(in crate::complaint) fn ends_label(words: &str) -> bool {
    labels().ends.contains(&words.to_lowercase())
}

/// "Yes" and "No" in any language.
pub(in crate::complaint) fn answer(word: &str) -> Option<bool> {
    labels().answers.get(&word.to_lowercase()).copied()
}

/// Every word of the table in some text in small letters, in order; the longest where several begin at one place.
pub(super) fn find(lowercase: &str) -> impl Iterator<Item = (Range<usize>, LabelWord)> + '_ {
    let labels = labels();
    labels
        .automaton
        .iter()
        .flat_map(move |automaton| automaton.find_iter(lowercase))
        .filter_map(|found| Some((found.range(), *labels.words.get(found.pattern().as_usize())?)))
}

/// How many labels with a colon some text in small letters has: the sign that it was decoded rightly.
pub(in crate::complaint) fn count(lowercase: &str) -> usize {
    find(lowercase)
        .filter(|(range, _)| has_colon(lowercase, range))
        .count()
}

/// True where some text in small letters names an account or says whether SSL is on, with its colon: only dialogs do.
pub(in crate::complaint) fn begins_dialog(lowercase: &str) -> bool {
    find(lowercase)
        .any(|(range, word)| word.is_exact || word.label == Label::Account && has_colon(lowercase, &range))
}

fn has_colon(lowercase: &str, label: &Range<usize>) -> bool {
    let rest = lowercase.get(label.end..).unwrap_or_default();
    rest.trim_start_matches(' ').starts_with([':', '：', '='])
}

/// The tag of the language with this bit.
pub(super) fn language(index: usize) -> Option<&'static str> {
    labels().languages.get(index).copied()
}

/// How many languages there are.
pub(super) fn language_count() -> usize {
    labels().languages.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_sound() {
        ROWS.assert_sound();
        let rows = ROWS.rows();
        assert!(rows.len() <= Languages::BITS as usize, "more languages than bits");
        let mut kinds: HashMap<&str, Label> = HashMap::new();
        for row in rows {
            for (label, words) in row.words() {
                for word in words {
                    assert_eq!(*word, word.to_lowercase(), "labels are written in lower case");
                    let kind = *kinds.entry(word).or_insert(label);
                    assert_eq!(kind, label, "'{word}' means two things");
                }
            }
            assert_eq!(answer(&row.yes[0]), Some(true), "{}", row.language);
            assert_eq!(answer(&row.no[0]), Some(false), "{}", row.language);
        }
    }
}
