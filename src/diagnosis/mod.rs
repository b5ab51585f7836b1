//! Decides: complaint + observations + facts → findings → ranked hypotheses with the evidence for and against.
//!
//! In: [`Evidence`]. Out: a [`Diagnosis`] of ids and numbers; the words are in `assets/text`. Pure.
//! To add a finding: emit its id in `findings`, give it a row in `assets/evidence_weights.csv` and a sentence in `findings.ftl`.

mod findings;
mod groupshield;
mod next_test;
mod score;
mod weights;

pub use findings::collect;
pub use next_test::{FactQuestion, questions};
pub use score::weigh;
pub use weights::{Row, Table, Weight, table};

use crate::complaint::{Complaint, LogEvent};
use crate::mail::{Protocol, Security, Stage};
use crate::probe::Observations;
use serde::{Deserialize, Serialize};

/// The leader needs this probability to be named at all.
pub const LEADS_FROM: f64 = 0.45;
/// "Likely" begins here.
pub const LIKELY_FROM: f64 = 0.60;
/// "Possible" begins here.
pub const POSSIBLE_FROM: f64 = 0.20;

/// Decides. The same evidence gives the same diagnosis, always.
pub fn diagnose(evidence: &Evidence) -> Diagnosis {
    let findings = collect(evidence);
    let mut hypotheses = weigh(&findings);
    findings::mark_untested(evidence, &findings, &mut hypotheses);
    let leading = leader(&hypotheses);
    let groupshield = groupshield::verdict(evidence, &findings, &hypotheses);
    let next_test = next_test::next_test(evidence, &findings, &hypotheses);
    Diagnosis {
        findings,
        hypotheses,
        leading,
        groupshield,
        next_test,
    }
}

/// The likeliest hypothesis, where it reaches [`LEADS_FROM`].
pub(crate) fn leader(hypotheses: &[Hypothesis]) -> Option<HypothesisId> {
    hypotheses
        .first()
        .filter(|first| first.probability >= LEADS_FROM)
        .map(|first| first.id)
}

/// What was asked for, after the complaint and the options were put together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// Host name or address as given.
    pub server: String,
    /// Port the mail program uses.
    pub port: u16,
    /// Protocol the mail program uses.
    pub protocol: Protocol,
    /// Protection the mail program uses.
    pub security: Security,
    /// Profile id of the mail program.
    pub client: String,
}

/// Yes, no, or not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not known, or not asked.
    #[default]
    Unknown,
}

/// What people know and no probe can see (`--fact name=yes|no`).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Facts {
    /// GroupShield is installed on that server.
    pub groupshield_installed: Answer,
    /// SSL works since GroupShield was removed completely.
    pub cured_by_removal: Answer,
    /// Mail works with SSL switched off.
    pub works_without_ssl: Answer,
    /// The same account works from another network.
    pub works_on_other_network: Answer,
    /// The fault began after a change on this computer.
    pub began_after_update: Answer,
}

/// Everything a decision rests on.
#[derive(Debug, Clone, Copy)]
pub struct Evidence<'a> {
    /// What was asked for.
    pub target: &'a Target,
    /// The messages of the mail program.
    pub complaints: &'a [Complaint],
    /// The server's event log.
    pub events: &'a [LogEvent],
    /// What people said.
    pub facts: &'a Facts,
    /// What the network showed.
    pub observations: &'a Observations,
    /// A saved run on another network, to compare with.
    pub other_run: Option<&'a Observations>,
}

/// The twenty-four causes, in the order of design.
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
    /// Signing in is refused.
    SignInRefused,
    /// The server needs SNI.
    SniRequired,
    /// The server is slow.
    SlowServer,
    /// Nothing wrong seen from here.
    Healthy,
}

impl HypothesisId {
    /// All of them, in the order of the columns of `assets/evidence_weights.csv`.
    pub const ALL: [HypothesisId; 24] = [
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
        HypothesisId::SniRequired,
        HypothesisId::SlowServer,
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
            HypothesisId::SniRequired => "sni-required",
            HypothesisId::SlowServer => "slow-server",
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

/// A fact with a stable id. Its sentence is the message `finding-<id>` in `assets/text`, with `measured` as arguments.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// Stable id, `exchange-5.5-greeting` for example.
    pub id: String,
    /// The link of the chain.
    pub stage: Stage,
    /// What was measured, by name.
    pub measured: serde_json::Map<String, serde_json::Value>,
}

impl Finding {
    /// A finding of the table. Its stage stands in the table, so that an id has one stage only.
    pub fn new(id: &str) -> Finding {
        Finding {
            id: id.to_owned(),
            stage: table().row(id).map_or(Stage::Unknown, |row| row.stage),
            measured: serde_json::Map::new(),
        }
    }

    /// The same with one more measured value; values that are absent are left out.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<serde_json::Value>) -> Finding {
        let value = value.into();
        if !value.is_null() {
            self.measured.insert(name.to_owned(), value);
        }
        self
    }

    /// The id of its sentence in `assets/text`.
    pub fn message(&self) -> String {
        format!("finding-{}", self.id.replace('.', "_"))
    }

    /// The measured values as arguments of its sentence.
    pub fn arguments(&self) -> Vec<(String, String)> {
        let written = |value: &serde_json::Value| match value {
            serde_json::Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        self.measured
            .iter()
            .map(|(name, value)| (name.clone(), written(value)))
            .collect()
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
    pub finding: String,
    /// Decibans; negative speaks against. `None` means the finding excludes the hypothesis.
    pub weight: Option<f64>,
    /// The reason or source of the rule, in English.
    pub source: String,
}

/// The line that every result carries.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GroupShieldVerdict {
    /// In a word.
    pub label: Label,
    /// 0 to 1; 0 where ruled out.
    pub probability: f64,
    /// Message id of the reason in `assets/text` (`groupshield-why-…`).
    pub why: String,
    /// The finding that decided, where one did.
    pub because: Option<String>,
    /// True only where the event log, GroupShield's presence and so on allow the word "confirmed".
    pub confirmed: bool,
}

/// The cheapest thing that would decide.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NextTest {
    /// Id; its sentence is the message `next-test-<id>`.
    pub id: String,
    /// Expected change of the leading probability, 0 to 1.
    pub expected_change: f64,
}

/// The decision.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Diagnosis {
    /// What was established.
    pub findings: Vec<Finding>,
    /// All hypotheses, likeliest first.
    pub hypotheses: Vec<Hypothesis>,
    /// The leader, where it reaches 0.45.
    pub leading: Option<HypothesisId>,
    /// The GroupShield line.
    pub groupshield: GroupShieldVerdict,
    /// What would decide, where nothing leads or the lead is thin.
    pub next_test: Option<NextTest>,
}
