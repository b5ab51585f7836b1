//! Turns ids and measurements into the sentences of one language.
//!
//! In: findings, verdicts and steps as data. Out: sentences from `assets/text`. The one place where data becomes prose.

use crate::advice;
use crate::checkup::Checkup;
use crate::complaint::MailProgram;
use crate::diagnosis::chain::LinkNote;
use crate::diagnosis::{Finding, FindingId, HypothesisId, Label};
use crate::report::visible::one_line;
use crate::text::{Language, Text};
use serde::Serialize;
use serde_json::Value;

/// How much of a server's own words a verdict repeats, in characters.
const LONGEST_QUOTE: usize = 60;

/// The name that a serialised enum variant has in JSON and in message ids.
pub fn id_of(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(name)) => name,
        _ => String::new(),
    }
}

/// A stable id as a Fluent message id: Fluent knows no dots.
pub fn message_id(prefix: &str, id: &str) -> String {
    format!("{prefix}{}", id.replace('.', "_"))
}

/// What was established, in one sentence.
pub fn finding(finding: &Finding, text: &Text) -> String {
    text.format(&finding.message(), &borrowed(&values(finding, text)))
}

/// What was seen of a link, in one short sentence.
pub fn link_note(note: &LinkNote, text: &Text) -> String {
    let arguments: Vec<(String, String)> = note
        .args
        .iter()
        .map(|(name, value)| match LISTS.contains(&name.as_str()) {
            true => (name.clone(), text.relisted(value)),
            false => (name.clone(), value.clone()),
        })
        .collect();
    text.format(&note.message(), &borrowed(&arguments))
}

/// What is wrong beside the leading cause: the very problem where a finding of its own names it, else the cause's name.
pub fn also_wrong(checkup: &Checkup, text: &Text) -> Vec<String> {
    let diagnosis = &checkup.diagnosis;
    let speaking_for = |id: HypothesisId| -> Vec<(FindingId, f64)> {
        let hypotheses = diagnosis.hypotheses.iter();
        hypotheses
            .filter(|hypothesis| hypothesis.id == id)
            .flat_map(|hypothesis| &hypothesis.counted)
            .filter_map(|row| Some((row.finding, row.weight.filter(|weight| *weight > 0.0)?)))
            .collect()
    };
    let leaders = diagnosis.leading.map(speaking_for).unwrap_or_default();
    diagnosis
        .also_wrong
        .iter()
        .map(|id| {
            let strongest = speaking_for(*id)
                .into_iter()
                .filter(|(finding, _)| !leaders.iter().any(|(leader, _)| leader == finding))
                .max_by(|(_, a), (_, b)| a.total_cmp(b));
            diagnosis
                .findings
                .iter()
                .find(|finding| strongest.is_some_and(|(id, _)| id == finding.id))
                .map_or_else(|| title(*id, text), |named| finding(named, text))
        })
        .collect()
}

/// A hypothesis in a few words.
pub fn title(id: HypothesisId, text: &Text) -> String {
    text.get(&message_id("hypothesis-", &id_of(&id)))
}

/// A label in a word.
pub fn label(label: Label, text: &Text) -> String {
    text.get(&message_id("label-", &id_of(&label)))
}

/// What was measured, as the language writes it.
fn values(finding: &Finding, text: &Text) -> Vec<(String, String)> {
    let values = finding.measured.iter();
    values
        .map(|(name, value)| (name.clone(), shown(name, value, text)))
        .collect()
}

/// Values that hold several, one after the other.
const LISTS: [&str; 2] = ["addresses", "names"];

/// A measured value as the language writes it.
fn shown(name: &str, value: &Value, text: &Text) -> String {
    match value {
        Value::Array(_) => text.relisted(&plain(value)),
        _ if LISTS.contains(&name) => text.relisted(&plain(value)),
        _ => text.date(&plain(value)),
    }
}

/// [`values`], and the first words of what the server said.
pub(super) fn measured(finding: &Finding, text: &Text) -> Vec<(String, String)> {
    let mut arguments = values(finding, text);
    let words = ["text", "reply", "words"]
        .into_iter()
        .find_map(|name| finding.measured.get(name))
        .map(plain)
        .filter(|words| !words.is_empty());
    arguments.extend(words.map(|words| ("said".to_owned(), beginning(&words))));
    arguments
}

/// The first words of what was said, in at most [`LONGEST_QUOTE`] characters.
fn beginning(words: &str) -> String {
    let mut beginning: String = words.trim().chars().take(LONGEST_QUOTE).collect();
    if beginning.len() < words.trim().len() {
        beginning.push('…');
    }
    beginning
}

/// That a check from this computer proves little for a program that fetches mail from its maker's servers.
pub fn cloud_note(findings: &[Finding], text: &Text) -> Option<String> {
    let found = findings
        .iter()
        .find(|finding| finding.id == FindingId::ProgramFetchesFromCloud)?;
    Some(text.format("program-cloud-note", &borrowed(&measured(found, text))))
}

/// The GroupShield line that every result carries.
pub fn groupshield(checkup: &Checkup, text: &Text) -> String {
    let verdict = &checkup.diagnosis.groupshield;
    let word = if verdict.confirmed {
        "confirmed".to_owned()
    } else {
        id_of(&verdict.label)
    };
    text.format(
        &format!("groupshield-line-{word}"),
        &[("why", &groupshield_why(checkup, text))],
    )
}

/// Why the GroupShield line says what it says.
pub fn groupshield_why(checkup: &Checkup, text: &Text) -> String {
    let verdict = &checkup.diagnosis.groupshield;
    let mut arguments = target_arguments(checkup, text);
    let because = verdict.because;
    if let Some(reason) = checkup
        .diagnosis
        .findings
        .iter()
        .find(|finding| Some(finding.id) == because)
    {
        arguments.extend(
            reason
                .measured
                .iter()
                .map(|(name, value)| (name.clone(), plain(value))),
        );
        arguments.push(("finding".to_owned(), finding(reason, text)));
    }
    text.format(&verdict.why, &borrowed(&arguments))
}

/// The argument of steps that holds a sentence of the table of providers, "none" where there is none.
const PROVIDER_NOTE: &str = "provider-note";

/// A sentence of a table for people; `None` in a language in which it is not there.
pub fn of_table(sentence: &str, text: &Text) -> Option<String> {
    let said = text.meaning(sentence);
    (said != sentence || text.language() == Language::ENGLISH).then_some(said)
}

/// The sentences of steps, each with its warning.
pub fn steps(steps: &[advice::Step], text: &Text) -> Vec<(String, Option<String>)> {
    steps
        .iter()
        .map(|step| {
            let values = step.args.iter().map(|(name, value)| match name.as_str() {
                PROVIDER_NOTE => (
                    name.clone(),
                    of_table(value, text).unwrap_or_else(|| "none".to_owned()),
                ),
                _ => (name.clone(), value.clone()),
            });
            let values: Vec<(String, String)> = values.collect();
            let arguments = borrowed(&values);
            let warning = step
                .warning
                .as_ref()
                .map(|warning| text.format(warning, &arguments));
            (text.format(&step.text, &arguments), warning)
        })
        .collect()
}

/// What would decide, where nothing leads.
pub fn next_test(checkup: &Checkup, text: &Text) -> Option<String> {
    let test = checkup.diagnosis.next_test.as_ref()?;
    let arguments = target_arguments(checkup, text);
    Some(text.format(&message_id("next-test-", &test.id), &borrowed(&arguments)))
}

/// The mail program's name for people.
pub fn program(checkup: &Checkup, text: &Text) -> String {
    let complaints = || checkup.reading.complaints.iter();
    if let Some(name) = complaints().find_map(|complaint| complaint.program.as_deref()) {
        return one_line(name);
    }
    let named = complaints()
        .map(|complaint| complaint.client)
        .find(|program| !matches!(program, MailProgram::Unknown | MailProgram::Other));
    let by_profile = || crate::client::by_id(&checkup.target.client).map(|profile| profile.program);
    match named.or_else(by_profile).unwrap_or_default() {
        MailProgram::Unknown | MailProgram::Other => text.get("report-your-mail-program"),
        program => text.get(&message_id("program-", &id_of(&program))),
    }
}

/// The settings that were checked, as arguments.
pub(super) fn target_arguments(checkup: &Checkup, text: &Text) -> Vec<(String, String)> {
    vec![
        ("server".to_owned(), checkup.target.server.to_string()),
        ("port".to_owned(), checkup.target.port.to_string()),
        ("protocol".to_owned(), checkup.target.protocol.name().to_owned()),
        ("program".to_owned(), program(checkup, text)),
    ]
}

/// Arguments as a sentence takes them.
pub(super) fn borrowed(arguments: &[(String, String)]) -> Vec<(&str, &str)> {
    arguments
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}

/// A measured value as people read it.
pub fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(plain).collect::<Vec<_>>().join(", "),
        Value::Null => "–".to_owned(),
        other => other.to_string(),
    }
}
