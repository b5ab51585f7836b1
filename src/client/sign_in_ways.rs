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

/// Whether all of these programs can sign in by a mechanism (upper case); `None` where that is not known of each, or not the
/// same of all.
pub fn all_sign_in_by(programs: &[MailProgram], protocol: Protocol, mechanism: &str) -> Option<bool> {
    let mut known = programs
        .iter()
        .map(|program| signs_in_by(*program, protocol, mechanism));
    let first = known.next()??;
    known.all(|other| other == Some(first)).then_some(first)
}

/// Whether a program can sign in by a mechanism (upper case); `None` where that is not known.
fn signs_in_by(program: MailProgram, protocol: Protocol, mechanism: &str) -> Option<bool> {
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

    #[test]
    fn a_profile_has_what_each_of_its_programs_has() {
        let of = |id: &str, mechanism| {
            let profile = crate::client::by_id(id).expect("in the table");
            all_sign_in_by(&profile.programs, Protocol::Imap, mechanism)
        };
        assert_eq!(of("tb140", "NTLM"), Some(true));
        assert_eq!(of("ios18-mail", "SCRAM-SHA-256"), Some(false));
        assert_eq!(of("outlook-win11-24h2", "DIGEST-MD5"), Some(true));
        // Outlook has it, and Windows Live Mail beside it in the profile does not, as far as is known.
        assert_eq!(of("outlook-win81", "DIGEST-MD5"), None);
        assert_eq!(of("outlook-win81", "NTLM"), Some(true));
        assert_eq!(of("outlook-win81", "CRAM-MD5"), Some(false));
    }

    #[test]
    fn phones_and_devices_have_no_ways_of_desktop_programs() {
        let shared = [
            "android", "device", "openssl", "java", "go-", "dotnet", "other", "sslv2",
        ];
        for profile in crate::client::profiles() {
            if shared.iter().any(|beginning| profile.id.starts_with(beginning)) {
                for mechanism in ["NTLM", "CRAM-MD5", "DIGEST-MD5", "SCRAM-SHA-256"] {
                    for protocol in Protocol::PROBED {
                        let known = all_sign_in_by(&profile.programs, protocol, mechanism);
                        assert_eq!(known, None, "{} {mechanism}", profile.id);
                    }
                }
            }
        }
    }
}
