//! Makes text from outside harmless to look at.
//!
//! In: text a server or a person sent. Out: the same with control bytes, escape sequences and direction overrides shown
//! as symbols, so that no terminal, ticket or table acts on them.

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

/// Control characters, and the marks that turn the direction of reading (Unicode TR 9) or hide text.
fn is_dangerous(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
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
}
