//! What a mail program can and cannot do beside TLS: `assets/program_traits.csv`.
//!
//! In: a program's name, or its kind. Out: [`Traits`]: whether it fetches mail from somewhere else than this computer, and
//! whether it can sign in through a web page. Pure.

use crate::complaint::MailProgram;
use crate::tables::{self, Table, optional_text, yes_or_no};
use serde::Deserialize;

/// One row.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Traits {
    /// Its name.
    pub program: String,
    /// Whose servers talk to the mail server in place of this computer; `None` where the program itself does.
    #[serde(deserialize_with = "optional_text")]
    pub cloud: Option<String>,
    /// Whether it can sign in through the provider's web page (OAuth 2); `None` where that is not known.
    #[serde(deserialize_with = "yes_or_no")]
    pub oauth: Option<bool>,
    #[serde(rename = "reason")]
    _reason: String,
}

static TRAITS: Table<Traits> = tables::table!("program_traits");

/// The traits of a program, by its exact name first and by its kind second. `None` where nothing special is known.
pub fn traits(program: Option<&str>, kind: MailProgram) -> Option<&'static Traits> {
    let of_kind = match kind {
        MailProgram::OutlookExpress => Some("Outlook Express"),
        MailProgram::WindowsMail => Some("Windows Mail"),
        MailProgram::WindowsLiveMail => Some("Windows Live Mail"),
        MailProgram::Outlook
        | MailProgram::Thunderbird
        | MailProgram::AppleMail
        | MailProgram::Other
        | MailProgram::Unknown => None,
    };
    let named = |name: &str| {
        TRAITS
            .rows()
            .iter()
            .find(|row| row.program.eq_ignore_ascii_case(name))
    };
    program.and_then(named).or_else(|| of_kind.and_then(named))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every row is of a program that texts are searched for.
    #[test]
    fn every_row_reads_and_names_a_program() {
        TRAITS.assert_sound();
        let programs = include_str!("../../assets/programs.csv");
        for row in TRAITS.rows() {
            let beginning = format!("{},", row.program);
            assert!(
                programs.lines().any(|line| line.starts_with(&beginning)),
                "{}",
                row.program
            );
            assert!(row.cloud.is_some() || row.oauth.is_some(), "{}", row.program);
        }
    }

    #[test]
    fn exact_names_come_first() {
        let cloud = |name, kind| traits(name, kind).and_then(|row| row.cloud.as_deref());
        assert_eq!(
            cloud(Some("New Outlook"), MailProgram::Outlook),
            Some("Microsoft")
        );
        assert_eq!(cloud(Some("Outlook"), MailProgram::Outlook), None);
        assert_eq!(
            traits(None, MailProgram::OutlookExpress).and_then(|row| row.oauth),
            Some(false)
        );
    }
}
