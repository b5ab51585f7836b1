//! The judgement: one question after the other, each answered apart from the rest.
//!
//! In: a chain and the circumstances it was seen in. Out: a [`CertificateObservation`].

use super::summary::{alternative_names, common_name, is_self_signed, summarise};
use super::{CertificateObservation, CertificateProblem, interceptor, names_match, signature, trust};
use rustls::pki_types::CertificateDer;
use x509_parser::extensions::{GeneralName, ParsedExtension};
use x509_parser::prelude::{FromDer as _, X509Certificate};

/// Everything a judgement depends on beside the chain itself.
#[derive(Debug, Clone, Copy)]
pub struct Circumstances<'a> {
    /// The name the server was asked for.
    pub asked_name: &'a str,
    /// Seconds since 1970, by this computer's clock.
    pub now: i64,
    /// The hello or handshake the chain came from.
    pub from: &'a str,
    /// Roots trusted beside the usual ones.
    pub extra_roots: &'a [CertificateDer<'static>],
    /// What [`super::trusted_by_this_computer`] said, where it was asked.
    pub trusted_here: Option<bool>,
}

/// Judges a chain of DER certificates, leaf first. Any bytes are taken; what cannot be read is `Unreadable`.
pub fn judge(chain: &[Vec<u8>], circumstances: &Circumstances<'_>) -> CertificateObservation {
    let chain = chain.get(..trust::LONGEST_CHAIN).unwrap_or(chain);
    let parsed: Vec<(X509Certificate<'_>, &[u8])> = chain
        .iter()
        .filter_map(|der| Some((X509Certificate::from_der(der).ok()?.1, der.as_slice())))
        .collect();
    let mut observation = CertificateObservation {
        asked_name: circumstances.asked_name.to_owned(),
        chain: parsed
            .iter()
            .map(|(certificate, der)| summarise(certificate, der))
            .collect(),
        from: circumstances.from.to_owned(),
        judged_at: circumstances.now,
        ..CertificateObservation::default()
    };
    if parsed.len() < chain.len() || chain.is_empty() {
        observation.problems.push(CertificateProblem::Unreadable);
    }
    let leaf_is_readable = chain
        .first()
        .is_some_and(|der| X509Certificate::from_der(der).is_ok());
    if leaf_is_readable {
        let certificates: Vec<X509Certificate<'_>> =
            parsed.into_iter().map(|(certificate, _)| certificate).collect();
        judge_readable(chain, &certificates, circumstances, &mut observation);
    }
    observation.problems.sort_unstable();
    observation.problems.dedup();
    observation
}

fn judge_readable(
    ders: &[Vec<u8>],
    chain: &[X509Certificate<'_>],
    circumstances: &Circumstances<'_>,
    observation: &mut CertificateObservation,
) {
    let Some(leaf) = chain.first() else { return };
    let extra = trust::own_roots(circumstances.extra_roots);
    let by_extra = trust::vouched_for(ders, chain, &extra, circumstances.now)
        || circumstances
            .extra_roots
            .iter()
            .any(|root| ders.first().is_some_and(|leaf| root.as_ref() == leaf));
    observation.trusted_publicly =
        by_extra || trust::vouched_for(ders, chain, &trust::public_roots(), circumstances.now);
    observation.trusted_here = if by_extra {
        Some(true)
    } else {
        circumstances.trusted_here
    };
    observation.name_matches = names_match(alternative_names(leaf), circumstances.asked_name);
    observation.interceptor = interceptor::named_in(
        observation
            .chain
            .iter()
            .flat_map(|certificate| [certificate.issuer.as_str(), certificate.subject.as_str()]),
    )
    .map(|row| row.name.clone());

    let problems = &mut observation.problems;
    problems.extend(date_problem(leaf, circumstances.now));
    if !observation.name_matches {
        problems.push(CertificateProblem::WrongName);
    }
    let trusted = observation.trusted_here.unwrap_or(observation.trusted_publicly);
    if !trusted {
        problems.push(why_untrusted(chain, observation.trusted_publicly));
    } else if !observation.trusted_publicly && ends_with_a_gap(chain) && names_its_issuers_address(chain) {
        // This computer fetched or remembered what the server should have sent; the next one may not.
        problems.push(CertificateProblem::MissingIntermediate);
    }
    if chain.iter().any(|certificate| has_weak_key(certificate, leaf)) {
        problems.push(CertificateProblem::WeakKey);
    }
    if chain.iter().any(has_weak_signature) {
        problems.push(CertificateProblem::WeakSignature);
    }
    if !usage_is_right(leaf) {
        problems.push(CertificateProblem::WrongUsage);
    }
}

/// Whether the certificate may be used for a server (RFC 5280 4.2.1.3, 4.2.1.12). Without a word on it, it may.
pub(super) fn usage_is_right(leaf: &X509Certificate<'_>) -> bool {
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

fn date_problem(leaf: &X509Certificate<'_>, now: i64) -> Option<CertificateProblem> {
    let validity = leaf.validity();
    if now > validity.not_after.timestamp() {
        Some(CertificateProblem::Expired)
    } else if now < validity.not_before.timestamp() {
        Some(CertificateProblem::NotYetValid)
    } else {
        None
    }
}

fn why_untrusted(chain: &[X509Certificate<'_>], trusted_publicly: bool) -> CertificateProblem {
    if chain.first().is_some_and(is_self_signed) {
        return CertificateProblem::SelfSigned;
    }
    if !trusted_publicly
        && ends_with_a_gap(chain)
        && (names_its_issuers_address(chain) || issuer_sounds_between(chain))
    {
        return CertificateProblem::MissingIntermediate;
    }
    CertificateProblem::UntrustedIssuer
}

/// The chain as sent ends at a certificate whose issuer was not sent.
fn ends_with_a_gap(chain: &[X509Certificate<'_>]) -> bool {
    last_linked(chain).is_some_and(|last| last.subject().as_raw() != last.issuer().as_raw())
}

/// A certificate that says where its issuer's certificate can be fetched (RFC 5280 4.2.2.1): public authorities' all do.
fn names_its_issuers_address(chain: &[X509Certificate<'_>]) -> bool {
    let Some(last) = last_linked(chain) else {
        return false;
    };
    last.extensions()
        .iter()
        .any(|extension| match extension.parsed_extension() {
            ParsedExtension::AuthorityInfoAccess(access) => access.accessdescs.iter().any(|description| {
                description.access_method.to_id_string() == CA_ISSUERS
                    && matches!(description.access_location, GeneralName::URI(uri) if uri.starts_with("http"))
            }),
            _ => false,
        })
}

/// Authorities call the certificates between root and server by a few customary names.
fn issuer_sounds_between(chain: &[X509Certificate<'_>]) -> bool {
    let Some(name) = last_linked(chain).and_then(|last| common_name(last.issuer())) else {
        return false;
    };
    let name = name.to_lowercase();
    BETWEEN.iter().any(|word| name.contains(word))
}

fn last_linked<'a, 'b>(chain: &'a [X509Certificate<'b>]) -> Option<&'a X509Certificate<'b>> {
    let mut current = chain.first()?;
    for _ in 0..chain.len() {
        let issuer = chain.iter().find(|candidate| {
            candidate.subject().as_raw() == current.issuer().as_raw()
                && candidate.subject().as_raw() != current.subject().as_raw()
        });
        match issuer {
            Some(issuer) => current = issuer,
            None => break,
        }
    }
    Some(current)
}

/// A root's own key size is the business of whoever trusts it; the server's and those between count.
fn has_weak_key(certificate: &X509Certificate<'_>, leaf: &X509Certificate<'_>) -> bool {
    let is_root = certificate.subject().as_raw() == certificate.issuer().as_raw();
    let is_leaf = certificate.raw_serial() == leaf.raw_serial() && certificate.subject() == leaf.subject();
    (is_leaf || !is_root) && signature::is_short_rsa(certificate.public_key())
}

/// Nobody relies on the signature a certificate puts on itself.
fn has_weak_signature(certificate: &X509Certificate<'_>) -> bool {
    certificate.subject().as_raw() != certificate.issuer().as_raw()
        && signature::is_weak(&certificate.signature_algorithm.algorithm.to_id_string())
}

const CA_ISSUERS: &str = "1.3.6.1.5.5.7.48.2";

/// Usages by which Netscape and Microsoft marked servers before 2000.
const SERVER_GATED: [&str; 2] = ["2.16.840.1.113730.4.1", "1.3.6.1.4.1.311.10.3.3"];

const BETWEEN: [&str; 4] = ["intermediate", "issuing", "subordinate", "sub ca"];
