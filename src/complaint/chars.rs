//! Kinds of characters, and places of a text, that several rooms need.
//!
//! In: a character, the start of a line, or a place in a piece. Out: what it is, or where.

pub(in crate::complaint) use crate::pattern::is_quote;
use std::ops::Range;

/// A range in a piece, as a range of the text in which the piece begins at `start`.
pub(in crate::complaint) fn in_text(start: usize, within: Range<usize>) -> Range<usize> {
    start + within.start..start + within.end
}

/// A blank of any script.
pub(in crate::complaint) fn is_blank(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{2800}' | '\u{3164}')
}

/// Zero-width characters, direction marks, soft hyphens.
pub(in crate::complaint) fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}'
            | '\u{2066}'..='\u{2069}' | '\u{FE0F}' | '\u{FEFF}' | '\0'..='\u{8}' | '\u{E}'..='\u{1F}' | '\u{7F}'
    )
}

/// Kana and Han: scripts that write no blanks.
pub(in crate::complaint) fn is_ideograph(character: char) -> bool {
    matches!(character, '\u{3040}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}

/// Scripts that write words and numbers with no blank between them: kana, Han, and the particles of Korean; Thai.
pub(in crate::complaint) fn is_written_without_blanks(character: char) -> bool {
    is_ideograph(character) || matches!(character, '\u{0E00}'..='\u{0E7F}' | '\u{AC00}'..='\u{D7A3}')
}

/// The line without its quoting marks: `> > `, `>>`, `| `, `+ `
pub(in crate::complaint) fn without_quote_marks(line: &str) -> &str {
    let mut rest = line;
    loop {
        let trimmed = rest.trim_start_matches(is_blank);
        let shorter = trimmed
            .strip_prefix('>')
            .or_else(|| trimmed.strip_prefix("| "))
            .or_else(|| trimmed.strip_prefix("+ "))
            .or_else(|| trimmed.strip_prefix("》"))
            .or_else(|| trimmed.strip_prefix("||"));
        match shorter {
            Some(shorter) => rest = shorter,
            None if trimmed == "|" || trimmed == "+" => return "",
            None => return rest,
        }
    }
}
