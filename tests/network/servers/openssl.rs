//! `openssl s_server`: one version, one suite, one certificate at a time.

use super::*;

fn probe(pair: &Pair, arguments: &[&str], profiles: &[&str]) -> Option<(Seen, u16)> {
    let server = match OpenSsl::start(pair, arguments) {
        Ok(server) => server,
        Err(reason) => {
            skip("servers", &reason);
            return None;
        }
    };
    let mut probe = Probe::new(Protocol::Pop3, server.port, Security::Tls, lone(), profiles);
    probe.target.server = keys::NAME.parse().expect("a host");
    let observed = probe.run();
    println!("{}", observed.brief());
    Some((observed, server.port))
}

#[test]
fn tls_1_0_only_is_named_with_version_suite_and_certificate() {
    let folder = folder();
    let pair = keys::rsa(folder.path(), "rsa", 2048);
    let arguments = ["-tls1", "-cipher", "ALL:@SECLEVEL=0"];
    let Some((observed, port)) = probe(&pair, &arguments, &THUNDERBIRD) else {
        return;
    };
    assert_eq!(observed.hello(port, "tb91").outcome, HelloOutcome::Alert);
    assert_eq!(observed.hello(port, "tls1.3-modern").outcome, HelloOutcome::Alert);
    for id in [
        "tls1.2-modern",
        "tls1.1",
        "tls1.0",
        "tls1.0-no-extensions",
        "sslv2-format-3.1",
    ] {
        let row = observed.hello(port, id);
        assert_eq!(
            (row.outcome, row.version),
            (HelloOutcome::ServerHello, Some(Version::Tls10)),
            "{id}"
        );
        assert!(row.cipher.is_some(), "{id}");
    }
    for id in ["ssl3", "sslv2-format-3.0", "sslv2"] {
        assert_eq!(observed.hello(port, id).outcome, HelloOutcome::Alert, "{id}");
    }
    let certificate = observed
        .port(port)
        .certificate
        .as_ref()
        .expect("from the old flight");
    assert_eq!(certificate.problems, [CertificateProblem::SelfSigned]);
    assert!(
        observed
            .port(port)
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
        let Some((observed, port)) =
            probe(&pair, &[argument, "-cipher", "ALL:@SECLEVEL=0"], &OUTLOOK_EXPRESS)
        else {
            return;
        };
        assert_eq!(observed.hello(port, id).version, Some(version), "{argument}");
        let versions: Vec<Version> = observed
            .port(port)
            .hellos
            .iter()
            .filter_map(|row| row.version)
            .collect();
        assert!(
            versions.iter().all(|observed| *observed == version),
            "{argument}: {versions:?}"
        );
        assert!(
            observed.port(port).certificate.is_some(),
            "{argument}: the certificate is seen"
        );
    }
}

fn shows_its_key(pair: &Pair, key: &str, problems: &[CertificateProblem]) {
    let Some((observed, port)) = probe(pair, &["-cipher", "ALL:@SECLEVEL=0"], &THUNDERBIRD) else {
        return;
    };
    let certificate = observed.port(port).certificate.as_ref().expect("a certificate");
    assert_eq!(certificate.chain.first().map(|leaf| leaf.key.as_str()), Some(key));
    assert_eq!(certificate.problems, problems, "{key}");
}

#[test]
fn an_rsa_key_is_told() {
    let folder = folder();
    let pair = keys::rsa(folder.path(), "rsa", 2048);
    shows_its_key(&pair, "RSA 2048", &[CertificateProblem::SelfSigned]);
}

#[test]
fn a_short_rsa_key_is_told() {
    let problems = [CertificateProblem::SelfSigned, CertificateProblem::WeakKey];
    let folder = folder();
    let pair = keys::rsa(folder.path(), "short", 1024);
    shows_its_key(&pair, "RSA 1024", &problems);
}

#[test]
fn an_ecdsa_key_is_told() {
    let folder = folder();
    let pair = keys::ecdsa(folder.path(), "ec");
    shows_its_key(&pair, "EC P-256", &[CertificateProblem::SelfSigned]);
}

#[test]
fn a_single_suite_is_the_one_that_is_chosen() {
    let folder = folder();
    let pair = keys::rsa(folder.path(), "rsa", 2048);
    let arguments = ["-tls1_2", "-cipher", "DHE-RSA-AES128-SHA256"];
    let Some((observed, port)) = probe(&pair, &arguments, &THUNDERBIRD) else {
        return;
    };
    let modern = observed.hello(port, "tls1.2-modern");
    assert_eq!(modern.cipher.as_deref(), Some("0x0067"));
    assert!(
        modern.dh_bits.is_some_and(|bits| bits >= 2048),
        "{:?}",
        modern.dh_bits
    );
    assert_eq!(
        observed.hello(port, "tb91").outcome,
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
    let Some((observed, port)) = probe(&default, &arguments, &OUTLOOK_EXPRESS) else {
        return;
    };
    assert_eq!(
        observed.hello(port, "tls1.2-modern").outcome,
        HelloOutcome::ServerHello
    );
    let row = observed.port(port);
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
    let Some((observed, port)) = probe(&pair, &["-Verify", "1", "-tls1_2"], &THUNDERBIRD) else {
        return;
    };
    assert!(observed.hello(port, "tls1.2-modern").client_certificate_asked);
}
