//! Findings from what people know, and from a saved run on another network.
//!
//! In: facts and the other run. Out: findings.

use super::works;
use crate::diagnosis::chain::Chain;
use crate::diagnosis::view::View;
use crate::diagnosis::{Answer, Evidence, Finding, FindingId};

pub(super) fn findings(evidence: &Evidence, here: &View) -> Vec<Finding> {
    let facts = evidence.facts;
    let answered = |answer: Answer, yes: FindingId, no: FindingId| match answer {
        Answer::Yes => Some(Finding::new(yes)),
        Answer::No => Some(Finding::new(no)),
        Answer::Unknown => None,
    };
    // A sound server says so itself: whether it works elsewhere is asked of the run before it is asked of people.
    let elsewhere = evidence
        .other_run
        .and_then(|run| compare(here, &View::new(evidence.target, run)))
        .or_else(|| {
            answered(
                facts.works_on_other_network,
                FindingId::WorksOnOtherNetwork,
                FindingId::FailsOnOtherNetwork,
            )
        });
    // What was removed is absent now, and was the cause all the same.
    let installed = match (facts.groupshield_installed, facts.cured_by_removal) {
        (Answer::No, Answer::Yes) => None,
        (answer, _) => answered(
            answer,
            FindingId::GroupshieldInstalled,
            FindingId::GroupshieldAbsent,
        ),
    };
    [
        installed,
        answered(
            facts.cured_by_removal,
            FindingId::CuredByRemoval,
            FindingId::NotCuredByRemoval,
        ),
        answered(
            facts.works_without_ssl,
            FindingId::WorksWithoutSsl,
            FindingId::FailsWithoutSsl,
        ),
        elsewhere,
        answered(
            facts.began_after_update,
            FindingId::BeganAfterChangeHere,
            FindingId::NoChangeHere,
        ),
        evidence
            .other_run
            .and_then(|run| other_certificate(here, &View::new(evidence.target, run))),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Only a fault seen here can be compared: works there, or fails there too.
fn compare(here: &View, there: &View) -> Option<Finding> {
    if here.best.is_none() || there.best.is_none() || works_in(here) {
        return None;
    }
    let id = if works_in(there) {
        FindingId::WorksOnOtherNetwork
    } else {
        FindingId::FailsOnOtherNetwork
    };
    Some(Finding::new(id).with("from_saved_run", true))
}

fn works_in(run: &View) -> bool {
    works(run, &Chain::of(run.target, run.observations))
}

fn other_certificate(here: &View, there: &View) -> Option<Finding> {
    let leaf = |view: &View| {
        let certificate = view.best?.certificate.as_ref()?;
        certificate.chain.first().cloned()
    };
    let (here, there) = (leaf(here)?, leaf(there)?);
    // Servers with several certificates are common; another issuer is not.
    (here.sha256 != there.sha256 && here.issuer != there.issuer).then(|| {
        Finding::new(FindingId::CertificateDiffersElsewhere)
            .with("issuer", here.issuer)
            .with("issuer_elsewhere", there.issuer)
    })
}
