//! Loads `assets/client_profiles.csv`.
//!
//! In: the table that ships with the program. Out: typed rows; a row that cannot be read is left out, and a test finds it.

use super::{Confidence, Profile};
use crate::complaint::MailProgram;
use crate::packed;
use crate::wire::{CipherSuite, ClientHello, HelloFormat, Version};
use serde::Deserialize;
use std::sync::LazyLock;

static TABLE: LazyLock<String> = LazyLock::new(|| packed::table!("client_profiles"));
static PROFILES: LazyLock<Vec<Profile>> =
    LazyLock::new(|| rows().filter_map(|row| row.ok().and_then(Row::profile)).collect());

/// Every profile of the table.
pub fn profiles() -> &'static [Profile] {
    &PROFILES
}

#[derive(Debug, Deserialize)]
struct Row {
    profile_id: String,
    client: String,
    os: String,
    min_version: String,
    max_version: String,
    hello_format: String,
    record_version: String,
    hello_version: String,
    cipher_suites_hex: String,
    extensions_hex: String,
    supported_versions: String,
    groups: String,
    sigalgs: String,
    point_formats: String,
    key_shares: String,
    evidence: String,
    confidence: String,
    source: String,
    notes: String,
}

fn rows() -> impl Iterator<Item = Result<Row, csv::Error>> {
    csv::Reader::from_reader(TABLE.as_bytes()).into_deserialize()
}

impl Row {
    fn profile(self) -> Option<Profile> {
        Some(Profile {
            program: program(&self.client),
            min_version: version(&self.min_version)?,
            max_version: version(&self.max_version)?,
            hello: self.hello(),
            confidence: match self.confidence.as_str() {
                "high" => Confidence::High,
                "medium" => Confidence::Medium,
                _ => Confidence::Low,
            },
            id: self.profile_id,
            client: self.client,
            os: self.os,
            evidence: self.evidence,
            notes: self.notes,
            source: self.source,
        })
    }

    /// `None` for rows that document an order of suites without saying how the hello looks.
    fn hello(&self) -> Option<ClientHello> {
        let format = match self.hello_format.as_str() {
            "tls-record" => HelloFormat::TlsRecord,
            "sslv2-compatible" => HelloFormat::Ssl2Compatible,
            "sslv2" => HelloFormat::Ssl2,
            _ => return None,
        };
        let hello_version = numbers(&self.hello_version).first().copied()?;
        Some(ClientHello {
            format,
            record_version: numbers(&self.record_version)
                .first()
                .copied()
                .unwrap_or(hello_version),
            hello_version,
            suites: hex(&self.cipher_suites_hex)
                .into_iter()
                .map(CipherSuite)
                .collect(),
            extensions: numbers(&self.extensions_hex),
            supported_versions: numbers(&self.supported_versions),
            groups: numbers(&self.groups),
            signature_algorithms: numbers(&self.sigalgs),
            point_formats: hex(&self.point_formats)
                .into_iter()
                .filter_map(|format| u8::try_from(format).ok())
                .collect(),
            key_shares: numbers(&self.key_shares),
        })
    }
}

/// Hexadecimal numbers divided by blanks; others are skipped.
fn hex(text: &str) -> Vec<u32> {
    text.split_whitespace()
        .filter_map(|number| u32::from_str_radix(number, 16).ok())
        .collect()
}

/// Two-byte numbers, as what they stand for.
fn numbers<T: From<u16>>(text: &str) -> Vec<T> {
    hex(text)
        .into_iter()
        .filter_map(|number| u16::try_from(number).ok())
        .map(T::from)
        .collect()
}

fn version(name: &str) -> Option<Version> {
    match name.replace([' ', '.'], "").as_str() {
        "SSL2" => Some(Version::Ssl2),
        "SSL3" => Some(Version::Ssl3),
        "TLS10" => Some(Version::Tls10),
        "TLS11" => Some(Version::Tls11),
        "TLS12" => Some(Version::Tls12),
        "TLS13" => Some(Version::Tls13),
        _ => None,
    }
}

/// The first program a row names decides whose menus the advice describes.
fn program(client: &str) -> MailProgram {
    let known = [
        ("Outlook Express", MailProgram::OutlookExpress),
        ("OE6", MailProgram::OutlookExpress),
        ("Windows Mail;", MailProgram::WindowsMail),
        ("Windows Live Mail", MailProgram::WindowsLiveMail),
        ("Outlook", MailProgram::Outlook),
        ("Thunderbird", MailProgram::Thunderbird),
        ("Apple Mail", MailProgram::AppleMail),
        ("iOS Mail", MailProgram::AppleMail),
    ];
    let first = known
        .into_iter()
        .filter_map(|(name, program)| Some((client.find(name)?, program)))
        .min_by_key(|(place, _)| *place);
    first.map_or(MailProgram::Other, |(_, program)| program)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_can_be_read() {
        let ids: Vec<String> = rows().map(|row| row.expect("readable").profile_id).collect();
        assert_eq!(
            ids,
            profiles()
                .iter()
                .map(|profile| profile.id.clone())
                .collect::<Vec<_>>()
        );
        assert!(ids.len() >= 50);
    }

    #[test]
    fn numbers_are_hexadecimal_everywhere() {
        for row in rows().map(|row| row.expect("readable")) {
            for column in [
                &row.cipher_suites_hex,
                &row.extensions_hex,
                &row.groups,
                &row.sigalgs,
                &row.supported_versions,
                &row.point_formats,
                &row.key_shares,
            ] {
                assert_eq!(
                    hex(column).len(),
                    column.split_whitespace().count(),
                    "{}",
                    row.profile_id
                );
            }
        }
    }
}
