//! What a menu's entry looks like among the words of a sentence.
//!
//! In: words. Out: whether they are a name, and where a name begins that ends them. The words that tell are in
//! `assets/entry_words.csv`.

use super::entry_words::{self, List};

/// What a word begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A capital.
    Capital,
    /// A small letter, or a number.
    Small,
    /// A letter of a writing without capitals.
    Caseless,
}

/// What stands before the words that a name ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Before {
    /// Nothing else can be in them.
    Opening,
    /// Another part of the sentence.
    Comma,
    /// They may begin a sentence.
    Unsure,
}

/// More words are no name.
const MOST_WORDS: usize = 4;

/// The words of a text, each with where it begins.
pub fn words(text: &str) -> Vec<(usize, &str)> {
    text.split(char::is_whitespace)
        .filter(|word| !word.is_empty())
        .map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
        .collect()
}

/// What a word begins with.
pub fn kind(word: &str) -> Kind {
    match word.chars().find(|c| c.is_alphanumeric()) {
        Some(c) if c.is_lowercase() || c.is_numeric() => Kind::Small,
        Some(c) if c.is_uppercase() => Kind::Capital,
        Some(_) => Kind::Caseless,
        None => Kind::Small,
    }
}

fn is_program(word: &str) -> bool {
    entry_words::list(List::Program)
        .iter()
        .any(|program| word.starts_with(program))
}

/// Whether a word stands between the words of one name.
pub fn is_link(word: &str) -> bool {
    entry_words::is_in(List::Link, word)
}

/// Whether a word is of the sentence, also where the sentence begins with it.
fn is_of_sentence(word: &str) -> bool {
    entry_words::is_in(List::OfSentence, word) || entry_words::is_in(List::OfSentence, &word.to_lowercase())
}

/// Whether words are a name and nothing but it.
pub fn is_name(words: &[(usize, &str)]) -> bool {
    let is_and = |word: &str| entry_words::is_in(List::And, word);
    let (Some((_, first)), Some((_, last))) = (words.first(), words.last()) else {
        return false;
    };
    let others = &words[1..];
    // A verb stands between a program and its menu ("In Mail open Mail"); a link or a program of its own is part of a name.
    let tells_more = others.windows(2).any(|pair| {
        let (word, next) = (pair[0].1, pair[1].1);
        let is_between = kind(word) == Kind::Small && kind(next) == Kind::Capital;
        is_between && !is_link(word) && !is_and(word) && !is_program(next)
    });
    let goes_on_behind_dots = words[..words.len() - 1]
        .iter()
        .any(|(_, word)| word.ends_with('…') || word.ends_with("..."));
    let joins_more = others.iter().enumerate().any(|(at, (_, word))| {
        let next = others.get(at + 1).map(|(_, next)| *next);
        let is_pair = words.len() == 3 && next.is_some_and(|next| kind(next) == Kind::Small);
        let is_of_capitals = next.is_some_and(|next| kind(next) == Kind::Capital && !is_program(next));
        is_and(word) && !is_pair && !is_of_capitals
    });
    kind(first) != Kind::Small
        && words.len() <= MOST_WORDS
        && !goes_on_behind_dots
        && !joins_more
        && !tells_more
        && (words.len() == 1 || !words.iter().any(|(_, word)| is_of_sentence(word)))
        && (words.len() == 1 || !(is_link(last) || is_and(last)))
}

/// Where the name begins that ends the words; `None` where that is not certain.
pub fn start_of_last(words: &[(usize, &str)], before: Before) -> Option<usize> {
    let is_whole = is_name(words) || matches!(words, [(_, word)] if kind(word) == Kind::Small);
    if is_whole && before != Before::Unsure && !runs_on(words) {
        return Some(0);
    }
    if words.last().is_some_and(|(_, word)| kind(word) == Kind::Caseless) {
        return None;
    }
    let is_small =
        |at: usize| kind(words[at].1) == Kind::Small || entry_words::is_in(List::Polite, words[at].1);
    let mut start = words.len().checked_sub(1)?;
    if entry_words::is_in(List::Menu, words[start].1) {
        return Some(start);
    }
    // "Panel de control", "Ovládací panely".
    if is_small(start) {
        start = start.checked_sub(1)?;
        if is_link(words[start].1) {
            start = start.checked_sub(1)?;
        }
        if is_small(start) {
            return None;
        }
    }
    while start > 0 {
        let links = start > 1 && is_link(words[start - 1].1) && !is_small(start - 2);
        match (is_small(start - 1), links) {
            (false, _) => start -= 1,
            (true, true) => start -= 2,
            (true, false) => break,
        }
    }
    let is_certain = start > 0 || before == Before::Comma;
    (is_certain && is_name(&words[start..]) && !runs_on(&words[start..])).then_some(start)
}

/// Whether a program's name stands before another name ("Outlook Express Tools").
fn runs_on(words: &[(usize, &str)]) -> bool {
    words.len() > 1 && words[..words.len() - 1].iter().any(|(_, word)| is_program(word))
}
