//! The rules of the arithmetic, over the whole table.

use super::probability;
use mailprobe::diagnosis::{Finding, FindingId, Hypothesis, HypothesisId, Label, Weight, table, weigh};
use proptest::prelude::*;

#[test]
fn no_findings_give_the_priors() {
    let hypotheses = weigh(&[]);
    let sum: f64 = table().priors.iter().map(|prior| 10f64.powf(prior / 10.0)).sum();
    for hypothesis in &hypotheses {
        let expected = 10f64.powf(hypothesis.prior / 10.0) / sum;
        assert!(
            (hypothesis.probability - expected).abs() < 1e-12,
            "{}",
            hypothesis.id
        );
        assert!(hypothesis.counted.is_empty());
    }
}

fn some_findings() -> impl Strategy<Value = Vec<Finding>> {
    let ids: Vec<FindingId> = FindingId::ALL.to_vec();
    prop::collection::hash_set(prop::sample::select(ids), 0..9)
        .prop_map(|ids| ids.into_iter().map(Finding::new).collect())
}

/// What a hypothesis' ledger adds up to; an exclusion is far below any sum.
fn score(hypotheses: &[Hypothesis], id: HypothesisId) -> f64 {
    let row = hypotheses
        .iter()
        .find(|row| row.id == id)
        .expect("all are listed");
    row.prior
        + row
            .counted
            .iter()
            .map(|weighed| weighed.weight.unwrap_or(-10_000.0))
            .sum::<f64>()
}

proptest! {
    #[test]
    fn probabilities_sum_to_one(findings in some_findings()) {
        let hypotheses = weigh(&findings);
        let sum: f64 = hypotheses.iter().map(|row| row.probability).sum();
        prop_assert!((sum - 1.0).abs() < 1e-9);
        prop_assert!(hypotheses.windows(2).all(|pair| pair[0].probability >= pair[1].probability));
    }

    #[test]
    fn the_order_of_findings_does_not_matter(findings in some_findings()) {
        let mut reversed = findings.clone();
        reversed.reverse();
        for row in weigh(&findings) {
            let other = probability(&weigh(&reversed), row.id);
            prop_assert!((other - row.probability).abs() < 1e-12);
        }
    }

    /// Removing a finding: whom it helped most does not gain, whom it hurt most does not lose.
    #[test]
    fn removing_a_finding_moves_the_right_way(findings in some_findings(), position in any::<prop::sample::Index>()) {
        prop_assume!(!findings.is_empty());
        let with = weigh(&findings);
        let mut fewer = findings.clone();
        fewer.remove(position.index(findings.len()));
        let without = weigh(&fewer);
        let all_out = |rows: &[Hypothesis]| rows.iter().all(|row| row.label == Label::RuledOut);
        prop_assume!(!all_out(&with) && !all_out(&without));
        let change = |id| score(&with, id) - score(&without, id);
        let helped = HypothesisId::ALL.into_iter().max_by(|a, b| change(*a).total_cmp(&change(*b))).expect("some");
        let hurt = HypothesisId::ALL.into_iter().min_by(|a, b| change(*a).total_cmp(&change(*b))).expect("some");
        prop_assert!(probability(&without, helped) <= probability(&with, helped) + 1e-9, "{helped}");
        prop_assert!(probability(&without, hurt) >= probability(&with, hurt) - 1e-9, "{hurt}");
    }

    /// What a finding excludes is ruled out whatever else was found.
    #[test]
    fn an_exclusion_holds(findings in some_findings()) {
        let hypotheses = weigh(&findings);
        for finding in &findings {
            let row = table().row(finding.id).expect("from the table");
            for (id, weight) in HypothesisId::ALL.into_iter().zip(&row.weights) {
                if *weight == Weight::Excludes {
                    let label = hypotheses.iter().find(|row| row.id == id).map(|row| row.label);
                    prop_assert_eq!(label, Some(Label::RuledOut), "{} {}", finding.id, id);
                }
            }
        }
    }
}

/// Every single finding by itself moves every hypothesis the way its weight says, against all the others taken together.
#[test]
fn every_weight_of_the_table_moves_the_right_way() {
    let before = weigh(&[]);
    for row in table().rows() {
        let after = weigh(&[Finding::new(row.finding)]);
        let odds = |weight: &Weight| match weight {
            Weight::Decibans(decibans) => 10f64.powf(decibans / 10.0),
            Weight::Excludes => 0.0,
        };
        let mean: f64 = HypothesisId::ALL
            .into_iter()
            .zip(&row.weights)
            .map(|(id, weight)| probability(&before, id) * odds(weight))
            .sum();
        for (id, weight) in HypothesisId::ALL.into_iter().zip(&row.weights) {
            let (was, is) = (probability(&before, id), probability(&after, id));
            let expected = was * odds(weight) / mean;
            assert!(
                (is - expected).abs() < 1e-9,
                "{} {id}: {is} for {expected}",
                row.finding
            );
        }
    }
}
