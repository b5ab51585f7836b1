//! By whose rules a certificate is judged: a program's own, not today's strictest for all.

use super::certificates::{CURRENT, OLD, breaks_at, decide, ids, run, sentence};
use mailprobe::certificate::{CertificateObservation, CertificateProblem, Strength};
use mailprobe::diagnosis::{FindingId, HypothesisId};
use mailprobe::mail::{Protocol, Target};
use mailprobe::observation::Observations;

/// A sound server whose certificate was changed, and a program of this profile.
fn judged_by(client: &str, change: fn(&mut CertificateObservation)) -> (Target, Observations) {
    let recorded = if client == OLD { OLD } else { CURRENT };
    let (mut target, observations) = run(recorded, Protocol::Pop3, &|row| {
        if let Some(certificate) = &mut row.certificate {
            change(certificate);
        }
    });
    target.client = client.to_owned();
    (target, observations)
}

fn has_name_in_common_name_only(certificate: &mut CertificateObservation) {
    certificate.problems = vec![CertificateProblem::NameOnlyInCn];
    if let Some(leaf) = certificate.chain.first_mut() {
        leaf.names.clear();
    }
}

fn is_against_apple_rules(certificate: &mut CertificateObservation) {
    certificate.problems_for_apple_programs = vec![CertificateProblem::AgainstAppleRules];
}

#[test]
fn a_name_in_the_common_name_only_stops_those_that_ignore_it() {
    for client in ["tb140", "ios18-mail", "go-1.17"] {
        let diagnosis = decide(&judged_by(client, has_name_in_common_name_only), None);
        assert_eq!(
            diagnosis.leading,
            Some(HypothesisId::Certificate),
            "{client}: {:?}",
            ids(&diagnosis)
        );
        let sentence = sentence(&diagnosis, FindingId::CertificateNameOnlyInCn);
        assert!(
            sentence.contains("mail.practice.example only as its common name"),
            "{sentence}"
        );
    }
    // Windows, Java and OpenSSL take it where there is no other name.
    for client in [OLD, "outlook-win10-1607", "java-8", "openssl-1.0.2"] {
        let run = judged_by(client, has_name_in_common_name_only);
        assert_eq!(breaks_at(&run), None, "{client}");
    }
}

/// The status that a certificate demands: Mozilla's programs alone stop where the server sends none.
#[test]
fn a_missing_status_stops_those_that_insist_on_it() {
    for (client, stapled, is_broken) in [
        ("tb140", Some(false), true),
        ("tb140", Some(true), false),
        ("tb140", None, false),
        ("outlook-win10-1607", Some(false), false),
    ] {
        let mut run = judged_by(client, |certificate| certificate.demands_status = true);
        for row in &mut run.1.ports {
            if let Some(handshake) = &mut row.handshake {
                handshake.stapled = stapled;
            }
        }
        let diagnosis = decide(&run, None);
        let expected = if is_broken {
            HypothesisId::Certificate
        } else {
            HypothesisId::Healthy
        };
        assert_eq!(
            diagnosis.leading,
            Some(expected),
            "{client} {stapled:?}: {:?}",
            ids(&diagnosis)
        );
    }
}

/// Signed with SHA-1, and by an authority that somebody added by hand.
fn is_signed_as_until_2016(certificate: &mut CertificateObservation) {
    certificate.problems = vec![CertificateProblem::WeakSignature];
    if let Some(leaf) = certificate.chain.first_mut() {
        leaf.strength = Strength::Legacy;
    }
}

fn is_for_any_purpose_only(certificate: &mut CertificateObservation) {
    certificate.problems = vec![CertificateProblem::AnyPurposeOnly];
}

#[test]
fn what_was_strong_until_2016_stops_no_program_that_takes_it() {
    for client in [
        OLD,
        "win7-documented",
        "outlook-win10-1607",
        "java-17",
        "openssl-1.0.2",
        "tb45",
    ] {
        assert_eq!(
            breaks_at(&judged_by(client, is_signed_as_until_2016)),
            None,
            "{client}"
        );
    }
    for client in ["tb140", "ios18-mail", "outlook-win11", "go-1.17"] {
        let diagnosis = decide(&judged_by(client, is_signed_as_until_2016), None);
        assert_eq!(diagnosis.leading, Some(HypothesisId::WeakCertificate), "{client}");
    }
}

#[test]
fn any_purpose_stops_neither_windows_nor_java() {
    for client in [OLD, "outlook-win11", "java-8"] {
        assert_eq!(
            breaks_at(&judged_by(client, is_for_any_purpose_only)),
            None,
            "{client}"
        );
    }
    for client in ["tb140", "openssl-3.0.3", "ios18-mail"] {
        let diagnosis = decide(&judged_by(client, is_for_any_purpose_only), None);
        assert!(
            ids(&diagnosis).contains(&FindingId::CertificateWrongUsage.as_str()),
            "{client}"
        );
        assert_eq!(diagnosis.leading, Some(HypothesisId::Certificate), "{client}");
    }
}

/// An authority's certificate, or one that may not sign.
fn is_against_mozilla_rules(certificate: &mut CertificateObservation) {
    certificate.problems_for_mozilla_programs = vec![CertificateProblem::WrongUsage];
}

/// What one maker's rules refuse stops that program, with this finding, and none of the others.
fn stops_only(client: &str, others: [&str; 4], change: fn(&mut CertificateObservation), finding: FindingId) {
    let diagnosis = decide(&judged_by(client, change), None);
    assert_eq!(diagnosis.leading, Some(HypothesisId::Certificate));
    assert!(ids(&diagnosis).contains(&finding.as_str()));
    for other in others {
        assert_eq!(breaks_at(&judged_by(other, change)), None, "{other}");
    }
}

#[test]
fn mozillas_rules_stop_mozillas_programs_only() {
    stops_only(
        "tb140",
        [OLD, "ios18-mail", "outlook-win10-1607", "tb45"],
        is_against_mozilla_rules,
        FindingId::CertificateWrongUsage,
    );
}

#[test]
fn apples_rules_stop_apples_programs_only() {
    stops_only(
        "ios18-mail",
        [OLD, "tb140", "outlook-win10-1607", "ios12-mail"],
        is_against_apple_rules,
        FindingId::CertificateAgainstAppleRules,
    );
}

fn is_revoked(certificate: &mut CertificateObservation) {
    certificate.revoke("2026-11-25T12:00:00Z");
}

/// The server hands out its issuer's answer, and only programs that ask for it are stopped by what it says.
#[test]
fn a_revoked_certificate_stops_the_programs_that_ask_for_its_issuers_answer() {
    for client in ["tb140", "ios18-mail", "outlook-win10-1607"] {
        let diagnosis = decide(&judged_by(client, is_revoked), None);
        assert_eq!(diagnosis.leading, Some(HypothesisId::Certificate), "{client}");
        let sentence = sentence(&diagnosis, FindingId::CertificateRevoked);
        assert!(sentence.contains("revoked on 25 November 2026"), "{sentence}");
    }
    for client in ["java-17", "android-14"] {
        assert_eq!(breaks_at(&judged_by(client, is_revoked)), None, "{client}");
    }
}
