//! What this computer's own store says of a chain.
//!
//! In: a chain, the time. Out: trusted, trusted but for its dates, or not; reads the store and never the network.

use super::sent::{self, LONGEST_CHAIN, Sent, readable};
use super::trust;
use rustls::pki_types::CertificateDer;
use x509_parser::prelude::{ASN1Time, FromDer as _, X509Certificate};

#[cfg_attr(windows, path = "store/of_windows.rs")]
#[cfg_attr(not(windows), path = "store/of_unix.rs")]
mod system;

/// What this computer's own store says of a chain. Its names are no question here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StoreAnswer {
    /// It trusts the chain as it is.
    Trusts,
    /// It trusts the chain because it keeps an issuer itself that the server left out.
    TrustsByOwnLinks,
    /// It would trust the chain if the dates were good.
    TrustsButForDates,
    /// It does not, and trusts an authority that was sent with it and does not lead on from it: the link between is missing.
    KnowsOneApart,
    /// It does not.
    DoesNotTrust,
    /// This computer gives the program too few files to read it: no answer, and later there may be one.
    NoRoom,
}

/// The certificates of a store, in DER.
#[derive(Debug, Default)]
pub(super) struct Held {
    pub(super) roots: Vec<Vec<u8>>,
    /// Issuers below the roots, which stand in for those a server left out.
    pub(super) links: Vec<Vec<u8>>,
    /// Marked as not to be trusted, whoever vouches for them.
    pub(super) distrusted: Vec<Vec<u8>>,
}

/// Whether this computer's own store vouches for the chain; `None` where it holds no roots.
///
/// The addresses that certificates name for issuers and revocation are never asked: a hostile server would choose them.
/// Blocks while it reads the store: give it a thread and a time limit.
pub fn trusted_by_this_computer(chain: &[Vec<u8>], now: i64) -> Option<StoreAnswer> {
    let chain = chain.get(..LONGEST_CHAIN).unwrap_or(chain);
    X509Certificate::from_der(chain.first()?).ok()?;
    let Some(held) = system::held() else {
        return Some(StoreAnswer::NoRoom);
    };
    (!held.roots.is_empty()).then(|| held.answer(chain, now))
}

impl Held {
    /// Roots are held against the chain as the public ones are: old versions, short keys and old signatures are weaknesses,
    /// not a question of trust.
    pub(super) fn answer(&self, chain: &[Vec<u8>], now: i64) -> StoreAnswer {
        if chain.first().is_none_or(|leaf| self.distrusted.contains(leaf)) {
            return StoreAnswer::DoesNotTrust;
        }
        let chain = self.without_distrusted(chain);
        let whole = self.completed(chain.clone());
        let (sent, whole) = (readable(&chain), readable(&whole));
        let sent: Vec<&Sent<'_>> = sent.iter().collect();
        let whole: Vec<&Sent<'_>> = whole.iter().collect();
        let valid = |root: &X509Certificate<'_>| is_valid_at(root, now);
        let valid_root = |root: &X509Certificate<'_>| valid(root) && root.subject() == root.issuer();
        if trust::vouched_for_now(&sent, &self.roots_where(valid_root), now) {
            StoreAnswer::Trusts
        } else if trust::vouched_for_now(&whole, &self.roots_where(valid), now) {
            StoreAnswer::TrustsByOwnLinks
        } else if trust::vouched_for(&whole, &self.roots_where(|_| true), now) {
            StoreAnswer::TrustsButForDates
        } else if self.knows(&sent::apart(&sent), now) {
            StoreAnswer::KnowsOneApart
        } else {
            StoreAnswer::DoesNotTrust
        }
    }

    /// Certificates of public authorities name the address of their issuer: beside one that does not, such a chain is a leftover.
    fn knows(&self, apart: &[&Sent<'_>], now: i64) -> bool {
        !apart.is_empty()
            && trust::vouched_for(apart, &self.roots_where(|_| true), now)
            && !trust::vouched_for(apart, &trust::public_roots(), now)
    }

    fn without_distrusted(&self, certificates: &[Vec<u8>]) -> Vec<Vec<u8>> {
        let trusted = |der: &&Vec<u8>| !self.distrusted.contains(*der);
        certificates.iter().filter(trusted).cloned().collect()
    }

    /// The chain, and after it the links of the store that lead on from it.
    fn completed(&self, mut whole: Vec<Vec<u8>>) -> Vec<Vec<u8>> {
        let mut links = self.without_distrusted(&self.links);
        let mut reached = 0;
        while let Some(current) = whole.get(reached).cloned() {
            links.retain(|link| {
                let leads_on = whole.len() < 2 * LONGEST_CHAIN && issued(link, &current);
                if leads_on && !whole.contains(link) {
                    whole.push(link.clone());
                }
                !leads_on
            });
            reached += 1;
        }
        whole
    }

    fn roots_where(&self, wanted: impl Fn(&X509Certificate<'_>) -> bool) -> rustls::RootCertStore {
        let wanted = |root: &Vec<u8>| X509Certificate::from_der(root).is_ok_and(|(_, root)| wanted(&root));
        let roots = self.without_distrusted(&self.roots).into_iter().filter(wanted);
        trust::own_roots(&roots.map(CertificateDer::from).collect::<Vec<_>>())
    }
}

/// By their names alone: the signature is judged with the path.
fn issued(issuer: &[u8], certificate: &[u8]) -> bool {
    match (
        X509Certificate::from_der(issuer),
        X509Certificate::from_der(certificate),
    ) {
        (Ok((_, issuer)), Ok((_, certificate))) => {
            issuer.subject().as_raw() == certificate.issuer().as_raw()
                && issuer.subject().as_raw() != issuer.issuer().as_raw()
        }
        _ => false,
    }
}

fn is_valid_at(certificate: &X509Certificate<'_>, now: i64) -> bool {
    ASN1Time::from_timestamp(now).is_ok_and(|now| certificate.validity().is_valid_at(now))
}
