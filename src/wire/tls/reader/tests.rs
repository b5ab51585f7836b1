//! Lengths that lie lead nowhere.

use super::*;
use proptest::prelude::*;

#[test]
fn what_is_not_there_is_not_taken() {
    let mut reader = Reader::new(&[0, 2, 7, 8, 0, 9]);
    assert_eq!(reader.block16(), Some(&[7, 8][..]));
    assert_eq!(reader.u24(), None);
    assert_eq!(reader.u16(), Some(9));
    assert_eq!((reader.u8(), reader.rest()), (None, &[][..]));
}

proptest! {
    #[test]
    fn no_length_leads_past_the_end(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
        for block in [Reader::block8, Reader::block16, Reader::block24] {
            let mut reader = Reader::new(&bytes);
            let taken = block(&mut reader).map_or(0, <[u8]>::len);
            prop_assert!(taken + reader.rest().len() <= bytes.len());
        }
    }
}
