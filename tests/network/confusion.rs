//! Every practice fault × every plausible number × every protocol: what leads, counted.
//!
//! Printed as a table by: cargo test --test network confusion -- --nocapture

use mailprobe::checkup::{self, Request};
use mailprobe::complaint::{Complaint, MailProgram, Reading};
use mailprobe::diagnosis::{Evidence, HypothesisId, Label};
use mailprobe::lab::{self, Scenario};
use mailprobe::mail::{Ports, Protocol, TargetOverrides};
use mailprobe::probe::{Cancel, Environment};
use std::collections::BTreeMap;
use std::sync::Arc;
use tokio::sync::Semaphore;

const NUMBERS: [Option<&str>; 5] = [
    Some("0x800CCC1A"),
    Some("0x800CCC0F"),
    Some("0x800CCC0E"),
    Some("0x800CCC19"),
    None,
];

/// What a mail program would say of a scenario: with this number, and with the server's words where the scenario has some.
fn complaint(protocol: Protocol, number: Option<&str>, port: u16, own: &Complaint) -> Complaint {
    Complaint {
        client: own.client,
        windows: own.windows.clone(),
        server_response: own.server_response.clone(),
        language: Some("en".to_owned()),
        account: Some("Practice".to_owned()),
        server: Some(lab::USUAL_NAME.to_owned()),
        protocol: Some(protocol),
        port: Some(port),
        secure: Some(true),
        error_number: number.map(|number| number.parse().expect("a number")),
        ..Complaint::default()
    }
}

/// The port a scenario's fault is about, in this protocol.
fn port(scenario: &Scenario, protocol: Protocol) -> u16 {
    let secure = protocol.service(mailprobe::mail::Security::Tls).expect("probed");
    let plain = protocol.service(mailprobe::mail::Security::None).expect("probed");
    if scenario.service.is_implicit_tls() {
        secure.standard_port()
    } else {
        plain.standard_port()
    }
}

/// Sending is for the one protocol that sends.
fn protocols(scenario: &Scenario) -> &'static [Protocol] {
    if scenario.expected == Some(HypothesisId::SendingRefused) {
        &[Protocol::Smtp]
    } else {
        &Protocol::PROBED
    }
}

async fn leaders(scenario: &'static Scenario, protocol: Protocol) -> Vec<(Option<HypothesisId>, Label)> {
    let own = mailprobe::complaint::read(scenario.dialog);
    let own = own.complaints.first().cloned().unwrap_or_else(|| Complaint {
        client: MailProgram::OutlookExpress,
        ..Complaint::default()
    });
    let reading = |number| Reading {
        complaints: vec![complaint(protocol, number, port(scenario, protocol), &own)],
        ..Reading::default()
    };
    let overrides = TargetOverrides {
        security: Some(scenario.security),
        ..TargetOverrides::default()
    };
    let target = checkup::target(&reading(None), &overrides, &Ports::default()).expect("complete");
    let mut request = Request::new(reading(None), target);
    request.practice = Some(scenario.id.to_owned());
    let checkup = checkup::run_with_lab(request, Environment::default(), &|_| {}, &Cancel::default())
        .await
        .expect("the practice server starts");
    NUMBERS
        .map(|number| {
            let reading = Reading {
                events: checkup.reading.events.clone(),
                ..reading(number)
            };
            let decided = checkup::decide(&Evidence {
                complaints: &reading.complaints,
                events: &reading.events,
                ..checkup.evidence()
            });
            (decided.diagnosis.leading, decided.diagnosis.groupshield.label)
        })
        .to_vec()
}

/// Runs at one time: one thread serves them all, and a run that waits for it too long would be a slow server's.
const AT_ONCE: usize = 16;

#[test]
fn each_fault_is_told_from_all_others() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let local = tokio::task::LocalSet::new();
    let rows = local.block_on(&runtime, async {
        let turns = Arc::new(Semaphore::new(AT_ONCE));
        let mut runs = Vec::new();
        for scenario in lab::scenarios().iter().filter(|scenario| !scenario.hidden) {
            for protocol in protocols(scenario).iter().copied() {
                let turn = Arc::clone(&turns);
                let run = async move {
                    let _turn = turn.acquire_owned().await.expect("never closed");
                    leaders(scenario, protocol).await
                };
                runs.push((scenario, protocol, tokio::task::spawn_local(run)));
            }
        }
        let mut rows = Vec::new();
        for (scenario, protocol, run) in runs {
            rows.push((scenario, protocol, run.await.expect("a result")));
        }
        rows
    });
    runtime.shutdown_background();

    let (mut right, mut undecided, mut wrong, mut all) = (0, 0, Vec::new(), 0);
    let mut table: BTreeMap<&str, BTreeMap<&str, u32>> = BTreeMap::new();
    for (scenario, protocol, leaders) in rows {
        for ((leading, groupshield), number) in leaders.into_iter().zip(NUMBERS) {
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
