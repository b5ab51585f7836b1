//! How many connections of one run are open at the same time.
//!
//! In: an endpoint. Out: a permit for it.

use super::limits;
use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// [`limits::AT_ONCE`] slots for each port.
#[derive(Debug, Default)]
pub(in crate::probe) struct ConnectionSlots(Mutex<HashMap<u16, Arc<Semaphore>>>);

impl ConnectionSlots {
    /// Waits for a slot.
    pub(in crate::probe) async fn take(&self, to: SocketAddr) -> Option<OwnedSemaphorePermit> {
        let port = {
            let mut ports = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let port = ports
                .entry(to.port())
                .or_insert_with(|| Arc::new(Semaphore::new(limits::AT_ONCE)));
            Arc::clone(port)
        };
        // They live as long as the network does, and are never closed.
        port.acquire_owned().await.ok()
    }
}

/// Whether a connection counts among those open at the same time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::probe) enum SlotUse {
    /// It says something.
    Counted,
    /// It only waits.
    Idle,
}
