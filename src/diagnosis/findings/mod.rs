//! Evidence → findings: facts with stable ids, each established by one small rule.
//!
//! In: [`Evidence`]. Out: findings in the order of the chain, each at most once.
//! Ids and stages stand in `assets/evidence_weights.csv`.

mod certificate;
mod channel;
mod complaint;
mod greeting;
mod people;
mod road;
mod seen;
mod starttls;

use super::{Evidence, Finding, Hypothesis, HypothesisId, Label, Weight, table};
use crate::mail::Security;
use crate::probe::Ended;
pub(super) use complaint::names_exchange_event;
pub(super) use seen::Seen;

/// Everything that the evidence establishes.
pub fn collect(evidence: &Evidence) -> Vec<Finding> {
    let seen = Seen::new(evidence.target, evidence.observations);
    let mut findings = from_network(&seen);
    if works(&seen, &findings) {
        findings.push(
            Finding::new("everything-works")
                .with("port", seen.target.port)
                .with("ms", seen.best.map(|row| row.tcp_ms)),
        );
    }
    findings.extend(complaint::findings(evidence.complaints, evidence.events));
    findings.extend(people::findings(evidence, &seen));
    each_once(findings)
}

/// What the network alone establishes.
fn from_network(seen: &Seen) -> Vec<Finding> {
    let mut findings = road::findings(seen);
    findings.extend(channel::findings(seen));
    findings.extend(certificate::findings(seen));
    findings.extend(starttls::findings(seen));
    findings.extend(greeting::findings(seen));
    findings
}

/// Every link that can be seen works: reached, secured as the program does it, greeted, and nothing speaks against it.
fn works(seen: &Seen, findings: &[Finding]) -> bool {
    let has = |id: &str| findings.iter().any(|finding| finding.id == id);
    let reached = match seen.target.security {
        Security::None => seen.best.is_some_and(seen::greets),
        _ => has("client-hello-answered") || has("current-hello-answered"),
    };
    reached && seen.observations.ended != Ended::ServerAskedToStop && !findings.iter().any(speaks_of_a_fault)
}

/// A finding that makes "healthy" ten times less likely, or impossible, is a fault by itself.
fn speaks_of_a_fault(finding: &Finding) -> bool {
    let healthy = HypothesisId::ALL.len() - 1;
    match table().row(&finding.id).and_then(|row| row.weights.get(healthy)) {
        Some(Weight::Excludes) => true,
        Some(Weight::Decibans(decibans)) => *decibans <= -10.0,
        None => false,
    }
}

fn each_once(findings: Vec<Finding>) -> Vec<Finding> {
    let mut kept: Vec<Finding> = Vec::with_capacity(findings.len());
    for finding in findings {
        if !kept.iter().any(|seen| seen.id == finding.id) {
            kept.push(finding);
        }
    }
    kept
}

/// Marks what this run could not test: where no port was reached for lack of an address or of time, most causes stay open.
pub(super) fn mark_untested(evidence: &Evidence, findings: &[Finding], hypotheses: &mut [Hypothesis]) {
    if !evidence.observations.ports.is_empty() {
        return;
    }
    let testable_without_ports = |id| match id {
        HypothesisId::Dns => !evidence.observations.dns.is_empty(),
        HypothesisId::GroupShield | HypothesisId::Exchange55Listener => {
            findings.iter().any(|finding| names_exchange_event(&finding.id))
        }
        _ => false,
    };
    for hypothesis in hypotheses {
        if hypothesis.label != Label::RuledOut && !testable_without_ports(hypothesis.id) {
            hypothesis.label = Label::NotTested;
        }
    }
}
