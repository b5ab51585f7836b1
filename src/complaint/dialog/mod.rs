//! Dialogs with labels: Outlook Express, Windows Mail, Windows Live Mail, Outlook 98, in every language.
//!
//! In: a normalized text and the labels in it. Out: [`Dialog`]s, each the labels of one message; and the complaint that a set of
//! labels tells. A value ends at the next known label, not at the next comma.

pub(super) mod field_values;
pub(super) mod label_table;
pub(super) mod labels;

use super::chars::is_quote;
use super::host::with_port;
use super::identify::language::of_prose;
use super::normalize::NormalizedText;
use super::reading::{Complaint, MailProgram};
use super::words::{self, List};
use crate::codes::{self, SocketError};
use crate::pattern::PlainText;
use field_values as value;
use label_table::Label;
use labels::Mark;
use std::ops::Range;

/// The labels of one message.
#[derive(Debug, Clone)]
pub(super) struct Dialog {
    /// The labels, in order.
    pub marks: Vec<Mark>,
    /// From the first label to the end of the last value.
    pub range: Range<usize>,
}

/// Two labels farther apart than this are not of one message.
const GAP_LIMIT: usize = 900;

/// Puts the labels of a text together into messages. Labels that stand alone are handed back.
pub(super) fn dialogs(normalized: &NormalizedText, marks: Vec<Mark>) -> (Vec<Dialog>, Vec<Mark>) {
    let mut marks = without_quoted(normalized, marks);
    marks.retain(|mark| !quotes_sentence(normalized, mark));
    let mut dialogs = Vec::new();
    let mut lone = Vec::new();
    let mut group: Vec<Mark> = Vec::new();
    for mark in marks {
        if group
            .last()
            .is_some_and(|last| begins_message(normalized, &group, last, &mark))
        {
            close(normalized, std::mem::take(&mut group), &mut dialogs, &mut lone);
        }
        group.push(mark);
    }
    close(normalized, group, &mut dialogs, &mut lone);
    (dialogs, lone)
}

fn close(normalized: &NormalizedText, marks: Vec<Mark>, dialogs: &mut Vec<Dialog>, lone: &mut Vec<Mark>) {
    let fields = marks.iter().filter(|mark| mark.label != Label::Subject).count();
    let (Some(first), Some(last)) = (marks.first(), marks.last()) else {
        return;
    };
    if fields < 2 || !marks.iter().any(|mark| mark.has_colon) {
        lone.extend(marks);
        return;
    }
    // Settings that somebody lists are no message: they are read as settings.
    if !is_message(&marks) {
        return;
    }
    let range = first.start..end_of_value(normalized, last);
    dialogs.push(Dialog { marks, range });
}

/// The labels of a message: one of an error or of the server's words, "Secure (SSL)", or an account with its server.
fn is_message(marks: &[Mark]) -> bool {
    let has = |label| marks.iter().any(|mark| mark.label == label);
    let tells_error = [
        Label::ErrorNumber,
        Label::SocketError,
        Label::ServerError,
        Label::Response,
    ]
    .into_iter()
    .any(has);
    tells_error || marks.iter().any(|mark| mark.is_ssl) || has(Label::Account) && has(Label::Server)
}

/// A label that the message already has begins the next one; so does an account behind an error number.
fn begins_message(normalized: &NormalizedText, group: &[Mark], last: &Mark, mark: &Mark) -> bool {
    let is_first_field = matches!(mark.label, Label::Subject | Label::Account);
    let is_windows_live = group.iter().any(|mark| mark.is_windows_live) || mark.is_windows_live;
    let gap = normalized.text.get(last.value..mark.start).unwrap_or_default();
    let limit = if last.label == Label::Response {
        value::RESPONSE_LIMIT
    } else {
        GAP_LIMIT
    };
    // In Windows Live Mail's order these come first, so behind the later ones they begin another message.
    let begins_again = is_windows_live
        && matches!(mark.label, Label::Subject | Label::ServerError | Label::Response)
        && matches!(
            last.label,
            Label::Protocol | Label::Port | Label::Secure | Label::SocketError
        );
    group.iter().any(|other| other.label == mark.label)
        || begins_again
        || (is_first_field && last.label == Label::ErrorNumber && !is_windows_live)
        || (is_first_field && gap.contains("\n\n") && last.label != Label::Subject && !is_windows_live)
        || gap.len() > limit
}

/// Drops labels inside a quoted subject or reply: "Server Response: 'Your account: blocked, port: 25 closed', Port: 25".
fn without_quoted(normalized: &NormalizedText, marks: Vec<Mark>) -> Vec<Mark> {
    let mut skip_to = 0;
    let is_kept: Vec<bool> = marks
        .iter()
        .enumerate()
        .map(|(index, mark)| {
            let is_kept = mark.start >= skip_to;
            if is_kept
                && matches!(mark.label, Label::Subject | Label::Response)
                && let Some(end) = end_of_quoted(normalized, mark, marks.get(index + 1..).unwrap_or_default())
            {
                skip_to = end;
            }
            is_kept
        })
        .collect();
    let kept = marks.into_iter().zip(is_kept);
    kept.filter(|(_, is_kept)| *is_kept)
        .map(|(mark, _)| mark)
        .collect()
}

/// True for the word "account" before what a program says of it: `adding the account: "Couldn't open connection to server"`.
fn quotes_sentence(normalized: &NormalizedText, mark: &Mark) -> bool {
    let inside = || {
        let raw = normalized.text.get(mark.value..)?.trim_start();
        let inside = raw[..raw.floor_char_boundary(value::NAME_LIMIT)].strip_prefix(is_quote)?;
        let end = inside.find(is_quote_end)?;
        Some(&inside[..end])
    };
    mark.label == Label::Account
        && inside()
            .filter(|inside| inside.split(' ').count() > 3)
            .is_some_and(|inside| !codes::find_sayings(&PlainText::of(inside)).is_empty())
}

/// A closing mark; an apostrophe stands inside a word.
fn is_quote_end(c: char) -> bool {
    is_quote(c) && !matches!(c, '\'' | '’')
}

/// Where the label stands that follows a quoted value's closing mark.
fn end_of_quoted(normalized: &NormalizedText, mark: &Mark, following: &[Mark]) -> Option<usize> {
    let raw = normalized.text.get(mark.value..)?.trim_start();
    if !raw.starts_with(is_quote) {
        return None;
    }
    for next in following.iter().take(12) {
        let between = normalized.text.get(mark.value..next.start)?;
        if between.len() > value::RESPONSE_LIMIT {
            return None;
        }
        let before = between.trim_end_matches(|c: char| {
            c.is_whitespace() || matches!(c, ',' | ';' | '(' | '*' | '，' | '、' | '；' | '.')
        });
        if before.trim_start().chars().count() > 1 && before.ends_with(is_quote) {
            return Some(next.start);
        }
        // Beyond these the message is over, and the closing mark is missing.
        let begins_next = next.label == Label::Account && mark.label == Label::Subject;
        if next.label == Label::ErrorNumber || begins_next {
            return None;
        }
    }
    None
}

/// Where the last value of a message ends, so that what follows is read for itself.
fn end_of_value(normalized: &NormalizedText, mark: &Mark) -> usize {
    let raw = normalized.text.get(mark.value..).unwrap_or_default();
    let raw = &raw[..raw.floor_char_boundary(value::NAME_LIMIT)];
    let length = match mark.label {
        Label::ErrorNumber => codes::find_numbers(raw).next().map(|found| found.range.end),
        Label::Port | Label::Secure | Label::ServerError | Label::SocketError | Label::Protocol => {
            raw.find([',', '.', ';', '\n'])
        }
        _ => raw.find('\n'),
    };
    mark.value + length.unwrap_or(raw.len())
}

/// What a set of labels tells. The last value ends at `end`.
pub(super) fn complaint(normalized: &NormalizedText, marks: &[Mark], end: usize) -> Complaint {
    let mut complaint = Complaint::default();
    for (index, mark) in marks.iter().enumerate() {
        let next = marks.get(index + 1);
        let stop = next.map_or(end.max(mark.value), |next| next.start);
        let raw = normalized.text.get(mark.value..stop).unwrap_or_default();
        let raw = if next.is_none() {
            raw
        } else {
            &raw[..raw.floor_char_boundary(value::RESPONSE_LIMIT)]
        };
        fill(&mut complaint, normalized, mark, raw, next.is_none());
    }
    if !marks.iter().any(|mark| mark.label == Label::SocketError)
        && let Some(range) = marks
            .first()
            .zip(marks.last())
            .map(|(first, last)| first.start..normalized.text.floor_char_boundary(last.value + 80))
    {
        complaint.socket_error = socket_error_of_any_language(normalized, range);
    }
    complaint
}

fn fill(complaint: &mut Complaint, normalized: &NormalizedText, mark: &Mark, raw: &str, is_last: bool) {
    match mark.label {
        Label::Subject => {}
        Label::Account => complaint.account = value::name(raw, is_last),
        Label::Server => {
            complaint.server = value::name(raw, is_last).filter(|name| !value::is_sentence(name));
            if let Some((Some(name), Some(port))) = complaint.server.as_deref().map(with_port) {
                complaint.port = complaint.port.or(Some(port));
                complaint.server = Some(name.to_owned());
            }
            let label = normalized.text.get(mark.start..mark.value).unwrap_or_default();
            if complaint.protocol.is_none() {
                complaint.protocol = value::protocol_field(label);
            }
        }
        Label::Protocol => complaint.protocol = value::protocol_field(raw),
        Label::Response => complaint.server_response = value::response(raw, is_last),
        Label::Port => complaint.port = value::port_field(raw),
        Label::Secure => complaint.secure = value::answer(raw),
        Label::ServerError => complaint.server_error = value::server_error(raw),
        Label::SocketError => complaint.socket_error = value::winsock(raw),
        Label::ErrorNumber => {
            complaint.error_number = value::error_number(raw);
            if complaint.error_number.is_none() && complaint.socket_error.is_none() {
                complaint.socket_error = value::winsock(raw);
            }
        }
    }
}

/// The word "socket" in languages whose label nobody has seen yet, and the number behind it.
fn socket_error_of_any_language(normalized: &NormalizedText, range: Range<usize>) -> Option<SocketError> {
    let folded = normalized.lowercase.get(range)?;
    words::list(List::Socket).iter().find_map(|stem| {
        let after = folded.find(stem.as_str())? + stem.len();
        let window = folded.get(after..)?;
        let window = &window[..window.floor_char_boundary(40)];
        let digits = window.find(|c: char| c.is_ascii_digit())?;
        let is_beside = !window[..digits].contains([',', '.', '，']);
        is_beside.then(|| value::winsock(&window[digits..])).flatten()
    })
}

/// How the numbers of Outlook Express begin, without their `0x`.
const OWN_NUMBERS: [&str; 2] = ["800ccc", "80042"];

/// The program whose layout a dialog has.
pub(super) fn program(marks: &[Mark], normalized: &NormalizedText) -> MailProgram {
    let has = |label| marks.iter().any(|mark| mark.label == label);
    if marks.iter().any(|mark| mark.is_windows_live) {
        return MailProgram::WindowsLiveMail;
    }
    let first = marks.first().map_or(0, |mark| mark.start);
    let is_in_parentheses = normalized.text[..first].trim_end().ends_with('(');
    let names_protocol = marks.iter().any(|mark| {
        let label = normalized.text.get(mark.start..mark.value).unwrap_or_default();
        mark.label == Label::Server && value::protocol_field(label).is_some()
    });
    if is_in_parentheses && names_protocol && !has(Label::Secure) {
        return MailProgram::Outlook;
    }
    let fields = marks.iter().filter(|mark| mark.label != Label::Subject).count();
    // A list of settings has a server and a port too, and often "(SSL)": that beside another field of a message, a number of its
    // own range, an account beside the server's words or a number, an account and a server in quotation marks are Outlook
    // Express's.
    let shows_own_number = marks.iter().any(|mark| {
        let end = normalized.lowercase.floor_char_boundary(mark.value + 40);
        let value = normalized.lowercase.get(mark.value..end).unwrap_or_default();
        mark.label == Label::ErrorNumber && OWN_NUMBERS.iter().any(|number| value.contains(number))
    });
    let is_quoted = |label| {
        marks.iter().any(|mark| {
            let value = normalized.text.get(mark.value..).unwrap_or_default();
            mark.label == label && value.trim_start().starts_with(is_quote)
        })
    };
    let shows_ssl = marks.iter().any(|mark| mark.is_ssl)
        && [
            Label::Account,
            Label::Protocol,
            Label::Response,
            Label::ErrorNumber,
            Label::SocketError,
            Label::ServerError,
        ]
        .into_iter()
        .any(has);
    let is_own = shows_ssl
        || shows_own_number
        || is_quoted(Label::Account) && is_quoted(Label::Server)
        || has(Label::Account)
            && (has(Label::Response) || has(Label::ServerError) || has(Label::ErrorNumber));
    if fields >= 3 && is_own {
        MailProgram::OutlookExpress
    } else {
        MailProgram::Unknown
    }
}

/// The language of a dialog: its labels', or its prose's where the labels were left in English.
pub(super) fn language(marks: &[Mark], prose: &str) -> Option<String> {
    let of_labels = labels::language(marks);
    let of_prose = of_prose(prose);
    match (of_labels, of_prose) {
        (Some("en") | None, Some(prose)) => Some(prose),
        (labels, _) => labels,
    }
    .map(str::to_owned)
}
