//! The table of weights, `assets/evidence_weights.csv`: one row per finding, one column per hypothesis.
//!
//! In: the embedded file. Out: a [`Table`]. A mistake in the file is found by a test, never by a person's run.

use super::finding_id::FindingId;
use super::hypothesis::HypothesisId;
use crate::mail::Stage;
use crate::packed;
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

    /// Reads a table.
    ///
    /// # Errors
    /// One line that names the row and what is wrong with it.
    pub fn read(text: &str) -> Result<Table, String> {
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let headers = reader.headers().map_err(|error| error.to_string())?.clone();
        let columns: Vec<&str> = headers.iter().skip(4).collect();
        if columns != HypothesisId::ALL.map(HypothesisId::id) {
            return Err("the columns after 'reason' are not the hypotheses in their order".to_owned());
        }
        let mut table = Table::default();
        for record in reader.records() {
            let record = record.map_err(|error| error.to_string())?;
            let name = record.get(0).unwrap_or_default();
            let (stage, group, reason, weights) = columns_of(name, &record)?;
            if name == "prior" {
                table.priors = weights
                    .iter()
                    .filter_map(|weight| match weight {
                        Weight::Decibans(decibans) => Some(*decibans),
                        Weight::Excludes => None,
                    })
                    .collect();
                table.prior_reason = reason;
                continue;
            }
            let finding = FindingId::from_id(name).ok_or_else(|| format!("'{name}' is no finding"))?;
            if table.by_id.insert(finding, table.rows.len()).is_some() {
                return Err(format!("{finding}: is in the table twice"));
            }
            table.rows.push(Row {
                finding,
                stage,
                group,
                reason,
                weights,
            });
        }
        if table.priors.len() == HypothesisId::ALL.len() {
            Ok(table)
        } else {
            Err("the row 'prior' is missing or not complete".to_owned())
        }
    }
}

/// The table that ships with the program.
pub fn table() -> &'static Table {
    static TABLE: LazyLock<Table> =
        LazyLock::new(|| Table::read(&packed::table!("evidence_weights")).unwrap_or_default());
    &TABLE
}

type Columns = (Stage, Option<String>, String, Vec<Weight>);

fn columns_of(name: &str, record: &csv::StringRecord) -> Result<Columns, String> {
    let field = |index: usize| record.get(index).unwrap_or_default();
    let stage = Stage::from_name(field(1)).ok_or_else(|| format!("{name}: '{}' is no stage", field(1)))?;
    let reason = field(3).to_owned();
    if reason.is_empty() {
        return Err(format!("{name}: no reason is given"));
    }
    let weights = record
        .iter()
        .skip(4)
        .map(|text| match text {
            "X" => Ok(Weight::Excludes),
            number => number
                .parse()
                .map(Weight::Decibans)
                .map_err(|_| format!("{name}: '{number}' is neither a number nor X")),
        })
        .collect::<Result<Vec<_>, _>>()?;
    let group = Some(field(2).to_owned()).filter(|group| !group.is_empty());
    Ok((stage, group, reason, weights))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_table_reads() {
        let table = Table::read(&packed::table!("evidence_weights")).expect("a correct table");
        assert!(table.rows().len() > 80);
        assert!(table.row(FindingId::Exchange55Greeting).is_some());
    }

    #[test]
    fn mistakes_are_named() {
        let head = format!(
            "finding,stage,group,reason,{}\n",
            HypothesisId::ALL.map(HypothesisId::id).join(",")
        );
        let zeros = ["0"; HypothesisId::ALL.len()].join(",");
        let read = |rows: &str| Table::read(&format!("{head}{rows}"));
        assert!(read(&format!("prior,unknown,,why,{zeros}\n")).is_ok());
        assert!(read("").is_err());
        assert!(read(&format!("prior,unknown,,,{zeros}\n")).is_err());
        assert!(read(&format!("prior,nowhere,,why,{zeros}\n")).is_err());
        assert!(read(&format!("prior,unknown,,why,x{zeros}\n")).is_err());
        let twice = format!("idle-close,tls,,why,{zeros}\nidle-close,tls,,why,{zeros}\n");
        assert_eq!(
            read(&format!("prior,unknown,,why,{zeros}\n{twice}")),
            Err("idle-close: is in the table twice".to_owned())
        );
    }
}
