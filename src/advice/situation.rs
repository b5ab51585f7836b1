//! What advice depends on beside the cause: the mail program, the ways that were seen working, the numbers for the sentences.
//!
//! In: diagnosis and evidence. Out: a [`Situation`] that answers the conditions of the table and fills the sentences.

use super::arguments::arguments;
use super::conditions;
use super::ways::Ways;
use crate::client;
use crate::diagnosis::{Diagnosis, Evidence};
use std::collections::BTreeMap;

/// Everything the table and the sentences ask for.
#[derive(Debug)]
pub(super) struct Situation {
    /// Whose menus the steps describe (`assets/menus.csv`); `other` where the program is not known.
    pub(super) program: String,
    /// Arguments of every sentence; always all of them.
    pub(super) arguments: BTreeMap<String, String>,
    holding: Vec<&'static str>,
}

impl Situation {
    pub(super) fn of(diagnosis: &Diagnosis, evidence: &Evidence) -> Situation {
        let program = program_of(evidence);
        let ways = Ways::of(evidence, &program);
        Situation {
            arguments: arguments(diagnosis, evidence, &program, &ways),
            holding: conditions::holding(diagnosis, evidence, &ways),
            program,
        }
    }

    pub(super) fn holds(&self, when: &str) -> bool {
        self.holding.contains(&when)
    }
}

fn program_of(evidence: &Evidence) -> String {
    let stated = evidence.complaints.iter().find_map(client::menus_of_complaint);
    let by_profile = || client::by_id(&evidence.target.client).map(client::menus_of_profile);
    stated
        .or_else(by_profile)
        .unwrap_or(client::OTHER_MENUS)
        .to_owned()
}
