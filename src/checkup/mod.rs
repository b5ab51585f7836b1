//! One run from start to end: request in, stream of progress out, [`Checkup`] result; cancel at any time.
//!
//! The only room that puts probe, diagnosis and advice together.

mod running;
mod target;

pub use running::{Message, Running, run_with_lab, start};
pub use target::{TargetError, Wishes, leading_complaint, target};

use crate::advice::{self, Advice};
use crate::client::{self, Profile};
use crate::complaint::Reading;
use crate::diagnosis::{self, Diagnosis, Evidence, Facts, Target};
use crate::mail::{Ports, Service};
use crate::probe::{self, Cancel, Event, Observations, Traffic, World};
use std::time::{Duration, Instant};

/// The overall deadline where nothing else is asked for.
pub const DEADLINE: Duration = Duration::from_secs(60);

/// What to check.
#[derive(Debug, Clone)]
pub struct Request {
    /// What the person pasted, read.
    pub reading: Reading,
    /// Where to look.
    pub target: Target,
    /// What people said.
    pub facts: Facts,
    /// A saved run on another network, to compare with.
    pub other_run: Option<Observations>,
    /// The practice scenario, where it is one.
    pub practice: Option<String>,
    /// The overall deadline.
    pub deadline: Duration,
    /// Ask the named domain for the settings it publishes.
    pub ask_published_settings: bool,
}

impl Request {
    /// A request for a target, with nothing else known.
    pub fn new(reading: Reading, target: Target) -> Request {
        Request {
            reading,
            target,
            facts: Facts::default(),
            other_run: None,
            practice: None,
            deadline: DEADLINE,
            ask_published_settings: false,
        }
    }
}

/// A finished run: facts and decisions, no prose.
#[derive(Debug, Clone, PartialEq)]
pub struct Checkup {
    /// When it started, RFC 3339 with offset.
    pub started_at: String,
    /// How long it took, in milliseconds.
    pub elapsed_ms: u64,
    /// What was checked.
    pub target: Target,
    /// What the person pasted, read.
    pub reading: Reading,
    /// What people said.
    pub facts: Facts,
    /// What the network showed.
    pub observations: Observations,
    /// Whom it talked to.
    pub network: Vec<Traffic>,
    /// The practice scenario, where it was one.
    pub practice: Option<String>,
    /// The decision.
    pub diagnosis: Diagnosis,
    /// What to do.
    pub advice: Advice,
}

/// What follows from observations.
#[derive(Debug, Clone, PartialEq)]
pub struct Decided {
    /// The decision.
    pub diagnosis: Diagnosis,
    /// What to do.
    pub advice: Advice,
}

/// Decides from what was seen; the same facts always give the same decision.
pub fn decide(
    target: &Target,
    reading: &Reading,
    facts: &Facts,
    observations: &Observations,
    other_run: Option<&Observations>,
) -> Decided {
    let evidence = Evidence {
        target,
        complaints: &reading.complaints,
        events: &reading.events,
        facts,
        observations,
        other_run,
    };
    let diagnosis = diagnosis::diagnose(&evidence);
    let advice = advice::advise(&diagnosis, &evidence);
    Decided { diagnosis, advice }
}

/// Runs a whole checkup on the current tokio runtime. Always returns; see [`probe::run`].
pub async fn run(
    request: Request,
    world: World,
    observer: &(dyn Fn(Event) + Send + Sync),
    cancel: &Cancel,
) -> Checkup {
    let started_at = now();
    let clock = Instant::now();
    let options = probe::Options {
        profiles: profiles(&request),
        deadline: request.deadline,
        ask_published_settings: request.ask_published_settings,
    };
    let (mut observations, network) = probe::run(&request.target, &world, &options, observer, cancel).await;
    let mut target = request.target;
    if world.is_practice {
        show_registered_ports(&mut observations, &mut target, &world.ports);
    }
    let other_run = request.other_run.as_ref();
    let Decided { diagnosis, advice } = decide(
        &target,
        &request.reading,
        &request.facts,
        &observations,
        other_run,
    );
    Checkup {
        started_at,
        elapsed_ms: u64::try_from(clock.elapsed().as_millis()).unwrap_or(u64::MAX),
        target,
        reading: request.reading,
        facts: request.facts,
        observations,
        network,
        practice: request.practice,
        diagnosis,
        advice,
    }
}

/// The profiles to try: the one in the target first. Outlook Express on Windows XP is two profiles, because nobody
/// outside knows whether it follows the TLS tick box of Internet Options; success of either counts.
fn profiles(request: &Request) -> Vec<&'static Profile> {
    let chosen = client::by_id(&request.target.client);
    let by_complaint = leading_complaint(&request.reading)
        .map(client::for_complaint)
        .unwrap_or_default();
    match chosen {
        Some(profile) if by_complaint.contains(&profile) => by_complaint,
        Some(profile) => vec![profile],
        None => by_complaint,
    }
}

/// A practice server plays the registered ports on ports the system chose; people know the registered ones.
/// The traffic table keeps the real ones.
fn show_registered_ports(observations: &mut Observations, target: &mut Target, ports: &Ports) {
    let registered = |port: u16| ports.service_on(port).map_or(port, Service::standard_port);
    target.port = registered(target.port);
    for row in &mut observations.ports {
        row.port = registered(row.port);
    }
    for line in &mut observations.transcript {
        if let Some((host, port)) = line.to.rsplit_once(':')
            && let Ok(port) = port.parse::<u16>()
        {
            line.to = format!("{host}:{}", registered(port));
        }
    }
}

/// The time with this computer's offset, to the second (RFC 3339).
fn now() -> String {
    chrono::Local::now().to_rfc3339_opts(chrono::SecondsFormat::Secs, false)
}
