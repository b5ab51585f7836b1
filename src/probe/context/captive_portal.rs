//! A sign-in page of the network in place of the mail server.
//!
//! In: what the ports said. Out: whether it was such a page.

use crate::observation::{HelloOutcome, PortObservation};

/// A web page that sends the visitor elsewhere came back instead of mail: what portals of hotels and trains do.
pub(in crate::probe) fn is_captive_portal(rows: &[PortObservation]) -> bool {
    let hellos = rows.iter().flat_map(|row| row.hellos.iter());
    let from_hellos = hellos
        .filter(|hello| hello.outcome == HelloOutcome::OtherProtocol)
        .filter_map(|hello| hello.text.as_deref());
    let from_greetings = rows
        .iter()
        .filter_map(|row| row.greeting.as_ref())
        .map(|greeting| greeting.text.as_str());
    from_hellos.chain(from_greetings).any(|text| {
        let mut words = text.split_ascii_whitespace();
        words.next().is_some_and(|word| word.starts_with("HTTP/"))
            && matches!(words.next(), Some("302" | "303" | "307" | "511"))
    })
}
