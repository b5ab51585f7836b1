//! Any text in a result: the page has no tag more than without it, and nothing in it acts.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailprobe::report;
use mailprobe::text::Text;
use mailprobe_fuzz::{acts, result_with};

fuzz_target!(|text: &str| {
    let english = Text::english();
    let page = report::html(&result_with(text), &english);
    assert!(!page.contains(acts));
    let tags = |page: &str| page.bytes().filter(|byte| *byte == b'<').count();
    let tame = text.replace(['<', '>', '&', '"', '\''], "x");
    assert_eq!(tags(&page), tags(&report::html(&result_with(&tame), &english)));
});
