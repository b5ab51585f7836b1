//! Any bytes as a server's answer to a hello, whole and cut into segments: where it is cut must not matter.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailprobe::wire::{Flight, FlightReader, LARGEST_FLIGHT};

fn read<'a>(segments: impl Iterator<Item = &'a [u8]>) -> Flight {
    let mut reader = FlightReader::default();
    for segment in segments {
        reader.push(segment);
    }
    assert!(reader.received() <= LARGEST_FLIGHT);
    reader.finish()
}

fuzz_target!(|input: (u8, &[u8])| {
    let (size, bytes) = input;
    let whole = read(std::iter::once(bytes));
    let cut = read(bytes.chunks(usize::from(size).max(1)));
    // Text is taken as far as it came; records and messages are the same however they arrive.
    if let Flight::ServerHello(_) = whole {
        assert_eq!(whole, cut);
    }
});
