//! Names that lead nowhere, to this computer, or to half of an answer: what is told of them, and whose move it is.

use super::outcomes::checked;
use mailprobe::checkup::Checkup;
use mailprobe::diagnosis::{FindingId, HypothesisId, Link, LinkState};
use mailprobe::mail::{Security, Service};
use mailprobe::observation::{DnsObservation, DnsOutcome, Family, TcpOutcome};
use mailprobe::report::verdict;
use mailprobe::text::Text;

const NAME: &str = "mail.firm.com";

/// A sound server of this name, with other answers of the name service.
fn named(rows: Vec<DnsObservation>, change: impl Fn(&mut Checkup)) -> Checkup {
    let mut checkup = checked("tb140", Service::Imap, Security::None, true, |row| {
        row.hellos.clear()
    });
    checkup.target.server = NAME.parse().expect("a host");
    checkup.observations.dns = rows;
    change(&mut checkup);
    checkup.decide_again();
    checkup
}

fn row(family: Family, outcome: DnsOutcome) -> DnsObservation {
    DnsObservation {
        name: NAME.to_owned(),
        family,
        outcome,
        addresses: Vec::new(),
        ms: 5600,
        error: None,
        alias: None,
    }
}

fn at(address: &str) -> DnsObservation {
    let address: std::net::IpAddr = address.parse().expect("an address");
    DnsObservation {
        addresses: vec![address],
        ..row(Family::of(address), DnsOutcome::Resolved)
    }
}

fn sentences(checkup: &Checkup) -> (String, String) {
    let text = Text::english();
    (
        verdict::sentence(checkup, text),
        verdict::whose_move(checkup, text),
    )
}

fn steps(checkup: &Checkup) -> Vec<&str> {
    let advice = &checkup.advice;
    advice.user.iter().map(|step| step.text.as_str()).collect()
}

#[test]
fn a_family_without_an_answer_leads_where_everything_else_works() {
    for (answered, silent, said) in [
        ("192.0.2.1", Family::V6, "IPv6"),
        ("2001:db8::1", Family::V4, "IPv4"),
    ] {
        let rows = vec![at(answered), row(silent, DnsOutcome::TimedOut)];
        let checkup = named(rows, |_| {});
        assert_eq!(checkup.diagnosis.leading, Some(HypothesisId::Dns));
        let (sentence, _) = sentences(&checkup);
        assert!(
            sentence.contains(said) && sentence.contains("is found late"),
            "{sentence}"
        );
        assert!(!sentence.contains("cannot be found"), "{sentence}");
        let state = checkup.diagnosis.chain.link(Link::Name).map(|row| row.state);
        assert_eq!(state, Some(LinkState::Partly));
        assert!(!steps(&checkup).contains(&"user-name-service"));
    }
}

#[test]
fn an_alias_of_nothing_is_no_typing_mistake() {
    let rows = [Family::V4, Family::V6].map(|family| DnsObservation {
        alias: Some("gone.provider.com".to_owned()),
        ..row(family, DnsOutcome::NotFound)
    });
    let checkup = named(rows.to_vec(), |checkup| checkup.observations.ports.clear());
    assert_eq!(checkup.diagnosis.leading, Some(HypothesisId::Dns));
    let (sentence, whose) = sentences(&checkup);
    assert!(
        sentence.contains(NAME) && sentence.contains("gone.provider.com does not exist"),
        "{sentence}"
    );
    assert!(whose.starts_with("The people who run"), "{whose}");
    assert!(
        !steps(&checkup).contains(&"user-check-name"),
        "{:?}",
        steps(&checkup)
    );
}

#[test]
fn a_public_name_that_leads_to_this_computer_is_told_as_that() {
    let refused = |checkup: &mut Checkup| {
        for row in &mut checkup.observations.ports {
            row.address = [127, 0, 0, 1].into();
            (row.tcp, row.greeting, row.capabilities) = (TcpOutcome::Refused, None, None);
        }
    };
    let checkup = named(vec![at("127.0.0.1")], refused);
    assert_eq!(checkup.diagnosis.leading, Some(HypothesisId::Dns));
    let (sentence, _) = sentences(&checkup);
    assert!(
        sentence.contains("127.0.0.1, which is this computer itself"),
        "{sentence}"
    );
    // A name that is no public one may well be of this computer.
    let checkup = named(vec![at("127.0.0.1")], |checkup| {
        checkup.target.server = "mail.firm.test".parse().expect("a host");
        refused(checkup);
    });
    let mut findings = checkup.diagnosis.findings.iter();
    assert!(findings.all(|finding| finding.id != FindingId::LoopbackAddress));
}
