//! Any bytes as the defaults file, and as the program's own name.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailprobe::platform::defaults;

fuzz_target!(|bytes: &[u8]| {
    let (told, remarks) = defaults::read(bytes);
    assert_ne!(told.port, Some(0));
    for line in remarks.iter().map(ToString::to_string).chain(told.organisation).chain(told.helpdesk) {
        assert!(!line.contains(char::is_control), "{line:?}");
    }
    let by_name = defaults::from_program_name(&String::from_utf8_lossy(bytes));
    assert!(by_name.server.is_some() || by_name.port.is_none());
});
