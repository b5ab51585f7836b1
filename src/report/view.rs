//! A result as rows of finished sentences: what the ticket, the page and the picture all show.
//!
//! In: a [`Checkup`] and a language. Out: a [`View`]; every string is harmless to show (see [`visible`](super::visible)).

use super::visible::one_line;
use super::words;
use crate::certificate::CertificateObservation;
use crate::checkup::Checkup;
use crate::diagnosis::Hypothesis;
use crate::mail::Security;
use crate::probe::{Direction, PortObservation};
use crate::text::Text;

/// One result, ready to be laid out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// When, where and what: label and value.
    pub facts: Vec<(String, String)>,
    /// The verdict in one sentence.
    pub verdict: String,
    /// How sure that is.
    pub certainty: String,
    /// Whose move it is.
    pub whose_move: String,
    /// The GroupShield line.
    pub groupshield: String,
    /// The cheapest test that would decide, where nothing leads.
    pub next_test: Option<String>,
    /// Steps for the person.
    pub user: Vec<StepLine>,
    /// Steps for the administrator.
    pub admin: Vec<StepLine>,
    /// What was established.
    pub evidence: Vec<String>,
    /// The likeliest causes: name, percentage, label.
    pub causes: Vec<(String, String, String)>,
    /// Tables below the fold.
    pub tables: Vec<Table>,
}

/// One step and its warning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepLine {
    /// What to do.
    pub what: String,
    /// What to know before doing it.
    pub warning: Option<String>,
}

/// A titled table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Its title.
    pub title: String,
    /// Column heads.
    pub heads: Vec<String>,
    /// Rows of as many cells.
    pub rows: Vec<Vec<String>>,
}

impl View {
    /// Lays a result out in the language of `text`.
    pub fn new(checkup: &Checkup, text: &Text) -> View {
        let diagnosis = &checkup.diagnosis;
        View {
            facts: facts(checkup, text),
            verdict: one_line(&words::verdict(checkup, text)),
            certainty: certainty(checkup, text),
            whose_move: one_line(&words::whose_move(checkup, text)),
            groupshield: one_line(&words::groupshield(checkup, text)),
            next_test: words::next_test(checkup, text).map(|sentence| one_line(&sentence)),
            user: steps(&checkup.advice.user, text),
            admin: steps(&checkup.advice.admin, text),
            evidence: diagnosis
                .findings
                .iter()
                .map(|finding| one_line(&words::finding(finding, text)))
                .collect(),
            causes: diagnosis
                .hypotheses
                .iter()
                .take(5)
                .map(|hypothesis| cause(hypothesis, text))
                .collect(),
            tables: tables(checkup, text),
        }
    }
}

fn steps(steps: &[crate::advice::Step], text: &Text) -> Vec<StepLine> {
    words::steps(steps, text)
        .into_iter()
        .map(|(what, warning)| StepLine {
            what: one_line(&what),
            warning: warning.map(|text| one_line(&text)),
        })
        .collect()
}

fn cause(hypothesis: &Hypothesis, text: &Text) -> (String, String, String) {
    (
        words::title(hypothesis.id, text),
        percent(hypothesis.probability),
        words::label(hypothesis.label, text),
    )
}

/// A probability for people. Nothing measured from outside is ever 100 % certain.
pub fn percent(probability: f64) -> String {
    match probability * 100.0 {
        percent if percent >= 99.5 => ">99 %".to_owned(),
        percent if percent > 0.0 && percent < 0.5 => "<1 %".to_owned(),
        percent => format!("{percent:.0} %"),
    }
}

fn certainty(checkup: &Checkup, text: &Text) -> String {
    let leading = checkup.diagnosis.leading;
    let Some(hypothesis) = checkup
        .diagnosis
        .hypotheses
        .iter()
        .find(|row| Some(row.id) == leading)
    else {
        return text.get("report-not-decided");
    };
    let label = words::label(hypothesis.label, text);
    text.format(
        "report-certainty",
        &[("label", &label), ("percent", &percent(hypothesis.probability))],
    )
}

fn facts(checkup: &Checkup, text: &Text) -> Vec<(String, String)> {
    let target = &checkup.target;
    let security = match target.security {
        Security::Tls => text.get("report-security-tls"),
        Security::StartTls => text.get("report-security-starttls"),
        Security::None => text.get("report-security-none"),
    };
    let port = target.port.to_string();
    let arguments = [
        ("port", port.as_str()),
        ("protocol", target.protocol.name()),
        ("security", &security),
    ];
    let mut facts = vec![
        (text.get("report-when"), when(&checkup.started_at)),
        (text.get("report-server"), one_line(&target.server)),
        (
            text.get("report-port"),
            text.format("report-port-value", &arguments),
        ),
        (text.get("report-program"), program(checkup, text)),
    ];
    if let Some(account) = checkup
        .reading
        .complaints
        .iter()
        .find_map(|complaint| complaint.account.as_ref())
    {
        facts.push((text.get("report-account"), one_line(account)));
    }
    for code in checkup.reading.codes.iter().take(3) {
        let symbol = code
            .symbol
            .as_deref()
            .map(|symbol| format!(" {symbol}"))
            .unwrap_or_default();
        facts.push((
            text.get("report-code"),
            one_line(&format!("{}{symbol}: {}", code.code, code.meaning)),
        ));
    }
    for event in checkup.reading.events.iter().take(4) {
        let error = event.error.as_deref().unwrap_or_default();
        let source = event.source.as_deref().unwrap_or_default();
        facts.push((
            text.get("report-event"),
            one_line(&format!("{} {source} {error}", event.id)),
        ));
    }
    if let Some(practice) = &checkup.practice {
        let title = text.get(&words::message_id("lab-", practice));
        facts.push((
            text.get("report-practice"),
            format!("{title}. {}", text.get("report-practice-note")),
        ));
    }
    facts
}

fn program(checkup: &Checkup, text: &Text) -> String {
    let name = words::program(checkup, text);
    match checkup.target.client.as_str() {
        "" => name,
        profile => one_line(&text.format(
            "report-program-value",
            &[("program", &name), ("profile", profile)],
        )),
    }
}

/// `2026-11-22T10:00:00+01:00` as `2026-11-22 10:00:00 (UTC+01:00)`.
pub fn when(started_at: &str) -> String {
    match (started_at.get(..10), started_at.get(11..19), started_at.get(19..)) {
        (Some(date), Some(time), Some("Z" | "+00:00")) => format!("{date} {time} (UTC)"),
        (Some(date), Some(time), Some(offset)) => one_line(&format!("{date} {time} (UTC{offset})")),
        _ => one_line(started_at),
    }
}

fn tables(checkup: &Checkup, text: &Text) -> Vec<Table> {
    let heads = |ids: &[&str]| ids.iter().map(|id| text.get(id)).collect::<Vec<_>>();
    let ports = &checkup.observations.ports;
    let mut tables = vec![Table {
        title: text.get("report-table-ports"),
        heads: heads(&[
            "report-head-port",
            "report-head-service",
            "report-head-address",
            "report-head-connect",
            "report-head-greeting",
        ]),
        rows: ports.iter().map(|port| port_row(port, text)).collect(),
    }];
    tables.push(Table {
        title: text.get("report-table-hellos"),
        heads: heads(&[
            "report-head-port",
            "report-head-hello",
            "report-head-answer",
            "report-head-version",
            "report-head-suite",
            "report-head-ms",
        ]),
        rows: ports.iter().flat_map(|port| hello_rows(port, text)).collect(),
    });
    tables.push(Table {
        title: text.get("report-table-certificate"),
        heads: heads(&["report-head-port", "report-head-question", "report-head-answer"]),
        rows: ports
            .iter()
            .flat_map(|port| certificate_rows(port, text))
            .collect(),
    });
    tables.push(Table {
        title: text.get("report-table-traffic"),
        heads: heads(&[
            "report-head-to",
            "report-head-connections",
            "report-head-in",
            "report-head-out",
        ]),
        rows: checkup
            .network
            .iter()
            .map(|row| {
                vec![
                    row.to.clone(),
                    row.connections.to_string(),
                    row.bytes_in.to_string(),
                    row.bytes_out.to_string(),
                ]
            })
            .collect(),
    });
    tables.push(Table {
        title: text.get("report-table-transcript"),
        heads: heads(&["report-head-ms", "report-head-to", "report-head-what"]),
        rows: checkup
            .observations
            .transcript
            .iter()
            .map(|line| {
                let arrow = match line.direction {
                    Direction::Out => ">",
                    Direction::In => "<",
                    Direction::Note => "-",
                };
                vec![
                    line.at_ms.to_string(),
                    one_line(&format!("{} #{}", line.to, line.connection)),
                    one_line(&format!("{arrow} {}", line.what)),
                ]
            })
            .collect(),
    });
    tables.retain(|table| !table.rows.is_empty());
    tables
}

fn port_row(port: &PortObservation, text: &Text) -> Vec<String> {
    let greeting = port.greeting.as_ref();
    let words = match greeting {
        Some(greeting) if !greeting.text.is_empty() => one_line(&greeting.text),
        Some(greeting) => text.get(&words::message_id("greeting-", &words::id_of(&greeting.kind))),
        None => "–".to_owned(),
    };
    let outcome = text.get(&words::message_id("tcp-", &words::id_of(&port.tcp)));
    vec![
        port.port.to_string(),
        port.service.map_or("–", |service| service.name()).to_owned(),
        port.address.to_string(),
        format!("{outcome}, {} ms", port.tcp_ms),
        words,
    ]
}

fn hello_rows<'a>(port: &'a PortObservation, text: &'a Text) -> impl Iterator<Item = Vec<String>> + 'a {
    port.hellos.iter().map(move |hello| {
        let outcome = words::id_of(&hello.outcome).replace('_', "-");
        let answer = text.get(&words::message_id("hello-", &outcome));
        let alert = hello.alert.map(|alert| format!(" {alert}")).unwrap_or_default();
        let said = hello
            .text
            .as_deref()
            .map(|said| format!(" {}", one_line(said)))
            .unwrap_or_default();
        vec![
            port.port.to_string(),
            hello.hello.clone(),
            format!("{answer}{alert}{said}"),
            hello
                .version
                .map_or("–".to_owned(), |version| version.to_string()),
            hello.cipher.clone().unwrap_or_else(|| "–".to_owned()),
            hello.ms.to_string(),
        ]
    })
}

fn certificate_rows(port: &PortObservation, text: &Text) -> Vec<Vec<String>> {
    let Some(certificate) = &port.certificate else {
        return Vec::new();
    };
    let row =
        |question: &str, answer: String| vec![port.port.to_string(), text.get(question), one_line(&answer)];
    let mut rows = vec![row("certificate-problems", problems(certificate, text))];
    rows.push(row(
        "certificate-trusted-publicly",
        yes_no(Some(certificate.trusted_publicly), text),
    ));
    rows.push(row(
        "certificate-trusted-here",
        yes_no(certificate.trusted_here, text),
    ));
    for link in &certificate.chain {
        rows.push(row("certificate-subject", link.subject.clone()));
        rows.push(row("certificate-issuer", link.issuer.clone()));
        rows.push(row("certificate-names", link.names.join(", ")));
        rows.push(row(
            "certificate-dates",
            format!("{} – {}", link.not_before, link.not_after),
        ));
        rows.push(row(
            "certificate-key",
            format!("{}, {}", link.key, link.signature),
        ));
        rows.push(row("certificate-fingerprint", link.sha256.clone()));
    }
    rows
}

/// What is wrong with a certificate, in words.
pub fn problems(certificate: &CertificateObservation, text: &Text) -> String {
    if certificate.problems.is_empty() {
        return text.get("certificate-no-problem");
    }
    let words = certificate
        .problems
        .iter()
        .map(|problem| text.get(&words::message_id("certificate-", &words::id_of(problem))));
    words.collect::<Vec<_>>().join("; ")
}

fn yes_no(answer: Option<bool>, text: &Text) -> String {
    match answer {
        Some(true) => text.get("report-yes"),
        Some(false) => text.get("report-no"),
        None => text.get("report-not-asked"),
    }
}
