//! Lines of POP3, IMAP and SMTP, however the bytes are cut into segments.
//!
//! In: segments. Out: whole lines and whole replies.

use crate::wire::printable;

/// The longest line that is kept, in bytes: above the 8192 that IMAP servers may send (RFC 7162 4).
pub const LONGEST_LINE: usize = 16 * 1024;
/// How much is shown of a line that has no end.
const SHOWN: usize = 1000;

/// Cuts a stream into lines. Bytes behind the last line end wait for the next segment.
#[derive(Debug, Clone, Default)]
pub struct LineReader {
    waiting: Vec<u8>,
    /// Where the first line that was not handed out begins.
    line_at: usize,
}

/// What a stream holds next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NextLine {
    /// A whole line, without its end, made visible.
    Line(String),
    /// No line end yet.
    NeedMore,
    /// More than [`LONGEST_LINE`] without a line end; the start of it.
    TooLong(String),
}

impl LineReader {
    /// Takes the next bytes as they arrived.
    pub fn push(&mut self, bytes: &[u8]) {
        // Once for each segment, not for each line: a server may send nothing but line ends.
        self.waiting.drain(..self.line_at);
        self.line_at = 0;
        self.waiting.extend_from_slice(bytes);
    }

    /// The next whole line.
    pub fn next_line(&mut self) -> NextLine {
        let rest = self.rest();
        let end = rest
            .get(..=LONGEST_LINE)
            .unwrap_or(rest)
            .iter()
            .position(|byte| *byte == b'\n');
        match end {
            Some(end) => {
                let line = printable::start(rest.get(..=end).unwrap_or_default(), LONGEST_LINE);
                self.line_at += end + 1;
                NextLine::Line(line)
            }
            None if rest.len() > LONGEST_LINE => {
                let start = printable::start(rest, SHOWN);
                self.line_at = self.waiting.len();
                NextLine::TooLong(start)
            }
            None => NextLine::NeedMore,
        }
    }

    /// What came without a line end, and what came behind the last line that was asked for.
    pub fn rest(&self) -> &[u8] {
        self.waiting.get(self.line_at..).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests;
