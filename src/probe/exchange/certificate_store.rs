//! This computer's certificate store, asked within a limit.
//!
//! In: a chain, a time. Out: what the store says of it, where it answered in time.

use crate::certificate::{StoreAnswer, trusted_by_this_computer};
use crate::probe::net::aside::aside;
use crate::probe::net::limits;

/// On a thread of its own: the store of some systems takes its time. Where this computer has no file left for it, it is asked
/// again: connections end.
pub(super) async fn trusts(chain: Vec<Vec<u8>>, now: i64) -> Option<StoreAnswer> {
    let asking = async {
        loop {
            match ask(chain.clone(), now).await {
                Some(StoreAnswer::NoRoom) => tokio::time::sleep(limits::UNTIL_ROOM).await,
                answer => return answer,
            }
        }
    };
    tokio::time::timeout(limits::STORE, asking).await.ok()?
}

async fn ask(chain: Vec<Vec<u8>>, now: i64) -> Option<StoreAnswer> {
    aside("certificate store", move || trusted_by_this_computer(&chain, now))
        .await
        .ok()??
}
