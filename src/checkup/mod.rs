//! One run from start to end: request in, stream of progress out, [`Checkup`] result; cancel at any time.
//!
//! The only room that puts probe, diagnosis and advice together.

mod account;
mod accounts;
mod explanation;
#[cfg(feature = "lab")]
mod practice;
mod running;
mod services;
mod target;
mod whole;

pub use accounts::other_accounts;
pub use explanation::{Explanation, UNNAMED_SERVER};
pub use running::{CheckError, Message, Running, check, run_with_lab, runtime, start};
pub use services::{Scope, Services, Unknown, services};
pub use target::{TargetError, leading_complaint, target};
pub use whole::{CheckedService, run};

use crate::advice::{self, Advice};
use crate::client::{self, Profile};
use crate::complaint::Reading;
use crate::diagnosis::{self, Chain, Diagnosis, Evidence, Facts};
use crate::mail::{EmailAddress, Ports, Service, Target};
use crate::observation::{DnsObservation, DnsOutcome, Family, Observations, Traffic, TranscriptLine};
use crate::probe::{self, Cancel, Environment};
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
    /// What else of the account is checked.
    pub scope: Scope,
    /// The account's address, where the person gave it.
    pub address: Option<EmailAddress>,
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
            scope: Scope::Named,
            address: None,
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
    /// Every service of the account that was checked, the one of this result among them; `None` where one was named.
    pub services: Option<Vec<CheckedService>>,
    /// The account's address, where the person gave it.
    pub address: Option<EmailAddress>,
    /// What the person pasted, read.
    pub reading: Reading,
    /// What people said.
    pub facts: Facts,
    /// A run of the same server on another network, where one was compared.
    pub other_run: Option<Observations>,
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

impl Checkup {
    /// Everything the decision rests on: it survives the next answer and a reload.
    pub fn evidence(&self) -> Evidence<'_> {
        Evidence {
            target: &self.target,
            address: self.address.as_ref(),
            complaints: &self.reading.complaints,
            events: &self.reading.events,
            facts: &self.facts,
            observations: &self.observations,
            other_run: self.other_run.as_ref(),
        }
    }

    /// Decides anew after a part of the evidence changed; nothing is probed.
    pub fn decide_again(&mut self) {
        let Decided { diagnosis, advice } = decide(&self.evidence());
        self.diagnosis = diagnosis;
        self.advice = advice;
    }
}

/// What a run says while it is under way.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// The chain as far as it is known.
    Chain(Chain),
    /// A line of the transcript.
    Transcript(TranscriptLine),
}

/// What follows from observations.
#[derive(Debug, Clone, PartialEq)]
pub struct Decided {
    /// The decision.
    pub diagnosis: Diagnosis,
    /// What to do.
    pub advice: Advice,
}

/// Decides from what was observed; the same evidence always gives the same decision.
pub fn decide(evidence: &Evidence) -> Decided {
    let diagnosis = diagnosis::diagnose(evidence);
    let advice = advice::advise(&diagnosis, evidence);
    Decided { diagnosis, advice }
}

/// Checks one service on the current tokio runtime. Always returns; see [`probe::run`].
async fn run_one(
    request: Request,
    environment: Environment,
    observer: &(dyn Fn(Event) + Send + Sync),
    cancel: &Cancel,
) -> Checkup {
    let started_at = now();
    let options = probe::Options {
        profiles: profiles(&request),
        deadline: request.deadline,
        ask_published_settings: request.ask_published_settings,
        account_domain: account::domain(&request),
        ask_mail_exchangers: !account::knows_provider(&request),
    };
    let clock = Instant::now();
    let target = &request.target;
    let relay = |event: probe::Event| {
        observer(match event {
            probe::Event::Observed(observations) => Event::Chain(Chain::of(target, &observations)),
            probe::Event::Transcript(line) => Event::Transcript(line),
        });
    };
    let (mut observations, network) =
        probe::run(&request.target, &environment, &options, &relay, cancel).await;
    let elapsed_ms = u64::try_from(clock.elapsed().as_millis()).unwrap_or(u64::MAX);
    let mut target = request.target.clone();
    if environment.is_practice {
        show_registered_ports(&mut observations, &mut target, &environment.ports);
    }
    let run = Run {
        started_at,
        elapsed_ms,
        observations,
        network,
    };
    concluded(request, target, run)
}

/// A check that this computer had no room for: that is all that was seen.
pub fn without_room(request: Request, reason: &str) -> Checkup {
    let target = request.target.clone();
    let observations = Observations {
        dns: vec![DnsObservation {
            name: target.server.as_str().to_owned(),
            family: Family::V4,
            outcome: DnsOutcome::LocalLimit,
            addresses: Vec::new(),
            ms: 0,
            error: Some(reason.to_owned()),
            alias: None,
        }],
        ..Observations::default()
    };
    let run = Run {
        started_at: now(),
        elapsed_ms: 0,
        observations,
        network: Vec::new(),
    };
    concluded(request, target, run)
}

/// What a run brought.
struct Run {
    started_at: String,
    elapsed_ms: u64,
    observations: Observations,
    network: Vec<Traffic>,
}

fn concluded(request: Request, target: Target, run: Run) -> Checkup {
    let Run {
        started_at,
        elapsed_ms,
        observations,
        network,
    } = run;
    let Decided { diagnosis, advice } = decide(&Evidence {
        target: &target,
        address: request.address.as_ref(),
        complaints: &request.reading.complaints,
        events: &request.reading.events,
        facts: &request.facts,
        observations: &observations,
        other_run: request.other_run.as_ref(),
    });
    Checkup {
        started_at,
        elapsed_ms,
        target,
        services: None,
        address: request.address,
        reading: request.reading,
        facts: request.facts,
        other_run: request.other_run,
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
    chrono::DateTime::<chrono::Local>::from(std::time::SystemTime::now())
        .to_rfc3339_opts(chrono::SecondsFormat::Secs, false)
}
