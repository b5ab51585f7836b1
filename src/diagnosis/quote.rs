//! What a server said, as a sentence quotes it.
//!
//! In: its words. Out: a piece of them that is short enough to be read, and never blank where that would say nothing.

/// How a line without words is shown.
pub(super) const BLANK_LINE: &str = "\\r\\n";
/// In characters.
const LONGEST: usize = 100;

/// The first line of a text, as many whole words as have room.
pub(super) fn first_line(text: &str) -> &str {
    shortened(text.lines().next().unwrap_or_default())
}

/// [`first_line`], and a visible line end where it is blank: a blank between quotes says nothing.
pub(super) fn shown_line(text: &str) -> &str {
    let line = first_line(text);
    if line.trim().is_empty() { BLANK_LINE } else { line }
}

/// What tells most of a reply in several lines, as many whole words as have room.
pub(super) fn telling_words(text: &str) -> &str {
    shortened(crate::wire::refusal::telling_line(text))
}

/// Half a word looks like another one, and like a name where names are hidden.
fn shortened(line: &str) -> &str {
    let Some((end, _)) = line.char_indices().nth(LONGEST) else {
        return line;
    };
    let (start, rest) = line.split_at(end);
    match start.rsplit_once(' ') {
        Some((whole, _)) if !rest.starts_with(' ') => whole,
        _ => start,
    }
}
