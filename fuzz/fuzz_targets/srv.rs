//! Any bytes as an answer of DNS: only the answer to the question counts, and it names plain names.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailprobe::probe::fuzzing;

fuzz_target!(|input: (u16, &[u8])| {
    let (id, rest) = input;
    let answer = [&id.to_be_bytes(), rest].concat();
    assert_eq!(fuzzing::srv(&answer, id.wrapping_add(1)), None);
    for (host, port) in fuzzing::srv(&answer, id).unwrap_or_default() {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b".-_".contains(&byte);
        assert!(port > 0 && !host.is_empty() && host.bytes().all(is_plain), "{host:?}");
    }
});
