//! Bytes of every kind, made safe to show.

use super::*;
use proptest::prelude::*;

#[test]
fn latin_1_and_utf_8_are_both_readable() {
    assert_eq!(start(b"steht zur Verf\xfcgung.\r\n", 100), "steht zur Verfügung.");
    assert_eq!(start("k\u{e9}sz".as_bytes(), 100), "kész");
    assert_eq!(start("ab\u{e9}".as_bytes(), 3), "ab");
    assert_eq!(start(b"pr\xeat\xe9\r\n", 100), "prêté");
    assert_eq!(
        start("+OK\u{202e}\u{200b}x".as_bytes(), 100),
        "+OK\\u{202e}\\u{200b}x"
    );
    assert_eq!(start(b"a\tb\x00\x1b[2J\x9b", 100), "a b\\x00\\x1b[2J\\x9b");
}

proptest! {
    #[test]
    fn nothing_that_moves_the_cursor_is_left(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let shown = start(&bytes, 200);
        prop_assert!(!shown.chars().any(char::is_control));
        prop_assert!(!shown.chars().any(is_dangerous));
        prop_assert!(shown.len() <= 200 * 9);
    }
}
