//! Decides: complaint + observations + facts → findings → the chain → ranked hypotheses with the evidence for and against.
//!
//! In: [`Evidence`]. Out: a [`Diagnosis`] of ids and numbers; the words are in `assets/text`. Pure.
//! The chain says where the program's way breaks first; only causes that can break it there may lead (`gate`, from
//! `assets/causes.csv`); weights rank those.
//! To add a finding: emit its id in `findings`, give it a row in `assets/evidence_weights.csv` and a sentence in `findings.ftl`.

mod certainty;
pub mod chain;
mod evidence;
mod finding;
mod finding_id;
mod findings;
mod gate;
mod groupshield;
mod hypothesis;
mod next_test;
mod provider;
mod quote;
mod score;
mod view;
mod weights;

pub use certainty::Certainty;
pub use chain::{Chain, ChainLink, Link, LinkState, Point};
pub use evidence::{Answer, Evidence, Facts};
pub use finding::Finding;
pub use finding_id::FindingId;
pub use findings::{collect, from_words};
pub use gate::can_break;
pub use hypothesis::{Hypothesis, HypothesisId, LEADS_FROM, LIKELY_FROM, Label, POSSIBLE_FROM, Weighed};
pub use next_test::{FactQuestion, questions};
pub use score::weigh;
pub use weights::{Row, Table, Weight, table};

use crate::complaint::Complaint;
use crate::mail::{Security, Target};
use crate::observation::PortObservation;
use crate::provider::Identified;
use gate::Gate;
use provider::Whose;
use serde::{Deserialize, Serialize};

/// Milliseconds after which an answer counts as slow: Outlook Express can be set to give up after ten seconds in all, and two
/// such answers use them up. Servers that let senders wait for their greeting on purpose keep below it as a rule.
const SLOW_FROM_MS: u64 = 5000;

/// Decides. The same evidence gives the same diagnosis, always.
pub fn diagnose(evidence: &Evidence) -> Diagnosis {
    let chain = Chain::of(evidence.target, evidence.observations);
    let whose = Whose::of(evidence);
    let findings = findings::collect_for(evidence, &chain, &whose);
    let gate = Gate::of(&chain, evidence.observations.ended, &findings);
    let mut hypotheses = score::weigh_open(&findings, &gate);
    findings::mark_untested(evidence, &findings, &mut hypotheses);
    let leading = leader(&hypotheses);
    let also_wrong = gate::also_wrong(&chain, &findings, &hypotheses, leading);
    let groupshield = groupshield::verdict(evidence, &findings, &hypotheses);
    let next_test = next_test::next_test(evidence, &gate, &findings, &hypotheses);
    Diagnosis {
        chain,
        findings,
        hypotheses,
        leading,
        also_wrong,
        groupshield,
        next_test,
        provider: whose.leading,
    }
}

/// Whose server a message is about; where that is not known, whose account. Without any network.
pub fn provider_of(complaint: &Complaint) -> Option<Identified> {
    Whose::of_complaint(complaint).leading
}

/// True where a port shows that the program cannot hand its password in there without encryption.
pub fn takes_no_clear_password(target: &Target, row: &PortObservation) -> bool {
    let clear = Target {
        security: Security::None,
        ..target.clone()
    };
    use chain::SignInOffer::*;
    match chain::sign_in_offer(&clear, row) {
        NeedsEncryption | OAuthOnly | Disabled | None | NotInProgram => true,
        Open | NotKnownOfProgram | NotNeeded | Unknown => false,
    }
}

/// The likeliest hypothesis, where it reaches [`LEADS_FROM`] and something that was established speaks for it.
fn leader(hypotheses: &[Hypothesis]) -> Option<HypothesisId> {
    hypotheses
        .first()
        .filter(|first| first.probability >= LEADS_FROM && first.label != Label::RuledOut)
        .filter(|first| {
            let speaks_for = |row: &Weighed| row.weight.is_some_and(|weight| weight > 0.0);
            first.counted.iter().any(speaks_for)
        })
        .map(|first| first.id)
}

/// The line that every result carries.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GroupShieldVerdict {
    /// In a word.
    pub label: Label,
    /// 0 to 1; 0 where ruled out.
    pub probability: f64,
    /// Message id of the reason in `assets/text` (`groupshield-why-…`).
    pub why: String,
    /// The finding that decided, where one did.
    pub because: Option<FindingId>,
    /// True only where the event log, GroupShield's presence and so on allow the word "confirmed".
    pub confirmed: bool,
}

/// The cheapest thing that would decide.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NextTest {
    /// Id; its sentence is the message `next-test-<id>`.
    pub id: String,
    /// Expected change of the leading probability, 0 to 1.
    pub expected_change: f64,
}

/// The decision.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Diagnosis {
    /// How far the program gets.
    pub chain: Chain,
    /// What was established.
    pub findings: Vec<Finding>,
    /// All hypotheses, likeliest first.
    pub hypotheses: Vec<Hypothesis>,
    /// The leader, where it reaches 0.45.
    pub leading: Option<HypothesisId>,
    /// What is wrong as well, behind or beside the leading cause.
    pub also_wrong: Vec<HypothesisId>,
    /// The GroupShield line.
    pub groupshield: GroupShieldVerdict,
    /// What would decide, where nothing leads or the lead is thin.
    pub next_test: Option<NextTest>,
    /// Whose server it is; where that is not known, whose account. The table knows the rest, so it is not saved.
    #[serde(skip)]
    pub provider: Option<Identified>,
}
