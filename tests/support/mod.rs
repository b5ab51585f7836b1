//! Real mail servers on unprivileged ports, started for one test and ended with it.
//!
//! In: a configuration. Out: a running server and its ports, or the reason why this machine cannot start one.

// Each test file uses a part of this.
#![allow(dead_code)]

pub mod dovecot;
pub mod hostile;
pub mod keys;
pub mod meeting;
pub mod openssl;
pub mod postfix;
pub mod probing;
pub mod recorded;
mod skip;

pub use skip::skip;

use std::net::{Ipv4Addr, TcpListener, TcpStream, UdpSocket};
use std::path::Path;
use std::process::Child;
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// True where a program exists.
pub fn exists(path: &str) -> bool {
    Path::new(path).exists()
}

/// Below the ports that systems give to connections and to listeners that ask for any (RFC 6335 section 6 and Linux's own range).
const PORTS: std::ops::Range<u16> = 10_000..32_000;

/// What keeps the ports for this process.
static KEPT: Mutex<Vec<UdpSocket>> = Mutex::new(Vec::new());

/// A port of loopback that nobody listens on and that no other test is given while this process runs.
///
/// A test hands it to a server or leaves it closed. Nothing here listens on UDP in this range, so that the UDP socket of the same
/// number says to all processes that the port is taken, and the system forgets it with the process.
pub fn free_port() -> u16 {
    let mut kept = KEPT.lock().expect("nobody panics with it");
    let count = u32::from(PORTS.end - PORTS.start);
    let first = std::process::id()
        .wrapping_mul(101)
        .wrapping_add(u32::try_from(kept.len()).expect("few"));
    (0..count)
        .filter_map(|step| u16::try_from(first.wrapping_add(step) % count).ok())
        .map(|offset| PORTS.start + offset)
        .find_map(|port| {
            let keeper = UdpSocket::bind((Ipv4Addr::LOCALHOST, port)).ok()?;
            TcpListener::bind((Ipv4Addr::LOCALHOST, port)).ok()?;
            kept.push(keeper);
            Some(port)
        })
        .expect("loopback has free ports")
}

/// Waits until a port accepts; false after ten seconds.
pub fn wait_for(port: u16) -> bool {
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(10) {
        if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
            return true;
        }
        std::thread::sleep(Duration::from_millis(30));
    }
    false
}

/// A process that ends with the value.
#[derive(Debug)]
pub struct Running(pub Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
