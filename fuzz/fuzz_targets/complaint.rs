//! Any bytes pasted as a complaint. What is read must be possible values, and reading must not depend on the run.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailprobe::complaint;

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = complaint::decode(bytes) else { return };
    let reading = complaint::read(&text);
    for complaint in &reading.complaints {
        assert_ne!(complaint.port, Some(0));
    }
    assert_eq!(reading, complaint::read(&text));
});
