//! Turns ids and measurements into the sentences of one language.
//!
//! In: findings, verdicts and steps as data. Out: sentences from `assets/text`. The one place where data becomes prose.

use crate::advice;
use crate::checkup::Checkup;
use crate::complaint::MailProgram;
use crate::diagnosis::chain::LinkNote;
use crate::diagnosis::{ChainLink, Finding, FindingId, HypothesisId, Label, Link, LinkState, Point};
use crate::observation::{Ended, PortObservation, TcpOutcome};
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
        .map(|(name, value)| (name.clone(), value.clone()))
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

/// The verdict: one sentence in the person's goal, with the very problem in it where a finding names one
/// (`verdict-<cause>-<finding>`, the measured values as arguments), else the cause's own (`verdict-<cause>`).
pub fn verdict(checkup: &Checkup, text: &Text) -> String {
    let mut arguments = target_arguments(checkup, text);
    arguments.extend(run_arguments(checkup, text));
    let Some(leading) = checkup.diagnosis.leading else {
        if let Some(sentence) = stopped(checkup, text) {
            return sentence;
        }
        return text.format(
            &message_id("verdict-", without_leader(checkup)),
            &borrowed(&arguments),
        );
    };
    let mut hypotheses = checkup.diagnosis.hypotheses.iter();
    if let Some(cause) = hypotheses.find(|cause| cause.id == leading) {
        arguments.push((
            "certainty".to_owned(),
            if cause.label == Label::Likely {
                "likely"
            } else {
                "possible"
            }
            .to_owned(),
        ));
    }
    let reached = |row: &PortObservation| row.tcp == TcpOutcome::Open;
    if leading == HypothesisId::Firewall && !checkup.observations.ports.iter().any(reached) {
        let local = telling(checkup, leading)
            .find(|finding| matches!(finding.id, FindingId::BlockedLocally | FindingId::SaidBlockedHere));
        if local.is_none() {
            return text.format("verdict-firewall-nothing-reached", &borrowed(&arguments));
        }
    }
    let of_named_port = |finding: &&Finding| {
        let port = finding.measured.get("port").and_then(Value::as_u64);
        port.is_none_or(|port| port == u64::from(checkup.target.port))
    };
    telling(checkup, leading)
        .filter(of_named_port)
        .filter(|finding| !belongs_where_it_is(finding, &arguments))
        .find_map(|finding| {
            let mut measured = measured(finding, text);
            // What was measured is of the finding; the rest is of the target.
            measured.extend(
                arguments
                    .iter()
                    .filter(|(name, _)| !finding.measured.contains_key(name))
                    .cloned(),
            );
            let id = format!("verdict-{}-{}", leading.id(), finding.id.as_str());
            let sentence = text.lookup(&message_id("", &id), &borrowed(&measured))?;
            // A value that was not measured leaves its place holder.
            (!sentence.contains("{$")).then_some(sentence)
        })
        .unwrap_or_else(|| text.format(&message_id("verdict-", leading.id()), &borrowed(&arguments)))
}

/// The port that the finding's sentence sends people to is the very one that does not work.
fn belongs_where_it_is(finding: &Finding, arguments: &[(String, String)]) -> bool {
    let belongs = match finding.id {
        FindingId::StarttlsOnSecurePort => "starttls-port",
        FindingId::StarttlsPortWithSsl | FindingId::SettingsTlsOnStarttlsPort => "secure-port",
        _ => return false,
    };
    let of = |name: &str| arguments.iter().find(|row| row.0 == name);
    of(belongs)
        .zip(of("port"))
        .is_some_and(|(there, here)| there.1 == here.1)
}

/// By whom and when a run was ended early, and the last that was seen until then.
pub fn stopped(checkup: &Checkup, text: &Text) -> Option<String> {
    let id = match checkup.observations.ended {
        Ended::Cancelled => "report-stopped",
        Ended::DeadlinePassed => "report-time-is-up",
        Ended::Complete | Ended::ServerAskedToStop => return None,
    };
    let mut links = checkup.diagnosis.chain.links.iter();
    // That this computer works follows from the others; the name is the first thing that is seen.
    let was_observed = |row: &&ChainLink| {
        row.link != Link::ThisComputer
            && matches!(
                row.state,
                LinkState::Works | LinkState::Partly | LinkState::Broken
            )
    };
    let last = links.rfind(was_observed);
    let observed = last.map_or_else(
        || text.get("report-nothing-seen"),
        |row| link_note(&row.note, text),
    );
    let seconds = match checkup.elapsed_ms {
        ms if ms < 10_000 => format!("{:.1}", ms as f64 / 1000.0),
        ms => (ms / 1000).to_string(),
    };
    Some(text.format(id, &[("seconds", &seconds), ("seen", &observed)]))
}

/// Whose move it is, in one sentence.
pub fn whose_move(checkup: &Checkup, text: &Text) -> String {
    let arguments = target_arguments(checkup, text);
    let Some(leading) = checkup.diagnosis.leading else {
        return text.format(
            &message_id("whose-", without_leader(checkup)),
            &borrowed(&arguments),
        );
    };
    // Some findings know better who can do something than their cause does.
    let by_finding = telling(checkup, leading).find_map(|finding| {
        let all = [measured(finding, text), arguments.clone()].concat();
        let id = format!("whose-{}-{}", leading.id(), finding.id.as_str());
        text.lookup(&message_id("", &id), &borrowed(&all))
    });
    by_finding.unwrap_or_else(|| text.format(&message_id("whose-", leading.id()), &borrowed(&arguments)))
}

/// What is said where nothing leads.
fn without_leader(checkup: &Checkup) -> &'static str {
    let chain = &checkup.diagnosis.chain;
    let at_its_limit = checkup
        .diagnosis
        .findings
        .iter()
        .any(|finding| finding.id == FindingId::ComputerAtItsLimit);
    let nothing_broken = chain.broken_at.is_none() && chain.partly_at.is_empty();
    match checkup.observations.ended {
        _ if at_its_limit => "computer-at-its-limit",
        Ended::Cancelled => "stopped",
        Ended::DeadlinePassed => "out-of-time",
        _ if nothing_broken && chain.untested_from > Some(Point::Connect) => "untested",
        _ => "undecided",
    }
}

/// The findings that speak for a cause, the most telling first.
fn telling(checkup: &Checkup, cause: HypothesisId) -> impl Iterator<Item = &Finding> {
    let diagnosis = &checkup.diagnosis;
    let mut counted: Vec<(FindingId, f64)> = diagnosis
        .hypotheses
        .iter()
        .filter(|hypothesis| hypothesis.id == cause)
        .flat_map(|hypothesis| &hypothesis.counted)
        .filter_map(|row| Some((row.finding, row.weight.filter(|weight| *weight > 0.0)?)))
        .collect();
    counted.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    counted
        .into_iter()
        .filter_map(|(id, _)| diagnosis.findings.iter().find(|finding| finding.id == id))
}

/// What was measured, as the language writes it.
fn values(finding: &Finding, text: &Text) -> Vec<(String, String)> {
    let values = finding.measured.iter();
    values
        .map(|(name, value)| (name.clone(), text.date(&plain(value))))
        .collect()
}

fn measured(finding: &Finding, text: &Text) -> Vec<(String, String)> {
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

/// What was seen of the link that matters, and the ports that go with each kind of encryption.
fn run_arguments(checkup: &Checkup, text: &Text) -> Vec<(String, String)> {
    let links = &checkup.diagnosis.chain.links;
    let of_state = |states: &[LinkState]| links.iter().find(|row| states.contains(&row.state));
    let furthest = links.iter().rev().find(|row| row.state == LinkState::Works);
    let untested = links.iter().find(|row| {
        row.state == LinkState::NotTested && row.note.id != "not-tested" && row.link != Link::SignIn
    });
    let matters = of_state(&[LinkState::Broken])
        .or_else(|| of_state(&[LinkState::Partly]))
        .or(untested)
        .or(furthest)
        .or_else(|| links.first());
    let observed = matters.map(|row| link_note(&row.note, text)).unwrap_or_default();
    let steps = &checkup.advice.user;
    let of_steps = |name: &str| steps.iter().find_map(|step| step.args.get(name)).cloned();
    let ports = ["secure-port", "starttls-port"]
        .into_iter()
        .filter_map(|name| Some((name.to_owned(), of_steps(name)?)));
    std::iter::once(("seen".to_owned(), observed))
        .chain(ports)
        .collect()
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

fn target_arguments(checkup: &Checkup, text: &Text) -> Vec<(String, String)> {
    vec![
        ("server".to_owned(), checkup.target.server.to_string()),
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
