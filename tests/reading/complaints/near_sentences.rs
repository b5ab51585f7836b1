//! Texts that share words with the messages of mail programs: what is no message tells no cause, and what is about
//! another thing tells that thing's.

use mailprobe::complaint;
use mailprobe::diagnosis::from_words;
use serde::Deserialize;

/// A text, and the cause that it tells first: none, or none of signing in.
#[derive(Debug, Deserialize)]
struct Row {
    language: String,
    cause: String,
    text: String,
}

#[test]
fn half_a_sentence_tells_nothing() {
    let rows: Vec<Row> = csv::Reader::from_reader(include_str!("../../data/near_texts.csv").as_bytes())
        .into_deserialize()
        .collect::<Result<_, _>>()
        .expect("texts");
    let innocent = rows.iter().filter(|row| row.cause.is_empty()).count();
    assert!(innocent >= 30, "{innocent}");
    let mut wrong = Vec::new();
    for row in &rows {
        let reading = complaint::read(&row.text);
        let (_, causes) = from_words(&reading.complaints, &reading.events);
        let first = causes.first().map_or("", |cause| cause.id.id());
        let is_right = match row.cause.as_str() {
            "not sign-in" => !first.starts_with("sign-in"),
            cause => first == cause,
        };
        if !is_right {
            wrong.push(format!(
                "{} {}: {first}, not {}",
                row.language, row.text, row.cause
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
