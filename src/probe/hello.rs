//! One hello and its answer.
//!
//! In: a connection and a hello. Out: a [`HelloObservation`] and what came with it: certificates, the server's clock.

use super::connect::{Connection, Read};
use super::{Direction, HelloObservation, HelloOutcome, Via};
use crate::wire::{ClientHello, Flight, FlightReader, Progress, ServerHello, Version};
use ring::rand::SecureRandom as _;
use std::time::Instant;

/// A hello with the name it goes by in reports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NamedHello {
    /// The diagnostic id or the profile id.
    pub(super) id: String,
    /// What is sent.
    pub(super) hello: ClientHello,
    /// It is the hello of the person's own mail program.
    pub(super) is_client: bool,
    /// The oldest version that whoever sends this hello would go on with.
    pub(super) oldest: Version,
}

/// An answer, and what it brought beside the row of the matrix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Answer {
    pub(super) observation: HelloObservation,
    /// DER, leaf first; empty where none came.
    pub(super) certificates: Vec<Vec<u8>>,
    /// The first four bytes of the server's random, which old servers fill with their clock (RFC 5246 7.4.1.2).
    pub(super) clock: Option<u32>,
}

/// Sends the hello in one write and reads the answer; stops at ServerHelloDone and never completes the handshake.
pub(super) async fn send(
    mut connection: Connection,
    hello: &NamedHello,
    via: Via,
    server_name: Option<&str>,
    until: Instant,
) -> Answer {
    let bytes = hello.hello.encode(server_name, &random_bytes());
    connection.note(
        Direction::Out,
        format!("ClientHello {}, {} bytes", hello.id, bytes.len()),
    );
    let begun = Instant::now();
    let before = connection.bytes_in();
    let mut reader = FlightReader::default();
    let ending = if connection.send(&bytes, until).await {
        read_flight(&mut connection, &mut reader, until).await
    } else {
        // What the server said before it hung up may still be there to read.
        match read_flight(&mut connection, &mut reader, until).await {
            Read::Silent => Read::Reset,
            ending => ending,
        }
    };
    let flight = reader.finish();
    let ms = begun.elapsed().as_millis() as u64;
    let bytes_in = connection.bytes_in() - before;
    let answer = answer(flight, ending, hello, via, ms, bytes_in);
    connection.note(Direction::In, describe(&answer.observation));
    connection.close();
    answer
}

/// The ending where the flight was not complete before.
async fn read_flight(connection: &mut Connection, reader: &mut FlightReader, until: Instant) -> Read {
    let mut segment = [0; 8192];
    loop {
        match connection.read(&mut segment, until).await {
            Read::Bytes(count) => {
                let bytes = segment.get(..count).unwrap_or_default();
                if reader.push(bytes) == Progress::Done {
                    return Read::Bytes(count);
                }
            }
            ending => return ending,
        }
    }
}

fn answer(flight: Flight, ending: Read, hello: &NamedHello, via: Via, ms: u64, bytes_in: u64) -> Answer {
    let mut answer = Answer {
        observation: HelloObservation {
            hello: hello.id.clone(),
            is_client: hello.is_client,
            via,
            outcome: HelloOutcome::Malformed,
            version: None,
            cipher: None,
            alert: None,
            text: None,
            bytes_in,
            client_certificate_asked: false,
            dh_bits: None,
            ms,
            tries: 1,
            answered: 0,
        },
        certificates: Vec::new(),
        clock: None,
    };
    let row = &mut answer.observation;
    match flight {
        Flight::ServerHello(server) => {
            answer.clock = clock_of(&server);
            row.outcome = HelloOutcome::ServerHello;
            row.answered = 1;
            row.version = Some(server.version);
            row.cipher = Some(format!("0x{:04X}", server.cipher));
            row.client_certificate_asked = server.client_certificate_asked;
            row.dh_bits = server.dh_bits;
            answer.certificates = server.certificates;
        }
        Flight::Ssl2ServerHello(server) => {
            row.outcome = HelloOutcome::ServerHello;
            row.answered = 1;
            row.version = Some(Version::Ssl2);
            row.cipher = server.ciphers.first().map(|cipher| format!("0x{cipher:06X}"));
            if !server.certificate.is_empty() {
                answer.certificates = vec![server.certificate];
            }
        }
        Flight::Ssl2Error(code) => {
            row.outcome = HelloOutcome::Alert;
            row.text = Some(format!("SSL 2.0 ERROR {code}"));
        }
        Flight::Alert(alert) => {
            row.outcome = HelloOutcome::Alert;
            row.alert = Some(alert.description);
        }
        Flight::Text(text) => {
            row.outcome = HelloOutcome::Text;
            row.text = Some(text);
        }
        Flight::OtherProtocol { name, start } => {
            row.outcome = HelloOutcome::OtherProtocol;
            row.text = Some(if start.is_empty() { name.to_owned() } else { start });
        }
        Flight::Malformed { reason, start } => {
            row.outcome = HelloOutcome::Malformed;
            row.text = Some(format!("{reason}: {start}").chars().take(200).collect());
        }
        Flight::Nothing => {
            row.outcome = match ending {
                Read::Silent => HelloOutcome::Silent,
                Read::Reset => HelloOutcome::Reset,
                Read::Closed => HelloOutcome::Closed,
                Read::Bytes(_) | Read::TooMuch => HelloOutcome::Malformed,
            };
        }
    }
    answer
}

/// TLS 1.3 and retry requests fill the whole random by rule.
fn clock_of(server: &ServerHello) -> Option<u32> {
    if server.version == Version::Tls13 || server.is_retry_request {
        return None;
    }
    let [a, b, c, d, ..] = server.random;
    Some(u32::from_be_bytes([a, b, c, d]))
}

fn describe(row: &HelloObservation) -> String {
    let detail = match row.outcome {
        HelloOutcome::ServerHello => {
            let version = row.version.map(|version| version.to_string()).unwrap_or_default();
            format!(
                "ServerHello {version} {}",
                row.cipher.as_deref().unwrap_or_default()
            )
        }
        HelloOutcome::Alert => match row.alert {
            Some(number) => format!("alert {number}"),
            None => row.text.clone().unwrap_or_default(),
        },
        HelloOutcome::Closed => "closed without an answer".to_owned(),
        HelloOutcome::Reset => "reset without an answer".to_owned(),
        HelloOutcome::Silent => "no answer in time".to_owned(),
        HelloOutcome::Text | HelloOutcome::OtherProtocol | HelloOutcome::Malformed => {
            row.text.clone().unwrap_or_default()
        }
    };
    format!("{detail} ({} bytes, {} ms)", row.bytes_in, row.ms)
}

fn random_bytes() -> [u8; 64] {
    let mut bytes = [0x5a; 64];
    // Without random bytes from the system the hello is as good: no secret depends on them.
    let _ = ring::rand::SystemRandom::new().fill(&mut bytes);
    bytes
}
