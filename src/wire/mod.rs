//! Bytes in, values out: hellos from SSL 2.0 to TLS 1.3, flights, alerts, POP3/IMAP/SMTP lines.
//!
//! In: what a server sent. Out: values that say what it was. No socket, no clock, no async.

mod cipher_suite;
mod client_hello;
pub mod diagnostic;
mod extension;
mod flight;
mod foreign;
pub mod greeting;
pub mod lines;
mod reader;
pub mod reply;
mod server_hello;
mod ssl2;
mod version;
pub mod visible;

pub use cipher_suite::{CipherSuite, Strength};
pub use client_hello::{ClientHello, HelloFormat};
pub use flight::{Alert, Flight, FlightReader, LARGEST_FLIGHT, Progress, ServerHello, Ssl2ServerHello};
pub use version::Version;
