//! What a server answers to a hello.
//!
//! In: made by `flight`, `server_hello`, `ssl2` and `foreign`. Out: a [`Flight`]; nothing a server sends is an error.

use super::cipher_suite::CipherSuite;
use super::version::Version;
use crate::wire::printable;

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
    pub cipher: CipherSuite,
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
    /// Warning alerts that came with it, at most a few.
    pub warnings: Vec<Alert>,
    /// What became of the rest of the flight.
    pub end: FlightEnd,
}

/// How a flight that began with a ServerHello ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FlightEnd {
    /// It came to its end: ServerHelloDone, a HelloRetryRequest, or the first encrypted record of TLS 1.3.
    Complete,
    /// The server broke off with this alert.
    Alert(Alert),
    /// What followed was no TLS, or the version chosen is none; what is wrong with it, in English.
    Malformed(&'static str),
    /// More was awaited when the bytes ended.
    Open,
}

/// An SSL 2.0 SERVER-HELLO.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ssl2ServerHello {
    /// The version field.
    pub version: Version,
    /// The cipher specs the server shares.
    pub ciphers: Vec<CipherSuite>,
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
    /// An alert that ended it.
    Alert(Alert),
    /// Clear text: its first line, made visible.
    Text(String),
    /// Bytes of another protocol ("HTTP", "SSH").
    OtherProtocol {
        /// Its name.
        name: &'static str,
        /// The start of its first line, made visible.
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

/// How much of unknown bytes is shown, in bytes.
pub(super) const SHOWN: usize = 200;

impl Flight {
    /// Bytes that are no flight, and what is wrong with them.
    pub(super) fn malformed(reason: &'static str, bytes: &[u8]) -> Flight {
        Flight::Malformed {
            reason,
            start: printable::start(bytes, SHOWN),
        }
    }
}

/// What an alert's description number is called (IANA, TLS Alerts); `None` for numbers without a name.
pub fn alert_name(description: u8) -> Option<&'static str> {
    ALERTS
        .iter()
        .find(|(number, _)| *number == description)
        .map(|(_, name)| *name)
}

const ALERTS: [(u8, &str); 34] = [
    (0, "close_notify"),
    (10, "unexpected_message"),
    (20, "bad_record_mac"),
    (21, "decryption_failed"),
    (22, "record_overflow"),
    (30, "decompression_failure"),
    (40, "handshake_failure"),
    (41, "no_certificate"),
    (42, "bad_certificate"),
    (43, "unsupported_certificate"),
    (44, "certificate_revoked"),
    (45, "certificate_expired"),
    (46, "certificate_unknown"),
    (47, "illegal_parameter"),
    (48, "unknown_ca"),
    (49, "access_denied"),
    (50, "decode_error"),
    (51, "decrypt_error"),
    (60, "export_restriction"),
    (70, "protocol_version"),
    (71, "insufficient_security"),
    (80, "internal_error"),
    (86, "inappropriate_fallback"),
    (90, "user_canceled"),
    (100, "no_renegotiation"),
    (109, "missing_extension"),
    (110, "unsupported_extension"),
    (111, "certificate_unobtainable"),
    (112, "unrecognized_name"),
    (113, "bad_certificate_status_response"),
    (114, "bad_certificate_hash_value"),
    (115, "unknown_psk_identity"),
    (116, "certificate_required"),
    (120, "no_application_protocol"),
];
