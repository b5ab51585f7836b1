//! A line and the words in it.
//!
//! In: a line, or a text that begins with one. Out: its words, each with its place.

use std::ops::Range;

/// A word, and where it stands in its line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Word<'a> {
    pub(super) start: usize,
    pub(super) text: &'a str,
}

impl<'a> Word<'a> {
    pub(super) fn range(&self) -> Range<usize> {
        self.start..self.end()
    }

    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// The word without the signs around it.
    pub(super) fn bare(&self) -> Word<'a> {
        let opened = self.text.trim_start_matches(|c: char| !c.is_alphanumeric());
        Word {
            start: self.end() - opened.len(),
            text: opened.trim_end_matches(|c: char| !c.is_alphanumeric()),
        }
    }

    /// The piece of it behind a mark.
    pub(super) fn behind(&self, mark: char) -> Option<Word<'a>> {
        let (_, text) = self.text.split_once(mark)?;
        Some(Word {
            start: self.end() - text.len(),
            text,
        })
    }
}

/// What stands between the words of a line.
pub(super) const BLANKS: &[char] = &[' ', '\t', '\n', '\r'];

/// The words of a line between signs of these kinds.
pub(super) fn words_of<'a>(line: &'a str, between: &'static [char]) -> impl Iterator<Item = Word<'a>> {
    let mut end = 0;
    line.split_inclusive(between).filter_map(move |piece| {
        let start = end;
        end += piece.len();
        let text = piece.trim_end_matches(between);
        (!text.is_empty()).then_some(Word { start, text })
    })
}

/// The line that begins a text, of which no more than so many bytes are read.
pub(super) fn first_line(text: &str, limit: usize) -> &str {
    let window = &text[..text.floor_char_boundary(limit)];
    window.split('\n').next().unwrap_or_default()
}
