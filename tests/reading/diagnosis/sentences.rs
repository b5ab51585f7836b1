//! Open cases, and the sentences of findings.

use super::*;

#[test]
fn an_open_case_names_the_next_test() {
    let refused = decide(&fault("groupshield-refused"), Protocol::Pop3, Some("0x800CCC0E"));
    let test = refused.next_test.expect("a thin lead has a next test");
    assert!(test.expected_change > 0.04 && test.expected_change <= 1.0);
    let settled = decide(&fault("client-too-old"), Protocol::Pop3, Some("0x800CCC1A"));
    assert_eq!(settled.next_test, None);
    let target = fault("healthy").run(Protocol::Pop3).target;
    let cancelled = Observations {
        ended: Ended::Cancelled,
        ..Observations::default()
    };
    let evidence = Evidence {
        target: &target,
        address: None,
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
    let run = fault("healthy").run(Protocol::Pop3);
    let (mut target, mut observations) = (run.target, run.observations);
    target.security = Security::None;
    target.port = 110;
    for row in &mut observations.ports {
        row.named = row.port == 110;
    }
    let evidence = Evidence {
        target: &target,
        address: None,
        complaints: &[],
        events: &[],
        facts: &Facts::default(),
        observations: &observations,
        other_run: None,
    };
    assert_eq!(diagnose(&evidence).leading, Some(HypothesisId::Healthy));
}

/// Every finding has a sentence, and every sentence is of a finding.
#[test]
fn every_finding_has_a_sentence() {
    let text = Text::english();
    for id in FindingId::ALL {
        let message = Finding::new(id).message();
        assert!(text.lookup(&message, &[]).is_some(), "{message} has no sentence");
    }
    let findings = std::fs::read_to_string("assets/text/en/findings.ftl").expect("the sentences");
    for id in findings
        .lines()
        .filter_map(|line| line.strip_prefix("finding-")?.split(' ').next())
    {
        assert!(
            FindingId::from_id(&id.replace('_', ".")).is_some(),
            "{id} has a sentence and no row"
        );
    }
}

/// Every sentence is complete with what the rule measured.
#[test]
fn every_emitted_finding_reads_as_a_sentence() {
    let text = Text::english();
    for fault in &faults() {
        for protocol in fault.protocols.iter().copied() {
            for finding in decide(fault, protocol, Some("0x800CCC1A")).findings {
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
