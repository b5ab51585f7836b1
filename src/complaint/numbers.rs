//! What the numbers of a text mean.
//!
//! In: the text, and the messages that were read from it. Out: their meanings, each once.

use super::normalize::NormalizedText;
use super::reading::Reading;
use crate::codes::{self, Code, ErrorNumber, SocketError};
use std::collections::HashSet;

/// At most this many different numbers are explained.
const CODE_LIMIT: usize = 100;

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
