//! A name service that lies, and the program asked for published settings: whom it asks, and what it makes of the lie.
#![cfg(target_os = "linux")]

use serde_json::Value;
use simple_dns::rdata::{RData, SRV};
use simple_dns::{CLASS, Name, Packet, PacketFlag, RCODE, ResourceRecord};
use std::collections::BTreeSet;
use std::fs;
use std::net::UdpSocket;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

const PROGRAM: &str = env!("CARGO_BIN_EXE_mailprobe");
/// An address of this computer's own that no name service has.
const HERE: &str = "127.0.0.153";

/// Answers that `imap.evil.test` serves every mail service of every domain, and that no name has an address.
fn lie(socket: &UdpSocket, asked: &Mutex<BTreeSet<String>>) {
    let mut datagram = [0; 1500];
    while let Ok((count, client)) = socket.recv_from(&mut datagram) {
        let Ok(query) = Packet::parse(&datagram[..count]) else {
            continue;
        };
        let Some(question) = query.questions.first().cloned() else {
            continue;
        };
        let name = question.qname.to_string().to_lowercase();
        asked.lock().expect("asked").insert(name.clone());
        let mut answer = query.into_reply();
        answer.set_flags(PacketFlag::RECURSION_AVAILABLE);
        if name.starts_with('_') {
            let srv = SRV {
                priority: 0,
                weight: 0,
                port: 993,
                target: Name::new_unchecked("imap.evil.test"),
            };
            let record = ResourceRecord::new(question.qname, CLASS::IN, 60, RData::SRV(srv));
            answer.answers.push(record);
        } else {
            *answer.rcode_mut() = RCODE::NameError;
        }
        if let Ok(bytes) = answer.build_bytes_vec() {
            let _ = socket.send_to(&bytes, client);
        }
    }
}

#[test]
fn a_forged_answer_is_neither_believed_nor_followed() {
    let Ok(socket) = UdpSocket::bind((HERE, 53)) else {
        eprintln!("left out: tests may not have a name service of their own here");
        return;
    };
    let until = Duration::from_secs(60);
    socket.set_read_timeout(Some(until)).expect("a limit");
    let asked = Arc::new(Mutex::new(BTreeSet::new()));
    let heard = Arc::clone(&asked);
    std::thread::spawn(move || lie(&socket, &heard));
    let folder = tempfile::tempdir().expect("folder");
    let resolver = folder.path().join("resolv.conf");
    fs::write(
        &resolver,
        format!("nameserver {HERE}\noptions timeout:2 attempts:1\n"),
    )
    .expect("written");
    let line = format!(
        "mount --bind {} /etc/resolv.conf && exec {PROGRAM} check --server mail.firm.co.uk --port 993 --protocol imap \
         --published-settings --json",
        resolver.display()
    );
    let run = Command::new("unshare")
        .args(["-m", "sh", "-c", &line])
        .env("LANG", "C")
        .stdin(Stdio::null())
        .output();
    let Some(output) = run.ok().filter(|output| !output.stdout.is_empty()) else {
        eprintln!("left out: this computer does not let tests mount files");
        return;
    };
    let result: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let published = result["observations"]["surroundings"]["published"]
        .as_array()
        .expect("a list");
    assert!(!published.is_empty(), "the answers came: {asked:?}");
    for row in published {
        assert_eq!(row["host"], "imap.evil.test");
        assert_eq!(row["domain_match"], "other");
    }
    let steps = result["advice"]["user"].to_string();
    assert!(!steps.contains("Enter them there"), "{steps}");
    let asked = asked.lock().expect("asked").clone();
    for name in &asked {
        let is_ours = name == "firm.co.uk" || name.ends_with(".firm.co.uk");
        assert!(is_ours, "{name} was asked for, and nobody named it: {asked:?}");
    }
}
