//! Who vouches for a chain, asked apart from its dates and names: an expired certificate of a known authority is expired, not untrusted.
//!
//! In: a chain, roots, the time. Out: vouched for, or not and where the chain ends.

use super::sent::{self, LONGEST_CHAIN, Sent, all_valid_at, valid_together};
use super::signature::{self, Signature};
use super::{rules, usage};
use rustls::RootCertStore;
use rustls::pki_types::{CertificateDer, TrustAnchor, UnixTime};
use rustls::server::ParsedCertificate;
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
pub(super) fn vouched_for(sent: &[&Sent<'_>], roots: &RootCertStore, now: i64) -> bool {
    let mut times = times_of_validity(sent, now).into_iter();
    times.any(|time| path_is_good(sent, roots, time))
        || (needs_leniency(sent) || !valid_together(sent)) && path_is_good_but_for_weakness(sent, roots)
}

/// Whether one of the roots vouches for the leaf at this very time.
pub(super) fn vouched_for_now(sent: &[&Sent<'_>], roots: &RootCertStore, now: i64) -> bool {
    let time = time_from(now);
    let is_good = time.is_some_and(|time| path_is_good(sent, roots, time));
    is_good || needs_leniency(sent) && all_valid_at(sent, now) && path_is_good_but_for_weakness(sent, roots)
}

fn path_is_good(sent: &[&Sent<'_>], roots: &RootCertStore, time: UnixTime) -> bool {
    let Some((leaf, rest)) = sent.split_first().filter(|_| !roots.is_empty()) else {
        return false;
    };
    let leaf = CertificateDer::from(leaf.der);
    let Ok(leaf) = ParsedCertificate::try_from(&leaf) else {
        return false;
    };
    let rest: Vec<CertificateDer<'_>> = rest.iter().map(|one| CertificateDer::from(one.der)).collect();
    let algorithms = rustls::crypto::ring::default_provider().signature_verification_algorithms;
    rustls::client::verify_server_cert_signed_by_trust_anchor(&leaf, roots, &rest, time, algorithms.all)
        .is_ok()
}

/// Now first; then moments at which certificates of the chain were valid, so that dates do not hide trust.
pub(super) fn times_of_validity(sent: &[&Sent<'_>], now: i64) -> Vec<UnixTime> {
    let begin = |one: &&Sent<'_>| one.certificate.validity().not_before.timestamp();
    let leaf = sent.first().map(|leaf| {
        let (from, to) = (begin(leaf), leaf.certificate.validity().not_after.timestamp());
        [to.saturating_sub(1), from, from / 2 + to / 2]
    });
    let youngest = sent.iter().map(begin).max();
    let mut times = vec![now];
    times.extend(leaf.into_iter().flatten());
    times.extend(youngest);
    times.into_iter().filter_map(time_from).collect()
}

pub(super) fn time_from(seconds: i64) -> Option<UnixTime> {
    let seconds = u64::try_from(seconds).ok()?;
    Some(UnixTime::since_unix_epoch(Duration::from_secs(seconds)))
}

/// The TLS library refuses short keys, SHA-1, version 1 certificates, authorities used as servers, missing usages, unknown
/// extensions, very long certificates and long chains outright.
/// Those are weaknesses of their own, or none at all; who vouches for the chain is another question.
fn needs_leniency(sent: &[&Sent<'_>]) -> bool {
    sent.iter().map(|one| &one.certificate).any(|certificate| {
        signature::is_short_rsa(certificate.public_key())
            || signature::is_weak(&certificate.signature_algorithm.algorithm.to_id_string())
            || certificate.version().0 < 2
            || rules::has_unknown_extension(certificate)
    }) || sent::between(sent).len() > MOST_BETWEEN_FOR_LIBRARY
        || sent.iter().any(|one| one.der.len() > LONGEST_FOR_LIBRARY)
        || sent.first().is_some_and(|leaf| {
            leaf.certificate.is_ca()
                || !usage::is_for_a_server(&leaf.certificate)
                || usage::is_for_any_purpose_only(&leaf.certificate)
        })
}

fn path_is_good_but_for_weakness(sent: &[&Sent<'_>], roots: &RootCertStore) -> bool {
    !rules::are_broken(sent) && walk_reaches_a_root(sent, roots)
}

fn walk_reaches_a_root(sent: &[&Sent<'_>], roots: &RootCertStore) -> bool {
    let Some(mut current) = sent.first().map(|leaf| &leaf.certificate) else {
        return false;
    };
    for _ in 0..LONGEST_CHAIN {
        if roots.roots.iter().any(|root| anchor_signed(root, current)) {
            return true;
        }
        let next = sent.iter().map(|one| &one.certificate).find(|candidate| {
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

/// In bytes: the TLS library reads no longer certificate.
const LONGEST_FOR_LIBRARY: usize = 0xffff;

/// The TLS library follows no more authorities than this between the server's certificate and a root.
const MOST_BETWEEN_FOR_LIBRARY: usize = 6;
