//! An autoconfig page: what a domain publishes for mail programs.
//!
//! In: the page's text. Out: the encrypted services it names.

use super::{MOST, Named, Source};
use crate::mail::{Host, Service};
use quick_xml::events::Event as Xml;

/// Bytes of a host field that are looked at: a name of DNS, and what stands for the domain.
const LONGEST_HOST: usize = 300;

/// The encrypted services that a page names. Entities are never expanded: a field with one in it is no field.
pub(in crate::probe) fn services(page: &str, domain: &str) -> Vec<Named> {
    let mut reader = quick_xml::Reader::from_str(page);
    let mut found = Vec::new();
    let mut server: Option<Server> = None;
    let mut field = Vec::new();
    while let Ok(event) = reader.read_event() {
        match event {
            Xml::Start(tag) => {
                field = tag.name().as_ref().to_ascii_lowercase();
                if matches!(field.as_slice(), b"incomingserver" | b"outgoingserver") {
                    let kind = tag.try_get_attribute("type").ok().flatten();
                    let kind = kind.map(|kind| String::from_utf8_lossy(&kind.value).to_ascii_lowercase());
                    server = Some(Server {
                        kind: kind.unwrap_or_default(),
                        ..Server::default()
                    });
                }
            }
            Xml::Text(text) => {
                if let (Some(server), Ok(text)) = (&mut server, text.decode()) {
                    server.take(&field, text.trim());
                }
            }
            Xml::GeneralRef(_) | Xml::CData(_) => {
                if let Some(server) = &mut server {
                    server.is_odd = true;
                }
            }
            Xml::End(tag) => {
                field.clear();
                let name = tag.name().as_ref().to_ascii_lowercase();
                if matches!(name.as_slice(), b"incomingserver" | b"outgoingserver") {
                    found.extend(server.take().and_then(|server| server.named(domain)));
                }
            }
            Xml::Eof => break,
            _ => {}
        }
        if found.len() >= MOST {
            break;
        }
    }
    found
}

#[derive(Debug, Default)]
struct Server {
    kind: String,
    host: String,
    port: Option<u16>,
    socket: String,
    /// Something stands in it that no such page needs.
    is_odd: bool,
}

impl Server {
    fn take(&mut self, field: &[u8], text: &str) {
        match field {
            b"hostname" => self.host.push_str(text),
            b"port" => self.port = text.parse().ok(),
            b"sockettype" => self.socket = text.to_ascii_lowercase(),
            _ => {}
        }
    }

    fn named(self, domain: &str) -> Option<Named> {
        if self.is_odd || self.host.len() > LONGEST_HOST {
            return None;
        }
        let service = match (self.kind.as_str(), self.socket.as_str()) {
            ("imap", "ssl") => Service::Imaps,
            ("imap", "starttls") => Service::Imap,
            ("pop3", "ssl") => Service::Pop3s,
            ("pop3", "starttls") => Service::Pop3,
            ("smtp", "ssl") => Service::Smtps,
            ("smtp", "starttls") => Service::Submission,
            // Clear text is nothing to recommend.
            _ => return None,
        };
        let host: Host = self.host.replace("%EMAILDOMAIN%", domain).parse().ok()?;
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
        // What is shown and entered is the name that is asked, without signs that nobody sees.
        let host: Host = host
            .server_name()
            .filter(|name| name.bytes().all(is_plain))?
            .parse()
            .ok()?;
        Some(Named {
            service,
            host,
            port: self.port.filter(|port| *port > 0)?,
            source: Source::Autoconfig,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn autoconfig_names_encrypted_services() {
        let page = "<?xml version=\"1.0\"?><clientConfig version=\"1.1\"><emailProvider id=\"example.com\">\
            <incomingServer type=\"imap\"><hostname>imap.%EMAILDOMAIN%</hostname><port>993</port>\
            <socketType>SSL</socketType></incomingServer>\
            <incomingServer type=\"pop3\"><hostname>pop.example.com</hostname><port>110</port>\
            <socketType>plain</socketType></incomingServer>\
            <outgoingServer type=\"smtp\"><hostname>smtp.example.com</hostname><port>587</port>\
            <socketType>STARTTLS</socketType></outgoingServer></emailProvider></clientConfig>";
        let found = services(page, "example.com");
        let found: Vec<(Service, &str, u16)> = found
            .iter()
            .map(|row| (row.service, row.host.as_str(), row.port))
            .collect();
        assert_eq!(
            found,
            [
                (Service::Imaps, "imap.example.com", 993),
                (Service::Submission, "smtp.example.com", 587)
            ]
        );
    }

    fn page(host: &str, port: &str) -> String {
        format!(
            "<clientConfig><incomingServer type=\"imap\"><hostname>{host}</hostname><port>{port}</port>\
             <socketType>SSL</socketType></incomingServer></clientConfig>"
        )
    }

    #[test]
    fn what_is_no_name_of_a_server_is_not_named() {
        assert_eq!(services(&page("imap.example.com", "993"), "example.com").len(), 1);
        let long = "a.".repeat(200) + "example";
        for host in [
            "192.0.2.1",
            "%EMAILLOCALPART%.example.com",
            "imap.example.com/path",
            "user:word@imap.example.com",
            "imap.&evil;example.com",
            "imap.&#101;xample.com",
            "<![CDATA[imap.example.com]]>",
            "imap .example.com",
            "imap\u{202e}.example.com",
            "",
            &long,
        ] {
            assert_eq!(services(&page(host, "993"), "example.com"), [], "{host}");
        }
        for port in ["0", "65536", "-1", "", "9 93", "99999999999999999999"] {
            assert_eq!(
                services(&page("imap.example.com", port), "example.com"),
                [],
                "{port}"
            );
        }
    }

    #[test]
    fn signs_that_nobody_sees_are_in_no_name() {
        let found = services(&page("im\u{feff}ap.example.com", "993"), "example.com");
        let names: Vec<&str> = found.iter().map(|named| named.host.as_str()).collect();
        assert_eq!(names, ["imap.example.com"]);
    }

    #[test]
    fn entities_are_not_expanded() {
        let bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">\
            <!ENTITY file SYSTEM \"file:///etc/passwd\">]>";
        for inside in ["&b;", "&file;", "imap.&a;.example.com"] {
            assert_eq!(
                services(&format!("{bomb}{}", page(inside, "993")), "example.com"),
                []
            );
        }
        assert_eq!(
            services(
                &format!("{bomb}{}", page("imap.example.com", "993")),
                "example.com"
            )
            .len(),
            1
        );
    }

    #[test]
    fn a_page_without_end_names_a_limited_number() {
        let endless = page("imap.example.com", "993").repeat(5000);
        assert_eq!(services(&endless, "example.com").len(), MOST);
        let deep = "<a>".repeat(80_000);
        assert_eq!(services(&deep, "example.com"), []);
    }

    proptest! {
        #[test]
        fn any_page_is_read(text in ".{0,200}") {
            services(&text, "example.com");
            services(&format!("<incomingServer type='imap'>{text}</incomingServer>"), "example.com");
        }
    }
}
