//! Which causes may lead: those that can break the chain where it breaks first.
//!
//! In: the chain, the findings, `assets/causes.csv`. Out: a [`Gate`] that the arithmetic asks, and what is wrong as well.

use super::{Chain, Finding, Hypothesis, HypothesisId, Label, Point, Weight, table};
use crate::mail::Stage;
use crate::observation::Ended;
use crate::tables::{self, Table};
use std::collections::HashMap;
use std::sync::LazyLock;

/// From this weight on, in decibans, a finding by itself says that a cause is there.
const ESTABLISHED_FROM: f64 = 20.0;

/// What the chain leaves open.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Gate {
    open: Open,
    words: Vec<HypothesisId>,
}

#[derive(Debug, Clone, PartialEq)]
enum Open {
    /// Broken here for good: what can break it here.
    At(Point),
    /// Works in part: what can do that at one of these points.
    InPart(Vec<Point>),
    /// Every link works: healthy, or what no probe can see.
    Working,
    /// Not broken as far as it was tested: what can only break it later.
    UntestedFrom(Point),
    /// Stopped before it broke anywhere: what a probe never sees, which is signing in and sending.
    StoppedAt(Point),
    /// Nothing was tested: the words alone decide.
    Anything,
}

impl Gate {
    /// What these observations leave open. Causes that only the words of a message or of a log speak of stay open where
    /// the chain does not contradict them: a probe never signs in and never sends.
    pub(super) fn of(chain: &Chain, ended: Ended, findings: &[Finding]) -> Gate {
        let open = match (chain.broken_at, chain.partly_at.as_slice(), chain.untested_from) {
            (Some(point), ..) => Open::At(point),
            (None, points, _) if !points.is_empty() => Open::InPart(points.to_vec()),
            (None, _, Some(point)) if ended.is_cut_short() => Open::StoppedAt(point),
            (None, _, Some(Point::ThisComputer | Point::Name)) => Open::Anything,
            (None, _, Some(point)) => Open::UntestedFrom(point),
            (None, _, None) => Open::Working,
        };
        Gate {
            open,
            words: spoken_of(findings),
        }
    }

    /// Whether a cause may lead.
    pub(super) fn lets(&self, cause: HypothesisId) -> bool {
        match &self.open {
            Open::At(point) => can_break(cause, *point),
            Open::InPart(points) => points.iter().any(|point| can_break(cause, *point)) || self.spoken(cause),
            Open::Anything => cause != HypothesisId::Healthy,
            Open::Working => cause == HypothesisId::Healthy || self.spoken(cause),
            Open::UntestedFrom(point) => self.spoken(cause) && can_break_from(cause, *point),
            Open::StoppedAt(_) => self.spoken(cause) && can_break_from(cause, Point::SignIn),
        }
    }

    /// How a cause that may not lead is labelled: what only later links could show was not tested, the rest is unlikely.
    pub(super) fn label_of_closed(&self, cause: HypothesisId) -> Label {
        let reached = match &self.open {
            Open::At(point) | Open::UntestedFrom(point) | Open::StoppedAt(point) => *point,
            Open::InPart(_) | Open::Working | Open::Anything => return Label::Unlikely,
        };
        let is_later = Point::ALL
            .into_iter()
            .filter(|point| can_break(cause, *point))
            .all(|point| point > reached);
        if is_later {
            Label::NotTested
        } else {
            Label::Unlikely
        }
    }

    fn spoken(&self, cause: HypothesisId) -> bool {
        self.words.contains(&cause)
    }
}

fn can_break_from(cause: HypothesisId, point: Point) -> bool {
    let mut later = Point::ALL.into_iter().filter(|later| *later >= point);
    later.any(|later| can_break(cause, later))
}

/// Causes that words alone establish, and that a probe does not see.
fn spoken_of(findings: &[Finding]) -> Vec<HypothesisId> {
    HypothesisId::ALL
        .into_iter()
        .filter(|cause| *cause != HypothesisId::Healthy)
        .filter(|cause| {
            findings
                .iter()
                .any(|finding| is_word(finding) && speaks_for(finding, *cause) >= 10.0)
        })
        .collect()
}

/// Findings that do not come from the network.
fn is_word(finding: &Finding) -> bool {
    let id = finding.id.as_str();
    ["said-", "event-", "settings-", "provider-"]
        .iter()
        .any(|beginning| id.starts_with(beginning))
        || matches!(finding.stage, Stage::Local) && id.starts_with("began-")
}

fn speaks_for(finding: &Finding, cause: HypothesisId) -> f64 {
    let column = HypothesisId::ALL.iter().position(|id| *id == cause);
    let weight = table()
        .row(finding.id)
        .zip(column)
        .and_then(|(row, column)| row.weights.get(column).copied());
    match weight {
        Some(Weight::Decibans(decibans)) => decibans,
        Some(Weight::Excludes) | None => 0.0,
    }
}

/// Causes other than the leading one that a finding by itself establishes and nothing excludes. What could break the
/// chain where the leading cause does is another explanation, and not a second fault.
pub(super) fn also_wrong(
    chain: &Chain,
    findings: &[Finding],
    hypotheses: &[Hypothesis],
    leading: Option<HypothesisId>,
) -> Vec<HypothesisId> {
    if leading == Some(HypothesisId::Healthy) {
        return Vec::new();
    }
    let excluded = |cause| {
        hypotheses
            .iter()
            .any(|hypothesis| hypothesis.id == cause && hypothesis.label == Label::RuledOut)
    };
    let rivals = |cause| leading.is_some() && chain.broken_at.is_some_and(|point| can_break(cause, point));
    HypothesisId::ALL
        .into_iter()
        .filter(|cause| *cause != HypothesisId::Healthy && Some(*cause) != leading)
        .filter(|cause| !excluded(*cause) && !rivals(*cause))
        .filter(|cause| {
            findings
                .iter()
                .filter(|finding| {
                    leading.is_none_or(|leading| speaks_for(finding, leading) < ESTABLISHED_FROM)
                })
                .any(|finding| !is_word(finding) && speaks_for(finding, *cause) >= ESTABLISHED_FROM)
        })
        .collect()
}

/// Whether a cause can break the chain at a point (`assets/causes.csv`).
pub fn can_break(cause: HypothesisId, point: Point) -> bool {
    causes().get(&cause).is_some_and(|points| points.contains(&point))
}

#[derive(Debug, serde::Deserialize)]
struct Row {
    cause: String,
    points: String,
    #[serde(rename = "reason")]
    _reason: String,
}

static ROWS: Table<Row> = tables::table!("causes");

fn causes() -> &'static HashMap<HypothesisId, Vec<Point>> {
    static CAUSES: LazyLock<HashMap<HypothesisId, Vec<Point>>> = LazyLock::new(|| {
        ROWS.rows()
            .iter()
            .filter_map(|row| {
                let points = row.points.split_whitespace().filter_map(Point::from_name);
                Some((HypothesisId::from_id(&row.cause)?, points.collect()))
            })
            .collect()
    });
    &CAUSES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cause_has_its_points_and_every_point_its_causes() {
        ROWS.assert_sound();
        for row in ROWS.rows() {
            assert!(HypothesisId::from_id(&row.cause).is_some(), "{}", row.cause);
            for point in row.points.split_whitespace() {
                assert!(Point::from_name(point).is_some(), "{}: {point}", row.cause);
            }
        }
        for cause in HypothesisId::ALL {
            assert!(causes().contains_key(&cause), "{cause}");
        }
        for point in Point::ALL {
            assert!(
                HypothesisId::ALL.into_iter().any(|cause| can_break(cause, point)),
                "{point:?}"
            );
        }
    }
}
