//! Findings about the certificate and the clock it was judged by.
//!
//! In: the judged chain of the named port and what the server revealed of the time. Out: findings of the stages `tls` and `local`.

use super::seen::{Seen, is_answered};
use crate::certificate::{CertificateObservation, CertificateProblem};
use crate::diagnosis::Finding;
use chrono::{DateTime, Utc};

/// Seconds of difference that no certificate minds.
const CLOCK_TOLERANCE: i64 = 300;

pub(super) fn findings(seen: &Seen) -> Vec<Finding> {
    let Some(row) = seen.best else {
        return Vec::new();
    };
    let certificate = row.certificate.as_ref();
    let mut findings: Vec<Finding> = clock(seen, certificate).into_iter().collect();
    if let Some(certificate) = certificate {
        let own: Vec<_> = row.hellos.iter().filter(|hello| hello.is_client).collect();
        let program_sees_it = own.is_empty() || own.iter().any(|hello| is_answered(hello));
        findings.extend(problems(certificate, program_sees_it));
        if let Some(interceptor) = &certificate.interceptor {
            findings.push(Finding::new("interceptor-issuer").with("interceptor", interceptor.clone()));
        }
    }
    let weakest = row.hellos.iter().filter_map(|hello| hello.dh_bits).min();
    if let Some(bits) = weakest.filter(|bits| *bits < 1024) {
        findings.push(Finding::new("weak-key-exchange").with("bits", bits));
    }
    findings
}

fn problems(certificate: &CertificateObservation, program_sees_it: bool) -> Vec<Finding> {
    let mut findings = Vec::new();
    let unverifiable = certificate.problems.contains(&CertificateProblem::WeakSignature);
    for problem in &certificate.problems {
        let id = match problem {
            // A signature too weak to be checked leaves nobody to vouch: one fault, named by its cause.
            CertificateProblem::UntrustedIssuer if unverifiable => continue,
            CertificateProblem::WeakKey | CertificateProblem::WeakSignature if program_sees_it => {
                "weak-certificate-strength"
            }
            CertificateProblem::WeakKey | CertificateProblem::WeakSignature => continue,
            _ if !program_sees_it => "certificate-also-wrong",
            CertificateProblem::Expired => "certificate-expired",
            CertificateProblem::NotYetValid => "certificate-not-yet-valid",
            CertificateProblem::WrongName => "certificate-wrong-name",
            CertificateProblem::SelfSigned => "certificate-self-signed",
            CertificateProblem::UntrustedIssuer => "certificate-untrusted",
            CertificateProblem::MissingIntermediate => "certificate-chain-incomplete",
            CertificateProblem::WrongUsage | CertificateProblem::Unreadable => "certificate-wrong-usage",
        };
        findings.push(described(Finding::new(id), certificate));
    }
    findings
}

fn described(finding: Finding, certificate: &CertificateObservation) -> Finding {
    let Some(leaf) = certificate.chain.first() else {
        return finding;
    };
    let date = |moment: &str| moment.get(..10).unwrap_or(moment).to_owned();
    let name = leaf.names.first().or(leaf.common_name.as_ref());
    finding
        .with("asked_name", certificate.asked_name.clone())
        .with("name", name.cloned())
        .with("names", leaf.names.join(", "))
        .with("issuer", leaf.issuer.clone())
        .with("not_before", date(&leaf.not_before))
        .with("not_after", date(&leaf.not_after))
        .with("key", leaf.key.clone())
        .with("signature", leaf.signature.clone())
}

/// What the server's own time says about this computer's clock.
fn clock(seen: &Seen, certificate: Option<&CertificateObservation>) -> Option<Finding> {
    let ahead = seen.observations.surroundings.clock_ahead_seconds?;
    if ahead.abs() <= CLOCK_TOLERANCE {
        return Some(Finding::new("clock-right"));
    }
    let harmful = certificate.is_some_and(|certificate| {
        dates_are_a_problem(certificate)
            && is_valid_at(certificate, certificate.judged_at.saturating_sub(ahead)) == Some(true)
    });
    let finding = Finding::new(if harmful { "clock-off" } else { "clock-differs" })
        .with("seconds", ahead)
        .with("minutes", ahead.abs() / 60)
        .with("days", ahead.abs() / 86_400)
        .with("direction", if ahead > 0 { "ahead" } else { "behind" });
    let here = certificate.and_then(|certificate| DateTime::from_timestamp(certificate.judged_at, 0));
    Some(match here {
        Some(here) => finding.with("computer_date", here.to_string().get(..10).map(str::to_owned)),
        None => finding,
    })
}

fn dates_are_a_problem(certificate: &CertificateObservation) -> bool {
    certificate.problems.iter().any(|problem| {
        matches!(
            problem,
            CertificateProblem::Expired | CertificateProblem::NotYetValid
        )
    })
}

fn is_valid_at(certificate: &CertificateObservation, seconds: i64) -> Option<bool> {
    let leaf = certificate.chain.first()?;
    let begins: DateTime<Utc> = leaf.not_before.parse().ok()?;
    let ends: DateTime<Utc> = leaf.not_after.parse().ok()?;
    Some((begins.timestamp()..=ends.timestamp()).contains(&seconds))
}
