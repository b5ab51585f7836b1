//! Published settings: which of them may be recommended.
//!
//! In: what was published and what was seen. Out: the service to tell of. A server in another domain is recommended only where
//! the person named it and its certificate was seen to be good (RFC 6186 6): nobody vouches for an answer of DNS.

use crate::diagnosis::Evidence;
use crate::observation::{DomainMatch, PublishedService};

/// Whether something vouches that a server is the provider's.
pub(super) fn is_vouched(published: &PublishedService, evidence: &Evidence) -> bool {
    if published.domain_match == DomainMatch::Own {
        return true;
    }
    let is_checked = published
        .host
        .parse()
        .is_ok_and(|host| evidence.target.server.is_same(&host));
    let certificates = evidence
        .observations
        .ports
        .iter()
        .filter_map(|row| row.certificate.as_ref());
    let mut good =
        certificates.filter(|certificate| certificate.name_matches && certificate.problems.is_empty());
    is_checked && good.next().is_some()
}

/// One that something vouches for, of this protocol, with TLS from the first byte; else what comes nearest.
pub(super) fn best<'a>(evidence: &Evidence<'a>) -> Option<&'a PublishedService> {
    let rank = |row: &&PublishedService| {
        (
            !is_vouched(row, evidence),
            row.service.protocol() != evidence.target.protocol,
            !row.service.is_implicit_tls(),
        )
    };
    evidence
        .observations
        .local_context
        .published
        .iter()
        .min_by_key(rank)
}

/// "own" or "other": the domain that a server lies in, beside the account's.
pub(super) fn domain(published: &PublishedService) -> &'static str {
    match published.domain_match {
        DomainMatch::Own => "own",
        DomainMatch::OtherByPage | DomainMatch::Other => "other",
    }
}
