//! Findings about the certificate and the clock it was judged by.
//!
//! In: the judged chain of the named port and what the server revealed of the time. Out: findings of the stages `tls` and `local`.

use super::key_type;
use crate::certificate::{CertificateObservation, CertificateProblem, CertificateRule, CertificateSummary};
use crate::diagnosis::chain::{
    certificate_for_program, certificate_rules, is_program_accepted, lacks_status, own_hellos,
};
use crate::diagnosis::view::View;
use crate::diagnosis::{Finding, FindingId};
use crate::observation::PortObservation;
use chrono::{DateTime, Utc};
use std::net::IpAddr;

/// Seconds of difference that no certificate minds.
const CLOCK_TOLERANCE: i64 = 300;

pub(super) fn findings(view: &View) -> Vec<Finding> {
    let Some(row) = view.best else {
        return Vec::new();
    };
    let certificate = certificate_for_program(view.target, row);
    let mut findings: Vec<Finding> = clock(view, certificate).into_iter().collect();
    if let Some(certificate) = certificate {
        let rules = certificate_rules(view.target);
        let one_address = on_one_address(view, row, rules);
        if one_address.is_none() || certificate.problems_for(rules).is_empty() {
            findings.extend(problems(certificate, rules));
        }
        findings.extend(one_address);
        if lacks_status(view.target, row, certificate) {
            findings.push(described(
                Finding::new(FindingId::CertificateStatusMissing),
                certificate,
            ));
        }
        if let Some(interceptor) = &certificate.interceptor {
            findings
                .push(Finding::new(FindingId::InterceptorIssuer).with("interceptor", interceptor.clone()));
        }
        // Servers with an RSA and an ECDSA certificate show either; only a problem that naming the server would cure counts.
        let with_name = row.certificate.as_ref().map(|shown| shown.problems.is_empty());
        let is_other = row.certificate_without_name.as_ref() == Some(certificate) && with_name == Some(true);
        let is_shown = own_hellos(view.target, row).is_empty() || is_program_accepted(view.target, row);
        if is_other && is_shown && !certificate.problems.is_empty() {
            findings.push(described(
                Finding::new(FindingId::OtherCertificateWithoutName),
                certificate,
            ));
        }
    }
    findings.extend(key_type::finding(view, row));
    let weakest = row.hellos.iter().filter_map(|hello| hello.dh_bits).min();
    if let Some(bits) = weakest.filter(|bits| *bits < 1024) {
        findings.push(Finding::new(FindingId::WeakKeyExchange).with("bits", bits));
    }
    findings
}

/// Of several addresses one shows a certificate that stops the program and another shows one that does not: the bad one is
/// named, whichever of them leads.
fn on_one_address(view: &View, leading: &PortObservation, rules: &[CertificateRule]) -> Option<Finding> {
    let others = view.named().filter(|row| row.address != leading.address);
    let (mut bad, mut is_sound_elsewhere) = (None, false);
    for row in std::iter::once(leading).chain(others) {
        let Some(shown) = certificate_for_program(view.target, row) else {
            continue;
        };
        match shown.problems_for(rules).first() {
            Some(problem) => bad = bad.or(Some((row, shown, *problem))),
            None => is_sound_elsewhere = true,
        }
    }
    let (row, certificate, problem) = bad.filter(|_| is_sound_elsewhere)?;
    Some(bad_on(row, certificate, problem))
}

fn bad_on(
    row: &PortObservation,
    certificate: &CertificateObservation,
    problem: CertificateProblem,
) -> Finding {
    let name = serde_json::to_value(problem).ok();
    let finding = Finding::new(FindingId::CertificateBadOnOneAddress)
        .with("address", row.address.to_string())
        .with("problem", name);
    about(finding, problem, certificate)
}

fn problems(certificate: &CertificateObservation, rules: &[CertificateRule]) -> Vec<Finding> {
    let mut problems = certificate.problems_for(rules);
    // Old libraries behind programs of today stop there too: said to all, though only old programs are stopped.
    problems.extend(&certificate.problems_for_old_programs);
    problems
        .into_iter()
        .map(|problem| {
            let id = finding_of(problem, certificate);
            about(Finding::new(id), problem, certificate)
        })
        .collect()
}

fn finding_of(problem: CertificateProblem, certificate: &CertificateObservation) -> FindingId {
    match problem {
        CertificateProblem::Revoked => FindingId::CertificateRevoked,
        CertificateProblem::Expired => FindingId::CertificateExpired,
        CertificateProblem::NotYetValid => FindingId::CertificateNotYetValid,
        CertificateProblem::IntermediateExpired => FindingId::CertificateIntermediateExpired,
        CertificateProblem::IntermediateNotYetValid => FindingId::CertificateIntermediateNotYetValid,
        CertificateProblem::OtherPathNeeded => FindingId::CertificateOtherPathNeeded,
        CertificateProblem::WrongName if names_nobody(certificate) => FindingId::CertificateNamesNobody,
        CertificateProblem::WrongName => FindingId::CertificateWrongName,
        CertificateProblem::NameOnlyInCn => FindingId::CertificateNameOnlyInCn,
        CertificateProblem::SelfSigned => FindingId::CertificateSelfSigned,
        CertificateProblem::UntrustedIssuer => FindingId::CertificateUntrusted,
        CertificateProblem::ExceedsIssuer => FindingId::CertificateExceedsIssuer,
        CertificateProblem::UnknownExtension => FindingId::CertificateUnknownExtension,
        CertificateProblem::MissingIntermediate => FindingId::CertificateChainIncomplete,
        CertificateProblem::WeakKey => FindingId::CertificateWeakKey,
        CertificateProblem::IntermediateWeakKey => FindingId::CertificateIntermediateWeakKey,
        CertificateProblem::WeakSignature => FindingId::CertificateWeakSignature,
        CertificateProblem::IntermediateWeakSignature => FindingId::CertificateIntermediateWeakSignature,
        CertificateProblem::WrongUsage | CertificateProblem::AnyPurposeOnly => {
            FindingId::CertificateWrongUsage
        }
        CertificateProblem::AgainstAppleRules => FindingId::CertificateAgainstAppleRules,
        CertificateProblem::Unreadable => FindingId::CertificateUnreadable,
    }
}

fn names_nobody(certificate: &CertificateObservation) -> bool {
    let leaf = certificate.chain.first();
    leaf.is_none_or(|leaf| leaf.names_in_short().is_none())
}

/// With the values of the server's own certificate.
fn described(finding: Finding, certificate: &CertificateObservation) -> Finding {
    match certificate.chain.first() {
        Some(leaf) => with_values(finding, leaf, certificate),
        None => finding,
    }
}

/// With the values of the certificate that has the problem: dates, key and signature are those of the one in between.
fn about(finding: Finding, problem: CertificateProblem, certificate: &CertificateObservation) -> Finding {
    match certificate.about(problem) {
        Some(one) => with_values(finding, one, certificate)
            .with("certificate", one.subject_in_short())
            .with("common_name", one.common_name.clone()),
        None => finding,
    }
}

fn with_values(finding: Finding, one: &CertificateSummary, certificate: &CertificateObservation) -> Finding {
    let date = |moment: &str| moment.get(..10).unwrap_or(moment).to_owned();
    // Without alternative names the common name is what a person finds in the certificate.
    let is_host = |name: &&String| name.parse::<IpAddr>().is_err();
    let name = one.names.iter().find(is_host).or(one.names.first());
    let name = name.or(one.common_name.as_ref());
    finding
        .with("asked_name", certificate.asked_name.clone())
        .with("name", name.cloned())
        .with(
            "names",
            one.names_in_short().unwrap_or_else(|| one.subject_in_short()),
        )
        .with("issuer", one.issuer.clone())
        .with("not_before", date(&one.not_before))
        .with("not_after", date(&one.not_after))
        .with("key", one.key.clone())
        .with("signature", one.signature.clone())
        .with("revoked_at", certificate.revoked_at.as_deref().map(date))
        .with(
            "exceeds",
            certificate
                .exceeds
                .and_then(|exceeds| serde_json::to_value(exceeds).ok()),
        )
}

/// What the server's own time says about this computer's clock.
fn clock(view: &View, certificate: Option<&CertificateObservation>) -> Option<Finding> {
    let ahead = view.observations.local_context.clock_ahead_seconds?;
    if ahead.abs() <= CLOCK_TOLERANCE {
        return Some(Finding::new(FindingId::ClockRight));
    }
    let harmful = certificate.is_some_and(|certificate| {
        dates_are_a_problem(certificate)
            && is_valid_at(certificate, certificate.judged_at.saturating_sub(ahead)) == Some(true)
    });
    let finding = Finding::new(if harmful {
        FindingId::ClockOff
    } else {
        FindingId::ClockDiffers
    })
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
    let mut problems = certificate.problems.iter();
    problems.any(|problem| problem.is_about_dates())
}

/// Whether the server's own certificate, and those of the chain whose dates are a problem now, are valid at that time.
fn is_valid_at(certificate: &CertificateObservation, seconds: i64) -> Option<bool> {
    let leaf = certificate.chain.first()?;
    let out_of_date = certificate.chain.iter().skip(1);
    let mut counted = out_of_date.filter(|one| one.problems.iter().any(|own| own.is_about_dates()));
    let valid = |one: &CertificateSummary| -> Option<bool> {
        let begins: DateTime<Utc> = one.not_before.parse().ok()?;
        let ends: DateTime<Utc> = one.not_after.parse().ok()?;
        Some((begins.timestamp()..=ends.timestamp()).contains(&seconds))
    };
    Some(valid(leaf)? && counted.all(|one| valid(one) == Some(true)))
}
