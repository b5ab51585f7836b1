//! A judged chain as data: the part of the JSON contract under `certificate`.
//!
//! In: filled by `judge`. Out: what is wrong, for which programs, and with which certificate of the chain.

use super::{CertificateProblem, CertificateRule, Excess, KeyType, Strength};
use serde::{Deserialize, Serialize};

/// What was found out about the certificate a server sent.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct CertificateObservation {
    /// The name the certificate was asked for.
    pub asked_name: String,
    /// The chain as sent, leaf first. One that could not be read has nothing but its fingerprint.
    pub chain: Vec<CertificateSummary>,
    /// Whether a subject alternative name matches (RFC 9525); the common name never counts.
    pub name_matches: bool,
    /// Trusted by the public roots that ship with this program.
    pub trusted_publicly: bool,
    /// Trusted by this computer's own store; `None` where it could not be asked.
    pub trusted_here: Option<bool>,
    /// Everything that is wrong with it for a current program, worst first.
    pub problems: Vec<CertificateProblem>,
    /// What is wrong with it for old programs only.
    #[serde(default)]
    pub problems_for_old_programs: Vec<CertificateProblem>,
    /// What stops Apple's programs beyond that.
    #[serde(default)]
    pub problems_for_apple_programs: Vec<CertificateProblem>,
    /// What stops Mozilla's programs beyond that.
    #[serde(default)]
    pub problems_for_mozilla_programs: Vec<CertificateProblem>,
    /// Since when it is revoked, RFC 3339, by the answer that the server hands out with it.
    #[serde(default)]
    pub revoked_at: Option<String>,
    /// Why the authority above it was not allowed to issue it, where that is known.
    #[serde(default)]
    pub exceeds: Option<Excess>,
    /// The server's own demands that a status is sent along (RFC 7633).
    #[serde(default)]
    pub demands_status: bool,
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
    /// Subject alternative names: DNS names and addresses, the first 50.
    pub names: Vec<String>,
    /// How many more names it bears than `names` lists.
    #[serde(default)]
    pub names_left_out: usize,
    /// Start of validity, RFC 3339.
    pub not_before: String,
    /// End of validity, RFC 3339.
    pub not_after: String,
    /// Key kind and size in bits ("RSA 2048", "EC P-256").
    pub key: String,
    /// The kind of its key.
    #[serde(default)]
    pub key_type: KeyType,
    /// Signature algorithm ("SHA-256 with RSA").
    pub signature: String,
    /// SHA-256 of the DER bytes, hexadecimal.
    pub sha256: String,
    /// How strong that key and that signature are.
    #[serde(default)]
    pub strength: Strength,
    /// Subject and issuer are the same and the signature is its own.
    pub self_signed: bool,
    /// What is wrong with this one by itself, whether or not another path makes it harmless.
    #[serde(default)]
    pub problems: Vec<CertificateProblem>,
}

impl CertificateObservation {
    /// Notes that it is revoked since then, RFC 3339.
    pub fn revoke(&mut self, since: &str) {
        self.revoked_at = Some(since.to_owned());
        self.problems.push(CertificateProblem::Revoked);
        self.problems.sort_unstable();
        self.problems.dedup();
    }

    /// What stops a program with these rules, worst first.
    pub fn problems_for(&self, rules: &[CertificateRule]) -> Vec<CertificateProblem> {
        let unverifiable = self.problems.iter().any(|problem| problem.is_weak_signature());
        let mut problems = self.problems.clone();
        for (rule, further) in [
            (CertificateRule::OnePath, &self.problems_for_old_programs),
            (CertificateRule::Apple, &self.problems_for_apple_programs),
            (CertificateRule::Mozilla, &self.problems_for_mozilla_programs),
        ] {
            if rules.contains(&rule) {
                problems.extend(further);
            }
        }
        problems.retain(|problem| {
            // A signature too weak to be checked leaves nobody to vouch: one fault, named by its cause.
            let by_its_cause = unverifiable && *problem == CertificateProblem::UntrustedIssuer;
            let strength = self.about(*problem).map(|one| one.strength).unwrap_or_default();
            problem.stops(rules, strength) && !by_its_cause
        });
        problems.sort_unstable();
        problems.dedup();
        problems
    }

    /// The certificate of the chain that a problem is about: the server's own, or the one in between that has it.
    pub fn about(&self, problem: CertificateProblem) -> Option<&CertificateSummary> {
        if !problem.is_about_intermediate() {
            return self.chain.first();
        }
        let has = |one: &&CertificateSummary| match problem {
            CertificateProblem::OtherPathNeeded => one.problems.iter().any(|own| own.is_about_dates()),
            _ => one.problems.contains(&problem),
        };
        self.chain.iter().skip(1).find(has)
    }
}

impl CertificateSummary {
    /// Names for one sentence: the first few and how many more, else the common name; `None` where it bears no name at all.
    pub fn names_in_short(&self) -> Option<String> {
        const FEW: usize = 5;
        let shown: Vec<&str> = self.names.iter().take(FEW).map(String::as_str).collect();
        if shown.is_empty() {
            return self.common_name.clone().filter(|name| !name.trim().is_empty());
        }
        let more = self.names.len() - shown.len() + self.names_left_out;
        let names = shown.join(", ");
        Some(if more == 0 {
            names
        } else {
            format!("{names}, … (+{more})")
        })
    }

    /// Whom it was issued to, as short as it can be told: the common name, else the whole subject, else its fingerprint.
    pub fn subject_in_short(&self) -> String {
        let said = [self.common_name.as_deref(), Some(self.subject.as_str())];
        let said = said.into_iter().flatten().find(|said| !said.trim().is_empty());
        let fingerprint = || format!("SHA-256 {}", self.sha256);
        said.map_or_else(fingerprint, str::to_owned)
    }
}
