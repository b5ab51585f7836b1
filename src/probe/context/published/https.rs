//! One page over HTTPS.
//!
//! In: a name. Out: the page, where the certificate is for the name and a public root vouches for it. Follows nobody elsewhere
//! and never falls back to anything without TLS.

use crate::probe::net::clock::Clock;
use crate::probe::net::connection::Network;
use crate::probe::net::limits;
use crate::probe::net::question::ONE_QUESTION;
use crate::probe::net::resolver::look_up;
use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio_rustls::client::TlsStream;

/// How long one page may take.
const ONE_PAGE: Duration = Duration::from_secs(3);

/// Fetches pages, with the roots that everybody trusts.
#[derive(Debug, Clone)]
pub(super) struct Https<'a> {
    network: &'a Network,
    config: Arc<ClientConfig>,
}

impl<'a> Https<'a> {
    /// With the public roots. `None` where the library cannot be set up.
    pub(super) fn new(network: &'a Network) -> Option<Https<'a>> {
        let roots = rustls::RootCertStore {
            roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
        };
        Https::trusting(network, roots)
    }

    fn trusting(network: &'a Network, roots: rustls::RootCertStore) -> Option<Https<'a>> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ClientConfig::builder_with_details(provider, Arc::new(Clock))
            .with_safe_default_protocol_versions()
            .ok()?
            .with_root_certificates(roots)
            .with_no_client_auth();
        let config = Arc::new(config);
        Some(Https { network, config })
    }

    /// The page at a path, at most [`limits::BYTES_PER_CONNECTION`] long with its head. Whatever is not a good answer is none:
    /// a redirection, too.
    pub(super) async fn page(&self, host: &str, path: &str) -> Option<String> {
        let address = first_address(host).await?;
        self.page_at(SocketAddr::new(address, 443), host, path).await
    }

    async fn page_at(&self, to: SocketAddr, host: &str, path: &str) -> Option<String> {
        let exchange = async {
            let mut stream = self.handshake(to, host).await?;
            // Version 1.0 keeps the answer in one piece.
            let request = format!("GET {path} HTTP/1.0\r\nHost: {host}\r\nAccept: text/xml\r\n\r\n");
            stream.write_all(request.as_bytes()).await.ok()?;
            let mut answer = Vec::new();
            let most = limits::BYTES_PER_CONNECTION as u64;
            // Servers that end TLS without saying so have still sent their page.
            let _ = stream.take(most).read_to_end(&mut answer).await;
            self.network.recorder.count(to, answer.len(), request.len());
            // A page that was cut off may say something else than the whole.
            (answer.len() < limits::BYTES_PER_CONNECTION).then(|| body(&answer))?
        };
        tokio::time::timeout(ONE_PAGE, exchange).await.ok()?
    }

    async fn handshake(&self, to: SocketAddr, name: &str) -> Option<TlsStream<TcpStream>> {
        if !self.network.budget.take() {
            return None;
        }
        self.network.recorder.connection(to);
        let stream = TcpStream::connect(to).await.ok()?;
        let name = ServerName::try_from(name.to_owned()).ok()?;
        let connector = tokio_rustls::TlsConnector::from(Arc::clone(&self.config));
        connector.connect(name, stream).await.ok()
    }
}

async fn first_address(host: &str) -> Option<IpAddr> {
    let addresses = look_up(host.to_owned(), ONE_QUESTION).await?.ok()?;
    addresses.into_iter().next()
}

/// The body of a good HTTP answer.
fn body(answer: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(answer);
    let (head, body) = text.split_once("\r\n\r\n")?;
    let status = head.split_ascii_whitespace().nth(1)?;
    (head.starts_with("HTTP/1.") && status == "200").then(|| body.to_owned())
}

#[cfg(test)]
mod tests;
