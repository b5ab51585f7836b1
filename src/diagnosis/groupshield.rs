//! The line that every result carries: is it the fault of KB Q250926?
//!
//! In: findings and hypotheses. Out: a [`GroupShieldVerdict`] with the id of its reason.

use super::findings::{Seen, names_exchange_event};
use super::{Evidence, Finding, GroupShieldVerdict, Hypothesis, HypothesisId, Label};
use crate::mail::Security;
use crate::probe::TcpOutcome;

/// Findings that rule it out, the most telling first, with the reason each gives.
const RULED_OUT_BY: [(&str, &str); 12] = [
    ("other-product-greeting", "other-product"),
    ("groupshield-absent", "absent"),
    ("everything-works", "works"),
    ("client-hello-answered", "hello-answered"),
    ("current-hello-answered", "hello-answered"),
    ("newer-hello-answered", "hello-answered"),
    ("only-old-hello-answered", "hello-answered"),
    ("other-suites-answered", "hello-answered"),
    ("sni-needed", "hello-answered"),
    ("starttls-works", "starttls"),
    ("starttls-offered", "starttls"),
    ("flapping", "flapping"),
];

pub(super) fn verdict(
    evidence: &Evidence,
    findings: &[Finding],
    hypotheses: &[Hypothesis],
) -> GroupShieldVerdict {
    let has = |id: &str| findings.iter().any(|finding| finding.id == id);
    let Some(own) = hypotheses
        .iter()
        .find(|hypothesis| hypothesis.id == HypothesisId::GroupShield)
    else {
        return not_tested();
    };
    if own.label == Label::RuledOut {
        return ruled_out(evidence, findings, own);
    }
    let told_by_server = findings.iter().any(|finding| names_exchange_event(&finding.id));
    if !told_by_server && !was_tested(evidence) {
        return not_tested();
    }
    let label = Label::of(own.probability);
    let confirmed = label == Label::Likely
        && has("event-0x2741")
        && (has("groupshield-installed") || has("cured-by-removal"))
        && !has("not-cured-by-removal");
    let (why, because) = match label {
        Label::Likely => likely(&has, confirmed),
        Label::Possible => possible(&has),
        _ => unlikely(&has),
    };
    GroupShieldVerdict {
        label,
        probability: own.probability,
        why: format!("groupshield-why-{why}"),
        because: because.filter(|id| has(id)).map(str::to_owned),
        confirmed,
    }
}

fn likely(has: &dyn Fn(&str) -> bool, confirmed: bool) -> (&'static str, Option<&'static str>) {
    if confirmed && has("cured-by-removal") {
        ("confirmed-cured", Some("cured-by-removal"))
    } else if confirmed {
        ("confirmed", Some("event-0x2741"))
    } else if has("groupshield-installed") {
        ("fits-installed", Some("groupshield-installed"))
    } else if has("event-0x2741") {
        ("fits-log", Some("event-0x2741"))
    } else {
        ("fits", Some("exchange-5.5-greeting"))
    }
}

fn possible(has: &dyn Fn(&str) -> bool) -> (&'static str, Option<&'static str>) {
    if has("port-refused-others-greet") {
        ("refused", Some("port-refused-others-greet"))
    } else if has("idle-close") {
        ("closes-at-once", Some("idle-close"))
    } else {
        ("shared", Some("exchange-5.5-greeting"))
    }
}

fn unlikely(has: &dyn Fn(&str) -> bool) -> (&'static str, Option<&'static str>) {
    let told = ["event-13002", "event-0x2740"].into_iter().find(|id| has(id));
    if told.is_some() {
        ("other-log", told)
    } else if !has("exchange-5.5-greeting") {
        ("no-exchange", None)
    } else if has("other-secure-port-works") {
        ("one-port", Some("other-secure-port-works"))
    } else {
        ("other-fault", Some("exchange-5.5-greeting"))
    }
}

fn ruled_out(evidence: &Evidence, findings: &[Finding], own: &Hypothesis) -> GroupShieldVerdict {
    let has = |id: &str| findings.iter().any(|finding| finding.id == id);
    let excluding = |id: &str| {
        own.counted
            .iter()
            .any(|row| row.weight.is_none() && row.finding == id)
    };
    let named = RULED_OUT_BY.into_iter().find(|(id, _)| has(id));
    let first = own
        .counted
        .iter()
        .find(|row| row.weight.is_none())
        .map(|row| row.finding.as_str());
    let (because, why) = match named {
        // Which exclusion of a group was counted does not matter to the reader; that it is there does.
        Some((id, why)) => (Some(id), why),
        None => (first, "other-fact"),
    };
    let why = if has("cured-by-removal") && !excluding("other-product-greeting") {
        "cured"
    } else if why == "works" && evidence.target.security == Security::None {
        "no-ssl"
    } else {
        why
    };
    GroupShieldVerdict {
        label: Label::RuledOut,
        probability: 0.0,
        why: format!("groupshield-why-{why}"),
        because: because.map(str::to_owned),
        confirmed: false,
    }
}

/// A greeting was read, or the named port was seen to answer or not.
fn was_tested(evidence: &Evidence) -> bool {
    let seen = Seen::new(evidence.target, evidence.observations);
    let greeting = evidence
        .observations
        .ports
        .iter()
        .any(|row| row.greeting.is_some());
    let port = seen
        .best
        .is_some_and(|row| row.tcp != TcpOutcome::Open || !row.hellos.is_empty() || !row.idle.is_empty());
    greeting || port
}

fn not_tested() -> GroupShieldVerdict {
    GroupShieldVerdict {
        label: Label::NotTested,
        probability: 0.0,
        why: "groupshield-why-not-reached".to_owned(),
        because: None,
        confirmed: false,
    }
}
