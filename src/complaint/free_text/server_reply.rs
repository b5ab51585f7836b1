//! The server's own words inside prose: behind "The server responded:", or as raw lines of the protocol.
//!
//! In: a stretch of normalized text. Out: the reply without the marks around it.

use super::outlook_task;
use super::quoted_reply;
use super::reply_text::{self, is_clear_greeting, without_session_mark, without_trace};
use super::sentences::Said;
use crate::codes::{self, Speaker};
use crate::complaint::chars::is_quote;
use crate::complaint::dialog::field_values as value;
use crate::complaint::words::{self, List};
use crate::mail::Stage;
use std::ops::Range;

/// The server's own words: behind "The server responded:", or a raw line of the protocol.
pub(in crate::complaint) fn response(
    text: &str,
    folded: &str,
    offset: usize,
    said: &[Said],
) -> Option<String> {
    let by_saying = said
        .iter()
        .filter(|said| said.row.speaker == Speaker::MailProgram && said.row.finding.is_none())
        .filter(|said| matches!(said.row.stage, Stage::Protocol | Stage::Unknown))
        .find_map(|said| {
            let words =
                text.get(said.range.start.checked_sub(offset)?..said.range.end.checked_sub(offset)?)?;
            let says_so = words::holds(&words.to_lowercase(), List::Responded);
            says_so
                .then(|| behind_colon(text, said.range.end - offset))
                .flatten()
        });
    if let Some(start) = by_saying.or_else(|| outlook_task::response_start(folded)) {
        let raw = text.get(start..)?;
        let raw = &raw[..raw.floor_char_boundary(value::RESPONSE_LIMIT)];
        let words = if raw.starts_with(is_quote) {
            value::response(raw, true)
        } else {
            value::response(up_to_closing_quote(raw), false)
        };
        if let Some(words) = words {
            let words = reply_text::without_settings_behind(&words);
            let bare = without_trace(without_trailing_marks(words));
            return Some(bare.to_owned()).filter(|words| !words.is_empty());
        }
    }
    if let Some(reply) = quoted_reply::labelled(text, folded)
        .or_else(|| quoted_reply::of_python(text))
        .or_else(|| quoted_reply::of_python_imap(text))
        .or_else(|| quoted_reply::of_bounce(text))
    {
        return Some(reply);
    }
    // In a whole conversation the refusal is the message, not the greeting.
    let mut first = None;
    let mut is_conversation = text.contains("STARTTLS") || text.contains("STLS");
    for (reply, begins_line) in raw_replies(text).take(REPLY_LIMIT) {
        let says_yes = reply.starts_with('2') || is_clear_greeting(&reply);
        let is_refusal =
            !says_yes && codes::reply(&reply).is_some_and(|reply| reply.cause != codes::ReplyCause::Fine);
        if is_refusal {
            return Some(reply);
        }
        is_conversation |= begins_line && first.is_some();
        first = first.or(Some(reply));
    }
    // A conversation without a refusal tells what was said, not what was wrong.
    first.filter(|_| !is_conversation).map(without_session_mark)
}

/// Where the words behind a colon begin: `responded: ...`.
fn behind_colon(text: &str, end: usize) -> Option<usize> {
    let rest = text.get(end..)?;
    let before = text.get(..end)?.trim_end();
    let after = rest.trim_start_matches(|c: char| c.is_whitespace() || is_quote(c));
    let (has_colon, words) = match after.strip_prefix([':', '：']) {
        Some(words) => (true, words),
        None => (before.ends_with([':', '：']), after),
    };
    let words = words.trim_start_matches(|c: char| c.is_whitespace() || c == '>' || c == '\u{a0}');
    (has_colon && words.len() >= 4).then_some(text.len() - words.len())
}

/// At most so many replies of one conversation are looked at.
const REPLY_LIMIT: usize = 100;

/// Marks that stand apart at the end belong to the message around the reply.
fn without_trailing_marks(words: &str) -> &str {
    let mut rest = words;
    loop {
        let bare = rest.trim_end_matches(|c: char| c == '*' || c.is_whitespace());
        let shorter = bare.strip_suffix(is_quote).filter(|shorter| {
            shorter.ends_with(|c: char| c.is_whitespace() || is_quote(c)) || bare.len() < rest.len()
        });
        match shorter {
            Some(shorter) => rest = shorter,
            None => return bare,
        }
    }
}

/// An unquoted reply ends where the quotation around the whole message ends, or with its paragraph.
fn up_to_closing_quote(raw: &str) -> &str {
    let paragraph = raw.split("\n\n").next().unwrap_or(raw);
    let folded = paragraph.to_lowercase();
    let folded = if folded.len() == paragraph.len() {
        folded
    } else {
        paragraph.to_ascii_lowercase()
    };
    let paragraph = words::list(List::AfterReply)
        .iter()
        .filter_map(|advice| folded.find(advice.as_str()))
        .min()
        .map_or(paragraph, |end| paragraph[..end].trim_end());
    let mut depth = 0usize;
    let mut before = ' ';
    for (at, character) in paragraph.char_indices() {
        if is_quote(character) {
            let next = paragraph[at + character.len_utf8()..]
                .chars()
                .next()
                .unwrap_or(' ');
            let opens = before.is_whitespace() || "([<=".contains(before);
            let closes = next.is_whitespace() || ".,;:)*".contains(next) || is_quote(next);
            match (opens && !next.is_whitespace(), closes) {
                (true, _) => depth += 1,
                (false, true) if depth > 0 => depth -= 1,
                (false, true) => return &paragraph[..at],
                _ => {}
            }
        }
        before = character;
    }
    // Without a closing mark only wrapped lines belong to it.
    let mut end = 0;
    for line in paragraph.split_inclusive('\n') {
        end += line.len();
        if line.chars().count() < 50 && end > 12 {
            break;
        }
    }
    &paragraph[..end]
}

/// The replies of the lines of a text; the lines of one refusal of several (`550-...`, `550 ...`) are one reply.
fn raw_replies(text: &str) -> impl Iterator<Item = (String, bool)> + '_ {
    let mut lines = text.split('\n').peekable();
    std::iter::from_fn(move || {
        let (mut reply, begins_line) = loop {
            if let Some(found) = raw_reply(lines.next()?) {
                break found;
            }
        };
        let mut goes_on = reply.starts_with(['4', '5']) && reply.as_bytes().get(3) == Some(&b'-');
        let number = reply.get(..3).unwrap_or_default().to_owned();
        while let Some((rest, hyphen)) = lines.peek().and_then(|line| continuation(&number, line))
            && goes_on
            && reply.len() + rest.len() < value::RESPONSE_LIMIT
        {
            reply.push(' ');
            reply.push_str(&value::narrow(rest));
            goes_on = hyphen;
            lines.next();
        }
        Some((reply, begins_line))
    })
}

/// What the next line of a refusal adds, and whether a hyphen behind its number says that more follows (RFC 5321 4.2.1).
fn continuation<'text>(number: &str, line: &'text str) -> Option<(&'text str, bool)> {
    let line = line.trim();
    let (at, _) = line
        .match_indices(number)
        .next()
        .filter(|(at, _)| !number.is_empty() && (*at == 0 || is_lead(line[..*at].trim_end())))?;
    let rest = line.get(at + number.len()..)?;
    let goes_on = rest.starts_with('-');
    (goes_on || rest.starts_with(' ')).then(|| (rest[1..].trim(), goes_on))
}

/// A raw line of POP3, IMAP or SMTP that somebody pasted, or a reply inside a line of a log.
fn raw_reply(line: &str) -> Option<(String, bool)> {
    let line = line.trim();
    let line = &line[..line.floor_char_boundary(value::RESPONSE_LIMIT)];
    let start = starts_of_words(line)
        .take(WORD_LIMIT)
        .find(|at| begins_reply(&line[..*at], &line[*at..]))?;
    let had_quote = line[..start].ends_with(is_quote)
        || line[..start].ends_with('[')
        || reply_text::is_in_quotation(&line[..start]);
    let raw = reply_text::without_settings_behind(&line[start..]);
    let raw = if had_quote { up_to_closing_quote(raw) } else { raw };
    let raw = match line[..start].chars().next_back() {
        Some('[') => raw.split("])").next().unwrap_or(raw).trim_end_matches(']'),
        Some('(') if is_in_brackets_of_error(&line[..start]) => {
            raw.trim_end_matches([':', ' ']).trim_end_matches(')')
        }
        _ => raw,
    };
    let raw = without_trace(raw);
    let words = value::narrow(raw);
    (words.len() > 3).then_some((words, start == 0))
}

/// A reply begins within so many words of a line.
const WORD_LIMIT: usize = 60;

fn starts_of_words(line: &str) -> impl Iterator<Item = usize> + '_ {
    let mut before = ' ';
    line.char_indices().filter_map(move |(at, c)| {
        let is_start = !c.is_whitespace()
            && !is_quote(c)
            && (before.is_whitespace() || is_quote(before) || "(:[;".contains(before));
        before = c;
        is_start.then_some(at)
    })
}

/// A reply at the start of a line, or one that only a mail server writes: three digits with an enhanced code, `-ERR`.
fn begins_reply(before: &str, rest: &str) -> bool {
    if rest.starts_with("-ERR") {
        return true;
    }
    let lead = before.trim_end_matches(|c: char| is_quote(c) || c.is_whitespace());
    let is_first = lead.is_empty() || is_lead(lead);
    if is_first && (rest.starts_with("+OK") || is_imap_line(rest) || is_smtp_line(rest)) {
        return true;
    }
    let is_quoted =
        before.ends_with(is_quote) && !before.trim_end_matches(is_quote).ends_with(char::is_alphanumeric);
    if is_quoted
        && (rest.starts_with("+OK ") || rest.starts_with("* ") && is_imap_line(rest) || is_smtp_line(rest))
    {
        return true;
    }
    let enhanced = rest.split([' ', ';']).next().unwrap_or_default();
    let is_introduced = || {
        let folded = before.to_lowercase();
        words::list(List::BeforeReply)
            .iter()
            .any(|word| folded.ends_with(word.as_str()))
    };
    if (is_first || is_enhanced(enhanced) && is_introduced())
        && is_enhanced(enhanced)
        && matches!(enhanced.as_bytes().first(), Some(b'4' | b'5'))
        && rest.len() > enhanced.len() + 8
    {
        return true;
    }
    if quoted_reply::is_imap_refusal(rest) {
        return is_first || before.ends_with(['[', '\'', '"', ' ']);
    }
    if rest.starts_with("NO, ") || rest.starts_with("NO ") && before.ends_with(['\'', '"']) {
        return before.ends_with('[') || before.ends_with(['\'', '"']);
    }
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    // MailKit: "535: 5.7.3 Authentication unsuccessful"
    let behind = rest[digits..].strip_prefix(':').unwrap_or(&rest[digits..]);
    if digits != 3
        || !behind.starts_with([' ', '-'])
        || !matches!(rest.as_bytes().first(), Some(b'2' | b'4' | b'5'))
    {
        return false;
    }
    let second = behind[1..].split_whitespace().next().unwrap_or_default();
    let second = second.trim_start_matches('#');
    is_enhanced(second) && second.starts_with(&rest[..1])
        || before.ends_with("b'")
        || is_in_brackets_of_error(before) && is_smtp_line(rest)
        || before.ends_with([';', ':', ' ']) && before.trim_end().ends_with([';', ':']) && is_smtp_line(rest)
}

/// `SMTPAuthenticationError (535 ...)`, as Ruby prints an error and its words.
fn is_in_brackets_of_error(before: &str) -> bool {
    before
        .strip_suffix('(')
        .is_some_and(|before| before.trim_end().ends_with("Error"))
}

/// `5.7.139`
fn is_enhanced(word: &str) -> bool {
    let parts: Vec<&str> = word.split('.').collect();
    parts.len() == 3
        && parts
            .iter()
            .all(|part| (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// What stands before a line of a conversation: `S:`, `<-`, `Read:`, a time.
fn is_lead(lead: &str) -> bool {
    let bare = lead.trim_end_matches([':', '>', '-']);
    lead.len() <= 40
        && (lead.ends_with(['<', ':', '>']) || lead.ends_with("<-"))
        && bare.split_whitespace().all(|word| {
            word.len() <= 8
                && word
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || "<>-~*[]():.,/".contains(c))
        })
}

/// Sentences that servers say to programs; what they write into their logs is none.
fn is_reply(said: &Said) -> bool {
    let finding = said.row.finding.as_deref().unwrap_or_default();
    match said.row.stage {
        Stage::Auth => finding != "said-needs-encryption",
        Stage::Protocol | Stage::Greeting => {
            !matches!(finding, "said-dropped" | "said-tls-failed" | "said-slow")
        }
        Stage::Tls => {
            finding == "said-client-too-old" && said.row.program.as_deref() == Some("Exchange Online")
        }
        _ => false,
    }
}

/// The quotation inside a line that a sentence stands in.
fn quoted_around(text: &str, line: Range<usize>, words: Range<usize>) -> Option<&str> {
    let before = text.get(line.start..words.start)?;
    let after = text.get(words.end..line.end)?;
    let (open, mark) = before.char_indices().rev().find(|(_, c)| is_quote(*c))?;
    let close = after.char_indices().find(|(_, c)| is_quote(*c))?.0;
    let start = line.start + open + mark.len_utf8();
    text.get(start..words.end + close).map(str::trim)
}

/// The server's words where nothing marks them as such: the line that a sentence of a server fills.
pub(in crate::complaint) fn of_sayings(text: &str, offset: usize, said: &[Said]) -> Option<String> {
    said.iter()
        .filter(|said| said.row.speaker == Speaker::Server && said.row.finding.is_some())
        .filter(|said| is_reply(said))
        .take(REPLY_LIMIT)
        .filter_map(|said| {
            let at = said.range.start.checked_sub(offset)?;
            let end = said.range.end.checked_sub(offset)?;
            // A line longer than a reply is none.
            let from = text.ceil_char_boundary(at.saturating_sub(value::RESPONSE_LIMIT));
            let to = text.floor_char_boundary((end + value::RESPONSE_LIMIT).min(text.len()));
            let start = text.get(from..at)?.rfind('\n').map_or(from, |at| from + at + 1);
            let stop = text
                .get(end..to.max(end))?
                .find('\n')
                .map_or(to.max(end), |stop| end + stop);
            let line = text.get(start..stop)?.trim();
            let line = quoted_around(text, start..stop, at..end).unwrap_or(line);
            // Forums write colours around what they quote.
            let line = line.rsplit_once("\"]").map_or(line, |(_, rest)| rest);
            let line = line.split("[/").next()?.trim();
            // "Failed to select mailbox: SELECT Unsafe Login."
            let words = text.get(at..end)?;
            let lead = line.find(words).and_then(|at_words| line[..at_words].rfind(": "));
            let line = lead.map_or(line, |colon| line[colon + 2..].trim());
            let is_most = said.weight * 2 >= line.chars().count();
            (is_most && line.contains(' ') && line.len() <= 300).then(|| (said.weight, value::narrow(line)))
        })
        .max_by_key(|(weight, _)| *weight)
        .map(|(_, line)| line)
}

fn is_imap_line(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let is_tag = first.len() <= 8
        && first.bytes().any(|byte| byte.is_ascii_digit())
        && first
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'.');
    let third = words.next().unwrap_or_default();
    match first {
        "*" => matches!(second, "BYE" | "OK" | "NO" | "BAD" | "PREAUTH"),
        "NO" | "BAD" | "BYE" => second.starts_with('['),
        _ => is_tag && matches!(second, "NO" | "BAD" | "OK") && !third.is_empty(),
    }
}

/// Three digits that SMTP defines, then an enhanced code or words that speak of mail.
fn is_smtp_line(line: &str) -> bool {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let rest = line.get(digits..).unwrap_or_default();
    if digits != 3 || !rest.starts_with([' ', '-']) {
        return false;
    }
    let number = line.get(..digits).unwrap_or_default();
    let folded = rest.to_lowercase();
    codes::is_reply_code(number)
        && (codes::reply(line).is_some_and(|reply| reply.code.contains('.'))
            || words::holds(&folded, List::Reply))
}
