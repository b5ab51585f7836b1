//! One TCP connection under the limits: connecting, reading, writing, and the name of each ending.
//!
//! In: an address and port. Out: a [`Connection`], or a [`TcpOutcome`] with the system's number.

use super::limits::{self, Budget};
use super::transcript::{Lines, Recorder};
use super::{Direction, TcpOutcome};
use std::collections::HashMap;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// What all steps of a run share.
#[derive(Debug)]
pub(super) struct Network {
    pub(super) recorder: Recorder,
    pub(super) budget: Budget,
    /// Places for connections open at the same time.
    pub(super) places: Places,
    /// Scripted answers of roads that are not really taken.
    pub(super) closed_roads: Vec<(SocketAddr, TcpOutcome)>,
}

/// [`limits::AT_ONCE`] places for each port.
#[derive(Debug, Default)]
pub(super) struct Places(Mutex<HashMap<u16, Arc<Semaphore>>>);

impl Places {
    /// Waits for a place.
    async fn take(&self, to: SocketAddr) -> Option<OwnedSemaphorePermit> {
        let port = {
            let mut ports = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let port = ports
                .entry(to.port())
                .or_insert_with(|| Arc::new(Semaphore::new(limits::AT_ONCE)));
            Arc::clone(port)
        };
        // They live as long as the network does, and are never closed.
        port.acquire_owned().await.ok()
    }
}

/// Whether a connection counts among those open at the same time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Visit {
    /// It says something.
    Speaks,
    /// It only waits.
    Waits,
}

impl Network {
    /// Until when an answer may be awaited: the step's own limit, but not past the end of all silence.
    pub(super) fn until(&self, limit: Duration) -> Instant {
        let now = Instant::now();
        let end_of_silence = self.recorder.started() + limits::SILENCE_ENDS;
        (now + limit).min(end_of_silence.max(now + limits::LATE_STEP))
    }
}

/// Why there is no connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NotOpened {
    /// Connecting failed.
    Tcp {
        outcome: TcpOutcome,
        ms: u64,
        os_error: Option<i32>,
    },
    /// The limit on connections is used up, or the server asked to stop.
    NotAllowed,
}

/// How reading ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Read {
    /// This many bytes came.
    Bytes(usize),
    /// The server closed.
    Closed,
    /// The server reset.
    Reset,
    /// Nothing came in time.
    Silent,
    /// The limit on bytes is used up.
    TooMuch,
}

/// A connection that counts, notes and ends.
#[derive(Debug)]
pub(super) struct Connection {
    network: Arc<Network>,
    stream: TcpStream,
    to: SocketAddr,
    lines: Lines,
    bytes_in: usize,
    opened: Instant,
    place: Option<OwnedSemaphorePermit>,
}

/// The server notices the end of a connection a little later than this side: until then it counts it as open.
impl Drop for Connection {
    fn drop(&mut self) {
        let place = self.place.take();
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move {
                tokio::time::sleep(limits::UNTIL_NOTICED).await;
                drop(place);
            });
        }
    }
}

impl Connection {
    /// Waits for a place, then connects.
    pub(super) async fn open(
        network: &Arc<Network>,
        to: SocketAddr,
        visit: Visit,
    ) -> Result<Connection, NotOpened> {
        if let Some(outcome) = scripted(&network.closed_roads, to) {
            network
                .recorder
                .note(&to.to_string(), format!("{outcome:?} (scripted)"));
            return Err(NotOpened::Tcp {
                outcome,
                ms: 0,
                os_error: None,
            });
        }
        let place = match visit {
            Visit::Speaks => network.places.take(to).await,
            Visit::Waits => None,
        };
        if !network.budget.take() {
            return Err(NotOpened::NotAllowed);
        }
        let mut lines = Lines::new(to, network.recorder.connection(to));
        let begun = Instant::now();
        network.recorder.connecting(to);
        match connect_and_keep_place(network, to, place).await {
            Ok((stream, place)) => {
                let connect_ms = begun.elapsed().as_millis() as u64;
                // Without this a hello could wait for the acknowledgement of an earlier line.
                let _ = stream.set_nodelay(true);
                lines.write(
                    &network.recorder,
                    Direction::Note,
                    format!("connected in {connect_ms} ms"),
                );
                network.recorder.opened(to, connect_ms);
                Ok(Connection {
                    network: Arc::clone(network),
                    stream,
                    to,
                    lines,
                    bytes_in: 0,
                    opened: Instant::now(),
                    place,
                })
            }
            Err(error) => {
                let outcome = tcp_outcome(&error);
                let what = format!("{}: {error}", describe(outcome));
                lines.write(&network.recorder, Direction::Note, what);
                Err(NotOpened::Tcp {
                    outcome,
                    ms: begun.elapsed().as_millis() as u64,
                    os_error: error.raw_os_error(),
                })
            }
        }
    }

    /// Milliseconds since it was opened.
    pub(super) fn age_ms(&self) -> u64 {
        self.opened.elapsed().as_millis() as u64
    }

    /// Bytes received so far.
    pub(super) fn bytes_in(&self) -> u64 {
        self.bytes_in as u64
    }

    /// What the steps share.
    pub(super) fn network(&self) -> &Arc<Network> {
        &self.network
    }

    /// Writes a transcript line.
    pub(super) fn note(&mut self, direction: Direction, what: String) {
        self.lines.write(&self.network.recorder, direction, what);
    }

    /// Sends all of it in one write where the system takes it; `false` where the connection is gone.
    pub(super) async fn send(&mut self, bytes: &[u8], until: Instant) -> bool {
        let sent = tokio::time::timeout_at(until.into(), self.stream.write_all(bytes)).await;
        self.network.recorder.count(self.to, 0, bytes.len());
        matches!(sent, Ok(Ok(())))
    }

    /// Reads what comes next, within the limit on bytes.
    pub(super) async fn read(&mut self, buffer: &mut [u8], until: Instant) -> Read {
        let left = limits::BYTES_PER_CONNECTION.saturating_sub(self.bytes_in);
        if left == 0 {
            return Read::TooMuch;
        }
        let most = buffer.len().min(left);
        let Some(room) = buffer.get_mut(..most) else {
            return Read::TooMuch;
        };
        match tokio::time::timeout_at(until.into(), self.stream.read(room)).await {
            Err(_) => Read::Silent,
            Ok(Ok(0)) => Read::Closed,
            Ok(Ok(count)) => {
                self.bytes_in += count;
                self.network.recorder.count(self.to, count, 0);
                Read::Bytes(count)
            }
            Ok(Err(_)) => Read::Reset,
        }
    }

    /// Leaves without a reset: what has already arrived is taken in first, within the limit, then the socket is closed.
    pub(super) fn close(mut self) {
        let mut scrap = [0; 4096];
        while let Some(left) = limits::BYTES_PER_CONNECTION
            .checked_sub(self.bytes_in)
            .filter(|left| *left > 0)
        {
            let room = scrap.len().min(left);
            match self.stream.try_read(scrap.get_mut(..room).unwrap_or_default()) {
                Ok(count) if count > 0 => {
                    self.bytes_in += count;
                    self.network.recorder.count(self.to, count, 0);
                }
                _ => break,
            }
        }
    }
}

async fn connect_and_keep_place(
    network: &Network,
    to: SocketAddr,
    place: Option<OwnedSemaphorePermit>,
) -> io::Result<(TcpStream, Option<OwnedSemaphorePermit>)> {
    let connecting = TcpStream::connect(to);
    tokio::pin!(connecting);
    if let Ok(done) = tokio::time::timeout(limits::CONNECT_HOLDS_A_PLACE, &mut connecting).await {
        return Ok((done?, place));
    }
    let has_place = place.is_some();
    drop(place);
    let rest = limits::CONNECT.saturating_sub(limits::CONNECT_HOLDS_A_PLACE);
    let stream = match tokio::time::timeout(rest, connecting).await {
        Ok(done) => done?,
        Err(_) => return Err(io::ErrorKind::TimedOut.into()),
    };
    let place = if has_place {
        network.places.take(to).await
    } else {
        None
    };
    Ok((stream, place))
}

fn scripted(closed_roads: &[(SocketAddr, TcpOutcome)], to: SocketAddr) -> Option<TcpOutcome> {
    closed_roads
        .iter()
        .find(|(road, outcome)| *road == to && *outcome != TcpOutcome::Open)
        .map(|(_, outcome)| *outcome)
}

fn describe(outcome: TcpOutcome) -> &'static str {
    match outcome {
        TcpOutcome::Open => "connected",
        TcpOutcome::Refused => "refused",
        TcpOutcome::TimedOut => "no answer",
        TcpOutcome::Reset => "reset",
        TcpOutcome::Unreachable => "no way there",
        TcpOutcome::BlockedLocally => "not let out by this computer",
    }
}

/// The name of a failed connect. Numbers first: they say more than the kinds of the standard library.
fn tcp_outcome(error: &io::Error) -> TcpOutcome {
    if let Some(outcome) = error.raw_os_error().and_then(by_number) {
        return outcome;
    }
    match error.kind() {
        io::ErrorKind::ConnectionRefused => TcpOutcome::Refused,
        io::ErrorKind::TimedOut => TcpOutcome::TimedOut,
        io::ErrorKind::ConnectionReset | io::ErrorKind::ConnectionAborted => TcpOutcome::Reset,
        io::ErrorKind::PermissionDenied => TcpOutcome::BlockedLocally,
        _ => TcpOutcome::Unreachable,
    }
}

/// Winsock's numbers, which no other system uses, and Linux's.
fn by_number(number: i32) -> Option<TcpOutcome> {
    let winsock = match number {
        10061 => TcpOutcome::Refused,
        10060 => TcpOutcome::TimedOut,
        10053 | 10054 => TcpOutcome::Reset,
        10013 => TcpOutcome::BlockedLocally,
        10047 | 10049 | 10050 | 10051 | 10064 | 10065 => TcpOutcome::Unreachable,
        _ => return by_linux_number(number),
    };
    Some(winsock)
}

#[cfg(target_os = "linux")]
fn by_linux_number(number: i32) -> Option<TcpOutcome> {
    Some(match number {
        111 => TcpOutcome::Refused,
        110 => TcpOutcome::TimedOut,
        103 | 104 => TcpOutcome::Reset,
        1 | 13 => TcpOutcome::BlockedLocally,
        97 | 99 | 100 | 101 | 112 | 113 => TcpOutcome::Unreachable,
        _ => return None,
    })
}

#[cfg(not(target_os = "linux"))]
fn by_linux_number(_number: i32) -> Option<TcpOutcome> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_documented_number_has_its_name() {
        let named = [
            (10061, TcpOutcome::Refused),
            (10060, TcpOutcome::TimedOut),
            (10054, TcpOutcome::Reset),
            (10051, TcpOutcome::Unreachable),
            (10065, TcpOutcome::Unreachable),
            (10013, TcpOutcome::BlockedLocally),
        ];
        for (number, outcome) in named {
            assert_eq!(
                tcp_outcome(&io::Error::from_raw_os_error(number)),
                outcome,
                "{number}"
            );
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn linux_numbers_have_their_names() {
        let named = [
            (111, TcpOutcome::Refused),
            (110, TcpOutcome::TimedOut),
            (104, TcpOutcome::Reset),
            (101, TcpOutcome::Unreachable),
            (113, TcpOutcome::Unreachable),
            (1, TcpOutcome::BlockedLocally),
        ];
        for (number, outcome) in named {
            assert_eq!(
                tcp_outcome(&io::Error::from_raw_os_error(number)),
                outcome,
                "{number}"
            );
        }
    }

    #[test]
    fn a_timeout_without_a_number_is_one() {
        assert_eq!(tcp_outcome(&io::ErrorKind::TimedOut.into()), TcpOutcome::TimedOut);
    }
}
