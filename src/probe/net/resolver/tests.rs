//! What the system's resolver says, what it leaves unsaid, and the addresses that are tried.

use super::*;
use simple_dns::rdata::{A, AAAA, CNAME, RData};
use simple_dns::{CLASS, Name, Packet, QTYPE, RCODE, ResourceRecord, TYPE};

#[test]
fn both_families_are_tried() {
    let all: Vec<IpAddr> = (1..=5)
        .map(|last| IpAddr::from([192, 0, 2, last]))
        .chain((1..=5).map(|last| IpAddr::from([0x2001, 0xdb8, 0, 0, 0, 0, 0, last])))
        .collect();
    let chosen = tried(&all);
    assert_eq!(chosen.len(), 4);
    assert_eq!(chosen.iter().filter(|address| address.is_ipv4()).count(), 2);
    let only_v4: Vec<IpAddr> = all.iter().copied().filter(IpAddr::is_ipv4).collect();
    assert_eq!(tried(&only_v4).len(), 4);
}

fn recorder() -> Recorder {
    Recorder::new(tokio::sync::mpsc::unbounded_channel().0)
}

/// A name server that answers as it is told, and leaves a question without an answer where it is told nothing.
async fn name_server(answer: fn(&Packet<'_>) -> Option<Packet<'static>>) -> SocketAddr {
    let socket = tokio::net::UdpSocket::bind("127.0.0.1:0")
        .await
        .expect("loopback");
    let address = socket.local_addr().expect("an address");
    tokio::spawn(async move {
        let mut datagram = [0; 512];
        while let Ok((count, from)) = socket.recv_from(&mut datagram).await {
            let query = Packet::parse(&datagram[..count]).expect("a query");
            let Some(mut reply) = answer(&query) else { continue };
            reply.questions = query.questions.clone();
            let bytes = reply.build_bytes_vec().expect("a packet");
            socket.send_to(&bytes, from).await.expect("loopback");
        }
    });
    address
}

fn record(name: &'static str, data: RData<'static>) -> ResourceRecord<'static> {
    ResourceRecord::new(Name::new(name).expect("a name"), CLASS::IN, 60, data)
}

fn kind(query: &Packet<'_>) -> Option<QTYPE> {
    query.questions.first().map(|question| question.qtype)
}

fn of_kind(wanted: TYPE, query: &Packet<'_>) -> Option<Packet<'static>> {
    let mut reply = Packet::new_reply(query.id());
    let data = match wanted {
        TYPE::A => RData::A(A { address: 0xc000_0201 }),
        _ => RData::AAAA(AAAA {
            address: 0x2001_0db8 << 96 | 1,
        }),
    };
    reply.answers.push(record("mail.firm.example", data));
    (kind(query) == Some(QTYPE::TYPE(wanted))).then_some(reply)
}

async fn found(
    asking: impl Future<Output = Option<io::Result<Vec<IpAddr>>>>,
    server: SocketAddr,
) -> Resolved {
    system(
        "mail.firm.example",
        asking,
        Duration::ZERO,
        &[server],
        &recorder(),
    )
    .await
}

fn outcomes(resolved: &Resolved) -> Vec<DnsOutcome> {
    resolved.rows.iter().map(|row| row.outcome).collect()
}

#[tokio::test]
async fn one_family_without_an_answer_does_not_hold_up_the_other() {
    for (wanted, answered, expected) in [
        (TYPE::A, "192.0.2.1", [DnsOutcome::Resolved, DnsOutcome::TimedOut]),
        (
            TYPE::AAAA,
            "2001:db8::1",
            [DnsOutcome::TimedOut, DnsOutcome::Resolved],
        ),
    ] {
        let server = match wanted {
            TYPE::A => name_server(|query| of_kind(TYPE::A, query)).await,
            _ => name_server(|query| of_kind(TYPE::AAAA, query)).await,
        };
        let resolved = found(std::future::pending(), server).await;
        assert_eq!(outcomes(&resolved), expected);
        let address: IpAddr = answered.parse().expect("an address");
        assert_eq!(resolved.addresses, [address]);
    }
}

#[tokio::test]
async fn what_the_system_says_decides() {
    let address = IpAddr::from([192, 0, 2, 9]);
    let server = name_server(|query| of_kind(TYPE::A, query)).await;
    // Later than the first answer to a question of one's own, sooner than the last try of the other.
    let asking = async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        Some(Ok(vec![address]))
    };
    let resolved = found(asking, server).await;
    assert_eq!(resolved.addresses, [address]);
    assert_eq!(outcomes(&resolved), [DnsOutcome::Resolved, DnsOutcome::NoAddress]);
}

#[tokio::test]
async fn without_any_answer_the_resolver_is_silent() {
    let server = name_server(|_| None).await;
    let asking = async {
        tokio::time::sleep(Duration::from_millis(3000)).await;
        None
    };
    let resolved = found(asking, server).await;
    assert_eq!(outcomes(&resolved), [DnsOutcome::TimedOut; 2]);
    assert!(resolved.addresses.is_empty());
}

#[tokio::test]
async fn an_alias_of_a_name_that_does_not_exist_is_told_apart() {
    let not_known = || async { Some(Err(io::Error::from_raw_os_error(11001))) };
    let dangling = name_server(|query| {
        let mut reply = Packet::new_reply(query.id());
        let target = Name::new("gone.provider.example").ok()?;
        reply
            .answers
            .push(record("mail.firm.example", RData::CNAME(CNAME(target))));
        *reply.rcode_mut() = RCODE::NameError;
        Some(reply)
    })
    .await;
    let resolved = found(not_known(), dangling).await;
    assert_eq!(outcomes(&resolved), [DnsOutcome::NotFound; 2]);
    let alias = resolved.rows.first().and_then(|row| row.alias.as_deref());
    assert_eq!(alias, Some("gone.provider.example"));

    let unknown = name_server(|query| {
        let mut reply = Packet::new_reply(query.id());
        *reply.rcode_mut() = RCODE::NameError;
        Some(reply)
    })
    .await;
    let resolved = found(not_known(), unknown).await;
    assert!(resolved.rows.iter().all(|row| row.alias.is_none()));
}

#[test]
fn failures_have_names() {
    let words = |text: &str| failed_outcome(&io::Error::other(text.to_owned()), Duration::ZERO);
    assert_eq!(
        words("failed to lookup address information: Name or service not known"),
        DnsOutcome::NotFound
    );
    assert_eq!(
        words("No address associated with hostname"),
        DnsOutcome::NoAddress
    );
    assert_eq!(words("Temporary failure in name resolution"), DnsOutcome::Failed);
    let late = io::Error::other("Temporary failure in name resolution");
    assert_eq!(
        failed_outcome(&late, Duration::from_secs(5)),
        DnsOutcome::TimedOut
    );
    assert_eq!(
        failed_outcome(&io::Error::from_raw_os_error(11001), Duration::ZERO),
        DnsOutcome::NotFound
    );
}
