//! One pattern, in its pieces.
//!
//! In: a pattern as a table has it. Out: its words, gaps and values, and the words that it is found by.

use super::plain_text::PlainText;
use std::collections::HashMap;
use std::ops::Range;

/// What a value in a pattern is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Value {
    /// A host name or address.
    Server,
    /// A port.
    Port,
    /// An account or user name.
    Account,
    /// Any number.
    Number,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    Words(Words),
    Any,
    Value(Value),
}

/// Words of a pattern. Where a blank parts them from a gap the gap may be empty: names are left out of what people paste.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Words {
    pub(super) text: String,
    is_apart_before: bool,
    is_apart_after: bool,
}

impl Words {
    /// True where these words may stand at this place of a text.
    pub(super) fn fit(&self, text: &str, range_at: &Range<usize>) -> bool {
        let joins = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let joins_before = self.is_apart_before && joins(text[..range_at.start].chars().next_back());
        let joins_after = self.is_apart_after && joins(text[range_at.end..].chars().next());
        !joins_before && !joins_after
    }

    /// The first or last place in a window where they stand.
    pub(super) fn find(&self, text: &str, window: Range<usize>, is_last: bool) -> Option<Range<usize>> {
        let inside = &text[window.clone()];
        let range_at = |at: usize| window.start + at..window.start + at + self.text.len();
        let fits = |range_at: &Range<usize>| self.fit(text, range_at);
        if is_last {
            inside
                .rmatch_indices(&self.text)
                .map(|(at, _)| range_at(at))
                .find(fits)
        } else {
            inside
                .match_indices(&self.text)
                .map(|(at, _)| range_at(at))
                .find(fits)
        }
    }
}

/// Why a pattern cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum PatternError {
    /// It holds no words to find it by.
    #[error("'{0}' has no words")]
    NoWords(String),
    /// `{…}` with a name that is none of the values.
    #[error("'{0}' is no value")]
    UnknownValue(String),
}

#[derive(Debug)]
pub(super) struct Pattern {
    pub(super) pieces: Vec<Piece>,
    /// Which of the pieces it is found by.
    pub(super) anchor: usize,
    /// Characters of its words: how telling it is.
    pub(super) weight: usize,
    /// How many values it reads.
    pub(super) values: usize,
}

/// True for a word so short that many others end with it: `a`, of `firma`. What is written without blanks has none.
fn is_little_word(words: &str) -> bool {
    let word = words.trim_end();
    word.chars().count() <= 2 && word.chars().all(|c| c.is_alphabetic() && c < '\u{1100}')
}

impl Pattern {
    pub(super) fn parse(written: &str) -> Result<Pattern, PatternError> {
        let mut pieces = Vec::new();
        let mut rest = written;
        while !rest.is_empty() {
            if let Some(after) = rest.strip_prefix('*') {
                pieces.push(Piece::Any);
                rest = after;
            } else if let Some((name, after)) = rest.strip_prefix('{').and_then(|rest| rest.split_once('}')) {
                pieces.push(Piece::Value(match name {
                    "server" => Value::Server,
                    "port" => Value::Port,
                    "account" => Value::Account,
                    "number" => Value::Number,
                    other => return Err(PatternError::UnknownValue(other.to_owned())),
                }));
                rest = after;
            } else {
                let end = rest.char_indices().skip(1).find(|(_, c)| matches!(c, '*' | '{'));
                let (words, after) = rest.split_at(end.map_or(rest.len(), |(at, _)| at));
                let words = PlainText::of(words).text;
                let is_behind_gap = matches!(pieces.last(), Some(Piece::Any | Piece::Value(_)));
                let is_before_gap = !after.is_empty();
                let mut text = words.as_str();
                let is_apart_before = if pieces.is_empty() {
                    is_before_gap && is_little_word(text)
                } else {
                    is_behind_gap && text.starts_with(' ')
                };
                let is_apart_after = is_before_gap && text.ends_with(' ');
                if is_behind_gap {
                    text = text.trim_start_matches(' ');
                }
                if is_before_gap {
                    text = text.trim_end_matches(' ');
                }
                if !text.is_empty() {
                    pieces.push(Piece::Words(Words {
                        text: text.to_owned(),
                        is_apart_before,
                        is_apart_after,
                    }));
                }
                rest = after;
            }
        }
        let weight = pieces
            .iter()
            .map(|piece| match piece {
                Piece::Words(words) => words.text.chars().count(),
                _ => 0,
            })
            .sum();
        let values = pieces
            .iter()
            .filter(|piece| matches!(piece, Piece::Value(_)))
            .count();
        let mut pattern = Pattern {
            pieces,
            anchor: 0,
            weight,
            values,
        };
        pattern.anchor = pattern.best_anchor(&HashMap::new());
        if pattern.anchor_words().trim().is_empty() {
            return Err(PatternError::NoWords(written.to_owned()));
        }
        Ok(pattern)
    }

    /// The words that it is best found by: long ones that few patterns have. `shares` says how many have them.
    pub(super) fn best_anchor(&self, shares: &HashMap<&str, usize>) -> usize {
        let score = |index: &usize| {
            let words = self.words_at(*index);
            1000 * words.trim().len() / shares.get(words).copied().unwrap_or(1)
        };
        (0..self.pieces.len()).max_by_key(score).unwrap_or_default()
    }

    /// All its words, piece for piece.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        let words = (0..self.pieces.len()).map(|index| self.words_at(index));
        words.filter(|words| !words.is_empty())
    }

    pub(super) fn anchor_words(&self) -> &str {
        self.words_at(self.anchor)
    }

    fn words_at(&self, index: usize) -> &str {
        match self.pieces.get(index) {
            Some(Piece::Words(words)) => &words.text,
            _ => "",
        }
    }
}
