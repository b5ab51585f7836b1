//! Text where a ServerHello was awaited: mail's own, or another protocol's.
//!
//! In: the first line a server sent. Out: a [`Flight`] that names what speaks there.

use super::answer::{Flight, SHOWN};
use crate::wire::printable;

/// How servers of other protocols begin, in capitals.
const BEGINNINGS: [(&str, &str); 17] = [
    ("HTTP/", "HTTP"),
    ("<!DOCTYPE", "HTTP"),
    ("<HTML", "HTTP"),
    ("SSH-", "SSH"),
    ("RFB ", "VNC"),
    ("RTSP/", "RTSP"),
    ("SIP/", "SIP"),
    ("<?XML", "XMPP"),
    ("<STREAM:", "XMPP"),
    ("AMQP", "AMQP"),
    ("ICY ", "SHOUTcast"),
    ("@RSYNCD:", "rsync"),
    ("\"IMPLEMENTATION\"", "ManageSieve"),
    ("-NOAUTH", "Redis"),
    ("-DENIED", "Redis"),
    ("ASTERISK CALL MANAGER", "Asterisk"),
    ("JDWP-HANDSHAKE", "Java debugger"),
];

/// Words that tell apart those who greet with a reply code as SMTP does.
const GREETERS: [(&str, &str, &str); 6] = [
    ("220", "FTP", "FTP"),
    ("220", "FILEZILLA", "FTP"),
    ("200", "NNRP", "NNTP"),
    ("200", "NNTP", "NNTP"),
    ("200", "NEWS", "NNTP"),
    ("201", "N", "NNTP"),
];

/// The bytes of the first line that is not empty, without its end; `None` while it has not ended.
pub fn first_line(bytes: &[u8]) -> Option<&[u8]> {
    let begun = bytes.iter().position(|byte| !matches!(byte, b'\r' | b'\n'))?;
    let line = bytes.get(begun..)?;
    let end = line.iter().position(|byte| *byte == b'\n')?;
    line.get(..end)
}

/// Names whose text a line is.
pub fn text(line: &[u8]) -> Flight {
    let line = line.trim_ascii();
    if line.is_empty() {
        return Flight::Text(String::new());
    }
    if line.contains(&0) {
        return binary(line);
    }
    let upper = line.to_ascii_uppercase();
    let begins = |beginning: &str| upper.starts_with(beginning.as_bytes());
    let holds = |word: &str| upper.windows(word.len()).any(|part| part == word.as_bytes());
    let beginning = BEGINNINGS.into_iter().find(|(beginning, _)| begins(beginning));
    let greeter = GREETERS
        .into_iter()
        .filter(|_| !holds("SMTP") && !holds("MAIL"))
        .find(|(code, word, _)| begins(code) && holds(word));
    match beginning
        .map(|(_, name)| name)
        .or(greeter.map(|(_, _, name)| name))
    {
        Some(name) => other(name, line),
        None => Flight::Text(printable::start(line, SHOWN)),
    }
}

/// A flight of a protocol with this name.
pub fn other(name: &'static str, bytes: &[u8]) -> Flight {
    Flight::OtherProtocol {
        name,
        start: printable::start(bytes, SHOWN),
    }
}

/// Option negotiation (RFC 854): IAC and WILL, WON'T, DO or DON'T.
pub fn is_telnet(bytes: &[u8]) -> bool {
    matches!(bytes, [0xff, 0xfb..=0xfe, ..])
}

/// Bytes that begin like text and are none.
fn binary(bytes: &[u8]) -> Flight {
    match bytes {
        // Packet length and number 0; protocol version 10, behind it, is the byte that ends a line.
        [_, _, 0, 0] => other("MySQL", bytes),
        // A sequence that begins with a message number (RFC 4511 4.1.1).
        [0x30, _, 2, 1, ..] => other("LDAP", bytes),
        [b'E', 0, 0, ..] => other("PostgreSQL", bytes),
        _ => Flight::malformed("neither a TLS record nor text", bytes),
    }
}

#[cfg(test)]
mod tests;
