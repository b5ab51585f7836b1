//! What a run says while it is under way.
//!
//! In: the driver's progress. Out: events for a face; the chain is drawn from the observations so far.

use crate::observation::{Observations, TranscriptLine};

/// One piece of news.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// Something was found out: everything known so far, without the transcript.
    Observed(Box<Observations>),
    /// A line of the transcript.
    Transcript(TranscriptLine),
}
