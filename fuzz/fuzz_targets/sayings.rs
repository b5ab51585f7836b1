//! Any text as what a server or a program said: it is explained the same each time, and quoted harmlessly.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailprobe::{codes, complaint};

fuzz_target!(|text: &str| {
    let meaning = codes::reply(text);
    assert_eq!(meaning.is_some(), codes::reply(text).is_some());
    for frame in ["The server responded: ", "Die Nachricht wurde nicht gesendet. ", "error: ", "500 "] {
        let reading = complaint::read(&format!("{frame}{text}"));
        for said in reading.complaints.iter().flat_map(|complaint| &complaint.sayings) {
            assert!(said.text.len() <= text.len() + frame.len() + 8);
        }
    }
});
