//! By which ways of signing in a mail program can prove a password: `assets/sign_in_ways.csv`.
//!
//! In: a program, a protocol, the name of a SASL mechanism. Out: whether the program has it, as far as that is known. Pure.

use crate::complaint::MailProgram;
use crate::mail::Protocol;
use crate::tables::{self, Table, blank_separated};
use serde::Deserialize;

/// One row.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    program: MailProgram,
    #[serde(deserialize_with = "blank_separated")]
    protocols: Vec<Protocol>,
    /// Mechanisms that it has beside PLAIN and LOGIN; a family by its beginning (`SCRAM`).
    #[serde(deserialize_with = "blank_separated")]
    has: Vec<String>,
    /// Mechanisms that it is known not to have.
    #[serde(deserialize_with = "blank_separated")]
    lacks: Vec<String>,
    /// Mechanisms that hand the password in as it is and that it may not have, which nothing certain is known of.
    #[serde(deserialize_with = "blank_separated")]
    doubtful: Vec<String>,
    #[serde(rename = "reason")]
    _reason: String,
}

static WAYS: Table<Row> = tables::table!("sign_in_ways");

fn rows_of(program: MailProgram, protocol: Protocol) -> impl Iterator<Item = &'static Row> {
    WAYS.rows()
        .iter()
        .filter(move |row| row.program == program && row.protocols.contains(&protocol))
}

/// Whether a program can sign in by a mechanism (upper case); `None` where that is not known.
pub fn signs_in_by(program: MailProgram, protocol: Protocol, mechanism: &str) -> Option<bool> {
    let is_it = |name: &String| {
        let rest = mechanism.strip_prefix(name.as_str());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    rows_of(program, protocol).find_map(|row| {
        if row.has.iter().any(is_it) {
            Some(true)
        } else if row.lacks.iter().any(is_it) {
            Some(false)
        } else {
            None
        }
    })
}

/// Whether a program is known to take one of these ways of handing the password in (upper case): true but where each is doubtful.
pub fn hands_password_in(program: MailProgram, protocol: Protocol, mechanisms: &[&str]) -> bool {
    let is_doubtful = |name: &&str| {
        rows_of(program, protocol).any(|row| row.doubtful.iter().any(|doubtful| doubtful == name))
    };
    !mechanisms.iter().all(is_doubtful)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_reads_and_contradicts_no_other() {
        WAYS.assert_sound();
        for row in WAYS.rows() {
            assert!(
                row.protocols
                    .iter()
                    .all(|protocol| Protocol::PROBED.contains(protocol))
            );
            assert!(!row.has.iter().any(|name| row.lacks.contains(name)));
        }
    }

    #[test]
    fn what_is_not_known_is_neither_had_nor_lacked() {
        let of = |program, mechanism| signs_in_by(program, Protocol::Smtp, mechanism);
        assert_eq!(of(MailProgram::Outlook, "CRAM-MD5"), Some(false));
        assert_eq!(of(MailProgram::Outlook, "DIGEST-MD5"), None);
        assert_eq!(
            signs_in_by(MailProgram::Outlook, Protocol::Imap, "DIGEST-MD5"),
            Some(true)
        );
        assert_eq!(of(MailProgram::Thunderbird, "CRAM-MD5"), Some(true));
        assert_eq!(of(MailProgram::AppleMail, "SCRAM-SHA-256-PLUS"), Some(false));
        assert_eq!(of(MailProgram::AppleMail, "SCRAMBLED"), None);
        assert_eq!(of(MailProgram::Other, "CRAM-MD5"), None);
    }
}
