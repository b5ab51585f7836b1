//! Findings from what is known of the provider, held against what was said and measured.
//!
//! In: whose server and account it is, the settings in question, the chain, the findings so far. Out: how the provider lets
//! programs sign in, where that is the question; the provider's right settings, where others are in use; a program that
//! fetches mail from somewhere else. Nothing here outranks what the chain measured.

use super::super::provider::{Whose, leading, named_server};
use crate::client::{self, Traits};
use crate::complaint::Complaint;
use crate::diagnosis::chain::{Chain, Point};
use crate::diagnosis::{Evidence, Finding, FindingId};
use crate::mail::{Host, Protocol, Security};
use crate::provider::{AccountServer, Clue, Identified, Provider, SignIn};

/// Settings as far as they are known.
struct Settings {
    server: Option<Host>,
    protocol: Option<Protocol>,
    port: Option<u16>,
    protection: Protection,
}

/// Messages say whether a connection is encrypted; settings say how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Protection {
    Unknown,
    Encrypted(bool),
    Exactly(Security),
}

impl Protection {
    fn fits(self, security: Security) -> bool {
        match self {
            Protection::Unknown => true,
            Protection::Encrypted(encrypted) => encrypted == (security != Security::None),
            Protection::Exactly(exact) => exact == security,
        }
    }
}

/// One case: whose it is, what is set, how far it got.
struct Case<'a> {
    whose: &'a Whose,
    settings: Settings,
    /// `None` where nothing was measured.
    chain: Option<&'a Chain>,
    /// The words speak of a refused sign-in.
    refused: bool,
    /// The words speak of a name that was not found.
    not_found: bool,
    traits: Option<&'static Traits>,
}

/// The findings of a run; `so_far` are those of the words and the network.
pub(super) fn findings(
    evidence: &Evidence,
    whose: &Whose,
    chain: &Chain,
    so_far: &[Finding],
) -> Vec<Finding> {
    let target = evidence.target;
    let measured = !evidence.observations.dns.is_empty() || !evidence.observations.ports.is_empty();
    let by_profile = client::by_id(&target.client).map(|profile| profile.program);
    let traits = traits_of(evidence.complaints).or_else(|| client::traits(None, by_profile?));
    let settings = match leading(evidence.complaints) {
        Some(complaint) if !measured => stated(complaint),
        _ => Settings {
            server: whose.server.clone(),
            protocol: Some(target.protocol),
            port: Some(target.port),
            protection: Protection::Exactly(target.security),
        },
    };
    let case = Case {
        whose,
        settings,
        chain: Some(chain).filter(|_| measured),
        refused: speaks_of_refusal(so_far),
        not_found: speaks_of_missing_name(so_far),
        traits,
    };
    case.findings()
}

/// The findings of words alone: those of the leading message, and of any program that is named.
pub(super) fn of_words(leading: &Complaint, complaints: &[Complaint], so_far: &[Finding]) -> Vec<Finding> {
    let case = Case {
        whose: &Whose::of_complaint(leading),
        settings: stated(leading),
        chain: None,
        refused: speaks_of_refusal(so_far),
        not_found: speaks_of_missing_name(so_far),
        traits: traits_of(complaints),
    };
    case.findings()
}

fn stated(complaint: &Complaint) -> Settings {
    Settings {
        server: named_server(complaint),
        protocol: complaint.protocol,
        port: complaint.port.filter(|port| *port > 0),
        protection: complaint
            .secure
            .map_or(Protection::Unknown, Protection::Encrypted),
    }
}

/// Of several programs one that fetches mail from elsewhere comes first.
fn traits_of(complaints: &[Complaint]) -> Option<&'static Traits> {
    let known = || {
        let complaints = complaints.iter();
        complaints.filter_map(|complaint| client::traits(complaint.program.as_deref(), complaint.client))
    };
    known()
        .find(|traits| traits.cloud.is_some())
        .or_else(|| known().next())
}

fn has(findings: &[Finding], ids: &[FindingId]) -> bool {
    findings.iter().any(|finding| ids.contains(&finding.id))
}

fn speaks_of_refusal(findings: &[Finding]) -> bool {
    has(
        findings,
        &[FindingId::SaidSignInRefused, FindingId::SaidSignInMethod],
    )
}

fn speaks_of_missing_name(findings: &[Finding]) -> bool {
    has(findings, &[FindingId::SaidHostNotFound, FindingId::NameNotFound])
}

fn of_provider(id: FindingId, provider: &Provider) -> Finding {
    Finding::new(id)
        .with("provider", provider.name.as_str())
        .with("certainty", provider.certainty.name())
}

impl Case<'_> {
    fn findings(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        if let (Some(known), Some(server)) = (&self.whose.leading, &self.settings.server)
            && known.runs_server()
        {
            findings.push(
                of_provider(FindingId::ProviderRunsServer, known.provider).with("server", server.as_str()),
            );
        }
        findings.extend(self.right_name_not_found());
        findings.extend(self.sign_in());
        findings.extend(self.without_mail_programs());
        findings.extend(self.other_settings());
        findings.extend(self.traits.and_then(|traits| {
            let cloud = traits.cloud.as_deref()?;
            Some(
                Finding::new(FindingId::ProgramFetchesFromCloud)
                    .with("program", traits.program.as_str())
                    .with("cloud", cloud),
            )
        }));
        findings
    }

    fn works(&self) -> bool {
        self.chain.is_some_and(Chain::works)
    }

    /// The name is right, and was not found all the same.
    fn right_name_not_found(&self) -> Option<Finding> {
        let (known, server) = (self.whose.leading.as_ref()?, self.settings.server.as_ref()?);
        let finding = of_provider(FindingId::ProviderNameNotFound, known.provider);
        (self.not_found && known.lists(server)).then(|| finding.with("server", server.as_str()))
    }

    /// Signing in is the question: the words say that it was refused and nothing earlier is broken, or everything works and
    /// the program cannot sign in the only way there is.
    fn sign_in(&self) -> Vec<Finding> {
        let Some(known) = &self.whose.leading else {
            return Vec::new();
        };
        let provider = known.provider;
        let is_its_server = known.runs_server() || self.settings.server.is_none();
        let reached = self
            .chain
            .and_then(|chain| chain.broken_at)
            .is_none_or(|point| point >= Point::SignIn);
        let cannot = provider.sign_in == SignIn::OAuth
            && self.traits.is_some_and(|traits| traits.oauth == Some(false));
        if !is_its_server || !reached || !(self.refused || cannot && self.works()) {
            return Vec::new();
        }
        let way = match provider.sign_in {
            SignIn::OAuth => Some(FindingId::ProviderTakesNoPassword),
            SignIn::AppPassword | SignIn::OAuthOrAppPassword => Some(FindingId::ProviderWantsAppPassword),
            SignIn::AuthorizationCode => Some(FindingId::ProviderWantsCode),
            SignIn::Password | SignIn::Bridge | SignIn::None | SignIn::Unknown => None,
        };
        let since = provider
            .since
            .map_or_else(|| "none".to_owned(), |since| since.to_string());
        let way = way.map(|id| of_provider(id, provider).with("since", since));
        let switch = provider.switch_for(self.settings.protocol).map(|switch| {
            of_provider(FindingId::ProviderSwitch, provider)
                .with("switch", switch)
                .with("sign_in", provider.sign_in.name())
        });
        way.into_iter().chain(switch).collect()
    }

    /// The provider's mail reaches other programs through its own one only, or not at all.
    fn without_mail_programs(&self) -> Option<Finding> {
        let known = self.whose.account.as_ref().or(self.whose.leading.as_ref())?;
        let id = match known.provider.sign_in {
            SignIn::Bridge if self.is_here() => {
                let refused = self
                    .chain
                    .is_some_and(|chain| chain.broken_at == Some(Point::Connect));
                let silent = of_provider(FindingId::ProviderBridgeSilent, known.provider);
                return refused.then(|| silent.with("port", self.settings.port));
            }
            SignIn::Bridge => FindingId::ProviderNeedsBridge,
            SignIn::None => FindingId::ProviderWithoutMailPrograms,
            _ => return None,
        };
        (!self.works()).then(|| of_provider(id, known.provider))
    }

    /// The settings are not the provider's.
    fn other_settings(&self) -> Option<Finding> {
        let known = self.whose.account.as_ref().or(self.whose.leading.as_ref())?;
        if known.clue == Clue::MailExchanger && self.answers_somehow() {
            // Mail may come in through one company and be kept by another.
            return None;
        }
        let (server, protocol) = (self.settings.server.as_ref()?, self.settings.protocol?);
        let servers = known.servers();
        // A server on this computer hands on to the right one, or a scanner does.
        if servers.is_empty() || self.is_here() {
            return None;
        }
        let of_protocol: Vec<&AccountServer> =
            servers.iter().filter(|row| row.protocol == protocol).collect();
        let here: Vec<&AccountServer> = of_protocol
            .iter()
            .copied()
            .filter(|row| row.host.is_same(server))
            .collect();
        let is_its_own = known.covers(server) && !self.not_found;
        if of_protocol.is_empty() && is_its_own && !self.works() {
            let right = servers
                .iter()
                .find(|row| (row.protocol == Protocol::Smtp) == (protocol == Protocol::Smtp))?;
            let finding = right_settings(FindingId::ProviderWithoutProtocol, known, right);
            return Some(finding.with("protocol", protocol.name()));
        }
        let best = of_protocol.first()?;
        if here.is_empty() {
            let is_elsewhere = self
                .whose
                .leading
                .as_ref()
                .is_some_and(|leading| leading.provider.id != known.provider.id && leading.runs_server());
            let listed_for_other = known.lists(server);
            let is_wrong = match self.works() {
                true => is_elsewhere && self.refused,
                false => !is_its_own || listed_for_other,
            };
            let finding = right_settings(FindingId::ProviderOtherServer, known, best);
            return is_wrong.then(|| finding.with("server", server.as_str()));
        }
        self.other_port_or_protection(known, &here)
    }

    /// The server is this computer.
    fn is_here(&self) -> bool {
        let server = self.settings.server.as_ref();
        server.is_some_and(Host::is_loopback)
    }

    /// Something accepts connections there.
    fn answers_somehow(&self) -> bool {
        let broken_at = self.chain.map(|chain| chain.broken_at);
        broken_at.is_some_and(|point| point.is_none_or(|point| point > Point::Connect))
    }

    /// Right server, other port or protection: told only where that can be what breaks the chain.
    fn other_port_or_protection(&self, known: &Identified, here: &[&AccountServer]) -> Option<Finding> {
        let can_matter = match self.chain.map(|chain| chain.broken_at) {
            None => true,
            Some(None) => self
                .chain
                .is_some_and(|chain| !chain.works() && chain.partly_at.is_empty()),
            Some(Some(point)) => !matches!(
                point,
                Point::ThisComputer | Point::Name | Point::Flight | Point::Certificate | Point::Handshake
            ),
        };
        let port = self.settings.port.filter(|_| can_matter)?;
        let protection = self.settings.protection;
        let on_port: Vec<&&AccountServer> = here.iter().filter(|row| row.port == port).collect();
        if on_port.is_empty() {
            let right = here
                .iter()
                .find(|row| protection.fits(row.security))
                .or(here.first())?;
            let finding = right_settings(FindingId::ProviderOtherPort, known, right);
            return Some(finding.with("port", port));
        }
        let right = on_port.first()?;
        let fits = on_port.iter().any(|row| protection.fits(row.security));
        (!fits).then(|| right_settings(FindingId::ProviderOtherProtection, known, right).with("port", port))
    }
}

fn right_settings(id: FindingId, known: &Identified, right: &AccountServer) -> Finding {
    of_provider(id, known.provider)
        .with("right_protocol", right.protocol.name())
        .with("right_server", right.host.as_str())
        .with("right_port", right.port)
        .with("right_security", right.security.name())
}
