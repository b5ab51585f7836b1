//! The settings a provider publishes for mail programs: SRV records (RFC 6186, RFC 8314) and autoconfig.
//!
//! In: the server's name; only when the person asked for it. Out: better servers and ports to recommend. Asks nobody but
//! this computer's resolver and the named domain.

use super::resolve::{ascii_name, literal, look_up};
use super::transcript::Recorder;
use super::{PublishedService, limits};
use crate::mail::Service;
use quick_xml::events::Event as Xml;
use rustls::pki_types::ServerName;
use simple_dns::rdata::RData;
use simple_dns::{CLASS, Name, Packet, PacketFlag, Question, TYPE};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpStream, UdpSocket};

/// Asks both ways at once; an empty list where nothing is published or nobody answered in time.
pub(super) async fn settings(server: &str, recorder: &Recorder) -> Vec<PublishedService> {
    let Some(domain) = domain_of(server) else {
        return Vec::new();
    };
    let asked = async { tokio::join!(by_srv(&domain, recorder), by_autoconfig(&domain, recorder)) };
    let (mut found, autoconfig) = tokio::time::timeout(limits::PUBLISHED, asked)
        .await
        .unwrap_or_default();
    found.extend(autoconfig);
    found
}

/// `mail.example.com` belongs to `example.com`; `example.com` stands for itself.
fn domain_of(server: &str) -> Option<String> {
    if literal(server).is_some() {
        return None;
    }
    let name = ascii_name(server).ok()?;
    let name = name.trim_end_matches('.');
    match name.split_once('.') {
        Some((_, parent)) if parent.contains('.') => Some(parent.to_owned()),
        Some(_) => Some(name.to_owned()),
        None => None,
    }
}

async fn by_srv(domain: &str, recorder: &Recorder) -> Vec<PublishedService> {
    let Some(resolver) = first_resolver() else {
        recorder.note(
            domain,
            "SRV records cannot be asked for on this system".to_owned(),
        );
        return Vec::new();
    };
    let mut found = Vec::new();
    for (service, label) in LABELS {
        let name = format!("{label}._tcp.{domain}");
        // A resolver that does not answer once is not asked again.
        let Some(answer) = ask(&name, resolver, recorder).await else {
            break;
        };
        let records = srv_records(&answer);
        let words = records
            .iter()
            .map(|(host, port)| format!("{host}:{port}"))
            .collect::<Vec<_>>();
        recorder.note(
            &name,
            format!(
                "SRV: {}",
                if words.is_empty() {
                    "none".to_owned()
                } else {
                    words.join(" ")
                }
            ),
        );
        found.extend(records.into_iter().map(|(host, port)| PublishedService {
            service,
            host,
            port,
            source: "srv".to_owned(),
        }));
    }
    found
}

/// The system's first nameserver; Windows keeps it where no file tells.
fn first_resolver() -> Option<SocketAddr> {
    let text = std::fs::read_to_string("/etc/resolv.conf").ok()?;
    text.lines().find_map(|line| {
        let mut words = line.split_ascii_whitespace();
        let address: IpAddr = (words.next() == Some("nameserver"))
            .then(|| words.next())??
            .parse()
            .ok()?;
        Some(SocketAddr::new(address, 53))
    })
}

async fn ask(name: &str, resolver: SocketAddr, recorder: &Recorder) -> Option<Vec<u8>> {
    let id = name.bytes().fold(17_u16, |id, byte| {
        id.wrapping_mul(31).wrapping_add(u16::from(byte))
    });
    let mut query = Packet::new_query(id);
    query.set_flags(PacketFlag::RECURSION_DESIRED);
    query.questions.push(Question::new(
        Name::new(name).ok()?,
        TYPE::SRV.into(),
        CLASS::IN.into(),
        false,
    ));
    let query = query.build_bytes_vec().ok()?;
    let here: SocketAddr = match resolver {
        SocketAddr::V4(_) => ([0, 0, 0, 0], 0).into(),
        SocketAddr::V6(_) => ([0_u16; 8], 0).into(),
    };
    let socket = UdpSocket::bind(here).await.ok()?;
    socket.connect(resolver).await.ok()?;
    recorder.connection(resolver);
    socket.send(&query).await.ok()?;
    recorder.count(resolver, 0, query.len());
    let mut answer = vec![0; 4096];
    let count = tokio::time::timeout(ONE_QUESTION, socket.recv(&mut answer))
        .await
        .ok()?
        .ok()?;
    recorder.count(resolver, count, 0);
    answer.truncate(count);
    (Packet::parse(&answer).ok()?.id() == id).then_some(answer)
}

/// Hosts and ports of an answer, the most wanted first. A target of `.` says that the service is not offered.
fn srv_records(answer: &[u8]) -> Vec<(String, u16)> {
    let Ok(packet) = Packet::parse(answer) else {
        return Vec::new();
    };
    let mut records: Vec<(u16, String, u16)> = packet
        .answers
        .iter()
        .filter_map(|record| match &record.rdata {
            RData::SRV(srv) => Some((srv.priority, srv.target.to_string(), srv.port)),
            _ => None,
        })
        .filter(|(_, host, port)| *port > 0 && ascii_name(host).is_ok())
        .collect();
    records.sort();
    records.truncate(MOST);
    records
        .into_iter()
        .map(|(_, host, port)| (host.trim_end_matches('.').to_owned(), port))
        .collect()
}

async fn by_autoconfig(domain: &str, recorder: &Recorder) -> Vec<PublishedService> {
    let places = [
        (format!("autoconfig.{domain}"), "/mail/config-v1.1.xml"),
        (domain.to_owned(), "/.well-known/autoconfig/mail/config-v1.1.xml"),
    ];
    for (host, path) in places {
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
        ascii_name(&host).ok()?;
        Some(PublishedService {
            service,
            host,
            port: self.port.filter(|port| *port > 0)?,
            source: "autoconfig".to_owned(),
        })
    }
}

const LABELS: [(Service, &str); 6] = [
    (Service::Imaps, "_imaps"),
    (Service::Pop3s, "_pop3s"),
    (Service::Smtps, "_submissions"),
    (Service::Imap, "_imap"),
    (Service::Pop3, "_pop3"),
    (Service::Submission, "_submission"),
];

/// Entries kept of one answer.
const MOST: usize = 20;

const ONE_QUESTION: Duration = Duration::from_millis(900);

const ONE_PAGE: Duration = Duration::from_secs(3);

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use simple_dns::ResourceRecord;
    use simple_dns::rdata::SRV;

    #[test]
    fn the_domain_is_the_servers_parent() {
        assert_eq!(domain_of("mail.example.com").as_deref(), Some("example.com"));
        assert_eq!(domain_of("example.com.").as_deref(), Some("example.com"));
        assert_eq!(domain_of("localhost"), None);
        assert_eq!(domain_of("127.0.0.1"), None);
    }

    #[test]
    fn srv_answers_are_read_by_priority() {
        let mut packet = Packet::new_reply(1);
        for (priority, target, port) in [
            (20, "b.example.com", 993),
            (10, "a.example.com", 994),
            (0, ".", 995),
        ] {
            let target = Name::new(target).unwrap_or_else(|_| Name::new_unchecked(""));
            packet.answers.push(ResourceRecord::new(
                Name::new("_imaps._tcp.example.com").expect("a name"),
                CLASS::IN,
                60,
                RData::SRV(SRV {
                    priority,
                    weight: 0,
                    port,
                    target,
                }),
            ));
        }
        let bytes = packet.build_bytes_vec().expect("a packet");
        let expected = [
            ("a.example.com".to_owned(), 994),
            ("b.example.com".to_owned(), 993),
        ];
        assert_eq!(srv_records(&bytes), expected);
    }

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
        fn any_answer_is_read(bytes: Vec<u8>, text in ".{0,200}") {
            srv_records(&bytes);
            page(&bytes);
            autoconfig_services(&text, "example.com");
            autoconfig_services(&format!("<incomingServer type='imap'>{text}</incomingServer>"), "example.com");
        }
    }
}
