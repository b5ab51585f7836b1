//! Makes text from outside harmless to look at.
//!
//! In: text a server or a person sent. Out: the same with control bytes, escape sequences and direction overrides shown
//! as symbols, so that no terminal, ticket or table acts on them.

use std::fmt::Write as _;

/// The text with everything invisible shown as `\u{..}` in short form; line breaks become spaces.
pub fn one_line(text: &str) -> String {
    text.chars()
        .fold(String::with_capacity(text.len()), |mut line, c| {
            match c {
                '\r' | '\n' | '\t' => line.push(' '),
                c if is_dangerous(c) => line.push('\u{fffd}'),
                c => line.push(c),
            }
            line
        })
}

/// As [`one_line`], but line breaks stay.
pub fn lines(text: &str) -> String {
    text.chars()
        .map(|c| {
            if c != '\n' && is_dangerous(c) {
                '\u{fffd}'
            } else {
                c
            }
        })
        .collect()
}

/// JSON as it was serialised, with everything that acts inside its strings as escapes (RFC 8259 7): the same values, and
/// nothing that a terminal, a page or a reader would act on. Line breaks between the values stay.
pub fn in_json(json: &str) -> String {
    if !json.contains(|c| c != '\n' && is_dangerous(c)) {
        return json.to_owned();
    }
    let mut escaped = String::with_capacity(json.len());
    for c in json.chars() {
        if c != '\n' && is_dangerous(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                // Writing to a string has no way to fail.
                let _ = write!(escaped, "\\u{unit:04x}");
            }
        } else {
            escaped.push(c);
        }
    }
    escaped
}

/// Control characters, and the marks that turn the direction of reading (Unicode TR 9) or hide text.
pub fn is_dangerous(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terminals_and_readers_see_nothing_that_acts() {
        assert_eq!(
            one_line("+OK \u{1b}[2Jx\u{202e}cod\r\n"),
            "+OK \u{fffd}[2Jx\u{fffd}cod  "
        );
        assert_eq!(lines("a\nb\u{7}"), "a\nb\u{fffd}");
    }

    #[test]
    fn json_keeps_its_values_and_nothing_in_it_acts() {
        let said = "\u{7f}\u{9b}2J\u{202e}\u{200b}\u{feff}\u{e0041}\u{ad}\u{1b}[0m\n\t end";
        let value = serde_json::json!({ "said": said });
        let plain = serde_json::to_string_pretty(&value).expect("JSON");
        let escaped = in_json(&plain);
        assert!(!escaped.contains(|c| c != '\n' && is_dangerous(c)), "{escaped}");
        assert_eq!(
            serde_json::from_str::<serde_json::Value>(&escaped).expect("JSON"),
            value
        );
        assert_eq!(in_json("{\n  \"a\": \"ä\"\n}"), "{\n  \"a\": \"ä\"\n}");
    }
}
