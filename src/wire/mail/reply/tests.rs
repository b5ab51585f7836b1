//! Replies as servers give them, and as nobody should.

use super::*;
use proptest::prelude::*;

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

#[test]
fn replies_end_where_the_protocol_says() {
    let capa = lines("+OK\nSTLS\nUSER");
    assert_eq!(complete(Protocol::Pop3, Command::Capabilities, &capa), None);
    let capa = lines("+OK\nSTLS\nUSER\n.");
    assert_eq!(
        complete(Protocol::Pop3, Command::Capabilities, &capa),
        Some(Verdict::Positive)
    );
    assert_eq!(
        complete(Protocol::Smtp, Command::Capabilities, &lines("250-host")),
        None
    );
    assert_eq!(
        complete(Protocol::Smtp, Command::StartTls, &lines("454 no")),
        Some(Verdict::Negative)
    );
    assert_eq!(
        complete(
            Protocol::Imap,
            Command::Capabilities,
            &lines("* CAPABILITY IMAP4")
        ),
        None
    );
    assert_eq!(
        complete(Protocol::Imap, Command::StartTls, &lines("a2 OK go")),
        Some(Verdict::Positive)
    );
}

#[test]
fn offers_are_read_in_each_protocol() {
    let imap = capabilities(
        Protocol::Imap,
        &lines("* OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] ready"),
    );
    let offered = offer(Protocol::Imap, &imap);
    assert!(offered.starttls && offered.login_disabled);
    let smtp = capabilities(Protocol::Smtp, &lines("250-h\n250-XXXXXXXA\n250 AUTH XOAUTH2"));
    let offered = offer(Protocol::Smtp, &smtp);
    assert!(!offered.starttls && offered.masked);
    assert_eq!(offered.mechanisms, ["XOAUTH2"]);
}

#[test]
fn a_refusal_is_a_refusal_in_each_protocol() {
    let verdict = |protocol, text: &str| complete(protocol, Command::StartTls, &lines(text));
    for (protocol, text) in [
        (Protocol::Pop3, "-ERR [SYS/TEMP] TLS initialization failed."),
        (Protocol::Imap, "a2 NO not now"),
        (Protocol::Imap, "a2 BAD unknown command"),
        (Protocol::Imap, "* BYE shutting down"),
        (Protocol::Smtp, "454 4.7.0 TLS not available"),
        (Protocol::Smtp, "502 5.5.1 not implemented"),
        (Protocol::Smtp, "what?"),
    ] {
        assert_eq!(verdict(protocol, text), Some(Verdict::Negative), "{text}");
    }
    assert_eq!(verdict(Protocol::Imap, "* 3 EXISTS"), None);
    assert_eq!(verdict(Protocol::Smtp, "220 ready"), Some(Verdict::Positive));
}

#[test]
fn ways_of_signing_in_are_collected_once_each() {
    let of = |protocol, text: &str| offer(protocol, &capabilities(protocol, &lines(text)));
    assert_eq!(
        of(Protocol::Pop3, "+OK\nUSER\nSASL PLAIN XOAUTH2\nSTLS\n.").mechanisms,
        ["PLAIN", "USER", "XOAUTH2"]
    );
    assert_eq!(
        of(
            Protocol::Imap,
            "* CAPABILITY IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2\na1 OK done"
        )
        .mechanisms,
        ["PLAIN", "XOAUTH2"]
    );
    let old_form = "250-h\n250-AUTH=LOGIN PLAIN\n250-AUTH LOGIN PLAIN NTLM\n250 STARTTLS";
    let offered = of(Protocol::Smtp, old_form);
    assert_eq!(offered.mechanisms, ["LOGIN", "NTLM", "PLAIN"]);
    assert!(offered.starttls && !offered.masked);
    // The first line of EHLO's reply is a greeting, whatever words it holds.
    assert!(!of(Protocol::Smtp, "250 STARTTLS").starttls);
    assert!(!of(Protocol::Pop3, "+OK STLS\nUSER\n.").starttls);
}

#[test]
fn servers_that_want_encryption_first_say_so_in_three_ways() {
    assert!(requires_starttls(
        Protocol::Smtp,
        &lines("530 5.7.0 Must issue a STARTTLS command first")
    ));
    assert!(requires_starttls(
        Protocol::Imap,
        &lines("a1 NO [PRIVACYREQUIRED] no")
    ));
    assert!(requires_starttls(
        Protocol::Imap,
        &lines("* CAPABILITY IMAP4rev1 LOGINDISABLED")
    ));
    assert!(!requires_starttls(
        Protocol::Smtp,
        &lines("530 5.7.0 Authentication required")
    ));
}

#[test]
fn unasked_lines_are_allowed_a_farewell_or_out_of_step() {
    for (protocol, line, expected) in [
        (Protocol::Imap, "* 3 EXISTS", Surplus::Allowed),
        (Protocol::Imap, "* BYE session ends", Surplus::Farewell),
        (Protocol::Smtp, "421 4.4.2 bye", Surplus::Farewell),
        (Protocol::Smtp, "220 again", Surplus::OutOfStep),
        (Protocol::Smtp, "", Surplus::Allowed),
        (Protocol::Pop3, "+OK back", Surplus::OutOfStep),
    ] {
        assert_eq!(surplus(protocol, line), expected, "{line}");
    }
}

#[test]
fn a_reply_to_somebody_elses_command_is_found() {
    let found = |protocol, text: &str| is_of_another_command(protocol, &lines(text)).cloned();
    let wrong_tag = "* CAPABILITY IMAP4rev1\nzz99 OK done";
    assert_eq!(found(Protocol::Imap, wrong_tag), Some("zz99 OK done".to_owned()));
    assert_eq!(found(Protocol::Imap, "* CAPABILITY IMAP4rev1\na1 OK done"), None);
    assert_eq!(found(Protocol::Imap, "* OK [ALERT] soon down\na1 NO later"), None);
    assert_eq!(found(Protocol::Pop3, "+OK\nUSER\n+OK\n."), Some("+OK".to_owned()));
    assert_eq!(found(Protocol::Pop3, "-ERR what?"), None);
}

#[test]
fn too_many_differs_from_other_refusals() {
    for line in [
        "421 4.3.2 try later",
        "-ERR [IN-USE] mailbox locked",
        "* BYE Maximum number of connections from user+IP exceeded",
        "554 5.7.1 too many connections",
    ] {
        assert!(is_too_many(line), "{line}");
    }
    for line in [
        "-ERR access denied",
        "554 no service",
        "* OK too many cooks",
        "+OK",
    ] {
        assert!(!is_too_many(line), "{line}");
    }
}

/// Lines made of the words that matter.
fn wordy() -> impl Strategy<Value = String> {
    let words = [
        "+OK",
        "-ERR",
        "*",
        "a1",
        "a2",
        "OK",
        "NO",
        "BYE",
        "CAPABILITY",
        "[CAPABILITY",
        "]",
        "250-",
        "250 ",
        "STLS",
        "STARTTLS",
        "AUTH=",
        "AUTH",
        "SASL",
        "XXXX",
        ".",
        "530",
        "421",
    ];
    let word = prop_oneof![
        prop::sample::select(words.to_vec()).prop_map(str::to_owned),
        "\\PC{0,6}"
    ];
    prop::collection::vec(word, 0..6).prop_map(|words| words.join(" "))
}

proptest! {
    #[test]
    fn any_lines_are_read(lines in prop::collection::vec(wordy(), 0..8)) {
        for protocol in [Protocol::Pop3, Protocol::Imap, Protocol::Smtp, Protocol::Nntp] {
            for command in [Command::Capabilities, Command::StartTls, Command::Quit] {
                let verdict = complete(protocol, command, &lines);
                prop_assert!(verdict.is_none() || !lines.is_empty());
            }
            let is_too_many = capabilities(protocol, &lines);
            prop_assert!(is_too_many.iter().all(|word| !word.is_empty()));
            let offered = offer(protocol, &is_too_many);
            prop_assert!(offered.mechanisms.windows(2).all(|pair| pair[0] < pair[1]));
            requires_starttls(protocol, &lines);
        }
        for line in &lines {
            is_too_many(line);
        }
    }
}
