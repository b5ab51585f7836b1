//! What to do: hypothesis + mail program + role → steps, each with its warning.
//!
//! In: a [`Diagnosis`](crate::diagnosis::Diagnosis) and the mail program. Out: message ids with arguments; the words are in `assets/text`. Pure.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Message id of what to do.
    pub text: String,
    /// Arguments of the message.
    pub args: BTreeMap<String, String>,
    /// Message id of a warning that must be read before the step; never absent from "SSL off".
    pub warning: Option<String>,
}

/// Steps for both roles, safest first, at most five each.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Advice {
    /// For the person at the mail program.
    pub user: Vec<Step>,
    /// For whoever runs the server.
    pub admin: Vec<Step>,
}

/// Advises.
pub fn advise(_diagnosis: &crate::diagnosis::Diagnosis, _evidence: &crate::diagnosis::Evidence) -> Advice {
    Advice::default()
}
