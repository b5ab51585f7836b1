//! What to do: hypothesis + mail program + role → steps, each with its warning.
//!
//! In: a [`Diagnosis`] with its evidence. Out: message ids with arguments; the words are in `assets/text`. Pure.
//! To change a step, change its row in `assets/advice.csv` or its sentence in `advice.ftl`.

mod addresses;
mod arguments;
mod conditions;
mod hosted;
mod interceptor;
mod program_limits;
mod provider;
mod published;
mod refusals;
mod situation;
mod table;
mod ways;

pub use table::{Programs, Role, Row, Table, WHEN, table};

use crate::diagnosis::{Diagnosis, Evidence, Label};
use serde::{Deserialize, Serialize};
use situation::Situation;
use std::collections::BTreeMap;

pub use hosted::STATUS_PAGE;

/// At most so many steps for each role: more are not read.
pub const MOST_STEPS: usize = 5;

/// Messages that other messages of `advice.ftl` are built from: the click paths, and what success and undoing look like.
pub const BUILDING_BLOCKS: [&str; 11] = [
    "advice-where",
    "advice-where-name",
    "advice-set-tls",
    "advice-secure-port",
    "advice-set-starttls",
    "advice-starttls-option",
    "advice-name-option",
    "advice-version-option",
    "advice-success",
    "advice-undo",
    "advice-server-log",
];

/// The step with which KB Q250926 ends the fault. It is there whenever that fault is at least possible.
const RESOLUTION: &str = "admin-groupshield-remove";

/// One step.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
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

/// Advises for the leading cause, or for what is left when nothing leads.
pub fn advise(diagnosis: &Diagnosis, evidence: &Evidence) -> Advice {
    let situation = Situation::of(diagnosis, evidence);
    let cause = diagnosis.leading.map_or("undecided", |leading| leading.id());
    let steps = |role| -> Vec<Step> {
        table()
            .steps(cause, role, &situation.program, &|when| situation.holds(when))
            .take(MOST_STEPS)
            .map(|row| step(row, &situation))
            .collect()
    };
    let mut advice = Advice {
        user: steps(Role::User),
        admin: steps(Role::Admin),
    };
    hosted::for_hosted(&mut advice.admin, diagnosis, &evidence.target.server, &situation);
    if matches!(diagnosis.groupshield.label, Label::Likely | Label::Possible) {
        resolve_groupshield(&mut advice, &situation);
    }
    advice
}

fn step(row: &Row, situation: &Situation) -> Step {
    Step {
        text: row.step.clone(),
        args: situation.arguments.clone(),
        warning: row.warning.clone(),
    }
}

/// Where GroupShield is possible and another cause leads, its resolution is told last.
fn resolve_groupshield(advice: &mut Advice, situation: &Situation) {
    if advice.admin.iter().any(|step| step.text == RESOLUTION) {
        return;
    }
    advice.admin.truncate(MOST_STEPS - 1);
    advice.admin.push(Step {
        text: RESOLUTION.to_owned(),
        args: situation.arguments.clone(),
        warning: None,
    });
}
