//! The surroundings a run happens in: the real computer, or the practice lab's.

use super::{DnsOutcome, TcpOutcome};
use crate::mail::Ports;
use rustls::pki_types::CertificateDer;
use std::net::{IpAddr, SocketAddr};

/// Where names, ports, trust and time come from.
#[derive(Debug, Clone, Default)]
pub struct World {
    /// Who resolves names.
    pub resolver: Resolver,
    /// Which port each service listens on.
    pub ports: Ports,
    /// Roots trusted beside the usual ones: the practice lab's own.
    pub extra_roots: Vec<CertificateDer<'static>>,
    /// Seconds added to this computer's clock when certificates are judged.
    pub clock_offset_seconds: i64,
    /// Addresses that answer as said without any packet being sent: roads that loopback cannot show broken.
    pub closed_roads: Vec<(SocketAddr, TcpOutcome)>,
    /// Issuer names that count as interceptors beside the table's.
    pub is_practice: bool,
}

/// Who resolves names.
#[derive(Debug, Clone, Default)]
pub enum Resolver {
    /// This computer, as its mail programs ask it.
    #[default]
    System,
    /// The practice lab: every name gets these answers.
    Practice(PracticeAnswer),
}

/// The practice lab's answer to every name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PracticeAnswer {
    /// Outcome for A.
    pub v4: DnsOutcome,
    /// Outcome for AAAA.
    pub v6: DnsOutcome,
    /// Addresses of both families.
    pub addresses: Vec<IpAddr>,
}
