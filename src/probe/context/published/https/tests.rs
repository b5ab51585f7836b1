//! Hostile web servers on this computer, with certificates of a root of their own.

use super::*;
use crate::probe::net::limits::Budget;
use crate::probe::net::recorder::Recorder;
use crate::probe::net::slots::ConnectionSlots;
use rcgen::{CertificateParams, CertifiedIssuer, KeyPair};
use rustls::ServerConfig;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio::net::TcpListener;
use tokio::sync::mpsc::unbounded_channel;

const PATH: &str = "/mail/config-v1.1.xml";
const GOOD: &str = "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n<clientConfig/>";

/// What a server does on a connection.
#[derive(Debug, Clone)]
enum Behaviour {
    /// Answers over TLS, with a certificate for this name.
    Answers(&'static str, Vec<u8>),
    /// Answers over TLS, a byte now and then, without end.
    Trickles,
    /// Answers without TLS.
    Plain(&'static str),
    /// Says nothing.
    Silent,
}

struct Site {
    network: Network,
    roots: rustls::RootCertStore,
    to: SocketAddr,
}

impl Site {
    async fn new(behaviour: Behaviour) -> Site {
        let issuer = KeyPair::generate().expect("a key");
        let mut params = CertificateParams::default();
        params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        let root = CertifiedIssuer::self_signed(params, issuer).expect("a root");
        let name = match behaviour {
            Behaviour::Answers(name, _) => name,
            _ => "autoconfig.firm.example",
        };
        let key = KeyPair::generate().expect("a key");
        let leaf = CertificateParams::new([name.to_owned()]).expect("a name");
        let leaf = leaf.signed_by(&key, &root).expect("a certificate");
        let mut roots = rustls::RootCertStore::empty();
        roots.add(root.der().clone()).expect("a root");
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_no_client_auth()
            .with_single_cert(vec![leaf.der().clone()], key)
            .expect("a configuration");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let to = listener.local_addr().expect("an address");
        tokio::spawn(serve(listener, behaviour, Arc::new(config)));
        let network = Network {
            recorder: Recorder::new(unbounded_channel().0),
            budget: Budget::default(),
            slots: ConnectionSlots::default(),
            closings: Arc::default(),
            unreachable_endpoints: Vec::new(),
        };
        Site { network, roots, to }
    }

    async fn page(&self) -> Option<String> {
        let https = Https::trusting(&self.network, self.roots.clone()).expect("a client");
        https.page_at(self.to, "autoconfig.firm.example", PATH).await
    }
}

async fn serve(listener: TcpListener, behaviour: Behaviour, config: Arc<ServerConfig>) {
    let acceptor = tokio_rustls::TlsAcceptor::from(config);
    while let Ok((mut stream, _)) = listener.accept().await {
        let (behaviour, acceptor) = (behaviour.clone(), acceptor.clone());
        tokio::spawn(async move {
            match behaviour {
                Behaviour::Plain(answer) => {
                    let _ = stream.write_all(answer.as_bytes()).await;
                }
                Behaviour::Silent => std::future::pending().await,
                Behaviour::Answers(_, answer) => {
                    let Ok(mut stream) = acceptor.accept(stream).await else {
                        return;
                    };
                    let _ = stream.read(&mut [0; 1024]).await;
                    let _ = stream.write_all(&answer).await;
                    let _ = stream.shutdown().await;
                }
                Behaviour::Trickles => {
                    let Ok(mut stream) = acceptor.accept(stream).await else {
                        return;
                    };
                    while stream.write_all(b"H").await.is_ok() && stream.flush().await.is_ok() {
                        tokio::time::sleep(Duration::from_millis(50)).await;
                    }
                }
            }
        });
    }
}

fn answers(answer: &str) -> Behaviour {
    Behaviour::Answers("autoconfig.firm.example", answer.as_bytes().to_vec())
}

#[tokio::test]
async fn a_page_of_the_named_site_is_read() {
    let site = Site::new(answers(GOOD)).await;
    assert_eq!(site.page().await.as_deref(), Some("<clientConfig/>"));
    let traffic = site.network.recorder.traffic();
    assert_eq!(traffic.len(), 1);
}

#[tokio::test]
async fn whatever_is_no_good_answer_is_no_page() {
    for answer in [
        "HTTP/1.1 301 Moved\r\nLocation: http://autoconfig.firm.example/x\r\n\r\n<clientConfig/>",
        "HTTP/1.1 302 Found\r\nLocation: https://evil.example/x\r\n\r\n",
        "HTTP/1.1 404 No\r\n\r\n<clientConfig/>",
        "HTTP/1.1 200 OK\r\nno end of the head",
        "HTTP/2 200\r\n\r\n<clientConfig/>",
        "<clientConfig/>",
        "",
    ] {
        let site = Site::new(answers(answer)).await;
        assert_eq!(site.page().await, None, "{answer}");
        assert_eq!(
            site.network.recorder.traffic().len(),
            1,
            "nobody else is asked: {answer}"
        );
    }
}

#[tokio::test]
async fn a_page_without_tls_or_of_another_name_is_none() {
    let other = Behaviour::Answers("evil.example", GOOD.as_bytes().to_vec());
    for behaviour in [Behaviour::Plain(GOOD), other] {
        let site = Site::new(behaviour.clone()).await;
        assert_eq!(site.page().await, None, "{behaviour:?}");
    }
    let mut site = Site::new(answers(GOOD)).await;
    site.roots = rustls::RootCertStore {
        roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
    };
    assert_eq!(site.page().await, None, "a root that nobody trusts");
}

#[tokio::test]
async fn a_page_without_end_is_none() {
    let huge = [GOOD.as_bytes(), &vec![b' '; 8 << 20]].concat();
    let site = Site::new(Behaviour::Answers("autoconfig.firm.example", huge)).await;
    assert_eq!(site.page().await, None);
    let read: u64 = site
        .network
        .recorder
        .traffic()
        .iter()
        .map(|row| row.bytes_in)
        .sum();
    assert_eq!(read, limits::BYTES_PER_CONNECTION as u64);
}

#[tokio::test]
async fn a_site_that_is_slow_or_silent_is_not_waited_for() {
    for behaviour in [Behaviour::Silent, Behaviour::Trickles] {
        let site = Site::new(behaviour.clone()).await;
        let waited = tokio::time::timeout(limits::PUBLISHED, site.page()).await;
        assert_eq!(waited, Ok(None), "{behaviour:?}");
    }
}
