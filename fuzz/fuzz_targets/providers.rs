//! Any text as an address, a server or a greeting: whoever is named for it has rows in the tables.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailprobe::mail::{EmailAddress, Host};
use mailprobe::provider;

fuzz_target!(|text: &str| {
    if let Ok(address) = text.parse::<EmailAddress>() {
        assert!(address.domain().address().is_none());
        let known = provider::by_address(&address);
        assert!(known.is_none_or(|known| !known.provider.name.is_empty()));
    }
    if let Ok(host) = text.parse::<Host>() {
        let _ = provider::of_mail_exchanger(&host);
        if let Some(known) = provider::by_host(&host) {
            let _ = (known.servers(), known.lists(&host), known.covers(&host));
        }
    }
    let _ = provider::by_greeting(text);
});
