//! Closing, as the server sees it: a connection has ended there only when its own end of it has come.
//!
//! In: connections that this side is done with. Out: a wait until the server has closed them too. Servers that count
//! connections, and packet filters that do, count until then.

use super::limits;
use std::collections::HashSet;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::runtime::Handle;
use tokio::sync::watch;

/// The connections that this side has closed and the server has not.
#[derive(Debug)]
pub(in crate::probe) struct Closings {
    count: watch::Sender<usize>,
    /// Ports whose server does not close because this side did: waiting for it is in vain.
    unmoved: Mutex<HashSet<u16>>,
}

impl Default for Closings {
    fn default() -> Closings {
        Closings {
            count: watch::Sender::new(0),
            unmoved: Mutex::default(),
        }
    }
}

impl Closings {
    /// Ends this side's half and reads on until the server has ended its own, within the limits on time and bytes.
    pub(in crate::probe) fn close(self: Arc<Self>, to: SocketAddr, stream: TcpStream, bytes_left: usize) {
        let Ok(runtime) = Handle::try_current() else {
            return;
        };
        if self.unmoved().contains(&to.port()) {
            return;
        }
        self.count.send_modify(|count| *count += 1);
        runtime.spawn(async move {
            let ended = tokio::time::timeout(limits::UNTIL_SERVER_CLOSES, drain(stream, bytes_left)).await;
            if ended.is_err() {
                self.unmoved().insert(to.port());
            }
            self.count.send_modify(|count| *count -= 1);
        });
    }

    /// Waits until the server has closed what this side has closed, at most for the time that it gets for that.
    pub(in crate::probe) async fn all(&self) {
        let mut count = self.count.subscribe();
        // The sender lives as long as this does.
        let _ = tokio::time::timeout(LONGEST, count.wait_for(|count| *count == 0)).await;
    }

    fn unmoved(&self) -> std::sync::MutexGuard<'_, HashSet<u16>> {
        self.unmoved.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A little more than one connection gets, so that its own end of waiting comes first.
const LONGEST: Duration = limits::UNTIL_SERVER_CLOSES.saturating_add(Duration::from_millis(50));

async fn drain(mut stream: TcpStream, bytes_left: usize) {
    if stream.shutdown().await.is_err() {
        return;
    }
    let mut scrap = [0; 4096];
    let mut left = bytes_left;
    while left > 0 {
        let most = scrap.len().min(left);
        match stream.read(scrap.get_mut(..most).unwrap_or_default()).await {
            Ok(count) if count > 0 => left -= count,
            _ => return,
        }
    }
}
