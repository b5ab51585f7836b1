//! Readers of outside bytes that only fuzzing reaches from outside: built under `cfg(fuzzing)` alone.
//!
//! In: bytes. Out: what the probe would make of them, in words.

use super::context::published::{services_of_answer, services_of_page};

/// The host of every service that an autoconfig page of a domain names.
pub fn autoconfig(page: &str, domain: &str) -> Vec<String> {
    let services = services_of_page(page, domain);
    services.iter().map(|named| named.host().to_owned()).collect()
}

/// Host and port of every service that an answer of DNS names, where it answers the question of this number.
pub fn srv(answer: &[u8], id: u16) -> Option<Vec<(String, u16)>> {
    services_of_answer(answer, id)
}
