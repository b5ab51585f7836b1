//! The labels of dialogs.
//!
//! In: a normalized text. Out: a [`Mark`] for every label in it, with the languages that use that word.
//! One pass over the text, whatever the number of languages.

use super::field_values as value;
use super::label_table::{self, Label, LabelWord, Languages};
use crate::codes;
use crate::complaint::chars::{is_ideograph, is_quote};
use crate::complaint::normalize::NormalizedText;

/// A label in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::complaint) struct Mark {
    /// What it introduces.
    pub label: Label,
    /// Where the label begins.
    pub start: usize,
    /// Where its value begins, behind the colon.
    pub value: usize,
    /// True where a colon follows; labels without one count only beside others.
    pub has_colon: bool,
    /// The languages that use this word.
    pub languages: Languages,
    /// True for `Windows Live Mail Error ID` in any language.
    pub is_windows_live: bool,
    /// True for `Secure(SSL)` in any language.
    pub is_ssl: bool,
}

/// The tag of the language that most labels of a dialog belong to; the earlier row where two are level.
pub(in crate::complaint) fn language(marks: &[Mark]) -> Option<&'static str> {
    let votes = |index: usize| {
        marks
            .iter()
            .filter(|mark| mark.languages & (1 << index) != 0)
            .count()
    };
    (0..label_table::language_count())
        .rev()
        .max_by_key(|index| votes(*index))
        .filter(|index| votes(*index) > 0)
        .and_then(label_table::language)
}

/// Every label in a text, in order.
pub(in crate::complaint) fn marks(normalized: &NormalizedText) -> Vec<Mark> {
    label_table::find(&normalized.lowercase)
        .filter_map(|(range, word)| mark(normalized, range.start, range.end, word))
        .collect()
}

fn mark(normalized: &NormalizedText, start: usize, end: usize, pattern: LabelWord) -> Option<Mark> {
    let text = &normalized.text;
    let before = text.get(..start)?.chars().next_back();
    let first = text.get(start..)?.chars().next()?;
    let joins = |c: char| c.is_alphanumeric() && !is_ideograph(c) || c == '_';
    if joins(first) && before.is_some_and(joins) {
        return None;
    }
    let rest = text.get(end..)?;
    if text.get(..end)?.chars().next_back().is_some_and(joins) && rest.starts_with(joins) {
        return None;
    }
    let after = rest.trim_start_matches([' ', '\n', '\t', '*', '_']);
    let is_separator =
        |c: char| matches!(c, ':' | '：' | '=' | '︰' | '∶') || (pattern.is_exact && matches!(c, ';' | '；'));
    let has_colon = after.starts_with(is_separator);
    let value_text = if has_colon {
        after.trim_start_matches(is_separator)
    } else {
        after
    };
    if has_colon && value_text.starts_with("//") {
        return None;
    }
    if !has_colon && !stands_without_colon(&text[..start], &text[start..end], after, pattern) {
        return None;
    }
    Some(Mark {
        label: pattern.label,
        start: start_with_protocol(text, start, pattern.label),
        value: text.len() - value_text.len(),
        has_colon,
        languages: pattern.languages,
        is_windows_live: pattern.is_windows_live,
        is_ssl: pattern.is_exact,
    })
}

/// A label without a colon counts where its value is of the right kind, and for names only behind a comma or a line break.
fn stands_without_colon(before: &str, label_text: &str, after: &str, pattern: LabelWord) -> bool {
    // Directly behind a quotation mark it is the value of another label: 'Server'.
    if before.ends_with(is_quote) {
        return false;
    }
    let before = before.trim_end_matches([' ', '\t', '*']);
    let is_behind_separator = before.is_empty()
        || before.ends_with([
            ',', '.', ';', '\n', '(', '，', '、', '。', ')', '>', '"', '”', '»',
        ]);
    match pattern.label {
        Label::Port => after.starts_with(|c: char| c.is_ascii_digit()) && value::port(after).is_some(),
        Label::Secure => {
            pattern.is_exact
                && value::first_word(after).is_some_and(|word| label_table::answer(word).is_some())
        }
        Label::ErrorNumber | Label::ServerError => {
            codes::find_numbers(&after[..after.floor_char_boundary(40)])
                .next()
                .is_some_and(|found| found.range.start <= 2)
                || after.trim_start().starts_with('.') && is_behind_separator
        }
        Label::SocketError => value::winsock(after).is_some(),
        Label::Protocol => {
            is_behind_separator && value::protocol(value::first_word(after).unwrap_or_default()).is_some()
        }
        Label::Response => is_behind_separator && opens_quotation(after),
        Label::Subject | Label::Account | Label::Server => {
            let is_capital = label_text.starts_with(char::is_uppercase);
            is_behind_separator && (opens_quotation(after) || after.starts_with('<'))
                || (is_behind_separator || is_capital && !before.is_empty()) && is_lone_name(after)
        }
    }
}

/// A quotation begins here; `'account', Server` is the end of one.
fn opens_quotation(after: &str) -> bool {
    after.starts_with('«')
        || after.strip_prefix(is_quote).is_some_and(|rest| {
            !rest.is_empty() && !rest.starts_with(|c: char| c.is_whitespace() || ",.;)，、".contains(c))
        })
}

/// One word with a dot in it, then a separator: `Account pop3.example.com, Server ...`.
fn is_lone_name(after: &str) -> bool {
    let window = &after[..after.floor_char_boundary(260)];
    let end = window
        .find(|c: char| c.is_whitespace() || c == ',')
        .unwrap_or(window.len());
    let name = &after[..end];
    (4..=255).contains(&end)
        && name.trim_end_matches('.').contains('.')
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b".-_@".contains(&byte))
        && (after[end..].is_empty()
            || after[end..].starts_with([',', '\n'])
            || after[end..]
                .strip_prefix(' ')
                .is_some_and(|rest| rest.starts_with(char::is_uppercase)))
}

/// `SMTP Server: 'a'` and `SMTP port: 587` begin at the protocol word; behind "Protocol:" it is a value.
fn start_with_protocol(text: &str, start: usize, label: Label) -> usize {
    if !matches!(label, Label::Server | Label::Port) {
        return start;
    }
    let before = text[..start].trim_end_matches([' ', '\n', '-']);
    let word_start = before
        .rfind(|c: char| !c.is_ascii_alphanumeric())
        .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
    let word = &before[word_start..];
    let is_value = label == Label::Port
        && before[..word_start]
            .trim_end_matches(|c: char| c.is_whitespace() || is_quote(c))
            .ends_with([':', '=', '：']);
    if value::protocol(word).is_some() && !is_value {
        word_start
    } else {
        start
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_prose_are_no_labels() {
        for prose in [
            "Your server has unexpectedly terminated the connection",
            "The host 'smtp.example.com' could not be found",
            "the account was not found on the server",
            "import: nothing",
            "https://server://x",
        ] {
            assert_eq!(marks(&NormalizedText::of(prose)), [], "{prose}");
        }
    }
}
