//! Which certificate chain was shown where, and what it was judged to be.
//!
//! In: chains from hellos and handshakes, judgements. Out: the certificate of each port.

use crate::certificate::{CertificateObservation, KeyType};
use crate::observation::{HelloId, PortObservation};
use std::net::SocketAddr;

/// All chains of one run.
#[derive(Debug, Default)]
pub(super) struct CertificateChains(Vec<ChainRecord>);

#[derive(Debug)]
struct ChainRecord {
    chain: Vec<Vec<u8>>,
    /// The hello or handshake that brought it first.
    from: String,
    /// Where and to whom it was shown.
    shown: Vec<Showing>,
    judgement: Option<CertificateObservation>,
    /// Since when it is revoked, RFC 3339, by what the server handed out with it.
    revoked_at: Option<String>,
}

/// One showing of a chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Showing {
    /// Where.
    pub(super) endpoint: SocketAddr,
    /// To whom.
    pub(super) to: ShownTo,
    /// Whether that hello named the server.
    pub(super) name: SentName,
}

/// Whose hello brought a chain: a server may hold several, and choose by the kinds of signature that are offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum ShownTo {
    /// The person's own mail program.
    Program,
    /// A current TLS library, with a handshake that was completed or broke off.
    Library,
    /// A diagnostic hello.
    Diagnostic(HelloId),
}

/// Whether the hello that brought a chain named the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SentName {
    /// SNI was in it.
    Yes,
    /// It was not.
    No,
}

impl ChainRecord {
    fn note_revocation(&mut self) {
        if let (Some(judgement), Some(since)) = (&mut self.judgement, &self.revoked_at) {
            judgement.revoke(since);
        }
    }

    fn was_shown(&self, endpoint: SocketAddr, is_asked_for: impl Fn(&Showing) -> bool) -> bool {
        let mut there = self.shown.iter().filter(|shown| shown.endpoint == endpoint);
        there.any(is_asked_for)
    }
}

impl CertificateChains {
    /// Keeps a chain; an empty one says nothing.
    pub(super) fn add(&mut self, chain: Vec<Vec<u8>>, from: &str, showing: Showing) {
        if chain.is_empty() {
            return;
        }
        match self.0.iter_mut().find(|record| record.chain == chain) {
            Some(record) if record.shown.contains(&showing) => {}
            Some(record) => record.shown.push(showing),
            None => self.0.push(ChainRecord {
                chain,
                from: from.to_owned(),
                shown: vec![showing],
                judgement: None,
                revoked_at: None,
            }),
        }
    }

    /// Keeps a judgement.
    pub(super) fn judged(&mut self, chain: &[Vec<u8>], judgement: CertificateObservation) {
        if let Some(record) = self.0.iter_mut().find(|record| record.chain == chain) {
            record.judgement = Some(judgement);
            record.note_revocation();
        }
    }

    /// Keeps since when a chain's own certificate is revoked.
    pub(super) fn revoked(&mut self, chain: &[Vec<u8>], since: String) {
        if let Some(record) = self.0.iter_mut().find(|record| record.chain == chain) {
            record.revoked_at = Some(since);
            record.note_revocation();
        }
    }

    /// Chains without a judgement, and what brought them.
    pub(super) fn unjudged(&self) -> impl Iterator<Item = (&[Vec<u8>], &str)> {
        self.0
            .iter()
            .filter(|record| record.judgement.is_none())
            .map(|record| (record.chain.as_slice(), record.from.as_str()))
    }

    /// True where every chain shown there has its judgement.
    pub(super) fn are_judged_on(&self, endpoint: SocketAddr) -> bool {
        self.0
            .iter()
            .all(|record| record.judgement.is_some() || !record.was_shown(endpoint, |_| true))
    }

    /// The chain that the person's program is shown is the port's; a different one without the server's name is kept beside.
    pub(super) fn write_into(&self, rows: &mut [PortObservation]) {
        for row in rows {
            let endpoint = SocketAddr::new(row.address, row.port);
            let with = self.for_program(endpoint, SentName::Yes);
            let without = self.for_program(endpoint, SentName::No);
            row.certificate_without_name = None;
            row.certificate = match (with, without) {
                (Some(with), Some(without)) if leaf(with) == leaf(without) => Some(with.clone()),
                (Some(with), Some(without)) if self.name_decides(endpoint, with, without) => {
                    row.certificate_without_name = Some(without.clone());
                    Some(with.clone())
                }
                (Some(with), Some(without)) => {
                    let program = self.judgement(endpoint, |shown| shown.to == ShownTo::Program);
                    let is_nameless = program.is_some_and(|program| leaf(program) == leaf(without));
                    Some(if is_nameless { without } else { with }.clone())
                }
                (one, other) => one.or(other).cloned(),
            };
        }
    }

    fn judgement(
        &self,
        endpoint: SocketAddr,
        is_asked_for: impl Fn(&Showing) -> bool,
    ) -> Option<&CertificateObservation> {
        self.0
            .iter()
            .find(|record| record.was_shown(endpoint, &is_asked_for))
            .and_then(|record| record.judgement.as_ref())
    }

    /// The chain shown to the program's own hello where it can be seen: TLS 1.3 encrypts it (RFC 8446 2), and a current library
    /// is shown the same one. Of two with the same kind of key, shown in turns, the one with a problem.
    fn for_program(&self, endpoint: SocketAddr, name: SentName) -> Option<&CertificateObservation> {
        let to =
            |whom: ShownTo| self.judgement(endpoint, move |shown| shown.name == name && shown.to == whom);
        let own = to(ShownTo::Program).or_else(|| to(ShownTo::Library));
        let chosen = own.or_else(|| self.judgement(endpoint, |shown| shown.name == name))?;
        let current = [
            ShownTo::Program,
            ShownTo::Library,
            ShownTo::Diagnostic(HelloId::Tls12Modern),
        ];
        let in_turns = self.0.iter().find(|record| {
            record.was_shown(endpoint, |shown| {
                shown.name == name && current.contains(&shown.to)
            }) && record
                .judgement
                .as_ref()
                .is_some_and(|other| key_type(other) == key_type(chosen) && !other.problems.is_empty())
        });
        let worse = in_turns.and_then(|record| record.judgement.as_ref());
        Some(worse.filter(|_| chosen.problems.is_empty()).unwrap_or(chosen))
    }

    /// It is the name that two chains differ by, and not the kinds of key that the two hellos can use.
    fn name_decides(
        &self,
        endpoint: SocketAddr,
        with: &CertificateObservation,
        without: &CertificateObservation,
    ) -> bool {
        let to = |id: HelloId| {
            let whom = ShownTo::Diagnostic(id);
            self.judgement(endpoint, move |shown| shown.to == whom)
        };
        // These two are equal but for the name.
        match (to(HelloId::Tls12Modern), to(HelloId::Tls12NoSni)) {
            (Some(with), Some(without)) => leaf(with) != leaf(without),
            _ => key_type(with) == key_type(without),
        }
    }
}

fn leaf(judgement: &CertificateObservation) -> Option<&str> {
    judgement.chain.first().map(|leaf| leaf.sha256.as_str())
}

fn key_type(judgement: &CertificateObservation) -> Option<KeyType> {
    judgement.chain.first().map(|leaf| leaf.key_type)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::certificate::{CertificateProblem, CertificateSummary};
    use crate::observation::TcpOutcome;
    use std::net::{IpAddr, Ipv4Addr};

    const ADDRESS: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

    fn judged(id: &str, key_type: KeyType, problems: &[CertificateProblem]) -> CertificateObservation {
        CertificateObservation {
            chain: vec![CertificateSummary {
                sha256: id.to_owned(),
                key_type,
                ..CertificateSummary::default()
            }],
            problems: problems.to_vec(),
            ..CertificateObservation::default()
        }
    }

    /// What the port's row says after these showings, as the fingerprints of its certificate and of the one without a name.
    fn shown(showings: &[(ShownTo, SentName, &CertificateObservation)]) -> (Option<String>, Option<String>) {
        let endpoint = SocketAddr::new(ADDRESS, 995);
        let mut chains = CertificateChains::default();
        for (to, name, judgement) in showings {
            let chain = vec![leaf(judgement).expect("a leaf").as_bytes().to_vec()];
            let (to, name) = (to.clone(), *name);
            chains.add(chain.clone(), "a hello", Showing { endpoint, to, name });
            chains.judged(&chain, (*judgement).clone());
        }
        let mut rows = [PortObservation::new(995, ADDRESS, TcpOutcome::Open)];
        chains.write_into(&mut rows);
        let id = |judgement: &Option<CertificateObservation>| {
            let leaf = judgement.as_ref().and_then(leaf);
            leaf.map(str::to_owned)
        };
        (id(&rows[0].certificate), id(&rows[0].certificate_without_name))
    }

    fn modern() -> ShownTo {
        ShownTo::Diagnostic(HelloId::Tls12Modern)
    }

    #[test]
    fn of_an_rsa_and_an_ecdsa_certificate_the_one_that_the_program_is_shown_counts() {
        let rsa = judged("rsa", KeyType::Rsa, &[]);
        let ec = judged("ec", KeyType::EcP256, &[CertificateProblem::Expired]);
        let yes = SentName::Yes;
        let of_program = [
            (modern(), yes, &ec),
            (ShownTo::Library, yes, &ec),
            (ShownTo::Program, yes, &rsa),
        ];
        assert_eq!(shown(&of_program), (Some("rsa".to_owned()), None));
        // TLS 1.3 hides what its own hello was shown; a current library is shown the same.
        let of_library = [(modern(), yes, &rsa), (ShownTo::Library, yes, &ec)];
        assert_eq!(shown(&of_library), (Some("ec".to_owned()), None));
    }

    #[test]
    fn a_program_without_the_name_may_be_shown_another_kind_of_key_or_another_server() {
        let rsa = judged("rsa", KeyType::Rsa, &[]);
        let other = judged("other", KeyType::Rsa, &[]);
        let ec = judged("ec", KeyType::EcP256, &[]);
        let by_key = [
            (modern(), SentName::Yes, &ec),
            (ShownTo::Program, SentName::No, &rsa),
        ];
        assert_eq!(shown(&by_key), (Some("rsa".to_owned()), None));
        let by_name = [
            (modern(), SentName::Yes, &rsa),
            (ShownTo::Program, SentName::No, &other),
        ];
        assert_eq!(
            shown(&by_name),
            (Some("rsa".to_owned()), Some("other".to_owned()))
        );
        let nameless = ShownTo::Diagnostic(HelloId::Tls12NoSni);
        let both = [
            (modern(), SentName::Yes, &ec),
            (nameless, SentName::No, &rsa),
            (ShownTo::Program, SentName::No, &rsa),
        ];
        assert_eq!(shown(&both), (Some("ec".to_owned()), Some("rsa".to_owned())));
    }

    #[test]
    fn of_two_that_are_shown_in_turns_the_bad_one_is_told() {
        let good = judged("good", KeyType::Rsa, &[]);
        let bad = judged("bad", KeyType::Rsa, &[CertificateProblem::Expired]);
        let yes = SentName::Yes;
        for (first, second) in [(&good, &bad), (&bad, &good)] {
            let in_turns = [(modern(), yes, first), (ShownTo::Program, yes, second)];
            assert_eq!(shown(&in_turns), (Some("bad".to_owned()), None));
        }
        // What only hellos of long ago are shown is not the program's.
        let old = [
            (ShownTo::Program, yes, &good),
            (ShownTo::Diagnostic(HelloId::Tls10), yes, &bad),
        ];
        assert_eq!(shown(&old), (Some("good".to_owned()), None));
    }
}
