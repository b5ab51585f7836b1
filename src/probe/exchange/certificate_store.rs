//! This computer's certificate store, asked within a limit.
//!
//! In: a chain, a time. Out: what the store says of it, where it answered in time.

use crate::certificate::{StoreAnswer, trusted_by_this_computer};
use crate::probe::net::limits;

/// On a thread of its own: the store of some systems takes its time.
pub(super) async fn trusts(chain: Vec<Vec<u8>>, now: i64) -> Option<StoreAnswer> {
    let (sender, receiver) = tokio::sync::oneshot::channel();
    std::thread::Builder::new()
        .name("certificate store".to_owned())
        .spawn(move || sender.send(trusted_by_this_computer(&chain, now)))
        .ok()?;
    tokio::time::timeout(limits::STORE, receiver).await.ok()?.ok()?
}
