//! What can be wrong with a certificate, and which programs mind.
//!
//! In: nothing. Out: ids that stand in JSON, tables and message ids.

use serde::{Deserialize, Serialize};

/// One thing that is wrong with a certificate chain, worst first. Those named `Intermediate…` are about a certificate
/// between the server's own and the root.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CertificateProblem {
    /// Its issuer took it back, says the answer that the server hands out with it (RFC 6066 8). Programs that ask for that answer
    /// stop there.
    Revoked,
    /// Its end of validity has passed.
    Expired,
    /// Its start of validity is still to come.
    NotYetValid,
    /// The end of validity of one in between has passed, and no path to a trusted root does without it.
    IntermediateExpired,
    /// The start of validity of one in between is still to come, and no path to a trusted root does without it.
    IntermediateNotYetValid,
    /// One in between is out of date and another path does without it. Programs that build one path only stop there
    /// (OpenSSL before 1.1.0, which first takes what the server sent).
    OtherPathNeeded,
    /// No name in it is the server's.
    WrongName,
    /// The server's name stands in its common name and nowhere else: not a name of the server (RFC 9525 6.3), though
    /// older programs take it for one (RFC 6125 6.4.4).
    NameOnlyInCn,
    /// It vouches for itself.
    SelfSigned,
    /// Nobody this computer trusts vouches for it.
    UntrustedIssuer,
    /// A certificate above it vouches for more than it may: it is none of an authority, its path is longer than allowed, or
    /// the name lies outside of its own (RFC 5280 4.2.1.9, 4.2.1.10).
    ExceedsIssuer,
    /// It, or one in between that no other path does without, has an extension that is marked critical and that programs do
    /// not know: they have to refuse it (RFC 5280 4.2).
    UnknownExtension,
    /// The server did not send the certificate between its own and the root.
    MissingIntermediate,
    /// An RSA key below 2048 bits.
    WeakKey,
    /// The key of one in between is RSA below 2048 bits.
    IntermediateWeakKey,
    /// Signed with MD5 or SHA-1.
    WeakSignature,
    /// One in between is signed with MD5 or SHA-1.
    IntermediateWeakSignature,
    /// It may not be used for servers.
    WrongUsage,
    /// It may be used for servers only because it may be used for anything: OpenSSL and Mozilla's verifier refuse it.
    AnyPurposeOnly,
    /// It was issued since July 2019, and is valid for more than 825 days or not marked for servers: programs of iOS 13, macOS
    /// 10.15 and later stop there (Apple, requirements for trusted certificates, 103769).
    AgainstAppleRules,
    /// It could not be read.
    Unreadable,
}

/// One point in which a mail program judges certificates otherwise than [`CertificateProblem`] says of today's programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CertificateRule {
    /// It takes the common name where there is no other name (RFC 6125 6.4.4).
    CommonName,
    /// It takes "any" for the purpose of servers (RFC 5280 4.2.1.12).
    AnyPurpose,
    /// It takes what was usual until 2016, RSA keys from 1024 bits and SHA-1, from authorities that were added by hand.
    LegacyStrength,
    /// It minds neither short keys nor old signatures.
    AnyStrength,
    /// It asks for the answer that says whether a certificate is revoked, and heeds it.
    Staple,
    /// It builds one path only.
    OnePath,
    /// It has Apple's own rules for certificates issued since July 2019.
    Apple,
    /// It has those of Mozilla's verifier (mozilla::pkix): no authority's certificate for a server, and none that may not sign a
    /// handshake; and a status sent along where the certificate demands one (`security.ssl.enable_ocsp_must_staple`, on by
    /// default).
    Mozilla,
}

/// In what an authority vouches for more than it may (RFC 5280 4.2.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Excess {
    /// It is none of an authority, or its key may not sign certificates (4.2.1.3, 4.2.1.9).
    Kind,
    /// The path below it is longer than allowed (4.2.1.9).
    Length,
    /// It is an authority for something else than servers (4.2.1.12).
    Purpose,
    /// The name lies outside of its own (4.2.1.10).
    Names,
}

/// How strong the key and the signature of one certificate are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    /// As programs of today ask.
    #[default]
    Current,
    /// RSA of 1024 to 2047 bits, or SHA-1, and nothing weaker.
    Legacy,
    /// RSA below 1024 bits, or a signature with MD5 or older.
    Broken,
}

impl CertificateProblem {
    /// Whether a program with these rules stops at it, where the certificate that has it is as strong as this.
    pub(super) fn stops(self, rules: &[CertificateRule], strength: Strength) -> bool {
        use CertificateProblem::*;
        let has = |rule| rules.contains(&rule);
        match self {
            Revoked => has(CertificateRule::Staple),
            OtherPathNeeded => has(CertificateRule::OnePath),
            NameOnlyInCn => !has(CertificateRule::CommonName),
            AnyPurposeOnly => !has(CertificateRule::AnyPurpose),
            AgainstAppleRules => has(CertificateRule::Apple),
            problem if problem.is_about_strength() => {
                let is_taken = has(CertificateRule::LegacyStrength) && strength == Strength::Legacy;
                !is_taken && !has(CertificateRule::AnyStrength)
            }
            _ => true,
        }
    }

    /// True for validity that has ended or not begun.
    pub fn is_about_dates(self) -> bool {
        use CertificateProblem::*;
        matches!(
            self,
            Expired | NotYetValid | IntermediateExpired | IntermediateNotYetValid
        )
    }

    /// True for keys and signatures that today's programs refuse.
    pub(super) fn is_about_strength(self) -> bool {
        use CertificateProblem::*;
        matches!(
            self,
            WeakKey | IntermediateWeakKey | WeakSignature | IntermediateWeakSignature
        )
    }

    /// True where it is a fault of a certificate in between, not of the server's own.
    pub(super) fn is_about_intermediate(self) -> bool {
        use CertificateProblem::*;
        matches!(
            self,
            IntermediateExpired
                | IntermediateNotYetValid
                | IntermediateWeakKey
                | IntermediateWeakSignature
                | OtherPathNeeded
        )
    }

    pub(super) fn is_weak_signature(self) -> bool {
        use CertificateProblem::*;
        matches!(self, WeakSignature | IntermediateWeakSignature)
    }
}
