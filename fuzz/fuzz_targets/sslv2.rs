//! Any bytes behind the two or three that make a record of SSL 2.0.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailprobe::wire::FlightReader;

const SERVER_HELLO: u8 = 4;
const ERROR: u8 = 0;

fuzz_target!(|input: (bool, u16, &[u8])| {
    let (is_hello, claimed, bytes) = input;
    for length in [claimed, u16::try_from(bytes.len() + 1).unwrap_or(u16::MAX)] {
        let [high, low] = length.to_be_bytes();
        let mut reader = FlightReader::default();
        reader.push(&[high | 0x80, low, if is_hello { SERVER_HELLO } else { ERROR }]);
        reader.push(bytes);
        let _ = reader.finish();
    }
});
