//! The licence texts of everything Mailprobe is built from, for the About page.
//!
//! In: the text that the build put into the program, compressed. Out: the text.

const COMPRESSED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/third-party.lzma"));

/// Every licence text, with the packages it covers above it.
pub fn text() -> String {
    String::from_utf8_lossy(&crate::packed::unpack(COMPRESSED)).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_that_is_shown_is_the_text_that_is_kept() {
        let kept = include_str!("../../assets/licenses/third-party.txt");
        assert_eq!(text(), kept);
        for package in ["eframe", "rustls", "tokio", "ring"] {
            assert!(
                kept.contains(&format!("\n  {package} ")),
                "{package} is not listed"
            );
        }
    }
}
