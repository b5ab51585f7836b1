//! A server's first flight: everything it may answer to a hello, put together from however the bytes arrive.
//!
//! In: segments. Out: a [`Flight`]; nothing a server sends is an error.

use super::answer::{Alert, Flight, FlightEnd, ServerHello};
use super::foreign;
use super::reader::Reader;
use super::server_hello;
use super::ssl2;
use super::version::Version;

/// Whether more bytes are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Go on reading.
    NeedMore,
    /// The answer is known; reading on adds nothing.
    Done,
}

/// The most that is kept of one flight, in bytes. The longest honest chain seen in the wild is far below it.
pub const LARGEST_FLIGHT: usize = 256 * 1024;
/// Why an answer that began as one of TLS, and ended before its ServerHello did, is none.
pub const UNFINISHED: &str = "the answer broke off";
/// The longest record: 2^14 and the expansion that encryption may add (RFC 5246 6.2.3).
const LONGEST_RECORD: usize = (1 << 14) + 2048;
/// More warnings than this before a ServerHello are no handshake any more.
const MOST_WARNINGS: usize = 32;
/// Text without a line end is read so far.
const LONGEST_TEXT: usize = 1024;

const CHANGE_CIPHER_SPEC: u8 = 20;
const ALERT: u8 = 21;
const HANDSHAKE: u8 = 22;
const APPLICATION_DATA: u8 = 23;

const HELLO_REQUEST: u8 = 0;
const SERVER_HELLO: u8 = 2;
const NEW_SESSION_TICKET: u8 = 4;
const CERTIFICATE: u8 = 11;
const SERVER_KEY_EXCHANGE: u8 = 12;
const CERTIFICATE_REQUEST: u8 = 13;
const SERVER_HELLO_DONE: u8 = 14;
const CERTIFICATE_STATUS: u8 = 22;
const SUPPLEMENTAL_DATA: u8 = 23;

/// Puts a flight together from segments. Holds at most [`LARGEST_FLIGHT`] bytes.
#[derive(Debug, Clone, Default)]
pub struct FlightReader {
    bytes: Vec<u8>,
    /// Where the first record that was not read yet begins.
    record_at: usize,
    handshake: Vec<u8>,
    message_at: usize,
    hello: Option<ServerHello>,
    warnings: Vec<Alert>,
    known: Option<Flight>,
    kind: Kind,
}

/// What the first bytes said the answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Kind {
    #[default]
    Undecided,
    Tls,
    Ssl2,
    Text,
}

impl FlightReader {
    /// Takes the next bytes as they arrived.
    pub fn push(&mut self, bytes: &[u8]) -> Progress {
        if self.known.is_some() {
            return Progress::Done;
        }
        let room = LARGEST_FLIGHT.saturating_sub(self.bytes.len());
        self.bytes.extend_from_slice(bytes.get(..room).unwrap_or(bytes));
        if self.kind == Kind::Undecided {
            self.kind = self.decide_kind();
        }
        match self.kind {
            Kind::Undecided => {}
            Kind::Tls => self.read_records(),
            Kind::Ssl2 => self.known = ssl2::read(&self.bytes),
            Kind::Text => self.read_text(),
        }
        if self.known.is_none() && self.bytes.len() >= LARGEST_FLIGHT {
            self.end_hello_or("more than 256 KB and still no end");
        }
        if self.known.is_some() {
            Progress::Done
        } else {
            Progress::NeedMore
        }
    }

    /// How many bytes came so far.
    pub fn received(&self) -> usize {
        self.bytes.len()
    }

    /// What the bytes so far amount to, when the connection ended or the time was up.
    pub fn finish(mut self) -> Flight {
        if let Some(known) = self.known.take() {
            return known;
        }
        if let Some(hello) = self.hello.take() {
            return Flight::ServerHello(hello);
        }
        match self.kind {
            Kind::Text => foreign::text(&self.bytes),
            _ if self.bytes.is_empty() => Flight::Nothing,
            Kind::Tls if self.record_at >= self.bytes.len() && self.handshake.is_empty() => {
                // close_notify (0) is a way of closing, not an answer.
                match self.warnings.iter().rev().find(|alert| alert.description != 0) {
                    Some(alert) => Flight::Alert(*alert),
                    None => Flight::Nothing,
                }
            }
            _ => Flight::malformed(UNFINISHED, &self.bytes),
        }
    }

    fn decide_kind(&mut self) -> Kind {
        match self.bytes.as_slice() {
            [] => Kind::Undecided,
            [CHANGE_CIPHER_SPEC..=APPLICATION_DATA] => Kind::Undecided,
            [CHANGE_CIPHER_SPEC..=APPLICATION_DATA, 3, ..] => Kind::Tls,
            [first, ..] if first & 0x80 != 0 && self.bytes.len() < 3 => Kind::Undecided,
            bytes if foreign::is_telnet(bytes) => {
                self.known = Some(foreign::other("Telnet", bytes));
                Kind::Undecided
            }
            [first, _, 0 | 4, ..] if first & 0x80 != 0 => Kind::Ssl2,
            [first, ..] if is_text(*first) => Kind::Text,
            _ => {
                self.known = Some(Flight::malformed("neither a TLS record nor text", &self.bytes));
                Kind::Undecided
            }
        }
    }

    /// One line tells whose text it is; what stands behind it depends on how the segments were cut.
    fn read_text(&mut self) {
        let most = self.bytes.get(..LONGEST_TEXT);
        let line = foreign::first_line(most.unwrap_or(&self.bytes));
        self.known = line.or(most).map(foreign::text);
    }

    fn read_records(&mut self) {
        while self.known.is_none() {
            let mut reader = Reader::new(self.bytes.get(self.record_at..).unwrap_or_default());
            let Some(header) = reader.take(3) else { return };
            let (kind, major) = (header[0], header[1]);
            if !(CHANGE_CIPHER_SPEC..=APPLICATION_DATA).contains(&kind) || major != 3 {
                return self.end_hello_or("bytes that are no TLS record");
            }
            let Some(length) = reader.u16().map(usize::from) else {
                return;
            };
            if length > LONGEST_RECORD {
                return self.end_hello_or("a record longer than TLS allows");
            }
            let Some(payload) = reader.take(length) else {
                return;
            };
            let payload = payload.to_vec();
            self.record_at += 5 + length;
            self.read_record(kind, &payload);
        }
    }

    fn read_record(&mut self, kind: u8, payload: &[u8]) {
        match kind {
            ALERT => self.read_alert(payload),
            HANDSHAKE => {
                self.handshake.extend_from_slice(payload);
                self.read_messages();
            }
            // TLS 1.3 goes on encrypted from here; before that, neither kind has a place in a first flight.
            _ => match self.hello.take() {
                Some(hello) if hello.version == Version::Tls13 => {
                    self.known = Some(ended(hello, FlightEnd::Complete));
                }
                hello => {
                    self.hello = hello;
                    self.end_hello_or("data before the handshake was over");
                }
            },
        }
    }

    fn read_alert(&mut self, payload: &[u8]) {
        // A record may hold several alerts.
        if payload.is_empty() || !payload.len().is_multiple_of(2) {
            return self.end_hello_or("an alert of the wrong length");
        }
        for pair in payload.chunks_exact(2) {
            if let ([level, description], None) = (pair, &self.known) {
                self.take_alert(Alert {
                    level: *level,
                    description: *description,
                });
            }
        }
    }

    fn take_alert(&mut self, alert: Alert) {
        let warnings = match &mut self.hello {
            Some(hello) => &mut hello.warnings,
            None => &mut self.warnings,
        };
        if alert.level != 1 {
            self.known = Some(match self.hello.take() {
                Some(hello) => ended(hello, FlightEnd::Alert(alert)),
                None => Flight::Alert(alert),
            });
        } else if warnings.len() < MOST_WARNINGS {
            warnings.push(alert);
        } else {
            self.end_hello_or("warnings without end");
        }
    }

    fn read_messages(&mut self) {
        while self.known.is_none() {
            let mut reader = Reader::new(self.handshake.get(self.message_at..).unwrap_or_default());
            let (Some(kind), Some(length)) = (reader.u8(), reader.u24()) else {
                return;
            };
            if length > LARGEST_FLIGHT {
                return self.end_hello_or("a handshake message larger than any honest one");
            }
            let Some(body) = reader.take(length) else { return };
            let body = body.to_vec();
            self.message_at += 4 + length;
            self.read_message(kind, &body);
        }
    }

    fn read_message(&mut self, kind: u8, body: &[u8]) {
        match (kind, &mut self.hello) {
            (SERVER_HELLO, None) => match server_hello::parse(body) {
                Some(hello) => self.begin(hello),
                None => {
                    self.known = Some(Flight::malformed(
                        "a ServerHello that cannot be read",
                        &self.bytes,
                    ))
                }
            },
            (CERTIFICATE, Some(hello)) => match server_hello::certificates(body) {
                Some(certificates) => hello.certificates = certificates,
                None => self.end_hello_or("a certificate list that cannot be read"),
            },
            (SERVER_KEY_EXCHANGE, Some(hello)) => hello.dh_bits = server_hello::dh_bits(hello.cipher, body),
            (CERTIFICATE_REQUEST, Some(hello)) => hello.client_certificate_asked = true,
            (SERVER_HELLO_DONE, Some(_)) => {
                self.known = self.hello.take().map(|hello| ended(hello, FlightEnd::Complete));
            }
            (HELLO_REQUEST, _) => {}
            (CERTIFICATE_STATUS | NEW_SESSION_TICKET | SUPPLEMENTAL_DATA, Some(_)) => {}
            _ => self.end_hello_or("a handshake message out of place"),
        }
    }

    fn begin(&mut self, hello: ServerHello) {
        let hello = ServerHello {
            warnings: std::mem::take(&mut self.warnings),
            ..hello
        };
        if hello.end != FlightEnd::Open {
            self.known = Some(Flight::ServerHello(hello));
        } else if hello.is_retry_request {
            self.known = Some(ended(hello, FlightEnd::Complete));
        } else {
            self.hello = Some(hello);
        }
    }

    /// A flight that goes wrong after its ServerHello still is a ServerHello: the version and suite are known.
    fn end_hello_or(&mut self, reason: &'static str) {
        self.known = Some(match self.hello.take() {
            Some(hello) => ended(hello, FlightEnd::Malformed(reason)),
            None => Flight::malformed(reason, &self.bytes),
        });
    }
}

fn ended(hello: ServerHello, end: FlightEnd) -> Flight {
    Flight::ServerHello(ServerHello { end, ..hello })
}

fn is_text(byte: u8) -> bool {
    byte == b'\r' || byte == b'\n' || byte == b'\t' || (0x20..0x7f).contains(&byte)
}

#[cfg(test)]
mod tests;
