//! The only room that touches the network.
//!
//! In: a target and the [`World`] it is looked for in. Out: [`Observations`], streamed as [`Event`]s while they are made.

mod cancel;
mod channel;
mod connect;
mod greeting;
mod handshake;
mod hello;
mod limits;
mod links;
mod matrix;
mod observation;
mod plan;
mod published;
mod record;
mod resolve;
mod run;
mod session;
mod steps;
mod surroundings;
mod transcript;
mod wishes;
mod world;

pub use cancel::Cancel;
pub use observation::*;
pub use run::run;
pub use world::{PracticeAnswer, Resolver, World};

use crate::client::Profile;
use serde::{Deserialize, Serialize};
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
}

/// The five links of the chain as the person sees them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Link {
    /// This computer.
    Computer,
    /// Finding the address.
    Name,
    /// Reaching the port.
    Connection,
    /// The secure channel.
    SecureChannel,
    /// The mail server's greeting.
    MailServer,
}

impl Link {
    /// From this computer to the server.
    pub const ALL: [Link; 5] = [
        Link::Computer,
        Link::Name,
        Link::Connection,
        Link::SecureChannel,
        Link::MailServer,
    ];
}

/// How a link stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LinkState {
    /// Not begun.
    #[default]
    Waiting,
    /// Under way.
    Checking,
    /// Works.
    Fine,
    /// Broken here.
    Problem,
    /// Not checked, because an earlier link is broken or the service has no such link.
    Skipped,
}

/// What a run tells while it is under way.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// A link changed.
    Link {
        /// Which.
        link: Link,
        /// To what.
        state: LinkState,
        /// Milliseconds the step took, where it ended.
        ms: Option<u64>,
    },
    /// Something was seen: a line of the transcript.
    Transcript(TranscriptLine),
}
