//! Ports beside a server's name, and the port of a text that names none there.
//!
//! In: the text behind a name, or a whole stretch in small letters. Out: a port, or `None` where several fit.

use super::setting_labels::label_before;
use crate::complaint::dialog::field_values as value;
use crate::complaint::words::{self, List};
use crate::mail::Protocol;

/// How far before a number its label is looked for, in bytes.
const LABEL_REACH: usize = 48;
/// How far before a sentence the beginning of its line is looked for, in bytes.
const ATTEMPT_REACH: usize = 200;
/// At most so many numbers are compared.
const NUMBER_LIMIT: usize = 200;
/// The port of DNS: whoever names it speaks of a resolver, and never of a mail server.
const NAME_SERVICE: u16 = 53;

/// The port right behind a name: `:587`, `[1.2.3.4]:587`, ` (1.2.3.4:143)`, `, port: 587`, ` on port 587`, ` port [143]`.
pub(super) fn port_behind(after: &str) -> Option<u16> {
    let window = &after[..after.floor_char_boundary(90)];
    let line = window.split('\n').next().unwrap_or(window);
    let mut rest = line;
    // ` ([2001:db8::7]:993)`
    if let Some((address, behind)) = rest
        .trim_start()
        .strip_prefix("([")
        .and_then(|inside| inside.split_once("]:"))
        && address.parse::<std::net::Ipv6Addr>().is_ok()
    {
        return value::port(behind);
    }
    if let Some(inside) = rest.trim_start().strip_prefix(['[', '(']) {
        let close = inside.find([']', ')'])?;
        let address = &inside[..close];
        let is_address = address
            .bytes()
            .all(|byte| byte.is_ascii_hexdigit() || b".:".contains(&byte));
        if !is_address {
            return None;
        }
        if let Some((ip, port)) = address.rsplit_once(':')
            && ip.parse::<std::net::IpAddr>().is_ok()
        {
            return value::port(port);
        }
        rest = &inside[close + 1..];
    }
    let rest = rest
        .trim_start_matches(crate::pattern::is_quote)
        .trim_start_matches(']');
    if let Some(digits) = rest.strip_prefix(':') {
        let number = digits.trim_start_matches(' ');
        return value::port(number)
            .filter(|_| digits.starts_with(|c: char| c.is_ascii_digit()) || digits.starts_with(' '))
            .filter(|port| *port != NAME_SERVICE && !is_reply(number) && !is_date(number));
    }
    // `| mail.example.org | 993 |`
    if let Some(cell) = rest.trim_start().strip_prefix('|') {
        let cell = cell.split('|').next().unwrap_or(cell).trim();
        if cell.bytes().all(|byte| byte.is_ascii_digit()) {
            return value::port(cell);
        }
    }
    if let Some(port) = bare_port(rest) {
        return Some(port);
    }
    let lowercase = rest.to_lowercase();
    let words = lowercase.trim_start_matches(|c: char| {
        c == ' '
            || c == ','
            || crate::pattern::is_quote(c)
            || c == '-'
            || c == ';'
            || c == '('
            || c == '|'
            || c == '，'
    });
    let lead = words::list(List::PortBehindServer)
        .iter()
        .filter(|lead| words.starts_with(lead.as_str()))
        .max_by_key(|lead| lead.len())?;
    let digits = words.get(lead.len()..)?.trim_start_matches(|c: char| {
        matches!(c, ' ' | ':' | '=' | '[' | '>' | '#' | '：') || crate::pattern::is_quote(c)
    });
    value::port(digits)
}

/// `mail.example.org 993`, `mail.example.org / 465 / SSL`, `192.0.2.7/995`: a usual port of mail with no word before it.
fn bare_port(rest: &str) -> Option<u16> {
    let number = rest.trim_start_matches([' ', '\t', '/', ',', '|']);
    let digits = number.bytes().take_while(u8::is_ascii_digit).count();
    let behind = &number[digits..];
    let mut next = behind.chars();
    let is_alone = match next.next() {
        Some('.' | ':' | '-') => !next.next().is_some_and(|c| c.is_alphanumeric()),
        Some(c) => !c.is_alphanumeric() && !matches!(c, '%' | '_' | '#'),
        None => true,
    };
    let port = number[..digits].parse().ok()?;
    // The number of a reply or of an error is not followed by a mark of the end or by a kind of encryption.
    let word = behind
        .trim_start()
        .split(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default();
    let ends = word.is_empty()
        || rest.starts_with('/')
        || words::is_in(List::EncryptionBeginning, &word.to_lowercase())
        || words::is_in(List::With, &word.to_lowercase());
    (number.len() < rest.len() && is_alone && (port != 25 || ends))
        .then_some(port)
        .filter(|port| protocol_of_port(*port).is_some())
}

/// `2026-11-20`, `10:22:33`: a date or a time behind a colon.
fn is_date(text: &str) -> bool {
    let behind = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let mut next = behind.chars();
    matches!(next.next(), Some('-' | '.' | ':')) && next.next().is_some_and(|c| c.is_ascii_digit())
}

/// The argument behind the server's name: `IMAP4_SSL("mail.example.org", 993)`.
pub(super) fn port_argument(after: &str) -> Option<u16> {
    let argument = after.strip_prefix(crate::pattern::is_quote)?.trim_start();
    let argument = argument.strip_prefix(',')?.trim_start();
    value::port(argument).filter(|_| argument.starts_with(|c: char| c.is_ascii_digit()))
}

/// `454 4.7.1 Relay access denied` behind a client's address.
fn is_reply(text: &str) -> bool {
    let mut words = text.split(' ');
    let number = words.next().unwrap_or_default();
    let second = words.next().unwrap_or_default();
    number.len() == 3 && second.split('.').count() == 3 && second.starts_with(&number[..1])
}

/// The port of a stretch that names none beside the server.
pub(super) fn port_of(lowercase: &str, protocol: Option<Protocol>) -> Option<u16> {
    let mut labelled: Vec<u16> = Vec::new();
    let mut spoken: Vec<u16> = Vec::new();
    let mut attempts: Vec<u16> = Vec::new();
    let bytes = lowercase.as_bytes();
    let mut at = 0;
    while let Some(start) = bytes
        .get(at..)
        .and_then(|rest| rest.iter().position(u8::is_ascii_digit))
        .map(|offset| at + offset)
    {
        let end = bytes[start..]
            .iter()
            .position(|byte| !byte.is_ascii_digit())
            .map_or(bytes.len(), |offset| start + offset);
        at = end;
        let Some(port) = lone_port(lowercase, start, end) else {
            continue;
        };
        let before = &lowercase[lowercase.floor_char_boundary(start.saturating_sub(LABEL_REACH))..start];
        let line_before = before.rsplit('\n').next().unwrap_or(before);
        let after = lowercase[end..].split('\n').next().unwrap_or_default();
        if label_before(line_before, List::PortLabel).is_some() {
            labelled.push(port);
        } else if is_spoken_port(line_before, after, port) {
            spoken.push(port);
        } else {
            continue;
        }
        if begins_attempt(line_before) {
            attempts.push(port);
        }
        if labelled.len() + spoken.len() > NUMBER_LIMIT {
            break;
        }
    }
    if let Some(first) = of_protocol(&labelled, protocol) {
        return Some(first);
    }
    // One line for each port that was tried: the first is the one that the person began with.
    if attempts.len() > 1 && attempts.len() == spoken.len() {
        return attempts.first().copied();
    }
    let fitting: Vec<u16> = match protocol {
        Some(protocol)
            if spoken
                .iter()
                .any(|port| protocol_of_port(*port) == Some(protocol)) =>
        {
            spoken
                .into_iter()
                .filter(|port| protocol_of_port(*port) == Some(protocol))
                .collect()
        }
        _ => spoken,
    };
    let first = *fitting.first()?;
    let is_only = fitting.iter().all(|port| *port == first);
    // Of several protocols the first is the one that the person begins with.
    let is_first_of_others = protocol.is_none()
        && fitting
            .iter()
            .filter(|port| protocol_of_port(**port) == protocol_of_port(first))
            .all(|port| *port == first);
    (is_only || is_first_of_others).then_some(first)
}

/// The port with which the line at this place begins.
pub(super) fn port_of_attempt(text: &str, at: usize) -> Option<u16> {
    let from = text.ceil_char_boundary(at.saturating_sub(ATTEMPT_REACH));
    let start = text.get(from..at)?.rfind('\n').map_or(from, |end| from + end + 1);
    let line = text.get(start..at)?;
    let (from, _) = line.char_indices().find(|(_, c)| c.is_ascii_digit())?;
    let digits = line.get(from..)?.bytes().take_while(u8::is_ascii_digit).count();
    let port = lone_port(line, from, from + digits)?;
    begins_attempt(line.get(..from)?).then_some(port)
}

/// A line that begins with a port, or with a word or two and a port: `port 465: no answer`, `587 + TLS -> fails`.
fn begins_attempt(line_before: &str) -> bool {
    let words = line_before.trim_matches(|c: char| !c.is_alphanumeric());
    words.len() <= LABEL_REACH / 2 && words.split_whitespace().count() <= 2
}

fn of_protocol(ports: &[u16], protocol: Option<Protocol>) -> Option<u16> {
    ports
        .iter()
        .find(|port| protocol.is_some() && protocol_of_port(**port) == protocol)
        .or(ports.first())
        .copied()
}

/// The protocol of a usual port.
pub(in crate::complaint) fn protocol_of_port(port: u16) -> Option<Protocol> {
    match port {
        110 | 995 => Some(Protocol::Pop3),
        143 | 993 => Some(Protocol::Imap),
        25 | 465 | 587 | 2525 => Some(Protocol::Smtp),
        _ => None,
    }
}

/// A number that stands by itself.
fn lone_port(text: &str, start: usize, end: usize) -> Option<u16> {
    let before = text[..start].chars().next_back();
    let mut after = text[end..].chars();
    let next = after.next();
    let joins = |c: char| {
        c.is_alphanumeric() && !crate::complaint::chars::is_written_without_blanks(c)
            || matches!(c, '_' | '-' | '#')
    };
    let is_decimal = next == Some('.') && after.next().is_some_and(|c| c.is_ascii_digit());
    if before.is_some_and(|c| joins(c) || c == '.')
        || next.is_some_and(|c| joins(c) && c != '-')
        || is_decimal
        || next == Some('%')
    {
        return None;
    }
    text[start..end].parse().ok().filter(|port| *port > 0)
}

/// `port 587`, `587 port`, `993 / SSL`, `IMAP via 993`.
fn is_spoken_port(before: &str, after: &str, port: u16) -> bool {
    let before = before.trim_end_matches([' ', '\t', '(', '[', '*']);
    let after = after.trim_start_matches([' ', ')', ']', '/', ',', ':', '*', '-']);
    let after = words::list(List::With)
        .iter()
        .find_map(|with| after.strip_prefix(with.as_str())?.strip_prefix(' '))
        .unwrap_or(after);
    // "from 587 to 465" tells of a change, not of the setting.
    if words::list(List::BeforeOldPort)
        .iter()
        .any(|word| before.ends_with(word.as_str()))
    {
        return false;
    }
    let ends = |list: List| {
        words::list(list).iter().any(|word| {
            before.ends_with(word.as_str())
                && !before[..before.len() - word.len()].ends_with(|c: char| c.is_ascii_alphanumeric())
        })
    };
    if ends(List::PortLabel) || after.starts_with("port") {
        return true;
    }
    let is_mail_port = protocol_of_port(port).is_some();
    let near = |text: &str| words::holds(text, List::BesidePort);
    let last = before[before.floor_char_boundary(before.len().saturating_sub(12))..]
        .trim_end_matches([',', ':', '=']);
    let next = &after[..after.floor_char_boundary(9)];
    port != 25 && is_mail_port && (near(last) || near(next))
}
