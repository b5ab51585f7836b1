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

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::Child;
use std::time::{Duration, Instant};

/// True where a program exists.
pub fn exists(path: &str) -> bool {
    Path::new(path).exists()
}

/// A port of loopback nobody listens on.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("loopback has free ports");
    listener
        .local_addr()
        .expect("a bound listener has an address")
        .port()
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
