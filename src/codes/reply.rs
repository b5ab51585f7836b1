//! What a server's own words mean: SMTP replies with their enhanced codes (RFC 3463), POP3 response codes
//! (RFC 2449, RFC 3206), IMAP response codes (RFC 5530), and well-known phrases.
//!
//! In: one reply as a mail program quotes it. Out: a [`ReplyMeaning`]. The rows are in `assets/replies.csv`.
//! A server's words outrank a mail program's number: a locked mailbox shown as 0x800CCC92 is no password problem.

use super::code::Code;
use super::saying::{SayingRow, Speaker, find_sayings};
use crate::mail::{Protocol, Stage};
use crate::pattern::PlainText;
use crate::tables::{self, Table};
use serde::{Deserialize, Serialize};

/// How many bytes of a reply are read; servers send lines of at most 512.
const READ_LIMIT: usize = 2000;

/// What kind of thing the server's words speak of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReplyCause {
    /// User name, password or way of signing in.
    SignIn,
    /// Locked, too many connections, greylisted, slowed down: it passes.
    Busy,
    /// A mailbox or a daily limit is full.
    Quota,
    /// A rule: relaying, block list, addresses.
    Policy,
    /// Encryption has to come first.
    EncryptionRequired,
    /// A problem on the server itself.
    ServerFault,
    /// The answer came from a scanner or proxy in between.
    Proxy,
    /// Commands were not understood.
    Protocol,
    /// The server said yes.
    Fine,
    /// Told, but none of the above.
    Other,
}

/// A decoded reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplyMeaning {
    /// The protocol that the reply belongs to, where its form tells.
    pub protocol: Option<Protocol>,
    /// The part that was decoded: `550 5.7.1`, `[IN-USE]`, `-ERR`.
    pub code: String,
    /// The link of the chain it speaks of.
    pub stage: Stage,
    /// What kind of thing it is.
    pub cause: ReplyCause,
    /// What it means, in English.
    pub meaning: String,
    /// True where the server says that trying again later can help.
    pub temporary: bool,
    /// What it counts for: an id of `assets/evidence_weights.csv`, where it counts.
    pub finding: Option<String>,
}

impl ReplyMeaning {
    /// The meaning in the form of the other numbers.
    pub fn into_code(self) -> Code {
        Code {
            code: self.code,
            symbol: None,
            stage: self.stage,
            meaning: self.meaning,
            known: true,
            finding: self.finding,
        }
    }
}

/// What the key of a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    /// Three digits.
    Smtp,
    /// `X.7.1`
    Enhanced,
    /// `[IN-USE]`
    Response,
    /// Words in it.
    Phrase,
    /// `-ERR`, `NO`
    Line,
}

/// One row of `assets/replies.csv`.
#[derive(Debug, Deserialize)]
struct Row {
    kind: Kind,
    key: String,
    protocol: Option<Protocol>,
    stage: Stage,
    cause: ReplyCause,
    #[serde(deserialize_with = "tables::optional_text")]
    finding: Option<String>,
    meaning: String,
}

/// Decodes a server's reply. `None` where nothing in it is known.
pub fn reply(text: &str) -> Option<ReplyMeaning> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || "'\"‘’“”`".contains(c));
    let text = &text[..text.floor_char_boundary(READ_LIMIT)];
    let folded = text.to_lowercase();
    let shape = Shape::of(text);
    let bracket = response_code(text);
    let enhanced = shape
        .enhanced
        .as_deref()
        .and_then(|code| find(Kind::Enhanced, &format!("X{}", code.get(1..)?)))
        // "2.7.0" says that the rule was kept; the rows tell of rules that were not.
        .filter(|row| shape.class != Some('2') || row.cause == ReplyCause::Fine);
    let smtp = shape
        .number
        .map(|number| number.to_string())
        .and_then(|number| find(Kind::Smtp, &number));
    let line = shape.line.and_then(|line| find(Kind::Line, line));
    // A phrase alone, without anything that marks a reply, may be anybody's words.
    if bracket.is_none() && smtp.is_none() && enhanced.is_none() && line.is_none() {
        return None;
    }
    // Words in a greeting or a welcome are no refusal.
    let is_fine = shape.class == Some('2') || matches!(shape.line, Some("+OK" | "OK" | "PREAUTH"));
    // A final refusal is no passing trouble, whatever words stand in it.
    let is_final = shape.class == Some('5');
    let phrase = rows()
        .iter()
        .filter(|row| row.kind == Kind::Phrase && folded.contains(&row.key))
        .filter(|row| !(is_fine || is_final && row.cause == ReplyCause::Busy))
        .max_by_key(|row| row.key.len());
    // The words outrank every code, in brackets or not; the longest words the shorter.
    let said = said(text)
        .filter(|_| !is_fine)
        .filter(|(saying, _)| !(is_final && saying.finding.as_deref() == Some("said-busy")))
        .filter(|(_, weight)| phrase.is_none_or(|row| row.key.chars().count() <= *weight));
    let row = phrase.or(bracket).or(enhanced).or(smtp).or(line)?;
    let temporary =
        shape.class == Some('4') || matches!(row.cause, ReplyCause::Busy) || row.key == "[SYS/TEMP]";
    let protocol = shape.protocol().or_else(|| bracket?.protocol);
    let meaning = ReplyMeaning {
        protocol,
        code: shape.code(bracket, line),
        stage: row.stage,
        cause: row.cause,
        meaning: row.meaning.clone(),
        temporary,
        finding: row.finding.clone(),
    };
    Some(match said {
        Some((saying, _)) => ReplyMeaning {
            protocol: protocol.or(saying.protocol),
            stage: saying.stage,
            cause: cause_of(saying).unwrap_or(row.cause),
            meaning: saying.meaning.clone(),
            finding: saying.finding.clone().or(meaning.finding),
            ..meaning
        },
        None => meaning,
    })
}

/// The most telling sentence of a server in a reply, and how telling it is.
fn said(text: &str) -> Option<(&'static SayingRow, usize)> {
    find_sayings(&PlainText::of(text))
        .into_iter()
        .find(|(row, _)| row.speaker == Speaker::Server && !row.meaning.is_empty())
        .map(|(row, found)| (row, found.weight))
}

/// The kind of thing that a sentence speaks of, by what it counts for.
fn cause_of(row: &SayingRow) -> Option<ReplyCause> {
    Some(match row.finding.as_deref()? {
        "said-busy" | "said-mailbox-locked" | "said-sign-in-later" => ReplyCause::Busy,
        "said-sign-in-refused" | "said-sign-in-method" => ReplyCause::SignIn,
        "said-needs-encryption" => ReplyCause::EncryptionRequired,
        "said-mailbox-full" => ReplyCause::Quota,
        "said-sending-refused" | "said-recipient-unknown" | "said-relay-denied" => ReplyCause::Policy,
        "said-server-fault" | "said-tls-not-started" => ReplyCause::ServerFault,
        "said-scanner" => ReplyCause::Proxy,
        _ => return None,
    })
}

/// True for three digits that SMTP defines.
pub(crate) fn is_reply_code(number: &str) -> bool {
    number.len() == 3 && find(Kind::Smtp, number).is_some()
}

/// The parts of a reply that its form tells.
#[derive(Debug, Default)]
struct Shape<'text> {
    /// The three digits of an SMTP reply.
    number: Option<u16>,
    /// `5.7.1`
    enhanced: Option<String>,
    /// First digit of either.
    class: Option<char>,
    /// `-ERR`, `+OK`, `BYE`, `NO`, `BAD`, `OK`, `PREAUTH`
    line: Option<&'text str>,
}

impl Shape<'_> {
    fn of(text: &str) -> Shape<'_> {
        let mut shape = Shape::default();
        let first = text.split_whitespace().next().unwrap_or_default();
        let digits = first.split(['-', ':']).next().unwrap_or_default();
        if digits.len() == 3 && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            shape.number = digits.parse().ok().filter(|number| (200..600).contains(number));
        }
        let bare = first.trim_start_matches(['-', '+']);
        if first.starts_with('-') && bare.starts_with("ERR") || bare == "ERR" {
            shape.line = Some("-ERR");
        } else if first.starts_with("+OK") {
            shape.line = Some("+OK");
        } else {
            shape.line = imap_word(text);
        }
        shape.enhanced = enhanced_code(text);
        shape.class = shape
            .enhanced
            .as_deref()
            .and_then(|code| code.chars().next())
            .or_else(|| shape.number.and_then(|number| number.to_string().chars().next()));
        shape
    }

    fn protocol(&self) -> Option<Protocol> {
        match self.line {
            Some("-ERR" | "+OK") => Some(Protocol::Pop3),
            Some(_) => Some(Protocol::Imap),
            None if self.number.is_some() && self.enhanced.is_some() => Some(Protocol::Smtp),
            None => None,
        }
    }

    fn code(&self, bracket: Option<&Row>, line: Option<&Row>) -> String {
        let number = self.number.map(|number| number.to_string());
        let parts = [number, self.enhanced.clone()];
        let numbers: Vec<String> = parts.into_iter().flatten().collect();
        match (bracket, numbers.is_empty(), line) {
            (Some(row), _, _) => row.key.clone(),
            (None, false, _) => numbers.join(" "),
            (None, true, Some(row)) => row.key.clone(),
            (None, true, None) => String::new(),
        }
    }
}

/// The status word of an IMAP reply: `* BYE ...`, `a001 NO [..] ...`, `NO [...]`, or `NO LOGIN ...`.
fn imap_word(text: &str) -> Option<&str> {
    /// Commands that servers repeat when they refuse them (RFC 9051 6).
    const COMMANDS: [&str; 9] = [
        "LOGIN",
        "AUTHENTICATE",
        "SELECT",
        "EXAMINE",
        "STATUS",
        "LIST",
        "FETCH",
        "APPEND",
        "STARTTLS",
    ];
    const WORDS: [&str; 5] = ["BYE", "NO", "BAD", "OK", "PREAUTH"];
    let mut words = text.split_whitespace();
    let first = words.next()?;
    let second = words.next().unwrap_or_default();
    if let Some(word) = WORDS.into_iter().find(|word| *word == first) {
        let refuses_command = matches!(word, "NO" | "BAD") && COMMANDS.contains(&second);
        return (second.starts_with('[') || word == "BYE" || refuses_command).then_some(word);
    }
    let is_tag = first == "*"
        || (first.len() <= 12
            && first
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'.')
            && first.bytes().any(|byte| byte.is_ascii_digit()));
    is_tag
        .then(|| WORDS.into_iter().find(|word| *word == second))
        .flatten()
}

/// `5.7.1` anywhere in the first words, also as qmail writes it: `(#5.7.1)`.
fn enhanced_code(text: &str) -> Option<String> {
    text.split(|c: char| c.is_whitespace() || "()#:;,-".contains(c))
        .map(|word| word.trim_end_matches('.'))
        .find(|word| is_enhanced(word))
        .map(str::to_owned)
}

fn is_enhanced(word: &str) -> bool {
    let mut parts = word.split('.');
    let (Some(class), Some(subject), Some(detail), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return false;
    };
    let is_number =
        |part: &str| (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    matches!(class, "2" | "4" | "5") && is_number(subject) && is_number(detail)
}

/// The row of a `[CODE]`, in any case.
fn response_code(text: &str) -> Option<&'static Row> {
    text.split('[').skip(1).take(4).find_map(|rest| {
        let word = rest.split([']', ' ']).next()?;
        let key = format!("[{}]", word.to_ascii_uppercase());
        find(Kind::Response, &key)
    })
}

fn find(kind: Kind, key: &str) -> Option<&'static Row> {
    rows().iter().find(|row| row.kind == kind && row.key == key)
}

static ROWS: Table<Row> = tables::table!("replies");

fn rows() -> &'static [Row] {
    ROWS.rows()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_sound() {
        ROWS.assert_sound();
        for row in rows() {
            if row.kind == Kind::Phrase {
                assert_eq!(row.key, row.key.to_lowercase());
            }
            let finding = row.finding.as_deref();
            assert!(
                finding.is_none_or(|finding| crate::diagnosis::FindingId::from_id(finding).is_some()),
                "{row:?}"
            );
        }
    }

    #[test]
    fn replies_are_decoded() {
        let decoded = |text: &str| reply(text).map(|reply| (reply.code, reply.cause, reply.protocol));
        use Protocol::{Imap, Pop3, Smtp};
        assert_eq!(
            decoded("550 5.7.1 <a@b.example>: Relay access denied"),
            Some(("550 5.7.1".into(), ReplyCause::Policy, Some(Smtp)))
        );
        assert_eq!(
            decoded("-ERR [IN-USE] cannot open"),
            Some(("[IN-USE]".into(), ReplyCause::Busy, Some(Pop3)))
        );
        assert_eq!(
            decoded("-ERR mailbox is locked by another session"),
            Some(("-ERR".into(), ReplyCause::Busy, Some(Pop3)))
        );
        assert_eq!(
            decoded("a1 NO [AUTHENTICATIONFAILED] sorry"),
            Some(("[AUTHENTICATIONFAILED]".into(), ReplyCause::SignIn, Some(Imap)))
        );
        assert_eq!(
            decoded("454 Daily message quota exceeded."),
            Some(("454".into(), ReplyCause::Policy, Some(Smtp)))
        );
        assert_eq!(
            decoded("553 not in my list (#5.7.1)"),
            Some(("553 5.7.1".into(), ReplyCause::Policy, Some(Smtp)))
        );
        for text in ["", "mailbox is locked", "hello there", "[your name]", "12 apples"] {
            assert_eq!(decoded(text), None, "{text}");
        }
    }
}
