//! One address and port, and everything learned there.
//!
//! In: filled by the probe. Out: part of the JSON contract.

use super::{FirstReply, GreetingObservation, HandshakeObservation, HelloObservation, StartTlsObservation};
use crate::certificate::CertificateObservation;
use crate::mail::Service;
use serde::{Deserialize, Serialize};
use std::net::IpAddr;

/// How connecting to a port ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TcpOutcome {
    /// Connected.
    Open,
    /// Refused with a reset (10061).
    Refused,
    /// No answer within the limit (10060).
    TimedOut,
    /// Reset while connecting (10054).
    Reset,
    /// No route to the network or host (10051, 10065).
    Unreachable,
    /// This computer did not let it out (10013).
    BlockedLocally,
    /// This computer had no socket left for it (10024, 10055, EMFILE).
    LocalLimit,
}

/// One address and port, and everything learned there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PortObservation {
    /// The port number.
    pub port: u16,
    /// The service expected there, by `--ports` or by registration; `None` for a port of the person's own choosing.
    pub service: Option<Service>,
    /// True for the port the complaint names.
    pub named: bool,
    /// The address.
    pub address: IpAddr,
    /// How connecting ended.
    pub tcp: TcpOutcome,
    /// Milliseconds until connected or failed.
    pub tcp_ms: u64,
    /// The operating system's error number where connecting failed.
    pub os_error: Option<i32>,
    /// The first thing the server said without being asked, or after TLS was set up.
    pub greeting: Option<GreetingObservation>,
    /// Capability lines as sent (CAPA, CAPABILITY, EHLO); `None` where not asked.
    pub capabilities: Option<Vec<String>>,
    /// What became of STARTTLS or STLS; `None` where not asked for.
    pub starttls: Option<StartTlsObservation>,
    /// The idle tests: connected, sent nothing.
    pub idle: Vec<IdleObservation>,
    /// The hello matrix, in the order sent.
    pub hellos: Vec<HelloObservation>,
    /// The certificate, from whichever hello or handshake brought one.
    pub certificate: Option<CertificateObservation>,
    /// The certificate shown to hellos without the server's name, where it is another one.
    #[serde(default)]
    pub certificate_without_name: Option<CertificateObservation>,
    /// The real handshake.
    pub handshake: Option<HandshakeObservation>,
    /// The answer to the first command on the program's way; `None` where none was sent.
    #[serde(default)]
    pub first_reply: Option<FirstReply>,
    /// What answered before was refused or dropped at once later in the same run: the server limits connections.
    #[serde(default)]
    pub shut_out: bool,
    /// The words with which it did.
    #[serde(default)]
    pub shut_out_words: Option<String>,
}

impl PortObservation {
    /// A row before anything but the connect is known.
    pub fn new(port: u16, address: IpAddr, tcp: TcpOutcome) -> Self {
        Self {
            port,
            service: None,
            named: false,
            address,
            tcp,
            tcp_ms: 0,
            os_error: None,
            greeting: None,
            capabilities: None,
            starttls: None,
            idle: Vec::new(),
            hellos: Vec::new(),
            certificate: None,
            certificate_without_name: None,
            handshake: None,
            first_reply: None,
            shut_out: false,
            shut_out_words: None,
        }
    }
}

/// One idle test.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct IdleObservation {
    /// How it ended.
    pub outcome: IdleOutcome,
    /// Milliseconds until it ended.
    pub ms: u64,
}

/// How connecting and saying nothing ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IdleOutcome {
    /// Still open when the time was up.
    StaysOpen,
    /// The server closed.
    Closed,
    /// The server reset.
    Reset,
    /// The server spoke first.
    Text,
}

impl IdleOutcome {
    /// True where the server ended the connection though nothing was sent.
    pub fn is_death(self) -> bool {
        matches!(self, IdleOutcome::Closed | IdleOutcome::Reset)
    }
}

/// Traffic to one address and port, for the promise that nothing else was contacted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Traffic {
    /// `address:port`.
    pub to: String,
    /// Connections opened.
    pub connections: u32,
    /// Bytes received.
    pub bytes_in: u64,
    /// Bytes sent.
    pub bytes_out: u64,
}
