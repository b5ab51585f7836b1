//! What the build script compressed.
//!
//! In: bytes of the program itself. Out: what they were.

const LARGEST: usize = 4 << 20;

/// The original. Empty only where the program's own file was damaged.
pub(crate) fn unpack(compressed: &[u8]) -> Vec<u8> {
    miniz_oxide::inflate::decompress_to_vec_zlib_with_limit(compressed, LARGEST).unwrap_or_default()
}
