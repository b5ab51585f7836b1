//! What the probe sends in the way of each mail program, received on loopback.

use super::reading::{Seen, see};
use super::{NAME, suites, with_hello};
use crate::support::free_port;
use crate::support::hostile::{Hostile, write};
use crate::support::probing::Probe;
use mailprobe::client::Profile;
use mailprobe::mail::{Ports, Protocol, Security, Service};
use mailprobe::observation::DnsOutcome;
use mailprobe::probe::{Cancel, PracticeAnswer, Resolver};
use std::io::Read as _;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::{Arc, LazyLock, Mutex};

/// `handshake_failure`: every hello is read whole and turned down, so that all are sent.
const REFUSAL: [u8; 7] = [21, 3, 1, 0, 2, 2, 40];

/// What the probe really sends in the way of each program, as a server on loopback receives it.
pub static SENT: LazyLock<Vec<(&'static Profile, Seen)>> = LazyLock::new(|| {
    let profiles: Vec<&'static Profile> = with_hello().map(|(profile, _)| profile).collect();
    let each = |profiles: &[&'static Profile]| -> Vec<(&'static Profile, Seen)> {
        profiles.iter().map(|profile| (*profile, sent(profile))).collect()
    };
    std::thread::scope(|scope| {
        let threads: Vec<_> = profiles
            .chunks(profiles.len().div_ceil(8))
            .map(|some| scope.spawn(move || each(some)))
            .collect();
        threads
            .into_iter()
            .flat_map(|thread| thread.join().expect("every program sends a hello"))
            .collect()
    })
});

/// A probe in the way of one program, of a server that goes by a name, until the program's own hello was received.
fn sent(profile: &'static Profile) -> Seen {
    let own = suites(profile.hello.as_ref().expect("only such are asked for"));
    let received: Arc<Mutex<Option<Seen>>> = Arc::default();
    let cancel = Arc::new(Cancel::default());
    let (keeping, enough) = (Arc::clone(&received), Arc::clone(&cancel));
    let server = Hostile::start(move |mut stream| {
        let mut bytes = vec![0; 4096];
        let count = stream.read(&mut bytes).unwrap_or_default();
        if count > 0 {
            let observed = see(&bytes[..count]);
            if observed.suites == own {
                *keeping.lock().expect("no panic while held") = Some(observed);
                enough.cancel();
            }
            write(&stream, &REFUSAL);
        }
    });
    let mut ports = Ports::default();
    for service in Service::ALL {
        ports.set(service, free_port());
    }
    ports.set(Service::Pop3s, server.port);
    let mut probe = Probe::new(
        Protocol::Pop3,
        server.port,
        Security::Tls,
        ports,
        &[profile.id.as_str()],
    );
    probe.target.server = NAME.parse().expect("a host");
    probe.world.is_practice = true;
    probe.world.resolver = Resolver::Practice(PracticeAnswer {
        has_network: None,
        v4: DnsOutcome::Resolved,
        v6: DnsOutcome::NoAddress,
        addresses: vec![IpAddr::V4(Ipv4Addr::LOCALHOST)],
    });
    probe.run_with(&cancel);
    let observed = received.lock().expect("no panic while held").take();
    observed.unwrap_or_else(|| panic!("{}: no hello with the suites of its row", profile.id))
}
