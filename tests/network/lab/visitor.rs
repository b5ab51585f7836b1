//! Visitors that share no code with the prober: hellos written out byte by byte, and a current TLS library.

use mailprobe::lab::{self, Lab, USUAL_NAME};
use mailprobe::mail::Service;
use rustls::pki_types::ServerName;
use std::io::ErrorKind;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;

pub const PLAIN: [Service; 4] = [Service::Pop3, Service::Imap, Service::Smtp, Service::Submission];
pub const SECURE: [Service; 3] = [Service::Pop3s, Service::Imaps, Service::Smtps];

pub async fn start(id: &str) -> Lab {
    Lab::start(lab::scenario(id).expect("a known scenario"))
        .await
        .expect("loopback works")
}

pub async fn connect(lab: &Lab, service: Service) -> std::io::Result<TcpStream> {
    TcpStream::connect((Ipv4Addr::LOCALHOST, lab.ports().of(service))).await
}

pub async fn open(lab: &Lab, service: Service) -> TcpStream {
    connect(lab, service).await.expect("the port is open")
}

/// Everything that arrives until the end or until nothing more comes for a while, and whether it ended.
pub async fn listen<S: AsyncRead + Unpin>(stream: &mut S) -> (Vec<u8>, &'static str) {
    let mut all = Vec::new();
    loop {
        let patience = Duration::from_millis(if all.is_empty() { 600 } else { 100 });
        match timeout(patience, stream.read_buf(&mut all)).await {
            Err(_) => return (all, "open"),
            Ok(Ok(0)) => return (all, "closed"),
            Ok(Ok(_)) => {}
            Ok(Err(error)) if error.kind() == ErrorKind::ConnectionReset => return (all, "reset"),
            Ok(Err(error)) => panic!("{error}"),
        }
    }
}

pub async fn said<S: AsyncRead + Unpin>(stream: &mut S) -> String {
    String::from_utf8_lossy(&listen(stream).await.0).into_owned()
}

pub async fn ask<S: AsyncRead + AsyncWrite + Unpin>(stream: &mut S, command: &str) -> String {
    stream
        .write_all(format!("{command}\r\n").as_bytes())
        .await
        .expect("the server listens");
    said(stream).await
}

pub const XP_SUITES: &[u16] = &[
    0x0004, 0x0005, 0x000A, 0x0009, 0x0064, 0x0062, 0x0003, 0x0006, 0x0013, 0x0012, 0x0063,
];
pub const AES_SUITES: &[u16] = &[0x002F, 0x0035, 0x000A];
pub const MODERN_SUITES: &[u16] = &[0xC02B, 0xC02F, 0xC02C, 0xC030, 0x009C, 0x002F];

pub fn pairs(numbers: &[u16]) -> Vec<u8> {
    numbers.iter().flat_map(|number| number.to_be_bytes()).collect()
}

pub fn short(bytes: &[u8]) -> Vec<u8> {
    [&(bytes.len() as u16).to_be_bytes()[..], bytes].concat()
}

pub fn extension(kind: u16, data: &[u8]) -> Vec<u8> {
    [&kind.to_be_bytes()[..], &short(data)].concat()
}

pub fn record_hello(record: u16, version: u16, suites: &[u16], extensions: &[u8]) -> Vec<u8> {
    let mut body = version.to_be_bytes().to_vec();
    body.extend([7; 32]);
    body.push(0);
    body.extend(short(&pairs(suites)));
    body.extend([1, 0]);
    if !extensions.is_empty() {
        body.extend(short(extensions));
    }
    let message = [&[1, 0][..], &(body.len() as u16).to_be_bytes(), &body].concat();
    [&[22][..], &record.to_be_bytes(), &short(&message)].concat()
}

pub fn modern(name: Option<&str>) -> Vec<u8> {
    let mut extensions = Vec::new();
    if let Some(name) = name {
        let entry = [&[0][..], &short(name.as_bytes())].concat();
        extensions.extend(extension(0, &short(&entry)));
    }
    extensions.extend(extension(10, &short(&pairs(&[0x0017, 0x0018]))));
    extensions.extend(extension(11, &[1, 0]));
    extensions.extend(extension(13, &short(&pairs(&[0x0403, 0x0804, 0x0401]))));
    record_hello(0x0301, 0x0303, MODERN_SUITES, &extensions)
}

pub fn ssl2_hello(version: u16, ciphers: &[u32]) -> Vec<u8> {
    let specs: Vec<u8> = ciphers
        .iter()
        .flat_map(|cipher| cipher.to_be_bytes()[1..].to_vec())
        .collect();
    let mut body = vec![1];
    body.extend(version.to_be_bytes());
    body.extend((specs.len() as u16).to_be_bytes());
    body.extend([0, 0, 0, 16]);
    body.extend(specs);
    body.extend([9; 16]);
    [&(0x8000 | body.len() as u16).to_be_bytes()[..], &body].concat()
}

/// The columns of the table below.
pub fn hellos() -> [(&'static str, Vec<u8>); 7] {
    let sixteen: Vec<u32> = XP_SUITES
        .iter()
        .map(|suite| u32::from(*suite))
        .chain([0x01_0080, 0x07_00C0])
        .collect();
    [
        ("tls1.2", modern(Some(USUAL_NAME))),
        ("tls1.2 without a name", modern(None)),
        ("tls1.0 aes", record_hello(0x0301, 0x0301, AES_SUITES, &[])),
        (
            "xp tls1.0",
            record_hello(0x0301, 0x0301, XP_SUITES, &extension(0xFF01, &[0])),
        ),
        ("ssl3", record_hello(0x0300, 0x0300, XP_SUITES, &[])),
        ("xp in the ssl2 layout", ssl2_hello(0x0300, &sixteen)),
        ("ssl2", ssl2_hello(0x0002, &[0x01_0080, 0x07_00C0, 0x06_0040])),
    ]
}

/// What came back, in a word.
pub async fn answer<S: AsyncRead + AsyncWrite + Unpin>(stream: &mut S, hello: &[u8]) -> (String, Vec<u8>) {
    stream.write_all(hello).await.expect("sent");
    let (bytes, end) = listen(stream).await;
    let word = match bytes.as_slice() {
        [] => end.to_owned(),
        [22, _, _, _, _, 2, _, _, _, major, minor, ..] => format!("{major:02x}{minor:02x}"),
        [21, _, _, 0, 2, 2, description] => format!("alert {description}"),
        [high, _, 4, ..] if high & 0x80 != 0 => "0002".to_owned(),
        [high, _, 0, 0, code] if high & 0x80 != 0 => format!("ssl2 error {code}"),
        other => format!("text {}", String::from_utf8_lossy(other)),
    };
    (word, bytes)
}

pub async fn shake<S: AsyncRead + AsyncWrite + Unpin>(
    lab: &Lab,
    stream: S,
    name: &str,
) -> Result<tokio_rustls::client::TlsStream<S>, String> {
    let mut roots = rustls::RootCertStore::empty();
    roots.add_parsable_certificates(lab.environment().extra_roots);
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from(name.to_owned()).expect("a name");
    let shaken = tokio_rustls::TlsConnector::from(Arc::new(config))
        .connect(name, stream)
        .await;
    shaken.map_err(|error| error.to_string())
}

pub async fn start_tls(stream: &mut TcpStream, service: Service) -> (String, String) {
    let greeting = said(stream).await;
    assert!(greeting.ends_with("\r\n"), "{service}: {greeting}");
    let (list, command) = match service {
        Service::Pop3 => ("CAPA", "STLS"),
        Service::Imap => ("a CAPABILITY", "b STARTTLS"),
        _ => ("EHLO visitor.example", "STARTTLS"),
    };
    (ask(stream, list).await, ask(stream, command).await)
}
