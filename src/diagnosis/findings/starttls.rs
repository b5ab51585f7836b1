//! Findings about STARTTLS and STLS, on the named port and on its neighbours.
//!
//! In: what became of STARTTLS on each port. Out: findings of the stages `tls` and `greeting`.

use super::channel::{first_line, says_tls_did_not_start};
use super::seen::{Seen, offers_starttls, reads_mail};
use crate::diagnosis::Finding;
use crate::mail::Security;
use crate::probe::{GreetingKind, PortObservation, StartTlsObservation, StartTlsOutcome};

pub(super) fn findings(seen: &Seen) -> Vec<Finding> {
    let mut findings = wanted(seen);
    for row in &seen.observations.ports {
        findings.extend(elsewhere(seen, row));
    }
    findings
}

/// The program is set to STARTTLS: what the named port makes of it.
fn wanted(seen: &Seen) -> Vec<Finding> {
    let Some(row) = seen.best.filter(|_| seen.target.security == Security::StartTls) else {
        return Vec::new();
    };
    let waits_for_tls = seen.service().is_some_and(|service| service.is_implicit_tls())
        && row.greeting.as_ref().is_some_and(|greeting| {
            !greeting.inside_tls && matches!(greeting.kind, GreetingKind::Silence | GreetingKind::Closed)
        });
    if waits_for_tls {
        return vec![Finding::new("starttls-on-secure-port").with("port", row.port)];
    }
    let id = row.starttls.as_ref().and_then(|starttls| match starttls.outcome {
        StartTlsOutcome::NotOffered if !starttls.masked => Some("starttls-not-offered"),
        StartTlsOutcome::Preauth => Some("starttls-not-offered"),
        StartTlsOutcome::Refused => Some("starttls-refused"),
        _ => None,
    });
    id.into_iter()
        .map(|id| Finding::new(id).with("port", row.port).with("reply", reply(row)))
        .collect()
}

/// What any port's STARTTLS says about server and way.
fn elsewhere(seen: &Seen, row: &PortObservation) -> Vec<Finding> {
    let mut findings = Vec::new();
    let here = |id: &str| Finding::new(id).with("port", row.port);
    let Some(starttls) = &row.starttls else {
        if offers_starttls(row) && reads_mail(row) {
            findings.push(here("starttls-offered"));
        }
        return findings;
    };
    if starttls.masked {
        findings.push(here("starttls-stripped"));
    }
    if (starttls.offered || offers_starttls(row)) && reads_mail(row) {
        findings.push(here("starttls-offered"));
    }
    match starttls.outcome {
        StartTlsOutcome::Works if reads_mail(row) => findings.push(here("starttls-works")),
        StartTlsOutcome::Works => findings.push(here("smtp-starttls-works")),
        StartTlsOutcome::InjectedBytes => findings.push(here("starttls-injected")),
        StartTlsOutcome::TextAfterGoAhead => {
            findings.push(here("tls-start-text").with("text", reply(row)));
        }
        StartTlsOutcome::Refused if concerns(seen, starttls) => {
            findings.push(here("tls-start-text").with("text", reply(row)));
        }
        _ => {}
    }
    findings
}

/// A refusal matters where it speaks of the server's own TLS, whatever port the program uses.
fn concerns(seen: &Seen, starttls: &StartTlsObservation) -> bool {
    seen.target.security != Security::None && starttls.reply.as_deref().is_some_and(says_tls_did_not_start)
}

fn reply(row: &PortObservation) -> Option<String> {
    row.starttls.as_ref()?.reply.as_deref().map(first_line)
}
