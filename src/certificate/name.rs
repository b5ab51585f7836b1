//! Whether a certificate names the server that was asked for (RFC 9525).
//!
//! In: subject alternative names and the name asked for. Out: yes or no. The common name never counts.

use std::net::IpAddr;
use x509_parser::extensions::GeneralName;

/// Whether one of the certificate's names is the one asked for.
///
/// `asked` may be Unicode, carry a trailing dot, or be an address (with or without brackets). A wildcard stands for exactly
/// the leftmost label.
pub fn names_match(names: &[GeneralName<'_>], asked: &str) -> bool {
    let asked = asked.trim().trim_end_matches('.');
    if let Some(address) = as_address(asked) {
        return names.iter().any(|name| match name {
            GeneralName::IPAddress(bytes) => address_of(bytes) == Some(address),
            _ => false,
        });
    }
    let Ok(asked) = idna::domain_to_ascii(asked) else {
        return false;
    };
    !asked.is_empty()
        && names.iter().any(|name| match name {
            GeneralName::DNSName(pattern) => dns_name_matches(pattern, &asked),
            _ => false,
        })
}

/// Whether a common name is the one asked for, as programs before RFC 9525 compare it.
pub(super) fn common_name_matches(common_name: &str, asked: &str) -> bool {
    let asked = asked.trim();
    match as_address(asked) {
        Some(address) => as_address(common_name) == Some(address),
        None => names_match(&[GeneralName::DNSName(common_name)], asked),
    }
}

/// A name of the certificate as people read it, cut where it is longer than any name can be; kinds that do not count for
/// servers are `None`.
pub(super) fn printable(name: &GeneralName<'_>) -> Option<String> {
    match name {
        GeneralName::DNSName(text) => {
            let name = text.chars().take(LONGEST_NAME).collect::<String>();
            Some(name.escape_default().to_string())
        }
        GeneralName::IPAddress(bytes) => address_of(bytes).map(|address| address.to_string()),
        _ => None,
    }
}

fn dns_name_matches(pattern: &str, asked: &str) -> bool {
    let pattern = pattern.trim_end_matches('.');
    if pattern.eq_ignore_ascii_case(asked) {
        return !pattern.contains('*');
    }
    let (Some(parent), Some((first, rest))) = (pattern.strip_prefix("*."), asked.split_once('.')) else {
        return false;
    };
    !first.is_empty() && parent.contains('.') && parent.eq_ignore_ascii_case(rest)
}

fn as_address(text: &str) -> Option<IpAddr> {
    let bare = text.trim_start_matches('[').trim_end_matches(']');
    bare.split('%').next()?.parse().ok()
}

fn address_of(bytes: &[u8]) -> Option<IpAddr> {
    <[u8; 4]>::try_from(bytes)
        .map(IpAddr::from)
        .or_else(|_| <[u8; 16]>::try_from(bytes).map(IpAddr::from))
        .ok()
}

/// In characters; a name in DNS has at most 253 (RFC 1035 2.3.4).
const LONGEST_NAME: usize = 255;

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(pattern: &str, asked: &str) -> bool {
        names_match(&[GeneralName::DNSName(pattern)], asked)
    }

    #[test]
    fn names_match_as_rfc_9525_says() {
        assert!(matches("mail.example.com", "MAIL.example.com."));
        assert!(matches("*.example.com", "mail.example.com"));
        assert!(!matches("*.example.com", "a.mail.example.com"));
        assert!(!matches("*.example.com", "example.com"));
        assert!(!matches("m*.example.com", "mail.example.com"));
        assert!(!matches("mail.*.com", "mail.example.com"));
        assert!(!matches("*.com", "example.com"));
        assert!(!matches("*", "localhost"));
        assert!(matches("xn--bcher-kva.example", "bücher.example"));
        assert!(!matches("", ""));
    }

    #[test]
    fn addresses_match_only_as_addresses() {
        let v4 = [127, 0, 0, 1];
        let v6 = std::net::Ipv6Addr::LOCALHOST.octets();
        assert!(names_match(&[GeneralName::IPAddress(&v4)], "127.0.0.1"));
        assert!(names_match(&[GeneralName::IPAddress(&v6)], "[::1]"));
        assert!(!matches("127.0.0.1", "127.0.0.1"));
        assert!(!names_match(&[GeneralName::IPAddress(&v4)], "127.0.0.2"));
        assert!(!names_match(&[GeneralName::IPAddress(&v4[..3])], "127.0.0.1"));
    }
}
