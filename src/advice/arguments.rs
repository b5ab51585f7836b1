//! The numbers and names that the sentences of steps need.
//!
//! In: diagnosis, evidence, the ways seen. Out: every argument of every step, always all of them.

use super::interceptor;
use super::ways::Ways;
use super::{addresses, program_limits, provider, published};
use crate::diagnosis::{Diagnosis, Evidence, FindingId};
use crate::mail::{Protocol, Security, Service};
use crate::observation::{Observations, PortObservation};
use crate::wire::greeting::administered_as;
use std::collections::BTreeMap;

pub(super) fn arguments(
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
    let measured_in = |id, name: &str| {
        let mut findings = diagnosis.findings.iter().filter(|finding| finding.id == id);
        let value = findings.find_map(|finding| finding.measured.get(name)?.as_str());
        value.unwrap_or_default().to_owned()
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
    let published = published::best(evidence);
    [
        ("server", target.server.to_string()),
        // The name of a server in a hello is never an address (RFC 6066 3).
        (
            "name-form",
            if target.server.server_name().is_some() {
                "name"
            } else {
                "address"
            }
            .to_owned(),
        ),
        ("port", target.port.to_string()),
        ("protocol", target.protocol.name().to_owned()),
        ("security", target.security.name().to_owned()),
        ("old-version", program_limits::old_version(evidence).to_owned()),
        ("program", program.to_owned()),
        ("server-kind", server_kind(observations).to_owned()),
        ("plain-port", port_of(ways.plain, standard(Security::None))),
        (
            "starttls-port",
            port_of(
                ways.starttls.or(ways.starttls_for_others),
                standard(Security::StartTls),
            ),
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
        ("key", measured_in(FindingId::KeyTypeNotSpoken, "key")),
        ("ciphers", program_limits::ciphers(evidence)),
        ("scanner", interceptor::name(diagnosis).unwrap_or_default()),
        (
            "published-server",
            published.map_or_else(String::new, |row| row.host.clone()),
        ),
        (
            "published-port",
            published.map_or_else(String::new, |row| row.port.to_string()),
        ),
        (
            "published-domain",
            published.map_or("own", published::domain).to_owned(),
        ),
        (
            "complaint-server",
            complained(
                complaint.and_then(|stated| stated.server.clone()),
                target.server.to_string(),
            ),
        ),
        (
            "complaint-port",
            complained(
                complaint
                    .and_then(|stated| stated.port)
                    .map(|port| port.to_string()),
                target.port.to_string(),
            ),
        ),
    ]
    .into_iter()
    .chain(provider::arguments(diagnosis))
    .chain(addresses::arguments(diagnosis, evidence))
    .map(|(name, value)| (name.to_owned(), value))
    .collect()
}

/// The kind of server that commands are written for, from the greetings.
fn server_kind(observations: &Observations) -> &'static str {
    observations
        .ports
        .iter()
        .filter_map(|row| row.greeting.as_ref())
        .filter(|greeting| !greeting.scanner)
        .filter_map(|greeting| greeting.product.as_deref())
        .find_map(administered_as)
        .unwrap_or("other")
}
