//! An e-mail address, as far as it tells where the mailbox is.
//!
//! In: an address as people write it. Out: its domain. The part before the `@` names a person and decides nothing here:
//! it is not kept, so no report can show it.

use super::host::Host;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The longest address, in bytes (RFC 5321 4.5.3.1: 64 before the `@`, 255 behind it).
const LONGEST: usize = 320;

/// An e-mail address without the part before its `@`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EmailAddress {
    domain: Host,
}

/// The text is no e-mail address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("this is not an e-mail address; one looks like name@example.org")]
pub struct NotAnAddress;

impl EmailAddress {
    /// The part behind the `@`: always a name, never an IP address.
    pub fn domain(&self) -> &Host {
        &self.domain
    }
}

impl FromStr for EmailAddress {
    type Err = NotAnAddress;

    fn from_str(text: &str) -> Result<EmailAddress, NotAnAddress> {
        let text = text.trim();
        let text = text.strip_prefix("mailto:").unwrap_or(text);
        let bare = text
            .strip_prefix('<')
            .and_then(|rest| rest.strip_suffix('>'))
            .unwrap_or(text);
        let (name, domain) = bare.rsplit_once('@').ok_or(NotAnAddress)?;
        let is_part =
            |part: &str| !part.is_empty() && !part.contains(|c: char| c.is_whitespace() || c.is_control());
        if bare.len() > LONGEST || !is_part(name) || !is_part(domain) {
            return Err(NotAnAddress);
        }
        let domain: Host = domain.parse().map_err(|_| NotAnAddress)?;
        let is_name = domain.server_name().is_some_and(|name| {
            name.chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'))
        });
        is_name.then_some(EmailAddress { domain }).ok_or(NotAnAddress)
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "…@{}", self.domain)
    }
}

impl TryFrom<String> for EmailAddress {
    type Error = NotAnAddress;

    fn try_from(text: String) -> Result<EmailAddress, NotAnAddress> {
        text.parse()
    }
}

impl From<EmailAddress> for String {
    fn from(address: EmailAddress) -> String {
        address.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_the_domain_is_kept() {
        for text in ["ann.example@GMX.net", " <ann@GMX.net> ", "mailto:a@b@GMX.net"] {
            let address: EmailAddress = text.parse().expect("an address");
            assert_eq!(address.domain().server_name(), Some("gmx.net"), "{text}");
            let shown = address.to_string();
            assert_eq!(shown, "…@GMX.net");
            assert_eq!(shown.parse(), Ok(address), "what is shown reads back");
        }
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for text in [
            "",
            "ann",
            "@gmx.net",
            "ann@",
            "a nn@gmx.net",
            "ann@127.0.0.1",
            "ann@gmx.net>x",
            "ann@a..b",
        ] {
            assert_eq!(text.parse::<EmailAddress>(), Err(NotAnAddress), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_an_address_or_not(text in ".*") {
            if let Ok(address) = text.parse::<EmailAddress>() {
                prop_assert!(address.domain().server_name().is_some());
            }
        }
    }
}
