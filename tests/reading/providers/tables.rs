//! The tables of mail providers hold together: ids, domains, servers, ports.

use mailprobe::mail::Host;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Debug, Deserialize)]
pub struct Provider {
    pub id: String,
    pub name: String,
    /// With spaces between.
    pub domains: String,
    pub sign_in: String,
    pub source: String,
    pub checked: String,
}

#[derive(Debug, Deserialize)]
pub struct Server {
    pub provider: String,
    pub protocol: String,
    /// A name, with `{domain}` for the part behind the `@`.
    pub host: String,
    pub port: u16,
    pub security: String,
}

pub fn providers() -> Vec<Provider> {
    rows(include_str!("../../../assets/providers.csv"))
}

pub fn servers() -> Vec<Server> {
    rows(include_str!("../../../assets/provider_servers.csv"))
}

fn rows<Row: serde::de::DeserializeOwned>(table: &str) -> Vec<Row> {
    let rows = csv::Reader::from_reader(table.as_bytes()).into_deserialize();
    rows.map(|row| row.expect("a row of this form")).collect()
}

#[test]
fn every_provider_is_told_apart_and_has_its_source() {
    const SIGN_IN: [&str; 8] = [
        "password",
        "app-password",
        "oauth",
        "oauth-or-app-password",
        "authorization-code",
        "bridge",
        "none",
        "unknown",
    ];
    let (mut ids, mut domains) = (BTreeSet::new(), BTreeMap::new());
    for provider in providers() {
        let id = provider.id.as_str();
        assert!(ids.insert(provider.id.clone()), "{id} stands twice");
        assert!(!provider.name.is_empty() && !provider.source.is_empty(), "{id}");
        assert!(SIGN_IN.contains(&provider.sign_in.as_str()), "{id}");
        let date = chrono::NaiveDate::parse_from_str(&provider.checked, "%Y-%m-%d");
        assert!(date.is_ok(), "{id}: {}", provider.checked);
        for domain in provider.domains.split_whitespace() {
            assert!(domain.parse::<Host>().is_ok(), "{id}: {domain}");
            let before = domains.insert(domain.to_owned(), id.to_owned());
            assert_eq!(before, None, "{domain} belongs to two providers");
        }
    }
    assert!(domains.len() > 1000);
}

#[test]
fn every_server_belongs_to_a_provider_and_can_be_asked() {
    let ids: BTreeSet<String> = providers().into_iter().map(|provider| provider.id).collect();
    for server in servers() {
        let host = server.host.replace("{domain}", "example.org");
        assert!(host.parse::<Host>().is_ok(), "{server:?}");
        assert!(ids.contains(&server.provider), "{server:?}");
        assert!(
            ["pop3", "imap", "smtp"].contains(&server.protocol.as_str()),
            "{server:?}"
        );
        assert!(
            ["tls", "starttls", "none"].contains(&server.security.as_str()),
            "{server:?}"
        );
        assert_ne!(server.port, 0, "{server:?}");
    }
}
