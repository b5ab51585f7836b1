//! The table of numbers, `assets/error_codes.csv`.
//!
//! In: the embedded file. Out: rows by number, by event id, by errno and by symbol. A helpdesk engineer corrects a meaning there.

use super::code::{Code, hexadecimal};
use crate::mail::{Protocol, Stage};
use crate::tables::{self, Table};
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::OnceLock;

/// One row of the table.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Row {
    /// `0x800CCC1A`, `0x0000274C` (Winsock), `EventID 11508`, `errno 111`, `-9807` (Apple), or a symbol such as `AADSTS53003`.
    code: String,
    /// Name in the published headers; the event source for events; empty where there is none.
    symbol: String,
    /// What the number belongs to: POP3, certificate, socket ...
    area: String,
    /// The link of the chain.
    stage: Stage,
    /// What it counts for in a message.
    #[serde(deserialize_with = "tables::optional_text")]
    finding: Option<String>,
    /// What it means.
    meaning: String,
}

/// What the first column of a row is.
enum Key {
    Number(u32),
    Event(u32),
    Errno(u32),
    Symbol,
}

impl Row {
    /// The row as it is handed out; the number in the form the row has it.
    pub(super) fn to_code(&self) -> Code {
        let code = match self.key() {
            Key::Event(id) | Key::Errno(id) => id.to_string(),
            Key::Number(value) if self.code.starts_with("0x") => hexadecimal(value),
            Key::Number(_) | Key::Symbol => self.code.clone(),
        };
        Code {
            code,
            symbol: Some(self.symbol.clone()).filter(|symbol| !symbol.is_empty()),
            stage: self.stage,
            meaning: self.meaning.clone(),
            known: self.area != "unassigned",
            finding: self.finding.clone(),
        }
    }

    /// True where the program shows this number in decimal, as the table writes it: Outlook for Mac's 17099.
    pub(super) fn is_decimal(&self) -> bool {
        self.code.bytes().all(|byte| byte.is_ascii_digit())
    }

    /// True for the raw Winsock numbers, which mail programs show in decimal.
    pub(super) fn is_winsock(&self) -> bool {
        self.area.contains("raw Winsock")
    }

    /// The protocol that alone uses this number.
    pub(super) fn protocol(&self) -> Option<Protocol> {
        match self.area.as_str() {
            "POP3" => Some(Protocol::Pop3),
            "IMAP" => Some(Protocol::Imap),
            "SMTP" => Some(Protocol::Smtp),
            "NNTP" => Some(Protocol::Nntp),
            "HTTPMail" => Some(Protocol::Http),
            _ => None,
        }
    }

    fn key(&self) -> Key {
        let hexadecimal = self
            .code
            .strip_prefix("0x")
            .and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let named = |name: &str| {
            self.code
                .strip_prefix(name)
                .and_then(|digits| digits.parse().ok())
        };
        let negative = || self.code.parse::<i32>().ok().map(i32::cast_unsigned);
        if let Some(value) = hexadecimal {
            Key::Number(value)
        } else if let Some(id) = named("EventID ") {
            Key::Event(id)
        } else if let Some(number) = named("errno ") {
            Key::Errno(number)
        } else {
            negative().map_or(Key::Symbol, Key::Number)
        }
    }
}

/// The whole table, by every way to look a number up.
#[derive(Debug, Default)]
pub(super) struct Index {
    numbers: HashMap<u32, &'static Row>,
    events: HashMap<u32, &'static Row>,
    errnos: HashMap<u32, &'static Row>,
    symbols: HashMap<String, &'static Row>,
}

impl Index {
    /// The row of a number.
    pub(super) fn hresult(&self, value: u32) -> Option<&'static Row> {
        self.numbers.get(&value).copied()
    }

    /// The row of an event id.
    pub(super) fn event(&self, id: u32) -> Option<&'static Row> {
        self.events.get(&id).copied()
    }

    /// The row of an errno of Linux or the BSDs.
    pub(super) fn errno(&self, number: u32) -> Option<&'static Row> {
        self.errnos.get(&number).copied()
    }

    /// The row of a symbol, in any case.
    pub(super) fn by_symbol(&self, symbol: &str) -> Option<&'static Row> {
        self.symbols.get(&symbol.to_ascii_uppercase()).copied()
    }

    fn new(rows: &'static [Row]) -> Index {
        let mut index = Index::default();
        for row in rows {
            // The first row of a number is the one that is shown.
            match row.key() {
                Key::Number(value) => {
                    index.numbers.entry(value).or_insert(row);
                }
                Key::Event(id) => {
                    index.events.entry(id).or_insert(row);
                    continue;
                }
                Key::Errno(number) => {
                    index.errnos.entry(number).or_insert(row);
                }
                Key::Symbol => {
                    index.symbols.entry(row.code.to_ascii_uppercase()).or_insert(row);
                }
            }
            if !row.symbol.is_empty() {
                index
                    .symbols
                    .entry(row.symbol.to_ascii_uppercase())
                    .or_insert(row);
            }
        }
        index
    }
}

static ROWS: Table<Row> = tables::table!("error_codes");

/// The table, read once.
pub(super) fn table() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| Index::new(ROWS.rows()))
}

/// True for the numbers that failed network calls of Linux and the BSDs return.
pub(crate) fn is_network_errno(number: u32) -> bool {
    table().errno(number).is_some_and(|row| {
        matches!(row.stage, Stage::Tcp | Stage::Dns | Stage::Local) && row.finding.is_some()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_sound() {
        ROWS.assert_sound();
        for row in ROWS.rows() {
            assert!(!row.meaning.trim().is_empty(), "{row:?}");
            assert!(!row.area.trim().is_empty(), "{row:?}");
            let finding = row.finding.as_deref();
            assert!(
                finding.is_none_or(|finding| crate::diagnosis::FindingId::from_id(finding).is_some()),
                "{row:?}"
            );
        }
    }
}
