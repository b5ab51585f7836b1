//! What was seen on the network, as data: the part of the JSON contract under `observations`.
//!
//! In: filled by the probe, or read back from a saved result. Out: matched on by `diagnosis`, drawn by `report` and `gui`.
//! Every ending has a name; nothing here is an "unknown error". Pure.

mod dns;
mod ending;
mod greeting;
mod hello;
mod local_context;
mod port;
mod starttls;
mod versions;

pub use dns::{DnsObservation, DnsOutcome, Family};
pub use ending::Ending;
pub use greeting::{GreetingKind, GreetingObservation};
pub use hello::{
    FlightState, HandshakeEnd, HandshakeObservation, HelloId, HelloObservation, HelloOutcome, Via,
};
pub use local_context::{DomainMatch, LocalContext, PublishedService};
pub use port::{IdleObservation, IdleOutcome, PortObservation, TcpOutcome, Traffic};
pub use starttls::{FirstReply, StartTlsObservation, StartTlsOutcome};
pub use versions::version_divides;

use serde::{Deserialize, Serialize};

/// Everything one run saw.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Observations {
    /// One row per question asked of the resolver.
    pub dns: Vec<DnsObservation>,
    /// One row per address and port.
    pub ports: Vec<PortObservation>,
    /// What the run noticed beside the ports.
    #[serde(default, rename = "surroundings", alias = "local_context")]
    pub local_context: LocalContext,
    /// Why the run ended.
    #[serde(default)]
    pub ended: Ended,
    /// Every packet-level step in order of time: what the window folds away and tickets may carry.
    #[serde(default)]
    pub transcript: Vec<TranscriptLine>,
}

/// One line of the transcript.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TranscriptLine {
    /// Milliseconds since the run began.
    pub at_ms: u64,
    /// `address:port` the line is about; the name asked for, in lines about resolving.
    pub to: String,
    /// Number of the connection within the run, from 1; 0 for lines about resolving.
    pub connection: u32,
    /// Sent, received, or neither.
    pub direction: Direction,
    /// What happened, in protocol words ("ClientHello tls1.2-modern, 217 bytes", "+OK Dovecot ready.").
    pub what: String,
}

/// Which way a transcript line went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// To the server.
    Out,
    /// From the server.
    In,
    /// Neither: connected, closed, timed out.
    Note,
}

/// Why a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ended {
    /// Everything the plan asked for was done.
    #[default]
    Complete,
    /// The person pressed Cancel; what was seen is kept.
    Cancelled,
    /// The overall deadline passed; what was seen is kept.
    DeadlinePassed,
    /// The server said "too many"; nothing further was asked of it.
    ServerAskedToStop,
}

impl Ended {
    /// Whether the run was ended before its plan was done, by the person or by the deadline.
    pub fn is_cut_short(self) -> bool {
        matches!(self, Ended::Cancelled | Ended::DeadlinePassed)
    }
}
