//! English that was left over in the text of another language.
//!
//! What a server, a library or a person's own program said stays as it was said: it stands in quotation marks, or the caller
//! takes it out with [`without`]. So do commands: they are no sentences.

// Each test program uses a part of this.
#![allow(dead_code)]

use crate::messages::root;
use std::collections::BTreeMap;

/// Words without which English makes no sentence, with the languages that spell a word of their own so.
pub struct English(BTreeMap<String, Vec<String>>);

/// So many of those words make a sentence English.
const WORDS: usize = 3;
/// So many Latin words in small letters, one behind the other, belong in no text of another script.
const LATIN_WORDS: usize = 4;
/// Languages that are not written in Latin letters.
const OTHER_SCRIPTS: [&str; 7] = ["ru", "uk", "el", "ja", "ko", "zh-CN", "zh-TW"];

/// What opens a quotation, and what closes it.
const QUOTES: [(char, &str); 8] = [
    ('"', "\""),
    ('“', "”“"),
    ('„', "“”"),
    ('”', "”"),
    ('«', "»"),
    ('»', "«»"),
    ('「', "」"),
    ('『', "』"),
];

impl English {
    /// The list in `tests/data/english_words.csv`.
    pub fn new() -> English {
        let list = std::fs::read_to_string(root().join("tests/data/english_words.csv")).expect("the list");
        let rows = list.lines().skip(1).filter_map(|row| row.split_once(','));
        English(
            rows.map(|(word, also_in)| {
                let also_in = also_in.split(' ').map(str::to_owned);
                (word.to_owned(), also_in.collect())
            })
            .collect(),
        )
    }

    /// The sentences in a text of this language that are English.
    pub fn left_in(&self, tag: &str, text: &str) -> Vec<String> {
        let text = without_quotations(text);
        let ends = [". ", ": ", "; ", "? ", "! ", "。", "：", "？", "\n"];
        let mut sentences = vec![text.as_str()];
        for end in ends {
            sentences = sentences.iter().flat_map(|part| part.split(end)).collect();
        }
        let sentences = sentences.into_iter().map(str::trim);
        let english = sentences.filter(|sentence| {
            self.is_english(tag, sentence) || OTHER_SCRIPTS.contains(&tag) && has_latin_sentence(sentence)
        });
        english.map(str::to_owned).collect()
    }

    fn is_english(&self, tag: &str, sentence: &str) -> bool {
        // What holds an underscore, a hyphen or a dot is a name.
        let words = sentence.split_whitespace();
        let words = words.map(|word| word.trim_matches(|c: char| !c.is_alphabetic()));
        let known = words.filter(|word| {
            let also_in = self.0.get(&word.to_lowercase());
            also_in.is_some_and(|languages| !languages.iter().any(|language| language == tag))
        });
        known.count() >= WORDS
    }
}

fn has_latin_sentence(sentence: &str) -> bool {
    let mut run = 0;
    sentence.split_whitespace().any(|word| {
        // An option of a command keeps its hyphen, and is no word.
        let word = word.trim_matches(|c: char| c.is_ascii_punctuation() && c != '-');
        let is_word = word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_lowercase());
        run = if is_word { run + 1 } else { 0 };
        run >= LATIN_WORDS
    })
}

/// The text without what stands in quotation marks; marks that are not closed in their line quote nothing.
fn without_quotations(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        let closing = QUOTES.iter().find(|(opening, _)| *opening == c);
        let end = closing.and_then(|(_, closing)| {
            let line = after.lines().next().unwrap_or_default();
            line.char_indices().find(|(_, c)| closing.contains(*c))
        });
        rest = match end {
            Some((position, mark)) => &after[position + mark.len_utf8()..],
            None => {
                kept.push(c);
                after
            }
        };
    }
    kept
}

/// The text, on one line, without what others said.
pub fn without<'a>(text: &str, said: impl IntoIterator<Item = &'a str>) -> String {
    let squeezed = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut text = squeezed(text);
    let mut said: Vec<String> = said
        .into_iter()
        .map(squeezed)
        .filter(|said| said.contains(' '))
        .collect();
    said.sort_by_key(|said| std::cmp::Reverse(said.len()));
    for said in said {
        text = text.replace(&said, "…");
    }
    text
}

/// `app-` begins words of some languages too (app-wachtwoord).
const WORD_BEGINNINGS: [&str; 1] = ["app"];

/// Ids in a text that stand where their message should, and values that were not filled in.
pub fn not_filled_in(text: &str, ids: &[String]) -> Vec<String> {
    let beginnings: std::collections::BTreeSet<&str> = ids
        .iter()
        .filter_map(|id| id.split_once('-'))
        .map(|(beginning, _)| beginning)
        .filter(|beginning| !WORD_BEGINNINGS.contains(beginning))
        .collect();
    let tokens = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
    let unknown = tokens.filter(|token| {
        let is_id = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_');
        token.chars().all(is_id)
            && token
                .split_once('-')
                .is_some_and(|(beginning, end)| !end.is_empty() && beginnings.contains(beginning))
    });
    let values = text.match_indices('{').filter_map(|(position, _)| {
        let rest = text[position + 1..].trim_start();
        rest.starts_with('$')
            .then(|| rest.chars().take(30).collect::<String>())
    });
    unknown.map(str::to_owned).chain(values).collect()
}
