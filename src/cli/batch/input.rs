//! The lines of a list, each on its own, whatever is in it.
//!
//! In: a file or standard input, in UTF-8, or in UTF-16 with its mark. Out: one [`Line`] after the other through a channel, read
//! by a thread of its own so that no check waits for the list. Memory is bounded whatever the length of a line.

use crate::cli::{CliError, shortened};
use encoding_rs_io::DecodeReaderBytesBuilder;
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use tokio::sync::mpsc;

/// The longest line that is read, in bytes.
const LONGEST_LINE: usize = 64 * 1024;

/// Lines read ahead.
const AHEAD: usize = 64;

/// What is shown of a line that cannot be used, in bytes.
const SHOWN: usize = 240;

/// One line of a list.
#[derive(Debug)]
pub(super) enum Line {
    /// A line that can be read.
    Text(String),
    /// One that cannot: how it begins, and why.
    Unreadable(String, &'static str),
    /// The list cannot be read on.
    Broken(std::io::Error),
}

/// Reads the list; `-` is standard input.
///
/// # Errors
/// One line: the file is not there or may not be read, or this computer has no thread left.
pub(super) fn lines(path: &Path) -> Result<mpsc::Receiver<Line>, CliError> {
    let source: Box<dyn Read + Send> = if path == Path::new("-") {
        Box::new(std::io::stdin())
    } else {
        Box::new(File::open(path).map_err(|reason| {
            let name = shortened(&path.display().to_string());
            CliError(format!(
                "the file '{name}' cannot be read: {reason}; check its name"
            ))
        })?)
    };
    let (sender, receiver) = mpsc::channel(AHEAD);
    let reading = std::thread::Builder::new()
        .name("list".to_owned())
        .spawn(move || {
            // Takes a byte order mark off and turns UTF-16 into UTF-8; everything else passes as it is.
            let decoded = DecodeReaderBytesBuilder::new()
                .bom_sniffing(true)
                .strip_bom(true)
                .utf8_passthru(true)
                .build(source);
            let mut source = BufReader::new(decoded);
            while let Some(line) = next(&mut source) {
                let is_last = matches!(line, Line::Broken(_));
                if sender.blocking_send(line).is_err() || is_last {
                    return;
                }
            }
        });
    reading.map(|_| receiver).map_err(|reason| {
        CliError(format!(
            "this computer has no room for another thread ({reason}); close other programs and try again"
        ))
    })
}

/// The next line; `None` at the end.
fn next(source: &mut impl BufRead) -> Option<Line> {
    let mut bytes = Vec::new();
    let mut is_too_long = false;
    let mut has_begun = false;
    loop {
        let available = match source.fill_buf() {
            Ok(available) => available,
            Err(reason) if reason.kind() == std::io::ErrorKind::Interrupted => continue,
            Err(reason) => return Some(Line::Broken(reason)),
        };
        if available.is_empty() {
            return has_begun.then(|| line(bytes, is_too_long));
        }
        has_begun = true;
        let end = available.iter().position(|byte| *byte == b'\n');
        let taken = &available[..end.unwrap_or(available.len())];
        let room = LONGEST_LINE.saturating_sub(bytes.len());
        bytes.extend_from_slice(&taken[..taken.len().min(room)]);
        is_too_long |= taken.len() > room;
        let consumed = taken.len() + usize::from(end.is_some());
        source.consume(consumed);
        if end.is_some() {
            return Some(line(bytes, is_too_long));
        }
    }
}

fn line(bytes: Vec<u8>, is_too_long: bool) -> Line {
    let start = |bytes: &[u8]| String::from_utf8_lossy(&bytes[..bytes.len().min(SHOWN)]).into_owned();
    if is_too_long {
        return Line::Unreadable(start(&bytes), "the line is longer than 64 KB");
    }
    match String::from_utf8(bytes) {
        Ok(text) if text.contains('\0') => Line::Unreadable(text, "this is not text; save the list as UTF-8"),
        Ok(text) => Line::Text(text),
        Err(error) => Line::Unreadable(
            start(error.as_bytes()),
            "this is not UTF-8; save the list as UTF-8",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(bytes: &[u8]) -> Vec<Result<String, &'static str>> {
        let mut source = BufReader::with_capacity(7, bytes);
        std::iter::from_fn(|| next(&mut source))
            .map(|line| match line {
                Line::Text(text) => Ok(text),
                Line::Unreadable(_, why) => Err(why),
                Line::Broken(reason) => panic!("{reason}"),
            })
            .collect()
    }

    #[test]
    fn a_bad_line_costs_only_itself() {
        let long = "x".repeat(LONGEST_LINE + 1);
        let bytes = [b"one\r\n\xff\xfe\n".as_slice(), long.as_bytes(), b"\n\ntwo"].concat();
        let lines = all(&bytes);
        assert_eq!(lines.len(), 5);
        assert_eq!(lines[0].as_deref(), Ok("one\r"));
        assert!(lines[1].as_ref().is_err_and(|why| why.contains("UTF-8")));
        assert!(lines[2].as_ref().is_err_and(|why| why.contains("64 KB")));
        assert_eq!((lines[3].as_deref(), lines[4].as_deref()), (Ok(""), Ok("two")));
    }

    #[test]
    fn the_list_may_be_utf16() {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, bytes) in [
            ("utf8", b"\xef\xbb\xbfa 1\nb 2\n".to_vec()),
            (
                "utf16le",
                [
                    &[0xff, 0xfe][..],
                    &"a 1\nb 2\n"
                        .encode_utf16()
                        .flat_map(u16::to_le_bytes)
                        .collect::<Vec<_>>(),
                ]
                .concat(),
            ),
            (
                "utf16be",
                [
                    &[0xfe, 0xff][..],
                    &"a 1\nb 2\n"
                        .encode_utf16()
                        .flat_map(u16::to_be_bytes)
                        .collect::<Vec<_>>(),
                ]
                .concat(),
            ),
        ] {
            let path = folder.path().join(name);
            std::fs::write(&path, bytes).expect("written");
            let mut receiver = lines(&path).expect("readable");
            let mut found = Vec::new();
            while let Some(Line::Text(text)) = receiver.blocking_recv() {
                found.push(text);
            }
            assert_eq!(found, ["a 1", "b 2"], "{name}");
        }
    }
}
