//! Reading what people paste: whole messages in, fields out.

mod composed;
mod languages;
mod near_sentences;
mod plain_sentences;
mod several;

use crate::processor_time::processor_time;
use mailprobe::codes::{ErrorNumber, SocketError};
use mailprobe::complaint::{self, Complaint, DecodeError, Field, MailProgram};
use mailprobe::mail::Protocol;
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::Value;
use std::time::Duration;

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
        (
            "error_number",
            text(&complaint.error_number.as_ref().map(ErrorNumber::to_string)),
        ),
        (
            "socket_error",
            text(&complaint.socket_error.as_ref().map(SocketError::to_string)),
        ),
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
    let wrong = wrong_readings(include_str!("../../data/complaints.jsonl"));
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
    assert_eq!(complaint.error_number, Some(ErrorNumber(0x800C_CC1A)));
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
    let (findings, causes) = mailprobe::diagnosis::from_words(&reading.complaints, &reading.events);
    let ids: Vec<&str> = findings.iter().map(|finding| finding.id.as_str()).collect();
    assert_eq!(ids, ["said-mailbox-locked"]);
    assert_eq!(causes[0].id, mailprobe::diagnosis::HypothesisId::ServerBusy);
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

/// Many beginnings of sentences that go on otherwise, and a sentence right where a search of 256 KB ends.
#[test]
fn a_long_text_is_read_to_its_end() {
    const REFUSAL: &str = "535 5.7.139 Authentication unsuccessful, basic authentication is disabled.";
    const LINE: &str = "nothing is said here\n";
    for lead in [
        "connection to ".repeat(80_000) + "\n",
        LINE.repeat((256 * 1024 - REFUSAL.len() / 2) / LINE.len()),
    ] {
        let reading = complaint::read(&(lead + REFUSAL));
        let sayings = &reading.complaints[0].sayings;
        assert!(
            sayings.iter().any(|saying| saying.finding.is_some()),
            "{sayings:?}"
        );
    }
}

/// Own texts of libraries, tools, logs and settings: the fields, and the first cause from the words alone.
#[test]
fn own_texts_of_today_read_right() {
    let mut wrong = Vec::new();
    let rows = include_str!("../../data/field_texts.jsonl").lines();
    assert!(rows.clone().count() >= 300, "at least 300 texts");
    for line in rows {
        let row: Value = serde_json::from_str(line).expect("a row");
        let text = row["text"].as_str().expect("a text");
        let reading = complaint::read(text);
        let read = serde_json::to_value(reading.complaints.first()).expect("JSON");
        for (field, expected) in row["expect"].as_object().expect("fields") {
            if read[field] != *expected {
                wrong.push(format!("{text}: {field} is {}, expected {expected}", read[field]));
            }
        }
        let (_, causes) = mailprobe::diagnosis::from_words(&reading.complaints, &reading.events);
        let first = causes.first().map(|cause| cause.id.id());
        if row["cause"].as_str().is_some_and(|cause| first != Some(cause)) {
            wrong.push(format!("{text}: {first:?}, expected {}", row["cause"]));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// Passwords, tokens and the like in every syntax: none is in what is read, and that one was there is told.
#[test]
fn planted_secrets_are_nowhere() {
    let rows: Vec<Value> = include_str!("../../data/secrets.jsonl")
        .lines()
        .map(|line| serde_json::from_str(line).expect("a row"))
        .collect();
    assert!(rows.len() >= 300, "at least 300 texts");
    for row in rows {
        let text = row["text"].as_str().expect("a text");
        let secret = row["secret"].as_str().expect("a secret");
        let reading = complaint::read(text);
        let json = serde_json::to_string(&reading).expect("JSON");
        assert!(!json.contains(secret), "{text}\n{json}");
        assert!(reading.secrets_left_out > 0, "{text}");
    }
}

/// A message that is too long to be read to its end says so; one that is only long does not.
#[test]
fn an_endless_message_is_told_of() {
    let read = |times: usize| complaint::read(&"connection refused. ".repeat(times));
    assert!(!read(20_000).sentences_left_out);
    assert!(read(130_000).sentences_left_out);
}

/// Four times the text takes about four times as long, not sixteen times.
#[test]
fn time_grows_with_the_text_and_no_faster() {
    for part in [
        "<script x>",
        "Server:",
        "'",
        "password: x ",
        "host = a.example.org\n",
        "connection refused by a.example.org ",
    ] {
        let work = |length: usize| {
            let text = part.repeat(length / part.len());
            let before = processor_time();
            let _ = complaint::read(&text);
            processor_time() - before
        };
        let (one, four) = (work(250_000), work(1_000_000));
        assert!(
            four < one * 9 + Duration::from_millis(500),
            "{part:?}: {one:?}, and for four times the text {four:?}"
        );
    }
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
        let text = part.repeat(100_000 / part.len());
        let before = processor_time();
        let reading = complaint::read(&text);
        let work = processor_time() - before;
        assert!(work < Duration::from_secs(10), "{part:?} took {work:?}");
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

/// The lines of one refusal are one answer (RFC 5321 4.2.1): what counts may stand in the last.
#[test]
fn the_lines_of_one_refusal_are_one_answer() {
    let answer = |text: &str| {
        let reading = complaint::read(text);
        let first = reading.complaints.first().expect("a message");
        first.server_response.clone().expect("the server's words")
    };
    let refused =
        answer("550-Requested action not taken: mailbox unavailable\n550 Sender address is not allowed.");
    assert!(refused.ends_with("Sender address is not allowed."), "{refused}");
    let logged = answer(
        "S: 554-mail.example.org ESMTP Service not available\nS: 554-No SMTP service\nS: 554 IP address is black listed.\nC: QUIT",
    );
    assert!(logged.ends_with("IP address is black listed."), "{logged}");
    // A line that ends the answer is the last, and another number is another answer.
    let one = answer("550 5.7.1 Unable to relay\n550 5.1.1 User unknown");
    assert!(one.ends_with("Unable to relay"), "{one}");
    let two = answer("450-4.2.0 Greylisted\n550 5.1.1 User unknown");
    assert!(!two.contains("User unknown"), "{two}");
}
