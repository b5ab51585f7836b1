//! Servers that mean harm or break off, one per layer: each must end as a value inside the limits of whoever visits it.
//!
//! In: an attack and a connection. Out: bytes, with caps and time limits of the practice server's own.

use super::certificates::Leaf;
use super::client_hello::Hello;
use super::legacy_tls;
use crate::lab::behaviour::{Break, TextAttack, TlsAttack};
use crate::mail::{Protocol, Service};
use crate::wire::Version;
use std::io;
use std::time::Duration;
use tokio::io::{AsyncWrite, AsyncWriteExt as _};
use tokio::time::sleep;

/// Never sends more than this to one visitor, in bytes.
const MOST_BYTES: usize = 64 * 1024 * 1024;

const DRIP_PAUSE: Duration = Duration::from_secs(1);

/// Answers a hello with harm in mind. `visit` counts the connections to this port, from 0;
/// `now` is in seconds since 1970.
pub async fn attack_tls<S: AsyncWrite + Unpin>(
    stream: &mut S,
    attack: TlsAttack,
    hello: &Hello,
    leaf: &Leaf,
    visit: usize,
    now: u32,
) -> io::Result<()> {
    let flight = legacy_tls::flight(Version::Tls12, 0xC02F, hello, leaf, now);
    match attack {
        TlsAttack::Drip => drip(stream, &flight).await,
        TlsAttack::WarningFlood => {
            let warning = legacy_tls::record(21, 0x0303, &[1, 112]);
            flood(stream, &warning.repeat(1024)).await
        }
        TlsAttack::EndlessCertificate => {
            let hello = legacy_tls::server_hello(0x0303, 0xC02F, hello, 0);
            stream.write_all(&legacy_tls::record(22, 0x0303, &hello)).await?;
            let announced = [11, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFC, 0xFF, 0xFF, 0xF0];
            stream
                .write_all(&legacy_tls::record(22, 0x0303, &announced))
                .await?;
            flood(stream, &legacy_tls::record(22, 0x0303, &[0x30; 16_384])).await
        }
        TlsAttack::GiantRecord => {
            stream.write_all(&[22, 3, 3, 0xFF, 0xFF]).await?;
            flood(stream, &[0x02; 16_384]).await
        }
        TlsAttack::EmptyRecords => flood(stream, &[22, 3, 3, 0, 0].repeat(3_276)).await,
        TlsAttack::ResetEachStep => {
            let sent = match visit % 3 {
                0 => 0,
                1 => flight.len() / 2,
                _ => flight.len(),
            };
            stream.write_all(flight.get(..sent).unwrap_or_default()).await?;
            stream.flush().await
        }
    }
}

/// What comes behind the ServerHello of a flight that breaks off; a reset is the caller's to do.
pub fn broken_end(how: Break, version: u16) -> Vec<u8> {
    const INTERNAL_ERROR: u8 = 80;
    match how {
        Break::Reset => Vec::new(),
        Break::Alert => legacy_tls::alert(INTERNAL_ERROR, version),
        Break::Garbage => legacy_tls::record(22, version, &[0xEE; 512]),
    }
}

/// Greets with harm in mind.
pub async fn attack_text<S: AsyncWrite + Unpin>(
    stream: &mut S,
    attack: TextAttack,
    service: Service,
    greeting: &str,
    visit: usize,
) -> io::Result<()> {
    let (start, more) = match service.protocol() {
        Protocol::Pop3 => ("+OK ", "+OK and one more\r\n"),
        Protocol::Imap => ("* OK ", "* OK and one more\r\n"),
        _ => ("220-", "220-and one more\r\n"),
    };
    match attack {
        TextAttack::Drip => drip(stream, greeting.as_bytes()).await,
        TextAttack::EndlessLine => {
            stream.write_all(start.as_bytes()).await?;
            flood(stream, &[b'a'; 16_384]).await
        }
        TextAttack::EndlessLines => flood(stream, &more.as_bytes().repeat(512)).await,
        TextAttack::TenMegabytes => {
            stream.write_all(start.as_bytes()).await?;
            for _ in 0..640 {
                stream.write_all(&[b'x'; 16_384]).await?;
            }
            stream.write_all(b"\r\n").await?;
            stream.flush().await
        }
        TextAttack::Nul => {
            stream.write_all(start.as_bytes()).await?;
            stream
                .write_all(b"Dove\0cot\0\0 (De\0bian) ready.\0\r\n\0\0")
                .await?;
            stream.flush().await
        }
        TextAttack::ResetEachStep => {
            let sent = match visit % 3 {
                0 => 0,
                1 => greeting.len() / 2,
                _ => greeting.len(),
            };
            stream
                .write_all(greeting.as_bytes().get(..sent).unwrap_or_default())
                .await?;
            stream.flush().await
        }
    }
}

async fn drip<S: AsyncWrite + Unpin>(stream: &mut S, bytes: &[u8]) -> io::Result<()> {
    for byte in bytes {
        stream.write_all(&[*byte]).await?;
        stream.flush().await?;
        sleep(DRIP_PAUSE).await;
    }
    Ok(())
}

async fn flood<S: AsyncWrite + Unpin>(stream: &mut S, bytes: &[u8]) -> io::Result<()> {
    for _ in 0..MOST_BYTES / bytes.len().max(1) {
        stream.write_all(bytes).await?;
        // Others on the same thread get their turn although this visitor reads as fast as it can.
        tokio::task::yield_now().await;
    }
    stream.flush().await
}
