//! HTML, entities, quoted-printable, and UTF-8 that was read in the wrong encoding.
//!
//! In: a pasted text. Out: the same text as it looked before programs wrapped it up. Unchanged text is not copied.

use super::entities;
use std::borrow::Cow;
use std::sync::LazyLock;

/// HTML tags and entities.
pub(super) fn without_markup(text: &str) -> Cow<'_, str> {
    let text = if text.contains('<') {
        without_tags(text)
    } else {
        Cow::Borrowed(text)
    };
    if !(text.contains('&') && text.contains(';')) {
        return text;
    }
    let decoded = entities::decode(&text);
    // Some forums escape twice.
    if decoded.contains("&#") || decoded.contains("&quot;") || decoded.contains("&lt;") {
        return Cow::Owned(entities::decode(&decoded));
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
    let mut ends = [EndTag::new("</style"), EndTag::new("</script")];
    while let Some(open) = text
        .get(at..)
        .and_then(|rest| rest.find('<'))
        .map(|offset| at + offset)
    {
        at = open + 1;
        let Some((length, replacement)) = tag_at(text, open, &mut ends) else {
            continue;
        };
        plain.push_str(&text[kept_to..open]);
        plain.push_str(replacement);
        at = open + length;
        if replacement == "\n" {
            // A line break in the source of a page is a blank; the tag has made the line.
            let rest = text.get(at..).unwrap_or_default();
            let after = rest.trim_start_matches([' ', '\t', '\r']);
            let after = after.strip_prefix('\n').unwrap_or(after);
            at = text.len() - after.len();
        }
        kept_to = at;
    }
    if kept_to == 0 {
        return Cow::Borrowed(text);
    }
    plain.push_str(&text[kept_to..]);
    Cow::Owned(plain)
}

/// Where an end tag stands next: looked for once, however many tags wait for it.
struct EndTag {
    words: &'static str,
    /// From where it was looked for, and where it was found.
    found: Option<(usize, Option<usize>)>,
}

impl EndTag {
    fn new(words: &'static str) -> EndTag {
        EndTag { words, found: None }
    }

    /// The first at or behind a place; places only grow.
    fn next(&mut self, text: &str, from: usize) -> Option<usize> {
        if let Some((looked_from, position)) = self.found
            && looked_from <= from
            && position.is_none_or(|position| position >= from)
        {
            return position;
        }
        let position = text.get(from..)?.find(self.words).map(|offset| from + offset);
        self.found = Some((from, position));
        position
    }
}

/// The length of the tag that begins the text, and what stands for it.
fn tag_at(whole: &str, open: usize, ends: &mut [EndTag; 2]) -> Option<(usize, &'static str)> {
    let text = &whole[open..];
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
        let close = ends[usize::from(name == "script")].next(whole, open);
        let length = close
            .map(|close| close - open)
            .filter(|length| *length <= SCRIPT_LIMIT);
        return Some((length.unwrap_or(end + 1), " "));
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
pub(super) fn repaired(text: Cow<'_, str>) -> Cow<'_, str> {
    let text = if is_quoted_printable(&text) {
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

/// Lines of quoted-printable have at most 76 characters (RFC 2045 6.7); some programs write a few more.
const SOFT_LINE_LIMIT: usize = 100;

/// Soft line breaks, or the escapes of a blank at a line's end, of an equals sign, or of UTF-8.
fn is_quoted_printable(text: &str) -> bool {
    let has_sign = ["=20\n", "=20\r", "=3D", "=C3=", "=E2=80="]
        .iter()
        .any(|sign| text.contains(sign));
    // Few texts hold a line that ends with an equals sign at all.
    let has_soft_end = ["=\n", "=\r"].iter().any(|end| text.contains(end)) || text.ends_with('=');
    has_sign || has_soft_end && text.lines().any(is_broken_softly)
}

/// A line of prose that ends with `=`; a line of Base64 does too, and holds no blanks.
fn is_broken_softly(line: &str) -> bool {
    line.strip_suffix('=').is_some_and(|words| {
        words.split(' ').count() >= 4 && !words.ends_with(['=', ' ']) && line.len() <= SOFT_LINE_LIMIT
    })
}

/// Letters that the lead bytes of UTF-8 turn into.
fn is_misread(text: &str) -> bool {
    text.contains(['Ã', 'Â', 'Ð', 'Ñ']) || text.contains("â€")
}

fn remade_line(line: &str) -> Cow<'_, str> {
    if line.is_ascii() || !is_misread(line) {
        return Cow::Borrowed(line);
    }
    let bytes: Option<Vec<u8>> = line.chars().map(windows_1252_byte).collect();
    match bytes.map(String::from_utf8) {
        Some(Ok(remade)) => Cow::Owned(remade),
        _ => Cow::Borrowed(line),
    }
}

/// The byte of a character in windows-1252. Encoding through `encoding_rs` would bring along the encoders of every script.
fn windows_1252_byte(letter: char) -> Option<u8> {
    static UPPER_HALF: LazyLock<Vec<char>> = LazyLock::new(|| {
        let bytes: Vec<u8> = (0x80..=0xFF).collect();
        let (letters, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(&bytes);
        letters.chars().collect()
    });
    if letter.is_ascii() {
        return u8::try_from(letter).ok();
    }
    let index = UPPER_HALF.iter().position(|upper| *upper == letter)?;
    u8::try_from(index + 0x80).ok()
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
