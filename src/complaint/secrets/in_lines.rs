//! Secrets in conversations, commands and calls.
//!
//! In: a text. Out: where secrets stand in its lines.

use super::conversation::Conversation;
use super::echoed::is_answer;
use super::line::{BLANKS, Word, words_of};
use crate::complaint::chars::in_text;
use crate::complaint::dialog::label_table;
use crate::complaint::host::{host, is_mail_name};
use crate::complaint::words::{self, List};
use crate::pattern::is_quote;
use std::ops::Range;

/// A line is read so far, in bytes.
const LINE_LIMIT: usize = 2_000;
/// A call is read over so many lines.
const CALL_LINES: usize = 8;
/// So long is no word.
const LONG_RESPONSE: usize = 24;

/// Lines of conversations and commands: `AUTH PLAIN x`, `a1 LOGIN ann x`, `PASS x`, `curl -u ann:x`, `login("ann", "x")`.
pub(super) fn in_lines(text: &str, lowercase: &str) -> Vec<Range<usize>> {
    let mut secrets = Vec::new();
    // After AUTH or 334 the client's next lines are answers in Base64.
    let mut answers = 0;
    let mut conversation = Conversation::default();
    for (range, line, is_marked) in words::marked_lines(text, lowercase, List::SecretLine) {
        let of_conversation = if is_marked || conversation.is_waiting() {
            conversation.next(&text[..range.start], line)
        } else {
            None
        };
        let mut add = |secret| secrets.push(in_text(range.start, secret));
        of_conversation.into_iter().for_each(&mut add);
        if answers == 0 && !is_marked && !line.contains(':') {
            continue;
        }
        let folded = lowercase.get(range.clone()).unwrap_or_default();
        let is_auth = is_marked && (folded.contains("auth") || folded.contains("334 "));
        if answers > 0 && !is_auth {
            answers -= 1;
            base64_line(line).into_iter().for_each(&mut add);
        }
        let mut words = words_of(folded, BLANKS);
        if let (Some(server), Some(credentials), None) = (words.next(), words.next(), words.next()) {
            let entry = map_entry(line, server.text, credentials);
            entry.into_iter().for_each(&mut add);
        }
        if is_marked {
            line_secrets(line, folded).into_iter().for_each(&mut add);
            // The strings handed to a call may stand on lines of their own.
            let call = call_over_lines(text, lowercase, &range);
            let (line, folded) = call.unwrap_or((line, folded));
            arguments(line, folded).into_iter().for_each(&mut add);
            if is_auth
                && !is_offer(folded)
                && (folded.contains("auth ") || folded.contains("authenticate ") || folded.contains("334 "))
            {
                answers = 3;
                answers_behind(line, folded).into_iter().for_each(&mut add);
            }
        }
    }
    secrets
}

/// From a call that signs in, whose line ends with its bracket or a comma, to the bracket that closes it.
fn call_over_lines<'a>(text: &'a str, lowercase: &'a str, line: &Range<usize>) -> Option<(&'a str, &'a str)> {
    let folded = lowercase.get(line.clone())?.trim_end();
    let runs_on = folded.ends_with(['(', ',']);
    let is_call = || words::holds(folded, List::SignInCall) || words::holds(folded, List::ConnectCall);
    if !runs_on || !is_call() {
        return None;
    }
    let end = text.floor_char_boundary(line.start + LINE_LIMIT);
    let whole = text.get(line.start..end.max(line.end))?;
    let end = whole
        .match_indices('\n')
        .nth(CALL_LINES)
        .map_or(whole.len(), |(at, _)| at);
    let range = line.start..line.start + end;
    Some((text.get(range.clone())?, lowercase.get(range)?))
}

/// A first answer of a client: Base64, or whatever stands in for it, and no word of a sentence.
fn is_response(word: &str) -> bool {
    !super::is_no_secret(word) && word.bytes().any(|byte| !byte.is_ascii_lowercase())
        || word.len() >= LONG_RESPONSE
}

/// The server's list of what it can do, which names ways of signing in: `250-AUTH PLAIN LOGIN`, `* CAPABILITY … AUTH=PLAIN`.
fn is_offer(folded: &str) -> bool {
    ["250-auth", "250 auth", "auth=", "capability"]
        .iter()
        .any(|offer| folded.contains(offer))
}

/// A conversation in one line, as a server repeats it: `AUTH LOGIN 334 VXNlcm5hbWU6 x 334 UGFzc3dvcmQ6 x`.
fn answers_behind(line: &str, folded: &str) -> Vec<Range<usize>> {
    let marks = ["auth ", "authenticate ", "334 "];
    let from = marks.iter().filter_map(|mark| folded.find(mark)).min();
    words_of(line, BLANKS)
        .filter(|word| from.is_some_and(|from| word.start > from) && is_answer(word.text))
        .map(|word| word.range())
        .collect()
}

/// A line that is one word of Base64, behind `C: `, `-> ` or `>>> ` perhaps.
fn base64_line(line: &str) -> Option<Range<usize>> {
    let trimmed = line.trim_end();
    let word_start = trimmed.rfind([' ', '\t']).map_or(0, |at| at + 1);
    let lead = trimmed[..word_start].trim();
    let word = &trimmed[word_start..];
    let is_base64 = word.len() >= 4
        && word.len().is_multiple_of(4)
        && word
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'='));
    let is_command = words::is_in(List::ProtocolCommand, &word.to_ascii_lowercase());
    // "Mailer: Other SMTP" ends a sentence, not the mark of a conversation.
    let is_word = lead.ends_with(char::is_alphabetic)
        && (word.bytes().all(|byte| byte.is_ascii_uppercase())
            || word.bytes().all(|byte| byte.is_ascii_lowercase()));
    (is_base64 && !is_command && !is_word && lead.len() <= 40).then_some(word_start..trimmed.len())
}

fn line_secrets(line: &str, folded: &str) -> Vec<Range<usize>> {
    let mut secrets = Vec::new();
    // Initial responses: AUTH PLAIN x, AUTHENTICATE XOAUTH2 x.
    for (at, word) in folded.match_indices("auth") {
        let rest = folded[at + word.len()..]
            .strip_prefix("enticate")
            .unwrap_or(&folded[at + word.len()..]);
        let Some(rest) = rest.strip_prefix(' ') else {
            continue;
        };
        let length = rest
            .find(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
            .unwrap_or(rest.len());
        let mechanism = &rest[..length];
        let is_mechanism = words::is_in(List::SaslMechanism, mechanism);
        let start = folded.len() - rest.len() + length;
        let is_offered = folded[..at].ends_with("250-") || folded[..at].ends_with("250 ");
        if is_mechanism
            && !is_offered
            && let Some(response) = line.get(start..).and_then(|rest| rest.strip_prefix(' '))
        {
            let word = response
                .split(|c: char| c.is_whitespace() || is_quote(c))
                .next()
                .unwrap_or_default();
            if word.len() >= 4 && is_response(word) {
                secrets.push(start + 1..start + 1 + word.len());
            }
        }
    }
    // POP3 and IMAP: PASS x; a1 LOGIN ann x.
    let words: Vec<Word> = words_of(folded, BLANKS).collect();
    let mut is_first = true;
    for (index, word) in words.iter().enumerate() {
        if index > 0 {
            is_first = is_first && words[index - 1].text.len() <= 12;
        }
        let rest = &words[index + 1..];
        match word.text {
            "pass" if is_first && rest.len() == 1 => secrets.extend(rest.first().map(Word::range)),
            "login" if is_first && index <= 3 && is_command(line, &words, index) && is_quoted(line, rest) => {
                secrets.extend(quoted_behind(line, rest));
            }
            "login" if is_first && index <= 3 && rest.len() == 2 && is_command(line, &words, index) => {
                secrets.extend(rest.last().map(Word::range));
            }
            glued if glued.starts_with("-u") && glued.contains(':') && folded.contains("curl") => {
                let colon = glued.find(':').unwrap_or_default();
                secrets.push(word.start + colon + 1..word.end());
            }
            call if call.ends_with("convertto-securestring") => {
                let value = rest.iter().find(|word| !word.text.starts_with('-'));
                secrets
                    .extend(value.map(|word| in_text(word.start, 0..word.text.trim_end_matches(')').len())));
            }
            option
                if let Some((name, _)) = option.split_once('=')
                    && name.starts_with('-')
                    && words::is_in(List::UserOption, name) =>
            {
                secrets.extend(word.behind('=').and_then(|user| behind_user(line, &user)));
            }
            option if option.starts_with('-') && words::is_in(List::UserOption, option) => {
                secrets.extend(rest.first().and_then(|word| behind_user(line, word)));
            }
            option if option.starts_with('-') && words::is_in(List::SecretOption, option) => {
                secrets.extend(rest.first().map(Word::range));
            }
            "bearer" | "basic" => {
                let token = rest.first().filter(|word| is_token(&line[word.range()]));
                let ends = |c: char| is_quote(c) || c == ',';
                secrets
                    .extend(token.map(|word| in_text(word.start, 0..word.text.trim_end_matches(ends).len())));
            }
            _ => {}
        }
    }
    secrets.extend(userinfo(line));
    secrets
}

/// The secret of `ann:x`, whose marks, where it has some, may hold blanks.
fn behind_user(line: &str, word: &Word) -> Option<Range<usize>> {
    let secret = word.behind(':')?.start;
    let mark = word.text.chars().next().filter(|mark| is_quote(*mark));
    let closed = mark.and_then(|mark| line.get(secret..)?.find(mark));
    let end = match closed {
        Some(length) => secret + length,
        None => word.start + word.text.trim_end_matches(is_quote).len(),
    };
    (end > secret).then_some(secret..end)
}

/// `a1 LOGIN`, `C: a1 login`: behind a tag, or in capitals.
fn is_command(line: &str, words: &[Word], index: usize) -> bool {
    let tag = index.checked_sub(1).and_then(|before| words.get(before));
    let has_tag =
        tag.is_some_and(|tag| tag.text.bytes().any(|byte| byte.is_ascii_digit()) || tag.text.len() == 1);
    has_tag
        || line
            .get(words[index].start..)
            .is_some_and(|rest| rest.starts_with("LOGIN"))
}

/// `"ann@example.org" "a b"`: both are in quotation marks, so that a blank may stand inside.
fn is_quoted(line: &str, rest: &[Word]) -> bool {
    rest.last()
        .is_some_and(|word| line.get(..word.end()).is_some_and(|line| line.ends_with('"')))
}

/// The last of the quoted words.
fn quoted_behind(line: &str, rest: &[Word]) -> Option<Range<usize>> {
    let from = rest.first()?.start;
    Some(in_text(from, quoted(line.get(from..)?).pop()?))
}

/// The line of a table of Postfix: `[smtp.example.org]:587 ann@example.org:x`.
fn map_entry(line: &str, server: &str, credentials: Word) -> Option<Range<usize>> {
    let name = server.trim_start_matches('[').split([']', ':']).next()?;
    let (user, _) = credentials.text.split_once(':')?;
    let secret = credentials.behind(':')?;
    // A map names its server bare; the end of a quotation and a label behind it are none.
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-');
    let is_entry = name.trim_end_matches('.').contains('.')
        && name.chars().all(is_name)
        && !credentials.text.contains("//")
        && secret.text.len() >= 4
        && !secret.text.bytes().all(|byte| byte.is_ascii_digit())
        && !label_table::ends_label(user)
        && host(name).is_some();
    is_entry.then(|| secret.start..line.trim_end().len())
}

/// A long word of capitals, digits and small letters.
fn is_token(word: &str) -> bool {
    let has = |is_one: fn(&u8) -> bool| word.bytes().any(|byte| is_one(&byte));
    word.len() >= 12
        && (has(u8::is_ascii_digit) || has(u8::is_ascii_uppercase) && has(u8::is_ascii_lowercase))
}

/// `scheme://ann:x@host`, and `ann:x@mail.example.org`.
fn userinfo(line: &str) -> Vec<Range<usize>> {
    if !line.contains('@') {
        return Vec::new();
    }
    words_of(line, BLANKS)
        .filter_map(|Word { start, text: word }| {
            let at = word.rfind('@')?;
            let from = match word.find("://") {
                Some(scheme) => scheme + 3,
                None => word[..at]
                    .rfind(|c: char| is_quote(c) || "<([=,".contains(c))
                    .map_or(0, |mark| {
                        mark + word[mark..].chars().next().map_or(1, char::len_utf8)
                    }),
            };
            let user = word.get(from..at)?;
            let colon = user.find(':')?;
            let has_scheme = word.contains("://");
            // "Account:ann@example.org" is a label and an address.
            let is_label = label_table::ends_label(&user[..colon])
                || words::is_in(List::NotSecret, &user[..colon].to_lowercase());
            let is_secret =
                colon + 1 < user.len() && (has_scheme || colon > 0 && !is_label && word[at..].contains('.'));
            is_secret.then(|| start + from + colon + 1..start + at)
        })
        .collect()
}

/// Strings handed to a function that signs in: `login("ann", "x")`, `PlainAuth("", "ann", "x", "host")`.
fn arguments(line: &str, folded: &str) -> Vec<Range<usize>> {
    let mut secrets = Vec::new();
    if !line.contains(['"', '\'']) {
        return secrets;
    }
    for (list, is_sign_in) in [(List::SignInCall, true), (List::ConnectCall, false)] {
        for from in words::places(folded, list).map(|call| call.end) {
            let inside = line.get(from..).unwrap_or_default();
            let strings = quoted(inside);
            for (index, range) in strings.iter().enumerate() {
                let word = &inside[range.clone()];
                let lower = word.to_ascii_lowercase();
                let is_plain_word = lower.is_empty()
                    || lower.contains('@')
                    || lower.contains('{')
                    || is_mail_name(&lower)
                    || lower.contains('.') && host(&lower).is_some()
                    || words::is_in(List::NotSecretArgument, &lower);
                let is_user = index == 0 && (!is_sign_in || strings.len() > 1);
                if !is_plain_word && !is_user {
                    secrets.push(in_text(from, range.clone()));
                }
            }
        }
    }
    secrets
}

/// The insides of the quoted strings up to the closing bracket.
fn quoted(text: &str) -> Vec<Range<usize>> {
    let mut strings = Vec::new();
    let mut open: Option<(usize, char)> = None;
    for (at, c) in text[..text.floor_char_boundary(LINE_LIMIT)].char_indices() {
        match open {
            Some((start, mark)) if c == mark => {
                strings.push(start..at);
                open = None;
            }
            None if c == '"' || c == '\'' => open = Some((at + 1, c)),
            None if c == ')' => break,
            _ => {}
        }
        if strings.len() >= 8 {
            break;
        }
    }
    strings
}
