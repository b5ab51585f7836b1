//! The same made-up runs as a mail program of today would have made them.

use crate::made_up::{CURRENT_PROGRAM, MET_BY_CURRENT_PROGRAMS, Scenario, hello};
use mailprobe::mail::Protocol;
use mailprobe::observation::{HelloId, HelloObservation, HelloOutcome, Observations, PortObservation};
use mailprobe::wire::Version::Tls12;

/// The run as a current program would have made it, where the fault asks for one.
pub fn observations(scenario: &Scenario, protocol: Protocol) -> Observations {
    let mut observations = (scenario.build)(protocol);
    if MET_BY_CURRENT_PROGRAMS.contains(&scenario.id) {
        observations.ports.iter_mut().for_each(as_current_program);
    }
    observations
}

fn as_current_program(row: &mut PortObservation) {
    let modern = row
        .hellos
        .iter()
        .find(|hello| hello.hello == HelloId::Tls12Modern)
        .cloned();
    row.hellos.retain(|hello| !hello.is_client);
    let Some(modern) = modern else { return };
    let works = modern.version.is_some_and(|version| !version.is_obsolete());
    let answer = if works {
        (HelloOutcome::ServerHello, Some(Tls12), None)
    } else {
        (HelloOutcome::Alert, None, Some(70))
    };
    row.hellos.push(HelloObservation {
        cipher: works.then(|| "0xC02F".to_owned()),
        ..hello(CURRENT_PROGRAM, true, modern.via, answer)
    });
}
