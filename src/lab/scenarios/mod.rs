//! Every practice fault, one file for each kind. To add one, add a row and its two sentences to `assets/text/en/lab.ftl`.
//!
//! In: an id. Out: a [`Scenario`].

mod breaks;
mod certificates;
mod groupshield;
mod hostile;
mod network;
mod scenario;
mod settings;
mod sign_in;
mod versions;

pub use scenario::Scenario;

use std::sync::LazyLock;

static ALL: LazyLock<Vec<Scenario>> = LazyLock::new(|| {
    [
        groupshield::groupshield(),
        versions::versions(),
        certificates::certificates(),
        settings::settings(),
        sign_in::sign_in(),
        network::network(),
        network::server(),
        breaks::breaks(),
        breaks::limits(),
        hostile::hostile(),
    ]
    .concat()
});

/// Every scenario, in the order lists show them; the hidden ones come last.
pub fn scenarios() -> &'static [Scenario] {
    &ALL
}

/// The scenario with this id, hidden or not.
///
/// # Errors
/// When no scenario has this id.
pub fn scenario(id: &str) -> Result<&'static Scenario, UnknownScenario> {
    ALL.iter()
        .find(|scenario| scenario.id == id)
        .ok_or_else(|| UnknownScenario(id.to_owned()))
}

/// An id that no scenario has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{}' is not a practice scenario; 'mailprobe lab --list' shows them all", shortened(.0))]
pub struct UnknownScenario(pub String);

/// The start of an id, short enough for one line.
fn shortened(id: &str) -> String {
    let start: String = id.chars().take(LONGEST_SHOWN).collect();
    if start.len() < id.len() {
        start + "…"
    } else {
        start
    }
}

/// In characters.
const LONGEST_SHOWN: usize = 60;
