//! What a command runs on, and what ends it from outside.
//!
//! In: nothing. Out: a tokio runtime, or one line where this computer has no room for it; a wait for the signals that end a run.

use super::CliError;
use crate::checkup;
use std::sync::Arc;
use tokio::runtime::Runtime;
use tokio::sync::oneshot;

/// The signal that ends a program whose file grows beyond what it may (`ulimit -f`): its number on Linux and macOS.
#[cfg(unix)]
const FILE_TOO_LARGE: i32 = 25;

/// A runtime on this thread.
///
/// # Errors
/// One line: this computer gives the program too few files and sockets.
pub(super) fn runtime() -> Result<Runtime, CliError> {
    let runtime = checkup::runtime().map_err(|reason| {
        CliError(format!(
            "this computer has no room for another connection ({reason}); close other programs or raise its limit \
             of open files, then try again"
        ))
    })?;
    // Once somebody listens for it the signal ends nothing, and the write says why it failed.
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let _inside = runtime.enter();
        drop(signal(SignalKind::from_raw(FILE_TOO_LARGE)));
    }
    Ok(runtime)
}

/// Writes on a thread of its own, so that a write that nobody takes, into a pipe without a reader, ends with the signals
/// that ended the run: once they are listened for they do nothing by themselves.
///
/// # Errors
/// One line: it was ended before everything was written.
pub(super) fn written<T: Send + 'static>(
    runtime: &Runtime,
    write: impl Fn() -> T + Send + Sync + 'static,
) -> Result<T, CliError> {
    let write = Arc::new(write);
    let (done, ended) = oneshot::channel();
    let writes = Arc::clone(&write);
    let begun = std::thread::Builder::new().spawn(move || done.send(writes()));
    if begun.is_err() {
        return Ok(write());
    }
    let ended = runtime.block_on(async {
        tokio::select! {
            written = ended => written.ok(),
            () = asked_to_end() => None,
        }
    });
    ended.ok_or_else(|| CliError("ended before everything was written".to_owned()))
}

/// Waits until the person or the system asks for the end: Ctrl-C, and on Unix SIGTERM and SIGHUP.
pub(super) async fn asked_to_end() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let wait = async |kind: SignalKind| match signal(kind) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        };
        tokio::select! {
            () = wait(SignalKind::interrupt()) => {}
            () = wait(SignalKind::terminate()) => {}
            () = wait(SignalKind::hangup()) => {}
        }
    }
    #[cfg(not(unix))]
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
