//! The probe against real software: every row must equal what the server was configured for.

#[path = "servers/mod.rs"]
mod support;

use mailprobe::certificate::CertificateProblem;
use mailprobe::mail::{Ports, Protocol, Security, Service};
use mailprobe::probe::{Ended, HelloOutcome, IdleOutcome, StartTlsOutcome, TcpOutcome};
use mailprobe::wire::Version;
use support::dovecot::Dovecot;
use support::keys::{self, Pair};
use support::openssl::OpenSsl;
use support::probing::{Probe, Seen};
use support::{free_port, skip};

/// Both forms of Outlook Express on Windows XP.
const OUTLOOK_EXPRESS: [&str; 2] = ["oe6-xp-tls10", "oe6-xp-ie6"];

/// Thunderbird of today.
const THUNDERBIRD: [&str; 1] = ["tb91"];

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

/// Ports on which nobody listens, so that a lone server has no neighbours.
fn lone() -> Ports {
    let mut ports = Ports::default();
    for service in Service::ALL {
        ports.set(service, free_port());
    }
    ports
}

mod dovecot {
    use super::*;

    fn probe(dovecot: &Dovecot, service: Service, security: Security, profiles: &[&str]) -> Seen {
        let port = dovecot.ports.of(service);
        let seen = Probe::new(
            service.protocol(),
            port,
            security,
            dovecot.ports.clone(),
            profiles,
        )
        .run();
        println!("{}", seen.brief());
        seen
    }

    fn good() -> Result<(tempfile::TempDir, Dovecot), String> {
        let folder = folder();
        let pair = keys::ecdsa(folder.path(), "good");
        Dovecot::start(&pair, &pair).map(|dovecot| (folder, dovecot))
    }

    #[test]
    fn healthy_has_only_a_self_signed_certificate() {
        let (_folder, dovecot) = match good() {
            Ok(started) => started,
            Err(reason) => return skip(&reason),
        };
        let seen = probe(&dovecot, Service::Pop3s, Security::Tls, &THUNDERBIRD);
        let row = seen.port(dovecot.ports.of(Service::Pop3s));
        let certificate = row.certificate.as_ref().expect("a certificate");
        assert_eq!(certificate.problems, [CertificateProblem::SelfSigned]);
        assert!(certificate.name_matches);
        assert!(
            row.handshake
                .as_ref()
                .is_some_and(|handshake| handshake.completed)
        );
        let greeting = row.greeting.as_ref().expect("a greeting");
        assert_eq!(greeting.product.as_deref(), Some("Dovecot"));
        assert!(greeting.inside_tls);
        assert!(seen.connections() <= 10, "{}", seen.connections());
        assert_eq!(row.hellos.len(), 2, "a healthy server needs no matrix");
        assert!(row.idle.is_empty(), "the idle test is dropped");
        assert!(
            dovecot.log().contains("Aborted login by logging out"),
            "it leaves politely"
        );
        assert!(seen.took.as_millis() < 2000, "{:?}", seen.took);
    }

    #[test]
    fn a_long_road_costs_few_round_trips() {
        use support::hostile::long_road;
        let (_folder, dovecot) = match good() {
            Ok(started) => started,
            Err(reason) => return skip(&reason),
        };
        let each_way = std::time::Duration::from_millis(100);
        let mut ports = Ports::default();
        let mut roads = Vec::new();
        for service in [Service::Pop3, Service::Pop3s, Service::Imap, Service::Imaps] {
            let road = long_road(dovecot.ports.of(service), each_way);
            ports.set(service, road.port);
            roads.push(road);
        }
        for (profiles, most) in [(THUNDERBIRD.as_slice(), 5), (OUTLOOK_EXPRESS.as_slice(), 8)] {
            let port = ports.of(Service::Pop3s);
            let probe = Probe::new(Protocol::Pop3, port, Security::Tls, ports.clone(), profiles);
            let seen = probe.run();
            println!("{}", seen.brief());
            let round_trips = seen.took.as_millis() / (2 * each_way.as_millis());
            println!("{profiles:?}: {round_trips} round trips, {:?}", seen.took);
            // The pauses before a hello is sent again, the idle test and the grace have their own clocks.
            let pauses = if most == 8 { 10 } else { 0 };
            assert!(round_trips <= most + pauses, "{round_trips}");
        }
    }

    #[test]
    fn stls_and_starttls_work() {
        let (_folder, dovecot) = match good() {
            Ok(started) => started,
            Err(reason) => return skip(&reason),
        };
        for service in [Service::Pop3, Service::Imap] {
            let seen = probe(&dovecot, service, Security::StartTls, &THUNDERBIRD);
            let row = seen.port(dovecot.ports.of(service));
            let starttls = row.starttls.as_ref().expect("asked for");
            assert_eq!(starttls.outcome, StartTlsOutcome::Works);
            assert!(starttls.offered && !starttls.masked);
            assert!(
                row.handshake
                    .as_ref()
                    .is_some_and(|handshake| handshake.completed)
            );
            let certificate = row.certificate.as_ref().expect("a certificate");
            assert_eq!(certificate.problems, [CertificateProblem::SelfSigned]);
            assert!(seen.connections() <= 10, "{}", seen.connections());
        }
    }

    #[test]
    fn an_old_program_is_shown_to_be_too_old() {
        let (_folder, dovecot) = match good() {
            Ok(started) => started,
            Err(reason) => return skip(&reason),
        };
        let port = dovecot.ports.of(Service::Pop3s);
        let seen = probe(&dovecot, Service::Pop3s, Security::Tls, &OUTLOOK_EXPRESS);
        assert_eq!(
            seen.hello(port, "tls1.2-modern").outcome,
            HelloOutcome::ServerHello
        );
        for id in OUTLOOK_EXPRESS {
            let hello = seen.hello(port, id);
            assert_eq!(
                hello.outcome,
                HelloOutcome::Closed,
                "Dovecot closes without an alert"
            );
            assert_eq!((hello.tries, hello.answered), (3, 0));
        }
        for old in ["tls1.1", "tls1.0", "ssl3", "sslv2-format-3.0", "sslv2"] {
            assert_eq!(seen.hello(port, old).outcome, HelloOutcome::Closed, "{old}");
        }
        assert!(seen.connections() <= 30, "{}", seen.connections());
        let starttls = seen
            .port(dovecot.ports.of(Service::Pop3))
            .starttls
            .clone()
            .expect("tried");
        assert_eq!(
            starttls.outcome,
            StartTlsOutcome::Works,
            "a better way is looked for"
        );
    }

    #[test]
    fn a_key_that_does_not_match_closes_idle_connections_and_breaks_stls() {
        let folder = folder();
        let good = keys::ecdsa(folder.path(), "good");
        let other = keys::ecdsa(folder.path(), "other");
        let dovecot = match Dovecot::start(&good, &other) {
            Ok(dovecot) => dovecot,
            Err(reason) => return skip(&reason),
        };
        let seen = probe(&dovecot, Service::Pop3s, Security::Tls, &OUTLOOK_EXPRESS);
        let row = seen.port(dovecot.ports.of(Service::Pop3s));
        assert_eq!(row.idle.len(), 3);
        assert!(
            row.idle
                .iter()
                .all(|idle| matches!(idle.outcome, IdleOutcome::Closed | IdleOutcome::Reset))
        );
        assert!(row.hellos.iter().all(|hello| hello.answered == 0));
        assert!(row.hellos.len() >= 10);
        let plain = seen.port(dovecot.ports.of(Service::Pop3));
        let starttls = plain.starttls.as_ref().expect("tried");
        assert_eq!(starttls.outcome, StartTlsOutcome::TextAfterGoAhead);
        let reply = starttls.reply.as_deref().unwrap_or_default();
        assert!(reply.contains("TLS initialization failed"), "{reply}");
        assert_eq!(
            plain
                .greeting
                .as_ref()
                .and_then(|greeting| greeting.product.as_deref()),
            Some("Dovecot")
        );
        assert!(seen.connections() <= 30, "{}", seen.connections());
        assert!(seen.took.as_secs() < 8, "{:?}", seen.took);
    }

    #[test]
    fn ssl_on_the_plain_port_meets_text() {
        let (_folder, dovecot) = match good() {
            Ok(started) => started,
            Err(reason) => return skip(&reason),
        };
        let port = dovecot.ports.of(Service::Pop3);
        let seen = probe(&dovecot, Service::Pop3, Security::Tls, &THUNDERBIRD);
        assert_eq!(seen.hello(port, "tls1.2-modern").outcome, HelloOutcome::Text);
        let row = seen.port(port);
        assert!(
            row.greeting
                .as_ref()
                .is_some_and(|greeting| greeting.text.starts_with("+OK"))
        );
        assert_eq!(
            row.starttls.as_ref().map(|seen| seen.outcome),
            Some(StartTlsOutcome::Works)
        );
        let secure = seen.hello(dovecot.ports.of(Service::Pop3s), "tls1.2-modern");
        assert_eq!(secure.outcome, HelloOutcome::ServerHello);
    }

    #[test]
    fn no_ssl_on_the_secure_port_meets_silence() {
        let (_folder, dovecot) = match good() {
            Ok(started) => started,
            Err(reason) => return skip(&reason),
        };
        let port = dovecot.ports.of(Service::Pop3s);
        let seen = probe(&dovecot, Service::Pop3s, Security::None, &THUNDERBIRD);
        assert_eq!(
            seen.hello(port, "tls1.2-modern").outcome,
            HelloOutcome::ServerHello
        );
        let idle = seen
            .port(port)
            .idle
            .first()
            .expect("the idle test runs to its end");
        assert_eq!(idle.outcome, IdleOutcome::StaysOpen);
    }
}

mod postfix {
    use super::*;
    use support::postfix::Postfix;

    fn start(settings: &str) -> Option<(tempfile::TempDir, Postfix)> {
        let folder = folder();
        let pair = keys::rsa(folder.path(), "rsa", 2048);
        match Postfix::start(&pair, settings) {
            Ok(postfix) => Some((folder, postfix)),
            Err(reason) => {
                skip(&reason);
                None
            }
        }
    }

    fn probe(postfix: &Postfix, service: Service, security: Security, profiles: &[&str]) -> (Seen, u16) {
        let port = postfix.ports.of(service);
        let seen = Probe::new(Protocol::Smtp, port, security, postfix.ports.clone(), profiles).run();
        println!("{} {}", seen.brief(), postfix.log());
        (seen, port)
    }

    #[test]
    fn submission_with_starttls_is_followed_into_tls() {
        let Some((_folder, postfix)) = start("") else {
            return;
        };
        let (seen, port) = probe(&postfix, Service::Submission, Security::StartTls, &THUNDERBIRD);
        let row = seen.port(port);
        assert_eq!(
            row.starttls.as_ref().map(|seen| seen.outcome),
            Some(StartTlsOutcome::Works)
        );
        assert_eq!(
            row.greeting
                .as_ref()
                .and_then(|greeting| greeting.product.as_deref()),
            Some("Postfix")
        );
        assert!(
            row.handshake
                .as_ref()
                .is_some_and(|handshake| handshake.completed)
        );
        let certificate = row.certificate.as_ref().expect("a certificate");
        assert_eq!(certificate.problems, [CertificateProblem::SelfSigned]);
        let secure = seen.hello(postfix.ports.of(Service::Smtps), "tls1.2-modern");
        assert_eq!(secure.outcome, HelloOutcome::ServerHello);
        assert!(seen.connections() <= 10, "{}", seen.connections());
    }

    #[test]
    fn smtp_over_tls_greets_inside() {
        let Some((_folder, postfix)) = start("") else {
            return;
        };
        let (seen, port) = probe(&postfix, Service::Smtps, Security::Tls, &THUNDERBIRD);
        let greeting = seen.port(port).greeting.as_ref().expect("a greeting");
        assert!(greeting.inside_tls && greeting.text.starts_with("220 mail.example.test"));
    }

    #[test]
    fn every_row_equals_the_configured_versions() {
        let settings = "smtpd_tls_protocols = TLSv1.2\nsmtpd_tls_mandatory_protocols = TLSv1.2\n\
            smtpd_tls_ciphers = high\nsmtpd_tls_exclude_ciphers = aNULL";
        let Some((_folder, postfix)) = start(settings) else {
            return;
        };
        let (seen, port) = probe(
            &postfix,
            Service::Submission,
            Security::StartTls,
            &OUTLOOK_EXPRESS,
        );
        for id in ["tls1.3-modern", "tls1.2-modern", "tls1.2-no-sni"] {
            let row = seen.hello(port, id);
            assert_eq!(
                (row.outcome, row.version),
                (HelloOutcome::ServerHello, Some(Version::Tls12)),
                "{id}"
            );
        }
        for id in [
            "tls1.1",
            "tls1.0",
            "ssl3",
            "sslv2-format-3.0",
            "sslv2",
            "oe6-xp-tls10",
            "oe6-xp-ie6",
        ] {
            assert_ne!(seen.hello(port, id).outcome, HelloOutcome::ServerHello, "{id}");
            assert_ne!(seen.hello(port, id).outcome, HelloOutcome::Silent, "{id}");
        }
        assert!(seen.connections() <= 30, "{}", seen.connections());
    }

    #[test]
    fn without_starttls_nothing_is_offered() {
        let Some((_folder, postfix)) = start("smtpd_discard_ehlo_keywords = starttls") else {
            return;
        };
        let (seen, port) = probe(&postfix, Service::Smtp, Security::None, &THUNDERBIRD);
        let starttls = seen.port(port).starttls.as_ref().expect("the list was read");
        assert_eq!(starttls.outcome, StartTlsOutcome::NotOffered);
        assert!(!starttls.offered);
    }
}

mod openssl {
    use super::*;

    fn probe(pair: &Pair, arguments: &[&str], profiles: &[&str]) -> Option<(Seen, u16)> {
        let server = match OpenSsl::start(pair, arguments) {
            Ok(server) => server,
            Err(reason) => {
                skip(&reason);
                return None;
            }
        };
        let mut probe = Probe::new(Protocol::Pop3, server.port, Security::Tls, lone(), profiles);
        probe.target.server = keys::NAME.to_owned();
        let seen = probe.run();
        println!("{}", seen.brief());
        Some((seen, server.port))
    }

    #[test]
    fn tls_1_0_only_is_named_with_version_suite_and_certificate() {
        let folder = folder();
        let pair = keys::rsa(folder.path(), "rsa", 2048);
        let arguments = ["-tls1", "-cipher", "ALL:@SECLEVEL=0"];
        let Some((seen, port)) = probe(&pair, &arguments, &THUNDERBIRD) else {
            return;
        };
        assert_eq!(seen.hello(port, "tb91").outcome, HelloOutcome::Alert);
        assert_eq!(seen.hello(port, "tls1.3-modern").outcome, HelloOutcome::Alert);
        for id in [
            "tls1.2-modern",
            "tls1.1",
            "tls1.0",
            "tls1.0-no-extensions",
            "sslv2-format-3.1",
        ] {
            let row = seen.hello(port, id);
            assert_eq!(
                (row.outcome, row.version),
                (HelloOutcome::ServerHello, Some(Version::Tls10)),
                "{id}"
            );
            assert!(row.cipher.is_some(), "{id}");
        }
        for id in ["ssl3", "sslv2-format-3.0", "sslv2"] {
            assert_eq!(seen.hello(port, id).outcome, HelloOutcome::Alert, "{id}");
        }
        let certificate = seen.port(port).certificate.as_ref().expect("from the old flight");
        assert_eq!(certificate.problems, [CertificateProblem::SelfSigned]);
        assert!(
            seen.port(port)
                .handshake
                .as_ref()
                .is_some_and(|handshake| !handshake.completed)
        );
    }

    #[test]
    fn each_version_alone_answers_as_that_version() {
        let folder = folder();
        let pair = keys::rsa(folder.path(), "rsa", 2048);
        let cases = [
            ("-tls1_1", Version::Tls11, "tls1.1"),
            ("-tls1_2", Version::Tls12, "tls1.2-modern"),
            ("-tls1_3", Version::Tls13, "tls1.3-modern"),
        ];
        for (argument, version, id) in cases {
            let Some((seen, port)) =
                probe(&pair, &[argument, "-cipher", "ALL:@SECLEVEL=0"], &OUTLOOK_EXPRESS)
            else {
                return;
            };
            assert_eq!(seen.hello(port, id).version, Some(version), "{argument}");
            let versions: Vec<Version> = seen
                .port(port)
                .hellos
                .iter()
                .filter_map(|row| row.version)
                .collect();
            assert!(
                versions.iter().all(|seen| *seen == version),
                "{argument}: {versions:?}"
            );
            assert!(
                seen.port(port).certificate.is_some(),
                "{argument}: the certificate is seen"
            );
        }
    }

    #[test]
    fn rsa_and_ecdsa_certificates_are_told_apart() {
        let folder = folder();
        let cases = [
            (
                keys::rsa(folder.path(), "rsa", 2048),
                "RSA 2048",
                vec![CertificateProblem::SelfSigned],
            ),
            (
                keys::rsa(folder.path(), "short", 1024),
                "RSA 1024",
                vec![CertificateProblem::SelfSigned, CertificateProblem::WeakKey],
            ),
            (
                keys::ecdsa(folder.path(), "ec"),
                "EC P-256",
                vec![CertificateProblem::SelfSigned],
            ),
        ];
        for (pair, key, problems) in cases {
            let Some((seen, port)) = probe(&pair, &["-cipher", "ALL:@SECLEVEL=0"], &THUNDERBIRD) else {
                return;
            };
            let certificate = seen.port(port).certificate.as_ref().expect("a certificate");
            assert_eq!(certificate.chain.first().map(|leaf| leaf.key.as_str()), Some(key));
            assert_eq!(certificate.problems, problems, "{key}");
        }
    }

    #[test]
    fn a_single_suite_is_the_one_that_is_chosen() {
        let folder = folder();
        let pair = keys::rsa(folder.path(), "rsa", 2048);
        let arguments = [
            "-tls1_2",
            "-cipher",
            "DHE-RSA-AES128-SHA256",
            "-dhparam",
            "builtin",
        ];
        let with_group = ["-tls1_2", "-cipher", "DHE-RSA-AES128-SHA256"];
        let _ = arguments;
        let Some((seen, port)) = probe(&pair, &with_group, &THUNDERBIRD) else {
            return;
        };
        let modern = seen.hello(port, "tls1.2-modern");
        assert_eq!(modern.cipher.as_deref(), Some("0x0067"));
        assert!(
            modern.dh_bits.is_some_and(|bits| bits >= 2048),
            "{:?}",
            modern.dh_bits
        );
        assert_eq!(
            seen.hello(port, "tb91").outcome,
            HelloOutcome::Alert,
            "no suite in common"
        );
    }

    #[test]
    fn a_server_that_needs_the_name_is_known_by_its_two_answers() {
        let folder = folder();
        let default = keys::rsa(folder.path(), "default", 2048);
        let named = keys::ecdsa(folder.path(), "named");
        let (key, certificate) = (
            named.key.display().to_string(),
            named.certificate.display().to_string(),
        );
        let arguments = [
            "-servername",
            "localhost",
            "-servername_fatal",
            "-key2",
            &key,
            "-cert2",
            &certificate,
        ];
        let Some((seen, port)) = probe(&default, &arguments, &OUTLOOK_EXPRESS) else {
            return;
        };
        assert_eq!(
            seen.hello(port, "tls1.2-modern").outcome,
            HelloOutcome::ServerHello
        );
        let row = seen.port(port);
        let with = row.certificate.as_ref().expect("a certificate");
        assert_eq!(with.chain.first().map(|leaf| leaf.key.as_str()), Some("EC P-256"));
        let without = row
            .certificate_without_name
            .as_ref()
            .expect("another one without the name");
        assert_eq!(
            without.chain.first().map(|leaf| leaf.key.as_str()),
            Some("RSA 2048")
        );
    }

    #[test]
    fn a_server_that_asks_for_a_client_certificate_is_known() {
        let folder = folder();
        let pair = keys::rsa(folder.path(), "rsa", 2048);
        let Some((seen, port)) = probe(&pair, &["-Verify", "1", "-tls1_2"], &THUNDERBIRD) else {
            return;
        };
        assert!(seen.hello(port, "tls1.2-modern").client_certificate_asked);
    }
}

#[test]
fn nobody_listening_is_refused() {
    let ports = lone();
    let port = ports.of(Service::Pop3s);
    let seen = Probe::new(
        Protocol::Pop3,
        port,
        Security::Tls,
        ports.clone(),
        &OUTLOOK_EXPRESS,
    )
    .run();
    println!("{}", seen.brief());
    assert_eq!(seen.observations.ended, Ended::Complete);
    for service in [Service::Pop3, Service::Pop3s, Service::Imap, Service::Imaps] {
        assert_eq!(seen.port(ports.of(service)).tcp, TcpOutcome::Refused, "{service}");
    }
    assert!(seen.port(port).hellos.is_empty());
    assert!(seen.took.as_secs() < 2, "{:?}", seen.took);
}

mod hostile {
    use super::*;
    use mailprobe::probe::{Cancel, GreetingKind};
    use std::time::{Duration, Instant};
    use support::hostile::{Hostile, flight, read_once, wait_until_left, write};

    /// One hostile server behind every port, as the mail program's secure POP3 server.
    fn probe(server: &Hostile, profiles: &[&str]) -> Probe {
        let mut ports = lone();
        ports.set(Service::Pop3s, server.port);
        Probe::new(Protocol::Pop3, server.port, Security::Tls, ports, profiles)
    }

    fn run(server: &Hostile) -> Seen {
        let seen = probe(server, &OUTLOOK_EXPRESS).run();
        println!("{}", seen.brief());
        assert!(server.connections() <= 30, "{} connections", server.connections());
        assert!(server.most_open() <= 4, "{} at once", server.most_open());
        assert!(
            seen.traffic
                .iter()
                .all(|row| row.bytes_in <= u64::from(row.connections) * 256 * 1024)
        );
        seen
    }

    #[test]
    fn silence_ends_within_ten_seconds_and_is_named() {
        let server = Hostile::start(|stream| wait_until_left(&stream));
        let seen = run(&server);
        assert!(seen.took < Duration::from_secs(10), "{:?}", seen.took);
        assert_eq!(
            seen.hello(server.port, "tls1.2-modern").outcome,
            HelloOutcome::Silent
        );
        assert_eq!(
            seen.port(server.port).idle.first().map(|idle| idle.outcome),
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
        let seen = Probe::new(
            Protocol::Pop3,
            server.port,
            Security::Tls,
            ports.clone(),
            &OUTLOOK_EXPRESS,
        )
        .run();
        println!("{}", seen.brief());
        assert!(seen.took < Duration::from_secs(10), "{:?}", seen.took);
        let plain = seen.port(ports.of(Service::Pop3));
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
        let seen = run(&server);
        let row = seen.port(server.port);
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
        assert!(seen.took < Duration::from_secs(8), "{:?}", seen.took);
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
        let seen = run(&server);
        let modern = seen.hello(server.port, "tls1.2-modern");
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
            let seen = run(&server);
            assert_eq!(seen.observations.ended, Ended::Complete);
            assert!(
                seen.port(server.port)
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
        let seen = run(&warnings);
        assert!(seen.took < Duration::from_secs(10), "{:?}", seen.took);
        let announced = Hostile::start(|stream| {
            read_once(&stream);
            write(&stream, &flight()[..47]);
            write(&stream, &[22, 3, 3, 0x40, 0, 11, 0xff, 0xff, 0xff]);
            while write(&stream, &[0; 16384]) {}
        });
        let seen = run(&announced);
        assert!(seen.took < Duration::from_secs(10), "{:?}", seen.took);
        let long = Hostile::start(|stream| {
            read_once(&stream);
            write(&stream, &[22, 3, 3, 0xff, 0xff, 2, 0, 0, 70]);
            wait_until_left(&stream);
        });
        let seen = run(&long);
        assert_eq!(
            seen.hello(long.port, "tls1.2-modern").outcome,
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
        let seen = Probe::new(
            Protocol::Smtp,
            server.port,
            Security::StartTls,
            ports.clone(),
            &THUNDERBIRD,
        )
        .run();
        assert!(seen.took < Duration::from_secs(10), "{:?}", seen.took);
        let bytes: u64 = seen.traffic.iter().map(|row| row.bytes_in).sum();
        assert!(bytes <= u64::from(seen.connections()) * 256 * 1024);
        let without_end = Hostile::start(|stream| while write(&stream, &[b'x'; 4096]) {});
        ports.set(Service::Submission, without_end.port);
        let seen = Probe::new(
            Protocol::Smtp,
            without_end.port,
            Security::None,
            ports,
            &THUNDERBIRD,
        )
        .run();
        let greeting = seen
            .port(without_end.port)
            .greeting
            .as_ref()
            .expect("words without end");
        assert_eq!(greeting.kind, GreetingKind::OtherProtocol);
        assert!(greeting.text.chars().count() <= 1000);
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
        let seen = run(&server);
        assert_eq!(seen.observations.ended, Ended::ServerAskedToStop);
        assert!(server.connections() <= 4, "{}", server.connections());
        let greeting = seen.port(server.port).greeting.as_ref().expect("its words");
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
            Instant::now()
        });
        let seen = probe.run_with(&cancel);
        let switched = thread.join().expect("the thread ends");
        assert!(
            switched.elapsed() < Duration::from_millis(300),
            "{:?}",
            switched.elapsed()
        );
        assert_eq!(seen.observations.ended, Ended::Cancelled);
        assert_eq!(seen.port(server.port).tcp, TcpOutcome::Open);
        assert!(!seen.observations.transcript.is_empty());
    }

    #[test]
    fn the_deadline_is_kept() {
        let server = Hostile::start(|stream| wait_until_left(&stream));
        let mut probe = probe(&server, &OUTLOOK_EXPRESS);
        probe.options.deadline = Duration::from_millis(700);
        let seen = probe.run();
        assert_eq!(seen.observations.ended, Ended::DeadlinePassed);
        assert!(seen.took < Duration::from_millis(1000), "{:?}", seen.took);
    }
}
