//! Lines of POP3, IMAP and SMTP, however the bytes are cut into segments.
//!
//! In: segments. Out: whole lines and whole replies.

use super::visible;

/// The longest line that is kept, in bytes: above the 8192 that IMAP servers may send (RFC 7162 4).
pub const LONGEST_LINE: usize = 16 * 1024;
/// The most lines of one reply.
pub const MOST_LINES: usize = 512;

/// Cuts a stream into lines. Bytes behind the last line end wait for the next segment.
#[derive(Debug, Clone, Default)]
pub struct LineReader {
    waiting: Vec<u8>,
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
        self.waiting.extend_from_slice(bytes);
    }

    /// The next whole line.
    pub fn next_line(&mut self) -> NextLine {
        match self.waiting.iter().position(|byte| *byte == b'\n') {
            Some(end) => {
                let line: Vec<u8> = self.waiting.drain(..=end).collect();
                NextLine::Line(visible::start(&line, LONGEST_LINE))
            }
            None if self.waiting.len() > LONGEST_LINE => {
                let start = visible::start(&self.waiting, 1000);
                self.waiting.clear();
                NextLine::TooLong(start)
            }
            None => NextLine::NeedMore,
        }
    }

    /// What came without a line end, and what came behind the last line that was asked for.
    pub fn rest(&self) -> &[u8] {
        &self.waiting
    }
}
