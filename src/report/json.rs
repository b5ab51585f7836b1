//! The JSON contract of the project: written for scripts and tickets, read back for comparing.
//!
//! In: a [`Checkup`]. Out: a document with stable names; absent values are `null`, never missing. And the way back.

use super::words;
use crate::checkup::{self, Checkup, Decided};
use crate::codes::Code;
use crate::complaint::{Complaint, LogEvent, Reading};
use crate::diagnosis::{Facts, Hypothesis, HypothesisId, Label, NextTest, Target};
use crate::mail::Stage;
use crate::probe::{Observations, Traffic};
use crate::text::Text;
use serde::{Deserialize, Serialize};
use serde_json::Value;

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

#[derive(Debug, Serialize)]
struct Document<'a> {
    mailprobe: &'static str,
    started_at: &'a str,
    elapsed_ms: u64,
    practice: Option<&'a str>,
    target: &'a Target,
    complaints: &'a [Complaint],
    codes: &'a [Code],
    events: &'a [LogEvent],
    facts: &'a Facts,
    verdict: String,
    groupshield: GroupShieldLine,
    leading: Option<HypothesisId>,
    hypotheses: Vec<HypothesisLine>,
    findings: Vec<FindingLine<'a>>,
    next_test: Option<NextTestLine<'a>>,
    advice: AdviceLines,
    observations: &'a Observations,
    network: &'a [Traffic],
}

#[derive(Debug, Serialize)]
struct GroupShieldLine {
    label: Label,
    probability: f64,
    confirmed: bool,
    why: String,
}

#[derive(Debug, Serialize)]
struct HypothesisLine {
    id: HypothesisId,
    title: String,
    probability: f64,
    label: Label,
    #[serde(rename = "for")]
    speaks_for: Vec<String>,
    against: Vec<String>,
}

#[derive(Debug, Serialize)]
struct FindingLine<'a> {
    id: &'a str,
    stage: Stage,
    summary: String,
    measured: &'a serde_json::Map<String, Value>,
}

#[derive(Debug, Serialize)]
struct NextTestLine<'a> {
    id: &'a str,
    #[serde(rename = "do")]
    what: String,
    expected_change: f64,
}

#[derive(Debug, Serialize)]
struct AdviceLines {
    user: Vec<StepLine>,
    admin: Vec<StepLine>,
}

#[derive(Debug, Serialize)]
struct StepLine {
    #[serde(rename = "do")]
    what: String,
    warning: Option<String>,
}

/// The contract as a JSON value; sentences in the language of `text`.
pub fn json(checkup: &Checkup, text: &Text) -> Value {
    let diagnosis = &checkup.diagnosis;
    let document = Document {
        mailprobe: env!("CARGO_PKG_VERSION"),
        started_at: &checkup.started_at,
        elapsed_ms: checkup.elapsed_ms,
        practice: checkup.practice.as_deref(),
        target: &checkup.target,
        complaints: &checkup.reading.complaints,
        codes: &checkup.reading.codes,
        events: &checkup.reading.events,
        facts: &checkup.facts,
        verdict: words::verdict(checkup, text),
        groupshield: GroupShieldLine {
            label: diagnosis.groupshield.label,
            probability: rounded(diagnosis.groupshield.probability),
            confirmed: diagnosis.groupshield.confirmed,
            why: words::groupshield_why(checkup, text),
        },
        leading: diagnosis.leading,
        hypotheses: diagnosis
            .hypotheses
            .iter()
            .map(|hypothesis| hypothesis_line(hypothesis, text))
            .collect(),
        findings: diagnosis
            .findings
            .iter()
            .map(|finding| FindingLine {
                id: &finding.id,
                stage: finding.stage,
                summary: words::finding(finding, text),
                measured: &finding.measured,
            })
            .collect(),
        next_test: diagnosis.next_test.as_ref().map(|test: &NextTest| NextTestLine {
            id: &test.id,
            what: words::next_test(checkup, text).unwrap_or_default(),
            expected_change: rounded(test.expected_change),
        }),
        advice: AdviceLines {
            user: step_lines(&checkup.advice.user, text),
            admin: step_lines(&checkup.advice.admin, text),
        },
        observations: &checkup.observations,
        network: &checkup.network,
    };
    // Every part is plain data with string keys, which always serialises.
    serde_json::to_value(&document).unwrap_or_default()
}

fn hypothesis_line(hypothesis: &Hypothesis, text: &Text) -> HypothesisLine {
    let names = |wanted: fn(Option<f64>) -> bool| -> Vec<String> {
        hypothesis
            .counted
            .iter()
            .filter(|row| wanted(row.weight))
            .map(|row| row.finding.clone())
            .collect()
    };
    HypothesisLine {
        id: hypothesis.id,
        title: words::title(hypothesis.id, text),
        probability: rounded(hypothesis.probability),
        label: hypothesis.label,
        speaks_for: names(|weight| weight.is_some_and(|weight| weight > 0.0)),
        against: names(|weight| weight.is_none_or(|weight| weight < 0.0)),
    }
}

fn step_lines(steps: &[crate::advice::Step], text: &Text) -> Vec<StepLine> {
    words::steps(steps, text)
        .into_iter()
        .map(|(what, warning)| StepLine { what, warning })
        .collect()
}

/// Six digits are more than the weights can carry and keep the document readable.
fn rounded(probability: f64) -> f64 {
    (probability * 1e6).round() / 1e6
}

#[derive(Debug, Deserialize)]
struct Saved {
    #[serde(rename = "mailprobe")]
    _version: String,
    started_at: String,
    elapsed_ms: u64,
    #[serde(default)]
    practice: Option<String>,
    target: Target,
    complaints: Vec<Complaint>,
    codes: Vec<Code>,
    events: Vec<LogEvent>,
    #[serde(default)]
    facts: Facts,
    observations: Observations,
    network: Vec<Traffic>,
}

/// Reads a result back that [`json`] wrote. The decision is made anew from what was observed.
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
        left_out: 0,
        complaints: saved.complaints,
        codes: saved.codes,
        events: saved.events,
    };
    let Decided { diagnosis, advice } =
        checkup::decide(&saved.target, &reading, &saved.facts, &saved.observations, None);
    Ok(Checkup {
        started_at: saved.started_at,
        elapsed_ms: saved.elapsed_ms,
        target: saved.target,
        reading,
        facts: saved.facts,
        observations: saved.observations,
        network: saved.network,
        practice: saved.practice,
        diagnosis,
        advice,
    })
}
