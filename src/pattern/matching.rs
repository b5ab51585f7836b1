//! Comparing a text with a pattern around the place where its longest words were found.
//!
//! In: a text, a pattern and that place. Out: where its words and values are, or `None`.

use super::pieces::{Pattern, Piece, Value};
use super::plain_text::PlainText;
use std::ops::Range;

/// The longest run that `*` or a value stands for, in characters.
const GAP_LIMIT: usize = 200;

/// Where a pattern matched; all places are those of the plain text.
pub(super) struct Span {
    /// From its first to its last word or value.
    pub(super) range: Range<usize>,
    /// The values inside.
    pub(super) values: Vec<(Value, Range<usize>)>,
    /// Its words.
    pub(super) words: Vec<Range<usize>>,
}

/// Compares the pieces on both sides of the anchor.
pub(super) fn match_around(plain: &PlainText, pattern: &Pattern, anchor: Range<usize>) -> Option<Span> {
    let mut words = vec![anchor.clone()];
    let mut values = Vec::new();
    let text = plain.text.as_str();
    if let Some(Piece::Words(own)) = pattern.pieces.get(pattern.anchor)
        && !own.fit(text, &anchor)
    {
        return None;
    }
    let mut end = anchor.end;
    let mut gap: Option<Gap> = None;
    for piece in pattern.pieces.get(pattern.anchor + 1..)? {
        match piece {
            Piece::Any => gap = Some(gap.unwrap_or(Gap { value: None })),
            Piece::Value(value) => gap = Some(Gap { value: Some(*value) }),
            Piece::Words(wanted) => {
                let from = end;
                let start = match gap.take() {
                    None => text[end..].starts_with(&wanted.text).then_some(end)?,
                    Some(gap) => {
                        let stop = text.floor_char_boundary(gap_end(text, end) + wanted.text.len());
                        let start = wanted.find(text, end..stop, false)?.start;
                        gap.accept(text, from..start, &mut values);
                        start
                    }
                };
                end = start + wanted.text.len();
                words.push(start..end);
            }
        }
    }
    if let Some(gap) = gap {
        end = gap.accept_word(text, end, &mut values);
    }
    let mut start = anchor.start;
    let mut gap: Option<Gap> = None;
    for piece in pattern.pieces.get(..pattern.anchor)?.iter().rev() {
        match piece {
            Piece::Any => gap = Some(gap.unwrap_or(Gap { value: None })),
            Piece::Value(value) => gap = Some(Gap { value: Some(*value) }),
            Piece::Words(wanted) => {
                let to = start;
                let at = match gap.take() {
                    None => text[..start]
                        .ends_with(&wanted.text)
                        .then(|| start - wanted.text.len())?,
                    Some(gap) => {
                        let from = gap_start(text, start).saturating_sub(wanted.text.len());
                        let at = wanted
                            .find(text, text.ceil_char_boundary(from)..start, true)?
                            .start;
                        gap.accept(text, at + wanted.text.len()..to, &mut values);
                        at
                    }
                };
                start = at;
                words.push(at..at + wanted.text.len());
            }
        }
    }
    if let Some(gap) = gap {
        start = gap.accept_word_before(text, start, &mut values);
    }
    // Those before the anchor were read backwards.
    values.sort_by_key(|(_, range)| range.start);
    let first = words.iter().map(|span| span.start).min()?;
    let last = words.iter().map(|span| span.end).max()?;
    let is_open = |piece: Option<&Piece>| !matches!(piece, Some(Piece::Words(_)));
    let begins = is_open(pattern.pieces.first()) || is_border(plain, first);
    let ends = is_open(pattern.pieces.last()) || is_border(plain, last);
    (begins && ends).then_some(Span {
        range: start..end,
        values,
        words,
    })
}

/// How far a gap may run from here: to the end of the paragraph, or of the longest gap.
fn gap_end(text: &str, at: usize) -> usize {
    let behind = &text[at..text.floor_char_boundary(at + 4 * GAP_LIMIT)];
    let behind = behind.split('\n').next().unwrap_or_default();
    if behind.is_ascii() {
        return at + behind.len().min(GAP_LIMIT);
    }
    at + behind.chars().take(GAP_LIMIT).map(char::len_utf8).sum::<usize>()
}

/// The same before a place.
fn gap_start(text: &str, at: usize) -> usize {
    let before = &text[text.ceil_char_boundary(at.saturating_sub(4 * GAP_LIMIT))..at];
    let before = before.rsplit('\n').next().unwrap_or_default();
    if before.is_ascii() {
        return at - before.len().min(GAP_LIMIT);
    }
    at - before
        .chars()
        .rev()
        .take(GAP_LIMIT)
        .map(char::len_utf8)
        .sum::<usize>()
}

/// No word of ASCII runs across this place.
fn is_border(plain: &PlainText, span: usize) -> bool {
    let (before, after) = plain.text.as_bytes().split_at(span);
    let joins = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
    !(joins(before.last()) && joins(after.first())) || plain.has_mark_at(span)
}

/// What stands between two words of a pattern.
#[derive(Clone, Copy)]
struct Gap {
    value: Option<Value>,
}

impl Gap {
    /// The value between two words, where the gap stands for one.
    fn accept(self, text: &str, range: Range<usize>, values: &mut Vec<(Value, Range<usize>)>) {
        if let Some(value) = self.value {
            let inside = &text[range.clone()];
            let trimmed = inside.trim();
            let start = range.start + (inside.len() - inside.trim_start().len());
            if !trimmed.is_empty() {
                values.push((value, start..start + trimmed.len()));
            }
        }
    }

    /// A value at the end of a pattern: the word there.
    fn accept_word(self, text: &str, at: usize, values: &mut Vec<(Value, Range<usize>)>) -> usize {
        let Some(value) = self.value else {
            return at;
        };
        let rest = &text[at..text.floor_char_boundary(at + 4 * GAP_LIMIT)];
        let start = at + (rest.len() - rest.trim_start_matches(' ').len());
        let word = &text[start..at + rest.len()];
        let length = word
            .find(|c: char| c.is_whitespace() || ",;()<>|，；。（）".contains(c))
            .unwrap_or(word.len());
        let word = word[..length].trim_end_matches(['.', ':', '!', '?']);
        if !word.is_empty() {
            values.push((value, start..start + word.len()));
        }
        start + word.len()
    }

    /// A value at the start of a pattern: the word before it.
    fn accept_word_before(self, text: &str, at: usize, values: &mut Vec<(Value, Range<usize>)>) -> usize {
        let Some(value) = self.value else {
            return at;
        };
        let from = text.ceil_char_boundary(at.saturating_sub(4 * GAP_LIMIT));
        let before = text[from..at].trim_end_matches(' ');
        let end = from + before.len();
        let start = before
            .rfind(|c: char| c.is_whitespace() || ",;()<>|，；。（）".contains(c))
            .map_or(from, |blank| {
                from + blank + before[blank..].chars().next().map_or(1, char::len_utf8)
            });
        if start < end {
            values.push((value, start..end));
        }
        start
    }
}
