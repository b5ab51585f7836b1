//! Complaints of one text that are about different accounts or servers: the items of a list, the rows of a table, lines with
//! the protocol's name before them, lines of a log.
//!
//! In: a stretch of text without error numbers. Out: where its second and further complaints begin. Each has to tell a
//! fault by itself and its own server or account; what tells of one thing twice is one complaint.

use crate::complaint::chars::is_quote;
use crate::complaint::dialog::field_values as value;
use crate::complaint::free_text::sentences::{Said, Sentences};
use crate::complaint::free_text::settings::{self, Clearness};
use crate::complaint::free_text::{accounts, facts};
use crate::complaint::normalize::NormalizedText;
use crate::complaint::words::{self, List};
use crate::mail::Protocol;
use std::ops::Range;

/// A longer stretch, in bytes, is a log or a file, not a list of complaints.
const STRETCH_LIMIT: usize = 16_000;
/// At most so many items are told apart.
const ITEM_LIMIT: usize = 200;
/// The name before a line's colon is no longer, in bytes.
const HEAD_LIMIT: usize = 60;

/// What an item is about.
#[derive(Debug)]
struct Item {
    start: usize,
    server: Option<String>,
    account: Option<String>,
    protocol: Option<Protocol>,
    /// The fault that its heaviest sentence tells.
    finding: Option<&'static str>,
    /// It tells a fault, or is what a device shows.
    complains: bool,
    /// It says that its settings are right.
    passed: bool,
}

/// Where the complaints of a stretch begin, besides its own beginning.
pub(super) fn starts(
    normalized: &NormalizedText,
    stretch: &Range<usize>,
    sentences: &mut Sentences,
) -> Vec<usize> {
    let text = normalized.text.get(stretch.clone()).unwrap_or_default();
    if text.len() > STRETCH_LIMIT || !text.trim().contains('\n') {
        return Vec::new();
    }
    let said = sentences.within(stretch);
    let telling = said.iter().filter(|said| said.row.finding.is_some()).count();
    if telling == 0 {
        return Vec::new();
    }
    let lines: Vec<Range<usize>> = lines(text).take(ITEM_LIMIT).collect();
    let marked: Vec<&Range<usize>> = lines
        .iter()
        .filter(|line| is_marked(&text[(*line).clone()]))
        .collect();
    let items = |starts: Vec<usize>| -> Vec<Item> {
        let ends = starts.iter().skip(1).copied().chain([text.len()]);
        let ranges = starts.iter().copied().zip(ends);
        ranges
            .map(|(start, end)| item(text, start..end, stretch.start, said))
            .collect()
    };
    let listed = items(marked.iter().map(|line| line.start).collect());
    let begun = begun(&listed, differs);
    let begun = if begun.is_empty() && telling > 1 {
        begun_lines(items(lines.iter().map(|line| line.start).collect()))
    } else {
        begun
    };
    begun.into_iter().map(|start| stretch.start + start).collect()
}

/// The lines that complain of servers of different houses, each of another fault.
fn begun_lines(lines: Vec<Item>) -> Vec<usize> {
    let complaining: Vec<Item> = lines.into_iter().filter(|line| !line.passed).collect();
    begun(&complaining, |one, other| {
        let of_others = match (&one.server, &other.server) {
            (Some(one), Some(other)) => !is_of_one_house(one, other),
            _ => false,
        };
        of_others && one.finding != other.finding
    })
}

/// The items that complain, but for the first; each of another thing than the one before.
fn begun(items: &[Item], differs: fn(&Item, &Item) -> bool) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut previous: Option<&Item> = None;
    let complains = |item: &&Item| item.passed || item.complains && item.has_subject();
    for item in items.iter().filter(complains) {
        // What is right lends a complaint its values, unless that has its own.
        let begins = previous.is_some_and(|previous| match previous.passed {
            true => item.server.is_some(),
            false => item.passed || differs(previous, item),
        });
        if begins {
            starts.push(item.start);
        }
        previous = Some(item);
    }
    starts
}

impl Item {
    fn has_subject(&self) -> bool {
        self.server.is_some() || self.account.is_some() || self.protocol.is_some()
    }
}

fn differs(one: &Item, other: &Item) -> bool {
    fn are_two<T: PartialEq>(one: Option<&T>, other: Option<&T>) -> bool {
        matches!((one, other), (Some(one), Some(other)) if one != other)
    }
    are_two(one.server.as_ref(), other.server.as_ref())
        || are_two(one.account.as_ref(), other.account.as_ref())
        || are_two(one.protocol.as_ref(), other.protocol.as_ref())
}

/// Servers of one domain: a program tries one after the other.
fn is_of_one_house(one: &str, other: &str) -> bool {
    let house = |name: &str| {
        let mut labels = name.rsplit('.');
        let top = labels.next().map(str::to_ascii_lowercase);
        (top, labels.next().map(str::to_ascii_lowercase))
    };
    house(one) == house(other)
}

fn item(text: &str, range: Range<usize>, offset: usize, said: &[Said]) -> Item {
    let from = said.partition_point(|said| said.range.start < offset + range.start);
    let to = said.partition_point(|said| said.range.start < offset + range.end);
    let said = said.get(from..to).unwrap_or_default();
    let own = text.get(range.clone()).unwrap_or_default();
    let protocol = protocol_before_colon(own.lines().next().unwrap_or_default());
    let heaviest = said
        .iter()
        .filter(|said| said.row.finding.is_some())
        .max_by_key(|said| said.weight);
    let settings = settings::read(own, protocol);
    let server = facts::server(said)
        .map(|(server, _)| server)
        .or(settings.server.filter(|_| settings.clearness >= Clearness::Name))
        .map(|server| server.to_ascii_lowercase());
    Item {
        start: range.start,
        account: accounts::named(own)
            .or_else(|| said.iter().find_map(|said| said.account.clone()))
            .or_else(|| accounts::beside(own, offset + range.start, said, server.as_deref())),
        server,
        protocol,
        finding: heaviest.and_then(|said| said.row.finding.as_deref()),
        complains: heaviest.is_some() || said.iter().any(Said::is_of_device),
        passed: heaviest.is_none() && has_passed(own.lines().next().unwrap_or_default()),
    }
}

fn lines(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    text.split_inclusive('\n').map(move |line| {
        let range = start..start + line.len();
        start = range.end;
        range
    })
}

/// `1) …`, `b. …`, `- …`, `• …`, `Account 2: …`, `Outgoing (SMTP): …`, a row of a table.
fn is_marked(line: &str) -> bool {
    let line = line.trim();
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_numbered = rest.len() < line.len() && line.len() - rest.len() <= 2;
    let is_lettered =
        line.starts_with(|c: char| c.is_alphabetic()) && line.chars().nth(1).is_some_and(|c| c == ')');
    let has_bullet = ["- ", "* ", "• ", "– ", "— ", "· ", "▪ ", "● "]
        .iter()
        .any(|bullet| line.starts_with(bullet));
    let is_row = line.matches(" | ").count() > 1 || line.matches('\t').count() > 1;
    let is_counted = head(line).is_some_and(|head| {
        let words = head.trim_end_matches(|c: char| c.is_ascii_digit());
        words.len() < head.len() && words.split_whitespace().count() <= 3 && words.ends_with([' ', '#'])
    });
    is_numbered && rest.starts_with([')', '.', ':']) && rest[1..].starts_with(' ')
        || is_lettered
        || has_bullet
        || is_row
        || is_counted
        || protocol_before_colon(line).is_some()
}

/// What stands before the first colon of a line.
fn head(line: &str) -> Option<&str> {
    let start = &line[..line.floor_char_boundary(HEAD_LIMIT)];
    let end = start.find([':', '：'])?;
    Some(start[..end].trim())
}

/// `IMAP: …`, `Outgoing server (SMTP): …`, `Send test e-mail message: …`: the protocol that a line begins with.
fn protocol_before_colon(line: &str) -> Option<Protocol> {
    let head = head(line.trim_start_matches(|c: char| !c.is_alphanumeric()))?;
    let in_brackets = head
        .strip_suffix(')')
        .and_then(|head| head.rsplit_once('('))
        .map(|(_, word)| word);
    let word = in_brackets.unwrap_or(head);
    let is_of_sending = || words::holds(&head.to_lowercase(), List::Sending);
    value::protocol(word)
        .filter(|protocol| Protocol::PROBED.contains(protocol))
        .or_else(|| is_of_sending().then_some(Protocol::Smtp))
}

/// `imap.example.org:993 -> OK`, `IMAP: works`, `✓ incoming mail`: a line of what was tried and is right.
fn has_passed(line: &str) -> bool {
    let line = line.trim().trim_end_matches(['.', '!', '|', ' ']).to_lowercase();
    words::list(List::Passed).iter().any(|word| {
        line.strip_suffix(word.as_str()).is_some_and(|rest| {
            let rest = rest.trim_end_matches(|c: char| c == ' ' || is_quote(c));
            rest.ends_with([':', '>', '→', '=', '|', '–', '—', '-', '…', ',', ';'])
                || !word.starts_with(char::is_alphabetic)
        })
    })
}
