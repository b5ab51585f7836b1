//! What a refusal is about, by the server's own words: `assets/refusals.csv`.
//!
//! In: replies as the server wrote them. Out: the rows whose words stand in them. Pure.

use crate::tables::{self, Table};
use serde::{Deserialize, Deserializer};

/// One row of the table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    /// A condition of the table of steps (`assets/advice.csv`); empty where the words make none hold.
    pub condition: String,
    /// Words of a reply, in lower case.
    pub words: String,
    /// After them nothing further may be asked of the server: they say "too many", "too busy" or "later".
    #[serde(deserialize_with = "yes")]
    pub stops: bool,
    /// Whose words these are.
    #[serde(rename = "reason")]
    _reason: String,
}

fn yes<'de, D: Deserializer<'de>>(column: D) -> Result<bool, D::Error> {
    Ok(tables::yes_or_no(column)? == Some(true))
}

static ROWS: Table<Refusal> = tables::table!("refusals");

/// Every row.
pub fn rows() -> &'static [Refusal] {
    ROWS.rows()
}

/// The rows whose words stand in a text.
pub fn rows_in(text: &str) -> impl Iterator<Item = &'static Refusal> {
    let text = text.to_lowercase();
    rows().iter().filter(move |row| text.contains(&row.words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_reads() {
        ROWS.assert_sound();
        let lines = include_str!("../../../assets/refusals.csv").lines().count();
        assert_eq!(ROWS.rows().len(), lines - 1);
        for row in ROWS.rows() {
            assert_eq!(row.words, row.words.to_lowercase());
            assert!(row.stops || !row.condition.is_empty(), "{}", row.words);
        }
    }
}
