//! Whether this computer is in any network.
//!
//! In: the addresses of its network interfaces; nothing is sent and no socket connected. Out: yes, no, or not known.

use std::net::IpAddr;

/// Whether an interface beside loopback has an address that reaches further than its own link (RFC 3927, RFC 4291 2.5.6):
/// a computer without one has no cable, no WLAN, or no answer to its request for an address.
pub(super) fn has_network() -> Option<bool> {
    let interfaces = if_addrs::get_if_addrs().ok()?;
    Some(
        interfaces
            .iter()
            .map(|interface| interface.ip())
            .any(reaches_further),
    )
}

fn reaches_further(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => {
            !address.is_loopback() && !address.is_link_local() && !address.is_unspecified()
        }
        IpAddr::V6(address) => {
            !address.is_loopback() && !address.is_unicast_link_local() && !address.is_unspecified()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loopback_and_link_local_reach_nobody() {
        for address in ["127.0.0.1", "::1", "169.254.3.4", "fe80::1", "0.0.0.0"] {
            assert!(
                !reaches_further(address.parse().expect("an address")),
                "{address}"
            );
        }
        for address in ["192.168.1.2", "10.0.0.1", "2001:db8::1", "fd00::1"] {
            assert!(reaches_further(address.parse().expect("an address")), "{address}");
        }
    }
}
