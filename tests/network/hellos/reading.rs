//! Reads a ClientHello back, by code that shares nothing with the writer.

/// A ClientHello as a server would see it.
#[derive(Debug, Default, PartialEq)]
pub struct Seen {
    pub record_version: Option<u16>,
    pub version: u16,
    pub session_id: usize,
    pub suites: Vec<u32>,
    /// `None` without an extension block.
    pub extensions: Option<Vec<(u16, Vec<u8>)>>,
    pub challenge: usize,
    pub length: usize,
}

/// Numbers from the front of some bytes; panics where they are too few, which is what a test wants.
struct Front<'a>(&'a [u8]);

impl<'a> Front<'a> {
    fn bytes(&mut self, count: usize) -> &'a [u8] {
        let (taken, rest) = self.0.split_at(count);
        self.0 = rest;
        taken
    }

    fn number(&mut self, size: usize) -> u32 {
        self.bytes(size)
            .iter()
            .fold(0, |sum, byte| sum * 256 + u32::from(*byte))
    }

    fn block(&mut self, size: usize) -> Front<'a> {
        let length = self.number(size) as usize;
        Front(self.bytes(length))
    }

    fn numbers(mut self, size: usize) -> Vec<u32> {
        let mut numbers = Vec::new();
        while !self.0.is_empty() {
            numbers.push(self.number(size));
        }
        numbers
    }
}

pub fn short(number: u32) -> u16 {
    u16::try_from(number).expect("two bytes")
}

pub fn see(bytes: &[u8]) -> Seen {
    if bytes[0] & 0x80 != 0 {
        return see_ssl2(bytes);
    }
    let mut record = Front(bytes);
    assert_eq!(record.number(1), 22);
    let record_version = short(record.number(2));
    let mut handshake = record.block(2);
    let length = handshake.0.len();
    assert_eq!(
        (record.0.len(), handshake.number(1)),
        (0, 1),
        "one record, a ClientHello"
    );
    let mut body = handshake.block(3);
    assert!(handshake.0.is_empty());
    let version = short(body.number(2));
    body.bytes(32);
    let session_id = body.block(1).0.len();
    let suites = body.block(2).numbers(2);
    assert_eq!(body.block(1).0, [0], "no compression");
    let extensions = (!body.0.is_empty()).then(|| {
        let mut block = body.block(2);
        let mut extensions = Vec::new();
        while !block.0.is_empty() {
            let kind = short(block.number(2));
            extensions.push((kind, block.block(2).0.to_vec()));
        }
        extensions
    });
    assert!(body.0.is_empty(), "nothing behind the extensions");
    Seen {
        record_version: Some(record_version),
        version,
        session_id,
        suites,
        extensions,
        challenge: 0,
        length,
    }
}

fn see_ssl2(bytes: &[u8]) -> Seen {
    let mut record = Front(bytes);
    assert_eq!(record.number(2) as usize, 0x8000 + bytes.len() - 2);
    assert_eq!(record.number(1), 1);
    let version = short(record.number(2));
    let (suites, session_id, challenge) = (record.number(2), record.number(2), record.number(2));
    let suites = Front(record.bytes(suites as usize)).numbers(3);
    assert_eq!(record.0.len(), (session_id + challenge) as usize);
    Seen {
        version,
        session_id: session_id as usize,
        suites,
        challenge: challenge as usize,
        length: bytes.len() - 2,
        ..Seen::default()
    }
}

impl Seen {
    pub fn kinds(&self) -> Vec<u16> {
        self.extensions.iter().flatten().map(|(kind, _)| *kind).collect()
    }

    pub fn body(&self, wanted: u16) -> Option<&[u8]> {
        self.extensions
            .iter()
            .flatten()
            .find(|(kind, _)| *kind == wanted)
            .map(|(_, body)| body.as_slice())
    }

    /// The list of numbers in an extension, behind a length of `head` bytes.
    pub fn list(&self, kind: u16, head: usize, size: usize) -> Vec<u32> {
        let Some(body) = self.body(kind) else {
            return Vec::new();
        };
        let mut body = Front(body);
        let list = body.block(head);
        assert!(body.0.is_empty(), "{kind:#06x}");
        list.numbers(size)
    }

    pub fn server_name(&self) -> Option<String> {
        let mut list = Front(self.body(0)?);
        let mut entry = list.block(2);
        assert_eq!(entry.number(1), 0);
        let name = entry.block(2).0;
        assert!(entry.0.is_empty() && list.0.is_empty());
        Some(String::from_utf8(name.to_vec()).expect("ASCII"))
    }

    pub fn shares(&self) -> Vec<(u32, Vec<u8>)> {
        let Some(body) = self.body(0x33) else {
            return Vec::new();
        };
        let mut list = Front(body).block(2);
        let mut shares = Vec::new();
        while !list.0.is_empty() {
            shares.push((list.number(2), list.block(2).0.to_vec()));
        }
        shares
    }

    /// Version, suites, extensions, groups and point formats, without the reserved numbers.
    pub fn ja3(&self) -> String {
        let is_reserved = |number: &u32| number >> 8 == number & 0xff && number & 0x0f == 0x0a;
        let joined = |numbers: Vec<u32>| {
            let numbers: Vec<String> = numbers
                .iter()
                .filter(|number| !is_reserved(number))
                .map(u32::to_string)
                .collect();
            numbers.join("-")
        };
        format!(
            "{},{},{},{},{}",
            self.version,
            joined(self.suites.clone()),
            joined(self.kinds().into_iter().map(u32::from).collect()),
            joined(self.list(0x0a, 2, 2)),
            joined(self.list(0x0b, 1, 1)),
        )
    }
}
