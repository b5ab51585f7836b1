//! Mail scanners that listen on this computer's own mail ports.
//!
//! In: this computer. Out: the ports a scanner was found on. Counted and limited as every connection is.

use crate::probe::net::connection::{Connection, Network};
use crate::probe::net::slots::SlotUse;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

/// How long connecting to this computer itself may take.
const LIMIT: Duration = Duration::from_millis(150);

/// Ports of this computer on which a mail scanner answers; asked only on Windows, where such scanners are.
pub(in crate::probe) async fn ports(network: &Arc<Network>, target_is_here: bool) -> Vec<u16> {
    if target_is_here || !cfg!(windows) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for port in [110, 143, 995] {
        let endpoint = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let connecting = Connection::open(network, endpoint, SlotUse::Idle);
        if let Ok(Ok(connection)) = tokio::time::timeout(LIMIT, connecting).await {
            connection.close();
            found.push(port);
        }
    }
    found
}
