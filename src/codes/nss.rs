//! The names that Thunderbird gives to TLS faults, from `assets/nss_errors.csv`.
//!
//! In: a symbol such as `SEC_ERROR_UNKNOWN_ISSUER`, or a text that holds some. Out: [`Code`]s.

use super::code::Code;
use crate::mail::Stage;
use crate::tables::{self, Table};
use aho_corasick::automaton::Automaton;
use aho_corasick::nfa::noncontiguous::NFA;
use aho_corasick::{Input, MatchKind};
use serde::Deserialize;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

#[derive(Debug, Deserialize)]
struct Row {
    symbol: String,
    stage: Stage,
    #[serde(deserialize_with = "tables::optional_text")]
    finding: Option<String>,
    meaning: String,
    /// The number in the published headers.
    number: Option<i64>,
}

static ROWS: Table<Row> = tables::table!("nss_errors");

impl Row {
    fn to_code(&self) -> Code {
        Code {
            code: self.symbol.clone(),
            symbol: None,
            stage: self.stage,
            meaning: self.meaning.clone(),
            known: true,
            finding: self.finding.clone(),
        }
    }
}

fn rows() -> &'static HashMap<&'static str, &'static Row> {
    static BY_SYMBOL: OnceLock<HashMap<&'static str, &'static Row>> = OnceLock::new();
    BY_SYMBOL.get_or_init(|| ROWS.rows().iter().map(|row| (row.symbol.as_str(), row)).collect())
}

/// Explains a symbol in any case; `None` where it is not listed.
pub(super) fn explain(symbol: &str) -> Option<Code> {
    rows()
        .get(symbol.to_ascii_uppercase().as_str())
        .map(|row| row.to_code())
}

/// Explains the number of a symbol (-12286); `None` where it is not listed.
pub(super) fn explain_number(number: i32) -> Option<Code> {
    let row = ROWS
        .rows()
        .iter()
        .find(|row| row.number == Some(i64::from(number)))?;
    Some(Code {
        code: number.to_string(),
        symbol: Some(row.symbol.clone()),
        ..row.to_code()
    })
}

/// The listed symbols inside a text, in order.
pub(crate) fn find_symbols(text: &str) -> impl Iterator<Item = (Range<usize>, Code)> + '_ {
    static SYMBOLS: OnceLock<Option<NFA>> = OnceLock::new();
    let symbols = SYMBOLS.get_or_init(|| {
        NFA::builder()
            .ascii_case_insensitive(true)
            .match_kind(MatchKind::LeftmostLongest)
            .build(ROWS.rows().iter().map(|row| row.symbol.as_str()))
            .ok()
    });
    symbols
        .iter()
        .flat_map(move |symbols| symbols.try_find_iter(Input::new(text)))
        .flatten()
        .filter_map(move |found| Some((found.range(), explain(text.get(found.range())?)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_sound() {
        ROWS.assert_sound();
        assert_eq!(ROWS.rows().len(), rows().len(), "a row comes twice");
        for row in ROWS.rows() {
            assert!(!row.meaning.is_empty(), "{row:?}");
            let finding = row.finding.as_deref();
            assert!(
                finding.is_none_or(|finding| crate::diagnosis::FindingId::from_id(finding).is_some()),
                "{row:?}"
            );
        }
    }

    #[test]
    fn symbols_are_found_in_any_case() {
        let found: Vec<String> =
            find_symbols("Error code: ssl_error_no_cypher_overlap, (SEC_ERROR_UNKNOWN_ISSUER)")
                .map(|(_, code)| code.code)
                .collect();
        assert_eq!(found, ["SSL_ERROR_NO_CYPHER_OVERLAP", "SEC_ERROR_UNKNOWN_ISSUER"]);
        assert_eq!(find_symbols("SSL_ERROR_OF_MY_OWN").count(), 0);
    }
}
