//! From what a message says to what a check needs: a server that can be asked, a protocol, a port.
//!
//! In: a complaint, or a name as printed. Out: a host name without the marks that people and web pages put around it,
//! the fields that are still missing, and the values that are usual for a protocol.

use super::{Complaint, dialog, value};
use crate::mail::{Protocol, Security};
use serde::{Deserialize, Serialize};
use std::net::{IpAddr, Ipv6Addr};

/// A field that a check needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Field {
    /// The mail server's name.
    Server,
    /// POP3, IMAP or SMTP.
    Protocol,
    /// The port.
    Port,
    /// Whether, and how, the connection is encrypted.
    Security,
}

impl Field {
    /// The name used in JSON and for the text of the window.
    pub fn name(self) -> &'static str {
        match self {
            Field::Server => "server",
            Field::Protocol => "protocol",
            Field::Port => "port",
            Field::Security => "security",
        }
    }
}

/// The fields that a check needs and the message does not tell, in the order a person is asked for them.
pub fn missing(complaint: &Complaint) -> Vec<Field> {
    let server = complaint.server.as_deref().and_then(host);
    let is_probed = complaint
        .protocol
        .is_some_and(|protocol| Protocol::PROBED.contains(&protocol));
    [
        (Field::Server, server.is_some()),
        (Field::Protocol, is_probed),
        (Field::Port, complaint.port.is_some_and(|port| port > 0)),
        (Field::Security, complaint.secure.is_some()),
    ]
    .into_iter()
    .filter(|(_, is_there)| !is_there)
    .map(|(field, _)| field)
    .collect()
}

/// A usual setting of a protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Usual {
    /// The port.
    pub port: u16,
    /// The encryption that goes with it.
    pub security: Security,
}

const fn setting(port: u16, security: Security) -> Usual {
    Usual { port, security }
}

const POP3: [Usual; 3] = [
    setting(995, Security::Tls),
    setting(110, Security::StartTls),
    setting(110, Security::None),
];
const IMAP: [Usual; 3] = [
    setting(993, Security::Tls),
    setting(143, Security::StartTls),
    setting(143, Security::None),
];
const SMTP: [Usual; 3] = [
    setting(465, Security::Tls),
    setting(587, Security::StartTls),
    setting(25, Security::None),
];

/// The settings that are usual for a protocol, the best first (RFC 8314). Empty for protocols that are not probed.
pub fn usual(protocol: Protocol) -> &'static [Usual] {
    match protocol {
        Protocol::Pop3 => &POP3,
        Protocol::Imap => &IMAP,
        Protocol::Smtp => &SMTP,
        Protocol::Nntp | Protocol::Http => &[],
    }
}

/// The protocol that a message most likely means where it prints none: by its port, by its number. To be offered, not assumed.
pub fn likely_protocol(complaint: &Complaint) -> Option<Protocol> {
    complaint.protocol.or_else(|| match complaint.port {
        Some(110 | 995) => Some(Protocol::Pop3),
        Some(143 | 993) => Some(Protocol::Imap),
        Some(25 | 465 | 587 | 2525) => Some(Protocol::Smtp),
        _ => dialog::protocol_of_number(complaint),
    })
}

/// The server that a message most likely means where it names none: the account, where people named it after the server.
/// To be offered, not assumed.
pub fn likely_server(complaint: &Complaint) -> Option<String> {
    let printed = complaint.server.as_deref().and_then(host);
    printed.or_else(|| {
        let account = complaint.account.as_deref()?;
        host(account).filter(|name| is_mail_name(name))
    })
}

/// A host name or address that can be asked, from a name as printed: without `<>`, `[]`, quotation marks, a scheme or a
/// port. `None` for what cannot be a host name: `[server name]`, `XXX.XXX.XXX.XXX`, an e-mail address.
pub fn host(printed: &str) -> Option<String> {
    let bare =
        printed.trim_matches(|c: char| c.is_whitespace() || value::is_quote(c) || "<>[]{}()*,;".contains(c));
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
        && bare.contains(|c: char| c.is_whitespace() || "@<>'\"_:".contains(c))
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
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !label.starts_with('-')
        && !label.ends_with('-')
}

/// `xxx.xxx.xxx`: somebody hid the name.
fn is_placeholder(name: &str) -> bool {
    name.split('.')
        .all(|label| label.bytes().all(|byte| byte == b'x'))
}

/// First labels that mail servers have.
const MAIL_LABELS: [&str; 24] = [
    "mail", "pop", "pop3", "pops", "imap", "imap4", "imaps", "smtp", "smtps", "mx", "mx1", "mx2", "mail1",
    "mail2", "outlook", "exchange", "owa", "secure", "ssl", "in", "out", "incoming", "outgoing", "mailhost",
];

/// True for `mail.example.com`, `pop3.example.com` and the like.
fn is_mail_name(name: &str) -> bool {
    let mut labels = name.split('.');
    let first = labels.next().unwrap_or_default();
    let top = labels.next_back().unwrap_or_default();
    MAIL_LABELS.contains(&first)
        && labels.next().is_some()
        && top.len() >= 2
        && top.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'-')
        && ![
            "exe", "dll", "txt", "log", "htm", "html", "php", "msc", "dbx", "pst",
        ]
        .contains(&top)
}

/// The one mail server that some prose names, with the port behind it; `None` where two different ones are named.
pub(super) fn server_in(text: &str) -> Option<(String, Option<u16>)> {
    let text = &text[..text.floor_char_boundary(6000)];
    let mut only: Option<(String, Option<u16>)> = None;
    let is_part = |c: char| c.is_ascii_alphanumeric() || ".-@:/_%".contains(c);
    for token in text.split(|c: char| !is_part(c)) {
        if token.contains(['@', '/', '_', '%']) {
            continue;
        }
        let token = token.trim_matches(['.', '-', ':']);
        let (name, port) = match token.split_once(':') {
            Some((name, port)) => (name, port.parse::<u16>().ok().filter(|port| *port > 0)),
            None => (token, None),
        };
        let folded = name.to_ascii_lowercase();
        if !is_mail_name(&folded) {
            continue;
        }
        match &mut only {
            Some((other, known)) if other.eq_ignore_ascii_case(name) => *known = known.or(port),
            Some(_) => return None,
            None => only = Some((name.to_owned(), port)),
        }
    }
    only
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
            ("...", None),
            ("〜", None),
            ("", None),
        ] {
            assert_eq!(host(printed).as_deref(), expected, "{printed}");
        }
    }

    #[test]
    fn prose_names_a_server_only_where_it_is_one() {
        assert_eq!(
            server_in("cannot reach imap.example.org:993 today"),
            Some(("imap.example.org".into(), Some(993)))
        );
        assert_eq!(
            server_in("see http://mail.example.org/x or ann@mail.example.org, mail.exe"),
            None
        );
        assert_eq!(server_in("pop.example.org and smtp.example.org"), None);
    }

    proptest! {
        #[test]
        fn any_name_is_a_host_or_not(printed in ".{0,60}") {
            if let Some(name) = host(&printed) {
                prop_assert!(!name.is_empty() && name.is_ascii());
            }
            let _ = server_in(&printed);
        }
    }
}
