//! The practice server while it runs: its listeners, and the environment in which a checkup meets them.
//!
//! In: a scenario. Out: a [`Lab`].

use super::behaviour::{ClientCertificate, Names, PortBehaviour, ServerBehaviour};
use super::server::{self, Authority, ListenerConfig};
use super::{Scenario, USUAL_NAME};
use crate::mail::{Ports, Service};
use crate::observation::{DnsOutcome, TcpOutcome};
use crate::probe::{Environment, PracticeAnswer, Resolver};
use std::collections::HashMap;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::atomic::AtomicUsize;
use std::sync::{Arc, Mutex};
use tokio::net::{TcpListener, TcpSocket};
use tokio::task::JoinSet;

/// A running practice server. Dropping it closes every listener and every connection.
#[derive(Debug)]
pub struct Lab {
    world: Environment,
    /// Ports that answer nothing, kept so that nobody else gets them meanwhile.
    reserved: Vec<TcpSocket>,
    receiving: JoinSet<()>,
}

impl Lab {
    /// Opens one listener per mail port on 127.0.0.1, each on a port the system chooses, for the name [`super::USUAL_NAME`].
    /// They are served by the tokio runtime this is called in.
    ///
    /// # Errors
    /// When loopback listeners or the practice certificates cannot be made.
    pub async fn start(scenario: &'static Scenario) -> io::Result<Lab> {
        Lab::start_for(scenario, USUAL_NAME).await
    }

    /// The same for a server that goes by this name, in its greetings and where a visitor sends no name.
    ///
    /// # Errors
    /// When loopback listeners or the practice certificates cannot be made.
    pub async fn start_for(scenario: &'static Scenario, server_name: &str) -> io::Result<Lab> {
        Lab::start_on(scenario, server_name, scenario.service).await
    }

    /// The same where the person's own mail program uses this service: faults of a single port are put there.
    ///
    /// # Errors
    /// When loopback listeners or the practice certificates cannot be made.
    pub async fn start_on(scenario: &'static Scenario, server_name: &str, named: Service) -> io::Result<Lab> {
        let server = &scenario.behaviour;
        let authority = Arc::new(Authority::new(server.certificate, server_name)?);
        let mut lab = Lab {
            world: Environment {
                resolver: Resolver::Practice(server.names.answer()),
                ports: Ports::default(),
                extra_roots: vec![authority.root()],
                clock_offset_seconds: server.clock_offset_seconds,
                unreachable_endpoints: Vec::new(),
                is_practice: true,
            },
            reserved: Vec::new(),
            receiving: JoinSet::new(),
        };
        let first = Identity::of(authority)?;
        let second = match server.names {
            Names::Both(kind) => Some(Identity::of(Arc::new(first.authority.of_kind(kind)?))?),
            _ => None,
        };
        for service in Service::ALL {
            let behaviour = server.on_port(service, named);
            let config = |identity: &Identity| ListenerConfig {
                behaviour: behaviour.clone(),
                service,
                host: identity.authority.usual_name().to_owned(),
                authority: identity.authority.clone(),
                current_tls: identity.current_tls.clone(),
                demanding_tls: identity.demanding_tls.clone(),
                limit: server.limit,
                connections: AtomicUsize::new(0),
                present: AtomicUsize::new(0),
                hellos: Mutex::new(HashMap::new()),
            };
            let port = match behaviour {
                PortBehaviour::Refused | PortBehaviour::Scripted(_) => lab.reserve()?,
                _ => {
                    let (listener, other) = listeners(second.is_some()).await?;
                    let port = listener.local_addr()?.port();
                    lab.receiving
                        .spawn(server::receive(listener, Arc::new(config(&first))));
                    if let (Some(listener), Some(second)) = (other, &second) {
                        lab.receiving
                            .spawn(server::receive(listener, Arc::new(config(second))));
                    }
                    port
                }
            };
            lab.world.ports.set(service, port);
            if let PortBehaviour::Scripted(outcome) = behaviour {
                lab.world
                    .unreachable_endpoints
                    .push((SocketAddr::from((Ipv4Addr::LOCALHOST, port)), *outcome));
            }
            if server.names == Names::BrokenV6 {
                let address = SocketAddr::from((Ipv6Addr::LOCALHOST, port));
                lab.world
                    .unreachable_endpoints
                    .push((address, TcpOutcome::TimedOut));
            }
        }
        Ok(lab)
    }

    /// The local_context in which a checkup meets this server.
    pub fn environment(&self) -> Environment {
        self.world.clone()
    }

    /// The ports it listens on.
    pub fn ports(&self) -> &Ports {
        &self.world.ports
    }

    /// A port of 127.0.0.1 that is bound and does not listen: connecting is refused.
    fn reserve(&mut self) -> io::Result<u16> {
        let socket = TcpSocket::new_v4()?;
        socket.bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))?;
        let port = socket.local_addr()?.port();
        self.reserved.push(socket);
        Ok(port)
    }
}

impl ServerBehaviour {
    /// What a service's port does where the practice is about the `named` one.
    fn on_port(&self, service: Service, named: Service) -> &PortBehaviour {
        let usual = if service.is_implicit_tls() {
            &self.secure
        } else {
            &self.plain
        };
        self.named.as_ref().filter(|_| service == named).unwrap_or(usual)
    }
}

impl Names {
    fn answer(self) -> PracticeAnswer {
        let v4 = IpAddr::from(Ipv4Addr::LOCALHOST);
        let both = || vec![Ipv6Addr::LOCALHOST.into(), v4];
        let has_network = (self == Names::NoNetwork).then_some(false);
        let (v4, v6, addresses) = match self {
            Names::V4 => (DnsOutcome::Resolved, DnsOutcome::NoAddress, vec![v4]),
            Names::NotFound => (DnsOutcome::NotFound, DnsOutcome::NotFound, Vec::new()),
            Names::ResolverTrouble | Names::NoNetwork => (DnsOutcome::Failed, DnsOutcome::Failed, Vec::new()),
            Names::BrokenV6 => (DnsOutcome::Resolved, DnsOutcome::Resolved, both()),
            Names::Both(_) => (
                DnsOutcome::Resolved,
                DnsOutcome::Resolved,
                vec![v4, Ipv6Addr::LOCALHOST.into()],
            ),
        };
        PracticeAnswer {
            v4,
            v6,
            addresses,
            has_network,
        }
    }
}

/// Who a server is: its certificates, and the library's settings that show them.
struct Identity {
    authority: Arc<Authority>,
    current_tls: Arc<rustls::ServerConfig>,
    demanding_tls: Arc<rustls::ServerConfig>,
}

impl Identity {
    fn of(authority: Arc<Authority>) -> io::Result<Identity> {
        let config = |certificate| library_config(authority.clone(), certificate).map(Arc::new);
        Ok(Identity {
            current_tls: config(ClientCertificate::NotAsked)?,
            demanding_tls: config(ClientCertificate::Demanded)?,
            authority,
        })
    }
}

/// A listener on 127.0.0.1, and where asked for a second on the same port of ::1.
async fn listeners(on_both: bool) -> io::Result<(TcpListener, Option<TcpListener>)> {
    let mut last = io::Error::other("no port is free in both families");
    for _ in 0..MOST_TRIES {
        let first = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        if !on_both {
            return Ok((first, None));
        }
        match TcpListener::bind((Ipv6Addr::LOCALHOST, first.local_addr()?.port())).await {
            Ok(second) => return Ok((first, Some(second))),
            // Somebody else has that port in the other family.
            Err(error) => last = error,
        }
    }
    Err(last)
}

/// How often a port that is free in both families is looked for.
const MOST_TRIES: usize = 16;

fn library_config(
    authority: Arc<Authority>,
    client_certificate: ClientCertificate,
) -> io::Result<rustls::ServerConfig> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = rustls::ServerConfig::builder_with_details(provider.clone(), Arc::new(crate::probe::Clock))
        .with_safe_default_protocol_versions()
        .map_err(io::Error::other)?;
    let builder = match client_certificate {
        ClientCertificate::NotAsked => builder.with_no_client_auth(),
        ClientCertificate::Demanded => {
            let mut roots = rustls::RootCertStore::empty();
            roots.add(authority.root()).map_err(io::Error::other)?;
            let verifier =
                rustls::server::WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider)
                    .build()
                    .map_err(io::Error::other)?;
            builder.with_client_cert_verifier(verifier)
        }
    };
    Ok(builder.with_cert_resolver(authority))
}
