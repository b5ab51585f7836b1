//! The five links from this computer to the mail server, and how each of them stands.
//!
//! In: what was seen and decided. Out: a state and a time for each link; `chain_picture` draws them.

use crate::certificate::CertificateObservation;
use crate::checkup::Checkup;
use crate::diagnosis::HypothesisId;
use crate::mail::{Security, Stage};
use crate::probe::{DnsOutcome, GreetingKind, HelloOutcome, Link, LinkState, PortObservation, TcpOutcome};

/// One link as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LinkRow {
    /// Its state.
    pub state: LinkState,
    /// Milliseconds it took.
    pub ms: Option<u64>,
}

/// The five links in order.
pub type Chain = [LinkRow; 5];

/// The place of a link in a [`Chain`].
pub fn place(link: Link) -> usize {
    Link::ALL
        .iter()
        .position(|candidate| *candidate == link)
        .unwrap_or_default()
}

/// The chain of a finished run, from what was seen and decided.
pub fn of(checkup: &Checkup) -> Chain {
    let seen = &checkup.observations;
    let named: Vec<&PortObservation> = seen.ports.iter().filter(|port| port.named).collect();
    let resolved: Vec<_> = seen
        .dns
        .iter()
        .filter(|row| matches!(row.outcome, DnsOutcome::Resolved | DnsOutcome::Literal))
        .collect();
    let blamed = checkup.diagnosis.leading.map(stage_of);
    let name = row(
        !resolved.is_empty() && blamed != Some(Stage::Dns),
        resolved.iter().map(|row| row.ms).max(),
    );
    let open = named.iter().find(|port| port.tcp == TcpOutcome::Open);
    let connection = after(name, || row(open.is_some(), open.map(|port| port.tcp_ms)));
    let secure = after(connection, || secure_channel(checkup, &named, blamed));
    let server = after(secure, || mail_server(&named, blamed));
    let computer = row(blamed != Some(Stage::Local), None);
    [computer, name, connection, secure, server]
}

fn row(fine: bool, ms: Option<u64>) -> LinkRow {
    LinkRow {
        state: if fine { LinkState::Fine } else { LinkState::Problem },
        ms,
    }
}

fn after(before: LinkRow, link: impl FnOnce() -> LinkRow) -> LinkRow {
    match before.state {
        LinkState::Fine => link(),
        LinkState::Skipped if before.ms.is_some() => link(),
        _ => LinkRow {
            state: LinkState::Skipped,
            ms: None,
        },
    }
}

fn secure_channel(checkup: &Checkup, named: &[&PortObservation], blamed: Option<Stage>) -> LinkRow {
    if checkup.target.security == Security::None {
        // The time marks a link that does not exist, so that what follows it is still judged.
        return LinkRow {
            state: LinkState::Skipped,
            ms: Some(0),
        };
    }
    let hellos = named.iter().flat_map(|port| &port.hellos);
    let answered = hellos
        .filter(|hello| hello.outcome == HelloOutcome::ServerHello)
        .map(|hello| hello.ms)
        .min();
    let handshake = named
        .iter()
        .filter_map(|port| port.handshake.as_ref())
        .find(|handshake| handshake.completed);
    let sound = |certificate: &CertificateObservation| certificate.problems.is_empty();
    let certificates = named
        .iter()
        .filter_map(|port| port.certificate.as_ref())
        .all(sound);
    let ms = handshake.map(|handshake| handshake.ms).or(answered);
    row(ms.is_some() && certificates && blamed != Some(Stage::Tls), ms)
}

fn mail_server(named: &[&PortObservation], blamed: Option<Stage>) -> LinkRow {
    let greeting = named.iter().filter_map(|port| port.greeting.as_ref()).next();
    match greeting {
        Some(greeting) => {
            let ready = matches!(greeting.kind, GreetingKind::Ready | GreetingKind::Preauth);
            let fine = ready && !matches!(blamed, Some(Stage::Greeting | Stage::Auth | Stage::Protocol));
            row(fine, Some(greeting.ms))
        }
        None => LinkRow {
            state: LinkState::Skipped,
            ms: None,
        },
    }
}

/// The link a cause breaks.
fn stage_of(cause: HypothesisId) -> Stage {
    use HypothesisId as Id;
    match cause {
        Id::Dns => Stage::Dns,
        Id::Firewall | Id::NoSecureService | Id::ServerDown | Id::Ipv6Broken => Stage::Tcp,
        Id::ClockWrong => Stage::Local,
        Id::ServerBusy => Stage::Greeting,
        Id::SignInRefused => Stage::Auth,
        Id::SlowServer | Id::WrongProtocol | Id::CaptivePortal => Stage::Protocol,
        Id::Healthy => Stage::Unknown,
        _ => Stage::Tls,
    }
}
