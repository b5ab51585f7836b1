//! The sentences of a text that mean something.
//!
//! In: a normalized text. Out: [`Said`]: which row of the sayings matched where, with the values inside.

use crate::codes::{ErrorNumber, SayingRow, Speaker, find_sayings};
use crate::complaint::chars::is_quote;
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
    fn new(row: &'static SayingRow, found: &Match, text: &str) -> Said {
        let mut said = Said {
            row,
            range: found.range.clone(),
            weight: found.weight,
            server: None,
            port: None,
            account: None,
            number: None,
        };
        for (kind, range) in &found.values {
            let raw = text.get(range.clone()).unwrap_or_default();
            let name = value::narrow(value::without_quotes(raw));
            match kind {
                Value::Server => {
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
                Value::Port => said.port = said.port.or_else(|| value::port(raw)),
                Value::Account => {
                    let is_name = !name.is_empty() && name.len() <= value::NAME_LIMIT;
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

/// Every sentence that is recognised in a text, in the order in which they stand.
pub(in crate::complaint) fn find(normalized: &NormalizedText) -> Vec<Said> {
    let mut said: Vec<Said> = find_sayings(&PlainText::of(&normalized.text))
        .iter()
        .map(|(row, found)| Said::new(row, found, &normalized.text))
        .collect();
    said.sort_by_key(|said| said.range.start);
    said
}

/// Those that begin inside a stretch.
pub(in crate::complaint) fn within<'said>(said: &'said [Said], stretch: &Range<usize>) -> &'said [Said] {
    let from = said.partition_point(|said| said.range.start < stretch.start);
    let to = said.partition_point(|said| said.range.start < stretch.end.max(stretch.start));
    said.get(from..to).unwrap_or_default()
}
