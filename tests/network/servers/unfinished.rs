//! Servers whose first words never come to their end: a mail program waits for ever.

use super::*;
use crate::support::hostile::{Hostile, read_once, wait_until_left, write};
use mailprobe::diagnosis::Chain;
use mailprobe::observation::GreetingKind;

/// What becomes of a greeting in the clear, and whether all is said to work.
fn greeted(protocol: Protocol, words: &'static [u8]) -> (GreetingKind, bool) {
    let server = Hostile::start(move |stream| {
        // The words of a server that makes something of every byte it is sent, at some time.
        if write(&stream, words) && read_once(&stream) > 0 {
            write(&stream, b"-ERR unknown command\r\n");
            wait_until_left(&stream);
        }
    });
    let mut ports = lone();
    let service = protocol.service(Security::None).expect("probed");
    ports.set(service, server.port);
    let probe = Probe::new(protocol, server.port, Security::None, ports, &THUNDERBIRD);
    let observed = probe.run();
    println!("{}", observed.brief());
    let greeting = observed.port(server.port).greeting.as_ref().expect("words");
    let chain = Chain::of(&probe.target, &observed.observations);
    (greeting.kind, chain.works())
}

#[test]
fn a_greeting_without_its_end_is_none() {
    let kinds = [
        (Protocol::Pop3, &b"+OK ready"[..]),
        (Protocol::Pop3, b"+OK ready\r"),
        (Protocol::Smtp, b"220 mail.example.test ESMTP"),
        (Protocol::Smtp, b"220-mail.example.test ESMTP\r\n220-goes on\r\n"),
    ];
    // Each is waited out; at once, that takes as long as one.
    std::thread::scope(|scope| {
        let waiting = kinds.map(|(protocol, words)| scope.spawn(move || greeted(protocol, words)));
        for (greeted, (_, words)) in waiting.into_iter().zip(kinds) {
            let said = String::from_utf8_lossy(words);
            let greeted = greeted.join().expect("a probe that ends");
            assert_eq!(greeted, (GreetingKind::Silence, false), "{said}");
        }
    });
}
