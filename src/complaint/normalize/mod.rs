//! Taking away what mail programs, forums and chats put around a text.
//!
//! In: a pasted text. Out: [`NormalizedText`]: the same words without quotation marks of mails, chat names, HTML tags and invisible
//! characters, every run of blanks one blank; and beside it the same text in lower case with the same byte positions,
//! which is what labels are looked for in. Pure, one pass per kind of noise.

mod chat_prefix;
pub(super) mod encoding;
mod entities;
mod html;

use super::chars::{is_blank, is_ideograph, is_invisible, without_quote_marks};
use chat_prefix::{after_name, after_time, name_of, repeated_names};
use html::{repaired, without_markup};
use std::borrow::Cow;
use std::collections::HashSet;

/// A normalized text and its lower case.
#[derive(Debug, Clone, Default)]
pub(super) struct NormalizedText {
    /// The words, in their own case and script. A line break is one `\n`, an empty line two, a tab stays a tab.
    pub text: String,
    /// `text` in lower case, line breaks and tabs as blanks; byte positions are the same.
    pub lowercase: String,
}

/// A line longer than this was wrapped by a program; in scripts without blanks its break stands for nothing.
const WRAPPED_LINE: usize = 20;

impl NormalizedText {
    /// Takes the noise out of a text.
    pub(super) fn of(text: &str) -> NormalizedText {
        let text = without_markup(text);
        let text = repaired(text);
        let text = if text.contains("\r\n") {
            Cow::Owned(text.replace("\r\n", "\n"))
        } else {
            text
        };
        let names = repeated_names(&text);
        let mut normalized = String::with_capacity(text.len());
        let mut line_length = 0;
        for line in text.split(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}', '\u{c}', '\u{b}']) {
            let line = without_line_noise(line, &names);
            join_line(&mut normalized, line, line_length);
            line_length = line.chars().take(WRAPPED_LINE + 1).count();
        }
        NormalizedText {
            lowercase: lowercase(&normalized),
            text: normalized,
        }
    }
}

/// Adds a line with its blanks narrowed.
fn join_line(normalized: &mut String, line: &str, previous_length: usize) {
    let line = line.trim_matches(|c| is_blank(c) || is_invisible(c));
    if !normalized.is_empty() {
        let ideographs = previous_length > WRAPPED_LINE
            && normalized.chars().next_back().is_some_and(is_ideograph)
            && line.chars().next().is_some_and(is_ideograph);
        if line.is_empty() {
            if normalized.ends_with('\n') && !normalized.ends_with("\n\n") || !normalized.ends_with('\n') {
                normalized.push('\n');
            }
            return;
        }
        if !ideographs && !normalized.ends_with("\n\n") {
            normalized.push('\n');
        }
    }
    if line.is_ascii() {
        push_ascii(normalized, line);
    } else {
        push_narrowed(normalized, line);
    }
}

/// The usual case: every run of blanks as one, control characters gone.
fn push_ascii(normalized: &mut String, line: &str) {
    let is_odd = |byte: u8| byte < b' ' || byte == 127;
    if !line.bytes().fold(false, |odd, byte| odd | is_odd(byte)) && !line.contains("  ") {
        normalized.push_str(line);
        return;
    }
    let mut rest = line;
    while !rest.is_empty() {
        // Words and the single blanks between them are copied as they are.
        let bytes = rest.as_bytes();
        let plain = bytes
            .iter()
            .zip(bytes.iter().skip(1).chain([&b'x']))
            .position(|(byte, next)| *byte < b' ' || *byte == 127 || (*byte == b' ' && *next <= b' '))
            .unwrap_or(bytes.len());
        let (words, others) = rest.split_at(plain);
        normalized.push_str(words);
        let length = others
            .bytes()
            .position(|byte| byte > b' ' && byte != 127)
            .unwrap_or(others.len());
        let (blanks, others) = others.split_at(length);
        if blanks.contains('\t') {
            normalized.push('\t');
        } else if blanks.contains(' ') && !normalized.ends_with(' ') {
            normalized.push(' ');
        }
        rest = others;
    }
}

fn push_narrowed(normalized: &mut String, line: &str) {
    let mut blank = None;
    for character in line.chars() {
        if is_invisible(character) {
            continue;
        }
        if is_blank(character) {
            if character == '\t' || blank.is_none() {
                blank = Some(if character == '\t' { '\t' } else { ' ' });
            }
            continue;
        }
        normalized.extend(blank.take());
        normalized.push(match character {
            // Full-width letters and digits; full-width punctuation belongs to the values.
            '\u{FF10}'..='\u{FF19}' | '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}' => {
                char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character)
            }
            // Hyphens that do not break: host names are typed with them.
            '\u{2010}' | '\u{2011}' => '-',
            other => other,
        });
    }
}

/// Lower case with the same number of bytes; the few letters whose lower case is longer or shorter stay.
fn lowercase(text: &str) -> String {
    let mut lowercase: Vec<u8> = Vec::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let ascii = rest
            .bytes()
            .position(|byte| !byte.is_ascii())
            .unwrap_or(rest.len());
        let (run, others) = rest.split_at(ascii);
        lowercase.extend(run.as_bytes().iter().map(|byte| match byte {
            b'\n' | b'\t' => b' ',
            byte => byte.to_ascii_lowercase(),
        }));
        let wide = others
            .bytes()
            .position(|byte| byte.is_ascii())
            .unwrap_or(others.len());
        let (run, others) = others.split_at(wide);
        for character in run.chars().map(lower_of_same_length) {
            lowercase.extend(character.encode_utf8(&mut [0; 4]).as_bytes());
        }
        rest = others;
    }
    // Whole characters were put together, so that nothing is lost here.
    String::from_utf8(lowercase).unwrap_or_else(|_| text.to_owned())
}

fn lower_of_same_length(character: char) -> char {
    let mut lower = character.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(lower), None) if lower.len_utf8() == character.len_utf8() => lower,
        _ => character,
    }
}

/// Takes quoting marks, diff marks and chat names from the start of a line.
fn without_line_noise<'line>(line: &'line str, names: &HashSet<&str>) -> &'line str {
    let mut rest = without_quote_marks(line);
    if let Some(after) = after_time(rest) {
        rest = after_name(after).unwrap_or(after);
    } else if !names.is_empty()
        && let Some((name, after)) = name_of(rest)
        && names.contains(name)
    {
        rest = after;
    }
    without_quote_marks(rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn normalized(text: &str) -> String {
        NormalizedText::of(text).text
    }

    #[test]
    fn quoting_chat_names_and_markup_go() {
        assert_eq!(
            normalized("> > Account:\n> >   'a',\nServer: 'b'"),
            "Account:\n'a',\nServer: 'b'"
        );
        assert_eq!(normalized("[10:32, 3/4/2026] Anna: Account: 'a'"), "Account: 'a'");
        assert_eq!(normalized("12/03/24, 10:32 - Bo Li: Port: 25"), "Port: 25");
        assert_eq!(
            normalized("<anna> Account: 'a',\n<anna> Server: 'b'"),
            "Account: 'a',\nServer: 'b'"
        );
        assert_eq!(
            normalized("<p>Account: &#8216;a&#8217;,<br/>Port:&nbsp;25</p>"),
            "Account: ‘a’,\nPort: 25\n"
        );
        assert_eq!(
            normalized("Account: '<Test>', protocol:</Test> SMTP"),
            "Account: '<Test>', protocol: SMTP"
        );
        assert_eq!(normalized("RÃ©ponse du serveur"), "Réponse du serveur");
        assert_eq!(normalized("a\u{a0}\u{3000}b\u{200b}c\r\n\r\n\r\nd"), "a bc\n\nd");
        assert_eq!(
            normalized("-ERR no\n+OK yes\n* BYE now"),
            "-ERR no\n+OK yes\n* BYE now"
        );
    }

    #[test]
    fn labels_at_the_start_of_a_line_are_no_names() {
        let windows_live = "Server: 'a'\nPort: 25\n\nServer: 'b'\nPort: 25";
        assert_eq!(normalized(windows_live), windows_live);
    }

    proptest! {
        #[test]
        fn any_text_keeps_its_positions(text in "(.|[\n\t <>&;:'=]|<p>|&amp;|\u{130}|> ){0,120}") {
            let normalized = NormalizedText::of(&text);
            prop_assert_eq!(normalized.text.len(), normalized.lowercase.len());
            for (position, _) in normalized.text.char_indices() {
                prop_assert!(normalized.lowercase.is_char_boundary(position));
            }
        }
    }
}
