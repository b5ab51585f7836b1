//! The sentences of a text that mean something.
//!
//! In: a normalized text, and stretches of it. Out: [`Said`]: which row of the sayings matched where, with the values inside.

use crate::codes::{ErrorNumber, SayingRow, Speaker, find_sayings};
use crate::complaint::chars::{in_text, is_quote};
use crate::complaint::dialog::field_values as value;
use crate::complaint::host::{is_mail_name, with_port};
use crate::complaint::normalize::NormalizedText;
use crate::complaint::reading::Saying;
use crate::pattern::{Match, PlainText, Value};
use std::ops::Range;

/// A sentence that counts for nothing makes a message where it is at least so long.
const LONE_SAYING: usize = 16;
/// The longest text of a saying that is kept, in bytes.
const TEXT_LIMIT: usize = 200;
/// So much text is searched at once, in bytes.
const AT_ONCE: usize = 256 * 1024;
/// No sentence is longer, in bytes.
const REACH: usize = 4 * 1024;
/// Sentences of one message that are looked at. A message hands out forty of them; one that holds more than this many is told
/// of, and not kept in memory to its end.
const MOST: usize = 100_000;

/// A sentence that was recognised.
#[derive(Debug, Clone)]
pub(in crate::complaint) struct Said {
    /// What the table says of it.
    pub row: &'static SayingRow,
    /// Where it stands.
    pub range: Range<usize>,
    /// How many characters of it were compared: how telling it is.
    pub weight: usize,
    /// Server name inside.
    pub server: Option<String>,
    /// Port inside.
    pub port: Option<u16>,
    /// Account or user name inside.
    pub account: Option<String>,
    /// Error number inside, where a program or device says it.
    pub number: Option<ErrorNumber>,
}

impl Said {
    /// True where the word at the server's place is none: the name of a protocol ("connect to server SMTP"), or the label of
    /// the next line ("connect to server", and below it "Host: mail.example.org"). That is another sentence.
    fn names_no_server(found: &Match, text: &str, offset: usize) -> bool {
        found.values.iter().any(|(kind, range)| {
            let range = in_text(offset, range.clone());
            let raw = text.get(range.clone()).unwrap_or_default();
            let behind = text.get(range.end..).unwrap_or_default();
            let is_label = !raw.contains('.')
                && raw.chars().all(char::is_alphabetic)
                && behind.starts_with([':', '='])
                && behind[1..].starts_with(char::is_whitespace)
                && text[..range.start].trim_end_matches(' ').ends_with('\n');
            matches!(kind, Value::Server) && (is_label || value::protocol(raw.trim()).is_some())
        })
    }

    /// From a match in a piece of the text that begins at `offset`.
    fn new(row: &'static SayingRow, found: &Match, text: &str, offset: usize) -> Said {
        let mut said = Said {
            row,
            range: in_text(offset, found.range.clone()),
            weight: found.weight,
            server: None,
            port: None,
            account: None,
            number: None,
        };
        let had_server = found.values.iter().any(|(kind, _)| matches!(kind, Value::Server));
        for (kind, range) in &found.values {
            let range = in_text(offset, range.clone());
            let raw = text.get(range.clone()).unwrap_or_default();
            let name = value::narrow(value::without_quotes(raw));
            match kind {
                // `imap://mail.example.org`: the scheme is no server.
                Value::Server if text[range.end..].starts_with("://") => {}
                Value::Server => {
                    // `ann@example.org@mail.example.org`: a user whose name is an address, and the server.
                    let name = match (name.rsplit_once('@'), said.account.as_mut()) {
                        (Some((domain, server)), Some(account)) => {
                            account.push('@');
                            account.push_str(domain);
                            server.to_owned()
                        }
                        _ => name,
                    };
                    let (name, port) = with_port(&name);
                    let is_quoted = text[..range.start].ends_with(is_quote);
                    let name = name.filter(|name| is_quoted || name.contains('.') || *name == "localhost");
                    // Before "anything" the value is a word: "lookup mail.example.org on 192.0.2.53:53: no such host".
                    let first = || {
                        with_port(raw.split_whitespace().next()?)
                            .0
                            .filter(|name| name.contains('.'))
                    };
                    let name = name.map(str::to_owned).or_else(|| joined(&value::narrow(raw)));
                    let name = name.or_else(|| first().map(str::to_owned));
                    said.server = said.server.take().or(name);
                    said.port = said.port.or(port);
                }
                // Behind words that are no server's name stands a number of something else.
                Value::Port if had_server && said.server.is_none() => {}
                Value::Port => said.port = said.port.or_else(|| value::port(raw)),
                Value::Account => {
                    // `user:password@server`: the place of a secret is nobody's name.
                    let is_name = !name.is_empty()
                        && name.len() <= value::NAME_LIMIT
                        && !name.contains(crate::complaint::secrets::LEFT_OUT);
                    said.account = said.account.take().or_else(|| is_name.then_some(name));
                }
                Value::Number => {
                    let shows_number = row.speaker == Speaker::Device;
                    said.number = said
                        .number
                        .or_else(|| raw.trim().parse().ok().filter(|_| shows_number));
                }
            }
        }
        said
    }

    /// True for a sentence that is long enough to be nothing else; a sign of Chinese, Japanese or Korean is half a word.
    pub(in crate::complaint) fn is_telling(&self) -> bool {
        let language = self.row.language.as_deref().unwrap_or_default();
        let length = match language.get(..2) {
            Some("zh" | "ja" | "ko") => self.weight * 2,
            _ => self.weight,
        };
        length >= LONE_SAYING
    }

    /// True for what a device shows: its numbers are no longer than that.
    pub(in crate::complaint) fn is_of_device(&self) -> bool {
        self.row.speaker == Speaker::Device
    }

    /// The form in which it is handed out.
    pub(in crate::complaint) fn to_saying(&self, text: &str) -> Saying {
        let words = text.get(self.range.clone()).unwrap_or_default();
        Saying {
            speaker: self.row.speaker,
            program: self.row.program.clone(),
            stage: self.row.stage,
            finding: self.row.finding.clone(),
            text: value::narrow(&words[..words.floor_char_boundary(TEXT_LIMIT)]),
            meaning: self.row.meaning.clone(),
        }
    }
}

/// A name whose dot became a blank on the way: `imap example.org`.
fn joined(name: &str) -> Option<String> {
    let (first, rest) = name.split_once(' ')?;
    let joined = format!("{first}.{rest}");
    (!rest.contains(' ') && rest.contains('.') && is_mail_name(&joined.to_ascii_lowercase()))
        .then_some(joined)
}

/// The sentences of a text, in the order in which they stand. They are looked for when a message asks for them, so that what
/// nobody reads costs nothing: text that was pasted twice, or messages beyond those that are kept.
pub(in crate::complaint) struct Sentences<'text> {
    normalized: &'text NormalizedText,
    /// Where they were looked for.
    searched: Range<usize>,
    said: Vec<Said>,
    is_cut: bool,
}

impl<'text> Sentences<'text> {
    pub(in crate::complaint) fn of(normalized: &'text NormalizedText) -> Sentences<'text> {
        Sentences {
            normalized,
            searched: 0..0,
            said: Vec::new(),
            is_cut: false,
        }
    }

    /// True where a message held more sentences than are looked at.
    pub(in crate::complaint) fn are_cut(&self) -> bool {
        self.is_cut
    }

    /// Those that begin inside a stretch. It costs least where stretches are asked for in order.
    pub(in crate::complaint) fn within(&mut self, stretch: &Range<usize>) -> &[Said] {
        if stretch.start < self.searched.start || stretch.start > self.searched.end {
            self.said.clear();
            self.searched = stretch.start..stretch.start;
        }
        if stretch.end > self.searched.end {
            let stale = self.said.partition_point(|said| said.range.start < stretch.start);
            self.said.drain(..stale);
            self.searched.start = stretch.start;
        }
        let end = stretch.end.min(self.normalized.text.len());
        while self.searched.end < end && self.said.len() < MOST {
            self.search_on();
        }
        self.is_cut |= self.searched.end < end;
        let from = self.said.partition_point(|said| said.range.start < stretch.start);
        let to = self
            .said
            .partition_point(|said| said.range.start < stretch.end.max(stretch.start));
        self.said.get(from..to).unwrap_or_default()
    }

    /// Looks for those that begin in the next bytes; they may run on, and one that began before may have their words.
    fn search_on(&mut self) {
        let text = self.normalized.text.as_str();
        let begin = self.searched.end..text.floor_char_boundary(self.searched.end + AT_ONCE);
        let start = text.ceil_char_boundary(begin.start.saturating_sub(REACH));
        let window = &text[start..text.floor_char_boundary(begin.end + REACH)];
        let known = self.said.len();
        self.said.extend(
            find_sayings(&PlainText::of(window))
                .iter()
                .filter(|(_, found)| !Said::names_no_server(found, text, start))
                .map(|(row, found)| Said::new(row, found, text, start))
                .filter(|said| begin.contains(&said.range.start)),
        );
        self.said[known..].sort_by_key(|said| said.range.start);
        self.searched.end = begin.end;
    }
}
