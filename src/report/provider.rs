//! What is known of a provider, as JSON and as lines for people.
//!
//! In: an [`Identified`] provider. Out: the `provider` field of the contract; sentences from `assets/text`.

use super::visible::one_line;
use super::words::of_table;
use crate::mail::{Protocol, Security};
use crate::provider::{AccountServer, Clue, Identified, UserName};
use crate::text::Text;
use serde_json::{Value, json};

/// The provider as JSON; its servers are those for the account that was asked about.
pub fn provider_json(known: &Identified) -> Value {
    let provider = known.provider;
    json!({
        "id": provider.id,
        "name": provider.name,
        "servers": known.servers(),
        "sign_in": provider.sign_in,
        "sign_in_since": provider.since.map(|since| since.to_string()),
        "switch": provider.switch,
        "page": provider.page,
        "status_page": provider.status_page,
        "username": provider.username,
        "note": provider.note,
        "certainty": provider.certainty,
        "source": provider.source,
        "checked": provider.checked.to_string(),
    })
}

/// How signing in works there, what to switch on, what else to know, where: one sentence each, the most important first.
fn provider_sentences(known: &Identified, text: &Text) -> Vec<String> {
    let provider = known.provider;
    let since = provider
        .since
        .map_or_else(|| "none".to_owned(), |since| text.date(&since.to_string()));
    let arguments = [
        ("provider", provider.name.as_str()),
        ("sign-in", provider.sign_in.name()),
        ("since", since.as_str()),
        ("certainty", provider.certainty.name()),
    ];
    let sign_in = text.format("provider-sign-in", &arguments);
    let with = |id: &str, name: &str, value: &Option<String>| {
        value.as_ref().map(|value| text.format(id, &[(name, value)]))
    };
    [
        Some(sign_in),
        with("provider-switch", "switch", &provider.switch),
        with(
            "provider-note",
            "note",
            &provider.note.as_deref().and_then(|note| of_table(note, text)),
        ),
        with("provider-page", "page", &provider.page),
        with("provider-status-page", "page", &provider.status_page),
    ]
    .into_iter()
    .flatten()
    .map(|sentence| one_line(&sentence))
    .collect()
}

/// Whose it is in one sentence, for a report: how signing in works there, or only that its mail exchanger takes in the mail.
pub fn provider_fact(known: &Identified, text: &Text) -> String {
    match known.clue {
        Clue::MailExchanger => one_line(&text.format(
            "provider-takes-in-mail",
            &[("provider", known.provider.name.as_str())],
        )),
        Clue::Server | Clue::Greeting | Clue::Address => provider_sentences(known, text)
            .into_iter()
            .next()
            .unwrap_or_default(),
    }
}

/// Everything that is known, for `mailprobe provider`.
pub fn provider_page(known: &Identified, text: &Text) -> String {
    let provider = known.provider;
    let mut lines = vec![one_line(&provider.name), String::new()];
    lines.extend(provider_sentences(known, text));
    lines.push(String::new());
    let servers = known.servers();
    if servers.is_empty() {
        lines.push(text.get("provider-no-servers"));
    }
    for (heading, is_sending) in [("provider-receiving", false), ("provider-sending", true)] {
        let rows = servers
            .iter()
            .filter(|row| (row.protocol == Protocol::Smtp) == is_sending);
        let rows: Vec<String> = rows.map(|row| server_line(row, text)).collect();
        if !rows.is_empty() {
            lines.push(text.get(heading));
            lines.extend(rows);
        }
    }
    let of_servers = servers.first().map(|server| server.username);
    lines.push(user_name(of_servers.unwrap_or(provider.username), text));
    let arguments = [
        ("source", provider.source.as_str()),
        ("checked", &text.date(&provider.checked.to_string())),
        ("certainty", provider.certainty.name()),
    ];
    lines.push(String::new());
    lines.push(one_line(&text.format("provider-source", &arguments)));
    lines.join("\n")
}

fn server_line(server: &AccountServer, text: &Text) -> String {
    let security = match server.security {
        Security::Tls => "report-security-tls",
        Security::StartTls => "report-security-starttls",
        Security::None => "report-security-none",
    };
    one_line(&text.format(
        "provider-server",
        &[
            ("protocol", server.protocol.name()),
            ("host", server.host.as_str()),
            ("port", &server.port.to_string()),
            ("security", &text.get(security)),
        ],
    ))
}

fn user_name(username: UserName, text: &Text) -> String {
    text.format("provider-user-name", &[("username", username.name())])
}
