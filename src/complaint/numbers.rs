//! What the numbers of a text mean.
//!
//! In: the text, and the messages that were read from it. Out: their meanings, each once.

use super::dialog::field_values as value;
use super::normalize::NormalizedText;
use super::reading::{Complaint, LogEvent, Reading};
use crate::codes::{self, Code, ErrorNumber, SocketError};
use std::collections::HashSet;

/// At most this many different numbers are explained.
const CODE_LIMIT: usize = 100;
/// The longest number that people type alone, in bytes.
const LONGEST_ALONE: usize = 12;

/// Adds the message of a text that is one known number and nothing else: what somebody typed off a screen.
pub(super) fn add_alone(text: &str, reading: &mut Reading) {
    let word = text.trim();
    let is_number = word.len() <= LONGEST_ALONE
        && word
            .bytes()
            .all(|byte| byte.is_ascii_digit() || b".-".contains(&byte));
    if !is_number || !codes::explain(word).is_ok_and(|code| code.known) {
        return;
    }
    let mut complaint = Complaint::default();
    match word.parse::<i32>() {
        Ok(id @ 1..) if codes::explain_event(id.unsigned_abs()).is_some() => {
            reading.events.push(LogEvent {
                id: id.unsigned_abs(),
                source: None,
                error: None,
                meaning: codes::explain_event(id.unsigned_abs()).map(|code| code.meaning),
            });
            return;
        }
        // 535, 5.7.139
        _ if codes::reply(word).is_some() => complaint.server_response = Some(word.to_owned()),
        Ok(number @ 1..) if codes::is_network_errno(number.unsigned_abs()) => {
            complaint.socket_error = Some(SocketError::Number(number.unsigned_abs()));
        }
        Ok(number) => match value::winsock(word) {
            Some(winsock) => complaint.socket_error = Some(winsock),
            None => complaint.error_number = Some(ErrorNumber(number.cast_unsigned())),
        },
        Err(_) => return,
    }
    reading.complaints.push(complaint);
}

/// Every number in the text, each once: those of the messages first.
pub(super) fn explained(normalized: &NormalizedText, reading: &Reading) -> Vec<Code> {
    let mut found: Vec<Code> = Vec::new();
    let mut add = |code: Code| {
        if found.len() < CODE_LIMIT && !found.iter().any(|other| other.code == code.code) {
            found.push(code);
        }
    };
    for complaint in &reading.complaints {
        let of_server = complaint
            .server_error
            .as_deref()
            .filter(|error| error.to_lowercase().contains(['x', '×']));
        let numbers = [
            complaint.error_number.as_ref().map(ErrorNumber::to_string),
            of_server.map(str::to_owned),
            complaint.socket_error.as_ref().map(SocketError::to_string),
        ];
        for number in numbers.into_iter().flatten() {
            if let Ok(code) = codes::explain(&number) {
                add(code);
            }
        }
        if let Some(reply) = complaint.server_response.as_deref().and_then(codes::reply) {
            add(reply.into_code());
        }
    }
    for event in &reading.events {
        let of_event = codes::explain_event(event.id);
        let of_error = event
            .error
            .as_deref()
            .and_then(|error| codes::explain(error).ok());
        of_event.into_iter().chain(of_error).for_each(&mut add);
    }
    codes::find_symbols(&normalized.text)
        .take(CODE_LIMIT)
        .for_each(|(_, code)| add(code));
    let mut known = HashSet::new();
    for found in codes::find_numbers(&normalized.text) {
        if known.len() < CODE_LIMIT && known.insert(found.value) {
            add(codes::explain_hresult(found.value));
        }
    }
    found
}
