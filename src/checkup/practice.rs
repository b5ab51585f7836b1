//! A checkup that meets the practice server instead of a real one.
//!
//! In: a request and a scenario. Out: the result.

use super::{Checkup, Event, Request, Scope, run};
use crate::complaint;
use crate::diagnosis::Facts;
use crate::lab::{Lab, Scenario};
use crate::mail::{Service, Target};
use crate::probe::Cancel;

/// Runs a request against a practice server that lives as long as the run.
///
/// # Errors
/// One line that says why the practice server could not be started.
pub async fn in_practice(
    scenario: &'static Scenario,
    mut request: Request,
    observer: &(dyn Fn(Event) + Send + Sync),
    cancel: &Cancel,
) -> Result<Checkup, String> {
    let service = practised_service(&request.target);
    let lab = Lab::start_on(scenario, request.target.server.as_str(), service)
        .await
        .map_err(|reason| format!("the practice server could not be started: {reason}"))?;
    request.target.port = lab.ports().of(service);
    if let Scope::Account(Some(sending)) = &mut request.scope {
        sending.port = lab.ports().of(practised_service(sending));
    }
    practise(&mut request, scenario);
    let environment = lab.environment();
    Ok(run(request, environment, observer, cancel).await)
}

/// The service a practice run is about: the one that is registered for the port, else the usual one.
fn practised_service(target: &Target) -> Service {
    let registered = Service::ALL
        .into_iter()
        .find(|service| service.standard_port() == target.port);
    registered
        .or_else(|| target.protocol.service(target.security))
        .unwrap_or(Service::Pop3s)
}

/// What belongs to the scenario beside the server: its event log and what people know, where the person said nothing else.
fn practise(request: &mut Request, scenario: &Scenario) {
    if let Some(log) = scenario.event_log
        && request.reading.events.is_empty()
    {
        request.reading.events = complaint::read(log).events;
    }
    if request.facts == Facts::default() {
        request.facts = scenario.facts.clone();
    }
}
