//! One hello and its answer.
//!
//! In: a connection and a hello. Out: a [`HelloObservation`] and what came with it: certificates, the server's clock.

use crate::client::Profile;
use crate::observation::{Direction, Ending, FlightState, HelloId, HelloObservation, HelloOutcome, Via};
use crate::probe::net::connection::{Connection, Read};
use crate::wire::UNFINISHED;
use crate::wire::{ClientHello, Flight, FlightEnd, FlightReader, Progress, ServerHello, Version};
use ring::rand::SecureRandom as _;
use std::time::Instant;

/// A hello with the name it goes by in reports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::probe) struct NamedHello {
    /// Its name in reports.
    pub(in crate::probe) id: HelloId,
    /// What is sent.
    pub(in crate::probe) hello: ClientHello,
    /// It is the hello of the person's own mail program.
    pub(in crate::probe) is_client: bool,
    /// The oldest version that whoever sends this hello would go on with.
    pub(in crate::probe) oldest: Version,
}

impl NamedHello {
    /// A hello that asks one question.
    pub(in crate::probe) fn diagnostic(id: HelloId, hello: ClientHello, oldest: Version) -> NamedHello {
        NamedHello {
            id,
            hello,
            is_client: false,
            oldest,
        }
    }

    /// The newest version that is offered.
    pub(in crate::probe) fn newest_version(&self) -> Version {
        let offered = self
            .hello
            .supported_versions
            .iter()
            .max_by_key(|version| version.number());
        offered.copied().unwrap_or(self.hello.hello_version)
    }

    /// The hello of a mail program; `None` where only its order of suites is known.
    pub(in crate::probe) fn of_profile(profile: &Profile) -> Option<NamedHello> {
        Some(NamedHello {
            id: HelloId::Profile(profile.id.clone()),
            hello: profile.hello.clone()?,
            is_client: true,
            oldest: profile.min_version,
        })
    }

    /// Whether whoever sends it would go on with the version and suite of an answer.
    pub(in crate::probe) fn accepts(&self, answer: &HelloObservation) -> bool {
        let new_enough = answer
            .version
            .is_some_and(|version| version.number() >= self.oldest.number());
        let offered = answer
            .cipher_suite()
            .is_none_or(|suite| self.hello.suites.contains(&suite));
        new_enough && offered
    }

    /// True where the server's name is in it (RFC 6066 3).
    pub(in crate::probe) fn names_server(&self) -> bool {
        self.hello.names_server()
    }
}

/// An answer, and what it brought beside the row of the matrix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::probe) struct Answer {
    pub(in crate::probe) observation: HelloObservation,
    /// DER, leaf first; empty where none came.
    pub(in crate::probe) certificates: Vec<Vec<u8>>,
    /// The first four bytes of the server's random, which old servers fill with their clock (RFC 5246 7.4.1.2).
    pub(in crate::probe) clock: Option<u32>,
}

impl Answer {
    /// Nothing came, and how that ended.
    pub(in crate::probe) fn none(hello: &NamedHello, via: Via, ending: Ending, ms: u64) -> Answer {
        answer(Flight::Nothing, Some(ending), hello, via, ms, (0, 0))
    }
}

/// Sends the hello in one write and reads the answer; stops at ServerHelloDone and never completes the handshake.
pub(in crate::probe) async fn send(
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
            Some(Ending::Silent) => Some(Ending::Reset),
            ending => ending,
        }
    };
    let flight = reader.finish();
    let ms = begun.elapsed().as_millis() as u64;
    let bytes_in = connection.bytes_in() - before;
    let sizes = (bytes.len() as u64, bytes_in);
    let answer = answer(flight, ending, hello, via, ms, sizes);
    connection.note(Direction::In, describe(&answer.observation));
    connection.close();
    answer
}

/// The ending where the flight was not complete before; `None` where it was.
async fn read_flight(
    connection: &mut Connection,
    reader: &mut FlightReader,
    until: Instant,
) -> Option<Ending> {
    let mut segment = [0; 8192];
    loop {
        match connection.read(&mut segment, until).await {
            Read::Bytes(count) => {
                let bytes = segment.get(..count).unwrap_or_default();
                if reader.push(bytes) == Progress::Done {
                    return None;
                }
            }
            Read::Ended(ending) => return Some(ending),
        }
    }
}

fn answer(
    flight: Flight,
    ending: Option<Ending>,
    hello: &NamedHello,
    via: Via,
    ms: u64,
    (bytes_out, bytes_in): (u64, u64),
) -> Answer {
    let mut answer = Answer {
        observation: HelloObservation {
            hello: hello.id.clone(),
            is_client: hello.is_client,
            via,
            outcome: HelloOutcome::Malformed,
            flight: FlightState::NotBegun,
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
            failed_alone: 0,
            bytes_out,
        },
        certificates: Vec::new(),
        clock: None,
    };
    let row = &mut answer.observation;
    match flight {
        Flight::ServerHello(server) => {
            answer.clock = clock_of(&server);
            row.outcome = HelloOutcome::ServerHello;
            row.flight = if hello.hello.suites.contains(&server.cipher) {
                flight_state(&server, ending)
            } else {
                // It chose what was not offered (RFC 8446 4.1.3, RFC 5246 7.4.1.3): nobody goes on with that.
                FlightState::Malformed
            };
            row.answered = u32::from(row.flight.is_sound());
            if let FlightEnd::Alert(alert) = server.end {
                row.alert = Some(alert.description);
            }
            row.version = Some(server.version);
            row.cipher = Some(server.cipher.hex());
            row.client_certificate_asked = server.client_certificate_asked;
            row.dh_bits = server.dh_bits;
            answer.certificates = server.certificates;
        }
        Flight::Ssl2ServerHello(server) => {
            row.outcome = HelloOutcome::ServerHello;
            row.flight = FlightState::Complete;
            row.answered = 1;
            row.version = Some(Version::Ssl2);
            row.cipher = server.ciphers.first().map(|cipher| cipher.hex());
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
            row.flight = match ending {
                Some(Ending::Silent) if reason == UNFINISHED => FlightState::Silent,
                Some(Ending::Closed) if reason == UNFINISHED => FlightState::Closed,
                Some(Ending::Reset) if reason == UNFINISHED => FlightState::Reset,
                _ => FlightState::NotBegun,
            };
            row.text = Some(format!("{reason}: {start}").chars().take(200).collect());
        }
        Flight::Nothing => {
            row.outcome = match ending {
                Some(Ending::Silent) => HelloOutcome::Silent,
                Some(Ending::Reset) => HelloOutcome::Reset,
                Some(Ending::Closed) => HelloOutcome::Closed,
                Some(Ending::LimitReached | Ending::ProtocolError) | None => HelloOutcome::Malformed,
            };
        }
    }
    answer
}

/// What the bytes behind the ServerHello, and the way they ended, amount to.
fn flight_state(server: &ServerHello, ending: Option<Ending>) -> FlightState {
    match server.end {
        FlightEnd::Malformed(_) => FlightState::Malformed,
        FlightEnd::Alert(_) => FlightState::Alert,
        FlightEnd::Complete if server.is_retry_request || server.version == Version::Tls13 => {
            FlightState::Encrypted
        }
        FlightEnd::Complete => FlightState::Complete,
        FlightEnd::Open => match ending {
            Some(Ending::Closed) => FlightState::Closed,
            Some(Ending::Reset) => FlightState::Reset,
            Some(Ending::Silent) => FlightState::Silent,
            Some(Ending::LimitReached | Ending::ProtocolError) | None => FlightState::Malformed,
        },
    }
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
            let behind = match row.flight {
                FlightState::Unknown
                | FlightState::NotBegun
                | FlightState::Complete
                | FlightState::Encrypted => "",
                FlightState::Closed => ", then closed",
                FlightState::Reset => ", then reset",
                FlightState::Silent => ", then silence",
                FlightState::Alert => ", then an alert",
                FlightState::Malformed => ", then bytes that are no flight",
            };
            format!(
                "ServerHello {version} {}{behind}",
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
