//! The answer of a certificate's issuer that a server hands out with it (RFC 6066 8): an OCSP response (RFC 6960 4.2.1).
//!
//! In: its DER bytes. Out: since when a certificate is revoked. Its signature is not checked: a server that shows such an answer
//! is refused for what it says.

use super::reader::Reader;
use chrono::{NaiveDateTime, SecondsFormat};

const SEQUENCE: u8 = 0x30;
const INTEGER: u8 = 0x02;
const OCTET_STRING: u8 = 0x04;
const GENERALIZED_TIME: u8 = 0x18;
/// ENUMERATED, the response's own status, of which 0 is "successful".
const ENUMERATED: u8 = 0x0a;
/// `[0]` and `[1]` of an EXPLICIT tag, or of an IMPLICIT one on a SEQUENCE.
const CONTEXT_0: u8 = 0xa0;
const REVOKED: u8 = 0xa1;

/// When the certificate with this serial number was revoked, RFC 3339; `None` where the answer says nothing of the kind.
pub fn revoked_at(response: &[u8], serial: &[u8]) -> Option<String> {
    let mut response = Reader::new(expect(&mut Reader::new(response), SEQUENCE)?);
    if expect(&mut response, ENUMERATED)? != [0] {
        return None;
    }
    let mut bytes = Reader::new(expect(&mut response, CONTEXT_0)?);
    let mut bytes = Reader::new(expect(&mut bytes, SEQUENCE)?);
    let _kind = element(&mut bytes)?;
    let mut basic = Reader::new(expect(&mut bytes, OCTET_STRING)?);
    let mut basic = Reader::new(expect(&mut basic, SEQUENCE)?);
    let mut data = Reader::new(expect(&mut basic, SEQUENCE)?);
    // The version is left out where it is the first; the responder's name or key and the time of the answer come before the list.
    let mut answers = loop {
        let (tag, body) = element(&mut data)?;
        if tag == SEQUENCE {
            break Reader::new(body);
        }
    };
    while !answers.rest().is_empty() {
        let mut answer = Reader::new(expect(&mut answers, SEQUENCE)?);
        let mut id = Reader::new(expect(&mut answer, SEQUENCE)?);
        let (status, revocation) = element(&mut answer)?;
        let is_asked = std::iter::from_fn(|| element(&mut id))
            .filter(|(tag, _)| *tag == INTEGER)
            .any(|(_, number)| without_zeros(number) == without_zeros(serial));
        if is_asked && status == REVOKED {
            let time = expect(&mut Reader::new(revocation), GENERALIZED_TIME)?;
            let time =
                NaiveDateTime::parse_from_str(std::str::from_utf8(time).ok()?, "%Y%m%d%H%M%SZ").ok()?;
            return Some(time.and_utc().to_rfc3339_opts(SecondsFormat::Secs, true));
        }
    }
    None
}

fn expect<'a>(reader: &mut Reader<'a>, tag: u8) -> Option<&'a [u8]> {
    let (found, body) = element(reader)?;
    (found == tag).then_some(body)
}

/// One element with a tag of one byte and a length of at most three, as DER writes them (X.690 8.1).
fn element<'a>(reader: &mut Reader<'a>) -> Option<(u8, &'a [u8])> {
    let tag = reader.u8()?;
    let length = match reader.u8()? {
        0x81 => usize::from(reader.u8()?),
        0x82 => usize::from(reader.u16()?),
        0x83 => reader.u24()?,
        short if short < 0x80 => usize::from(short),
        _ => return None,
    };
    Some((tag, reader.take(length)?))
}

fn without_zeros(number: &[u8]) -> &[u8] {
    let first = number.iter().position(|byte| *byte != 0).unwrap_or(number.len());
    number.get(first..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrap(tag: u8, body: &[u8]) -> Vec<u8> {
        let length = u8::try_from(body.len()).expect("short");
        let header: &[u8] = if length < 0x80 {
            &[tag, length]
        } else {
            &[tag, 0x81, length]
        };
        [header, body].concat()
    }

    fn response(status: &[u8]) -> Vec<u8> {
        let id = wrap(
            SEQUENCE,
            &[
                wrap(SEQUENCE, &[]),
                wrap(OCTET_STRING, &[7]),
                wrap(OCTET_STRING, &[7]),
                wrap(INTEGER, &[0, 0xa5, 1]),
            ]
            .concat(),
        );
        let this_update = wrap(GENERALIZED_TIME, b"20261127120000Z");
        let answer = wrap(SEQUENCE, &[id, status.to_vec(), this_update.clone()].concat());
        let key = wrap(0xa2, &wrap(OCTET_STRING, &[9]));
        let data = wrap(SEQUENCE, &[key, this_update, wrap(SEQUENCE, &answer)].concat());
        let basic = wrap(SEQUENCE, &data);
        let bytes = wrap(SEQUENCE, &[wrap(6, &[42]), wrap(OCTET_STRING, &basic)].concat());
        wrap(
            SEQUENCE,
            &[wrap(ENUMERATED, &[0]), wrap(CONTEXT_0, &bytes)].concat(),
        )
    }

    #[test]
    fn an_answer_says_since_when_a_certificate_is_revoked() {
        let time = wrap(GENERALIZED_TIME, b"20261125120000Z");
        let revoked = wrap(
            REVOKED,
            &[time, wrap(CONTEXT_0, &wrap(ENUMERATED, &[1]))].concat(),
        );
        let revoked = response(&revoked);
        assert_eq!(
            revoked_at(&revoked, &[0xa5, 1]).as_deref(),
            Some("2026-11-25T12:00:00Z")
        );
        assert_eq!(revoked_at(&revoked, &[0xa5, 2]), None, "of another certificate");
        assert_eq!(revoked_at(&response(&wrap(0x80, &[])), &[0xa5, 1]), None, "good");
        assert_eq!(
            revoked_at(&response(&wrap(0x82, &[])), &[0xa5, 1]),
            None,
            "unknown"
        );
        for end in 0..revoked.len() {
            let _ = revoked_at(&revoked[..end], &[0xa5, 1]);
        }
    }
}
