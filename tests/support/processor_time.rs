//! How much work something is, whatever else the computer does meanwhile.

use std::time::Duration;

/// The processor time this thread has used, to the microsecond.
#[cfg(target_os = "linux")]
pub fn processor_time() -> Duration {
    use rustix::time::{ClockId, clock_gettime};
    let used = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(
        used.tv_sec
            .try_into()
            .expect("a thread did not run less than nothing"),
        used.tv_nsec.try_into().expect("below a second"),
    )
}

/// Not known here: a comparison then holds.
#[cfg(not(target_os = "linux"))]
pub fn processor_time() -> Duration {
    Duration::ZERO
}
