//! The hello matrix: one hello per question, wide enough that any server that speaks a version answers it.
//!
//! In: nothing, or a mail program's suites. Out: hellos with stable ids.

use super::client_hello::{ClientHello, HelloFormat};

/// One hello of the matrix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiagnosticHello {
    /// Stable id, `tls1.0` for example.
    pub id: &'static str,
    /// What is sent.
    pub hello: ClientHello,
}

/// Suites of TLS 1.2 and before. Old favourites stand early and the list stays below 64: the TLS library of Windows
/// Server 2003 sees no further.
const SUITES: &[u32] = &[
    0xc02f, 0xc02b, 0xc030, 0xc02c, 0xcca8, 0xcca9, 0x009e, 0x009f, 0x0005, 0x0004, 0x000a, 0x002f, 0x0035,
    0xc013, 0xc014, 0xc009, 0xc00a, 0xc027, 0xc028, 0xc023, 0xc024, 0x009c, 0x009d, 0x003c, 0x003d, 0x0033,
    0x0039, 0x0067, 0x006b, 0x0016, 0xc012, 0xc008, 0xc011, 0xc007, 0x0009, 0x0015, 0x0041, 0x0084, 0x0032,
    0x0038, 0x0013, 0x0012, 0x0062, 0x0064, 0x0003, 0x0006, 0x0007,
];
/// Suites that exist in SSL 3.0 to TLS 1.1.
const OLD_SUITES: &[u32] = &[
    0x0005, 0x0004, 0x000a, 0x002f, 0x0035, 0xc013, 0xc014, 0xc009, 0xc00a, 0x0033, 0x0039, 0x0016, 0xc012,
    0xc008, 0xc011, 0xc007, 0x0009, 0x0015, 0x0041, 0x0084, 0x0032, 0x0038, 0x0013, 0x0012, 0x0062, 0x0064,
    0x0063, 0x0003, 0x0006, 0x0008, 0x0014, 0x0011, 0x0007,
];
/// Suites of the SSL 2.0 layout: TLS suites as 00 hi lo, and the SSL 2.0 specs (RFC 6101 appendix E).
const SSL2_FORMAT_SUITES: &[u32] = &[
    0x000004, 0x000005, 0x00000a, 0x010080, 0x0700c0, 0x030080, 0x000009, 0x060040, 0x000064, 0x000062,
    0x000003, 0x000006, 0x020080, 0x040080, 0x000013, 0x000012, 0x000063, 0x00002f, 0x000035, 0x000033,
    0x000039, 0x000016,
];
const SSL2_SUITES: &[u32] = &[
    0x010080, 0x0700c0, 0x030080, 0x060040, 0x020080, 0x040080, 0x050080,
];
const GROUPS: &[u16] = &[0x001d, 0x0017, 0x0018, 0x0019];
const SIGNATURES: &[u16] = &[
    0x0403, 0x0804, 0x0401, 0x0503, 0x0805, 0x0501, 0x0603, 0x0806, 0x0601, 0x0203, 0x0201, 0x0402, 0x0202,
];
/// The empty renegotiation list as a suite (RFC 5746 3.3), for hellos without extensions.
const SCSV: u32 = 0x00ff;

/// The whole matrix, newest first.
pub fn matrix() -> Vec<DiagnosticHello> {
    vec![
        DiagnosticHello {
            id: "tls1.3-modern",
            hello: tls13(),
        },
        DiagnosticHello {
            id: "tls1.2-modern",
            hello: tls12(&[0x0000]),
        },
        DiagnosticHello {
            id: "tls1.2-no-sni",
            hello: tls12(&[]),
        },
        DiagnosticHello {
            id: "tls1.1",
            hello: old(0x0302, &[0x0000, 0xff01, 0x000a, 0x000b]),
        },
        DiagnosticHello {
            id: "tls1.0",
            hello: old(0x0301, &[0x0000, 0xff01, 0x000a, 0x000b]),
        },
        DiagnosticHello {
            id: "tls1.0-no-extensions",
            hello: old(0x0301, &[]),
        },
        DiagnosticHello {
            id: "ssl3",
            hello: old(0x0300, &[]),
        },
        DiagnosticHello {
            id: "sslv2-format-3.1",
            hello: ssl2(HelloFormat::Ssl2Compatible, 0x0301),
        },
        DiagnosticHello {
            id: "sslv2-format-3.0",
            hello: ssl2(HelloFormat::Ssl2Compatible, 0x0300),
        },
        DiagnosticHello {
            id: "sslv2",
            hello: ssl2(HelloFormat::Ssl2, 0x0002),
        },
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
pub fn narrowed(suites: &[u32]) -> ClientHello {
    ClientHello {
        suites: suites
            .iter()
            .copied()
            .filter(|suite| *suite <= 0xffff)
            .take(64)
            .collect(),
        ..tls12(&[0x0000])
    }
}

fn tls13() -> ClientHello {
    let mut hello = tls12(&[0x0000]);
    hello.suites = [0x1301, 0x1302, 0x1303]
        .into_iter()
        .chain(SUITES.iter().copied())
        .collect();
    hello.extensions.extend([0x002b, 0x002d, 0x0033, 0x0015]);
    hello.supported_versions = vec![0x0304, 0x0303];
    hello
}

fn tls12(first: &[u16]) -> ClientHello {
    ClientHello {
        format: HelloFormat::TlsRecord,
        record_version: 0x0301,
        hello_version: 0x0303,
        suites: SUITES.to_vec(),
        extensions: first
            .iter()
            .copied()
            .chain([0xff01, 0x000a, 0x000b, 0x000d])
            .collect(),
        supported_versions: Vec::new(),
        groups: GROUPS.to_vec(),
        signature_algorithms: SIGNATURES.to_vec(),
    }
}

fn old(version: u16, extensions: &[u16]) -> ClientHello {
    let mut suites = OLD_SUITES.to_vec();
    if extensions.is_empty() {
        suites.push(SCSV);
    }
    ClientHello {
        format: HelloFormat::TlsRecord,
        record_version: version.min(0x0301),
        hello_version: version,
        suites,
        extensions: extensions.to_vec(),
        supported_versions: Vec::new(),
        groups: if extensions.is_empty() {
            Vec::new()
        } else {
            vec![0x0017, 0x0018, 0x0019]
        },
        signature_algorithms: Vec::new(),
    }
}

fn ssl2(format: HelloFormat, version: u16) -> ClientHello {
    let suites = if format == HelloFormat::Ssl2 {
        SSL2_SUITES
    } else {
        SSL2_FORMAT_SUITES
    };
    ClientHello {
        format,
        record_version: version,
        hello_version: version,
        suites: suites.to_vec(),
        extensions: Vec::new(),
        supported_versions: Vec::new(),
        groups: Vec::new(),
        signature_algorithms: Vec::new(),
    }
}
