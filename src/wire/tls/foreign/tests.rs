//! Text and other protocols, as a hello may be answered with them.

use super::*;
use crate::wire::tls::flight::FlightReader;

fn whole(bytes: &[u8]) -> Flight {
    let mut reader = FlightReader::default();
    reader.push(bytes);
    reader.finish()
}

fn reason(bytes: &[u8]) -> &'static str {
    match whole(bytes) {
        Flight::Malformed { reason, .. } => reason,
        other => panic!("{other:?}"),
    }
}

#[test]
fn clear_text_is_named_by_its_first_line() {
    let text = |bytes: &[u8]| match whole(bytes) {
        Flight::Text(text) => text,
        other => panic!("{other:?}"),
    };
    assert_eq!(text(b"\r\n* OK ready\r\nmore"), "* OK ready");
    assert_eq!(
        text(b"-ERR [SYS/TEMP] TLS initialization failed.\r\n"),
        "-ERR [SYS/TEMP] TLS initialization failed."
    );
    assert_eq!(
        text(b"220 mail.example ESMTP on the FTP host\r\n"),
        "220 mail.example ESMTP on the FTP host"
    );
    assert_eq!(text(b"+OK ohne Zeilenende \xfc"), "+OK ohne Zeilenende ü");
    assert_eq!(text(&[b'x'; 5000]).len(), SHOWN);
}

#[test]
fn other_protocols_have_names() {
    let named = |bytes: &[u8]| match whole(bytes) {
        Flight::OtherProtocol { name, .. } => name,
        other => panic!("{other:?}"),
    };
    assert_eq!(named(b"HTTP/1.1 400 Bad Request\r\n\r\n"), "HTTP");
    assert_eq!(named(b"<html>\n"), "HTTP");
    assert_eq!(named(b"SSH-2.0-OpenSSH_9.2\r\n"), "SSH");
    assert_eq!(named(b"220 (vsFTPd 3.0.3)\r\n"), "FTP");
    assert_eq!(
        named(b"200 news.example InterNetNews NNRP server ready\r\n"),
        "NNTP"
    );
    assert_eq!(named(b"J\x00\x00\x00\x0a5.5.1-MariaDB\x00"), "MySQL");
    assert_eq!(named(b"0\x0c\x02\x01\x00"), "LDAP");
    assert_eq!(named(&[0xff, 0xfb, 0x01, 0xff]), "Telnet");
    assert_eq!(reason(b"ab\x00c\r\n"), "neither a TLS record nor text");
    assert_eq!(reason(&[0, 1, 2]), "neither a TLS record nor text");
}
