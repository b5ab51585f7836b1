//! This computer's clock, as the TLS library asks for it.
//!
//! In: nothing. Out: the time. A clock before 1970 counts as 1970: the library's own asking does not survive it.

use rustls::pki_types::UnixTime;
use rustls::time_provider::TimeProvider;
use std::time::{SystemTime, UNIX_EPOCH};

/// This computer's clock, never before 1970.
#[derive(Debug)]
pub struct Clock;

impl TimeProvider for Clock {
    fn current_time(&self) -> Option<UnixTime> {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Some(UnixTime::since_unix_epoch(since))
    }
}
