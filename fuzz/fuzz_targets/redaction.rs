//! A word of nobody's between any two texts, everywhere in a result: it is in no form of what may leave.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailprobe::report;
use mailprobe::text::Text;
use mailprobe_fuzz::result_with;

const MARKER: &str = "qzxwvkjq";

fuzz_target!(|input: (&str, &str)| {
    let (before, after) = input;
    let hidden = report::redact(&result_with(&format!("{before}{MARKER}{after}")));
    let english = Text::english();
    let forms = [
        report::json(&hidden, &english).to_string(),
        report::ticket(&hidden, &english),
        report::html(&hidden, &english),
        report::file_name(&hidden, "json"),
    ];
    for form in forms {
        assert!(!form.to_lowercase().contains(MARKER), "{before:?} {after:?}");
    }
});
