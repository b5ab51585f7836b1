//! Lines, however they are cut.

use super::*;
use proptest::prelude::*;

fn lines(segments: &[&[u8]]) -> (Vec<String>, Vec<u8>) {
    let mut reader = LineReader::default();
    let mut lines = Vec::new();
    for segment in segments {
        reader.push(segment);
        while let NextLine::Line(line) = reader.next_line() {
            lines.push(line);
        }
    }
    (lines, reader.rest().to_vec())
}

#[test]
fn a_line_may_come_in_pieces_and_several_at_once() {
    let whole = lines(&[b"+OK ready\r\n-ERR\nrest"]);
    assert_eq!(
        whole,
        (vec!["+OK ready".to_owned(), "-ERR".to_owned()], b"rest".to_vec())
    );
    assert_eq!(lines(&[b"+OK re", b"ady\r", b"\n-ERR\nre", b"st"]), whole);
}

#[test]
fn a_line_without_end_is_given_up() {
    let mut reader = LineReader::default();
    reader.push(&[b'a'; LONGEST_LINE]);
    assert_eq!(reader.next_line(), NextLine::NeedMore);
    reader.push(b"aa");
    assert_eq!(reader.next_line(), NextLine::TooLong("a".repeat(SHOWN)));
    reader.push(b"b\n");
    assert_eq!(reader.next_line(), NextLine::Line("b".to_owned()));
}

proptest! {
    #[test]
    fn where_segments_are_cut_does_not_matter(
        bytes in prop::collection::vec(prop_oneof![Just(b'\n'), Just(b'\r'), any::<u8>()], 0..200),
        size in 1_usize..20,
    ) {
        let pieces: Vec<&[u8]> = bytes.chunks(size).collect();
        prop_assert_eq!(lines(&pieces), lines(&[&bytes]));
    }
}
