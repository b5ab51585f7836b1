//! A judged chain as data: the part of the JSON contract under `certificate`.

use serde::{Deserialize, Serialize};

/// What was found out about the certificate a server sent.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct CertificateObservation {
    /// The name the certificate was asked for.
    pub asked_name: String,
    /// The chain as sent, leaf first.
    pub chain: Vec<CertificateSummary>,
    /// Whether a subject alternative name matches (RFC 9525); the common name never counts.
    pub name_matches: bool,
    /// Trusted by the public roots that ship with this program.
    pub trusted_publicly: bool,
    /// Trusted by this computer's own store; `None` where it could not be asked.
    pub trusted_here: Option<bool>,
    /// Everything that is wrong with it, worst first.
    pub problems: Vec<CertificateProblem>,
    /// The interceptor whose name the issuer bears ("Avast Web/Mail Shield").
    pub interceptor: Option<String>,
    /// The hello or handshake it came from.
    pub from: String,
    /// Seconds since 1970 at which it was judged, by this computer's clock.
    pub judged_at: i64,
}

/// One certificate of the chain.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct CertificateSummary {
    /// Subject, one line.
    pub subject: String,
    /// Issuer, one line.
    pub issuer: String,
    /// Common name, reported only.
    pub common_name: Option<String>,
    /// Subject alternative names: DNS names and addresses.
    pub names: Vec<String>,
    /// Start of validity, RFC 3339.
    pub not_before: String,
    /// End of validity, RFC 3339.
    pub not_after: String,
    /// Key kind and size in bits ("RSA 2048", "EC P-256").
    pub key: String,
    /// Signature algorithm ("SHA-256 with RSA").
    pub signature: String,
    /// SHA-256 of the DER bytes, hexadecimal.
    pub sha256: String,
    /// Subject and issuer are the same and the signature is its own.
    pub self_signed: bool,
}

/// One thing that is wrong with a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CertificateProblem {
    /// Its end of validity has passed.
    Expired,
    /// Its start of validity is still to come.
    NotYetValid,
    /// No name in it is the server's.
    WrongName,
    /// It vouches for itself.
    SelfSigned,
    /// Nobody this computer trusts vouches for it.
    UntrustedIssuer,
    /// The server did not send the certificate between its own and the root.
    MissingIntermediate,
    /// An RSA key below 2048 bits.
    WeakKey,
    /// Signed with MD5 or SHA-1.
    WeakSignature,
    /// It may not be used for servers.
    WrongUsage,
    /// It could not be read.
    Unreadable,
}
