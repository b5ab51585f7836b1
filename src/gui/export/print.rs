//! The page for the printer: the saved page, which opens the browser's print dialog by itself.
//!
//! In: the page. Out: a file among the system's temporary ones.

use crate::platform::files::why;
use std::io::Write as _;
use std::path::PathBuf;

const SCRIPT: &str = "print()";
/// SHA-256 of the script, in Base64: the page allows this one and no other (Content Security Policy 3, 6.7.2.4).
const ALLOWED: &str = "script-src 'sha256-Ul1RMxNBbPGH9E+ofhdT7m0RVSwiCXU33cMrTtNPpo8='";
const POLICY: &str = "style-src 'unsafe-inline'";
const END: &str = "</body>";

/// Writes the page and says where it is.
///
/// # Errors
/// One line that says why it could not be written.
pub fn write(html: &str) -> Result<PathBuf, String> {
    let write = || {
        let mut file = tempfile::Builder::new()
            .prefix("mailprobe-")
            .suffix(".html")
            .tempfile()?;
        file.write_all(printing(html).as_bytes())?;
        // The browser reads it after this thread has ended.
        let (_, path) = file.keep()?;
        Ok(path)
    };
    write().map_err(|reason: std::io::Error| why(&reason))
}

fn printing(html: &str) -> String {
    html.replacen(POLICY, &format!("{POLICY}; {ALLOWED}"), 1)
        .replacen(END, &format!("<script>{SCRIPT}</script>{END}"), 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report;
    use crate::text::Text;

    #[test]
    fn the_page_prints_itself_and_runs_nothing_else() {
        let json = include_str!("../../../tests/snapshots/silent.json");
        let checkup = report::load(json).expect("our own");
        let page = report::html(&checkup, Text::english());
        assert!(!page.contains("<script"), "the saved page runs nothing");
        let printing = printing(&page);
        assert_eq!(printing.matches("<script>print()</script>").count(), 1);
        assert!(printing.contains("default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"));
        let digest = ring::digest::digest(&ring::digest::SHA256, SCRIPT.as_bytes());
        let allowed = ALLOWED
            .trim_start_matches("script-src 'sha256-")
            .trim_end_matches('\'');
        assert_eq!(decoded(allowed), digest.as_ref());
    }

    /// Base64 (RFC 4648, 4) as bytes.
    fn decoded(text: &str) -> Vec<u8> {
        const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let values = text
            .bytes()
            .filter_map(|byte| LETTERS.iter().position(|letter| *letter == byte));
        let bits: Vec<u8> = values
            .flat_map(|value| (0..6).rev().map(move |bit| (value >> bit) as u8 & 1))
            .collect();
        let bytes = bits.as_chunks::<8>().0.iter();
        bytes
            .map(|bits| bits.iter().fold(0, |byte, bit| (byte << 1) | bit))
            .collect()
    }

    #[test]
    fn it_is_written_whole() {
        let path = write("<body></body>").expect("a file");
        let written = std::fs::read_to_string(&path).expect("there");
        assert_eq!(written, "<body><script>print()</script></body>");
        std::fs::remove_file(path).expect("removed");
    }
}
