//! Ways that were seen working or greeting, beside the one the mail program uses.
//!
//! In: evidence and the mail program. Out: [`Ways`], each a port that was seen.

use crate::diagnosis::{self, Evidence};
use crate::mail::{Protocol, Security, Service};
use crate::observation::{GreetingKind, HelloObservation, PortObservation, StartTlsOutcome, TcpOutcome, Via};

/// Ways that were seen working or greeting, beside the named port.
pub(super) struct Ways<'a> {
    /// STARTTLS for the same protocol, for a program that can use it.
    pub(super) starttls: Option<&'a PortObservation>,
    /// STARTTLS for the same protocol, where this program cannot use it.
    pub(super) starttls_for_others: Option<&'a PortObservation>,
    /// TLS from the first byte for the same protocol.
    pub(super) secure: Option<&'a PortObservation>,
    /// TLS from the first byte for the other protocol that reads mail.
    pub(super) other: Option<&'a PortObservation>,
    /// The plain port of the same protocol, where nothing shows that it takes no password there.
    pub(super) plain: Option<&'a PortObservation>,
    /// False where every plain port of the same protocol was seen closed, or taking no password without encryption.
    pub(super) clear_sign_in: bool,
}

impl<'a> Ways<'a> {
    pub(super) fn of(evidence: &Evidence<'a>, program: &str) -> Ways<'a> {
        let target = evidence.target;
        let ports = &evidence.observations.ports;
        let protocol = |row: &PortObservation| row.service.map(|service| service.protocol());
        let implicit = |row: &PortObservation| row.service.is_some_and(Service::is_implicit_tls);
        let other_than_named = |row: &PortObservation| row.port != target.port && !row.named;
        let same = move |row: &PortObservation| protocol(row) == Some(target.protocol);
        let secured = move |row: &PortObservation| {
            implicit(row)
                && other_than_named(row)
                && answers_this_program(&row.hellos, Via::Tls)
                && certificate_fine(row)
        };
        let reads = |row: &PortObservation| matches!(protocol(row), Some(Protocol::Pop3 | Protocol::Imap));
        let starttls = || {
            ports.iter().filter(move |row| {
                let in_use = row.named && target.security == Security::StartTls;
                same(row) && !in_use && starttls_works(row) && certificate_fine(row)
            })
        };
        let for_others = |row: &&PortObservation| {
            let answered = row
                .hellos
                .iter()
                .any(|hello| hello.via == Via::StartTls && hello.is_answered());
            same(row)
                && !can_use_starttls(program, row.service)
                && goes_ahead(row, answered)
                && certificate_fine(row)
        };
        let usable = |row: &&PortObservation| can_use_starttls(program, row.service);
        let plain = || ports.iter().filter(move |row| same(row) && !implicit(row));
        let takes_password = |row: &&PortObservation| {
            row.tcp == TcpOutcome::Open && !diagnosis::takes_no_clear_password(target, row)
        };
        let secure = ports.iter().find(|row| same(row) && secured(row));
        // Port 25 is for mail between servers, and may be used for want of better.
        let is_25 = |row: &&PortObservation| row.service == Some(Service::Smtp);
        let own = starttls()
            .filter(usable)
            .find(|row| !is_25(row))
            .or_else(|| starttls().filter(usable).find(|_| secure.is_none()));
        Ways {
            starttls: own,
            starttls_for_others: ports.iter().find(for_others).filter(|_| own.is_none()),
            secure,
            other: ports
                .iter()
                .find(|row| target.protocol != Protocol::Smtp && !same(row) && reads(row) && secured(row)),
            plain: plain().filter(takes_password).find(|row| {
                row.greeting
                    .as_ref()
                    .is_some_and(|greeting| greeting.kind == GreetingKind::Ready)
            }),
            clear_sign_in: plain().next().is_none() || plain().any(|row| takes_password(&row)),
        }
    }
}

/// The secure port of the same protocol was tried and took no connection.
pub(super) fn secure_port_is_closed(evidence: &Evidence) -> bool {
    let is_it = |row: &&PortObservation| {
        row.service.is_some_and(|service| {
            service.is_implicit_tls() && service.protocol() == evidence.target.protocol
        })
    };
    let mut rows = evidence.observations.ports.iter().filter(is_it).peekable();
    rows.peek().is_some() && rows.all(|row| row.tcp != TcpOutcome::Open)
}

/// Answered the program's own hello; where none was sent there, any hello.
fn answers_this_program(hellos: &[HelloObservation], via: Via) -> bool {
    let hellos = || hellos.iter().filter(|hello| hello.via == via);
    let answered = HelloObservation::is_answered;
    match hellos().any(|hello| hello.is_client) {
        true => hellos().any(|hello| hello.is_client && answered(hello)),
        false => hellos().any(answered),
    }
}

fn starttls_works(row: &PortObservation) -> bool {
    goes_ahead(row, answers_this_program(&row.hellos, Via::StartTls))
}

/// STARTTLS works, and a hello behind it was answered where one was sent.
fn goes_ahead(row: &PortObservation, answered: bool) -> bool {
    let go_ahead = row
        .starttls
        .as_ref()
        .is_some_and(|starttls| starttls.outcome == StartTlsOutcome::Works);
    let asked = row.hellos.iter().any(|hello| hello.via == Via::StartTls);
    go_ahead && (!asked || answered)
}

/// Nobody is sent to a port whose certificate has a problem of its own.
fn certificate_fine(row: &PortObservation) -> bool {
    row.certificate
        .as_ref()
        .is_none_or(|certificate| certificate.problems.is_empty())
}

/// Outlook Express starts TLS with the first byte on every port but 25; its heirs when they read mail; Outlook has a choice
/// for IMAP and for sending only.
fn can_use_starttls(program: &str, service: Option<Service>) -> bool {
    match (program, service.map(Service::protocol)) {
        ("outlook-express", _) => service == Some(Service::Smtp),
        (_, Some(Protocol::Smtp)) => true,
        ("windows-mail" | "windows-live-mail", _) => false,
        ("outlook", protocol) => protocol == Some(Protocol::Imap),
        _ => true,
    }
}
