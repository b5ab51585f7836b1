//! Findings about signing in, as far as the server's offer shows it, and about client certificates.
//!
//! In: capabilities of the named port, the handshake. Out: findings of the stage `auth`.

use crate::diagnosis::chain::{SignInOffer, own_hellos, sign_in_offer, sign_in_ways};
use crate::diagnosis::view::View;
use crate::diagnosis::{Finding, FindingId};
use crate::observation::{Ending, GreetingKind, HandshakeEnd};

/// Alerts with which servers refuse a client without a certificate: handshake_failure, no_certificate,
/// bad_certificate, certificate_required (RFC 5246 7.4.6, RFC 8446 6.2).
const WITHOUT_CERTIFICATE: [u8; 4] = [40, 41, 42, 116];

pub(super) fn findings(view: &View) -> Vec<Finding> {
    let Some(row) = view.best else {
        return Vec::new();
    };
    let offered = match sign_in_offer(view.target, row) {
        SignInOffer::Open
        | SignInOffer::Unknown
        | SignInOffer::NotKnownOfProgram
        | SignInOffer::NotNeeded => None,
        SignInOffer::NotInProgram => Some(FindingId::SignInNotInProgram),
        SignInOffer::NeedsEncryption => Some(FindingId::PlainSignInRefused),
        SignInOffer::OAuthOnly => Some(FindingId::SignInOauthOnly),
        SignInOffer::Disabled => Some(FindingId::SignInDisabled),
        SignInOffer::None => Some(FindingId::SignInNotOffered),
    };
    let asked = own_hellos(view.target, row)
        .iter()
        .any(|hello| hello.client_certificate_asked)
        || row.hellos.iter().any(|hello| hello.client_certificate_asked);
    let refused = row.handshake.as_ref().and_then(|handshake| match handshake.end {
        HandshakeEnd::Alert(116) => Some(116),
        // In place of a ServerHello the same alerts speak of versions and suites.
        HandshakeEnd::Alert(alert) if asked && handshake.answered && WITHOUT_CERTIFICATE.contains(&alert) => {
            Some(alert)
        }
        _ => None,
    });
    // Behind the request it hangs up without a word: nothing else was missing so far.
    let greeting = row.greeting.as_ref().filter(|greeting| greeting.inside_tls);
    let no_word = greeting.is_none_or(|said| matches!(said.kind, GreetingKind::Closed | GreetingKind::Reset));
    let hangs_up = row.handshake.as_ref().is_some_and(|handshake| {
        let ended = matches!(handshake.end, HandshakeEnd::Ended(Ending::Closed | Ending::Reset));
        handshake.client_certificate_asked
            && (ended && handshake.answered || handshake.completed && greeting.is_some())
    });
    let elsewhere = view.named().any(|other| {
        let handshake = other.handshake.as_ref();
        handshake.is_some_and(|handshake| handshake.end == HandshakeEnd::Alert(116))
    });
    let finding = || Finding::new(FindingId::ClientCertificateDemanded);
    let demanded = match refused {
        Some(alert) => Some(finding().with("alert", alert)),
        None if hangs_up && no_word => Some(finding()),
        None if elsewhere => Some(finding().with("alert", 116)),
        None => None,
    };
    offered
        .map(Finding::new)
        .into_iter()
        .map(|finding| match finding.id {
            FindingId::SignInNotInProgram => finding.with("ways", sign_in_ways(view.target, row).join(", ")),
            _ => finding,
        })
        .chain(demanded)
        .map(|finding| finding.with("port", row.port))
        .collect()
}
