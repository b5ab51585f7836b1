//! Servers that mean harm: always a value, always inside the limits.

use super::*;
use crate::support::hostile::{Hostile, flight, read_once, wait_until_left, write};
use mailprobe::observation::{GreetingKind, GreetingObservation};
use mailprobe::probe::Cancel;
use std::time::Duration;

/// One hostile server behind every port, as the mail program's secure POP3 server.
fn probe(server: &Hostile, profiles: &[&str]) -> Probe {
    let mut ports = lone();
    ports.set(Service::Pop3s, server.port);
    Probe::new(Protocol::Pop3, server.port, Security::Tls, ports, profiles)
}

fn run(server: &Hostile) -> Seen {
    let observed = probe(server, &OUTLOOK_EXPRESS).run();
    println!("{}", observed.brief());
    assert!(server.connections() <= 30, "{} connections", server.connections());
    // Four at once by the plan; a busy computer lets the server notice a closed one a moment late.
    assert!(server.most_open() <= 6, "{} at once", server.most_open());
    assert!(
        observed
            .traffic
            .iter()
            .all(|row| row.bytes_in <= u64::from(row.connections) * 256 * 1024)
    );
    observed
}

#[test]
fn silence_is_not_waited_out_and_is_named() {
    let server = Hostile::start(|stream| wait_until_left(&stream));
    let observed = run(&server);
    assert_eq!(
        observed.hello(server.port, "tls1.2-modern").outcome,
        HelloOutcome::Silent
    );
    assert_eq!(
        observed.port(server.port).idle.first().map(|idle| idle.outcome),
        Some(IdleOutcome::StaysOpen)
    );
}

#[test]
fn silence_everywhere_ends_within_ten_seconds() {
    let server = Hostile::start(|stream| wait_until_left(&stream));
    let mut ports = Ports::default();
    let mut others = Vec::new();
    for service in Service::ALL {
        let other = Hostile::start(|stream| wait_until_left(&stream));
        ports.set(service, other.port);
        others.push(other);
    }
    ports.set(Service::Pop3s, server.port);
    let observed = Probe::new(
        Protocol::Pop3,
        server.port,
        Security::Tls,
        ports.clone(),
        &OUTLOOK_EXPRESS,
    )
    .run();
    println!("{}", observed.brief());
    let plain = observed.port(ports.of(Service::Pop3));
    assert_eq!(
        plain.greeting.as_ref().map(|greeting| greeting.kind),
        Some(GreetingKind::Silence)
    );
}

#[test]
fn closing_after_every_hello_gives_the_whole_matrix() {
    let server = Hostile::start(|stream| {
        read_once(&stream);
    });
    let observed = run(&server);
    let row = observed.port(server.port);
    assert!(row.hellos.len() >= 12, "{}", row.hellos.len());
    assert!(
        row.hellos
            .iter()
            .all(|hello| matches!(hello.outcome, HelloOutcome::Closed | HelloOutcome::Reset))
    );
    assert_eq!(
        row.idle.first().map(|idle| idle.outcome),
        Some(IdleOutcome::StaysOpen)
    );
}

#[test]
fn one_byte_at_a_time_is_read_to_its_end() {
    let server = Hostile::start(|stream| {
        read_once(&stream);
        for byte in flight() {
            std::thread::sleep(Duration::from_millis(2));
            if !write(&stream, &[byte]) {
                return;
            }
        }
        wait_until_left(&stream);
    });
    let observed = run(&server);
    let modern = observed.hello(server.port, "tls1.2-modern");
    assert_eq!(
        (modern.outcome, modern.version),
        (HelloOutcome::ServerHello, Some(Version::Tls12))
    );
}

#[test]
fn a_flight_cut_at_any_byte_is_a_value() {
    use std::sync::atomic::{AtomicUsize, Ordering};
    let length = flight().len();
    for start in (0..length).step_by(13) {
        let next = AtomicUsize::new(start);
        let server = Hostile::start(move |stream| {
            read_once(&stream);
            let cut = next.fetch_add(1, Ordering::SeqCst) % length;
            write(&stream, flight().get(..cut).unwrap_or_default());
        });
        let observed = run(&server);
        assert_eq!(observed.observations.ended, Ended::Complete);
        assert!(
            observed
                .port(server.port)
                .hellos
                .iter()
                .all(|hello| hello.outcome != HelloOutcome::Silent)
        );
    }
}

#[test]
fn endless_bytes_stop_at_the_limit() {
    let warnings = Hostile::start(|stream| {
        read_once(&stream);
        while write(&stream, &[21, 3, 3, 0, 2, 1, 112].repeat(1000)) {}
    });
    run(&warnings);
    let announced = Hostile::start(|stream| {
        read_once(&stream);
        write(&stream, &flight()[..47]);
        write(&stream, &[22, 3, 3, 0x40, 0, 11, 0xff, 0xff, 0xff]);
        while write(&stream, &[0; 16384]) {}
    });
    run(&announced);
    let long = Hostile::start(|stream| {
        read_once(&stream);
        write(&stream, &[22, 3, 3, 0xff, 0xff, 2, 0, 0, 70]);
        wait_until_left(&stream);
    });
    let observed = run(&long);
    assert_eq!(
        observed.hello(long.port, "tls1.2-modern").outcome,
        HelloOutcome::Malformed
    );
}

#[test]
fn an_endless_greeting_stops_at_the_limit() {
    let server =
        Hostile::start(
            |stream| while write(&stream, b"220-welcome to a server that never stops talking\r\n") {},
        );
    let mut ports = lone();
    ports.set(Service::Submission, server.port);
    let observed = Probe::new(
        Protocol::Smtp,
        server.port,
        Security::StartTls,
        ports.clone(),
        &THUNDERBIRD,
    )
    .run();
    let bytes: u64 = observed.traffic.iter().map(|row| row.bytes_in).sum();
    assert!(bytes <= u64::from(observed.connections()) * 256 * 1024);
    let without_end = Hostile::start(|stream| while write(&stream, &[b'x'; 4096]) {});
    ports.set(Service::Submission, without_end.port);
    let observed = Probe::new(
        Protocol::Smtp,
        without_end.port,
        Security::None,
        ports,
        &THUNDERBIRD,
    )
    .run();
    let greeting = observed
        .port(without_end.port)
        .greeting
        .as_ref()
        .expect("words without end");
    assert_eq!(greeting.kind, GreetingKind::OtherProtocol);
    assert!(greeting.text.chars().count() <= 1000);
}

/// A web server waits for its client to speak first: the goodbye to a silent server makes it show itself.
#[test]
fn a_server_that_waits_for_its_client_is_known_by_its_answer_to_the_goodbye() {
    let web = clear_greeting(b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
    assert_eq!(web.kind, GreetingKind::OtherProtocol);
    assert!(web.text.starts_with("HTTP/1.1 400"), "{}", web.text);
    // A mail server's answer to a goodbye that comes too early is no greeting.
    let mute = clear_greeting(b"* BYE too early\r\na3 OK bye\r\n");
    assert_eq!(mute.kind, GreetingKind::Silence);
}

/// What IMAP without encryption is greeted with by a server that answers words alone, and only after its client's.
fn clear_greeting(answer: &'static [u8]) -> GreetingObservation {
    let server = Hostile::start(move |stream| {
        let mut scrap = [0; 512];
        let count = std::io::Read::read(&mut &stream, &mut scrap).unwrap_or(0);
        if scrap[..count].is_ascii() && count > 0 {
            write(&stream, answer);
        }
    });
    let mut ports = lone();
    ports.set(Service::Imap, server.port);
    let observed = Probe::new(Protocol::Imap, server.port, Security::None, ports, &THUNDERBIRD).run();
    println!("{}", observed.brief());
    observed.port(server.port).greeting.clone().expect("a greeting")
}

/// A list in the greeting forbids signing in and a later one does not: the later one counts (RFC 9051 6.1.1).
#[test]
fn a_later_list_of_capabilities_replaces_the_greetings() {
    let server = Hostile::start(|stream| {
        write(&stream, b"* OK [CAPABILITY IMAP4rev1 LOGINDISABLED] ready\r\n");
        let mut scrap = [0; 512];
        while matches!(std::io::Read::read(&mut &stream, &mut scrap), Ok(count) if count > 0) {
            write(&stream, b"* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\na1 OK done\r\n");
        }
    });
    let mut ports = lone();
    ports.set(Service::Imap, server.port);
    let observed = Probe::new(Protocol::Imap, server.port, Security::None, ports, &THUNDERBIRD).run();
    let listed = observed.port(server.port).capabilities.clone();
    assert_eq!(
        listed,
        Some(vec!["IMAP4rev1".to_owned(), "AUTH=PLAIN".to_owned()])
    );
}

/// A refusal in answer to EHLO is kept where it is the end of the way to STARTTLS.
#[test]
fn a_refused_ehlo_is_kept_as_the_first_reply() {
    let server = Hostile::start(|stream| {
        write(&stream, b"220 mx.example.org ESMTP\r\n");
        let mut scrap = [0; 512];
        while matches!(std::io::Read::read(&mut &stream, &mut scrap), Ok(count) if count > 0) {
            write(&stream, b"550 5.7.1 Access denied\r\n");
        }
    });
    let mut ports = lone();
    ports.set(Service::Smtp, server.port);
    let observed = Probe::new(
        Protocol::Smtp,
        server.port,
        Security::StartTls,
        ports,
        &THUNDERBIRD,
    )
    .run();
    let reply = observed.port(server.port).first_reply.as_ref();
    assert_eq!(reply.map(|reply| reply.kind), Some(GreetingKind::Refusal));
}

#[test]
fn too_many_ends_the_run() {
    let server = Hostile::start(|stream| {
        write(
            &stream,
            b"-ERR [IN-USE] Too many connections from your address\r\n",
        );
        std::thread::sleep(Duration::from_millis(50));
    });
    let observed = run(&server);
    assert_eq!(observed.observations.ended, Ended::ServerAskedToStop);
    // Those that were under way when the words came: four that speak, one that waits.
    assert!(server.connections() <= 5, "{}", server.connections());
    let greeting = observed.port(server.port).greeting.as_ref().expect("its words");
    assert_eq!(greeting.kind, GreetingKind::Refusal);
}

#[test]
fn cancel_ends_at_once_and_keeps_what_was_seen() {
    let server = Hostile::start(|stream| wait_until_left(&stream));
    let probe = probe(&server, &OUTLOOK_EXPRESS);
    let cancel = Cancel::default();
    let switch = cancel.clone();
    let thread = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(500));
        switch.cancel();
    });
    let observed = probe.run_with(&cancel);
    thread.join().expect("the thread ends");
    assert_eq!(observed.observations.ended, Ended::Cancelled);
    assert_eq!(observed.port(server.port).tcp, TcpOutcome::Open);
    assert!(!observed.observations.transcript.is_empty());
}

#[test]
fn the_deadline_is_kept() {
    let server = Hostile::start(|stream| wait_until_left(&stream));
    let mut probe = probe(&server, &OUTLOOK_EXPRESS);
    probe.options.deadline = Duration::from_millis(700);
    let observed = probe.run();
    assert_eq!(observed.observations.ended, Ended::DeadlinePassed);
}

/// TLS 1.3 stands in the extension `supported_versions` (RFC 8446 4.2.1); suites alone tell nothing.
fn offers_tls13(hello: &[u8]) -> bool {
    let mut extensions = hello.windows(5).enumerate();
    extensions.any(|(at, head)| {
        let [0, 43, 0, _, length] = *head else {
            return false;
        };
        let versions = hello.get(at + 5..at + 5 + usize::from(length));
        versions.is_some_and(|versions| versions.chunks(2).any(|version| version == [3, 4]))
    })
}

/// Greets inside TLS 1.2, and hangs up on every hello that offers TLS 1.3.
fn hangs_up_on_tls13() -> Hostile {
    let key = rcgen::KeyPair::generate().expect("a key");
    let params = rcgen::CertificateParams::new(vec![keys::NAME.to_owned()]).expect("a name");
    let certificate = params.self_signed(&key).expect("a certificate");
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_protocol_versions(&[&rustls::version::TLS12])
        .expect("a version of the library")
        .with_no_client_auth()
        .with_single_cert(
            vec![certificate.der().clone()],
            rustls::pki_types::PrivateKeyDer::try_from(key.serialize_der()).expect("a key"),
        )
        .expect("key and certificate belong together");
    let config = std::sync::Arc::new(config);
    Hostile::start(move |mut stream| {
        let mut hello = [0; 2048];
        let count = stream.peek(&mut hello).unwrap_or_default();
        if offers_tls13(&hello[..count]) {
            return;
        }
        let mut acceptor = rustls::server::Acceptor::default();
        let accepted = loop {
            if !acceptor.read_tls(&mut stream).is_ok_and(|count| count > 0) {
                return;
            }
            match acceptor.accept() {
                Ok(Some(accepted)) => break accepted,
                Ok(None) => {}
                Err(_) => return,
            }
        };
        if let Ok(connection) = accepted.into_connection(std::sync::Arc::clone(&config)) {
            let mut tls = rustls::StreamOwned::new(connection, stream);
            let _ = std::io::Write::write_all(&mut tls, b"+OK ready\r\n");
            let _ = std::io::Read::read(&mut tls, &mut [0; 64]);
        }
    })
}

#[test]
fn hanging_up_on_tls_1_3_is_no_limit_of_connections() {
    let server = hangs_up_on_tls13();
    let observed = probe(&server, &THUNDERBIRD).run();
    println!("{}", observed.brief());
    let row = observed.port(server.port);
    assert_eq!(
        observed.hello(server.port, "tls1.2-modern").outcome,
        HelloOutcome::ServerHello
    );
    assert!(
        row.handshake
            .as_ref()
            .is_some_and(|handshake| !handshake.completed)
    );
    assert!(!row.shut_out, "hellos of TLS 1.2 are answered to the end");
}

#[test]
fn a_program_of_tls_1_2_is_told_of_a_handshake_of_tls_1_2() {
    let server = hangs_up_on_tls13();
    let observed = probe(&server, &["outlook-win10-1607"]).run();
    println!("{}", observed.brief());
    let handshake = observed.port(server.port).handshake.as_ref().expect("tried");
    assert_eq!(
        (handshake.completed, handshake.version),
        (true, Some(Version::Tls12))
    );
}
