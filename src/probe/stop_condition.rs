//! What ends a run that has more to do: the person, or the deadline.
//!
//! In: work to wait for. Out: its result, or why the run ends without it.

use super::Cancel;
use crate::observation::Ended;
use std::time::Instant;

/// When a run must end though there is more to do.
pub(super) struct StopCondition<'a> {
    pub(super) cancel: &'a Cancel,
    pub(super) deadline: Instant,
}

impl StopCondition<'_> {
    /// The result of the work, or why it was not waited for.
    pub(super) async fn or<T>(&self, work: impl Future<Output = T>) -> Result<T, Ended> {
        tokio::select! {
            biased;
            () = self.cancel.cancelled() => Err(Ended::Cancelled),
            () = tokio::time::sleep_until(self.deadline.into()) => Err(Ended::DeadlinePassed),
            done = work => Ok(done),
        }
    }
}
