//! Turns ids and measurements into the sentences of one language.
//!
//! In: findings, verdicts and steps as data. Out: sentences from `assets/text`. The one place where data becomes prose.

use crate::advice;
use crate::checkup::Checkup;
use crate::complaint::MailProgram;
use crate::diagnosis::{Finding, HypothesisId, Label};
use crate::probe::{PortObservation, TcpOutcome};
use crate::text::Text;
use serde::Serialize;
use serde_json::Value;

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
    let measured: Vec<(String, String)> = finding
        .measured
        .iter()
        .map(|(name, value)| (name.clone(), plain(value)))
        .collect();
    text.format(&message_id("finding-", &finding.id), &borrowed(&measured))
}

/// A hypothesis in a few words.
pub fn title(id: HypothesisId, text: &Text) -> String {
    text.get(&message_id("hypothesis-", &id_of(&id)))
}

/// A label in a word.
pub fn label(label: Label, text: &Text) -> String {
    text.get(&message_id("label-", &id_of(&label)))
}

/// The verdict: one sentence in the person's goal.
pub fn verdict(checkup: &Checkup, text: &Text) -> String {
    let reached = |row: &PortObservation| row.tcp == TcpOutcome::Open;
    // That the server can be reached is part of the usual sentence.
    if checkup.diagnosis.leading == Some(HypothesisId::Firewall)
        && !checkup.observations.ports.iter().any(reached)
    {
        let arguments = target_arguments(checkup, text);
        return text.format("verdict-firewall-nothing-reached", &borrowed(&arguments));
    }
    about_target(checkup, "verdict-", text)
}

/// Whose move it is, in one sentence.
pub fn whose_move(checkup: &Checkup, text: &Text) -> String {
    about_target(checkup, "whose-", text)
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
    let because = verdict.because.as_ref();
    if let Some(reason) = checkup
        .diagnosis
        .findings
        .iter()
        .find(|finding| Some(&finding.id) == because)
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

/// The sentences of steps, each with its warning.
pub fn steps(steps: &[advice::Step], text: &Text) -> Vec<(String, Option<String>)> {
    steps
        .iter()
        .map(|step| {
            let arguments: Vec<(&str, &str)> = step
                .args
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str()))
                .collect();
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
    let told = checkup
        .reading
        .complaints
        .iter()
        .map(|complaint| complaint.client);
    let named = told
        .into_iter()
        .find(|program| !matches!(program, MailProgram::Unknown | MailProgram::Other));
    let by_profile = || crate::client::by_id(&checkup.target.client).map(|profile| profile.program);
    match named.or_else(by_profile).unwrap_or_default() {
        MailProgram::Unknown | MailProgram::Other => text.get("report-your-mail-program"),
        program => text.get(&message_id("program-", &id_of(&program))),
    }
}

fn about_target(checkup: &Checkup, prefix: &str, text: &Text) -> String {
    let id = checkup
        .diagnosis
        .leading
        .map_or_else(|| "undecided".to_owned(), |leading| id_of(&leading));
    let arguments = target_arguments(checkup, text);
    text.format(&message_id(prefix, &id), &borrowed(&arguments))
}

fn target_arguments(checkup: &Checkup, text: &Text) -> Vec<(String, String)> {
    vec![
        ("server".to_owned(), checkup.target.server.clone()),
        ("port".to_owned(), checkup.target.port.to_string()),
        ("protocol".to_owned(), checkup.target.protocol.name().to_owned()),
        ("program".to_owned(), program(checkup, text)),
    ]
}

fn borrowed(arguments: &[(String, String)]) -> Vec<(&str, &str)> {
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
