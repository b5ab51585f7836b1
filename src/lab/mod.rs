//! A practice server on loopback that shows each fault on demand; the demo, the helpdesk's training and the tests share it.
//!
//! In: a scenario. Out: listeners on ephemeral ports and the [`World`] in which a checkup meets them.
//! To add a scenario, add a row to `catalogue` and its two sentences to `assets/text/en/lab.ftl`.

mod catalogue;
mod certificates;
mod dialogue;
mod door;
mod hello;
mod hostile;
mod old_tls;
mod setting;

use crate::diagnosis::{Facts, HypothesisId, Label};
use crate::mail::{Ports, Security, Service};
use crate::probe::{DnsOutcome, PracticeAnswer, Resolver, TcpOutcome, World};
use certificates::Authority;
use door::Post;
use setting::{Door, Names, Setting};
use std::collections::HashMap;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::atomic::AtomicUsize;
use std::sync::{Arc, Mutex};
use tokio::net::{TcpListener, TcpSocket};
use tokio::task::JoinSet;

/// The practice server's name where the person's own words name none.
pub const USUAL_NAME: &str = "mail.practice.example";

/// One practice fault. Its title and description are the messages `lab-<id>` and `lab-<id>-about` in `assets/text`.
#[derive(Debug, Clone, PartialEq)]
pub struct Scenario {
    /// Stable id, `groupshield` for example.
    pub id: &'static str,
    /// The hypothesis that must lead.
    pub expected: HypothesisId,
    /// What the GroupShield line may say.
    pub groupshield: &'static [Label],
    /// Facts that belong to the scenario.
    pub facts: Facts,
    /// Entries of the server's event log that belong to the scenario, as an administrator would paste them.
    pub event_log: Option<&'static str>,
    /// Left out of lists: servers that mean harm, for tests.
    pub hidden: bool,
    /// The service to check where the person pasted nothing that names one.
    pub service: Service,
    /// The protection to check with, likewise.
    pub security: Security,
    /// The message that a mail program would show, for the paste box.
    pub dialog: &'static str,
    setting: Setting,
}

/// Every scenario, in the order lists show them; the hidden ones come last.
pub fn scenarios() -> &'static [Scenario] {
    catalogue::all()
}

/// The scenario with this id, hidden or not.
pub fn scenario(id: &str) -> Option<&'static Scenario> {
    scenarios().iter().find(|scenario| scenario.id == id)
}

/// A running practice server. Dropping it closes every listener and every connection.
#[derive(Debug)]
pub struct Lab {
    world: World,
    /// Ports that answer nothing, kept so that nobody else gets them meanwhile.
    reserved: Vec<TcpSocket>,
    receiving: JoinSet<()>,
}

impl Lab {
    /// Opens one listener per mail port on 127.0.0.1, each on a port the system chooses, for the name [`USUAL_NAME`].
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
        let setting = &scenario.setting;
        let authority = Arc::new(Authority::new(setting.certificate, server_name)?);
        let current_tls = Arc::new(library_config(authority.clone())?);
        let mut lab = Lab {
            world: World {
                resolver: Resolver::Practice(setting.names.answer()),
                ports: Ports::default(),
                extra_roots: vec![authority.root()],
                clock_offset_seconds: setting.clock_offset_seconds,
                closed_roads: Vec::new(),
                is_practice: true,
            },
            reserved: Vec::new(),
            receiving: JoinSet::new(),
        };
        for service in Service::ALL {
            let door = setting.door(service, named);
            let port = match door {
                Door::Refused | Door::Road(_) => lab.reserve()?,
                _ => {
                    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
                    let port = listener.local_addr()?.port();
                    let post = Post {
                        door: door.clone(),
                        service,
                        host: authority.usual_name().to_owned(),
                        authority: authority.clone(),
                        current_tls: current_tls.clone(),
                        visits: AtomicUsize::new(0),
                        hellos: Mutex::new(HashMap::new()),
                    };
                    lab.receiving.spawn(door::receive(listener, Arc::new(post)));
                    port
                }
            };
            lab.world.ports.set(service, port);
            if let Door::Road(outcome) = door {
                lab.world
                    .closed_roads
                    .push((SocketAddr::from((Ipv4Addr::LOCALHOST, port)), *outcome));
            }
            if setting.names == Names::BrokenV6 {
                let road = SocketAddr::from((Ipv6Addr::LOCALHOST, port));
                lab.world.closed_roads.push((road, TcpOutcome::TimedOut));
            }
        }
        Ok(lab)
    }

    /// The surroundings in which a checkup meets this server.
    pub fn world(&self) -> World {
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

impl Setting {
    fn door(&self, service: Service, named: Service) -> &Door {
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
        let (v4, v6, addresses) = match self {
            Names::V4 => (DnsOutcome::Resolved, DnsOutcome::NoAddress, vec![v4]),
            Names::NotFound => (DnsOutcome::NotFound, DnsOutcome::NotFound, Vec::new()),
            Names::BrokenV6 => (
                DnsOutcome::Resolved,
                DnsOutcome::Resolved,
                vec![Ipv6Addr::LOCALHOST.into(), v4],
            ),
        };
        PracticeAnswer { v4, v6, addresses }
    }
}

fn library_config(authority: Arc<Authority>) -> io::Result<rustls::ServerConfig> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(io::Error::other)?
        .with_no_client_auth()
        .with_cert_resolver(authority);
    Ok(config)
}
