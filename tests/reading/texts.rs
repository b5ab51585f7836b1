//! Every language is complete but for a kept list, and no message lost an argument in translation.

use crate::english::English;
use crate::messages::{messages, root, texts};
use fluent_bundle::{FluentBundle, FluentResource};
use mailprobe::text::{Language, Text};
use std::collections::BTreeSet;
use std::path::PathBuf;

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
    let spoken: BTreeSet<String> = Language::all()
        .map(|language| language.tag().to_owned())
        .collect();
    let folders: BTreeSet<String> = languages()
        .iter()
        .map(|folder| folder.file_name().expect("named").to_string_lossy().into_owned())
        .collect();
    assert_eq!(spoken, folders);
}

#[test]
fn the_program_says_what_the_files_say() {
    for language in Language::all() {
        let folder = root().join("assets/text").join(language.tag());
        let mut bundle = FluentBundle::new(vec![language.tag().parse().expect("a tag")]);
        bundle.set_use_isolating(false);
        for file in std::fs::read_dir(&folder).expect("a folder") {
            let source = std::fs::read_to_string(file.expect("readable").path()).expect("UTF-8");
            bundle
                .add_resource(FluentResource::try_new(source).expect("no mistakes"))
                .expect("every id once");
        }
        let text = Text::new(language);
        let messages = messages(&folder);
        for id in messages.keys() {
            let pattern = bundle.get_message(id).and_then(|message| message.value());
            let of_file = bundle.format_pattern(pattern.expect("a pattern"), None, &mut Vec::new());
            assert_eq!(text.get(id), of_file, "{id} in {}", language.tag());
        }
    }
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

#[test]
fn no_message_of_another_language_is_english() {
    let english = English::new();
    let mut left = Vec::new();
    for language in languages() {
        let tag = language
            .file_name()
            .expect("named")
            .to_string_lossy()
            .into_owned();
        if tag == "en" {
            continue;
        }
        for (id, text) in texts(&language) {
            let sentences = english.left_in(&tag, &text).into_iter();
            left.extend(sentences.map(|sentence| format!("{tag} {id}: {sentence}")));
        }
    }
    assert!(left.is_empty(), "{left:#?}");
}
