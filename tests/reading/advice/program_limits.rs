//! Steps that hang on what the very program can do: its versions, its ciphers, the keys and the names it takes.

use super::*;
use crate::diagnosis::outcomes::{checked, own_hello};
use mailprobe::certificate::{CertificateProblem, KeyType};
use mailprobe::checkup::Checkup;
use mailprobe::mail::Security;
use mailprobe::observation::{FlightState, HelloOutcome, PortObservation};
use mailprobe::report::view::View;
use mailprobe::wire::Version::{self, Tls10, Tls12, Tls13};

/// A server that answers this version alone, and not the program's own hello.
fn refusing(client: &str, version: Version, change: impl Fn(&mut PortObservation)) -> Checkup {
    checked(client, Service::Imaps, Security::Tls, false, |row| {
        for hello in &mut row.hellos {
            if hello.version.is_some() {
                hello.version = Some(version);
                hello.cipher = Some(if version == Tls13 { "0x1301" } else { "0xC030" }.to_owned());
            }
        }
        let mut own = own_hello(version, HelloOutcome::Alert, client);
        (own.flight, own.alert) = (FlightState::NotBegun, Some(40));
        row.hellos.push(own);
        change(row);
    })
}

/// The texts of the steps for both roles where this cause leads.
fn steps(checkup: &Checkup, leader: HypothesisId) -> (Vec<String>, Vec<Step>) {
    let evidence = checkup.evidence();
    let mut diagnosis = diagnose(&evidence);
    diagnosis.leading = Some(leader);
    let advice = advise(&diagnosis, &evidence);
    let user = advice.user.into_iter().map(|step| step.text).collect();
    (user, advice.admin)
}

fn has(steps: &[Step], text: &str) -> bool {
    steps.iter().any(|step| step.text == text)
}

/// No update brings TLS 1.3 to an old Windows, and TLS 1.2 on the server harms nobody.
#[test]
fn a_server_with_tls_13_alone_is_to_allow_tls_12() {
    for client in ["outlook-win10-1607", "outlook-win81", "device-tls12"] {
        let checkup = refusing(client, Tls13, |_| {});
        let (user, admin) = steps(&checkup, HypothesisId::ClientTooOld);
        assert!(
            user.iter().any(|step| step == "user-tell-provider-tls12"),
            "{client} {user:?}"
        );
        let updates = user.iter().any(|step| step == "user-update-program");
        assert_eq!(updates, client == "device-tls12", "{client} {user:?}");
        assert!(has(&admin, "admin-allow-tls12"), "{client} {admin:?}");
        assert!(!has(&admin, "admin-old-tls-apart"), "{client} {admin:?}");
    }
    let older_too = refusing("oe6-xp-tls10", Tls12, |_| {});
    let (_, admin) = steps(&older_too, HypothesisId::ClientTooOld);
    assert!(has(&admin, "admin-tell-people-programs") && !has(&admin, "admin-allow-tls12"));
}

/// The ciphers that are named are those of the program's own hello.
#[test]
fn ciphers_are_told_by_what_the_program_offers() {
    for (client, version, step, cipher) in [
        ("oe6-xp-tls10", Tls10, "admin-old-ciphers", "RC4"),
        ("xp-posready-tls12", Tls12, "admin-old-ciphers", "AES"),
        ("outlook-win7-tls12", Tls12, "admin-add-suites", "ECDHE-RSA-AES"),
    ] {
        let checkup = refusing(client, version, |_| {});
        let (user, admin) = steps(&checkup, HypothesisId::NoSharedCipher);
        let named = admin.iter().find(|row| row.text == step);
        let ciphers = named.and_then(|row| row.args.get("ciphers"));
        assert!(
            ciphers.is_some_and(|ciphers| ciphers.contains(cipher) && !ciphers.contains("GCM")),
            "{client} {ciphers:?} {admin:?}"
        );
        let old = step == "admin-old-ciphers";
        assert_eq!(has(&admin, "admin-old-tls-apart"), version == Tls10, "{client}");
        assert_eq!(has(&admin, "admin-test-versions"), !old, "{client}");
        assert!(
            !user.iter().any(|step| step == "user-update-program"),
            "{client} {user:?}"
        );
        let asked = user.iter().any(|step| step == "user-tell-provider-suites");
        assert_eq!(asked, !old, "{client} {user:?}");
    }
}

/// A key that the program cannot use: another key helps, another cipher does not.
#[test]
fn a_key_that_a_program_cannot_use_wants_another_beside_it() {
    let checkup = refusing("outlook-win10-1607", Tls12, |row| {
        for hello in &mut row.hellos {
            hello.cipher = hello.cipher.as_ref().map(|_| "0xC02C".to_owned());
        }
        let shown = row.certificate.as_mut().expect("a certificate");
        let leaf = shown.chain.first_mut().expect("a leaf");
        (leaf.key_type, leaf.key) = (KeyType::Ed25519, "Ed25519".to_owned());
    });
    let (user, admin) = steps(&checkup, HypothesisId::NoSharedCipher);
    assert!(
        user.iter().any(|step| step == "user-tell-provider-key"),
        "{user:?}"
    );
    let first = admin.first().map(|step| step.text.as_str());
    assert_eq!(first, Some("admin-add-rsa"));
    assert!(!has(&admin, "admin-add-suites"));
}

/// A run whose certificate has these problems and names.
fn certificate(problems: &[CertificateProblem], names: &[&str]) -> Checkup {
    let client = "outlook-win11";
    checked(client, Service::Imaps, Security::Tls, false, |row| {
        row.hellos = vec![own_hello(Tls12, HelloOutcome::ServerHello, client)];
        let shown = row.certificate.as_mut().expect("a certificate");
        shown.problems = problems.to_vec();
        shown.name_matches = false;
        let leaf = shown.chain.first_mut().expect("a leaf");
        leaf.names = names.iter().map(|name| (*name).to_owned()).collect();
    })
}

/// Nobody is sent to a name under which the certificate would be refused as well, or to their own computer.
#[test]
fn a_name_out_of_a_certificate_is_told_only_where_it_would_help() {
    use CertificateProblem::{Expired, SelfSigned, UntrustedIssuer, WrongName};
    let told = |checkup: Checkup| {
        let mut steps = checkup.advice.user.into_iter();
        let step = steps.find(|step| step.text == "user-use-certificate-name")?;
        step.args.get("certificate-name").cloned()
    };
    let names = ["127.0.0.1", "mail.provider.example"];
    let helps = told(certificate(&[WrongName], &names));
    assert_eq!(helps.as_deref(), Some("mail.provider.example"));
    assert_eq!(
        told(certificate(&[WrongName], &["127.0.0.1", "192.168.1.2"])),
        None
    );
    for more in [Expired, SelfSigned, UntrustedIssuer] {
        assert_eq!(told(certificate(&[WrongName, more], &names)), None, "{more:?}");
    }
}

/// Every problem of a certificate is among the reasons: each has to be mended.
#[test]
fn all_problems_of_a_certificate_are_reasons() {
    use CertificateProblem::{SelfSigned, WrongName};
    let checkup = certificate(&[WrongName, SelfSigned], &["debian"]);
    assert_eq!(checkup.diagnosis.leading, Some(HypothesisId::Certificate));
    let text = Text::english();
    let told = View::new(&checkup, text).reasons.join(" ");
    assert!(told.contains("debian") && told.contains("self-signed"), "{told}");
}
