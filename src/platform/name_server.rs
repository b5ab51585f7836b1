//! The name server that this computer asks.
//!
//! In: this computer's settings. Out: an address, where it tells one.

use std::net::{IpAddr, SocketAddr};

/// The port of DNS (RFC 1035 4.2).
const PORT: u16 = 53;

/// The first name server; `None` where the system does not tell.
pub fn first_name_server() -> Option<SocketAddr> {
    name_servers().first().copied()
}

/// The name servers, in the order in which they are asked; none where the system does not tell.
#[cfg(not(windows))]
pub fn name_servers() -> Vec<SocketAddr> {
    let text = std::fs::read_to_string("/etc/resolv.conf").unwrap_or_default();
    let servers = text.lines().filter_map(|line| {
        let mut words = line.split_ascii_whitespace();
        let address: IpAddr = (words.next() == Some("nameserver"))
            .then(|| words.next())??
            .parse()
            .ok()?;
        Some(SocketAddr::new(address, PORT))
    });
    servers.collect()
}

/// The name servers of the adapters that are up; none where Windows does not tell.
#[cfg(windows)]
pub fn name_servers() -> Vec<SocketAddr> {
    let Ok(adapters) = ipconfig::get_adapters() else {
        return Vec::new();
    };
    let up = adapters
        .iter()
        .filter(|adapter| adapter.oper_status() == ipconfig::OperStatus::IfOperStatusUp);
    let servers = up.flat_map(|adapter| adapter.dns_servers().iter().copied());
    // Windows puts site-local addresses, where nobody answers, in place of servers that were never set.
    let is_unset =
        |address: &IpAddr| matches!(address, IpAddr::V6(address) if address.segments()[0] == 0xfec0);
    servers
        .filter(|address| !is_unset(address))
        .map(|address| SocketAddr::new(address, PORT))
        .collect()
}
