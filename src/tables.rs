//! The tables of `assets/`: one way to load them all, with typed columns.
//!
//! In: a CSV that the build script put into the program. Out: its rows as values. A row that does not read is left out of
//! the program and fails [`Table::assert_sound`], so that a mistake in a table is one failing test and never a crash.

use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer, Error as _, IntoDeserializer as _};
use std::sync::OnceLock;

/// A table of the program, unpacked and read at its first use.
pub(crate) struct Table<Row> {
    #[cfg_attr(
        not(test),
        allow(dead_code, reason = "names the table where a row does not read")
    )]
    name: &'static str,
    unpack: fn() -> String,
    rows: OnceLock<Vec<Row>>,
}

/// The table of `assets/<name>.csv`.
macro_rules! table {
    ($name:literal) => {
        $crate::tables::Table::new($name, || $crate::packed::table!($name))
    };
}
pub(crate) use table;

impl<Row: DeserializeOwned> Table<Row> {
    /// Use [`table!`].
    pub(crate) const fn new(name: &'static str, unpack: fn() -> String) -> Table<Row> {
        Table {
            name,
            unpack,
            rows: OnceLock::new(),
        }
    }

    /// Its rows, in the order of the file.
    pub(crate) fn rows(&self) -> &[Row] {
        self.rows
            .get_or_init(|| read(&(self.unpack)()).flatten().collect())
    }

    /// Fails where a row does not read.
    #[cfg(test)]
    pub(crate) fn assert_sound(&self) {
        let text = (self.unpack)();
        assert!(read::<Row>(&text).count() > 0, "{}.csv is empty", self.name);
        for (index, row) in read::<Row>(&text).enumerate() {
            if let Err(error) = row {
                panic!("{}.csv, row {}: {error}", self.name, index + 1);
            }
        }
    }
}

/// The rows of some text, in order.
pub(crate) fn read<Row: DeserializeOwned>(text: &str) -> impl Iterator<Item = Result<Row, csv::Error>> {
    csv::Reader::from_reader(text.as_bytes()).into_deserialize()
}

/// A column with several words, separated by `|`; none where it is empty.
///
/// # Errors
/// Where a word is empty.
pub(crate) fn words<'de, D: Deserializer<'de>>(column: D) -> Result<Vec<String>, D::Error> {
    let text = String::deserialize(column)?;
    if text.is_empty() {
        return Ok(Vec::new());
    }
    text.split('|')
        .map(|word| {
            if word.trim().is_empty() {
                return Err(D::Error::custom(format!("an empty word in '{text}'")));
            }
            Ok(word.to_owned())
        })
        .collect()
}

/// A column that says `yes`, `no`, or nothing.
///
/// # Errors
/// For any other word.
pub(crate) fn yes_or_no<'de, D: Deserializer<'de>>(column: D) -> Result<Option<bool>, D::Error> {
    match String::deserialize(column)?.as_str() {
        "yes" => Ok(Some(true)),
        "no" => Ok(Some(false)),
        "" => Ok(None),
        other => Err(D::Error::custom(format!("'{other}' is neither yes nor no"))),
    }
}

/// A column with several values, separated by blanks; none where it is empty.
///
/// # Errors
/// Where a word is none of the values.
pub(crate) fn blank_separated<'de, D, Value>(column: D) -> Result<Vec<Value>, D::Error>
where
    D: Deserializer<'de>,
    Value: DeserializeOwned,
{
    String::deserialize(column)?
        .split_whitespace()
        .map(|word| Value::deserialize(word.into_deserializer()))
        .collect()
}

/// A column with one hexadecimal number.
///
/// # Errors
/// Where it is none.
pub(crate) fn hexadecimal<'de, D: Deserializer<'de>>(column: D) -> Result<u32, D::Error> {
    number(&String::deserialize(column)?)
}

/// A column with hexadecimal numbers of up to four bytes, separated by blanks.
///
/// # Errors
/// Where one of them is none.
pub(crate) fn hexadecimals<'de, D: Deserializer<'de>>(column: D) -> Result<Vec<u32>, D::Error> {
    String::deserialize(column)?
        .split_whitespace()
        .map(number)
        .collect()
}

fn number<E: serde::de::Error>(digits: &str) -> Result<u32, E> {
    u32::from_str_radix(digits, 16).map_err(|_| E::custom(format!("'{digits}' is no hexadecimal number")))
}

/// A column with numbers of two bytes, as what they stand for.
///
/// # Errors
/// Where one of them is none, or larger.
pub(crate) fn two_bytes<'de, D: Deserializer<'de>, T: From<u16>>(column: D) -> Result<Vec<T>, D::Error> {
    hexadecimals(column)?
        .into_iter()
        .map(|number| match u16::try_from(number) {
            Ok(number) => Ok(T::from(number)),
            Err(_) => Err(D::Error::custom(format!("{number:x} has more than two bytes"))),
        })
        .collect()
}

/// A column that may be empty.
///
/// # Errors
/// None of its own.
pub(crate) fn optional_text<'de, D: Deserializer<'de>>(column: D) -> Result<Option<String>, D::Error> {
    Ok(Some(String::deserialize(column)?).filter(|text| !text.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Deserialize, PartialEq)]
    struct Row {
        #[serde(deserialize_with = "words")]
        names: Vec<String>,
        #[serde(deserialize_with = "yes_or_no")]
        secure: Option<bool>,
    }

    #[test]
    fn columns_have_types_and_bad_rows_say_why() {
        let text = "names,secure\na|b,yes\n,\na||b,no\na,perhaps\n";
        let rows: Vec<_> = read::<Row>(text)
            .map(|row| row.map_err(|error| error.to_string()))
            .collect();
        assert_eq!(rows[0].as_ref().map(|row| row.names.len()), Ok(2));
        assert_eq!(rows[1].as_ref().map(|row| row.secure), Ok(None));
        assert!(rows[2].as_ref().is_err_and(|error| error.contains("empty word")));
        assert!(
            rows[3]
                .as_ref()
                .is_err_and(|error| error.contains("neither yes nor no"))
        );
    }

    /// Every table has the same number of columns in each row, whoever loads it.
    #[test]
    fn every_table_is_a_table() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
        for file in std::fs::read_dir(folder).expect("a folder") {
            let path = file.expect("readable").path();
            if path.extension().is_some_and(|extension| extension == "csv") {
                let mut reader = csv::Reader::from_path(&path).expect("a file");
                for record in reader.records() {
                    record.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
                }
            }
        }
    }
}
