//! `explain` and `code`: what a message and its numbers mean. No network.

use super::arguments::{Code, Explain};
use super::{CliError, Exit, Outcome, input, print, print_json, shortened};
use crate::advice::Step;
use crate::checkup::Explanation;
use crate::codes::{self, ErrorNumber, SocketError};
use crate::complaint::{self, Reading};
use crate::diagnosis::Hypothesis;
use crate::report::explanation::{first_steps, likeliest, named_causes};
use crate::report::visible::one_line;
use crate::report::{self, sayings, words};
use crate::text::Text;
use serde_json::{Value, json};
use std::fmt::Write as _;

/// `mailprobe explain`.
///
/// # Errors
/// Where the text cannot be read, or nothing in it was recognised.
pub fn explain(options: &Explain, text: &Text) -> Outcome {
    let reading = input::reading(&input::text(options.file.as_deref())?)?;
    let explanation = Explanation::of(&reading);
    if options.json {
        print_json(&in_json(&reading, &explanation, text))?;
    } else {
        print(&in_words(&reading, &explanation, text))?;
    }
    Ok(Exit::Fine)
}

fn in_json(reading: &Reading, explanation: &Explanation, text: &Text) -> Value {
    let mut whole = serde_json::to_value(reading).unwrap_or_default();
    let causes: Vec<Value> = named_causes(explanation)
        .map(|cause| {
            json!({
                "id": cause.id,
                "title": words::title(cause.id, text),
                "probability": rounded(cause.probability),
                "label": cause.label,
                "for": reasons(cause, explanation, text),
            })
        })
        .collect();
    let steps = |steps: &[Step]| -> Vec<Value> {
        first_steps(steps, text)
            .into_iter()
            .map(|(what, warning)| json!({"do": what, "warning": warning}))
            .collect()
    };
    if let Some(whole) = whole.as_object_mut() {
        whole.insert("sayings".to_owned(), json!(sayings(reading)));
        whole.insert("complaints".to_owned(), complaints_in_json(reading, explanation));
        whole.insert("causes".to_owned(), json!(causes));
        let provider = explanation.provider.as_ref().map(report::provider_json);
        whole.insert("provider".to_owned(), json!(provider));
        let advice =
            json!({"user": steps(&explanation.advice.user), "admin": steps(&explanation.advice.admin)});
        whole.insert("advice".to_owned(), advice);
    }
    whole
}

/// The messages, each with the causes that its words speak for.
fn complaints_in_json(reading: &Reading, explanation: &Explanation) -> Value {
    let mut complaints = report::complaints(&reading.complaints);
    let each = complaints.as_array_mut().into_iter().flatten();
    for (complaint, causes) in each.zip(&explanation.causes_of_each) {
        let causes: Vec<Value> = likeliest(causes)
            .map(|cause| json!({"id": cause.id, "probability": rounded(cause.probability), "label": cause.label}))
            .collect();
        complaint["causes"] = json!(causes);
    }
    complaints
}

fn rounded(probability: f64) -> f64 {
    (probability * 1000.0).round() / 1000.0
}

/// What speaks for a cause, the strongest first.
fn reasons(cause: &Hypothesis, explanation: &Explanation, text: &Text) -> Vec<String> {
    let mut counted: Vec<_> = cause
        .counted
        .iter()
        .filter_map(|counted| Some((counted.weight.filter(|weight| *weight > 0.0)?, &counted.finding)))
        .collect();
    counted.sort_by(|a, b| b.0.total_cmp(&a.0));
    counted
        .into_iter()
        .filter_map(|(_, id)| explanation.findings.iter().find(|finding| finding.id == *id))
        .map(|finding| words::finding(finding, text))
        .collect()
}

/// `mailprobe code`.
pub fn code(options: &Code, text: &Text) -> Outcome {
    let code = codes::explain(&options.number)
        .map_err(|reason| CliError(format!("'{}': {reason}", shortened(&options.number))))?;
    if options.json {
        print_json(&code)?;
    } else {
        print(&code_in_words(&code, text))?;
    }
    Ok(Exit::Fine)
}

fn code_in_words(code: &codes::Code, text: &Text) -> String {
    let symbol = code
        .symbol
        .as_deref()
        .map(|symbol| format!(" {symbol}"))
        .unwrap_or_default();
    let stage = text.get(&format!("stage-{}", code.stage.name()));
    let meaning = text.meaning(&code.meaning);
    let named = text.remark(&format!("{}{symbol}", code.code), &stage);
    one_line(&text.labelled(&named, &meaning))
}

fn in_words(reading: &Reading, explanation: &Explanation, text: &Text) -> String {
    let mut page = String::new();
    for (complaint, causes) in reading.complaints.iter().zip(&explanation.causes_of_each) {
        let fields = [
            ("report-program", known_program(complaint, text)),
            ("report-account", complaint.account.clone()),
            ("report-server", complaint.server.clone()),
            (
                "explain-protocol",
                complaint.protocol.map(|protocol| protocol.name().to_owned()),
            ),
            ("report-port", complaint.port.map(|port| port.to_string())),
            (
                "explain-secure",
                complaint
                    .secure
                    .map(|yes| text.get(if yes { "report-yes" } else { "report-no" })),
            ),
            (
                "explain-error-number",
                complaint.error_number.as_ref().map(ErrorNumber::to_string),
            ),
            (
                "explain-socket-error",
                complaint.socket_error.as_ref().map(SocketError::to_string),
            ),
            ("explain-server-error", complaint.server_error.clone()),
            ("explain-server-response", complaint.server_response.clone()),
        ];
        let labelled: Vec<(String, String)> = fields
            .into_iter()
            .filter_map(|(id, value)| Some((text.get(id), value?)))
            .collect();
        let width = labelled
            .iter()
            .map(|(label, _)| label.chars().count())
            .max()
            .unwrap_or_default();
        for (label, value) in labelled {
            // Writing to a String cannot fail.
            let _ = writeln!(page, "{label:<width$}  {}", one_line(&value));
        }
        // The causes of the leading problem stand below.
        if causes != &explanation.causes {
            write_causes(&mut page, likeliest(causes), text);
        }
        page.push('\n');
    }
    for code in &reading.codes {
        let _ = writeln!(page, "{}", code_in_words(code, text));
    }
    for event in &reading.events {
        let meaning = event.meaning.as_deref().map(|meaning| text.meaning(meaning));
        let parts = [
            event.source.as_deref(),
            event.error.as_deref(),
            meaning.as_deref(),
        ];
        let said: Vec<&str> = parts.into_iter().flatten().collect();
        let _ = writeln!(
            page,
            "{}",
            text.labelled(
                &format!("{} {}", text.get("report-event"), event.id),
                &one_line(&text.list(&said))
            )
        );
    }
    for saying in sayings(reading) {
        if !saying.meaning.is_empty() {
            let _ = writeln!(
                page,
                "{}",
                text.labelled(
                    &format!("\"{}\"", one_line(&saying.text)),
                    &one_line(&text.meaning(&saying.meaning))
                )
            );
        }
    }
    if reading.secrets_left_out > 0 {
        let _ = writeln!(page, "\n{}", text.get("explain-secret-left-out"));
    }
    if reading.sentences_left_out {
        let _ = writeln!(page, "\n{}", text.get("explain-sentences-left-out"));
    }
    if let Some(known) = &explanation.provider {
        let _ = writeln!(page, "\n{}", report::provider_fact(known, text));
    }
    if let Some(note) = words::cloud_note(&explanation.findings, text) {
        let _ = writeln!(page, "\n{}", one_line(&note));
    }
    causes_in_words(&mut page, explanation, text);
    for sentence in missing(reading, text) {
        let _ = writeln!(page, "\n{sentence}");
    }
    page
}

/// The likely causes and the first steps, or that a check is needed to tell.
fn causes_in_words(page: &mut String, explanation: &Explanation, text: &Text) {
    if explanation.causes.is_empty() {
        let _ = writeln!(page, "\n{}", text.get("explain-words-tell-nothing"));
        return;
    }
    let _ = writeln!(page, "\n{}", text.get("explain-causes"));
    write_causes(page, named_causes(explanation), text);
    for (index, (what, warning)) in first_steps(&explanation.advice.user, text)
        .into_iter()
        .enumerate()
    {
        if let Some(warning) = warning {
            let _ = writeln!(page, "\n{}", one_line(&warning));
        }
        let _ = writeln!(page, "\n{}. {}", index + 1, one_line(&what));
    }
    let _ = writeln!(page, "\n{}", text.get("explain-check-adds"));
}

fn write_causes<'a>(page: &mut String, causes: impl Iterator<Item = &'a Hypothesis>, text: &Text) {
    for cause in causes {
        let percent = (cause.probability * 100.0).round();
        let _ = writeln!(
            page,
            "  {percent:>3} %  {}",
            one_line(&words::title(cause.id, text))
        );
    }
}

fn known_program(complaint: &complaint::Complaint, text: &Text) -> Option<String> {
    let id = words::id_of(&complaint.client);
    complaint
        .program
        .clone()
        .or_else(|| text.lookup(&format!("program-{id}"), &[]))
}

/// Which facts a check still needs, with the usual values.
fn missing(reading: &Reading, text: &Text) -> Vec<String> {
    let Some(complaint) = crate::checkup::leading_complaint(reading) else {
        return Vec::new();
    };
    complaint::missing(complaint)
        .into_iter()
        .map(|field| text.get(&format!("missing-{}", words::id_of(&field))))
        .collect()
}
