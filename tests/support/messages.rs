//! The sentences of a language as its files have them.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Message ids with the arguments each uses.
pub type Messages = BTreeMap<String, BTreeSet<String>>;

/// The project.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The messages of a language's folder.
pub fn messages(language: &Path) -> Messages {
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
