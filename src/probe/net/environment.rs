//! The environment a run happens in: the real computer, or the practice lab's.
//!
//! In: injected by whoever starts the run. Out: who resolves, which ports, which roots, which clock.

use crate::mail::Ports;
use crate::observation::{DnsOutcome, TcpOutcome};
use rustls::pki_types::CertificateDer;
use std::net::{IpAddr, SocketAddr};

/// Where names, ports, trust and time come from.
#[derive(Debug, Clone, Default)]
pub struct Environment {
    /// Who resolves names.
    pub resolver: Resolver,
    /// Which port each service listens on.
    pub ports: Ports,
    /// Roots trusted beside the usual ones: the practice lab's own.
    pub extra_roots: Vec<CertificateDer<'static>>,
    /// Seconds added to this computer's clock when certificates are judged.
    pub clock_offset_seconds: i64,
    /// Addresses that answer as said without any packet being sent: endpoints that loopback cannot show broken.
    pub unreachable_endpoints: Vec<(SocketAddr, TcpOutcome)>,
    /// True for the practice lab: this computer's own certificate store, clock and names are not asked.
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
    /// Whether there is a route to anywhere; `None` where that is not looked at.
    pub has_network: Option<bool>,
}
