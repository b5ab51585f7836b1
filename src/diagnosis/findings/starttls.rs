//! Findings about STARTTLS and STLS, on the named port and on its neighbours.
//!
//! In: what became of STARTTLS on each port. Out: findings of the stages `tls` and `greeting`.

use super::broke_at;
use super::tls::{says_tls_did_not_start, tls_is_awaited};
use crate::diagnosis::chain::{
    Chain, Point, hangs_up_after_greeting, program_has_starttls, turns_away_after_greeting,
};
use crate::diagnosis::quote::first_line;
use crate::diagnosis::view::{View, offers_starttls, reads_mail};
use crate::diagnosis::{Finding, FindingId};
use crate::mail::Security;
use crate::observation::{GreetingKind, PortObservation, StartTlsObservation, StartTlsOutcome};

pub(super) fn findings(view: &View, chain: &Chain) -> Vec<Finding> {
    let mut findings = on_the_named_port(view, chain);
    // Of one kind the first is told: the person's own port, then those of its protocol.
    for row in view.named().chain(view.others()) {
        findings.extend(elsewhere(view, row, chain));
    }
    findings
}

/// The program is set to STARTTLS: what the named port makes of it.
fn on_the_named_port(view: &View, chain: &Chain) -> Vec<Finding> {
    let Some(row) = view.best.filter(|_| view.target.security == Security::StartTls) else {
        return Vec::new();
    };
    // How far the last question got before the server let nobody in is chance.
    if row.shut_out {
        return Vec::new();
    }
    if broke_at(chain, Point::StartTlsGreeting) && tls_is_awaited(row) {
        return vec![Finding::new(FindingId::StarttlsOnSecurePort).with("port", row.port)];
    }
    if broke_at(chain, Point::StartTlsOffer) && !program_has_starttls(view.target, row) {
        return vec![Finding::new(FindingId::SettingsStarttlsNotInProgram).with("port", row.port)];
    }
    let is_withheld = broke_at(chain, Point::StartTlsOffer);
    let id = row.starttls.as_ref().and_then(|starttls| match starttls.outcome {
        StartTlsOutcome::Works | StartTlsOutcome::HandshakeFailed if is_withheld && !starttls.masked => {
            Some(FindingId::StarttlsWithheld)
        }
        StartTlsOutcome::NoAnswer if hangs_up_after_greeting(row) => None,
        // Words that turn this computer away stand for themselves; `greeting` reads them.
        _ if !starttls.offered && turns_away_after_greeting(row) => None,
        StartTlsOutcome::NoAnswer if !starttls.offered && starttls.reply.is_none() && is_welcome(row) => {
            Some(FindingId::SilentAfterGreeting)
        }
        StartTlsOutcome::NotOffered if !starttls.masked => Some(FindingId::StarttlsNotOffered),
        StartTlsOutcome::Preauth => Some(FindingId::StarttlsNotOffered),
        StartTlsOutcome::Refused if !starttls.offered && !starttls.masked => {
            Some(FindingId::StarttlsNotOffered)
        }
        StartTlsOutcome::Refused | StartTlsOutcome::NoAnswer if starttls.offered => {
            Some(FindingId::StarttlsRefused)
        }
        _ => None,
    });
    id.into_iter()
        .map(|id| {
            let said = reply(row);
            let answered = super::yes_or_no(said.is_some());
            Finding::new(id)
                .with("port", row.port)
                .with("answered", answered)
                .with("reply", said)
        })
        .collect()
}

fn is_welcome(row: &PortObservation) -> bool {
    row.greeting
        .as_ref()
        .is_some_and(|greeting| greeting.kind == GreetingKind::Ready)
}

/// What any port's STARTTLS says about server and way.
fn elsewhere(view: &View, row: &PortObservation, chain: &Chain) -> Vec<Finding> {
    let mut findings = Vec::new();
    let here = |id: FindingId| Finding::new(id).with("port", row.port);
    let Some(starttls) = &row.starttls else {
        if offers_starttls(row) && reads_mail(row) {
            findings.push(here(FindingId::StarttlsOffered));
        }
        return findings;
    };
    if starttls.masked {
        findings.push(here(FindingId::StarttlsStripped));
    }
    if (starttls.offered || offers_starttls(row)) && reads_mail(row) {
        findings.push(here(FindingId::StarttlsOffered));
    }
    // Where the program's own way breaks behind the go-ahead, STARTTLS is no way that works.
    let is_own_way =
        view.target.security == Security::StartTls && view.best.is_some_and(|best| std::ptr::eq(best, row));
    let breaks_behind = is_own_way && chain.broken_at.is_some_and(|point| point > Point::ServerHello);
    // Works on one address and not on another: each of them is said where the two are held against each other.
    let in_part = [Point::StartTlsOffer, Point::StartTlsGoAhead];
    let breaks_elsewhere = is_own_way && in_part.iter().any(|point| chain.partly_at.contains(point));
    match starttls.outcome {
        StartTlsOutcome::Works if breaks_behind || breaks_elsewhere => {}
        StartTlsOutcome::Works if reads_mail(row) => findings.push(here(FindingId::StarttlsWorks)),
        StartTlsOutcome::Works => findings.push(here(FindingId::SmtpStarttlsWorks)),
        StartTlsOutcome::InjectedBytes => findings.push(here(FindingId::StarttlsInjected)),
        StartTlsOutcome::TextAfterGoAhead => findings.push(text_after_go_ahead(row)),
        StartTlsOutcome::Refused if concerns(view, starttls) => {
            findings.push(
                here(FindingId::TlsStartText)
                    .with("how", "says")
                    .with("text", reply(row)),
            );
        }
        _ => {}
    }
    findings
}

/// Words where TLS was to begin: the server's own, that it cannot, or any others, as if it had agreed to nothing.
fn text_after_go_ahead(row: &PortObservation) -> Finding {
    let said = row
        .starttls
        .as_ref()
        .and_then(|starttls| starttls.reply.as_deref());
    let after = said
        .and_then(|said| said.split_once('\n'))
        .map(|(_, after)| after);
    let cannot = after.is_some_and(says_tls_did_not_start);
    Finding::new(FindingId::TlsStartText)
        .with("port", row.port)
        .with("how", if cannot { "says" } else { "continues" })
        .with("text", after.map(first_line).or_else(|| reply(row)))
}

/// A refusal matters where it speaks of the server's own TLS, whatever port the program uses.
fn concerns(view: &View, starttls: &StartTlsObservation) -> bool {
    view.target.security != Security::None && starttls.reply.as_deref().is_some_and(says_tls_did_not_start)
}

fn reply(row: &PortObservation) -> Option<&str> {
    row.starttls.as_ref()?.reply.as_deref().map(first_line)
}
