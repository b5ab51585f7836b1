//! The JSON contract of the project: written for scripts and tickets; `load` reads it back.
//!
//! In: a [`Checkup`]. Out: a document with stable names; absent values are `null`, never missing.

use super::provider::provider_json;
use super::{reasons, verdict, words};
use crate::checkup::{CheckedService, Checkup};
use crate::codes::{self, Code, Speaker};
use crate::complaint::{Complaint, LogEvent, Reading, Saying};
use crate::diagnosis::{
    Chain, ChainLink, Facts, FindingId, Hypothesis, HypothesisId, Label, Link, LinkState, NextTest,
};
use crate::mail::printable::in_json;
use crate::mail::{EmailAddress, Stage, Target};
use crate::observation::{Observations, Traffic};
use crate::text::Text;
use crate::wire::CipherSuite;
use serde::Serialize;
use serde_json::{Value, json};

/// A document as text, for people and programs: nothing in it acts.
pub fn json_text(document: &impl Serialize) -> String {
    in_json(&serde_json::to_string_pretty(document).unwrap_or_default())
}

/// The same on one line.
pub fn json_line(document: &Value) -> String {
    in_json(&document.to_string())
}

#[derive(Debug, Serialize)]
struct Document<'a> {
    mailprobe: &'static str,
    started_at: &'a str,
    elapsed_ms: u64,
    practice: Option<&'a str>,
    target: &'a Target,
    /// Every service that was checked; `null` where one was named.
    services: Option<Vec<ServiceLine<'a>>>,
    /// Without the part before its `@`, which is never kept.
    address: Option<&'a EmailAddress>,
    complaints: Value,
    sayings: Vec<&'a Saying>,
    /// Whose servers these are; where that is not known, whose account.
    provider: Option<Value>,
    codes: &'a [Code],
    events: &'a [LogEvent],
    facts: &'a Facts,
    other_run: Option<&'a Observations>,
    verdict: String,
    groupshield: GroupShieldLine,
    leading: Option<HypothesisId>,
    also_wrong: &'a [HypothesisId],
    chain: Vec<ChainLine>,
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
    speaks_for: Vec<FindingId>,
    against: Vec<FindingId>,
}

#[derive(Debug, Serialize)]
struct FindingLine<'a> {
    id: FindingId,
    stage: Stage,
    summary: String,
    measured: &'a serde_json::Map<String, Value>,
}

#[derive(Debug, Serialize)]
struct ChainLine {
    link: Link,
    state: LinkState,
    what: String,
    ms: Option<u64>,
}

#[derive(Debug, Serialize)]
struct ServiceLine<'a> {
    target: &'a Target,
    chain: Vec<ChainLine>,
    /// The same chain without words, for the way back.
    measured: &'a Chain,
    leading: Option<HypothesisId>,
    also_wrong: &'a [HypothesisId],
}

impl<'a> ServiceLine<'a> {
    fn new(row: &'a CheckedService, text: &Text) -> ServiceLine<'a> {
        ServiceLine {
            target: &row.target,
            chain: chain_lines(&row.chain, text),
            measured: &row.chain,
            leading: row.leading,
            also_wrong: &row.also_wrong,
        }
    }
}

fn chain_lines(chain: &Chain, text: &Text) -> Vec<ChainLine> {
    let line = |row: &ChainLink| ChainLine {
        link: row.link,
        state: row.state,
        what: words::link_note(&row.note, text),
        ms: row.ms,
    };
    chain.links.iter().map(line).collect()
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
        services: checkup
            .services
            .as_ref()
            .map(|rows| rows.iter().map(|row| ServiceLine::new(row, text)).collect()),
        address: checkup.address.as_ref(),
        complaints: complaints(&checkup.reading.complaints),
        sayings: sayings(&checkup.reading),
        provider: diagnosis.provider.as_ref().map(provider_json),
        codes: &checkup.reading.codes,
        events: &checkup.reading.events,
        facts: &checkup.facts,
        other_run: checkup.other_run.as_ref(),
        verdict: verdict::sentence(checkup, text),
        groupshield: GroupShieldLine {
            label: diagnosis.groupshield.label,
            probability: rounded(diagnosis.groupshield.probability),
            confirmed: diagnosis.groupshield.confirmed,
            why: words::groupshield_why(checkup, text),
        },
        leading: diagnosis.leading,
        also_wrong: &diagnosis.also_wrong,
        chain: chain_lines(&diagnosis.chain, text),
        hypotheses: diagnosis
            .hypotheses
            .iter()
            .map(|hypothesis| hypothesis_line(hypothesis, text))
            .collect(),
        findings: reasons::ordered(diagnosis)
            .into_iter()
            .map(|finding| FindingLine {
                id: finding.id,
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
    let mut value = serde_json::to_value(&document).unwrap_or_default();
    if let Some(observations) = value.get_mut("observations") {
        name_suites(observations);
    }
    value
}

/// The complaints as JSON, with the names that the contract had before sayings were rows of their own.
pub fn complaints(complaints: &[Complaint]) -> Value {
    complaints
        .iter()
        .map(|complaint| {
            let mut value = serde_json::to_value(complaint).unwrap_or_default();
            let words = complaint
                .server_response
                .as_deref()
                .or(complaint.server_error.as_deref());
            let reply = words.and_then(codes::reply);
            let by_program = |saying: &&Saying| saying.speaker == Speaker::MailProgram;
            let sentence = complaint.sayings.iter().find(by_program);
            if let Some(fields) = value.as_object_mut() {
                fields.insert(
                    "reply_stage".to_owned(),
                    json!(reply.as_ref().map(|reply| reply.stage)),
                );
                fields.insert(
                    "reply_cause".to_owned(),
                    json!(reply.as_ref().map(|reply| reply.cause)),
                );
                fields.insert(
                    "sentence_stage".to_owned(),
                    json!(sentence.map(|sentence| sentence.stage)),
                );
            }
            value
        })
        .collect()
}

/// The known sentences of a reading, each once, in the order of the complaints.
pub fn sayings(reading: &Reading) -> Vec<&Saying> {
    let mut sayings: Vec<&Saying> = Vec::new();
    for saying in reading.complaints.iter().flat_map(|complaint| &complaint.sayings) {
        if !sayings.contains(&saying) {
            sayings.push(saying);
        }
    }
    sayings
}

/// Puts `cipher_name`, the registered name or `null`, beside every `cipher`.
fn name_suites(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            if let Some(cipher) = fields.get("cipher") {
                let suite = cipher.as_str().and_then(CipherSuite::from_hex);
                let name = suite.and_then(CipherSuite::name);
                fields.insert("cipher_name".to_owned(), name.into());
            }
            fields.values_mut().for_each(name_suites);
        }
        Value::Array(values) => values.iter_mut().for_each(name_suites),
        _ => {}
    }
}

fn hypothesis_line(hypothesis: &Hypothesis, text: &Text) -> HypothesisLine {
    let names = |wanted: fn(Option<f64>) -> bool| -> Vec<FindingId> {
        hypothesis
            .counted
            .iter()
            .filter(|row| wanted(row.weight))
            .map(|row| row.finding)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suites_have_their_names_beside_their_numbers() {
        let mut value = serde_json::json!({"ports": [{"hellos": [
            {"cipher": "0xC02F"}, {"cipher": "0x010080"}, {"cipher": "0xFAFA"}, {"cipher": null},
        ]}]});
        name_suites(&mut value);
        let names: Vec<&Value> = (0..4)
            .map(|row| &value["ports"][0]["hellos"][row]["cipher_name"])
            .collect();
        assert_eq!(
            names,
            [
                &Value::from("TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"),
                &Value::from("SSL_CK_RC4_128_WITH_MD5"),
                &Value::Null,
                &Value::Null
            ]
        );
    }
}
