//! What is told of a certificate, to whom: which one, why, and whether this program minds.

use crate::faults::{CODES, CURRENT_PROGRAM, fault, sound};
use mailprobe::certificate::{CertificateObservation, CertificateProblem, CertificateSummary, KeyType};
use mailprobe::diagnosis::{Chain, Diagnosis, Evidence, Facts, FindingId, HypothesisId, Point, diagnose};
use mailprobe::mail::{Protocol, Service, Target};
use mailprobe::observation::{
    FlightState, HelloId, HelloObservation, HelloOutcome, Observations, PortObservation,
};
use mailprobe::report::words;
use mailprobe::text::Text;
use mailprobe::wire::Version;

pub(super) const OLD: &str = "oe6-xp-tls10";
pub(super) const CURRENT: &str = CURRENT_PROGRAM;

/// A sound server that has one certificate for all, asked by a program of its profile, with one thing changed on every
/// secure port.
pub(super) fn run(
    client: &str,
    protocol: Protocol,
    change: &dyn Fn(&mut PortObservation),
) -> (Target, Observations) {
    let run = sound(protocol, client);
    let (target, mut observations) = (run.target, run.observations);
    let secure = |row: &&mut PortObservation| row.service.is_some_and(Service::is_implicit_tls);
    for row in observations.ports.iter_mut().filter(secure) {
        row.certificate_without_name = None;
        change(row);
    }
    (target, observations)
}

pub(super) fn decide((target, observations): &(Target, Observations), code: Option<&str>) -> Diagnosis {
    let complaints: Vec<_> = code
        .map(|code| fault("healthy").complaint(target.protocol, Some(code)))
        .into_iter()
        .collect();
    diagnose(&Evidence {
        target,
        address: None,
        complaints: &complaints,
        events: &[],
        facts: &Facts::default(),
        observations,
        other_run: None,
    })
}

/// With a certificate in between that has problems of its own.
fn with_between(
    row: &mut PortObservation,
    own: &[CertificateProblem],
    change: &dyn Fn(&mut CertificateObservation),
) {
    let Some(certificate) = &mut row.certificate else {
        return;
    };
    certificate.chain.push(CertificateSummary {
        subject: "C=US, O=Practice, CN=Practice R3".to_owned(),
        issuer: "CN=Practice DST".to_owned(),
        common_name: Some("Practice R3".to_owned()),
        not_before: "2015-01-01T00:00:00Z".to_owned(),
        not_after: "2021-09-29T19:21:40Z".to_owned(),
        key: "RSA 1024".to_owned(),
        signature: "SHA-1 with RSA".to_owned(),
        problems: own.to_vec(),
        ..CertificateSummary::default()
    });
    change(certificate);
}

pub(super) fn sentence(diagnosis: &Diagnosis, id: FindingId) -> String {
    let finding = diagnosis.findings.iter().find(|finding| finding.id == id);
    let finding = finding.unwrap_or_else(|| panic!("{id} was not found: {:?}", ids(diagnosis)));
    words::finding(finding, Text::english())
}

pub(super) fn ids(diagnosis: &Diagnosis) -> Vec<&str> {
    diagnosis
        .findings
        .iter()
        .map(|finding| finding.id.as_str())
        .collect()
}

pub(super) fn breaks_at(run: &(Target, Observations)) -> Option<Point> {
    Chain::of(&run.0, &run.1).broken_at
}

#[test]
fn one_in_between_is_named_with_its_date() {
    use CertificateProblem::*;
    for (problem, id, said) in [
        (
            IntermediateExpired,
            FindingId::CertificateIntermediateExpired,
            "Practice R3, ended on 29 September 2021",
        ),
        (
            IntermediateNotYetValid,
            FindingId::CertificateIntermediateNotYetValid,
            "Practice R3, begins on 1 January 2015",
        ),
    ] {
        for client in [OLD, CURRENT] {
            for protocol in Protocol::PROBED {
                let run = run(client, protocol, &|row| {
                    with_between(row, &[problem], &|certificate| {
                        certificate.problems = vec![problem]
                    });
                });
                assert_eq!(breaks_at(&run), Some(Point::Certificate));
                for code in CODES {
                    let diagnosis = decide(&run, code);
                    assert_eq!(
                        diagnosis.leading,
                        Some(HypothesisId::Certificate),
                        "{client} {code:?} {:?}",
                        ids(&diagnosis)
                    );
                    assert!(
                        sentence(&diagnosis, id).contains(said),
                        "{}",
                        sentence(&diagnosis, id)
                    );
                }
            }
        }
    }
}

#[test]
fn weakness_in_between_is_named_and_stops_current_programs_only() {
    use CertificateProblem::*;
    for (problem, id, said) in [
        (
            IntermediateWeakKey,
            FindingId::CertificateIntermediateWeakKey,
            "RSA 1024",
        ),
        (
            IntermediateWeakSignature,
            FindingId::CertificateIntermediateWeakSignature,
            "SHA-1 with RSA",
        ),
    ] {
        let of = |client| {
            run(client, Protocol::Imap, &|row| {
                with_between(row, &[problem], &|certificate| {
                    certificate.problems = vec![problem]
                });
            })
        };
        let diagnosis = decide(&of(CURRENT), None);
        assert_eq!(
            diagnosis.leading,
            Some(HypothesisId::WeakCertificate),
            "{:?}",
            ids(&diagnosis)
        );
        let sentence = sentence(&diagnosis, id);
        assert!(
            sentence.contains(said) && sentence.contains("Practice R3"),
            "{sentence}"
        );
        assert_eq!(breaks_at(&of(OLD)), None);
        assert!(!ids(&decide(&of(OLD), None)).contains(&id.as_str()));
    }
}

#[test]
fn a_path_that_has_ended_stops_old_programs_and_is_only_said_to_others() {
    let of = |client| {
        run(client, Protocol::Imap, &|row| {
            with_between(row, &[CertificateProblem::IntermediateExpired], &|certificate| {
                certificate.problems_for_old_programs = vec![CertificateProblem::OtherPathNeeded];
            });
        })
    };
    let said = "Practice R3, which is valid from 1 January 2015 to 29 September 2021 only";
    for code in CODES {
        let diagnosis = decide(&of(OLD), code);
        assert_eq!(
            diagnosis.leading,
            Some(HypothesisId::Certificate),
            "{code:?} {:?}",
            ids(&diagnosis)
        );
        assert!(sentence(&diagnosis, FindingId::CertificateOtherPathNeeded).contains(said));
    }
    assert_eq!(breaks_at(&of(OLD)), Some(Point::Certificate));
    let diagnosis = decide(&of(CURRENT), None);
    assert_eq!(
        diagnosis.leading,
        Some(HypothesisId::Healthy),
        "{:?}",
        ids(&diagnosis)
    );
    assert!(diagnosis.also_wrong.is_empty());
    assert!(sentence(&diagnosis, FindingId::CertificateOtherPathNeeded).contains(said));
}

#[test]
fn no_name_leaves_no_blank() {
    let of = |names: &[&str], common_name: Option<&str>| {
        let run = run(OLD, Protocol::Pop3, &|row| {
            let Some(certificate) = &mut row.certificate else {
                return;
            };
            certificate.problems = vec![CertificateProblem::WrongName];
            if let Some(leaf) = certificate.chain.first_mut() {
                leaf.names = names.iter().map(|name| (*name).to_owned()).collect();
                leaf.common_name = common_name.map(str::to_owned);
            }
        });
        let diagnosis = decide(&run, None);
        assert_eq!(
            diagnosis.leading,
            Some(HypothesisId::Certificate),
            "{:?}",
            ids(&diagnosis)
        );
        diagnosis
    };
    let nameless = of(&[], None);
    assert!(sentence(&nameless, FindingId::CertificateNamesNobody).contains("names no server at all"));
    let by_cn = of(&[], Some("elsewhere.example"));
    assert!(
        sentence(&by_cn, FindingId::CertificateWrongName).contains("is for elsewhere.example, not for mail")
    );
    let many: Vec<String> = (0..40).map(|number| format!("n{number}.example")).collect();
    let many = of(&many.iter().map(String::as_str).collect::<Vec<_>>(), None);
    let sentence = sentence(&many, FindingId::CertificateWrongName);
    assert!(
        sentence.contains("n4.example, … (+35), not for mail"),
        "{sentence}"
    );
}

#[test]
fn what_cannot_be_read_is_not_called_unfit() {
    let run = run(CURRENT, Protocol::Imap, &|row| {
        if let Some(certificate) = &mut row.certificate {
            certificate.problems = vec![CertificateProblem::Unreadable];
        }
    });
    let diagnosis = decide(&run, None);
    assert_eq!(diagnosis.leading, Some(HypothesisId::Certificate));
    assert!(sentence(&diagnosis, FindingId::CertificateUnreadable).contains("cannot be read"));
    assert!(!ids(&diagnosis).contains(&FindingId::CertificateWrongUsage.as_str()));
}

/// A clock that is wrong shows in certificates in between, too.
#[test]
fn a_clock_that_is_ahead_is_seen_on_one_in_between() {
    let ten_years = 10 * 365 * 86_400;
    let mut run = run(CURRENT, Protocol::Imap, &|row| {
        let problem = CertificateProblem::IntermediateExpired;
        with_between(row, &[problem], &|certificate| {
            certificate.problems = vec![problem];
            certificate.judged_at = 1_600_000_000 + ten_years;
            if let Some(leaf) = certificate.chain.first_mut() {
                leaf.not_before = "2020-01-01T00:00:00Z".to_owned();
                leaf.not_after = "2040-01-01T00:00:00Z".to_owned();
            }
        });
    });
    run.1.local_context.clock_ahead_seconds = Some(ten_years);
    let diagnosis = decide(&run, None);
    assert!(
        ids(&diagnosis).contains(&FindingId::ClockOff.as_str()),
        "{:?}",
        ids(&diagnosis)
    );
    assert_eq!(diagnosis.leading, Some(HypothesisId::ClockWrong));
}

/// The program's own hellos refused, all others answered with a suite that fits the key.
fn refuses_own(row: &mut PortObservation, key: (KeyType, &str), versions: &[Version], suite: &str) {
    let asked: Vec<HelloId> = row.hellos.iter().map(|hello| hello.hello.clone()).collect();
    let Some(any) = row.hellos.first().cloned() else {
        return;
    };
    let not_asked = [HelloId::Tls10, HelloId::Tls12Modern, HelloId::Tls12NoSni]
        .into_iter()
        .filter(|id| !asked.contains(id));
    row.hellos.extend(not_asked.map(|id| HelloObservation {
        hello: id,
        is_client: false,
        ..any.clone()
    }));
    for hello in &mut row.hellos {
        let offered = match &hello.hello {
            HelloId::Tls10 => Some(Version::Tls10),
            HelloId::Tls12Modern | HelloId::Tls12NoSni => {
                versions.iter().copied().max_by_key(|version| version.number())
            }
            _ => None,
        };
        let answered = offered.filter(|version| !hello.is_client && versions.contains(version));
        hello.version = answered;
        hello.answered = u32::from(answered.is_some());
        hello.failed_alone = u32::from(answered.is_none());
        hello.cipher = answered.map(|_| suite.to_owned());
        (hello.outcome, hello.flight, hello.alert) = match answered {
            Some(_) => (HelloOutcome::ServerHello, FlightState::Complete, None),
            None => (HelloOutcome::Alert, FlightState::NotBegun, Some(40)),
        };
    }
    if let Some(leaf) = row.certificate.as_mut().and_then(|shown| shown.chain.first_mut()) {
        (leaf.key_type, leaf.key) = (key.0, key.1.to_owned());
    }
}

#[test]
fn a_kind_of_key_that_the_program_cannot_use_is_named() {
    use Version::{Tls10, Tls12};
    let ecdsa = (KeyType::EcP256, "EC P-256");
    let ed25519 = (KeyType::Ed25519, "Ed25519");
    let cases: [(&str, _, &[Version]); 2] = [(OLD, ecdsa, &[Tls10, Tls12]), (CURRENT, ed25519, &[Tls12])];
    for (client, key, versions) in cases {
        for protocol in Protocol::PROBED {
            let run = run(client, protocol, &|row| refuses_own(row, key, versions, "0xC009"));
            for code in CODES {
                let diagnosis = decide(&run, code);
                assert_eq!(
                    diagnosis.leading,
                    Some(HypothesisId::NoSharedCipher),
                    "{client} {code:?} {:?}",
                    ids(&diagnosis)
                );
                let sentence = sentence(&diagnosis, FindingId::KeyTypeNotSpoken);
                assert!(sentence.contains(key.1), "{sentence}");
            }
        }
    }
}

#[test]
fn a_kind_of_key_is_not_blamed_for_something_else() {
    use Version::{Tls10, Tls12};
    let ecdsa = (KeyType::EcP256, "EC P-256");
    let rsa = (KeyType::Rsa, "RSA 2048");
    let blamed = |client, key, versions: &[Version], suite: &str| {
        let run = run(client, Protocol::Imap, &|row| {
            refuses_own(row, key, versions, suite)
        });
        ids(&decide(&run, None)).contains(&FindingId::KeyTypeNotSpoken.as_str())
    };
    assert!(blamed(OLD, ecdsa, &[Tls10, Tls12], "0xC009"));
    assert!(
        !blamed(OLD, ecdsa, &[Tls12], "0xC009"),
        "the version is what is wrong"
    );
    assert!(!blamed(OLD, rsa, &[Tls10, Tls12], "0x002F"), "the suites are");
    assert!(
        !blamed(OLD, ecdsa, &[Tls10, Tls12], "0x002F"),
        "the server has an RSA key as well"
    );
    assert!(
        !blamed(CURRENT, ecdsa, &[Tls12], "0xC02B"),
        "this program knows the kind"
    );
    assert!(
        !blamed(OLD, (KeyType::Other, ""), &[Tls10], "0xC009"),
        "not known"
    );
}
