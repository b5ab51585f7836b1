//! What a text most likely means, before anything is measured.
//!
//! In: a [`Reading`]. Out: an [`Explanation`]: causes by the same findings and weights as a checkup's, and the first steps.
//! Pure; no network.

use super::target::{leading_complaint, target};
use crate::advice::{self, Advice};
use crate::complaint::{Complaint, Reading};
use crate::diagnosis::{self, Diagnosis, Evidence, Facts, Finding, Hypothesis, HypothesisId};
use crate::mail::{Ports, Protocol, Security, Service, Target, TargetOverrides};
use crate::observation::Observations;
use crate::provider::Identified;

/// What a text most likely means.
#[derive(Debug, Clone, PartialEq)]
pub struct Explanation {
    /// The causes that its words speak for, the likeliest first; empty where they tell nothing. Of several problems those of
    /// the leading one.
    pub causes: Vec<Hypothesis>,
    /// The causes of each message, in the order of the reading: by its own words and by those about the same thing.
    pub causes_of_each: Vec<Vec<Hypothesis>>,
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
        let leading = leading_complaint(reading);
        let of_leading = match leading {
            Some(leading) => of_one_problem(leading, reading),
            None => reading.clone(),
        };
        let (findings, causes) = diagnosis::from_words(&of_leading.complaints, &of_leading.events);
        let causes_of_each = causes_of_each(reading);
        let advice = causes
            .first()
            .map(|first| advise(&of_leading, &causes, first.id))
            .unwrap_or_default();
        Explanation {
            causes,
            causes_of_each,
            findings,
            advice,
            provider: leading.and_then(diagnosis::provider_of),
        }
    }
}

/// More messages than this are each explained by their own words: comparing each with every other one takes time by the square
/// of their number, and nobody asks so many about one thing.
const MOST_COMPARED: usize = 100;

fn causes_of_each(reading: &Reading) -> Vec<Vec<Hypothesis>> {
    let causes = |complaint: &Complaint| {
        if reading.complaints.len() > MOST_COMPARED {
            return diagnosis::from_words(std::slice::from_ref(complaint), &[]).1;
        }
        let problem = of_one_problem(complaint, reading);
        diagnosis::from_words(&problem.complaints, &problem.events).1
    };
    reading.complaints.iter().map(causes).collect()
}

/// The reading of the messages about one thing.
fn of_one_problem(complaint: &Complaint, reading: &Reading) -> Reading {
    let mut problem = reading.clone();
    problem
        .complaints
        .retain(|other| are_of_one_problem(complaint, other));
    problem
}

/// True unless the messages name different servers, accounts or protocols: then the words of one prove nothing of the other.
fn are_of_one_problem(one: &Complaint, other: &Complaint) -> bool {
    fn may_be_one<T: PartialEq>(one: Option<T>, other: Option<T>) -> bool {
        one.is_none() || other.is_none() || one == other
    }
    let printed = |complaint: &Complaint| complaint.server.as_deref().map(str::to_ascii_lowercase);
    may_be_one(printed(one), printed(other))
        && may_be_one(one.account.as_deref(), other.account.as_deref())
        && may_be_one(one.protocol, other.protocol)
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
