//! Practice faults met by the probe, each once.

use crate::meeting::{meet, runtime, together};
use mailprobe::checkup::Checkup;
use mailprobe::lab::{self, Scenario};
use mailprobe::mail::TargetOverrides;

/// Checks the practice servers with these faults, beside each other.
pub fn of(scenarios: impl Iterator<Item = &'static Scenario>) -> Vec<(&'static Scenario, Checkup)> {
    let scenarios: Vec<_> = scenarios.collect();
    let checkups = together(scenarios.iter().copied().map(run));
    scenarios.into_iter().zip(checkups).collect()
}

/// Checks the practice server with this fault.
pub fn one(scenario: &'static Scenario) -> Checkup {
    let runtime = runtime();
    let checkup = runtime.block_on(run(scenario));
    runtime.shutdown_background();
    checkup
}

async fn run(scenario: &'static Scenario) -> Checkup {
    let overrides = TargetOverrides {
        server: Some(lab::USUAL_NAME.to_owned()),
        port: Some(scenario.service.standard_port()),
        protocol: Some(scenario.service.protocol()),
        security: Some(scenario.security),
        ..TargetOverrides::default()
    };
    meet(scenario, mailprobe::complaint::read(scenario.dialog), &overrides).await
}
