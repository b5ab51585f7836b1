//! What can be wrong with a certificate, and which programs mind.
//!
//! In: nothing. Out: ids that stand in JSON, tables and message ids.

use serde::{Deserialize, Serialize};

/// One thing that is wrong with a certificate chain, worst first. Those named `Intermediate…` are about a certificate
/// between the server's own and the root.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CertificateProblem {
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
    /// An extension that must be understood is one that no mail program knows (RFC 5280 4.2).
    UnknownCritical,
    /// It could not be read.
    Unreadable,
}

/// How old the mail program is that meets a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ProgramAge {
    /// It follows today's rules for names, paths and strength.
    Current,
    /// It minds neither short keys nor old signatures, takes the common name for a name, and builds one path only.
    Old,
}

impl CertificateProblem {
    /// Whether a program of this age stops at it.
    pub(super) fn stops(self, age: ProgramAge) -> bool {
        use CertificateProblem::*;
        match self {
            OtherPathNeeded => age == ProgramAge::Old,
            NameOnlyInCn => age == ProgramAge::Current,
            problem if problem.is_about_strength() => age == ProgramAge::Current,
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
