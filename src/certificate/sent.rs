//! The certificates as a server sent them, and how they hang together: servers send them in any order, and more than are needed.
//!
//! In: DER bytes, leaf first. Out: which ones lead on from the leaf, and whether the last of them leaves a gap.

use super::signature::{self, Signature};
use super::summary::common_name;
use x509_parser::extensions::{GeneralName, ParsedExtension};
use x509_parser::prelude::{FromDer as _, X509Certificate};

/// Chains of more certificates than this are not followed to their end; NSS follows 20, OpenSSL 100.
pub(super) const LONGEST_CHAIN: usize = 20;

/// One certificate that could be read.
#[derive(Debug)]
pub(super) struct Sent<'a> {
    /// Its place in the chain as sent; the server's own is at 0.
    pub(super) position: usize,
    pub(super) der: &'a [u8],
    pub(super) certificate: X509Certificate<'a>,
}

/// The readable ones, in their order.
pub(super) fn readable(chain: &[Vec<u8>]) -> Vec<Sent<'_>> {
    let read = |position, der| {
        let (_, certificate) = X509Certificate::from_der(der).ok()?;
        Some(Sent {
            position,
            der,
            certificate,
        })
    };
    chain
        .iter()
        .enumerate()
        .filter_map(|(position, der)| read(position, der.as_slice()))
        .collect()
}

impl Sent<'_> {
    /// Subject and issuer bear the same name: a root, or one that stands for itself.
    pub(super) fn is_self_issued(&self) -> bool {
        self.certificate.subject().as_raw() == self.certificate.issuer().as_raw()
    }

    /// Another certificate of the same authority can stand in its place.
    pub(super) fn has_same_subject(&self, other: &Sent<'_>) -> bool {
        self.certificate.subject().as_raw() == other.certificate.subject().as_raw()
    }

    /// By its name, and by its key where that can be checked.
    fn may_have_issued(&self, other: &Sent<'_>) -> bool {
        self.bears_the_name_of_its_issuer(other)
            && signature::check(&other.certificate, self.certificate.public_key()) != Signature::Bad
    }

    fn bears_the_name_of_its_issuer(&self, other: &Sent<'_>) -> bool {
        self.certificate.subject().as_raw() == other.certificate.issuer().as_raw()
    }
}

/// Those between the server's own certificate and a root: what the names lead to from the leaf, on every path. A root
/// that a server sends is not among them, because programs take their own copy of it.
pub(super) fn between<'a, 'b>(sent: &[&'a Sent<'b>]) -> Vec<&'a Sent<'b>> {
    let mut found: Vec<&Sent<'_>> = Vec::new();
    let mut reached: Vec<&Sent<'_>> = sent.first().copied().into_iter().collect();
    while let Some(current) = reached.pop() {
        for candidate in sent.iter().copied().skip(1) {
            let is_new = !found.iter().any(|known| known.position == candidate.position);
            if is_new && !candidate.is_self_issued() && candidate.may_have_issued(current) {
                found.push(candidate);
                reached.push(candidate);
            }
        }
    }
    found.sort_by_key(|one| one.position);
    found
}

/// The authorities that were sent and that nothing leads to from the leaf, the first of them that issued no other of them first.
pub(super) fn apart<'a, 'b>(sent: &[&'a Sent<'b>]) -> Vec<&'a Sent<'b>> {
    let linked = between(sent);
    let is_linked = |one: &Sent<'_>| linked.iter().any(|other| other.position == one.position);
    let ends_the_chain = |one: &Sent<'_>| {
        let mut below = sent.first().copied().into_iter().chain(linked.iter().copied());
        below.any(|other| one.may_have_issued(other))
    };
    let mut apart: Vec<&Sent<'_>> = sent.iter().copied().skip(1).collect();
    apart.retain(|one| one.certificate.is_ca() && !is_linked(one) && !ends_the_chain(one));
    let issued_another = |one: &&Sent<'_>| {
        let mut others = apart.iter().filter(|other| other.position != one.position);
        others.any(|other| one.may_have_issued(other))
    };
    if let Some(lowest) = apart.iter().position(|one| !issued_another(one)) {
        apart.swap(0, lowest);
    }
    apart
}

/// There is a moment at which the leaf and all in between are valid: only then can dates be told apart from trust.
pub(super) fn valid_together(sent: &[&Sent<'_>]) -> bool {
    let (begins, ends) = common_validity(sent);
    begins <= ends
}

/// The leaf and all in between are valid at this time, in seconds since 1970.
pub(super) fn all_valid_at(sent: &[&Sent<'_>], now: i64) -> bool {
    let (begins, ends) = common_validity(sent);
    (begins..=ends).contains(&now)
}

/// From the latest beginning to the earliest end, which may lie before it.
fn common_validity(sent: &[&Sent<'_>]) -> (i64, i64) {
    let linked = sent.first().copied().into_iter().chain(between(sent));
    linked.fold((i64::MIN, i64::MAX), |(begins, ends), one| {
        let validity = one.certificate.validity();
        (
            begins.max(validity.not_before.timestamp()),
            ends.min(validity.not_after.timestamp()),
        )
    })
}

/// The chain as sent ends at a certificate whose issuer was not sent.
fn ends_with_a_gap(sent: &[Sent<'_>]) -> bool {
    last_linked(sent).is_some_and(|last| !last.is_self_issued())
}

/// The issuer's certificate is one that a server should have sent: it can be fetched from an address in the last one sent
/// (RFC 5280 4.2.2.1; public authorities' all say so), its name says that it stands in between, or another one of that name
/// was sent in its place.
pub(super) fn lacks_one_in_between(sent: &[Sent<'_>]) -> bool {
    ends_with_a_gap(sent)
        && (names_its_issuers_address(sent) || issuer_sounds_between(sent) || sends_a_wrong_issuer(sent))
}

fn sends_a_wrong_issuer(sent: &[Sent<'_>]) -> bool {
    last_linked(sent).is_some_and(|last| {
        sent.iter()
            .any(|other| !other.is_self_issued() && other.bears_the_name_of_its_issuer(last))
    })
}

/// The last certificate sent says where its issuer's certificate can be fetched.
fn names_its_issuers_address(sent: &[Sent<'_>]) -> bool {
    let Some(last) = last_linked(sent) else {
        return false;
    };
    last.certificate
        .extensions()
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
fn issuer_sounds_between(sent: &[Sent<'_>]) -> bool {
    let Some(name) = last_linked(sent).and_then(|last| common_name(last.certificate.issuer())) else {
        return false;
    };
    let name = name.to_lowercase();
    BETWEEN.iter().any(|word| name.contains(word))
}

fn last_linked<'a, 'b>(sent: &'a [Sent<'b>]) -> Option<&'a Sent<'b>> {
    let mut current = sent.first()?;
    for _ in 0..sent.len() {
        let issuer = sent
            .iter()
            .find(|candidate| candidate.may_have_issued(current) && !candidate.has_same_subject(current));
        match issuer {
            Some(issuer) => current = issuer,
            None => break,
        }
    }
    Some(current)
}

const CA_ISSUERS: &str = "1.3.6.1.5.5.7.48.2";

const BETWEEN: [&str; 4] = ["intermediate", "issuing", "subordinate", "sub ca"];
