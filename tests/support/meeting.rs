//! Practice faults met by the probe: here the sockets are real, and the server is our own.
//!
//! In: a fault, what a person pasted and chose. Out: the [`Checkup`] of a run.

use mailprobe::checkup::{self, Checkup, Request};
use mailprobe::complaint::Reading;
use mailprobe::lab::Scenario;
use mailprobe::mail::{Ports, TargetOverrides};
use mailprobe::probe::{Cancel, Environment};
use std::future::Future;
use std::sync::Arc;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::Semaphore;
use tokio::task::{LocalSet, spawn_local};

/// Runs at one time: one thread serves them all, and a run that waits for it too long would be a slow server's.
const AT_ONCE: usize = 16;

/// One thread, on which server and probe take turns.
pub fn runtime() -> Runtime {
    Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
}

/// Checks the practice server with this fault.
pub async fn meet(scenario: &Scenario, reading: Reading, overrides: &TargetOverrides) -> Checkup {
    let target = checkup::target(&reading, overrides, &Ports::default()).expect("complete");
    let mut request = Request::new(reading, target);
    request.practice = Some(scenario.id.to_owned());
    checkup::run_with_lab(request, Environment::default(), &|_| {}, &Cancel::default())
        .await
        .expect("the practice server starts")
}

/// Several runs beside each other, in the order they were given.
pub fn together<R: Future<Output = Checkup> + 'static>(runs: impl Iterator<Item = R>) -> Vec<Checkup> {
    let runtime = runtime();
    let ended = LocalSet::new().block_on(&runtime, async {
        let turns = Arc::new(Semaphore::new(AT_ONCE));
        let started: Vec<_> = runs
            .map(|run| {
                let turn = Arc::clone(&turns).acquire_owned();
                spawn_local(async move {
                    let _turn = turn.await.expect("never closed");
                    run.await
                })
            })
            .collect();
        let mut ended = Vec::new();
        for run in started {
            ended.push(run.await.expect("a result"));
        }
        ended
    });
    runtime.shutdown_background();
    ended
}
