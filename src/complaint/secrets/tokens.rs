//! Tokens and keys that their form gives away.
//!
//! In: a text. Out: where they stand.

use aho_corasick::AhoCorasick;
use std::ops::Range;
use std::sync::OnceLock;

/// The longest key, in bytes.
const LONGEST: usize = 8_000;

/// Tokens and keys that their form gives away.
pub(super) fn tokens(text: &str) -> Vec<Range<usize>> {
    const BEGINNINGS: [(&str, usize); 14] = [
        ("eyJ", 30),
        ("ya29.", 20),
        ("1//0", 20),
        ("SG.", 20),
        ("xoxb-", 20),
        ("xoxp-", 20),
        ("ghp_", 20),
        ("github_pat_", 20),
        ("AKIA", 16),
        ("EwB", 60),
        ("key-", 30),
        ("0.A", 60),
        ("xsmtpsib-", 30),
        ("-----BEGIN ", 11),
    ];
    static AUTOMATON: OnceLock<Option<AhoCorasick>> = OnceLock::new();
    let automaton =
        AUTOMATON.get_or_init(|| AhoCorasick::new(BEGINNINGS.iter().map(|(beginning, _)| beginning)).ok());
    let Some(automaton) = automaton else {
        return Vec::new();
    };
    let mut end_of_last = 0;
    automaton
        .find_iter(text)
        .filter_map(|found| {
            let (beginning, least) = BEGINNINGS[found.pattern().as_usize()];
            let start = found.start();
            if start < end_of_last || text[..start].ends_with(|c: char| c.is_ascii_alphanumeric()) {
                return None;
            }
            let rest = &text[start..];
            if beginning.starts_with('-') {
                let window = &rest[..rest.floor_char_boundary(LONGEST)];
                if !window
                    .get(..60.min(window.len()))
                    .unwrap_or(window)
                    .contains("PRIVATE KEY")
                {
                    return None;
                }
                let end = window.find("-----END").unwrap_or(window.len());
                end_of_last = start + end;
                return Some(start..start + end);
            }
            let length = rest
                .bytes()
                .take(LONGEST)
                .take_while(|byte| {
                    byte.is_ascii_alphanumeric()
                        || matches!(byte, b'.' | b'-' | b'_' | b'+' | b'/' | b'=' | b'~')
                })
                .count();
            end_of_last = start + length;
            (length >= least).then(|| start..start + length)
        })
        .collect()
}
