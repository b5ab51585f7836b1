//! Any bytes as lines of a mail server: greeting, replies, capabilities.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailprobe::mail::Protocol;
use mailprobe::wire::line::{LineReader, NextLine};
use mailprobe::wire::{greeting, reply};

fuzz_target!(|input: (u8, &[u8])| {
    let (size, bytes) = input;
    let mut reader = LineReader::default();
    let mut lines = Vec::new();
    for segment in bytes.chunks(usize::from(size).max(1)) {
        reader.push(segment);
        while let NextLine::Line(line) | NextLine::TooLong(line) = reader.next_line() {
            assert!(!line.chars().any(|c| c.is_control()), "{line:?}");
            lines.push(line);
        }
    }
    for protocol in Protocol::PROBED {
        for line in &lines {
            let _ = greeting::kind(protocol, line);
            let _ = greeting::product(protocol, line);
            let _ = reply::is_too_many(line);
        }
        for command in [reply::Command::Capabilities, reply::Command::StartTls, reply::Command::Quit] {
            let _ = reply::complete(protocol, command, &lines);
        }
        let capabilities = reply::capabilities(protocol, &lines);
        let _ = reply::offer(protocol, &capabilities);
        let _ = reply::requires_starttls(protocol, &lines);
    }
});
