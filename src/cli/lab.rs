//! `lab`: a practice server with a chosen fault, until Ctrl-C.

use super::arguments::Lab as Options;
#[cfg(feature = "lab")]
use super::runtime::{asked_to_end, runtime};
use super::{CliError, Exit, Outcome, print, print_json};
#[cfg(feature = "lab")]
use crate::lab::Lab;
use crate::lab::{self, Scenario};
#[cfg(feature = "lab")]
use crate::mail::Service;
#[cfg(feature = "lab")]
use crate::report::words;
use crate::text::Text;
use serde_json::json;

/// `mailprobe lab`.
pub fn lab(options: &Options, text: &Text) -> Outcome {
    let Some(id) = options.scenario.as_deref().filter(|_| !options.list) else {
        list(options.json, text)?;
        return Ok(Exit::Fine);
    };
    run(lab::scenario(id)?, options.json, text)
}

fn list(as_json: bool, text: &Text) -> Result<(), CliError> {
    let shown = lab::scenarios().iter().filter(|scenario| !scenario.hidden);
    if as_json {
        let rows: Vec<_> = shown
            .map(|scenario| {
                json!({
                    "id": scenario.id,
                    "title": text.get(&format!("lab-{}", scenario.id)),
                    "about": text.get(&format!("lab-{}-about", scenario.id)),
                    "hypothesis": scenario.expected,
                })
            })
            .collect();
        return print_json(&rows);
    }
    let width = lab::scenarios()
        .iter()
        .map(|scenario| scenario.id.len())
        .max()
        .unwrap_or_default();
    let mut page = String::new();
    for scenario in shown {
        let about = text.get(&format!("lab-{}-about", scenario.id));
        page.push_str(&format!("{:<width$}  {about}\n", scenario.id));
    }
    print(&page)
}

#[cfg(not(feature = "lab"))]
fn run(_: &Scenario, _: bool, _: &Text) -> Outcome {
    Err(CliError(lab::NOT_BUILT_IN.to_owned()))
}

#[cfg(feature = "lab")]
fn run(scenario: &'static Scenario, as_json: bool, text: &Text) -> Outcome {
    let runtime = runtime()?;
    runtime.block_on(async {
        let lab = Lab::start(scenario)
            .await
            .map_err(|reason| CliError(format!("the practice server could not be started: {reason}")))?;
        announce(&lab, scenario, as_json, text)?;
        asked_to_end().await;
        Ok(Exit::Fine)
    })
}

#[cfg(feature = "lab")]
fn announce(lab: &Lab, scenario: &Scenario, as_json: bool, text: &Text) -> Result<(), CliError> {
    let ports = Service::ALL.map(|service| (service, lab.ports().of(service)));
    let option: Vec<String> = ports
        .iter()
        .map(|(service, port)| format!("{service}={port}"))
        .collect();
    if as_json {
        let map: serde_json::Map<_, _> = ports
            .iter()
            .map(|(service, port)| (service.name().to_owned(), json!(port)))
            .collect();
        // One line, so that scripts can read it while the server runs.
        return print(
            &json!({"scenario": scenario.id, "hypothesis": words::id_of(&scenario.expected), "host": "127.0.0.1", "ports": map})
                .to_string(),
        );
    }
    print(&text.format(
        "lab-running",
        &[
            ("title", &text.get(&format!("lab-{}", scenario.id))),
            ("ports", &option.join(",")),
        ],
    ))
}
