//! Reads `mailprobe-defaults.txt`: lines of `key = value`, written with any editor.
//!
//! In: bytes, from anybody. Out: [`Defaults`] with clean one-line values, and remarks. Pure.

use super::{Defaults, LARGEST_FILE};
use crate::mail::printable;
use crate::mail::{Protocol, Security};

const KEYS: &str = "server, port, protocol, security, client, organisation, helpdesk, note, language";
/// A host name has at most 253 characters (RFC 1035, section 2.3.4).
const LONGEST_SERVER: usize = 253;
const LONGEST_VALUE: usize = 200;
/// All lines of the note together.
const LONGEST_NOTE: usize = 1000;
/// A file of nothing but mistakes is said to be so in this many lines.
const MOST_REMARKS: usize = 10;

/// A line that was not understood. The rest of the file still counts.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Remark {
    /// The file is longer than any real one; what lies behind the limit is not read.
    #[error("{name} is larger than {limit} bytes; only its beginning was read", name = super::FILE_NAME, limit = LARGEST_FILE)]
    TooLarge,
    /// A line without `=`.
    #[error("{name}, line {line}: write it as key = value", name = super::FILE_NAME)]
    NoEquals {
        /// The line, from 1.
        line: usize,
    },
    /// A key that is none.
    #[error("{name}, line {line}: '{key}' is not a setting; the settings are {KEYS}", name = super::FILE_NAME)]
    UnknownKey {
        /// The line, from 1.
        line: usize,
        /// The key as written, shortened.
        key: String,
    },
    /// A value that the key cannot have.
    #[error("{name}, line {line}: '{value}' is not {wanted}", name = super::FILE_NAME)]
    BadValue {
        /// The line, from 1.
        line: usize,
        /// The value as written, shortened.
        value: String,
        /// What would be understood.
        wanted: &'static str,
    },
}

/// Reads the file. UTF-8, UTF-16 with its mark, or else Windows-1252, as editors write them.
pub fn read(bytes: &[u8]) -> (Defaults, Vec<Remark>) {
    let mut defaults = Defaults::default();
    let mut remarks = Vec::new();
    if bytes.len() > LARGEST_FILE {
        remarks.push(Remark::TooLarge);
    }
    let text = decode(bytes.get(..LARGEST_FILE).unwrap_or(bytes));
    for (index, line) in text.lines().enumerate() {
        if let Err(remark) = read_line(&mut defaults, index + 1, line.trim())
            && remarks.len() < MOST_REMARKS
        {
            remarks.push(remark);
        }
    }
    (defaults, remarks)
}

fn decode(bytes: &[u8]) -> String {
    if let Some((encoding, mark)) = encoding_rs::Encoding::for_bom(bytes) {
        let rest = bytes.get(mark..).unwrap_or_default();
        return encoding.decode_without_bom_handling(rest).0.into_owned();
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        // The limit may have cut a character in two.
        Err(cut) if cut.error_len().is_none() => String::from_utf8_lossy(bytes).into_owned(),
        Err(_) => encoding_rs::WINDOWS_1252.decode(bytes).0.into_owned(),
    }
}

fn read_line(defaults: &mut Defaults, line: usize, text: &str) -> Result<(), Remark> {
    if text.is_empty() || text.starts_with(['#', ';', '[']) {
        return Ok(());
    }
    let (key, value) = text.split_once('=').ok_or(Remark::NoEquals { line })?;
    let key = key.trim().to_lowercase();
    let value = clean(value);
    // An empty value is a line somebody meant to fill in later.
    if value.is_empty() && is_key(&key) {
        return Ok(());
    }
    let bad = |wanted| Remark::BadValue {
        line,
        value: cut(&value, 60),
        wanted,
    };
    match key.as_str() {
        "server" => {
            let fits = value.chars().count() <= LONGEST_SERVER && !value.contains(char::is_whitespace);
            defaults.server = Some(
                fits.then(|| value.clone())
                    .ok_or_else(|| bad("a server's name"))?,
            );
        }
        "port" => {
            let port = value.parse().ok().filter(|port| *port > 0);
            defaults.port = Some(port.ok_or_else(|| bad("a port; ports are numbers from 1 to 65535"))?);
        }
        "protocol" => {
            defaults.protocol = Some(protocol(&value).ok_or_else(|| bad("a protocol: pop3, imap or smtp"))?);
        }
        "security" => {
            defaults.security = Some(security(&value).ok_or_else(|| bad("one of tls, starttls and none"))?);
        }
        "client" => defaults.client = Some(cut(&value, LONGEST_VALUE)),
        "organisation" | "organization" => defaults.organisation = Some(cut(&value, LONGEST_VALUE)),
        "helpdesk" => defaults.helpdesk = Some(cut(&value, LONGEST_VALUE)),
        "language" => defaults.language = Some(cut(&value, LONGEST_VALUE)),
        "note" => add_to_note(defaults, &value),
        _ => {
            return Err(Remark::UnknownKey {
                line,
                key: cut(&printable::one_line(&key), 60),
            });
        }
    }
    Ok(())
}

fn is_key(key: &str) -> bool {
    key == "organization" || KEYS.split(", ").any(|known| known == key)
}

/// Several lines of `note` are its paragraphs.
fn add_to_note(defaults: &mut Defaults, value: &str) {
    let note = defaults.note.get_or_insert_default();
    if !note.is_empty() && note.chars().count() < LONGEST_NOTE {
        note.push('\n');
    }
    let left = LONGEST_NOTE.saturating_sub(note.chars().count());
    note.extend(value.chars().take(left));
}

/// One line in which nothing acts on the reader; surrounding quotes go, as people put them there out of habit.
fn clean(value: &str) -> String {
    let value = printable::one_line(value.trim());
    let bare = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    bare.unwrap_or(&value).trim().to_owned()
}

fn cut(value: &str, longest: usize) -> String {
    value.chars().take(longest).collect()
}

fn protocol(name: &str) -> Option<Protocol> {
    match name.to_lowercase().as_str() {
        "pop" | "pop3" | "pop3s" => Some(Protocol::Pop3),
        "imap" | "imap4" | "imaps" => Some(Protocol::Imap),
        "smtp" | "smtps" | "submission" => Some(Protocol::Smtp),
        _ => None,
    }
}

fn security(name: &str) -> Option<Security> {
    match name.to_lowercase().as_str() {
        "tls" | "ssl" | "ssl/tls" => Some(Security::Tls),
        "starttls" | "stls" => Some(Security::StartTls),
        "none" => Some(Security::None),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_which_line_and_what_would_be_right() {
        let (defaults, remarks) = read(b"sevrer = x\n\nport = 70000\nhello\nsecurity = off\nport = 995");
        let lines: Vec<String> = remarks.iter().map(ToString::to_string).collect();
        assert_eq!(
            defaults,
            Defaults {
                port: Some(995),
                ..Defaults::default()
            }
        );
        assert!(lines[0].starts_with("mailprobe-defaults.txt, line 1: 'sevrer' is not a setting"));
        assert!(lines[1].contains("line 3: '70000' is not a port"));
        assert!(lines[2].contains("line 4: write it as key = value"));
        assert!(lines[3].contains("line 5: 'off' is not one of tls, starttls and none"));
    }

    #[test]
    fn reads_what_editors_write() {
        let with_umlaut = "organisation = Universität\r\n";
        let utf16: Vec<u8> = [0xFF, 0xFE]
            .into_iter()
            .chain(with_umlaut.encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        let old = encoding_rs::WINDOWS_1252.encode(with_umlaut).0.into_owned();
        let marked = format!("\u{feff}{with_umlaut}").into_bytes();
        for bytes in [with_umlaut.as_bytes().to_vec(), utf16, old, marked] {
            assert_eq!(read(&bytes).0.organisation.as_deref(), Some("Universität"));
        }
    }

    #[test]
    fn a_note_has_paragraphs_and_an_end() {
        let (defaults, _) = read(b"note = Send the report.\nnote = \"Then wait.\"");
        assert_eq!(defaults.note.as_deref(), Some("Send the report.\nThen wait."));
        let long = format!("note = {}\n", "x".repeat(900)).repeat(5);
        let note = read(long.as_bytes()).0.note.unwrap_or_default();
        assert!(note.chars().count() <= LONGEST_NOTE);
    }
}
