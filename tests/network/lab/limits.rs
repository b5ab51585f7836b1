//! Servers that break off, count their visitors, ask for certificates, and have two addresses.

use super::visitor::*;
use mailprobe::lab::USUAL_NAME;
use mailprobe::mail::Service;
use mailprobe::observation::{DnsOutcome, TcpOutcome};
use mailprobe::probe::Resolver;
use std::net::Ipv6Addr;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::time::sleep;

#[tokio::test]
async fn a_flight_breaks_off_behind_the_server_hello() {
    for (id, end, behind) in [
        ("reset-behind-server-hello", "reset", None),
        ("alert-behind-server-hello", "closed", Some(21)),
        ("garbage-behind-server-hello", "closed", Some(22)),
    ] {
        let lab = start(id).await;
        // Not the layout of SSL 2.0, which such a server answers like any other.
        for (name, hello) in hellos().iter().take(5) {
            let mut stream = open(&lab, Service::Imaps).await;
            tokio::io::AsyncWriteExt::write_all(&mut stream, hello)
                .await
                .expect("sent");
            let (bytes, ended) = listen(&mut stream).await;
            assert_eq!(ended, end, "{id} {name}");
            let [22, _, _, high, low, 2, rest @ ..] = bytes.as_slice() else {
                panic!("{id} {name}: {bytes:?}")
            };
            let length = usize::from(u16::from_be_bytes([*high, *low]));
            assert_eq!(rest.get(length - 1).copied(), behind, "{id} {name}");
        }
    }
}

#[tokio::test]
async fn visitors_are_counted() {
    let lab = start("two-at-once").await;
    let mut first = open(&lab, Service::Pop3).await;
    let mut second = open(&lab, Service::Pop3).await;
    assert!(said(&mut first).await.starts_with("+OK"));
    assert!(said(&mut second).await.starts_with("+OK"));
    assert_eq!(
        listen(&mut open(&lab, Service::Pop3).await).await,
        (vec![], "closed")
    );
    drop(first);
    sleep(Duration::from_millis(100)).await;
    assert!(
        said(&mut open(&lab, Service::Pop3).await)
            .await
            .starts_with("+OK")
    );

    let lab = start("shut-out").await;
    assert!(
        said(&mut open(&lab, Service::Imap).await)
            .await
            .starts_with("* OK")
    );
    assert_eq!(
        listen(&mut open(&lab, Service::Imap).await).await,
        (vec![], "closed")
    );
    assert!(
        said(&mut open(&lab, Service::Pop3).await)
            .await
            .starts_with("+OK")
    );
}

#[tokio::test]
async fn a_visitor_without_a_certificate_is_sent_away() {
    let lab = start("client-certificate-demanded").await;
    let sent_away = match shake(&lab, open(&lab, Service::Pop3s).await, USUAL_NAME).await {
        Err(_) => true,
        // TLS 1.3 tells it after the visitor is done (RFC 8446 4.4.2.4).
        Ok(mut inside) => {
            let mut bytes = Vec::new();
            tokio::io::AsyncReadExt::read_to_end(&mut inside, &mut bytes)
                .await
                .is_err()
        }
    };
    assert!(sent_away);
}

#[tokio::test]
async fn one_of_two_addresses_shows_another_certificate() {
    let lab = start("expired-on-one-address").await;
    shake(&lab, open(&lab, Service::Imaps).await, USUAL_NAME)
        .await
        .expect("127.0.0.1 is in order");
    let other = TcpStream::connect((Ipv6Addr::LOCALHOST, lab.ports().of(Service::Imaps)))
        .await
        .expect("::1 listens");
    let refused = shake(&lab, other, USUAL_NAME)
        .await
        .map(|_| ())
        .expect_err("expired");
    assert!(refused.to_lowercase().contains("expired"), "{refused}");
}

#[tokio::test]
async fn refusals_come_in_the_words_of_each_protocol() {
    for (id, service, words) in [
        ("access-denied", Service::Smtp, "554 5.7.1"),
        ("block-list", Service::Submission, "554 5.7.1"),
        ("server-fault", Service::Smtp, "421 4.3.2"),
        ("server-fault", Service::Pop3, "-ERR [SYS/TEMP]"),
        ("server-fault", Service::Imap, "* BYE [UNAVAILABLE]"),
    ] {
        let (bytes, end) = listen(&mut open(&start(id).await, service).await).await;
        assert!(
            String::from_utf8_lossy(&bytes).starts_with(words),
            "{id} {service}"
        );
        assert_eq!(end, "closed", "{id} {service}");
    }
}

#[tokio::test]
async fn another_protocol_or_noise_answers_inside_the_channel() {
    for (id, start_of_words) in [
        ("imap-on-pop3s", "* OK"),
        ("http-inside-tls", "HTTP/1.1 408"),
        ("garbage-inside-tls", "\0"),
    ] {
        let lab = start(id).await;
        let mut inside = shake(&lab, open(&lab, Service::Pop3s).await, USUAL_NAME)
            .await
            .expect("the channel works");
        let words = said(&mut inside).await;
        assert!(words.starts_with(start_of_words), "{id}: {words}");
    }
}

#[tokio::test]
async fn no_way_of_signing_in_is_offered() {
    let lab = start("sign-in-disabled").await;
    let capabilities = start_tls(&mut open(&lab, Service::Imap).await, Service::Imap)
        .await
        .0;
    assert!(
        capabilities.contains("LOGINDISABLED") && !capabilities.contains("AUTH="),
        "{capabilities}"
    );
    for (service, word) in [(Service::Pop3, "USER"), (Service::Submission, "AUTH")] {
        let capabilities = start_tls(&mut open(&lab, service).await, service).await.0;
        assert!(!capabilities.contains(&format!("\n{word}")), "{capabilities}");
    }
}

#[tokio::test]
async fn what_loopback_cannot_show_is_in_the_environment() {
    let without_network = start("no-network").await.environment();
    let Resolver::Practice(names) = without_network.resolver else {
        panic!("not practice")
    };
    assert_eq!((names.v4, names.has_network), (DnsOutcome::Failed, Some(false)));
    let exhausted = start("no-connection-left").await.environment();
    assert!(
        exhausted
            .unreachable_endpoints
            .iter()
            .all(|(_, outcome)| *outcome == TcpOutcome::LocalLimit)
    );
}
