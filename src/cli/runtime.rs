//! What a command runs on, and what ends it from outside.
//!
//! In: nothing. Out: a tokio runtime, or one line where this computer has no room for it; a wait for the signals that end a run.

use super::CliError;
use tokio::runtime::{Builder, Runtime};

/// A runtime on this thread.
///
/// # Errors
/// One line: this computer gives the program too few files and sockets.
pub(super) fn runtime() -> Result<Runtime, CliError> {
    let built = has_room().and_then(|()| Builder::new_current_thread().enable_all().build());
    built.map_err(|reason| {
        CliError(format!(
            "this computer has no room for another connection ({reason}); close other programs or raise its limit \
             of open files, then try again"
        ))
    })
}

/// The runtime's signal handling takes a pair of sockets for granted and panics without one; so it is looked for first,
/// with what the runtime itself needs.
#[cfg(unix)]
fn has_room() -> std::io::Result<()> {
    let pairs: std::io::Result<Vec<_>> = (0..4).map(|_| std::os::unix::net::UnixStream::pair()).collect();
    pairs.map(drop)
}

#[cfg(not(unix))]
fn has_room() -> std::io::Result<()> {
    Ok(())
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
