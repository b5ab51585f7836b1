//! Postfix: relay, submission, SMTP over TLS.

use super::*;
use crate::support::postfix::Postfix;

fn start(settings: &str) -> Option<(tempfile::TempDir, Postfix)> {
    let folder = folder();
    let pair = keys::rsa(folder.path(), "rsa", 2048);
    match Postfix::start(&pair, settings) {
        Ok(postfix) => Some((folder, postfix)),
        Err(reason) => {
            skip("servers", &reason);
            None
        }
    }
}

fn probe(postfix: &Postfix, service: Service, security: Security, profiles: &[&str]) -> (Seen, u16) {
    let port = postfix.ports.of(service);
    let observed = Probe::new(Protocol::Smtp, port, security, postfix.ports.clone(), profiles).run();
    println!("{} {}", observed.brief(), postfix.log());
    (observed, port)
}

#[test]
fn submission_with_starttls_is_followed_into_tls() {
    let Some((_folder, postfix)) = start("") else {
        return;
    };
    let (observed, port) = probe(&postfix, Service::Submission, Security::StartTls, &THUNDERBIRD);
    let row = observed.port(port);
    assert_eq!(
        row.starttls.as_ref().map(|observed| observed.outcome),
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
    let secure = observed.hello(postfix.ports.of(Service::Smtps), "tls1.2-modern");
    assert_eq!(secure.outcome, HelloOutcome::ServerHello);
    assert!(observed.connections() <= 10, "{}", observed.connections());
}

#[test]
fn smtp_over_tls_greets_inside() {
    let Some((_folder, postfix)) = start("") else {
        return;
    };
    let (observed, port) = probe(&postfix, Service::Smtps, Security::Tls, &THUNDERBIRD);
    let greeting = observed.port(port).greeting.as_ref().expect("a greeting");
    assert!(greeting.inside_tls && greeting.text.starts_with("220 mail.example.test"));
}

#[test]
fn every_row_equals_the_configured_versions() {
    let settings = "smtpd_tls_protocols = TLSv1.2\nsmtpd_tls_mandatory_protocols = TLSv1.2\n\
        smtpd_tls_ciphers = high\nsmtpd_tls_exclude_ciphers = aNULL";
    let Some((_folder, postfix)) = start(settings) else {
        return;
    };
    let (observed, port) = probe(
        &postfix,
        Service::Submission,
        Security::StartTls,
        &OUTLOOK_EXPRESS,
    );
    for id in ["tls1.3-modern", "tls1.2-modern", "tls1.2-no-sni"] {
        let row = observed.hello(port, id);
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
        assert_ne!(
            observed.hello(port, id).outcome,
            HelloOutcome::ServerHello,
            "{id}"
        );
        assert_ne!(observed.hello(port, id).outcome, HelloOutcome::Silent, "{id}");
    }
    assert!(observed.connections() <= 30, "{}", observed.connections());
}

#[test]
fn without_starttls_nothing_is_offered() {
    let Some((_folder, postfix)) = start("smtpd_discard_ehlo_keywords = starttls") else {
        return;
    };
    let (observed, port) = probe(&postfix, Service::Smtp, Security::None, &THUNDERBIRD);
    let starttls = observed.port(port).starttls.as_ref().expect("the list was read");
    assert_eq!(starttls.outcome, StartTlsOutcome::NotOffered);
    assert!(!starttls.offered);
}
