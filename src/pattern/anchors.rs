//! Thousands of words looked for in one text.
//!
//! In: the words, each with the patterns that are found by it, and a text. Out: every place of every word, those that
//! overlap included.

use aho_corasick::{AhoCorasick, AhoCorasickKind};
use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How many bytes of text are looked through for one word after another: to prepare one pass for all words takes as long as
/// this, and most of what people paste is shorter.
const ONE_BY_ONE: usize = 2_048;

/// Words, and the patterns that are found by each.
#[derive(Debug, Default)]
pub(super) struct Anchors {
    words: Vec<String>,
    patterns: Vec<Vec<usize>>,
    /// How many bytes were looked through until now.
    searched: AtomicUsize,
    /// Prepared when more is to be looked through than [`ONE_BY_ONE`].
    automaton: OnceLock<Option<AhoCorasick>>,
}

impl Anchors {
    /// The words by which patterns are found, in the order of the patterns.
    pub(super) fn new<'a>(words: impl IntoIterator<Item = &'a str>) -> Anchors {
        let mut anchors = Anchors::default();
        let mut known: HashMap<&str, usize> = HashMap::new();
        for (pattern, word) in words.into_iter().enumerate() {
            let place = *known.entry(word).or_insert_with(|| {
                anchors.words.push(word.to_owned());
                anchors.patterns.push(Vec::new());
                anchors.words.len() - 1
            });
            anchors.patterns[place].push(pattern);
        }
        anchors
    }

    /// Tells every pattern whose word stands in the text, with the word's place; a pattern as often as its word stands there.
    pub(super) fn each(&self, text: &str, mut found: impl FnMut(usize, Range<usize>)) {
        let mut tell = |word: usize, range: Range<usize>| {
            for pattern in self.patterns.get(word).into_iter().flatten() {
                found(*pattern, range.clone());
            }
        };
        match self.automaton(text.len()) {
            Some(automaton) => automaton
                .find_overlapping_iter(text)
                .for_each(|word| tell(word.pattern().as_usize(), word.start()..word.end())),
            None => {
                for (index, word) in self.words.iter().enumerate() {
                    places_of(word, text).for_each(|range| tell(index, range));
                }
            }
        }
    }

    /// What finds all words in one pass; none where it is not worth its preparation.
    fn automaton(&self, length: usize) -> Option<&AhoCorasick> {
        let before = self.searched.fetch_add(length, Ordering::Relaxed);
        if before.saturating_add(length) <= ONE_BY_ONE {
            return None;
        }
        let build = || {
            AhoCorasick::builder()
                .kind(Some(AhoCorasickKind::ContiguousNFA))
                .build(&self.words)
                .ok()
        };
        self.automaton.get_or_init(build).as_ref()
    }
}

/// Every place of a word, those that overlap included.
fn places_of<'a>(word: &'a str, text: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
    let mut from = 0;
    std::iter::from_fn(move || {
        let start = from + text.get(from..)?.find(word)?;
        from = start + text.get(start..)?.chars().next().map_or(1, char::len_utf8);
        Some(start..start + word.len())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn places(anchors: &Anchors, text: &str) -> Vec<(usize, Range<usize>)> {
        let mut places = Vec::new();
        anchors.each(text, |pattern, range| places.push((pattern, range)));
        places.sort_by_key(|(pattern, range)| (*pattern, range.start));
        places
    }

    proptest! {
        /// A short text is understood as the same text is behind a long one.
        #[test]
        fn one_by_one_and_in_one_pass_is_the_same(
            words in proptest::collection::vec("[abü]{1,4}", 1..12),
            text in "[abü ]{0,120}",
        ) {
            let short = Anchors::new(words.iter().map(String::as_str));
            let found = places(&short, &text);
            prop_assert!(short.automaton.get().is_none());
            let long = Anchors::new(words.iter().map(String::as_str));
            long.each(&" ".repeat(ONE_BY_ONE + 1), |_, _| ());
            prop_assert_eq!(places(&long, &text), found);
            prop_assert!(long.automaton.get().is_some());
        }
    }
}
