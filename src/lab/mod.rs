//! A practice server on loopback that shows each fault on demand; the demo, the helpdesk's training and the tests share it.
//!
//! In: a scenario. Out: listeners on ephemeral ports and the [`World`] in which a checkup meets them.

use crate::diagnosis::{Facts, HypothesisId, Label};
use crate::mail::Ports;
use crate::probe::World;

/// One practice fault. Its title and description are the messages `lab-<id>` and `lab-<id>-about` in `assets/text`.
#[derive(Debug, Clone, PartialEq)]
pub struct Scenario {
    /// Stable id, `groupshield` for example.
    pub id: &'static str,
    /// The hypothesis that must lead.
    pub expected: HypothesisId,
    /// What the GroupShield line may say.
    pub groupshield: &'static [Label],
    /// x
    pub hidden: bool,
    /// x
    pub service: crate::mail::Service,
    /// Facts that belong to the scenario.
    pub facts: Facts,
}

/// Every scenario, in the order lists show them.
pub fn scenarios() -> &'static [Scenario] {
    &[]
}

/// The scenario with this id.
pub fn scenario(id: &str) -> Option<&'static Scenario> {
    scenarios().iter().find(|scenario| scenario.id == id)
}

/// A running practice server. Dropping it closes every listener.
#[derive(Debug)]
pub struct Lab {
    world: World,
}

impl Lab {
    /// Opens one listener per mail port on 127.0.0.1 (and ::1 where the scenario needs it), each on a port the system chooses.
    ///
    /// # Errors
    /// When loopback listeners or the practice certificates cannot be made.
    pub async fn start(_scenario: &'static Scenario) -> std::io::Result<Lab> {
        Ok(Lab {
            world: World::default(),
        })
    }

    /// As [`Lab::start`], for a server of this name.
    pub async fn start_for(scenario: &'static Scenario, _server: &str) -> std::io::Result<Lab> {
        Lab::start(scenario).await
    }

    /// The surroundings in which a checkup meets this server.
    pub fn world(&self) -> World {
        self.world.clone()
    }

    /// The ports it listens on.
    pub fn ports(&self) -> &Ports {
        &self.world.ports
    }
}

impl Scenario {
    /// x
    pub fn dialog(&self) -> String {
        String::new()
    }
    /// x
    pub fn server(&self) -> &'static str {
        "mail.practice.example"
    }
}
