//! Runs the probe as the checkup does, on a runtime of its own.

use mailprobe::client;
use mailprobe::mail::Target;
use mailprobe::mail::{Ports, Protocol, Security};
use mailprobe::observation::{HelloObservation, Observations, PortObservation, Traffic};
use mailprobe::probe::{self, Cancel, Environment, Event, Options};
use std::sync::Mutex;
use std::time::Duration;

/// A probe of one target.
#[derive(Debug)]
pub struct Probe {
    pub target: Target,
    pub world: Environment,
    pub options: Options,
}

/// What a probe saw.
#[derive(Debug)]
pub struct Seen {
    pub observations: Observations,
    pub traffic: Vec<Traffic>,
    pub events: Vec<Event>,
    pub took: Duration,
}

impl Probe {
    /// A probe of 127.0.0.1 in the way of the named mail program.
    pub fn new(protocol: Protocol, port: u16, security: Security, ports: Ports, profiles: &[&str]) -> Probe {
        Probe {
            target: Target {
                server: "127.0.0.1".parse().expect("an address"),
                port,
                protocol,
                security,
                client: profiles.first().copied().unwrap_or_default().to_owned(),
            },
            world: Environment {
                ports,
                ..Environment::default()
            },
            options: Options {
                profiles: profiles
                    .iter()
                    .map(|id| client::by_id(id).expect("a known profile"))
                    .collect(),
                deadline: Duration::from_secs(60),
                ask_published_settings: false,
                account_domain: None,
                ask_mail_exchangers: false,
            },
        }
    }

    /// Runs it to its end.
    pub fn run(&self) -> Seen {
        self.run_with(&Cancel::default())
    }

    /// Runs it until its end or the cancel.
    pub fn run_with(&self, cancel: &Cancel) -> Seen {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let events = Mutex::new(Vec::new());
        let observer = |event| events.lock().expect("no panic while held").push(event);
        let begun = std::time::Instant::now();
        let (observations, traffic) = runtime.block_on(probe::run(
            &self.target,
            &self.world,
            &self.options,
            &observer,
            cancel,
        ));
        let took = begun.elapsed();
        let events = events.into_inner().expect("no panic while held");
        Seen {
            observations,
            traffic,
            events,
            took,
        }
    }
}

impl Seen {
    /// The row of a port.
    pub fn port(&self, port: u16) -> &PortObservation {
        let row = self.observations.ports.iter().find(|row| row.port == port);
        row.unwrap_or_else(|| panic!("no row for port {port}: {}", self.json()))
    }

    /// The row of a hello on a port.
    pub fn hello(&self, port: u16, id: &str) -> &HelloObservation {
        let row = self.port(port).hellos.iter().find(|row| row.hello.as_str() == id);
        row.unwrap_or_else(|| panic!("no hello {id} on port {port}: {}", self.json()))
    }

    /// Connections opened in all.
    pub fn connections(&self) -> u32 {
        self.traffic.iter().map(|row| row.connections).sum()
    }

    /// The transcript and the rows, for a person to look at.
    pub fn brief(&self) -> String {
        use std::fmt::Write as _;
        let mut text = format!("{:?} in {:?}\n", self.observations.ended, self.took);
        for line in &self.observations.transcript {
            let _ = writeln!(
                text,
                "{:>6} {} #{} {:?} {}",
                line.at_ms, line.to, line.connection, line.direction, line.what
            );
        }
        for row in &self.observations.ports {
            let _ = writeln!(
                text,
                "== {} {:?} {:?} {} ms",
                row.port, row.service, row.tcp, row.tcp_ms
            );
            let _ = writeln!(
                text,
                "  greeting {:?}\n  caps {:?}\n  starttls {:?}",
                row.greeting, row.capabilities, row.starttls
            );
            let _ = writeln!(text, "  idle {:?}\n  handshake {:?}", row.idle, row.handshake);
            for hello in &row.hellos {
                let _ = writeln!(
                    text,
                    "  {} {:?} {:?} {:?} {:?} alert {:?} {:?} tries {}/{}",
                    hello.hello,
                    hello.via,
                    hello.outcome,
                    hello.version,
                    hello.cipher,
                    hello.alert,
                    hello.text,
                    hello.answered,
                    hello.tries
                );
            }
            for certificate in [&row.certificate, &row.certificate_without_name]
                .into_iter()
                .flatten()
            {
                let _ = writeln!(
                    text,
                    "  certificate from {} {:?} here {:?}",
                    certificate.from, certificate.problems, certificate.trusted_here
                );
            }
        }
        let _ = writeln!(text, "{:?} {:?}", self.traffic, self.observations.local_context);
        text
    }

    /// Everything, for a person to look at.
    pub fn json(&self) -> String {
        serde_json::to_string_pretty(&(&self.observations, &self.traffic)).expect("plain data")
    }
}
