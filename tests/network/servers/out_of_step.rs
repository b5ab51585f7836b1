//! Servers whose replies are not those to the commands of this session, and servers that leave behind their first one.

use super::*;
use crate::support::hostile::{Hostile, read_once, wait_until_left, write};
use mailprobe::diagnosis::{Chain, Point};
use mailprobe::mail::Target;
use mailprobe::observation::GreetingKind;
use std::io::Read as _;
use std::net::TcpStream;
use std::time::Duration;

/// Says each of these in turn: the first at once, the others to one command each.
fn speaks(protocol: Protocol, words: &'static [&'static str], then: fn(&TcpStream)) -> Option<GreetingKind> {
    let server = Hostile::start(move |stream| {
        let mut words = words.iter();
        let mut goes_on = words.next().is_some_and(|said| write(&stream, said.as_bytes()));
        for said in words {
            goes_on = goes_on && read_once(&stream) > 0 && write(&stream, said.as_bytes());
        }
        if goes_on {
            then(&stream);
        }
    });
    let mut ports = lone();
    let service = protocol.service(Security::None).expect("probed");
    ports.set(service, server.port);
    let probe = Probe::new(protocol, server.port, Security::None, ports, &[]);
    let observed = probe.run();
    println!("{}", observed.brief());
    let chain = Chain::of(&probe.target, &observed.observations);
    let kind = observed
        .port(server.port)
        .first_reply
        .as_ref()
        .map(|reply| reply.kind);
    assert_eq!(
        chain.works(),
        matches!(kind, None | Some(GreetingKind::Ready)),
        "{words:?}"
    );
    kind
}

/// The next command; empty where the other side left.
fn command(mut stream: &TcpStream) -> Vec<u8> {
    let mut bytes = [0; 4096];
    let count = stream.read(&mut bytes).unwrap_or(0);
    bytes.get(..count).unwrap_or_default().to_vec()
}

const CAPA: &str = "+OK list follows\r\nUSER\r\nUIDL\r\n.\r\n";

#[test]
fn a_second_answer_to_nothing_sets_every_other_one_back() {
    for (protocol, words) in [
        (Protocol::Pop3, &["+OK front\r\n+OK back\r\n", CAPA][..]),
        (Protocol::Pop3, &["+OK ready\r\n-ERR unknown command\r\n", CAPA]),
        // The line that a balancer sends ahead is answered first.
        (
            Protocol::Pop3,
            &["+OK ready\r\n", "-ERR unknown command\r\n", CAPA],
        ),
        (
            Protocol::Pop3,
            &["+OK ready\r\n", "+OK back\r\n+OK list\r\nUSER\r\n.\r\n"],
        ),
        (
            Protocol::Imap,
            &["* OK ready\r\n", "* CAPABILITY IMAP4rev1\r\nzz99 OK done\r\n"],
        ),
    ] {
        assert_eq!(
            speaks(protocol, words, wait_until_left),
            Some(GreetingKind::OtherProtocol),
            "{words:?}"
        );
    }
}

/// What a proxy sends ahead is taken for a command, and its refusal for the answer to EHLO.
#[test]
fn an_error_that_nobody_asked_for_turns_away() {
    const WORDS: &[&str] = &["220 ready\r\n502 unknown\r\n", "250-host\r\n250 AUTH PLAIN\r\n"];
    let kind = speaks(Protocol::Smtp, WORDS, wait_until_left);
    assert_eq!(kind, Some(GreetingKind::Refusal));
}

#[test]
fn an_old_server_that_does_not_know_the_list_is_in_step() {
    const NO: &str = "-ERR no such command\r\n";
    let kind = speaks(Protocol::Pop3, &["+OK ready\r\n", NO, NO, NO], wait_until_left);
    assert_eq!(kind, Some(GreetingKind::Ready));
}

#[test]
fn what_servers_may_say_at_any_time_is_no_fault() {
    for (protocol, words) in [
        (Protocol::Pop3, &["+OK ready\r\n", CAPA][..]),
        (
            Protocol::Imap,
            &[
                "* OK front\r\n* OK back\r\n",
                "* CAPABILITY IMAP4rev1\r\na1 OK done\r\n* 3 EXISTS\r\n",
            ],
        ),
        (
            Protocol::Smtp,
            &["220 ready\r\n", "250-host\r\n250 AUTH PLAIN\r\n\r\n"],
        ),
    ] {
        assert_eq!(
            speaks(protocol, words, wait_until_left),
            Some(GreetingKind::Ready),
            "{words:?}"
        );
    }
}

#[test]
fn a_farewell_behind_the_list_is_a_refusal_in_words() {
    for (protocol, words) in [
        (
            Protocol::Imap,
            &[
                "* OK ready\r\n",
                "* CAPABILITY IMAP4rev1\r\na1 OK done\r\n* BYE session ends\r\n",
            ][..],
        ),
        (
            Protocol::Smtp,
            &["220 ready\r\n", "250-host\r\n250 AUTH PLAIN\r\n421 4.4.2 bye\r\n"],
        ),
    ] {
        assert_eq!(
            speaks(protocol, words, wait_until_left),
            Some(GreetingKind::Refusal),
            "{words:?}"
        );
    }
}

/// It closes together with its list; a moment's pause keeps the two in one go.
#[test]
fn hanging_up_behind_the_list_is_seen() {
    let leaves = |stream: &TcpStream| {
        let _ = stream.shutdown(std::net::Shutdown::Write);
        std::thread::sleep(Duration::from_millis(200));
    };
    let kind = speaks(Protocol::Pop3, &["+OK ready\r\n", CAPA], leaves);
    assert!(matches!(kind, Some(GreetingKind::Closed)), "{kind:?}");
}

/// What Thunderbird's way of sending, with STARTTLS, meets there.
fn submitted_to(server: &Hostile) -> (Target, Seen) {
    let mut ports = lone();
    ports.set(Service::Submission, server.port);
    let probe = Probe::new(
        Protocol::Smtp,
        server.port,
        Security::StartTls,
        ports,
        &THUNDERBIRD,
    );
    let observed = probe.run();
    println!("{}", observed.brief());
    (probe.target, observed)
}

/// Mail programs ask for STARTTLS only where EHLO was answered: a go-ahead without it is none to them.
#[test]
fn starttls_without_an_answer_to_ehlo_does_not_work() {
    let refusing = || {
        Hostile::start(|stream| {
            let mut goes_on = write(&stream, b"220 mail.practice.example ESMTP Postfix\r\n");
            while goes_on {
                let command = command(&stream);
                let said: &[u8] = match command.get(..4) {
                    None => return,
                    Some(b"STAR") => b"220 2.0.0 Ready to start TLS\r\n",
                    Some(_) => b"500 5.5.1 Unrecognized command\r\n",
                };
                goes_on = write(&stream, said);
            }
        })
    };
    let ahead = || {
        Hostile::start(|stream| {
            let words =
                b"220 mail.practice.example ESMTP Postfix\r\n500 5.5.2 Error: command not recognized\r\n";
            if write(&stream, words) {
                wait_until_left(&stream);
            }
        })
    };
    for server in [refusing(), ahead()] {
        let (target, observed) = submitted_to(&server);
        let chain = Chain::of(&target, &observed.observations);
        assert_eq!(chain.broken_at, Some(Point::StartTlsGreeting));
        let sent = observed.observations.transcript.iter();
        assert!(!sent.clone().any(|line| line.what.starts_with("STARTTLS")));
    }
}

/// The words come after five seconds, and a try of its own after them has no time left: the words stand.
#[test]
fn words_that_came_late_outlast_a_try_that_was_cut_short() {
    let server = Hostile::start(|stream| {
        std::thread::sleep(Duration::from_secs(5));
        write(&stream, b"421 4.3.0 mail.practice.example Server local error\r\n");
    });
    let (_, observed) = submitted_to(&server);
    let greeting = observed.port(server.port).greeting.as_ref().expect("words");
    assert_eq!(greeting.kind, GreetingKind::Refusal, "{greeting:?}");
    assert!(greeting.text.starts_with("421"), "{greeting:?}");
}
