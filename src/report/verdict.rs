//! The verdict, and whose move it is: one sentence each, with the very problem in it.
//!
//! In: a checkup and a language. Out: sentences from `assets/text`.

use super::words::{borrowed, link_note, measured, message_id, target_arguments};
use crate::checkup::Checkup;
use crate::diagnosis::{ChainLink, Finding, FindingId, HypothesisId, Label, Link, LinkState, Point};
use crate::mail::PortOwner;
use crate::observation::{Ended, PortObservation, TcpOutcome};
use crate::text::Text;
use serde_json::Value;

/// The verdict: one sentence in the person's goal, with the very problem in it where a finding names one
/// (`verdict-<cause>-<finding>`, the measured values as arguments), else the cause's own (`verdict-<cause>`).
pub fn sentence(checkup: &Checkup, text: &Text) -> String {
    let mut arguments = target_arguments(checkup, text);
    arguments.extend(run_arguments(checkup, text));
    let Some(leading) = checkup.diagnosis.leading else {
        if let Some(sentence) = stopped(checkup, text) {
            return sentence;
        }
        return text.format(
            &message_id("verdict-", without_leader(checkup)),
            &borrowed(&arguments),
        );
    };
    let mut hypotheses = checkup.diagnosis.hypotheses.iter();
    if let Some(cause) = hypotheses.find(|cause| cause.id == leading) {
        arguments.push((
            "certainty".to_owned(),
            if cause.label == Label::Likely {
                "likely"
            } else {
                "possible"
            }
            .to_owned(),
        ));
    }
    let reached = |row: &PortObservation| row.tcp == TcpOutcome::Open;
    if leading == HypothesisId::Firewall && !checkup.observations.ports.iter().any(reached) {
        let local = telling(checkup, leading)
            .find(|finding| matches!(finding.id, FindingId::BlockedLocally | FindingId::SaidBlockedHere));
        if local.is_none() {
            return text.format("verdict-firewall-nothing-reached", &borrowed(&arguments));
        }
    }
    let of_named_port = |finding: &&Finding| {
        let port = finding.measured.get("port").and_then(Value::as_u64);
        port.is_none_or(|port| port == u64::from(checkup.target.port))
    };
    telling(checkup, leading)
        .filter(of_named_port)
        .filter(|finding| !belongs_where_it_is(checkup, finding, &arguments))
        .find_map(|finding| {
            let mut measured = measured(finding, text);
            // What was measured is of the finding; the rest is of the target.
            measured.extend(
                arguments
                    .iter()
                    .filter(|(name, _)| !finding.measured.contains_key(name))
                    .cloned(),
            );
            let id = format!("verdict-{}-{}", leading.id(), finding.id.as_str());
            let sentence = text.lookup(&message_id("", &id), &borrowed(&measured))?;
            // A value that was not measured leaves its place holder.
            (!sentence.contains("{$")).then_some(sentence)
        })
        .unwrap_or_else(|| text.format(&message_id("verdict-", leading.id()), &borrowed(&arguments)))
}

/// The port that the finding's sentence sends people to is the very one that does not work.
fn belongs_where_it_is(checkup: &Checkup, finding: &Finding, arguments: &[(String, String)]) -> bool {
    let is_plain =
        |row: &PortObservation| row.named && row.service.is_some_and(|service| !service.is_implicit_tls());
    if finding.id == FindingId::StarttlsOnSecurePort && checkup.observations.ports.iter().any(is_plain) {
        return true;
    }
    let belongs = match finding.id {
        FindingId::StarttlsOnSecurePort => "starttls-port",
        FindingId::StarttlsPortWithSsl | FindingId::SettingsTlsOnStarttlsPort => "secure-port",
        _ => return false,
    };
    let of = |name: &str| arguments.iter().find(|row| row.0 == name);
    of(belongs)
        .zip(of("port"))
        .is_some_and(|(there, here)| there.1 == here.1)
}

/// By whom and when a run was ended early, and the last that was seen until then.
pub fn stopped(checkup: &Checkup, text: &Text) -> Option<String> {
    let id = match checkup.observations.ended {
        Ended::Cancelled => "report-stopped",
        Ended::DeadlinePassed => "report-time-is-up",
        Ended::Complete | Ended::ServerAskedToStop => return None,
    };
    let mut links = checkup.diagnosis.chain.links.iter();
    // That this computer works follows from the others; the name is the first thing that is seen.
    let was_observed = |row: &&ChainLink| {
        row.link != Link::ThisComputer
            && matches!(
                row.state,
                LinkState::Works | LinkState::Partly | LinkState::Broken
            )
    };
    let last = links.rfind(was_observed);
    let observed = last.map_or_else(
        || text.get("report-nothing-seen"),
        |row| link_note(&row.note, text),
    );
    let seconds = match checkup.elapsed_ms {
        ms if ms < 10_000 => format!("{:.1}", ms as f64 / 1000.0),
        ms => (ms / 1000).to_string(),
    };
    Some(text.format(id, &[("seconds", &seconds), ("seen", &observed)]))
}

/// Whose move it is, in one sentence.
pub fn whose_move(checkup: &Checkup, text: &Text) -> String {
    let arguments = target_arguments(checkup, text);
    let Some(leading) = checkup.diagnosis.leading else {
        return text.format(
            &message_id("whose-", without_leader(checkup)),
            &borrowed(&arguments),
        );
    };
    // Some findings know better who can do something than their cause does.
    let by_finding = telling(checkup, leading).find_map(|finding| {
        let all = [measured(finding, text), arguments.clone()].concat();
        let id = format!("whose-{}-{}", leading.id(), finding.id.as_str());
        text.lookup(&message_id("", &id), &borrowed(&all))
    });
    by_finding.unwrap_or_else(|| {
        text.format(
            &message_id("whose-", whose(checkup, leading)),
            &borrowed(&arguments),
        )
    })
}

/// Where port, protocol and protection belong together, and something else answers, the server's own forwarding is wrong.
fn whose(checkup: &Checkup, leading: HypothesisId) -> &'static str {
    let is_set_right = checkup.target.port_owner() == PortOwner::ItsOwn;
    if leading == HypothesisId::WrongProtocol && is_set_right {
        HypothesisId::SecureListenerFault.id()
    } else {
        leading.id()
    }
}

/// What is said where nothing leads.
fn without_leader(checkup: &Checkup) -> &'static str {
    let chain = &checkup.diagnosis.chain;
    let at_its_limit = checkup
        .diagnosis
        .findings
        .iter()
        .any(|finding| finding.id == FindingId::ComputerAtItsLimit);
    let nothing_broken = chain.broken_at.is_none() && chain.partly_at.is_empty();
    match checkup.observations.ended {
        _ if at_its_limit => "computer-at-its-limit",
        Ended::Cancelled => "stopped",
        Ended::DeadlinePassed => "out-of-time",
        _ if nothing_broken && chain.untested_from > Some(Point::Connect) => "untested",
        _ => "undecided",
    }
}

/// The findings that speak for a cause, the most telling first.
fn telling(checkup: &Checkup, cause: HypothesisId) -> impl Iterator<Item = &Finding> {
    let diagnosis = &checkup.diagnosis;
    let mut counted: Vec<(FindingId, f64)> = diagnosis
        .hypotheses
        .iter()
        .filter(|hypothesis| hypothesis.id == cause)
        .flat_map(|hypothesis| &hypothesis.counted)
        .filter_map(|row| Some((row.finding, row.weight.filter(|weight| *weight > 0.0)?)))
        .collect();
    counted.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    counted
        .into_iter()
        .filter_map(|(id, _)| diagnosis.findings.iter().find(|finding| finding.id == id))
}

/// What was seen of the link that matters: the first that is broken, works in part or was not tested for a reason of its own,
/// else the furthest that works.
pub(super) fn seen(checkup: &Checkup, text: &Text) -> String {
    let links = &checkup.diagnosis.chain.links;
    let of_state = |states: &[LinkState]| links.iter().find(|row| states.contains(&row.state));
    let furthest = links.iter().rev().find(|row| row.state == LinkState::Works);
    let untested = links.iter().find(|row| {
        row.state == LinkState::NotTested
            && !matches!(row.note.id.as_str(), "not-tested" | "sign-in-not-tested")
    });
    let matters = of_state(&[LinkState::Broken])
        .or_else(|| of_state(&[LinkState::Partly]))
        .or(untested)
        .or(furthest)
        .or_else(|| links.first());
    matters.map(|row| link_note(&row.note, text)).unwrap_or_default()
}

/// What was seen of the link that matters, and the ports that go with each kind of encryption.
fn run_arguments(checkup: &Checkup, text: &Text) -> Vec<(String, String)> {
    let steps = &checkup.advice.user;
    let of_steps = |name: &str| steps.iter().find_map(|step| step.args.get(name)).cloned();
    let ports = ["secure-port", "starttls-port"]
        .into_iter()
        .filter_map(|name| Some((name.to_owned(), of_steps(name)?)));
    std::iter::once(("seen".to_owned(), seen(checkup, text)))
        .chain(ports)
        .collect()
}
