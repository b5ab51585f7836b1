//! Findings from what the mail program and the server's event log said.
//!
//! In: complaints and log entries. Out: findings, each once. What a sentence, a reply or a number counts for stands in its row
//! of the tables. The server's own words outrank the number: where they say something, the number of the same message is
//! left out.

use super::provider;
use crate::codes::{self, Code};
use crate::complaint::{Complaint, Contradiction, LogEvent, Saying, Speaker};
use crate::diagnosis::provider::leading;
use crate::diagnosis::{Finding, FindingId, Hypothesis, HypothesisId, weigh};
use crate::mail::Stage;

/// The longest words that a finding repeats, in characters: enough to recognise them.
const WORDS_LIMIT: usize = 120;

/// What the messages and the log entries establish.
pub(in crate::diagnosis) fn findings(complaints: &[Complaint], events: &[LogEvent]) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    let mut add = |finding: Finding| {
        if !findings.iter().any(|other| other.id == finding.id) {
            findings.push(finding);
        }
    };
    for complaint in complaints {
        let of_reply = reply(complaint);
        let knows_reason = of_reply.is_some();
        of_reply.into_iter().for_each(&mut add);
        for saying in sayings(complaint, knows_reason) {
            saying.into_iter().for_each(&mut add);
        }
        let server_speaks = knows_reason || complaint.sayings.iter().any(is_of_server);
        number(complaint, server_speaks).into_iter().for_each(&mut add);
        if findings_of(complaint, server_speaks) == 0 {
            by_stage(complaint).into_iter().for_each(&mut add);
        }
        for contradiction in &complaint.contradictions {
            add(settings(*contradiction, complaint));
        }
        silence_on_tls_port(complaint).into_iter().for_each(&mut add);
    }
    events.iter().filter_map(event).for_each(&mut add);
    findings
}

/// What a text most likely means, without any network: the causes that its words speak for, the likeliest first.
/// Empty where the words tell nothing.
pub fn from_words(complaints: &[Complaint], events: &[LogEvent]) -> (Vec<Finding>, Vec<Hypothesis>) {
    let mut findings = findings(complaints, events);
    if let Some(complaint) = leading(complaints) {
        let of_provider = provider::of_words(complaint, complaints, &findings);
        findings.extend(of_provider);
    }
    let causes = weigh(&findings)
        .into_iter()
        .filter(|cause| cause.id != HypothesisId::Healthy)
        .filter(|cause| {
            cause
                .counted
                .iter()
                .any(|counted| counted.weight.is_some_and(|weight| weight > 0.0))
        })
        .collect();
    (findings, causes)
}

/// Words about signing in, sending and limits, of which one reply has one reason.
fn is_reason(saying: &Saying) -> bool {
    matches!(saying.stage, Stage::Auth | Stage::Protocol)
}

fn is_of_server(saying: &Saying) -> bool {
    saying.speaker == Speaker::Server && saying.finding.is_some()
}

/// What the server's reply counts for: by its words, else by its code.
fn reply(complaint: &Complaint) -> Option<Finding> {
    let reply = complaint.server_response.as_deref()?;
    if complaint.sayings.iter().any(is_of_server) {
        return None;
    }
    let finding = codes::reply(reply)?.finding?;
    Some(Finding::new(FindingId::from_id(&finding)?).with("words", shortened(reply)))
}

/// What the sentences count for. Where the server gave its reason, the mail program's own sentence adds nothing.
fn sayings(complaint: &Complaint, knows_reason: bool) -> impl Iterator<Item = Option<Finding>> + '_ {
    let server_speaks = knows_reason || complaint.sayings.iter().any(is_of_server);
    // A connection that was refused or not answered had a name that was found.
    let was_found = complaint.sayings.iter().any(|saying| {
        matches!(
            saying.finding.as_deref(),
            Some("said-refused" | "said-timed-out" | "said-dropped")
        )
    });
    // "Cannot send mail" stands above the reason: whoever read an answer, a certificate or a refusal reached the server.
    let knows_more = complaint.server_response.is_some()
        || complaint.sayings.iter().any(|saying| {
            !matches!(
                saying.finding.as_deref(),
                None | Some("said-cannot-contact" | "said-local" | "said-settings")
            )
        });
    // Of a server's words the most telling count; they stand first.
    let reason = complaint
        .sayings
        .iter()
        .position(|saying| is_of_server(saying) && is_reason(saying));
    // Where the encryption or the connection failed, nobody signed in: "wrong password?" is a guess of the program.
    let broke_before = complaint.server_response.is_none()
        && complaint.sayings.iter().any(|saying| {
            matches!(saying.speaker, Speaker::TlsLibrary | Speaker::OperatingSystem)
                && saying.finding.is_some()
        });
    complaint.sayings.iter().enumerate().map(move |(index, saying)| {
        let is_repetition = broke_before && saying.stage == Stage::Auth
            || server_speaks && saying.speaker == Speaker::MailProgram
            || knows_more && saying.finding.as_deref() == Some("said-cannot-contact")
            || server_speaks && saying.speaker == Speaker::Library && saying.stage == Stage::Auth
            || was_found
                && saying.finding.as_deref() == Some("said-host-not-found")
                && saying.speaker == Speaker::MailProgram
            || is_of_server(saying) && is_reason(saying) && reason != Some(index);
        let id = saying.finding.as_deref().filter(|_| !is_repetition)?;
        Some(Finding::new(FindingId::from_id(id)?).with("words", shortened(&saying.text)))
    })
}

/// The number counts where the server gave no reason; the system's number knows better than the mail program's.
fn number(complaint: &Complaint, server_speaks: bool) -> Option<Finding> {
    let of_system = complaint.socket_error.as_ref().map(ToString::to_string);
    let of_program = complaint
        .error_number
        .filter(|_| !server_speaks)
        .map(|number| number.to_string());
    let explained = |number: &String| -> Option<Code> {
        codes::explain(number).ok().filter(|code| code.finding.is_some())
    };
    let code = of_system
        .as_ref()
        .and_then(explained)
        .or_else(|| of_program.as_ref().and_then(explained))?;
    Some(Finding::new(FindingId::from_id(code.finding.as_deref()?)?).with("words", code.code))
}

/// How many sentences, replies and numbers of a message count for something by themselves.
fn findings_of(complaint: &Complaint, server_speaks: bool) -> usize {
    let sayings = complaint
        .sayings
        .iter()
        .filter(|saying| saying.finding.is_some())
        .count();
    sayings + usize::from(server_speaks) + usize::from(number(complaint, server_speaks).is_some())
}

/// Where nothing else is told, the link that a sentence speaks of.
fn by_stage(complaint: &Complaint) -> Option<Finding> {
    let of = |stage| complaint.sayings.iter().find(|saying| saying.stage == stage);
    let by_stage = [
        (Stage::Dns, FindingId::SaidHostNotFound),
        (Stage::Tls, FindingId::SaidTlsFailed),
        (Stage::Tcp, FindingId::SaidCannotContact),
        (Stage::Auth, FindingId::SaidSignInRefused),
    ];
    by_stage
        .into_iter()
        .find_map(|(stage, id)| Some(Finding::new(id).with("words", shortened(&of(stage)?.text))))
}

fn settings(contradiction: Contradiction, complaint: &Complaint) -> Finding {
    let id = match contradiction {
        Contradiction::TlsOnStarttlsPort => FindingId::SettingsTlsOnStarttlsPort,
        Contradiction::PlainOnTlsPort => FindingId::SettingsPlainOnTlsPort,
        Contradiction::StarttlsOnTlsPort => FindingId::SettingsStarttlsOnTlsPort,
        Contradiction::PortOfOtherProtocol => FindingId::SettingsPortOfOtherProtocol,
        Contradiction::GreetingOfOtherProtocol => FindingId::SettingsGreetingOfOtherProtocol,
        Contradiction::ServerIsThisComputer => FindingId::SettingsServerIsThisComputer,
        Contradiction::GreetingOfOtherServer => FindingId::SettingsGreetingOfOtherServer,
        Contradiction::CertificateOfOtherServer => FindingId::SettingsCertificateOfOtherServer,
        Contradiction::ExchangerAsServer => FindingId::SettingsExchangerAsServer,
    };
    Finding::new(id)
        .with("port", complaint.port)
        .with("protocol", complaint.protocol.map(|protocol| protocol.name()))
        .with("words", complaint.server_response.as_deref().map(shortened))
}

/// A program that speaks no TLS, or only STARTTLS, on a port that begins with TLS waits for a greeting that never comes.
fn silence_on_tls_port(complaint: &Complaint) -> Option<Finding> {
    let port = complaint.port.filter(|port| matches!(port, 465 | 993 | 995))?;
    // Where the connection itself could not be made, nobody waited for a greeting.
    let was_not_connected = complaint.sayings.iter().any(|saying| {
        let finding = saying.finding.as_deref();
        finding == Some("said-cannot-contact")
            || finding == Some("said-timed-out") && saying.speaker == Speaker::OperatingSystem
    });
    let silence = complaint
        .sayings
        .iter()
        .find(|saying| match saying.finding.as_deref() {
            Some("said-slow") => complaint.secure != Some(true),
            // A library that does not begin with TLS has waited there for a greeting too.
            Some("said-dropped") => {
                complaint.secure != Some(true)
                    && (saying.stage == Stage::Greeting || port == 465 && saying.speaker == Speaker::Library)
            }
            // The system means the connection itself; programs also the greeting that they waited for. Of the secure ports
            // only 465 is often set where a program knows STARTTLS alone.
            Some("said-timed-out") => port == 465 && !was_not_connected,
            _ => false,
        })?;
    Some(
        Finding::new(FindingId::SaidSilentOnTlsPort)
            .with("port", port)
            .with("words", shortened(&silence.text)),
    )
}

/// 11508 and 11506 matter by the number inside; 1194 repeats them and adds nothing (KB Q250926).
fn event(event: &LogEvent) -> Option<Finding> {
    let error = event.error.as_deref().map(str::to_ascii_lowercase);
    let id = match (event.id, error.as_deref()) {
        (11508 | 11506, Some("0x2741" | "0x00002741" | "10049")) => FindingId::Event0x2741,
        (11508 | 11506, Some("0x2740" | "0x00002740" | "10048")) => FindingId::Event0x2740,
        (id, _) => FindingId::from_id(&codes::explain_event(id)?.finding?)?,
    };
    Some(
        Finding::new(id)
            .with("event", event.id)
            .with("words", event.id.to_string())
            .with("source", event.source.clone()),
    )
}

/// True for findings that come from an Exchange server itself and need no probe.
pub(in crate::diagnosis) fn names_exchange_event(finding: FindingId) -> bool {
    matches!(
        finding,
        FindingId::Event0x2741
            | FindingId::Event0x2740
            | FindingId::Event13002
            | FindingId::CuredByRemoval
            | FindingId::GroupshieldAbsent
    )
}

fn shortened(text: &str) -> String {
    text.chars().take(WORDS_LIMIT).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    /// What a row of a table counts for is a finding with weights.
    #[test]
    fn every_row_counts_for_a_finding_that_exists() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
        for name in [
            "sayings",
            "sayings_programs",
            "sayings_languages",
            "error_codes",
            "nss_errors",
            "replies",
        ] {
            let mut table = csv::Reader::from_path(folder.join(name).with_extension("csv")).expect("a table");
            let column = table
                .headers()
                .expect("heads")
                .iter()
                .position(|head| head == "finding")
                .expect("a column 'finding'");
            for record in table.records() {
                let record = record.expect("a row");
                let id = record.get(column).unwrap_or_default();
                assert!(
                    id.is_empty() || FindingId::from_id(id).is_some(),
                    "{name}: {record:?}"
                );
            }
        }
    }
}
