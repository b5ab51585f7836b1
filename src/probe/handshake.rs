//! The one real handshake, made with rustls: what a current mail program meets.
//!
//! In: a connection. Out: a [`HandshakeObservation`], the certificates, and a channel to read the greeting from.
//! It believes every certificate, because it sends nothing private: the chain is judged elsewhere, question by question.

use super::channel::{Channel, records};
use super::connect::{Connection, Read};
use super::{Direction, HandshakeObservation, limits};
use crate::wire::Version;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, ClientConnection, DigitallySignedStruct, SignatureScheme};
use std::sync::Arc;
use std::time::Instant;

/// How the handshake went.
#[derive(Debug)]
pub(super) struct Shaken {
    pub(super) observation: HandshakeObservation,
    /// DER, leaf first; also where the handshake broke off after it.
    pub(super) certificates: Vec<Vec<u8>>,
    /// The way on, where it completed.
    pub(super) channel: Option<Channel>,
}

/// Shakes hands. `server_name` is the name for SNI, or an address, which is never sent.
pub(super) async fn shake(mut connection: Connection, server_name: &str, mut until: Instant) -> Shaken {
    let begun = Instant::now();
    let mut tls = match client(server_name) {
        Ok(tls) => Box::new(tls),
        Err(error) => return broken(connection, begun, error.to_string(), Vec::new()),
    };
    connection.note(Direction::Out, "handshake with a current TLS library".to_owned());
    let mut segment = [0; 8192];
    while tls.is_handshaking() || tls.wants_write() {
        let flight = records(&mut tls);
        if !flight.is_empty() && !connection.send(&flight, until).await {
            return broken(
                connection,
                begun,
                "the connection was lost".to_owned(),
                chain(&tls),
            );
        }
        if !tls.is_handshaking() {
            break;
        }
        let count = match connection.read(&mut segment, until).await {
            Read::Bytes(count) => {
                // A server that has begun to answer has no reason left to think for long.
                until = until.min(Instant::now() + limits::NEXT_FLIGHT);
                count
            }
            ending => return broken(connection, begun, words(ending).to_owned(), chain(&tls)),
        };
        let mut bytes = segment.get(..count).unwrap_or_default();
        while !bytes.is_empty() {
            let taken = tls.read_tls(&mut bytes);
            let processed = tls.process_new_packets();
            if let Err(error) = processed {
                let alert = records(&mut tls);
                connection.send(&alert, until).await;
                return broken(connection, begun, error.to_string(), chain(&tls));
            }
            if !matches!(taken, Ok(taken) if taken > 0) {
                break;
            }
        }
    }
    finished(connection, tls, begun)
}

fn finished(mut connection: Connection, tls: Box<ClientConnection>, begun: Instant) -> Shaken {
    let observation = HandshakeObservation {
        completed: true,
        version: version(&tls),
        cipher: tls
            .negotiated_cipher_suite()
            .map(|suite| format!("0x{:04X}", u16::from(suite.suite()))),
        error: None,
        ms: begun.elapsed().as_millis() as u64,
    };
    let version = observation
        .version
        .map(|version| version.to_string())
        .unwrap_or_default();
    let cipher = observation.cipher.clone().unwrap_or_default();
    connection.note(Direction::In, format!("handshake complete, {version} {cipher}"));
    let certificates = chain(&tls);
    let mut channel = Channel::inside(connection, tls);
    channel.take_what_came();
    Shaken {
        observation,
        certificates,
        channel: Some(channel),
    }
}

fn broken(mut connection: Connection, begun: Instant, error: String, certificates: Vec<Vec<u8>>) -> Shaken {
    connection.note(Direction::Note, format!("handshake not completed: {error}"));
    connection.close();
    Shaken {
        observation: HandshakeObservation {
            completed: false,
            version: None,
            cipher: None,
            error: Some(error),
            ms: begun.elapsed().as_millis() as u64,
        },
        certificates,
        channel: None,
    }
}

fn client(server_name: &str) -> Result<ClientConnection, rustls::Error> {
    let name = ServerName::try_from(server_name.trim_end_matches('.').to_owned())
        // A name that DNS allows and TLS does not (an underscore) still can be talked to without SNI.
        .unwrap_or_else(|_| ServerName::IpAddress(std::net::Ipv4Addr::UNSPECIFIED.into()));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(Believer(provider)))
        .with_no_client_auth();
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

fn words(ending: Read) -> &'static str {
    match ending {
        Read::Closed => "the server closed the connection",
        Read::Reset => "the server reset the connection",
        Read::Silent => "the server did not answer in time",
        Read::Bytes(_) | Read::TooMuch => "the limit on bytes was reached",
    }
}

/// Believes every certificate and every proof that the server holds its key.
#[derive(Debug)]
struct Believer(Arc<rustls::crypto::CryptoProvider>);

impl ServerCertVerifier for Believer {
    fn verify_server_cert(
        &self,
        _end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _message: &[u8],
        _certificate: &CertificateDer<'_>,
        _signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        // Short keys and version 1 certificates make the library's check refuse; they are judged as what they are.
        Ok(HandshakeSignatureValid::assertion())
    }

    fn verify_tls13_signature(
        &self,
        _message: &[u8],
        _certificate: &CertificateDer<'_>,
        _signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}
