//! The text of a reply: what is the server's in it, and what was written around it.
//!
//! In: a reply. Out: the same without marks of one session and without what programs add.

use crate::complaint::chars::is_quote;
use crate::complaint::words::{self, List};

/// A server's first line, as it comes before any encryption: `220 …`, `+OK …`, `* OK …`.
pub(super) fn is_clear_greeting(reply: &str) -> bool {
    ["220 ", "220-", "+OK", "* OK"]
        .iter()
        .any(|beginning| reply.starts_with(beginning))
}

/// A greeting up to the mark that is another one in every session: `220 mail.example.org ESMTP k9s1d2f3g4h5j6k7.31`.
pub(super) fn without_session_mark(reply: String) -> String {
    let is_mark = |word: &str| {
        let has = |is_one: fn(&u8) -> bool| word.bytes().filter(is_one).count();
        word.len() >= 16
            && has(u8::is_ascii_digit) >= 4
            && has(u8::is_ascii_lowercase) >= 4
            && !word.contains(['=', '@', '/'])
    };
    let end = reply
        .split(' ')
        .skip(2)
        .find(|word| is_mark(word))
        .map(|word| word.as_ptr().addr() - reply.as_ptr().addr());
    match end.filter(|_| is_clear_greeting(&reply)) {
        Some(end) => reply[..end].trim_end().to_owned(),
        None => reply,
    }
}

/// True where a double quotation mark before a place is not closed yet.
pub(super) fn is_in_quotation(before: &str) -> bool {
    before.matches('"').count() % 2 == 1
}

/// A reply without the settings that people write behind it: `554 5.7.1 Relay access denied. Server smtp.example.org port 25`.
pub(super) fn without_settings_behind(raw: &str) -> &str {
    let begins_setting = |behind: &str| {
        let mut words = behind.split_whitespace();
        let label = words
            .next()
            .unwrap_or_default()
            .trim_end_matches(':')
            .to_lowercase();
        let name = words.next().unwrap_or_default();
        words::is_in(List::ServerWord, &label)
            && name.contains('.')
            && name
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b".-:,".contains(&byte))
    };
    raw.match_indices(['.', ','])
        .filter(|(at, _)| raw[at + 1..].starts_with(' '))
        .find(|(at, mark)| begins_setting(&raw[at + mark.len()..]))
        .map_or(raw, |(at, mark)| raw[..at + mark.len()].trim_end_matches(','))
}

/// A reply without what programs write behind it: the server's mark in brackets, the place in a source file.
pub(super) fn without_trace(raw: &str) -> &str {
    let end = words::list(List::BehindReply)
        .iter()
        .filter_map(|mark| raw.find(mark.as_str()))
        .min()
        .unwrap_or(raw.len());
    let end = raw[..end]
        .match_indices(" at ")
        .find(|(at, mark)| is_stack_frame(&raw[at + mark.len()..]))
        .map_or(end, |(at, _)| at);
    let raw = raw[..end].trim_end_matches(|c: char| c.is_whitespace() || is_quote(c) || c == ',');
    match raw.rfind(" [") {
        Some(at) if raw.ends_with(']') && raw[at..].len() > 12 && raw[at..].contains('.') => {
            raw[..at].trim_end()
        }
        _ => raw,
    }
}

/// `System.Net.Mail.MailCommand.Send(…`, `com.sun.mail.smtp.SMTPTransport.issue(…`: what a program writes of itself.
fn is_stack_frame(text: &str) -> bool {
    let word = text.split([' ', '(']).next().unwrap_or_default();
    word.split('.').count() >= 3 && text[word.len()..].starts_with('(')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_programs_add_is_taken_off() {
        for (written, reply) in [
            (
                "535 5.7.8 no at Acme.Net.Mail.Sender.Send(Message m)",
                "535 5.7.8 no",
            ),
            ("550 no relay; from=<a@b.example> proto=ESMTP", "550 no relay"),
            ("550 look at our page (x)", "550 look at our page (x)"),
        ] {
            assert_eq!(without_trace(written), reply);
        }
    }

    #[test]
    fn a_greeting_ends_before_the_mark_of_its_session() {
        let of = |text: &str| without_session_mark(text.to_owned());
        assert_eq!(
            of("220 mx.example.org ESMTP 5f6e7d8c9b0a1-2f3e4d.12 - x"),
            "220 mx.example.org ESMTP"
        );
        assert_eq!(
            of("220 mx.example.org ESMTP ready"),
            "220 mx.example.org ESMTP ready"
        );
        assert_eq!(
            of("535 5.7.8 5f6e7d8c9b0a1-2f3e4d.12"),
            "535 5.7.8 5f6e7d8c9b0a1-2f3e4d.12"
        );
    }
}
