//! Puts together where to look: the options of the person first, then the complaint, then what is usual.
//!
//! In: a reading and [`TargetOverrides`]. Out: a [`Target`], or which fact is still needed. Pure.

use crate::client;
use crate::complaint::{self, Complaint, MailProgram, Reading};
use crate::mail::{Host, Ports, Protocol, Security, Service, Target, TargetOverrides};

/// What keeps a checkup from starting.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TargetError {
    /// No server is known.
    #[error(
        "the mail server's name is missing; give your e-mail address with --address, or the name with --server NAME: it is in the account settings of the mail program"
    )]
    NoServer,
    /// The server's name cannot be one.
    #[error("'{0}' cannot be a server's name; it looks like mail.example.com and is in the account settings")]
    BadServer(String),
    /// Neither protocol nor a telling port is known.
    #[error(
        "the protocol is missing; give it with --protocol pop3, imap or smtp (usual ports: POP3 995, IMAP 993, SMTP 465 or 587)"
    )]
    NoProtocol,
    /// A protocol that is read but not probed.
    #[error("{0} accounts cannot be checked; Mailprobe checks POP3, IMAP and SMTP")]
    NotProbed(Protocol),
    /// The provider lets no mail program in.
    #[error("{0} lets only its own programs read mail: there is no POP, IMAP or SMTP server to check")]
    NoMailPrograms(String),
    /// No such profile.
    #[error("'{0}' is not a known mail program; give one of: {names}", names = client::ids_like(.0).join(", "))]
    UnknownClient(String),
}

/// Decides what to probe. `ports` says where services listen that are not on their registered ports.
///
/// # Errors
/// When a fact is missing or cannot be right.
pub fn target(reading: &Reading, overrides: &TargetOverrides, ports: &Ports) -> Result<Target, TargetError> {
    let complaint = leading_complaint(reading);
    let server = stated_server(complaint, overrides)?;
    let said_port = stated_port(complaint, overrides);
    let protocol = protocol(complaint, overrides, said_port, ports)?;
    let security = overrides
        .security
        .unwrap_or_else(|| security(complaint, protocol, said_port, ports));
    let port = match said_port {
        Some(port) => moved(port, ports),
        None => usual_port(protocol, security, ports),
    };
    let client = client_profile(complaint, overrides)?;
    Ok(Target {
        server,
        port,
        protocol,
        security,
        client,
    })
}

/// The complaint to act on: the first with a server, else the first.
pub fn leading_complaint(reading: &Reading) -> Option<&Complaint> {
    let with_server =
        |complaint: &&Complaint| complaint.server.as_deref().and_then(complaint::host).is_some();
    reading
        .complaints
        .iter()
        .find(with_server)
        .or_else(|| reading.complaints.first())
}

pub(super) fn stated_port(complaint: Option<&Complaint>, overrides: &TargetOverrides) -> Option<u16> {
    overrides
        .port
        .or_else(|| complaint.and_then(|complaint| complaint.port))
}

pub(super) fn stated_server(
    complaint: Option<&Complaint>,
    overrides: &TargetOverrides,
) -> Result<Host, TargetError> {
    let typed = overrides.server.as_deref();
    let said = typed.or_else(|| complaint.and_then(|complaint| complaint.server.as_deref()));
    let host_of = if typed.is_some() {
        complaint::typed_host
    } else {
        complaint::host
    };
    let said = said
        .map(str::trim)
        .filter(|said| !said.is_empty())
        .ok_or(TargetError::NoServer)?;
    host_of(said)
        .and_then(|host| host.parse().ok())
        .ok_or_else(|| TargetError::BadServer(quoted(said)))
}

fn protocol(
    complaint: Option<&Complaint>,
    overrides: &TargetOverrides,
    port: Option<u16>,
    ports: &Ports,
) -> Result<Protocol, TargetError> {
    let by_port = || {
        port.and_then(|port| service_on(port, ports))
            .map(Service::protocol)
    };
    let said = overrides
        .protocol
        .or_else(|| complaint.and_then(|complaint| complaint.protocol));
    let protocol = said.or_else(by_port).ok_or(TargetError::NoProtocol)?;
    if Protocol::PROBED.contains(&protocol) {
        Ok(protocol)
    } else {
        Err(TargetError::NotProbed(protocol))
    }
}

/// What the mail program's "SSL" tick means on that port. Mail programs take it as STARTTLS on the SMTP ports
/// other than 465, and as TLS from the first byte everywhere else. Outlook Express knows STARTTLS on port 25 only.
fn security(complaint: Option<&Complaint>, protocol: Protocol, port: Option<u16>, ports: &Ports) -> Security {
    let service = port.and_then(|port| service_on(port, ports));
    let implicit = service.is_some_and(Service::is_implicit_tls);
    match complaint.and_then(|complaint| complaint.secure) {
        Some(true)
            if protocol == Protocol::Smtp
                && service.is_some()
                && !implicit
                && (port == Some(25) || !is_outlook_express(complaint)) =>
        {
            Security::StartTls
        }
        Some(true) => Security::Tls,
        Some(false) => Security::None,
        None if implicit || port.is_none() => Security::Tls,
        None if service == Some(Service::Submission) => Security::StartTls,
        None if service.is_none() => Security::Tls,
        None => Security::None,
    }
}

fn is_outlook_express(complaint: Option<&Complaint>) -> bool {
    complaint.is_some_and(|complaint| complaint.client == MailProgram::OutlookExpress)
}

/// The service on a port, by `--ports` first and by registration second.
fn service_on(port: u16, ports: &Ports) -> Option<Service> {
    ports.service_on(port).or_else(|| {
        Service::ALL
            .into_iter()
            .find(|service| service.standard_port() == port)
    })
}

/// A registered port whose service was said to listen elsewhere means that other port.
fn moved(port: u16, ports: &Ports) -> u16 {
    if ports.service_on(port).is_some() {
        return port;
    }
    let registered = Service::ALL
        .into_iter()
        .find(|service| service.standard_port() == port);
    registered.map_or(port, |service| ports.of(service))
}

fn usual_port(protocol: Protocol, security: Security, ports: &Ports) -> u16 {
    let service = protocol.service(security).unwrap_or(Service::Imaps);
    ports.of(service)
}

/// As much of what was typed as an error line repeats.
fn quoted(typed: &str) -> String {
    typed.chars().take(80).collect()
}

pub(super) fn client_profile(
    complaint: Option<&Complaint>,
    overrides: &TargetOverrides,
) -> Result<String, TargetError> {
    if let Some(id) = &overrides.client {
        return match client::by_id(id) {
            Some(profile) => Ok(profile.id.clone()),
            None => Err(TargetError::UnknownClient(quoted(id))),
        };
    }
    let unknown = Complaint::default();
    let profiles = client::for_complaint(complaint.unwrap_or(&unknown));
    Ok(profiles
        .first()
        .map(|profile| profile.id.clone())
        .unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reading(protocol: Protocol, port: u16, secure: bool) -> Reading {
        let complaint = Complaint {
            server: Some("mail.example.com".into()),
            protocol: Some(protocol),
            port: Some(port),
            secure: Some(secure),
            ..Complaint::default()
        };
        Reading {
            complaints: vec![complaint],
            ..Reading::default()
        }
    }

    fn decided(reading: &Reading, overrides: &TargetOverrides, ports: &str) -> Target {
        target(reading, overrides, &ports.parse().expect("ports")).expect("complete")
    }

    #[test]
    fn ssl_on_a_submission_port_means_starttls_and_tls_elsewhere() {
        let smtp = decided(
            &reading(Protocol::Smtp, 587, true),
            &TargetOverrides::default(),
            "",
        );
        assert_eq!((smtp.port, smtp.security), (587, Security::StartTls));
        let pop3 = decided(
            &reading(Protocol::Pop3, 110, true),
            &TargetOverrides::default(),
            "",
        );
        assert_eq!((pop3.port, pop3.security), (110, Security::Tls));
        let mut express = reading(Protocol::Smtp, 587, true);
        express.complaints[0].client = MailProgram::OutlookExpress;
        let none = TargetOverrides::default();
        assert_eq!(decided(&express, &none, "").security, Security::Tls);
        express.complaints[0].port = Some(25);
        assert_eq!(decided(&express, &none, "").security, Security::StartTls);
    }

    #[test]
    fn a_moved_service_takes_the_registered_port_with_it() {
        let moved = decided(
            &reading(Protocol::Pop3, 995, true),
            &TargetOverrides::default(),
            "pop3s=1995",
        );
        assert_eq!((moved.port, moved.security), (1995, Security::Tls));
    }

    #[test]
    fn what_was_chosen_outranks_the_complaint() {
        let overrides = TargetOverrides {
            server: Some("10.0.0.7".into()),
            port: Some(143),
            ..TargetOverrides::default()
        };
        let target = decided(&reading(Protocol::Imap, 993, true), &overrides, "");
        assert_eq!((target.server.as_str(), target.port), ("10.0.0.7", 143));
    }

    #[test]
    fn what_is_missing_is_named() {
        let nothing = Reading::default();
        assert_eq!(
            target(&nothing, &TargetOverrides::default(), &Ports::default()),
            Err(TargetError::NoServer)
        );
        let server = TargetOverrides {
            server: Some("mail.example.com".into()),
            ..TargetOverrides::default()
        };
        assert_eq!(
            target(&nothing, &server, &Ports::default()),
            Err(TargetError::NoProtocol)
        );
        let news = TargetOverrides {
            protocol: Some(Protocol::Nntp),
            ..server
        };
        assert_eq!(
            target(&nothing, &news, &Ports::default()),
            Err(TargetError::NotProbed(Protocol::Nntp))
        );
    }
}
