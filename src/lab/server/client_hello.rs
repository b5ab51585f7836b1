//! Reads a visitor's ClientHello, of whichever age, just far enough to answer it.
//!
//! In: bytes. Out: a [`Hello`], or that more bytes are needed, or that it is none. Pure.

/// What a visitor can speak.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hello {
    /// Sent in the SSL 2.0 layout.
    pub ssl2_layout: bool,
    /// The newest version offered.
    pub newest: u16,
    /// The versions listed in `supported_versions`, where it was sent.
    pub listed_versions: Vec<u16>,
    /// Suites in the visitor's order; SSL 2.0 ciphers above 0xFFFF.
    pub suites: Vec<u32>,
    /// The name in SNI.
    pub server_name: Option<String>,
    /// Knows secure renegotiation (RFC 5746), which a server then has to confirm.
    pub renegotiation: bool,
}

/// What the bytes so far amount to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ParsedHello {
    /// A whole hello.
    Hello(Hello),
    /// The beginning of one.
    NeedMore,
    /// Something else.
    NoHello,
}

/// More than this no hello has.
pub const LONGEST_HELLO: usize = 32 * 1024;

const SCSV_RENEGOTIATION: u32 = 0x00FF;

/// Reads what a visitor has sent so far.
pub fn read(bytes: &[u8]) -> ParsedHello {
    match bytes {
        [] | [0x16] => ParsedHello::NeedMore,
        [0x16, 0x03, ..] => read_records(bytes),
        [first, ..] if first & 0x80 != 0 => read_ssl2(bytes),
        _ => ParsedHello::NoHello,
    }
}

fn read_records(bytes: &[u8]) -> ParsedHello {
    let mut message = Vec::new();
    let mut rest = Bytes(bytes);
    loop {
        let whole = message.get(1..4).map(|length| 4 + number(length));
        if let Some(body) = whole.and_then(|whole| message.get(4..whole)) {
            return match (message.first(), read_body(body)) {
                (Some(1), Some(hello)) => ParsedHello::Hello(hello),
                _ => ParsedHello::NoHello,
            };
        }
        let Some(head) = rest.take(5) else {
            return ParsedHello::NeedMore;
        };
        if head.first() != Some(&0x16) || bytes.len() > LONGEST_HELLO {
            return ParsedHello::NoHello;
        }
        let length = number(head.get(3..).unwrap_or_default());
        match rest.take(length) {
            Some(fragment) if !fragment.is_empty() => message.extend_from_slice(fragment),
            Some(_) => return ParsedHello::NoHello,
            None if length > LONGEST_HELLO => return ParsedHello::NoHello,
            None => return ParsedHello::NeedMore,
        }
    }
}

fn read_body(body: &[u8]) -> Option<Hello> {
    let mut rest = Bytes(body);
    let mut hello = Hello {
        newest: rest.number(2)?,
        ..Hello::default()
    };
    rest.take(32)?;
    rest.vector(1)?;
    hello.suites = rest
        .vector(2)?
        .chunks_exact(2)
        .map(|suite| number(suite) as u32)
        .collect();
    rest.vector(1)?;
    hello.renegotiation = hello.suites.contains(&SCSV_RENEGOTIATION);
    let mut extensions = Bytes(rest.vector(2).unwrap_or_default());
    while let Some(kind) = extensions.number(2) {
        let data = extensions.vector(2)?;
        match kind {
            0x0000 => hello.server_name = read_server_name(data),
            0x002B => {
                let list = data.get(1..).unwrap_or_default();
                hello.listed_versions = list
                    .chunks_exact(2)
                    .map(|version| number(version) as u16)
                    .collect();
            }
            0xFF01 => hello.renegotiation = true,
            _ => {}
        }
    }
    // Numbers that stand for nothing (RFC 8701) are above every real version.
    let listed = hello
        .listed_versions
        .iter()
        .copied()
        .filter(|version| *version <= 0x0304)
        .max();
    hello.newest = listed.unwrap_or(hello.newest.min(0x0303));
    Some(hello)
}

fn read_server_name(data: &[u8]) -> Option<String> {
    let mut list = Bytes(Bytes(data).vector(2)?);
    list.take(1)?;
    String::from_utf8(list.vector(2)?.to_vec()).ok()
}

fn read_ssl2(bytes: &[u8]) -> ParsedHello {
    let Some(head) = bytes.get(..2) else {
        return ParsedHello::NeedMore;
    };
    let length = number(head) & 0x7FFF;
    if bytes.get(2).is_some_and(|kind| *kind != 1) || length < 9 {
        return ParsedHello::NoHello;
    }
    let Some(message) = bytes.get(2..2 + length) else {
        return ParsedHello::NeedMore;
    };
    let parts = || {
        let mut rest = Bytes(message.get(1..)?);
        let newest = rest.number(2)?;
        let suites_length = usize::from(rest.number(2)?);
        rest.take(4)?;
        let suites: Vec<u32> = rest
            .take(suites_length)?
            .chunks_exact(3)
            .map(|suite| number(suite) as u32)
            .collect();
        let renegotiation = suites.contains(&SCSV_RENEGOTIATION);
        let newest = newest.min(0x0303);
        Some(Hello {
            ssl2_layout: true,
            newest,
            suites,
            renegotiation,
            ..Hello::default()
        })
    };
    parts().map_or(ParsedHello::NoHello, ParsedHello::Hello)
}

/// A big-endian number of up to four bytes.
fn number(bytes: &[u8]) -> usize {
    bytes
        .iter()
        .take(4)
        .fold(0, |value, byte| value << 8 | usize::from(*byte))
}

/// Bytes still to be read. Nothing is read past the end.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn number(&mut self, count: usize) -> Option<u16> {
        u16::try_from(number(self.take(count)?)).ok()
    }

    /// A run of bytes behind its length.
    fn vector(&mut self, length_bytes: usize) -> Option<&'a [u8]> {
        let length = self.number(length_bytes)?;
        self.take(usize::from(length))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Windows XP's hello in the SSL 2.0 layout, asking for SSL 3.0.
    const XP: &[u8] = &[
        0x80, 0x1F, 0x01, 0x03, 0x00, 0x00, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00, 0x00, 0x04, 0x01, 0x00, 0x80,
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
    ];

    #[test]
    fn the_ssl2_layout_is_read() {
        let ParsedHello::Hello(hello) = read(XP) else {
            panic!("{:?}", read(XP))
        };
        assert_eq!((hello.newest, hello.suites), (0x0300, vec![0x0004, 0x01_0080]));
        assert!((1..XP.len()).all(|end| read(&XP[..end]) == ParsedHello::NeedMore));
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_without_harm(start in prop::sample::select(vec![vec![], vec![0x16, 3, 1], vec![0x80, 0x2E, 1, 3]]),
                                           rest in prop::collection::vec(any::<u8>(), 0..600)) {
            let bytes = [start, rest].concat();
            let _ = read(&bytes);
        }
    }
}
