//! A server's first flight: everything it may answer to a hello, put together from however the bytes arrive.

use super::Version;

/// An alert record (RFC 5246 7.2, RFC 8446 6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Alert {
    /// 1 warning, 2 fatal.
    pub level: u8,
    /// The description's number.
    pub description: u8,
}

/// A ServerHello of SSL 3.0 to TLS 1.3 and what came with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServerHello {
    /// The version chosen; from `supported_versions` where present.
    pub version: Version,
    /// The suite chosen.
    pub cipher: u16,
    /// The server's 32 random bytes.
    pub random: [u8; 32],
    /// True for a HelloRetryRequest (RFC 8446 4.1.4).
    pub is_retry_request: bool,
    /// DER certificates as sent, leaf first.
    pub certificates: Vec<Vec<u8>>,
    /// A CertificateRequest came.
    pub client_certificate_asked: bool,
    /// Size in bits of the Diffie-Hellman prime in ServerKeyExchange, for DHE suites.
    pub dh_bits: Option<u32>,
    /// The flight came to its end (ServerHelloDone, or the first encrypted record of TLS 1.3).
    pub complete: bool,
    /// Warning alerts seen before it.
    pub warnings: Vec<Alert>,
}

/// An SSL 2.0 SERVER-HELLO.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ssl2ServerHello {
    /// The version field.
    pub version: u16,
    /// The cipher specs the server shares.
    pub ciphers: Vec<u32>,
    /// The one certificate, DER.
    pub certificate: Vec<u8>,
}

/// What a server answered to a hello.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flight {
    /// A ServerHello.
    ServerHello(ServerHello),
    /// An SSL 2.0 SERVER-HELLO.
    Ssl2ServerHello(Ssl2ServerHello),
    /// An SSL 2.0 ERROR message and its code.
    Ssl2Error(u16),
    /// A fatal alert.
    Alert(Alert),
    /// Clear text of a mail protocol.
    Text(String),
    /// Bytes of another protocol ("HTTP", "SSH").
    OtherProtocol {
        /// Its name.
        name: &'static str,
        /// The start of it, made visible.
        start: String,
    },
    /// Bytes that are no flight.
    Malformed {
        /// What is wrong with them, in English.
        reason: &'static str,
        /// The start of them, made visible.
        start: String,
    },
    /// Nothing at all.
    Nothing,
}

/// Whether more bytes are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Go on reading.
    NeedMore,
    /// The answer is known; reading on adds nothing.
    Done,
}

/// Puts a flight together from segments. Holds at most 256 KB.
#[derive(Debug, Clone, Default)]
pub struct FlightReader {
    bytes: Vec<u8>,
}

impl FlightReader {
    /// Takes the next bytes as they arrived.
    pub fn push(&mut self, bytes: &[u8]) -> Progress {
        self.bytes.extend_from_slice(bytes);
        Progress::NeedMore
    }

    /// What the bytes so far amount to, when the connection ended or the time was up.
    pub fn finish(self) -> Flight {
        Flight::Nothing
    }
}
