//! One thing has one term: every language keeps to its glossary, and says nothing by a second word.
//!
//! `assets/glossary/<tag>.csv`: what the thing is called in English and here; `stem`, what the word looks like in all its forms;
//! `share`, in how many of a hundred messages that name the thing in English the word is found (others say it in another way);
//! `not`, second words for the same thing, in none of which it may be said.

use crate::messages::{root, texts};
use std::collections::BTreeMap;

/// A term and its row.
struct Term {
    english: String,
    stems: Vec<String>,
    share: usize,
    second_words: Vec<String>,
}

fn glossary(tag: &str) -> Vec<Term> {
    let path = root().join(format!("assets/glossary/{tag}.csv"));
    let mut reader = csv::Reader::from_path(path).expect("a glossary");
    let list = |cell: &str| -> Vec<String> {
        let words = cell.split(" / ").map(str::trim).filter(|word| !word.is_empty());
        words.map(str::to_lowercase).collect()
    };
    let rows = reader.records().map(|row| row.expect("a row"));
    rows.map(|row| Term {
        english: first_name(&row[0]),
        stems: list(&row[2]),
        share: row[3].parse().unwrap_or_default(),
        second_words: list(&row[4]),
    })
    .collect()
}

/// "sign in" of "sign in / sign-in", "message" of "message (mail)".
fn first_name(names: &str) -> String {
    let end = names.find(" (").into_iter().chain(names.find(" / ")).min();
    names[..end.unwrap_or(names.len())].to_lowercase()
}

/// By how many of a hundred a term may be rarer than its row says, so that a new message may say a thing in another way.
const PLAY: usize = 8;

/// Messages that repeat the words of other programs' menus.
const OF_MENUS: [&str; 8] = [
    "advice-where",
    "advice-set",
    "user-ssl-o",
    "user-sign-in-web",
    "user-sign-in-for-sending",
    "user-raise-time",
    "user-set-clock",
    "user-update-",
];

fn tags() -> Vec<String> {
    let languages = mailprobe::text::Language::all().map(|language| language.tag().to_owned());
    languages.filter(|tag| tag != "en").collect()
}

fn of_language(tag: &str) -> BTreeMap<String, String> {
    let texts = texts(&root().join("assets/text").join(tag));
    texts
        .into_iter()
        .map(|(id, text)| (id, text.to_lowercase()))
        .collect()
}

/// Where a word begins and, with an ending of English, ends.
fn names(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(position, _)| {
        let before = text[..position].chars().next_back();
        let rest = &text[position + word.len()..];
        let rest = rest.strip_prefix('s').unwrap_or(rest);
        let goes_on = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic());
        !goes_on(before) && !goes_on(rest.chars().next())
    })
}

/// A word of a language that is written with blanks begins after no letter and no hyphen.
fn begins(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(position, _)| {
        let before = text[..position].chars().next_back();
        let is_ideograph = word.chars().next().is_some_and(|c| u32::from(c) >= 0x3000);
        is_ideograph || !before.is_some_and(|c| c.is_alphanumeric() || c == '-')
    })
}

/// The text without what it quotes.
fn unquoted(text: &str) -> String {
    const MARKS: [char; 8] = ['"', '“', '”', '„', '«', '»', '「', '」'];
    let parts = text.split(MARKS);
    parts.step_by(2).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_language_keeps_to_its_glossary() {
    let english = of_language("en");
    let mut broken = Vec::new();
    for tag in tags() {
        let here = of_language(&tag);
        let terms: Vec<Term> = glossary(&tag)
            .into_iter()
            .filter(|term| !term.stems.is_empty())
            .collect();
        assert!(terms.len() >= 12, "{tag}: {} terms are held", terms.len());
        for term in terms {
            let named = english.iter().filter(|(_, text)| names(text, &term.english));
            let ids: Vec<&String> = named.map(|(id, _)| id).collect();
            assert!(!ids.is_empty(), "{tag}: no message names {}", term.english);
            let kept = ids.iter().filter(|id| {
                let text = here.get(id.as_str()).map_or("", String::as_str);
                term.stems.iter().any(|stem| text.contains(stem.as_str()))
            });
            let share = kept.count() * 100 / ids.len();
            if share + PLAY < term.share {
                broken.push(format!(
                    "{tag}: {} in {share} of 100, not {}",
                    term.english, term.share
                ));
            }
            assert!(
                term.share >= 75,
                "{tag}: {} is said otherwise too often",
                term.english
            );
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn nothing_is_called_by_a_second_word() {
    let mut found = Vec::new();
    for tag in tags() {
        let terms = glossary(&tag);
        let with_second_words = terms.iter().filter(|term| !term.second_words.is_empty());
        assert!(with_second_words.count() >= 11, "{tag}");
        for (id, text) in of_language(&tag) {
            if OF_MENUS.iter().any(|menu| id.starts_with(menu)) {
                continue;
            }
            let text = unquoted(&text);
            for term in &terms {
                let second = term.second_words.iter().filter(|word| begins(&text, word));
                found.extend(second.map(|word| format!("{tag} {id}: {word:?} for {}", term.english)));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_second_word_is_found_where_a_word_begins() {
    assert!(begins("ihr passwort", "passwort") && begins("请输入口令", "口令"));
    assert!(!begins("ein app-passwort", "passwort") && !begins("hauptpasswort", "passwort"));
    assert!(!unquoted("menü „passwort“ öffnen").contains("passwort"));
    assert!(names("two servers", "server") && !names("observer", "server"));
}
