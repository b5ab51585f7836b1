//! Everything a decision rests on.
//!
//! In: gathered by a checkup. Out: read by findings, questions and advice.

use crate::complaint::{Complaint, LogEvent};
use crate::mail::{EmailAddress, Target};
use crate::observation::Observations;
use serde::{Deserialize, Serialize};

/// Yes, no, or not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not known, or not asked.
    #[default]
    Unknown,
}

/// What people know and no probe can see (`--fact name=yes|no`).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Facts {
    /// GroupShield is installed on that server.
    pub groupshield_installed: Answer,
    /// SSL works since GroupShield was removed completely.
    pub cured_by_removal: Answer,
    /// Mail works with SSL switched off.
    pub works_without_ssl: Answer,
    /// The same account works from another network.
    pub works_on_other_network: Answer,
    /// The fault began after a change on this computer.
    pub began_after_update: Answer,
}

/// Everything a decision rests on.
#[derive(Debug, Clone, Copy)]
pub struct Evidence<'a> {
    /// What was asked for.
    pub target: &'a Target,
    /// The account's address, where the person gave it.
    pub address: Option<&'a EmailAddress>,
    /// The messages of the mail program.
    pub complaints: &'a [Complaint],
    /// The server's event log.
    pub events: &'a [LogEvent],
    /// What people said.
    pub facts: &'a Facts,
    /// What the network showed.
    pub observations: &'a Observations,
    /// A saved run on another network, to compare with.
    pub other_run: Option<&'a Observations>,
}
