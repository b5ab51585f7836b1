//! Which certificate chain was shown where, and what it was judged to be.
//!
//! In: chains from hellos and handshakes, judgements. Out: the certificate of each port.

use crate::certificate::CertificateObservation;
use crate::observation::PortObservation;
use std::net::SocketAddr;

/// All chains of one run.
#[derive(Debug, Default)]
pub(super) struct CertificateChains(Vec<ChainRecord>);

#[derive(Debug)]
struct ChainRecord {
    chain: Vec<Vec<u8>>,
    /// The hello or handshake that brought it first.
    from: String,
    /// Endpoints, and whether the hello named the server.
    shown: Vec<(SocketAddr, SentName)>,
    judgement: Option<CertificateObservation>,
}

/// Whether the hello that brought a chain named the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SentName {
    /// SNI was in it.
    Yes,
    /// It was not.
    No,
}

impl CertificateChains {
    /// Keeps a chain; an empty one says nothing.
    pub(super) fn add(&mut self, endpoint: SocketAddr, chain: Vec<Vec<u8>>, from: &str, name: SentName) {
        if chain.is_empty() {
            return;
        }
        let shown = (endpoint, name);
        match self.0.iter_mut().find(|record| record.chain == chain) {
            Some(record) if record.shown.contains(&shown) => {}
            Some(record) => record.shown.push(shown),
            None => self.0.push(ChainRecord {
                chain,
                from: from.to_owned(),
                shown: vec![shown],
                judgement: None,
            }),
        }
    }

    /// Keeps a judgement.
    pub(super) fn judged(&mut self, chain: &[Vec<u8>], judgement: CertificateObservation) {
        if let Some(record) = self.0.iter_mut().find(|record| record.chain == chain) {
            record.judgement = Some(judgement);
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
            .all(|record| record.judgement.is_some() || record.shown.iter().all(|shown| shown.0 != endpoint))
    }

    /// The first chain shown to a hello with the server's name is the port's; a different one without it is kept beside.
    pub(super) fn write_into(&self, rows: &mut [PortObservation]) {
        for row in rows {
            let endpoint = SocketAddr::new(row.address, row.port);
            let shown = |name: SentName| {
                self.0
                    .iter()
                    .find(|record| record.shown.contains(&(endpoint, name)))
                    .and_then(|record| record.judgement.clone())
            };
            let (with, without) = (shown(SentName::Yes), shown(SentName::No));
            row.certificate_without_name = match (&with, &without) {
                (Some(with), Some(without)) if leaf(with) != leaf(without) => Some(without.clone()),
                _ => None,
            };
            row.certificate = with.or(without);
        }
    }
}

fn leaf(judgement: &CertificateObservation) -> Option<&str> {
    judgement.chain.first().map(|leaf| leaf.sha256.as_str())
}
