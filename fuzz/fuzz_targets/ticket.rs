//! Any text in a result: nothing in the ticket, long or short, acts.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailprobe::report;
use mailprobe::text::Text;
use mailprobe_fuzz::{acts, result_with};

fuzz_target!(|text: &str| {
    let english = Text::english();
    let checkup = result_with(text);
    for ticket in [report::ticket(&checkup, &english), report::short_ticket(&checkup, &[], None, &english)] {
        assert!(!ticket.contains(acts), "{ticket:?}");
    }
});
