//! The store of systems that judge chains themselves: Windows and macOS.
//!
//! In: a chain, the name asked for, the time. Out: what the system says; may ask the network for revocation.

use super::StoreAnswer;
use crate::certificate::sent::Sent;
use crate::certificate::{name, summary, trust};
use rustls::CertificateError;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use std::sync::Arc;
use x509_parser::prelude::X509Certificate;

/// Where the system judges chains itself, it is asked, at several times.
pub(super) fn ask(chain: &[Vec<u8>], sent: &[&Sent<'_>], asked_name: &str, now: i64) -> Option<StoreAnswer> {
    let (leaf, rest) = chain.split_first()?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = rustls_platform_verifier::Verifier::new(provider).ok()?;
    let leaf = CertificateDer::from(leaf.as_slice());
    let rest: Vec<CertificateDer<'_>> = rest
        .iter()
        .map(|der| CertificateDer::from(der.as_slice()))
        .collect();
    let name = name_that_matches(&sent.first()?.certificate, asked_name)?;
    let trusts = |time| trusts_at(&verifier, &leaf, &rest, &name, time);
    Some(if trust::time_from(now).is_some_and(trusts) {
        StoreAnswer::Trusts
    } else if trust::times_of_validity(sent, now).into_iter().any(trusts) {
        StoreAnswer::TrustsButForDates
    } else {
        StoreAnswer::DoesNotTrust
    })
}

fn trusts_at(
    verifier: &rustls_platform_verifier::Verifier,
    leaf: &CertificateDer<'_>,
    rest: &[CertificateDer<'_>],
    name: &ServerName<'_>,
    time: UnixTime,
) -> bool {
    use rustls::client::danger::ServerCertVerifier as _;
    matches!(
        verifier.verify_server_cert(leaf, rest, name, &[], time),
        Ok(_)
            | Err(rustls::Error::InvalidCertificate(
                CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. },
            ))
    )
}

/// The name is judged elsewhere: ask the store with one the certificate does bear, so that only trust is answered.
fn name_that_matches(leaf: &X509Certificate<'_>, asked: &str) -> Option<ServerName<'static>> {
    let own = summary::alternative_names(leaf)
        .iter()
        .filter_map(name::printable)
        .map(|name| name.replace('*', "any"));
    own.chain([asked.to_owned()])
        .find_map(|name| ServerName::try_from(name).ok())
}
