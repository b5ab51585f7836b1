//! The mail programs as people know them, and what each choice means.
//!
//! In: `assets/program_choices.csv`. Out: rows to choose from; the program and its profile for a check.

use crate::complaint::MailProgram;
use crate::tables::{self, Table};
use serde::Deserialize;

/// One row to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct ProgramChoice {
    /// The program's name, as its maker writes it.
    pub name: String,
    /// Version and system; empty where they do not matter.
    pub version: String,
    /// The kind of program, for the words of the steps.
    pub program: MailProgram,
    /// The profile that says how it encrypts.
    pub profile: String,
}

impl ProgramChoice {
    /// Name and version in one line.
    pub fn label(&self) -> String {
        match self.version.as_str() {
            "" => self.name.clone(),
            version => format!("{}, {version}", self.name),
        }
    }

    /// Whether every word that was typed is in it.
    pub fn matches(&self, typed: &str) -> bool {
        let label = self.label().to_lowercase();
        typed
            .to_lowercase()
            .split_whitespace()
            .all(|word| label.contains(word))
    }
}

static ROWS: Table<ProgramChoice> = tables::table!("program_choices");

/// Every choice; rows of one program stand together.
pub fn choices() -> &'static [ProgramChoice] {
    ROWS.rows()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client;

    #[test]
    fn every_choice_has_a_profile_that_says_hello() {
        ROWS.assert_sound();
        for row in choices() {
            let profile = client::by_id(&row.profile);
            assert!(
                profile.is_some_and(|profile| profile.hello.is_some()),
                "{}",
                row.label()
            );
        }
    }

    #[test]
    fn a_search_finds_by_words_in_any_order() {
        let found = |typed: &str| choices().iter().filter(|row| row.matches(typed)).count();
        assert!(found("xp express") >= 1);
        assert!(found("outlook") > found("outlook 365"));
        assert_eq!(found("no such program"), 0);
        assert_eq!(found(""), choices().len());
    }
}
