//! ClientHellos of every age, as data and as bytes.

/// Which of the three ClientHello layouts is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HelloFormat {
    /// A TLS record with a ClientHello (RFC 5246 7.4.1.2).
    TlsRecord,
    /// The SSL 2.0 layout asking for a newer version, as Windows XP sent it (RFC 5246 E.2).
    Ssl2Compatible,
    /// SSL 2.0 itself.
    Ssl2,
}

/// Everything that decides the bytes of a ClientHello, but for random bytes and the server's name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientHello {
    /// The layout.
    pub format: HelloFormat,
    /// Version field of the record; ignored by the SSL 2.0 layouts.
    pub record_version: u16,
    /// Version field of the hello.
    pub hello_version: u16,
    /// Suites in order: two-byte numbers, or three-byte SSL 2.0 specs in the SSL 2.0 layouts.
    pub suites: Vec<u32>,
    /// Extension types in order; empty means no extension block at all. 0x0000 is left out where no name is given.
    pub extensions: Vec<u16>,
    /// `supported_versions` (RFC 8446 4.2.1).
    pub supported_versions: Vec<u16>,
    /// `supported_groups`.
    pub groups: Vec<u16>,
    /// `signature_algorithms`.
    pub signature_algorithms: Vec<u16>,
}

impl ClientHello {
    /// The bytes to send, in one write.
    ///
    /// `server_name` fills SNI where the hello has it; an IP address is never sent (RFC 6066 3).
    /// `random` gives client random, session id and key share their bytes.
    pub fn encode(&self, _server_name: Option<&str>, _random: &[u8; 64]) -> Vec<u8> {
        Vec::new()
    }
}
