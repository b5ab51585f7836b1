//! Listeners that misbehave on purpose, and count who comes.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// A listener whose behaviour is one function, called on a thread per connection.
#[derive(Debug)]
pub struct Hostile {
    pub port: u16,
    counts: Arc<Counts>,
}

#[derive(Debug, Default)]
struct Counts {
    all: AtomicUsize,
    open: AtomicUsize,
    most_open: AtomicUsize,
}

impl Hostile {
    /// Starts it. The threads end with the test's process.
    pub fn start(behave: impl Fn(TcpStream) + Send + Sync + 'static) -> Hostile {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("loopback has free ports");
        let port = listener
            .local_addr()
            .expect("a bound listener has an address")
            .port();
        let counts = Arc::new(Counts::default());
        let shared = Arc::clone(&counts);
        let behave = Arc::new(behave);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (counts, behave) = (Arc::clone(&shared), Arc::clone(&behave));
                std::thread::spawn(move || {
                    counts.all.fetch_add(1, Ordering::SeqCst);
                    let open = counts.open.fetch_add(1, Ordering::SeqCst) + 1;
                    counts.most_open.fetch_max(open, Ordering::SeqCst);
                    let _ = stream.set_read_timeout(Some(Duration::from_secs(30)));
                    let _ = stream.set_write_timeout(Some(Duration::from_secs(30)));
                    behave(stream);
                    counts.open.fetch_sub(1, Ordering::SeqCst);
                });
            }
        });
        Hostile { port, counts }
    }

    /// Connections in all.
    pub fn connections(&self) -> usize {
        self.counts.all.load(Ordering::SeqCst)
    }

    /// The most connections open at the same time.
    pub fn most_open(&self) -> usize {
        self.counts.most_open.load(Ordering::SeqCst)
    }
}

/// Says nothing until the other side leaves.
pub fn wait_until_left(mut stream: &TcpStream) {
    let mut scrap = [0; 4096];
    while matches!(stream.read(&mut scrap), Ok(count) if count > 0) {}
}

/// Reads whatever comes first.
pub fn read_once(mut stream: &TcpStream) -> usize {
    let mut scrap = [0; 4096];
    stream.read(&mut scrap).unwrap_or(0)
}

/// Writes, whether or not the other side still listens.
pub fn write(mut stream: &TcpStream, bytes: &[u8]) -> bool {
    stream.write_all(bytes).is_ok()
}

/// A TLS 1.2 flight without a certificate: ServerHello, ServerHelloDone.
pub fn flight() -> Vec<u8> {
    let mut hello = vec![3, 3];
    hello.extend([7; 32]);
    hello.extend([0, 0xc0, 0x2f, 0]);
    let mut handshake = vec![2, 0, 0, hello.len() as u8];
    handshake.extend(hello);
    handshake.extend([14, 0, 0, 0]);
    let mut record = vec![22, 3, 3, 0, handshake.len() as u8];
    record.extend(handshake);
    record
}

/// A long road to a port of 127.0.0.1: everything arrives `each_way` late, in both directions.
pub fn long_link(to: u16, each_way: Duration) -> Hostile {
    Hostile::start(move |near| {
        // Connecting takes a round trip as well, and here it took none.
        std::thread::sleep(2 * each_way);
        let Ok(far) = TcpStream::connect((Ipv4Addr::LOCALHOST, to)) else {
            return;
        };
        let (Ok(near_too), Ok(far_too)) = (near.try_clone(), far.try_clone()) else {
            return;
        };
        let back = std::thread::spawn(move || carry(&far_too, &near_too, each_way));
        carry(&near, &far, each_way);
        let _ = back.join();
    })
}

fn carry(mut from: &TcpStream, to: &TcpStream, each_way: Duration) {
    let mut bytes = [0; 16384];
    while let Ok(count) = from.read(&mut bytes) {
        std::thread::sleep(each_way);
        if count == 0 || !write(to, bytes.get(..count).unwrap_or_default()) {
            break;
        }
    }
    let _ = to.shutdown(std::net::Shutdown::Write);
}
