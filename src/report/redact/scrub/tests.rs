//! What leaves and what does not, in every writing.

use super::*;
use proptest::prelude::*;

fn scrub() -> Scrub {
    let mut scrub = Scrub::default();
    scrub.add_host("mail.contoso.example");
    scrub.add_host("servername");
    scrub.add_words("jane.doe@contoso.example");
    scrub.add_address([10, 0, 0, 7].into());
    scrub
}

#[test]
fn protocols_and_products_stay() {
    for text in [
        "+OK Dovecot (Debian) ready.",
        "* OK [CAPABILITY IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE LITERAL+ STARTTLS AUTH=PLAIN] ready",
        "+OK Microsoft Exchange POP3 server version 5.5.2653.23 ready",
        "550 5.7.1 Relay access denied, see 0x800CCC1A on port 995",
        "TLS 1.2, TLSv1.3, SSL 3.0",
        "452 4.2.2 10 of 20 messages, 250 2.1.5 12 34, Exim 4.96.2, Sendmail 8.15.2, Exchange 15.20.7",
        "+OK 12 3456, SIZE 52428, ended 2026-09-22 12:30:05",
        "ClientHello tls1.2-modern, 243 bytes",
        "ended on 2026-09-22, asked at 2026-09-22T09:31:39+00:00 and 12:30:05",
        "",
    ] {
        assert_eq!(scrub().text(text), text);
    }
}

#[test]
fn names_and_addresses_go_in_every_form() {
    for (text, expected) in [
        ("220 mx.corp.example ESMTP Postfix", "220 (hidden) ESMTP Postfix"),
        (
            "mail.Contoso.example:995 refused",
            "server.hidden.invalid:995 refused",
        ),
        ("SERVERNAME ready", "server.hidden.invalid ready"),
        ("to 10.0.0.7:995", "to 192.0.2.1:995"),
        ("from [192.168.1.20]", "from [(hidden)]"),
        ("[IPv6:2001:db8:77::5]", "[(hidden)]"),
        (
            "::ffff:192.168.1.20, ::1, 2001:db8::9.",
            "(hidden), (hidden), (hidden).",
        ),
        ("fe80::1c2d%eth0", "(hidden)"),
        (
            "192.168.001.020 and 192-168-1-20 and ip-192-168-1-20",
            "(hidden) and (hidden) and (hidden)",
        ),
        ("00:1a:2b:3c:4d:5e, 00-1A-2B-3C-4D-5E", "(hidden), (hidden)"),
        (
            "163.com, mail.example.xn--p1ai, host.c0m",
            "(hidden), (hidden), (hidden)",
        ),
        ("535 user jane: bad password", "535 user (hidden): bad password"),
        (
            r"CONTOSO\jane, C:\Users\jane\mail.pst, /home/jane/x",
            "(hidden), (hidden), /(hidden)",
        ),
        ("smtps://jane:hunter2@smtp.corp.example/", "(hidden)/"),
        (
            "EXCH01 says no to Wolfgang Kowalski",
            "(hidden) says no to (hidden)",
        ),
        ("call 08912345678", "call (hidden)"),
        (
            "07:9.jqzzy5 and 12:30.08912345678901234 at 12:30:05.123z",
            "(hidden) and (hidden) at 12:30:05.123z",
        ),
        ("0171 555 01 23, DE89 3704 0044 0532", "(hidden), (hidden)"),
        ("0313.0.0161.0115 blocked", "(hidden) blocked"),
        (
            "203[.]0[.]113[.]77 blocked",
            "(hidden)[.](hidden)[.](hidden)[.](hidden) blocked",
        ),
        (
            "PASV (203,0,113,77,200,13)",
            "(hidden) ((hidden),(hidden),(hidden),(hidden),(hidden),(hidden))",
        ),
        ("203 . 0 . 113 . 77", "(hidden) . (hidden) . (hidden) . (hidden)"),
        ("203.0.113.* and 198.51.100", "(hidden).* and (hidden)"),
    ] {
        assert_eq!(scrub().text(text), expected, "{text}");
    }
}

proptest! {
    // Without "x": a row of "x" in place of a password is a word of the tables.
    #[test]
    fn no_word_of_nobodys_leaves(before in ".{0,30}", marker in "[qz]{6,12}", after in ".{0,30}") {
        for (left, right) in [(" ", " "), (".", "@"), ("\\", ""), ("<", ">"), (":", ":"), ("x", "9"), ("12:30.", "5"), ("2026-11-26T", "")] {
            let text = format!("{before}{left}{marker}{right}{after}");
            prop_assert!(!scrub().text(&text).contains(&marker));
        }
    }

    #[test]
    fn any_text_is_scrubbed_twice_alike(text in ".{0,200}") {
        let scrub = scrub();
        let once = scrub.text(&text);
        prop_assert_eq!(scrub.text(&once), once);
    }
}
