//! `mailprobe provider`, and the room behind it, for every domain of the table.

use super::tables::{Server, providers, servers};
use mailprobe::mail::{EmailAddress, Host};
use mailprobe::provider::{self, Certainty, Clue, Clues, SignIn};
use serde_json::Value;
use std::process::{Command, Output};

fn mailprobe(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_mailprobe"))
        .args(arguments)
        .env("LANG", "C")
        .output()
        .expect("the program starts")
}

fn json(asked: &str) -> Value {
    let output = mailprobe(&["provider", asked, "--json"]);
    serde_json::from_slice(&output.stdout).expect("JSON")
}

fn address(text: &str) -> EmailAddress {
    text.parse().expect("an address")
}

/// Every domain of the table: an address in, its provider with the servers of its rows out.
#[test]
fn every_domain_leads_to_its_servers() {
    let all = servers();
    let mut domains = 0;
    for row in providers() {
        let rows: Vec<&Server> = all.iter().filter(|server| server.provider == row.id).collect();
        for domain in row.domains.split_whitespace() {
            domains += 1;
            let known = provider::by_address(&address(&format!("ann.example@{domain}"))).expect(domain);
            assert_eq!(known.provider.id.as_str(), row.id, "{domain}");
            assert_eq!(known.clue, Clue::Address);
            let found = known.servers();
            assert_eq!(found.len(), rows.len(), "{domain}");
            for (found, row) in found.iter().zip(&rows) {
                assert_eq!(found.protocol.name().to_lowercase(), row.protocol, "{domain}");
                assert_eq!(
                    found.host.to_string(),
                    row.host.replace("{domain}", domain),
                    "{domain}"
                );
                assert_eq!(
                    (found.port, found.security.name()),
                    (row.port, row.security.as_str())
                );
            }
        }
    }
    assert!(domains >= 962, "{domains}");
}

/// Every server of the table leads back to a provider that lists it.
#[test]
fn every_server_leads_to_a_provider_that_lists_it() {
    for row in servers().iter().filter(|row| !row.host.contains('{')) {
        let host: Host = row.host.parse().expect("a host");
        if host.address().is_some() {
            continue;
        }
        let known = provider::by_host(&host).unwrap_or_else(|| panic!("{row:?}"));
        let own_rows = known.lists(&host);
        assert!(own_rows || known.covers(&host), "{row:?}: {}", known.provider.id);
    }
}

/// At least eighty providers: the way of signing in, its source and date, and a page or a plain "not known".
#[test]
fn the_way_of_signing_in_is_known_or_said_not_to_be() {
    let (mut known, mut with_page, mut checked) = (0, 0, 0);
    for provider in provider::all() {
        assert!(!provider.source.is_empty(), "{}", provider.id);
        if provider.sign_in == SignIn::Unknown {
            assert_ne!(provider.certainty, Certainty::Checked, "{}", provider.id);
            continue;
        }
        known += 1;
        with_page += usize::from(provider.page.is_some());
        checked += usize::from(provider.certainty == Certainty::Checked);
    }
    assert!(
        known >= 80 && with_page >= 80,
        "{known} known, {with_page} with a page, {checked} checked"
    );
    assert!(checked >= 60, "{checked}");
}

#[test]
fn ends_of_names_count_by_whole_labels_and_the_longest_wins() {
    for (asked, id) in [
        ("ann@gmx.de", "gmx"),
        ("ann@mail.GMX.de", "gmx"),
        ("ann@notgmx.de", ""),
        ("ann@aliyun.com", "aliyun"),
        ("imap.gmx.net", "gmx"),
        ("IMAP.GMX.NET.", "gmx"),
        ("imap.gmx.com", "gmx-international"),
        ("outlook.office365.com", "microsoft-365"),
        ("smtp-mail.outlook.com", "outlook-com"),
        ("hotmail.com", "outlook-com"),
        ("imap.gmail.com:993", "gmail"),
        ("ssl://imap.qq.com", "qq"),
        ("imap.exmail.qq.com", "tencent-exmail"),
        ("example-com.mail.protection.outlook.com", "microsoft-365"),
        ("aspmx.l.google.com", "google-workspace"),
        ("127.0.0.1", ""),
        ("mail.example.org", ""),
    ] {
        let said = json(asked);
        assert_eq!(said["id"].as_str().unwrap_or_default(), id, "{asked}");
    }
}

#[test]
fn the_answer_has_the_fields_of_the_contract() {
    let said = json("me@gmx.de");
    let servers = said["servers"].as_array().expect("servers");
    let imap = servers
        .iter()
        .find(|row| row["protocol"] == "imap")
        .expect("IMAP");
    assert_eq!(imap["host"], "imap.gmx.net");
    assert_eq!(
        (imap["port"].as_u64(), imap["security"].as_str()),
        (Some(993), Some("tls"))
    );
    for field in [
        "id",
        "name",
        "servers",
        "sign_in",
        "sign_in_since",
        "switch",
        "page",
        "source",
        "checked",
    ] {
        assert!(said.get(field).is_some(), "{field}");
    }
    assert_eq!(json("me@outlook.com")["sign_in"], "oauth");
    assert_eq!(json("me@outlook.com")["sign_in_since"], "2024-09-16");
    assert!(!said.to_string().contains("me@"), "the address is not repeated");
}

#[test]
fn an_unknown_provider_is_null_and_three() {
    let output = mailprobe(&["provider", "me@nobody.example", "--json"]);
    assert_eq!(output.status.code(), Some(3));
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "null");
    let words = mailprobe(&["provider", "me@nobody.example"]);
    assert_eq!(words.status.code(), Some(3));
    for asked in ["a b", "@gmx.de", "me@", ""] {
        let output = mailprobe(&["provider", asked]);
        assert_eq!(output.status.code(), Some(2), "{asked}");
        assert_eq!(
            String::from_utf8_lossy(&output.stderr).lines().count(),
            1,
            "{asked}"
        );
    }
}

/// In words: nothing that was not checked is said without its caution, and no placeholder is left.
#[test]
fn every_provider_is_told_in_words() {
    let text = mailprobe::text::Text::english();
    for provider in provider::all() {
        let domain = "example.org".parse().expect("a host");
        let host = provider
            .servers(Some("example.org"))
            .first()
            .map_or(domain, |server| server.host.clone());
        let clues = Clues {
            server: Some(&host),
            ..Clues::default()
        };
        let Some(known) = provider::identify(&clues) else {
            continue;
        };
        let page = mailprobe::report::provider_page(&known, text);
        assert!(!page.contains("{$") && !page.contains("  "), "{page}");
        let cautious = page.contains("s far as is known") || page.contains("not known");
        assert_eq!(
            cautious,
            known.provider.certainty == Certainty::AsFarAsKnown,
            "{page}"
        );
    }
}

/// A host that several providers use belongs to the account's own.
#[test]
fn the_account_comes_before_the_owner_of_a_shared_host() {
    let host: Host = "outlook.office365.com".parse().expect("a host");
    let id = |address: Option<&EmailAddress>, exchangers: &[String]| {
        let clues = Clues {
            address,
            server: Some(&host),
            mail_exchangers: exchangers,
            greetings: &[],
        };
        let known = provider::identify(&clues).expect("known");
        (known.provider.id.to_string(), known.runs_server())
    };
    assert_eq!(id(None, &[]), ("microsoft-365".to_owned(), true));
    assert_eq!(
        id(Some(&address("me@hotmail.com")), &[]),
        ("outlook-com".to_owned(), true)
    );
    assert_eq!(
        id(Some(&address("me@gmx.de")), &[]),
        ("microsoft-365".to_owned(), true)
    );
    let gmail: Host = "imap.gmail.com".parse().expect("a host");
    let clues = Clues {
        address: Some(&address("me@company.example")),
        server: Some(&gmail),
        mail_exchangers: &["aspmx.l.google.com.".to_owned()],
        greetings: &[],
    };
    assert_eq!(
        provider::identify(&clues).expect("known").provider.id.as_str(),
        "google-workspace"
    );
}

#[test]
fn greetings_and_mail_exchangers_tell_the_provider() {
    let host: Host = "mail.company.example".parse().expect("a host");
    for (greeting, id) in [
        ("* OK Gimap ready for requests from 192.0.2.1 x1", "gmail"),
        (
            "220 AM0PR01CA0001.outlook.office365.com Microsoft ESMTP MAIL Service ready",
            "microsoft-365",
        ),
        (
            "* OK The Microsoft Exchange IMAP4 service is ready. [QQBNAD==]",
            "microsoft-365",
        ),
        ("* OK The Microsoft Exchange IMAP4 service is ready.", ""),
        ("220 smtp.gmx.net GMX Nemesis ESMTP Service ready", "gmx"),
        ("220 mail.company.example ESMTP Postfix", ""),
        ("* OK IMAP4rev1 gluon session ID 1", "proton"),
    ] {
        let clues = Clues {
            server: Some(&host),
            greetings: &[greeting],
            ..Clues::default()
        };
        let known = provider::identify(&clues);
        let found = known
            .map(|known| known.provider.id.to_string())
            .unwrap_or_default();
        assert_eq!(found, id, "{greeting}");
    }
    for (exchanger, id) in [
        ("company-example.mail.protection.outlook.com.", "microsoft-365"),
        ("alt1.aspmx.l.google.com", "google-workspace"),
        ("eu-smtp-inbound-1.mimecast.com", "mimecast"),
        ("mx.company.example", ""),
    ] {
        let clues = Clues {
            server: Some(&host),
            mail_exchangers: &[exchanger.to_owned()],
            ..Clues::default()
        };
        let known = provider::identify(&clues);
        let found = known
            .as_ref()
            .map(|known| known.provider.id.to_string())
            .unwrap_or_default();
        assert_eq!(found, id, "{exchanger}");
        assert!(known.is_none_or(|known| !known.runs_server()), "{exchanger}");
    }
}
