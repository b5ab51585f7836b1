//! `explain` and `code`: what a message and its numbers mean. No network.

use super::arguments::{Code, Explain};
use super::{Complaint, Exit, Outcome, input, print, print_json, shortened};
use crate::codes;
use crate::complaint::{self, Reading};
use crate::report::visible::one_line;
use crate::text::Text;
use std::fmt::Write as _;

/// `mailprobe explain`.
pub fn explain(options: &Explain, text: &Text) -> Outcome {
    let reading = input::reading(&input::text(options.file.as_deref())?)?;
    if options.json {
        print_json(&reading)?;
    } else {
        print(&in_words(&reading, text))?;
    }
    Ok(Exit::Fine)
}

/// `mailprobe code`.
pub fn code(options: &Code, text: &Text) -> Outcome {
    let code = codes::explain(&options.number)
        .map_err(|reason| Complaint(format!("'{}': {reason}", shortened(&options.number))))?;
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
    one_line(&format!("{}{symbol} ({stage}): {}", code.code, code.meaning))
}

fn in_words(reading: &Reading, text: &Text) -> String {
    let mut page = String::new();
    for complaint in &reading.complaints {
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
            ("explain-error-number", complaint.error_number.clone()),
            ("explain-socket-error", complaint.socket_error.clone()),
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
        page.push('\n');
    }
    for code in &reading.codes {
        let _ = writeln!(page, "{}", code_in_words(code, text));
    }
    for event in &reading.events {
        let parts = [
            event.source.as_deref(),
            event.error.as_deref(),
            event.meaning.as_deref(),
        ];
        let said: Vec<&str> = parts.into_iter().flatten().collect();
        let _ = writeln!(
            page,
            "{} {}: {}",
            text.get("report-event"),
            event.id,
            one_line(&said.join(", "))
        );
    }
    for sentence in missing(reading, text) {
        let _ = writeln!(page, "\n{sentence}");
    }
    page
}

fn known_program(complaint: &complaint::Complaint, text: &Text) -> Option<String> {
    let id = crate::report::words::id_of(&complaint.client);
    text.lookup(&format!("program-{id}"), &[])
}

/// Which facts a check still needs, with the usual values.
fn missing(reading: &Reading, text: &Text) -> Vec<String> {
    let Some(complaint) = crate::checkup::leading_complaint(reading) else {
        return Vec::new();
    };
    complaint::missing(complaint)
        .into_iter()
        .map(|field| text.get(&format!("missing-{}", crate::report::words::id_of(&field))))
        .collect()
}
