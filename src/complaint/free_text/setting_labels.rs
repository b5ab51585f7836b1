//! What stands right before the value of a setting.
//!
//! In: the text before a value. Out: the label of a list, or the call whose argument it is.

use crate::complaint::words::{self, List};

/// The call whose first argument begins here: `smtplib.SMTP_SSL("`.
pub(super) fn call_before(before: &str) -> Option<&'static str> {
    let name = before
        .strip_suffix(crate::pattern::is_quote)?
        .trim_end()
        .strip_suffix('(')?;
    words::list(List::ServerCall)
        .iter()
        .filter(|call| name.ends_with(call.as_str()))
        .max_by_key(|call| call.len())
        .map(String::as_str)
}

/// The label right before a value, where there is one: `"host": "`, `Host = `, `$mail->Host = '`, `--server `, `Server address `.
pub(super) fn label_before(before: &str, list: List) -> Option<&'static str> {
    let marks = |c: char| crate::pattern::is_quote(c) || matches!(c, '[' | '(' | '{' | '<' | '*' | '|');
    let bare = before.trim_end_matches(|c: char| c == ' ' || c == '\t' || marks(c));
    let without = bare.trim_end_matches([':', '=', '>', '：', '＝', '→', ' ']);
    let marks_behind = &before[bare.len()..];
    let has_separator = without.len() < bare.len() || before.ends_with('\t') || marks_behind.contains('|');
    let label_end =
        without.trim_end_matches(|c: char| c == ' ' || c == '\t' || marks(c) || c == ']' || c == ')');
    words::list(list)
        .iter()
        .filter(|word| label_end.ends_with(word.as_str()))
        .max_by_key(|word| word.len())
        .filter(|word| {
            let rest = &label_end[..label_end.len() - word.len()];
            let is_border = !word.starts_with(|c: char| c.is_ascii_alphanumeric())
                || !rest.ends_with(|c: char| c.is_ascii_alphanumeric());
            // In a sentence the word "server" before a name is not a setting.
            let is_command = word.starts_with('-') && before.ends_with(' ');
            is_border && (has_separator || is_command)
        })
        .map(String::as_str)
}
