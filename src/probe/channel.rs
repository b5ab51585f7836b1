//! Lines over a connection, in the clear or inside TLS: the session above does not care which.
//!
//! In: a connection, a TLS client that has finished its handshake. Out: lines, however the bytes were cut into segments.

use super::connect::{Connection, Read};
use super::{Direction, limits};
use crate::mail::Protocol;
use crate::wire::lines::{LineReader, NextLine};
use crate::wire::reply::Command;
use crate::wire::visible;
use rustls::ClientConnection;
use std::io::{Read as _, Write as _};
use std::time::Instant;

/// A connection that lines can be read from.
#[derive(Debug)]
pub(super) struct Channel {
    connection: Connection,
    tls: Option<Box<ClientConnection>>,
    lines: LineReader,
}

/// What came instead of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Line {
    /// A line without its end, made visible.
    Text(String),
    /// The server closed.
    Closed,
    /// The server reset.
    Reset,
    /// No whole line came in time.
    Silent,
    /// The line has no end within the limits; its start.
    TooLong(String),
}

impl Channel {
    pub(super) fn plain(connection: Connection) -> Channel {
        Channel {
            connection,
            tls: None,
            lines: LineReader::default(),
        }
    }

    pub(super) fn inside(connection: Connection, tls: Box<ClientConnection>) -> Channel {
        Channel {
            connection,
            tls: Some(tls),
            lines: LineReader::default(),
        }
    }

    /// The connection below.
    pub(super) fn connection(&self) -> &Connection {
        &self.connection
    }

    /// True inside TLS.
    pub(super) fn is_tls(&self) -> bool {
        self.tls.is_some()
    }

    /// Bytes that came and were not asked for, or came without an end of line.
    pub(super) fn unread(&self) -> &[u8] {
        self.lines.rest()
    }

    /// Gives the connection back, for a hello after STARTTLS.
    pub(super) fn into_connection(self) -> Connection {
        self.connection
    }

    /// Sends a command; `false` where the connection is gone.
    pub(super) async fn send(&mut self, command: Command, protocol: Protocol, until: Instant) -> bool {
        let bytes = command.bytes(protocol);
        self.connection.note(Direction::Out, visible::start(bytes, 200));
        let Some(tls) = &mut self.tls else {
            return self.connection.send(bytes, until).await;
        };
        if tls.writer().write_all(bytes).is_err() {
            return false;
        }
        let record = records(tls);
        self.connection.send(&record, until).await
    }

    /// The next line.
    pub(super) async fn line(&mut self, until: Instant) -> Line {
        loop {
            match self.lines.next_line() {
                NextLine::Line(line) => {
                    self.connection
                        .note(Direction::In, line.chars().take(500).collect());
                    return Line::Text(line);
                }
                NextLine::TooLong(start) => {
                    self.connection
                        .note(Direction::In, start.chars().take(500).collect());
                    return Line::TooLong(start);
                }
                NextLine::NeedMore => {}
            }
            let (end, words) = match self.fill(until).await {
                Read::Bytes(_) => continue,
                Read::Closed => (Line::Closed, "closed by the server"),
                Read::Reset => (Line::Reset, "reset by the server"),
                Read::Silent => (Line::Silent, "nothing more came in time"),
                Read::TooMuch => (Line::Silent, "the limit on bytes is reached"),
            };
            let rest = visible::start(self.lines.rest(), 500);
            if !rest.is_empty() {
                self.connection.note(Direction::In, rest);
            }
            self.connection.note(Direction::Note, words.to_owned());
            return end;
        }
    }

    /// Reads what has come or comes within the limit into the unread bytes.
    pub(super) async fn fill(&mut self, until: Instant) -> Read {
        let mut segment = [0; 8192];
        loop {
            let read = self.connection.read(&mut segment, until).await;
            let Read::Bytes(count) = read else { return read };
            let bytes = segment.get(..count).unwrap_or_default();
            let Some(tls) = &mut self.tls else {
                self.lines.push(bytes);
                return read;
            };
            match opened(tls, bytes) {
                Ok(clear) if clear.is_empty() => {}
                Ok(clear) => {
                    self.lines.push(&clear);
                    return Read::Bytes(clear.len());
                }
                Err(end) => return end,
            }
        }
    }

    /// Takes in the clear bytes that came with the last record of the handshake.
    pub(super) fn take_what_came(&mut self) {
        if let Some(tls) = &mut self.tls
            && let Ok(clear) = opened(tls, &[])
        {
            self.lines.push(&clear);
        }
    }

    /// Ends TLS where there is any, then closes.
    pub(super) async fn close(mut self) {
        if let Some(tls) = &mut self.tls {
            tls.send_close_notify();
            let record = records(tls);
            let until = Instant::now() + limits::FAREWELL;
            self.connection.send(&record, until).await;
        }
        self.connection.close();
    }
}

/// The records a TLS client wants to send now.
pub(super) fn records(tls: &mut ClientConnection) -> Vec<u8> {
    let mut bytes = Vec::new();
    while tls.wants_write() {
        // Writing into memory does not fail.
        if !matches!(tls.write_tls(&mut bytes), Ok(count) if count > 0) {
            break;
        }
    }
    bytes
}

/// The clear bytes inside records; an ending where the records or their content end the connection.
fn opened(tls: &mut ClientConnection, mut bytes: &[u8]) -> Result<Vec<u8>, Read> {
    let mut clear = Vec::new();
    loop {
        if !bytes.is_empty() && tls.read_tls(&mut bytes).is_err() {
            return Err(Read::TooMuch);
        }
        let Ok(state) = tls.process_new_packets() else {
            return Err(Read::Reset);
        };
        let mut piece = vec![0; state.plaintext_bytes_to_read()];
        if !piece.is_empty() && tls.reader().read_exact(&mut piece).is_ok() {
            clear.append(&mut piece);
        }
        if state.peer_has_closed() && clear.is_empty() {
            return Err(Read::Closed);
        }
        if bytes.is_empty() {
            return Ok(clear);
        }
    }
}
