//! Checks a certificate's signature with a given key, old and weak algorithms included: here weak is a fact to report.
//!
//! In: a certificate and a key. Out: good, bad, or not checkable (MD5, DSA, tiny keys).

use super::{KeyType, Strength};
use ring::signature::{self as algorithms, UnparsedPublicKey, VerificationAlgorithm};
use x509_parser::prelude::{FromDer as _, SubjectPublicKeyInfo, X509Certificate};
use x509_parser::public_key::PublicKey;

/// How checking a signature ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Signature {
    /// Made with that key.
    Good,
    /// Not made with that key.
    Bad,
    /// The algorithm is not one that can be checked here.
    NotCheckable,
}

/// Whether `certificate` was signed with the key in `signer`.
pub(super) fn check(certificate: &X509Certificate<'_>, signer: &SubjectPublicKeyInfo<'_>) -> Signature {
    let algorithm = certificate.signature_algorithm.algorithm.to_id_string();
    let Some(algorithm) = verification(&algorithm, signer) else {
        return Signature::NotCheckable;
    };
    let key = UnparsedPublicKey::new(algorithm, &signer.subject_public_key.data);
    match key.verify(
        certificate.tbs_certificate.as_ref(),
        &certificate.signature_value.data,
    ) {
        Ok(()) => Signature::Good,
        // ring knows no RSA keys below 1024 bits: their signatures are neither good nor bad.
        Err(_) if key_bits(signer) < 1024 && is_rsa(signer) => Signature::NotCheckable,
        Err(_) => Signature::Bad,
    }
}

/// The algorithm's name as people write it.
pub(super) fn algorithm_name(oid: &str) -> String {
    ALGORITHMS
        .iter()
        .find(|(id, _)| *id == oid)
        .map_or_else(|| oid.to_owned(), |(_, name)| (*name).to_owned())
}

/// True for signatures that rest on MD2, MD4, MD5 or SHA-1.
pub(super) fn is_weak(oid: &str) -> bool {
    let name = algorithm_name(oid);
    name.starts_with("MD") || name.starts_with("SHA-1 ")
}

/// How strong its key and its signature are. Nobody relies on the signature a certificate puts on itself.
pub(super) fn strength(certificate: &X509Certificate<'_>) -> Strength {
    let key = certificate.public_key();
    let signed = algorithm_name(&certificate.signature_algorithm.algorithm.to_id_string());
    let counts = certificate.subject().as_raw() != certificate.issuer().as_raw();
    if is_rsa(key) && key_bits(key) < 1024 || counts && signed.starts_with("MD") {
        Strength::Broken
    } else if is_short_rsa(key) || counts && signed.starts_with("SHA-1 ") {
        Strength::Legacy
    } else {
        Strength::Current
    }
}

fn verification(oid: &str, signer: &SubjectPublicKeyInfo<'_>) -> Option<&'static dyn VerificationAlgorithm> {
    let curve = curve(signer);
    Some(match (algorithm_name(oid).as_str(), curve.as_deref()) {
        ("SHA-1 with RSA", _) => &algorithms::RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY,
        ("SHA-256 with RSA", _) => &algorithms::RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY,
        ("SHA-384 with RSA", _) => &algorithms::RSA_PKCS1_2048_8192_SHA384,
        ("SHA-512 with RSA", _) => &algorithms::RSA_PKCS1_1024_8192_SHA512_FOR_LEGACY_USE_ONLY,
        ("SHA-256 with ECDSA", Some(P256)) => &algorithms::ECDSA_P256_SHA256_ASN1,
        ("SHA-384 with ECDSA", Some(P256)) => &algorithms::ECDSA_P256_SHA384_ASN1,
        ("SHA-256 with ECDSA", Some(P384)) => &algorithms::ECDSA_P384_SHA256_ASN1,
        ("SHA-384 with ECDSA", Some(P384)) => &algorithms::ECDSA_P384_SHA384_ASN1,
        ("Ed25519", _) => &algorithms::ED25519,
        _ => return None,
    })
}

/// Kind and size of a key as people write it: "RSA 2048", "EC P-256".
pub(super) fn key_name(key: &SubjectPublicKeyInfo<'_>) -> String {
    match key.parsed() {
        Ok(PublicKey::RSA(_)) => format!("RSA {}", key_bits(key)),
        Ok(PublicKey::DSA(_)) => "DSA".to_owned(),
        Ok(PublicKey::EC(_)) => match curve(key).as_deref() {
            Some(P256) => "EC P-256".to_owned(),
            Some(P384) => "EC P-384".to_owned(),
            Some(P521) => "EC P-521".to_owned(),
            Some("1.2.840.10045.3.1.1") => "EC P-192".to_owned(),
            Some("1.3.132.0.10") => "EC secp256k1".to_owned(),
            Some(other) => format!("EC {other}"),
            None => "EC".to_owned(),
        },
        _ => match key.algorithm.algorithm.to_id_string().as_str() {
            ED25519 => "Ed25519".to_owned(),
            ED448 => "Ed448".to_owned(),
            RSA_PSS => "RSA-PSS".to_owned(),
            other => other.to_owned(),
        },
    }
}

/// The kind of a key.
pub(super) fn key_type(key: &SubjectPublicKeyInfo<'_>) -> KeyType {
    match key.parsed() {
        Ok(PublicKey::RSA(_)) => KeyType::Rsa,
        Ok(PublicKey::DSA(_)) => KeyType::Dsa,
        Ok(PublicKey::EC(_)) => match curve(key).as_deref() {
            Some(P256) => KeyType::EcP256,
            Some(P384) => KeyType::EcP384,
            Some(P521) => KeyType::EcP521,
            _ => KeyType::EcOther,
        },
        _ => match key.algorithm.algorithm.to_id_string().as_str() {
            ED25519 => KeyType::Ed25519,
            ED448 => KeyType::Ed448,
            _ => KeyType::Other,
        },
    }
}

/// Whether it is an RSA key below 2048 bits.
pub(super) fn is_short_rsa(key: &SubjectPublicKeyInfo<'_>) -> bool {
    is_rsa(key) && key_bits(key) < 2048
}

/// Whether a proof made with this certificate's key can be checked here: a known kind, and RSA of 2048 bits or more.
/// `der` is the certificate as sent; `false` for what cannot be read.
pub fn has_checkable_key(der: &[u8]) -> bool {
    let Ok((_, certificate)) = X509Certificate::from_der(der) else {
        return false;
    };
    let key = certificate.public_key();
    let known_curve = matches!(curve(key).as_deref(), Some(P256 | P384));
    is_rsa(key) && !is_short_rsa(key) || known_curve || key_type(key) == KeyType::Ed25519
}

fn is_rsa(key: &SubjectPublicKeyInfo<'_>) -> bool {
    matches!(key.parsed(), Ok(PublicKey::RSA(_)))
}

/// Bits of an RSA modulus, leading zero bits left out; 0 for other kinds.
fn key_bits(key: &SubjectPublicKeyInfo<'_>) -> usize {
    let Ok(PublicKey::RSA(rsa)) = key.parsed() else {
        return 0;
    };
    let mut digits = rsa.modulus.iter().skip_while(|byte| **byte == 0);
    match digits.next() {
        Some(first) => digits.count() * 8 + (8 - first.leading_zeros() as usize),
        None => 0,
    }
}

fn curve(key: &SubjectPublicKeyInfo<'_>) -> Option<String> {
    let parameters = key.algorithm.parameters.as_ref()?;
    Some(parameters.as_oid().ok()?.to_id_string())
}

const P256: &str = "1.2.840.10045.3.1.7";
const P384: &str = "1.3.132.0.34";
const P521: &str = "1.3.132.0.35";
const ED25519: &str = "1.3.101.112";
const ED448: &str = "1.3.101.113";
const RSA_PSS: &str = "1.2.840.113549.1.1.10";

/// Object identifiers of RFC 3279, 4055, 5758 and 8410.
const ALGORITHMS: &[(&str, &str)] = &[
    ("1.2.840.113549.1.1.2", "MD2 with RSA"),
    ("1.2.840.113549.1.1.3", "MD4 with RSA"),
    ("1.2.840.113549.1.1.4", "MD5 with RSA"),
    ("1.3.14.3.2.3", "MD5 with RSA"),
    ("1.2.840.113549.1.1.5", "SHA-1 with RSA"),
    ("1.3.14.3.2.29", "SHA-1 with RSA"),
    ("1.2.840.113549.1.1.11", "SHA-256 with RSA"),
    ("1.2.840.113549.1.1.12", "SHA-384 with RSA"),
    ("1.2.840.113549.1.1.13", "SHA-512 with RSA"),
    ("1.2.840.113549.1.1.14", "SHA-224 with RSA"),
    (RSA_PSS, "RSA-PSS"),
    ("1.2.840.10040.4.3", "SHA-1 with DSA"),
    ("2.16.840.1.101.3.4.3.2", "SHA-256 with DSA"),
    ("1.2.840.10045.4.1", "SHA-1 with ECDSA"),
    ("1.2.840.10045.4.3.1", "SHA-224 with ECDSA"),
    ("1.2.840.10045.4.3.2", "SHA-256 with ECDSA"),
    ("1.2.840.10045.4.3.3", "SHA-384 with ECDSA"),
    ("1.2.840.10045.4.3.4", "SHA-512 with ECDSA"),
    (ED25519, "Ed25519"),
    (ED448, "Ed448"),
];
