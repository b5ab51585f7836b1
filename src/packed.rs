//! What the build script compressed: tables, sentences, fonts, licences.
//!
//! In: bytes of the program itself. Out: what they were.

use lzma_rust2::LzmaReader;
use std::io::Read;

/// More than the dictionary of the build script, in KiB.
const MOST_MEMORY: u32 = 4 << 10;

/// The original. Cut short only where the program's own file was damaged.
pub(crate) fn unpack(compressed: &[u8]) -> Vec<u8> {
    unpack_after(compressed, None)
}

/// [`unpack`] for what was packed as if these bytes came before it.
fn unpack_after(compressed: &[u8], before: Option<&[u8]>) -> Vec<u8> {
    let mut bytes = Vec::new();
    if let Ok(mut reader) = LzmaReader::new_mem_limit(compressed, MOST_MEMORY, before) {
        let _ = reader.read_to_end(&mut bytes);
    }
    bytes
}

/// [`unpack`] for texts.
pub(crate) fn unpack_text(compressed: &[u8]) -> String {
    String::from_utf8(unpack(compressed)).unwrap_or_default()
}

/// [`unpack_text`] for what was packed as if this text came before it.
pub(crate) fn unpack_text_after(compressed: &[u8], before: &str) -> String {
    String::from_utf8(unpack_after(compressed, Some(before.as_bytes()))).unwrap_or_default()
}

/// The text of a table in `assets/`, by its name without ".csv".
macro_rules! table {
    ($name:literal) => {
        $crate::packed::unpack_text(include_bytes!(concat!(env!("OUT_DIR"), "/", $name, ".lzma")))
    };
}
pub(crate) use table;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_what_it_was() {
        assert_eq!(table!("error_codes"), include_str!("../assets/error_codes.csv"));
    }

    #[test]
    fn damaged_bytes_give_less_and_do_not_panic() {
        let whole = include_bytes!(concat!(env!("OUT_DIR"), "/replies.lzma"));
        let original = unpack(whole);
        for at in (0..whole.len()).step_by(37) {
            let mut damaged = whole.to_vec();
            damaged[at] ^= 0x55;
            let _ = unpack(&damaged);
            assert!(unpack(&whole[..at]).len() < original.len());
        }
    }
}
