//! The practice server does what its scenarios say.

mod channels;
mod hostile;
mod limits;
mod local_context;
mod visitor;

use mailprobe::diagnosis::HypothesisId;
use mailprobe::lab::{self, Lab};
use mailprobe::mail::Service;
use mailprobe::text::Text;
use std::collections::BTreeSet;
use std::net::Ipv4Addr;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;
use visitor::*;

#[tokio::test]
async fn everything_closes_when_the_server_is_dropped() {
    let lab = start("healthy").await;
    let ports: Vec<u16> = Service::ALL.map(|service| lab.ports().of(service)).to_vec();
    let mut guest = open(&lab, Service::Imap).await;
    assert!(said(&mut guest).await.starts_with("* OK"));
    drop(lab);
    tokio::task::yield_now().await;
    assert_ne!(listen(&mut guest).await.1, "open");
    for port in ports {
        assert!(TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await.is_err());
    }
}

#[tokio::test]
async fn two_hundred_visitors_are_received_at_once() {
    let lab = start("healthy").await;
    let mut guests = Vec::new();
    for _ in 0..200 {
        guests.push(open(&lab, Service::Pop3).await);
    }
    for guest in &mut guests {
        let mut line = [0; 4];
        timeout(Duration::from_secs(5), guest.read_exact(&mut line))
            .await
            .expect("in time")
            .expect("a greeting");
        assert_eq!(&line, b"+OK ");
    }
}

#[tokio::test]
async fn nonsense_and_endless_commands_end() {
    let lab = start("healthy").await;
    let mut stream = open(&lab, Service::Pop3).await;
    said(&mut stream).await;
    assert_eq!(
        ask(&mut stream, "\u{1}\u{2} nonsense").await,
        "-ERR Unknown command.\r\n"
    );
    assert!(
        ask(&mut stream, "USER someone").await.starts_with("-ERR"),
        "nobody signs in"
    );
    // The end of the line never comes.
    let _ = stream.write_all(&[b'a'; 100_000]).await;
    assert_ne!(listen(&mut stream).await.1, "open");
    let (word, _) = answer(&mut open(&lab, Service::Pop3s).await, b"CAPA\r\n").await;
    assert_eq!(word, "closed");
}

#[tokio::test]
async fn every_scenario_starts() {
    for scenario in lab::scenarios() {
        let lab = Lab::start(scenario).await.expect("started");
        assert_eq!(lab.ports().differing().count(), 7, "{}", scenario.id);
    }
}

#[test]
fn every_scenario_is_described_and_every_cause_has_one() {
    let text = Text::english();
    let mut ids = BTreeSet::new();
    for scenario in lab::scenarios() {
        assert!(ids.insert(scenario.id), "{} stands there twice", scenario.id);
        for message in [
            format!("lab-{}", scenario.id),
            format!("lab-{}-about", scenario.id),
        ] {
            let words = text.lookup(&message, &[]).unwrap_or_default();
            assert!(words.len() > 5, "{message} is missing");
            for avoided in ["error", "failed", "invalid", "abort", "fatal", "illegal"] {
                let quoted = words.replace("\"internal error\"", "");
                assert!(
                    !quoted.to_lowercase().contains(avoided),
                    "{message} says '{avoided}'"
                );
            }
        }
        assert!(!scenario.groupshield.is_empty() && !scenario.dialog.is_empty());
        assert_eq!(scenario.hidden, scenario.id.starts_with("hostile-"));
    }
    let causes: BTreeSet<HypothesisId> = lab::scenarios()
        .iter()
        .filter_map(|scenario| scenario.expected)
        .collect();
    for cause in HypothesisId::ALL {
        assert!(causes.contains(&cause), "{cause:?} has no scenario");
    }
}

#[test]
fn the_server_may_live_on_any_thread() {
    fn is_send_and_sync<T: Send + Sync>() {}
    is_send_and_sync::<Lab>();
}
