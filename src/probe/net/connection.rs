//! One TCP connection under the limits: connecting, reading, writing, and the name of each ending.
//!
//! In: an address and port. Out: a [`Connection`], or a [`TcpOutcome`] with the system's number.

use super::closing::Closings;
use super::limits::{self, Budget};
use super::os_error::tcp_outcome;
use super::recorder::{Lines, Recorder};
use super::slots::{ConnectionSlots, SlotUse};
use crate::observation::{Direction, Ending, TcpOutcome};
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::OwnedSemaphorePermit;

/// What all steps of a run share.
#[derive(Debug)]
pub(in crate::probe) struct Network {
    pub(in crate::probe) recorder: Recorder,
    pub(in crate::probe) budget: Budget,
    /// ConnectionSlots for connections open at the same time.
    pub(in crate::probe) slots: ConnectionSlots,
    /// Connections that this side has closed and the server has not.
    pub(in crate::probe) closings: Arc<Closings>,
    /// Scripted answers of endpoints that are not really taken.
    pub(in crate::probe) unreachable_endpoints: Vec<(SocketAddr, TcpOutcome)>,
}

impl Network {
    /// Until when an answer may be awaited: the step's own limit, but not past the end of all silence.
    pub(in crate::probe) fn until(&self, limit: Duration) -> Instant {
        let now = Instant::now();
        let end_of_silence = self.recorder.started() + limits::SILENCE_ENDS;
        (now + limit).min(end_of_silence.max(now + limits::LATE_STEP))
    }
}

/// Why there is no connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::probe) enum NotOpened {
    /// Connecting failed.
    Tcp {
        outcome: TcpOutcome,
        ms: u64,
        os_error: Option<i32>,
    },
    /// The limit on connections is used up, or the server asked to stop.
    NotAllowed,
}

/// What reading brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::probe) enum Read {
    /// This many bytes came.
    Bytes(usize),
    /// Nothing came, and why not.
    Ended(Ending),
}

/// A connection that counts, notes and ends.
#[derive(Debug)]
pub(in crate::probe) struct Connection {
    network: Arc<Network>,
    /// Taken when it is closed.
    stream: Option<TcpStream>,
    to: SocketAddr,
    lines: Lines,
    bytes_in: usize,
    opened: Instant,
    slot: Option<OwnedSemaphorePermit>,
}

/// The server notices the end of a connection a little later than this side: until then it counts it as open.
impl Drop for Connection {
    fn drop(&mut self) {
        let slot = self.slot.take();
        if let Some(stream) = self.stream.take() {
            let left = limits::BYTES_PER_CONNECTION.saturating_sub(self.bytes_in);
            Arc::clone(&self.network.closings).close(self.to, stream, left);
        }
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move {
                tokio::time::sleep(limits::UNTIL_NOTICED).await;
                drop(slot);
            });
        }
    }
}

impl Connection {
    /// Waits for a slot, then connects.
    pub(in crate::probe) async fn open(
        network: &Arc<Network>,
        to: SocketAddr,
        slot_use: SlotUse,
    ) -> Result<Connection, NotOpened> {
        if let Some(outcome) = scripted(&network.unreachable_endpoints, to) {
            network
                .recorder
                .note(&to.to_string(), format!("{outcome:?} (scripted)"));
            return Err(NotOpened::Tcp {
                outcome,
                ms: 0,
                os_error: None,
            });
        }
        let slot = match slot_use {
            SlotUse::Counted => network.slots.take(to).await,
            SlotUse::Idle => None,
        };
        if !network.budget.take() {
            return Err(NotOpened::NotAllowed);
        }
        let mut lines = Lines::new(to, network.recorder.connection(to));
        let begun = Instant::now();
        network.recorder.connecting(to);
        match connect_and_keep_slot(network, to, slot).await {
            Ok((stream, slot)) => {
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
                    stream: Some(stream),
                    to,
                    lines,
                    bytes_in: 0,
                    opened: Instant::now(),
                    slot,
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
    pub(in crate::probe) fn age_ms(&self) -> u64 {
        self.opened.elapsed().as_millis() as u64
    }

    /// Bytes received so far.
    pub(in crate::probe) fn bytes_in(&self) -> u64 {
        self.bytes_in as u64
    }

    /// What the steps share.
    pub(in crate::probe) fn network(&self) -> &Arc<Network> {
        &self.network
    }

    /// Writes a transcript line.
    pub(in crate::probe) fn note(&mut self, direction: Direction, what: String) {
        self.lines.write(&self.network.recorder, direction, what);
    }

    /// Sends all of it in one write where the system takes it; `false` where the connection is gone.
    pub(in crate::probe) async fn send(&mut self, bytes: &[u8], until: Instant) -> bool {
        let Some(stream) = &mut self.stream else {
            return false;
        };
        let sent = tokio::time::timeout_at(until.into(), stream.write_all(bytes)).await;
        self.network.recorder.count(self.to, 0, bytes.len());
        matches!(sent, Ok(Ok(())))
    }

    /// Reads what comes next, within the limit on bytes.
    pub(in crate::probe) async fn read(&mut self, buffer: &mut [u8], until: Instant) -> Read {
        let left = limits::BYTES_PER_CONNECTION.saturating_sub(self.bytes_in);
        if left == 0 {
            return Read::Ended(Ending::LimitReached);
        }
        let most = buffer.len().min(left);
        let Some(part) = buffer.get_mut(..most) else {
            return Read::Ended(Ending::LimitReached);
        };
        let Some(stream) = &mut self.stream else {
            return Read::Ended(Ending::Closed);
        };
        match tokio::time::timeout_at(until.into(), stream.read(part)).await {
            Err(_) => Read::Ended(Ending::Silent),
            Ok(Ok(0)) => Read::Ended(Ending::Closed),
            Ok(Ok(count)) => {
                self.bytes_in += count;
                self.network.recorder.count(self.to, count, 0);
                Read::Bytes(count)
            }
            Ok(Err(_)) => Read::Ended(Ending::Reset),
        }
    }

    /// Leaves without a reset: what arrives is taken in, within the limits, until the server has closed its side too.
    pub(in crate::probe) fn close(self) {
        drop(self);
    }
}

async fn connect_and_keep_slot(
    network: &Network,
    to: SocketAddr,
    slot: Option<OwnedSemaphorePermit>,
) -> io::Result<(TcpStream, Option<OwnedSemaphorePermit>)> {
    let connecting = TcpStream::connect(to);
    tokio::pin!(connecting);
    if let Ok(done) = tokio::time::timeout(limits::CONNECT_HOLDS_A_SLOT, &mut connecting).await {
        return Ok((done?, slot));
    }
    let has_slot = slot.is_some();
    drop(slot);
    let rest = limits::CONNECT.saturating_sub(limits::CONNECT_HOLDS_A_SLOT);
    let stream = match tokio::time::timeout(rest, connecting).await {
        Ok(done) => done?,
        Err(_) => return Err(io::ErrorKind::TimedOut.into()),
    };
    let slot = if has_slot {
        network.slots.take(to).await
    } else {
        None
    };
    Ok((stream, slot))
}

fn scripted(unreachable_endpoints: &[(SocketAddr, TcpOutcome)], to: SocketAddr) -> Option<TcpOutcome> {
    unreachable_endpoints
        .iter()
        .find(|(closed, outcome)| *closed == to && *outcome != TcpOutcome::Open)
        .map(|(_, outcome)| *outcome)
}

fn describe(outcome: TcpOutcome) -> &'static str {
    match outcome {
        TcpOutcome::Open => "connected",
        TcpOutcome::Refused => "refused",
        TcpOutcome::TimedOut => "no answer",
        TcpOutcome::Reset => "reset",
        TcpOutcome::Unreachable => "no route",
        TcpOutcome::BlockedLocally => "not let out by this computer",
        TcpOutcome::LocalLimit => "no socket left on this computer",
    }
}
