//! What advice depends on beside the cause: the mail program, the ways that were seen working, the numbers for the sentences.
//!
//! In: diagnosis and evidence. Out: a [`Situation`] that answers the conditions of the table and fills the sentences.

use crate::client;
use crate::complaint::MailProgram;
use crate::diagnosis::{Diagnosis, Evidence};
use crate::mail::{Protocol, Security, Service};
use crate::probe::{
    GreetingKind, HelloObservation, HelloOutcome, Observations, PortObservation, StartTlsOutcome, Via,
};
use std::collections::BTreeMap;

/// Everything the table and the sentences ask for.
#[derive(Debug)]
pub(super) struct Situation {
    /// Id of the mail program, `other` where none is known.
    pub(super) program: String,
    /// Arguments of every sentence; always all of them.
    pub(super) arguments: BTreeMap<String, String>,
    holding: Vec<&'static str>,
}

impl Situation {
    pub(super) fn of(diagnosis: &Diagnosis, evidence: &Evidence) -> Situation {
        let program = program_of(evidence);
        let ways = Ways::of(evidence);
        let has = |id: &str| diagnosis.findings.iter().any(|finding| finding.id == id);
        let starttls = ways
            .starttls
            .filter(|_| can_use_starttls(&program, evidence.target.protocol));
        let safer = starttls.is_some() || ways.secure.is_some() || ways.other.is_some();
        let conditions = [
            ("always", true),
            ("starttls-works", starttls.is_some()),
            (
                "starttls-for-others",
                ways.starttls.is_some() && starttls.is_none(),
            ),
            ("secure-port-works", ways.secure.is_some()),
            ("other-port-works", ways.other.is_some()),
            ("no-safer-way", !safer),
            ("plain-port-greets", ways.plain.is_some()),
            (
                "published",
                !evidence.observations.surroundings.published.is_empty(),
            ),
            ("wrong-name", has("certificate-wrong-name")),
            ("settings-differ", settings_differ(evidence)),
            (
                "scanner-named",
                has("interceptor-issuer") || has("scanner-greeting"),
            ),
        ];
        Situation {
            arguments: arguments(diagnosis, evidence, &program, &ways),
            program,
            holding: conditions
                .into_iter()
                .filter(|(_, holds)| *holds)
                .map(|(name, _)| name)
                .collect(),
        }
    }

    pub(super) fn holds(&self, when: &str) -> bool {
        self.holding.contains(&when)
    }
}

/// Ways that were seen working or greeting, beside the named port.
struct Ways<'a> {
    /// STARTTLS for the same protocol.
    starttls: Option<&'a PortObservation>,
    /// TLS from the first byte for the same protocol.
    secure: Option<&'a PortObservation>,
    /// TLS from the first byte for the other protocol that reads mail.
    other: Option<&'a PortObservation>,
    /// The plain port of the same protocol.
    plain: Option<&'a PortObservation>,
}

impl<'a> Ways<'a> {
    fn of(evidence: &Evidence<'a>) -> Ways<'a> {
        let target = evidence.target;
        let ports = &evidence.observations.ports;
        let protocol = |row: &PortObservation| row.service.map(|service| service.protocol());
        let implicit = |row: &PortObservation| row.service.is_some_and(Service::is_implicit_tls);
        let other_than_named = |row: &PortObservation| row.port != target.port && !row.named;
        let same = move |row: &PortObservation| protocol(row) == Some(target.protocol);
        let secured = move |row: &PortObservation| {
            implicit(row)
                && other_than_named(row)
                && answers_this_program(&row.hellos, Via::Tls)
                && certificate_fine(row)
        };
        let reads = |row: &PortObservation| matches!(protocol(row), Some(Protocol::Pop3 | Protocol::Imap));
        Ways {
            starttls: ports.iter().find(|row| {
                let in_use = row.named && target.security == Security::StartTls;
                same(row) && !in_use && starttls_works(row) && certificate_fine(row)
            }),
            secure: ports.iter().find(|row| same(row) && secured(row)),
            other: ports
                .iter()
                .find(|row| target.protocol != Protocol::Smtp && !same(row) && reads(row) && secured(row)),
            plain: ports.iter().find(|row| {
                let greets = row
                    .greeting
                    .as_ref()
                    .is_some_and(|greeting| greeting.kind == GreetingKind::Ready);
                same(row) && !implicit(row) && greets
            }),
        }
    }
}

/// Answered the program's own hello; where none was sent there, any hello.
fn answers_this_program(hellos: &[HelloObservation], via: Via) -> bool {
    let hellos = || hellos.iter().filter(|hello| hello.via == via);
    let answered = |hello: &HelloObservation| hello.outcome == HelloOutcome::ServerHello;
    match hellos().any(|hello| hello.is_client) {
        true => hellos().any(|hello| hello.is_client && answered(hello)),
        false => hellos().any(answered),
    }
}

fn starttls_works(row: &PortObservation) -> bool {
    let go_ahead = row
        .starttls
        .as_ref()
        .is_some_and(|starttls| starttls.outcome == StartTlsOutcome::Works);
    let asked = row.hellos.iter().any(|hello| hello.via == Via::StartTls);
    go_ahead && (!asked || answers_this_program(&row.hellos, Via::StartTls))
}

/// Nobody is sent to a port whose certificate has a problem of its own.
fn certificate_fine(row: &PortObservation) -> bool {
    row.certificate
        .as_ref()
        .is_none_or(|certificate| certificate.problems.is_empty())
}

fn program_of(evidence: &Evidence) -> String {
    let told = evidence
        .complaints
        .iter()
        .map(|complaint| complaint.client)
        .find(|program| !matches!(program, MailProgram::Unknown | MailProgram::Other));
    let by_profile = || client::by_id(&evidence.target.client).map(|profile| profile.program);
    match told.or_else(by_profile).unwrap_or_default() {
        MailProgram::OutlookExpress => "outlook-express",
        MailProgram::WindowsMail => "windows-mail",
        MailProgram::WindowsLiveMail => "windows-live-mail",
        MailProgram::Outlook => "outlook",
        MailProgram::Thunderbird => "thunderbird",
        MailProgram::AppleMail => "apple-mail",
        MailProgram::Other | MailProgram::Unknown => "other",
    }
    .to_owned()
}

/// Outlook Express and its heirs start TLS with the first byte when they read mail; Outlook has a choice for IMAP only.
fn can_use_starttls(program: &str, protocol: Protocol) -> bool {
    match (program, protocol) {
        (_, Protocol::Smtp) => true,
        ("outlook-express" | "windows-mail" | "windows-live-mail", _) => false,
        ("outlook", protocol) => protocol == Protocol::Imap,
        _ => true,
    }
}

fn settings_differ(evidence: &Evidence) -> bool {
    let target = evidence.target;
    evidence.complaints.iter().any(|complaint| {
        let server = complaint.server.as_deref();
        let secure = complaint.secure;
        server.is_some_and(|server| !server.eq_ignore_ascii_case(&target.server))
            || complaint.port.is_some_and(|port| port != target.port)
            || secure.is_some_and(|secure| secure != (target.security != Security::None))
    })
}

fn arguments(
    diagnosis: &Diagnosis,
    evidence: &Evidence,
    program: &str,
    ways: &Ways,
) -> BTreeMap<String, String> {
    let target = evidence.target;
    let observations = evidence.observations;
    let measured = |name: &str| {
        diagnosis
            .findings
            .iter()
            .flat_map(|finding| finding.arguments())
            .find(|(argument, _)| argument == name)
            .map(|(_, value)| value)
    };
    let standard = |security| {
        target
            .protocol
            .service(security)
            .map_or(target.port, Service::standard_port)
    };
    let port_of =
        |row: Option<&PortObservation>, otherwise: u16| row.map_or(otherwise, |row| row.port).to_string();
    let other_protocol = match target.protocol {
        Protocol::Pop3 => Protocol::Imap,
        _ => Protocol::Pop3,
    };
    let complaint = evidence.complaints.first();
    let complained = |value: Option<String>, otherwise: String| value.unwrap_or(otherwise);
    let published = published(observations, target.protocol);
    [
        ("server", target.server.clone()),
        ("port", target.port.to_string()),
        ("protocol", target.protocol.name().to_owned()),
        ("security", security_word(target.security).to_owned()),
        ("program", program.to_owned()),
        ("server-kind", server_kind(observations).to_owned()),
        ("plain-port", port_of(ways.plain, standard(Security::None))),
        (
            "starttls-port",
            port_of(ways.starttls, standard(Security::StartTls)),
        ),
        ("secure-port", port_of(ways.secure, standard(Security::Tls))),
        (
            "other-port",
            port_of(
                ways.other,
                other_protocol
                    .service(Security::Tls)
                    .map_or(0, Service::standard_port),
            ),
        ),
        ("other-protocol", other_protocol.name().to_owned()),
        ("certificate-name", measured("name").unwrap_or_default()),
        (
            "scanner",
            measured("interceptor")
                .or_else(|| measured("product"))
                .unwrap_or_default(),
        ),
        ("published-server", published.0),
        ("published-port", published.1),
        (
            "complaint-server",
            complained(
                complaint.and_then(|told| told.server.clone()),
                target.server.clone(),
            ),
        ),
        (
            "complaint-port",
            complained(
                complaint.and_then(|told| told.port).map(|port| port.to_string()),
                target.port.to_string(),
            ),
        ),
    ]
    .into_iter()
    .map(|(name, value)| (name.to_owned(), value))
    .collect()
}

fn security_word(security: Security) -> &'static str {
    match security {
        Security::Tls => "tls",
        Security::StartTls => "starttls",
        Security::None => "none",
    }
}

fn published(observations: &Observations, protocol: Protocol) -> (String, String) {
    let published = &observations.surroundings.published;
    let fitting = || published.iter().filter(|row| row.service.protocol() == protocol);
    let best = fitting()
        .find(|row| row.service.is_implicit_tls())
        .or_else(|| fitting().next());
    best.or(published.first())
        .map_or_else(Default::default, |row| (row.host.clone(), row.port.to_string()))
}

/// The kind of server that commands are written for, from the greetings.
fn server_kind(observations: &Observations) -> &'static str {
    let products = || {
        observations
            .ports
            .iter()
            .filter_map(|row| row.greeting.as_ref())
            .filter(|greeting| !greeting.scanner)
            .filter_map(|greeting| {
                greeting
                    .product
                    .as_deref()
                    .map(|product| (product, greeting.version.as_deref()))
            })
    };
    for (product, version) in products() {
        let is_55 = product.contains("5.5") || version.is_some_and(|version| version.starts_with("5.5."));
        let kind = match product {
            _ if product.contains("Exchange") && is_55 => "exchange55",
            _ if product.contains("Exchange") => "exchange",
            _ if product.contains("Dovecot") => "dovecot",
            _ if product.contains("Courier") => "courier",
            _ if product.contains("Cyrus") => "cyrus",
            _ if product.contains("Postfix") => "postfix",
            _ if product.contains("Exim") => "exim",
            _ => continue,
        };
        return kind;
    }
    "other"
}
