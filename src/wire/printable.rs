//! Bytes from outside as text that is safe to keep and to show.

use crate::mail::printable::is_dangerous;
use std::fmt::Write as _;

/// The start of some bytes, as UTF-8 where they are and Latin-1 where not, without line ends; control bytes as `\xNN`, and
/// marks that turn or hide text as `\u{N}`.
pub fn start(bytes: &[u8], most: usize) -> String {
    let shown = bytes.get(..most).unwrap_or(bytes);
    let trimmed = shown
        .strip_suffix(b"\r\n")
        .or_else(|| shown.strip_suffix(b"\n"))
        .unwrap_or(shown);
    let mut visible = String::with_capacity(trimmed.len());
    match std::str::from_utf8(trimmed) {
        Ok(text) => text.chars().for_each(|c| push(c, &mut visible)),
        // Only the last character is cut in two: the rest is UTF-8 all the same.
        Err(cut) if cut.error_len().is_none() && shown.len() < bytes.len() => {
            let whole = trimmed.get(..cut.valid_up_to()).unwrap_or_default();
            String::from_utf8_lossy(whole)
                .chars()
                .for_each(|c| push(c, &mut visible));
        }
        Err(_) => trimmed
            .iter()
            .for_each(|byte| push(char::from(*byte), &mut visible)),
    }
    visible
}

fn push(c: char, visible: &mut String) {
    match c {
        '\t' => visible.push(' '),
        // Writing to a string has no way to fail.
        c if c.is_control() => {
            let _ = write!(visible, "\\x{:02x}", u32::from(c));
        }
        c if is_dangerous(c) => {
            let _ = write!(visible, "\\u{{{:x}}}", u32::from(c));
        }
        c => visible.push(c),
    }
}

#[cfg(test)]
mod tests;
