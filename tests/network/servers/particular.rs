//! Servers that are particular: about the version that a hello offers, the name that a program gives of this computer, the
//! status of their own certificate.

use super::*;
use crate::support::hostile::{Hostile, write};
use mailprobe::diagnosis::{Chain, Evidence, Facts, FindingId, Point, collect};
use mailprobe::observation::GreetingKind;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use std::io::{Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::sync::Arc;

fn found(probe: &Probe, observed: &Seen) -> Vec<FindingId> {
    let evidence = Evidence {
        target: &probe.target,
        address: None,
        complaints: &[],
        events: &[],
        facts: &Facts::default(),
        observations: &observed.observations,
        other_run: None,
    };
    collect(&evidence).into_iter().map(|finding| finding.id).collect()
}

fn broken_at(probe: &Probe, observed: &Seen) -> Option<Point> {
    Chain::of(&probe.target, &observed.observations).broken_at
}

/// Looks whether a hello offers TLS 1.3 (`supported_versions` with 0x0304, RFC 8446 4.2.1), and passes on what does not.
fn without_tls13(behind: u16) -> Hostile {
    Hostile::start(move |mut stream| {
        let mut hello = vec![0; 4096];
        let count = stream.read(&mut hello).unwrap_or(0);
        hello.truncate(count);
        // Number and length of the extension, then a list of one byte's length: 0x0304 is its first or second entry.
        let offers =
            |bytes: &[u8]| bytes[..3] == [0, 43, 0] && (bytes[5..7] == [3, 4] || bytes[7..] == [3, 4]);
        if hello.first() == Some(&22) && hello.windows(9).any(offers) {
            return;
        }
        let mut server = TcpStream::connect(("127.0.0.1", behind)).expect("it listens");
        server.write_all(&hello).expect("loopback");
        let (mut from, mut to) = (
            server.try_clone().expect("a socket"),
            stream.try_clone().expect("a socket"),
        );
        let back = std::thread::spawn(move || {
            let _ = std::io::copy(&mut from, &mut to);
            let _ = to.shutdown(Shutdown::Both);
        });
        let _ = std::io::copy(&mut stream, &mut server);
        let _ = server.shutdown(Shutdown::Both);
        let _ = back.join();
    })
}

#[test]
fn a_server_that_breaks_tls_1_3_off_is_no_fault_for_an_older_program() {
    let folder = folder();
    let pair = keys::rsa(folder.path(), "rsa", 2048);
    let server = match OpenSsl::start(&pair, &["-tls1_2"]) {
        Ok(server) => server,
        Err(reason) => return skip("servers", &reason),
    };
    let front = without_tls13(server.port);
    for (client, is_broken) in [("tb140", true), ("outlook-win10-1607", false)] {
        let mut probe = Probe::new(Protocol::Pop3, front.port, Security::Tls, lone(), &[client]);
        probe.target.server = keys::NAME.parse().expect("a host");
        let observed = probe.run();
        println!("{}", observed.brief());
        let findings = found(&probe, &observed);
        assert_eq!(
            findings.contains(&FindingId::NewestVersionBreaksOff),
            is_broken,
            "{client}: {findings:?}"
        );
        let breaks_first = broken_at(&probe, &observed) == Some(Point::ServerHello);
        assert_eq!(breaks_first, is_broken, "{client}");
        let handshake = observed.port(front.port).handshake.as_ref();
        assert!(
            is_broken || handshake.is_some_and(|handshake| handshake.completed),
            "{client}: {handshake:?}"
        );
    }
}

/// Takes the name of EHLO only where the pattern allows it.
fn names_itself(takes: fn(&str) -> bool) -> (GreetingKind, Vec<FindingId>) {
    let server = Hostile::start(move |stream| {
        let mut goes_on = write(&stream, b"220 mail.example.test ESMTP\r\n");
        let mut bytes = [0; 1024];
        while goes_on {
            let count = (&stream).read(&mut bytes).unwrap_or(0);
            let command = String::from_utf8_lossy(&bytes[..count]).into_owned();
            let mut words = command.split_whitespace();
            let (verb, name) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
            goes_on = match verb {
                "EHLO" | "HELO" if takes(name) => {
                    write(&stream, b"250-mail.example.test\r\n250 AUTH PLAIN\r\n")
                }
                "EHLO" | "HELO" => write(
                    &stream,
                    b"550 5.7.1 Helo command rejected: need fully-qualified hostname\r\n",
                ),
                _ => false,
            };
        }
    });
    let mut ports = lone();
    ports.set(Service::Submission, server.port);
    let probe = Probe::new(Protocol::Smtp, server.port, Security::None, ports, &[]);
    let observed = probe.run();
    println!("{}", observed.brief());
    let reply = observed.port(server.port).first_reply.as_ref().expect("a reply");
    (reply.kind, found(&probe, &observed))
}

#[test]
fn a_name_that_is_refused_is_not_this_person() {
    let (kind, findings) = names_itself(|name| name.starts_with('['));
    assert_eq!(kind, GreetingKind::Ready);
    assert!(
        !findings.contains(&FindingId::ComputerNameRefused),
        "{findings:?}"
    );
    let (kind, findings) = names_itself(|_| false);
    assert_eq!(kind, GreetingKind::Refusal);
    assert!(findings.contains(&FindingId::ComputerNameRefused), "{findings:?}");
    assert!(!findings.contains(&FindingId::AddressNotWelcome), "{findings:?}");
}

/// A POP3 server whose certificate demands a status, and which sends this one along.
fn with_status(status: &[u8]) -> Hostile {
    /// OBJECT IDENTIFIER of RFC 7633, and a list of INTEGER 5.
    const FEATURES: (&[u64], [u8; 5]) = (&[1, 3, 6, 1, 5, 5, 7, 1, 24], [0x30, 3, 2, 1, 5]);
    let key = rcgen::KeyPair::generate().expect("a key");
    let mut params = rcgen::CertificateParams::new(vec![keys::NAME.to_owned()]).expect("parameters");
    let extension = rcgen::CustomExtension::from_oid_content(FEATURES.0, FEATURES.1.to_vec());
    params.custom_extensions.push(extension);
    let certificate = CertificateDer::from(params.self_signed(&key).expect("a certificate").der().to_vec());
    let key = PrivateKeyDer::try_from(key.serialize_der()).expect("a key");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert_with_ocsp(vec![certificate], key, status.to_vec())
        .expect("a server");
    let config = Arc::new(config);
    Hostile::start(move |mut stream| {
        let mut tls = rustls::ServerConnection::new(Arc::clone(&config)).expect("a connection");
        let mut stream = rustls::Stream::new(&mut tls, &mut stream);
        let mut scrap = [0; 1024];
        let _ = stream.write_all(b"+OK ready\r\n");
        while matches!(stream.read(&mut scrap), Ok(count) if count > 0) {
            let _ = stream.write_all(b"-ERR no such command\r\n");
        }
    })
}

#[test]
fn a_status_that_the_certificate_demands_is_looked_for() {
    for (status, is_sent) in [(&b""[..], false), (b"\x30\x03\x0a\x01\x00", true)] {
        let server = with_status(status);
        for (client, minds) in [("tb140", true), ("outlook-win10-1607", false)] {
            let mut probe = Probe::new(Protocol::Pop3, server.port, Security::Tls, lone(), &[client]);
            probe.target.server = keys::NAME.parse().expect("a host");
            let observed = probe.run();
            println!("{}", observed.brief());
            let row = observed.port(server.port);
            let certificate = row.certificate.as_ref().expect("a certificate");
            assert!(certificate.demands_status);
            let stapled = row.handshake.as_ref().and_then(|handshake| handshake.stapled);
            assert_eq!(stapled, Some(is_sent), "{client}");
            let is_missed = found(&probe, &observed).contains(&FindingId::CertificateStatusMissing);
            assert_eq!(is_missed, minds && !is_sent, "{client}");
        }
    }
}
