//! Greetings of real servers, and what stands near them.

use super::*;
use proptest::prelude::*;

fn named(protocol: Protocol, line: &str) -> (String, String, String) {
    let product = product(protocol, line).unwrap_or_default();
    (
        product.name,
        product.version.unwrap_or_default(),
        product.level.unwrap_or_default(),
    )
}

#[test]
fn exchange_generations_are_told_apart() {
    let of = |line: &str| named(Protocol::Pop3, line);
    assert_eq!(
        of("+OK Microsoft Exchange POP3 server version 5.5.2653.23 ready"),
        (
            "Microsoft Exchange 5.5".into(),
            "5.5.2653.23".into(),
            "Service Pack 4".into()
        )
    );
    assert_eq!(
        of("+OK Der Microsoft Exchange POP3-Server (Version 5.5.2448.8) ist betriebsbereit.").2,
        "Service Pack 2"
    );
    assert_eq!(
        of("+OK Microsoft Exchange Server 2003 POP3 server version 6.5.6944.0 (h) ready.").0,
        "Microsoft Exchange 2003"
    );
    assert_eq!(
        of("+OK The Microsoft Exchange POP3 service is ready.").0,
        "Microsoft Exchange 2007 SP1 or newer"
    );
    let french = "* OK La version 5.5.2653.23 (host) du serveur IMAP4rev1 Microsoft Exchange est pr\u{ea}te";
    let found = product(Protocol::Imap, french).expect("a product");
    assert_eq!(
        (found.name.as_str(), found.is_scanner),
        ("Microsoft Exchange 5.5", false)
    );
}

#[test]
fn neighbours_that_only_look_like_exchange_5_5_are_not_it() {
    let mcis = "* OK Mail1.Microsoft.com Microsoft IMAP4Rev1 Server ready at Thu, 29 Apr 1999 18:45:13 -0500 Version: 5.5.1875.185.18";
    assert_eq!(
        named(Protocol::Imap, mcis).0,
        "Microsoft Commercial Internet System"
    );
    let iis =
        "220 foo.bar Microsoft SMTP MAIL ready at Wed, 29 Nov 2017 23:48:59 +0000 Version: 5.5.1877.197.19";
    assert_eq!(named(Protocol::Smtp, iis).0, "Microsoft IIS SMTP");
}

#[test]
fn a_greeting_that_names_nothing_names_nothing() {
    for line in ["+OK", "+OK POP3", "+OK ready", "+OK <12345.1012345678@host>"] {
        assert_eq!(product(Protocol::Pop3, line), None, "{line}");
    }
    assert!(
        product(Protocol::Pop3, "+OK AVG POP3 Proxy Server 7.5.494/7.5.503")
            .is_some_and(|found| found.is_scanner)
    );
}

#[test]
fn every_row_has_a_pattern_in_ascii() {
    ROWS.assert_sound();
    BUILDS.assert_sound();
    assert!(
        ROWS.rows()
            .iter()
            .all(|row| row.pattern.is_ascii() && !row.product.is_empty())
    );
}

#[derive(Debug, Deserialize)]
struct Example {
    protocol: String,
    greeting: String,
    product: String,
    version: String,
    level: String,
    scanner: String,
}

#[test]
fn every_known_greeting_is_its_products() {
    let examples: Vec<Example> = tables::read(include_str!("../../../../tests/data/greetings.csv"))
        .collect::<Result<_, _>>()
        .expect("greetings");
    assert!(examples.len() > 140, "{}", examples.len());
    for example in examples {
        let protocol = Protocol::PROBED
            .into_iter()
            .find(|protocol| protocol.name() == example.protocol)
            .expect("one of the three");
        let found = product(protocol, &example.greeting).unwrap_or_default();
        let text = |value: Option<String>| value.unwrap_or_default();
        let scanner = if found.is_scanner { "yes" } else { "no" };
        assert_eq!(
            (found.name, text(found.version), text(found.level), scanner),
            (
                example.product,
                example.version,
                example.level,
                example.scanner.as_str()
            ),
            "{}",
            example.greeting
        );
        assert_ne!(
            kind(protocol, &example.greeting),
            GreetingLine::OtherProtocol,
            "{}",
            example.greeting
        );
    }
}

proptest! {
    #[test]
    fn any_line_has_a_kind_and_no_pattern_trips_over_it(line in ".{0,200}", version in "[0-9a-z.+-]{0,20}") {
        for protocol in Protocol::PROBED {
            kind(protocol, &line);
            product(protocol, &line);
            let near = format!("+OK {line} Microsoft Exchange {line} {version}");
            if let Some(found) = product(protocol, &near) {
                prop_assert!(!found.name.is_empty());
            }
        }
    }
}

#[test]
fn a_scanner_is_known_by_its_maker_and_what_it_cannot_reach() {
    for (protocol, line, scanner) in [
        (
            Protocol::Smtp,
            "421 Symantec Email Proxy: Unable to connect to mail server mail.example.org:25",
            Some("Symantec mail scanner"),
        ),
        (
            Protocol::Pop3,
            "-ERR [ESET] could not connect to the server",
            Some("ESET mail scanner"),
        ),
        (
            Protocol::Imap,
            "* BYE G DATA: cannot connect to imap.example.org",
            Some("G DATA mail scanner"),
        ),
        (
            Protocol::Pop3,
            "-ERR Unable to connect to server (McAfee VirusScan)",
            Some("McAfee mail scanner"),
        ),
        (
            Protocol::Smtp,
            "554 5.7.1 Message rejected by Kaspersky Anti-Spam",
            None,
        ),
        (
            Protocol::Smtp,
            "220 mail.example.org ESMTP Sophos Email Appliance ready",
            None,
        ),
    ] {
        let found = product(protocol, line).filter(|product| product.is_scanner);
        assert_eq!(found.map(|product| product.name).as_deref(), scanner, "{line}");
    }
}
