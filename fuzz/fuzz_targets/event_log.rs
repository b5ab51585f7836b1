//! Any bytes inside an entry of an Exchange event log.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailprobe::complaint;

fuzz_target!(|bytes: &[u8]| {
    let description = String::from_utf8_lossy(bytes);
    let entry = format!(
        "Event Type: Error\nEvent Source: MSExchangePOP3\nEvent ID: 11508\nDescription:\n{description}\n\nEvent ID: 11508\n"
    );
    let reading = complaint::read(&entry);
    assert!(reading.events.len() <= entry.len());
});
