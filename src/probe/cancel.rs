//! Stopping a run from another thread.

use tokio::sync::watch;

/// A switch that ends a run. Clones share it; it cannot be switched back.
#[derive(Debug, Clone)]
pub struct Cancel(watch::Sender<bool>);

impl Default for Cancel {
    fn default() -> Self {
        Cancel(watch::Sender::new(false))
    }
}

impl Cancel {
    /// Ends the run.
    pub fn cancel(&self) {
        self.0.send_replace(true);
    }

    /// Waits until it is switched.
    pub async fn cancelled(&self) {
        let mut receiver = self.0.subscribe();
        // The sender lives in self, so waiting cannot fail.
        let _ = receiver.wait_for(|cancelled| *cancelled).await;
    }
}
