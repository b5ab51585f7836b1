//! What is sent as a name, and what is not.

use super::*;

#[test]
fn names_are_sent_and_addresses_are_not() {
    for name in [
        "mail.example.org",
        "mail.example.org.",
        "localhost",
        "x_y.example",
        "xn--mnchen-3ya.example",
        "10.example",
        "0xg",
    ] {
        assert!(host_name(name).is_some_and(|sent| !sent.ends_with('.')), "{name}");
    }
    for address in [
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0x7f000001",
        "1.2.3.0x4",
        "::1",
        "fe80::1%eth0",
        "[::1]",
        "",
        ".",
        "a b",
        "münchen.example",
    ] {
        assert_eq!(host_name(address), None, "{address}");
    }
}
