//! SSL and TLS on the wire: hellos to send, first flights to read.
//!
//! In: what a mail program offers, or what a server answered. Out: the bytes of a hello, or a [`Flight`].

mod answer;
mod cipher_suite;
mod client_hello;
mod encode;
mod extension;
mod flight;
mod foreign;
pub mod hello_matrix;
mod reader;
mod server_hello;
mod ssl2;
mod staple;
mod version;

pub use answer::{Alert, Flight, FlightEnd, ServerHello, Ssl2ServerHello, alert_name};
pub use cipher_suite::CipherSuite;
pub use client_hello::{ClientHello, HelloFormat};
pub use extension::{Extension, NamedGroup};
pub use flight::{FlightReader, LARGEST_FLIGHT, Progress, UNFINISHED};
pub use staple::revoked_at;
pub use version::Version;
