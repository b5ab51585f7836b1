//! The programs, libraries and devices that are known by name, from `assets/programs.csv`.
//!
//! In: a name, or a program with advice of its own. Out: its row.

use crate::complaint::reading::MailProgram;
use crate::mail::Protocol;
use crate::tables::{self, Table};
use serde::Deserialize;

/// One row of the table of programs.
#[derive(Debug, Deserialize)]
pub(in crate::complaint) struct Program {
    /// The name as people know it; empty in a row that only says what is no program ("an Outlook account").
    pub name: String,
    /// What it is among the programs that have advice of their own.
    pub client: MailProgram,
    /// The protocol that it alone speaks.
    pub protocol: Option<Protocol>,
    /// The profile of `assets/client_profiles.csv` that it has as a rule; `schannel` for what its Windows brings.
    #[serde(deserialize_with = "tables::optional_text")]
    pub profile: Option<String>,
    /// How much its name tells: a mail program or a device more than the library inside it.
    pub(super) kind: Kind,
    /// How it is named in texts, in the language of [`crate::pattern`].
    #[serde(deserialize_with = "tables::words")]
    pub(super) words: Vec<String>,
}

/// What kind of thing a row names. The order is that of how much it tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Kind {
    /// A library or a language's own mail module.
    Library,
    /// A program that is told by a part of it, such as a class name.
    Part,
    /// A mail program, an application, a tool or a device.
    Program,
    /// No program at all.
    None,
}

pub(super) static PROGRAMS: Table<Program> = tables::table!("programs");

/// The row of one of the programs that have advice of their own.
pub(in crate::complaint) fn of_client(client: MailProgram) -> Option<&'static Program> {
    let has_own = !matches!(client, MailProgram::Other | MailProgram::Unknown);
    PROGRAMS.rows().iter().find(|row| has_own && row.client == client)
}

/// The row of a program by its name, in any case.
pub(in crate::complaint) fn by_name(name: &str) -> Option<&'static Program> {
    PROGRAMS.rows().iter().find(|row| {
        row.name.eq_ignore_ascii_case(name) || row.words.iter().any(|word| word.eq_ignore_ascii_case(name))
    })
}
