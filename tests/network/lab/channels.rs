//! Hellos of every age, and the certificates in the answers.

use super::visitor::*;
use mailprobe::lab::{self, Lab, USUAL_NAME};
use mailprobe::mail::Service;
use std::io::ErrorKind;

#[tokio::test]
async fn every_hello_is_answered_as_the_scenario_says() {
    // tls1.2, tls1.2 without a name, tls1.0 aes, xp tls1.0, ssl3, xp in the ssl2 layout, ssl2
    let table = [
        (
            "healthy",
            ["0303", "0303", "0301", "0301", "0300", "0300", "alert 70"],
        ),
        ("groupshield", ["closed"; 7]),
        ("exchange55-events", ["closed"; 7]),
        (
            "client-too-old",
            [
                "0303", "0303", "alert 70", "alert 70", "alert 70", "alert 70", "alert 70",
            ],
        ),
        (
            "client-too-old-bare-close",
            ["0303", "0303", "closed", "closed", "closed", "closed", "closed"],
        ),
        (
            "server-too-old",
            ["alert 40", "alert 40", "0301", "0301", "0300", "0300", "alert 70"],
        ),
        (
            "tls10-only",
            ["0301", "0301", "0301", "0301", "alert 70", "alert 70", "alert 70"],
        ),
        (
            "ssl3-only",
            ["alert 40", "alert 40", "0300", "0300", "0300", "0300", "alert 70"],
        ),
        (
            "ssl2-only",
            ["closed", "closed", "closed", "closed", "closed", "0002", "0002"],
        ),
        (
            "no-shared-cipher",
            [
                "0303", "0303", "0301", "alert 40", "alert 70", "alert 70", "alert 70",
            ],
        ),
        (
            "sni-required",
            [
                "0303",
                "alert 112",
                "alert 112",
                "alert 112",
                "alert 112",
                "alert 112",
                "alert 70",
            ],
        ),
        ("alert-80-on-every-hello", ["alert 80"; 7]),
        (
            "weak-certificate",
            ["0303", "0303", "0301", "0301", "0300", "0300", "alert 70"],
        ),
        (
            "interception",
            ["0303", "0303", "0301", "0301", "0300", "0300", "alert 70"],
        ),
    ];
    for (id, expected) in table {
        let lab = start(id).await;
        for (position, (name, hello)) in hellos().iter().enumerate() {
            let service = SECURE[position % SECURE.len()];
            let (word, _) = answer(&mut open(&lab, service).await, hello).await;
            assert_eq!(word, expected[position], "{id}: {name} on {service}");
        }
    }
}

#[tokio::test]
async fn broken_secure_ports_differ_in_what_happens_before_a_word_is_said() {
    for (id, end) in [
        ("groupshield", "open"),
        ("alert-80-on-every-hello", "open"),
        ("groupshield-idle-close", "closed"),
        ("exchange55-no-certificate", "closed"),
        ("secure-listener-fault", "closed"),
        ("silent", "open"),
        ("healthy", "open"),
    ] {
        let lab = start(id).await;
        for service in SECURE {
            assert_eq!(
                listen(&mut open(&lab, service).await).await,
                (vec![], end),
                "{id} {service}"
            );
        }
    }
}

#[tokio::test]
async fn a_port_that_nobody_serves_refuses() {
    for (id, refusing) in [
        ("groupshield-refused", &SECURE[..]),
        ("no-secure-service", &SECURE),
        ("refused", &Service::ALL),
        ("dns", &Service::ALL),
    ] {
        let lab = start(id).await;
        for service in Service::ALL {
            let refused = matches!(connect(&lab, service).await, Err(error) if error.kind() == ErrorKind::ConnectionRefused);
            assert_eq!(refused, refusing.contains(&service), "{id} {service}");
        }
    }
}

#[tokio::test]
async fn exchange_greets_as_exchange_and_knows_no_stls() {
    let lab = start("groupshield").await;
    let mut pop3 = open(&lab, Service::Pop3).await;
    assert_eq!(
        said(&mut pop3).await,
        "+OK Microsoft Exchange POP3 server version 5.5.2653.23 ready\r\n"
    );
    assert!(ask(&mut pop3, "CAPA").await.starts_with("-ERR"));
    assert!(ask(&mut pop3, "STLS").await.starts_with("-ERR"));
    assert!(ask(&mut pop3, "QUIT").await.starts_with("+OK"));
    let imap = said(&mut open(&lab, Service::Imap).await).await;
    assert_eq!(
        imap,
        format!("* OK Microsoft Exchange IMAP4rev1 server version 5.5.2653.23 ({USUAL_NAME}) ready\r\n")
    );
    let smtp = said(&mut open(&lab, Service::Smtp).await).await;
    assert!(
        smtp.contains("(Microsoft Exchange Internet Mail Service 5.5.2653.13) ready\r\n"),
        "{smtp}"
    );
}

#[tokio::test]
async fn one_port_only_breaks_the_port_that_the_person_uses() {
    let scenario = lab::scenario("groupshield-one-port-only").expect("known");
    let xp = &hellos()[3].1;
    for named in SECURE {
        let lab = Lab::start_on(scenario, "servername", named)
            .await
            .expect("started");
        for service in SECURE {
            let (word, _) = answer(&mut open(&lab, service).await, xp).await;
            assert_eq!(
                word,
                if service == named { "closed" } else { "0301" },
                "{service} when {named} is named"
            );
        }
    }
}

#[tokio::test]
async fn a_healthy_server_is_trusted_by_any_name_and_speaks_inside_the_channel() {
    let scenario = lab::scenario("healthy").expect("known");
    let lab = Lab::start_for(scenario, "servername").await.expect("started");
    for (service, greeting) in [
        (Service::Pop3s, "+OK "),
        (Service::Imaps, "* OK "),
        (Service::Smtps, "220 servername "),
    ] {
        for name in ["servername", "mail.example.com", "127.0.0.1"] {
            let stream = open(&lab, service).await;
            // An address is never sent as a name, so the certificate is for the server's usual one.
            let Ok(mut inside) = shake(&lab, stream, name).await else {
                assert_eq!(name, "127.0.0.1", "{service}");
                continue;
            };
            assert_ne!(name, "127.0.0.1");
            let said = said(&mut inside).await;
            assert!(
                said.starts_with(greeting) && !said.contains("STARTTLS"),
                "{service}: {said}"
            );
        }
    }
    let lab = Lab::start_for(scenario, "127.0.0.1").await.expect("started");
    shake(&lab, open(&lab, Service::Pop3s).await, "127.0.0.1")
        .await
        .expect("a certificate for the address");
}

#[tokio::test]
async fn starttls_leads_to_the_same_channel() {
    for id in ["healthy", "starttls-mixup", "no-secure-service", "firewall"] {
        let lab = start(id).await;
        for service in PLAIN {
            if lab
                .environment()
                .unreachable_endpoints
                .iter()
                .any(|(address, _)| address.port() == lab.ports().of(service))
            {
                continue;
            }
            let mut stream = open(&lab, service).await;
            let (list, go_ahead) = start_tls(&mut stream, service).await;
            assert!(
                list.contains(if service == Service::Pop3 {
                    "STLS"
                } else {
                    "STARTTLS"
                }),
                "{id}: {list}"
            );
            assert!(
                !go_ahead.contains("BAD") && !go_ahead.starts_with("-ERR"),
                "{id}: {go_ahead}"
            );
            let mut inside = shake(&lab, stream, USUAL_NAME).await.expect("trusted");
            // The visitor speaks first here: the next line is the answer to it, and no greeting.
            let reply = ask(
                &mut inside,
                if service == Service::Imap {
                    "c NOOP"
                } else {
                    "NOOP"
                },
            )
            .await;
            assert_eq!(reply.lines().count(), 1, "{id} {service}: {reply}");
            assert!(
                reply.starts_with("-ERR") || reply.starts_with("c OK") || reply.starts_with("250"),
                "{reply}"
            );
        }
    }
}

#[tokio::test]
async fn starttls_that_cannot_start_says_so_in_clear_text() {
    let lab = start("secure-listener-fault").await;
    let (list, reply) = start_tls(&mut open(&lab, Service::Pop3).await, Service::Pop3).await;
    assert!(list.contains("STLS"));
    assert_eq!(
        reply,
        "+OK Begin TLS negotiation now.\r\n-ERR [SYS/TEMP] TLS initialization failed.\r\n"
    );
    let (_, reply) = start_tls(&mut open(&lab, Service::Imap).await, Service::Imap).await;
    assert_eq!(
        reply,
        "b OK Begin TLS negotiation now.\r\n* BYE TLS initialization failed.\r\n"
    );
    let (_, reply) = start_tls(&mut open(&lab, Service::Submission).await, Service::Submission).await;
    assert!(reply.starts_with("454 "), "{reply}");
}

#[tokio::test]
async fn starttls_is_blotted_out_on_the_way() {
    let lab = start("starttls-stripped").await;
    for service in PLAIN {
        let (list, reply) = start_tls(&mut open(&lab, service).await, service).await;
        assert!(
            list.contains("XXXX") && !list.contains("STLS") && !list.contains("STARTTLS"),
            "{service}: {list}"
        );
        assert!(
            reply.contains("-ERR") || reply.contains("BAD") || reply.starts_with("502"),
            "{service}: {reply}"
        );
    }
}

#[tokio::test]
async fn the_secure_port_talks_in_clear_text_and_only_the_mixup_offers_starttls() {
    for (id, offered) in [("starttls-mixup", true), ("plaintext-on-secure-port", false)] {
        let lab = start(id).await;
        let mut stream = open(&lab, Service::Pop3s).await;
        assert!(said(&mut stream).await.starts_with("+OK"));
        assert_eq!(ask(&mut stream, "CAPA").await.contains("STLS"), offered, "{id}");
        let (word, _) = answer(&mut open(&lab, Service::Imaps).await, &hellos()[0].1).await;
        assert!(word.starts_with("text * OK"), "{id}: {word}");
    }
}

#[tokio::test]
async fn each_bad_certificate_is_bad_in_its_own_way_only() {
    for (id, expected) in [
        ("certificate-expired", "expired"),
        ("certificate-not-yet-valid", "not valid yet"),
        ("certificate-wrong-name", "not valid for name"),
        ("certificate-self-signed", "UnknownIssuer"),
        ("certificate-unknown-issuer", "UnknownIssuer"),
        ("interception", "UnknownIssuer"),
        ("starttls-stripped", "UnknownIssuer"),
        ("weak-certificate", "BadSignature"),
        ("weak-signature", "nsupportedSignatureAlgorithm"),
    ] {
        let lab = start(id).await;
        for service in SECURE {
            let error = shake(&lab, open(&lab, service).await, USUAL_NAME)
                .await
                .expect_err(id);
            assert!(error.contains(expected), "{id}: {error}");
        }
    }
}

/// The leaf out of a flight's Certificate message.
fn leaf_of(flight: &[u8]) -> Vec<u8> {
    let hello = usize::from(flight[7]) << 8 | usize::from(flight[8]);
    let certificate = &flight[5 + 4 + hello..];
    assert_eq!(certificate[0], 11, "a Certificate follows the ServerHello");
    let length = certificate[7..10]
        .iter()
        .fold(0, |sum, byte| sum << 8 | usize::from(*byte));
    certificate[10..10 + length].to_vec()
}

#[tokio::test]
async fn old_flights_carry_the_same_kind_of_certificate() {
    use x509_parser::prelude::{FromDer as _, X509Certificate};
    for (id, issuer, bits) in [
        ("healthy", "Mailprobe practice root", 2048),
        ("interception", "Avast Web/Mail Shield Root", 2048),
        ("starttls-stripped", "FortiGate CA", 2048),
        ("certificate-self-signed", "servername", 2048),
        ("weak-certificate", "Mailprobe practice root", 1024),
        ("weak-signature", "Mailprobe practice root", 2048),
        ("ssl3-only", "Mailprobe practice root", 2048),
    ] {
        let lab = Lab::start_for(lab::scenario(id).expect("known"), "servername")
            .await
            .expect("started");
        let (_, flight) = answer(&mut open(&lab, Service::Pop3s).await, &hellos()[4].1).await;
        let der = leaf_of(&flight);
        let (_, leaf) = X509Certificate::from_der(&der).expect("a certificate");
        assert!(
            leaf.issuer().to_string().contains(issuer),
            "{id}: {}",
            leaf.issuer()
        );
        let names = leaf.subject_alternative_name().expect("one").expect("present");
        assert!(
            format!("{:?}", names.value.general_names).contains("servername"),
            "{id}"
        );
        let Ok(x509_parser::public_key::PublicKey::RSA(key)) = leaf.public_key().parsed() else {
            panic!("{id}: no RSA key")
        };
        assert_eq!(key.key_size(), bits, "{id}");
        let sha1 = leaf.signature_algorithm.algorithm.to_id_string() == "1.2.840.113549.1.1.5";
        assert_eq!(sha1, id == "weak-signature", "{id}");
        assert!(
            flight.ends_with(&[14, 0, 0, 0]),
            "{id}: the flight ends with ServerHelloDone"
        );
    }
}

#[tokio::test]
async fn ssl2_sends_certificate_and_shared_ciphers() {
    let lab = start("ssl2-only").await;
    let (_, bytes) = answer(&mut open(&lab, Service::Imaps).await, &hellos()[6].1).await;
    let number = |position: usize| usize::from(bytes[position]) << 8 | usize::from(bytes[position + 1]);
    assert_eq!(number(0) & 0x7FFF, bytes.len() - 2, "one record");
    assert_eq!((bytes[2], bytes[4], number(5)), (4, 1, 2));
    let (certificate, ciphers, id) = (number(7), number(9), number(11));
    assert_eq!(13 + certificate + ciphers + id, bytes.len());
    assert_eq!(bytes[13], 0x30);
    assert_eq!(
        bytes[13 + certificate..][..ciphers],
        [1, 0, 0x80, 7, 0, 0xC0, 6, 0, 0x40]
    );
    let (word, _) = answer(
        &mut open(&lab, Service::Imaps).await,
        &ssl2_hello(2, &[0x05_0080]),
    )
    .await;
    assert_eq!(word, "ssl2 error 1");
}
