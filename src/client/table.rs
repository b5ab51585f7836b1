//! Loads `assets/client_profiles.csv`.
//!
//! In: the table that ships with the program. Out: typed rows.

use super::{Confidence, Profile};
use crate::certificate::CertificateRule;
use crate::complaint::MailProgram;
use crate::tables::{self, Table};
use crate::wire::{CipherSuite, ClientHello, Extension, HelloFormat, NamedGroup, Version};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use std::sync::LazyLock;

static ROWS: Table<Row> = tables::table!("client_profiles");

/// Every profile of the table.
pub fn profiles() -> &'static [Profile] {
    static PROFILES: LazyLock<Vec<Profile>> =
        LazyLock::new(|| ROWS.rows().iter().map(Row::profile).collect());
    &PROFILES
}

#[derive(Debug, Deserialize)]
struct Row {
    profile_id: String,
    client: String,
    os: String,
    #[serde(deserialize_with = "version")]
    min_version: Version,
    #[serde(deserialize_with = "version")]
    max_version: Version,
    #[serde(deserialize_with = "format")]
    hello_format: Option<HelloFormat>,
    #[serde(deserialize_with = "versions")]
    record_version: Vec<Version>,
    #[serde(deserialize_with = "versions")]
    hello_version: Vec<Version>,
    #[serde(deserialize_with = "tables::hexadecimals")]
    cipher_suites_hex: Vec<u32>,
    #[serde(deserialize_with = "tables::two_bytes")]
    extensions_hex: Vec<Extension>,
    #[serde(deserialize_with = "tables::two_bytes")]
    supported_versions: Vec<Version>,
    #[serde(deserialize_with = "tables::two_bytes")]
    groups: Vec<NamedGroup>,
    #[serde(deserialize_with = "tables::two_bytes")]
    sigalgs: Vec<u16>,
    #[serde(deserialize_with = "single_bytes")]
    point_formats: Vec<u8>,
    #[serde(deserialize_with = "tables::two_bytes")]
    key_shares: Vec<NamedGroup>,
    #[serde(deserialize_with = "tables::blank_separated")]
    certificate_rules: Vec<CertificateRule>,
    evidence: String,
    confidence: Confidence,
    source: String,
    notes: String,
}

impl Row {
    fn profile(&self) -> Profile {
        let programs = programs(&self.client);
        Profile {
            program: programs.first().copied().unwrap_or_default(),
            programs,
            min_version: self.min_version,
            max_version: self.max_version,
            hello: self.hello(),
            certificate_rules: self.certificate_rules.clone(),
            confidence: self.confidence,
            id: self.profile_id.clone(),
            client: self.client.clone(),
            os: self.os.clone(),
            evidence: self.evidence.clone(),
            notes: self.notes.clone(),
            source: self.source.clone(),
        }
    }

    /// `None` for rows that document an order of suites without saying how the hello looks.
    fn hello(&self) -> Option<ClientHello> {
        let format = self.hello_format?;
        let hello_version = self.hello_version.first().copied()?;
        Some(ClientHello {
            format,
            record_version: self.record_version.first().copied().unwrap_or(hello_version),
            hello_version,
            suites: self.cipher_suites_hex.iter().copied().map(CipherSuite).collect(),
            extensions: self.extensions_hex.clone(),
            supported_versions: self.supported_versions.clone(),
            groups: self.groups.clone(),
            signature_algorithms: self.sigalgs.clone(),
            point_formats: self.point_formats.clone(),
            key_shares: self.key_shares.clone(),
        })
    }
}

/// A version by its name: `TLS1.2`.
fn version<'de, D: Deserializer<'de>>(column: D) -> Result<Version, D::Error> {
    let name = String::deserialize(column)?;
    // SSL 3.0 is written "SSL3".
    let is_named = |version: &Version| {
        let full = version.to_string().replace(' ', "");
        full == name || full.strip_suffix(".0") == Some(&name)
    };
    Version::NAMED
        .into_iter()
        .find(is_named)
        .ok_or_else(|| D::Error::custom(format!("'{name}' is no version")))
}

/// A version by its number, or `-` where the format has none.
fn versions<'de, D: Deserializer<'de>>(column: D) -> Result<Vec<Version>, D::Error> {
    let text = String::deserialize(column)?;
    if text == "-" {
        return Ok(Vec::new());
    }
    text.split_whitespace()
        .map(|digits| {
            u16::from_str_radix(digits, 16)
                .map(Version::from)
                .map_err(|_| D::Error::custom(format!("'{digits}' is no version")))
        })
        .collect()
}

fn format<'de, D: Deserializer<'de>>(column: D) -> Result<Option<HelloFormat>, D::Error> {
    match String::deserialize(column)?.as_str() {
        "tls-record" => Ok(Some(HelloFormat::TlsRecord)),
        "sslv2-compatible" => Ok(Some(HelloFormat::Ssl2Compatible)),
        "sslv2" => Ok(Some(HelloFormat::Ssl2)),
        "" => Ok(None),
        other => Err(D::Error::custom(format!("'{other}' is no format of a hello"))),
    }
}

fn single_bytes<'de, D: Deserializer<'de>>(column: D) -> Result<Vec<u8>, D::Error> {
    tables::hexadecimals(column)?
        .into_iter()
        .map(|number| {
            u8::try_from(number).map_err(|_| D::Error::custom(format!("{number:x} has more than one byte")))
        })
        .collect()
}

/// The kinds of the programs that a row names, in their order, each once; the first decides whose menus the advice describes.
/// A row of a system stands for every program on it: those in its brackets are examples.
fn programs(client: &str) -> Vec<MailProgram> {
    let known = [
        ("Outlook Express", MailProgram::OutlookExpress),
        ("OE6", MailProgram::OutlookExpress),
        ("Windows Mail;", MailProgram::WindowsMail),
        ("Windows Live Mail", MailProgram::WindowsLiveMail),
        ("WLM", MailProgram::WindowsLiveMail),
        ("Outlook", MailProgram::Outlook),
        ("Thunderbird", MailProgram::Thunderbird),
        ("Apple Mail", MailProgram::AppleMail),
        ("iOS Mail", MailProgram::AppleMail),
    ];
    if stands_for_system(client) {
        return vec![MailProgram::Other];
    }
    let mut found: Vec<(usize, MailProgram)> = Vec::new();
    for (name, program) in known {
        for (position, _) in client.match_indices(name) {
            // "Outlook Express" begins with "Outlook".
            if !found.iter().any(|(taken, _)| *taken == position) {
                found.push((position, program));
            }
        }
    }
    found.sort_by_key(|(position, _)| *position);
    let mut programs: Vec<MailProgram> = Vec::new();
    for (_, program) in found {
        if !programs.contains(&program) {
            programs.push(program);
        }
    }
    if programs.is_empty() {
        programs.push(MailProgram::Other);
    }
    programs
}

/// True for a row of a system's own encryption, which many programs share.
pub(super) fn stands_for_system(client: &str) -> bool {
    client.contains("platform TLS")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_sound() {
        ROWS.assert_sound();
        assert!(profiles().len() >= 60);
        for profile in profiles() {
            let same = profiles().iter().filter(|other| other.id == profile.id);
            assert_eq!(same.count(), 1, "{}", profile.id);
        }
    }
}
