//! The server's first line: which kind, and whose product.
//!
//! In: a whole greeting line and the protocol that was awaited. Out: kind, product, version, level from
//! `assets/banners.csv` and `assets/exchange_builds.csv`.

use super::reply::{smtp_code, starts};
use crate::mail::Protocol;
use crate::tables::{self, Table};
use serde::{Deserialize, Deserializer};
use std::borrow::Cow;

/// What a first line amounts to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GreetingLine {
    /// `+OK`, `* OK`, `220`.
    Ready,
    /// `* PREAUTH`.
    Preauth,
    /// `-ERR`, `* BYE`, `421`, `554`.
    Refusal,
    /// A line of another protocol.
    OtherProtocol,
}

/// Whose words a greeting is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Product {
    /// Product name ("Microsoft Exchange 5.5").
    pub name: String,
    /// Version as printed.
    pub version: Option<String>,
    /// What the version stands for ("Service Pack 4").
    pub level: Option<String>,
    /// A mail scanner that answers in the server's place.
    pub is_scanner: bool,
}

/// The kind of a first line.
pub fn kind(protocol: Protocol, line: &str) -> GreetingLine {
    let is = |beginning| starts(line, beginning);
    match protocol {
        Protocol::Pop3 if is("+OK") => GreetingLine::Ready,
        Protocol::Pop3 if is("-ERR") => GreetingLine::Refusal,
        Protocol::Imap if is("* OK") => GreetingLine::Ready,
        Protocol::Imap if is("* PREAUTH") => GreetingLine::Preauth,
        Protocol::Imap if is("* BYE") || is("* NO") || is("* BAD") => GreetingLine::Refusal,
        Protocol::Smtp => match smtp_code(line) {
            Some(220) if names_another_service(line) => GreetingLine::OtherProtocol,
            Some(220) => GreetingLine::Ready,
            Some(400..) => GreetingLine::Refusal,
            _ => GreetingLine::OtherProtocol,
        },
        _ => GreetingLine::OtherProtocol,
    }
}

/// The protocol that a line belongs to, by how it begins.
pub fn spoken(line: &str) -> Option<&'static str> {
    let line = line.trim_start();
    let is = |beginning| starts(line, beginning);
    if is("+OK") || is("-ERR") {
        Some("POP3")
    } else if is("* OK") || is("* BYE") || is("* PREAUTH") {
        Some("IMAP")
    } else if is("HTTP/") || is("<!DOCTYPE") || is("<html") {
        Some("HTTP, the language of web servers")
    } else if is("SSH-") {
        Some("SSH")
    } else if line.to_ascii_uppercase().contains("NNTP") || line.to_ascii_uppercase().contains("NNRP") {
        Some("NNTP, the language of news servers")
    } else if smtp_code(line).is_some_and(|code| (200..220).contains(&code)) {
        // No server of this family greets so (RFC 5321 3.1: 220); password and news servers do.
        None
    } else if smtp_code(line).is_some() {
        let is_mail = !names_another_service(line);
        let is_transfer = line.to_ascii_uppercase().contains("FTP");
        Some(if is_mail {
            "SMTP"
        } else if is_transfer {
            "FTP"
        } else {
            "LMTP"
        })
    } else {
        None
    }
}

/// Other services greet with 220 too: FTP (RFC 959 5.4) and LMTP (RFC 2033 4).
fn names_another_service(line: &str) -> bool {
    let has = |names: &[&str]| {
        line.split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '[' | ']' | ',' | ';'))
            .map(|word| word.trim_end_matches('.'))
            .any(|word| names.iter().any(|name| word.eq_ignore_ascii_case(name)))
    };
    has(&["FTP", "FTPD", "vsFTPd", "ProFTPD", "Pure-FTPd", "LMTP"]) && !has(&["SMTP", "ESMTP", "ESMTPS"])
}

/// One pattern of `assets/banners.csv`. `*` stands for any words, `{version}` for a version,
/// `{version:5.5.}` for one that begins so, `{star}` for a `*`, `{scanner}` for the maker of a virus scanner on the computer
/// (`assets/scanner_makers.csv`), which is the product's beginning then; the first row that fits wins. Patterns are ASCII: greetings come in Latin-1 too.
#[derive(Debug, Deserialize)]
struct Row {
    /// `None` for a row of any protocol.
    #[serde(deserialize_with = "protocol_or_any")]
    protocol: Option<Protocol>,
    pattern: String,
    product: String,
    /// How it is administered: `dovecot`, `exchange`, `hosted` ...; empty where nothing is known of that.
    kind: String,
    #[serde(deserialize_with = "tables::yes_or_no")]
    scanner: Option<bool>,
}

impl Row {
    /// The version in a line that the row fits, and the maker of the scanner where the row has a hole for one.
    fn found_in(&self, line: &str) -> Option<(Option<String>, &'static str)> {
        if !self.pattern.contains(SCANNER) {
            return Some((fits(&self.pattern, line)?, ""));
        }
        // A mark after a name ends it as a blank does.
        let line = format!("{} ", line.replace(['[', ']', '(', ')', ':', ','], " "));
        MAKERS.rows().iter().find_map(|maker| {
            let mut words = maker.words.iter();
            let version = words.find_map(|words| fits(&self.pattern.replace(SCANNER, words), &line))?;
            Some((version, maker.maker.as_str()))
        })
    }
}

/// The hole for the maker of a scanner, in a pattern and in the product's name.
const SCANNER: &str = "{scanner}";

/// One maker of virus scanners for computers, whose mail check stands between the mail program and the server.
#[derive(Debug, Deserialize)]
struct Maker {
    maker: String,
    /// How it is named in greetings.
    #[serde(deserialize_with = "tables::words")]
    words: Vec<String>,
}

static MAKERS: Table<Maker> = tables::table!("scanner_makers");

fn protocol_or_any<'de, D: Deserializer<'de>>(column: D) -> Result<Option<Protocol>, D::Error> {
    let text = String::deserialize(column)?;
    if text == "any" {
        return Ok(None);
    }
    Protocol::PROBED
        .into_iter()
        .find(|protocol| protocol.name() == text)
        .map(Some)
        .ok_or_else(|| serde::de::Error::custom(format!("'{text}' is no protocol")))
}

#[derive(Debug, Deserialize)]
struct Build {
    family: String,
    from: u32,
    level: String,
}

static ROWS: Table<Row> = tables::table!("banners");
static BUILDS: Table<Build> = tables::table!("exchange_builds");

/// The product a greeting names; `None` where it names none.
pub fn product(protocol: Protocol, line: &str) -> Option<Product> {
    let line = &as_last_line(protocol, line);
    ROWS.rows()
        .iter()
        .filter(|row| row.protocol.is_none_or(|named| named == protocol))
        .find_map(|row| {
            let (version, maker) = row.found_in(line)?;
            let level = version
                .as_deref()
                .and_then(|version| exchange_level(&row.product, version));
            Some(Product {
                name: row.product.replace(SCANNER, maker),
                version,
                level,
                is_scanner: row.scanner == Some(true),
            })
        })
}

/// How a product is administered: `dovecot`, `exchange55`, `hosted` (by a provider, whose logs nobody else reads) ...
pub fn administered_as(product: &str) -> Option<&'static str> {
    let named = ROWS
        .rows()
        .iter()
        .find(|row| row.product == product && !row.kind.is_empty());
    named.map(|row| row.kind.as_str())
}

/// A line of several (`220-mail.example.org ESMTP Exim 4.97`) as if it were the last one (RFC 5321 4.2.1).
fn as_last_line(protocol: Protocol, line: &str) -> Cow<'_, str> {
    match (protocol, line.split_at_checked(3)) {
        (Protocol::Smtp, Some((code, rest))) if rest.starts_with('-') && smtp_code(line).is_some() => {
            Cow::Owned(format!("{code} {}", &rest[1..]))
        }
        _ => Cow::Borrowed(line),
    }
}

/// The service pack an Exchange build belongs to: the third number counts (KB Q158530, Q257618).
fn exchange_level(product: &str, version: &str) -> Option<String> {
    let build: u32 = version.split('.').nth(2)?.parse().ok()?;
    let known = BUILDS
        .rows()
        .iter()
        .filter(|row| product.ends_with(&row.family) && row.from <= build);
    known.max_by_key(|row| row.from).map(|row| row.level.clone())
}

/// Whether a pattern fits a line, ignoring case; the version where the pattern has a hole for it.
fn fits(pattern: &str, line: &str) -> Option<Option<String>> {
    let mut version = None;
    let mut rest = line;
    let mut anywhere = false;
    for piece in pieces(pattern) {
        match piece {
            Piece::Any => anywhere = true,
            Piece::Words(words) => {
                let position = find_ignoring_case(rest, words)?;
                if position != 0 && !anywhere {
                    return None;
                }
                rest = rest.get(position + words.len()..)?;
                anywhere = false;
            }
            Piece::Version(beginning) => {
                let start = if anywhere {
                    version_start(rest, beginning)?
                } else {
                    0
                };
                rest = rest.get(start..)?;
                let end = rest.find(|c: char| !is_version_char(c)).unwrap_or(rest.len());
                let found = rest.get(..end)?.trim_end_matches(['.', '-', ',']);
                if !found.starts_with(|c: char| c.is_ascii_digit()) || !found.starts_with(beginning) {
                    return None;
                }
                version = Some(found.to_owned());
                rest = rest.get(end..)?;
                // A version's end may carry punctuation that belongs to the words behind it.
                anywhere = true;
            }
        }
    }
    (anywhere || rest.trim().is_empty()).then_some(version)
}

enum Piece<'a> {
    Any,
    /// A version that begins so.
    Version(&'a str),
    Words(&'a str),
}

/// Cuts a pattern at `*`, `{version}` and `{version:5.5.}`.
fn pieces(pattern: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = pattern;
    while let Some(position) = rest.find(['*', '{']) {
        let (words, hole) = rest.split_at(position);
        if !words.is_empty() {
            pieces.push(Piece::Words(words));
        }
        rest = match hole.strip_prefix('{').and_then(|hole| hole.split_once('}')) {
            Some(("star", behind)) => {
                pieces.push(Piece::Words("*"));
                behind
            }
            Some((name, behind)) => {
                pieces.push(Piece::Version(name.strip_prefix("version:").unwrap_or_default()));
                behind
            }
            None => {
                pieces.push(Piece::Any);
                hole.get(1..).unwrap_or_default()
            }
        };
    }
    if !rest.is_empty() {
        pieces.push(Piece::Words(rest));
    }
    pieces
}

/// Where a version with this beginning starts: at a word's beginning, or behind a single `v`.
fn version_start(text: &str, beginning: &str) -> Option<usize> {
    let is_start = |position: usize| {
        let before = text.get(..position).and_then(|before| before.chars().next_back());
        !before.is_some_and(|c| c.is_ascii_digit() || c == '.')
    };
    text.char_indices()
        .filter(|(position, c)| c.is_ascii_digit() && is_start(*position))
        .map(|(position, _)| position)
        .find(|position| {
            text.get(*position..)
                .is_some_and(|rest| rest.starts_with(beginning))
        })
}

fn is_version_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+')
}

fn find_ignoring_case(text: &str, words: &str) -> Option<usize> {
    // Lower case in ASCII moves no byte, so the position is the same in the text.
    text.to_ascii_lowercase().find(&words.to_ascii_lowercase())
}

#[cfg(test)]
mod tests;
