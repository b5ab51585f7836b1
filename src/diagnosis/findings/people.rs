//! Findings from what people know, and from a saved run on another network.
//!
//! In: facts and the other run. Out: findings.

use super::seen::Seen;
use super::{from_network, works};
use crate::diagnosis::{Answer, Evidence, Finding};

pub(super) fn findings(evidence: &Evidence, here: &Seen) -> Vec<Finding> {
    let facts = evidence.facts;
    let answered = |answer: Answer, yes: &str, no: &str| match answer {
        Answer::Yes => Some(Finding::new(yes)),
        Answer::No => Some(Finding::new(no)),
        Answer::Unknown => None,
    };
    // A sound server says so itself: whether it works elsewhere is asked of the run before it is asked of people.
    let elsewhere = evidence
        .other_run
        .and_then(|run| compare(here, &Seen::new(evidence.target, run)))
        .or_else(|| {
            answered(
                facts.works_on_other_network,
                "works-on-other-network",
                "fails-on-other-network",
            )
        });
    // What was removed is absent now, and was the cause all the same.
    let installed = match (facts.groupshield_installed, facts.cured_by_removal) {
        (Answer::No, Answer::Yes) => None,
        (answer, _) => answered(answer, "groupshield-installed", "groupshield-absent"),
    };
    [
        installed,
        answered(facts.cured_by_removal, "cured-by-removal", "not-cured-by-removal"),
        answered(facts.works_without_ssl, "works-without-ssl", "fails-without-ssl"),
        elsewhere,
        answered(
            facts.began_after_update,
            "began-after-change-here",
            "no-change-here",
        ),
        evidence
            .other_run
            .and_then(|run| other_certificate(here, &Seen::new(evidence.target, run))),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Only a fault seen here can be compared: works there, or fails there too.
fn compare(here: &Seen, there: &Seen) -> Option<Finding> {
    if here.best.is_none() || there.best.is_none() || works(here, &from_network(here)) {
        return None;
    }
    let id = if works(there, &from_network(there)) {
        "works-on-other-network"
    } else {
        "fails-on-other-network"
    };
    Some(Finding::new(id).with("from_saved_run", true))
}

fn other_certificate(here: &Seen, there: &Seen) -> Option<Finding> {
    let leaf = |seen: &Seen| {
        let certificate = seen.best?.certificate.as_ref()?;
        certificate.chain.first().cloned()
    };
    let (here, there) = (leaf(here)?, leaf(there)?);
    // Servers with several certificates are common; another issuer is not.
    (here.sha256 != there.sha256 && here.issuer != there.issuer).then(|| {
        Finding::new("certificate-differs-elsewhere")
            .with("issuer", here.issuer)
            .with("issuer_elsewhere", there.issuer)
    })
}
