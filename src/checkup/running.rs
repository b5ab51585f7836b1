//! A checkup on a thread of its own, for faces that must not wait.
//!
//! In: a request. Out: a stream of messages that ends with the result, and a switch to end it early.

#[cfg(feature = "lab")]
use super::practice::in_practice;
use super::{Checkup, Event, Request, run, without_room};
use crate::lab;
#[cfg(not(feature = "lab"))]
use crate::lab::Scenario;
use crate::probe::{Cancel, Environment};
use std::io;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use tokio::runtime::{Builder, Runtime};

/// A checkup under way on a thread of its own.
#[derive(Debug)]
pub struct Running {
    /// What happens, then the result. Nothing follows [`Message::Done`] or [`Message::Broke`].
    pub messages: Receiver<Message>,
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

/// A runtime on this thread.
///
/// # Errors
/// This computer gives the program too few files and sockets.
pub fn runtime() -> io::Result<Runtime> {
    has_room()?;
    Builder::new_current_thread().enable_all().build()
}

/// The runtime's signal handling takes a pair of sockets for granted and panics without one; so it is looked for first,
/// with what the runtime itself needs.
#[cfg(unix)]
fn has_room() -> io::Result<()> {
    let pairs: io::Result<Vec<_>> = (0..4).map(|_| std::os::unix::net::UnixStream::pair()).collect();
    pairs.map(drop)
}

#[cfg(not(unix))]
fn has_room() -> io::Result<()> {
    Ok(())
}

/// Starts a checkup on a thread with a runtime of its own. `wake` is called after each message: a window asks for a
/// repaint there. For a practice request the lab is started first and lives as long as the run.
pub fn start(request: Request, environment: Environment, wake: impl Fn() + Send + Sync + 'static) -> Running {
    let (sender, messages) = channel();
    let cancel = Cancel::default();
    let thread_cancel = cancel.clone();
    let wake = Arc::new(wake);
    let thread_sender = sender.clone();
    let thread_wake = Arc::clone(&wake);
    let thread = std::thread::Builder::new()
        .name("checkup".to_owned())
        .spawn(move || {
            let last = conclude(
                request,
                environment,
                &thread_sender,
                thread_wake.as_ref(),
                &thread_cancel,
            );
            // The face may be gone already; then nobody waits for the message.
            let _ = thread_sender.send(last);
            thread_wake();
        });
    if let Err(reason) = thread {
        let _ = sender.send(Message::Broke(format!(
            "the check could not be started: {reason}"
        )));
        wake();
    }
    Running { messages, cancel }
}

fn conclude(
    request: Request,
    environment: Environment,
    sender: &Sender<Message>,
    wake: &(dyn Fn() + Send + Sync),
    cancel: &Cancel,
) -> Message {
    let runtime = match runtime() {
        Ok(runtime) => runtime,
        Err(reason) => return Message::Done(Box::new(without_room(request, &reason.to_string()))),
    };
    let sender = std::sync::Mutex::new(sender.clone());
    let observer = |event: Event| {
        if let Ok(sender) = sender.lock() {
            let _ = sender.send(Message::Event(event));
        }
        wake();
    };
    let whole = std::panic::AssertUnwindSafe(|| {
        runtime.block_on(run_with_lab(request, environment, &observer, cancel))
    });
    let ended = std::panic::catch_unwind(whole);
    // A resolver call that never comes back must not hold up the result.
    runtime.shutdown_background();
    match ended {
        Ok(Ok(checkup)) => Message::Done(Box::new(checkup)),
        Ok(Err(reason)) => Message::Broke(reason),
        Err(_) => Message::Broke(
            "this check could not finish; the report file beside the settings says where".to_owned(),
        ),
    }
}

/// Runs a request to its end on this thread, for programs without a runtime of their own. See [`start`] for one that goes on
/// meanwhile.
///
/// # Errors
/// One line that says why the check, or the practice server it asks for, could not be started.
pub fn check(request: Request, cancel: &Cancel) -> Result<Checkup, CheckError> {
    let runtime = match runtime() {
        Ok(runtime) => runtime,
        Err(reason) => return Ok(without_room(request, &reason.to_string())),
    };
    let ended = runtime.block_on(run_with_lab(request, Environment::default(), &|_| {}, cancel));
    // A resolver call that never comes back must not hold up the result.
    runtime.shutdown_background();
    ended.map_err(CheckError)
}

/// Why a check could not be started: one line.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct CheckError(pub String);

/// Runs a request; a practice request meets a lab that lives as long as the run.
///
/// # Errors
/// One line that says why the practice server could not be started.
pub async fn run_with_lab(
    request: Request,
    environment: Environment,
    observer: &(dyn Fn(Event) + Send + Sync),
    cancel: &Cancel,
) -> Result<Checkup, String> {
    let Some(id) = request.practice.clone() else {
        return Ok(run(request, environment, observer, cancel).await);
    };
    let scenario = lab::scenario(&id).map_err(|unknown| unknown.to_string())?;
    in_practice(scenario, request, observer, cancel).await
}

#[cfg(not(feature = "lab"))]
async fn in_practice(
    _: &Scenario,
    _: Request,
    _: &(dyn Fn(Event) + Send + Sync),
    _: &Cancel,
) -> Result<Checkup, String> {
    Err(lab::NOT_BUILT_IN.to_owned())
}
