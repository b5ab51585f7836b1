//! The probe against real software: every row must equal what the server was configured for.

#[path = "servers/mod.rs"]
mod support;

use mailprobe::certificate::CertificateProblem;
use mailprobe::mail::{Ports, Protocol, Security, Service};
use mailprobe::observation::{Ended, HelloOutcome, IdleOutcome, StartTlsOutcome, TcpOutcome};
use mailprobe::wire::Version;
use support::dovecot::Dovecot;
use support::keys::{self, Pair};
use support::openssl::OpenSsl;
use support::probing::{Probe, Seen};
use support::{free_port, skip};

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

#[path = "servers/against_dovecot.rs"]
mod dovecot;

#[path = "servers/against_postfix.rs"]
mod postfix;

#[path = "servers/against_openssl.rs"]
mod openssl;

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
    assert!(observed.took.as_secs() < 2, "{:?}", observed.took);
}

#[path = "servers/against_hostile.rs"]
mod hostile;
