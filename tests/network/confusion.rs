//! Every practice fault × every plausible number × every protocol: what leads, counted.
//!
//! Printed as a table by: cargo test --test network confusion -- --nocapture
//! With RECORD_SCENARIOS set the runs are kept in `tests/scenarios/`, for the tests that open no socket.

use crate::support::meeting::{meet, together};
use crate::support::recorded::{self, CODES, CURRENT_PROGRAM, complaint, protocols};
use mailprobe::checkup::{self, Checkup};
use mailprobe::complaint::Reading;
use mailprobe::diagnosis::{Evidence, HypothesisId, Label};
use mailprobe::lab::{self, Scenario};
use mailprobe::mail::{Protocol, TargetOverrides};
use std::collections::BTreeMap;

/// One run, by the program of the scenario's message or by another.
async fn run(scenario: &'static Scenario, protocol: Protocol, client: Option<&'static str>) -> Checkup {
    let reading = Reading {
        complaints: vec![complaint(scenario, protocol, None)],
        ..Reading::default()
    };
    let overrides = TargetOverrides {
        security: Some(scenario.security),
        client: client.map(str::to_owned),
        ..TargetOverrides::default()
    };
    meet(scenario, reading, &overrides).await
}

/// What leads on one run, for each number.
fn leaders(scenario: &Scenario, protocol: Protocol, checkup: &Checkup) -> Vec<(Option<HypothesisId>, Label)> {
    CODES
        .map(|number| {
            let complaints = [complaint(scenario, protocol, number)];
            let decided = checkup::decide(&Evidence {
                complaints: &complaints,
                ..checkup.evidence()
            });
            (decided.diagnosis.leading, decided.diagnosis.groupshield.label)
        })
        .to_vec()
}

/// The runs that are recorded: all by the scenario's own program, and a sound server met by a program of today.
fn runs() -> Vec<(&'static Scenario, Protocol, Option<&'static str>)> {
    let shown = lab::scenarios().iter().filter(|scenario| !scenario.hidden);
    let own = shown.flat_map(|scenario| {
        protocols(scenario)
            .iter()
            .map(move |protocol| (scenario, *protocol, None))
    });
    let healthy = lab::scenario("healthy").expect("there is one");
    let current = Protocol::PROBED.map(|protocol| (healthy, protocol, Some(CURRENT_PROGRAM)));
    own.chain(current).collect()
}

fn record(rows: &[(&'static Scenario, Protocol, Option<&'static str>, Checkup)]) {
    let mut files: BTreeMap<&str, Vec<(String, &Checkup)>> = BTreeMap::new();
    for (scenario, protocol, client, checkup) in rows {
        let name = client.map_or_else(
            || protocol.to_string(),
            |client| recorded::run_by(*protocol, client),
        );
        files.entry(scenario.id).or_default().push((name, checkup));
    }
    for (id, runs) in &files {
        recorded::record(id, runs);
    }
}

#[test]
fn each_fault_is_told_from_all_others() {
    let runs = runs();
    let checkups = together(
        runs.iter()
            .map(|&(scenario, protocol, client)| run(scenario, protocol, client)),
    );
    let rows: Vec<_> = runs
        .into_iter()
        .zip(checkups)
        .map(|((scenario, protocol, client), checkup)| (scenario, protocol, client, checkup))
        .collect();
    if std::env::var_os("RECORD_SCENARIOS").is_some() {
        record(&rows);
    }

    let (mut right, mut undecided, mut wrong, mut all) = (0, 0, Vec::new(), 0);
    let mut table: BTreeMap<&str, BTreeMap<&str, u32>> = BTreeMap::new();
    for (scenario, protocol, client, checkup) in &rows {
        let name = client.map_or_else(
            || protocol.to_string(),
            |client| recorded::run_by(*protocol, client),
        );
        let before = recorded::recorded(scenario.id, &name).diagnosis.leading;
        assert_eq!(
            before, checkup.diagnosis.leading,
            "{} {name} was recorded otherwise",
            scenario.id
        );
        for ((leading, groupshield), number) in leaders(scenario, *protocol, checkup).into_iter().zip(CODES) {
            all += 1;
            let name = leading.map_or("not decided", HypothesisId::id);
            *table.entry(scenario.id).or_default().entry(name).or_default() += 1;
            match leading {
                leading if leading == scenario.expected => right += 1,
                None => undecided += 1,
                Some(_) => wrong.push(format!("{} {protocol} {number:?}: {name}", scenario.id)),
            }
            if scenario.expected != Some(HypothesisId::GroupShield) {
                assert_ne!(
                    groupshield,
                    Label::Likely,
                    "{} {protocol} {number:?}",
                    scenario.id
                );
            }
        }
    }
    for (scenario, leaders) in &table {
        let cells: Vec<String> = leaders
            .iter()
            .map(|(name, count)| format!("{name} {count}"))
            .collect();
        println!("{scenario:<32} {}", cells.join(", "));
    }
    println!(
        "{right} of {all} right, {undecided} not decided, {} wrong",
        wrong.len()
    );
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(right * 100 >= all * 97, "{right} of {all}");
}
