//! What is done on one connection: hellos, handshakes, mail dialogues up to, and never into, signing in.
//!
//! In: a step of the plan. Out: what came of it.

mod certificate_store;
pub(super) mod executor;
pub(super) mod greeting;
pub(super) mod handshake;
pub(super) mod hello;
mod mail_session;
