//! The only room that touches the network.
//!
//! In: a target and the [`Environment`] it is looked for in. Out: [`Observations`](crate::observation::Observations),
//! streamed as [`Event`]s while they are made.
//!
//! `plan` decides without I/O what is worth doing, `exchange` does one thing on one connection, `net` holds the only
//! sockets, `context` looks at this computer, `driver` brings them together.

mod cancel;
mod context;
mod driver;
mod event;
mod exchange;
#[cfg(fuzzing)]
pub mod fuzzing;
mod net;
mod plan;
mod search;
mod stop_condition;

pub use cancel::Cancel;
pub use driver::run;
pub use event::Event;
pub use net::clock::Clock;
pub use net::environment::{Environment, PracticeAnswer, Resolver};
pub use search::{Candidate, Found, FoundService, Search, mail_exchangers, search};

use crate::client::Profile;
use crate::mail::Host;
use std::time::Duration;

/// How a run is limited and widened.
#[derive(Debug, Clone)]
pub struct Options {
    /// The profiles of the person's mail program, likeliest first; success of either counts.
    pub profiles: Vec<&'static Profile>,
    /// The overall deadline.
    pub deadline: Duration,
    /// Ask the named domain for the settings it publishes (SRV, autoconfig). Only when the person asked for it.
    pub ask_published_settings: bool,
    /// The part behind the `@` of the account, where it is known.
    pub account_domain: Option<Host>,
    /// Ask the computer's own resolver who takes in the mail of that domain.
    pub ask_mail_exchangers: bool,
}
