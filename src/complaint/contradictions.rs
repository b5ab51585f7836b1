//! Settings of one message that cannot both be right, or cannot work.
//!
//! In: the messages, and the text they are from. Out: the same messages with their [`Contradiction`]s.

use super::free_text::encryption;
use super::free_text::ports::protocol_of_port;
use super::normalize::NormalizedText;
use super::reading::{Complaint, Contradiction};
use super::words::{self, List};
use crate::codes::{self, Speaker};
use crate::mail::Protocol;

/// Adds what contradicts itself in each message.
pub(super) fn find(complaints: &mut [Complaint], normalized: &NormalizedText) {
    if complaints.is_empty() {
        return;
    }
    let names_starttls = words::holds(&normalized.lowercase, List::StarttlsWord);
    let names_tls = encryption::is_tls_of_either_kind(&normalized.lowercase);
    for complaint in complaints {
        // Whoever hears clear text instead of TLS did not wait for the greeting.
        let may_be_starttls = names_starttls
            || names_tls && !says(complaint, "said-clear-text")
            || was_answered_in_tls(complaint);
        complaint.contradictions = of(complaint, may_be_starttls);
        let begins_with_tls = matches!(complaint.port, Some(465 | 993 | 995));
        if begins_with_tls
            && names_starttls
            && encryption::chooses_starttls(&normalized.lowercase, complaint.port)
        {
            complaint.contradictions.push(Contradiction::StarttlsOnTlsPort);
        }
    }
}

/// An alert of TLS came back: the server did begin with TLS on that port.
fn was_answered_in_tls(complaint: &Complaint) -> bool {
    complaint.sayings.iter().any(|saying| {
        saying.speaker == Speaker::TlsLibrary && words::holds(&saying.text.to_lowercase(), List::TlsAlert)
    })
}

fn says(complaint: &Complaint, finding: &str) -> bool {
    let mut findings = complaint.sayings.iter().map(|saying| &saying.finding);
    findings.any(|said| said.as_deref() == Some(finding))
}

fn of(complaint: &Complaint, may_be_starttls: bool) -> Vec<Contradiction> {
    let mut found = Vec::new();
    let server = complaint
        .server
        .as_deref()
        .unwrap_or_default()
        .to_ascii_lowercase();
    match (complaint.secure, complaint.port) {
        (Some(true), Some(25 | 110 | 143 | 587)) if !may_be_starttls => {
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
        let is_own_product = words::holds(&reply.to_ascii_lowercase(), List::ProductOfOthers);
        if is_own_product && greeting_protocol(reply).is_some() && ends_with(&server, List::ProviderHost) {
            found.push(Contradiction::GreetingOfOtherServer);
        }
    }
    if matches!(server.as_str(), "localhost" | "127.0.0.1" | "::1") {
        found.push(Contradiction::ServerIsThisComputer);
    }
    if ends_with(&server, List::ExchangerHost) && complaint.port.is_some_and(|port| port != 25) {
        found.push(Contradiction::ExchangerAsServer);
    }
    let has_wrong_name = complaint.sayings.iter().any(|saying| {
        saying.finding.as_deref() == Some("said-certificate-wrong-name")
            && !saying
                .text
                .to_ascii_lowercase()
                .contains("subject alternative names")
    });
    if has_wrong_name && ends_with(&server, List::CertifiedHost) {
        found.push(Contradiction::CertificateOfOtherServer);
    }
    found
}

/// True where a server's name is one of a list or inside a domain of it.
fn ends_with(server: &str, list: List) -> bool {
    words::list(list).iter().any(|name| {
        server
            .strip_suffix(name.as_str())
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    })
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
