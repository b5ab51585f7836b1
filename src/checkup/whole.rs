//! A whole request: the one service that was named, or every service of an account.
//!
//! In: a [`Request`]. Out: the [`Checkup`] of the first service that does not work, with a line for each; progress on the way.

use super::accounts::only_about;
use super::services::{Unknown, of_found};
use super::{Checkup, Event, Request, Scope, run_one};
use crate::diagnosis::{Chain, HypothesisId};
use crate::mail::Target;
use crate::observation::{Ended, Traffic};
use crate::probe::{self, Cancel, Environment, Found};
use std::time::Instant;

/// One service of an account, as it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckedService {
    /// Where.
    pub target: Target,
    /// How far the program gets there.
    pub chain: Chain,
    /// The likeliest cause, where one leads.
    pub leading: Option<HypothesisId>,
    /// What is wrong there as well.
    pub also_wrong: Vec<HypothesisId>,
}

impl CheckedService {
    fn of(checkup: &Checkup) -> CheckedService {
        CheckedService {
            target: checkup.target.clone(),
            chain: checkup.diagnosis.chain.clone(),
            leading: checkup.diagnosis.leading,
            also_wrong: checkup.diagnosis.also_wrong.clone(),
        }
    }

    /// Every link was seen working.
    pub fn works(&self) -> bool {
        self.leading == Some(HypothesisId::Healthy) && self.chain.works()
    }

    /// Something there is broken, or a cause leads.
    fn is_broken(&self) -> bool {
        self.chain.broken_at.is_some()
            || self
                .leading
                .is_some_and(|leading| leading != HypothesisId::Healthy)
    }
}

/// Runs a whole checkup on the current tokio runtime. Always returns; see [`probe::run`]. Services on one host are checked one
/// after the other, because servers count connections; on two hosts at the same time.
pub async fn run(
    request: Request,
    environment: Environment,
    observer: &(dyn Fn(Event) + Send + Sync),
    cancel: &Cancel,
) -> Checkup {
    let clock = Instant::now();
    let (first, second, found) = match request.scope.clone() {
        Scope::Named => return run_one(request, environment, observer, cancel).await,
        Scope::Accounts(others) => return accounts(request, others, environment, observer, cancel).await,
        Scope::Account(second) => (request.target.clone(), second, Found::default()),
        Scope::Unknown(unknown) => look_for(&unknown, &request, &environment, cancel).await,
    };
    for line in &found.transcript {
        observer(Event::Transcript(line.clone()));
    }
    let of = |target: Target| Request {
        target,
        ..request.clone()
    };
    // The chain that is shown meanwhile is the first service's.
    let quiet = |event: Event| {
        if let Event::Transcript(_) = event {
            observer(event);
        }
    };
    let first_run = run_one(of(first.clone()), environment.clone(), observer, cancel);
    let checkups = match second {
        None => vec![first_run.await],
        Some(second) => {
            let is_same_host = second.server == first.server;
            let second_run = run_one(of(second), environment, &quiet, cancel);
            if is_same_host {
                let first = first_run.await;
                vec![first, second_run.await]
            } else {
                let (first, second) = tokio::join!(first_run, second_run);
                vec![first, second]
            }
        }
    };
    let mut whole = first_broken(checkups);
    merge(&mut whole.network, &found.network);
    let mut transcript = found.transcript;
    transcript.append(&mut whole.observations.transcript);
    whole.observations.transcript = transcript;
    whole.elapsed_ms = u64::try_from(clock.elapsed().as_millis()).unwrap_or(u64::MAX);
    whole
}

/// The accounts of several messages, one after the other, each with what was said about it alone.
async fn accounts(
    request: Request,
    others: Vec<Target>,
    environment: Environment,
    observer: &(dyn Fn(Event) + Send + Sync),
    cancel: &Cancel,
) -> Checkup {
    let clock = Instant::now();
    let mut checkups: Vec<Checkup> = Vec::new();
    for target in std::iter::once(request.target.clone()).chain(others) {
        let is_cancelled = |checkup: &Checkup| checkup.observations.ended == Ended::Cancelled;
        if checkups.last().is_some_and(is_cancelled) {
            break;
        }
        let own = Request {
            reading: only_about(&request.reading, &target),
            target,
            scope: Scope::Named,
            ..request.clone()
        };
        checkups.push(run_one(own, environment.clone(), observer, cancel).await);
    }
    let mut whole = first_broken(checkups);
    whole.elapsed_ms = u64::try_from(clock.elapsed().as_millis()).unwrap_or(u64::MAX);
    whole
}

/// By the domain's mail exchanger where the tables know it, else under the usual names.
async fn look_for(
    unknown: &Unknown,
    request: &Request,
    environment: &Environment,
    cancel: &Cancel,
) -> (Target, Option<Target>, Found) {
    let mut asked = Found::default();
    if let Some(domain) = &unknown.domain {
        let (names, found) = probe::mail_exchangers(domain, environment).await;
        if let Some(services) = unknown.of_exchangers(&names)
            && let Scope::Account(second) = services.scope
        {
            return (services.first, second, found);
        }
        asked = found;
    }
    let mut found = probe::search(&unknown.search, environment, request.deadline, cancel).await;
    let (first, second) = of_found(&found.services, found.first_host.as_ref(), &request.target);
    asked.transcript.append(&mut found.transcript);
    merge(&mut asked.network, &found.network);
    (first, second, asked)
}

/// The first that is broken, else the first that was not seen working whole, else the first; with a line for each.
fn first_broken(checkups: Vec<Checkup>) -> Checkup {
    let services: Vec<CheckedService> = checkups.iter().map(CheckedService::of).collect();
    let leading = services
        .iter()
        .position(CheckedService::is_broken)
        .or_else(|| services.iter().position(|service| !service.works()))
        .unwrap_or_default();
    let mut checkups = checkups;
    let mut whole = checkups.swap_remove(leading);
    for other in checkups {
        merge(&mut whole.network, &other.network);
    }
    whole.services = Some(services);
    whole
}

/// Adds what was exchanged with the same servers, and the servers that are new.
fn merge(traffic: &mut Vec<Traffic>, more: &[Traffic]) {
    for row in more {
        match traffic.iter_mut().find(|known| known.to == row.to) {
            Some(known) => {
                known.connections += row.connections;
                known.bytes_in += row.bytes_in;
                known.bytes_out += row.bytes_out;
            }
            None => traffic.push(row.clone()),
        }
    }
}
