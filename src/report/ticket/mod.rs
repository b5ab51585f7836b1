//! The result as plain text: whole, short for a ticket that people read, and one screenful for the command line.
//!
//! In: a [`Checkup`](crate::checkup::Checkup) and a language. Out: lines of at most 78 columns where the content allows.

mod short;
mod whole;

pub use short::short_ticket;
pub use whole::{screenful, ticket};
