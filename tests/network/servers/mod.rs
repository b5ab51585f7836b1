//! The probe against real software: every row must equal what the server was configured for.

mod dovecot;
mod hostile;
mod openssl;
mod out_of_step;
mod particular;
mod postfix;
mod unfinished;

use crate::support::dovecot::Dovecot;
use crate::support::keys::{self, Pair};
use crate::support::openssl::OpenSsl;
use crate::support::probing::{Probe, Seen};
use crate::support::{free_port, skip};
use mailprobe::certificate::CertificateProblem;
use mailprobe::mail::{Ports, Protocol, Security, Service};
use mailprobe::observation::{Ended, HelloOutcome, IdleOutcome, StartTlsOutcome, TcpOutcome};
use mailprobe::wire::Version;

/// Both forms of Outlook Express on Windows XP.
const OUTLOOK_EXPRESS: [&str; 2] = ["oe6-xp-tls10", "oe6-xp-ie6"];

/// Thunderbird of today.
const THUNDERBIRD: [&str; 1] = ["tb91"];

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

/// Ports on which nobody listens, so that a lone server has no neighbours.
fn lone() -> Ports {
    let mut ports = Ports::default();
    for service in Service::ALL {
        ports.set(service, free_port());
    }
    ports
}

#[test]
fn nobody_listening_is_refused() {
    let ports = lone();
    let port = ports.of(Service::Pop3s);
    let observed = Probe::new(
        Protocol::Pop3,
        port,
        Security::Tls,
        ports.clone(),
        &OUTLOOK_EXPRESS,
    )
    .run();
    println!("{}", observed.brief());
    assert_eq!(observed.observations.ended, Ended::Complete);
    for service in [Service::Pop3, Service::Pop3s, Service::Imap, Service::Imaps] {
        assert_eq!(
            observed.port(ports.of(service)).tcp,
            TcpOutcome::Refused,
            "{service}"
        );
    }
    assert!(observed.port(port).hellos.is_empty());
}
