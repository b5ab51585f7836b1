//! Bytes in, values out: `tls` for hellos from SSL 2.0 to TLS 1.3 and what servers answer, `mail` for the lines of POP3, IMAP and SMTP.
//!
//! In: what a server sent. Out: values that say what it was. No socket, no clock, no async.

mod mail;
pub mod printable;
mod tls;

pub use mail::{greeting, line, refusal, reply};
pub use tls::{
    Alert, CipherSuite, ClientHello, Extension, Flight, FlightEnd, FlightReader, HelloFormat, LARGEST_FLIGHT,
    NamedGroup, Progress, ServerHello, Ssl2ServerHello, UNFINISHED, Version, alert_name, hello_matrix,
    revoked_at,
};
