//! One run from start to end: request in, stream of progress out, [`Checkup`] result; cancel at any time.

use crate::advice::Advice;
use crate::complaint::Reading;
use crate::diagnosis::{Diagnosis, Facts, Target};
use crate::probe::{Cancel, Event, Observations, Traffic, World};
use std::time::Duration;

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

/// Runs a whole checkup on the current tokio runtime.
pub async fn run(
    _request: Request,
    _world: World,
    _observer: &(dyn Fn(Event) + Send + Sync),
    _cancel: &Cancel,
) -> Checkup {
    todo!()
}

/// A checkup under way on a thread of its own.
#[derive(Debug)]
pub struct Running {
    /// What happens, then the result. The sender drops after [`Message::Done`].
    pub messages: std::sync::mpsc::Receiver<Message>,
    /// Ends it early; [`Message::Done`] still comes, with what was seen.
    pub cancel: Cancel,
}

/// What a running checkup tells.
#[derive(Debug)]
pub enum Message {
    /// Progress.
    Event(Event),
    /// The result.
    Done(Box<Checkup>),
    /// The checkup could not be started or broke: one line that says why.
    Broke(String),
}

/// Starts a checkup on a thread with a runtime of its own. `wake` is called after each message: a window asks for a repaint there.
/// For a practice request the lab is started first and lives as long as the run.
pub fn start(_request: Request, _world: World, _wake: impl Fn() + Send + Sync + 'static) -> Running {
    todo!()
}
