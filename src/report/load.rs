//! A saved result, read back for showing and comparing.
//!
//! In: the document that `json` wrote. Out: a [`Checkup`], decided anew from what was observed.

use crate::checkup::{self, CheckedService, Checkup, Decided};
use crate::codes::Code;
use crate::complaint::{Complaint, LogEvent, Reading};
use crate::diagnosis::{Chain, Evidence, Facts, HypothesisId};
use crate::mail::{EmailAddress, Target};
use crate::observation::{Observations, Traffic};
use serde::Deserialize;

/// Why a saved result could not be loaded.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LoadError {
    /// Larger than any result.
    #[error("this file is larger than any saved result; choose a JSON file that Mailprobe saved")]
    TooLarge,
    /// Not a saved result of Mailprobe.
    #[error("this is not a result that Mailprobe saved as JSON: {0}")]
    NotOurs(String),
}

/// The largest saved result that is read, in bytes.
pub const LARGEST_RESULT: usize = 8 * 1024 * 1024;

#[derive(Debug, Deserialize)]
struct Saved {
    #[serde(rename = "mailprobe")]
    _version: String,
    started_at: String,
    elapsed_ms: u64,
    #[serde(default)]
    practice: Option<String>,
    target: Target,
    #[serde(default)]
    services: Option<Vec<SavedService>>,
    #[serde(default)]
    address: Option<EmailAddress>,
    complaints: Vec<Complaint>,
    codes: Vec<Code>,
    events: Vec<LogEvent>,
    #[serde(default)]
    facts: Facts,
    #[serde(default)]
    other_run: Option<Observations>,
    observations: Observations,
    network: Vec<Traffic>,
}

#[derive(Debug, Deserialize)]
struct SavedService {
    target: Target,
    /// Absent in what version 0.1.0 saved.
    measured: Option<Chain>,
    leading: Option<HypothesisId>,
    also_wrong: Vec<HypothesisId>,
}

impl SavedService {
    fn checked(self) -> Option<CheckedService> {
        Some(CheckedService {
            target: self.target,
            chain: self.measured?,
            leading: self.leading,
            also_wrong: self.also_wrong,
        })
    }
}

/// Reads a result back that `json` wrote. The decision is made anew from what was observed.
///
/// # Errors
/// When the text is larger than [`LARGEST_RESULT`] or is not such a result.
pub fn load(json: &str) -> Result<Checkup, LoadError> {
    if json.len() > LARGEST_RESULT {
        return Err(LoadError::TooLarge);
    }
    let saved: Saved = serde_json::from_str(json.trim_start_matches('\u{feff}'))
        .map_err(|reason| LoadError::NotOurs(reason.to_string()))?;
    let reading = Reading {
        secrets_left_out: 0,
        sentences_left_out: false,
        left_out: 0,
        complaints: saved.complaints,
        codes: saved.codes,
        events: saved.events,
    };
    let Decided { diagnosis, advice } = checkup::decide(&Evidence {
        target: &saved.target,
        address: saved.address.as_ref(),
        complaints: &reading.complaints,
        events: &reading.events,
        facts: &saved.facts,
        observations: &saved.observations,
        other_run: saved.other_run.as_ref(),
    });
    Ok(Checkup {
        started_at: saved.started_at,
        elapsed_ms: saved.elapsed_ms,
        target: saved.target,
        services: saved
            .services
            .and_then(|rows| rows.into_iter().map(SavedService::checked).collect()),
        address: saved.address,
        reading,
        facts: saved.facts,
        other_run: saved.other_run,
        observations: saved.observations,
        network: saved.network,
        practice: saved.practice,
        diagnosis,
        advice,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::json;
    use crate::text::Text;
    use serde_json::Value;

    #[test]
    fn the_services_of_an_account_come_back() {
        let mut checkup = load(include_str!("../../tests/snapshots/silent.json")).expect("our own");
        let healthy = load(include_str!("../../tests/snapshots/healthy.json")).expect("our own");
        let of = |checkup: &Checkup| CheckedService {
            target: checkup.target.clone(),
            chain: checkup.diagnosis.chain.clone(),
            leading: checkup.diagnosis.leading,
            also_wrong: checkup.diagnosis.also_wrong.clone(),
        };
        checkup.services = Some(vec![of(&checkup), of(&healthy)]);
        let text = Text::english();
        let mut document = json(&checkup, text);
        let loaded = load(&document.to_string()).expect("our own");
        assert_eq!(loaded.services, checkup.services);
        // A result of 0.1.0 tells of its services in words only.
        let rows = document["services"].as_array_mut().expect("rows");
        for row in rows.iter_mut().filter_map(Value::as_object_mut) {
            row.remove("measured");
        }
        let old = load(&document.to_string()).expect("still a result");
        assert_eq!(old.services, None);
    }
}
