//! What the program's own hello is said to lack, where others are answered: no more than they show.

use super::outcomes::{checked, hello, own_hello};
use mailprobe::checkup::Checkup;
use mailprobe::diagnosis::{FindingId, HypothesisId, Link};
use mailprobe::mail::{Security, Service};
use mailprobe::observation::{HelloObservation, HelloOutcome};
use mailprobe::report::{verdict, words};
use mailprobe::text::Text;
use mailprobe::wire::Version::{self, Tls10, Tls12};

/// A port for POP3 with TLS on which only hellos were sent.
fn met_by(client: &str, hellos: Vec<HelloObservation>) -> Checkup {
    checked(client, Service::Pop3s, Security::Tls, true, move |row| {
        row.hellos = hellos.clone();
        (row.greeting, row.handshake, row.certificate, row.capabilities) = (None, None, None, None);
    })
}

fn alert(hello: HelloObservation, number: u8) -> HelloObservation {
    HelloObservation {
        alert: Some(number),
        ..hello
    }
}

fn with_suite(version: Version, id: &str, suite: &str) -> HelloObservation {
    HelloObservation {
        cipher: Some(suite.to_owned()),
        ..hello(id, false, version, HelloOutcome::ServerHello)
    }
}

fn has(checkup: &Checkup, id: FindingId) -> bool {
    checkup.diagnosis.findings.iter().any(|finding| finding.id == id)
}

/// Alert 112 to a program that names the server: it is this name that the server does not know.
#[test]
fn a_name_that_is_refused_is_no_missing_name() {
    let hellos = vec![
        alert(own_hello(Tls12, HelloOutcome::Alert, "tb140"), 112),
        alert(hello("tls1.2-modern", false, Tls12, HelloOutcome::Alert), 112),
        hello("tls1.2-no-sni", false, Tls12, HelloOutcome::ServerHello),
    ];
    let checkup = met_by("tb140", hellos);
    assert!(has(&checkup, FindingId::ServerNameRefused));
    let sentence = verdict::sentence(&checkup, Text::english());
    assert!(sentence.contains("does not know the name"), "{sentence}");
    // Its name is sent: no newer program changes that.
    let whose = verdict::whose_move(&checkup, Text::english());
    assert!(whose.starts_with("If your provider names"), "{whose}");
}

/// A program that accepts the server's old version is not told that it does not.
#[test]
fn a_version_that_is_shared_is_not_what_divides() {
    let rc4 = |id| with_suite(Tls10, id, "0x0004");
    let hellos = vec![
        alert(own_hello(Tls10, HelloOutcome::Alert, "tb45"), 40),
        rc4("tls1.2-modern"),
        rc4("tls1.0"),
    ];
    let checkup = met_by("tb45", hellos);
    assert_eq!(checkup.diagnosis.leading, Some(HypothesisId::NoSharedCipher));
    assert!(!has(&checkup, FindingId::OnlyOldHelloAnswered));
}

/// A hang-up on a program that offers the very suite which the server chose of others says nothing of suites.
#[test]
fn a_hang_up_with_suites_in_common_blames_no_suite() {
    let own = HelloObservation {
        tries: 4,
        failed_alone: 4,
        ..own_hello(Tls12, HelloOutcome::Reset, "outlook-win10-1607")
    };
    let shared = with_suite(Tls12, "tls1.2-modern", "0xC030");
    let checkup = met_by("outlook-win10-1607", vec![own.clone(), shared]);
    assert!(has(&checkup, FindingId::ClientHelloUnanswered));
    let foreign = with_suite(Tls12, "tls1.2-modern", "0xCCA8");
    let checkup = met_by("outlook-win10-1607", vec![own, foreign]);
    assert!(has(&checkup, FindingId::OtherSuitesAnswered));
}

/// What another hello met is no word about this program's own.
#[test]
fn silence_to_its_own_hello_is_no_hanging_up() {
    let hellos = |first: HelloOutcome| {
        vec![
            own_hello(Tls12, first, "outlook-win10-1607"),
            hello("tls1.2-modern", false, Tls12, first),
            hello("tls1.0", false, Tls10, HelloOutcome::Closed),
        ]
    };
    let checkup = met_by("outlook-win10-1607", hellos(HelloOutcome::Silent));
    assert!(!has(&checkup, FindingId::EveryHelloDies));
    let sentence = verdict::sentence(&checkup, Text::english());
    assert!(!sentence.contains("hangs up"), "{sentence}");
    let checkup = met_by("outlook-win10-1607", hellos(HelloOutcome::Closed));
    let mut findings = checkup.diagnosis.findings.iter();
    let dies = findings.find(|finding| finding.id == FindingId::EveryHelloDies);
    let said = words::finding(dies.expect("found"), Text::english());
    assert!(
        said.contains("none of 3 attempts") && !said.contains("SSL 2.0"),
        "{said}"
    );
}

/// A library's TLS 1.2 went on where the program's own TLS 1.0 was only answered: that is what the chain says.
#[test]
fn what_a_newer_version_tested_is_not_said_of_the_older_one() {
    let said = |client: &str, version: Version, suite: &str| {
        let checkup = checked(client, Service::Pop3s, Security::Tls, true, |row| {
            let answered = own_hello(version, HelloOutcome::ServerHello, client);
            row.hellos = vec![HelloObservation {
                cipher: Some(suite.to_owned()),
                ..answered
            }];
        });
        let links = &checkup.diagnosis.chain.links;
        let channel = links.iter().find(|row| row.link == Link::SecureChannel);
        words::link_note(&channel.expect("a link").note, Text::english())
    };
    let old = said("oe6-xp-tls10", Tls10, "0x000A");
    assert!(
        old.contains("(TLS 1.0;") && old.contains("tested in TLS 1."),
        "{old}"
    );
    assert_eq!(
        said("outlook-win10-1607", Tls12, "0xC030"),
        "Encrypted, certificate in order"
    );
}

/// TLS 1.3 is broken off, and a hello that is equal otherwise is answered: the newer version is what divides them.
#[test]
fn the_newest_version_that_is_broken_off_is_told_as_that() {
    let died = |row: HelloObservation| HelloObservation {
        tries: 4,
        failed_alone: 3,
        ..row
    };
    let run = |client: &str, own: HelloOutcome| {
        let own = own_hello(Tls12, own, client);
        let own = if own.outcome == HelloOutcome::ServerHello {
            own
        } else {
            died(own)
        };
        let hellos = vec![
            own,
            died(hello("tls1.3-modern", false, Tls12, HelloOutcome::Reset)),
            with_suite(Tls12, "tls1.2-modern", "0xC030"),
        ];
        met_by(client, hellos)
    };
    let checkup = run("tb140", HelloOutcome::Reset);
    assert_eq!(checkup.diagnosis.leading, Some(HypothesisId::ServerTooOld));
    let sentence = verdict::sentence(&checkup, Text::english());
    assert!(sentence.contains("offers TLS 1.3"), "{sentence}");
    // A program that goes no further than TLS 1.2 meets nothing of it.
    let checkup = run("outlook-win10-1607", HelloOutcome::ServerHello);
    assert!(!has(&checkup, FindingId::NewestVersionBreaksOff));
    assert!(has(&checkup, FindingId::ClientHelloAnswered));
}
