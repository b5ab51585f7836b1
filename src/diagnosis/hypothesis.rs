//! The causes, how likely each is, and the evidence for and against it.
//!
//! In: nothing. Out: the words of a decision, as they stand in JSON.

use super::finding_id::FindingId;
use serde::{Deserialize, Serialize};

/// The causes, in the order of the columns of `assets/evidence_weights.csv`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HypothesisId {
    /// GroupShield on Exchange Server 5.5 (KB Q250926).
    #[serde(rename = "groupshield")]
    GroupShield,
    /// Another fault of the Exchange 5.5 secure listener.
    Exchange55Listener,
    /// The secure listener of another server accepts and dies.
    SecureListenerFault,
    /// No secure service on that port.
    NoSecureService,
    /// The mail program is too old for the server.
    ClientTooOld,
    /// The server is too old for the mail program.
    ServerTooOld,
    /// Same version, no suite in common.
    NoSharedCipher,
    /// Expired, wrong name, not trusted.
    Certificate,
    /// Weak key or signature.
    WeakCertificate,
    /// This computer's clock is wrong.
    ClockWrong,
    /// STARTTLS and implicit TLS mixed up.
    StarttlsMixup,
    /// A plain service on the secure port.
    PlaintextOnSecurePort,
    /// Another protocol on the port.
    WrongProtocol,
    /// A scanner or gateway on this side intercepts.
    Interception,
    /// A firewall or provider blocks.
    Firewall,
    /// The name leads nowhere or to the wrong place.
    Dns,
    /// IPv6 is broken, IPv4 works.
    Ipv6Broken,
    /// A captive portal answers.
    CaptivePortal,
    /// The server or service is down.
    ServerDown,
    /// The server is busy or limits connections.
    ServerBusy,
    /// The user name or password is not accepted.
    SignInRefused,
    /// Passwords, or this way of signing in, are switched off.
    SignInMethod,
    /// Signed in, but this sender, address, network or message may not be sent.
    SendingRefused,
    /// The server needs SNI.
    SniRequired,
    /// The server is slow or silent.
    SlowServer,
    /// This computer has no network.
    NoNetwork,
    /// Nothing wrong seen from here.
    Healthy,
}

impl HypothesisId {
    /// All of them, in the order of the columns of `assets/evidence_weights.csv`.
    pub const ALL: [HypothesisId; 27] = [
        HypothesisId::GroupShield,
        HypothesisId::Exchange55Listener,
        HypothesisId::SecureListenerFault,
        HypothesisId::NoSecureService,
        HypothesisId::ClientTooOld,
        HypothesisId::ServerTooOld,
        HypothesisId::NoSharedCipher,
        HypothesisId::Certificate,
        HypothesisId::WeakCertificate,
        HypothesisId::ClockWrong,
        HypothesisId::StarttlsMixup,
        HypothesisId::PlaintextOnSecurePort,
        HypothesisId::WrongProtocol,
        HypothesisId::Interception,
        HypothesisId::Firewall,
        HypothesisId::Dns,
        HypothesisId::Ipv6Broken,
        HypothesisId::CaptivePortal,
        HypothesisId::ServerDown,
        HypothesisId::ServerBusy,
        HypothesisId::SignInRefused,
        HypothesisId::SignInMethod,
        HypothesisId::SendingRefused,
        HypothesisId::SniRequired,
        HypothesisId::SlowServer,
        HypothesisId::NoNetwork,
        HypothesisId::Healthy,
    ];

    /// The name used in tables, JSON and message ids.
    pub fn id(self) -> &'static str {
        match self {
            HypothesisId::GroupShield => "groupshield",
            HypothesisId::Exchange55Listener => "exchange55-listener",
            HypothesisId::SecureListenerFault => "secure-listener-fault",
            HypothesisId::NoSecureService => "no-secure-service",
            HypothesisId::ClientTooOld => "client-too-old",
            HypothesisId::ServerTooOld => "server-too-old",
            HypothesisId::NoSharedCipher => "no-shared-cipher",
            HypothesisId::Certificate => "certificate",
            HypothesisId::WeakCertificate => "weak-certificate",
            HypothesisId::ClockWrong => "clock-wrong",
            HypothesisId::StarttlsMixup => "starttls-mixup",
            HypothesisId::PlaintextOnSecurePort => "plaintext-on-secure-port",
            HypothesisId::WrongProtocol => "wrong-protocol",
            HypothesisId::Interception => "interception",
            HypothesisId::Firewall => "firewall",
            HypothesisId::Dns => "dns",
            HypothesisId::Ipv6Broken => "ipv6-broken",
            HypothesisId::CaptivePortal => "captive-portal",
            HypothesisId::ServerDown => "server-down",
            HypothesisId::ServerBusy => "server-busy",
            HypothesisId::SignInRefused => "sign-in-refused",
            HypothesisId::SignInMethod => "sign-in-method",
            HypothesisId::SendingRefused => "sending-refused",
            HypothesisId::SniRequired => "sni-required",
            HypothesisId::SlowServer => "slow-server",
            HypothesisId::NoNetwork => "no-network",
            HypothesisId::Healthy => "healthy",
        }
    }

    /// Reads the name used in tables and JSON.
    pub fn from_id(id: &str) -> Option<HypothesisId> {
        HypothesisId::ALL
            .into_iter()
            .find(|hypothesis| hypothesis.id() == id)
    }
}

impl std::fmt::Display for HypothesisId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id())
    }
}

/// The leader needs this probability to be named at all.
pub const LEADS_FROM: f64 = 0.45;
/// "Likely" begins here.
pub const LIKELY_FROM: f64 = 0.60;
/// "Possible" begins here.
pub const POSSIBLE_FROM: f64 = 0.20;

/// How likely a hypothesis is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Label {
    /// 0.60 and above.
    Likely,
    /// 0.20 and above.
    Possible,
    /// Below 0.20.
    Unlikely,
    /// Excluded by a finding.
    RuledOut,
    /// The probe could not test it.
    NotTested,
}

impl Label {
    /// The label of a probability that nothing excludes.
    pub fn of(probability: f64) -> Label {
        if probability >= LIKELY_FROM {
            Label::Likely
        } else if probability >= POSSIBLE_FROM {
            Label::Possible
        } else {
            Label::Unlikely
        }
    }

    /// The name used in JSON and in message ids (`label-<name>`).
    pub fn name(self) -> &'static str {
        match self {
            Label::Likely => "likely",
            Label::Possible => "possible",
            Label::Unlikely => "unlikely",
            Label::RuledOut => "ruled-out",
            Label::NotTested => "not-tested",
        }
    }
}

/// One hypothesis with its probability and evidence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Hypothesis {
    /// Which.
    pub id: HypothesisId,
    /// 0 to 1; all hypotheses sum to 1.
    pub probability: f64,
    /// The probability in a word.
    pub label: Label,
    /// Prior in decibans.
    pub prior: f64,
    /// Every finding that counted, with its weight in decibans.
    pub counted: Vec<Weighed>,
}

/// One row of the arithmetic.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Weighed {
    /// Finding id.
    pub finding: FindingId,
    /// Decibans; negative speaks against. `None` means the finding excludes the hypothesis.
    pub weight: Option<f64>,
    /// The reason or source of the rule, in English.
    pub source: String,
}
