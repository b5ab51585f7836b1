//! Servers that a known provider runs: what only the provider's own people could do is not told to anybody else.
//!
//! In: the steps for the administrator; `assets/hosted_steps.csv`. Out: the same without those, the provider's status page
//! first. Pure.

use super::Step;
use super::situation::Situation;
use crate::diagnosis::Diagnosis;
use crate::mail::Host;
use crate::provider::Identified;
use crate::tables::{self, Table};
use serde::Deserialize;

/// The step that looks whether the provider has a fault of its own.
pub const STATUS_PAGE: &str = "admin-provider-status";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    step: String,
    #[serde(rename = "reason")]
    _reason: String,
}

static ROWS: Table<Row> = tables::table!("hosted_steps");

/// Takes out what nobody but the provider can do, and puts its status page in that place.
pub(super) fn for_hosted(steps: &mut Vec<Step>, diagnosis: &Diagnosis, server: &Host, situation: &Situation) {
    // A provider's program on this computer is for whoever looks after this computer.
    let is_here = server.is_loopback();
    if is_here || !diagnosis.provider.as_ref().is_some_and(Identified::runs_server) {
        return;
    }
    let before = steps.len();
    steps.retain(|step| !ROWS.rows().iter().any(|row| row.step == step.text));
    if steps.len() < before {
        steps.insert(
            0,
            Step {
                text: STATUS_PAGE.to_owned(),
                args: situation.arguments.clone(),
                warning: None,
            },
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advice::{Role, table};

    #[test]
    fn every_row_is_a_step_for_administrators() {
        ROWS.assert_sound();
        for row in ROWS.rows() {
            let mut rows = table().rows().iter();
            assert!(
                rows.any(|step| step.step == row.step && step.role == Role::Admin),
                "{}",
                row.step
            );
        }
    }
}
