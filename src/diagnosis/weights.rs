//! The table of weights, `assets/evidence_weights.csv`: one row per finding, one column per hypothesis.
//!
//! In: the embedded file. Out: a [`Table`]. A mistake in the file is found by a test, never by a person's run.

use super::finding_id::FindingId;
use super::hypothesis::HypothesisId;
use crate::mail::Stage;
use crate::tables;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use std::collections::HashMap;
use std::sync::LazyLock;

/// What a finding says about one hypothesis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Weight {
    /// Decibans: 10 means ten times likelier, negative speaks against.
    Decibans(f64),
    /// The finding and the hypothesis cannot both be true; written `X`.
    Excludes,
}

/// One row.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Finding id.
    pub finding: FindingId,
    /// The link of the chain that the finding belongs to.
    pub stage: Stage,
    /// Findings of one group say the same thing in several ways: the strongest counts, once. `None`: counts by itself.
    pub group: Option<String>,
    /// Why the weights are as they are, or whose statement they rest on.
    pub reason: String,
    /// One weight per hypothesis, in the order of [`HypothesisId::ALL`].
    pub weights: Vec<Weight>,
}

/// The whole table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// Priors in decibans, in the order of [`HypothesisId::ALL`].
    pub priors: Vec<f64>,
    /// Why the priors are as they are.
    pub prior_reason: String,
    rows: Vec<Row>,
    by_id: HashMap<FindingId, usize>,
}

impl Table {
    /// The row of a finding.
    pub fn row(&self, finding: FindingId) -> Option<&Row> {
        self.by_id.get(&finding).and_then(|index| self.rows.get(*index))
    }

    /// Every row, in the order of the file.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The table of these records, the prior's among them.
    fn of(records: &[Record]) -> Table {
        let mut table = Table::default();
        for record in records {
            let weights =
                HypothesisId::ALL.map(|id| record.weights.get(&Column(id)).copied().unwrap_or_default());
            match record.finding {
                Name::Prior => {
                    table.priors = weights.map(Weight::decibans).to_vec();
                    table.prior_reason.clone_from(&record.reason);
                }
                Name::Finding(finding) => {
                    table.by_id.entry(finding).or_insert(table.rows.len());
                    table.rows.push(Row {
                        finding,
                        stage: record.stage,
                        group: record.group.clone(),
                        reason: record.reason.clone(),
                        weights: weights.to_vec(),
                    });
                }
            }
        }
        table
    }
}

/// The table that ships with the program.
pub fn table() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| Table::of(RECORDS.rows()));
    &TABLE
}

static RECORDS: tables::Table<Record> = tables::table!("evidence_weights");

/// A row as the file has it.
#[derive(Debug, Deserialize)]
struct Record {
    finding: Name,
    stage: Stage,
    #[serde(deserialize_with = "tables::optional_text")]
    group: Option<String>,
    #[serde(deserialize_with = "reason")]
    reason: String,
    #[serde(flatten)]
    weights: HashMap<Column, Weight>,
}

/// The head of a column of weights.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(try_from = "String")]
struct Column(HypothesisId);

impl TryFrom<String> for Column {
    type Error = String;

    fn try_from(name: String) -> Result<Column, String> {
        HypothesisId::from_id(&name)
            .map(Column)
            .ok_or_else(|| format!("'{name}' is no hypothesis"))
    }
}

/// What stands in the first column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(try_from = "String")]
enum Name {
    /// The row of what is likely before anything is known.
    Prior,
    /// A finding.
    Finding(FindingId),
}

impl TryFrom<String> for Name {
    type Error = String;

    fn try_from(name: String) -> Result<Name, String> {
        match FindingId::from_id(&name) {
            _ if name == "prior" => Ok(Name::Prior),
            Some(finding) => Ok(Name::Finding(finding)),
            None => Err(format!("'{name}' is no finding")),
        }
    }
}

fn reason<'de, D: Deserializer<'de>>(column: D) -> Result<String, D::Error> {
    let reason = String::deserialize(column)?;
    if reason.is_empty() {
        return Err(D::Error::custom("no reason is given"));
    }
    Ok(reason)
}

impl Weight {
    /// Decibans; a row of priors excludes nothing.
    fn decibans(self) -> f64 {
        match self {
            Weight::Decibans(decibans) => decibans,
            Weight::Excludes => 0.0,
        }
    }
}

impl Default for Weight {
    fn default() -> Weight {
        Weight::Decibans(0.0)
    }
}

/// A column that the reader takes for a number, or for the word `X`.
impl<'de> Deserialize<'de> for Weight {
    fn deserialize<D: Deserializer<'de>>(column: D) -> Result<Weight, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Written {
            Number(f64),
            Text(String),
        }
        match Written::deserialize(column)? {
            Written::Number(decibans) => Ok(Weight::Decibans(decibans)),
            Written::Text(text) if text == "X" => Ok(Weight::Excludes),
            Written::Text(text) => Err(D::Error::custom(format!("'{text}' is neither a number nor X"))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_row_is_sound() {
        RECORDS.assert_sound();
        let mut names = HashSet::new();
        for record in RECORDS.rows() {
            assert!(
                names.insert(record.finding),
                "{:?} is in the table twice",
                record.finding
            );
            assert_eq!(
                record.weights.len(),
                HypothesisId::ALL.len(),
                "{:?}",
                record.finding
            );
        }
        assert!(names.contains(&Name::Prior));
        assert!(table().rows().len() > 80);
        assert!(table().row(FindingId::Exchange55Greeting).is_some());
    }

    #[test]
    fn mistakes_are_named() {
        let head = format!(
            "finding,stage,group,reason,{}\n",
            HypothesisId::ALL.map(HypothesisId::id).join(",")
        );
        let zeros = ["0"; HypothesisId::ALL.len()].join(",");
        let read = |row: &str| {
            let text = format!("{head}{row}\n");
            tables::read::<Record>(&text)
                .next()
                .expect("a row")
                .map_err(|error| error.to_string())
        };
        assert!(read(&format!("prior,unknown,,why,{zeros}")).is_ok());
        for (row, mistake) in [
            (format!("prior,unknown,,,{zeros}"), "no reason"),
            (format!("prior,nowhere,,why,{zeros}"), "nowhere"),
            (format!("prior,unknown,,why,x{zeros}"), "neither a number nor X"),
            (format!("nothing,unknown,,why,{zeros}"), "no finding"),
        ] {
            let error = read(&row).expect_err("a mistake");
            assert!(error.contains(mistake), "{error}");
        }
    }
}
