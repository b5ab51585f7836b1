//! What SSL 2.0 servers answer (draft-hickman-netscape-ssl-00).
//!
//! In: bytes that begin like an SSL 2.0 record. Out: SERVER-HELLO or ERROR, or `None` while more is wanted.

use super::answer::{Flight, Ssl2ServerHello};
use super::cipher_suite::CipherSuite;
use super::reader::Reader;
use super::version::Version;

/// Reads the first record.
pub fn read(bytes: &[u8]) -> Option<Flight> {
    let mut reader = Reader::new(bytes);
    let length = usize::from(reader.u16()? & 0x7fff);
    let record = reader.take(length)?;
    Some(
        message(record).unwrap_or_else(|| Flight::malformed("an SSL 2.0 message that cannot be read", bytes)),
    )
}

fn message(record: &[u8]) -> Option<Flight> {
    let mut reader = Reader::new(record);
    match reader.u8()? {
        0 => Some(Flight::Ssl2Error(reader.u16()?)),
        4 => server_hello(reader).map(Flight::Ssl2ServerHello),
        _ => None,
    }
}

fn server_hello(mut reader: Reader) -> Option<Ssl2ServerHello> {
    let _session_id_hit = reader.u8()?;
    let _certificate_type = reader.u8()?;
    let version = Version::from(reader.u16()?);
    let certificate_length = usize::from(reader.u16()?);
    let ciphers_length = usize::from(reader.u16()?);
    let _connection_id_length = reader.u16()?;
    let certificate = reader.take(certificate_length)?.to_vec();
    let ciphers = reader
        .take(ciphers_length)?
        .chunks_exact(3)
        .map(|spec| CipherSuite(spec.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte))))
        .collect();
    Some(Ssl2ServerHello {
        version,
        ciphers,
        certificate,
    })
}
