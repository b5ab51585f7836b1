//! Hellos and handshakes, and how they were answered.
//!
//! In: filled by the probe. Out: part of the JSON contract.

use super::Ending;
use crate::mail::Security;
use crate::wire::{CipherSuite, Version};
use serde::{Deserialize, Serialize};

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

impl Via {
    /// How hellos of a program with this protection reach the server; one without any is looked at as if it had TLS.
    pub fn of(security: Security) -> Via {
        match security {
            Security::StartTls => Via::StartTls,
            Security::Tls | Security::None => Via::Tls,
        }
    }
}

/// What became of the server's first flight after its ServerHello.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FlightState {
    /// Not recorded: the result was saved by 0.1.0, which took every ServerHello as an answer.
    #[default]
    Unknown,
    /// There was no ServerHello.
    NotBegun,
    /// It came to its end (ServerHelloDone, RFC 5246 7.4.5).
    Complete,
    /// TLS 1.3: the rest is encrypted, or the server asks for another hello. Only a real handshake can judge it.
    Encrypted,
    /// The server closed in the middle.
    Closed,
    /// The server reset in the middle.
    Reset,
    /// Nothing more came within the limit.
    Silent,
    /// An alert came in the middle.
    Alert,
    /// Bytes came that are no part of a flight, or a version or a length that cannot be.
    Malformed,
}

impl FlightState {
    /// True where the flight is as good as the plain bytes can show.
    pub fn is_sound(self) -> bool {
        matches!(
            self,
            FlightState::Complete | FlightState::Encrypted | FlightState::Unknown
        )
    }

    /// True where a ServerHello came and the flight broke off behind it.
    pub fn is_broken(self) -> bool {
        !self.is_sound() && self != FlightState::NotBegun
    }
}

/// One hello and its answer: a row of the matrix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HelloObservation {
    /// Which hello.
    pub hello: HelloId,
    /// True where it is the hello of the person's own mail program.
    pub is_client: bool,
    /// How it got there.
    pub via: Via,
    /// How it was answered.
    pub outcome: HelloOutcome,
    /// What became of the flight behind the ServerHello.
    #[serde(default)]
    pub flight: FlightState,
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
    /// How many of the tries were answered.
    pub answered: u32,
    /// How many of the tries failed while no other connection of the run was open: those are no limit's doing.
    #[serde(default)]
    pub failed_alone: u32,
    /// Bytes of the hello as sent.
    #[serde(default)]
    pub bytes_out: u64,
}

impl HelloObservation {
    /// Bytes of TLS came, and not so many that a ServerHello could be read from them.
    pub fn breaks_off_in_server_hello(&self) -> bool {
        self.outcome == HelloOutcome::Malformed && self.flight.is_broken()
    }

    /// A ServerHello came and the flight behind it is sound, in this try or an earlier one.
    pub fn is_answered(&self) -> bool {
        self.outcome == HelloOutcome::ServerHello && self.flight.is_sound()
    }

    /// Answered at one time and not at another, with nothing else open. One failure may be a server slow to take an ended
    /// connection off its count.
    pub fn comes_and_goes(&self) -> bool {
        self.answered > 0 && self.failed_alone > 1
    }

    /// The suite the server chose.
    pub fn cipher_suite(&self) -> Option<CipherSuite> {
        CipherSuite::from_hex(self.cipher.as_deref()?)
    }
}

/// Which hello: one of the diagnostic ones, or that of a mail program's profile.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum HelloId {
    /// TLS 1.3 and 1.2, current suites.
    Tls13Modern,
    /// The same with a post-quantum key share: larger than one packet of most networks.
    Tls13Large,
    /// TLS 1.2, current suites.
    Tls12Modern,
    /// The same without the server's name.
    Tls12NoSni,
    /// TLS 1.2 with only the suites of the mail program.
    Tls12Narrowed,
    /// TLS 1.1.
    Tls11,
    /// TLS 1.0.
    Tls10,
    /// TLS 1.0 without any extension.
    Tls10NoExtensions,
    /// SSL 3.0.
    Ssl3,
    /// The layout of SSL 2.0 asking for TLS 1.0.
    Ssl2Format31,
    /// The layout of SSL 2.0 asking for SSL 3.0.
    Ssl2Format30,
    /// SSL 2.0.
    Ssl2,
    /// The hello of the mail program with this profile id.
    Profile(String),
}

impl HelloId {
    const DIAGNOSTIC: [(HelloId, &'static str); 12] = [
        (HelloId::Tls13Modern, "tls1.3-modern"),
        (HelloId::Tls13Large, "tls1.3-large"),
        (HelloId::Tls12Modern, "tls1.2-modern"),
        (HelloId::Tls12NoSni, "tls1.2-no-sni"),
        (HelloId::Tls12Narrowed, "tls1.2-narrowed"),
        (HelloId::Tls11, "tls1.1"),
        (HelloId::Tls10, "tls1.0"),
        (HelloId::Tls10NoExtensions, "tls1.0-no-extensions"),
        (HelloId::Ssl3, "ssl3"),
        (HelloId::Ssl2Format31, "sslv2-format-3.1"),
        (HelloId::Ssl2Format30, "sslv2-format-3.0"),
        (HelloId::Ssl2, "sslv2"),
    ];

    /// The name used in JSON and reports.
    pub fn as_str(&self) -> &str {
        match self {
            HelloId::Profile(id) => id,
            other => HelloId::DIAGNOSTIC
                .iter()
                .find(|(id, _)| id == other)
                .map_or("", |(_, name)| name),
        }
    }
}

impl From<String> for HelloId {
    fn from(name: String) -> HelloId {
        match HelloId::DIAGNOSTIC.iter().find(|(_, known)| *known == name) {
            Some((id, _)) => id.clone(),
            None => HelloId::Profile(name),
        }
    }
}

impl From<HelloId> for String {
    fn from(id: HelloId) -> String {
        id.as_str().to_owned()
    }
}

impl std::fmt::Display for HelloId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How the real handshake ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "how", content = "alert")]
pub enum HandshakeEnd {
    /// Both sides are done.
    Completed,
    /// The server sent this alert (RFC 8446 6).
    Alert(u8),
    /// Nothing in common with a current TLS library: an old version, an old suite.
    Incompatible,
    /// The connection ended, or the server broke the protocol.
    #[serde(untagged)]
    Ended(Ending),
}

/// The real handshake, made with a current TLS library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandshakeObservation {
    /// True where it completed.
    pub completed: bool,
    /// How it ended.
    #[serde(default = "unknown_end")]
    pub end: HandshakeEnd,
    /// The library took a ServerHello before the end.
    #[serde(default)]
    pub answered: bool,
    /// The server asked for a client certificate in it.
    #[serde(default)]
    pub client_certificate_asked: bool,
    /// The server sent a status of its certificate along (RFC 6066 8); `None` where the certificate was not reached.
    #[serde(default)]
    pub stapled: Option<bool>,
    /// The version agreed.
    pub version: Option<Version>,
    /// The suite agreed, `0x1301`.
    pub cipher: Option<String>,
    /// Why it did not complete, in the library's own words.
    pub error: Option<String>,
    /// Milliseconds from hello to Finished.
    pub ms: u64,
    /// How many times it was tried.
    #[serde(default = "once")]
    pub tries: u32,
}

impl HandshakeObservation {
    /// The connection ended before the server had said a word.
    pub fn was_turned_away(&self) -> bool {
        !self.answered && matches!(self.end, HandshakeEnd::Ended(Ending::Closed | Ending::Reset))
    }

    /// It broke off although the server had begun to answer, or because the server broke the protocol.
    pub fn broke(&self) -> bool {
        match self.end {
            HandshakeEnd::Completed | HandshakeEnd::Incompatible => false,
            HandshakeEnd::Ended(Ending::ProtocolError) => true,
            HandshakeEnd::Alert(_) | HandshakeEnd::Ended(_) => self.answered,
        }
    }
}

/// Results saved by 0.1.0 say no more than that it did not complete.
fn unknown_end() -> HandshakeEnd {
    HandshakeEnd::Incompatible
}

fn once() -> u32 {
    1
}

#[cfg(test)]
impl HelloObservation {
    /// One try with TLS from the first byte, for tests: a ServerHello has a sound flight behind it.
    pub(crate) fn answered(hello: HelloId, outcome: HelloOutcome) -> HelloObservation {
        let is_answer = outcome == HelloOutcome::ServerHello;
        HelloObservation {
            is_client: matches!(hello, HelloId::Profile(_)),
            hello,
            via: Via::Tls,
            outcome,
            flight: if is_answer {
                FlightState::Complete
            } else {
                FlightState::NotBegun
            },
            version: None,
            cipher: None,
            alert: None,
            text: None,
            bytes_in: 0,
            client_certificate_asked: false,
            dh_bits: None,
            ms: 1,
            tries: 1,
            answered: u32::from(is_answer),
            failed_alone: 0,
            bytes_out: 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_suite_is_read_as_it_is_written() {
        for suite in [CipherSuite(0xc02f), CipherSuite(0x0005), CipherSuite(0x01_0080)] {
            let row = HelloObservation {
                cipher: Some(suite.hex()),
                ..HelloObservation::answered(HelloId::Tls12Modern, HelloOutcome::ServerHello)
            };
            assert_eq!(row.cipher_suite(), Some(suite));
        }
    }
}
