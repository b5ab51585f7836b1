//! The labels of the dialogs in every language, from `assets/labels.csv`. A new language is a new row there.
//!
//! In: a tidy text. Out: a [`Mark`] for every label in it, with the languages that use that word.
//! One pass over the text, whatever the number of languages.

use super::tidy::{Tidy, is_ideograph};
use super::value;
use crate::codes;
use crate::packed;
use aho_corasick::{AhoCorasick, MatchKind};
use serde::Deserialize;
use std::collections::{HashMap, HashSet};
use std::sync::{LazyLock, OnceLock};

/// What a label introduces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Label {
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
pub(super) type Languages = u32;

/// A label in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark {
    /// What it introduces.
    pub label: Label,
    /// Where the label begins.
    pub start: usize,
    /// Where its value begins, behind the colon.
    pub value: usize,
    /// True where a colon follows; labels without one count only beside others.
    pub has_colon: bool,
    /// The languages that use this word.
    pub languages: Languages,
    /// True for `Windows Live Mail Error ID` in any language.
    pub is_windows_live: bool,
}

/// One row of `assets/labels.csv`; several words for one label are separated by `|`.
#[derive(Debug, Deserialize)]
struct Row {
    language: String,
    subject: String,
    account: String,
    server: String,
    protocol: String,
    response: String,
    port: String,
    secure: String,
    server_error: String,
    socket_error: String,
    error_number: String,
    yes: String,
    no: String,
}

impl Row {
    fn words(&self) -> [(Label, &str); 10] {
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

/// A pattern of the automaton.
#[derive(Debug, Clone, Copy)]
struct Pattern {
    label: Label,
    languages: Languages,
    is_windows_live: bool,
    /// True for "(ssl)" forms, which need no colon.
    is_exact: bool,
}

struct Table {
    languages: Vec<String>,
    automaton: Option<AhoCorasick>,
    patterns: Vec<Pattern>,
    ends: HashSet<String>,
    answers: HashMap<String, bool>,
}

static FILE: LazyLock<String> = LazyLock::new(|| packed::table!("labels"));

fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(Table::load)
}

impl Table {
    fn load() -> Table {
        let rows: Vec<Row> = csv::Reader::from_reader(FILE.as_bytes())
            .deserialize()
            .flatten()
            .take(Languages::BITS as usize)
            .collect();
        let mut patterns: HashMap<String, Pattern> = HashMap::new();
        let mut add = |word: &str, label, languages, is_exact| {
            let pattern = patterns.entry(word.to_owned()).or_insert(Pattern {
                label,
                languages: 0,
                is_windows_live: word.contains("windows live"),
                is_exact,
            });
            pattern.languages |= languages;
        };
        let mut answers = HashMap::new();
        for (index, row) in rows.iter().enumerate() {
            let language = 1 << index;
            for (label, words) in row.words() {
                for word in words.split('|') {
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
                answers.extend(words.split('|').map(|word| (word.to_owned(), answer)));
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
        let (texts, patterns): (Vec<String>, Vec<Pattern>) = patterns.into_iter().unzip();
        Table {
            languages: rows.into_iter().map(|row| row.language).collect(),
            automaton: AhoCorasick::builder()
                .match_kind(MatchKind::LeftmostLongest)
                .build(&texts)
                .ok(),
            patterns,
            ends,
            answers,
        }
    }
}

/// How the dialogs write SSL behind the word for "secure".
const SSL_FORMS: [&str; 4] = ["(ssl)", "（ssl）", "( ssl )", "(ssl/tls)"];

/// True for words that are a label in some language, or the end of one that a line break has cut.
pub(super) fn ends_label(words: &str) -> bool {
    table().ends.contains(&words.to_lowercase())
}

/// The tag of the language that most labels of a dialog belong to; the earlier row where two are level.
pub(super) fn language(marks: &[Mark]) -> Option<&'static str> {
    let table = table();
    let votes = |index: usize| {
        marks
            .iter()
            .filter(|mark| mark.languages & (1 << index) != 0)
            .count()
    };
    (0..table.languages.len())
        .rev()
        .max_by_key(|index| votes(*index))
        .filter(|index| votes(*index) > 0)
        .and_then(|index| table.languages.get(index))
        .map(String::as_str)
}

/// "Yes" and "No" in any language.
pub(super) fn answer(word: &str) -> Option<bool> {
    table().answers.get(&word.to_lowercase()).copied()
}

/// Every label in a text, in order.
pub(super) fn marks(tidy: &Tidy) -> Vec<Mark> {
    let table = table();
    let Some(automaton) = &table.automaton else {
        return Vec::new();
    };
    automaton
        .find_iter(&tidy.folded)
        .filter_map(|found| {
            let pattern = *table.patterns.get(found.pattern().as_usize())?;
            mark(tidy, found.start(), found.end(), pattern)
        })
        .collect()
}

fn mark(tidy: &Tidy, start: usize, end: usize, pattern: Pattern) -> Option<Mark> {
    let text = &tidy.text;
    let before = text.get(..start)?.chars().next_back();
    let first = text.get(start..)?.chars().next()?;
    let joins = |c: char| c.is_alphanumeric() && !is_ideograph(c) || c == '_';
    if joins(first) && before.is_some_and(joins) {
        return None;
    }
    let rest = text.get(end..)?;
    if text.get(..end)?.chars().next_back().is_some_and(joins) && rest.starts_with(joins) {
        return None;
    }
    let after = rest.trim_start_matches([' ', '\n', '\t', '*', '_']);
    let is_separator =
        |c: char| matches!(c, ':' | '：' | '=' | '︰' | '∶') || (pattern.is_exact && matches!(c, ';' | '；'));
    let has_colon = after.starts_with(is_separator);
    let value_text = if has_colon {
        after.trim_start_matches(is_separator)
    } else {
        after
    };
    if has_colon && value_text.starts_with("//") {
        return None;
    }
    if !has_colon && !stands_without_colon(&text[..start], &text[start..end], after, pattern) {
        return None;
    }
    Some(Mark {
        label: pattern.label,
        start: start_with_protocol(text, start, pattern.label),
        value: text.len() - value_text.len(),
        has_colon,
        languages: pattern.languages,
        is_windows_live: pattern.is_windows_live,
    })
}

/// A label without a colon counts where its value is of the right kind, and for names only behind a comma or a line break.
fn stands_without_colon(before: &str, label_text: &str, after: &str, pattern: Pattern) -> bool {
    // Directly behind a quotation mark it is the value of another label: 'Server'.
    if before.ends_with(value::is_quote) {
        return false;
    }
    let before = before.trim_end_matches([' ', '\t', '*']);
    let is_behind_separator = before.is_empty()
        || before.ends_with([
            ',', '.', ';', '\n', '(', '，', '、', '。', ')', '>', '"', '”', '»',
        ]);
    match pattern.label {
        Label::Port => after.starts_with(|c: char| c.is_ascii_digit()) && value::port(after).is_some(),
        Label::Secure => {
            pattern.is_exact && value::first_word(after).is_some_and(|word| answer(word).is_some())
        }
        Label::ErrorNumber | Label::ServerError => {
            codes::find_numbers(&after[..after.floor_char_boundary(40)])
                .next()
                .is_some_and(|found| found.range.start <= 2)
                || after.trim_start().starts_with('.') && is_behind_separator
        }
        Label::SocketError => value::winsock(after).is_some(),
        Label::Protocol => {
            is_behind_separator && value::protocol(value::first_word(after).unwrap_or_default()).is_some()
        }
        Label::Response => is_behind_separator && opens_quotation(after),
        Label::Subject | Label::Account | Label::Server => {
            let is_capital = label_text.starts_with(char::is_uppercase);
            is_behind_separator && (opens_quotation(after) || after.starts_with('<'))
                || (is_behind_separator || is_capital && !before.is_empty()) && is_lone_name(after)
        }
    }
}

/// A quotation begins here; `'account', Server` is the end of one.
fn opens_quotation(after: &str) -> bool {
    after.starts_with('«')
        || after.strip_prefix(value::is_quote).is_some_and(|rest| {
            !rest.is_empty() && !rest.starts_with(|c: char| c.is_whitespace() || ",.;)，、".contains(c))
        })
}

/// One word with a dot in it, then a separator: `Account pop3.example.com, Server ...`.
fn is_lone_name(after: &str) -> bool {
    let window = &after[..after.floor_char_boundary(260)];
    let end = window
        .find(|c: char| c.is_whitespace() || c == ',')
        .unwrap_or(window.len());
    let name = &after[..end];
    (4..=255).contains(&end)
        && name.trim_end_matches('.').contains('.')
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b".-_@".contains(&byte))
        && (after[end..].is_empty()
            || after[end..].starts_with([',', '\n'])
            || after[end..]
                .strip_prefix(' ')
                .is_some_and(|rest| rest.starts_with(char::is_uppercase)))
}

/// `SMTP Server: 'a'` begins at the protocol word.
fn start_with_protocol(text: &str, start: usize, label: Label) -> usize {
    if label != Label::Server {
        return start;
    }
    let before = text[..start].trim_end_matches([' ', '\n', '-']);
    let word_start = before
        .rfind(|c: char| !c.is_ascii_alphanumeric())
        .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
    let word = &before[word_start..];
    if value::protocol(word).is_some() {
        word_start
    } else {
        start
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_sound() {
        let mut reader = csv::Reader::from_reader(FILE.as_bytes());
        let rows: Vec<Row> = reader.deserialize().collect::<Result<_, _>>().expect("rows read");
        assert!(rows.len() <= Languages::BITS as usize, "more languages than bits");
        let mut kinds: HashMap<&str, Label> = HashMap::new();
        for row in &rows {
            for (label, words) in row.words() {
                for word in words.split('|') {
                    assert!(!word.trim().is_empty(), "{}: {label:?} is empty", row.language);
                    assert_eq!(word, word.to_lowercase(), "labels are written in lower case");
                    let kind = *kinds.entry(word).or_insert(label);
                    assert_eq!(kind, label, "'{word}' means two things");
                }
            }
            assert_eq!(
                answer(row.yes.split('|').next().expect("yes")),
                Some(true),
                "{}",
                row.language
            );
            assert_eq!(
                answer(row.no.split('|').next().expect("no")),
                Some(false),
                "{}",
                row.language
            );
        }
    }

    #[test]
    fn words_of_prose_are_no_labels() {
        for prose in [
            "Your server has unexpectedly terminated the connection",
            "The host 'smtp.example.com' could not be found",
            "the account was not found on the server",
            "import: nothing",
            "https://server://x",
        ] {
            assert_eq!(marks(&Tidy::of(prose)), [], "{prose}");
        }
    }
}
