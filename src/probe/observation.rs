//! What was seen on the network, as data: the part of the JSON contract under `observations`.
//!
//! In: filled by the probe, or read back from a saved result. Out: matched on by `diagnosis`, drawn by `report` and `gui`.
//! Every ending has a name; nothing here is an "unknown error".

use crate::certificate::CertificateObservation;
use crate::mail::Service;
use crate::wire::Version;
use serde::{Deserialize, Serialize};
use std::net::IpAddr;

/// Everything one run saw.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Observations {
    /// One row per question asked of the resolver.
    pub dns: Vec<DnsObservation>,
    /// One row per address and port.
    pub ports: Vec<PortObservation>,
    /// What the run noticed beside the ports.
    #[serde(default)]
    pub surroundings: Surroundings,
    /// Why the run ended.
    #[serde(default)]
    pub ended: Ended,
    /// Every packet-level step in order of time: what the window folds away and tickets may carry.
    #[serde(default)]
    pub transcript: Vec<TranscriptLine>,
}

/// One line of the transcript.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TranscriptLine {
    /// Milliseconds since the run began.
    pub at_ms: u64,
    /// `address:port` the line is about; the name asked for, in lines about resolving.
    pub to: String,
    /// Number of the connection within the run, from 1; 0 for lines about resolving.
    pub connection: u32,
    /// Sent, received, or neither.
    pub direction: Direction,
    /// What happened, in protocol words ("ClientHello tls1.2-modern, 217 bytes", "+OK Dovecot ready.").
    pub what: String,
}

/// Which way a transcript line went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// To the server.
    Out,
    /// From the server.
    In,
    /// Neither: connected, closed, timed out.
    Note,
}

/// Why a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ended {
    /// Everything the plan asked for was done.
    #[default]
    Complete,
    /// The person pressed Cancel; what was seen is kept.
    Cancelled,
    /// The overall deadline passed; what was seen is kept.
    DeadlinePassed,
    /// The server said "too many"; nothing further was asked of it.
    ServerAskedToStop,
}

/// Facts about this computer and the way to the server.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Surroundings {
    /// Seconds this computer's clock is ahead of the time the server reveals (negative: behind), where one was revealed.
    pub clock_ahead_seconds: Option<i64>,
    /// Where that time came from ("greeting", "server_hello").
    pub clock_source: Option<String>,
    /// The name is in this computer's hosts file.
    pub in_hosts_file: bool,
    /// The name only resolved with a search suffix appended.
    pub search_suffix: Option<String>,
    /// A mail scanner listens on this computer's own mail ports; the ports it was found on.
    pub local_scanner_ports: Vec<u16>,
    /// A captive portal's page came back instead of mail.
    pub captive_portal: bool,
    /// Better servers and ports the provider itself publishes (RFC 6186, RFC 8314, autoconfig); only when asked for.
    pub published: Vec<PublishedService>,
}

/// A server and port the provider publishes for mail programs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedService {
    /// The service.
    pub service: Service,
    /// The host to use.
    pub host: String,
    /// The port to use.
    pub port: u16,
    /// "srv" or "autoconfig".
    pub source: String,
}

/// Address family.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Family {
    /// IPv4.
    #[serde(rename = "A")]
    V4,
    /// IPv6.
    #[serde(rename = "AAAA")]
    V6,
}

impl Family {
    /// The family of an address.
    pub fn of(address: IpAddr) -> Family {
        if address.is_ipv4() { Family::V4 } else { Family::V6 }
    }
}

/// One question to the resolver and its answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DnsObservation {
    /// The name as it was asked, in ASCII (IDNA).
    pub name: String,
    /// A or AAAA.
    pub family: Family,
    /// How it ended.
    pub outcome: DnsOutcome,
    /// The addresses, in the order given.
    pub addresses: Vec<IpAddr>,
    /// Milliseconds until the answer.
    pub ms: u64,
    /// The system's own words where it failed.
    pub error: Option<String>,
}

/// How a resolution ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DnsOutcome {
    /// At least one address.
    Resolved,
    /// The target is an address already; nothing was asked.
    Literal,
    /// No such name (11001, NXDOMAIN).
    NotFound,
    /// The name exists and has no address of this family (11004).
    NoAddress,
    /// The resolver did not answer in time.
    TimedOut,
    /// The resolver answered with a failure (11002, 11003, SERVFAIL).
    Failed,
}

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
    /// The one completed handshake.
    pub handshake: Option<HandshakeObservation>,
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
        }
    }
}

/// What kind of greeting it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GreetingKind {
    /// `+OK`, `* OK`, `220`.
    Ready,
    /// `* PREAUTH`.
    Preauth,
    /// `-ERR`, `* BYE`, `421`, `554`.
    Refusal,
    /// Text of the protocol's kind was awaited, something else came (HTTP, SSH, SMTP on a POP port).
    OtherProtocol,
    /// Nothing came within the limit.
    Silence,
    /// The server closed without a word.
    Closed,
    /// The connection was reset without a word.
    Reset,
    /// Bytes that are no text.
    Garbage,
}

/// The server's first words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GreetingObservation {
    /// Its kind.
    pub kind: GreetingKind,
    /// The text as sent, control bytes made visible, at most 1000 characters; empty where nothing came.
    pub text: String,
    /// The product, where the text names one ("Microsoft Exchange 5.5").
    pub product: Option<String>,
    /// Its version as printed ("5.5.2653.23").
    pub version: Option<String>,
    /// What the version stands for ("Service Pack 4").
    pub level: Option<String>,
    /// True where the words belong to a mail scanner that answers in the server's place.
    pub scanner: bool,
    /// True where the greeting was read inside TLS.
    pub inside_tls: bool,
    /// Milliseconds from connected to greeting.
    pub ms: u64,
}

/// What became of STARTTLS or STLS on a plain port.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StartTlsObservation {
    /// The capability list names it.
    pub offered: bool,
    /// The capability list shows it blotted out (`XXXXXXXA`): something in the path does not want it.
    pub masked: bool,
    /// The server wants it before anything else (530, LOGINDISABLED, PRIVACYREQUIRED).
    pub required: bool,
    /// How asking for it ended.
    pub outcome: StartTlsOutcome,
    /// The server's reply to the command, as sent.
    pub reply: Option<String>,
}

/// How asking for STARTTLS ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StartTlsOutcome {
    /// Not asked, because it is not offered.
    NotOffered,
    /// Offered; not tried in this run.
    NotTried,
    /// The go-ahead came and a hello was answered with a ServerHello.
    Works,
    /// The server refused the command (454, `-ERR`, `NO`).
    Refused,
    /// The go-ahead came and clear text followed it ("TLS initialization failed").
    TextAfterGoAhead,
    /// The go-ahead came together with more bytes: a sign of tampering.
    InjectedBytes,
    /// The go-ahead came and every hello died.
    HandshakeFailed,
    /// `* PREAUTH`: too late for STARTTLS.
    Preauth,
    /// The connection ended or stayed silent before the go-ahead.
    NoAnswer,
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

/// How a hello was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HelloOutcome {
    /// A ServerHello of any version, SSL 2.0 included.
    ServerHello,
    /// A fatal alert (or an SSL 2.0 ERROR message).
    Alert,
    /// The server closed without an answer.
    Closed,
    /// The server reset without an answer.
    Reset,
    /// Nothing came within the limit.
    Silent,
    /// Clear text of a mail protocol came.
    Text,
    /// Bytes of another protocol came.
    OtherProtocol,
    /// Bytes came that are no flight.
    Malformed,
}

/// How a hello reached the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Via {
    /// TLS from the first byte.
    Tls,
    /// After STARTTLS or STLS.
    StartTls,
}

/// One hello and its answer: a row of the matrix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HelloObservation {
    /// The hello's id: a diagnostic one (`tls1.2-modern`) or a profile id (`oe6-xp-tls10`).
    pub hello: String,
    /// True where it is the hello of the person's own mail program.
    pub is_client: bool,
    /// How it got there.
    pub via: Via,
    /// How it was answered.
    pub outcome: HelloOutcome,
    /// The version the server chose.
    pub version: Option<Version>,
    /// The suite the server chose: `0xC02F`, or `0x010080` for SSL 2.0.
    pub cipher: Option<String>,
    /// The alert's number, 40 for example.
    pub alert: Option<u8>,
    /// Clear text or the start of other bytes that came, control bytes made visible, at most 200 characters.
    pub text: Option<String>,
    /// Bytes received before the end.
    pub bytes_in: u64,
    /// The server asked for a client certificate.
    pub client_certificate_asked: bool,
    /// Diffie-Hellman group size in bits where the server sent one.
    pub dh_bits: Option<u32>,
    /// Milliseconds from hello to answer.
    pub ms: u64,
    /// How many times this hello was tried.
    pub tries: u32,
    /// How many of the tries ended in a ServerHello.
    pub answered: u32,
}

/// The one completed handshake, made with a current TLS library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandshakeObservation {
    /// True where it completed.
    pub completed: bool,
    /// The version agreed.
    pub version: Option<Version>,
    /// The suite agreed, `0x1301`.
    pub cipher: Option<String>,
    /// Why it did not complete, in the library's own words.
    pub error: Option<String>,
    /// Milliseconds from hello to Finished.
    pub ms: u64,
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
