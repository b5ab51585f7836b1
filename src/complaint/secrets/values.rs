//! The value of a setting or an argument: where it begins and where it ends.
//!
//! In: the text behind a label. Out: the place of the value, without the quotation marks around it.

use crate::complaint::chars::is_written_without_blanks;
use crate::complaint::words::{self, List};
use crate::pattern::is_quote;
use std::ops::Range;

/// A value is read so far, in bytes.
const LINE_LIMIT: usize = 2_000;

/// `端口465`: the port of a script that writes no blanks is one word with its label, and no secret.
pub(super) fn is_port(word: &str) -> bool {
    let label = word.trim_end_matches(|c: char| c.is_ascii_digit());
    label.len() < word.len()
        && label.starts_with(is_written_without_blanks)
        && words::is_in(List::PortBehindServer, label)
}

/// Where the value stands that begins `value`, a piece of the text that ends at `end`.
pub(super) fn value_range(end: usize, value: &str) -> Option<Range<usize>> {
    let start = end.checked_sub(value.len())?;
    // Text inside JSON inside a log: `\"password\":\"x\"`.
    if let Some(inside) = value
        .strip_prefix('\\')
        .and_then(|rest| rest.strip_prefix(is_quote))
    {
        let length = inside.find(['\\', '\n']).unwrap_or(inside.len());
        let start = end.checked_sub(inside.len())?;
        return (length > 0).then(|| start..start + length);
    }
    // Strings of several lines: three marks on either side.
    for mark in ["\"\"\"", "'''"] {
        if let Some(inside) = value.strip_prefix(mark) {
            let window = &inside[..inside.floor_char_boundary(LINE_LIMIT)];
            let length = window.find(mark).unwrap_or(window.len());
            return (length > 0).then(|| start + mark.len()..start + mark.len() + length);
        }
    }
    let (start, inside, closing) = match value.chars().next()? {
        mark if is_quote(mark) => {
            let inside = value.get(mark.len_utf8()..)?;
            (start + mark.len_utf8(), inside, Some(closing_of(mark)))
        }
        _ => (start, value, None),
    };
    let line = inside.split('\n').next().unwrap_or_default();
    let line = &line[..line.floor_char_boundary(LINE_LIMIT)];
    let length = match closing {
        Some(closing) => {
            let mut escaped = false;
            line.char_indices()
                .find(|(_, c)| {
                    let ends = *c == closing && !escaped;
                    escaped = *c == '\\' && !escaped;
                    ends
                })
                .map_or_else(|| word_length(line), |(at, _)| joined_length(line, at))
        }
        None => app_password_length(line).unwrap_or_else(|| word_length(line)),
    };
    (length > 0).then(|| start..start + length)
}

/// `<key>Password</key><string>x`, of which closing tags are gone.
pub(super) fn behind_tag(open: &str) -> Option<&str> {
    let (tag, value) = open.strip_prefix('<')?.split_once('>')?;
    let is_tag = !tag.is_empty() && tag.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_tag.then_some(value)
}

/// `'ab' . 'cd'`, `"ab" + "cd"`: strings that are put together, up to the mark that ends the last one.
fn joined_length(line: &str, closed_at: usize) -> usize {
    let mut end = closed_at;
    while let Some((_, rest)) = line.get(end..).and_then(|rest| rest.split_at_checked(1)) {
        let next = rest.trim_start_matches(' ');
        let Some(string) = next
            .strip_prefix(['.', '+'])
            .map(|next| next.trim_start_matches(' '))
        else {
            break;
        };
        let Some(mark) = string.chars().next().filter(|c| matches!(c, '"' | '\'')) else {
            break;
        };
        let Some(length) = string.get(1..).and_then(|inside| inside.find(mark)) else {
            break;
        };
        end = line.len() - string.len() + 1 + length;
    }
    end
}

fn closing_of(mark: char) -> char {
    match mark {
        '“' | '„' => '”',
        '‘' | '‚' => '’',
        '«' => '»',
        '「' => '」',
        other => other,
    }
}

/// To the next blank, or to the next setting of the same line: `password=x;host=y`, `pass=x&user=y`.
fn word_length(line: &str) -> usize {
    let word = &line[..line.find(char::is_whitespace).unwrap_or(line.len())];
    let next_setting = word.char_indices().find(|(at, c)| {
        matches!(c, ';' | '&' | ',' | ')' | '}') && {
            let rest = &word[at + c.len_utf8()..];
            let name = rest
                .bytes()
                .take_while(|byte| {
                    byte.is_ascii_alphanumeric() || *byte == b'_' || *byte == b'"' || *byte == b'\''
                })
                .count();
            rest.is_empty() || name > 0 && rest[name..].starts_with(['=', ':'])
        }
    });
    let end = next_setting.map_or(word.len(), |(at, _)| at);
    word[..end]
        .trim_end_matches(|c: char| is_quote(c) || c == '<')
        .len()
        .max(usize::from(end > 0))
}

/// `abcd efgh ijkl mnop`: four groups of four letters.
pub(super) fn app_password_length(line: &str) -> Option<usize> {
    let bytes = line.as_bytes();
    let groups = bytes.get(..19)?;
    let fits = groups.iter().enumerate().all(|(index, byte)| {
        if index % 5 == 4 {
            *byte == b' '
        } else {
            byte.is_ascii_lowercase()
        }
    });
    (fits && bytes.get(19).is_none_or(|byte| !byte.is_ascii_alphanumeric())).then_some(19)
}
