//! What would decide: the cheapest thing to try or to ask, from the same weights as the decision.
//!
//! In: evidence, findings and hypotheses. Out: a [`NextTest`], and the facts that are worth asking people about.
//! To add a test, add a row to `assets/next_tests.csv` and the sentences `next-test-<id>` (and `question-<fact>`) to `advice.ftl`.

use super::gate::Gate;
use super::score::weigh_open;
use super::{
    Answer, Diagnosis, Evidence, Finding, FindingId, Hypothesis, HypothesisId, Label, NextTest, Weight,
    leader, table,
};
use crate::tables::{self, Table};

/// A lead from here on needs no further test.
const SETTLED_FROM: f64 = 0.80;
/// Tests that change less than this are not worth anybody's time.
const WORTH_FROM: f64 = 0.04;
/// Questions that change less than this are not asked.
const ASKED_FROM: f64 = 0.02;
/// Answers less likely than this are not reckoned with.
const CONCEIVABLE_FROM: f64 = 0.02;

/// A fact worth asking for. Its question is the message `question-<fact>`.
#[derive(Debug, Clone, PartialEq)]
pub struct FactQuestion {
    /// The fact as `--fact` names it: `groupshield-installed` for example.
    pub fact: String,
    /// Expected change of the leading probability, 0 to 1.
    pub expected_change: f64,
}

impl FactQuestion {
    /// The id of its sentence in `assets/text`.
    pub fn message(&self) -> String {
        format!("question-{}", self.fact)
    }
}

/// One row of `assets/next_tests.csv`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize)]
pub(super) struct TestRow {
    /// Its id.
    pub test: String,
    /// `do`: may be suggested. `ask`: suggested and asked in the window. `question`: only asked.
    kind: String,
    /// The fact that it answers; empty where none.
    fact: String,
    /// How much trouble it is: 1 is a minute's.
    effort: f64,
    /// The findings its outcomes would establish, `-` for none.
    #[serde(deserialize_with = "tables::blank_separated")]
    outcomes: Vec<String>,
    /// Why it is worth it.
    #[serde(rename = "reason")]
    _reason: String,
}

impl TestRow {
    fn outcomes(&self) -> impl Iterator<Item = &str> {
        self.outcomes.iter().map(String::as_str)
    }
}

static ROWS: Table<TestRow> = tables::table!("next_tests");

pub(super) fn rows() -> &'static [TestRow] {
    ROWS.rows()
}

/// The test with the largest expected change for its effort, where the lead is missing or thin.
pub(super) fn next_test(
    evidence: &Evidence,
    gate: &Gate,
    findings: &[Finding],
    hypotheses: &[Hypothesis],
) -> Option<NextTest> {
    let first = hypotheses.first()?;
    if first.probability >= SETTLED_FROM {
        return None;
    }
    if evidence.observations.ended.is_cut_short() {
        return Some(NextTest {
            id: "run-to-the-end".to_owned(),
            expected_change: 1.0 - first.probability,
        });
    }
    rows()
        .iter()
        .filter(|row| row.kind != "question" && is_open(row, evidence, findings))
        .map(|row| (row, Prospect::of(row, gate, findings, hypotheses)))
        .filter(|(_, prospect)| prospect.expected_change >= WORTH_FROM)
        .max_by(|(a, x), (b, y)| (x.expected_change / a.effort).total_cmp(&(y.expected_change / b.effort)))
        .map(|(row, prospect)| NextTest {
            id: row.test.clone(),
            expected_change: prospect.expected_change,
        })
}

/// The facts whose answer would change the leader, its label, or the GroupShield line. The most telling first.
pub fn questions(evidence: &Evidence, diagnosis: &Diagnosis) -> Vec<FactQuestion> {
    let ended = evidence.observations.ended;
    let gate = Gate::of(&diagnosis.chain, ended, &diagnosis.findings);
    let mut questions: Vec<(FactQuestion, f64)> = rows()
        .iter()
        .filter(|row| !row.fact.is_empty() && is_open(row, evidence, &diagnosis.findings))
        .map(|row| {
            (
                row,
                Prospect::of(row, &gate, &diagnosis.findings, &diagnosis.hypotheses),
            )
        })
        .filter(|(row, prospect)| {
            (prospect.changes_the_answer && prospect.expected_change >= ASKED_FROM)
                || would_confirm(row, diagnosis)
        })
        .map(|(row, prospect)| {
            let question = FactQuestion {
                fact: row.fact.clone(),
                expected_change: prospect.expected_change,
            };
            (question, row.effort)
        })
        .collect();
    questions.sort_by(|(a, x), (b, y)| (b.expected_change / y).total_cmp(&(a.expected_change / x)));
    questions.into_iter().map(|(question, _)| question).collect()
}

/// "Confirmed" is a change of the answer too.
fn would_confirm(row: &TestRow, diagnosis: &Diagnosis) -> bool {
    let logged = diagnosis
        .findings
        .iter()
        .any(|finding| finding.id == FindingId::Event0x2741);
    row.fact == "groupshield-installed" && logged && diagnosis.groupshield.label == Label::Likely
}

/// Nobody has answered it yet, and it makes sense to ask.
fn is_open(row: &TestRow, evidence: &Evidence, findings: &[Finding]) -> bool {
    let facts = evidence.facts;
    let has = |id: FindingId| findings.iter().any(|finding| finding.id == id);
    let answered = row.outcomes().filter_map(FindingId::from_id).any(has);
    let unknown = match row.fact.as_str() {
        "groupshield-installed" => facts.groupshield_installed == Answer::Unknown,
        "cured-by-removal" => {
            facts.cured_by_removal == Answer::Unknown && has(FindingId::GroupshieldInstalled)
        }
        "works-without-ssl" => facts.works_without_ssl == Answer::Unknown,
        "works-on-other-network" => facts.works_on_other_network == Answer::Unknown,
        "began-after-update" => facts.began_after_update == Answer::Unknown,
        _ => true,
    };
    let sensible = match row.test.as_str() {
        "ask-event-log" => has(FindingId::Exchange55Greeting),
        "ask-groupshield" => !has(FindingId::OtherProductGreeting),
        _ => true,
    };
    unknown && !answered && sensible
}

/// What a test promises.
struct Prospect {
    /// Expected change of the leading probability, 0 to 1.
    expected_change: f64,
    /// Some conceivable outcome changes the leader, its label or the GroupShield line.
    changes_the_answer: bool,
}

impl Prospect {
    fn of(row: &TestRow, gate: &Gate, findings: &[Finding], hypotheses: &[Hypothesis]) -> Prospect {
        let outcomes: Vec<&str> = row.outcomes().collect();
        let chances = chances(&outcomes, hypotheses);
        let mut prospect = Prospect {
            expected_change: 0.0,
            changes_the_answer: false,
        };
        for (outcome, chance) in outcomes.into_iter().zip(chances) {
            let mut with = findings.to_vec();
            with.extend(FindingId::from_id(outcome).map(Finding::new));
            let after = weigh_open(&with, gate);
            prospect.expected_change += chance * change_of_lead(hypotheses, &after);
            prospect.changes_the_answer |= chance >= CONCEIVABLE_FROM && answer(hypotheses) != answer(&after);
        }
        prospect
    }
}

/// How likely each outcome is: under each hypothesis in the ratio of its weights, summed over the hypotheses.
fn chances(outcomes: &[&str], hypotheses: &[Hypothesis]) -> Vec<f64> {
    let mut chances = vec![0.0; outcomes.len()];
    for hypothesis in hypotheses {
        let odds: Vec<f64> = outcomes
            .iter()
            .map(|outcome| odds(outcome, hypothesis.id))
            .collect();
        let sum: f64 = odds.iter().sum();
        for (chance, odds) in chances.iter_mut().zip(odds) {
            *chance += hypothesis.probability * odds / sum.max(f64::MIN_POSITIVE);
        }
    }
    chances
}

fn odds(outcome: &str, hypothesis: HypothesisId) -> f64 {
    let column = HypothesisId::ALL.iter().position(|id| *id == hypothesis);
    let weight = FindingId::from_id(outcome)
        .and_then(|id| table().row(id))
        .zip(column)
        .and_then(|(row, column)| row.weights.get(column).copied());
    match weight {
        Some(Weight::Decibans(decibans)) => 10f64.powf(decibans / 10.0),
        Some(Weight::Excludes) => 0.0,
        None => 1.0,
    }
}

fn change_of_lead(before: &[Hypothesis], after: &[Hypothesis]) -> f64 {
    let Some(lead) = before.first() else {
        return 0.0;
    };
    let then = after
        .iter()
        .find(|hypothesis| hypothesis.id == lead.id)
        .map_or(0.0, |hypothesis| hypothesis.probability);
    (then - lead.probability).abs()
}

/// What a person is told: the leader with its label, and the GroupShield label.
fn answer(hypotheses: &[Hypothesis]) -> (Option<(HypothesisId, Label)>, Option<Label>) {
    let label = |hypothesis: &Hypothesis| match hypothesis.label {
        Label::NotTested => Label::of(hypothesis.probability),
        label => label,
    };
    let lead = leader(hypotheses).and_then(|id| {
        let hypothesis = hypotheses.iter().find(|hypothesis| hypothesis.id == id)?;
        Some((id, label(hypothesis)))
    });
    let groupshield = hypotheses
        .iter()
        .find(|hypothesis| hypothesis.id == HypothesisId::GroupShield)
        .map(label);
    (lead, groupshield)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_table_reads_and_names_known_findings() {
        let lines = include_str!("../../assets/next_tests.csv").lines().count();
        assert_eq!(rows().len(), lines - 1, "every row reads");
        for row in rows() {
            assert!(
                ["do", "ask", "question"].contains(&row.kind.as_str()),
                "{}",
                row.test
            );
            assert!(row.effort >= 1.0, "{}", row.test);
            for outcome in row.outcomes().filter(|outcome| *outcome != "-") {
                assert!(FindingId::from_id(outcome).is_some(), "{}: {outcome}", row.test);
            }
        }
    }
}
