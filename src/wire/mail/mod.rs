//! The lines of POP3, IMAP and SMTP.
//!
//! In: bytes and lines a server sent. Out: whole lines, the kind and product of a greeting, replies and what they offer.

pub mod greeting;
pub mod line;
pub mod refusal;
pub mod reply;
