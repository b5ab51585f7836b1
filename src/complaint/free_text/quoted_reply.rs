//! Replies that a program quotes as a value: behind a label, or as a pair of number and words.
//!
//! In: a stretch of normalized text. Out: the reply.

use super::reply_text::{is_clear_greeting, without_trace};
use crate::codes;
use crate::complaint::chars::is_quote;
use crate::complaint::dialog::field_values as value;
use crate::complaint::words::{self, List};

/// Python's pair of number and words: `(550, b'5.1.1 no such user')`.
pub(super) fn of_python(text: &str) -> Option<String> {
    text.match_indices(", b").find_map(|(at, comma)| {
        let number = text.get(at.checked_sub(3)?..at)?;
        let mark = text
            .get(at + comma.len()..)?
            .chars()
            .next()
            .filter(|c| is_quote(*c))?;
        let inside = text.get(at + comma.len() + mark.len_utf8()..)?;
        let words = inside.split(mark).next()?.split('\n').next()?;
        let is_refusal =
            codes::is_reply_code(number) && matches!(number.as_bytes().first(), Some(b'4' | b'5'));
        // Lines of a reply are told apart by the sign that Python writes for a line break.
        let words = words.replace("\\r", "").replace("\\n", " ");
        is_refusal.then(|| format!("{number} {}", value::narrow(without_trace(&words))))
    })
}

/// A refusal of IMAP that Python quotes: `error: b'[AUTHENTICATIONFAILED] Authentication failed.'`.
pub(super) fn of_python_imap(text: &str) -> Option<String> {
    [": b'", ": b\""].iter().find_map(|beginning| {
        let at = text.find(beginning)?;
        let inside = text.get(at + beginning.len()..)?;
        let mark = if beginning.contains('\'') { '\'' } else { '"' };
        let words = inside.split(mark).next()?.split('\n').next()?;
        let is_refusal = || codes::reply(words).is_some_and(|reply| reply.cause != codes::ReplyCause::Fine);
        // imaplib puts nothing but the server's words into its error.
        let is_of_imaplib = text[..at].ends_with("IMAP4.error") && words.contains(' ');
        (is_of_imaplib || words.starts_with('[') && is_refusal()).then(|| value::narrow(without_trace(words)))
    })
}

/// `NO [ALERT] ...`, `a2 NO [AUTHENTICATIONFAILED] ...`, `[PRIVACYREQUIRED] ...`: a refusal of IMAP with a code of RFC 5530.
pub(super) fn is_imap_refusal(rest: &str) -> bool {
    let mut words = rest.split(' ').peekable();
    let is_tag = |word: &&str| {
        word.len() <= 8
            && word.bytes().any(|byte| byte.is_ascii_digit())
            && word.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    let has_tag = words.next_if(is_tag).is_some();
    let has_no = words
        .next_if(|word| matches!(*word, "NO" | "BAD" | "BYE"))
        .is_some();
    let code = words.next().unwrap_or_default();
    let code = code.strip_prefix('[').and_then(|code| code.strip_suffix(']'));
    let is_code = code.is_some_and(|code| words::is_in(List::ImapCode, &code.to_ascii_lowercase()));
    is_code && (has_no || !has_tag) && words.next().is_some()
}

/// What a mail server repeats of another one's answer in its notice: `host mx.example.org[192.0.2.7] said: 550-5.7.26 ... (in
/// reply to end of DATA command)`, over several lines.
pub(super) fn of_bounce(text: &str) -> Option<String> {
    let (at, mark) = text.match_indices("] said: ").next()?;
    let behind = text.get(at + mark.len()..)?;
    let paragraph = behind.split("\n\n").next().unwrap_or(behind);
    let paragraph = &paragraph[..paragraph.floor_char_boundary(value::RESPONSE_LIMIT)];
    let words = value::narrow(paragraph);
    let words = words.split(" (in reply to ").next().unwrap_or_default();
    let number = words.get(..3)?;
    (codes::is_reply_code(number) && number.starts_with(['4', '5'])).then(|| words.to_owned())
}

/// A refusal in quotation marks behind a label: `response: 'Mailbox cannot be accessed [x.example]'`.
pub(super) fn labelled(text: &str, folded: &str) -> Option<String> {
    words::list(List::ReplyLabel).iter().find_map(|label| {
        let (at, _) = folded.match_indices(label.as_str()).next()?;
        let inside = text.get(at + label.len()..)?.strip_prefix(is_quote)?;
        let inside = inside.split('\n').next()?;
        let end = inside
            .char_indices()
            .find(|(at, c)| is_quote(*c) && !inside[at + c.len_utf8()..].starts_with(char::is_alphanumeric))?
            .0;
        let words = value::narrow(without_trace(inside.get(..end)?));
        let says_yes = words.starts_with('2') || is_clear_greeting(&words);
        (!says_yes && words.contains(' ') && words.len() <= 300).then_some(words)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replies_are_read_as_programs_quote_them() {
        assert_eq!(
            of_python("SMTPRecipientsRefused: {'b@x.example': (550, b'5.1.1 no such user')}").as_deref(),
            Some("550 5.1.1 no such user")
        );
        assert_eq!(
            of_python("(535, b'5.7.8 not accepted. See\\n5.7.8 our page')").as_deref(),
            Some("535 5.7.8 not accepted. See 5.7.8 our page")
        );
        assert_eq!(
            of_python_imap("imaplib.IMAP4.error: b'[AUTHENTICATIONFAILED] Authentication failed.'")
                .as_deref(),
            Some("[AUTHENTICATIONFAILED] Authentication failed.")
        );
        assert_eq!(of_python_imap("error: b'[some words] of nobody'"), None);
        assert_eq!(of_python("(250, b'2.1.0 fine') and (1, b'x')"), None);
        let text = "response: 'Mailbox cannot be accessed [x.example]', responseCode: 550";
        assert_eq!(
            labelled(text, &text.to_lowercase()).as_deref(),
            Some("Mailbox cannot be accessed [x.example]")
        );
        let fine = "response: '250 2.0.0 queued as x'";
        assert_eq!(labelled(fine, fine), None);
    }
}
