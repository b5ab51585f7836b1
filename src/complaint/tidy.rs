//! Taking away what mail programs, forums and chats put around a text.
//!
//! In: a pasted text. Out: [`Tidy`]: the same words without quotation marks of mails, chat names, HTML tags and invisible
//! characters, every run of blanks one blank; and beside it the same text in lower case with the same byte positions,
//! which is what labels are looked for in. Pure, one pass per kind of noise.

use super::markup::{repaired, without_markup};
use super::speakers::{after_name, after_time, name_of, repeated_names};
use std::borrow::Cow;
use std::collections::HashSet;

/// A tidy text and its lower case.
#[derive(Debug, Clone, Default)]
pub(super) struct Tidy {
    /// The words, in their own case and script. A line break is one `\n`, an empty line two, a tab stays a tab.
    pub text: String,
    /// `text` in lower case, line breaks and tabs as blanks; byte positions are the same.
    pub folded: String,
}

/// A line longer than this was wrapped by a program; in scripts without blanks its break stands for nothing.
const WRAPPED_LINE: usize = 20;

impl Tidy {
    /// Takes the noise out of a text.
    pub(super) fn of(text: &str) -> Tidy {
        let text = without_markup(text);
        let text = repaired(text);
        let text = if text.contains("\r\n") {
            Cow::Owned(text.replace("\r\n", "\n"))
        } else {
            text
        };
        let names = repeated_names(&text);
        let mut tidy = String::with_capacity(text.len());
        let mut line_length = 0;
        for line in text.split(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}', '\u{c}', '\u{b}']) {
            let line = without_line_noise(line, &names);
            join_line(&mut tidy, line, line_length);
            line_length = line.chars().take(WRAPPED_LINE + 1).count();
        }
        let folded = folded(&tidy);
        Tidy { text: tidy, folded }
    }
}

/// Adds a line with its blanks narrowed.
fn join_line(tidy: &mut String, line: &str, previous_length: usize) {
    let line = line.trim_matches(|c| is_blank(c) || is_invisible(c));
    if !tidy.is_empty() {
        let ideographs = previous_length > WRAPPED_LINE
            && tidy.chars().next_back().is_some_and(is_ideograph)
            && line.chars().next().is_some_and(is_ideograph);
        if line.is_empty() {
            if tidy.ends_with('\n') && !tidy.ends_with("\n\n") || !tidy.ends_with('\n') {
                tidy.push('\n');
            }
            return;
        }
        if !ideographs && !tidy.ends_with("\n\n") {
            tidy.push('\n');
        }
    }
    if line.is_ascii() {
        push_ascii(tidy, line);
    } else {
        push_narrowed(tidy, line);
    }
}

/// The usual case: every run of blanks as one, control characters gone.
fn push_ascii(tidy: &mut String, line: &str) {
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
        tidy.push_str(words);
        let length = others
            .bytes()
            .position(|byte| byte > b' ' && byte != 127)
            .unwrap_or(others.len());
        let (blanks, others) = others.split_at(length);
        if blanks.contains('\t') {
            tidy.push('\t');
        } else if blanks.contains(' ') && !tidy.ends_with(' ') {
            tidy.push(' ');
        }
        rest = others;
    }
}

fn push_narrowed(tidy: &mut String, line: &str) {
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
        tidy.extend(blank.take());
        tidy.push(match character {
            // Full-width letters and digits; full-width punctuation belongs to the values.
            '\u{FF10}'..='\u{FF19}' | '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}' => {
                char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character)
            }
            other => other,
        });
    }
}

/// Lower case with the same number of bytes; the few letters whose lower case is longer or shorter stay.
fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let ascii = rest
            .bytes()
            .position(|byte| !byte.is_ascii())
            .unwrap_or(rest.len());
        let (run, others) = rest.split_at(ascii);
        folded.extend(run.bytes().map(|byte| match byte {
            b'\n' | b'\t' => ' ',
            byte => char::from(byte.to_ascii_lowercase()),
        }));
        let wide = others
            .bytes()
            .position(|byte| byte.is_ascii())
            .unwrap_or(others.len());
        let (run, others) = others.split_at(wide);
        folded.extend(run.chars().map(lower_of_same_length));
        rest = others;
    }
    folded
}

fn lower_of_same_length(character: char) -> char {
    let mut lower = character.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(lower), None) if lower.len_utf8() == character.len_utf8() => lower,
        _ => character,
    }
}

pub(super) fn is_blank(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{2800}' | '\u{3164}')
}

/// Zero-width characters, direction marks, soft hyphens.
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}'
            | '\u{2066}'..='\u{2069}' | '\u{FE0F}' | '\u{FEFF}' | '\0'..='\u{8}' | '\u{E}'..='\u{1F}' | '\u{7F}'
    )
}

/// Kana and Han: scripts that write no blanks.
pub(super) fn is_ideograph(character: char) -> bool {
    matches!(character, '\u{3040}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}

/// Takes quoting marks, diff marks and chat names from the start of a line.
fn without_line_noise<'line>(line: &'line str, names: &HashSet<&str>) -> &'line str {
    let mut rest = without_quote_marks(line);
    if let Some(after) = after_time(rest) {
        rest = after_name(after).unwrap_or(after);
    } else if let Some((name, after)) = name_of(rest)
        && names.contains(name)
    {
        rest = after;
    }
    without_quote_marks(rest)
}

/// `> > `, `>>`, `| `, `+ `
pub(super) fn without_quote_marks(line: &str) -> &str {
    let mut rest = line;
    loop {
        let trimmed = rest.trim_start_matches(is_blank);
        let shorter = trimmed
            .strip_prefix('>')
            .or_else(|| trimmed.strip_prefix("| "))
            .or_else(|| trimmed.strip_prefix("+ "))
            .or_else(|| trimmed.strip_prefix("》"))
            .or_else(|| trimmed.strip_prefix("||"));
        match shorter {
            Some(shorter) => rest = shorter,
            None if trimmed == "|" || trimmed == "+" => return "",
            None => return rest,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn tidy(text: &str) -> String {
        Tidy::of(text).text
    }

    #[test]
    fn quoting_chat_names_and_markup_go() {
        assert_eq!(
            tidy("> > Account:\n> >   'a',\nServer: 'b'"),
            "Account:\n'a',\nServer: 'b'"
        );
        assert_eq!(tidy("[10:32, 3/4/2026] Anna: Account: 'a'"), "Account: 'a'");
        assert_eq!(tidy("12/03/24, 10:32 - Bo Li: Port: 25"), "Port: 25");
        assert_eq!(
            tidy("<anna> Account: 'a',\n<anna> Server: 'b'"),
            "Account: 'a',\nServer: 'b'"
        );
        assert_eq!(
            tidy("<p>Account: &#8216;a&#8217;,<br/>Port:&nbsp;25</p>"),
            "Account: ‘a’,\nPort: 25\n"
        );
        assert_eq!(
            tidy("Account: '<Test>', protocol:</Test> SMTP"),
            "Account: '<Test>', protocol: SMTP"
        );
        assert_eq!(tidy("RÃ©ponse du serveur"), "Réponse du serveur");
        assert_eq!(tidy("a\u{a0}\u{3000}b\u{200b}c\r\n\r\n\r\nd"), "a bc\n\nd");
        assert_eq!(tidy("-ERR no\n+OK yes\n* BYE now"), "-ERR no\n+OK yes\n* BYE now");
    }

    #[test]
    fn labels_at_the_start_of_a_line_are_no_names() {
        let windows_live = "Server: 'a'\nPort: 25\n\nServer: 'b'\nPort: 25";
        assert_eq!(tidy(windows_live), windows_live);
    }

    proptest! {
        #[test]
        fn any_text_keeps_its_positions(text in "(.|[\n\t <>&;:'=]|<p>|&amp;|\u{130}|> ){0,120}") {
            let tidy = Tidy::of(&text);
            prop_assert_eq!(tidy.text.len(), tidy.folded.len());
            for (position, _) in tidy.text.char_indices() {
                prop_assert!(tidy.folded.is_char_boundary(position));
            }
        }
    }
}
