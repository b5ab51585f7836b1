//! What a certificate may be used for.
//!
//! In: a parsed certificate. Out: whether it may stand for a server.

use super::summary::is_self_signed;
use x509_parser::prelude::X509Certificate;

/// Whether the certificate may be used for a server (RFC 5280 4.2.1.3, 4.2.1.12). Without a word on it, it may.
pub(super) fn is_for_a_server(leaf: &X509Certificate<'_>) -> bool {
    let extended = match leaf.extended_key_usage() {
        Ok(Some(usage)) => {
            let gated = usage
                .value
                .other
                .iter()
                .any(|oid| SERVER_GATED.contains(&oid.to_id_string().as_str()));
            usage.value.server_auth || usage.value.any || gated
        }
        _ => true,
    };
    let basic = match leaf.key_usage() {
        Ok(Some(usage)) => {
            usage.value.digital_signature() || usage.value.key_encipherment() || usage.value.key_agreement()
        }
        _ => true,
    };
    // A home-made authority used as its own server certificate is told as self-signed; its usage adds nothing.
    extended && (basic || is_self_signed(leaf))
}

/// Usages by which Netscape and Microsoft marked servers before 2000.
const SERVER_GATED: [&str; 2] = ["2.16.840.1.113730.4.1", "1.3.6.1.4.1.311.10.3.3"];
