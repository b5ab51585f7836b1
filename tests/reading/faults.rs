//! The practice faults as recorded runs, each with what a mail program says of it.

use crate::recorded::{self, recorded, run_by};
use mailprobe::checkup::Checkup;
use mailprobe::complaint::{Complaint, LogEvent};
use mailprobe::diagnosis::{Facts, HypothesisId, Label};
use mailprobe::lab::{self, Scenario};
use mailprobe::mail::Protocol;

pub use recorded::{CODES, CURRENT_PROGRAM};

/// One fault of the practice list that has a cause.
pub struct Fault {
    pub id: &'static str,
    pub expected: HypothesisId,
    pub groupshield: &'static [Label],
    pub facts: Facts,
    pub events: Vec<LogEvent>,
    pub protocols: &'static [Protocol],
    scenario: &'static Scenario,
}

impl Fault {
    /// The recorded run in a protocol.
    pub fn run(&self, protocol: Protocol) -> Checkup {
        recorded(self.id, &protocol.to_string())
    }

    /// What a mail program would say of it, with this number.
    pub fn complaint(&self, protocol: Protocol, code: Option<&str>) -> Complaint {
        recorded::complaint(self.scenario, protocol, code)
    }
}

/// Every fault that has a cause and is shown to people.
pub fn faults() -> Vec<Fault> {
    let shown = lab::scenarios().iter().filter(|scenario| !scenario.hidden);
    shown
        .filter_map(|scenario| {
            let log = scenario.event_log.map(mailprobe::complaint::read);
            Some(Fault {
                id: scenario.id,
                expected: scenario.expected?,
                groupshield: scenario.groupshield,
                facts: scenario.facts.clone(),
                events: log.map(|reading| reading.events).unwrap_or_default(),
                protocols: recorded::protocols(scenario),
                scenario,
            })
        })
        .collect()
}

/// The fault of this id.
pub fn fault(id: &str) -> Fault {
    let mut all = faults().into_iter();
    all.find(|fault| fault.id == id)
        .unwrap_or_else(|| panic!("no fault is called {id}"))
}

/// A sound server, met by Outlook Express or by a program of today.
pub fn sound(protocol: Protocol, client: &str) -> Checkup {
    if client == CURRENT_PROGRAM {
        recorded("healthy", &run_by(protocol, client))
    } else {
        recorded("healthy", &protocol.to_string())
    }
}
