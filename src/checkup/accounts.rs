//! The accounts of several messages in one text, each to be checked by itself.
//!
//! In: a reading. Out: a target for each account; the part of the reading that is about one of them. Pure.

use super::target::target;
use crate::complaint::{self, Complaint, Reading};
use crate::mail::{Ports, Target, TargetOverrides};

/// More are not checked at once: each takes its time.
const MOST: usize = 4;

/// The targets of the other messages, each server once. `client` is the program that was chosen for all of them.
pub fn other_accounts(reading: &Reading, first: &Target, client: Option<&str>) -> Vec<Target> {
    let overrides = TargetOverrides {
        client: client.map(str::to_owned),
        ..TargetOverrides::default()
    };
    let mut others: Vec<Target> = Vec::new();
    for complaint in &reading.complaints {
        let own = Reading {
            complaints: vec![complaint.clone()],
            ..Reading::default()
        };
        let Ok(found) = target(&own, &overrides, &Ports::default()) else {
            continue;
        };
        let is_known = |known: &Target| known.server == found.server;
        if others.len() < MOST && !is_known(first) && !others.iter().any(is_known) {
            others.push(found);
        }
    }
    others
}

/// What was said about this server, and what names none.
pub(super) fn only_about(reading: &Reading, target: &Target) -> Reading {
    let is_about = |complaint: &Complaint| {
        let host = complaint.server.as_deref().and_then(complaint::host);
        host.is_none_or(|host| host == target.server.as_str())
    };
    let mut own = reading.clone();
    own.complaints.retain(is_about);
    own
}
