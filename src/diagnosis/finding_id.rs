//! The ids of findings: one enum made from the rows of `assets/evidence_weights.csv`.
//!
//! In: the name used in tables and JSON. Out: a [`FindingId`].

use serde::{Deserialize, Serialize};
use std::fmt;

include!(concat!(env!("OUT_DIR"), "/finding_id.rs"));

impl FindingId {
    /// Reads the name used in tables and JSON.
    pub fn from_id(id: &str) -> Option<FindingId> {
        FindingId::ALL.into_iter().find(|finding| finding.as_str() == id)
    }
}

impl fmt::Display for FindingId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for FindingId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for FindingId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<FindingId, D::Error> {
        let id = String::deserialize(deserializer)?;
        FindingId::from_id(&id).ok_or_else(|| serde::de::Error::custom(format!("'{id}' is no finding")))
    }
}
