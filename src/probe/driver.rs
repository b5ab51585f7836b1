//! Drives a plan: starts the steps it wants, says what they brought, and ends in time.
//!
//! In: a target, its environment, the limits of the run. Out: everything observed and all traffic.

use super::context::{self, DomainQuestions, PublishedSettings, captive_portal, clock};
use super::exchange::executor::Executor;
use super::net::connection::Network;
use super::net::environment::Environment;
use super::net::limits::{self, Budget};
use super::net::recorder::{Note, Recorder};
use super::net::resolver;
use super::net::slots::ConnectionSlots;
use super::plan::Plan;
use super::plan::hello_matrix::HelloMatrix;
use super::plan::step::{Step, StepOutcome};
use super::stop_condition::StopCondition;
use super::{Cancel, Event, Options};
use crate::mail::Target;
use crate::observation::{Ended, Observations, Traffic};
use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::task::{AbortHandle, Id, JoinSet};

/// Runs the plan against the target.
///
/// Always returns: at the latest at the deadline, within 100 ms of a cancel, and never with an error: failures are observations.
/// Needs a tokio runtime with I/O and time.
pub async fn run(
    target: &Target,
    environment: &Environment,
    options: &Options,
    observer: &(dyn Fn(Event) + Send + Sync),
    cancel: &Cancel,
) -> (Observations, Vec<Traffic>) {
    let (sender, notes) = unbounded_channel();
    let network = Arc::new(Network {
        recorder: Recorder::new(sender),
        budget: Budget::default(),
        slots: ConnectionSlots::default(),
        closings: Arc::default(),
        unreachable_endpoints: environment.unreachable_endpoints.clone(),
    });
    let mut progress = Progress::new(observer, notes, environment.clock_offset_seconds);
    let stop = StopCondition {
        cancel,
        deadline: network.recorder.started() + options.deadline,
    };

    let resolving = resolver::resolve(&target.server, &environment.resolver, &network.recorder);
    let resolved = match stop.or(resolving).await {
        Ok(resolved) => resolved,
        Err(ended) => return progress.finish(ended, None, &network),
    };
    progress.drain();
    progress.observations.dns = resolved.rows.clone();
    progress.publish();
    let questions = DomainQuestions::of(options);
    let published = questions.published;
    let beside = tokio::spawn(context::look_around(
        target.server.clone(),
        environment.resolver.clone(),
        resolved.addresses.clone(),
        questions,
        Arc::clone(&network),
    ));
    let mut plan = None;
    let mut ended = Ended::Complete;
    if !resolved.addresses.is_empty() {
        let matrix = HelloMatrix::new(&options.profiles);
        let addresses = resolver::tried(&resolved.addresses);
        let executor = Arc::new(Executor {
            network: Arc::clone(&network),
            matrix: matrix.clone(),
            host: target.server.clone(),
            extra_roots: environment.extra_roots.clone(),
            now: now() + environment.clock_offset_seconds,
            is_practice: environment.is_practice,
        });
        let mut driver = Driver::new(
            Plan::new(target, environment, matrix, addresses),
            executor,
            &network,
        );
        ended = driver.drive(&mut progress, &stop).await;
        driver.running.abort_all();
        plan = Some(driver.plan);
    }
    let patience = match published {
        PublishedSettings::Ask => limits::PUBLISHED,
        PublishedSettings::DoNotAsk => limits::GRACE,
    };
    if matches!(ended, Ended::Complete | Ended::ServerAskedToStop) || beside.is_finished() {
        let found = stop.or(tokio::time::timeout(patience, beside)).await;
        if let Ok(Ok(Ok(found))) = found {
            progress.observations.local_context = found;
        }
    } else {
        beside.abort();
    }
    progress.finish(ended, plan, &network)
}

/// Seconds since 1970 by this computer's clock.
fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

/// Tells the observer what happens and keeps it for the result.
struct Progress<'a> {
    observer: &'a (dyn Fn(Event) + Send + Sync),
    notes: UnboundedReceiver<Note>,
    observations: Observations,
    clock_offset_seconds: i64,
}

impl<'a> Progress<'a> {
    fn new(
        observer: &'a (dyn Fn(Event) + Send + Sync),
        notes: UnboundedReceiver<Note>,
        clock_offset_seconds: i64,
    ) -> Progress<'a> {
        Progress {
            observer,
            notes,
            observations: Observations::default(),
            clock_offset_seconds,
        }
    }

    /// Tells what is known so far.
    fn publish(&self) {
        let so_far = Observations {
            transcript: Vec::new(),
            ..self.observations.clone()
        };
        (self.observer)(Event::Observed(Box::new(so_far)));
    }

    /// Takes what a plan knows and tells it, where it is news.
    fn observe(&mut self, plan: &Plan) {
        let rows = plan.sorted_rows();
        if rows != self.observations.ports {
            self.observations.ports = rows;
            self.publish();
        }
    }

    /// Keeps a line and tells it; other notes are for the plan.
    fn take(&mut self, note: Note) -> Option<Note> {
        match note {
            Note::Line(line) => {
                (self.observer)(Event::Transcript(line.clone()));
                self.observations.transcript.push(line);
                None
            }
            other => Some(other),
        }
    }

    fn drain(&mut self) -> Vec<Note> {
        let mut rest = Vec::new();
        while let Ok(note) = self.notes.try_recv() {
            rest.extend(self.take(note));
        }
        rest
    }

    fn finish(mut self, ended: Ended, plan: Option<Plan>, network: &Network) -> (Observations, Vec<Traffic>) {
        let rest = self.drain();
        if let Some(mut plan) = plan {
            rest.iter().for_each(|note| plan.note(note));
            let here = now() + self.clock_offset_seconds;
            let clock = clock::clock_ahead(plan.rows(), plan.clocks(), here);
            let context = &mut self.observations.local_context;
            context.clock_ahead_seconds = clock.map(|(ahead, _)| ahead);
            context.clock_source = clock.map(|(_, source)| source.to_owned());
            context.captive_portal = captive_portal::is_captive_portal(plan.rows());
            self.observations.ports = plan.sorted_rows();
        }
        self.observations.ended = ended;
        self.publish();
        (self.observations, network.recorder.traffic())
    }
}

/// Whether the named port has been heard from.
#[derive(Debug, Clone, Copy)]
enum Responsiveness {
    /// No connect has succeeded yet.
    NotYet,
    /// It counts as unresponsive from this moment on, if it stays silent.
    WaitingUntil(Instant),
    /// The moment has passed.
    Known,
}

/// The steps under way.
struct Driver {
    plan: Plan,
    executor: Arc<Executor>,
    network: Arc<Network>,
    running: JoinSet<StepOutcome>,
    steps: HashMap<Id, (Step, AbortHandle, Instant)>,
    responsiveness: Responsiveness,
    choose_primary_at: Option<Instant>,
    grace_until: Option<Instant>,
}

impl Driver {
    fn new(plan: Plan, executor: Arc<Executor>, network: &Arc<Network>) -> Driver {
        Driver {
            plan,
            executor,
            network: Arc::clone(network),
            running: JoinSet::new(),
            steps: HashMap::new(),
            responsiveness: Responsiveness::NotYet,
            choose_primary_at: Some(Instant::now() + PRIMARY),
            grace_until: None,
        }
    }

    async fn drive(&mut self, progress: &mut Progress<'_>, stop: &StopCondition<'_>) -> Ended {
        loop {
            self.start_and_drop();
            progress.observe(&self.plan);
            if self.running.is_empty() {
                return self.ended();
            }
            let end = self.grace_until.unwrap_or_else(|| self.end_of_run());
            let unresponsive_at = self.unresponsive_at();
            let choose_primary_at = self.choose_primary_at;
            tokio::select! {
                biased;
                () = stop.cancel.cancelled() => return Ended::Cancelled,
                () = tokio::time::sleep_until(stop.deadline.into()) => return Ended::DeadlinePassed,
                Some(note) = progress.notes.recv() => {
                    if let Some(note) = progress.take(note) {
                        self.note(&note);
                    }
                }
                Some(joined) = self.running.join_next_with_id() => self.joined(joined),
                () = at(unresponsive_at) => self.has_become_unresponsive(),
                () = at(choose_primary_at) => {
                    self.choose_primary_at = None;
                    self.plan.choose_any_primary();
                }
                () = tokio::time::sleep_until(end.into()) => {
                    self.give_the_rest_up();
                    return self.ended();
                }
            }
        }
    }

    fn ended(&self) -> Ended {
        if self.plan.is_stopped() {
            Ended::ServerAskedToStop
        } else {
            Ended::Complete
        }
    }

    fn start_and_drop(&mut self) {
        if self.plan.is_stopped() {
            self.network.budget.stop();
        }
        if self.plan.wants_more_connections() {
            self.network.budget.widen();
        }
        for step in self.plan.obsolete() {
            self.abort(&step);
        }
        if self.network.recorder.started().elapsed() >= limits::SILENCE_ENDS {
            // Nothing new is begun: what is under way is all that the ten seconds leave room for.
            return;
        }
        for order in self.plan.next() {
            let step = order.step.clone();
            let handle = self.running.spawn(Arc::clone(&self.executor).carry_out(order));
            self.steps.insert(handle.id(), (step, handle, Instant::now()));
        }
        let settled = self.plan.is_settled() || self.plan.is_stopped();
        if settled && self.grace_until.is_none() {
            self.grace_until = Some(Instant::now() + limits::GRACE);
        } else if !settled {
            self.grace_until = None;
        }
    }

    fn note(&mut self, note: &Note) {
        self.plan.note(note);
        let opened =
            matches!(note, Note::Opened(endpoint, _) if self.plan.target_endpoint() == Some(*endpoint));
        if opened && matches!(self.responsiveness, Responsiveness::NotYet) {
            self.responsiveness = Responsiveness::WaitingUntil(Instant::now() + limits::UNRESPONSIVE);
        }
    }

    fn joined(&mut self, joined: Result<(Id, StepOutcome), tokio::task::JoinError>) {
        let (id, outcome) = match joined {
            Ok((id, outcome)) => (id, outcome),
            // Given up, or broken: either way there is nothing to write down.
            Err(error) => (error.id(), StepOutcome::NotAllowed),
        };
        if let Some((step, ..)) = self.steps.remove(&id) {
            self.plan.record(&step, outcome);
            if self.plan.has_heard_from_target() {
                self.plan.set_unresponsive(false);
            }
        }
    }

    fn unresponsive_at(&self) -> Option<Instant> {
        match self.responsiveness {
            Responsiveness::WaitingUntil(moment) => Some(moment),
            Responsiveness::NotYet | Responsiveness::Known => None,
        }
    }

    /// When the run ends whatever is still under way; earlier against a silent server.
    fn end_of_run(&self) -> Instant {
        let most = if self.plan.is_unresponsive() {
            limits::UNRESPONSIVE_RUN_ENDS
        } else {
            limits::RUN_ENDS
        };
        self.network.recorder.started() + most
    }

    fn has_become_unresponsive(&mut self) {
        self.responsiveness = Responsiveness::Known;
        self.plan.set_unresponsive(!self.plan.has_heard_from_target());
        for step in self.plan.lagging() {
            if let Some(begun) = self.stop(&step) {
                self.plan.fell_silent(&step, begun.elapsed().as_millis() as u64);
            }
        }
    }

    fn abort(&mut self, step: &Step) {
        if self.stop(step).is_some() {
            self.plan.gave_up(step);
        }
    }

    /// Ends the work on a step; says when it was begun.
    fn stop(&mut self, step: &Step) -> Option<Instant> {
        let id = self
            .steps
            .iter()
            .find(|(_, (known, ..))| known == step)
            .map(|(id, _)| *id)?;
        let (_, handle, begun) = self.steps.remove(&id)?;
        handle.abort();
        Some(begun)
    }

    fn give_the_rest_up(&mut self) {
        for (step, handle, begun) in self.steps.values() {
            handle.abort();
            if !self.plan.is_stopped() {
                self.plan.timed_out(step, begun.elapsed().as_millis() as u64);
            }
        }
    }
}

/// Sleeps until a moment, or for ever.
async fn at(moment: Option<Instant>) {
    match moment {
        Some(moment) => tokio::time::sleep_until(moment.into()).await,
        None => std::future::pending().await,
    }
}

/// How long several addresses may all stay without an answer before one of them is taken anyway.
const PRIMARY: Duration = Duration::from_millis(1500);
