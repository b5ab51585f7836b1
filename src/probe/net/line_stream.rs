//! Lines over a connection, in the clear or inside TLS: the session above does not care which.
//!
//! In: a connection, a TLS client that has finished its handshake. Out: lines, however the bytes were cut into segments.

use super::connection::{Connection, Read};
use super::limits;
use crate::mail::Protocol;
use crate::observation::{Direction, Ending, HandshakeEnd};
use crate::wire::line::{LineReader, NextLine};
use crate::wire::printable;
use crate::wire::reply::Command;
use rustls::ClientConnection;
use std::io::{Read as _, Write as _};
use std::time::Instant;

/// A connection that lines can be read from.
#[derive(Debug)]
pub(in crate::probe) struct LineStream {
    connection: Connection,
    tls: Option<Box<ClientConnection>>,
    lines: LineReader,
    /// How TLS ended where the server broke it off.
    tls_end: Option<HandshakeEnd>,
}

/// What came when a line was awaited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::probe) enum Line {
    /// A line without its end, made visible.
    Text(String),
    /// The line has no end within the limits; its start.
    TooLong(String),
    /// No whole line came, and why not.
    Ended(Ending),
}

impl LineStream {
    pub(in crate::probe) fn plain(connection: Connection) -> LineStream {
        LineStream {
            connection,
            tls: None,
            lines: LineReader::default(),
            tls_end: None,
        }
    }

    pub(in crate::probe) fn inside(connection: Connection, tls: Box<ClientConnection>) -> LineStream {
        LineStream {
            connection,
            tls: Some(tls),
            lines: LineReader::default(),
            tls_end: None,
        }
    }

    /// The connection below.
    pub(in crate::probe) fn connection(&self) -> &Connection {
        &self.connection
    }

    /// How the server broke TLS off after the handshake, where it did.
    pub(in crate::probe) fn tls_end(&self) -> Option<HandshakeEnd> {
        self.tls_end
    }

    /// True inside TLS.
    pub(in crate::probe) fn is_tls(&self) -> bool {
        self.tls.is_some()
    }

    /// Bytes that came and were not asked for, or came without an end of line.
    pub(in crate::probe) fn unread(&self) -> &[u8] {
        self.lines.rest()
    }

    /// A whole line that has come already and was not asked for.
    pub(in crate::probe) fn surplus_line(&mut self) -> Option<String> {
        let NextLine::Line(line) = self.lines.next_line() else {
            return None;
        };
        self.connection
            .note(Direction::In, line.chars().take(500).collect());
        Some(line)
    }

    /// How the server ended the connection, where it does so until then and says nothing more.
    pub(in crate::probe) async fn ending(&mut self, until: Instant) -> Option<Ending> {
        match self.fill(until).await {
            Read::Ended(end @ (Ending::Closed | Ending::Reset)) => {
                self.connection.note(Direction::Note, end.describe().to_owned());
                Some(end)
            }
            _ => None,
        }
    }

    /// Gives the connection back, for a hello after STARTTLS.
    pub(in crate::probe) fn into_connection(self) -> Connection {
        self.connection
    }

    /// Sends a command; `false` where the connection is gone.
    pub(in crate::probe) async fn send(
        &mut self,
        command: Command,
        protocol: Protocol,
        until: Instant,
    ) -> bool {
        let bytes = command.bytes(protocol);
        self.connection.note(Direction::Out, printable::start(bytes, 200));
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
    pub(in crate::probe) async fn line(&mut self, until: Instant) -> Line {
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
            let Read::Ended(end) = self.fill(until).await else {
                continue;
            };
            let rest = printable::start(self.lines.rest(), 500);
            if !rest.is_empty() {
                self.connection.note(Direction::In, rest);
            }
            self.connection.note(Direction::Note, end.describe().to_owned());
            return Line::Ended(end);
        }
    }

    /// Reads what has come or comes within the limit into the unread bytes.
    pub(in crate::probe) async fn fill(&mut self, until: Instant) -> Read {
        // A farewell of TLS that came with the bytes before.
        if let Some(tls) = &mut self.tls {
            match opened(tls, &[], &mut self.tls_end) {
                Ok(clear) if clear.is_empty() => {}
                Ok(clear) => {
                    self.lines.push(&clear);
                    return Read::Bytes(clear.len());
                }
                Err(end) => return Read::Ended(end),
            }
        }
        let mut segment = [0; 8192];
        loop {
            let read = self.connection.read(&mut segment, until).await;
            let Read::Bytes(count) = read else { return read };
            let bytes = segment.get(..count).unwrap_or_default();
            let Some(tls) = &mut self.tls else {
                self.lines.push(bytes);
                return read;
            };
            match opened(tls, bytes, &mut self.tls_end) {
                Ok(clear) if clear.is_empty() => {}
                Ok(clear) => {
                    self.lines.push(&clear);
                    return Read::Bytes(clear.len());
                }
                Err(end) => return Read::Ended(end),
            }
        }
    }

    /// Takes in the clear bytes that came with the last record of the handshake.
    pub(in crate::probe) fn take_what_came(&mut self) {
        if let Some(tls) = &mut self.tls
            && let Ok(clear) = opened(tls, &[], &mut self.tls_end)
        {
            self.lines.push(&clear);
        }
    }

    /// Ends TLS where there is any, then closes.
    pub(in crate::probe) async fn close(mut self) {
        if let Some(tls) = &mut self.tls {
            tls.send_close_notify();
            let record = records(tls);
            let until = Instant::now() + limits::GOODBYE;
            self.connection.send(&record, until).await;
        }
        self.connection.close();
    }
}

/// The records a TLS client wants to send now.
pub(in crate::probe) fn records(tls: &mut ClientConnection) -> Vec<u8> {
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
fn opened(
    tls: &mut ClientConnection,
    mut bytes: &[u8],
    end: &mut Option<HandshakeEnd>,
) -> Result<Vec<u8>, Ending> {
    let mut clear = Vec::new();
    loop {
        if !bytes.is_empty() && tls.read_tls(&mut bytes).is_err() {
            return Err(Ending::LimitReached);
        }
        let state = match tls.process_new_packets() {
            Ok(state) => state,
            // An alert after the handshake: the server refuses, a missing client certificate above all (RFC 8446 4.4.2.4).
            Err(rustls::Error::AlertReceived(alert)) => {
                *end = Some(HandshakeEnd::Alert(u8::from(alert)));
                return Err(Ending::Closed);
            }
            Err(_) => {
                *end = Some(HandshakeEnd::Ended(Ending::ProtocolError));
                return Err(Ending::ProtocolError);
            }
        };
        let mut piece = vec![0; state.plaintext_bytes_to_read()];
        if !piece.is_empty() && tls.reader().read_exact(&mut piece).is_ok() {
            clear.append(&mut piece);
        }
        if state.peer_has_closed() && clear.is_empty() {
            return Err(Ending::Closed);
        }
        if bytes.is_empty() {
            return Ok(clear);
        }
    }
}
