//! Whose menus the steps describe, from `assets/menus.csv`.
//!
//! In: the exact name of a program, its kind, or a profile. Out: an id that the sentences of the steps choose by. Pure.

use super::Profile;
use super::table::stands_for_system;
use crate::complaint::{Complaint, MailProgram};
use crate::tables::{self, Table};
use serde::Deserialize;

/// One row of the table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    /// `outlook-express`, `iphone`, `device` ...: a variant of `$program` in the sentences.
    menus: String,
    /// Names of programs as `assets/programs.csv` has them.
    #[serde(deserialize_with = "tables::words")]
    programs: Vec<String>,
    /// Words in the column `client` of `assets/client_profiles.csv`.
    #[serde(deserialize_with = "tables::words")]
    profiles: Vec<String>,
}

static ROWS: Table<Row> = tables::table!("menus");

/// Programs whose menus nobody here knows.
pub const OTHER_MENUS: &str = "other";

/// Every id of the table.
pub fn all_menus() -> impl Iterator<Item = &'static str> {
    ROWS.rows().iter().map(|row| row.menus.as_str())
}

/// The menus of the program that a complaint is from; `None` where it does not tell the program.
pub fn menus_of_complaint(complaint: &Complaint) -> Option<&'static str> {
    let by_name = complaint.program.as_deref().and_then(menus_of_program);
    by_name.or(match complaint.client {
        MailProgram::OutlookExpress => Some("outlook-express"),
        MailProgram::WindowsMail => Some("windows-mail"),
        MailProgram::WindowsLiveMail => Some("windows-live-mail"),
        MailProgram::Outlook => Some("outlook"),
        MailProgram::Thunderbird => Some("thunderbird"),
        MailProgram::AppleMail => Some("apple-mail"),
        MailProgram::Other => Some(OTHER_MENUS),
        MailProgram::Unknown => None,
    })
}

/// The menus of a program by its exact name.
pub fn menus_of_program(name: &str) -> Option<&'static str> {
    let named = |row: &&Row| row.programs.iter().any(|program| program == name);
    ROWS.rows().iter().find(named).map(|row| row.menus.as_str())
}

/// The menus of the first program that a profile stands for; nobody's where it stands for all programs of a system.
pub fn menus_of_profile(profile: &Profile) -> &'static str {
    if stands_for_system(&profile.client) {
        return OTHER_MENUS;
    }
    let positions = ROWS.rows().iter().flat_map(|row| {
        row.profiles
            .iter()
            .filter_map(move |words| Some((profile.client.find(words.as_str())?, words.len(), row)))
    });
    // Of two at the same place the longer name: "Outlook Express" begins with "Outlook".
    let first = positions.min_by_key(|(position, length, _)| (*position, usize::MAX - length));
    first.map_or(OTHER_MENUS, |(_, _, row)| row.menus.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::profiles;
    use std::collections::BTreeSet;

    #[test]
    fn every_row_is_sound() {
        ROWS.assert_sound();
        let mut named = BTreeSet::new();
        for row in ROWS.rows() {
            for program in &row.programs {
                assert!(named.insert(program), "{program} comes twice");
            }
        }
        let ids: BTreeSet<&str> = all_menus().collect();
        assert_eq!(ids.len(), ROWS.rows().len(), "an id comes twice");
    }

    #[test]
    fn the_exact_program_outranks_its_kind() {
        let of = |client, program: &str| {
            menus_of_complaint(&Complaint {
                client,
                program: Some(program.to_owned()).filter(|name| !name.is_empty()),
                ..Complaint::default()
            })
        };
        assert_eq!(of(MailProgram::Outlook, ""), Some("outlook"));
        assert_eq!(of(MailProgram::Outlook, "New Outlook"), Some("new-outlook"));
        assert_eq!(of(MailProgram::AppleMail, "iOS Mail"), Some("iphone"));
        assert_eq!(of(MailProgram::Other, "K-9 Mail"), Some("thunderbird-android"));
        assert_eq!(of(MailProgram::Other, "Pegasus Mail"), Some("other"));
        assert_eq!(of(MailProgram::Unknown, ""), None);
    }

    #[test]
    fn profiles_have_the_menus_of_their_first_program() {
        let of = |id: &str| {
            let profile = profiles().iter().find(|profile| profile.id == id);
            menus_of_profile(profile.expect("in the table"))
        };
        assert_eq!(of("oe6-xp-ie6"), "outlook-express");
        assert_eq!(of("outlook-win11"), "outlook");
        assert_eq!(of("ios9-mail"), "iphone");
        assert_eq!(of("applemail-16"), "apple-mail");
        assert_eq!(of("winmail-vista"), "windows-mail");
        for profile in profiles()
            .iter()
            .filter(|profile| profile.id.starts_with("android"))
        {
            assert_eq!(menus_of_profile(profile), OTHER_MENUS, "{}", profile.id);
            assert_eq!(profile.program, MailProgram::Other, "{}", profile.id);
        }
    }
}
