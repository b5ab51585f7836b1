//! Names of servers.
//!
//! In: a name as printed. Out: a host name that can be asked, without the marks that people and web pages put around it.

use super::chars::is_quote;
use super::words::{self, List};
use std::net::{IpAddr, Ipv6Addr};

/// A host name or address that can be asked, from a name as printed: without `<>`, `[]`, quotation marks, a scheme or a
/// port. `None` for what cannot be a host name: `[server name]`, `XXX.XXX.XXX.XXX`, an e-mail address.
pub fn host(printed: &str) -> Option<String> {
    read(printed).filter(|name| {
        let mut labels = name.split('.').rev();
        let top = labels.next().unwrap_or_default();
        // In a text an underscore mostly belongs to a file, a function or a place holder.
        !name.contains('_') || !top.contains('_') && labels.count() >= 2 && !name.starts_with('_')
    })
}

/// The same of a name that was entered as a server's: one with an underscore too, which resolvers take and use (RFC 2181 11).
pub fn typed_host(typed: &str) -> Option<String> {
    read(typed)
}

fn read(printed: &str) -> Option<String> {
    let bare = printed.trim_matches(|c: char| c.is_whitespace() || is_quote(c) || "<>[]{}()*,;".contains(c));
    let bare = match bare.split_once("://") {
        Some((_, rest)) => rest,
        None => bare,
    };
    let bare = bare.split('/').next()?.trim();
    if let Ok(address) = bare.parse::<IpAddr>() {
        return Some(address.to_string());
    }
    let bare = match bare.rsplit_once(':') {
        Some((name, port)) if port.parse::<u16>().is_ok() => name.trim_matches(|c| "[]".contains(c)),
        Some(_) => return None,
        None => bare,
    };
    if let Ok(address) = bare.parse::<IpAddr>() {
        return Some(address.to_string());
    }
    if bare.parse::<Ipv6Addr>().is_err()
        && bare.contains(|c: char| c.is_whitespace() || "@<>'\":".contains(c))
    {
        return None;
    }
    let name = bare.trim_end_matches('.');
    if !name.split('.').all(|label| label.contains(char::is_alphanumeric)) {
        return None;
    }
    let ascii = idna::domain_to_ascii(name).ok()?;
    let is_host = !ascii.is_empty()
        && ascii.len() <= 253
        && ascii.split('.').all(is_label)
        && ascii.bytes().any(|byte| byte.is_ascii_alphabetic());
    (is_host && !is_placeholder(&ascii)).then_some(ascii)
}

fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && label
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
        && !label.starts_with('-')
        && !label.ends_with('-')
}

/// `xxx.xxx.xxx`: somebody hid the name.
fn is_placeholder(name: &str) -> bool {
    name.split('.')
        .all(|label| label.bytes().all(|byte| byte == b'x'))
}

/// True for `mail.example.com`, `pop3.example.com` and the like.
pub(super) fn is_mail_name(name: &str) -> bool {
    let mut labels = name.split('.');
    let first = labels.next().unwrap_or_default();
    let top = labels.next_back().unwrap_or_default();
    // mx01, smtp2
    let stem = first.trim_end_matches(|c: char| c.is_ascii_digit());
    (words::is_in(List::MailHost, first) || words::is_in(List::MailHost, stem))
        && labels.next().is_some()
        && top.len() >= 2
        && top.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'-')
        && !words::is_in(List::FileEnding, top)
}

/// A name as printed with the port behind it: `mail.example.com:993`. No name where it cannot be one.
pub(super) fn with_port(printed: &str) -> (Option<&str>, Option<u16>) {
    let around = |c: char| c.is_whitespace() || is_quote(c) || "<>[]{}()*,;".contains(c);
    let bare = printed.trim_matches(around);
    // Behind the host of an address there may be a path.
    let bare = bare
        .split_once("://")
        .and_then(|(_, rest)| rest.split(['/', '?']).next())
        .unwrap_or(bare);
    let bare = bare.trim_end_matches(|c| around(c) || matches!(c, ':' | '/' | '.'));
    let (name, port) = match bare.rsplit_once(':') {
        Some((name, port)) if !name.contains(':') => match port.trim_end_matches('.').parse::<u16>() {
            Ok(port) if port > 0 => (name, Some(port)),
            _ => (bare, None),
        },
        _ => (bare, None),
    };
    let name = name.trim_end_matches(['.', ':', '/']);
    let is_name = !name.contains('@') && host(name).is_some();
    (is_name.then_some(name), port.filter(|_| is_name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn hosts_lose_what_people_put_around_them() {
        for (printed, expected) in [
            ("<mail.example.com>", Some("mail.example.com")),
            ("smtp.example.com>", Some("smtp.example.com")),
            ("'Mail.Example.COM.'", Some("mail.example.com")),
            ("imap://mail.example.com:993/", Some("mail.example.com")),
            ("192.168.1.108", Some("192.168.1.108")),
            ("[2001:db8::1]", Some("2001:db8::1")),
            ("servername", Some("servername")),
            ("bücher.example", Some("xn--bcher-kva.example")),
            ("[server name]", None),
            ("your_SMTP_server", None),
            ("XXX.XXX.XXX.XXX", None),
            ("ann@example.com", None),
            ("pop_mail.example.com", Some("pop_mail.example.com")),
            ("mail_room.rb", None),
            ("...", None),
            ("〜", None),
            ("", None),
        ] {
            assert_eq!(host(printed).as_deref(), expected, "{printed}");
        }
    }

    #[test]
    fn a_typed_name_is_what_resolvers_take() {
        for (typed, expected) in [
            ("pop_mail.example.com", Some("pop_mail.example.com")),
            ("POP_MAIL", Some("pop_mail")),
            ("pop_mail.example.com:995", Some("pop_mail.example.com")),
            ("_", None),
            ("pop mail", None),
            ("-mail.example.com", None),
            ("ann_b@example.com", None),
            ("mail..example.com", None),
        ] {
            assert_eq!(typed_host(typed).as_deref(), expected, "{typed}");
        }
    }

    #[test]
    fn a_port_is_parted_from_its_host_whatever_stands_behind() {
        for (printed, expected) in [
            ("mail.example.com:993", (Some("mail.example.com"), Some(993))),
            ("mail.example.com:993':", (Some("mail.example.com"), Some(993))),
            (
                "imaps://mail.example.com:993/",
                (Some("mail.example.com"), Some(993)),
            ),
            ("imap://localhost:143?tls=YES", (Some("localhost"), Some(143))),
            ("imap://mail.example.com/inbox", (Some("mail.example.com"), None)),
            ("mail.example.com.", (Some("mail.example.com"), None)),
        ] {
            assert_eq!(with_port(printed), expected, "{printed}");
        }
    }

    proptest! {
        #[test]
        fn any_name_is_a_host_or_not(printed in ".{0,60}") {
            if let Some(name) = host(&printed) {
                prop_assert!(!name.is_empty() && name.is_ascii());
            }
        }
    }
}
