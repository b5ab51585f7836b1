//! What a command runs on, and what ends it from outside.
//!
//! In: nothing. Out: a tokio runtime, or one line where this computer has no room for it; a wait for the signals that end a run.

use super::CliError;
use crate::checkup;
use tokio::runtime::Runtime;

/// A runtime on this thread.
///
/// # Errors
/// One line: this computer gives the program too few files and sockets.
pub(super) fn runtime() -> Result<Runtime, CliError> {
    checkup::runtime().map_err(|reason| {
        CliError(format!(
            "this computer has no room for another connection ({reason}); close other programs or raise its limit \
             of open files, then try again"
        ))
    })
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
