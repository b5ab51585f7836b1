//! Takes out of a result what identifies a person or an organisation.
//!
//! In: a [`Checkup`]. Out: the same without account names, host names, addresses and certificate fingerprints.
//! The decision is kept as it was made: hiding names must not change it.

use crate::certificate::CertificateObservation;
use crate::checkup::Checkup;
use crate::observation::{Observations, PortObservation};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

const HIDDEN: &str = "(hidden)";
const HIDDEN_HOST: &str = "server.hidden.invalid";

/// The same result without account names, host names and addresses.
pub fn redact(checkup: &Checkup) -> Checkup {
    let mut redacted = checkup.clone();
    let mut scrub = Scrub::of(checkup);
    for complaint in &mut redacted.reading.complaints {
        complaint.account = complaint.account.take().map(|_| HIDDEN.to_owned());
        complaint.server = complaint.server.take().map(|_| HIDDEN_HOST.to_owned());
        scrub.option(&mut complaint.server_response);
        scrub.option(&mut complaint.server_error);
        for saying in &mut complaint.sayings {
            scrub.text(&mut saying.text);
        }
    }
    if let Ok(hidden) = HIDDEN_HOST.parse() {
        redacted.target.server = hidden;
    }
    scrub_observations(&mut redacted.observations, &mut scrub);
    if let Some(other) = &mut redacted.other_run {
        scrub_observations(other, &mut scrub);
    }
    for link in &mut redacted.diagnosis.chain.links {
        link.note.args.values_mut().for_each(|value| scrub.text(value));
    }
    for traffic in &mut redacted.network {
        scrub.text(&mut traffic.to);
    }
    // Its servers would give the name away.
    redacted.diagnosis.provider = None;
    redacted.address = None;
    for service in redacted.services.iter_mut().flatten() {
        service.target.server = redacted.target.server.clone();
        let notes = service.chain.links.iter_mut().map(|link| &mut link.note);
        notes
            .flat_map(|note| note.args.values_mut())
            .for_each(|value| scrub.text(value));
    }
    for finding in &mut redacted.diagnosis.findings {
        scrub.map(&mut finding.measured);
    }
    for step in redacted.advice.user.iter_mut().chain(&mut redacted.advice.admin) {
        step.args.values_mut().for_each(|value| scrub.text(value));
    }
    redacted
}

fn scrub_observations(observations: &mut Observations, scrub: &mut Scrub) {
    for row in &mut observations.dns {
        row.name = HIDDEN_HOST.to_owned();
        row.addresses
            .iter_mut()
            .for_each(|address| *address = scrub.stand_in(*address));
        scrub.option(&mut row.error);
    }
    for port in &mut observations.ports {
        scrub_port(port, scrub);
    }
    for published in &mut observations.local_context.published {
        published.host = HIDDEN_HOST.to_owned();
    }
    for name in &mut observations.local_context.mail_exchangers {
        *name = HIDDEN_HOST.to_owned();
    }
    observations.local_context.search_suffix = observations
        .local_context
        .search_suffix
        .take()
        .map(|_| HIDDEN.to_owned());
    for line in &mut observations.transcript {
        scrub.text(&mut line.to);
        scrub.text(&mut line.what);
    }
}

fn scrub_port(port: &mut PortObservation, scrub: &mut Scrub) {
    port.address = scrub.stand_in(port.address);
    if let Some(greeting) = &mut port.greeting {
        scrub.text(&mut greeting.text);
    }
    if let Some(session) = &mut port.first_reply {
        scrub.text(&mut session.text);
        session
            .capabilities
            .iter_mut()
            .flatten()
            .for_each(|line| scrub.text(line));
    }
    port.capabilities
        .iter_mut()
        .flatten()
        .for_each(|line| scrub.text(line));
    if let Some(starttls) = &mut port.starttls {
        scrub.option(&mut starttls.reply);
    }
    port.hellos
        .iter_mut()
        .for_each(|hello| scrub.option(&mut hello.text));
    if let Some(handshake) = &mut port.handshake {
        scrub.option(&mut handshake.error);
    }
    for certificate in port
        .certificate
        .iter_mut()
        .chain(&mut port.certificate_without_name)
    {
        scrub_certificate(certificate, scrub);
    }
}

/// A certificate is public and leads straight to its owner: only what is wrong with it stays.
fn scrub_certificate(certificate: &mut CertificateObservation, scrub: &mut Scrub) {
    certificate.asked_name = HIDDEN_HOST.to_owned();
    for link in &mut certificate.chain {
        link.subject = scrub.numbered(&link.subject);
        link.issuer = match &certificate.interceptor {
            Some(interceptor) => interceptor.clone(),
            None => scrub.numbered(&link.issuer),
        };
        link.common_name = link.common_name.take().map(|_| HIDDEN.to_owned());
        link.names.iter_mut().for_each(|name| *name = HIDDEN.to_owned());
        link.sha256 = scrub.numbered(&link.sha256);
    }
}

/// Knows what must not be seen, and finds it inside other text.
struct Scrub {
    secrets: Vec<String>,
    addresses: BTreeMap<IpAddr, IpAddr>,
    numbered: Vec<String>,
}

impl Scrub {
    fn of(checkup: &Checkup) -> Scrub {
        let mut secrets = vec![checkup.target.server.to_string()];
        let services = checkup.services.iter().flatten();
        secrets.extend(services.map(|service| service.target.server.to_string()));
        secrets.extend(checkup.address.iter().map(|address| address.domain().to_string()));
        for complaint in &checkup.reading.complaints {
            secrets.extend(
                [&complaint.account, &complaint.server]
                    .into_iter()
                    .flatten()
                    .cloned(),
            );
        }
        let runs = || std::iter::once(&checkup.observations).chain(&checkup.other_run);
        let certificates = runs().flat_map(|run| &run.ports).flat_map(|port| {
            let shown = port.certificate.iter();
            shown.chain(&port.certificate_without_name)
        });
        for link in certificates.flat_map(|certificate| &certificate.chain) {
            secrets.extend(link.common_name.iter().chain(&link.names).cloned());
            secrets.extend([link.subject.clone(), link.issuer.clone(), link.sha256.clone()]);
        }
        secrets.extend(runs().flat_map(|run| &run.dns).map(|row| row.name.clone()));
        secrets.retain(|secret| secret.chars().count() > 1);
        // Longest first, so that a name inside a longer name does not leave the rest behind.
        secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
        secrets.dedup();
        let mut scrub = Scrub {
            secrets,
            addresses: BTreeMap::new(),
            numbered: Vec::new(),
        };
        for run in runs() {
            let ports = run.ports.iter().map(|port| port.address);
            let resolved = run.dns.iter().flat_map(|row| row.addresses.iter().copied());
            ports.chain(resolved).for_each(|address| {
                scrub.stand_in(address);
            });
        }
        scrub
    }

    /// An address reserved for documentation (RFC 5737, RFC 3849) in place of a real one, the same each time.
    fn stand_in(&mut self, address: IpAddr) -> IpAddr {
        let next = self.addresses.len() + 1;
        *self.addresses.entry(address).or_insert_with(|| match address {
            IpAddr::V4(_) => IpAddr::V4(Ipv4Addr::new(192, 0, 2, u8::try_from(next).unwrap_or(u8::MAX))),
            IpAddr::V6(_) => IpAddr::V6(Ipv6Addr::new(
                0x2001,
                0xdb8,
                0,
                0,
                0,
                0,
                0,
                u16::try_from(next).unwrap_or(u16::MAX),
            )),
        })
    }

    /// A number in place of a name or fingerprint, the same each time: whether two are equal is evidence.
    fn numbered(&mut self, secret: &str) -> String {
        let known = self.numbered.iter().position(|known| known == secret);
        let index = known.unwrap_or_else(|| {
            self.numbered.push(secret.to_owned());
            self.numbered.len() - 1
        });
        format!("(hidden {})", index + 1)
    }

    fn option(&mut self, text: &mut Option<String>) {
        if let Some(text) = text {
            self.text(text);
        }
    }

    fn map(&mut self, map: &mut Map<String, Value>) {
        map.values_mut().for_each(|value| self.value(value));
    }

    fn value(&mut self, value: &mut Value) {
        match value {
            Value::String(text) => self.text(text),
            Value::Array(values) => values.iter_mut().for_each(|value| self.value(value)),
            Value::Object(map) => self.map(map),
            _ => {}
        }
    }

    /// Replaces addresses, known names and anything that looks like a host name or a mail address.
    fn text(&mut self, text: &mut String) {
        for (real, stand_in) in &self.addresses {
            *text = text.replace(&real.to_string(), &stand_in.to_string());
        }
        for secret in &self.secrets {
            *text = replace_ignoring_case(text, secret);
        }
        *text = hide_host_like(text, &self.addresses);
    }
}

/// Replaces every whole-word occurrence, whatever the case.
fn replace_ignoring_case(text: &str, secret: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((start, end)) = find_ignoring_case(rest, secret) {
        let before = rest[..start].chars().next_back();
        let after = rest[end..].chars().next();
        let whole_word =
            !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric);
        result.push_str(&rest[..start]);
        result.push_str(if whole_word { HIDDEN } else { &rest[start..end] });
        rest = &rest[end..];
    }
    result.push_str(rest);
    result
}

fn find_ignoring_case(text: &str, wanted: &str) -> Option<(usize, usize)> {
    text.char_indices().find_map(|(start, _)| {
        let mut candidate = text[start..].char_indices();
        for wanted_char in wanted.chars() {
            let (_, found) = candidate.next()?;
            if !found.to_lowercase().eq(wanted_char.to_lowercase()) {
                return None;
            }
        }
        let end = candidate.next().map_or(text.len(), |(offset, _)| start + offset);
        Some((start, end))
    })
}

/// Hides tokens with an `@`, tokens that are addresses, and dotted tokens that end in letters.
fn hide_host_like(text: &str, stand_ins: &BTreeMap<IpAddr, IpAddr>) -> String {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '@' | ':' | '%');
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_part) {
        let length = rest[start..].find(|c| !is_part(c)).unwrap_or(rest.len() - start);
        let token = &rest[start..start + length];
        result.push_str(&rest[..start]);
        result.push_str(if reveals(token, stand_ins) { HIDDEN } else { token });
        rest = &rest[start + length..];
    }
    result.push_str(rest);
    result
}

fn reveals(token: &str, stand_ins: &BTreeMap<IpAddr, IpAddr>) -> bool {
    let token = token.trim_matches(['.', ':', '-']);
    let host = token.rsplit_once(':').map_or(token, |(host, _)| host);
    let address = token.parse::<IpAddr>().or_else(|_| host.parse::<IpAddr>());
    if let Ok(address) = address {
        return !stand_ins.values().any(|stand_in| *stand_in == address);
    }
    if token.contains('@') {
        return true;
    }
    let Some((before, last)) = host.rsplit_once('.') else {
        return false;
    };
    !before.is_empty()
        && host != HIDDEN_HOST
        && last.chars().count() >= 2
        && last.chars().all(|c| c.is_alphabetic() || c == '-')
        && before.chars().any(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn host_like_tokens_go_and_versions_stay() {
        let none = BTreeMap::new();
        assert_eq!(
            hide_host_like("220 mx.corp.example ESMTP Postfix", &none),
            "220 (hidden) ESMTP Postfix"
        );
        assert_eq!(
            hide_host_like("+OK Dovecot (Debian) ready.", &none),
            "+OK Dovecot (Debian) ready."
        );
        assert_eq!(
            hide_host_like(
                "+OK Microsoft Exchange POP3 server version 5.5.2653.23 ready",
                &none
            ),
            "+OK Microsoft Exchange POP3 server version 5.5.2653.23 ready"
        );
        assert_eq!(
            hide_host_like("to 10.0.0.7:995 and <a.b@c>", &none),
            "to (hidden) and <(hidden)>"
        );
    }

    #[test]
    fn known_names_go_whatever_their_case_but_not_inside_words() {
        assert_eq!(
            replace_ignoring_case("SERVERNAME servername servernames", "servername"),
            "(hidden) (hidden) servernames"
        );
    }
}
