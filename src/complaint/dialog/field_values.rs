//! The values behind the labels: names, ports, answers, numbers, protocol words.
//!
//! In: the text between a label and the next one. Out: the value as printed, without its quotation marks; `None` where the
//! text holds no such value. A missing value is better than a wrong one.

use super::label_table;
use crate::codes::{self, ErrorNumber, SocketError};
use crate::complaint::chars::{is_ideograph, is_quote};
use crate::mail::Protocol;

/// Names longer than this are prose.
pub(in crate::complaint) const NAME_LIMIT: usize = 300;
/// Names of servers have fewer words than this.
const WORDS_OF_NAME: usize = 5;
/// Replies longer than this are cut: no mail program shows more.
pub(in crate::complaint) const RESPONSE_LIMIT: usize = 4000;

/// Marks that stand between fields.
fn is_separator(character: char) -> bool {
    matches!(character, ',' | ';' | '、' | '，' | '；' | '､' | '。')
}

/// A name as printed: account or server. `is_last` where no label follows, so that prose may.
pub(in crate::complaint) fn name(raw: &str, is_last: bool) -> Option<String> {
    let raw = &raw[..raw.floor_char_boundary(NAME_LIMIT * 2)];
    let raw = without_inner_marks(raw.trim_matches(|c: char| c.is_whitespace() || c == '*'));
    let quoted = raw.starts_with(is_quote);
    let raw = match (quoted, is_last) {
        (true, _) => to_closing_quote(raw, is_last),
        (false, true) => to_end_of_line(raw),
        (false, false) => raw,
    };
    let raw = trim_end(raw, quoted);
    let inside = without_quotes(raw);
    let name = narrow(inside);
    (!name.is_empty() && name.len() <= NAME_LIMIT).then_some(name)
}

/// More words than a name has.
pub(in crate::complaint) fn is_sentence(name: &str) -> bool {
    name.split_whitespace().count() > WORDS_OF_NAME
}

/// The server's words, without the marks around them.
pub(in crate::complaint) fn response(raw: &str, is_last: bool) -> Option<String> {
    let raw = &raw[..raw.floor_char_boundary(RESPONSE_LIMIT)];
    let raw = without_inner_marks(raw.trim_matches(|c: char| c.is_whitespace() || c == '*'));
    let quoted = raw.starts_with(is_quote);
    let raw = if is_last {
        let paragraph = raw.split("\n\n").next().unwrap_or(raw);
        if quoted {
            to_closing_quote(paragraph, true)
        } else {
            paragraph
        }
    } else {
        raw
    };
    let trimmed = trim_end(raw, quoted || !is_last);
    let words = if quoted {
        without_quotes(trimmed)
    } else {
        // An unquoted reply may end with the quotation mark of the whole message.
        trimmed
    };
    let words = narrow(words);
    (!words.is_empty()).then_some(words)
}

/// Marks of mail quoting that a program has wrapped into the line: `> > > 'name'`.
fn without_inner_marks(raw: &str) -> &str {
    let rest = raw.trim_start_matches(['>', ' ', '\n']);
    let is_marked = raw.starts_with("> ") || raw.starts_with('>') && rest.starts_with(is_quote);
    if is_marked { rest } else { raw }
}

/// The end of a quoted value: its closing mark before a separator. The last one where a label follows, else the first.
fn to_closing_quote(raw: &str, is_first: bool) -> &str {
    let mut ends = raw.char_indices().filter(|(at, character)| {
        *at > 0 && is_quote(*character) && {
            let rest = raw[at + character.len_utf8()..].trim_start_matches([' ', '*']);
            rest.is_empty()
                || rest.starts_with(|c: char| {
                    is_separator(c) || matches!(c, '.' | ':' | '\n' | '(' | ')') || is_quote(c)
                })
        }
    });
    let end = if is_first { ends.next() } else { ends.next_back() };
    match end {
        Some((at, character)) => &raw[..at + character.len_utf8()],
        None if is_first => to_end_of_line(raw),
        None => raw,
    }
}

fn to_end_of_line(raw: &str) -> &str {
    let line = raw.split('\n').next().unwrap_or(raw);
    match line.find(", ").or_else(|| line.find(['、', '，'])) {
        Some(end) => &line[..end],
        None => line,
    }
}

/// Takes separators from the end; where there is none, and no quotation, the full stop of the sentence.
fn trim_end(raw: &str, is_quoted: bool) -> &str {
    let blanks = |c: char| c.is_whitespace() || c == '(' || c == '*';
    let bare = raw.trim_end_matches(blanks);
    let trimmed = bare.trim_end_matches(|c: char| blanks(c) || is_separator(c));
    if trimmed.len() < bare.len() || is_quoted {
        return trimmed
            .strip_suffix('.')
            .filter(|rest| rest.ends_with(is_quote))
            .unwrap_or(trimmed);
    }
    trimmed.strip_suffix('.').unwrap_or(trimmed)
}

/// Takes one mark of quotation from each side; two where the mark is doubled (`''name''`).
pub(in crate::complaint) fn without_quotes(text: &str) -> &str {
    let mut inside = text;
    for _ in 0..2 {
        let shorter = inside.strip_prefix(is_quote).unwrap_or(inside);
        let had_opening = shorter.len() < inside.len();
        let shorter = shorter.strip_suffix(is_quote).unwrap_or(shorter);
        let is_doubled = had_opening && shorter.starts_with(is_quote) && shorter.ends_with(is_quote);
        inside = shorter;
        if !is_doubled {
            break;
        }
    }
    inside.trim()
}

/// Every run of blanks as one blank.
pub(in crate::complaint) fn narrow(text: &str) -> String {
    let mut narrow = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !narrow.is_empty() {
            narrow.push(' ');
        }
        narrow.push_str(word);
    }
    narrow
}

/// The first word: letters and digits of any script.
pub(in crate::complaint) fn first_word(raw: &str) -> Option<&str> {
    let raw = raw.trim_start_matches(|c: char| !c.is_alphanumeric());
    let end = raw.find(|c: char| !c.is_alphanumeric()).unwrap_or(raw.len());
    (end > 0).then(|| &raw[..end])
}

/// "Yes" or "No" of any language; `None` for "No/Yes" and for what is neither.
pub(in crate::complaint) fn answer(raw: &str) -> Option<bool> {
    let raw = &raw[..raw.floor_char_boundary(80)];
    let start = raw.find(char::is_alphanumeric)?;
    let is_plain = raw[..start]
        .chars()
        .all(|c| c.is_whitespace() || is_quote(c) || "*_([:;".contains(c));
    let rest = &raw[start..];
    let word = first_word(rest)?;
    let after = rest[word.len()..].trim_start();
    let is_choice = after.starts_with(['/', '|', '\\']);
    // Scripts without blanks run on into what follows.
    let answer = label_table::answer(word).or_else(|| {
        word.char_indices()
            .map(|(at, c)| at + c.len_utf8())
            .take(4)
            .filter(|_| word.chars().next().is_some_and(is_ideograph))
            .find_map(|end| label_table::answer(&word[..end]))
    });
    answer.filter(|_| is_plain && !is_choice)
}

/// A port from 1 to 65535 at the start of a value.
pub(in crate::complaint) fn port(raw: &str) -> Option<u16> {
    let raw = raw.trim_start_matches(|c: char| c.is_whitespace() || is_quote(c) || "*_(".contains(c));
    let length = raw.bytes().take(6).take_while(u8::is_ascii_digit).count();
    let rest = &raw[length..];
    let is_number_of_its_own = !rest.starts_with(|c: char| c.is_alphanumeric() && !is_ideograph(c))
        && !rest
            .strip_prefix('.')
            .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    raw[..length]
        .parse()
        .ok()
        .filter(|port| *port > 0 && is_number_of_its_own)
}

/// The "Port" field: also 0, which messages about this computer's own faults print.
pub(in crate::complaint) fn port_field(raw: &str) -> Option<u16> {
    port(raw).or_else(|| (first_word(&raw[..raw.floor_char_boundary(40)]) == Some("0")).then_some(0))
}

/// A Winsock number (10004 to 11031) at the start of a value.
pub(in crate::complaint) fn winsock(raw: &str) -> Option<SocketError> {
    let raw = raw.trim_start_matches(|c: char| c.is_whitespace() || is_quote(c) || "*_(:：#".contains(c));
    let number = port(raw)?;
    codes::explain_winsock(u32::from(number)).map(|_| SocketError::Number(u32::from(number)))
}

/// The error number in a value.
pub(in crate::complaint) fn error_number(raw: &str) -> Option<ErrorNumber> {
    let raw = &raw[..raw.floor_char_boundary(80)];
    codes::find_numbers(raw)
        .next()
        .map(|found| ErrorNumber(found.value))
}

/// The "Server Error" as printed: one word that holds a digit.
pub(in crate::complaint) fn server_error(raw: &str) -> Option<String> {
    let raw = raw.trim_start_matches(|c: char| c.is_whitespace() || is_quote(c) || "*_(".contains(c));
    let end = raw
        .find(|c: char| !(c.is_ascii_alphanumeric() || c == '×' || c == '.'))
        .unwrap_or(raw.len());
    let word = raw[..end].trim_end_matches('.');
    let is_number = word.starts_with(|c: char| c.is_ascii_digit()) && word.len() <= 12;
    is_number.then(|| word.to_owned())
}

/// A protocol word, in any case, with the forms that mail programs and people use.
pub(in crate::complaint) fn protocol(word: &str) -> Option<Protocol> {
    match word.to_ascii_lowercase().as_str() {
        "pop3" | "pop" | "pop3s" | "pops" => Some(Protocol::Pop3),
        "imap" | "imap4" | "imaps" | "imap4rev1" => Some(Protocol::Imap),
        "smtp" | "smtps" | "esmtp" => Some(Protocol::Smtp),
        "nntp" | "nntps" | "news" => Some(Protocol::Nntp),
        "httpmail" | "http" | "https" | "webdav" => Some(Protocol::Http),
        _ => None,
    }
}

/// The first protocol word of a value; `None` where two different ones stand there, as in a template.
pub(in crate::complaint) fn protocol_field(raw: &str) -> Option<Protocol> {
    let raw = &raw[..raw.floor_char_boundary(60)];
    let mut words = raw
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter_map(protocol);
    let first = words.next()?;
    words.all(|other| other == first).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lose_their_quotation_marks_and_nothing_else() {
        let named = |raw: &str| name(raw, false);
        assert_eq!(named(" 'MSN Mail', ").as_deref(), Some("MSN Mail"));
        assert_eq!(
            named(" pop3.example.com',\n").as_deref(),
            Some("pop3.example.com")
        );
        assert_eq!(named("’server’,").as_deref(), Some("server"));
        assert_eq!(named("„<Test>“,").as_deref(), Some("<Test>"));
        assert_eq!(named("' O'Brien, Ann ', ").as_deref(), Some("O'Brien, Ann"));
        assert_eq!(named("'<server\nname>',").as_deref(), Some("<server name>"));
        assert_eq!(named("'', "), None);
        assert_eq!(
            name(" 'mail.example.org'. Can anybody help?", true).as_deref(),
            Some("mail.example.org")
        );
        assert_eq!(
            name(" mail.example.org\nthanks", true).as_deref(),
            Some("mail.example.org")
        );
    }

    #[test]
    fn ports_answers_and_numbers() {
        assert_eq!(port(" 995, "), Some(995));
        for bad in ["[port]", "0", "70000", "993abc", "", "25.1"] {
            assert_eq!(port(bad), None, "{bad}");
        }
        assert_eq!(answer(" Yes, "), Some(true));
        assert_eq!(answer("なし, "), Some(false));
        assert_eq!(answer(":否，"), Some(false));
        assert_eq!(answer(" No/Yes, "), None);
        assert_eq!(server_error(" 0x800CCC90, ").as_deref(), Some("0x800CCC90"));
        assert_eq!(server_error("."), None);
        assert_eq!(winsock(" 10061,"), Some(SocketError::Number(10061)));
        assert_eq!(winsock(" 995,"), None);
    }
}
