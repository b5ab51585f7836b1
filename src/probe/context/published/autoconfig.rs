//! Autoconfig pages: what a domain publishes for mail programs over HTTPS.
//!
//! In: a domain. Out: the encrypted services its page names.

use super::MOST;
use crate::mail::{Host, Service};
use crate::observation::PublishedService;
use crate::probe::context::question::ONE_QUESTION;
use crate::probe::net::limits;
use crate::probe::net::recorder::Recorder;
use crate::probe::net::resolver::look_up;
use quick_xml::events::Event as Xml;
use rustls::pki_types::ServerName;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// How long one page may take.
const ONE_PAGE: Duration = Duration::from_secs(3);

/// Asks the two addresses where such pages lie.
pub(super) async fn ask(domain: &str, recorder: &Recorder) -> Vec<PublishedService> {
    let pages = [
        (format!("autoconfig.{domain}"), "/mail/config-v1.1.xml"),
        (domain.to_owned(), "/.well-known/autoconfig/mail/config-v1.1.xml"),
    ];
    for (host, path) in pages {
        let Some(page) = fetch(&host, path, recorder).await else {
            continue;
        };
        let found = autoconfig_services(&page, domain);
        recorder.note(&host, format!("autoconfig: {} servers", found.len()));
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

/// One page over HTTPS, its certificate verified, at most [`limits::BYTES_PER_CONNECTION`] long.
async fn fetch(host: &str, path: &str, recorder: &Recorder) -> Option<String> {
    let address = look_up(host.to_owned(), ONE_QUESTION)
        .await?
        .ok()?
        .into_iter()
        .next()?;
    let to = SocketAddr::new(address, 443);
    recorder.connection(to);
    let roots = rustls::RootCertStore {
        roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
    };
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .ok()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    let exchange = async {
        let stream = TcpStream::connect(to).await.ok()?;
        let name = ServerName::try_from(host.to_owned()).ok()?;
        let connector = tokio_rustls::TlsConnector::from(Arc::new(config));
        let mut stream = connector.connect(name, stream).await.ok()?;
        // Version 1.0 keeps the answer in one piece.
        let request = format!("GET {path} HTTP/1.0\r\nHost: {host}\r\nAccept: text/xml\r\n\r\n");
        stream.write_all(request.as_bytes()).await.ok()?;
        let mut answer = Vec::new();
        let most = limits::BYTES_PER_CONNECTION as u64;
        // Servers that end TLS without saying so have still sent their page.
        let _ = stream.take(most).read_to_end(&mut answer).await;
        recorder.count(to, answer.len(), request.len());
        page(&answer)
    };
    tokio::time::timeout(ONE_PAGE, exchange).await.ok()?
}

/// The body of a good HTTP answer.
fn page(answer: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(answer);
    let (head, body) = text.split_once("\r\n\r\n")?;
    let status = head.split_ascii_whitespace().nth(1)?;
    (head.starts_with("HTTP/1.") && status == "200").then(|| body.to_owned())
}

/// The encrypted services of an autoconfig page.
fn autoconfig_services(page: &str, domain: &str) -> Vec<PublishedService> {
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
            Xml::End(tag) => {
                field.clear();
                let name = tag.name().as_ref().to_ascii_lowercase();
                if matches!(name.as_slice(), b"incomingserver" | b"outgoingserver") {
                    found.extend(server.take().and_then(|server| server.published(domain)));
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

    fn published(self, domain: &str) -> Option<PublishedService> {
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
        let host = self.host.replace("%EMAILDOMAIN%", domain);
        host.parse::<Host>().ok()?;
        Some(PublishedService {
            service,
            host,
            port: self.port.filter(|port| *port > 0)?,
            source: "autoconfig".to_owned(),
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
        let found = autoconfig_services(page, "example.com");
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

    #[test]
    fn only_a_good_answer_is_a_page() {
        assert_eq!(
            page(b"HTTP/1.1 200 OK\r\nA: b\r\n\r\n<x/>").as_deref(),
            Some("<x/>")
        );
        assert_eq!(page(b"HTTP/1.1 404 No\r\n\r\n<x/>"), None);
        assert_eq!(page(b"garbage"), None);
    }

    proptest! {
        #[test]
        fn any_page_is_read(bytes: Vec<u8>, text in ".{0,200}") {
            page(&bytes);
            autoconfig_services(&text, "example.com");
            autoconfig_services(&format!("<incomingServer type='imap'>{text}</incomingServer>"), "example.com");
        }
    }
}
