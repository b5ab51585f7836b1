//! What a server offers for signing in, held against what the very program can do.

use super::outcomes::{checked, own_hello};
use mailprobe::checkup::Checkup;
use mailprobe::diagnosis::{HypothesisId, Link, LinkState};
use mailprobe::mail::{Security, Service};
use mailprobe::observation::HelloOutcome;
use mailprobe::report::verdict;
use mailprobe::text::Text;
use mailprobe::wire::Version::Tls12;

const DEVICE: &str = "device-tls12";

fn offering(client: &str, service: Service, lines: &[&str]) -> Checkup {
    offering_as(None, client, service, lines)
}

fn offering_as(product: Option<&str>, client: &str, service: Service, lines: &[&str]) -> Checkup {
    let security = if service.is_implicit_tls() {
        Security::Tls
    } else {
        Security::None
    };
    checked(client, service, security, false, |row| {
        row.hellos.clear();
        if security == Security::Tls {
            let mut own = own_hello(Tls12, HelloOutcome::ServerHello, client);
            if client == DEVICE {
                // It has no other key exchange than RSA.
                own.cipher = Some("0x009D".to_owned());
            }
            row.hellos.push(own);
        }
        row.starttls = None;
        if let Some(greeting) = &mut row.greeting {
            greeting.product = product.map(str::to_owned);
        }
        row.capabilities = Some(lines.iter().map(|line| (*line).to_owned()).collect());
    })
}

fn sign_in(checkup: &Checkup) -> Option<LinkState> {
    checkup.diagnosis.chain.link(Link::SignIn).map(|row| row.state)
}

/// Ways that the program is known not to have are a fault, and said by name.
#[test]
fn ways_that_a_program_lacks_let_it_not_sign_in() {
    for (client, service, lines) in [
        (
            "outlook-win11",
            Service::Imaps,
            &["LOGINDISABLED", "AUTH=CRAM-MD5"][..],
        ),
        (
            "outlook-win11",
            Service::Imaps,
            &["LOGINDISABLED", "AUTH=SCRAM-SHA-256"],
        ),
        ("outlook-win10-1607", Service::Smtps, &["AUTH CRAM-MD5"]),
        (
            "applemail-26",
            Service::Imaps,
            &["LOGINDISABLED", "AUTH=SCRAM-SHA-256-PLUS"],
        ),
        ("tb140", Service::Pop3s, &["UIDL", "SASL SCRAM-SHA-1"]),
    ] {
        let checkup = offering(client, service, lines);
        assert_eq!(
            checkup.diagnosis.leading,
            Some(HypothesisId::SignInMethod),
            "{client} {lines:?}"
        );
        assert_eq!(sign_in(&checkup), Some(LinkState::Broken), "{client} {lines:?}");
        let sentence = verdict::sentence(&checkup, Text::english());
        assert!(sentence.contains("offers only"), "{sentence}");
    }
}

/// One way that the program has is enough.
#[test]
fn ways_that_a_program_has_are_enough() {
    for (client, service, lines) in [
        ("tb140", Service::Imaps, &["LOGINDISABLED", "AUTH=CRAM-MD5"][..]),
        (
            "outlook-win11",
            Service::Imaps,
            &["LOGINDISABLED", "AUTH=DIGEST-MD5"],
        ),
        ("outlook-win11", Service::Smtps, &["AUTH CRAM-MD5 NTLM"]),
        ("applemail-26", Service::Smtps, &["AUTH CRAM-MD5"]),
        ("outlook-win11", Service::Smtps, &["AUTH CRAM-MD5 LOGIN"]),
        (DEVICE, Service::Smtps, &["AUTH PLAIN"]),
        ("oe6-xp-tls10", Service::Smtp, &["AUTH LOGIN PLAIN"]),
        ("oe6-xp-tls10", Service::Smtp, &["AUTH PLAIN NTLM"]),
        ("outlook-win11", Service::Pop3s, &["USER", "SASL CRAM-MD5"]),
    ] {
        let checkup = offering(client, service, lines);
        assert_eq!(
            checkup.diagnosis.leading,
            Some(HypothesisId::Healthy),
            "{client} {lines:?}: {:?}",
            checkup.diagnosis.findings
        );
    }
}

/// Where it is not known, nothing works for certain and nothing is broken for certain.
#[test]
fn what_is_not_known_of_a_program_stays_untested() {
    for (client, service, lines) in [
        (DEVICE, Service::Smtps, &["AUTH GSSAPI NTLM"][..]),
        ("outlook-win11", Service::Pop3s, &["UIDL", "SASL DIGEST-MD5"]),
        // IMAP's LOGIN command is not said to be off, and some servers take it all the same.
        ("outlook-win11", Service::Imaps, &["AUTH=CRAM-MD5"]),
        // Port 25 takes mail without a sign-in from those it knows by their address.
        (DEVICE, Service::Smtp, &["SIZE 1000"]),
        // Servers let Outlook's kin sign in by LOGIN; whether PLAIN alone is enough is not certain.
        ("oe6-xp-tls10", Service::Smtp, &["AUTH PLAIN"]),
    ] {
        let checkup = offering(client, service, lines);
        assert_eq!(checkup.diagnosis.leading, None, "{client} {lines:?}");
        assert_eq!(
            sign_in(&checkup),
            Some(LinkState::NotTested),
            "{client} {lines:?}"
        );
        let sentence = verdict::sentence(&checkup, Text::english());
        assert!(sentence.contains("ffers"), "{sentence}");
    }
}

/// A device that sends reads no mail in a web browser.
#[test]
fn a_device_is_not_sent_to_a_web_browser() {
    let told = |client: &str| {
        let checkup = offering(client, Service::Smtps, &["SIZE 1000"]);
        assert_eq!(
            checkup.diagnosis.leading,
            Some(HypothesisId::SignInMethod),
            "{client}"
        );
        let mut steps = checkup.advice.user.into_iter();
        steps.any(|step| step.text == "user-webmail-meanwhile")
    };
    assert!(told("outlook-win11"));
    assert!(!told(DEVICE));
}

/// Dovecot lists USER whatever its mechanisms are; others list it where it is taken (RFC 2449 6.3).
#[test]
fn user_counts_where_it_means_what_it_says() {
    let lines = ["USER", "SASL CRAM-MD5"];
    for (product, expected) in [
        (None, HypothesisId::Healthy),
        (Some("Courier"), HypothesisId::Healthy),
        (Some("Dovecot"), HypothesisId::SignInMethod),
    ] {
        let checkup = offering_as(product, "outlook-win11", Service::Pop3s, &lines);
        assert_eq!(checkup.diagnosis.leading, Some(expected), "{product:?}");
    }
}
