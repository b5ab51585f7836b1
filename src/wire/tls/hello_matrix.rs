//! The hello matrix: one hello per question, wide enough that any server that speaks a version answers it.
//!
//! In: nothing, or a mail program's suites. Out: hellos with stable ids.

use super::cipher_suite::CipherSuite;
use super::client_hello::{ClientHello, HelloFormat};
use super::extension::Extension::{self, *};
use super::extension::NamedGroup;
use super::version::Version;

/// One hello of the matrix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiagnosticHello {
    /// Stable id, `tls1.0` for example.
    pub id: &'static str,
    /// What is sent.
    pub hello: ClientHello,
}

/// The most suites of one hello: the TLS library of Windows Server 2003 sees no further (KB 2984448).
pub const MOST_SUITES: usize = 64;

/// Suites of TLS 1.2: few enough that the hello stays below 256 bytes, which the oldest servers want.
/// Old favourites stand early.
const SUITES: [u32; 50] = [
    0xc02f, 0xc02b, 0xc030, 0xc02c, 0xcca8, 0xcca9, 0x009e, 0x009f, 0x0005, 0x0004, 0x000a, 0x002f, 0x0035,
    0xc013, 0xc014, 0xc009, 0xc00a, 0xc027, 0xc028, 0xc023, 0xc024, 0x009c, 0x009d, 0x003c, 0x003d, 0x0033,
    0x0039, 0x0067, 0x006b, 0x0016, 0xc012, 0xc008, 0xc011, 0xc007, 0x0009, 0x0015, 0x0041, 0x0084, 0x0045,
    0x0088, 0xccaa, 0xc09c, 0xc09d, 0xc09e, 0xc09f, 0xc0ac, 0xc0ad, 0x0032, 0x0038, 0x0013,
];
/// What servers are narrowed to once in a lifetime; asked for where the hello is longer anyway.
const RARE_SUITES: [u32; 9] = [
    0xc0ae, 0xc0af, 0xc076, 0xc077, 0x00ba, 0x00c0, 0xc060, 0xc061, 0x00a2,
];
/// Suites of TLS 1.3 (RFC 8446 B.4).
const TLS13_SUITES: [u32; 5] = [0x1301, 0x1302, 0x1303, 0x1304, 0x1305];
/// Suites that exist in SSL 3.0 to TLS 1.1, the export ones included.
const OLD_SUITES: &[u32] = &[
    0x0005, 0x0004, 0x000a, 0x002f, 0x0035, 0xc013, 0xc014, 0xc009, 0xc00a, 0x0033, 0x0039, 0x0016, 0xc012,
    0xc008, 0xc011, 0xc007, 0x0009, 0x0015, 0x0041, 0x0084, 0x0045, 0x0088, 0x0032, 0x0038, 0x0013, 0x0012,
    0x0066, 0x0044, 0x0087, 0x0096, 0x0099, 0x009a, 0xc004, 0xc005, 0xc003, 0xc002, 0xc00e, 0xc00f, 0xc00d,
    0xc00c, 0x0007, 0x0062, 0x0064, 0x0063, 0x0065, 0x0060, 0x0061, 0x0003, 0x0006, 0x0008, 0x0014, 0x0011,
    0xfefe, 0xfeff,
];
/// Suites of the SSL 2.0 layout: TLS suites as 00 hi lo, and the SSL 2.0 specs (RFC 6101 appendix E).
const SSL2_FORMAT_SUITES: &[u32] = &[
    0x000004, 0x000005, 0x00000a, 0x010080, 0x0700c0, 0x030080, 0x000009, 0x060040, 0x000064, 0x000062,
    0x000003, 0x000006, 0x020080, 0x040080, 0x000013, 0x000012, 0x000063, 0x00002f, 0x000035, 0x000033,
    0x000039, 0x000016, 0x00c009, 0x00c00a, 0x00c013, 0x00c014, 0x00c008, 0x000032, 0x000038, 0x000041,
    0x000084, 0x000015, 0x000008, 0x000007, 0x0000ff,
];
const SSL2_SUITES: &[u32] = &[
    0x010080, 0x0700c0, 0x030080, 0x060040, 0x020080, 0x040080, 0x050080,
];
/// X25519, P-256, P-384, P-521, X448. The finite fields of RFC 7919 are not among them: a server that knows those
/// would hide the size of its own.
const GROUPS: &[u16] = &[0x001d, 0x0017, 0x0018, 0x0019, 0x001e];
/// Brainpool 256 to 512, secp256k1, and finite fields of 2048 to 4096 bits.
const RARE_GROUPS: [u16; 7] = [0x001a, 0x001b, 0x001c, 0x0016, 0x0100, 0x0101, 0x0102];
/// ECDSA, RSA-PSS, RSA, Ed25519, DSA, with SHA-2, SHA-1 and MD5: some servers hold their whole chain against it.
const SIGNATURES: &[u16] = &[
    0x0403, 0x0804, 0x0401, 0x0503, 0x0805, 0x0501, 0x0603, 0x0806, 0x0601, 0x0807, 0x0203, 0x0201, 0x0402,
    0x0202, 0x0101,
];
/// Ed448, RSA-PSS with keys of its own, SHA-224.
const RARE_SIGNATURES: [u16; 6] = [0x0808, 0x0809, 0x080a, 0x080b, 0x0303, 0x0301];
/// The empty renegotiation list as a suite (RFC 5746 3.3), for hellos without extensions.
const RENEGOTIATION: CipherSuite = CipherSuite(0x00ff);
/// What a hello of TLS 1.2 says beside the name. Padding is sent only where the length needs it.
const TLS12_EXTENSIONS: &[Extension] = &[
    RenegotiationInfo,
    SupportedGroups,
    EcPointFormats,
    SignatureAlgorithms,
    Padding,
];
/// The same before TLS 1.2, which brought the signature algorithms.
const OLD_EXTENSIONS: &[Extension] = &[
    ServerName,
    RenegotiationInfo,
    SupportedGroups,
    EcPointFormats,
    Padding,
];

/// The whole matrix, newest first.
pub fn matrix() -> Vec<DiagnosticHello> {
    let hello = |id, hello| DiagnosticHello { id, hello };
    vec![
        hello("tls1.3-modern", tls13()),
        hello("tls1.2-modern", tls12(true)),
        hello("tls1.2-no-sni", tls12(false)),
        hello("tls1.1", old(Version::Tls11, OLD_EXTENSIONS)),
        hello("tls1.0", old(Version::Tls10, OLD_EXTENSIONS)),
        hello("tls1.0-no-extensions", old(Version::Tls10, &[])),
        hello("ssl3", old(Version::Ssl3, &[])),
        hello(
            "sslv2-format-3.1",
            ssl2(HelloFormat::Ssl2Compatible, Version::Tls10),
        ),
        hello(
            "sslv2-format-3.0",
            ssl2(HelloFormat::Ssl2Compatible, Version::Ssl3),
        ),
        hello("sslv2", ssl2(HelloFormat::Ssl2, Version::Ssl2)),
    ]
}

/// The hello of the matrix with this id.
pub fn by_id(id: &str) -> Option<ClientHello> {
    matrix()
        .into_iter()
        .find(|diagnostic| diagnostic.id == id)
        .map(|diagnostic| diagnostic.hello)
}

/// The TLS 1.2 hello narrowed to a mail program's suites: tells "no suite in common" from "no version in common".
/// Without suites where the program has none that TLS 1.2 knows: such a hello must not be sent.
pub fn narrowed(suites: &[CipherSuite]) -> ClientHello {
    ClientHello {
        suites: suites
            .iter()
            .copied()
            .filter(|suite| is_suite_before_tls13(*suite))
            .take(MOST_SUITES)
            .collect(),
        ..tls12(true)
    }
}

/// Neither an SSL 2.0 spec, nor a suite of TLS 1.3, nor a signal that takes the place of one.
fn is_suite_before_tls13(suite: CipherSuite) -> bool {
    let number = suite.0;
    number <= 0xffff
        && number & 0xff00 != 0x1300
        && number & 0x0f0f != 0x0a0a
        && ![0, RENEGOTIATION.0, 0x5600].contains(&number)
}

fn tls13() -> ClientHello {
    let mut hello = tls12(true);
    hello.suites = suites(&[&TLS13_SUITES[..], &SUITES, &RARE_SUITES].concat());
    hello.extensions = vec![
        ServerName,
        RenegotiationInfo,
        SupportedGroups,
        EcPointFormats,
        SignatureAlgorithms,
        SupportedVersions,
        PskKeyExchangeModes,
        KeyShare,
        Padding,
    ];
    hello.supported_versions = vec![Version::Tls13, Version::Tls12];
    hello.groups.extend(RARE_GROUPS.map(NamedGroup::from));
    hello.signature_algorithms.extend(RARE_SIGNATURES);
    hello.key_shares = vec![NamedGroup::X25519, NamedGroup::Secp256r1];
    hello
}

fn tls12(with_name: bool) -> ClientHello {
    let name = with_name.then_some(ServerName);
    ClientHello {
        record_version: Version::Tls10,
        suites: suites(&SUITES),
        extensions: name.into_iter().chain(TLS12_EXTENSIONS.iter().copied()).collect(),
        groups: groups(),
        signature_algorithms: SIGNATURES.to_vec(),
        ..bare(Version::Tls12)
    }
}

fn old(version: Version, extensions: &[Extension]) -> ClientHello {
    let mut suites = suites(OLD_SUITES);
    if extensions.is_empty() {
        suites.push(RENEGOTIATION);
    }
    ClientHello {
        // Servers of old turn down a record version that they do not know themselves (RFC 5246 E.1).
        record_version: if version == Version::Ssl3 {
            version
        } else {
            Version::Tls10
        },
        suites,
        extensions: extensions.to_vec(),
        groups: if extensions.is_empty() {
            Vec::new()
        } else {
            groups()
        },
        ..bare(version)
    }
}

fn ssl2(format: HelloFormat, version: Version) -> ClientHello {
    let numbers = if format == HelloFormat::Ssl2 {
        SSL2_SUITES
    } else {
        SSL2_FORMAT_SUITES
    };
    ClientHello {
        format,
        suites: suites(numbers),
        ..bare(version)
    }
}

fn bare(version: Version) -> ClientHello {
    ClientHello {
        format: HelloFormat::TlsRecord,
        record_version: version,
        hello_version: version,
        suites: Vec::new(),
        extensions: Vec::new(),
        supported_versions: Vec::new(),
        groups: Vec::new(),
        signature_algorithms: Vec::new(),
        point_formats: Vec::new(),
        key_shares: Vec::new(),
    }
}

fn suites(numbers: &[u32]) -> Vec<CipherSuite> {
    numbers.iter().copied().map(CipherSuite).collect()
}

fn groups() -> Vec<NamedGroup> {
    GROUPS.iter().copied().map(NamedGroup::from).collect()
}
