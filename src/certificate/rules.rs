//! What the certificates above the server's own allow it: RFC 5280 4.2.1.9 (authority, length of the path) and 4.2.1.10 (names).
//!
//! In: the certificates as sent. Out: whether one of them vouches for more than it may.

use super::sent::Sent;
use super::summary::alternative_names;
use x509_parser::extensions::{GeneralName, GeneralSubtree, ParsedExtension};
use x509_parser::prelude::X509Certificate;

/// The longest chain that is looked at.
const MOST: usize = 10;

/// Whether a certificate that was sent vouches for one below it although it may not.
pub(super) fn are_broken(sent: &[Sent<'_>]) -> bool {
    let Some(leaf) = sent.first() else {
        return false;
    };
    let names: Vec<String> = alternative_names(&leaf.certificate)
        .iter()
        .filter_map(|name| match name {
            GeneralName::DNSName(name) => Some(name.to_lowercase()),
            _ => None,
        })
        .collect();
    let mut current = leaf;
    // How many authorities are below the one that is looked at, the server's own certificate not counted.
    for below in 0..MOST {
        let issuer = sent.iter().skip(1).find(|other| {
            !other.is_self_issued()
                && other.certificate.subject().as_raw() == current.certificate.issuer().as_raw()
        });
        let Some(issuer) = issuer else {
            return false;
        };
        if !may_vouch(&issuer.certificate, below) || !allows(&issuer.certificate, &names) {
            return true;
        }
        current = issuer;
    }
    false
}

/// Whether one that was sent vouches for one below it with a key that is not for signing certificates (RFC 5280 4.2.1.3).
/// Not every library looks at that, and programs do.
pub(super) fn a_key_is_not_for_signing(sent: &[Sent<'_>]) -> bool {
    let signs_nothing = |other: &&Sent<'_>| {
        let usage = other.certificate.key_usage();
        matches!(usage, Ok(Some(usage)) if !usage.value.key_cert_sign())
    };
    let vouches = |other: &&Sent<'_>| {
        sent.iter().any(|below| {
            below.position != other.position
                && !below.is_self_issued()
                && below.certificate.issuer().as_raw() == other.certificate.subject().as_raw()
        })
    };
    sent.iter()
        .skip(1)
        .filter(|other| !other.is_self_issued())
        .filter(vouches)
        .any(|other| signs_nothing(&other))
}

fn may_vouch(issuer: &X509Certificate<'_>, below: usize) -> bool {
    let Ok(Some(constraints)) = issuer.basic_constraints() else {
        // Certificates of before version 3 say nothing about it.
        return issuer.version().0 < 2;
    };
    let is_short_enough = constraints
        .value
        .path_len_constraint
        .is_none_or(|most| below <= usize::try_from(most).unwrap_or(usize::MAX));
    constraints.value.ca && is_short_enough
}

fn allows(issuer: &X509Certificate<'_>, names: &[String]) -> bool {
    let constraints = issuer
        .extensions()
        .iter()
        .find_map(|extension| match extension.parsed_extension() {
            ParsedExtension::NameConstraints(constraints) => Some(constraints),
            _ => None,
        });
    let Some(constraints) = constraints else {
        return true;
    };
    let within = |trees: &[GeneralSubtree<'_>], name: &str| {
        trees
            .iter()
            .filter_map(domain)
            .any(|domain| is_within(name, &domain))
    };
    let permitted = constraints.permitted_subtrees.as_deref().unwrap_or_default();
    let excluded = constraints.excluded_subtrees.as_deref().unwrap_or_default();
    let limits_domains = permitted.iter().any(|tree| domain(tree).is_some());
    names
        .iter()
        .all(|name| (!limits_domains || within(permitted, name)) && !within(excluded, name))
}

fn domain(tree: &GeneralSubtree<'_>) -> Option<String> {
    match &tree.base {
        GeneralName::DNSName(name) => Some(name.trim_start_matches('.').to_lowercase()),
        _ => None,
    }
}

/// The domain itself or a name below it.
fn is_within(name: &str, domain: &str) -> bool {
    domain.is_empty()
        || name
            .strip_suffix(domain)
            .is_some_and(|before| before.is_empty() || before.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::certificate::sent::readable;
    use rcgen::{
        BasicConstraints, CertificateParams, CertifiedIssuer, GeneralSubtree as Subtree, IsCa, KeyPair,
        NameConstraints,
    };

    fn authority(is_ca: IsCa, constraints: Option<NameConstraints>) -> CertifiedIssuer<'static, KeyPair> {
        let mut params = CertificateParams::new(Vec::new()).expect("parameters");
        params
            .distinguished_name
            .push(rcgen::DnType::CommonName, "Authority");
        params.is_ca = is_ca;
        params.name_constraints = constraints;
        CertifiedIssuer::self_signed(params, KeyPair::generate().expect("a key")).expect("an authority")
    }

    /// An intermediate below a root, and a server's certificate below it.
    fn broken(is_ca: IsCa, constraints: Option<NameConstraints>) -> bool {
        let root = authority(IsCa::Ca(BasicConstraints::Unconstrained), None);
        let mut params = CertificateParams::new(Vec::new()).expect("parameters");
        params
            .distinguished_name
            .push(rcgen::DnType::CommonName, "Between");
        params.is_ca = is_ca;
        params.name_constraints = constraints;
        let between =
            CertifiedIssuer::signed_by(params, KeyPair::generate().expect("a key"), &root).expect("signed");
        let leaf = CertificateParams::new(vec!["mail.example.org".to_owned()]).expect("parameters");
        let leaf = leaf
            .signed_by(&KeyPair::generate().expect("a key"), &between)
            .expect("signed");
        let chain = [leaf.der().to_vec(), between.der().to_vec()];
        are_broken(&readable(&chain))
    }

    #[test]
    fn authorities_may_vouch_only_for_what_they_were_made_for() {
        let any = IsCa::Ca(BasicConstraints::Unconstrained);
        let names = |permitted: &[&str], excluded: &[&str]| {
            let trees = |names: &[&str]| {
                names
                    .iter()
                    .map(|name| Subtree::DnsName((*name).to_owned()))
                    .collect()
            };
            Some(NameConstraints {
                permitted_subtrees: trees(permitted),
                excluded_subtrees: trees(excluded),
            })
        };
        assert!(!broken(any, None));
        assert!(!broken(IsCa::Ca(BasicConstraints::Constrained(0)), None));
        assert!(broken(IsCa::ExplicitNoCa, None));
        assert!(!broken(any, names(&["example.org"], &[])));
        assert!(broken(any, names(&["example.net"], &[])));
        assert!(broken(any, names(&[], &["example.org"])));
        assert!(!broken(any, names(&[], &["other.org"])));
    }
}
