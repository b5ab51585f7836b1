//! What steps say of the provider: its name, its way of signing in, its pages, its right settings.
//!
//! In: a diagnosis. Out: arguments of sentences, always all of them, `none` where nothing is known; conditions.

use crate::diagnosis::{Diagnosis, Evidence, Finding, FindingId};
use crate::provider::{Identified, SignIn};

/// What shows that the settings are not the provider's, the most telling first.
const OTHER_SETTINGS: [FindingId; 4] = [
    FindingId::ProviderOtherServer,
    FindingId::ProviderWithoutProtocol,
    FindingId::ProviderOtherPort,
    FindingId::ProviderOtherProtection,
];

const NONE: &str = "none";

/// The arguments.
pub(super) fn arguments(diagnosis: &Diagnosis) -> Vec<(&'static str, String)> {
    let provider = diagnosis.provider.as_ref().map(|known| known.provider);
    let or_none = |value: Option<&str>| value.unwrap_or(NONE).to_owned();
    let right = other_settings(diagnosis);
    let of_right = |name: &str| {
        let value = right.and_then(|finding| finding.measured.get(name));
        value.map_or_else(
            || NONE.to_owned(),
            |value| value.as_str().map_or_else(|| value.to_string(), str::to_owned),
        )
    };
    let since = provider
        .and_then(|provider| provider.since)
        .map(|since| since.to_string());
    vec![
        (
            "provider",
            or_none(provider.map(|provider| provider.name.as_str())),
        ),
        (
            "provider-sign-in",
            provider
                .map_or(SignIn::Unknown, |provider| provider.sign_in)
                .name()
                .to_owned(),
        ),
        ("provider-since", or_none(since.as_deref())),
        (
            "provider-switch",
            or_none(provider.and_then(|provider| provider.switch.as_deref())),
        ),
        (
            "provider-page",
            or_none(provider.and_then(|provider| provider.page.as_deref())),
        ),
        (
            "provider-note",
            or_none(provider.and_then(|provider| provider.note.as_deref())),
        ),
        (
            "provider-status-page",
            or_none(provider.and_then(|provider| provider.status_page.as_deref())),
        ),
        ("right-provider", of_right("provider")),
        ("right-protocol", of_right("right_protocol")),
        ("right-server", of_right("right_server")),
        ("right-port", of_right("right_port")),
        ("right-security", of_right("right_security")),
        ("cloud", cloud(diagnosis).unwrap_or_else(|| NONE.to_owned())),
    ]
}

/// The words of the table that hold.
pub(super) fn conditions(diagnosis: &Diagnosis, evidence: &Evidence) -> Vec<&'static str> {
    let known = diagnosis
        .provider
        .as_ref()
        .filter(|known| tells_sign_in(known, evidence));
    let protocol = Some(evidence.target.protocol);
    let switch = known.is_some_and(|known| known.provider.switch_for(protocol).is_some());
    let other_settings = other_settings(diagnosis).is_some();
    let cloud = cloud(diagnosis).is_some();
    let mut findings = diagnosis.findings.iter();
    let bridge_silent = findings.any(|finding| finding.id == FindingId::ProviderBridgeSilent);
    [
        ("provider-known", known.is_some()),
        ("provider-unknown", known.is_none() && !other_settings),
        ("provider-switch", switch),
        ("not-providers-settings", other_settings),
        ("bridge-silent", bridge_silent),
        ("server-elsewhere", !bridge_silent),
        ("fetches-from-cloud", cloud),
        ("fetches-from-here", !cloud),
    ]
    .into_iter()
    .filter(|(_, holds)| *holds)
    .map(|(name, _)| name)
    .collect()
}

/// The way of signing in is known, and that of the server in question.
fn tells_sign_in(known: &Identified, evidence: &Evidence) -> bool {
    let is_of_server = known.runs_server() || evidence.target.server.is_placeholder();
    is_of_server && known.provider.sign_in != SignIn::Unknown
}

fn other_settings(diagnosis: &Diagnosis) -> Option<&Finding> {
    OTHER_SETTINGS
        .into_iter()
        .find_map(|id| diagnosis.findings.iter().find(|finding| finding.id == id))
}

fn cloud(diagnosis: &Diagnosis) -> Option<String> {
    let finding = diagnosis
        .findings
        .iter()
        .find(|finding| finding.id == FindingId::ProgramFetchesFromCloud)?;
    Some(finding.measured.get("cloud")?.as_str()?.to_owned())
}
