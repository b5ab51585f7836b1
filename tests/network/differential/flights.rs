//! `openssl s_client` and our reader of flights, at the same `openssl s_server` with the same offer.

use crate::support::keys::{self, Pair};
use crate::support::openssl::OpenSsl;
use crate::support::probing::Probe;
use crate::support::{free_port, skip};
use mailprobe::mail::{Ports, Protocol, Security, Service};
use mailprobe::wire::{
    CipherSuite, ClientHello, Flight, FlightReader, Progress, ServerHello, Version, hello_matrix,
};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

/// One server, asked for one suite.
struct Case {
    version: Version,
    /// OpenSSL's option for it.
    option: &'static str,
    suite: u32,
    /// Its name in OpenSSL.
    name: &'static str,
    is_ecdsa: bool,
}

const fn case(
    version: Version,
    option: &'static str,
    suite: u32,
    name: &'static str,
    is_ecdsa: bool,
) -> Case {
    Case {
        version,
        option,
        suite,
        name,
        is_ecdsa,
    }
}

const CASES: [Case; 14] = [
    case(Version::Tls10, "-tls1", 0x002f, "AES128-SHA", false),
    case(Version::Tls10, "-tls1", 0xc013, "ECDHE-RSA-AES128-SHA", false),
    case(Version::Tls11, "-tls1_1", 0x0035, "AES256-SHA", false),
    case(Version::Tls11, "-tls1_1", 0xc00a, "ECDHE-ECDSA-AES256-SHA", true),
    case(Version::Tls12, "-tls1_2", 0x009c, "AES128-GCM-SHA256", false),
    case(
        Version::Tls12,
        "-tls1_2",
        0x009e,
        "DHE-RSA-AES128-GCM-SHA256",
        false,
    ),
    case(
        Version::Tls12,
        "-tls1_2",
        0xc02f,
        "ECDHE-RSA-AES128-GCM-SHA256",
        false,
    ),
    case(
        Version::Tls12,
        "-tls1_2",
        0xc02c,
        "ECDHE-ECDSA-AES256-GCM-SHA384",
        true,
    ),
    case(
        Version::Tls12,
        "-tls1_2",
        0xcca9,
        "ECDHE-ECDSA-CHACHA20-POLY1305",
        true,
    ),
    // Nothing in common: the certificate is of the other kind.
    case(
        Version::Tls12,
        "-tls1_2",
        0xc02f,
        "ECDHE-RSA-AES128-GCM-SHA256",
        true,
    ),
    case(Version::Tls13, "-tls1_3", 0x1301, "TLS_AES_128_GCM_SHA256", true),
    case(Version::Tls13, "-tls1_3", 0x1302, "TLS_AES_256_GCM_SHA384", false),
    case(
        Version::Tls13,
        "-tls1_3",
        0x1303,
        "TLS_CHACHA20_POLY1305_SHA256",
        true,
    ),
    case(Version::Tls12, "-tls1_2", 0x003d, "AES256-SHA256", false),
];

/// What a client says it got: version, suite by OpenSSL's name, certificates.
type Got = Option<(String, String, usize)>;

/// A leaf below two authorities; the file of the chain holds both.
fn chain(folder: &Path) -> (Pair, std::path::PathBuf) {
    let authority = |name: &str| {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, name);
        params
    };
    let key = || KeyPair::generate().expect("a key");
    let (root_params, root_key) = (authority("Root"), key());
    let root_pem = root_params.self_signed(&root_key).expect("a certificate").pem();
    let root = Issuer::new(root_params, root_key);
    let (between_params, between_key) = (authority("Between"), key());
    let between_pem = between_params
        .signed_by(&between_key, &root)
        .expect("a certificate")
        .pem();
    let between = Issuer::new(between_params, between_key);
    let leaf_key = key();
    let leaf = CertificateParams::new(vec![keys::NAME.to_owned()]).expect("names");
    let leaf_pem = leaf.signed_by(&leaf_key, &between).expect("a certificate").pem();
    let pair = Pair {
        key: folder.join("leaf.key"),
        certificate: folder.join("leaf.pem"),
    };
    let file = folder.join("chain.pem");
    std::fs::write(&pair.key, leaf_key.serialize_pem()).expect("written");
    std::fs::write(&pair.certificate, leaf_pem).expect("written");
    std::fs::write(&file, between_pem + &root_pem).expect("written");
    (pair, file)
}

/// The hello of that version with this suite alone.
fn offer(case: &Case) -> ClientHello {
    let id = match case.version {
        Version::Tls10 => "tls1.0",
        Version::Tls11 => "tls1.1",
        Version::Tls13 => "tls1.3-modern",
        _ => "tls1.2-modern",
    };
    let rows = hello_matrix::matrix();
    let row = rows.iter().find(|row| row.id == id).expect("in the matrix");
    ClientHello {
        suites: vec![CipherSuite(case.suite)],
        ..row.hello.clone()
    }
}

fn our_hello(port: u16, hello: &ClientHello) -> Option<ServerHello> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).expect("the server listens");
    stream
        .set_read_timeout(Some(Duration::from_secs(10)))
        .expect("a time");
    let random = std::array::from_fn(|slot| u8::try_from(slot).expect("small") ^ 0x5a);
    stream
        .write_all(&hello.encode(Some(keys::NAME), &random))
        .expect("sent");
    let mut reader = FlightReader::default();
    let mut bytes = [0; 4096];
    while let Ok(count @ 1..) = stream.read(&mut bytes) {
        if reader.push(&bytes[..count]) == Progress::Done {
            break;
        }
    }
    match reader.finish() {
        Flight::ServerHello(hello) => Some(hello),
        _ => None,
    }
}

fn openssl_client(port: u16, case: &Case) -> Got {
    let mut command = Command::new("openssl");
    command.args(["s_client", "-showcerts", "-servername", keys::NAME, case.option]);
    command.args(["-connect", &format!("127.0.0.1:{port}")]);
    match case.version {
        Version::Tls13 => command.args(["-ciphersuites", case.name]),
        _ => command.args(["-cipher", &format!("{}:@SECLEVEL=0", case.name)]),
    };
    let output = command.stdin(Stdio::null()).output().expect("openssl runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let behind = |word: &str| {
        text.split_once(word)
            .and_then(|(_, rest)| rest.split_whitespace().next())
    };
    let suite = behind("Cipher is ")
        .filter(|suite| *suite != "(NONE)")?
        .to_owned();
    let version = behind("Protocol  : ")
        .or_else(|| behind("New, "))?
        .trim_end_matches(',')
        .to_owned();
    Some((
        version,
        suite,
        text.matches("-----BEGIN CERTIFICATE-----").count(),
    ))
}

/// OpenSSL's name of a version.
fn version_name(version: Version) -> &'static str {
    match version {
        Version::Tls10 => "TLSv1",
        Version::Tls11 => "TLSv1.1",
        Version::Tls12 => "TLSv1.2",
        Version::Tls13 => "TLSv1.3",
        _ => "another",
    }
}

/// The chain behind TLS 1.3's encryption, as the whole probe sees it.
fn certificates_seen(port: u16) -> usize {
    let mut ports = Ports::default();
    for service in Service::ALL {
        ports.set(service, free_port());
    }
    let mut probe = Probe::new(Protocol::Pop3, port, Security::Tls, ports, &["tb91"]);
    probe.target.server = keys::NAME.parse().expect("a host");
    let observed = probe.run();
    observed
        .port(port)
        .certificate
        .as_ref()
        .map_or(0, |seen| seen.chain.len())
}

#[test]
fn a_flight_says_what_openssl_says_of_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let rsa = keys::rsa(folder.path(), "rsa", 2048);
    let (ecdsa, chain) = chain(folder.path());
    let chain = chain.display().to_string();
    let mut met = 0;
    let mut is_probed = false;
    for case in &CASES {
        let pair = if case.is_ecdsa { &ecdsa } else { &rsa };
        let mut arguments = vec![case.option, "-cipher", "ALL:@SECLEVEL=0"];
        if case.is_ecdsa {
            arguments.extend(["-cert_chain", &chain]);
        }
        let server = match OpenSsl::start(pair, &arguments) {
            Ok(server) => server,
            Err(reason) => return skip("servers", &reason),
        };
        let what = format!("{} {}", case.option, case.name);
        let theirs = openssl_client(server.port, case);
        let ours = our_hello(server.port, &offer(case)).map(|hello| {
            assert_eq!(hello.cipher, CipherSuite(case.suite), "{what}");
            let certificates = match hello.version {
                // They come encrypted, and the flight ends before them: the whole probe is asked, once.
                Version::Tls13 if case.is_ecdsa && !is_probed => {
                    is_probed = true;
                    certificates_seen(server.port)
                }
                Version::Tls13 => {
                    assert!(hello.certificates.is_empty(), "{what}");
                    theirs.as_ref().map_or(0, |(_, _, count)| *count)
                }
                _ => hello.certificates.len(),
            };
            (
                version_name(hello.version).to_owned(),
                case.name.to_owned(),
                certificates,
            )
        });
        assert_eq!(ours, theirs, "{what}");
        met += usize::from(ours.is_some());
    }
    assert_eq!(met, CASES.len() - 1, "all but the one that has nothing in common");
}
