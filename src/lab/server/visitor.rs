//! What is heard from a visitor, and how one is turned away.
//!
//! In: a connection. Out: a hello with its bytes, or nothing.

use super::client_hello::{self, Hello, ParsedHello};
use std::io;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// Says this and no more; nothing follows.
pub async fn turn_away<S: AsyncWrite + Unpin>(stream: &mut S, words: &[u8]) -> io::Result<bool> {
    stream.write_all(words).await?;
    stream.shutdown().await?;
    Ok(false)
}

/// Reads a whole hello and the bytes it came in; `None` where something else or nothing came.
pub async fn read_hello(stream: &mut TcpStream) -> io::Result<Option<(Hello, Vec<u8>)>> {
    let mut bytes = Vec::new();
    loop {
        match client_hello::read(&bytes) {
            ParsedHello::Hello(hello) => return Ok(Some((hello, bytes))),
            ParsedHello::NoHello => return Ok(None),
            ParsedHello::NeedMore if bytes.len() > client_hello::LONGEST_HELLO => return Ok(None),
            ParsedHello::NeedMore => {}
        }
        if stream.read_buf(&mut bytes).await? == 0 {
            return Ok(None);
        }
    }
}

/// Reads until the visitor leaves.
pub async fn drain<S: AsyncRead + Unpin>(stream: &mut S) -> io::Result<()> {
    let mut bytes = [0; 4096];
    while stream.read(&mut bytes).await? > 0 {}
    Ok(())
}

/// Seconds since 1970.
pub fn now() -> u32 {
    u32::try_from(chrono::DateTime::<chrono::Utc>::from(std::time::SystemTime::now()).timestamp())
        .unwrap_or_default()
}
