//! The names that Thunderbird gives to TLS faults, from `assets/nss_errors.csv`.
//!
//! In: a symbol such as `SEC_ERROR_UNKNOWN_ISSUER`, or a text that holds some. Out: [`Code`]s.

use super::Code;
use crate::mail::Stage;
use crate::packed;
use aho_corasick::automaton::Automaton;
use aho_corasick::nfa::noncontiguous::NFA;
use aho_corasick::{Input, MatchKind};
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

#[derive(Debug, Deserialize)]
struct Row {
    symbol: String,
    stage: String,
    meaning: String,
}

static FILE: LazyLock<String> = LazyLock::new(|| packed::table!("nss_errors"));

fn rows() -> &'static HashMap<String, Row> {
    static ROWS: OnceLock<HashMap<String, Row>> = OnceLock::new();
    ROWS.get_or_init(|| {
        csv::Reader::from_reader(FILE.as_bytes())
            .into_deserialize::<Row>()
            .flatten()
            .map(|row| (row.symbol.clone(), row))
            .collect()
    })
}

/// Explains a symbol in any case; `None` where it is not listed.
pub(super) fn explain(symbol: &str) -> Option<Code> {
    let row = rows().get(&symbol.to_ascii_uppercase())?;
    Some(Code {
        code: row.symbol.clone(),
        symbol: Some(row.symbol.clone()),
        stage: Stage::from_name(&row.stage).unwrap_or(Stage::Tls),
        meaning: row.meaning.clone(),
        known: true,
    })
}

/// The listed symbols inside a text, in order.
pub(crate) fn find_symbols(text: &str) -> impl Iterator<Item = Code> + '_ {
    static SYMBOLS: OnceLock<Option<NFA>> = OnceLock::new();
    let symbols = SYMBOLS.get_or_init(|| {
        NFA::builder()
            .ascii_case_insensitive(true)
            .match_kind(MatchKind::LeftmostLongest)
            .build(rows().keys())
            .ok()
    });
    symbols
        .iter()
        .flat_map(move |symbols| symbols.try_find_iter(Input::new(text)))
        .flatten()
        .filter_map(move |found| explain(text.get(found.range())?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_sound() {
        let count = csv::Reader::from_reader(FILE.as_bytes()).into_records().count();
        assert_eq!(count, rows().len(), "a row does not read or comes twice");
        for row in rows().values() {
            assert!(
                Stage::from_name(&row.stage).is_some() && !row.meaning.is_empty(),
                "{row:?}"
            );
        }
    }

    #[test]
    fn symbols_are_found_in_any_case() {
        let found: Vec<String> =
            find_symbols("Error code: ssl_error_no_cypher_overlap, (SEC_ERROR_UNKNOWN_ISSUER)")
                .map(|code| code.code)
                .collect();
        assert_eq!(found, ["SSL_ERROR_NO_CYPHER_OVERLAP", "SEC_ERROR_UNKNOWN_ISSUER"]);
        assert_eq!(find_symbols("SSL_ERROR_OF_MY_OWN").count(), 0);
    }
}
