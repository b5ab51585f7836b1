//! Evidence → findings: facts with stable ids, each established by one small rule.
//!
//! In: [`Evidence`] and its chain. Out: findings in the order of the chain, each at most once.
//! Ids and stages are in `assets/evidence_weights.csv`.

mod certificate;
mod complaint;
mod facts;
mod greeting;
mod key_type;
mod network;
mod other_ports;
mod own_hello;
mod provider;
mod sign_in;
mod starttls;
mod tls;

use super::chain::{Chain, Point};
use super::provider::Whose;
use super::view::View;
use super::{Evidence, Finding, FindingId, Hypothesis, HypothesisId, Label};
use crate::mail::Security;
use crate::observation::Ended;
pub use complaint::from_words;
pub(super) use complaint::names_exchange_event;

/// Everything that the evidence establishes.
pub fn collect(evidence: &Evidence) -> Vec<Finding> {
    let chain = Chain::of(evidence.target, evidence.observations);
    collect_for(evidence, &chain, &Whose::of(evidence))
}

pub(super) fn collect_for(evidence: &Evidence, chain: &Chain, whose: &Whose) -> Vec<Finding> {
    let view = View::new(evidence.target, evidence.observations);
    let mut findings = from_network(&view, chain);
    findings.extend(complaint::findings(evidence.complaints, evidence.events));
    findings.extend(facts::findings(evidence, &view));
    let of_provider = provider::findings(evidence, whose, chain, &findings);
    findings.extend(of_provider);
    if works(&view, chain) && !settings_cannot_work(&findings) {
        findings.push(
            Finding::new(FindingId::EverythingWorks)
                .with("port", view.target.port)
                .with("encrypts", yes_or_no(view.target.security != Security::None))
                .with("ms", view.best.map(|row| row.tcp_ms)),
        );
    }
    each_once(findings)
}

/// A value by which a sentence chooses its words.
fn yes_or_no(holds: bool) -> &'static str {
    if holds { "yes" } else { "no" }
}

/// What the network alone establishes.
fn from_network(view: &View, chain: &Chain) -> Vec<Finding> {
    let mut findings = network::findings(view);
    findings.extend(tls::findings(view, chain));
    findings.extend(certificate::findings(view));
    findings.extend(starttls::findings(view, chain));
    findings.extend(greeting::findings(view));
    findings.extend(sign_in::findings(view));
    findings.extend(other_ports::findings(view));
    findings
}

/// Every link up to the greeting was seen working, in a run that was not told to stop.
pub(super) fn works(view: &View, chain: &Chain) -> bool {
    chain.works() && view.observations.ended != Ended::ServerAskedToStop
}

/// What the message prints of its settings cannot work, whatever was tried instead.
fn settings_cannot_work(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| {
        matches!(
            finding.id,
            FindingId::SettingsPlainOnTlsPort | FindingId::SettingsStarttlsOnTlsPort
        )
    })
}

fn each_once(findings: Vec<Finding>) -> Vec<Finding> {
    let mut kept: Vec<Finding> = Vec::with_capacity(findings.len());
    for finding in findings {
        if !kept.iter().any(|earlier| earlier.id == finding.id) {
            kept.push(finding);
        }
    }
    kept
}

/// The protocol of words that are not the awaited one's, for a sentence; "none" where it is none that is known.
fn spoken(text: &str) -> &'static str {
    crate::wire::greeting::spoken(text).unwrap_or("none")
}

/// Marks what this run could not test: where no port was reached for lack of an address or of time, most causes stay open.
pub(super) fn mark_untested(evidence: &Evidence, findings: &[Finding], hypotheses: &mut [Hypothesis]) {
    if !evidence.observations.ports.is_empty() {
        return;
    }
    let testable_without_ports = |id| match id {
        HypothesisId::Dns | HypothesisId::NoNetwork => !evidence.observations.dns.is_empty(),
        HypothesisId::GroupShield | HypothesisId::Exchange55Listener => {
            findings.iter().any(|finding| names_exchange_event(finding.id))
        }
        _ => false,
    };
    for hypothesis in hypotheses {
        if hypothesis.label != Label::RuledOut && !testable_without_ports(hypothesis.id) {
            hypothesis.label = Label::NotTested;
        }
    }
}

/// The chain broke here.
fn broke_at(chain: &Chain, point: Point) -> bool {
    chain.broken_at == Some(point)
}
