//! The one real handshake, made with rustls: what a current mail program meets.
//!
//! In: a connection. Out: a [`HandshakeObservation`], the certificates, and a stream to read the greeting from.
//! It accepts every certificate, because it sends nothing private: the chain is judged elsewhere, question by question.

use crate::certificate::has_checkable_key;
use crate::observation::{Direction, Ending, HandshakeEnd, HandshakeObservation};
use crate::probe::net::clock::Clock;
use crate::probe::net::connection::{Connection, Read};
use crate::probe::net::limits;
use crate::probe::net::line_stream::{LineStream, records};
use crate::wire::Version;
use rustls::client::ResolvesClientCert;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::sign::CertifiedKey;
use rustls::{ClientConfig, ClientConnection, DigitallySignedStruct, SignatureScheme};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Instant;

/// How the handshake went.
#[derive(Debug)]
pub(in crate::probe) struct HandshakeResult {
    pub(in crate::probe) observation: HandshakeObservation,
    /// DER, leaf first; also where the handshake broke off after it.
    pub(in crate::probe) certificates: Vec<Vec<u8>>,
    /// What the server handed out of its certificate's issuer (RFC 6066 8); empty where it was nothing.
    pub(in crate::probe) staple: Vec<u8>,
    /// The way on, where it completed.
    pub(in crate::probe) stream: Option<LineStream>,
}

/// The versions that the library offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::probe) enum Versions {
    /// TLS 1.2 and 1.3.
    All,
    /// TLS 1.2 alone.
    Tls12,
}

/// Performs the handshake. `server_name` is the name for SNI, or an address, which is never sent.
pub(in crate::probe) async fn perform(
    connection: Connection,
    server_name: &str,
    versions: Versions,
    until: Instant,
) -> HandshakeResult {
    let no_certificate = Arc::new(NoCertificate::default());
    let asked = Arc::clone(&no_certificate);
    let verifier = Arc::new(AcceptAnyCertificate::new());
    let client = client(server_name, versions, no_certificate, Arc::clone(&verifier));
    let mut result = carry_through(connection, client, until).await;
    result.observation.client_certificate_asked = asked.0.load(Ordering::Relaxed);
    result.staple = verifier.staple();
    let was_shown = !result.certificates.is_empty();
    result.observation.stapled = was_shown.then_some(!result.staple.is_empty());
    result
}

async fn carry_through(
    mut connection: Connection,
    client: Result<ClientConnection, rustls::Error>,
    end: Instant,
) -> HandshakeResult {
    let begun = Instant::now();
    let mut tls = match client {
        Ok(tls) => Box::new(tls),
        Err(error) => return without_tls(connection, begun, &error),
    };
    connection.note(Direction::Out, "handshake with a current TLS library".to_owned());
    let (mut until, mut segment) = (end, [0; 8192]);
    while tls.is_handshaking() || tls.wants_write() {
        let flight = records(&mut tls);
        if !flight.is_empty() && !connection.send(&flight, until).await {
            return broken(connection, &tls, begun, HandshakeEnd::Ended(Ending::Reset), None);
        }
        if !tls.is_handshaking() {
            break;
        }
        let count = match connection.read(&mut segment, until).await {
            Read::Bytes(count) => {
                // A server that has begun to answer has no reason left to think for long.
                until = end.min(Instant::now() + limits::NEXT_FLIGHT);
                count
            }
            Read::Ended(ending) => {
                return broken(connection, &tls, begun, HandshakeEnd::Ended(ending), None);
            }
        };
        let mut bytes = segment.get(..count).unwrap_or_default();
        while !bytes.is_empty() {
            let taken = tls.read_tls(&mut bytes);
            if let Err(error) = tls.process_new_packets() {
                let alert = records(&mut tls);
                connection.send(&alert, until).await;
                return broken(connection, &tls, begun, end_of(&error), Some(error.to_string()));
            }
            if !matches!(taken, Ok(taken) if taken > 0) {
                break;
            }
        }
    }
    finished(connection, tls, begun)
}

/// Who ended it, from the library's own error.
fn end_of(error: &rustls::Error) -> HandshakeEnd {
    match error {
        rustls::Error::AlertReceived(alert) => HandshakeEnd::Alert(u8::from(*alert)),
        rustls::Error::PeerIncompatible(_) => HandshakeEnd::Incompatible,
        _ => HandshakeEnd::Ended(Ending::ProtocolError),
    }
}

fn finished(mut connection: Connection, tls: Box<ClientConnection>, begun: Instant) -> HandshakeResult {
    let observation = HandshakeObservation {
        completed: true,
        end: HandshakeEnd::Completed,
        answered: true,
        client_certificate_asked: false,
        stapled: None,
        version: version(&tls),
        cipher: cipher(&tls),
        error: None,
        ms: begun.elapsed().as_millis() as u64,
        tries: 1,
    };
    let version = observation
        .version
        .map(|version| version.to_string())
        .unwrap_or_default();
    let suite = observation.cipher.clone().unwrap_or_default();
    connection.note(Direction::In, format!("handshake complete, {version} {suite}"));
    let certificates = chain(&tls);
    let mut stream = LineStream::inside(connection, tls);
    stream.take_what_came();
    HandshakeResult {
        observation,
        certificates,
        staple: Vec::new(),
        stream: Some(stream),
    }
}

fn broken(
    connection: Connection,
    tls: &ClientConnection,
    begun: Instant,
    end: HandshakeEnd,
    error: Option<String>,
) -> HandshakeResult {
    let words = error.unwrap_or_else(|| match end {
        HandshakeEnd::Ended(ending) => ending.describe().to_owned(),
        _ => String::new(),
    });
    let observation = HandshakeObservation {
        completed: false,
        end,
        answered: tls.negotiated_cipher_suite().is_some(),
        client_certificate_asked: false,
        stapled: None,
        version: version(tls),
        cipher: cipher(tls),
        error: Some(words),
        ms: begun.elapsed().as_millis() as u64,
        tries: 1,
    };
    without_stream(connection, observation, chain(tls))
}

/// The library could not even begin.
fn without_tls(connection: Connection, begun: Instant, error: &rustls::Error) -> HandshakeResult {
    let observation = HandshakeObservation {
        completed: false,
        end: HandshakeEnd::Incompatible,
        answered: false,
        client_certificate_asked: false,
        stapled: None,
        version: None,
        cipher: None,
        error: Some(error.to_string()),
        ms: begun.elapsed().as_millis() as u64,
        tries: 1,
    };
    without_stream(connection, observation, Vec::new())
}

fn without_stream(
    mut connection: Connection,
    observation: HandshakeObservation,
    certificates: Vec<Vec<u8>>,
) -> HandshakeResult {
    let words = observation.error.as_deref().unwrap_or_default();
    connection.note(Direction::Note, format!("handshake not completed: {words}"));
    connection.close();
    HandshakeResult {
        observation,
        certificates,
        staple: Vec::new(),
        stream: None,
    }
}

/// This side has no certificate, and notes that it was asked for one (RFC 8446 4.3.2).
#[derive(Debug, Default)]
struct NoCertificate(AtomicBool);

impl ResolvesClientCert for NoCertificate {
    fn resolve(
        &self,
        _root_hint_subjects: &[&[u8]],
        _sigschemes: &[SignatureScheme],
    ) -> Option<Arc<CertifiedKey>> {
        self.0.store(true, Ordering::Relaxed);
        None
    }

    fn has_certs(&self) -> bool {
        true
    }
}

fn client(
    server_name: &str,
    versions: Versions,
    no_certificate: Arc<NoCertificate>,
    verifier: Arc<AcceptAnyCertificate>,
) -> Result<ClientConnection, rustls::Error> {
    let name = ServerName::try_from(server_name.trim_end_matches('.').to_owned())
        // A name that DNS allows and TLS does not (an underscore) still can be talked to without SNI.
        .unwrap_or_else(|_| ServerName::IpAddress(std::net::Ipv4Addr::UNSPECIFIED.into()));
    let provider = Arc::clone(&verifier.provider);
    let versions = match versions {
        Versions::All => rustls::ALL_VERSIONS,
        Versions::Tls12 => &[&rustls::version::TLS12],
    };
    let config = ClientConfig::builder_with_details(provider, Arc::new(Clock))
        .with_protocol_versions(versions)?
        .dangerous()
        .with_custom_certificate_verifier(verifier)
        .with_client_cert_resolver(no_certificate);
    ClientConnection::new(Arc::new(config), name)
}

fn chain(tls: &ClientConnection) -> Vec<Vec<u8>> {
    let certificates = tls.peer_certificates().unwrap_or_default();
    certificates
        .iter()
        .map(|certificate| certificate.to_vec())
        .collect()
}

fn version(tls: &ClientConnection) -> Option<Version> {
    tls.protocol_version()
        .map(|version| Version::from(u16::from(version)))
}

fn cipher(tls: &ClientConnection) -> Option<String> {
    tls.negotiated_cipher_suite()
        .map(|suite| format!("0x{:04X}", u16::from(suite.suite())))
}

/// Accepts every certificate, and refuses a server that cannot prove that it holds its certificate's key.
#[derive(Debug)]
struct AcceptAnyCertificate {
    provider: Arc<rustls::crypto::CryptoProvider>,
    staple: Mutex<Vec<u8>>,
}

impl AcceptAnyCertificate {
    fn new() -> AcceptAnyCertificate {
        AcceptAnyCertificate {
            provider: Arc::new(rustls::crypto::ring::default_provider()),
            staple: Mutex::default(),
        }
    }

    fn staple(&self) -> Vec<u8> {
        self.staple
            .lock()
            .map(|staple| staple.clone())
            .unwrap_or_default()
    }
}

/// The library refuses a short key, an old certificate version and a wrong signature alike. Only the last says that
/// certificate and key do not belong together; the others are judged as what they are.
fn key_proof(
    checked: Result<HandshakeSignatureValid, rustls::Error>,
    certificate: &CertificateDer<'_>,
) -> Result<HandshakeSignatureValid, rustls::Error> {
    use rustls::CertificateError::BadSignature;
    match checked {
        Err(rustls::Error::InvalidCertificate(BadSignature)) if has_checkable_key(certificate) => {
            Err(rustls::Error::InvalidCertificate(BadSignature))
        }
        _ => Ok(HandshakeSignatureValid::assertion()),
    }
}

impl ServerCertVerifier for AcceptAnyCertificate {
    fn verify_server_cert(
        &self,
        _end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        if let Ok(mut staple) = self.staple.lock() {
            *staple = ocsp_response.to_vec();
        }
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        let checked = rustls::crypto::verify_tls12_signature(message, certificate, signature, algorithms);
        key_proof(checked, certificate)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        let checked = rustls::crypto::verify_tls13_signature(message, certificate, signature, algorithms);
        key_proof(checked, certificate)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        let algorithms = self.provider.signature_verification_algorithms;
        algorithms.supported_schemes()
    }
}
