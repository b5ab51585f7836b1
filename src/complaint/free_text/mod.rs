//! Everything that is not a dialog with labels: Outlook's task reports, sentences, raw server lines, numbers in prose.
//!
//! In: a stretch of normalized text between dialogs, and the sentences of the text. Out: the messages in it. Each
//! error number begins one; a stretch without numbers is at most one message. What is not certain is left out.

pub(super) mod accounts;
pub(super) mod encryption;
pub(super) mod facts;
pub(super) mod outlook_task;
pub(super) mod parts;
pub(super) mod ports;
mod quoted_reply;
mod reply_text;
pub(super) mod sentences;
mod server_names;
pub(super) mod server_reply;
mod setting_labels;
pub(super) mod settings;

use super::dialog::label_table::Label;
use super::dialog::labels::Mark;
use super::dialog::{self, field_values as value};
use super::host::with_port;
use super::identify::{language, program};
use super::normalize::NormalizedText;
use super::reading::{Complaint, MailProgram, Saying};
use super::words::{self, List};
use crate::codes::{self, ErrorNumber, SocketError};
use crate::mail::{Protocol, Stage};
use parts::{MessageStart, Part};
use sentences::{Said, Sentences};
use settings::{Clearness, Settings};
use std::ops::Range;

/// A message found in prose.
#[derive(Debug)]
pub(super) struct Message {
    /// What it tells.
    pub complaint: Complaint,
    /// True where only a number or a server was mentioned: beside a real message that is no message.
    pub is_weak: bool,
}

/// Only this much of a message is read for sentences.
const MESSAGE_LIMIT: usize = 6000;

/// The message in a piece; `stretch` is what it is a piece of, `marks` are labels that stood alone.
pub(super) fn read(
    part: Part,
    normalized: &NormalizedText,
    stretch: &Range<usize>,
    marks: &[Mark],
    sentences: &mut Sentences,
) -> Option<Message> {
    let mut message = message(normalized, part.begun, part.end, marks, sentences)?;
    if message.complaint.language.is_none() {
        let whole = normalized.text.get(stretch.clone()).unwrap_or_default();
        message.complaint.language = language::of_prose(whole).map(str::to_owned);
    }
    Some(message)
}

fn message(
    normalized: &NormalizedText,
    begun: MessageStart,
    end: usize,
    marks: &[Mark],
    sentences: &mut Sentences,
) -> Option<Message> {
    // Behind an Outlook report the paragraph is the message.
    let body_start = begun
        .number
        .as_ref()
        .filter(|_| begun.task.is_some())
        .map_or(begun.start, |number| number.range.end);
    let end = end.max(body_start);
    let mut body = body_start..end;
    if begun.number.is_some() {
        body.end = normalized
            .text
            .floor_char_boundary(body.end.min(body.start + MESSAGE_LIMIT))
            .max(body.start);
    }
    let text = normalized.text.get(body.clone())?;
    let lowercase = normalized.lowercase.get(body.clone())?;
    let said = sentences.within(&body);
    // "port 993" in a sentence is one of several there as a rule: the settings choose.
    let own_marks: Vec<Mark> = marks_within(marks, &body)
        .iter()
        .filter(|mark| mark.has_colon || mark.label != Label::Port)
        .cloned()
        .collect();
    let mut complaint = dialog::complaint(normalized, &own_marks, body.end);
    // A label that stands alone in prose may be somebody's own words: names have to look like names.
    let labelled = complaint.server.take();
    complaint.server = labelled.and_then(|printed| {
        let (name, port) = with_port(printed.split(' ').next()?);
        let name = name.filter(|name| name.contains('.'))?;
        let is_address = name.parse::<std::net::IpAddr>().is_ok();
        if !is_address && !server_names::is_host_name(&name.to_lowercase(), name) {
            return None;
        }
        let name = name.to_owned();
        complaint.port = complaint.port.or(port);
        Some(name)
    });
    complaint.account = complaint.account.filter(|name| !name.contains(' '));
    let has_server_label = complaint.server.is_some();
    complaint.server_response = complaint
        .server_response
        .take()
        .or_else(|| server_reply::response(text, lowercase, body.start, said))
        .or_else(|| server_reply::of_sayings(text, body.start, said));
    complaint.error_number = begun
        .number
        .as_ref()
        .map(|number| ErrorNumber(number.value))
        .or_else(|| facts::error_number(lowercase, body.start, said));
    let task_account = begun.task.as_ref().and_then(|task| task.account.clone());
    complaint.account = task_account
        .clone()
        .or(complaint.account)
        .or_else(|| said.iter().find_map(|said| said.account.clone()));
    complaint.socket_error = complaint.socket_error.or_else(|| facts::socket_error(lowercase));
    let named = program::of_message(text, said, begun.task.is_some());
    fill_in_settings(
        &mut complaint,
        text,
        body.start,
        said,
        begun.task.is_none(),
        named.and_then(|named| named.protocol),
    );
    complaint.account = complaint
        .account
        .take()
        .or_else(|| accounts::named(text))
        .or_else(|| accounts::beside(text, body.start, said, complaint.server.as_deref()));
    complaint.protocol = protocol(
        &complaint,
        task_account.as_deref(),
        said,
        text,
        named.and_then(|named| named.protocol),
        begun.task.is_some(),
    );
    complaint.client = client(&begun, named);
    complaint.program = named.map(|named| named.program.name.clone());
    complaint.language = prose_language(normalized, &begun, &body, said);
    complaint.sayings = facts::sayings(said, &normalized.text);
    let symbols = facts::symbols(text);
    if !symbols.is_empty() {
        if named.is_none() && !begun.is_outlooks() {
            complaint.client = MailProgram::Thunderbird;
        }
        let is_tls = |saying: &Saying| saying.stage == Stage::Tls;
        complaint.secure = complaint.secure.or(symbols.iter().any(is_tls).then_some(true));
    }
    let has_symbol = !symbols.is_empty();
    complaint.sayings.extend(symbols);
    let says_something = has_symbol
        || said
            .iter()
            .any(|said| said.row.finding.is_some() || said.is_telling() || said.is_of_device());
    let is_weak = complaint.server_response.is_none() && begun.task.is_none() && !says_something;
    let is_message = begun.number.is_some()
        || says_something
        || complaint.error_number.is_some()
        || complaint.server_response.is_some()
        || complaint.socket_error.is_some()
        || has_server_label
        || (complaint.server.is_some() && (complaint.protocol.is_some() || has_port_of_mail(&complaint)))
        || (named.is_some() && complaint.protocol.is_some() && complaint.secure.is_some());
    (is_message && !is_of_other_service(&complaint)).then_some(Message { complaint, is_weak })
}

/// "Unable to connect to the server: dial tcp 10.0.0.1:6443": the port of a database or the like, and no word of mail.
fn is_of_other_service(complaint: &Complaint) -> bool {
    let port = complaint.port.map(|port| port.to_string()).unwrap_or_default();
    complaint.protocol.is_none() && words::is_in(List::OtherPort, &port) && !has_port_of_mail(complaint)
}

/// True where a name or a port is one of mail: `db.example.org port 1521` is of something else.
fn has_port_of_mail(complaint: &Complaint) -> bool {
    let name = complaint
        .server
        .as_deref()
        .unwrap_or_default()
        .to_ascii_lowercase();
    complaint
        .port
        .is_some_and(|port| ports::protocol_of_port(port).is_some() || super::host::is_mail_name(&name))
}

/// Server, port, protocol and encryption: of the sentences first, then of what stands in the text as settings.
fn fill_in_settings(
    complaint: &mut Complaint,
    text: &str,
    offset: usize,
    said: &[Said],
    may_search: bool,
    program_speaks: Option<Protocol>,
) {
    let of_sayings = facts::protocol(said);
    let of_sentences = facts::server(said);
    let of_reply = || codes::reply(complaint.server_response.as_deref()?)?.protocol;
    let wanted = complaint
        .protocol
        .or(of_sayings)
        .or(program_speaks)
        .or_else(of_reply);
    let settings = settings::read(text, wanted);
    let of_attempts =
        facts::are_of_several_attempts(said, text, offset, complaint.server_response.as_deref());
    complaint.secure = complaint
        .secure
        .or_else(|| facts::secure(said).filter(|_| !of_attempts))
        .or_else(|| facts::began_starttls(text, said).then_some(true))
        .or(settings
            .secure
            .filter(|_| may_search || settings.clearness >= Clearness::Port));
    complaint.port = complaint.port.or_else(|| facts::port(said));
    // "timed out (110)" is the number of the system, and the port of nobody.
    let is_errno = |port: &u16| complaint.socket_error == Some(SocketError::Number(u32::from(*port)));
    let settings = Settings {
        port: settings.port.filter(|port| !is_errno(port)),
        ..settings
    };
    if let Some((server, port)) = of_sentences {
        let is_same = settings
            .server
            .as_deref()
            .is_some_and(|other| other.eq_ignore_ascii_case(&server));
        complaint.protocol = complaint
            .protocol
            .or(settings.protocol.filter(|_| is_same).or(of_sayings));
        // A port beside another name is that other's; an address may be the name's own.
        let is_of_other = settings.is_port_beside
            && !is_same
            && settings
                .server
                .as_deref()
                .is_some_and(|other| !server_names::is_address(other));
        complaint.port = complaint
            .port
            .or(port)
            .or(settings.port.filter(|_| may_search && !is_of_other));
        complaint.server = complaint.server.take().or(Some(server));
        return;
    }
    if let Some(server) = &complaint.server {
        let is_beside = settings.is_port_beside
            && settings
                .server
                .as_deref()
                .is_some_and(|other| other.eq_ignore_ascii_case(server));
        complaint.port = complaint
            .port
            .or(settings.port.filter(|_| may_search || is_beside));
        return;
    }
    // Outlook's own report names no server of its own; what people write behind it has to be clear.
    let is_named_for_mail = || {
        let name = settings
            .server
            .as_deref()
            .unwrap_or_default()
            .to_ascii_lowercase();
        server_names::host_protocol(&name).is_some_and(|spoken| wanted.is_none_or(|wanted| wanted == spoken))
    };
    if !may_search && settings.clearness < Clearness::Port && !is_named_for_mail() {
        return;
    }
    if settings.clearness >= Clearness::Port {
        complaint.protocol = complaint.protocol.or(settings.protocol);
    }
    complaint.server = settings.server;
    complaint.port = complaint.port.or(settings.port);
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

fn protocol(
    complaint: &Complaint,
    task_account: Option<&str>,
    said: &[Said],
    text: &str,
    program_speaks: Option<Protocol>,
    is_task: bool,
) -> Option<Protocol> {
    let text = &text[..text.floor_char_boundary(MESSAGE_LIMIT)];
    let by_number = complaint
        .error_number
        .and_then(|number| codes::protocol_of(number.0));
    let host = complaint.server.as_deref().map(str::to_ascii_lowercase);
    complaint
        .protocol
        .or_else(|| facts::protocol(said))
        .or(program_speaks)
        .or_else(|| facts::labelled_protocol(text))
        .or_else(|| server_names::host_protocol(&host?))
        .or_else(|| facts::spoken_protocol(text, by_number))
        .or_else(|| codes::reply(complaint.server_response.as_deref()?)?.protocol)
        .or_else(|| facts::likely_protocol(said))
        .or_else(|| task_account.and_then(protocol_of_name))
        // In Outlook's own form the number is the program's; in prose it may be anybody's.
        .or(by_number.filter(|_| is_task))
        .or_else(|| {
            complaint
                .port
                .filter(|_| !is_task)
                .and_then(ports::protocol_of_port)
        })
        .or_else(|| facts::protocol_in_name(text).filter(|_| !is_task))
        .or_else(|| facts::sending_protocol(text).filter(|_| !is_task && complaint.error_number.is_none()))
}

/// An account that people named after their server: `pop3.example.com`.
fn protocol_of_name(account: &str) -> Option<Protocol> {
    let (first, rest) = account.split_once('.')?;
    (!rest.is_empty() && !account.contains('@'))
        .then(|| value::protocol(first))
        .flatten()
}

fn client(begun: &MessageStart, named: Option<program::Named>) -> MailProgram {
    // The four numbers that Outlook alone shows.
    let is_outlook_number = begun
        .number
        .as_ref()
        .is_some_and(|number| (0x8004_2108..=0x8004_210B).contains(&number.value));
    if begun.task.is_some() {
        return MailProgram::Outlook;
    }
    named
        .map(|named| named.program.client)
        .or(is_outlook_number.then_some(MailProgram::Outlook))
        .unwrap_or(MailProgram::Unknown)
}

fn language_of_sayings(said: &[Said]) -> Option<&'static str> {
    said.iter()
        .filter(|said| said.row.language.is_some())
        .max_by_key(|said| said.weight)
        .and_then(|said| said.row.language.as_deref()?.split('|').next())
}

fn prose_language(
    normalized: &NormalizedText,
    begun: &MessageStart,
    body: &Range<usize>,
    said: &[Said],
) -> Option<String> {
    let from = begun.start.min(body.start);
    let text = normalized.text.get(from..body.end).unwrap_or_default();
    let by_words = language::of_prose(text);
    let by_task = begun
        .task
        .as_ref()
        .map(|task| task.languages.as_slice())
        .unwrap_or_default();
    let first = by_task.first().copied();
    by_words
        .filter(|language| by_task.contains(language))
        .or(first.filter(|language| *language != "en"))
        .or(by_words)
        .or_else(|| language_of_sayings(said))
        .or(first)
        .map(str::to_owned)
}
