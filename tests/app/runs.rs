//! Practice faults met by the probe, each once.

use mailprobe::checkup::{self, Checkup, Request};
use mailprobe::lab::{self, Scenario};
use mailprobe::mail::{Ports, TargetOverrides};
use mailprobe::probe::{Cancel, Environment};

/// Checks the practice servers with these faults, all at the same time.
pub fn of(scenarios: impl Iterator<Item = &'static Scenario>) -> Vec<(&'static Scenario, Checkup)> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let local = tokio::task::LocalSet::new();
    let runs = local.block_on(&runtime, async {
        let started: Vec<_> = scenarios
            .map(|scenario| (scenario, tokio::task::spawn_local(run(scenario))))
            .collect();
        let mut ended = Vec::new();
        for (scenario, run) in started {
            ended.push((scenario, run.await.expect("a result")));
        }
        ended
    });
    runtime.shutdown_background();
    runs
}

/// Checks the practice server with this fault.
pub async fn run(scenario: &'static Scenario) -> Checkup {
    let reading = mailprobe::complaint::read(scenario.dialog);
    let overrides = TargetOverrides {
        server: Some(lab::USUAL_NAME.to_owned()),
        port: Some(scenario.service.standard_port()),
        protocol: Some(scenario.service.protocol()),
        security: Some(scenario.security),
        ..TargetOverrides::default()
    };
    let target = checkup::target(&reading, &overrides, &Ports::default()).expect("complete");
    let mut request = Request::new(reading, target);
    request.practice = Some(scenario.id.to_owned());
    checkup::run_with_lab(request, Environment::default(), &|_| {}, &Cancel::default())
        .await
        .expect("the practice server starts")
}
