//! Work that blocks, on a thread of its own.
//!
//! In: a name for the thread, and the work. Out: what it brought, while everything else goes on.

use std::io;

/// `None` where the work broke. A thread that nobody waits for any more ends by itself.
///
/// # Errors
/// This computer has no thread left for it.
pub(in crate::probe) async fn aside<T: Send + 'static>(
    name: &str,
    work: impl FnOnce() -> T + Send + 'static,
) -> io::Result<Option<T>> {
    let (sender, receiver) = tokio::sync::oneshot::channel();
    std::thread::Builder::new()
        .name(name.to_owned())
        .spawn(move || sender.send(work()))?;
    Ok(receiver.await.ok())
}
