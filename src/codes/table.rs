//! The table of numbers, `assets/error_codes.csv`.
//!
//! In: the embedded file. Out: rows by number, by event id and by symbol. A helpdesk engineer corrects a meaning there.

use super::Code;
use crate::mail::{Protocol, Stage};
use crate::packed;
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

/// One row of the table.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Row {
    /// `0x800CCC1A`, `0x0000274C` (Winsock) or `EventID 11508`.
    code: String,
    /// Name in the published headers; the event source for events; empty where there is none.
    symbol: String,
    /// What the number belongs to: POP3, certificate, socket ...
    area: String,
    /// Name of a [`Stage`].
    stage: String,
    /// What it means.
    meaning: String,
}

impl Row {
    /// The row as it is handed out; the number in the form the row has it.
    pub(super) fn to_code(&self) -> Code {
        let code = match self.event_id() {
            Some(id) => id.to_string(),
            None => self.value().map_or_else(|| self.code.clone(), super::hexadecimal),
        };
        Code {
            code,
            symbol: Some(self.symbol.clone()).filter(|symbol| !symbol.is_empty()),
            stage: Stage::from_name(&self.stage).unwrap_or(Stage::Unknown),
            meaning: self.meaning.clone(),
            known: self.area != "unassigned",
        }
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

    fn value(&self) -> Option<u32> {
        u32::from_str_radix(self.code.strip_prefix("0x")?, 16).ok()
    }

    fn event_id(&self) -> Option<u32> {
        self.code.strip_prefix("EventID ")?.parse().ok()
    }
}

/// The whole table.
#[derive(Debug, Default)]
pub(super) struct Table {
    numbers: HashMap<u32, Row>,
    events: HashMap<u32, Row>,
    symbols: HashMap<String, u32>,
}

impl Table {
    /// The row of a number.
    pub(super) fn hresult(&self, value: u32) -> Option<&Row> {
        self.numbers.get(&value)
    }

    /// The row of an event id.
    pub(super) fn event(&self, id: u32) -> Option<&Row> {
        self.events.get(&id)
    }

    /// The row of a symbol, in any case.
    pub(super) fn by_symbol(&self, symbol: &str) -> Option<&Row> {
        self.numbers.get(self.symbols.get(&symbol.to_ascii_uppercase())?)
    }

    fn load(file: &str) -> Result<Table, csv::Error> {
        let mut table = Table::default();
        for row in csv::Reader::from_reader(file.as_bytes()).deserialize() {
            let row: Row = row?;
            if let Some(id) = row.event_id() {
                table.events.insert(id, row);
            } else if let Some(value) = row.value() {
                if !row.symbol.is_empty() {
                    table
                        .symbols
                        .entry(row.symbol.to_ascii_uppercase())
                        .or_insert(value);
                }
                // The first row of a number is the one that is shown.
                table.numbers.entry(value).or_insert(row);
            }
        }
        Ok(table)
    }
}

static FILE: LazyLock<String> = LazyLock::new(|| packed::table!("error_codes"));

/// The table, read once.
pub(super) fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| Table::load(&FILE).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_sound() {
        Table::load(&FILE).expect("the table reads");
        for row in csv::Reader::from_reader(FILE.as_bytes()).deserialize() {
            let row: Row = row.expect("a row");
            assert!(row.value().is_some() != row.event_id().is_some(), "{row:?}");
            assert!(Stage::from_name(&row.stage).is_some(), "{row:?}");
            assert!(!row.meaning.trim().is_empty(), "{row:?}");
            assert!(!row.area.trim().is_empty(), "{row:?}");
        }
    }
}
