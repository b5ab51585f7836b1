//! Drives a plan: starts the steps it wants, tells what they saw, and ends in time.
//!
//! In: a target, its world, the limits of the run. Out: everything seen and all traffic.

use super::connect::{Network, Places};
use super::limits::{self, Budget};
use super::matrix::Matrix;
use super::plan::Plan;
use super::resolve::{self, Resolved};
use super::steps::{Seen, Step, Task};
use super::transcript::{Note, Recorder};
use super::{
    Cancel, DnsOutcome, Ended, Event, Link, LinkState, Observations, Options, Resolver, Traffic, World,
    links, published, surroundings,
};
use crate::diagnosis::Target;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::task::{AbortHandle, Id, JoinSet};

/// Runs the plan of design section 5 against the target.
///
/// Always returns: at the latest at the deadline, within 100 ms of a cancel, and never with an error: failures are observations.
/// Needs a tokio runtime with I/O and time.
pub async fn run(
    target: &Target,
    world: &World,
    options: &Options,
    observer: &(dyn Fn(Event) + Send + Sync),
    cancel: &Cancel,
) -> (Observations, Vec<Traffic>) {
    let (sender, notes) = unbounded_channel();
    let network = Arc::new(Network {
        recorder: Recorder::new(sender),
        budget: Budget::default(),
        places: Places::default(),
        closed_roads: world.closed_roads.clone(),
    });
    let mut teller = Teller::new(observer, notes);
    let stop = Stop {
        cancel,
        deadline: network.recorder.started() + options.deadline,
    };

    teller.link(Link::Computer, LinkState::Checking, None);
    teller.link(Link::Computer, LinkState::Fine, Some(0));
    teller.link(Link::Name, LinkState::Checking, None);
    let resolving = resolve::resolve(&target.server, &world.resolver, &network.recorder);
    let resolved = match stop.or(resolving).await {
        Ok(resolved) => resolved,
        Err(ended) => return teller.finish(ended, None, &network),
    };
    teller.drain();
    teller.observations.dns = resolved.rows.clone();
    tell_name(&mut teller, &resolved);
    if resolved.addresses.is_empty() {
        teller.skip_the_rest();
        return teller.finish(Ended::Complete, None, &network);
    }

    let matrix = Matrix::new(&options.profiles);
    let addresses = resolve::tried(&resolved.addresses);
    let plan = Plan::new(target, world, matrix.clone(), addresses);
    let task = Arc::new(task(target, world, matrix, Arc::clone(&network)));
    let beside = tokio::spawn(beside(
        target.clone(),
        world.resolver.clone(),
        resolved.addresses.clone(),
        options.ask_published_settings,
        Arc::clone(&network),
    ));
    let mut driver = Driver {
        plan,
        task,
        network: Arc::clone(&network),
        running: JoinSet::new(),
        steps: HashMap::new(),
        quiet_at: None,
        lead_at: Some(Instant::now() + LEAD),
        grace_until: None,
    };
    let ended = driver.drive(&mut teller, &stop).await;
    driver.running.abort_all();
    let patience = if options.ask_published_settings {
        limits::PUBLISHED
    } else {
        limits::GRACE
    };
    if matches!(ended, Ended::Complete | Ended::ServerAskedToStop) || beside.is_finished() {
        let found = stop.or(tokio::time::timeout(patience, beside)).await;
        if let Ok(Ok(Ok(found))) = found {
            teller.observations.surroundings = found;
        }
    } else {
        beside.abort();
    }
    let Driver { plan, .. } = driver;
    teller.finish(ended, Some(plan), &network)
}

/// What is found out beside the ports, and needs nothing of them.
async fn beside(
    target: Target,
    resolver: Resolver,
    addresses: Vec<std::net::IpAddr>,
    ask_published_settings: bool,
    network: Arc<Network>,
) -> super::Surroundings {
    let mut found = super::Surroundings::default();
    let Ok(name) = resolve::ascii_name(&target.server) else {
        return found;
    };
    if matches!(resolver, Resolver::Practice(_)) || resolve::literal(&target.server).is_some() {
        return found;
    }
    found.in_hosts_file = surroundings::is_in_hosts_file(&name);
    if !found.in_hosts_file {
        found.search_suffix = surroundings::search_suffix(&name, &addresses).await;
    }
    let here = addresses.iter().any(std::net::IpAddr::is_loopback);
    if ask_published_settings {
        found.published = published::settings(&target.server, &network.recorder).await;
    }
    found.local_scanner_ports = surroundings::local_scanner_ports(here).await;
    found
}

fn task(target: &Target, world: &World, matrix: Matrix, network: Arc<Network>) -> Task {
    let name = resolve::ascii_name(&target.server).ok();
    let server_name = name
        .filter(|_| resolve::literal(&target.server).is_none())
        .map(|name| name.trim_end_matches('.').to_owned());
    let asked_name = match resolve::literal(&target.server) {
        Some(address) => address.to_string(),
        None => target.server.trim().trim_end_matches('.').to_owned(),
    };
    Task {
        network,
        matrix,
        server_name,
        asked_name,
        extra_roots: world.extra_roots.clone(),
        now: now() + world.clock_offset_seconds,
        is_practice: world.is_practice,
    }
}

/// Seconds since 1970 by this computer's clock.
fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

fn tell_name(teller: &mut Teller<'_>, resolved: &Resolved) {
    let ms = resolved.rows.iter().map(|row| row.ms).max();
    let found = resolved
        .rows
        .iter()
        .any(|row| matches!(row.outcome, DnsOutcome::Resolved | DnsOutcome::Literal));
    let state = if found {
        LinkState::Fine
    } else {
        LinkState::Problem
    };
    teller.link(Link::Name, state, ms);
}

/// When a run must end though there is more to do.
struct Stop<'a> {
    cancel: &'a Cancel,
    deadline: Instant,
}

impl Stop<'_> {
    async fn or<T>(&self, work: impl Future<Output = T>) -> Result<T, Ended> {
        tokio::select! {
            biased;
            () = self.cancel.cancelled() => Err(Ended::Cancelled),
            () = tokio::time::sleep_until(self.deadline.into()) => Err(Ended::DeadlinePassed),
            done = work => Ok(done),
        }
    }
}

/// Tells the observer what happens and keeps it for the result.
struct Teller<'a> {
    observer: &'a (dyn Fn(Event) + Send + Sync),
    notes: UnboundedReceiver<Note>,
    observations: Observations,
    links: HashMap<Link, LinkState>,
}

impl<'a> Teller<'a> {
    fn new(observer: &'a (dyn Fn(Event) + Send + Sync), notes: UnboundedReceiver<Note>) -> Teller<'a> {
        Teller {
            observer,
            notes,
            observations: Observations::default(),
            links: HashMap::new(),
        }
    }

    fn link(&mut self, link: Link, state: LinkState, ms: Option<u64>) {
        let before = self.links.insert(link, state).unwrap_or_default();
        if before != state {
            (self.observer)(Event::Link { link, state, ms });
        }
    }

    fn skip_the_rest(&mut self) {
        for link in Link::ALL {
            let state = self.links.get(&link).copied().unwrap_or_default();
            if matches!(state, LinkState::Waiting | LinkState::Checking) {
                self.link(link, LinkState::Skipped, None);
            }
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
            rest.iter().for_each(|note| plan.noted(note));
            self.links_of(&plan);
            let clock = surroundings::clock_ahead(&plan.rows, &plan.clocks, now() + plan.clock_offset);
            let around = &mut self.observations.surroundings;
            around.clock_ahead_seconds = clock.map(|(ahead, _)| ahead);
            around.clock_source = clock.map(|(_, source)| source.to_owned());
            around.captive_portal = surroundings::is_captive_portal(&plan.rows);
            self.observations.ports = plan.into_rows();
        }
        self.observations.ended = ended;
        self.skip_the_rest();
        (self.observations, network.recorder.traffic())
    }

    fn links_of(&mut self, plan: &Plan) {
        let states = links::states(plan);
        for (link, (state, ms)) in [Link::Connection, Link::SecureChannel, Link::MailServer]
            .into_iter()
            .zip(states)
        {
            self.link(link, state, ms);
        }
    }
}

/// The steps under way.
struct Driver {
    plan: Plan,
    task: Arc<Task>,
    network: Arc<Network>,
    running: JoinSet<Seen>,
    steps: HashMap<Id, (Step, AbortHandle, Instant)>,
    quiet_at: Option<Instant>,
    lead_at: Option<Instant>,
    grace_until: Option<Instant>,
}

impl Driver {
    async fn drive(&mut self, teller: &mut Teller<'_>, stop: &Stop<'_>) -> Ended {
        loop {
            self.start_and_drop();
            teller.links_of(&self.plan);
            if self.running.is_empty() {
                return self.ended();
            }
            let end = self.grace_until.or(self.quiet_end());
            tokio::select! {
                biased;
                () = stop.cancel.cancelled() => return Ended::Cancelled,
                () = tokio::time::sleep_until(stop.deadline.into()) => return Ended::DeadlinePassed,
                Some(note) = teller.notes.recv() => {
                    if let Some(note) = teller.take(note) {
                        self.noted(&note);
                    }
                }
                Some(joined) = self.running.join_next_with_id() => self.joined(joined),
                () = at(self.quiet_at) => self.has_become_quiet(),
                () = at(self.lead_at) => {
                    self.lead_at = None;
                    self.plan.choose_any_lead();
                }
                () = at(end) => {
                    self.give_the_rest_up();
                    return self.ended();
                }
            }
        }
    }

    fn ended(&self) -> Ended {
        if self.plan.stopped {
            Ended::ServerAskedToStop
        } else {
            Ended::Complete
        }
    }

    fn start_and_drop(&mut self) {
        if self.plan.stopped {
            self.network.budget.stop();
        }
        if self.plan.is_broken() {
            self.network.budget.widen();
        }
        for step in self.plan.dropped() {
            self.abort(&step);
        }
        for step in self.plan.wanted() {
            self.plan.begun.insert(step.clone());
            let protocol = step
                .road()
                .map_or(self.plan.protocol, |road| self.plan.protocol_on(road.port()));
            let limit = self.plan.limit(&step);
            let work = Arc::clone(&self.task).carry_out(step.clone(), protocol, limit);
            let handle = self.running.spawn(work);
            self.steps.insert(handle.id(), (step, handle, Instant::now()));
        }
        let settled = self.plan.is_settled_well() || self.plan.stopped;
        if settled && self.grace_until.is_none() {
            self.grace_until = Some(Instant::now() + limits::GRACE);
        }
    }

    fn noted(&mut self, note: &Note) {
        self.plan.noted(note);
        let named_opened = matches!(note, Note::Opened(road, _) if self.plan.named() == Some(*road));
        if named_opened && self.quiet_at.is_none() {
            self.quiet_at = Some(Instant::now() + limits::QUIET);
        }
    }

    fn joined(&mut self, joined: Result<(Id, Seen), tokio::task::JoinError>) {
        let (id, seen) = match joined {
            Ok((id, seen)) => (id, seen),
            // Given up, or broken: either way there is nothing to write down.
            Err(error) => (error.id(), Seen::NotAllowed),
        };
        if let Some((step, ..)) = self.steps.remove(&id) {
            self.plan.record(&step, seen);
            if self.plan.has_heard_from_named() {
                self.plan.quiet = false;
                // Far in the future: the port has shown that it speaks.
                self.quiet_at = self.quiet_at.map(|_| Instant::now() + Duration::from_secs(3600));
            }
        }
    }

    /// When a run against a silent server ends.
    fn quiet_end(&self) -> Option<Instant> {
        self.plan
            .quiet
            .then(|| self.network.recorder.started() + limits::QUIET_RUN_ENDS)
    }

    fn has_become_quiet(&mut self) {
        self.quiet_at = Some(Instant::now() + Duration::from_secs(3600));
        self.plan.quiet = !self.plan.has_heard_from_named();
    }

    fn abort(&mut self, step: &Step) {
        let id = self
            .steps
            .iter()
            .find(|(_, (known, ..))| known == step)
            .map(|(id, _)| *id);
        if let Some((step, handle, _)) = id.and_then(|id| self.steps.remove(&id)) {
            handle.abort();
            self.plan.ended.insert(step);
        }
    }

    fn give_the_rest_up(&mut self) {
        for (step, handle, begun) in self.steps.values() {
            handle.abort();
            if !self.plan.stopped {
                self.plan.given_up(step, begun.elapsed().as_millis() as u64);
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

/// How long several addresses may all stay without an answer before one of them leads anyway.
const LEAD: Duration = Duration::from_millis(1500);
