//! What a certificate may be used for.
//!
//! In: a parsed certificate. Out: whether it may stand for a server.

use super::summary::is_self_signed;
use x509_parser::prelude::X509Certificate;

/// Whether the certificate may be used for a server (RFC 5280 4.2.1.3, 4.2.1.12). Without a word on it, it may.
pub(super) fn is_for_a_server(leaf: &X509Certificate<'_>) -> bool {
    let basic = match leaf.key_usage() {
        Ok(Some(usage)) => {
            usage.value.digital_signature() || usage.value.key_encipherment() || usage.value.key_agreement()
        }
        _ => true,
    };
    // A home-made authority used as its own server certificate is told as self-signed; its usage adds nothing.
    is_purpose_of_servers(leaf) && (basic || is_self_signed(leaf))
}

/// Whether "any" is all that its purposes say of servers.
pub(super) fn is_for_any_purpose_only(leaf: &X509Certificate<'_>) -> bool {
    matches!(leaf.extended_key_usage(), Ok(Some(usage)) if usage.value.any && !usage.value.server_auth)
}

/// Whether Mozilla's verifier takes it for a server: not an authority's, and one that may sign, which the handshakes of today do
/// with the server's key (RFC 8446 4.4.2.2, RFC 5246 7.4.3). A self-signed one is told as that.
pub(super) fn is_for_mozilla(leaf: &X509Certificate<'_>) -> bool {
    let may_sign = match leaf.key_usage() {
        Ok(Some(usage)) => usage.value.digital_signature(),
        _ => true,
    };
    is_self_signed(leaf) || may_sign && !leaf.is_ca()
}

/// Whether its purposes hold that of servers (RFC 5280 4.2.1.12). Without a word on them, they do.
pub(super) fn is_purpose_of_servers(certificate: &X509Certificate<'_>) -> bool {
    let Ok(Some(usage)) = certificate.extended_key_usage() else {
        return true;
    };
    let mut others = usage.value.other.iter();
    let is_gated = others.any(|oid| SERVER_GATED.contains(&oid.to_id_string().as_str()));
    usage.value.server_auth || usage.value.any || is_gated
}

/// Usages by which Netscape and Microsoft marked servers before 2000.
const SERVER_GATED: [&str; 2] = ["2.16.840.1.113730.4.1", "1.3.6.1.4.1.311.10.3.3"];
