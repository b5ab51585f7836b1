//! Every sentence is used, and every meaning is a sentence of the tables.

use crate::shared::{messages, root};
use mailprobe::diagnosis::{FindingId, HypothesisId};
use std::collections::BTreeSet;

/// All source and tables in which an id, or the part of it after a known beginning, may be named.
fn everything_named() -> String {
    let mut text = String::new();
    let mut folders = vec![root().join("src"), root().join("assets")];
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder)
            .expect("a folder")
            .map(|entry| entry.expect("readable").path())
        {
            let extension = path
                .extension()
                .and_then(|extension| extension.to_str())
                .unwrap_or_default();
            if path.is_dir() && !path.ends_with("assets/text") {
                folders.push(path);
            } else if matches!(extension, "rs" | "csv" | "html") {
                text.push_str(&std::fs::read_to_string(&path).expect("UTF-8"));
                text.push('\n');
            }
        }
    }
    text
}

#[test]
fn every_message_is_used() {
    let source = everything_named();
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let mut named: BTreeSet<String> = source.split(|c| !is_part(c)).map(str::to_owned).collect();
    named.extend(variants_in_kebab_case(&source));
    let unused: Vec<String> = messages(&root().join("assets/text/en"))
        .into_keys()
        .filter(|id| {
            // `finding-` + an id of the tables, `label-` + a variant, and so on.
            let in_parts = id.match_indices('-').any(|(position, _)| {
                let (beginning, end) = id.split_at(position + 1);
                named.contains(beginning) && (named.contains(end) || named.contains(&end.replace('_', ".")))
            });
            // `verdict-<cause>-<finding>`, `whose-<cause>-<finding>`: a cause and a finding of the tables.
            let pair = id.strip_prefix("verdict-").or_else(|| id.strip_prefix("whose-"));
            let very_problem = pair.is_some_and(|pair| {
                pair.match_indices('-').any(|(position, _)| {
                    let (cause, finding) = pair.split_at(position);
                    let finding = finding.trim_start_matches('-');
                    HypothesisId::from_id(cause).is_some() && FindingId::from_id(finding).is_some()
                })
            });
            // `lab-<id>-about`: a known end behind a part that is named.
            let about = id.strip_suffix("-about").and_then(|id| id.strip_prefix("lab-"));
            // `meaning-...`: found by its English sentence, which the next test holds.
            let meaning = id.starts_with("meaning-");
            !(named.contains(id)
                || in_parts
                || very_problem
                || meaning
                || about.is_some_and(|id| named.contains(id)))
        })
        .collect();
    assert!(unused.is_empty(), "no code and no table names {unused:?}");
}

/// Every `CamelCase` word of the source as `kebab-case`: enum variants name messages that way.
fn variants_in_kebab_case(source: &str) -> BTreeSet<String> {
    let words: BTreeSet<&str> = source.split(|c: char| !c.is_ascii_alphanumeric()).collect();
    let kebab = |word: &str| {
        let mut name = String::new();
        for (position, c) in word.char_indices() {
            if position > 0 && c.is_ascii_uppercase() {
                name.push('-');
            }
            name.push(c.to_ascii_lowercase());
        }
        name
    };
    words
        .into_iter()
        .filter(|word| word.starts_with(|c: char| c.is_ascii_uppercase()))
        .map(kebab)
        .collect()
}

/// Sentences of the tables are translated by their English words: each message has exactly those, and none comes twice.
#[test]
fn every_meaning_is_a_sentence_of_the_tables() {
    let source = everything_named();
    // As CSV and Rust write quotation marks.
    let source = source.replace("\"\"", "\"").replace("\\\"", "\"");
    let text = mailprobe::text::Text::english();
    let mut sentences = BTreeSet::new();
    let mut lost = Vec::new();
    for id in messages(&root().join("assets/text/en")).into_keys() {
        if !id.starts_with("meaning-") {
            continue;
        }
        let sentence = text.format(&id, &[("number", "{0}")]);
        if !source.contains(&sentence) {
            lost.push(format!("{id}: {sentence}"));
        }
        assert!(sentences.insert(sentence), "{id} says what another one says");
    }
    assert!(lost.is_empty(), "in no table: {lost:#?}");
    assert!(sentences.len() >= 250, "{}", sentences.len());
}

#[test]
fn every_reason_about_groupshield_is_given() {
    let code = std::fs::read_to_string(root().join("src/diagnosis/groupshield.rs")).expect("the reasons");
    let messages = messages(&root().join("assets/text/en"));
    let ids = messages
        .keys()
        .filter_map(|id| id.strip_prefix("groupshield-why-"));
    for id in ids {
        assert!(
            code.contains(&format!("\"{id}\"")) || code.contains(&format!("groupshield-why-{id}\"")),
            "{id} is never given"
        );
    }
}
