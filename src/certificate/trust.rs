//! Who vouches for a chain, asked apart from its dates and names: an expired certificate of a known authority is expired, not untrusted.
//!
//! In: a chain, roots, the time. Out: vouched for, or not and where the chain ends.

use super::signature::{self, Signature};
use rustls::pki_types::{CertificateDer, ServerName, TrustAnchor, UnixTime};
use rustls::server::ParsedCertificate;
use rustls::{CertificateError, RootCertStore};
use std::sync::Arc;
use std::time::Duration;
use x509_parser::prelude::{FromDer as _, SubjectPublicKeyInfo, X509Certificate};

/// The roots of the web, as they ship with this program.
pub(super) fn public_roots() -> RootCertStore {
    RootCertStore {
        roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
    }
}

/// Only these roots.
pub(super) fn own_roots(roots: &[CertificateDer<'static>]) -> RootCertStore {
    let mut store = RootCertStore::empty();
    store.add_parsable_certificates(roots.iter().cloned());
    store
}

/// Whether one of the roots vouches for the leaf, at the given time or at any time at which its dates were good.
pub(super) fn vouched_for(
    ders: &[Vec<u8>],
    chain: &[X509Certificate<'_>],
    roots: &RootCertStore,
    now: i64,
) -> bool {
    if roots.is_empty() {
        return false;
    }
    times_of_validity(chain, now)
        .into_iter()
        .any(|time| path_is_good(ders, roots, time))
        || needs_leniency(chain) && walk_reaches_a_root(chain, roots)
}

/// Whether this computer's own store vouches for the chain; `None` where the store could not be asked.
///
/// Blocks: reads files on Unix and may ask the network for revocation on Windows. Give it a thread and a time limit.
pub fn trusted_by_this_computer(chain: &[Vec<u8>], asked_name: &str, now: i64) -> Option<bool> {
    use rustls::client::danger::ServerCertVerifier as _;
    let (leaf, rest) = chain.split_first()?;
    let (_, parsed) = X509Certificate::from_der(leaf).ok()?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = rustls_platform_verifier::Verifier::new(provider).ok()?;
    let leaf = CertificateDer::from(leaf.as_slice());
    let rest: Vec<CertificateDer<'_>> = rest
        .iter()
        .map(|der| CertificateDer::from(der.as_slice()))
        .collect();
    let name = name_that_matches(&parsed, asked_name)?;
    for time in times_of_validity(std::slice::from_ref(&parsed), now) {
        match verifier.verify_server_cert(&leaf, &rest, &name, &[], time) {
            Ok(_) => return Some(true),
            Err(rustls::Error::InvalidCertificate(
                CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. },
            )) => return Some(true),
            Err(_) => {}
        }
    }
    Some(false)
}

/// The name is judged elsewhere: ask the store with one the certificate does bear, so that only trust is answered.
fn name_that_matches(leaf: &X509Certificate<'_>, asked: &str) -> Option<ServerName<'static>> {
    let own = super::summary::alternative_names(leaf)
        .iter()
        .filter_map(super::name::printable)
        .map(|name| name.replace('*', "any"));
    own.chain([asked.to_owned()])
        .find_map(|name| ServerName::try_from(name).ok())
}

fn path_is_good(ders: &[Vec<u8>], roots: &RootCertStore, time: UnixTime) -> bool {
    let Some((leaf, rest)) = ders.split_first() else {
        return false;
    };
    let leaf = CertificateDer::from(leaf.as_slice());
    let Ok(leaf) = ParsedCertificate::try_from(&leaf) else {
        return false;
    };
    let rest: Vec<CertificateDer<'_>> = rest
        .iter()
        .take(LONGEST_CHAIN)
        .map(|der| CertificateDer::from(der.as_slice()))
        .collect();
    let algorithms = rustls::crypto::ring::default_provider().signature_verification_algorithms;
    rustls::client::verify_server_cert_signed_by_trust_anchor(&leaf, roots, &rest, time, algorithms.all)
        .is_ok()
}

/// Now first; then moments at which certificates of the chain were valid, so that dates do not hide trust.
fn times_of_validity(chain: &[X509Certificate<'_>], now: i64) -> Vec<UnixTime> {
    let leaf = chain.first().map(|leaf| {
        let validity = leaf.validity();
        let (from, to) = (validity.not_before.timestamp(), validity.not_after.timestamp());
        [to.saturating_sub(1), from, from / 2 + to / 2]
    });
    let youngest = chain
        .iter()
        .map(|certificate| certificate.validity().not_before.timestamp())
        .max();
    let mut times = vec![now];
    times.extend(leaf.into_iter().flatten());
    times.extend(youngest);
    times
        .into_iter()
        .filter_map(|time| u64::try_from(time).ok())
        .map(|seconds| UnixTime::since_unix_epoch(Duration::from_secs(seconds)))
        .collect()
}

/// The TLS library refuses short keys, SHA-1, version 1 certificates, authorities used as servers and missing usages outright.
/// Those are weaknesses of their own; who vouches for the chain is another question.
fn needs_leniency(chain: &[X509Certificate<'_>]) -> bool {
    chain.iter().any(|certificate| {
        signature::is_short_rsa(certificate.public_key())
            || signature::is_weak(&certificate.signature_algorithm.algorithm.to_id_string())
            || certificate.version().0 < 2
            || certificate.critical_extensions_unknown()
    }) || chain
        .first()
        .is_some_and(|leaf| leaf.is_ca() || !super::judge::usage_is_right(leaf))
}

trait Oddities {
    fn critical_extensions_unknown(&self) -> bool;
}

impl Oddities for X509Certificate<'_> {
    fn critical_extensions_unknown(&self) -> bool {
        self.extensions().iter().any(|extension| {
            extension.critical
                && matches!(
                    extension.parsed_extension(),
                    x509_parser::extensions::ParsedExtension::UnsupportedExtension { .. }
                )
        })
    }
}

fn walk_reaches_a_root(chain: &[X509Certificate<'_>], roots: &RootCertStore) -> bool {
    let Some(mut current) = chain.first() else {
        return false;
    };
    for _ in 0..LONGEST_CHAIN {
        if roots.roots.iter().any(|root| anchor_signed(root, current)) {
            return true;
        }
        let next = chain.iter().find(|candidate| {
            candidate.subject().as_raw() == current.issuer().as_raw()
                && candidate.subject().as_raw() != current.subject().as_raw()
                && candidate.is_ca()
                && signature::check(current, candidate.public_key()) == Signature::Good
        });
        match next {
            Some(issuer) => current = issuer,
            None => return false,
        }
    }
    false
}

fn anchor_signed(anchor: &TrustAnchor<'_>, certificate: &X509Certificate<'_>) -> bool {
    if sequence(&anchor.subject) != certificate.issuer().as_raw() {
        return false;
    }
    let key = sequence(&anchor.subject_public_key_info);
    SubjectPublicKeyInfo::from_der(&key)
        .is_ok_and(|(_, key)| signature::check(certificate, &key) == Signature::Good)
}

/// Anchors hold the contents of a DER SEQUENCE without its header; this puts the header back.
fn sequence(contents: &[u8]) -> Vec<u8> {
    let length = contents.len();
    let mut der = vec![0x30];
    if length < 0x80 {
        der.push(length as u8);
    } else {
        let digits: Vec<u8> = length
            .to_be_bytes()
            .into_iter()
            .skip_while(|byte| *byte == 0)
            .collect();
        der.push(0x80 | digits.len() as u8);
        der.extend(digits);
    }
    der.extend_from_slice(contents);
    der
}

/// Chains of more certificates than this are not followed to their end.
pub(super) const LONGEST_CHAIN: usize = 10;
