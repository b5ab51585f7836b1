//! Everything that is not a dialog with labels: Outlook's task reports, sentences, raw server lines, numbers in prose.
//!
//! In: a stretch of tidy text between dialogs. Out: the messages in it. Each error number begins one; a stretch without
//! numbers is at most one message. What is not certain is left out.

use super::labels::Mark;
use super::outlook::{self, Task};
use super::sentences::{self, Told};
use super::tidy::Tidy;
use super::{Complaint, MailProgram, dialog, language, program, server_words, settings, value};
use crate::codes::{self, Found};
use crate::mail::{Protocol, Stage};
use std::ops::Range;

/// A message found in prose.
#[derive(Debug)]
pub(super) struct Message {
    /// What it tells.
    pub complaint: Complaint,
    /// True where only a number or a server was mentioned: beside a real message that is no message.
    pub is_weak: bool,
}

/// The beginning of a message.
struct Head {
    start: usize,
    number: Option<Found>,
    task: Option<Task>,
}

/// At most this many numbers of one stretch begin a message; more are a list, not messages.
const NUMBER_LIMIT: usize = 500;
/// Only this much of a message is read for sentences.
const MESSAGE_LIMIT: usize = 6000;

/// The messages of a stretch, one after the other; `marks` are labels that stood alone.
pub(super) fn messages<'text>(
    tidy: &'text Tidy,
    stretch: Range<usize>,
    marks: &'text [Mark],
) -> impl Iterator<Item = Message> + 'text {
    let heads = heads(tidy, &stretch);
    let mut ends: Vec<usize> = heads.iter().skip(1).map(|head| head.start).collect();
    ends.push(stretch.end);
    heads.into_iter().zip(ends).filter_map(move |(head, end)| {
        let mut message = message(tidy, head, end, marks)?;
        if message.complaint.language.is_none() {
            let whole = tidy.text.get(stretch.clone()).unwrap_or_default();
            message.complaint.language = language::of_prose(whole).map(str::to_owned);
        }
        Some(message)
    })
}

fn heads(tidy: &Tidy, stretch: &Range<usize>) -> Vec<Head> {
    let text = tidy.text.get(stretch.clone()).unwrap_or_default();
    let mut heads: Vec<Head> = Vec::new();
    let mut from = stretch.start;
    let mut previous = None;
    for found in codes::find_numbers(text).take(NUMBER_LIMIT) {
        let found = Found {
            range: found.range.start + stretch.start..found.range.end + stretch.start,
            value: found.value,
        };
        // The same number again is the same message told twice: "Error is 0x... "Sending reported error (0x...)".
        let task = outlook::task(tidy, from, found.range.clone());
        if previous == Some(found.value) && task.as_ref().is_none_or(|task| task.account.is_none()) {
            from = found.range.end;
            if let Some(head) = heads.last_mut() {
                head.task = head.task.take().or(task);
            }
            continue;
        }
        previous = Some(found.value);
        from = found.range.end;
        let start = match (&task, heads.is_empty()) {
            (Some(task), _) => task.start,
            (None, true) => stretch.start,
            (None, false) => found.range.start,
        };
        heads.push(Head {
            start,
            number: Some(found),
            task,
        });
    }
    if heads.is_empty() {
        heads.push(Head {
            start: stretch.start,
            number: None,
            task: None,
        });
    }
    heads
}

fn message(tidy: &Tidy, head: Head, end: usize, marks: &[Mark]) -> Option<Message> {
    // Behind an Outlook report the paragraph is the message.
    let body_start = head
        .number
        .as_ref()
        .filter(|_| head.task.is_some())
        .map_or(head.start, |number| number.range.end);
    let end = end.max(body_start);
    let mut body = body_start..end;
    if head.number.is_some() {
        body.end = tidy
            .text
            .floor_char_boundary(body.end.min(body.start + MESSAGE_LIMIT))
            .max(body.start);
    }
    let text = tidy.text.get(body.clone())?;
    let folded = tidy.folded.get(body.clone())?;
    let mut told = sentences::told(text, folded);
    if codes::find_symbols(text).next().is_some() {
        told.count += 1;
        told.client = told.client.or(Some(MailProgram::Thunderbird));
        told.secure = Some(true);
        told.stage = told.stage.or(Some(Stage::Tls));
    }
    let own_marks = marks_within(marks, &body);
    let mut complaint = dialog::complaint(tidy, own_marks, body.end);
    // A label that stands alone in prose may be somebody's own words: names have to look like names.
    complaint.server = complaint
        .server
        .and_then(|name| {
            name.split(' ')
                .next()
                .map(|name| name.trim_end_matches('.').to_owned())
        })
        .filter(|name| name.contains('.') && settings::host(name).is_some());
    complaint.account = complaint.account.filter(|name| !name.contains(' '));
    let has_server_label = complaint.server.is_some();
    let reply = complaint
        .server_response
        .take()
        .or_else(|| server_words::response(text, folded));
    complaint.error_number = head
        .number
        .as_ref()
        .map(|number| codes::hexadecimal(number.value));
    complaint.account = head
        .task
        .as_ref()
        .and_then(|task| task.account.clone())
        .or(complaint.account)
        .or_else(|| told.account.clone());
    complaint.server = complaint.server.or_else(|| told.server.clone());
    complaint.port = complaint.port.or(told.port);
    complaint.secure = complaint.secure.or(told.secure);
    complaint.socket_error = complaint.socket_error.or_else(|| socket_error(folded));
    if head.task.is_none()
        && complaint.server.is_none()
        && let Some((server, port)) = settings::server_in(text)
    {
        complaint.server = Some(server);
        complaint.port = complaint.port.or(port);
    }
    complaint.protocol = protocol(&complaint, &head, &told, text, reply.as_deref());
    complaint.server_response = reply;
    complaint.client = client(&head, &told, folded);
    complaint.language = prose_language(tidy, &head, &body, &told);
    let is_weak = complaint.server_response.is_none() && head.task.is_none() && told.count == 0;
    let is_message = head.number.is_some()
        || told.count > 0
        || complaint.server_response.is_some()
        || complaint.socket_error.is_some()
        || has_server_label
        || (complaint.server.is_some() && (complaint.port.is_some() || complaint.protocol.is_some()));
    complaint.sentence_stage = told.stage;
    is_message.then_some(Message { complaint, is_weak })
}

/// The lone labels inside a stretch; they are in order.
fn marks_within<'marks>(marks: &'marks [Mark], range: &Range<usize>) -> &'marks [Mark] {
    let from = marks.partition_point(|mark| mark.start < range.start);
    let to = marks.partition_point(|mark| mark.start < range.end);
    let own = marks.get(from..to).unwrap_or_default();
    // A label that comes twice belongs to different things.
    let first_repeat = own
        .iter()
        .enumerate()
        .find(|(index, mark)| own[..*index].iter().any(|other| other.label == mark.label))
        .map_or(own.len(), |(index, _)| index);
    own.get(..first_repeat).unwrap_or_default()
}

/// A Winsock number behind a word for "error" or "socket".
fn socket_error(folded: &str) -> Option<String> {
    const WORDS: [&str; 24] = [
        "socket",
        "winsock",
        "error",
        "fehler",
        "erreur",
        "errore",
        "erro",
        "fout",
        "błąd",
        "chyba",
        "fel",
        "feil",
        "fejl",
        "virhe",
        "hiba",
        "ошибка",
        "помилка",
        "hata",
        "σφάλμα",
        "エラー",
        "错误",
        "錯誤",
        "오류",
        "сокет",
    ];
    let folded = &folded[..folded.floor_char_boundary(MESSAGE_LIMIT)];
    folded.match_indices("1").find_map(|(at, _)| {
        let before = &folded[..at];
        if before.ends_with(|c: char| c.is_alphanumeric() || ".,-".contains(c)) {
            return None;
        }
        let number = value::winsock(&folded[at..])?;
        let from = before.ceil_char_boundary(at.saturating_sub(24));
        WORDS
            .iter()
            .any(|word| before[from..].contains(word))
            .then_some(number)
    })
}

fn protocol(
    complaint: &Complaint,
    head: &Head,
    told: &Told,
    text: &str,
    reply: Option<&str>,
) -> Option<Protocol> {
    let text = &text[..text.floor_char_boundary(MESSAGE_LIMIT)];
    let by_number = dialog::protocol_of_number(complaint);
    complaint
        .protocol
        .or(told.protocol)
        .or_else(|| spoken_protocol(text, by_number))
        .or_else(|| codes::reply(reply?)?.protocol)
        .or_else(|| head.task.as_ref()?.account.as_deref().and_then(protocol_of_name))
        // In Outlook's own form the number is the program's; in prose it may be anybody's.
        .or(by_number.filter(|_| head.task.is_some()))
}

/// The one protocol word of some prose; of several, the one that agrees with the number.
fn spoken_protocol(text: &str, by_number: Option<Protocol>) -> Option<Protocol> {
    let mut spoken: Vec<Protocol> = Vec::new();
    let mut start = 0;
    for word in text.split(|c: char| !c.is_ascii_alphanumeric()) {
        let at = start;
        start += word.len();
        let next = text.get(start..).and_then(|rest| rest.chars().next());
        start += next.map_or(0, char::len_utf8);
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        // Part of a name such as smtp.example.com or pop3_server.
        let is_in_name = |c: Option<char>| matches!(c, Some('@' | '_'));
        let is_host = next == Some('.')
            && text
                .get(start..)
                .is_some_and(|rest| rest.starts_with(|c: char| c.is_alphanumeric()));
        let is_host = is_host
            || (before == Some('.') && text[..at.saturating_sub(1)].ends_with(|c: char| c.is_alphanumeric()));
        if is_host || is_in_name(before) || is_in_name(next) || word.eq_ignore_ascii_case("news") {
            continue;
        }
        if let Some(protocol) = value::protocol(word)
            && (protocol != Protocol::Http || word.eq_ignore_ascii_case("httpmail"))
            && !spoken.contains(&protocol)
        {
            spoken.push(protocol);
        }
    }
    match spoken.as_slice() {
        [one] => Some(*one),
        [] => None,
        several => by_number.filter(|protocol| several.contains(protocol)),
    }
}

/// An account that people named after their server: `pop3.example.com`.
fn protocol_of_name(account: &str) -> Option<Protocol> {
    let (first, rest) = account.split_once('.')?;
    (!rest.is_empty() && !account.contains('@'))
        .then(|| value::protocol(first))
        .flatten()
}

fn client(head: &Head, told: &Told, folded: &str) -> MailProgram {
    // The four numbers that Outlook alone shows.
    let is_outlook_number = head
        .number
        .as_ref()
        .is_some_and(|number| (0x8004_2108..=0x8004_210B).contains(&number.value));
    if head.task.is_some() {
        return MailProgram::Outlook;
    }
    program::named(folded)
        .or(told.client)
        .or(is_outlook_number.then_some(MailProgram::Outlook))
        .unwrap_or(MailProgram::Unknown)
}

fn prose_language(tidy: &Tidy, head: &Head, body: &Range<usize>, told: &Told) -> Option<String> {
    let from = head.start.min(body.start);
    let text = tidy.text.get(from..body.end).unwrap_or_default();
    let by_words = language::of_prose(text);
    let by_task = head
        .task
        .as_ref()
        .map(|task| task.languages.as_slice())
        .unwrap_or_default();
    let first = by_task.first().copied();
    by_words
        .filter(|language| by_task.contains(language))
        .or(first.filter(|language| *language != "en"))
        .or(by_words)
        .or(told.language)
        .or(first)
        .map(str::to_owned)
}
