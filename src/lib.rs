//! Mailprobe finds out why a mail program cannot connect, and says what to do about it.
//!
//! A room is a module; data moves one way, left to right:
//!
//! ```text
//! text ─ complaint ─┐
//!                   ├─ checkup ─ diagnosis ─ advice ─ report ─ gui / cli
//! server ─ probe ───┘
//!          └ wire (bytes), certificate, client (what the mail program can speak)
//! ```
//!
//! `mail` holds the words all rooms share, `observation` what a probe saw, `codes` the meanings of numbers and of servers'
//! words, `provider` who runs people's mailboxes, `text` the languages; `packed` and `tables` load the tables, `pattern` is how they say what a text looks like, and
//! `lab` is a practice server that shows each fault on demand.

pub mod advice;
pub mod certificate;
pub mod checkup;
pub mod cli;
pub mod client;
pub mod codes;
pub mod complaint;
pub mod diagnosis;
#[cfg(feature = "gui")]
pub mod gui;
pub mod lab;
pub mod mail;
pub mod observation;
mod packed;
mod pattern;
pub mod platform;
pub mod probe;
pub mod provider;
pub mod report;
mod tables;
pub mod text;
pub mod wire;
