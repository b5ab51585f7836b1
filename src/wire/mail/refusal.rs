//! What a refusal is about, by the server's own words: `assets/refusals.csv` and `assets/refusal_kinds.csv`.
//!
//! In: replies as the server wrote them. Out: the rows whose words stand in them, the kinds that they are of. Pure.

use crate::tables::{self, Table};
use serde::{Deserialize, Deserializer};

/// One row of the table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    /// A condition of the table of steps (`assets/advice.csv`); empty where the words make none hold.
    pub condition: String,
    /// Words of a reply, in lower case.
    pub words: String,
    /// After them nothing further may be asked of the server: they say "too many", "too busy" or "later".
    #[serde(deserialize_with = "yes")]
    pub stops: bool,
    /// Whose words these are.
    #[serde(rename = "reason")]
    _reason: String,
}

fn yes<'de, D: Deserializer<'de>>(column: D) -> Result<bool, D::Error> {
    Ok(tables::yes_or_no(column)? == Some(true))
}

static ROWS: Table<Refusal> = tables::table!("refusals");

/// Every row.
pub fn rows() -> &'static [Refusal] {
    ROWS.rows()
}

/// The rows whose words stand in a text.
pub fn rows_in(text: &str) -> impl Iterator<Item = &'static Refusal> {
    let text = text.to_lowercase();
    rows().iter().filter(move |row| text.contains(&row.words))
}

/// What servers say in words of their own, told by several things that all of them name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RefusalKind {
    /// This address is kept away for a while after sign-ins that failed.
    KeptOut,
    /// The protocol is switched off for this account or domain.
    ProtocolOff,
    /// This host takes mail from nobody (RFC 7504).
    TakesNoMail,
    /// What the service itself asks does not answer: a directory, a database, a storage.
    BackendTrouble,
}

impl RefusalKind {
    /// Every kind.
    pub const ALL: [RefusalKind; 4] = [
        RefusalKind::KeptOut,
        RefusalKind::ProtocolOff,
        RefusalKind::TakesNoMail,
        RefusalKind::BackendTrouble,
    ];

    /// The condition of the table of steps that it makes hold.
    pub fn condition(self) -> &'static str {
        match self {
            RefusalKind::KeptOut => "kept-out",
            RefusalKind::ProtocolOff => "protocol-off",
            RefusalKind::TakesNoMail => "takes-no-mail",
            RefusalKind::BackendTrouble => "backend-trouble",
        }
    }
}

/// One part of a kind: words of which one has to stand in the reply, or, in the part `but`, none.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Part {
    kind: RefusalKind,
    part: String,
    #[serde(deserialize_with = "tables::words")]
    words: Vec<String>,
    #[serde(rename = "reason")]
    _reason: String,
}

static PARTS: Table<Part> = tables::table!("refusal_kinds");

/// The part whose words speak against a kind.
const BUT: &str = "but";

/// Whether a reply is of a kind.
pub fn is_of_kind(text: &str, kind: RefusalKind) -> bool {
    let words: Vec<String> = text
        .to_lowercase()
        .split_whitespace()
        .filter(|word| !is_name_or_page(word))
        .map(str::to_owned)
        .collect();
    let text = format!(" {} ", words.join(" "));
    let mut parts = PARTS.rows().iter().filter(|row| row.kind == kind);
    parts.all(|row| {
        let stands = row.words.iter().any(|word| stands_in(&text, word));
        stands != (row.part == BUT)
    })
}

/// Names of servers, addresses and pages speak of nothing: `imap.example.org` is no protocol.
fn is_name_or_page(word: &str) -> bool {
    let inside = word.trim_matches(|c: char| !c.is_alphanumeric());
    let code = inside.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    !code && inside.contains(['.', '@']) || inside.contains("://")
}

/// At the beginning of a word: `ban` is no part of `urban`, `fail` is one of `failed`.
fn stands_in(text: &str, word: &str) -> bool {
    let mut places = text.match_indices(word);
    places.any(|(place, _)| {
        let before = text.get(..place).and_then(|before| before.chars().next_back());
        !before.is_some_and(char::is_alphanumeric) || word.starts_with(' ')
    })
}

/// The line of a reply in several lines that tells most: one with words of these tables, else the one with most words.
pub fn telling_line(text: &str) -> &str {
    let lines = || text.lines().map(str::trim).filter(|line| !line.is_empty());
    let is_known = |line: &&str| {
        let kind = RefusalKind::ALL.into_iter().any(|kind| is_of_kind(line, kind));
        kind || rows_in(line).next().is_some()
    };
    // Of equals the first.
    let longest = || lines().rev().max_by_key(|line| line.split_whitespace().count());
    lines().find(is_known).or_else(longest).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_reads() {
        ROWS.assert_sound();
        PARTS.assert_sound();
        let lines = include_str!("../../../assets/refusals.csv").lines().count();
        assert_eq!(ROWS.rows().len(), lines - 1);
        for row in ROWS.rows() {
            assert_eq!(row.words, row.words.to_lowercase());
            assert!(row.stops || !row.condition.is_empty(), "{}", row.words);
        }
        for word in PARTS.rows().iter().flat_map(|row| &row.words) {
            assert_eq!(*word, word.to_lowercase());
        }
        for kind in RefusalKind::ALL {
            assert!(PARTS.rows().iter().any(|row| row.kind == kind && row.part != BUT));
        }
    }

    #[test]
    fn kinds_are_told_in_any_wording() {
        use RefusalKind::*;
        for (reply, kind) in [
            (
                "* BYE Connection refused: your IP address has been banned for 30 minutes after repeated login failures",
                Some(KeptOut),
            ),
            (
                "554 5.7.1 Your address 192.0.2.7 is temporarily blacklisted, try again later",
                Some(KeptOut),
            ),
            ("-ERR Host blocked: too many failed logins", Some(KeptOut)),
            (
                "421 Ihre IP-Adresse wurde nach Fehlversuchen gesperrt",
                Some(KeptOut),
            ),
            (
                "-ERR You are locked out because of wrong passwords",
                Some(KeptOut),
            ),
            (
                "554 5.7.1 Service unavailable; client host [192.0.2.1] blocked using zen.spamhaus.org",
                None,
            ),
            ("550 5.7.1 Your IP is banned for sending spam for 24 hours", None),
            ("-ERR [IN-USE] mailbox is locked, try again in 5 minutes", None),
            ("550 Connections from your country are blocked", None),
            (
                "-ERR [SYS/PERM] POP3 access is disabled for this domain, use IMAP",
                Some(ProtocolOff),
            ),
            (
                "* BYE [ALERT] IMAP access is disabled for your domain. Please contact your domain administrator",
                Some(ProtocolOff),
            ),
            ("-ERR POP is not enabled for this mailbox", Some(ProtocolOff)),
            ("550 5.7.1 SMTP is not included in your plan", Some(ProtocolOff)),
            ("* BYE IMAP login is disabled for this account", None),
            ("* BYE imap.example.org: this account is disabled", None),
            (
                "521 5.3.2 mail.example.org does not accept mail",
                Some(TakesNoMail),
            ),
            (
                "554 5.7.1 This server does not accept mail from your network",
                None,
            ),
            (
                "421 4.3.0 Temporary lookup failure: ldap://10.1.1.5 unavailable",
                Some(BackendTrouble),
            ),
            (
                "-ERR [SYS/TEMP] user database is down, sorry",
                Some(BackendTrouble),
            ),
            ("* BYE Cannot reach the backend", Some(BackendTrouble)),
            ("550 5.1.1 User unknown in virtual mailbox database", None),
        ] {
            let told = RefusalKind::ALL.into_iter().find(|kind| is_of_kind(reply, *kind));
            assert_eq!(told, kind, "{reply}");
        }
    }

    #[test]
    fn of_several_lines_the_telling_one_is_found() {
        for (reply, telling) in [
            (
                "554-mail.example.org\n554 Your access has been rejected due to the poor reputation of the sender.",
                "554 Your access has been rejected due to the poor reputation of the sender.",
            ),
            (
                "421-\n421 Too many connections\n421 See https://example.org/help for all that can be said of it",
                "421 Too many connections",
            ),
            ("554 no", "554 no"),
            ("\n", ""),
        ] {
            assert_eq!(telling_line(reply), telling);
        }
    }
}
