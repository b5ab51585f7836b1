//! Thunderbird's and K-9's words in every language: names filled in, talk around them, read back.

use mailprobe::complaint::{self, Complaint};
use serde::Deserialize;
use std::collections::BTreeSet;

/// A row of the table of sentences, as far as this test needs it.
#[derive(Debug, Deserialize)]
struct Row {
    pattern: String,
    program: String,
    protocol: String,
    stage: String,
    language: String,
}

const SERVERS: [&str; 4] = [
    "mail.example.org",
    "post.firma.example",
    "192.0.2.17",
    "mx.verein.example.de",
];
const TALK: [(&str, &str); 5] = [
    ("", ""),
    ("Hi all,\n\nsince Monday it says:\n\n", "\n\nThanks, Bo"),
    ("> ", ""),
    ("[10:22] Ann: ", "\n-- \nregards"),
    ("\"", "\"\nAny idea?"),
];

/// What is read of one sentence in the midst of talk.
fn read(sentence: &str, index: usize) -> Complaint {
    let (before, after) = TALK[index % TALK.len()];
    let reading = complaint::read(&format!("{before}{sentence}{after}"));
    reading.complaints.into_iter().next().unwrap_or_default()
}

#[test]
fn sentences_of_33_languages_are_read_whoever_talks_around_them() {
    let rows: Vec<Row> =
        csv::Reader::from_reader(include_str!("../../../assets/sayings_languages.csv").as_bytes())
            .into_deserialize()
            .collect::<Result<_, _>>()
            .expect("sentences");
    let named = rows
        .iter()
        .filter(|row| row.program == "Thunderbird" && row.pattern.contains("{server}"));
    let named: Vec<&Row> = named.filter(|row| !row.pattern.contains(['*'])).collect();
    let languages: BTreeSet<&str> = named.iter().flat_map(|row| row.language.split('|')).collect();
    assert!(languages.len() >= 33, "{languages:?}");
    let mut missing = Vec::new();
    let mut wrong = Vec::new();
    for (index, row) in named.iter().enumerate() {
        let server = SERVERS[index % SERVERS.len()];
        let sentence = row
            .pattern
            .replace("{server}", server)
            .replace("{account}", "ann")
            .replace("{port}", "993");
        let complaint = read(&sentence, index);
        let protocol = complaint.protocol.map(|protocol| protocol.name().to_lowercase());
        let is_right = complaint.program.as_deref() == Some("Thunderbird")
            && complaint.server.as_deref() == Some(server)
            && (row.protocol.is_empty() || protocol.as_deref() == Some(row.protocol.as_str()))
            && complaint
                .sayings
                .iter()
                .any(|saying| saying.stage.name() == row.stage);
        let is_wrong = complaint.server.as_deref().is_some_and(|read| read != server)
            || complaint
                .program
                .as_deref()
                .is_some_and(|program| program != "Thunderbird")
            || !row.protocol.is_empty()
                && protocol
                    .as_deref()
                    .is_some_and(|protocol| protocol != row.protocol);
        if is_wrong {
            wrong.push(sentence.clone());
        }
        if !is_right {
            missing.push(sentence);
        }
    }
    assert!(
        missing.len() * 50 <= named.len(),
        "{} of {}: {missing:#?}",
        missing.len(),
        named.len()
    );
    assert!(wrong.is_empty(), "{wrong:#?}");
}
