//! Where the entries of menu paths stand in a sentence of any language.
//!
//! In: a sentence ("… open Tools > Accounts… > Mail, then …"). Out: the entries of those paths of which every entry is certain;
//! a path that runs into the words around it has none.

use super::names::{self, Kind};
use std::ops::Range;

const BETWEEN: char = '>';
/// Quotation marks and brackets, as they open and as they close.
const MARKS: [(char, char); 12] = [
    ('"', '"'),
    ('“', '”'),
    ('„', '“'),
    ('„', '”'),
    ('”', '”'),
    ('«', '»'),
    ('»', '«'),
    ('「', '」'),
    ('『', '』'),
    ('《', '》'),
    ('(', ')'),
    ('（', '）'),
];

fn opens(c: char) -> bool {
    MARKS.iter().any(|(open, _)| *open == c)
}

fn closes(c: char) -> bool {
    MARKS.iter().any(|(_, close)| *close == c)
}

fn is_bracket(c: char) -> bool {
    ['(', ')', '（', '）'].contains(&c)
}

/// What stands before the words in front of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Border {
    /// Nothing, or the end of another sentence.
    Sentence,
    /// A colon, or an opening bracket.
    Opening,
    /// An opening quotation mark.
    Quotation,
    /// A comma or a semicolon.
    Comma,
    /// A closing mark.
    Closing,
}

/// Where the entries of the paths stand that are certain.
pub fn in_sentence(sentence: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut path: Option<Vec<Range<usize>>> = None;
    let mut is_quoted = false;
    let mut from = 0;
    let marks = between(sentence);
    for (position, mark) in marks.iter().enumerate() {
        let goes_on = position > 0 && trimmed(sentence, from..mark.start).is_empty();
        if !goes_on {
            (path, is_quoted) = match first(sentence, from, mark.start) {
                Some((entry, border)) => (Some(vec![entry]), border == Border::Quotation),
                None => (None, false),
            };
        }
        let next = marks.get(position + 1).map_or(sentence.len(), |next| next.start);
        let (entry, end) = following(sentence, mark.end, next, is_quoted);
        path = path.zip(entry).map(|(mut path, entry)| {
            path.push(entry);
            path
        });
        from = end;
        let is_last = marks.get(position + 1).is_none() || !trimmed(sentence, end..next).is_empty();
        if is_last {
            found.extend(path.take().into_iter().flatten());
        }
    }
    found
}

/// The signs between two entries, with the spaces around them.
fn between(sentence: &str) -> Vec<Range<usize>> {
    let signs = sentence
        .match_indices(BETWEEN)
        .map(|(at, sign)| at..at + sign.len());
    let is_one = |sign: &Range<usize>| {
        let before = sentence[..sign.start].chars().next_back();
        let after = sentence[sign.end..].chars().next();
        let is_spaced = before == Some(' ') && after == Some(' ');
        is_spaced || before.is_some_and(closes) || after.is_some_and(opens)
    };
    signs.filter(is_one).collect()
}

/// A range without the spaces at its ends.
fn trimmed(sentence: &str, range: Range<usize>) -> Range<usize> {
    let words = &sentence[range.clone()];
    let start = range.end - words.trim_start().len();
    start..start + words.trim().len()
}

/// The mark that opens what closes at the end of a text.
fn opened(text: &str) -> Option<usize> {
    let close = text.chars().next_back()?;
    let inside = text.len() - close.len_utf8();
    let of_kind = |c: char| MARKS.contains(&(c, close));
    text[..inside].rfind(of_kind)
}

/// The mark that closes what opens at the beginning of a text, and where what follows it begins.
fn closed(text: &str) -> Option<Range<usize>> {
    let open = text.chars().next()?;
    let of_kind = |c: char| MARKS.contains(&(open, c));
    let at = open.len_utf8() + text[open.len_utf8()..].find(of_kind)?;
    let close = text[at..].chars().next()?;
    Some(at..at + close.len_utf8())
}

/// The first entry of a path, and what stands before it; `None` where it cannot be told from the words before it.
fn first(sentence: &str, from: usize, mark: usize) -> Option<(Range<usize>, Border)> {
    let mut range = trimmed(sentence, from..mark);
    let note = sentence[range.clone()].ends_with([')', '）']);
    if note {
        let start = range.start + opened(&sentence[range.clone()])?;
        // A capital is of a name ("Mail (Microsoft Outlook)"), everything else explains one ("Settings (the gear)").
        let is_of_name = sentence[start..].chars().nth(1).is_some_and(char::is_uppercase);
        let name = trimmed(sentence, range.start..start);
        let (entry, border) = first(sentence, name.start, name.end)?;
        let is_unquoted = entry.end == name.end;
        return Some(match is_of_name && is_unquoted {
            true => (entry.start..range.end, border),
            false => (entry, border),
        });
    }
    let before = &sentence[range.clone()];
    let last = before.chars().next_back()?;
    if closes(last) {
        let start = range.start + opened(before)?;
        let open = sentence[start..].chars().next()?;
        let inside = start + open.len_utf8()..range.end - last.len_utf8();
        return Some((trimmed(sentence, inside), Border::Closing));
    }
    let border = last_border(before);
    let border = match border {
        Some((at, border)) => {
            range = trimmed(sentence, range.start + at..range.end);
            border
        }
        // What another path ends with is no beginning of a sentence.
        None if from > 0 => Border::Comma,
        None => Border::Sentence,
    };
    let words = names::words(&sentence[range.clone()]);
    let start = names::start_of_last(&words, opening_kind(border))?;
    let is_caseless = names::kind(words.get(start)?.1) == Kind::Caseless;
    if is_caseless && border != Border::Quotation {
        return None;
    }
    Some((range.start + words[start].0..range.end, border))
}

/// How sure it is that words behind a border are nothing but a name.
fn opening_kind(border: Border) -> names::Before {
    match border {
        Border::Sentence | Border::Closing => names::Before::Unsure,
        Border::Comma => names::Before::Comma,
        Border::Opening | Border::Quotation => names::Before::Opening,
    }
}

/// The last border in a text, and where the words behind it begin.
fn last_border(text: &str) -> Option<(usize, Border)> {
    let mut borders = text.char_indices().filter_map(|(at, c)| {
        let end = at + c.len_utf8();
        let next = text[end..].chars().next();
        border_at(c, text[..at].chars().next_back(), next).map(|border| (end, border))
    });
    borders.next_back()
}

fn border_at(c: char, before: Option<char>, next: Option<char>) -> Option<Border> {
    let is_before_space = next.is_none_or(|next| next.is_whitespace() || closes(next));
    match c {
        '.' if before == Some('.') => None,
        '.' | '!' | '?' if is_before_space => Some(Border::Sentence),
        '。' | '！' | '？' | '\n' => Some(Border::Sentence),
        ':' if is_before_space => Some(Border::Opening),
        '：' => Some(Border::Opening),
        ',' | ';' | '\u{37e}' | '·' | '\u{387}' if is_before_space => Some(Border::Comma),
        '，' | '；' | '、' => Some(Border::Comma),
        '–' | '—' if before == Some(' ') => Some(Border::Comma),
        _ if is_bracket(c) && opens(c) => Some(Border::Opening),
        _ if opens(c) || closes(c) => {
            let is_at_start = before.is_none_or(|before| before.is_whitespace() || opens(before));
            // It closes in German and opens in Chinese, where no space stands before it.
            let is_before_word = c == '“' && next.is_some_and(char::is_alphanumeric);
            let is_open = match closes(c) && opens(c) {
                true => is_at_start || is_before_word,
                false => opens(c),
            };
            Some(if is_open {
                Border::Quotation
            } else {
                Border::Closing
            })
        }
        _ => None,
    }
}

/// The entry behind a sign, `None` where it is not certain, and where what follows it begins.
fn following(sentence: &str, start: usize, next: usize, is_quoted: bool) -> (Option<Range<usize>>, usize) {
    let range = trimmed(sentence, start..next);
    let behind = &sentence[range.clone()];
    let first = behind.chars().next();
    if let Some(open) = first.filter(|c| opens(*c) && !is_bracket(*c)) {
        let Some(close) = closed(behind) else {
            return (None, range.end);
        };
        let inside = range.start + open.len_utf8()..range.start + close.start;
        let end = after_note(sentence, range.start + close.end, range.end);
        return (Some(trimmed(sentence, inside)), end);
    }
    let end = range.start + entry_end(behind);
    let name = trimmed(sentence, range.start..end);
    let whole = with_note(sentence, name.clone(), range.end);
    let end = after_note(sentence, whole.end, range.end);
    let is_before_sign = trimmed(sentence, end..next).is_empty() && next < sentence.len();
    let closing = sentence[name.end..].trim_start().chars().next();
    let is_closed = is_before_sign || closing.is_some_and(closes);
    let words = names::words(&sentence[name.clone()]);
    let is_certain = match words.first().map(|(_, word)| names::kind(word)) {
        None => false,
        Some(Kind::Caseless) => is_quoted && is_closed,
        Some(_) => names::is_name(&words),
    };
    (is_certain.then_some(whole), end)
}

/// An entry ends before the next punctuation or mark.
fn entry_end(behind: &str) -> usize {
    let mut before = None;
    for (at, c) in behind.char_indices() {
        let next = behind[at + c.len_utf8()..].chars().next();
        if border_at(c, before, next).is_some() {
            return at;
        }
        before = Some(c);
    }
    behind.len()
}

/// A name with what stands in brackets behind it, where that is of the name.
fn with_note(sentence: &str, name: Range<usize>, end: usize) -> Range<usize> {
    let is_of_name = sentence[name.end..end]
        .strip_prefix(" (")
        .is_some_and(|note| note.starts_with(char::is_uppercase));
    match closed(sentence[name.end..end].trim_start()).filter(|_| is_of_name) {
        Some(close) => name.start..name.end + 1 + close.end,
        None => name,
    }
}

/// Behind what stands in brackets there.
fn after_note(sentence: &str, at: usize, end: usize) -> usize {
    let rest = &sentence[at..end];
    let note = rest.trim_start();
    let close = note.starts_with(['(', '（']).then(|| closed(note)).flatten();
    close.map_or(at, |close| at + (rest.len() - note.len()) + close.end)
}

#[cfg(test)]
mod tests;
