//! One practice fault, and what the rows of every kind are made of.
//!
//! In: written down in the files beside this one. Out: a [`Scenario`].

use crate::diagnosis::{Facts, HypothesisId, Label};
use crate::lab::behaviour::{Abilities, Mail, Product, Refusal, ServerBehaviour, Tls};
use crate::mail::{Security, Service};
use crate::wire::Version;
use std::time::Duration;

/// One practice fault. Its title and description are the messages `lab-<id>` and `lab-<id>-about` in `assets/text`.
#[derive(Debug, Clone, PartialEq)]
pub struct Scenario {
    /// Stable id, `groupshield` for example.
    pub id: &'static str,
    /// The hypothesis that must lead; `None` where nothing may, because only this computer is at fault.
    pub expected: Option<HypothesisId>,
    /// What the GroupShield line may say.
    pub groupshield: &'static [Label],
    /// Facts that belong to the scenario.
    pub facts: Facts,
    /// Entries of the server's event log that belong to the scenario, as an administrator would paste them.
    pub event_log: Option<&'static str>,
    /// Left out of lists: servers that mean harm, for tests.
    pub hidden: bool,
    /// The service to check where the person pasted nothing that names one.
    pub service: Service,
    /// The protection to check with, likewise.
    pub security: Security,
    /// The message that a mail program would show, for the paste box.
    pub dialog: &'static str,
    /// How its server behaves.
    pub(in crate::lab) behaviour: ServerBehaviour,
}

/// A row without anything particular.
pub fn row(id: &'static str, expected: HypothesisId, behaviour: ServerBehaviour) -> Scenario {
    Scenario {
        id,
        expected: Some(expected),
        groupshield: NOT_GROUPSHIELD,
        facts: Facts::default(),
        event_log: None,
        hidden: false,
        service: Service::Pop3s,
        security: Security::Tls,
        dialog: SECURE_CONNECT,
        behaviour,
    }
}

/// Dovecot that offers STARTTLS.
pub fn healthy_mail() -> Mail {
    Mail::of(Product::Dovecot).starttls(Tls::default())
}

/// A secure channel that speaks these versions and, where no library answers, these suites.
pub fn speaks(oldest: Version, newest: Version, suites: &'static [u16], refusal: Refusal) -> Tls {
    Tls::Answers(Abilities {
        oldest,
        newest,
        suites,
        refusal,
        ..Abilities::default()
    })
}

pub const NOT_GROUPSHIELD: &[Label] = &[Label::Unlikely, Label::RuledOut];
pub const PERHAPS_GROUPSHIELD: &[Label] = &[Label::Possible];
pub const GROUPSHIELD: &[Label] = &[Label::Likely];
pub const AT_LEAST_PERHAPS: &[Label] = &[Label::Likely, Label::Possible];
pub const AT_MOST_PERHAPS: &[Label] = &[Label::Possible, Label::Unlikely, Label::RuledOut];

pub const SECURE_CONNECT: &str = include_str!("../../../assets/lab/secure-connect.txt");
pub const CONNECTION_DROPPED: &str = include_str!("../../../assets/lab/connection-dropped.txt");
pub const CONNECTION_REFUSED: &str = include_str!("../../../assets/lab/connection-refused.txt");
pub const CONNECTION_TIMED_OUT: &str = include_str!("../../../assets/lab/connection-timed-out.txt");
pub const NO_ANSWER: &str = include_str!("../../../assets/lab/no-answer.txt");
pub const NO_ANSWER_110: &str = include_str!("../../../assets/lab/no-answer-110.txt");
pub const HOST_NOT_FOUND: &str = include_str!("../../../assets/lab/host-not-found.txt");
pub const TOO_MANY: &str = include_str!("../../../assets/lab/too-many.txt");
pub const SIGN_IN_REFUSED: &str = include_str!("../../../assets/lab/sign-in-refused.txt");
pub const SIGN_IN_METHOD: &str = include_str!("../../../assets/lab/sign-in-method.txt");
pub const STARTTLS_MISSING: &str = include_str!("../../../assets/lab/starttls-missing.txt");
pub const STARTTLS_DROPPED: &str = include_str!("../../../assets/lab/starttls-dropped.txt");
pub const SENDING_25: &str = include_str!("../../../assets/lab/sending-25.txt");
pub const NO_ANSWER_UNENCRYPTED: &str = include_str!("../../../assets/lab/no-answer-unencrypted.txt");
pub const ENCRYPTION_TYPE: &str = include_str!("../../../assets/lab/outlook-encryption-type.txt");
pub const SENDING_587: &str = include_str!("../../../assets/lab/sending-587.txt");
pub const SENDING_DROPPED: &str = include_str!("../../../assets/lab/sending-dropped.txt");
pub const SENDING_REFUSED: &str = include_str!("../../../assets/lab/sending-refused.txt");
pub const RELAY_DENIED: &str = include_str!("../../../assets/lab/relay-denied.txt");
pub const SENDING_LIMIT: &str = include_str!("../../../assets/lab/sending-limit.txt");
pub const GREYLISTED: &str = include_str!("../../../assets/lab/greylisted.txt");
pub const GROUPSHIELD_EVENTS: &str = include_str!("../../../assets/lab/groupshield-events.txt");
pub const NO_CERTIFICATE_EVENT: &str = include_str!("../../../assets/lab/no-certificate-event.txt");

/// What a web server says to those who wait (RFC 9110 15.5.9).
pub const HTTP_TIMEOUT: &[u8] =
    b"HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
/// Bytes of no protocol.
pub const GARBAGE: &[u8] = &[
    0x00, 0x9D, 0xFF, 0x13, 0x87, 0xC2, 0x01, 0xEE, 0x0A, 0x00, 0xB4, 0x0D, 0x0A,
];

pub const SSH: &str = "SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n";
pub const HTTP: &str = "HTTP/1.1 400 Bad Request\r\nServer: nginx\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n\
    <html><head><title>400 Bad Request</title></head></html>\r\n";
/// The answer that RFC 6585 section 6 made for captive portals.
pub const PORTAL: &str = "HTTP/1.1 511 Network Authentication Required\r\n\
    Location: http://login.portal.practice.example/\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n\
    <html><head><title>Captive portal</title></head><body>Sign in to use the guest Wi-Fi</body></html>\r\n";

/// Three years, in seconds.
pub const THREE_YEARS: i64 = 3 * 365 * 86_400;

/// Long enough to be called slow, short enough to sit through.
pub const SLOW: Duration = Duration::from_secs(5);
