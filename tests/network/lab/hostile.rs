//! Servers that mean harm do it.

use super::visitor::*;
use mailprobe::mail::Service;
use std::collections::BTreeSet;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// Bytes that arrive until there are enough or three seconds have passed, and the first of them.
async fn gulp(stream: &mut TcpStream, enough: usize) -> (usize, Vec<u8>) {
    let (mut total, mut first, mut buffer) = (0, Vec::new(), vec![0; 65_536]);
    let _ = timeout(Duration::from_secs(3), async {
        while total < enough
            && let Ok(count @ 1..) = stream.read(&mut buffer).await
        {
            total += count;
            if first.len() < 65_536 {
                first.extend_from_slice(&buffer[..count]);
            }
        }
    })
    .await;
    (total, first)
}

#[tokio::test]
async fn hostile_channels_do_their_worst() {
    for (id, start_bytes, at_least) in [
        ("hostile-flood-warnings", &[21, 3, 3, 0, 2, 1, 112][..], 1 << 20),
        ("hostile-endless-certificate", &[22, 3, 3], 1 << 20),
        ("hostile-record-65535", &[22, 3, 3, 0xFF, 0xFF], 65_540),
        ("hostile-zero-records", &[22, 3, 3, 0, 0, 22, 3, 3, 0, 0], 1 << 20),
        ("hostile-drip", &[22], 2),
    ] {
        let lab = start(id).await;
        let mut stream = open(&lab, Service::Pop3s).await;
        stream.write_all(&hellos()[0].1).await.expect("sent");
        let (total, first) = gulp(&mut stream, at_least).await;
        assert!(
            first.starts_with(start_bytes),
            "{id}: {:?}",
            &first[..first.len().min(16)]
        );
        assert!(total >= at_least, "{id}: {total}");
        assert!(id != "hostile-drip" || total <= 3, "{total}");
    }
}

#[tokio::test]
async fn hostile_greetings_do_their_worst() {
    for (id, at_least) in [
        ("hostile-endless-greeting", 1 << 20),
        ("hostile-endless-lines", 1 << 20),
        ("hostile-banner-10mb", (10 << 20) + 7),
        ("hostile-nul", 35),
        ("hostile-escape-sequences", 50),
        ("hostile-drip", 2),
    ] {
        let lab = start(id).await;
        let (total, first) = gulp(&mut open(&lab, Service::Imap).await, at_least).await;
        assert!(total >= at_least, "{id}: {total}");
        let has = |needle: &[u8]| first.windows(needle.len()).any(|window| window == needle);
        assert_eq!(has(b"\0"), id == "hostile-nul", "{id}");
        assert_eq!(
            has(b"\x1b[31m") && has("\u{202e}".as_bytes()) && has(b"<script>"),
            id == "hostile-escape-sequences"
        );
        assert_eq!(
            has(b"\n"),
            !["hostile-endless-greeting", "hostile-banner-10mb", "hostile-drip"].contains(&id),
            "{id}"
        );
    }
}

#[tokio::test]
async fn hostile_resets_come_at_each_step() {
    let lab = start("hostile-reset-each-step").await;
    let mut lengths = BTreeSet::new();
    for _ in 0..3 {
        let mut stream = open(&lab, Service::Imaps).await;
        stream.write_all(&hellos()[0].1).await.expect("sent");
        let (bytes, end) = listen(&mut stream).await;
        assert_eq!(end, "reset");
        lengths.insert(bytes.len());
    }
    // A reset may overtake bytes that were sent before it, so that only the count of different ends is certain to be above one.
    assert!(lengths.contains(&0), "{lengths:?}");
}
