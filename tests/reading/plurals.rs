//! Whatever the number is, the sentence has the form that its language wants.

use crate::messages::{patterns, root};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use mailprobe::text::{Language, Text};
use std::collections::{BTreeMap, BTreeSet};

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The categories that whole numbers below a million fall into (Unicode CLDR 48, plural rules for cardinals). French,
/// Spanish, Italian and Portuguese know "many" for whole millions, Czech for fractions alone.
fn categories() -> BTreeMap<String, BTreeSet<String>> {
    let table = std::fs::read_to_string(root().join("tests/data/plural_categories.csv")).expect("the table");
    let rows = table.lines().skip(1).filter_map(|row| row.split_once(','));
    rows.map(|(tag, categories)| {
        let categories = categories.split(' ').map(str::to_owned);
        (tag.to_owned(), categories.collect())
    })
    .collect()
}

/// A choice by a number: its argument, and the categories it names.
struct Choice {
    argument: String,
    named: BTreeSet<String>,
}

fn choices(pattern: &Pattern<String>, found: &mut Vec<Choice>) {
    for element in &pattern.elements {
        let PatternElement::Placeable {
            expression: Expression::Select { selector, variants },
        } = element
        else {
            continue;
        };
        variants.iter().for_each(|variant| choices(&variant.value, found));
        let names: BTreeSet<String> = variants.iter().filter_map(name).collect();
        let by_category = names
            .iter()
            .any(|name| name != "other" && CATEGORIES.contains(&name.as_str()));
        if let (true, InlineExpression::VariableReference { id }) = (by_category, selector) {
            assert!(variants.iter().any(|variant| variant.default), "{}", id.name);
            let named = names
                .into_iter()
                .filter(|name| CATEGORIES.contains(&name.as_str()));
            found.push(Choice {
                argument: id.name.clone(),
                named: named.collect(),
            });
        }
    }
}

fn name(variant: &Variant<String>) -> Option<String> {
    match &variant.key {
        VariantKey::Identifier { name } => Some(name.clone()),
        VariantKey::NumberLiteral { .. } => None,
    }
}

#[test]
fn every_choice_by_a_number_names_the_categories_of_its_language() {
    let categories = categories();
    let mut wrong = Vec::new();
    for language in Language::all() {
        let tag = language.tag();
        let wanted = &categories[tag];
        // A choice needs a default, and `other` is it where the whole numbers do not fall into it.
        let with_default: BTreeSet<String> = wanted.iter().cloned().chain(["other".to_owned()]).collect();
        let mut all = 0;
        for (id, pattern) in patterns(&root().join("assets/text").join(tag)) {
            let mut found = Vec::new();
            choices(&pattern, &mut found);
            all += found.len();
            let found = found.into_iter().filter(|choice| choice.named != with_default);
            wrong.extend(found.map(|choice| format!("{tag} {id} ${}: {:?}", choice.argument, choice.named)));
        }
        assert_eq!(all > 0, wanted.len() > 1, "{tag}: {all} choices");
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn numbers_that_want_different_forms_get_them() {
    // Whole numbers in each of which another rule of some language ends.
    let numbers = [
        "1", "2", "4", "5", "11", "19", "20", "21", "22", "25", "100", "101", "111",
    ];
    let categories = categories();
    for language in Language::all() {
        let text = Text::new(language);
        let forms: BTreeSet<String> = numbers
            .iter()
            .map(|number| {
                let said = text.format("checking-seconds", &[("seconds", number)]);
                assert!(said.contains(number), "{}: {said}", language.tag());
                said.replace(number, "#")
            })
            .collect();
        let most = categories[language.tag()].len();
        assert!(forms.len() <= most, "{}: {forms:?}", language.tag());
        // Some forms are alike in some languages; one for all would be so where there is only one category.
        let inflects = ["cs", "pl", "ru", "uk", "ro"].contains(&language.tag());
        assert!(!inflects || forms.len() == most, "{}: {forms:?}", language.tag());
    }
}
