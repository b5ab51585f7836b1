//! Passwords, tokens and the like, which are kept nowhere.
//!
//! In: a normalized text. Out: where its secrets stand, and the same text with [`LEFT_OUT`] in their places. Everything
//! behind this door, values, reports and history alike, sees only what is left. Rather a word too many than one too few:
//! what is left out here is never a server, a port or a number.

mod conversation;
mod echoed;
mod in_lines;
mod line;
mod tokens;
mod values;

use super::host::is_mail_name;
use super::words::{self, List};
use crate::pattern::is_quote;
use aho_corasick::{AhoCorasick, AhoCorasickKind, Input, MatchKind};
use line::{BLANKS, first_line, words_of};
use std::ops::Range;
use std::sync::OnceLock;
use values::{app_password_length, behind_tag, is_port, value_range};

/// What stands in a secret's place.
pub(crate) const LEFT_OUT: &str = "•••";

/// The longest secret, in bytes; longer keys are known by their form.
const LONGEST: usize = 2_000;
/// Words between a label and its colon are at most so many bytes.
const WORDS_LIMIT: usize = 64;
/// How far before a label the beginning of its line is looked for, in bytes.
const LINE_REACH: usize = 200;
/// From so many bytes on a label counts at the end of a longer word.
const LONG_LABEL: usize = 6;
/// So many words may stand between a label and its secret in a sentence.
const MOST_BETWEEN: usize = 3;

/// Where the secrets of a text stand, in order; none inside another.
pub(super) fn find(text: &str, lowercase: &str) -> Vec<Range<usize>> {
    let mut ranges = labelled(text, lowercase);
    ranges.extend(in_lines::in_lines(text, lowercase));
    ranges.extend(tokens::tokens(text));
    ranges.extend(echoed::echoed(text, lowercase));
    ranges.extend(echoed::repeated(text, &ranges));
    ranges.retain(|range| !is_port(&text[range.clone()]));
    ranges.sort_by_key(|range| (range.start, std::cmp::Reverse(range.end)));
    let mut apart: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match apart.last_mut() {
            Some(last) if range.start < last.end => last.end = last.end.max(range.end),
            _ => apart.push(range),
        }
    }
    apart
}

/// The secrets of a text that is shown as it is: an argument, a line of a list.
pub(crate) fn secrets_in(text: &str) -> Vec<&str> {
    let found = find(text, &text.to_ascii_lowercase());
    found.into_iter().filter_map(|range| text.get(range)).collect()
}

/// The same text without its secrets.
pub(crate) fn without_secrets(text: &str) -> String {
    without(text, &find(text, &text.to_ascii_lowercase()))
}

/// The same text with [`LEFT_OUT`] in the place of every secret.
pub(super) fn without(text: &str, secrets: &[Range<usize>]) -> String {
    let mut blanked = String::with_capacity(text.len());
    let mut at = 0;
    for secret in secrets {
        blanked.push_str(text.get(at..secret.start).unwrap_or_default());
        blanked.push_str(LEFT_OUT);
        at = secret.end;
    }
    blanked.push_str(text.get(at..).unwrap_or_default());
    blanked
}

/// Values behind a label: `password: x`, `'pass' => 'x'`, `--password x`, `password x`, `授权码是 x`.
fn labelled(text: &str, lowercase: &str) -> Vec<Range<usize>> {
    static LABELS: OnceLock<Option<AhoCorasick>> = OnceLock::new();
    let labels = LABELS.get_or_init(|| {
        AhoCorasick::builder()
            .kind(Some(AhoCorasickKind::DFA))
            .match_kind(MatchKind::LeftmostLongest)
            .build(words::list(List::SecretLabel))
            .ok()
    });
    let Some(labels) = labels else {
        return Vec::new();
    };
    let mut secrets: Vec<Range<usize>> = Vec::new();
    // Labels from here to there stand in the last secret, and so does all that could be behind them.
    let mut covered = 0..0;
    let mut at = 0;
    while let Some(found) = labels.find(Input::new(lowercase).range(at..)) {
        if !covered.contains(&found.end())
            && let Some(range) = value_behind(text, lowercase, found.start(), found.end())
        {
            covered = covered_by(text, &range);
            secrets.push(range);
        }
        // "smtp_passwd": inside a label that runs on into other letters another one may stand.
        let runs_on = lowercase
            .as_bytes()
            .get(found.end())
            .is_some_and(u8::is_ascii_alphanumeric);
        at = if runs_on {
            lowercase.ceil_char_boundary(found.start() + 1)
        } else {
            found.end()
        };
    }
    secrets
}

/// Where a label may end in a secret so that its own value ends with the secret at the latest: in its last word, with a letter
/// behind the label, and not where a secret as long as any may have been cut. `password=password=…` would
/// otherwise be read to its end at each of its words.
fn covered_by(text: &str, secret: &Range<usize>) -> Range<usize> {
    let written = text.get(secret.clone()).unwrap_or_default();
    let ends_word = |c: char| c.is_whitespace() || is_quote(c) || c == '\\';
    let from = written.rfind(ends_word).map_or(0, |at| at + 1);
    let last = written.rfind(char::is_alphabetic).unwrap_or_default();
    secret.start + from..secret.start + last.min(LONGEST / 2).max(from)
}

fn value_behind(text: &str, lowercase: &str, start: usize, end: usize) -> Option<Range<usize>> {
    let label = lowercase.get(start..end)?;
    let before = lowercase[..start].chars().next_back();
    let rest = text.get(end..)?;
    let rest = &rest[..rest.floor_char_boundary(LONGEST)];
    let rest_end = end + rest.len();
    let joins = |c: char| c.is_ascii_alphanumeric();
    // "Mailpasswort", "smtppwd": a long word is none by chance at the end of another one.
    let is_long = label.len() >= LONG_LABEL || label.starts_with("pass") || label.starts_with("pwd");
    if label.is_ascii() && before.is_some_and(joins) && !is_long {
        return None;
    }
    // smtp_password1, SmtpPassword2
    let rest = rest.strip_prefix(|c: char| c.is_ascii_digit()).unwrap_or(rest);
    if label.is_ascii() && rest.starts_with(joins) {
        return None;
    }
    let closed =
        rest.trim_start_matches(|c: char| is_quote(c) || matches!(c, ']' | ')' | '}' | '*' | '_' | '\\'));
    let blanks = |c: char| c == ' ' || c == '\t';
    let open = closed.trim_start_matches(blanks);
    let separated = [":=", "=>", "==", ":", "=", "：", "＝", ">", "→", "|", "→"]
        .iter()
        .find_map(|separator| open.strip_prefix(separator))
        .or_else(|| behind_tag(open));
    let spoken = words::list(List::BeforeSecret)
        .iter()
        .filter_map(|word| {
            let (said, value) = open.split_at_checked(word.len())?;
            said.eq_ignore_ascii_case(word).then_some(value)
        })
        .min_by_key(|value| value.len());
    let is_option = label.starts_with('-');
    // "--password-stdin" is another option.
    if is_option && rest.starts_with('-') {
        return None;
    }
    if label == "-p" && !open.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    // In the lower case a line break is a blank.
    let from = lowercase.ceil_char_boundary(start.saturating_sub(LINE_REACH));
    let line = text
        .get(from..start)?
        .rfind('\n')
        .map_or(from, |end| from + end + 1);
    let line_before = &lowercase[line..start];
    if words::is_in(List::SecretCommand, label) {
        let is_setting = is_option || line_before.trim().is_empty();
        return rest_of_line(rest_end, open)
            .filter(|(_, is_marked)| is_setting || *is_marked)
            .map(|(range, _)| range);
    }
    let value = match (separated, spoken) {
        (Some(value), _) if let Some(next) = behind_block_mark(value) => next,
        (Some(value), _) if let Some(next) = alone_on_next_line(value) => next,
        (Some(value), _) => value,
        (None, _) if let Some(value) = named_value(open) => value,
        (None, _) if closed.len() < rest.len() && is_in_call(line_before) && open.starts_with(',') => {
            open.trim_start_matches(|c: char| c == ',' || blanks(c))
        }
        (None, _) if let Some(value) = on_next_line(line_before, open) => {
            return of_sentence(text, rest_end, value);
        }
        (None, None) if let Some(value) = behind_words(open, open.len() < closed.len()) => {
            let value = value.trim_start_matches(blanks);
            // "password required: https://..." leads to a page of help.
            let is_page = value.starts_with("https://") || value.starts_with("http://");
            // "password for imap.example.org: IMAP4 is off": a server says more behind its colon than a setting does.
            let is_of_somebody = open[..open.len() - value.len()].contains(['@', '.']);
            let is_one = |range: &Range<usize>| !is_of_somebody || echoed::looks_secret(&text[range.clone()]);
            return of_sentence(text, rest_end, value).filter(|range| !is_page && is_one(range));
        }
        (None, Some(value)) => return of_sentence(text, rest_end, value.trim_start_matches(blanks)),
        (None, None)
            if open.len() < closed.len()
                && let Some(value) = behind_mail_word(open)
                && let Some(range) = of_sentence(text, rest_end, value) =>
        {
            return echoed::looks_secret(&text[range.clone()]).then_some(range);
        }
        (None, None) if is_option && closed.len() == rest.len() => open.strip_prefix('=').unwrap_or(open),
        (None, None) if open.len() < closed.len() && is_setting(line_before, open) => open,
        (None, None) if open.len() < closed.len() && open.starts_with(is_quote) => open,
        (None, None) if open.len() < closed.len() => return of_sentence(text, rest_end, open),
        _ => return None,
    };
    let value = value.trim_start_matches(|c: char| blanks(c) || matches!(c, '>' | '=' | '(' | '[' | '*'));
    let range = value_range(rest_end, value)?;
    let written = &text[range.clone()];
    let is_reply = written.len() == 3
        && written.bytes().all(|byte| byte.is_ascii_digit())
        && text[range.end..].starts_with([' ', '-']);
    (!is_reply && !is_no_secret(written)).then_some(range)
}

/// `password: >-` of YAML: the value is the next line.
fn behind_block_mark(value: &str) -> Option<&str> {
    let (line, next) = value.split_once('\n')?;
    matches!(line.trim(), ">" | ">-" | "|" | "|-").then_some(next)
}

/// A label, its colon or the end of its tag, and the value alone on the next line.
fn alone_on_next_line(value: &str) -> Option<&str> {
    let next = value.trim_start_matches([' ', '\t']).strip_prefix('\n')?;
    let line = first_line(next, LINE_REACH).trim();
    let is_value = !line.is_empty()
        && !line.contains(char::is_whitespace)
        && !line.ends_with([':', '：'])
        && !line.contains([':', '='])
        && !is_mail_name(&line.to_ascii_lowercase())
        && (line.len() > 5 || line.bytes().any(|byte| !byte.is_ascii_digit()));
    is_value.then_some(next)
}

/// `passwordeval "…"`: a command that prints the secret, up to the end of its line, and whether a mark introduces it.
fn rest_of_line(end: usize, open: &str) -> Option<(Range<usize>, bool)> {
    let value = open.trim_start_matches([' ', '\t', '=', ':']);
    let line = value.split('\n').next().unwrap_or_default().trim_end();
    let start = end.checked_sub(value.len())?;
    let is_marked = value.len() < open.len() || open.starts_with(is_quote);
    (!line.is_empty()).then(|| (start..start + line.len(), is_marked))
}

/// `password for my mail x`: behind a word or two that say of what it is the password.
fn behind_mail_word(open: &str) -> Option<&str> {
    let mail_word = words_of(first_line(open, WORDS_LIMIT), BLANKS)
        .take(MOST_BETWEEN)
        .find(|word| words::is_in(List::MailWord, &word.bare().text.to_lowercase()))?;
    let rest = open.get(mail_word.end()..)?;
    Some(rest.strip_prefix(' ').unwrap_or(rest))
}

/// `name: SMTP_PASSWORD` with `value: x` behind it or on the next line.
fn named_value(open: &str) -> Option<&str> {
    let rest = open.trim_start_matches(|c: char| c == ',' || c.is_whitespace());
    let rest = rest.trim_start_matches(is_quote).strip_prefix("value")?;
    rest.trim_start_matches(is_quote)
        .trim_start_matches(' ')
        .strip_prefix([':', '='])
}

/// `define('SMTP_PASSWORD', 'x')`: the label is the first argument of a call.
fn is_in_call(line_before: &str) -> bool {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-');
    let before = line_before.trim_end_matches(is_name);
    before.ends_with(is_quote)
        && before
            .trim_end_matches(|c: char| is_quote(c) || c == ' ')
            .ends_with('(')
}

/// A label alone on its line, and one word on the next: a screen read by a machine, a list of settings.
fn on_next_line<'a>(line_before: &str, open: &'a str) -> Option<&'a str> {
    let next = open.strip_prefix('\n')?;
    let line = first_line(next, LINE_REACH).trim();
    let lead = line_before.trim_matches(['-', '*', ' ']);
    let is_alone = lead.split_whitespace().count() <= 1
        && lead
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "_-.:".contains(c));
    (is_alone && !line.is_empty() && !line.contains(' ')).then_some(next)
}

/// `Пароль приложения: x`, `password for ann: x`: a word or two stand before the colon.
fn behind_words(open: &str, stand_apart: bool) -> Option<&str> {
    let (words, _) = first_line(open, WORDS_LIMIT).split_once([':', '：'])?;
    let is_short = (1..=3).contains(&words.split_whitespace().count());
    let is_letters = |word: &str| word.chars().all(|c| c.is_alphabetic() || c == '\'');
    let is_name = |word: &str| {
        stand_apart
            && word.contains(['@', '.'])
            && word.chars().all(|c| c.is_alphanumeric() || "@.-_".contains(c))
    };
    let is_plain = words
        .split_whitespace()
        .all(|word| is_letters(word) || is_name(word));
    (is_short && is_plain)
        .then(|| open.get(words.len()..))
        .flatten()
        .map(|rest| rest.trim_start_matches([':', '：']))
}

/// `user ann password x`, or a line of two words: the form of many configuration files.
fn is_setting(line_before: &str, rest: &str) -> bool {
    let line = first_line(rest, LINE_REACH).trim_end();
    let has_user = words_of(line_before, BLANKS).any(|word| words::is_in(List::BeforeUser, word.text));
    has_user || line_before.trim().is_empty() && !line.is_empty() && !line.contains(' ')
}

/// Words that people say of a password, which are none.
fn is_no_secret(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    word.is_empty() || words::is_in(List::NotSecret, &word)
}

/// A word of a sentence is a secret where it does not look like a word.
fn of_sentence(text: &str, end: usize, value: &str) -> Option<Range<usize>> {
    let range = value_range(end, value)?;
    if app_password_length(value).is_some() {
        return Some(range);
    }
    let whole = text.get(range.clone())?;
    // Where no blanks are written the next sentence is not the word's: "パスワードが正しくありません。ポート587".
    let word = whole
        .split(['。', '、', '，', '！', '？', '；', '」', '』', '”'])
        .next()
        .unwrap_or(whole);
    let is_quoted = value.starts_with(is_quote);
    let has_digit = word.bytes().any(|byte| byte.is_ascii_digit());
    let has_letter = word.chars().any(char::is_alphabetic);
    let has_sign = word.chars().any(|c| "!$%&#@^+=?*~".contains(c));
    let has_mixed_case = word.chars().skip(1).any(char::is_uppercase) && word.chars().any(char::is_lowercase);
    let is_odd = has_letter && (has_digit || has_sign) || has_mixed_case || is_quoted;
    (is_odd && word.len() >= 4 && !is_no_secret(word)).then_some(range)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn blank(text: &str) -> String {
        without(text, &find(text, &text.to_ascii_lowercase()))
    }

    #[test]
    fn what_people_say_of_passwords_stays() {
        for text in [
            "The password is incorrect. Check your password and try again.",
            "Invalid Username/Password: 535 5.7.139 Authentication unsuccessful",
            "Password: authentication failed",
            "Normal password, SSL/TLS",
            "Sending of password for user ann did not succeed.",
            "support needs an app password to sign in",
        ] {
            assert_eq!(blank(text), text);
        }
    }

    #[test]
    fn the_rest_of_the_line_stays() {
        assert_eq!(
            blank("user=ann;password=tops3cret;host=mail.example.org"),
            "user=ann;password=•••;host=mail.example.org"
        );
        assert_eq!(
            blank("'pass' => 'tops3cret', 'port' => 25"),
            "'pass' => '•••', 'port' => 25"
        );
        assert_eq!(
            blank("smtp://ann:tops3cret@mail.example.org:25"),
            "smtp://ann:•••@mail.example.org:25"
        );
        assert_eq!(
            blank("a1 LOGIN ann tops3cret\na1 NO no"),
            "a1 LOGIN ann •••\na1 NO no"
        );
    }

    proptest! {
        #[test]
        fn any_text_is_blanked(text in "(.|password|: |=|'|auth plain |@|\n|://|eyJ){0,40}") {
            let _ = blank(&text);
        }
    }
}
