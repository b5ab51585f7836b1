//! Decisions on observations made by hand: every fault × error number × protocol, and the rules of the arithmetic.

#[path = "diagnosis/arithmetic.rs"]
mod arithmetic;
#[path = "diagnosis/made_up.rs"]
mod made_up;

use made_up::{CODES, PROTOCOLS, Scenario, complaint, scenarios, target};
use mailprobe::complaint::LogEvent;
use mailprobe::diagnosis::{
    Answer, Diagnosis, Evidence, Facts, Hypothesis, HypothesisId, Label, diagnose, questions, table,
};
use mailprobe::lab;
use mailprobe::mail::{Protocol, Security};
use mailprobe::probe::{Ended, Observations};
use mailprobe::text::Text;
use proptest::prelude::*;

fn decide(scenario: &Scenario, protocol: Protocol, code: Option<&str>) -> Diagnosis {
    let target = target(scenario, protocol);
    let complaints: Vec<_> = code.map(|code| complaint(&target, code)).into_iter().collect();
    diagnose(&Evidence {
        target: &target,
        complaints: &complaints,
        events: &scenario.events,
        facts: &scenario.facts,
        observations: &(scenario.build)(protocol),
        other_run: None,
    })
}

fn find<'a>(id: &str, all: &'a [Scenario]) -> &'a Scenario {
    all.iter()
        .find(|scenario| scenario.id == id)
        .expect("a scenario of that name")
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
fn the_leader_is_the_cause_of_the_scenario() {
    let (mut cells, mut right, mut wrong) = (0, 0, Vec::new());
    for scenario in &scenarios() {
        for protocol in PROTOCOLS {
            for code in CODES {
                let diagnosis = decide(scenario, protocol, code);
                cells += 1;
                let where_at = format!("{} {protocol} {code:?}: {}", scenario.id, show(&diagnosis));
                match diagnosis.leading {
                    Some(leading) if leading == scenario.expected => right += 1,
                    None => eprintln!("not decided: {where_at}"),
                    Some(_) => wrong.push(where_at.clone()),
                }
                assert!(
                    scenario.groupshield.contains(&diagnosis.groupshield.label),
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

/// The practice server's faults are all here, with the same cause to lead.
#[test]
fn the_lab_expects_the_same() {
    let here = scenarios();
    for practice in lab::scenarios().iter().filter(|practice| !practice.hidden) {
        let made_up = find(practice.id, &here);
        assert_eq!(made_up.expected, practice.expected, "{}", practice.id);
    }
}

#[test]
fn the_seed_case_is_likely_and_its_neighbour_comes_second() {
    let all = scenarios();
    let diagnosis = decide(find("groupshield", &all), Protocol::Pop3, Some("0x800CCC1A"));
    assert_eq!(diagnosis.groupshield.label, Label::Likely);
    assert!(!diagnosis.groupshield.confirmed);
    let second = diagnosis.hypotheses.get(1).expect("a second");
    assert_eq!(second.id, HypothesisId::Exchange55Listener);
}

#[test]
fn confirmed_needs_the_log_and_groupshield_itself() {
    let mut all = scenarios();
    let scenario = all
        .iter_mut()
        .find(|scenario| scenario.id == "groupshield")
        .expect("seed");
    let verdict = |scenario: &Scenario| decide(scenario, Protocol::Pop3, Some("0x800CCC1A")).groupshield;
    scenario.facts.groupshield_installed = Answer::Yes;
    assert!(!verdict(scenario).confirmed, "without the log");
    scenario.events = four_events();
    assert!(verdict(scenario).confirmed);
    scenario.facts.cured_by_removal = Answer::No;
    assert!(!verdict(scenario).confirmed, "removal did not cure");
    scenario.facts = Facts::default();
    assert!(!verdict(scenario).confirmed, "without GroupShield");
    assert_eq!(verdict(scenario).label, Label::Likely);
    scenario.facts.groupshield_installed = Answer::No;
    assert_eq!(verdict(scenario).label, Label::RuledOut);
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
    let all = scenarios();
    let diagnosis = decide(
        find("secure-listener-fault", &all),
        Protocol::Imap,
        Some("0x800CCC1A"),
    );
    assert_eq!(diagnosis.leading, Some(HypothesisId::SecureListenerFault));
    assert_eq!(diagnosis.groupshield.label, Label::RuledOut);
    assert_eq!(
        diagnosis.groupshield.because.as_deref(),
        Some("other-product-greeting")
    );
    assert_eq!(diagnosis.groupshield.probability, 0.0);
}

#[test]
fn nothing_is_healthy_where_the_named_port_is_broken() {
    for scenario in scenarios()
        .iter()
        .filter(|scenario| scenario.expected != HypothesisId::Healthy)
    {
        for protocol in PROTOCOLS {
            let diagnosis = decide(scenario, protocol, None);
            let findings: Vec<&str> = diagnosis
                .findings
                .iter()
                .map(|finding| finding.id.as_str())
                .collect();
            assert!(
                !findings.contains(&"everything-works"),
                "{} {findings:?}",
                scenario.id
            );
            let healthy = probability(&diagnosis.hypotheses, HypothesisId::Healthy);
            assert!(healthy < 0.05, "{} {healthy}", scenario.id);
        }
    }
}

#[test]
fn the_servers_words_outrank_the_number() {
    let all = scenarios();
    let scenario = find("healthy", &all);
    let target = target(scenario, Protocol::Pop3);
    let mut complaint = complaint(&target, "0x800CCC92");
    complaint.server_response = Some("-ERR [IN-USE] mailbox is locked by another session".to_owned());
    let findings = |complaint| {
        let complaints = [complaint];
        let evidence = Evidence {
            target: &target,
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
    assert_eq!(findings(complaint.clone()), ["reply-busy"]);
    complaint.server_response = None;
    assert_eq!(findings(complaint), ["code-sign-in-refused"]);
}

#[test]
fn a_run_without_any_port_tests_nothing_but_the_name() {
    let all = scenarios();
    let diagnosis = decide(find("dns", &all), Protocol::Pop3, Some("0x800CCC1A"));
    assert_eq!(diagnosis.leading, Some(HypothesisId::Dns));
    assert_eq!(diagnosis.groupshield.label, Label::NotTested);
    for hypothesis in &diagnosis.hypotheses {
        let tested = matches!(hypothesis.label, Label::NotTested | Label::RuledOut);
        assert!(
            tested || hypothesis.id == HypothesisId::Dns,
            "{:?}",
            hypothesis.id
        );
    }
}

#[test]
fn another_network_separates_the_sides() {
    let all = scenarios();
    let here = find("interception", &all);
    let there = (find("healthy", &all).build)(Protocol::Pop3);
    let target = target(here, Protocol::Pop3);
    let seen = (here.build)(Protocol::Pop3);
    let ids = |other: &Observations| {
        let evidence = Evidence {
            target: &target,
            complaints: &[],
            events: &[],
            facts: &Facts::default(),
            observations: &seen,
            other_run: Some(other),
        };
        diagnose(&evidence)
            .findings
            .into_iter()
            .map(|finding| finding.id)
            .collect::<Vec<_>>()
    };
    let with_healthy = ids(&there);
    assert!(
        with_healthy.contains(&"works-on-other-network".to_owned()),
        "{with_healthy:?}"
    );
    assert!(
        with_healthy.contains(&"certificate-differs-elsewhere".to_owned()),
        "{with_healthy:?}"
    );
    let with_same = ids(&seen.clone());
    assert!(
        with_same.contains(&"fails-on-other-network".to_owned()),
        "{with_same:?}"
    );
}

#[test]
fn only_telling_questions_are_asked() {
    let all = scenarios();
    let ask = |id: &str| {
        let scenario = find(id, &all);
        let target = target(scenario, Protocol::Pop3);
        let observations = (scenario.build)(Protocol::Pop3);
        let evidence = Evidence {
            target: &target,
            complaints: &[],
            events: &[],
            facts: &scenario.facts,
            observations: &observations,
            other_run: None,
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

#[test]
fn an_open_case_names_the_next_test() {
    let all = scenarios();
    let refused = decide(
        find("groupshield-refused", &all),
        Protocol::Pop3,
        Some("0x800CCC0E"),
    );
    let test = refused.next_test.expect("a thin lead has a next test");
    assert!(test.expected_change > 0.04 && test.expected_change <= 1.0);
    let settled = decide(find("client-too-old", &all), Protocol::Pop3, Some("0x800CCC1A"));
    assert_eq!(settled.next_test, None);
    let target = target(find("healthy", &all), Protocol::Pop3);
    let cancelled = Observations {
        ended: Ended::Cancelled,
        ..Observations::default()
    };
    let evidence = Evidence {
        target: &target,
        complaints: &[],
        events: &[],
        facts: &Facts::default(),
        observations: &cancelled,
        other_run: None,
    };
    let diagnosis = diagnose(&evidence);
    assert_eq!(diagnosis.groupshield.label, Label::NotTested);
    assert_eq!(
        diagnosis.next_test.map(|test| test.id).as_deref(),
        Some("run-to-the-end")
    );
}

#[test]
fn a_server_without_ssl_in_use_can_be_healthy() {
    let all = scenarios();
    let scenario = find("healthy", &all);
    let mut target = target(scenario, Protocol::Pop3);
    let mut observations = (scenario.build)(Protocol::Pop3);
    target.security = Security::None;
    target.port = 110;
    for row in &mut observations.ports {
        row.named = row.port == 110;
    }
    let evidence = Evidence {
        target: &target,
        complaints: &[],
        events: &[],
        facts: &Facts::default(),
        observations: &observations,
        other_run: None,
    };
    assert_eq!(diagnose(&evidence).leading, Some(HypothesisId::Healthy));
}

/// Every id that the code can emit has a row and a sentence, and every row has a sentence and is emitted by some code.
#[test]
fn rows_sentences_and_code_name_the_same_findings() {
    let text = Text::english();
    let sources = sources();
    for row in table().rows() {
        let message = format!("finding-{}", row.finding.replace('.', "_"));
        assert!(text.lookup(&message, &[]).is_some(), "{message} has no sentence");
        assert!(
            sources.contains(&format!("\"{}\"", row.finding)),
            "{} is emitted nowhere",
            row.finding
        );
    }
    let findings = std::fs::read_to_string("assets/text/en/findings.ftl").expect("the sentences");
    for id in findings
        .lines()
        .filter_map(|line| line.strip_prefix("finding-")?.split(' ').next())
    {
        assert!(
            table().row(&id.replace('_', ".")).is_some(),
            "{id} has a sentence and no row"
        );
    }
    for piece in sources.split("Finding::new(\"").skip(1) {
        let id = piece.split('"').next().expect("an id");
        assert!(table().row(id).is_some(), "{id} has no row");
    }
}

fn sources() -> String {
    std::fs::read_dir("src/diagnosis/findings")
        .expect("the rules")
        .map(|file| std::fs::read_to_string(file.expect("a file").path()).expect("UTF-8"))
        .collect()
}

/// Every sentence is complete with what the rule measured.
#[test]
fn every_emitted_finding_reads_as_a_sentence() {
    let text = Text::english();
    for scenario in &scenarios() {
        for protocol in PROTOCOLS {
            for finding in decide(scenario, protocol, Some("0x800CCC1A")).findings {
                let arguments = finding.arguments();
                let arguments: Vec<(&str, &str)> = arguments
                    .iter()
                    .map(|(name, value)| (name.as_str(), value.as_str()))
                    .collect();
                let sentence = text.format(&finding.message(), &arguments);
                assert!(
                    !sentence.contains('$') && sentence.contains(' '),
                    "{}: {sentence}",
                    finding.id
                );
            }
        }
    }
}

fn probability(hypotheses: &[Hypothesis], id: HypothesisId) -> f64 {
    hypotheses
        .iter()
        .find(|row| row.id == id)
        .map_or(f64::NAN, |row| row.probability)
}

proptest! {
    /// Whatever part of a run is missing and whatever words came: no panic, and no "likely" without Exchange 5.5 to see.
    #[test]
    fn torn_runs_decide_without_overstating(
        scenario in 0..40_usize,
        keep in prop::collection::vec(any::<u16>(), 14),
        words in "\\PC{0,40}",
    ) {
        let all = scenarios();
        let scenario = &all[scenario % all.len()];
        let target = target(scenario, Protocol::Pop3);
        let mut observations = (scenario.build)(Protocol::Pop3);
        let mut masks = keep.iter();
        observations.ports.retain_mut(|row| {
            let mask = masks.next().copied().unwrap_or(u16::MAX);
            let mut place = 0;
            row.hellos.retain(|_| {
                place += 1;
                mask & (1 << (place % 11)) != 0
            });
            if mask & (1 << 12) == 0 {
                row.greeting = None;
            } else if let Some(greeting) = &mut row.greeting {
                greeting.text.clone_from(&words);
            }
            mask & (3 << 13) != 0
        });
        let mut complaint = complaint(&target, &words);
        complaint.server_response = Some(words.clone());
        let evidence = Evidence {
            target: &target,
            complaints: &[complaint],
            events: &[],
            facts: &Facts::default(),
            observations: &observations,
            other_run: None,
        };
        let diagnosis = diagnose(&evidence);
        let sum: f64 = diagnosis.hypotheses.iter().map(|row| row.probability).sum();
        prop_assert!((sum - 1.0).abs() < 1e-9);
        let greets = diagnosis.findings.iter().any(|finding| finding.id == "exchange-5.5-greeting");
        prop_assert!(greets || diagnosis.groupshield.label != Label::Likely, "{}", show(&diagnosis));
        mailprobe::advice::advise(&diagnosis, &evidence);
    }
}
