//! What happened on the wire, line by line, and how much of it: the transcript and the ledger of traffic.
//!
//! In: notes of the steps under way. Out: [`TranscriptLine`]s through a stream, [`Traffic`] at the end.

use super::limits::LINES_PER_CONNECTION;
use crate::observation::{Direction, Traffic, TranscriptLine};
use std::net::SocketAddr;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;
use tokio::sync::mpsc::UnboundedSender;

/// What a step tells while it is under way.
#[derive(Debug)]
pub(in crate::probe) enum Note {
    /// A line of the transcript.
    Line(TranscriptLine),
    /// A connect was begun.
    Connecting(SocketAddr),
    /// A connect succeeded, in this many milliseconds.
    Opened(SocketAddr, u64),
}

/// Takes notes of all steps of one run.
#[derive(Debug)]
pub(in crate::probe) struct Recorder {
    started: Instant,
    notes: UnboundedSender<Note>,
    ledger: Mutex<Ledger>,
}

#[derive(Debug, Default)]
struct Ledger {
    connections: u32,
    traffic: Vec<Traffic>,
}

impl Recorder {
    pub(in crate::probe) fn new(notes: UnboundedSender<Note>) -> Recorder {
        Recorder {
            started: Instant::now(),
            notes,
            ledger: Mutex::default(),
        }
    }

    /// When the run began.
    pub(in crate::probe) fn started(&self) -> Instant {
        self.started
    }

    /// Milliseconds since the run began.
    pub(in crate::probe) fn elapsed_ms(&self) -> u64 {
        self.started.elapsed().as_millis() as u64
    }

    /// Counts a connection and gives it its number, from 1.
    pub(in crate::probe) fn connection(&self, to: SocketAddr) -> u32 {
        let mut ledger = self.ledger.lock().unwrap_or_else(PoisonError::into_inner);
        ledger.connections += 1;
        ledger.row(to).connections += 1;
        ledger.connections
    }

    /// Counts bytes.
    pub(in crate::probe) fn count(&self, to: SocketAddr, bytes_in: usize, bytes_out: usize) {
        let mut ledger = self.ledger.lock().unwrap_or_else(PoisonError::into_inner);
        let row = ledger.row(to);
        row.bytes_in += bytes_in as u64;
        row.bytes_out += bytes_out as u64;
    }

    /// The traffic so far, in the order ports were first contacted.
    pub(in crate::probe) fn traffic(&self) -> Vec<Traffic> {
        let ledger = self.ledger.lock().unwrap_or_else(PoisonError::into_inner);
        ledger.traffic.clone()
    }

    /// Writes a line about resolving or the surroundings.
    pub(in crate::probe) fn note(&self, to: &str, what: String) {
        self.line(to.to_owned(), 0, Direction::Note, what);
    }

    /// Tells that a connect was begun.
    pub(in crate::probe) fn connecting(&self, to: SocketAddr) {
        let _ = self.notes.send(Note::Connecting(to));
    }

    /// Tells that a connect succeeded.
    pub(in crate::probe) fn opened(&self, to: SocketAddr, ms: u64) {
        let _ = self.notes.send(Note::Opened(to, ms));
    }

    fn line(&self, to: String, connection: u32, direction: Direction, what: String) {
        // Nobody listens only when the run has ended: then the line is of no use.
        let _ = self.notes.send(Note::Line(TranscriptLine {
            at_ms: self.elapsed_ms(),
            to,
            connection,
            direction,
            what,
        }));
    }
}

impl Ledger {
    fn row(&mut self, to: SocketAddr) -> &mut Traffic {
        let to = to.to_string();
        let index = match self.traffic.iter().position(|row| row.to == to) {
            Some(index) => index,
            None => {
                self.traffic.push(Traffic {
                    to,
                    connections: 0,
                    bytes_in: 0,
                    bytes_out: 0,
                });
                self.traffic.len() - 1
            }
        };
        &mut self.traffic[index]
    }
}

/// The lines of one connection: numbered, and not more than a person would read.
#[derive(Debug)]
pub(in crate::probe) struct Lines {
    to: SocketAddr,
    number: u32,
    written: u32,
}

impl Lines {
    pub(in crate::probe) fn new(to: SocketAddr, number: u32) -> Lines {
        Lines {
            to,
            number,
            written: 0,
        }
    }

    /// Writes a line, or, at the limit, that there are more.
    pub(in crate::probe) fn write(&mut self, recorder: &Recorder, direction: Direction, what: String) {
        self.written += 1;
        let what = match self.written {
            ..LINES_PER_CONNECTION => what,
            LINES_PER_CONNECTION => "(more of this connection is not shown)".to_owned(),
            _ => return,
        };
        recorder.line(self.to.to_string(), self.number, direction, what);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_connection_writes_a_limited_number_of_lines() {
        let (sender, mut receiver) = tokio::sync::mpsc::unbounded_channel();
        let recorder = Recorder::new(sender);
        let mut lines = Lines::new(([127, 0, 0, 1], 995).into(), 1);
        for _ in 0..10_000 {
            lines.write(&recorder, Direction::In, "x".to_owned());
        }
        drop(recorder);
        let mut count = 0;
        while receiver.try_recv().is_ok() {
            count += 1;
        }
        assert_eq!(count, LINES_PER_CONNECTION);
    }
}
