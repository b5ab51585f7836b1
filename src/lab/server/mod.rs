//! The practice server itself: listeners, what they say, and the TLS of every age.
//!
//! In: a [`ListenerConfig`] for each port. Out: bytes on loopback.

mod attacks;
mod certificates;
mod client_hello;
mod hostile_text;
mod legacy_tls;
mod listener;
mod mail_dialogue;
mod visitor;

pub use certificates::Authority;
pub use listener::{ListenerConfig, receive};
