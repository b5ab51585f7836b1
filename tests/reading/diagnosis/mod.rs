//! Decisions on recorded runs: every fault × error number × protocol, and the rules of the arithmetic.

mod arithmetic;
mod certificate_names;
mod certificate_rules;
mod certificates;
mod first_command;
mod names;
mod one_address;
pub(crate) mod outcomes;
mod own_hello;
mod sentences;
mod ways_of_signing_in;
mod wrong_port;

use crate::faults::{CODES, Fault, fault, faults};
use mailprobe::checkup::Checkup;
use mailprobe::complaint::{Complaint, LogEvent};
use mailprobe::diagnosis::{
    Answer, Diagnosis, Evidence, Facts, Finding, FindingId, Hypothesis, HypothesisId, Label, diagnose,
    questions,
};
use mailprobe::mail::{Protocol, Security};
use mailprobe::observation::{Ended, Observations};
use mailprobe::text::Text;
use proptest::prelude::*;
use std::sync::LazyLock;

fn decide(fault: &Fault, protocol: Protocol, code: Option<&str>) -> Diagnosis {
    let run = fault.run(protocol);
    diagnose(&Evidence {
        complaints: &[fault.complaint(protocol, code)],
        events: &fault.events,
        facts: &fault.facts,
        ..run.evidence()
    })
}

fn show(diagnosis: &Diagnosis) -> String {
    let first: Vec<String> = diagnosis
        .hypotheses
        .iter()
        .take(3)
        .map(|row| format!("{} {:.2}", row.id, row.probability))
        .collect();
    let findings: Vec<&str> = diagnosis
        .findings
        .iter()
        .map(|finding| finding.id.as_str())
        .collect();
    format!("{} | {}", first.join(", "), findings.join(" "))
}

#[test]
fn the_leader_is_the_cause_of_the_fault() {
    let (mut cells, mut right, mut wrong) = (0, 0, Vec::new());
    for fault in &faults() {
        for protocol in fault.protocols.iter().copied() {
            for code in CODES {
                let diagnosis = decide(fault, protocol, code);
                cells += 1;
                let where_at = format!("{} {protocol} {code:?}: {}", fault.id, show(&diagnosis));
                match diagnosis.leading {
                    Some(leading) if leading == fault.expected => right += 1,
                    None => eprintln!("not decided: {where_at}"),
                    Some(_) => wrong.push(where_at.clone()),
                }
                let label = diagnosis.groupshield.label;
                let untested = label == Label::NotTested && fault.expected != HypothesisId::GroupShield;
                assert!(
                    untested || fault.groupshield.contains(&label),
                    "GroupShield {:?} {:.2}: {where_at}",
                    diagnosis.groupshield.label,
                    diagnosis.groupshield.probability
                );
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(right * 100 >= cells * 97, "{right} of {cells}");
}

#[test]
fn the_seed_case_is_likely_and_its_neighbour_comes_second() {
    let diagnosis = decide(&fault("groupshield"), Protocol::Pop3, Some("0x800CCC1A"));
    assert_eq!(diagnosis.groupshield.label, Label::Likely);
    assert!(!diagnosis.groupshield.confirmed);
    let second = diagnosis.hypotheses.get(1).expect("a second");
    assert_eq!(second.id, HypothesisId::Exchange55Listener);
}

#[test]
fn confirmed_needs_the_log_and_groupshield_itself() {
    let mut fault = fault("groupshield");
    let verdict = |fault: &Fault| decide(fault, Protocol::Pop3, Some("0x800CCC1A")).groupshield;
    fault.facts.groupshield_installed = Answer::Yes;
    assert!(!verdict(&fault).confirmed, "without the log");
    fault.events = four_events();
    assert!(verdict(&fault).confirmed);
    fault.facts.cured_by_removal = Answer::No;
    assert!(!verdict(&fault).confirmed, "removal did not cure");
    fault.facts = Facts::default();
    assert!(!verdict(&fault).confirmed, "without GroupShield");
    assert_eq!(verdict(&fault).label, Label::Likely);
    fault.facts.groupshield_installed = Answer::No;
    assert_eq!(verdict(&fault).label, Label::RuledOut);
}

/// The four entries of KB Q250926.
fn four_events() -> Vec<LogEvent> {
    let event = |id, source: &str, error: &str| LogEvent {
        id,
        source: Some(source.to_owned()),
        error: Some(error.to_owned()),
        meaning: None,
    };
    vec![
        event(11508, "MSExchangePOP3", "0x2741"),
        event(1194, "MSExchangeIS", "0x80004005"),
        event(11506, "MSExchange IMAP4", "0x2741"),
        event(1194, "MSExchangeIS", "0x80004005"),
    ]
}

#[test]
fn a_key_that_does_not_fit_is_the_listener_and_the_greeting_rules_groupshield_out() {
    let diagnosis = decide(
        &fault("secure-listener-fault"),
        Protocol::Imap,
        Some("0x800CCC1A"),
    );
    assert_eq!(diagnosis.leading, Some(HypothesisId::SecureListenerFault));
    assert_eq!(diagnosis.groupshield.label, Label::RuledOut);
    assert_eq!(
        diagnosis.groupshield.because,
        Some(FindingId::OtherProductGreeting)
    );
    assert_eq!(diagnosis.groupshield.probability, 0.0);
}

#[test]
fn nothing_is_healthy_where_the_named_port_is_broken() {
    let broken = |fault: &Fault| fault.expected != HypothesisId::Healthy;
    for fault in faults().into_iter().filter(broken) {
        for protocol in fault.protocols.iter().copied() {
            let diagnosis = decide(&fault, protocol, None);
            if diagnosis.chain.broken_at.is_none() {
                continue;
            }
            let findings: Vec<&str> = diagnosis
                .findings
                .iter()
                .map(|finding| finding.id.as_str())
                .collect();
            assert!(
                !findings.contains(&"everything-works"),
                "{} {findings:?}",
                fault.id
            );
            let healthy = probability(&diagnosis.hypotheses, HypothesisId::Healthy);
            assert!(healthy < 0.05, "{} {healthy}", fault.id);
        }
    }
}

#[test]
fn the_servers_words_outrank_the_number() {
    let fault = fault("healthy");
    let target = fault.run(Protocol::Pop3).target;
    let mut complaint = fault.complaint(Protocol::Pop3, Some("0x800CCC92"));
    complaint.server_response = Some("-ERR [IN-USE] mailbox is locked by another session".to_owned());
    let findings = |complaint| {
        let complaints = [complaint];
        let evidence = Evidence {
            target: &target,
            address: None,
            complaints: &complaints,
            events: &[],
            facts: &Facts::default(),
            observations: &Observations::default(),
            other_run: None,
        };
        diagnose(&evidence)
            .findings
            .into_iter()
            .map(|finding| finding.id)
            .collect::<Vec<_>>()
    };
    assert_eq!(findings(complaint.clone()), [FindingId::SaidMailboxLocked]);
    complaint.server_response = None;
    assert_eq!(findings(complaint), [FindingId::SaidSignInRefused]);
}

#[test]
fn a_run_without_any_port_tests_nothing_but_the_name() {
    let diagnosis = decide(&fault("dns"), Protocol::Pop3, Some("0x800CCC1A"));
    assert_eq!(diagnosis.leading, Some(HypothesisId::Dns));
    assert_eq!(diagnosis.groupshield.label, Label::NotTested);
    for hypothesis in &diagnosis.hypotheses {
        let tested = matches!(hypothesis.label, Label::NotTested | Label::RuledOut);
        assert!(
            tested || matches!(hypothesis.id, HypothesisId::Dns | HypothesisId::NoNetwork),
            "{:?}",
            hypothesis.id
        );
    }
}

#[test]
fn another_network_separates_the_sides() {
    let here = fault("interception").run(Protocol::Pop3);
    let there = fault("healthy").run(Protocol::Pop3).observations;
    let ids = |other: &Observations| {
        let evidence = Evidence {
            complaints: &[],
            other_run: Some(other),
            ..here.evidence()
        };
        diagnose(&evidence)
            .findings
            .into_iter()
            .map(|finding| finding.id)
            .collect::<Vec<_>>()
    };
    let with_healthy = ids(&there);
    assert!(
        with_healthy.contains(&FindingId::WorksOnOtherNetwork),
        "{with_healthy:?}"
    );
    assert!(
        with_healthy.contains(&FindingId::CertificateDiffersElsewhere),
        "{with_healthy:?}"
    );
    let with_same = ids(&here.observations);
    assert!(
        with_same.contains(&FindingId::FailsOnOtherNetwork),
        "{with_same:?}"
    );
}

#[test]
fn only_telling_questions_are_asked() {
    let ask = |id: &str| {
        let run = fault(id).run(Protocol::Pop3);
        let evidence = Evidence {
            complaints: &[],
            events: &[],
            ..run.evidence()
        };
        let diagnosis = diagnose(&evidence);
        questions(&evidence, &diagnosis)
            .into_iter()
            .map(|question| question.fact)
            .collect::<Vec<_>>()
    };
    assert!(ask("groupshield-refused").contains(&"groupshield-installed".to_owned()));
    assert!(ask("healthy").is_empty(), "{:?}", ask("healthy"));
    assert!(!ask("client-too-old").contains(&"groupshield-installed".to_owned()));
}

fn probability(hypotheses: &[Hypothesis], id: HypothesisId) -> f64 {
    hypotheses
        .iter()
        .find(|row| row.id == id)
        .map_or(f64::NAN, |row| row.probability)
}

/// Every fault's run in POP3, read once.
fn pop3_runs() -> Vec<(Complaint, Checkup)> {
    static RUNS: LazyLock<Vec<(Complaint, Checkup)>> = LazyLock::new(|| {
        let with_pop3 = |fault: &Fault| fault.protocols.contains(&Protocol::Pop3);
        let of = |fault: Fault| (fault.complaint(Protocol::Pop3, None), fault.run(Protocol::Pop3));
        faults().into_iter().filter(with_pop3).map(of).collect()
    });
    RUNS.clone()
}

proptest! {
    /// Whatever part of a run is missing and whatever words came: no panic, and no "likely" without Exchange 5.5 to see.
    #[test]
    fn torn_runs_decide_without_overstating(
        fault in prop::sample::select(pop3_runs()),
        keep in prop::collection::vec(any::<u16>(), 14),
        words in "\\PC{0,40}",
    ) {
        let (mut complaint, run) = fault;
        let mut observations = run.observations.clone();
        let mut masks = keep.iter();
        observations.ports.retain_mut(|row| {
            let mask = masks.next().copied().unwrap_or(u16::MAX);
            let mut position = 0;
            row.hellos.retain(|_| {
                position += 1;
                mask & (1 << (position % 11)) != 0
            });
            if mask & (1 << 12) == 0 {
                row.greeting = None;
            } else if let Some(greeting) = &mut row.greeting {
                greeting.text.clone_from(&words);
            }
            mask & (3 << 13) != 0
        });
        complaint.error_number = words.parse().ok();
        complaint.server_response = Some(words.clone());
        let evidence = Evidence {
            complaints: &[complaint],
            events: &[],
            facts: &Facts::default(),
            observations: &observations,
            ..run.evidence()
        };
        let diagnosis = diagnose(&evidence);
        let sum: f64 = diagnosis.hypotheses.iter().map(|row| row.probability).sum();
        prop_assert!((sum - 1.0).abs() < 1e-9 || sum == 0.0 && diagnosis.leading.is_none());
        let greets = diagnosis.findings.iter().any(|finding| finding.id == FindingId::Exchange55Greeting);
        prop_assert!(greets || diagnosis.groupshield.label != Label::Likely, "{}", show(&diagnosis));
        mailprobe::advice::advise(&diagnosis, &evidence);
    }
}
