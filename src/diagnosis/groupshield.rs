//! The line that every result carries: is it the fault of KB Q250926?
//!
//! In: findings and hypotheses. Out: a [`GroupShieldVerdict`] with the id of its reason.

use super::findings::names_exchange_event;
use super::view::View;
use super::{Evidence, Finding, FindingId, GroupShieldVerdict, Hypothesis, HypothesisId, Label};
use crate::mail::Security;
use crate::observation::TcpOutcome;

/// Findings that rule it out, the most telling first, with the reason each gives.
const RULED_OUT_BY: [(FindingId, &str); 12] = [
    (FindingId::OtherProductGreeting, "other-product"),
    (FindingId::GroupshieldAbsent, "absent"),
    (FindingId::EverythingWorks, "works"),
    (FindingId::ClientHelloAnswered, "hello-answered"),
    (FindingId::CurrentHelloAnswered, "hello-answered"),
    (FindingId::NewerHelloAnswered, "hello-answered"),
    (FindingId::OnlyOldHelloAnswered, "hello-answered"),
    (FindingId::OtherSuitesAnswered, "hello-answered"),
    (FindingId::SniNeeded, "hello-answered"),
    (FindingId::StarttlsWorks, "starttls"),
    (FindingId::StarttlsOffered, "starttls"),
    (FindingId::Flapping, "flapping"),
];

pub(super) fn verdict(
    evidence: &Evidence,
    findings: &[Finding],
    hypotheses: &[Hypothesis],
) -> GroupShieldVerdict {
    let has = |id: FindingId| findings.iter().any(|finding| finding.id == id);
    let Some(own) = hypotheses
        .iter()
        .find(|hypothesis| hypothesis.id == HypothesisId::GroupShield)
    else {
        return not_tested();
    };
    if own.label == Label::RuledOut {
        return ruled_out(evidence, findings, own);
    }
    let stated_by_server = findings.iter().any(|finding| names_exchange_event(finding.id));
    if !stated_by_server && !was_tested(evidence) {
        return not_tested();
    }
    let label = Label::of(own.probability);
    let confirmed = label == Label::Likely
        && has(FindingId::Event0x2741)
        && (has(FindingId::GroupshieldInstalled) || has(FindingId::CuredByRemoval))
        && !has(FindingId::NotCuredByRemoval);
    let (why, because) = match label {
        Label::Likely => likely(&has, confirmed),
        Label::Possible => possible(&has),
        _ => unlikely(&has),
    };
    GroupShieldVerdict {
        label,
        probability: own.probability,
        why: format!("groupshield-why-{why}"),
        because: because.filter(|id| has(*id)),
        confirmed,
    }
}

fn likely(has: &dyn Fn(FindingId) -> bool, confirmed: bool) -> (&'static str, Option<FindingId>) {
    if confirmed && has(FindingId::CuredByRemoval) {
        ("confirmed-cured", Some(FindingId::CuredByRemoval))
    } else if confirmed {
        ("confirmed", Some(FindingId::Event0x2741))
    } else if has(FindingId::GroupshieldInstalled) {
        ("fits-installed", Some(FindingId::GroupshieldInstalled))
    } else if has(FindingId::Event0x2741) {
        ("fits-log", Some(FindingId::Event0x2741))
    } else {
        ("fits", Some(FindingId::Exchange55Greeting))
    }
}

fn possible(has: &dyn Fn(FindingId) -> bool) -> (&'static str, Option<FindingId>) {
    if has(FindingId::PortRefusedOthersGreet) {
        ("refused", Some(FindingId::PortRefusedOthersGreet))
    } else if has(FindingId::IdleClose) {
        ("closes-at-once", Some(FindingId::IdleClose))
    } else {
        ("shared", Some(FindingId::Exchange55Greeting))
    }
}

fn unlikely(has: &dyn Fn(FindingId) -> bool) -> (&'static str, Option<FindingId>) {
    let stated = [FindingId::Event13002, FindingId::Event0x2740]
        .into_iter()
        .find(|id| has(*id));
    if stated.is_some() {
        ("other-log", stated)
    } else if !has(FindingId::Exchange55Greeting) {
        ("no-exchange", None)
    } else if has(FindingId::OtherSecurePortWorks) {
        ("one-port", Some(FindingId::OtherSecurePortWorks))
    } else {
        ("other-fault", Some(FindingId::Exchange55Greeting))
    }
}

fn ruled_out(evidence: &Evidence, findings: &[Finding], own: &Hypothesis) -> GroupShieldVerdict {
    let has = |id: FindingId| findings.iter().any(|finding| finding.id == id);
    let excluding = |id: FindingId| {
        own.counted
            .iter()
            .any(|row| row.weight.is_none() && row.finding == id)
    };
    let named = RULED_OUT_BY.into_iter().find(|(id, _)| has(*id));
    let first = own
        .counted
        .iter()
        .find(|row| row.weight.is_none())
        .map(|row| row.finding);
    let (because, why) = match named {
        // Which exclusion of a group was counted does not matter to the reader; that it is there does.
        Some((id, why)) => (Some(id), why),
        None => (first, "other-fact"),
    };
    let why = if has(FindingId::CuredByRemoval) && !excluding(FindingId::OtherProductGreeting) {
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
        because,
        confirmed: false,
    }
}

/// A greeting was read, or the named port was seen to answer or not.
fn was_tested(evidence: &Evidence) -> bool {
    let view = View::new(evidence.target, evidence.observations);
    let greeting = evidence
        .observations
        .ports
        .iter()
        .any(|row| row.greeting.is_some());
    let port = view
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
