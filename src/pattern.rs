//! The one language in which tables say how a text is recognised.
//!
//! In: patterns, and a text. Out: where they match, with the values inside. A pattern is written in small letters:
//! `*` is anything of up to 200 characters inside a paragraph; `{server}`, `{port}`, `{account}` and `{number}` are values;
//! a pattern that begins or ends with a letter or digit of ASCII does so at the border of a word. Quotation marks and
//! apostrophes count neither in the pattern nor in the text, all dashes are one, and a line break is a blank.
//! Thousands of patterns cost one pass: each is found by words that are long and few others have, and the rest is compared
//! around them, over no more than a gap's length. So the work grows with the text, and nothing cuts it short.

mod anchors;
mod matching;
mod pieces;
mod plain_text;

use anchors::Anchors;
use matching::match_around;
use pieces::Pattern;
use std::collections::HashMap;
use std::ops::Range;

pub(crate) use pieces::{PatternError, Value};
pub(crate) use plain_text::{PlainText, is_quote};

/// Where a pattern matched; all places are those of the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Match {
    /// Which pattern, by its place in the list.
    pub pattern: usize,
    /// How many characters of it are words.
    pub weight: usize,
    /// From its first to its last word or value.
    pub range: Range<usize>,
    /// The values inside; empty ones are left out.
    pub values: Vec<(Value, Range<usize>)>,
    /// Where its words stand, in the plain text.
    words: Vec<Range<usize>>,
}

/// Many patterns at once.
#[derive(Debug)]
pub(crate) struct Matcher {
    patterns: Vec<Pattern>,
    anchors: Anchors,
}

impl Matcher {
    /// Prepares patterns.
    ///
    /// # Errors
    /// The first pattern that cannot be used, with its place in the list.
    pub(crate) fn new<'a>(
        written: impl IntoIterator<Item = &'a str>,
    ) -> Result<Matcher, (usize, PatternError)> {
        let mut patterns: Vec<Pattern> = written
            .into_iter()
            .enumerate()
            .map(|(index, written)| Pattern::parse(written).map_err(|error| (index, error)))
            .collect::<Result<_, _>>()?;
        let mut shares: HashMap<&str, usize> = HashMap::new();
        for words in patterns.iter().flat_map(Pattern::words) {
            *shares.entry(words).or_default() += 1;
        }
        let anchors: Vec<usize> = patterns
            .iter()
            .map(|pattern| pattern.best_anchor(&shares))
            .collect();
        for (pattern, anchor) in patterns.iter_mut().zip(anchors) {
            pattern.anchor = anchor;
        }
        let anchors = Anchors::new(patterns.iter().map(Pattern::anchor_words));
        Ok(Matcher { patterns, anchors })
    }

    /// Every match, the most telling first; a match whose words another one has taken is left out.
    pub(crate) fn find(&self, plain: &PlainText) -> Vec<Match> {
        self.find_ranked(plain, |_| false)
    }

    /// The same, where `is_general` names the patterns that leave their words to any other, however long they are.
    pub(crate) fn find_ranked(&self, plain: &PlainText, is_general: impl Fn(usize) -> bool) -> Vec<Match> {
        let mut matches = self.find_overlapping(plain);
        // Of equally telling ones the one that also reads a value, and that looks for none which is not there.
        let order = |found: &Match| {
            let looked_for = self
                .patterns
                .get(found.pattern)
                .map_or(0, |pattern| pattern.values);
            (
                is_general(found.pattern),
                std::cmp::Reverse((found.weight, found.values.len())),
                looked_for,
                found.range.start,
            )
        };
        matches.sort_by_key(order);
        let mut taken = Taken::default();
        matches.retain(|found| taken.take(&found.words));
        matches
    }

    /// Every match, whatever others say about the same words.
    pub(crate) fn find_overlapping(&self, plain: &PlainText) -> Vec<Match> {
        let mut matches = Vec::new();
        self.anchors.each(&plain.text, |index, place| {
            let Some(pattern) = self.patterns.get(index) else {
                return;
            };
            if let Some(span) = match_around(plain, pattern, place) {
                matches.push(Match {
                    pattern: index,
                    weight: pattern.weight,
                    range: plain.source(&span.range),
                    values: span
                        .values
                        .into_iter()
                        .map(|(value, range)| (value, plain.source(&range)))
                        .collect(),
                    words: span.words,
                });
            }
        });
        matches
    }
}

/// Words that a match has taken for itself.
#[derive(Default)]
struct Taken(std::collections::BTreeMap<usize, usize>);

impl Taken {
    /// Takes places where none of them is taken; true where that went well.
    fn take(&mut self, spans: &[Range<usize>]) -> bool {
        let is_free = |span: &Range<usize>| {
            self.0
                .range(..span.end)
                .next_back()
                .is_none_or(|(_, end)| *end <= span.start)
        };
        if !spans.iter().all(is_free) {
            return false;
        }
        self.0.extend(spans.iter().map(|span| (span.start, span.end)));
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn found(patterns: &[&str], text: &str) -> Vec<(usize, Vec<String>)> {
        let matcher = Matcher::new(patterns.iter().copied()).expect("patterns");
        matcher
            .find(&PlainText::of(text))
            .into_iter()
            .map(|found| {
                let values = found
                    .values
                    .iter()
                    .map(|(_, range)| text[range.clone()].to_owned());
                (found.pattern, values.collect())
            })
            .collect()
    }

    #[test]
    fn words_gaps_and_values() {
        let patterns = [
            "could not reach {server} on port {port}",
            "could not * on",
            "refused",
        ];
        assert_eq!(
            found(
                &patterns,
                "It Could not\nreach “Mail.Example.org” on port 993; refused"
            ),
            [
                (0, vec!["Mail.Example.org".to_owned(), "993".to_owned()]),
                (2, vec![])
            ]
        );
        assert_eq!(found(&patterns, "could not\n\nreach x on port 1"), []);
        assert_eq!(found(&["{server} is gone"], "host: a.example is gone").len(), 1);
    }

    #[test]
    fn a_little_word_at_the_start_is_no_end_of_another() {
        let patterns = ["a {server}. try again", "与{server}断开"];
        for (text, server) in [
            (
                "cannot connect a mail.firma-example.org. try again",
                "mail.firma-example.org",
            ),
            ("无法与mail.example.org断开", "mail.example.org"),
        ] {
            let values: Vec<_> = found(&patterns, text)
                .into_iter()
                .flat_map(|(_, values)| values)
                .collect();
            assert_eq!(values, [server], "{text}");
        }
    }

    #[test]
    fn the_most_telling_match_wins_and_borders_count() {
        let patterns = [
            "authentication unsuccessful",
            "authentication unsuccessful * is disabled",
            "eof",
        ];
        assert_eq!(
            found(
                &patterns,
                "535 Authentication unsuccessful, basic auth is disabled. geofence"
            ),
            [(1, vec![])]
        );
        assert_eq!(found(&["eof"], "b'EOF'").len(), 1);
        assert_eq!(found(&["mıştı"], "xMIŞTIx"), []);
    }

    #[test]
    fn marks_of_every_kind_are_the_same() {
        let patterns = ["doesn't match - host '{server}'"];
        assert_eq!(
            found(&patterns, "doesn’t match – host «mail.example»"),
            [(0, vec!["mail.example".to_owned()])]
        );
        assert_eq!(
            Matcher::new(["*"]).expect_err("no words"),
            (0, PatternError::NoWords("*".into()))
        );
    }

    proptest! {
        #[test]
        fn ranges_are_those_of_the_source(text in "(.|'|“|İ|…|\n|host |x\\.y|gone){0,60}") {
            let matcher = Matcher::new(["host {server} gone", "gone * {account}", "x.y"]).expect("patterns");
            let plain = PlainText::of(&text);
            for found in matcher.find_overlapping(&plain) {
                prop_assert!(text.get(found.range).is_some());
                for (_, range) in found.values {
                    prop_assert!(text.get(range).is_some_and(|value| !value.is_empty()));
                }
            }
        }
    }
}
