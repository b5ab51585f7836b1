//! A practice server on loopback that shows each fault on demand; the demo, the helpdesk's training and the tests share it.
//!
//! In: a scenario. Out: listeners on ephemeral ports and the [`Environment`](crate::probe::Environment) in which a checkup meets them.
//! `behaviour` is the words in which `scenarios` say what `server` does.

// Without the server nobody reads how a scenario's server behaves.
#[cfg_attr(not(feature = "lab"), allow(dead_code))]
mod behaviour;
#[cfg(feature = "lab")]
mod running;
#[cfg_attr(not(feature = "lab"), allow(dead_code))]
mod scenarios;
#[cfg(feature = "lab")]
mod server;
mod suites;

pub use behaviour::USUAL_NAME;
#[cfg(feature = "lab")]
pub use running::Lab;
pub use scenarios::{Scenario, UnknownScenario, scenario, scenarios};

/// What is said where a practice server is asked for and the program has none.
#[cfg(not(feature = "lab"))]
pub const NOT_BUILT_IN: &str =
    "this mailprobe was built without practice servers; build it with '--features lab'";
