//! What the mail program, or the server's event log, said.
//!
//! In: any text a person pastes. Out: a [`Reading`]: complaints field by field, what the sentences in them mean, the numbers,
//! the event-log entries. Pure: no socket, clock or file.
//!
//! ```text
//! normalize (encoding, HTML, chat names) ─ secrets ─┬─ event_log ─┐
//!                                                   ├─ dialog ────┼─ parse
//!                                                   └─ free_text ─┘
//! ```

mod chars;
mod contradictions;
mod dialog;
mod event_log;
mod free_text;
mod host;
mod identify;
mod missing;
mod normalize;
mod numbers;
mod parse;
mod reading;
mod repeated;
mod secrets;
mod words;

pub use crate::codes::Speaker;
pub use host::{host, typed_host};
#[cfg(test)]
pub(crate) use identify::profiles_named;
pub use identify::usual_profile;
pub use missing::{Field, Usual, likely_protocol, likely_server, missing, usual};
pub use normalize::encoding::{DecodeError, decode};
pub use parse::{read, read_bytes};
pub use reading::{
    COMPLAINT_LIMIT, Complaint, Contradiction, LogEvent, MailProgram, PASTE_LIMIT, Reading, Saying,
};
pub(crate) use secrets::{LEFT_OUT, secrets_in, without_secrets};
