//! Outlook's form: `Task 'name - Sending' reported error (0x800CCC0E) : 'sentence'`, in every language.
//!
//! In: a normalized text and the place of a number in it. Out: the task's name and where the message begins; `None` where the
//! number is not in this form. The words are in `assets/outlook_words.csv`.

use crate::complaint::chars::{is_ideograph, is_quote};
use crate::complaint::dialog::field_values as value;
use crate::complaint::normalize::NormalizedText;
use crate::complaint::words::{self, List};
use crate::tables::{self, Table};
use aho_corasick::automaton::Automaton;
use aho_corasick::nfa::noncontiguous::NFA;
use aho_corasick::{Input, MatchKind};
use serde::Deserialize;
use std::ops::Range;
use std::sync::OnceLock;

/// One language's words.
#[derive(Debug, Deserialize)]
struct Words {
    language: String,
    #[serde(deserialize_with = "tables::words")]
    task: Vec<String>,
    #[serde(deserialize_with = "tables::words")]
    reported: Vec<String>,
    #[serde(deserialize_with = "tables::words")]
    responded: Vec<String>,
    #[serde(deserialize_with = "tables::words")]
    activities: Vec<String>,
}

/// A task that reported a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::complaint) struct Task {
    /// Where the message begins.
    pub start: usize,
    /// The account's name, if the task has one.
    pub account: Option<String>,
    /// Languages that the words around the number belong to; neighbours share some.
    pub languages: Vec<&'static str>,
}

/// How far from its number a task's name may stand.
const REACH: usize = 260;

static ROWS: Table<Words> = tables::table!("outlook_words");

fn languages() -> &'static [Words] {
    ROWS.rows()
}

/// The task that reported the number at `number`; text before `from` belongs to another message.
pub(in crate::complaint) fn task(
    normalized: &NormalizedText,
    from: usize,
    number: Range<usize>,
) -> Option<Task> {
    let before = task_before(normalized, from, number.start);
    // A task on an earlier line, where the number's own line names one behind it, is that of the message before.
    let is_earlier = before.as_ref().is_some_and(|task| {
        let between = normalized.text.get(task.start..number.start).unwrap_or_default();
        between.contains('\n')
    });
    let behind = || task_after(normalized, from, number.clone());
    let of_line = is_earlier
        .then(behind)
        .flatten()
        .filter(|_| names_task_on_line(normalized, number.end));
    of_line
        .or(before)
        .or_else(behind)
        .or_else(|| report_without_task(normalized, from, number.start))
}

/// True where the rest of the line names a task: the word, and its name in quotation marks.
fn names_task_on_line(normalized: &NormalizedText, at: usize) -> bool {
    let rest = normalized.lowercase.get(at..).unwrap_or_default();
    let line = rest.split('\n').next().unwrap_or_default();
    let line = &line[..line.floor_char_boundary(80)];
    first_task_word(line).is_some_and(|(at, word)| {
        line[at + word.len()..]
            .trim_start_matches([' ', ':'])
            .starts_with(is_quote)
    })
}

/// `Task 'name - Sending' reported error (`, also `'name' görevi hata bildirdi (`.
fn task_before(normalized: &NormalizedText, from: usize, number: usize) -> Option<Task> {
    let start = normalized
        .lowercase
        .ceil_char_boundary(from.max(number.saturating_sub(REACH)));
    // Another paragraph is another message.
    let start = window_start(&normalized.text, start, number);
    let window = normalized.lowercase.get(start..number)?;
    let (at, word) = last_task_word(window)?;
    let word_start = start + at;
    let after = normalized.text.get(word_start + word.len()..number)?;
    let after = after.trim_end_matches([' ', '(', '\n', '（', '[']);
    let before = normalized.text.get(start..word_start)?;
    if !after.contains(is_quote)
        && let Some((name_start, name)) = quoted_before(before)
    {
        return Some(Task {
            start: start + name_start,
            account: account(name),
            languages: languages_of(word, window),
        });
    }
    Some(Task {
        start: word_start,
        account: name_after_word(&after.replace('\n', " ")).and_then(account),
        languages: languages_of(word, window),
    })
}

fn window_start(text: &str, start: usize, number: usize) -> usize {
    text.get(start..number)
        .and_then(|window| window.rfind("\n\n"))
        .map_or(start, |at| start + at + 2)
}

/// The task's name behind the word: quoted, or the words before a dash or the verb.
fn name_after_word(after: &str) -> Option<&str> {
    let after = after.trim_start_matches(|c: char| c.is_whitespace() || c == ':');
    if let Some(inside) = after.strip_prefix(is_quote) {
        let end = inside.rfind(is_quote);
        return Some(&inside[..end.unwrap_or(inside.len())]);
    }
    let folded = after.to_lowercase();
    if folded.len() == after.len() {
        let verb = languages()
            .iter()
            .flat_map(|words| &words.reported)
            .filter_map(|verb| folded.find(verb.as_str()))
            .min();
        if let Some(name) = verb.and_then(|at| after.get(..at)) {
            return Some(name);
        }
    }
    after.split_whitespace().next()
}

/// The quoted name that ends right before the task's word, and where its quotation begins.
fn quoted_before(before: &str) -> Option<(usize, &str)> {
    let trimmed = before.trim_end();
    let inside_end = trimmed.len() - trimmed.chars().next_back().filter(|c| is_quote(*c))?.len_utf8();
    let inside = trimmed.get(..inside_end)?;
    let (open, mark) = inside.char_indices().rev().find(|(at, c)| {
        is_quote(*c)
            && inside[..*at]
                .chars()
                .next_back()
                .is_none_or(|c| !c.is_alphanumeric() || is_ideograph(c))
    })?;
    Some((open, inside.get(open + mark.len_utf8()..)?))
}

/// The German order: `Fehler (0x...) beim Ausführen der Aufgabe "name": "sentence"`.
fn task_after(normalized: &NormalizedText, from: usize, number: Range<usize>) -> Option<Task> {
    let end = normalized.lowercase.floor_char_boundary(number.end + 80);
    let window = normalized.lowercase.get(number.end..end)?;
    let (at, word) = first_task_word(window)?;
    let name = normalized.text.get(number.end + at + word.len()..)?;
    let name = &name[..name.floor_char_boundary(REACH)];
    let name = name.trim_start_matches(|c: char| c.is_whitespace() || c == ':');
    let name = if let Some(inside) = name.strip_prefix(is_quote) {
        let close = inside.char_indices().find(|(at, c)| {
            is_quote(*c) && {
                let rest = inside[at + c.len_utf8()..].trim_start();
                rest.is_empty() || rest.starts_with([':', '.', ',', '：', '('])
            }
        });
        &inside[..close.map_or(inside.len(), |(at, _)| at)]
    } else {
        name.split(['\n', ':']).next()?
    };
    let line = normalized
        .text
        .get(from..number.start)?
        .rfind('\n')
        .map_or(from, |at| from + at + 1);
    Some(Task {
        start: line,
        account: account(name),
        languages: languages_of(word, window),
    })
}

/// `'Receiving' reported error (0x...)` without a task's name.
fn report_without_task(normalized: &NormalizedText, from: usize, number: usize) -> Option<Task> {
    let start = normalized
        .lowercase
        .ceil_char_boundary(from.max(number.saturating_sub(40)));
    let window = normalized
        .lowercase
        .get(start..number)?
        .trim_end_matches([' ', '(']);
    let words = languages().iter().find(|words| {
        words
            .reported
            .iter()
            .any(|verb| verb.contains(' ') && window.ends_with(verb.as_str()))
    })?;
    Some(Task {
        start,
        account: None,
        languages: vec![&words.language],
    })
}

/// The languages that have the task's word, those only whose other words stand beside it most often.
fn languages_of(word: &str, window: &str) -> Vec<&'static str> {
    let votes = |words: &Words| {
        let others = words.reported.iter().chain(&words.activities);
        others.filter(|other| window.contains(other.as_str())).count()
    };
    let sharing: Vec<&Words> = languages()
        .iter()
        .filter(|words| words.task.iter().any(|other| other == word))
        .collect();
    let most = sharing.iter().map(|words| votes(words)).max().unwrap_or_default();
    sharing
        .into_iter()
        .filter(|words| votes(words) == most)
        .map(|words| words.language.as_str())
        .collect()
}

fn last_task_word(window: &str) -> Option<(usize, &'static str)> {
    task_words(window, true).max_by_key(|(at, word)| (*at, word.len()))
}

fn first_task_word(window: &str) -> Option<(usize, &'static str)> {
    task_words(window, false).min_by_key(|(at, word)| (*at, usize::MAX - word.len()))
}

fn task_words<'window>(
    window: &'window str,
    is_last: bool,
) -> impl Iterator<Item = (usize, &'static str)> + 'window {
    languages().iter().flat_map(move |words| {
        words.task.iter().filter_map(move |word| {
            let at = if is_last {
                window.rfind(word.as_str())
            } else {
                window.find(word.as_str())
            }?;
            let joins = |c: char| c.is_alphanumeric() && !is_ideograph(c);
            let before = window[..at].chars().next_back().is_some_and(joins);
            let after = window[at + word.len()..].chars().next().is_some_and(joins);
            (!before && !after).then_some((at, word.as_str()))
        })
    })
}

/// The account in a task's name: what stands before the activity.
fn account(name: &str) -> Option<String> {
    let name = value::narrow(value::without_quotes(name));
    let folded = name.to_lowercase();
    let is_of_folders = words::list(List::FolderTask)
        .iter()
        .any(|word| folded.starts_with(word.as_str()));
    if is_of_folders {
        let at = words::list(List::BeforeTaskAccount)
            .iter()
            .filter_map(|word| name.rfind(word.as_str()).map(|at| at + word.len()))
            .max()?;
        return Some(name[at..].trim_end_matches('.').to_owned()).filter(|name| !name.is_empty());
    }
    let name = before_activity(&name);
    // IMAP: `mail.example.com: Folder: Inbox Check for new mail.`
    let name = match name.split_once(": ") {
        Some((account, _)) if !account.contains(' ') => account,
        _ => name,
    };
    let name = value::without_quotes(name.trim());
    let is_name = !name.is_empty() && !is_activity(name) && name.len() <= value::NAME_LIMIT;
    is_name.then(|| name.to_owned())
}

fn before_activity(name: &str) -> &str {
    let dash = name.char_indices().rev().find(|(at, c)| {
        let after = &name[at + c.len_utf8()..];
        matches!(c, '-' | '–' | '—' | '－' | '−')
            && (after.starts_with(' ') || after.is_empty() || is_activity(after))
    });
    match dash {
        Some((at, _)) if at > 0 => name[..at].trim_end(),
        _ => name,
    }
}

fn is_activity(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    languages().iter().any(|words| words.activities.contains(&text))
}

/// Where the server's own words begin: behind "The server responded:" in any language.
pub(in crate::complaint) fn response_start(folded: &str) -> Option<usize> {
    static PHRASES: OnceLock<Option<NFA>> = OnceLock::new();
    let phrases = PHRASES.get_or_init(|| {
        NFA::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .build(languages().iter().flat_map(|words| &words.responded))
            .ok()
    });
    phrases
        .as_ref()?
        .try_find_iter(Input::new(folded))
        .ok()?
        .find_map(|found| {
            let rest = folded.get(found.end()..)?;
            let blanks = rest.trim_start();
            // "OpenSSL responded:" is no server's answer.
            if folded[..found.start()].trim_end().ends_with("ssl") {
                return None;
            }
            let is_lead = blanks.starts_with([':', '：']) || blanks.starts_with(is_quote);
            let after = blanks.trim_start_matches([' ', ':', '：', ',']);
            is_lead.then_some(folded.len() - after.len())
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes;

    fn read(text: &str) -> Option<Option<String>> {
        let normalized = NormalizedText::of(text);
        let number = codes::find_numbers(&normalized.text).next().expect("a number");
        task(&normalized, 0, number.range).map(|task| task.account)
    }

    #[test]
    fn every_row_is_sound() {
        ROWS.assert_sound();
        for row in ROWS.rows() {
            for words in [&row.task, &row.reported, &row.responded, &row.activities] {
                assert!(words.iter().all(|word| *word == word.to_lowercase()), "{row:?}");
            }
        }
    }

    #[test]
    fn task_names_lose_their_activity() {
        let named = |text: &str| read(text).flatten();
        for (text, account) in [
            (
                "Task 'Work - Home - Sending' reported error (0x800CCC0E): 'x'",
                Some("Work - Home"),
            ),
            (
                "Task 'a@b.example- Sending' reported error (0x800CCC0E)",
                Some("a@b.example"),
            ),
            (
                "Task a@b.example reported error (0x800CCC0E)",
                Some("a@b.example"),
            ),
            (
                "Task mail.b.example - Receiving reported error (0x800CCC0E)",
                Some("mail.b.example"),
            ),
            (
                "Task 'imap.b.example: Folder: Inbox Check for new mail.' reported error (0x800CCC0E)",
                Some("imap.b.example"),
            ),
            (
                "Task 'Synchronizing subscribed folders for a@b.example.' reported error (0x800CCC0E)",
                Some("a@b.example"),
            ),
            ("'Receiving' reported error (0x800CCC0E): 'x'", None),
            (
                "Fehler (0x800CCC0E) beim Ausführen der Aufgabe \"Büro - Nachrichten werden gesendet\": \"x\"",
                Some("Büro"),
            ),
            (
                "'Ofis - Gönderiliyor' görevi hata bildirdi (0x800CCC0E): 'x'",
                Some("Ofis"),
            ),
            (
                "작업 '회사 - 보내기'에서 오류(0x800CCC0E)를 보고했습니다: 'x'",
                Some("회사"),
            ),
            ("任务“公司 - 正在发送”报告了错误(0x800CCC0E)：“x”", Some("公司")),
        ] {
            assert_eq!(named(text).as_deref(), account, "{text}");
            assert!(read(text).is_some(), "{text}");
        }
        assert_eq!(read("My problem is 0x800CCC0E"), None);
    }
}
