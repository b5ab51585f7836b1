//! Taking away what mail programs, forums and chats put around a text.
//!
//! In: a pasted text. Out: [`Tidy`]: the same words without quotation marks of mails, chat names, HTML tags and invisible
//! characters, every run of blanks one blank; and beside it the same text in lower case with the same byte positions,
//! which is what labels are looked for in. Pure, one pass per kind of noise.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

/// A tidy text and its lower case.
#[derive(Debug, Clone, Default)]
pub(super) struct Tidy {
    /// The words, in their own case and script. A line break is one `\n`, an empty line two, a tab stays a tab.
    pub text: String,
    /// `text` in lower case, line breaks and tabs as blanks; byte positions are the same.
    pub folded: String,
}

/// Names of chat lines and quoting marks are at most this long.
const NAME_LIMIT: usize = 40;
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

/// HTML tags and entities.
fn without_markup(text: &str) -> Cow<'_, str> {
    let text = if text.contains('<') {
        without_tags(text)
    } else {
        Cow::Borrowed(text)
    };
    if !(text.contains('&') && text.contains(';')) {
        return text;
    }
    let decoded = html_escape::decode_html_entities(text.as_ref()).into_owned();
    // Some forums escape twice.
    if decoded.contains("&#") || decoded.contains("&quot;") || decoded.contains("&lt;") {
        return Cow::Owned(html_escape::decode_html_entities(&decoded).into_owned());
    }
    Cow::Owned(decoded)
}

/// Style sheets and scripts are at most this long; a longer one is text.
const SCRIPT_LIMIT: usize = 20_000;
/// Tags that end a line.
const LINE_TAGS: [&str; 22] = [
    "br",
    "p",
    "div",
    "tr",
    "li",
    "ul",
    "ol",
    "table",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "pre",
    "blockquote",
    "body",
    "html",
    "head",
    "title",
    "dd",
];
/// Tags inside a line.
const INLINE_TAGS: [&str; 30] = [
    "b", "i", "u", "s", "a", "em", "strong", "span", "font", "code", "tt", "td", "th", "small", "big", "sup",
    "sub", "img", "center", "wbr", "nobr", "label", "input", "section", "article", "o:p", "tbody", "thead",
    "meta", "link",
];

/// Takes out the tags of HTML, but no other angle brackets: `<Test>` may be an account's name.
fn without_tags(text: &str) -> Cow<'_, str> {
    let mut plain = String::new();
    let mut kept_to = 0;
    let mut at = 0;
    while let Some(open) = text
        .get(at..)
        .and_then(|rest| rest.find('<'))
        .map(|offset| at + offset)
    {
        at = open + 1;
        let Some((length, replacement)) = tag_at(&text[open..]) else {
            continue;
        };
        plain.push_str(&text[kept_to..open]);
        plain.push_str(replacement);
        at = open + length;
        kept_to = at;
    }
    if kept_to == 0 {
        return Cow::Borrowed(text);
    }
    plain.push_str(&text[kept_to..]);
    Cow::Owned(plain)
}

/// The length of the tag that begins the text, and what stands for it.
fn tag_at(text: &str) -> Option<(usize, &'static str)> {
    let window = &text[..text.floor_char_boundary(400)];
    if window.starts_with("<!--") || window.starts_with("<!DOCTYPE") || window.starts_with("<!doctype") {
        return window.find('>').map(|end| (end + 1, ""));
    }
    let end = window.find('>')?;
    let inside = window.get(1..end)?;
    let is_closing = inside.starts_with('/');
    let inside = inside.trim_start_matches('/');
    let name: String = inside
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || *c == ':')
        .take(12)
        .collect::<String>()
        .to_ascii_lowercase();
    let rest = inside.get(name.len()..).unwrap_or_default();
    let is_tag = rest.is_empty() || rest.starts_with([' ', '/', '\n', '\t', '\r']);
    if name.is_empty() || !is_tag {
        return None;
    }
    if !is_closing && (name == "style" || name == "script") {
        let end_tag = if name == "style" { "</style" } else { "</script" };
        let close = text[..text.floor_char_boundary(SCRIPT_LIMIT)].find(end_tag);
        return Some((close.unwrap_or(end + 1), " "));
    }
    if LINE_TAGS.contains(&name.as_str()) {
        return Some((end + 1, "\n"));
    }
    if INLINE_TAGS.contains(&name.as_str()) {
        let cell = name == "td" || name == "th";
        return Some((end + 1, if cell { " " } else { "" }));
    }
    // Repaired HTML closes "tags" that were placeholders: </Test>.
    is_closing.then_some((end + 1, ""))
}

/// UTF-8 that was once read as Windows-1252 ("RÃ©ponse"), and quoted-printable lines.
fn repaired(text: Cow<'_, str>) -> Cow<'_, str> {
    let text = if text.contains("=\n") || text.contains("=\r\n") || text.contains("=20") {
        Cow::Owned(unquoted_printable(&text))
    } else {
        text
    };
    if !["Ã", "â€", "Â\u{a0}", "Ð", "Ñ"]
        .iter()
        .any(|sign| text.contains(sign))
    {
        return text;
    }
    let lines: Vec<Cow<'_, str>> = text.split('\n').map(remade_line).collect();
    Cow::Owned(lines.join("\n"))
}

/// Letters that the lead bytes of UTF-8 turn into.
fn is_misread(text: &str) -> bool {
    text.contains(['Ã', 'Â', 'Ð', 'Ñ']) || text.contains("â€")
}

fn remade_line(line: &str) -> Cow<'_, str> {
    if line.is_ascii() || !is_misread(line) {
        return Cow::Borrowed(line);
    }
    let (bytes, _, had_unmappable) = encoding_rs::WINDOWS_1252.encode(line);
    match std::str::from_utf8(&bytes) {
        Ok(remade) if !had_unmappable => Cow::Owned(remade.to_owned()),
        _ => Cow::Borrowed(line),
    }
}

/// Undoes quoted-printable (RFC 2045 6.7) where it gives valid UTF-8.
fn unquoted_printable(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        if *first != b'=' {
            bytes.push(*first);
            continue;
        }
        match tail {
            [b'\n', tail @ ..] | [b'\r', b'\n', tail @ ..] => rest = tail,
            [high, low, tail @ ..] => {
                let digit = |byte: u8| {
                    char::from(byte)
                        .to_digit(16)
                        .filter(|_| !byte.is_ascii_lowercase())
                };
                match (digit(*high), digit(*low)) {
                    (Some(high), Some(low)) => {
                        bytes.push((high * 16 + low) as u8);
                        rest = tail;
                    }
                    _ => bytes.push(b'='),
                }
            }
            _ => bytes.push(b'='),
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
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
fn without_quote_marks(line: &str) -> &str {
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

/// What follows a time at the start of a line: `[10:32] `, `(10:32) `, `12/03/24, 10:32 - `, `10:32:05 `.
fn after_time(line: &str) -> Option<&str> {
    let window = &line[..line.floor_char_boundary(NAME_LIMIT)];
    let trimmed = window.trim_start_matches(|c: char| is_blank(c) || "[(".contains(c));
    if !trimmed.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let length = trimmed
        .find(|c: char| !(c.is_ascii_digit() || " .:/,-‐–".contains(c) || c == '\u{a0}' || c == '\u{202f}'))
        .unwrap_or(trimmed.len());
    let time = &trimmed[..length];
    let has_clock = time.as_bytes().windows(4).any(|window| {
        matches!(window, [a, b':', c, d] if a.is_ascii_digit() && c.is_ascii_digit() && d.is_ascii_digit())
    });
    let start = line.len() - (line.len() - (window.len() - trimmed.len()));
    let rest = line.get(start + length..)?;
    let rest = ["AM", "PM", "am", "pm", "Uhr", "h"]
        .iter()
        .find_map(|word| rest.strip_prefix(*word))
        .unwrap_or(rest);
    let rest = rest.trim_start_matches(|c: char| is_blank(c) || "])-–,".contains(c));
    // "2026-11-22 10:32:05" alone, or a version number, is not the start of a chat line.
    (has_clock && !rest.is_empty()).then_some(rest)
}

/// What follows a name after a time: `Anna: `, `<anna> `.
fn after_name(line: &str) -> Option<&str> {
    name_of(line).map(|(_, rest)| rest)
}

/// A name at the start of a line, `Anna: ` or `<anna> `, and what follows.
fn name_of(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_start_matches(is_blank);
    let window = &line[..line.floor_char_boundary(NAME_LIMIT)];
    let end = if window.starts_with('<') {
        window.find("> ")?
    } else {
        let colon = window.find(": ")?;
        let name = &window[..colon];
        let is_name = name.starts_with(|c: char| c.is_alphanumeric() || c == '~' || c == '@')
            && name.split(' ').count() <= 3
            && name
                .chars()
                .all(|c| c.is_alphanumeric() || " ._-@+~()".contains(c))
            && !name.ends_with(is_blank)
            && !ends_with_label(name);
        if !is_name {
            return None;
        }
        colon
    };
    Some((&line[..end], line.get(end + 2..)?))
}

/// `Account`, and `not possible. Account`: the end of a sentence and a label are no name.
fn ends_with_label(name: &str) -> bool {
    let after_blanks = name.match_indices(' ').map(|(at, _)| at + 1);
    std::iter::once(0)
        .chain(after_blanks)
        .filter_map(|start| name.get(start..))
        .any(|end| super::labels::ends_label(end) || super::event_log::is_label(end))
}

/// Names that begin several lines: somebody speaking. In a list such as an event log's no name begins so many of them.
fn repeated_names(text: &str) -> HashSet<&str> {
    let mut names: HashMap<&str, usize> = HashMap::new();
    let mut total = 0;
    for line in text.split('\n') {
        if let Some((name, _)) = name_of(without_quote_marks(line)) {
            *names.entry(name).or_insert(0) += 1;
            total += 1;
            if names.len() > 10_000 {
                break;
            }
        }
    }
    names
        .into_iter()
        .filter(|(_, count)| *count > 1 && *count * 3 >= total)
        .map(|(name, _)| name)
        .collect()
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
