//! Replies of POP3, IMAP and SMTP, and what the capability lists offer.
//!
//! In: whole lines. Out: values that say what was offered, asked for or refused.

use super::refusal;
use crate::mail::Protocol;

/// A command of the dialogue. Mailprobe knows none that signs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// CAPA, CAPABILITY, EHLO.
    Capabilities,
    /// EHLO with an address in place of a name (RFC 5321 4.1.3), as programs send it that know no name of their computer; the
    /// other protocols name nobody and are asked again.
    CapabilitiesByAddress,
    /// HELO, what SMTP had before EHLO (RFC 5321 4.1.1.1); the other protocols have no such thing and are asked again.
    PlainHello,
    /// STLS, STARTTLS.
    StartTls,
    /// QUIT, LOGOUT.
    Quit,
}

impl Command {
    /// The bytes to send, in one write.
    pub fn bytes(self, protocol: Protocol) -> &'static [u8] {
        match (self, protocol) {
            (Command::Capabilities, Protocol::Imap) => b"a1 CAPABILITY\r\n",
            (Command::Capabilities, Protocol::Smtp) => b"EHLO mailprobe.invalid\r\n",
            (Command::Capabilities, _) => b"CAPA\r\n",
            (Command::CapabilitiesByAddress, Protocol::Smtp) => b"EHLO [127.0.0.1]\r\n",
            (Command::PlainHello, Protocol::Smtp) => b"HELO mailprobe.invalid\r\n",
            (Command::PlainHello | Command::CapabilitiesByAddress, _) => {
                Command::Capabilities.bytes(protocol)
            }
            (Command::StartTls, Protocol::Imap) => b"a2 STARTTLS\r\n",
            (Command::StartTls, Protocol::Smtp) => b"STARTTLS\r\n",
            (Command::StartTls, _) => b"STLS\r\n",
            (Command::Quit, Protocol::Imap) => b"a3 LOGOUT\r\n",
            (Command::Quit, _) => b"QUIT\r\n",
        }
    }
}

/// How a reply turned out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// `+OK`, tagged `OK`, 2xx, 3xx.
    Positive,
    /// `-ERR`, tagged `NO` or `BAD`, `* BYE`, 4xx, 5xx.
    Negative,
}

/// True where `lines` hold the whole reply to a command, and how it turned out.
/// `None` while more lines are awaited.
pub fn complete(protocol: Protocol, command: Command, lines: &[String]) -> Option<Verdict> {
    let last = lines.last()?;
    match protocol {
        Protocol::Imap => imap_complete(lines, last),
        Protocol::Smtp => smtp_complete(last),
        _ => pop3_complete(command, lines, last),
    }
}

fn pop3_complete(command: Command, lines: &[String], last: &str) -> Option<Verdict> {
    let first = lines.first()?;
    if !starts(first, "+OK") {
        return Some(Verdict::Negative);
    }
    (command != Command::Capabilities || last == ".").then_some(Verdict::Positive)
}

fn imap_complete(lines: &[String], last: &str) -> Option<Verdict> {
    if lines.iter().any(|line| starts(line, "* BYE")) && !starts(last, "a3") {
        return Some(Verdict::Negative);
    }
    let mut words = last.split_ascii_whitespace();
    let tag = words.next()?;
    if !is_own_tag(tag) {
        return (tag != "*" && tag != "+").then_some(Verdict::Negative);
    }
    let ok = words.next().is_some_and(|word| word.eq_ignore_ascii_case("OK"));
    Some(if ok { Verdict::Positive } else { Verdict::Negative })
}

/// What a line that nobody asked for says of the session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Surplus {
    /// IMAP servers may say so at any time (RFC 9051 7).
    Allowed,
    /// The server ends the session: `* BYE` (RFC 9051 7.1.5), 421 (RFC 5321 3.8).
    Farewell,
    /// A reply to nothing: from here on every reply is taken for that of the command before.
    OutOfStep,
}

/// Judges a line that came without a command, or behind the end of a reply.
pub fn surplus(protocol: Protocol, line: &str) -> Surplus {
    match protocol {
        Protocol::Imap if starts(line, "* BYE") => Surplus::Farewell,
        Protocol::Imap => Surplus::Allowed,
        Protocol::Smtp if smtp_code(line) == Some(421) => Surplus::Farewell,
        _ if line.trim().is_empty() => Surplus::Allowed,
        _ => Surplus::OutOfStep,
    }
}

/// A line that closes a reply, and not the one to a command of this session: a tag of somebody else's (RFC 9051 2.2.2), a
/// second status in a list (RFC 2449 5).
pub fn is_of_another_command(protocol: Protocol, lines: &[String]) -> Option<&String> {
    match protocol {
        Protocol::Imap => lines.iter().find(|line| {
            let mut words = line.split_ascii_whitespace();
            let tag = words.next().unwrap_or_default();
            let status = words.next().unwrap_or_default();
            let closes = ["OK", "NO", "BAD"]
                .iter()
                .any(|word| status.eq_ignore_ascii_case(word));
            closes && tag != "*" && tag != "+" && !is_own_tag(tag)
        }),
        Protocol::Pop3 => lines
            .iter()
            .skip(1)
            .find(|line| starts(line, "+OK") || starts(line, "-ERR")),
        _ => None,
    }
}

fn is_own_tag(tag: &str) -> bool {
    ["a1", "a2", "a3"].iter().any(|own| tag.eq_ignore_ascii_case(own))
}

fn smtp_complete(last: &str) -> Option<Verdict> {
    let Some(code) = smtp_code(last) else {
        return Some(Verdict::Negative);
    };
    if last.as_bytes().get(3) == Some(&b'-') {
        return None;
    }
    Some(if code < 400 {
        Verdict::Positive
    } else {
        Verdict::Negative
    })
}

/// The reply code of an SMTP line (RFC 5321 4.2).
pub fn smtp_code(line: &str) -> Option<u16> {
    let code = line.get(..3)?.parse().ok()?;
    let separated = matches!(line.as_bytes().get(3), None | Some(b' ' | b'-'));
    (separated && (200..600).contains(&code)).then_some(code)
}

/// The capabilities in a reply, or inside an IMAP greeting's `[CAPABILITY …]`: one string a capability.
pub fn capabilities(protocol: Protocol, lines: &[String]) -> Vec<String> {
    match protocol {
        Protocol::Imap => lines
            .iter()
            .filter_map(|line| imap_capability_list(line))
            .flatten()
            .collect(),
        Protocol::Smtp => lines
            .iter()
            .skip(1)
            .filter(|line| smtp_code(line) == Some(250))
            .filter_map(|line| Some(line.get(4..)?.trim().to_owned()))
            .filter(|word| !word.is_empty())
            .collect(),
        _ => {
            let listed = lines.iter().skip(1).take_while(|line| line.as_str() != ".");
            listed
                .map(|line| line.trim().to_owned())
                .filter(|word| !word.is_empty())
                .collect()
        }
    }
}

fn imap_capability_list(line: &str) -> Option<Vec<String>> {
    let upper = line.to_ascii_uppercase();
    let position = upper.find("CAPABILITY ")?;
    let before = upper.get(..position)?;
    if !(before.ends_with('[') || before.trim() == "*") {
        return None;
    }
    let list = line.get(position + "CAPABILITY ".len()..)?;
    let list = list.split(']').next().unwrap_or(list);
    Some(list.split_ascii_whitespace().map(str::to_owned).collect())
}

/// What a capability list says about encryption and signing in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Offer {
    /// STARTTLS or STLS is offered.
    pub starttls: bool,
    /// A word blotted out with X in the list: something in the path hides an offer.
    pub masked: bool,
    /// Signing in is not allowed on this connection (`LOGINDISABLED`).
    pub login_disabled: bool,
    /// Ways of signing in, upper case.
    pub mechanisms: Vec<String>,
}

/// Reads a capability list.
pub fn offer(protocol: Protocol, capabilities: &[String]) -> Offer {
    let mut offer = Offer::default();
    for capability in capabilities {
        let upper = capability.to_ascii_uppercase();
        let mut words = upper.split_ascii_whitespace();
        let Some(first) = words.next() else { continue };
        match (protocol, first) {
            (Protocol::Pop3, "STLS") | (Protocol::Imap | Protocol::Smtp, "STARTTLS") => offer.starttls = true,
            (Protocol::Imap, "LOGINDISABLED") => offer.login_disabled = true,
            (Protocol::Pop3, "USER") => offer.mechanisms.push("USER".to_owned()),
            (Protocol::Pop3, "SASL") | (Protocol::Smtp, "AUTH") => {
                offer.mechanisms.extend(words.map(str::to_owned))
            }
            (Protocol::Smtp, first) if first.starts_with("AUTH=") => {
                // The old form names further ways behind the first (`AUTH=LOGIN PLAIN`).
                let first = first.strip_prefix("AUTH=").filter(|first| !first.is_empty());
                offer
                    .mechanisms
                    .extend(first.into_iter().chain(words).map(str::to_owned));
            }
            (Protocol::Imap, first) if first.starts_with("AUTH=") => {
                offer
                    .mechanisms
                    .extend(first.strip_prefix("AUTH=").map(str::to_owned));
            }
            (_, first) if is_masked(first) => offer.masked = true,
            _ => {}
        }
    }
    offer.mechanisms.sort();
    offer.mechanisms.dedup();
    offer
}

/// `XXXXXXXA` and its like: what firewalls write over STARTTLS.
fn is_masked(word: &str) -> bool {
    word.len() >= 4
        && word.bytes().filter(|byte| *byte == b'X').count() + 1 >= word.len()
        && word.starts_with("XXX")
}

/// True where a reply says that encryption must come first (530, LOGINDISABLED, PRIVACYREQUIRED).
pub fn requires_starttls(protocol: Protocol, lines: &[String]) -> bool {
    lines.iter().any(|line| {
        let upper = line.to_ascii_uppercase();
        upper.contains("PRIVACYREQUIRED")
            || (protocol == Protocol::Imap && upper.contains("LOGINDISABLED"))
            || (protocol == Protocol::Smtp && smtp_code(line) == Some(530) && upper.contains("STARTTLS"))
    })
}

/// True where a refusal means "too many", "too busy" or "later" (RFC 5321 4.2.2 for 421): nothing further may be asked of
/// that server.
pub fn is_too_many(line: &str) -> bool {
    let code = smtp_code(line);
    let refuses = starts(line, "-ERR")
        || starts(line, "* BYE")
        || code.is_some_and(|code| code >= 400)
        || line.split_whitespace().nth(1) == Some("NO");
    code == Some(421) || refuses && refusal::rows_in(line).any(|row| row.stops)
}

pub(super) fn starts(line: &str, beginning: &str) -> bool {
    line.get(..beginning.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(beginning))
}

#[cfg(test)]
mod tests;
