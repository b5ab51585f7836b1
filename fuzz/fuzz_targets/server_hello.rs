//! Our readers of ServerHello and Certificate against rustls' codec and tls-parser: what both accept, both read alike.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailprobe::wire::{Flight, FlightReader, ServerHello};
use rustls::internal::msgs::base::Payload;
use rustls::internal::msgs::message::{Message, PlainMessage};
use rustls::{ContentType, ProtocolVersion};
use tls_parser::{TlsMessage, TlsMessageHandshake, parse_tls_message_handshake};

const SERVER_HELLO: u8 = 2;
const CERTIFICATE: u8 = 11;
/// The most certificates that ours keeps of a chain.
const LONGEST_CHAIN: usize = 20;

fn message(kind: u8, body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(body.len()).unwrap_or_default().to_be_bytes();
    [&[kind], &length[1..], body].concat()
}

fn ours(messages: &[u8]) -> Option<ServerHello> {
    let length = u16::try_from(messages.len()).ok()?.to_be_bytes();
    let mut reader = FlightReader::default();
    reader.push(&[&[22, 3, 3], &length[..], messages].concat());
    match reader.finish() {
        Flight::ServerHello(hello) => Some(hello),
        _ => None,
    }
}

fn rustls_accepts(message: &[u8]) -> bool {
    let plain = PlainMessage {
        typ: ContentType::Handshake,
        version: ProtocolVersion::TLSv1_2,
        payload: Payload::new(message.to_vec()),
    };
    Message::try_from(plain).is_ok()
}

fuzz_target!(|input: (u16, &[u8])| {
    let (cut, bytes) = input;
    let (hello_body, certificate_body) = bytes.split_at(usize::from(cut).min(bytes.len()));
    if bytes.len() > 16_000 {
        return;
    }
    let hello = message(SERVER_HELLO, hello_body);
    let certificate = message(CERTIFICATE, certificate_body);
    let read = ours(&hello);
    // What a mail program of today takes for a ServerHello is one to us, whatever version it speaks of.
    if rustls_accepts(&hello) {
        assert!(read.is_some(), "rustls accepts it: {hello_body:?}");
    }
    let Ok((rest, TlsMessage::Handshake(TlsMessageHandshake::ServerHello(theirs)))) =
        parse_tls_message_handshake(&hello)
    else {
        return;
    };
    let Some(read) = read.filter(|_| rest.is_empty()) else {
        return;
    };
    assert_eq!(read.random.as_slice(), theirs.random);
    assert_eq!(read.cipher.0, u32::from(theirs.cipher.0));

    let whole = [hello, certificate.clone()].concat();
    if let (Some(read), Ok((_, TlsMessage::Handshake(TlsMessageHandshake::Certificate(theirs))))) =
        (ours(&whole), parse_tls_message_handshake(&certificate))
        && !read.certificates.is_empty()
    {
        let theirs: Vec<&[u8]> = theirs.cert_chain.iter().map(|one| one.data).take(LONGEST_CHAIN).collect();
        assert_eq!(read.certificates, theirs);
    }
});
