//! Reading, deciding and saying: texts and observations in, fields, causes and sentences out. Nothing here opens a socket.

#[path = "../support/english.rs"]
mod english;
#[path = "../support/messages.rs"]
mod messages;
#[path = "../support/processor_time.rs"]
mod processor_time;
#[path = "../support/recorded.rs"]
mod recorded;

mod advice;
mod complaints;
mod diagnosis;
mod faults;
mod glossary;
mod linear;
mod meanings;
mod placeholders;
mod plurals;
mod providers;
mod soundness;
mod texts;
