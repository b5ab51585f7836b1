//! What the certificates above the server's own allow it: RFC 5280 4.2.1.3 (signing), 4.2.1.9 (authority, length of the path),
//! 4.2.1.10 (names) and 4.2.1.12 (purpose, which programs ask of the whole path).
//!
//! In: the certificates as sent. Out: whether one of them vouches for more than it may.

use super::sent::{LONGEST_CHAIN, Sent};
use super::summary::alternative_names;
use super::{Excess, usage};
use x509_parser::extensions::{GeneralName, GeneralSubtree, ParsedExtension};
use x509_parser::prelude::X509Certificate;

/// Whether a certificate that was sent vouches for one below it although it may not.
pub(super) fn are_broken(sent: &[&Sent<'_>]) -> bool {
    excess(sent).is_some()
}

/// In what the first certificate that vouches for one below it goes beyond what it may.
pub(super) fn excess(sent: &[&Sent<'_>]) -> Option<Excess> {
    let leaf = sent.first()?;
    let names: Vec<String> = alternative_names(&leaf.certificate)
        .iter()
        .filter_map(|name| match name {
            GeneralName::DNSName(name) => Some(name.to_lowercase()),
            _ => None,
        })
        .collect();
    let mut current = *leaf;
    // How many authorities are below the one that is looked at, the server's own certificate not counted.
    for below in 0..LONGEST_CHAIN {
        let issuer = sent.iter().copied().skip(1).find(|other| {
            !other.is_self_issued()
                && other.certificate.subject().as_raw() == current.certificate.issuer().as_raw()
        });
        let issuer = issuer?;
        let exceeds = excess_of(&issuer.certificate, below);
        let of_names = || (!allows(&issuer.certificate, &names)).then_some(Excess::Names);
        if let Some(excess) = exceeds.or_else(of_names) {
            return Some(excess);
        }
        current = issuer;
    }
    None
}

fn excess_of(issuer: &X509Certificate<'_>, below: usize) -> Option<Excess> {
    let Ok(Some(constraints)) = issuer.basic_constraints() else {
        // Certificates of before version 3 say nothing about it.
        return (issuer.version().0 >= 2).then_some(Excess::Kind);
    };
    let is_short_enough = constraints
        .value
        .path_len_constraint
        .is_none_or(|most| below <= usize::try_from(most).unwrap_or(usize::MAX));
    if !constraints.value.ca || !may_sign(issuer) {
        Some(Excess::Kind)
    } else if !is_short_enough {
        Some(Excess::Length)
    } else {
        (!usage::is_purpose_of_servers(issuer)).then_some(Excess::Purpose)
    }
}

/// Whether the key may sign certificates. Without a word on it, it may.
pub(super) fn may_sign(issuer: &X509Certificate<'_>) -> bool {
    match issuer.key_usage() {
        Ok(Some(usage)) => usage.value.key_cert_sign(),
        _ => true,
    }
}

/// Whether it has an extension that is marked critical and that nobody knows here, nor in mail programs.
pub(super) fn has_unknown_extension(certificate: &X509Certificate<'_>) -> bool {
    certificate.extensions().iter().any(|extension| {
        extension.critical
            && matches!(
                extension.parsed_extension(),
                ParsedExtension::UnsupportedExtension { .. }
            )
    })
}

/// From 2019-07-01 on, Apple's programs ask for these two, whoever issued the certificate (Apple, requirements for trusted
/// certificates in iOS 13 and macOS 10.15, 103769).
pub(super) fn is_within_apple_rules(leaf: &X509Certificate<'_>) -> bool {
    /// 2019-07-01, in seconds since 1970.
    const SINCE: i64 = 1_561_939_200;
    /// 825 days, in seconds.
    const LONGEST: i64 = 825 * 24 * 60 * 60;
    let begins = leaf.validity().not_before.timestamp();
    let is_short = leaf.validity().not_after.timestamp().saturating_sub(begins) <= LONGEST;
    let is_marked = matches!(leaf.extended_key_usage(), Ok(Some(usage)) if usage.value.server_auth);
    begins < SINCE || is_short && is_marked
}

/// Whether it may only be used together with a status that the server sends along: the extension of RFC 7633 with the number
/// of `status_request` (RFC 6066 8).
pub(super) fn demands_status(leaf: &X509Certificate<'_>) -> bool {
    const FEATURES: &str = "1.3.6.1.5.5.7.1.24";
    /// INTEGER 5 (X.690 8.3).
    const STATUS_REQUEST: [u8; 3] = [2, 1, 5];
    let mut extensions = leaf.extensions().iter();
    extensions.any(|extension| {
        extension.oid.to_id_string() == FEATURES
            && extension.value.get(2..).is_some_and(|listed| {
                listed
                    .chunks(STATUS_REQUEST.len())
                    .any(|one| one == STATUS_REQUEST)
            })
    })
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
    fn excess_in(is_ca: IsCa, constraints: Option<NameConstraints>) -> Option<Excess> {
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
        excess(&readable(&chain).iter().collect::<Vec<_>>())
    }

    /// A certificate from then on for so many days.
    fn within_apple_rules(year: i32, days: i64, usages: &[rcgen::ExtendedKeyUsagePurpose]) -> bool {
        let mut params = CertificateParams::new(vec!["mail.example.org".to_owned()]).expect("parameters");
        params.not_before = rcgen::date_time_ymd(year, 8, 1);
        params.not_after = params.not_before + std::time::Duration::from_secs(days as u64 * 24 * 60 * 60);
        params.extended_key_usages = usages.to_vec();
        let leaf = params
            .self_signed(&KeyPair::generate().expect("a key"))
            .expect("signed");
        let chain = [leaf.der().to_vec()];
        let sent = readable(&chain);
        is_within_apple_rules(&sent.first().expect("one").certificate)
    }

    #[test]
    fn apple_asks_for_a_short_time_and_the_purpose_of_servers_since_2019() {
        use rcgen::ExtendedKeyUsagePurpose::{ClientAuth, ServerAuth};
        assert!(within_apple_rules(2024, 825, &[ServerAuth]));
        assert!(!within_apple_rules(2024, 826, &[ServerAuth]));
        assert!(!within_apple_rules(2024, 90, &[]));
        assert!(!within_apple_rules(2024, 90, &[ClientAuth]));
        assert!(within_apple_rules(2024, 90, &[ClientAuth, ServerAuth]));
        assert!(within_apple_rules(2018, 3650, &[]));
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
        assert_eq!(excess_in(any, None), None);
        assert_eq!(excess_in(IsCa::Ca(BasicConstraints::Constrained(0)), None), None);
        assert_eq!(excess_in(IsCa::ExplicitNoCa, None), Some(Excess::Kind));
        assert_eq!(excess_in(any, names(&["example.org"], &[])), None);
        assert_eq!(excess_in(any, names(&["example.net"], &[])), Some(Excess::Names));
        assert_eq!(excess_in(any, names(&[], &["example.org"])), Some(Excess::Names));
        assert_eq!(excess_in(any, names(&[], &["other.org"])), None);
    }
}
