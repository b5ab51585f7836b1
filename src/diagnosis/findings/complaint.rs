//! Findings from what the mail program and the server's event log said.
//!
//! In: complaints and log entries. Out: findings. The server's own words outrank the number: where they say something,
//! the number of the same message is left out.

use crate::complaint::{Complaint, LogEvent};
use crate::diagnosis::Finding;

pub(super) fn findings(complaints: &[Complaint], events: &[LogEvent]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for complaint in complaints {
        let reply = complaint.server_response.as_deref().and_then(reply);
        match reply {
            Some(id) => findings
                .push(Finding::new(id).with("reply", complaint.server_response.as_deref().map(shortened))),
            None => findings.extend(number(complaint)),
        }
    }
    findings.extend(events.iter().filter_map(event));
    findings
}

/// What a server's reply speaks of. Looked for from the most to the least telling.
fn reply(text: &str) -> Option<&'static str> {
    let text = text.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    if has(&[
        "tls initialization",
        "tls_init",
        "tls not available",
        "tls unavailable",
        "cannot start tls",
    ]) {
        Some("reply-tls-not-started")
    } else if has(&[
        "starttls",
        "privacyrequired",
        "requires ssl",
        "ssl required",
        "encryption required",
        "must use tls",
    ]) {
        Some("reply-needs-encryption")
    } else if has(&[
        "too many",
        "maximum number of connections",
        "max_userip",
        "login-delay",
        "in-use",
        "[limit]",
        "mailbox is locked",
        "maildrop lock",
        "maildrop already locked",
        "try again later",
        "temporarily",
        "throttl",
        "server busy",
        "service not available",
    ]) {
        Some("reply-busy")
    } else if has(&[
        "authentication failed",
        "authenticationfailed",
        "[auth]",
        "logon failure",
        "login failed",
        "invalid login",
        "invalid credentials",
        "password",
        "basicauthblocked",
        "username",
        "535 ",
        "5.7.8",
        "5.7.3",
    ]) {
        Some("reply-sign-in-refused")
    } else {
        None
    }
}

fn number(complaint: &Complaint) -> Option<Finding> {
    let socket = complaint.socket_error.as_deref();
    let error = complaint.error_number.as_deref();
    let by_socket = socket.and_then(by_socket_number);
    let id = by_socket.or_else(|| error.and_then(by_error_number))?;
    // The sentence shows one number: the mail program's own, or Winsock's where that is all there is.
    Some(
        Finding::new(id)
            .with("code", error.or(socket))
            .with("socket_error", socket),
    )
}

fn by_socket_number(number: &str) -> Option<&'static str> {
    Some(match number {
        "10060" => "socket-timed-out",
        "10061" => "socket-refused",
        "10013" => "socket-blocked",
        "11001" | "11002" | "11003" | "11004" => "code-host-not-found",
        "10054" | "10053" => "code-connection-dropped",
        _ => return None,
    })
}

fn by_error_number(number: &str) -> Option<&'static str> {
    Some(match number.to_ascii_uppercase().as_str() {
        "0X800CCC1A" | "0X800CCC7F" | "0X80090302" | "0X80090308" | "0X80090318" | "0X80090326"
        | "0X80090331" => "code-secure-connect-failed",
        "0X800CCC0E" | "0X800CCC15" | "0X80042108" | "0X80042109" => "code-connect-failed",
        "0X8007274C" => "socket-timed-out",
        "0X8007274D" => "socket-refused",
        "0X8007271D" => "socket-blocked",
        "0X800CCC0F" | "0X800CCC06" | "0X800CCC09" | "0X800CCC0A" | "0X80072745" | "0X80072746" => {
            "code-connection-dropped"
        }
        "0X800CCC19" | "0X8004210A" | "0X8004210B" => "code-timeout",
        "0X800CCC0D" | "0X80072AF9" | "0X80072AFC" | "0X80072EE7" => "code-host-not-found",
        "0X800CCC0B" | "0X800CCC67" => "code-busy",
        "0X800CCC01" | "0X800CCC02" | "0X80090322" | "0X80090325" | "0X80090328" | "0X80090349"
        | "0X80092007" | "0X800B0101" | "0X800B0109" | "0X800B010A" | "0X800B010F" | "0X800B0110" => {
            "code-certificate"
        }
        "0X800CCC7D" => "code-starttls-missing",
        "0X800CCC18" | "0X800CCC90" | "0X800CCC91" | "0X800CCC92" | "0X800CCCD1" | "0X8009030C" => {
            "code-sign-in-refused"
        }
        _ => return None,
    })
}

/// 11508 and 11506 matter by the number inside; 1194 repeats them and adds nothing (KB Q250926).
fn event(event: &LogEvent) -> Option<Finding> {
    let error = event.error.as_deref().map(str::to_ascii_lowercase);
    let id = match (event.id, error.as_deref()) {
        (11508 | 11506, Some("0x2741" | "0x00002741" | "10049")) => "event-0x2741",
        (11508 | 11506, Some("0x2740" | "0x00002740" | "10048")) => "event-0x2740",
        (13002, _) => "event-13002",
        _ => return None,
    };
    Some(
        Finding::new(id)
            .with("event", event.id)
            .with("source", event.source.clone()),
    )
}

/// True for findings that come from an Exchange server itself and need no probe.
pub(in crate::diagnosis) fn names_exchange_event(finding: &str) -> bool {
    matches!(
        finding,
        "event-0x2741" | "event-0x2740" | "event-13002" | "cured-by-removal" | "groupshield-absent"
    )
}

/// At most 120 characters: enough to recognise the reply.
fn shortened(text: &str) -> String {
    text.chars().take(120).collect()
}
