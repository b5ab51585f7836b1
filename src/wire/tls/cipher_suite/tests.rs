//! The table of suites, whole.

use super::*;

#[test]
fn every_row_can_be_read_and_none_twice() {
    ROWS.assert_sound();
    assert_eq!(SUITES.len(), ROWS.rows().len());
    assert!(SUITES.len() > 300);
}

#[test]
fn suites_have_their_names() {
    let of = |number| {
        let suite = CipherSuite(number);
        (suite.to_string(), suite.key_exchange())
    };
    assert_eq!(
        of(0xc02f),
        (
            "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256".to_owned(),
            Some("ECDHE_RSA")
        )
    );
    assert_eq!(of(0x1301).1, Some("TLS 1.3"));
    assert_eq!(of(0x0700c0).0, "SSL_CK_DES_192_EDE3_CBC_WITH_MD5");
    assert_eq!(of(0xfafa), ("0xFAFA".to_owned(), None));
    assert_eq!(CipherSuite::from_hex("0xC02F"), Some(CipherSuite(0xc02f)));
    assert_eq!(CipherSuite::from_hex("C02F"), None);
    for number in [0x0005, 0xc02f, 0x010080] {
        assert_eq!(
            CipherSuite::from_hex(&CipherSuite(number).hex()),
            Some(CipherSuite(number))
        );
    }
}

#[test]
fn a_prime_comes_with_ephemeral_diffie_hellman_only() {
    for number in [0x0011, 0x0016, 0x0033, 0x0034, 0x009e, 0x0088, 0xccaa, 0xc09f] {
        assert!(CipherSuite(number).sends_prime(), "{number:x}");
    }
    for number in [0x000a, 0x002f, 0xc02f, 0x0031, 0x1301, 0x0090] {
        assert!(!CipherSuite(number).sends_prime(), "{number:x}");
    }
}
