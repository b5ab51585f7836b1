//! A result and what the person did with it.
//!
//! In: a checkup. Out: an [`Outcome`] that the result's screen and the picture draw.

use super::chain_rows::{self, LinkRow};
use super::remedy::Remedy;
use crate::checkup::Checkup;
use crate::complaint::MailProgram;
use crate::diagnosis::{self, ChainLink, FactQuestion, Label};
use crate::report::view::{self, View};
use crate::report::{verdict, words};
use crate::text::Text;

/// A result and what the person did with it.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The result.
    pub checkup: Checkup,
    /// The result as sentences.
    pub view: View,
    /// The links.
    pub chain: Vec<LinkRow>,
    /// What the window can do for each of the person's steps.
    pub remedies: Vec<Option<Remedy>>,
    /// What people know and would change the answer; what was asked once stays, so that an answer can be taken back.
    pub questions: Vec<FactQuestion>,
    /// The warning before a risky step was read.
    pub acknowledged: bool,
    /// What changed since the check before, one sentence.
    pub changed: Option<String>,
    /// An earlier run of the same server, beside this one.
    pub comparison: Option<Box<Checkup>>,
    /// It was not made from the form: it was opened, or is an earlier one.
    pub is_loaded: bool,
    /// The person went back from it and forward again: the form is the person's own.
    pub was_left: bool,
}

impl Outcome {
    /// Lays a result out.
    pub fn new(checkup: Checkup, text: &Text) -> Outcome {
        let questions = diagnosis::questions(&checkup.evidence(), &checkup.diagnosis);
        Outcome {
            view: View::new(&checkup, text),
            chain: chain_rows::finished(&checkup.diagnosis, text),
            questions,
            remedies: checkup.advice.user.iter().map(Remedy::of).collect(),
            checkup,
            acknowledged: false,
            changed: None,
            comparison: None,
            is_loaded: false,
            was_left: false,
        }
    }

    /// Lays it out anew after the checkup or the language changed; what the person did with it stays.
    pub fn laid_out(self, text: &Text) -> Outcome {
        let mut questions = self.questions;
        let mut fresh = Outcome::new(self.checkup, text);
        fresh
            .questions
            .retain(|question| questions.iter().all(|known| known.fact != question.fact));
        questions.append(&mut fresh.questions);
        Outcome {
            questions,
            acknowledged: self.acknowledged,
            changed: self.changed,
            comparison: self.comparison,
            is_loaded: self.is_loaded,
            was_left: self.was_left,
            ..fresh
        }
    }

    /// Whether GroupShield concerns this result: likely, possible, or spoken of.
    pub fn concerns_groupshield(&self) -> bool {
        let is_near = matches!(
            self.checkup.diagnosis.groupshield.label,
            Label::Likely | Label::Possible
        );
        is_near
            || self
                .questions
                .iter()
                .any(|question| question.fact == "groupshield-installed")
    }

    /// The mail program was assumed: no message and no choice named one.
    pub fn is_program_assumed(&self) -> bool {
        let complaints = &self.checkup.reading.complaints;
        complaints
            .iter()
            .all(|complaint| complaint.client == MailProgram::Unknown && complaint.program.is_none())
    }
}

/// One thing in which two runs differ, or their heads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// What.
    pub name: String,
    /// In the earlier run.
    pub before: String,
    /// In the later run.
    pub after: String,
}

/// In what two runs of one server differ; the first row is always the time, the second the verdict.
pub fn differences(one: &Checkup, other: &Checkup, text: &Text) -> Vec<Difference> {
    let (earlier, later) = match one.started_at <= other.started_at {
        true => (one, other),
        false => (other, one),
    };
    let row = |name: String, before: String, after: String| Difference { name, before, after };
    let addresses = |checkup: &Checkup| {
        let mut addresses: Vec<String> = checkup
            .observations
            .dns
            .iter()
            .flat_map(|row| &row.addresses)
            .map(ToString::to_string)
            .collect();
        addresses.sort();
        addresses.dedup();
        text.list(&addresses)
    };
    let network = |checkup: &Checkup| match checkup.observations.local_context.has_network {
        Some(false) => text.get("report-no"),
        Some(true) | None => text.get("report-yes"),
    };
    let mut rows = vec![
        row(
            text.get("report-when"),
            view::when(&earlier.started_at),
            view::when(&later.started_at),
        ),
        row(
            text.get("report-verdict"),
            verdict::sentence(earlier, text),
            verdict::sentence(later, text),
        ),
    ];
    let mut also = vec![
        row(
            text.get("window-compare-addresses"),
            addresses(earlier),
            addresses(later),
        ),
        row(
            text.get("window-compare-network"),
            network(earlier),
            network(later),
        ),
    ];
    let chains = earlier
        .diagnosis
        .chain
        .links
        .iter()
        .zip(&later.diagnosis.chain.links);
    also.extend(chains.map(|(before, after)| {
        let sentence = |link: &ChainLink| words::link_note(&link.note, text);
        row(
            text.get(&format!("link-{}", before.link.name())),
            sentence(before),
            sentence(after),
        )
    }));
    rows.extend(also.into_iter().filter(|row| row.before != row.after));
    rows
}
