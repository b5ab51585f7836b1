//! Dovecot: POP3 and IMAP, plain and secure.

use super::*;

fn probe(dovecot: &Dovecot, service: Service, security: Security, profiles: &[&str]) -> Seen {
    let port = dovecot.ports.of(service);
    let observed = Probe::new(
        service.protocol(),
        port,
        security,
        dovecot.ports.clone(),
        profiles,
    )
    .run();
    println!("{}", observed.brief());
    observed
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
        Err(reason) => return skip("servers", &reason),
    };
    let observed = probe(&dovecot, Service::Pop3s, Security::Tls, &THUNDERBIRD);
    let row = observed.port(dovecot.ports.of(Service::Pop3s));
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
    assert!(observed.connections() <= 10, "{}", observed.connections());
    assert_eq!(row.hellos.len(), 2, "a healthy server needs no matrix");
    assert!(row.idle.is_empty(), "the idle test is dropped");
    assert!(
        dovecot.log().contains("Aborted login by logging out"),
        "it leaves politely"
    );
}

/// Counts by the clock: on a busy computer the time between two answers is not the link's.
#[test]
#[ignore = "by the clock; for an idle computer: cargo test --test network long_link -- --ignored"]
fn a_long_link_costs_few_round_trips() {
    use crate::support::hostile::long_link;
    let (_folder, dovecot) = match good() {
        Ok(started) => started,
        Err(reason) => return skip("servers", &reason),
    };
    let each_way = std::time::Duration::from_millis(100);
    let mut ports = Ports::default();
    let mut links = Vec::new();
    for service in [Service::Pop3, Service::Pop3s, Service::Imap, Service::Imaps] {
        let link = long_link(dovecot.ports.of(service), each_way);
        ports.set(service, link.port);
        links.push(link);
    }
    let round_trip = 2 * each_way.as_millis();
    let port = ports.of(Service::Pop3s);
    let observed = Probe::new(Protocol::Pop3, port, Security::Tls, ports.clone(), &THUNDERBIRD).run();
    let round_trips = observed.took.as_millis() / round_trip;
    println!(
        "healthy, everything: {round_trips} round trips, {:?}",
        observed.took
    );
    assert!(round_trips <= 5, "{}", observed.brief());

    let observed = Probe::new(Protocol::Pop3, port, Security::Tls, ports, &OUTLOOK_EXPRESS).run();
    // Counted to the last first answer. What failed in company is tried alone first, one hello after the other, and only
    // then come the older versions, three at a time.
    let answered = last_first_answer(&observed, port);
    let round_trips = u128::from(answered) / round_trip;
    println!("the whole matrix: {round_trips} round trips, {answered} ms");
    assert!(observed.port(port).hellos.len() >= 10, "{}", observed.brief());
    assert!(round_trips <= 20, "{}", observed.brief());
}

/// When the last of all different hellos had its first answer, in milliseconds since the start of the run.
fn last_first_answer(observed: &Seen, port: u16) -> u64 {
    let to = format!("127.0.0.1:{port}");
    let transcript = &observed.observations.transcript;
    let mut asked = std::collections::HashSet::new();
    transcript
        .iter()
        .filter(|line| line.to == to && line.what.starts_with("ClientHello ") && asked.insert(&line.what))
        .filter_map(|hello| {
            transcript
                .iter()
                .find(|line| {
                    line.connection == hello.connection
                        && line.direction == mailprobe::observation::Direction::In
                })
                .map(|answer| answer.at_ms)
        })
        .max()
        .expect("hellos were answered")
}

#[test]
fn stls_and_starttls_work() {
    let (_folder, dovecot) = match good() {
        Ok(started) => started,
        Err(reason) => return skip("servers", &reason),
    };
    for service in [Service::Pop3, Service::Imap] {
        let observed = probe(&dovecot, service, Security::StartTls, &THUNDERBIRD);
        let row = observed.port(dovecot.ports.of(service));
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
        assert!(observed.connections() <= 10, "{}", observed.connections());
    }
}

#[test]
fn an_old_program_is_shown_to_be_too_old() {
    let (_folder, dovecot) = match good() {
        Ok(started) => started,
        Err(reason) => return skip("servers", &reason),
    };
    let port = dovecot.ports.of(Service::Pop3s);
    let observed = probe(&dovecot, Service::Pop3s, Security::Tls, &OUTLOOK_EXPRESS);
    assert_eq!(
        observed.hello(port, "tls1.2-modern").outcome,
        HelloOutcome::ServerHello
    );
    for id in OUTLOOK_EXPRESS {
        let hello = observed.hello(port, id);
        assert_eq!(
            hello.outcome,
            HelloOutcome::Closed,
            "Dovecot closes without an alert"
        );
        assert!(hello.tries >= 2 && hello.answered == 0, "{hello:?}");
    }
    for old in ["tls1.1", "tls1.0", "ssl3", "sslv2-format-3.0", "sslv2"] {
        assert_eq!(observed.hello(port, old).outcome, HelloOutcome::Closed, "{old}");
    }
    assert!(observed.connections() <= 30, "{}", observed.connections());
    let starttls = observed
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
        Err(reason) => return skip("servers", &reason),
    };
    let observed = probe(&dovecot, Service::Pop3s, Security::Tls, &OUTLOOK_EXPRESS);
    let row = observed.port(dovecot.ports.of(Service::Pop3s));
    assert_eq!(row.idle.len(), 3);
    assert!(
        row.idle
            .iter()
            .all(|idle| matches!(idle.outcome, IdleOutcome::Closed | IdleOutcome::Reset))
    );
    assert!(row.hellos.iter().all(|hello| hello.answered == 0));
    assert!(row.hellos.len() >= 10);
    let plain = observed.port(dovecot.ports.of(Service::Pop3));
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
    assert!(observed.connections() <= 30, "{}", observed.connections());
}

#[test]
fn ssl_on_the_plain_port_meets_text() {
    let (_folder, dovecot) = match good() {
        Ok(started) => started,
        Err(reason) => return skip("servers", &reason),
    };
    let port = dovecot.ports.of(Service::Pop3);
    let observed = probe(&dovecot, Service::Pop3, Security::Tls, &THUNDERBIRD);
    assert_eq!(observed.hello(port, "tls1.2-modern").outcome, HelloOutcome::Text);
    let row = observed.port(port);
    assert!(
        row.greeting
            .as_ref()
            .is_some_and(|greeting| greeting.text.starts_with("+OK"))
    );
    assert_eq!(
        row.starttls.as_ref().map(|observed| observed.outcome),
        Some(StartTlsOutcome::Works)
    );
    let secure = observed.hello(dovecot.ports.of(Service::Pop3s), "tls1.2-modern");
    assert_eq!(secure.outcome, HelloOutcome::ServerHello);
}

#[test]
fn no_ssl_on_the_secure_port_meets_silence() {
    let (_folder, dovecot) = match good() {
        Ok(started) => started,
        Err(reason) => return skip("servers", &reason),
    };
    let port = dovecot.ports.of(Service::Pop3s);
    let observed = probe(&dovecot, Service::Pop3s, Security::None, &THUNDERBIRD);
    assert_eq!(
        observed.hello(port, "tls1.2-modern").outcome,
        HelloOutcome::ServerHello
    );
    let idle = observed
        .port(port)
        .idle
        .first()
        .expect("the idle test runs to its end");
    assert_eq!(idle.outcome, IdleOutcome::StaysOpen);
}
