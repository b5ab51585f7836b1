//! Reading what people paste: whole messages in, fields out.

use mailprobe::codes::ReplyCause;
use mailprobe::complaint::{self, Complaint, DecodeError, Field, MailProgram};
use mailprobe::mail::{Protocol, Stage};
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::Value;
use std::time::{Duration, Instant};

/// What a row of a file of messages expects; a field that is not named has to be absent.
fn differences(complaint: &Complaint, expect: &Value) -> Vec<String> {
    let protocol = complaint.protocol.map(|protocol| match protocol {
        Protocol::Http => "httpmail".to_owned(),
        other => other.name().to_lowercase(),
    });
    let text = |value: &Option<String>| value.clone().map_or(Value::Null, Value::String);
    let read = [
        ("account", text(&complaint.account)),
        ("server", text(&complaint.server)),
        ("protocol", text(&protocol)),
        ("port", complaint.port.map_or(Value::Null, Value::from)),
        ("ssl", complaint.secure.map_or(Value::Null, Value::from)),
        ("error_number", text(&complaint.error_number)),
        ("socket_error", text(&complaint.socket_error)),
        ("server_response", text(&complaint.server_response)),
        ("server_error", text(&complaint.server_error)),
    ];
    read.into_iter()
        .filter_map(|(field, read)| {
            let expected = match &expect[field] {
                Value::String(text) if field == "protocol" => Value::String(text.to_lowercase()),
                other => other.clone(),
            };
            (read != expected).then(|| format!("{field}: read {read}, expected {expected}"))
        })
        .collect()
}

/// Everything that is wrong with the reading of a file of messages: `{"text": ..., "lang": ..., "expect": {...}}` in each
/// line, and where they are named also the program, the count of messages and the event-log entries.
fn wrong_readings(file: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    for line in file.lines().filter(|line| !line.trim().is_empty()) {
        let row: Value = serde_json::from_str(line).expect("a row");
        let reading = complaint::read(row["text"].as_str().expect("a text"));
        let first = reading.complaints.first().cloned().unwrap_or_default();
        let mut differing = differences(&first, &row["expect"]);
        let mut check = |what: &str, read: Value, expected: &Value| {
            if !expected.is_null() && read != *expected {
                differing.push(format!("{what}: read {read}, expected {expected}"));
            }
        };
        let language = first.language.clone().unwrap_or_default();
        if let Some(expected) = row["lang"]
            .as_str()
            .filter(|expected| !language.starts_with(expected))
        {
            check("language", Value::from(language), &Value::from(expected));
        }
        // Files from elsewhere name programs in their own words.
        if row["kind"].is_null() {
            check(
                "client",
                serde_json::to_value(first.client).expect("a name"),
                &row["client"],
            );
            check(
                "count",
                Value::from(reading.complaints.len()),
                row.get("count").unwrap_or(&Value::from(1)),
            );
        }
        let events: Vec<Value> = reading
            .events
            .iter()
            .map(|event| serde_json::json!([event.id, event.source, event.error]))
            .collect();
        check(
            "events",
            Value::from(events),
            row.get("events").unwrap_or(&serde_json::json!([])),
        );
        wrong.extend(
            differing
                .into_iter()
                .map(|difference| format!("{} {difference}", row["id"])),
        );
    }
    wrong
}

/// Own texts in every language and of every program, plain and mangled.
#[test]
fn every_own_message_reads_right() {
    let wrong = wrong_readings(include_str!("data/complaints.jsonl"));
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// Reads a file of messages named by MAILPROBE_DIALOGS, to try texts that are not part of this project.
#[test]
fn a_file_of_messages_reads_as_it_expects() {
    let Ok(path) = std::env::var("MAILPROBE_DIALOGS") else {
        return;
    };
    let wrong = wrong_readings(&std::fs::read_to_string(&path).expect("the file of messages"));
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_seed_dialog_reads_right() {
    let text = "A secure connection to the server could not be established.\n   Account: 'accountname' Server: \
                'servername', Protocol: POP3, Port: 995, Secure\n   (SSL): Yes, Error Number: 0x800CCC1A";
    let reading = complaint::read(text);
    let complaint = &reading.complaints[0];
    assert_eq!(complaint.client, MailProgram::OutlookExpress);
    assert_eq!(complaint.language.as_deref(), Some("en"));
    assert_eq!(complaint.account.as_deref(), Some("accountname"));
    assert_eq!(complaint.server.as_deref(), Some("servername"));
    assert_eq!(complaint.protocol, Some(Protocol::Pop3));
    assert_eq!((complaint.port, complaint.secure), (Some(995), Some(true)));
    assert_eq!(complaint.error_number.as_deref(), Some("0x800CCC1A"));
    assert_eq!(reading.complaints.len(), 1);
    assert_eq!(
        reading.codes[0].symbol.as_deref(),
        Some("IXP_E_SECURE_CONNECT_FAILED")
    );
}

#[test]
fn the_servers_words_outrank_the_number() {
    let text = "Account: 'Kite', Server: 'pop.example.org', Protocol: POP3, Server Response: '-ERR mailbox is locked', \
                Port: 110, Secure(SSL): No, Server Error: 0x800CCC90, Error Number: 0x800CCC92";
    let reading = complaint::read(text);
    assert_eq!(reading.complaints[0].reply_cause, Some(ReplyCause::Busy));
    assert_ne!(reading.complaints[0].reply_stage, Some(Stage::Auth));
    let codes: Vec<&str> = reading.codes.iter().map(|code| code.code.as_str()).collect();
    assert_eq!(codes, ["0x800CCC92", "0x800CCC90", "-ERR"]);
}

#[test]
fn what_is_missing_is_named_with_its_usual_values() {
    let reading =
        complaint::read("Task 'Kite - Receiving' reported error (0x8004210A) : 'The server took too long.'");
    let complaint = &reading.complaints[0];
    assert_eq!(
        complaint::missing(complaint),
        [Field::Server, Field::Protocol, Field::Port, Field::Security]
            .into_iter()
            .filter(|field| *field != Field::Protocol || complaint.protocol.is_none())
            .collect::<Vec<_>>()
    );
    assert_eq!(complaint::likely_protocol(complaint), Some(Protocol::Pop3));
    assert_eq!(complaint::usual(Protocol::Pop3)[0].port, 995);
    let seed = complaint::read(
        "Account: 'a' Server: 'mail.example.org', Protocol: POP3, Port: 995, Secure(SSL): Yes",
    );
    assert_eq!(complaint::missing(&seed.complaints[0]), []);
}

#[test]
fn absent_values_are_null_in_json() {
    let reading = complaint::read("it says 0x800CCC1A");
    let json = serde_json::to_value(&reading).expect("JSON");
    let complaint = json["complaints"][0].as_object().expect("an object");
    for field in [
        "client",
        "language",
        "account",
        "server",
        "protocol",
        "port",
        "secure",
        "error_number",
        "socket_error",
        "server_error",
        "server_response",
    ] {
        assert!(complaint.contains_key(field), "{field} is missing");
    }
    assert!(complaint["server"].is_null());
    assert_eq!(complaint["client"], "unknown");
}

#[test]
fn more_messages_than_anybody_reads_are_counted() {
    let text: String = (0..80)
        .map(|index| format!("Account: 'a{index}', Server: 'b', Port: 25, Error Number: 0x800CCC0E\n\n"))
        .collect();
    let reading = complaint::read(&text);
    assert_eq!(reading.complaints.len(), complaint::COMPLAINT_LIMIT);
    assert_eq!(reading.left_out, 30);
}

/// A reader that looks back for each label or number would need minutes for these.
#[test]
fn hostile_repetitions_are_read_in_one_pass() {
    for part in [
        "Server:",
        "server.",
        "'",
        "0x",
        "0x800CCC0E ",
        "Task '",
        "<",
        "<style ",
        "&#",
        "Subject '",
        "Error Number",
        "Server Response: '",
        "(ssl)",
        "event 11508 ",
        "MSExchangePOP3,",
        "-ERR ",
        "> ",
        "Ann: ",
        "サーバー",
        "Host 'x ",
        "The server '",
        "responded: ",
        "10:00 ",
        "=20",
        "\u{AD}",
        "Event ID: 1 Source: x ",
        "Ã©",
        "\n\n",
    ] {
        let text = part.repeat(300_000 / part.len());
        let started = Instant::now();
        let reading = complaint::read(&text);
        assert!(
            started.elapsed() < Duration::from_secs(20),
            "{part:?} took {:?}",
            started.elapsed()
        );
        assert!(reading.complaints.len() <= complaint::COMPLAINT_LIMIT);
        assert!(reading.codes.len() <= 200 && reading.events.len() <= 1000);
    }
}

#[test]
fn ten_megabytes_of_noise_are_no_text() {
    let mut state = 1_u64;
    let bytes: Vec<u8> = std::iter::repeat_with(|| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (state >> 56) as u8
    })
    .take(10_000_000)
    .collect();
    assert_eq!(complaint::read_bytes(&bytes), Err(DecodeError::NotText));
    assert!(complaint::read(&String::from_utf8_lossy(&bytes)).is_empty());
}

/// One row of the table of labels, as far as a dialog needs it.
#[derive(Debug, Clone, Deserialize)]
struct Labels {
    language: String,
    account: String,
    server: String,
    protocol: String,
    response: String,
    port: String,
    secure: String,
    server_error: String,
    socket_error: String,
    error_number: String,
    yes: String,
    no: String,
}

fn languages() -> Vec<Labels> {
    csv::Reader::from_reader(include_str!("../assets/labels.csv").as_bytes())
        .into_deserialize()
        .collect::<Result<_, _>>()
        .expect("labels")
}

/// How the dialog of a test is written down.
#[derive(Debug, Clone)]
struct Mangling {
    quotes: (&'static str, &'static str),
    colon: &'static str,
    width: usize,
    prefix: &'static str,
    naked_every: usize,
    sign: &'static str,
    is_lower_hex: bool,
    is_html: bool,
    is_twice: bool,
}

fn mangling() -> impl Strategy<Value = Mangling> {
    (
        proptest::sample::select(vec![
            ("'", "'"),
            ("\"", "\""),
            ("“", "”"),
            ("„", "“"),
            ("«", "»"),
            ("‘", "’"),
            ("", ""),
        ]),
        proptest::sample::select(vec![": ", ":", " : ", "\u{a0}: ", "："]),
        24_usize..120,
        proptest::sample::select(vec![
            "",
            "> ",
            "> > ",
            ">>> ",
            "| ",
            "[10:32] Ann: ",
            "12/03/24, 10:32 - Bo Li: ",
            "<ann> ",
        ]),
        2_usize..9,
        proptest::sample::select(vec!["0x", "0X", "0×"]),
        any::<[bool; 3]>(),
    )
        .prop_map(
            |(quotes, colon, width, prefix, naked_every, sign, [is_lower_hex, is_html, is_twice])| Mangling {
                quotes,
                colon,
                width,
                prefix,
                naked_every,
                sign,
                is_lower_hex,
                is_html,
                is_twice,
            },
        )
}

fn account() -> impl Strategy<Value = String> {
    let word = proptest::sample::select(vec![
        "Kite",
        "O'Neill",
        "Büro",
        "ann@example.org",
        "2nd",
        "Müller, A.",
        "&",
        "(new)",
        "почта",
        "A会社B",
        "mail.example.org",
    ]);
    proptest::collection::vec(word, 1..4).prop_map(|words| words.join(" "))
}

/// 400, or what PROPTEST_CASES asks for.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES")
        .ok()
        .and_then(|cases| cases.parse().ok())
        .unwrap_or(400)
}

/// Writes a dialog as a mail program in that language does, then as a person's mail or chat program leaves it.
fn written(labels: &Labels, complaint: &Complaint, how: &Mangling) -> String {
    let first = |words: &str| words.split('|').next().unwrap_or_default().to_owned();
    let quoted = |value: &Option<String>| {
        format!(
            "{}{}{}",
            how.quotes.0,
            value.as_deref().unwrap_or_default(),
            how.quotes.1
        )
    };
    let number = complaint.error_number.clone().unwrap_or_default();
    let digits = number.trim_start_matches("0x");
    let digits = if how.is_lower_hex {
        digits.to_lowercase()
    } else {
        digits.to_owned()
    };
    let answer = if complaint.secure == Some(true) {
        first(&labels.yes)
    } else {
        first(&labels.no)
    };
    let mut fields = vec![
        (first(&labels.account), quoted(&complaint.account)),
        (first(&labels.server), quoted(&complaint.server)),
        (
            first(&labels.protocol),
            complaint
                .protocol
                .map(|protocol| protocol.name().to_owned())
                .unwrap_or_default(),
        ),
    ];
    if complaint.server_response.is_some() {
        fields.push((first(&labels.response), quoted(&complaint.server_response)));
    }
    fields.push((
        first(&labels.port),
        complaint.port.unwrap_or_default().to_string(),
    ));
    fields.push((format!("{} (SSL)", first(&labels.secure)), answer));
    if let Some(error) = &complaint.server_error {
        fields.push((first(&labels.server_error), error.clone()));
    }
    if let Some(error) = &complaint.socket_error {
        fields.push((first(&labels.socket_error), error.clone()));
    }
    fields.push((first(&labels.error_number), format!("{}{digits}", how.sign)));
    let parts: Vec<String> = fields
        .iter()
        .map(|(label, value)| format!("{label}{}{value}", how.colon))
        .collect();
    let mut text = format!("... {}", parts.join(", "));
    if how.is_html {
        text = text
            .replace('&', "&amp;")
            .replace('\'', "&#39;")
            .replace(", ", ",<br>");
    }
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.chars().count() + word.chars().count() < how.width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    let is_chat = how.prefix.contains(['[', '-', '<']);
    let lines: Vec<String> = lines
        .iter()
        .enumerate()
        .map(|(index, line)| match is_chat || index % how.naked_every != 1 {
            true => format!("{}{line}", how.prefix),
            false => line.clone(),
        })
        .collect();
    let text = lines.join("\n");
    if how.is_twice {
        format!("{text}\n\n{text}")
    } else {
        text
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    #[test]
    fn a_composed_dialog_reads_back(
        labels in proptest::sample::select(languages()),
        account in account(),
        server in "(pop3|imap|smtp|mail|[a-z]{3,9})\\.[a-z]{3,9}\\.(org|com|de|jp)",
        protocol in proptest::sample::select(vec![Protocol::Pop3, Protocol::Imap, Protocol::Smtp, Protocol::Nntp]),
        port in 1_u16..,
        secure: bool,
        number in proptest::sample::select(vec!["0x800CCC0D", "0x800CCC0E", "0x800CCC0F", "0x800CCC1A", "0x800CCC79", "0x800CCC92"]),
        response in proptest::option::of(proptest::sample::select(vec![
            "-ERR Temporary problem, please try again later",
            "550 5.7.1 <ann@example.org>... Relaying denied",
            "553 sorry, that domain isn't in my list (#5.7.1)",
            "421 Too many connections; try later",
        ])),
        server_error in proptest::option::of(proptest::sample::select(vec!["550", "0x800CCC90"])),
        socket_error in proptest::option::of(10_060_u32..10_062),
        how in mangling(),
    ) {
        // Without quotation marks a comma may end the value as well as belong to it.
        let account = if how.quotes.0.is_empty() { account.replace(',', "") } else { account };
        // The same marks inside and outside cannot be told apart in every case.
        let account = if how.quotes.1 == "’" { account.replace('\'', "") } else { account };
        let expected = Complaint {
            account: Some(account),
            server: Some(server),
            protocol: Some(protocol),
            port: Some(port),
            secure: Some(secure),
            error_number: Some(number.to_owned()),
            server_response: response.map(str::to_owned),
            server_error: server_error.map(str::to_owned),
            socket_error: socket_error.map(|number| number.to_string()),
            ..Complaint::default()
        };
        let text = written(&labels, &expected, &how);
        let reading = complaint::read(&text);
        prop_assert_eq!(reading.complaints.len(), 1, "{}\n{:#?}", text, reading.complaints);
        let read = &reading.complaints[0];
        let compared = Complaint {
            client: MailProgram::default(),
            language: None,
            reply_cause: None,
            reply_stage: None,
            sentence_stage: None,
            windows: None,
            ..read.clone()
        };
        prop_assert_eq!(compared, expected, "{} {}", labels.language, text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases() / 4))]

    #[test]
    fn any_text_is_read(text in "(.|\n|Server: |Account: '|Port: |0x800CCC0E|Error Number: |Task '|reported error \\(|-ERR |Event ID: 11508 |<br>|&amp;|> ){0,60}") {
        let reading = complaint::read(&text);
        prop_assert!(reading.complaints.len() <= complaint::COMPLAINT_LIMIT);
        for complaint in &reading.complaints {
            let _ = complaint::missing(complaint);
            let _ = complaint::likely_server(complaint);
            prop_assert!(complaint.error_number.as_ref().is_none_or(|number| number.starts_with("0x")));
        }
        let json = serde_json::to_string(&reading).expect("JSON");
        let back: complaint::Reading = serde_json::from_str(&json).expect("reads back");
        prop_assert_eq!(back, reading);
    }

    #[test]
    fn any_bytes_are_read(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = complaint::read_bytes(&bytes);
    }
}
