//! Flights made by hand: good ones however they are cut, and everything else a server may send.

use super::*;
use crate::wire::tls::answer::{Ssl2ServerHello, alert_name};
use crate::wire::tls::cipher_suite::CipherSuite;
use proptest::prelude::*;

fn block16(bytes: &[u8]) -> Vec<u8> {
    let length = u16::try_from(bytes.len()).expect("short");
    [&length.to_be_bytes()[..], bytes].concat()
}

fn block24(bytes: &[u8]) -> Vec<u8> {
    let length = u32::try_from(bytes.len()).expect("short");
    [&length.to_be_bytes()[1..], bytes].concat()
}

fn message(kind: u8, body: &[u8]) -> Vec<u8> {
    [&[kind][..], &block24(body)].concat()
}

fn record(kind: u8, payload: &[u8]) -> Vec<u8> {
    [&[kind, 3, 1][..], &block16(payload)].concat()
}

/// The messages in records of at most this size.
fn records(messages: &[u8], size: usize) -> Vec<u8> {
    messages
        .chunks(size)
        .flat_map(|part| record(HANDSHAKE, part))
        .collect()
}

fn server_hello(version: u16, random: &[u8; 32], cipher: u16, extensions: &[u8]) -> Vec<u8> {
    let mut body = version.to_be_bytes().to_vec();
    body.extend_from_slice(random);
    body.push(0);
    body.extend(cipher.to_be_bytes());
    body.push(0);
    if !extensions.is_empty() {
        body.extend(block16(extensions));
    }
    message(SERVER_HELLO, &body)
}

fn certificate(chain: &[&[u8]]) -> Vec<u8> {
    let list: Vec<u8> = chain.iter().flat_map(|one| block24(one)).collect();
    message(CERTIFICATE, &block24(&list))
}

/// DHE with a prime of 1023 bits, two certificates, a wish for the client's.
fn old_messages() -> Vec<u8> {
    let mut prime = vec![0x7f];
    prime.resize(128, 0xff);
    [
        server_hello(0x0301, &[9; 32], 0x0033, &[]),
        certificate(&[&[1; 700], &[2; 90]]),
        message(CERTIFICATE_STATUS, &[1, 0, 0, 0]),
        message(SERVER_KEY_EXCHANGE, &block16(&prime)),
        message(CERTIFICATE_REQUEST, &[1, 1, 0, 0]),
        message(SERVER_HELLO_DONE, &[]),
    ]
    .concat()
}

fn tls13(random: &[u8; 32]) -> Vec<u8> {
    records(
        &server_hello(0x0303, random, 0x1301, &[0, 43, 0, 2, 3, 4, 0, 51, 0, 0]),
        5000,
    )
}

fn ssl2_server_hello() -> Vec<u8> {
    let mut body = vec![4, 0, 1, 0, 2, 0, 5, 0, 6, 0, 16];
    body.extend_from_slice(&[3; 5]);
    body.extend_from_slice(&[1, 0, 0x80, 7, 0, 0xc0]);
    body.extend_from_slice(&[8; 16]);
    let mut bytes = block16(&body);
    bytes[0] |= 0x80;
    bytes
}

fn read<'a>(segments: impl IntoIterator<Item = &'a [u8]>) -> Flight {
    let mut reader = FlightReader::default();
    for segment in segments {
        reader.push(segment);
    }
    assert!(reader.received() <= LARGEST_FLIGHT);
    reader.finish()
}

fn whole(bytes: &[u8]) -> Flight {
    read([bytes])
}

fn hello(bytes: &[u8]) -> ServerHello {
    match whole(bytes) {
        Flight::ServerHello(hello) => hello,
        other => panic!("{other:?}"),
    }
}

fn reason(bytes: &[u8]) -> &'static str {
    match whole(bytes) {
        Flight::Malformed { reason, .. } => reason,
        other => panic!("{other:?}"),
    }
}

/// One of each kind.
fn good_flights() -> Vec<Vec<u8>> {
    let warned = [record(ALERT, &[1, 112]), records(&old_messages(), 5000)].concat();
    vec![
        records(&old_messages(), 5000),
        records(&old_messages(), 100),
        warned,
        [tls13(&[7; 32]), record(CHANGE_CIPHER_SPEC, &[1])].concat(),
        [tls13(&[7; 32]), record(APPLICATION_DATA, &[5; 40])].concat(),
        tls13(&server_hello::RETRY_REQUEST),
        ssl2_server_hello(),
        vec![0x80, 3, 0, 0, 1],
        record(ALERT, &[2, 70]),
        b"+OK Microsoft Exchange POP3 server version 5.5.2653.23 ready\r\n+OK".to_vec(),
        b"HTTP/1.0 400 Bad Request\r\nServer: x\r\n\r\n".to_vec(),
        vec![0xff, 0xfd, 0x01],
    ]
}

#[test]
fn a_flight_of_old_is_read_whole() {
    let hello = hello(&records(&old_messages(), 5000));
    assert_eq!(
        (hello.version, hello.cipher),
        (Version::Tls10, CipherSuite(0x0033))
    );
    assert_eq!(hello.random, [9; 32]);
    assert_eq!(hello.certificates, [vec![1; 700], vec![2; 90]]);
    assert_eq!(hello.dh_bits, Some(1023));
    assert!(hello.client_certificate_asked && !hello.is_retry_request);
    assert_eq!((hello.warnings.len(), hello.end), (0, FlightEnd::Complete));
}

#[test]
fn warnings_before_the_hello_are_kept() {
    let bytes = [record(ALERT, &[1, 112, 1, 110]), records(&old_messages(), 5000)].concat();
    let observed: Vec<u8> = hello(&bytes)
        .warnings
        .iter()
        .map(|alert| alert.description)
        .collect();
    assert_eq!(observed, [112, 110]);
}

#[test]
fn tls_1_3_ends_where_it_goes_on_encrypted() {
    let mut reader = FlightReader::default();
    assert_eq!(reader.push(&tls13(&[7; 32])), Progress::NeedMore);
    assert_eq!(reader.push(&record(CHANGE_CIPHER_SPEC, &[1])), Progress::Done);
    let Flight::ServerHello(hello) = reader.finish() else {
        panic!("a ServerHello")
    };
    assert_eq!(
        (hello.version, hello.cipher, hello.end),
        (Version::Tls13, CipherSuite(0x1301), FlightEnd::Complete)
    );

    let mut reader = FlightReader::default();
    assert_eq!(reader.push(&tls13(&server_hello::RETRY_REQUEST)), Progress::Done);
    assert!(
        matches!(reader.finish(), Flight::ServerHello(hello) if hello.is_retry_request && hello.end == FlightEnd::Complete)
    );
}

#[test]
fn ssl_2_is_read() {
    assert_eq!(
        whole(&ssl2_server_hello()),
        Flight::Ssl2ServerHello(Ssl2ServerHello {
            version: Version::Ssl2,
            ciphers: vec![CipherSuite(0x010080), CipherSuite(0x0700c0)],
            certificate: vec![3; 5],
        })
    );
    assert_eq!(whole(&[0x80, 3, 0, 0, 1]), Flight::Ssl2Error(1));
    assert_eq!(reason(&[0x80, 3, 9, 0, 1]), "neither a TLS record nor text");
    assert_eq!(
        reason(&[0x80, 3, 4, 0, 1]),
        "an SSL 2.0 message that cannot be read"
    );
}

#[test]
fn numbers_nobody_knows_are_kept() {
    let hello = hello(&records(&server_hello(0x03ff, &[1; 32], 0xfafa, &[]), 5000));
    assert_eq!(
        (hello.version, hello.cipher),
        (Version::Unknown(0x03ff), CipherSuite(0xfafa))
    );
    let alert = Alert {
        level: 9,
        description: 200,
    };
    assert_eq!(whole(&record(ALERT, &[9, 200])), Flight::Alert(alert));
}

#[test]
fn a_version_that_is_none_is_no_good_answer() {
    let none = FlightEnd::Malformed("a version number that stands for no version");
    for number in [0xffff, 0x0305, 0x0304, 0x03ff, 0x0002, 0x0000, 0x7f1c] {
        let whole = hello(&records(&server_hello(number, &[1; 32], 0xc02f, &[]), 5000));
        assert_eq!(
            (whole.version, whole.end),
            (Version::from(number), none),
            "{number:04x}"
        );
    }
    let in_extension = server_hello(0x0303, &[1; 32], 0x1301, &[0, 43, 0, 2, 0xff, 0xff]);
    assert_eq!(hello(&records(&in_extension, 5000)).end, none);
    // The old field of a ServerHello of TLS 1.3 holds the number of TLS 1.2 and nothing else (RFC 8446 4.1.3).
    for (number, is_good) in [(0x0303, true), (0xffff, false), (0x0304, false), (0x0301, false)] {
        let end = hello(&records(
            &server_hello(number, &[1; 32], 0x1301, &[0, 43, 0, 2, 3, 4]),
            5000,
        ))
        .end;
        assert_eq!(!matches!(end, FlightEnd::Malformed(_)), is_good, "{number:04x}");
    }
}

#[test]
fn what_breaks_off_a_flight_is_kept_beside_its_hello() {
    let begun = records(
        &[
            server_hello(0x0303, &[1; 32], 0xc02f, &[]),
            certificate(&[&[1; 700]]),
        ]
        .concat(),
        5000,
    );
    let end_of = |rest: &[u8]| {
        let whole = hello(&[&begun[..], rest].concat());
        assert_eq!(whole.certificates.len(), 1);
        whole.end
    };
    let internal_error = Alert {
        level: 2,
        description: 80,
    };
    assert_eq!(end_of(&record(ALERT, &[2, 80])), FlightEnd::Alert(internal_error));
    assert_eq!(alert_name(internal_error.description), Some("internal_error"));
    assert_eq!(
        end_of(b"* BYE internal error\r\n"),
        FlightEnd::Malformed("bytes that are no TLS record")
    );
    assert_eq!(
        end_of(&record(APPLICATION_DATA, b"+OK ready\r\n")),
        FlightEnd::Malformed("data before the handshake was over")
    );
    assert_eq!(end_of(&[]), FlightEnd::Open);
    assert_eq!(end_of(&[22, 3, 3, 0, 4]), FlightEnd::Open);
    assert_eq!(end_of(&record(ALERT, &[1, 0])), FlightEnd::Open);
    let warned = hello(&[&begun[..], &record(ALERT, &[1, 90])].concat());
    assert_eq!(warned.warnings.len(), 1);
}

#[test]
fn a_good_flight_is_the_same_wherever_it_is_cut() {
    for bytes in good_flights() {
        let expected = whole(&bytes);
        for cut in 0..=bytes.len() {
            assert_eq!(read([&bytes[..cut], &bytes[cut..]]), expected, "cut at {cut}");
        }
        assert_eq!(read(bytes.chunks(1)), expected);
    }
}

#[test]
fn a_flight_that_breaks_off_is_what_came_of_it() {
    let bytes = records(&old_messages(), 5000);
    let hello_ends = 5 + 4 + 38;
    for end in 0..bytes.len() {
        match whole(&bytes[..end]) {
            Flight::Nothing => assert_eq!(end, 0),
            Flight::Malformed { reason, .. } => assert_eq!(reason, "the answer broke off"),
            other => panic!("{end}: {other:?}"),
        }
    }
    // In records of its own the hello counts, however little follows.
    let bytes = records(&old_messages(), hello_ends - 5);
    for end in hello_ends..bytes.len() {
        assert!(
            matches!(whole(&bytes[..end]), Flight::ServerHello(hello) if hello.end == FlightEnd::Open && hello.cipher == CipherSuite(0x33))
        );
    }
}

#[test]
fn ways_of_closing_are_no_answers() {
    assert_eq!(whole(&[]), Flight::Nothing);
    assert_eq!(whole(&record(ALERT, &[1, 0])), Flight::Nothing);
    let warning = Alert {
        level: 1,
        description: 112,
    };
    assert_eq!(whole(&record(ALERT, &[1, 112])), Flight::Alert(warning));
    let bytes = [record(ALERT, &[1, 112]), record(ALERT, &[1, 0])].concat();
    assert_eq!(whole(&bytes), Flight::Alert(warning));
}

#[test]
fn lengths_that_lie_are_seen_through() {
    assert_eq!(reason(&[22, 3, 1, 0xff, 0xff]), "a record longer than TLS allows");
    let announced = [22, 3, 1, 0, 4, 2, 0xff, 0xff, 0xff];
    assert_eq!(
        reason(&announced),
        "a handshake message larger than any honest one"
    );
    let mut bytes = records(&server_hello(0x0303, &[1; 32], 0xc02f, &[]), 5000);
    bytes.extend(record(HANDSHAKE, &[CERTIFICATE, 0xff, 0xff, 0xff]));
    let observed = hello(&bytes);
    assert_eq!(
        observed.end,
        FlightEnd::Malformed("a handshake message larger than any honest one")
    );
    assert!(observed.certificates.is_empty());
    let mut bytes = records(&server_hello(0x0303, &[1; 32], 0xc02f, &[]), 5000);
    bytes.extend(records(&message(CERTIFICATE, &[0xff, 0xff, 0xff, 1]), 5000));
    assert_eq!(
        hello(&bytes).end,
        FlightEnd::Malformed("a certificate list that cannot be read")
    );
}

#[test]
fn floods_end() {
    let warnings: Vec<u8> = record(ALERT, &[1, 90]).repeat(40_000);
    assert_eq!(reason(&warnings), "warnings without end");
    let after: Vec<u8> = [tls13(&[7; 32]), warnings].concat();
    let observed = hello(&after);
    assert_eq!(
        (observed.warnings.len(), observed.end),
        (MOST_WARNINGS, FlightEnd::Malformed("warnings without end"))
    );
    let empty = record(HANDSHAKE, &[]).repeat(100_000);
    assert_eq!(reason(&empty), "more than 256 KB and still no end");
    let mut reader = FlightReader::default();
    assert_eq!(reader.push(&vec![b'a'; 1023]), Progress::NeedMore);
    assert_eq!(reader.push(b"a"), Progress::Done);
}

/// Bytes that look like a flight more often than chance would have it.
fn nearly_a_flight() -> impl Strategy<Value = Vec<u8>> {
    let good = (0..good_flights().len()).prop_map(|which| good_flights().swap_remove(which));
    let changed = (
        good,
        any::<prop::sample::Index>(),
        any::<u8>(),
        any::<prop::sample::Index>(),
    )
        .prop_map(|(mut bytes, position, byte, end)| {
            let position = position.index(bytes.len());
            bytes[position] = byte;
            bytes.truncate(end.index(bytes.len() + 1).max(1));
            bytes
        });
    prop_oneof![changed, prop::collection::vec(any::<u8>(), 0..400)]
}

proptest! {
    #[test]
    fn any_bytes_are_a_value_however_they_are_cut(bytes in nearly_a_flight(), size in 1_usize..50) {
        let without_start = |flight| match flight {
            // How much is shown of unknown bytes depends on how much was there when they were given up.
            Flight::Malformed { reason, .. } => (Some(reason), None),
            Flight::OtherProtocol { name, .. } => (Some(name), None),
            other => (None, Some(other)),
        };
        prop_assert_eq!(without_start(whole(&bytes)), without_start(read(bytes.chunks(size))));
    }

    #[test]
    fn good_flights_are_the_same_in_any_segments(
        which in 0_usize..12,
        sizes in prop::collection::vec(1_usize..60, 1..40),
    ) {
        let bytes = good_flights().swap_remove(which);
        let mut rest = &bytes[..];
        let mut segments = Vec::new();
        for size in sizes.iter().cycle() {
            if rest.is_empty() {
                break;
            }
            let (segment, behind) = rest.split_at((*size).min(rest.len()));
            segments.push(segment);
            rest = behind;
        }
        prop_assert_eq!(read(segments), whole(&bytes));
    }
}
