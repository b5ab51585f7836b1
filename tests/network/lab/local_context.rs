//! Networks, clocks, busy servers and strangers.

use super::visitor::*;
use mailprobe::lab::{self, Lab, USUAL_NAME};
use mailprobe::mail::Service;
use mailprobe::observation::{DnsOutcome, TcpOutcome};
use mailprobe::probe::Resolver;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

#[tokio::test]
async fn the_world_holds_what_loopback_cannot_show() {
    let lab = start("firewall").await;
    let world = lab.environment();
    assert!(world.is_practice && world.unreachable_endpoints.len() == 3);
    assert!(
        world
            .unreachable_endpoints
            .iter()
            .all(|(_, outcome)| *outcome == TcpOutcome::TimedOut)
    );
    let submission = Lab::start_on(
        lab::scenario("firewall").expect("known"),
        USUAL_NAME,
        Service::Submission,
    )
    .await;
    assert_eq!(
        submission
            .expect("started")
            .environment()
            .unreachable_endpoints
            .len(),
        4,
        "the port that the person uses too"
    );

    let lab = start("ipv6-broken").await;
    let Resolver::Practice(names) = lab.environment().resolver else {
        panic!("not practice")
    };
    assert!(names.addresses.iter().any(|address| address.is_ipv6()) && names.v6 == DnsOutcome::Resolved);
    assert_eq!(lab.environment().unreachable_endpoints.len(), 7);
    assert!(
        lab.environment()
            .unreachable_endpoints
            .iter()
            .all(|(address, _)| address.is_ipv6())
    );
    shake(&lab, open(&lab, Service::Pop3s).await, USUAL_NAME)
        .await
        .expect("IPv4 works");

    let Resolver::Practice(names) = start("dns").await.environment().resolver else {
        panic!("not practice")
    };
    assert_eq!(
        (names.v4, names.v6, names.addresses.len()),
        (DnsOutcome::NotFound, DnsOutcome::NotFound, 0)
    );
}

#[tokio::test]
async fn a_wrong_clock_is_given_away_by_the_greetings() {
    let lab = start("clock-wrong").await;
    assert_eq!(lab.environment().clock_offset_seconds, -3 * 365 * 86_400);
    shake(&lab, open(&lab, Service::Pop3s).await, USUAL_NAME)
        .await
        .expect("fine at the true time");
    let year = chrono::Local::now().format("%Y").to_string();
    for service in [Service::Imap, Service::Smtp] {
        let greeting = said(&mut open(&lab, service).await).await;
        assert!(greeting.contains(&year), "{greeting}");
    }
}

#[tokio::test]
async fn too_many_is_said_in_each_protocol() {
    for id in ["busy", "rate-limited"] {
        let lab = start(id).await;
        for (service, start) in [
            (Service::Pop3, "-ERR Too many"),
            (Service::Imap, "* BYE Too many"),
            (Service::Smtp, "421 "),
        ] {
            let (bytes, end) = listen(&mut open(&lab, service).await).await;
            assert!(
                String::from_utf8_lossy(&bytes).starts_with(start),
                "{id} {service}"
            );
            assert_eq!(end, "closed");
        }
    }
    let lab = start("busy").await;
    let mut inside = shake(&lab, open(&lab, Service::Imaps).await, USUAL_NAME)
        .await
        .expect("the channel works");
    assert!(said(&mut inside).await.starts_with("* BYE"));
}

#[tokio::test]
async fn flapping_and_limited_servers_answer_by_turns() {
    let lab = start("flapping").await;
    let limited = start("rate-limited").await;
    for (position, (name, hello)) in hellos().iter().take(4).enumerate() {
        let mut words = Vec::new();
        for _ in 0..4 {
            words.push(answer(&mut open(&lab, Service::Pop3s).await, hello).await.0);
        }
        assert!(words[0] == "closed" && words[2] == "closed", "{name}: {words:?}");
        assert!(
            words[1].starts_with("030") && words[1] == words[3],
            "{name}: {words:?}"
        );
        let (word, _) = answer(&mut open(&limited, Service::Pop3s).await, hello).await;
        assert_eq!(word, if position == 0 { "0303" } else { "closed" }, "{name}");
    }
}

#[tokio::test]
async fn a_slow_server_answers_after_five_seconds() {
    let lab = start("slow").await;
    let began = Instant::now();
    let mut stream = open(&lab, Service::Pop3s).await;
    stream.write_all(&hellos()[3].1).await.expect("sent");
    let mut first = [0; 1];
    stream.read_exact(&mut first).await.expect("an answer");
    assert!(
        began.elapsed() >= Duration::from_millis(4500),
        "{:?}",
        began.elapsed()
    );
}

#[tokio::test]
async fn sign_in_is_offered_with_oauth_only() {
    let lab = start("sign-in-method").await;
    let mut imap = shake(&lab, open(&lab, Service::Imaps).await, USUAL_NAME)
        .await
        .expect("trusted");
    let greeting = said(&mut imap).await;
    assert!(
        greeting.contains("LOGINDISABLED")
            && greeting.contains("AUTH=XOAUTH2")
            && !greeting.contains("PLAIN")
    );
    let mut pop3 = shake(&lab, open(&lab, Service::Pop3s).await, USUAL_NAME)
        .await
        .expect("trusted");
    said(&mut pop3).await;
    let list = ask(&mut pop3, "CAPA").await;
    assert!(list.contains("SASL XOAUTH2") && !list.contains("USER"), "{list}");
}

#[tokio::test]
async fn strangers_answer_as_strangers() {
    let lab = start("wrong-protocol").await;
    assert!(
        said(&mut open(&lab, Service::Pop3).await)
            .await
            .starts_with("SSH-2.0-")
    );
    let (word, _) = answer(&mut open(&lab, Service::Pop3s).await, &hellos()[0].1).await;
    assert!(word.starts_with("text HTTP/1.1 400"), "{word}");
    let lab = start("captive-portal").await;
    assert!(
        said(&mut open(&lab, Service::Pop3).await)
            .await
            .starts_with("HTTP/1.1 511")
    );
    let (word, _) = answer(&mut open(&lab, Service::Pop3s).await, &hellos()[0].1).await;
    assert!(
        word.contains("Location: http://login.portal.practice.example/"),
        "{word}"
    );
    assert!(
        said(&mut open(&start("interception").await, Service::Pop3).await)
            .await
            .contains("avast! POP3 proxy")
    );
}
