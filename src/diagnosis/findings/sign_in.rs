//! Findings about signing in, as far as the server's offer shows it, and about client certificates.
//!
//! In: capabilities of the named port, the handshake. Out: findings of the stage `auth`.

use crate::diagnosis::chain::{SignInOffer, own_hellos, sign_in_offer};
use crate::diagnosis::view::View;
use crate::diagnosis::{Finding, FindingId};
use crate::observation::HandshakeEnd;

/// Alerts with which servers refuse a client without a certificate: handshake_failure, no_certificate,
/// bad_certificate, certificate_required (RFC 5246 7.4.6, RFC 8446 6.2).
const WITHOUT_CERTIFICATE: [u8; 4] = [40, 41, 42, 116];

pub(super) fn findings(view: &View) -> Vec<Finding> {
    let Some(row) = view.best else {
        return Vec::new();
    };
    let offered = match sign_in_offer(row, view.target.protocol, view.target.security) {
        SignInOffer::Open | SignInOffer::Unknown => None,
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
        HandshakeEnd::Alert(alert) if asked && WITHOUT_CERTIFICATE.contains(&alert) => Some(alert),
        _ => None,
    });
    let demanded =
        refused.map(|alert| Finding::new(FindingId::ClientCertificateDemanded).with("alert", alert));
    offered
        .map(Finding::new)
        .into_iter()
        .chain(demanded)
        .map(|finding| finding.with("port", row.port))
        .collect()
}
