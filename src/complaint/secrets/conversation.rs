//! Secrets that a conversation announces a line before they come: literals of IMAP (RFC 9051 4.3), and POP3's PASS behind its
//! USER, whose argument may hold blanks (RFC 1939 7).
//!
//! In: one line after the other. Out: where the secret stands in each.

use super::line::{BLANKS, words_of};
use std::ops::Range;

/// So many lines of the server may stand between.
const PATIENCE: usize = 4;
/// So far before PASS its USER is looked for, in bytes.
const USER_REACH: usize = 200;
/// So many characters of a program stand before a line of a conversation: `C: `, `>>> `, a time.
const LEAD: usize = 12;

/// What a conversation waits for.
#[derive(Debug, Default)]
pub(super) struct Conversation {
    /// Lines in which a literal may still come, and its length.
    literal: Option<(usize, usize)>,
}

impl Conversation {
    /// True where the next line has to be looked at, whatever it holds.
    pub(super) fn is_waiting(&self) -> bool {
        self.literal.is_some()
    }

    /// Reads the next line; `before` is the text up to it.
    pub(super) fn next(&mut self, before: &str, line: &str) -> Option<Range<usize>> {
        let line = line.trim_end();
        let announced = literal_length(line);
        let secret = self
            .literal_of(line, announced)
            .or_else(|| argument_of_pass(before, line));
        let begins_literal = announced.filter(|_| {
            words_of(line, BLANKS)
                .take(4)
                .any(|word| word.text.eq_ignore_ascii_case("login"))
        });
        if let Some(length) = begins_literal {
            self.literal = Some((PATIENCE, length));
        }
        secret
    }

    /// The line with the bytes that were announced. One that announces more bytes is the user's name.
    fn literal_of(&mut self, line: &str, announced: Option<usize>) -> Option<Range<usize>> {
        let (patience, length) = self.literal?;
        self.literal = patience
            .checked_sub(1)
            .filter(|left| *left > 0)
            .map(|left| (left, length));
        if let Some(next) = announced {
            self.literal = Some((PATIENCE, next));
            return None;
        }
        let start = line.len().checked_sub(length)?;
        let lead = line.get(..start)?;
        let is_literal = lead.is_empty() || start <= LEAD && lead.ends_with([' ', '\t', '>', ':']);
        if !is_literal {
            return None;
        }
        self.literal = None;
        Some(start..line.len())
    }
}

/// `PASS a b c`, where USER stands before it.
fn argument_of_pass(before: &str, line: &str) -> Option<Range<usize>> {
    let word = words_of(line, BLANKS).take(3).find(|word| word.text == "PASS")?;
    let window = &before[before.ceil_char_boundary(before.len().saturating_sub(USER_REACH))..];
    let range = word.end() + 1..line.len();
    (word.start <= LEAD && range.start < range.end && window.contains("USER ")).then_some(range)
}

/// `{10}`, `{10+}` at the end of a line.
fn literal_length(line: &str) -> Option<usize> {
    let inside = line.strip_suffix('}')?.rsplit_once('{')?.1;
    inside.trim_end_matches(['+', '-']).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::super::{find, without};

    fn blank(text: &str) -> String {
        without(text, &find(text, &text.to_ascii_lowercase()))
    }

    #[test]
    fn what_a_line_announces_is_left_out_in_the_next() {
        for (text, secret) in [
            (
                "a1 LOGIN {3}\n+ go on\neve {9}\n+ go on\nIbis seve\na1 NO",
                "Ibis seve",
            ),
            ("C: a1 LOGIN eve {9+}\nC: Ibis-seve\nS: a1 NO no", "Ibis-seve"),
            (
                "> USER eve\n< +OK\n> PASS Ibis of seven\n< -ERR no",
                "Ibis of seven",
            ),
        ] {
            assert!(!blank(text).contains(secret), "{}", blank(text));
        }
    }

    #[test]
    fn what_is_announced_by_nothing_stays() {
        for text in [
            "spf: PASS with 3 warnings\nUSER eve\n+OK\nall 7 messages",
            "a1 SELECT {5}\nINBOX",
        ] {
            assert_eq!(blank(text), text);
        }
    }
}
