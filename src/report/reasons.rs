//! The order in which reasons are told: the leading cause's strongest first, then along the chain.
//!
//! In: a diagnosis. Out: its findings in that order, everywhere the same.

use crate::diagnosis::{Diagnosis, Finding, HypothesisId, Link};
use crate::mail::Stage;

/// All findings, the leading cause's strongest first, then from this computer to signing in. Where nothing leads, those
/// of the link where the chain ends come first.
pub fn ordered(diagnosis: &Diagnosis) -> Vec<&Finding> {
    let ends_at = end_of_chain(diagnosis);
    let mut ranked: Vec<(&Finding, f64, bool, usize)> = diagnosis
        .findings
        .iter()
        .map(|finding| {
            let is_elsewhere = diagnosis.leading.is_none() && link_of(finding.stage) != ends_at;
            (
                finding,
                weight_for_leader(diagnosis, finding),
                is_elsewhere,
                index(finding.stage),
            )
        })
        .collect();
    ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.2.cmp(&b.2)).then(a.3.cmp(&b.3)));
    ranked.into_iter().map(|(finding, ..)| finding).collect()
}

/// What is worth telling first: what speaks for the leading cause; where nothing leads, or too little speaks for it,
/// what was seen where the chain ends.
pub fn strongest(diagnosis: &Diagnosis) -> Vec<&Finding> {
    let ordered = ordered(diagnosis);
    let speaking = ordered
        .iter()
        .filter(|finding| weight_for_leader(diagnosis, finding) > 0.0)
        .count();
    let few = match diagnosis.leading {
        Some(_) => speaking.max(ENOUGH),
        None => ordered.len(),
    };
    ordered.into_iter().take(few).collect()
}

/// So many reasons make a verdict believable.
const ENOUGH: usize = 2;

/// What is told of a certificate's further problems, behind everything that counted.
const FURTHER_PROBLEM: f64 = 0.1;

/// Decibans by which a finding speaks for the leading cause; 0 where it does not. Of a certificate's problems the strongest
/// counts alone, and each of them has to be mended.
fn weight_for_leader(diagnosis: &Diagnosis, finding: &Finding) -> f64 {
    let is_problem = finding.stage == Stage::Tls && finding.id.as_str().starts_with("certificate-");
    let further = if is_problem && diagnosis.leading == Some(HypothesisId::Certificate) {
        FURTHER_PROBLEM
    } else {
        0.0
    };
    diagnosis
        .hypotheses
        .iter()
        .filter(|hypothesis| Some(hypothesis.id) == diagnosis.leading)
        .flat_map(|hypothesis| &hypothesis.counted)
        .filter(|row| row.finding == finding.id)
        .filter_map(|row| row.weight)
        .fold(further, f64::max)
}

fn end_of_chain(diagnosis: &Diagnosis) -> Option<Link> {
    let chain = &diagnosis.chain;
    let point = chain.decisive_point().or(chain.untested_from)?;
    Some(point.link())
}

fn link_of(stage: Stage) -> Option<Link> {
    match stage {
        Stage::Local => Some(Link::ThisComputer),
        Stage::Dns => Some(Link::Name),
        Stage::Tcp => Some(Link::Connection),
        Stage::Tls => Some(Link::SecureChannel),
        Stage::Greeting | Stage::Protocol => Some(Link::MailServer),
        Stage::Auth => Some(Link::SignIn),
        Stage::Config | Stage::Unknown => None,
    }
}

/// Along the chain; what belongs to no link comes last.
fn index(stage: Stage) -> usize {
    let link = link_of(stage);
    Link::ALL
        .into_iter()
        .position(|known| Some(known) == link)
        .unwrap_or(Link::ALL.len())
}
