//! A mail server's name or address, checked once.
//!
//! In: a name as given. Out: a [`Host`] whose ASCII form can be asked of a resolver, sent as SNI and held against certificates.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

/// The longest name of DNS, in bytes (RFC 1035 2.3.4).
const LONGEST_NAME: usize = 253;
/// The longest label of DNS, in bytes (RFC 1035 2.3.4).
const LONGEST_LABEL: usize = 63;

/// A host name or an IP address, with the words it was given in.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Host {
    given: String,
    kind: Kind,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Kind {
    /// The name in ASCII (IDNA), a dot at its end kept.
    Name(String),
    Address(IpAddr),
}

/// The text can be neither a host name nor an address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' cannot be the name of a server")]
pub struct NotAHost(pub String);

impl Host {
    /// The address, where it was given as one.
    pub fn address(&self) -> Option<IpAddr> {
        match self.kind {
            Kind::Name(_) => None,
            Kind::Address(address) => Some(address),
        }
    }

    /// True for a name that is never a server's (below `.invalid`, RFC 6761 6.4): it stands where nobody named one.
    pub fn is_placeholder(&self) -> bool {
        self.server_name().is_some_and(|name| name.ends_with(".invalid"))
    }

    /// True for an address of this computer alone, and for its usual name.
    pub fn is_loopback(&self) -> bool {
        let by_name = || {
            self.server_name()
                .is_some_and(|name| name.eq_ignore_ascii_case("localhost"))
        };
        self.address()
            .map_or_else(by_name, |address| address.is_loopback())
    }

    /// True for a name that the internet's name service may have: of several labels, and not below a domain that is kept for
    /// other ends (RFC 6761, RFC 6762 with its appendix G, RFC 8375, and `.internal`, kept by ICANN in 2024).
    pub fn is_public_name(&self) -> bool {
        const NOT_PUBLIC: [&str; 14] = [
            "test",
            "example",
            "invalid",
            "localhost",
            "localdomain",
            "local",
            "internal",
            "intranet",
            "private",
            "corp",
            "home",
            "lan",
            "home.arpa",
            "onion",
        ];
        let Some(name) = self.server_name().map(str::to_ascii_lowercase) else {
            return false;
        };
        let is_below = |domain: &&str| name.strip_suffix(*domain).is_some_and(|rest| rest.ends_with('.'));
        name.contains('.') && !NOT_PUBLIC.iter().any(is_below)
    }

    /// Whether both are one: the same name, whatever its case and a dot at its end, or the same address.
    pub fn is_same(&self, other: &Host) -> bool {
        match (self.server_name(), other.server_name()) {
            (Some(one), Some(other)) => one.eq_ignore_ascii_case(other),
            (None, None) => self.address() == other.address(),
            _ => false,
        }
    }

    /// The name as a resolver is asked for it: ASCII (RFC 5891), a dot at the end kept. `None` for addresses.
    pub fn ascii_name(&self) -> Option<&str> {
        match &self.kind {
            Kind::Name(name) => Some(name),
            Kind::Address(_) => None,
        }
    }

    /// The name as it goes into SNI (RFC 6066 3): ASCII without the dot at the end. `None` for addresses.
    pub fn server_name(&self) -> Option<&str> {
        self.ascii_name().map(|name| name.trim_end_matches('.'))
    }

    /// What a certificate must name: the address, or the name as given without the dot at the end.
    pub fn certificate_name(&self) -> String {
        match &self.kind {
            Kind::Name(_) => self.given.trim_end_matches('.').to_owned(),
            Kind::Address(address) => address.to_string(),
        }
    }

    /// The name as people write it: letters in place of their ASCII form (`xn--mnchen-3ya.example` is `münchen.example`).
    pub fn to_unicode(&self) -> String {
        let given = &self.given;
        if !given.to_ascii_lowercase().contains("xn--") {
            return given.clone();
        }
        match idna::domain_to_unicode(given) {
            (name, Ok(())) if !name.is_empty() => name,
            _ => given.clone(),
        }
    }

    /// The words it was given in.
    pub fn as_str(&self) -> &str {
        &self.given
    }
}

impl FromStr for Host {
    type Err = NotAHost;

    fn from_str(text: &str) -> Result<Host, NotAHost> {
        let given = text.trim();
        let bare = given
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'))
            .unwrap_or(given);
        if let Ok(address) = bare.parse() {
            return Ok(Host {
                given: given.to_owned(),
                kind: Kind::Address(address),
            });
        }
        let refused = || NotAHost(given.chars().take(80).collect());
        let name = idna::domain_to_ascii(given).map_err(|_| refused())?;
        if is_name(&name) {
            Ok(Host {
                given: given.to_owned(),
                kind: Kind::Name(name),
            })
        } else {
            Err(refused())
        }
    }
}

fn is_name(name: &str) -> bool {
    let bare = name.trim_end_matches('.');
    let fits = !bare.is_empty()
        && bare.len() <= LONGEST_NAME
        && bare
            .split('.')
            .all(|label| (1..=LONGEST_LABEL).contains(&label.len()));
    fits && !bare.chars().any(|c| c.is_whitespace() || c.is_control())
}

impl TryFrom<String> for Host {
    type Error = NotAHost;

    fn try_from(text: String) -> Result<Host, NotAHost> {
        text.parse()
    }
}

impl From<Host> for String {
    fn from(host: Host) -> String {
        host.given
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.given)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn host(text: &str) -> Host {
        text.parse().expect("a host")
    }

    #[test]
    fn addresses_are_known_as_such() {
        assert_eq!(
            host("[::1]").address(),
            Some(IpAddr::from(std::net::Ipv6Addr::LOCALHOST))
        );
        assert_eq!(host(" 127.0.0.1 ").address(), Some(IpAddr::from([127, 0, 0, 1])));
        assert_eq!(host("mail.example.test").address(), None);
        assert_eq!(host("[::1]").server_name(), None);
        assert_eq!(host("[::1]").certificate_name(), "::1");
    }

    #[test]
    fn names_become_ascii_and_keep_their_words() {
        let books = host("bücher.example.");
        assert_eq!(books.ascii_name(), Some("xn--bcher-kva.example."));
        assert_eq!(books.server_name(), Some("xn--bcher-kva.example"));
        assert_eq!(books.certificate_name(), "bücher.example");
        assert_eq!(books.to_string(), "bücher.example.");
        assert_eq!(host("Mail.Example.").ascii_name(), Some("mail.example."));
        assert_eq!(host("xn--mnchen-3ya.example").to_unicode(), "münchen.example");
        assert_eq!(host("Mail.Example").to_unicode(), "Mail.Example");
        assert_eq!(host("[::1]").to_unicode(), "[::1]");
    }

    #[test]
    fn what_cannot_be_a_name_is_refused() {
        for text in ["", ".", "two words", "a..b", &"a".repeat(64), &"a.".repeat(200)] {
            assert!(text.parse::<Host>().is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_a_host_or_not(text in ".*") {
            if let Ok(host) = text.parse::<Host>() {
                prop_assert_eq!(host.as_str(), text.trim());
                prop_assert!(host.address().is_some() != host.server_name().is_some());
            }
        }
    }
}
