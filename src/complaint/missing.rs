//! From what a message says to what a check still needs.
//!
//! In: a complaint. Out: the fields that are missing, and the values that are usual for a protocol or likely here.

use super::host::{host, is_mail_name};
use super::reading::Complaint;
use crate::codes;
use crate::mail::{Protocol, Security};
use serde::{Deserialize, Serialize};

/// A field that a check needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Field {
    /// The mail server's name.
    Server,
    /// POP3, IMAP or SMTP.
    Protocol,
    /// The port.
    Port,
    /// Whether, and how, the connection is encrypted.
    Security,
}

impl Field {
    /// The name used in JSON and for the text of the window.
    pub fn name(self) -> &'static str {
        match self {
            Field::Server => "server",
            Field::Protocol => "protocol",
            Field::Port => "port",
            Field::Security => "security",
        }
    }
}

/// The fields that a check needs and the message does not tell, in the order a person is asked for them.
pub fn missing(complaint: &Complaint) -> Vec<Field> {
    let server = complaint.server.as_deref().and_then(host);
    let is_probed = complaint
        .protocol
        .is_some_and(|protocol| Protocol::PROBED.contains(&protocol));
    [
        (Field::Server, server.is_some()),
        (Field::Protocol, is_probed),
        (Field::Port, complaint.port.is_some_and(|port| port > 0)),
        (Field::Security, complaint.secure.is_some()),
    ]
    .into_iter()
    .filter(|(_, is_there)| !is_there)
    .map(|(field, _)| field)
    .collect()
}

/// A usual setting of a protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Usual {
    /// The port.
    pub port: u16,
    /// The encryption that goes with it.
    pub security: Security,
}

const fn setting(port: u16, security: Security) -> Usual {
    Usual { port, security }
}

const POP3: [Usual; 3] = [
    setting(995, Security::Tls),
    setting(110, Security::StartTls),
    setting(110, Security::None),
];
const IMAP: [Usual; 3] = [
    setting(993, Security::Tls),
    setting(143, Security::StartTls),
    setting(143, Security::None),
];
const SMTP: [Usual; 3] = [
    setting(465, Security::Tls),
    setting(587, Security::StartTls),
    setting(25, Security::None),
];

/// The settings that are usual for a protocol, the best first (RFC 8314). Empty for protocols that are not probed.
pub fn usual(protocol: Protocol) -> &'static [Usual] {
    match protocol {
        Protocol::Pop3 => &POP3,
        Protocol::Imap => &IMAP,
        Protocol::Smtp => &SMTP,
        Protocol::Nntp | Protocol::Http => &[],
    }
}

/// The protocol that a message most likely means where it prints none: by its port, by its number. To be offered, not assumed.
pub fn likely_protocol(complaint: &Complaint) -> Option<Protocol> {
    complaint.protocol.or_else(|| match complaint.port {
        Some(110 | 995) => Some(Protocol::Pop3),
        Some(143 | 993) => Some(Protocol::Imap),
        Some(25 | 465 | 587 | 2525) => Some(Protocol::Smtp),
        _ => codes::protocol_of(complaint.error_number?.0),
    })
}

/// The server that a message most likely means where it names none: the account, where people named it after the server.
/// To be offered, not assumed.
pub fn likely_server(complaint: &Complaint) -> Option<String> {
    let printed = complaint.server.as_deref().and_then(host);
    printed.or_else(|| {
        let account = complaint.account.as_deref()?;
        host(account).filter(|name| is_mail_name(name))
    })
}
