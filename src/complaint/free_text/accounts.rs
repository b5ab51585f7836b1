//! The account of a message in prose, where it is an e-mail address: behind a word for an account, or beside the server.
//!
//! In: a stretch of text, and what else is known of the message. Out: the address as printed. Whom a mail is from or to is
//! no account; a missing value is better than a wrong one.

use super::sentences::Said;
use crate::complaint::chars::{is_quote, is_written_without_blanks};
use crate::complaint::words::{self, List};
use crate::mail::EmailAddress;
use std::ops::Range;

/// Only so much of a stretch is searched, in bytes.
const READ_LIMIT: usize = 16_000;
/// At most so many addresses are compared.
const ADDRESS_LIMIT: usize = 50;
/// How far before an address its label is looked for, in bytes.
const LABEL_REACH: usize = 48;
/// An address is no longer on either side of its `@`, in bytes (RFC 5321 4.5.3.1).
const SIDE_LIMIT: usize = 255;
/// Findings that are about one mail: the addresses beside such words are its sender's and its recipient's.
const OF_A_MAIL: [&str; 4] = [
    "said-recipient-unknown",
    "said-relay-denied",
    "said-sending-refused",
    "said-mailbox-full",
];

/// The address that a label or a sentence calls the account: `User: ann@…`, `for the account ann@…`, `--user1 ann@…`.
pub(in crate::complaint) fn named(text: &str) -> Option<String> {
    let text = &text[..text.floor_char_boundary(READ_LIMIT)];
    addresses(text)
        .find(|address| is_labelled(text, address.start))
        .map(|address| text[address].to_owned())
}

/// The one address of a message that speaks of no mail's way: inside the server's domain, or on the line that complains.
pub(super) fn beside(text: &str, offset: usize, said: &[Said], server: Option<&str>) -> Option<String> {
    let is_of_a_mail = said.iter().any(|said| {
        let finding = said.row.finding.as_deref().unwrap_or_default();
        OF_A_MAIL.contains(&finding)
    });
    if is_of_a_mail {
        return None;
    }
    let text = &text[..text.floor_char_boundary(READ_LIMIT)];
    let mut own = addresses(text).filter(|address| !is_of_way(text, address.start));
    let first = own.next()?;
    let printed = text.get(first.clone())?;
    let is_only = own.all(|other| text[other].eq_ignore_ascii_case(printed));
    let is_inside = server.is_some_and(|server| is_in_domain(server, printed));
    let line = line_around(text, &first);
    let complains = said.iter().any(|said| {
        let start = said.range.start.saturating_sub(offset);
        said.row.finding.is_some() && line.contains(&start)
    });
    (is_only && (is_inside || complains)).then(|| printed.to_owned())
}

/// The server is the address's domain, or inside it.
fn is_in_domain(server: &str, address: &str) -> bool {
    let server = server.to_ascii_lowercase();
    address.rsplit_once('@').is_some_and(|(_, domain)| {
        server
            .strip_suffix(&domain.to_ascii_lowercase())
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    })
}

/// The e-mail addresses of a text, in order. Of `ann@example.org@mail.example.org` the first part is one.
fn addresses(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    text.match_indices('@')
        .filter_map(move |(at, _)| {
            let before = &text[from.max(text.ceil_char_boundary(at.saturating_sub(SIDE_LIMIT)))..at];
            let local = &before[before.trim_end_matches(is_of_local_part).len()..];
            let start = at - local.trim_start_matches(['.', '-', '+']).len();
            let behind = &text[at + 1..text.floor_char_boundary((at + 1 + SIDE_LIMIT).min(text.len()))];
            let domain = behind
                .find(|c: char| !(c.is_alphanumeric() || ".-".contains(c)))
                .unwrap_or(behind.len());
            let domain = behind[..domain].trim_end_matches(['.', '-']).len();
            let range = start..at + 1 + domain;
            let address = text.get(range.clone())?;
            let has_domain = address.rsplit_once('@')?.1.contains('.');
            if !has_domain || address.parse::<EmailAddress>().is_err() {
                return None;
            }
            from = range.end;
            Some(range)
        })
        .take(ADDRESS_LIMIT)
}

fn is_of_local_part(c: char) -> bool {
    c.is_ascii_alphanumeric() || "._%+-".contains(c)
}

/// True behind a word for an account, as a setting, an option or in a sentence.
fn is_labelled(text: &str, start: usize) -> bool {
    let label = words_before(text, start);
    let label = words::list(List::Is)
        .iter()
        .find_map(|word| label.strip_suffix(word.as_str())?.strip_suffix(' '))
        .unwrap_or(&label)
        .trim_end_matches(|c: char| c.is_ascii_digit() || is_mark(c));
    ends_with_word(label, List::AccountWord)
}

/// True behind a word for the sender or the recipient of a mail.
fn is_of_way(text: &str, start: usize) -> bool {
    let before = text[..start].trim_end_matches(' ');
    // Exim: `=> ann@…`, `== ann@…`, `** ann@…`.
    let is_logged = ["=>", "==", "**", "->", "<="]
        .iter()
        .any(|sign| before.ends_with(sign));
    before.ends_with('<')
        || is_logged
        || ends_with_word(&words_before(text, start), List::BeforeCorrespondent)
}

/// The end of the line before a place, in small letters, without the marks that stand between a label and its value.
fn words_before(text: &str, start: usize) -> String {
    let before = &text[text.ceil_char_boundary(start.saturating_sub(LABEL_REACH))..start];
    let line = before.rsplit('\n').next().unwrap_or(before);
    line.trim_end_matches(is_mark).to_lowercase()
}

fn is_mark(c: char) -> bool {
    c.is_whitespace() || is_quote(c) || ":=<>([{|]：＝→*".contains(c)
}

fn ends_with_word(text: &str, list: List) -> bool {
    words::list(list).iter().any(|word| {
        text.strip_suffix(word.as_str()).is_some_and(|rest| {
            !rest.ends_with(|c: char| c.is_alphanumeric() && !is_written_without_blanks(c))
                || word.starts_with(is_written_without_blanks)
        })
    })
}

fn line_around(text: &str, place: &Range<usize>) -> Range<usize> {
    let start = text[..place.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[place.end..]
        .find('\n')
        .map_or(text.len(), |at| place.end + at);
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_word_for_an_account_tells_it() {
        for text in [
            "User: ann@kontor.example, port 993",
            "login is ann@kontor.example",
            "gitlab_rails['smtp_user_name'] = \"ann@kontor.example\"",
            "SMTP_USERNAME=ann@kontor.example\nFROM=shop@kontor.example",
            "imapsync --user1 ann@kontor.example --host1 imap.kontor.example",
            "auth failed: user=<ann@kontor.example>, method=PLAIN",
            "mit dem Konto ann@kontor.example geht es nicht",
            "帐号 ann@kontor.example",
            "アカウント：ann@kontor.example",
            "on ann@kontor.example@imap.kontor.example: user ann@kontor.example",
        ] {
            assert_eq!(named(text).as_deref(), Some("ann@kontor.example"), "{text}");
        }
    }

    #[test]
    fn senders_and_recipients_are_no_account() {
        for text in [
            "from=<ann@kontor.example> to=<bo@kai.example>",
            "RCPT TO:<ann@kontor.example>",
            "write to ann@kontor.example",
            "the superuser@host and user at kontor.example",
        ] {
            assert_eq!(named(text), None, "{text}");
            assert_eq!(beside(text, 0, &[], Some("mail.kontor.example")), None, "{text}");
        }
        let text = "ann@kontor.example cannot read its mail";
        let read = |server| beside(text, 0, &[], server);
        assert_eq!(
            read(Some("imap.kontor.example")).as_deref(),
            Some("ann@kontor.example")
        );
        assert_eq!(read(Some("imap.kai.example")), None);
        assert_eq!(read(None), None);
    }

    proptest! {
        #[test]
        fn any_text_is_read(text in "(.|user |@|a@b\\.de|<|:|\n|é){0,40}") {
            for found in [named(&text), beside(&text, 0, &[], Some("b.de"))].into_iter().flatten() {
                prop_assert!(found.parse::<EmailAddress>().is_ok());
                prop_assert!(text.contains(&found));
            }
        }
    }
}
