//! Which program, library or device a text names, from `assets/programs.csv`; what encrypts for it, from
//! `assets/tls_stacks.csv`; and which Windows, from `assets/windows_versions.csv`.
//!
//! In: the text as patterns see it. Out: the program with the protocol it speaks, its TLS library, the Windows version.

use super::program_table::{Kind, PROGRAMS, Program, by_name};
use crate::codes::Speaker;
use crate::complaint::free_text::sentences::Said;
use crate::complaint::normalize::NormalizedText;
use crate::complaint::reading::MailProgram;
use crate::complaint::words::{self, List};
use crate::mail::Protocol;
use crate::pattern::{Matcher, PlainText};
use crate::tables::{self, Table};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// A sentence of fewer characters is not one program's alone.
const SHORT_SENTENCE: usize = 28;
/// How much of a text is searched for names.
const READ_LIMIT: usize = 16_000;
/// How much of a sentence around a name is read, in bytes on each side.
const SENTENCE_REACH: usize = 160;

#[derive(Debug, Deserialize)]
struct WindowsRow {
    version: String,
    #[serde(deserialize_with = "tables::words")]
    words: Vec<String>,
}

/// What encrypts for a program: a TLS library, or the version of a platform that brings one.
#[derive(Debug, Deserialize)]
pub(in crate::complaint) struct TlsStack {
    /// The name as people know it.
    pub name: String,
    /// Programs that can have it; programs without advice of their own are `other`.
    pub client: MailProgram,
    /// Only programs that have this profile as a rule can have it.
    #[serde(deserialize_with = "tables::optional_text")]
    pub instead_of: Option<String>,
    /// The profile that goes with it.
    pub profile: String,
    #[serde(deserialize_with = "tables::words")]
    words: Vec<String>,
}

static STACKS: Table<TlsStack> = tables::table!("tls_stacks");
static WINDOWS: Table<WindowsRow> = tables::table!("windows_versions");

struct Names {
    /// The row of each pattern.
    rows: Vec<usize>,
    matcher: Option<Matcher>,
}

impl Names {
    fn new<'a>(lists: impl Iterator<Item = &'a Vec<String>>) -> Names {
        let mut rows = Vec::new();
        let mut patterns: Vec<&str> = Vec::new();
        for (row, words) in lists.enumerate() {
            for word in words {
                rows.push(row);
                patterns.push(word);
            }
        }
        Names {
            rows,
            matcher: Matcher::new(patterns).ok(),
        }
    }

    /// The rows that a text names, with their places, in the order of the text.
    fn find(&self, text: &str) -> Vec<(usize, usize)> {
        let Some(matcher) = &self.matcher else {
            return Vec::new();
        };
        let mut found: Vec<(usize, usize)> = matcher
            .find(&PlainText::of(text))
            .into_iter()
            .filter(|found| !is_part_of_name(text, found.range.start, found.range.end))
            .filter_map(|found| Some((found.range.start, *self.rows.get(found.pattern)?)))
            .collect();
        found.sort_by_key(|(start, _)| *start);
        found
    }
}

/// `smtp-mail.outlook.com`, `ann@outlook.example`: the name is part of an address.
fn is_part_of_name(text: &str, start: usize, end: usize) -> bool {
    let before = text.get(..start).and_then(|before| before.chars().next_back());
    let mut after = text.get(end..).unwrap_or_default().chars();
    let next = after.next();
    let is_domain = next == Some('.') && after.next().is_some_and(|c| c.is_ascii_lowercase());
    let has_dot = text.get(start..end).is_some_and(|name| name.contains(['.', '/']));
    !has_dot && (matches!(before, Some('.' | '@')) || next == Some('@') || is_domain)
}

/// "In Thunderbird it works fine": the sentence around a name says that this program is not the one that fails.
fn works(text: &str, start: usize) -> bool {
    let ends = |c: char| matches!(c, '.' | '\n' | '!' | '?' | ';' | '。');
    let from = text.ceil_char_boundary(start.saturating_sub(SENTENCE_REACH));
    let to = text.floor_char_boundary((start + SENTENCE_REACH).min(text.len()));
    let before = text[from..start].rsplit(ends).next().unwrap_or_default();
    let behind = text[start..to.max(start)].split(ends).next().unwrap_or_default();
    words::holds(&format!("{before}{behind}").to_lowercase(), List::Works)
}

/// A program, and the protocol that it or a part of it speaks.
#[derive(Debug, Clone, Copy)]
pub(in crate::complaint) struct Named {
    /// The program.
    pub program: &'static Program,
    /// The protocol, where only one can be meant.
    pub protocol: Option<Protocol>,
}

/// The program that a text names: the first of the most telling kind.
pub(in crate::complaint) fn named(text: &str) -> Option<Named> {
    static NAMES: OnceLock<Names> = OnceLock::new();
    let names = NAMES.get_or_init(|| Names::new(PROGRAMS.rows().iter().map(|row| &row.words)));
    let found = names.find(&text[..text.floor_char_boundary(READ_LIMIT)]);
    let rows = || {
        found
            .iter()
            .filter(|(start, _)| !works(text, *start))
            .filter_map(|(_, row)| PROGRAMS.rows().get(*row))
            .filter(|row| row.kind != Kind::None)
    };
    let most = rows().map(|row| row.kind).max()?;
    let program = rows().find(|row| row.kind == most)?;
    // A class of its own tells more than the program around it.
    let by_part = rows()
        .filter(|row| row.protocol.is_some() && row.kind != Kind::Program)
        .max_by_key(|row| row.kind == Kind::Part)
        .and_then(|row| row.protocol);
    Some(Named {
        program,
        protocol: program.protocol.or(by_part),
    })
}

/// The program that a message is from: that of a sentence which only it says; else the one that the text names.
pub(in crate::complaint) fn of_message(text: &str, said: &[Said], is_task: bool) -> Option<Named> {
    let by_sentence = said
        .iter()
        .filter(|said| matches!(said.row.speaker, Speaker::MailProgram | Speaker::TlsLibrary))
        .filter_map(|said| Some((said.weight, by_name(said.row.program.as_deref()?)?)))
        .filter(|(_, program)| program.kind == Kind::Program)
        .max_by_key(|(weight, program)| (program.client != MailProgram::Other, *weight))
        .map(|(_, program)| program);
    let by_part = || {
        said.iter()
            .filter(|said| matches!(said.row.speaker, Speaker::Library | Speaker::Device))
            .filter_map(|said| Some((said.weight, by_name(said.row.program.as_deref()?)?)))
            .max_by_key(|(weight, _)| *weight)
            .map(|(_, program)| program)
    };
    let alone = |program: &'static Program| Named {
        program,
        protocol: program.protocol,
    };
    if is_task {
        return by_name("Outlook").map(alone);
    }
    let named = named(text);
    let is_named_program = named.is_some_and(|named| named.program.kind == Kind::Program);
    // A short sentence may be said of any program: the one that the text names is meant.
    let is_short = |program: &&'static Program| {
        let is_other = |named: Named| {
            is_named_program
                && named.program.client != MailProgram::Other
                && named.program.client != program.client
        };
        let longest = said
            .iter()
            .filter(|said| said.row.program.as_deref() == Some(program.name.as_str()))
            .map(|said| said.weight)
            .max();
        named.is_some_and(is_other) && longest.is_none_or(|weight| weight < SHORT_SENTENCE)
    };
    match by_sentence.filter(|program| !is_short(program)) {
        // The words of a mail program with advice of its own are its alone.
        Some(program) if program.client != MailProgram::Other || !is_named_program => {
            // "New Outlook" and "iPhone" tell more than a sentence that every Outlook or every Apple Mail says.
            let exact = named
                .map(|named| named.program)
                .filter(|named| is_named_program && named.client == program.client);
            let has_own = program.client != MailProgram::Other;
            Some(Named {
                program: exact.filter(|_| has_own).unwrap_or(program),
                protocol: program.protocol.or(named.and_then(|named| named.protocol)),
            })
        }
        _ => named.or_else(|| by_part().map(alone)),
    }
}

/// All that encrypts and that a text names, in the order of the table.
pub(in crate::complaint) fn tls_stacks(text: &str) -> Vec<&'static TlsStack> {
    static NAMES: OnceLock<Names> = OnceLock::new();
    let names = NAMES.get_or_init(|| Names::new(STACKS.rows().iter().map(|row| &row.words)));
    let found = names.find(&text[..text.floor_char_boundary(READ_LIMIT)]);
    let rows: BTreeSet<usize> = found.into_iter().map(|(_, row)| row).collect();
    rows.into_iter()
        .filter_map(|row| STACKS.rows().get(row))
        .collect()
}

/// What encrypts for a program: the first of those named that it can have.
pub(in crate::complaint) fn tls_stack(
    named: &[&'static TlsStack],
    client: MailProgram,
    program: Option<&Program>,
) -> Option<&'static TlsStack> {
    let client = match client {
        MailProgram::Unknown => MailProgram::Other,
        client => client,
    };
    let usual = program.and_then(|program| program.profile.as_deref());
    named
        .iter()
        .find(|row| row.client == client && (row.instead_of.is_none() || row.instead_of.as_deref() == usual))
        .copied()
}

/// The row of what encrypts, by its name.
pub(in crate::complaint) fn stack_by_name(name: &str) -> Option<&'static TlsStack> {
    STACKS.rows().iter().find(|row| row.name == name)
}

/// Every profile that the tables name.
#[cfg(test)]
pub(crate) fn profiles_named() -> Vec<&'static str> {
    let of_programs = PROGRAMS.rows().iter().filter_map(|row| row.profile.as_deref());
    let of_stacks = STACKS
        .rows()
        .iter()
        .flat_map(|row| [Some(row.profile.as_str()), row.instead_of.as_deref()])
        .flatten();
    of_programs.chain(of_stacks).collect()
}

/// The Windows version that a text names.
pub(in crate::complaint) fn windows(normalized: &NormalizedText) -> Option<&'static str> {
    static NAMES: OnceLock<Names> = OnceLock::new();
    let names = NAMES.get_or_init(|| Names::new(WINDOWS.rows().iter().map(|row| &row.words)));
    let text = &normalized.text;
    let found = names.find(&text[..text.floor_char_boundary(READ_LIMIT)]);
    // Of several the one that stands first in the table.
    let row = found.iter().map(|(_, row)| *row).min()?;
    WINDOWS.rows().get(row).map(|row| row.version.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_sound() {
        PROGRAMS.assert_sound();
        STACKS.assert_sound();
        WINDOWS.assert_sound();
        for words in PROGRAMS
            .rows()
            .iter()
            .map(|row| &row.words)
            .chain(WINDOWS.rows().iter().map(|row| &row.words))
            .chain(STACKS.rows().iter().map(|row| &row.words))
        {
            Matcher::new(words.iter().map(String::as_str)).expect("patterns");
            assert!(words.iter().all(|word| *word == word.to_lowercase()), "{words:?}");
        }
    }

    #[test]
    fn names_are_found_as_words() {
        let client = |text: &str| named(text).map(|named| named.program.client);
        assert_eq!(
            client("in Outlook Express 6 on XP"),
            Some(MailProgram::OutlookExpress)
        );
        assert_eq!(client("outlook客户端"), Some(MailProgram::Outlook));
        for text in [
            "a bright outlooks",
            "smtp-mail.outlook.com",
            "my outlook account",
            "ann@outlook.com",
        ] {
            assert_eq!(client(text), None, "{text}");
        }
        let windows = |text: &str| windows(&NormalizedText::of(text));
        assert_eq!(windows("I have Windows 7 Home"), Some("Windows 7"));
        assert_eq!(windows("windows 70"), None);
    }
}
