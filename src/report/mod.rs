//! One result → ticket text, JSON, HTML. The window adds the picture.
//!
//! In: a [`Checkup`] and a language. Out: text. What may leave the machine is decided in [`redact`].

pub mod explanation;
mod html;
mod json;
mod load;
mod mask;
mod page;
mod provider;
mod reasons;
mod redact;
pub mod tables;
mod ticket;
pub mod verdict;
pub mod view;
pub use crate::mail::printable as visible;
pub mod words;

pub use html::html;
pub use json::{complaints, json, json_line, json_text, sayings};
pub use load::{LARGEST_RESULT, LoadError, load};
pub use mask::mask_addresses;
pub use page::WIDTH as TICKET_COLUMNS;
pub use provider::{provider_fact, provider_json, provider_page};
pub use redact::redact;
pub use ticket::{screenful, short_ticket, ticket};

use crate::checkup::Checkup;

/// The server's name as a part of a file's name: safe on every file system, at most 60 characters.
pub fn server_in_file_name(checkup: &Checkup) -> String {
    let keep = |c: char| {
        if c.is_ascii_alphanumeric() || matches!(c, '.' | '-') {
            c
        } else {
            '_'
        }
    };
    checkup
        .target
        .server
        .as_str()
        .chars()
        .map(keep)
        .take(60)
        .collect()
}

/// `mailprobe-<server>-<date>-<time>.<extension>`, safe on every file system.
pub fn file_name(checkup: &Checkup, extension: &str) -> String {
    let server = server_in_file_name(checkup);
    let time: String = checkup
        .started_at
        .chars()
        .take(19)
        .map(|c| if c == ':' { '-' } else { c })
        .collect();
    format!("mailprobe-{server}-{}.{extension}", time.replace('T', "-"))
}
