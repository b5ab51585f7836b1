//! Any text as an autoconfig page: what it names are plain names of servers, and not many.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailprobe::probe::fuzzing;

fuzz_target!(|page: &str| {
    let hosts = fuzzing::autoconfig(page, "firm.example");
    assert!(hosts.len() <= 20);
    for host in hosts {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b".-_".contains(&byte);
        assert!(!host.is_empty() && host.len() <= 260, "{host:?}");
        assert!(host.parse::<std::net::IpAddr>().is_err() && host.bytes().all(is_plain), "{host:?}");
    }
});
