//! One question to this computer's own name server, for records that the system's resolver does not hand out.
//!
//! In: a name and a kind of record. Out: the answer's bytes, where it came in time and belongs to the question.

use crate::probe::net::recorder::Recorder;
use simple_dns::{CLASS, Name, Packet, PacketFlag, Question, TYPE};
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;
use tokio::net::UdpSocket;

/// How long the answer to one question may take.
pub(super) const ONE_QUESTION: Duration = Duration::from_millis(900);

/// The system's first name server; Windows keeps it where no file tells.
pub(super) fn first_name_server() -> Option<SocketAddr> {
    let text = std::fs::read_to_string("/etc/resolv.conf").ok()?;
    text.lines().find_map(|line| {
        let mut words = line.split_ascii_whitespace();
        let address: IpAddr = (words.next() == Some("nameserver"))
            .then(|| words.next())??
            .parse()
            .ok()?;
        Some(SocketAddr::new(address, 53))
    })
}

/// Asks once. `None` where nobody answered within [`ONE_QUESTION`], or the answer is another question's.
pub(super) async fn ask(
    name: &str,
    kind: TYPE,
    name_server: SocketAddr,
    recorder: &Recorder,
) -> Option<Vec<u8>> {
    let id = name.bytes().fold(17_u16, |id, byte| {
        id.wrapping_mul(31).wrapping_add(u16::from(byte))
    });
    let mut query = Packet::new_query(id);
    query.set_flags(PacketFlag::RECURSION_DESIRED);
    query.questions.push(Question::new(
        Name::new(name).ok()?,
        kind.into(),
        CLASS::IN.into(),
        false,
    ));
    let query = query.build_bytes_vec().ok()?;
    let here: SocketAddr = match name_server {
        SocketAddr::V4(_) => ([0, 0, 0, 0], 0).into(),
        SocketAddr::V6(_) => ([0_u16; 8], 0).into(),
    };
    let socket = UdpSocket::bind(here).await.ok()?;
    socket.connect(name_server).await.ok()?;
    recorder.connection(name_server);
    socket.send(&query).await.ok()?;
    recorder.count(name_server, 0, query.len());
    let mut answer = vec![0; 4096];
    let count = tokio::time::timeout(ONE_QUESTION, socket.recv(&mut answer))
        .await
        .ok()?
        .ok()?;
    recorder.count(name_server, count, 0);
    answer.truncate(count);
    (Packet::parse(&answer).ok()?.id() == id).then_some(answer)
}
