//! Any text asked about as a number.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailprobe::codes;

fuzz_target!(|text: &str| {
    if let Ok(code) = codes::explain(text) {
        assert!(!code.code.is_empty() && !code.meaning.is_empty());
        // A server's reply is known by its words; the number alone need not be.
        if code.code.starts_with("0x") {
            let again = codes::explain(&code.code).map(|again| again.code).ok();
            assert_eq!(again, Some(code.code), "the usual form of a number is understood");
        }
    }
});
