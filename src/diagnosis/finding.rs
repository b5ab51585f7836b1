//! Findings: facts with stable ids, each established by one small rule.
//!
//! In: an id of `assets/evidence_weights.csv` and what was measured. Out: a [`Finding`] that names its sentence.

use super::finding_id::FindingId;
use super::weights::table;
use crate::mail::Stage;
use serde::{Deserialize, Serialize};

/// A fact with a stable id. Its sentence is the message `finding-<id>` in `assets/text`, with `measured` as arguments.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// Which.
    pub id: FindingId,
    /// The link of the chain.
    pub stage: Stage,
    /// What was measured, by name.
    pub measured: serde_json::Map<String, serde_json::Value>,
}

impl Finding {
    /// A finding of the table, nothing measured yet.
    pub fn new(id: FindingId) -> Finding {
        Finding {
            id,
            stage: table().row(id).map_or(Stage::Unknown, |row| row.stage),
            measured: serde_json::Map::new(),
        }
    }

    /// The same with one more measured value; values that are absent are left out.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<serde_json::Value>) -> Finding {
        let value = value.into();
        if !value.is_null() {
            self.measured.insert(name.to_owned(), value);
        }
        self
    }

    /// The id of its sentence in `assets/text`.
    pub fn message(&self) -> String {
        format!("finding-{}", self.id.as_str().replace('.', "_"))
    }

    /// The measured values as arguments of its sentence.
    pub fn arguments(&self) -> Vec<(String, String)> {
        let written = |value: &serde_json::Value| match value {
            serde_json::Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        self.measured
            .iter()
            .map(|(name, value)| (name.clone(), written(value)))
            .collect()
    }
}
