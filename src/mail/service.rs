//! The services of a mail server and the ports they listen on.
//!
//! In: names and port numbers as people write them. Out: a [`Service`], the [`Ports`] of a server.

use super::protocol::Protocol;
use super::security::Security;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

/// One of the seven services of a mail server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Service {
    /// POP3, plain or STLS; port 110.
    Pop3,
    /// POP3 over TLS; port 995.
    Pop3s,
    /// IMAP, plain or STARTTLS; port 143.
    Imap,
    /// IMAP over TLS; port 993.
    Imaps,
    /// SMTP relay; port 25.
    Smtp,
    /// SMTP submission, STARTTLS; port 587 (RFC 6409).
    Submission,
    /// SMTP submission over TLS; port 465 (RFC 8314).
    Smtps,
}

impl Service {
    /// Every service, in the order reports list them.
    pub const ALL: [Service; 7] = [
        Service::Pop3,
        Service::Pop3s,
        Service::Imap,
        Service::Imaps,
        Service::Smtp,
        Service::Submission,
        Service::Smtps,
    ];

    /// The registered port.
    pub fn standard_port(self) -> u16 {
        match self {
            Service::Pop3 => 110,
            Service::Pop3s => 995,
            Service::Imap => 143,
            Service::Imaps => 993,
            Service::Smtp => 25,
            Service::Submission => 587,
            Service::Smtps => 465,
        }
    }

    /// The name used in `--ports` and in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Service::Pop3 => "pop3",
            Service::Pop3s => "pop3s",
            Service::Imap => "imap",
            Service::Imaps => "imaps",
            Service::Smtp => "smtp",
            Service::Submission => "submission",
            Service::Smtps => "smtps",
        }
    }

    /// The protocol spoken once the connection is ready.
    pub fn protocol(self) -> Protocol {
        match self {
            Service::Pop3 | Service::Pop3s => Protocol::Pop3,
            Service::Imap | Service::Imaps => Protocol::Imap,
            Service::Smtp | Service::Submission | Service::Smtps => Protocol::Smtp,
        }
    }

    /// True for the services that mail is sent through.
    pub fn is_for_sending(self) -> bool {
        self.protocol() == Protocol::Smtp
    }

    /// True where TLS starts with the first byte.
    pub fn is_implicit_tls(self) -> bool {
        matches!(self, Service::Pop3s | Service::Imaps | Service::Smtps)
    }

    /// The services of the same protocol, itself included.
    pub fn family(self) -> &'static [Service] {
        match self.protocol() {
            Protocol::Pop3 => &[Service::Pop3, Service::Pop3s],
            Protocol::Imap => &[Service::Imap, Service::Imaps],
            _ => &[Service::Smtp, Service::Submission, Service::Smtps],
        }
    }
}

impl Protocol {
    /// The service that speaks this protocol with implicit TLS or without.
    /// SMTP without implicit TLS is the submission service. `None` for protocols that are not probed.
    pub fn service(self, security: Security) -> Option<Service> {
        match (self, security) {
            (Protocol::Pop3, Security::Tls) => Some(Service::Pop3s),
            (Protocol::Pop3, _) => Some(Service::Pop3),
            (Protocol::Imap, Security::Tls) => Some(Service::Imaps),
            (Protocol::Imap, _) => Some(Service::Imap),
            (Protocol::Smtp, Security::Tls) => Some(Service::Smtps),
            (Protocol::Smtp, _) => Some(Service::Submission),
            _ => None,
        }
    }
}

impl fmt::Display for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Which port each service listens on: the registered ones, except where `--ports` or a practice server says otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Ports(BTreeMap<Service, u16>);

impl Ports {
    /// The port of a service.
    pub fn of(&self, service: Service) -> u16 {
        self.0
            .get(&service)
            .copied()
            .unwrap_or_else(|| service.standard_port())
    }

    /// Says that a service listens elsewhere.
    pub fn set(&mut self, service: Service, port: u16) {
        self.0.insert(service, port);
    }

    /// The service that listens on a port, if any does.
    pub fn service_on(&self, port: u16) -> Option<Service> {
        Service::ALL.into_iter().find(|service| self.of(*service) == port)
    }

    /// The ports that differ from the registered ones, as `--ports` takes them.
    pub fn differing(&self) -> impl Iterator<Item = (Service, u16)> + '_ {
        self.0
            .iter()
            .map(|(service, port)| (*service, *port))
            .filter(|(service, port)| service.standard_port() != *port)
    }
}

/// Why a `--ports` text could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PortsError {
    /// A part without `=`.
    #[error("'{0}' is not of the form service=port; write for example pop3=110,pop3s=995")]
    NoEquals(String),
    /// A name that is none of the seven services.
    #[error("'{0}' is not a service; the services are pop3, pop3s, imap, imaps, smtp, submission and smtps")]
    UnknownService(String),
    /// Not a number from 1 to 65535.
    #[error("'{0}' is not a port; ports are numbers from 1 to 65535")]
    BadPort(String),
}

impl FromStr for Ports {
    type Err = PortsError;

    fn from_str(text: &str) -> Result<Self, PortsError> {
        let mut ports = Ports::default();
        for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            let (name, port) = part
                .split_once('=')
                .ok_or_else(|| PortsError::NoEquals(part.to_owned()))?;
            let service = Service::ALL
                .into_iter()
                .find(|service| service.name().eq_ignore_ascii_case(name.trim()))
                .ok_or_else(|| PortsError::UnknownService(name.trim().to_owned()))?;
            match port.trim().parse::<u16>() {
                Ok(port) if port > 0 => ports.set(service, port),
                _ => return Err(PortsError::BadPort(port.trim().to_owned())),
            }
        }
        Ok(ports)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ports_read_back_what_differs() {
        let ports: Ports = "pop3=1110, POP3S=1995".parse().expect("valid");
        assert_eq!(ports.of(Service::Pop3), 1110);
        assert_eq!(ports.of(Service::Imaps), 993);
        assert_eq!(ports.service_on(1995), Some(Service::Pop3s));
        assert_eq!(ports.service_on(995), None);
        assert_eq!(ports.differing().count(), 2);
    }

    #[test]
    fn bad_ports_say_which_part_is_wrong() {
        assert_eq!("pop3".parse::<Ports>(), Err(PortsError::NoEquals("pop3".into())));
        assert_eq!(
            "x=1".parse::<Ports>(),
            Err(PortsError::UnknownService("x".into()))
        );
        assert_eq!("pop3=0".parse::<Ports>(), Err(PortsError::BadPort("0".into())));
        assert_eq!(
            "pop3=70000".parse::<Ports>(),
            Err(PortsError::BadPort("70000".into()))
        );
    }
}
