//! Keys and certificates for the servers.

use rcgen::{CertificateParams, DnType, KeyPair};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The name every test server goes by.
pub const NAME: &str = "localhost";

/// A key and its certificate in files.
#[derive(Debug, Clone)]
pub struct Pair {
    pub key: PathBuf,
    pub certificate: PathBuf,
}

/// A self-signed ECDSA pair for [`NAME`] and 127.0.0.1.
pub fn ecdsa(folder: &Path, stem: &str) -> Pair {
    let key = KeyPair::generate().expect("a key");
    let mut params = CertificateParams::new(vec![NAME.to_owned(), "127.0.0.1".to_owned()]).expect("names");
    params.distinguished_name.push(DnType::CommonName, NAME);
    params.not_before = rcgen::date_time_ymd(2020, 1, 1);
    params.not_after = rcgen::date_time_ymd(2060, 1, 1);
    let certificate = params.self_signed(&key).expect("a certificate");
    let pair = Pair {
        key: folder.join(format!("{stem}.key")),
        certificate: folder.join(format!("{stem}.pem")),
    };
    std::fs::write(&pair.key, key.serialize_pem()).expect("the folder is writable");
    std::fs::write(&pair.certificate, certificate.pem()).expect("the folder is writable");
    pair
}

/// A self-signed RSA pair, made by the openssl program because rcgen's library makes no RSA keys.
pub fn rsa(folder: &Path, stem: &str, bits: u32) -> Pair {
    let pair = Pair {
        key: folder.join(format!("{stem}.key")),
        certificate: folder.join(format!("{stem}.pem")),
    };
    let made = Command::new("openssl")
        .args([
            "req",
            "-x509",
            "-nodes",
            "-sha256",
            "-days",
            "3650",
            "-subj",
            "/CN=localhost",
        ])
        .args(["-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"])
        .args(["-newkey", &format!("rsa:{bits}")])
        .arg("-keyout")
        .arg(&pair.key)
        .arg("-out")
        .arg(&pair.certificate)
        .output()
        .expect("openssl runs");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    pair
}
