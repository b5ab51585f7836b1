//! Numbers as people paste them: each form, and what is no number.

use super::*;
use crate::mail::Stage;
use proptest::prelude::*;

fn explained(text: &str) -> Code {
    explain(text).expect("a number")
}

#[test]
fn a_helpdesk_gets_the_right_meaning_or_a_plain_not_known() {
    let secure = explained("0x800CCC1A");
    assert_eq!(secure.symbol.as_deref(), Some("IXP_E_SECURE_CONNECT_FAILED"));
    assert_eq!((secure.stage, secure.known), (Stage::Tls, true));
    assert_eq!(explained("-2146644966"), secure);
    assert_eq!(explained("800ccc1a"), secure);

    let silence = explained("10060");
    assert_eq!(silence.symbol.as_deref(), Some("WSAETIMEDOUT"));
    assert_eq!((silence.code.as_str(), silence.stage), ("10060", Stage::Tcp));

    assert_eq!(explained("0x80072EE7").stage, Stage::Dns);
    assert_eq!(explained("12007").meaning, explained("0x80072EE7").meaning);
    assert_eq!(
        explained("0x800B0109").symbol.as_deref(),
        Some("CERT_E_UNTRUSTEDROOT")
    );

    let event = explained("11508");
    assert_eq!((event.code.as_str(), event.known), ("11508", true));
    assert_eq!(event.symbol.as_deref(), Some("MSExchangePOP3"));

    let address = explained("0x2741");
    assert_eq!(address.code, "0x2741");
    assert_eq!(address.symbol.as_deref(), Some("WSAEADDRNOTAVAIL"));
    assert_ne!(address.meaning, explained("0x2740").meaning);

    let unknown = explained("0x12345678");
    assert!(!unknown.known && unknown.symbol.is_none());
    assert!(unknown.meaning.starts_with("Not known"), "{}", unknown.meaning);
}

#[test]
fn numbers_that_nobody_listed_are_decoded_by_their_parts() {
    assert_eq!(explained("0x8007274D").stage, Stage::Tcp);
    assert!(!explained("0x800CCC1F").known);
    assert!(!explained("0x800CCD55").known);
    assert!(explained("0x800CCD55").meaning.contains("Outlook Express"));
    assert_eq!(explained("0x800B01FF").stage, Stage::Tls);
    assert!(explained("0x80072F99").meaning.contains("12185"));
    assert!(explained("0x8FFF1234").meaning.starts_with("Not known"));
}

#[test]
fn replies_and_symbols_are_explained_too() {
    assert_eq!(explained("550 5.1.1").code, "550 5.1.1");
    assert_eq!(explained("535").stage, Stage::Auth);
    assert_eq!(explained("wsaeconnrefused").stage, Stage::Tcp);
    assert_eq!(explained("[SYS/TEMP]").stage, Stage::Protocol);
}

#[test]
fn what_is_no_number_says_so_in_one_line() {
    assert_eq!(explain("  "), Err(ExplainError::Empty));
    let refused = explain("hello\nworld").expect_err("no number");
    assert!(refused.to_string().contains("not a number"));
    assert!(explain("995").is_ok_and(|code| !code.known));
}

proptest! {
    #[test]
    fn any_text_is_explained_or_refused(text in ".{0,80}") {
        let _ = explain(&text);
        let _ = reply(&text);
        let _ = find_numbers(&text).count();
    }

    #[test]
    fn every_number_reads_back_from_its_usual_form(value: u32) {
        let code = explain_hresult(value);
        prop_assert_eq!(&explain(&code.code).map(|code| code.code), &Ok(code.code.clone()));
        prop_assert!(!code.meaning.is_empty());
        if value >= 0x8000_0000 {
            let decimal = (value as i32).to_string();
            prop_assert_eq!(explain(&decimal), Ok(code));
        }
    }
}
