//! The arithmetic: findings → probabilities, with the rows that made them.
//!
//! In: findings. Out: all hypotheses, likeliest first. Score = prior + weights, in decibans; probabilities go as 10^(score/10).

use super::gate::Gate;
use super::weights::{Row, Table, Weight};
use super::{Finding, Hypothesis, HypothesisId, Label, Weighed, table};

/// What an exclusion is worth where contradictory findings exclude everything, in decibans.
const EXCLUDED_SCORE: f64 = -60.0;

/// Weighs findings with the shipped table, every cause open. No findings give the priors. Probabilities sum to 1.
/// A finding named twice does not count.
pub fn weigh(findings: &[Finding]) -> Vec<Hypothesis> {
    weigh_with(table(), findings, None)
}

/// Weighs the causes that the chain leaves open; the others have probability 0.
pub(super) fn weigh_open(findings: &[Finding], gate: &Gate) -> Vec<Hypothesis> {
    weigh_with(table(), findings, Some(gate))
}

fn weigh_with(table: &Table, findings: &[Finding], gate: Option<&Gate>) -> Vec<Hypothesis> {
    let rows = distinct_rows(table, findings);
    let counted: Vec<Vec<(&Row, Weight)>> = (0..HypothesisId::ALL.len())
        .map(|column| strongest_per_group(&rows, column))
        .collect();
    let is_excluded =
        |counted: &[(&Row, Weight)]| counted.iter().any(|(_, weight)| *weight == Weight::Excludes);
    let lets = |id: HypothesisId| gate.is_none_or(|gate| gate.lets(id));
    let open = || {
        HypothesisId::ALL
            .into_iter()
            .zip(&counted)
            .filter(|(id, _)| lets(*id))
    };
    // Findings that contradict each other may exclude everything: then exclusions are only very strong evidence.
    let all_excluded = open().all(|(_, counted)| is_excluded(counted));
    let scores: Vec<Option<f64>> = HypothesisId::ALL
        .into_iter()
        .zip(&counted)
        .zip(&table.priors)
        .map(|((id, counted), prior)| {
            let sum = counted.iter().map(|(_, weight)| decibans(*weight)).sum::<f64>();
            (lets(id) && (all_excluded || !is_excluded(counted))).then_some(prior + sum)
        })
        .collect();
    let probabilities = normalise(&scores);
    let mut hypotheses: Vec<Hypothesis> = HypothesisId::ALL
        .into_iter()
        .zip(counted)
        .zip(&table.priors)
        .zip(probabilities)
        .map(|(((id, counted), prior), probability)| Hypothesis {
            id,
            probability,
            label: match gate {
                _ if is_excluded(&counted) => Label::RuledOut,
                Some(gate) if !gate.lets(id) => gate.label_of_closed(id),
                _ => Label::of(probability),
            },
            prior: *prior,
            counted: counted.into_iter().map(ledger_row).collect(),
        })
        .collect();
    hypotheses.sort_by(|a, b| b.probability.total_cmp(&a.probability));
    hypotheses
}

fn distinct_rows<'a>(table: &'a Table, findings: &[Finding]) -> Vec<&'a Row> {
    let mut rows: Vec<&Row> = Vec::new();
    for row in findings.iter().filter_map(|finding| table.row(finding.id)) {
        if !rows.iter().any(|other| other.finding == row.finding) {
            rows.push(row);
        }
    }
    rows
}

/// The weights that count for one hypothesis: of each group the strongest, by size; rows that say nothing are left out.
fn strongest_per_group<'a>(rows: &[&'a Row], column: usize) -> Vec<(&'a Row, Weight)> {
    let mut counted: Vec<(&Row, Weight)> = Vec::new();
    for row in rows {
        let Some(weight) = row.weights.get(column).copied() else {
            continue;
        };
        if weight == Weight::Decibans(0.0) {
            continue;
        }
        let same_group = counted
            .iter_mut()
            .find(|(other, _)| row.group.is_some() && other.group == row.group);
        match same_group {
            Some(other) if is_stronger(weight, other.1) => *other = (row, weight),
            Some(_) => {}
            None => counted.push((row, weight)),
        }
    }
    counted
}

/// Larger in size; of equal sizes the one that speaks against, so that the order of findings does not matter.
fn is_stronger(weight: Weight, than: Weight) -> bool {
    let (new, old) = (decibans(weight), decibans(than));
    new.abs() > old.abs() || (new.abs() == old.abs() && new < old)
}

fn decibans(weight: Weight) -> f64 {
    match weight {
        Weight::Decibans(decibans) => decibans,
        Weight::Excludes => EXCLUDED_SCORE,
    }
}

fn normalise(scores: &[Option<f64>]) -> Vec<f64> {
    let highest = scores.iter().flatten().copied().fold(f64::NEG_INFINITY, f64::max);
    let odds: Vec<f64> = scores
        .iter()
        .map(|score| score.map_or(0.0, |score| 10f64.powf((score - highest) / 10.0)))
        .collect();
    // Nothing open: every probability is 0.
    let sum: f64 = odds.iter().sum::<f64>().max(f64::MIN_POSITIVE);
    odds.into_iter().map(|odds| odds / sum).collect()
}

fn ledger_row((row, weight): (&Row, Weight)) -> Weighed {
    Weighed {
        finding: row.finding,
        weight: match weight {
            Weight::Decibans(decibans) => Some(decibans),
            Weight::Excludes => None,
        },
        source: row.reason.clone(),
    }
}
