//! Where to look: one server, port, protocol and protection.
//!
//! In: what a complaint and a person named. Out: the same facts, complete ([`Target`]) or as far as given ([`TargetOverrides`]).

use super::host::Host;
use super::protocol::Protocol;
use super::security::Security;
use super::service::Service;
use serde::{Deserialize, Serialize};

/// What is checked, after the complaint and the options were put together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// Host name or address as given.
    pub server: Host,
    /// Port the mail program uses.
    pub port: u16,
    /// Protocol the mail program uses.
    pub protocol: Protocol,
    /// Protection the mail program uses.
    pub security: Security,
    /// Profile id of the mail program.
    pub client: String,
}

/// Whose a port is by its number, held against the protocol and protection that are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PortOwner {
    /// Protocol, protection and port are a pair that is registered.
    ItsOwn,
    /// The number is registered for another service.
    Another,
    /// No service of mail, nor another that is known here.
    Nobody,
}

impl Target {
    /// Whose the port is.
    pub fn port_owner(&self) -> PortOwner {
        let service = Service::ALL
            .into_iter()
            .find(|service| service.standard_port() == self.port);
        match service {
            Some(service) if service.protocol() != self.protocol => PortOwner::Another,
            Some(service) if service.is_implicit_tls() == (self.security == Security::Tls) => {
                PortOwner::ItsOwn
            }
            None if OTHER_SERVICES.contains(&self.port) => PortOwner::Another,
            _ => PortOwner::Nobody,
        }
    }
}

/// FTP, SSH, Telnet, HTTP and HTTPS with their usual seconds, LDAP, SMB, MySQL, RDP, PostgreSQL, ManageSieve (IANA service names).
const OTHER_SERVICES: [u16; 15] = [
    21, 22, 23, 80, 389, 443, 445, 636, 3306, 3389, 4190, 5432, 8080, 8443, 2000,
];

/// What was given beside the complaint. It outranks the complaint.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TargetOverrides {
    /// Host name or address.
    pub server: Option<String>,
    /// Port.
    pub port: Option<u16>,
    /// Protocol.
    pub protocol: Option<Protocol>,
    /// Protection.
    pub security: Option<Security>,
    /// Profile id of the mail program.
    pub client: Option<String>,
}
