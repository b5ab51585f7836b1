//! What a text most likely means, before anything is measured.
//!
//! In: a [`Reading`]. Out: an [`Explanation`]: causes by the same findings and weights as a checkup's, and the first steps.
//! Pure; no network.

use super::target::{leading_complaint, target};
use crate::advice::{self, Advice};
use crate::complaint::Reading;
use crate::diagnosis::{self, Diagnosis, Evidence, Facts, Finding, Hypothesis, HypothesisId};
use crate::mail::{Ports, Protocol, Security, Service, Target, TargetOverrides};
use crate::observation::Observations;
use crate::provider::Identified;

/// What a text most likely means.
#[derive(Debug, Clone, PartialEq)]
pub struct Explanation {
    /// The causes that its words speak for, the likeliest first; empty where they tell nothing.
    pub causes: Vec<Hypothesis>,
    /// What the words establish.
    pub findings: Vec<Finding>,
    /// First steps; empty where the words tell nothing.
    pub advice: Advice,
    /// Whose server the text is about; where that is not known, whose account.
    pub provider: Option<Identified>,
}

impl Explanation {
    /// Explains what was read.
    pub fn of(reading: &Reading) -> Explanation {
        let (findings, causes) = diagnosis::from_words(&reading.complaints, &reading.events);
        let advice = causes
            .first()
            .map(|first| advise(reading, &causes, first.id))
            .unwrap_or_default();
        Explanation {
            causes,
            findings,
            advice,
            provider: leading_complaint(reading).and_then(diagnosis::provider_of),
        }
    }
}

fn advise(reading: &Reading, causes: &[Hypothesis], first: HypothesisId) -> Advice {
    let complaint = leading_complaint(reading);
    let likely = target(reading, &TargetOverrides::default(), &Ports::default());
    let named = complaint.and_then(|complaint| complaint.server.as_deref()?.parse().ok());
    let Some(target) = likely.ok().or_else(|| {
        let protocol = complaint
            .and_then(|complaint| complaint.protocol)
            .unwrap_or(Protocol::Imap);
        let usual = protocol.service(Security::Tls).map(Service::standard_port);
        Some(Target {
            server: named.or_else(|| UNNAMED_SERVER.parse().ok())?,
            port: complaint.and_then(|complaint| complaint.port).or(usual)?,
            protocol,
            security: Security::Tls,
            client: String::new(),
        })
    }) else {
        return Advice::default();
    };
    let evidence = Evidence {
        target: &target,
        address: None,
        complaints: &reading.complaints,
        events: &reading.events,
        facts: &Facts::default(),
        observations: &Observations::default(),
        other_run: None,
    };
    let diagnosis = Diagnosis {
        hypotheses: causes.to_vec(),
        leading: Some(first),
        ..diagnosis::diagnose(&evidence)
    };
    advice::advise(&diagnosis, &evidence)
}

/// Stands for the server in the steps where the text names none: whoever shows them writes words in its place.
pub const UNNAMED_SERVER: &str = "mail.example.invalid";
