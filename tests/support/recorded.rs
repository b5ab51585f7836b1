//! Every practice fault as a run met it, from `tests/scenarios/`: nothing here opens a socket.
//!
//! In: a fault and a protocol. Out: the [`Checkup`] of a run that `tests/network/confusion.rs` recorded.

#![allow(dead_code, reason = "each test program needs a part of this")]

use mailprobe::checkup::Checkup;
use mailprobe::complaint::{Complaint, MailProgram};
use mailprobe::diagnosis::HypothesisId;
use mailprobe::lab::{self, Scenario};
use mailprobe::mail::{Protocol, Security};
use mailprobe::report;
use mailprobe::text::Text;
use serde_json::{Map, Value};
use std::path::PathBuf;

/// The program whose hello nothing is too old for; the other runs are by the program of the fault's own message.
pub const CURRENT_PROGRAM: &str = "outlook-win11";

/// What Outlook Express may show for whatever fails.
pub const CODES: [Option<&str>; 5] = [
    Some("0x800CCC1A"),
    Some("0x800CCC0F"),
    Some("0x800CCC0E"),
    Some("0x800CCC19"),
    None,
];

/// Recorded: what was asked and observed. What follows from it is decided anew whenever it is loaded.
const RECORDED: [&str; 10] = [
    "mailprobe",
    "started_at",
    "elapsed_ms",
    "practice",
    "target",
    "complaints",
    "codes",
    "events",
    "facts",
    "observations",
];

/// Which protocols meet a fault: sending is for the one that sends.
pub fn protocols(scenario: &Scenario) -> &'static [Protocol] {
    if scenario.expected == Some(HypothesisId::SendingRefused) {
        &[Protocol::Smtp]
    } else {
        &Protocol::PROBED
    }
}

/// What a mail program would say of a fault: with this number, and with the server's words where the fault has some.
pub fn complaint(scenario: &Scenario, protocol: Protocol, code: Option<&str>) -> Complaint {
    let own = mailprobe::complaint::read(scenario.dialog);
    let own = own.complaints.into_iter().next().unwrap_or_else(|| Complaint {
        client: MailProgram::OutlookExpress,
        ..Complaint::default()
    });
    Complaint {
        client: own.client,
        windows: own.windows,
        server_response: own.server_response,
        language: Some("en".to_owned()),
        account: Some("Practice".to_owned()),
        server: Some(lab::USUAL_NAME.to_owned()),
        protocol: Some(protocol),
        port: Some(port(scenario, protocol)),
        secure: Some(true),
        error_number: code.map(|code| code.parse().expect("a number")),
        ..Complaint::default()
    }
}

/// The port a fault is about, in this protocol.
fn port(scenario: &Scenario, protocol: Protocol) -> u16 {
    let security = if scenario.service.is_implicit_tls() {
        Security::Tls
    } else {
        Security::None
    };
    protocol.service(security).expect("probed").standard_port()
}

/// Under which name a run by a program of this profile is recorded.
pub fn run_by(protocol: Protocol, client: &str) -> String {
    format!("{protocol} {client}")
}

fn path(id: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/scenarios/{id}.json"))
}

/// A recorded run of a fault, by the protocol's name or [`run_by`].
pub fn recorded(id: &str, run: &str) -> Checkup {
    let file = std::fs::read_to_string(path(id)).unwrap_or_else(|_| panic!("{id} is not recorded"));
    let runs: Map<String, Value> = serde_json::from_str(&file).expect("JSON");
    let mut saved = runs
        .get(run)
        .cloned()
        .unwrap_or_else(|| panic!("{id} has no {run}"));
    saved["network"] = Value::Array(Vec::new());
    report::load(&saved.to_string()).expect("a result")
}

/// Writes a fault's runs, one a line, so that a change of one shows as one.
pub fn record(id: &str, runs: &[(String, &Checkup)]) {
    let lines: Vec<String> = runs
        .iter()
        .map(|(name, checkup)| {
            let mut saved = report::json(checkup, Text::english());
            if let Value::Object(fields) = &mut saved {
                fields.retain(|name, _| RECORDED.contains(&name.as_str()));
                fields["observations"]["transcript"] = Value::Array(Vec::new());
            }
            format!("\"{name}\":{saved}")
        })
        .collect();
    std::fs::write(path(id), format!("{{\n{}\n}}\n", lines.join(",\n"))).expect("writable");
}
