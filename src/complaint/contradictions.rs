//! Settings of one message that cannot both be right, or cannot work.
//!
//! In: the messages, and the text they are from. Out: the same messages with their [`Contradiction`]s.

use super::free_text::ports::protocol_of_port;
use super::normalize::NormalizedText;
use super::reading::{Complaint, Contradiction};
use crate::codes;
use crate::mail::Protocol;

/// Adds what contradicts itself in each message.
pub(super) fn find(complaints: &mut [Complaint], normalized: &NormalizedText) {
    for complaint in complaints {
        complaint.contradictions = of(complaint, normalized);
    }
}

fn of(complaint: &Complaint, normalized: &NormalizedText) -> Vec<Contradiction> {
    let mut found = Vec::new();
    let chose_starttls = normalized.lowercase.contains("starttls") || normalized.lowercase.contains("stls");
    match (complaint.secure, complaint.port) {
        (Some(true), Some(110 | 143 | 587)) if !chose_starttls => {
            found.push(Contradiction::TlsOnStarttlsPort)
        }
        (Some(false), Some(465 | 993 | 995)) => found.push(Contradiction::PlainOnTlsPort),
        _ => {}
    }
    if let (Some(protocol), Some(of_port)) = (complaint.protocol, complaint.port.and_then(protocol_of_port))
        && Protocol::PROBED.contains(&protocol)
        && protocol != of_port
    {
        found.push(Contradiction::PortOfOtherProtocol);
    }
    if let Some(reply) = complaint.server_response.as_deref() {
        let spoken = greeting_protocol(reply).or_else(|| codes::reply(reply)?.protocol);
        if let (Some(spoken), Some(protocol)) = (spoken, complaint.protocol)
            && spoken != protocol
            && Protocol::PROBED.contains(&protocol)
        {
            found.push(Contradiction::GreetingOfOtherProtocol);
        }
        let server = complaint
            .server
            .as_deref()
            .unwrap_or_default()
            .to_ascii_lowercase();
        let is_exim_or_postfix = ["exim", "postfix", "sendmail"]
            .iter()
            .any(|product| reply.to_ascii_lowercase().contains(product));
        if is_exim_or_postfix
            && ["gmail.com", "google.com", "office365.com", "outlook.com"]
                .iter()
                .any(|provider| server.ends_with(provider))
        {
            found.push(Contradiction::GreetingOfOtherServer);
        }
    }
    if complaint.server.as_deref().is_some_and(|server| {
        matches!(
            server.to_ascii_lowercase().as_str(),
            "localhost" | "127.0.0.1" | "::1"
        )
    }) {
        found.push(Contradiction::ServerIsThisComputer);
    }
    found
}

/// The protocol of a server's first line.
fn greeting_protocol(reply: &str) -> Option<Protocol> {
    let folded = reply.to_ascii_lowercase();
    if folded.starts_with("220 ") || folded.starts_with("220-") {
        Some(Protocol::Smtp)
    } else if folded.starts_with("+ok") {
        Some(Protocol::Pop3)
    } else if folded.starts_with("* ok") {
        Some(Protocol::Imap)
    } else {
        None
    }
}
