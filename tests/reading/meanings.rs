//! What numbers, servers' replies and pasted texts mean, row by row: the tables under `tests/data` hold what was once
//! answered wrongly, and what people meet today.

use mailprobe::checkup::Explanation;
use mailprobe::{codes, complaint};
use serde::Deserialize;
use std::path::Path;

fn data(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data")
        .join(name);
    std::fs::read_to_string(path).expect("the table")
}

/// A number or a reply, and the beginning of what is said of it.
#[derive(Debug, Deserialize)]
struct Row {
    #[serde(alias = "code", alias = "reply")]
    asked: String,
    stage: String,
    finding: String,
    says: String,
}

fn rows(name: &str) -> Vec<Row> {
    csv::Reader::from_reader(data(name).as_bytes())
        .into_deserialize()
        .collect::<Result<_, _>>()
        .expect("rows")
}

fn every_row_says_what_it_should(name: &str, least: usize) {
    let rows = rows(name);
    assert!(rows.len() >= least, "{}", rows.len());
    let mut wrong = Vec::new();
    for row in rows {
        let Ok(code) = codes::explain(&row.asked) else {
            wrong.push(format!("{}: not understood", row.asked));
            continue;
        };
        let finding = code.finding.clone().unwrap_or_default();
        let right = code.known
            && code.stage.name() == row.stage
            && finding == row.finding
            && code.meaning.starts_with(&row.says);
        if !right {
            wrong.push(format!(
                "{}: {} {finding} {}",
                row.asked,
                code.stage.name(),
                code.meaning
            ));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn numbers_and_symbols_mean_what_they_should() {
    every_row_says_what_it_should("codes.csv", 150);
}

#[test]
fn replies_mean_what_they_should() {
    every_row_says_what_it_should("replies.csv", 140);
}

/// A refusal that is not about the password never says that the password is wrong.
#[test]
fn the_password_is_not_blamed_for_other_things() {
    for row in rows("replies.csv") {
        let code = codes::explain(&row.asked).expect("known");
        if code.finding.as_deref() != Some("said-sign-in-refused") {
            assert!(
                !code
                    .meaning
                    .contains("did not accept the user name or the password"),
                "{}: {}",
                row.asked,
                code.meaning
            );
        }
    }
}

/// A text as people paste it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Pasted {
    text: String,
    /// The mail program as `explain --json` names it; none where the text need not tell it.
    client: Option<String>,
    /// The causes of which one has to come first.
    #[serde(default)]
    causes: Vec<String>,
    /// A finding that its words count for.
    finding: Option<String>,
}

#[test]
fn pasted_texts_are_understood() {
    let texts: Vec<Pasted> = data("pasted.jsonl")
        .lines()
        .map(|line| serde_json::from_str(line).expect("a text"))
        .collect();
    assert!(texts.len() >= 45, "{}", texts.len());
    let mut wrong = Vec::new();
    for pasted in texts {
        let reading = complaint::read(&pasted.text);
        let beginning: String = pasted.text.chars().take(70).collect();
        if reading.is_empty() {
            wrong.push(format!("{beginning}: not understood"));
            continue;
        }
        let client = reading
            .complaints
            .first()
            .and_then(|complaint| serde_json::to_value(complaint.client).ok());
        if let Some(named) = &pasted.client
            && client.as_ref().and_then(serde_json::Value::as_str) != Some(named)
        {
            wrong.push(format!("{beginning}: {client:?}"));
        }
        let explanation = Explanation::of(&reading);
        let first = explanation.causes.first().map(|cause| cause.id.id());
        if !pasted.causes.is_empty()
            && first.is_none_or(|first| !pasted.causes.iter().any(|cause| cause == first))
        {
            wrong.push(format!("{beginning}: {first:?}, not {:?}", pasted.causes));
        }
        if let Some(finding) = &pasted.finding {
            let sayings = reading
                .complaints
                .iter()
                .flat_map(|complaint| &complaint.sayings)
                .map(|saying| saying.finding.as_deref());
            let numbers = reading.codes.iter().map(|code| code.finding.as_deref());
            if !sayings.chain(numbers).flatten().any(|stated| stated == finding) {
                wrong.push(format!("{beginning}: no {finding}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
