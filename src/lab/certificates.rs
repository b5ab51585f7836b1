//! The practice root and the certificates it issues while somebody asks.
//!
//! In: a name and a kind of certificate. Out: a chain and the key that belongs to it, for current TLS libraries and for old flights.

use super::setting::CertificateKind;
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, PublicKeyData,
};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use std::collections::HashMap;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

const RSA_2048: &[u8] = include_bytes!("../../assets/lab/practice-rsa-2048.pk8.der");
const RSA_1024_PUBLIC: &[u8] = include_bytes!("../../assets/lab/practice-rsa-1024.pub.der");

/// Names remembered at once; a visitor who makes names up costs no more memory than this.
const MOST_NAMES: usize = 64;

/// Issues certificates of one kind for whichever name is asked.
pub(super) struct Authority {
    kind: CertificateKind,
    usual_name: String,
    root: CertificateDer<'static>,
    issuer: Issuer<'static, KeyPair>,
    rsa: KeyPair,
    issued: Mutex<HashMap<String, Arc<Leaf>>>,
}

/// One server certificate in the forms the practice server needs.
#[derive(Debug)]
pub(super) struct Leaf {
    /// For current libraries, elliptic-curve key. `None` where the fault is the key itself.
    modern: Option<Arc<CertifiedKey>>,
    /// For current libraries without elliptic-curve signatures.
    modern_rsa: Option<Arc<CertifiedKey>>,
    /// The chain with an RSA key that old flights show, leaf first.
    pub(super) old_chain: Vec<CertificateDer<'static>>,
    /// Size of that RSA key in bits.
    pub(super) old_key_bits: usize,
}

impl Leaf {
    /// False where the fault is the key itself, which no current library would use.
    pub(super) fn is_for_library(&self) -> bool {
        self.modern.is_some()
    }
}

struct PublicKey(&'static [u8]);

impl PublicKeyData for PublicKey {
    fn der_bytes(&self) -> &[u8] {
        self.0
    }

    fn algorithm(&self) -> &'static rcgen::SignatureAlgorithm {
        &rcgen::PKCS_RSA_SHA256
    }
}

impl std::fmt::Debug for Authority {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Authority")
            .field("kind", &self.kind)
            .field("usual_name", &self.usual_name)
            .finish()
    }
}

impl Authority {
    /// Makes a root of its own.
    ///
    /// # Errors
    /// When a key or certificate cannot be made.
    pub(super) fn new(kind: CertificateKind, usual_name: &str) -> io::Result<Authority> {
        let rsa = KeyPair::from_pkcs8_der_and_sign_algo(
            &PrivatePkcs8KeyDer::from(RSA_2048),
            &rcgen::PKCS_RSA_SHA256,
        )
        .map_err(io::Error::other)?;
        let trusted = root_named("Mailprobe practice root", "Mailprobe practice server", None)?;
        let (root, issuer) = match kind {
            CertificateKind::Avast => (trusted.0, avast()?),
            CertificateKind::FortiGate => (
                trusted.0,
                root_named("FortiGate CA", "Fortinet", Some("Certificate Authority"))?.1,
            ),
            CertificateKind::UnknownIssuer => (
                trusted.0,
                root_named("Practice Company Internal CA", "Practice Company", None)?.1,
            ),
            _ => trusted,
        };
        let authority = Authority {
            kind,
            usual_name: printable_name(usual_name),
            root,
            issuer,
            rsa,
            issued: Mutex::new(HashMap::new()),
        };
        // Whatever is wrong shows at the start, not while a visitor waits.
        authority.issue(&authority.usual_name)?;
        Ok(authority)
    }

    /// The name it issues for where a visitor asks for none.
    pub(super) fn usual_name(&self) -> &str {
        &self.usual_name
    }

    /// The root that visitors are told to trust.
    pub(super) fn root(&self) -> CertificateDer<'static> {
        self.root.clone()
    }

    /// The certificate for the name a visitor asked for, or for the usual name.
    pub(super) fn leaf(&self, asked: Option<&str>) -> Option<Arc<Leaf>> {
        let name = asked.map_or_else(|| self.usual_name.clone(), printable_name);
        let mut issued = self.issued.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(leaf) = issued.get(&name) {
            return Some(leaf.clone());
        }
        let leaf = Arc::new(self.issue(&name).ok()?);
        if issued.len() >= MOST_NAMES {
            issued.clear();
        }
        issued.insert(name, leaf.clone());
        Some(leaf)
    }

    fn issue(&self, name: &str) -> io::Result<Leaf> {
        let params = leaf_params(self.kind, name)?;
        if self.kind == CertificateKind::WeakKey {
            let weak = params
                .signed_by(&PublicKey(RSA_1024_PUBLIC), &self.issuer)
                .map_err(io::Error::other)?;
            return Ok(Leaf {
                modern: None,
                modern_rsa: None,
                old_chain: vec![weak.into()],
                old_key_bits: 1024,
            });
        }
        let key = KeyPair::generate().map_err(io::Error::other)?;
        let sign = |key: &KeyPair| {
            match self.kind {
                CertificateKind::SelfSigned => params.self_signed(key),
                _ => params.signed_by(key, &self.issuer),
            }
            .map(CertificateDer::from)
            .map_err(io::Error::other)
        };
        let old_chain = vec![sign(&self.rsa)?];
        Ok(Leaf {
            modern: Some(certified(vec![sign(&key)?], &key)?),
            modern_rsa: Some(certified(old_chain.clone(), &self.rsa)?),
            old_chain,
            old_key_bits: 2048,
        })
    }
}

impl ResolvesServerCert for Authority {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let leaf = self.leaf(hello.server_name())?;
        let fits = |key: &Arc<CertifiedKey>| key.key.choose_scheme(hello.signature_schemes()).is_some();
        let elliptic = hello
            .cipher_suites()
            .iter()
            .any(|suite| matches!(u16::from(*suite), 0x1301..=0x1303 | 0xC02B | 0xC02C | 0xCCA9));
        let first = leaf.modern.clone().filter(|key| elliptic && fits(key));
        first.or_else(|| leaf.modern_rsa.clone())
    }
}

fn certified(chain: Vec<CertificateDer<'static>>, key: &KeyPair) -> io::Result<Arc<CertifiedKey>> {
    let der = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let key = rustls::crypto::ring::sign::any_supported_type(&der).map_err(io::Error::other)?;
    Ok(Arc::new(CertifiedKey::new(chain, key)))
}

/// A name that fits into a certificate; the usual one in place of others.
fn printable_name(name: &str) -> String {
    let name = name
        .trim()
        .trim_end_matches('.')
        .trim_start_matches('[')
        .trim_end_matches(']')
        .to_ascii_lowercase();
    let fits = !name.is_empty()
        && name.len() <= 253
        && name
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '_' | ':'));
    if fits { name } else { super::USUAL_NAME.to_owned() }
}

fn root_named(
    name: &str,
    organization: &str,
    unit: Option<&str>,
) -> io::Result<(CertificateDer<'static>, Issuer<'static, KeyPair>)> {
    let mut params = CertificateParams::default();
    params.distinguished_name = rcgen::DistinguishedName::new();
    params
        .distinguished_name
        .push(DnType::OrganizationName, organization);
    if let Some(unit) = unit {
        params
            .distinguished_name
            .push(DnType::OrganizationalUnitName, unit);
    }
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    // Wide enough for a computer whose clock is years off.
    params.not_before = rcgen::date_time_ymd(2000, 1, 1);
    params.not_after = rcgen::date_time_ymd(2049, 12, 31);
    let key = KeyPair::generate().map_err(io::Error::other)?;
    let certificate = params.self_signed(&key).map_err(io::Error::other)?;
    Ok((certificate.into(), Issuer::new(params, key)))
}

fn avast() -> io::Result<Issuer<'static, KeyPair>> {
    let unit = "generated by Avast Antivirus for SSL/TLS scanning";
    Ok(root_named("Avast Web/Mail Shield Root", "Avast Web/Mail Shield", Some(unit))?.1)
}

fn leaf_params(kind: CertificateKind, name: &str) -> io::Result<CertificateParams> {
    let names = match kind {
        CertificateKind::WrongName => {
            vec!["mx7.hosting.example".to_owned(), "www.hosting.example".to_owned()]
        }
        _ => vec![name.to_owned()],
    };
    let common_name = match kind {
        CertificateKind::Hostile => super::hostile::NASTY_NAME.to_owned(),
        _ => names.first().cloned().unwrap_or_default(),
    };
    let mut params = CertificateParams::new(names).map_err(io::Error::other)?;
    params.distinguished_name = rcgen::DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, common_name);
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.use_authority_key_identifier_extension = true;
    let (begins, ends) = match kind {
        CertificateKind::Expired => (-430, -65),
        CertificateKind::NotYetValid => (21, 386),
        _ => (-30, 60),
    };
    let (year, month, day) = days_from_today(begins);
    params.not_before = rcgen::date_time_ymd(year, month, day);
    let (year, month, day) = days_from_today(ends);
    params.not_after = rcgen::date_time_ymd(year, month, day);
    Ok(params)
}

/// Year, month and day so many days from today, UTC.
fn days_from_today(days: i64) -> (i32, u8, u8) {
    let today = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let date = today.saturating_add(jiff::Span::new().days(days));
    let number = |part: i8| u8::try_from(part).unwrap_or(1);
    (i32::from(date.year()), number(date.month()), number(date.day()))
}
