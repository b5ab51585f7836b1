//! A text as patterns see it: small letters, no quotation marks, one kind of dash.
//!
//! In: a text whose runs of blanks are one blank already. Out: a [`PlainText`], and the way back to places of the source.

use std::ops::Range;

/// A text as patterns see it.
#[derive(Debug, Clone, Default)]
pub(crate) struct PlainText {
    pub(super) text: String,
    /// Where the distance to the source changes, in order.
    shifts: Vec<Shift>,
}

/// A place behind which the distance to the source is another.
#[derive(Debug, Clone, Copy)]
struct Shift {
    here: u32,
    there: u32,
    /// True where a mark of the source was left out; else a character has another length here.
    is_mark: bool,
}

impl PlainText {
    /// Takes a text whose runs of blanks are one blank already.
    pub(crate) fn of(source: &str) -> PlainText {
        let mut plain = PlainText {
            text: String::with_capacity(source.len()),
            shifts: Vec::new(),
        };
        let mut at = 0;
        while at < source.len() {
            let rest = &source[at..];
            let simple = rest
                .bytes()
                .position(|byte| {
                    !byte.is_ascii() || matches!(byte, b'\'' | b'"' | b'`' | b'*' | b'\n' | b'\t')
                })
                .unwrap_or(rest.len());
            let from = plain.text.len();
            plain.text.push_str(&rest[..simple]);
            plain.text[from..].make_ascii_lowercase();
            at += simple;
            let Some(character) = source[at..].chars().next() else {
                break;
            };
            let length = character.len_utf8();
            let before = plain.text.len();
            match character {
                // A line break is a blank, the end of a paragraph is not.
                '\n' if source[at + 1..].starts_with('\n') || source[..at].ends_with('\n') => {
                    plain.text.push('\n')
                }
                '\n' | '\t' => plain.text.push(' '),
                other => match folded(other) {
                    Fold::One(folded) => plain.text.push(folded),
                    Fold::Nothing => {}
                },
            }
            at += length;
            if plain.text.len() - before != length {
                plain.shift(at, plain.text.len() == before);
            }
        }
        plain
    }

    /// The distance to the source is another from here on; marks beside each other are one change.
    fn shift(&mut self, there: usize, is_mark: bool) {
        let shift = Shift {
            here: position(self.text.len()),
            there: position(there),
            is_mark,
        };
        match self.shifts.last_mut() {
            Some(last) if is_mark && last.is_mark && last.here == shift.here => *last = shift,
            _ => self.shifts.push(shift),
        }
    }

    /// The stretch of the source that a stretch of this text stands for, without the marks around it.
    pub(super) fn source(&self, range: &Range<usize>) -> Range<usize> {
        let up_to = |slot: usize| self.shifts.partition_point(|shift| shift.here <= position(slot));
        let start = self.shifted(range.start, up_to(range.start));
        let mut shifts = up_to(range.end);
        while let Some(shift) = shifts.checked_sub(1).and_then(|last| self.shifts.get(last))
            && shift.is_mark
            && shift.here == position(range.end)
        {
            shifts -= 1;
        }
        start..self.shifted(range.end, shifts).max(start)
    }

    fn shifted(&self, slot: usize, shifts: usize) -> usize {
        match shifts.checked_sub(1) {
            Some(index) => {
                let shift = self.shifts[index];
                shift.there as usize + (slot - shift.here as usize)
            }
            None => slot,
        }
    }

    /// True where a mark of the source was left out at this place.
    pub(super) fn has_mark_at(&self, slot: usize) -> bool {
        self.shifts
            .binary_search_by_key(&position(slot), |shift| shift.here)
            .is_ok()
    }
}

/// Texts are far shorter than four gigabytes, and there may be a change at every other letter.
fn position(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

enum Fold {
    One(char),
    Nothing,
}

/// What a character is compared as.
fn folded(character: char) -> Fold {
    match character {
        '*' => Fold::Nothing,
        mark if is_quote(mark) => Fold::Nothing,
        // A dot that small letters of Turkish may carry, joiners of Persian, accents typed by themselves.
        '\u{300}'..='\u{36F}' | '\u{200B}'..='\u{200F}' | '\u{AD}' => Fold::Nothing,
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FF0D}' => Fold::One('-'),
        '…' => Fold::Nothing,
        '\u{A0}' | '\u{202F}' | '\u{3000}' => Fold::One(' '),
        'İ' => Fold::One('i'),
        'ς' => Fold::One('σ'),
        other => {
            let mut lower = other.to_lowercase();
            match (lower.next(), lower.next()) {
                (Some(lower), None) => Fold::One(lower),
                _ => Fold::One(other),
            }
        }
    }
}

/// Quotation marks and apostrophes of every script.
pub(crate) fn is_quote(character: char) -> bool {
    matches!(
        character,
        '\'' | '"'
            | '`'
            | '´'
            | '‘'
            | '’'
            | '‚'
            | '‛'
            | '“'
            | '”'
            | '„'
            | '‟'
            | '«'
            | '»'
            | '‹'
            | '›'
            | '「'
            | '」'
            | '『'
            | '』'
            | '〝'
            | '〞'
            | '〟'
            | '＇'
            | '＂'
    )
}
