//! Any bytes pasted as a complaint. What is read must be possible values, and reading must not depend on the run.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailprobe::complaint;

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = complaint::decode(bytes) else { return };
    let reading = complaint::read(&text);
    for complaint in &reading.complaints {
        let number = complaint.error_number.map(|number| number.to_string());
        assert!(number.as_deref().is_none_or(|number| mailprobe::codes::explain(number).is_ok()), "{number:?}");
        assert!(complaint.server.as_deref().is_none_or(|server| !server.is_empty()));
    }
    assert_eq!(reading, complaint::read(&text));
});
