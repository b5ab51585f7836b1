//! Scanners and gateways that open secure connections, known by the names they sign with.
//!
//! In: `assets/interceptors.csv`. Out: rows to look for in an issuer's name.

use super::CertificateSummary;
use crate::tables::{self, Table};
use serde::Deserialize;

/// One row of `assets/interceptors.csv`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Interceptor {
    /// Words that stand in the issuer's name; capitals do not matter.
    pub pattern: String,
    /// The product as a person knows it.
    pub name: String,
    /// On this computer, or on the way.
    pub kind: InterceptorKind,
    /// True for the name of a maker that also stands in the factory certificates of mail gateways, which are the server
    /// itself. What opens connections issues a certificate for the very name that was asked for; a factory certificate
    /// does not have that name.
    #[serde(deserialize_with = "yes_or_no")]
    pub needs_asked_name: bool,
    /// Where the row comes from, in English.
    pub notes: String,
}

/// Where an interceptor runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InterceptorKind {
    /// A program on this computer.
    Antivirus,
    /// A machine of the company or provider.
    Gateway,
}

/// Every row of the table.
pub fn interceptors() -> &'static [Interceptor] {
    ROWS.rows()
}

/// The first interceptor that a chain is from.
pub(super) fn of_chain(chain: &[CertificateSummary], name_matches: bool) -> Option<&'static Interceptor> {
    let anywhere: Vec<String> = chain
        .iter()
        .flat_map(|certificate| [&certificate.issuer, &certificate.subject])
        .map(|name| name.to_lowercase())
        .collect();
    let issued = chain
        .first()
        .filter(|leaf| name_matches && leaf.issuer != leaf.subject)
        .map(|leaf| leaf.issuer.to_lowercase());
    interceptors().iter().find(|row| {
        let pattern = row.pattern.to_lowercase();
        if row.needs_asked_name {
            issued.as_ref().is_some_and(|issuer| issuer.contains(&pattern))
        } else {
            anywhere.iter().any(|name| name.contains(&pattern))
        }
    })
}

static ROWS: Table<Interceptor> = tables::table!("interceptors");

fn yes_or_no<'de, D: serde::Deserializer<'de>>(column: D) -> Result<bool, D::Error> {
    tables::yes_or_no(column)?.ok_or_else(|| serde::de::Error::custom("neither yes nor no"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_can_be_read() {
        ROWS.assert_sound();
        assert!(interceptors().len() > 20);
        let mut patterns = std::collections::BTreeSet::new();
        for row in interceptors() {
            assert!(row.pattern.len() >= 5, "too short to be safe: {}", row.pattern);
            assert!(!row.name.is_empty() && !row.notes.is_empty());
            assert!(
                patterns.insert(row.pattern.to_lowercase()),
                "{} comes twice",
                row.pattern
            );
        }
    }

    fn chain(subject: &str, issuer: &str) -> Vec<CertificateSummary> {
        vec![CertificateSummary {
            subject: subject.to_owned(),
            issuer: issuer.to_owned(),
            ..CertificateSummary::default()
        }]
    }

    #[test]
    fn a_shield_is_known_and_a_public_authority_is_not() {
        let of =
            |issuer: &str| of_chain(&chain("CN=mail.example.org", issuer), true).map(|row| row.name.as_str());
        assert_eq!(
            of("CN=Avast Web/Mail Shield Root, O=Avast"),
            Some("Avast Web/Mail Shield")
        );
        assert_eq!(of("C=US, O=Let's Encrypt, CN=R11"), None);
        assert_eq!(of("C=GB, O=Sectigo Limited, CN=Sectigo Public Server"), None);
        assert_eq!(of("O=mitmproxy, CN=mitmproxy"), Some("mitmproxy"));
    }

    /// The factory certificate of a mail gateway bears its maker's name and not the server's.
    #[test]
    fn a_mail_gateway_is_no_interceptor() {
        let fortinet = "C=US, O=Fortinet, OU=Certificate Authority, CN=FG100E4Q16001234";
        let asked = chain("CN=mail.example.org", fortinet);
        assert_eq!(
            of_chain(&asked, true).map(|row| row.name.as_str()),
            Some("Fortinet")
        );
        let factory = chain(
            "O=Fortinet, OU=FortiMail, CN=FE400E0000000001",
            "O=Fortinet, CN=support",
        );
        assert_eq!(of_chain(&factory, false), None);
        let own = chain(
            "O=Barracuda Networks, CN=barracuda",
            "O=Barracuda Networks, CN=barracuda",
        );
        assert_eq!(of_chain(&own, true), None);
    }
}
