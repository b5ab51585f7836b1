//! Tables of a report: ports, hellos, certificates, traffic, transcript.
//!
//! In: a [`Checkup`] and a language. Out: [`Table`]s of harmless cells, empty ones left out.

use super::visible::one_line;
use super::words;
use crate::certificate::CertificateObservation;
use crate::checkup::Checkup;
use crate::observation::{Direction, PortObservation};
use crate::text::Text;
use crate::wire::{self, CipherSuite};
use unicode_width::UnicodeWidthChar as _;

/// A titled table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Its title.
    pub title: String,
    /// Column heads.
    pub heads: Vec<String>,
    /// Rows of as many cells.
    pub rows: Vec<Vec<String>>,
    /// For each column the row with its widest cell: looked for once, a saved result may hold tens of thousands.
    widest: Vec<usize>,
    /// For each column whether all its cells are numbers.
    numbers: Vec<bool>,
}

impl Table {
    fn new(title: String, heads: Vec<String>, rows: Vec<Vec<String>>) -> Table {
        let cell = |row: usize, column: usize| rows[row].get(column).map_or("", String::as_str);
        let widest = |column| {
            let rows = 0..rows.len();
            rows.max_by_key(|row| width(cell(*row, column)))
                .unwrap_or_default()
        };
        let is_number = |column| {
            let mut cells = (0..rows.len()).map(|row| cell(row, column));
            cells.all(|cell| cell == "–" || cell.parse::<u64>().is_ok())
        };
        Table {
            widest: (0..heads.len()).map(widest).collect(),
            numbers: (0..heads.len()).map(is_number).collect(),
            title,
            heads,
            rows,
        }
    }

    /// The widest cell of a column, its head aside; empty where there is none.
    pub fn widest(&self, column: usize) -> &str {
        let row = self.widest.get(column).and_then(|row| self.rows.get(*row));
        row.and_then(|row| row.get(column)).map_or("", String::as_str)
    }

    /// Whether a column has nothing but numbers, and dashes where there are none.
    pub fn is_number(&self, column: usize) -> bool {
        self.numbers.get(column).copied().unwrap_or_default()
    }
}

/// Columns a text takes: East Asian wide characters take two, marks that sit on another letter none (Unicode UAX 11).
pub(super) fn width(text: &str) -> usize {
    text.chars().map(columns_of).sum()
}

/// Columns a character takes.
pub(super) fn columns_of(c: char) -> usize {
    c.width().unwrap_or_default()
}

/// Everything that was measured.
pub(super) fn tables(checkup: &Checkup, text: &Text) -> Vec<Table> {
    let heads = |ids: &[&str]| ids.iter().map(|id| text.get(id)).collect::<Vec<_>>();
    let ports = &checkup.observations.ports;
    let mut tables = vec![Table::new(
        text.get("report-table-ports"),
        heads(&[
            "report-head-port",
            "report-head-service",
            "report-head-address",
            "report-head-connect",
            "report-head-greeting",
        ]),
        ports.iter().map(|port| port_row(port, text)).collect(),
    )];
    tables.push(Table::new(
        text.get("report-table-hellos"),
        heads(&[
            "report-head-port",
            "report-head-hello",
            "report-head-answer",
            "report-head-version",
            "report-head-suite",
            "report-head-ms",
        ]),
        ports.iter().flat_map(|port| hello_rows(port, text)).collect(),
    ));
    tables.push(Table::new(
        text.get("report-table-certificate"),
        heads(&["report-head-port", "report-head-question", "report-head-answer"]),
        ports
            .iter()
            .flat_map(|port| certificate_rows(port, text))
            .collect(),
    ));
    tables.push(Table::new(
        text.get("report-table-traffic"),
        heads(&[
            "report-head-to",
            "report-head-connections",
            "report-head-in",
            "report-head-out",
        ]),
        checkup
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
    ));
    tables.push(Table::new(
        text.get("report-table-transcript"),
        heads(&["report-head-ms", "report-head-to", "report-head-what"]),
        checkup
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
    ));
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
        text.more(&outcome, &text.milliseconds(port.tcp_ms)),
        words,
    ]
}

fn hello_rows<'a>(port: &'a PortObservation, text: &'a Text) -> impl Iterator<Item = Vec<String>> + 'a {
    port.hellos.iter().map(move |hello| {
        let outcome = words::id_of(&hello.outcome).replace('_', "-");
        let answer = text.get(&words::message_id("hello-", &outcome));
        let alert = hello.alert.map(alert_words).unwrap_or_default();
        let said = hello
            .text
            .as_deref()
            .map(|said| format!(" {}", one_line(said)))
            .unwrap_or_default();
        vec![
            port.port.to_string(),
            hello.hello.to_string(),
            format!("{answer}{alert}{said}"),
            hello
                .version
                .map_or("–".to_owned(), |version| version.to_string()),
            hello.cipher.as_deref().map_or("–", suite_name).to_owned(),
            hello.ms.to_string(),
        ]
    })
}

/// The registered name of a suite that observations keep by its number; the number where it has none.
pub fn suite_name(number: &str) -> &str {
    CipherSuite::from_hex(number)
        .and_then(CipherSuite::name)
        .unwrap_or(number)
}

/// An alert's number and what the number is called.
fn alert_words(description: u8) -> String {
    match wire::alert_name(description) {
        Some(name) => format!(" {description} ({name})"),
        None => format!(" {description}"),
    }
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
        rows.push(row("certificate-names", text.list(&link.names)));
        rows.push(row(
            "certificate-dates",
            format!("{} – {}", link.not_before, link.not_after),
        ));
        rows.push(row("certificate-key", text.more(&link.key, &link.signature)));
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
