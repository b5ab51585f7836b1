//! One certificate of the chain as people read it.
//!
//! In: a parsed certificate. Out: a [`CertificateSummary`].

use super::name;
use super::signature::{self, Signature};
use super::{CertificateProblem, CertificateSummary, signature::algorithm_name};
use crate::mail::printable;
use x509_parser::prelude::{ASN1Time, FromDer as _, GeneralName, X509Certificate, X509Name};

/// Describes a certificate; `der` is its bytes as sent.
pub(super) fn summarise(certificate: &X509Certificate<'_>, der: &[u8]) -> CertificateSummary {
    let mut names = alternative_names(certificate).iter();
    let shown: Vec<String> = names
        .by_ref()
        .filter_map(name::printable)
        .take(MOST_NAMES)
        .collect();
    CertificateSummary {
        subject: one_line(certificate.subject()),
        issuer: one_line(certificate.issuer()),
        common_name: common_name(certificate.subject()),
        names: shown,
        names_left_out: names.filter_map(name::printable).count(),
        not_before: rfc3339(certificate.validity().not_before),
        not_after: rfc3339(certificate.validity().not_after),
        key: signature::key_name(certificate.public_key()),
        key_type: signature::key_type(certificate.public_key()),
        signature: algorithm_name(&certificate.signature_algorithm.algorithm.to_id_string()),
        strength: signature::strength(certificate),
        sha256: fingerprint(der),
        self_signed: is_self_signed(certificate),
        problems: Vec::new(),
    }
}

/// What is known of a certificate that cannot be read.
pub(super) fn unreadable(der: &[u8]) -> CertificateSummary {
    CertificateSummary {
        sha256: fingerprint(der),
        problems: vec![CertificateProblem::Unreadable],
        ..CertificateSummary::default()
    }
}

/// The subject alternative names; empty where there are none or they cannot be read.
pub(super) fn alternative_names<'a>(certificate: &'a X509Certificate<'a>) -> &'a [GeneralName<'a>] {
    match certificate.subject_alternative_name() {
        Ok(Some(extension)) => &extension.value.general_names,
        _ => &[],
    }
}

/// Subject and issuer are the same and its own key signed it. A signature that cannot be checked (MD5) counts as its own.
pub(super) fn is_self_signed(certificate: &X509Certificate<'_>) -> bool {
    certificate.subject().as_raw() == certificate.issuer().as_raw()
        && signature::check(certificate, certificate.public_key()) != Signature::Bad
}

/// The first common name.
pub(super) fn common_name(name: &X509Name<'_>) -> Option<String> {
    common_names(name).next()
}

/// The common names, as many as anybody has.
pub(super) fn common_names<'a>(name: &'a X509Name<'_>) -> impl Iterator<Item = String> + use<'a> {
    name.iter_common_name()
        .take(MOST_PARTS)
        .map(|value| visible(&text_of(value.attr_value())))
}

fn one_line(name: &X509Name<'_>) -> String {
    let parts = name.iter_attributes().take(MOST_PARTS).map(|attribute| {
        let kind = attribute.attr_type().to_id_string();
        let kind = KINDS
            .iter()
            .find(|(oid, _)| *oid == kind)
            .map_or(kind.as_str(), |(_, short)| short)
            .to_owned();
        format!("{kind}={}", visible(&text_of(attribute.attr_value())))
    });
    parts.collect::<Vec<_>>().join(", ")
}

/// Old authorities wrote Latin-1 and UTF-16 into names; every byte is shown somehow.
fn text_of(value: &x509_parser::der_parser::asn1_rs::Any<'_>) -> String {
    const BMP_STRING: u32 = 30;
    if value.tag().0 == BMP_STRING {
        let units = value.data.chunks_exact(2).map(|pair| match pair {
            [high, low] => u16::from_be_bytes([*high, *low]),
            _ => 0,
        });
        return char::decode_utf16(units)
            .map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER))
            .collect();
    }
    match std::str::from_utf8(value.data) {
        Ok(text) => text.to_owned(),
        Err(_) => value.data.iter().copied().map(char::from).collect(),
    }
}

fn visible(text: &str) -> String {
    let start: String = text.chars().take(LONGEST_NAME).collect();
    printable::one_line(&start)
}

fn rfc3339(time: ASN1Time) -> String {
    chrono::DateTime::from_timestamp(time.timestamp(), 0)
        .map(|time| time.to_rfc3339_opts(chrono::SecondsFormat::Secs, true))
        .unwrap_or_else(|| time.to_string())
}

/// The serial number of the server's own certificate, as its issuer wrote it.
pub fn serial_number(chain: &[Vec<u8>]) -> Option<Vec<u8>> {
    let (_, leaf) = X509Certificate::from_der(chain.first()?).ok()?;
    Some(leaf.raw_serial().to_vec())
}

fn fingerprint(der: &[u8]) -> String {
    ring::digest::digest(&ring::digest::SHA256, der)
        .as_ref()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Names of one certificate that are kept; a page of them is more than anybody reads.
const MOST_NAMES: usize = 50;

/// Parts of one subject or issuer that are kept.
const MOST_PARTS: usize = 20;

/// A name longer than this is a trick, not a name.
const LONGEST_NAME: usize = 200;

const KINDS: &[(&str, &str)] = &[
    ("2.5.4.3", "CN"),
    ("2.5.4.6", "C"),
    ("2.5.4.7", "L"),
    ("2.5.4.8", "ST"),
    ("2.5.4.10", "O"),
    ("2.5.4.11", "OU"),
    ("2.5.4.5", "serialNumber"),
    ("0.9.2342.19200300.100.1.25", "DC"),
    ("1.2.840.113549.1.9.1", "emailAddress"),
];
