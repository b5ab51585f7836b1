//! Certificates of many kinds, and damage done to them.

use rcgen::{
    BasicConstraints, CertificateParams, CustomExtension, DnType, DnValue, ExtendedKeyUsagePurpose, IsCa,
    Issuer, KeyPair, KeyUsagePurpose, SanType, date_time_ymd,
};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use std::path::Path;

/// A certificate and what is said about it where a test fails.
pub struct Certificate {
    pub kind: String,
    pub der: Vec<u8>,
}

/// A key that is the same in every run, and so are its signatures (RFC 8032 5.1.6): what damage hits is no matter of chance.
fn key(seed: u8) -> KeyPair {
    /// PKCS #8 of an Ed25519 key up to its 32 bytes (RFC 8410 7).
    const HEAD: &[u8] = &[
        0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20,
    ];
    KeyPair::try_from([HEAD, &[seed; 32]].concat()).expect("a key")
}

fn self_signed(kind: &str, change: impl FnOnce(&mut CertificateParams)) -> Certificate {
    let mut params = CertificateParams::new(vec!["mail.example.com".to_owned()]).expect("names");
    params
        .distinguished_name
        .push(DnType::CommonName, "mail.example.com");
    params.not_before = date_time_ymd(2020, 1, 1);
    params.not_after = date_time_ymd(2030, 1, 1);
    change(&mut params);
    let key = key(1);
    let certificate = params.self_signed(&key).expect("a certificate");
    Certificate {
        kind: kind.to_owned(),
        der: certificate.der().to_vec(),
    }
}

fn issued_by_an_authority() -> Certificate {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(1));
    for (kind, value) in [
        (DnType::CommonName, "Example Issuing CA 7"),
        (DnType::OrganizationName, "Example, Inc."),
        (DnType::CountryName, "DE"),
    ] {
        params.distinguished_name.push(kind, value);
    }
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    let issuer = Issuer::new(params, key(2));
    let mut leaf = CertificateParams::new(vec!["mail.example.com".to_owned()]).expect("names");
    leaf.use_authority_key_identifier_extension = true;
    leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    leaf.not_before = date_time_ymd(2020, 1, 1);
    leaf.not_after = date_time_ymd(2030, 1, 1);
    let key = key(3);
    let certificate = leaf.signed_by(&key, &issuer).expect("a certificate");
    Certificate {
        kind: "issued".to_owned(),
        der: certificate.der().to_vec(),
    }
}

fn from_pem(path: &Path) -> Certificate {
    let der = CertificateDer::from_pem_file(path).expect("a certificate");
    Certificate {
        kind: path.display().to_string(),
        der: der.to_vec(),
    }
}

/// The first of several certificates, by its own length in two bytes.
fn first_of(bytes: &[u8]) -> Vec<u8> {
    let length = usize::from(u16::from_be_bytes([bytes[2], bytes[3]])) + 4;
    bytes[..length].to_vec()
}

/// Those that lie in the sources, and one of each kind that can be made here.
pub fn all() -> Vec<Certificate> {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = Vec::new();
    let fixtures = std::fs::read_dir(sources.join("src/certificate/fixtures")).expect("the folder is there");
    all.extend(fixtures.map(|entry| from_pem(&entry.expect("readable").path())));
    for name in ["chain", "self-signed"] {
        let path = sources.join("fuzz/corpus/certificate_fields").join(name);
        all.push(Certificate {
            kind: format!("corpus {name}"),
            der: first_of(&std::fs::read(path).expect("the file is there")),
        });
    }
    all.sort_by(|one, other| one.kind.cmp(&other.kind));
    all.push(issued_by_an_authority());
    all.push(self_signed("many names", |params| {
        let ascii = |name: &str| name.to_owned().try_into().expect("ASCII");
        params.subject_alt_names = vec![
            SanType::DnsName(ascii("*.example.com")),
            SanType::DnsName(ascii("xn--bcher-kva.example")),
            SanType::DnsName(ascii("mail_1.example.com")),
            SanType::IpAddress([127, 0, 0, 1].into()),
            SanType::IpAddress("2001:db8::25".parse().expect("an address")),
            SanType::Rfc822Name(ascii("postmaster@example.com")),
            SanType::URI(ascii("https://example.com/")),
        ];
    }));
    all.push(self_signed("every part of a name", |params| {
        let name = &mut params.distinguished_name;
        for (kind, value) in [
            (DnType::OrganizationName, "Example Ltd"),
            (DnType::OrganizationalUnitName, "Mail"),
            (DnType::LocalityName, "Springfield"),
            (DnType::StateOrProvinceName, "Some State"),
        ] {
            name.push(kind, value);
        }
        name.push(
            DnType::CountryName,
            DnValue::PrintableString("US".try_into().expect("printable")),
        );
    }));
    for (kind, value) in [
        (
            "IA5",
            DnValue::Ia5String("mail.example.com".try_into().expect("ASCII")),
        ),
        (
            "Teletex",
            DnValue::TeletexString("mail.example.com".try_into().expect("ASCII")),
        ),
        (
            "BMP",
            DnValue::BmpString("mail.example.com".try_into().expect("BMP")),
        ),
        ("UTF-8", DnValue::Utf8String("bücher.example".to_owned())),
    ] {
        all.push(self_signed(kind, |params| {
            params.distinguished_name.push(DnType::CommonName, value);
        }));
    }
    all.push(self_signed("no name at all", |params| {
        params.distinguished_name = rcgen::DistinguishedName::new();
        params.subject_alt_names = Vec::new();
    }));
    all.push(self_signed("dates of two forms", |params| {
        params.not_before = date_time_ymd(1975, 6, 30);
        params.not_after = date_time_ymd(2070, 12, 31);
    }));
    all.push(self_signed("an unknown extension that counts", |params| {
        let mut extension =
            CustomExtension::from_oid_content(&[1, 3, 6, 1, 4, 1, 55555, 1], vec![4, 2, 1, 2]);
        extension.set_criticality(true);
        params.custom_extensions = vec![extension];
    }));
    all
}

/// Numbers that are the same in every run (xorshift).
pub struct Numbers(pub u64);

impl Numbers {
    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).expect("31 bits") % end.max(1)
    }

    fn byte(&mut self) -> u8 {
        u8::try_from(self.below(256)).expect("below 256")
    }

    /// One of the ways in which bytes go wrong.
    pub fn damaged(&mut self, der: &[u8]) -> Vec<u8> {
        let mut bytes = der.to_vec();
        // What is read of a certificate stands in front of its key and signature, mostly.
        let front = if self.below(4) == 0 { 1 } else { 2 };
        let at = self.below(der.len() / front);
        match self.below(8) {
            0 => bytes[at] ^= 1 << self.below(8),
            1 => bytes[at] = self.byte(),
            2 => bytes[at] = bytes[at].wrapping_add(1),
            3 => bytes[at] = bytes[at].wrapping_sub(1),
            4 => drop(bytes.remove(at)),
            5 => {
                let byte = self.byte();
                bytes.insert(at, byte);
            }
            6 => bytes.truncate(at),
            _ => {
                let from = self.below(der.len());
                bytes[at] = der[from];
            }
        }
        bytes
    }
}
