//! Any text opened as a saved result.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailprobe::report;
use mailprobe::text::Text;

fuzz_target!(|text: &str| {
    let Ok(checkup) = report::load(text) else { return };
    let english = Text::english();
    // What was loaded can be written, and then loaded again.
    let written = report::json(&checkup, &english).to_string();
    assert!(report::load(&written).is_ok());
    let _ = report::ticket(&checkup, &english);
    let _ = report::html(&report::redact(&checkup), &english);
});
