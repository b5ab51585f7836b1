//! Names and strength of cipher suites.
//!
//! In: a number from the wire. Out: what `assets/cipher_suites.csv` says about it.

use crate::packed;
use serde::Deserialize;
use std::collections::HashMap;
use std::fmt;
use std::sync::LazyLock;

/// A cipher suite by its number: two bytes, or three for the specs of SSL 2.0. Unknown numbers are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CipherSuite(pub u32);

/// What a suite is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Strength {
    /// TLS 1.3, or authenticated encryption with a fresh key for every connection.
    Modern,
    /// Not broken, but what it protects can be read later by whoever gets the server's key, or by known attacks on CBC.
    Legacy,
    /// RC4, DES, triple DES, RC2, IDEA, or nobody's identity is checked (RFC 7465, RFC 8429).
    Weak,
    /// Made weak on purpose, 40 to 56 bits.
    Export,
    /// No encryption at all.
    Null,
    /// A message in the list of suites, never chosen (RFC 5746, RFC 7507).
    Signal,
}

#[derive(Debug, Deserialize)]
struct Row {
    number: String,
    name: String,
    key_exchange: String,
    strength: Strength,
}

static SUITES: LazyLock<HashMap<u32, Row>> = LazyLock::new(|| {
    rows()
        .filter_map(Result::ok)
        .filter_map(|row| Some((u32::from_str_radix(&row.number, 16).ok()?, row)))
        .collect()
});

fn rows() -> impl Iterator<Item = Result<Row, csv::Error>> {
    let table = std::io::Cursor::new(packed::table!("cipher_suites"));
    csv::Reader::from_reader(table).into_deserialize()
}

impl CipherSuite {
    /// The suite behind text such as `0xC02F` or `0x010080`.
    pub fn from_hex(text: &str) -> Option<CipherSuite> {
        let digits = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"))?;
        u32::from_str_radix(digits, 16).ok().map(CipherSuite)
    }

    /// The registered name, `TLS_RSA_WITH_RC4_128_SHA` for example.
    pub fn name(self) -> Option<&'static str> {
        SUITES.get(&self.0).map(|row| row.name.as_str())
    }

    /// How the key is agreed and the server known: `RSA`, `ECDHE_ECDSA`, `DH_anon`, `TLS 1.3`.
    pub fn key_exchange(self) -> Option<&'static str> {
        SUITES.get(&self.0).map(|row| row.key_exchange.as_str())
    }

    /// What it is worth; `None` for unknown numbers.
    pub fn strength(self) -> Option<Strength> {
        SUITES.get(&self.0).map(|row| row.strength)
    }

    /// True where a ServerKeyExchange of this suite begins with a Diffie-Hellman prime (RFC 5246 7.4.3).
    pub fn sends_prime(self) -> bool {
        matches!(self.key_exchange(), Some("DHE_RSA" | "DHE_DSS" | "DH_anon"))
    }
}

impl From<u16> for CipherSuite {
    fn from(number: u16) -> Self {
        CipherSuite(u32::from(number))
    }
}

/// The name, or the number where it has none.
impl fmt::Display for CipherSuite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "0x{:04X}", self.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_can_be_read_and_none_twice() {
        let lines = packed::table!("cipher_suites").lines().count();
        assert_eq!(SUITES.len(), lines - 1);
        assert!(lines > 300);
    }

    #[test]
    fn suites_have_their_names() {
        let of = |number| {
            let suite = CipherSuite(number);
            (suite.to_string(), suite.key_exchange(), suite.strength())
        };
        assert_eq!(
            of(0xc02f),
            (
                "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256".to_owned(),
                Some("ECDHE_RSA"),
                Some(Strength::Modern)
            )
        );
        assert_eq!(of(0x0005).2, Some(Strength::Weak));
        assert_eq!(of(0x0062).2, Some(Strength::Export));
        assert_eq!(of(0x002f).2, Some(Strength::Legacy));
        assert_eq!(of(0x1301).1, Some("TLS 1.3"));
        assert_eq!(of(0x0700c0).0, "SSL_CK_DES_192_EDE3_CBC_WITH_MD5");
        assert_eq!(of(0xfafa), ("0xFAFA".to_owned(), None, None));
        assert_eq!(CipherSuite::from_hex("0xC02F"), Some(CipherSuite(0xc02f)));
        assert_eq!(CipherSuite::from_hex("C02F"), None);
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
}
