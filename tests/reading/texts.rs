//! Every language is complete but for a kept list, every message is used, and no message lost an argument in translation.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use mailprobe::diagnosis::{FindingId, HypothesisId};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

type Messages = BTreeMap<String, BTreeSet<String>>;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Message ids of a language with the arguments each uses.
fn messages(language: &Path) -> Messages {
    let mut messages = Messages::new();
    for file in std::fs::read_dir(language)
        .expect("a folder")
        .map(|entry| entry.expect("readable").path())
    {
        let source = std::fs::read_to_string(&file).expect("UTF-8");
        let resource = fluent_syntax::parser::parse(source)
            .unwrap_or_else(|(_, mistakes)| panic!("{}: {mistakes:?}", file.display()));
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let pattern = message
                    .value
                    .unwrap_or_else(|| panic!("{} has no text", message.id.name));
                let id = message.id.name.clone();
                let before = messages.insert(id.clone(), arguments(&pattern));
                assert_eq!(before, None, "{id} stands twice in {}", language.display());
            }
        }
    }
    messages
}

fn arguments(pattern: &Pattern<String>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    collect(pattern, &mut names);
    names
}

fn collect(pattern: &Pattern<String>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(inline) => inline_argument(inline, names),
            Expression::Select { selector, variants } => {
                inline_argument(selector, names);
                variants.iter().for_each(|variant| collect(&variant.value, names));
            }
        }
    }
}

fn inline_argument(inline: &InlineExpression<String>, names: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        names.insert(id.name.clone());
    }
}

fn languages() -> Vec<PathBuf> {
    let folder = root().join("assets/text");
    std::fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("readable").path())
        .collect()
}

/// Messages that some of the other languages do not have yet, and that are English there; one id a line.
fn untranslated() -> BTreeSet<String> {
    let list = std::fs::read_to_string(root().join("tests/data/untranslated.txt")).expect("the list");
    list.lines().map(str::to_owned).collect()
}

#[test]
fn every_language_says_what_english_says_but_for_the_untranslated() {
    let english = messages(&root().join("assets/text/en"));
    assert!(english.len() > 100);
    let listed = untranslated();
    let mut missing_somewhere = BTreeSet::new();
    for language in languages() {
        let here = messages(&language);
        let missing: BTreeSet<&String> = english.keys().filter(|id| !here.contains_key(*id)).collect();
        let not_listed: Vec<_> = missing.iter().filter(|id| !listed.contains(**id)).collect();
        let unknown: Vec<_> = here.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(
            not_listed.is_empty() && unknown.is_empty(),
            "{}: missing {not_listed:?}, unknown {unknown:?}",
            language.display()
        );
        for (id, arguments) in &here {
            assert_eq!(arguments, &english[id], "{} in {}", id, language.display());
        }
        missing_somewhere.extend(missing.into_iter().cloned());
    }
    let translated: Vec<_> = listed.difference(&missing_somewhere).collect();
    assert!(
        translated.is_empty(),
        "take off tests/data/untranslated.txt: {translated:?}"
    );
}

#[test]
fn every_language_folder_is_spoken_by_the_program() {
    let spoken: BTreeSet<String> = mailprobe::text::Language::all()
        .map(|language| language.tag().to_owned())
        .collect();
    let folders: BTreeSet<String> = languages()
        .iter()
        .map(|folder| folder.file_name().expect("named").to_string_lossy().into_owned())
        .collect();
    assert_eq!(spoken, folders);
}

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
            // `meaning-...`: found by its English sentence, which the test below holds.
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

/// What reads as if translated word by word, or puzzles somebody who only wants their mail back.
const PUZZLING: [&str; 36] = [
    "came about",
    "come about",
    "anew",
    "stands",
    "greets",
    "greet as",
    "what would decide",
    "visitor",
    "vouch",
    "reckon",
    "whom ",
    "the matter",
    "reading along",
    "travel readable",
    "blots",
    "goodbye",
    "no way there",
    "no way to ",
    "no way from",
    "kinds of hello",
    "kind of hello",
    "current hello",
    "forget old",
    "wait for nothing",
    "can end it",
    "your move",
    "look that ",
    "see that ",
    "at which no",
    "turned away",
    "turns away",
    "turns callers",
    "takes the call",
    "door",
    "this is for the people",
    "1 days",
];

#[test]
fn english_is_plain() {
    let mut found = Vec::new();
    for file in std::fs::read_dir(root().join("assets/text/en")).expect("a folder") {
        let path = file.expect("readable").path();
        let source = std::fs::read_to_string(&path).expect("UTF-8");
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            let said = line
                .split_once(" = ")
                .map_or(line, |(_, said)| said)
                .to_lowercase();
            found.extend(
                PUZZLING
                    .iter()
                    .filter(|words| said.contains(*words))
                    .map(|words| format!("{words:?}: {line}")),
            );
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}
