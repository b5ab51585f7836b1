//! The sentences of a language as its files have them.

// Each test program uses a part of this.
#![allow(dead_code)]

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Message ids with the arguments each uses.
pub type Messages = BTreeMap<String, BTreeSet<String>>;

/// The project.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The patterns of a language's folder, by message id.
pub fn patterns(language: &Path) -> BTreeMap<String, Pattern<String>> {
    let mut patterns = BTreeMap::new();
    for file in std::fs::read_dir(language)
        .expect("a folder")
        .map(|entry| entry.expect("readable").path())
    {
        let source = std::fs::read_to_string(&file).expect("UTF-8");
        let resource = fluent_syntax::parser::parse(source)
            .unwrap_or_else(|(_, mistakes)| panic!("{}: {mistakes:?}", file.display()));
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let id = message.id.name;
                let pattern = message.value.unwrap_or_else(|| panic!("{id} has no text"));
                let before = patterns.insert(id.clone(), pattern);
                assert!(before.is_none(), "{id} stands twice in {}", language.display());
            }
        }
    }
    patterns
}

/// Message ids with the arguments each uses.
pub fn messages(language: &Path) -> Messages {
    let patterns = patterns(language).into_iter();
    patterns.map(|(id, pattern)| (id, arguments(&pattern))).collect()
}

/// Message ids with all that each can say, a line for each variant, without its values.
pub fn texts(language: &Path) -> BTreeMap<String, String> {
    let patterns = patterns(language).into_iter();
    patterns
        .map(|(id, pattern)| {
            let mut text = String::new();
            say(&pattern, &mut text);
            (id, text)
        })
        .collect()
}

fn say(pattern: &Pattern<String>, text: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => variants.iter().for_each(|variant| {
                text.push('\n');
                say(&variant.value, text);
            }),
            PatternElement::Placeable { .. } => text.push(' '),
        }
    }
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
