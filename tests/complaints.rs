//! Reading what people paste: whole messages in, fields out.

use mailprobe::complaint::{self, Complaint, MailProgram};
use mailprobe::mail::Protocol;
use serde_json::Value;

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

/// Reads every row of a file of messages, `{"text": ..., "expect": {...}}` in each line, named by MAILPROBE_DIALOGS.
#[test]
fn a_file_of_messages_reads_as_it_expects() {
    let Ok(path) = std::env::var("MAILPROBE_DIALOGS") else {
        return;
    };
    let file = std::fs::read_to_string(&path).expect("the file of messages");
    let mut wrong = Vec::new();
    for line in file.lines().filter(|line| !line.trim().is_empty()) {
        let row: Value = serde_json::from_str(line).expect("a row");
        let reading = complaint::read(row["text"].as_str().expect("a text"));
        let first = reading.complaints.first().cloned().unwrap_or_default();
        let expected_language = row["lang"].as_str().unwrap_or_default();
        let language = first.language.as_deref().unwrap_or_default();
        if !language.starts_with(expected_language) {
            wrong.push(format!(
                "{} language: read {language}, expected {expected_language}",
                row["id"]
            ));
        }
        for difference in differences(&first, &row["expect"]) {
            wrong.push(format!("{} {difference}", row["id"]));
        }
        println!(
            "{} {:?} {} of {}",
            row["id"],
            first.client,
            row["client"],
            reading.complaints.len()
        );
    }
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
