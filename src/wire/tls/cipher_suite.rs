//! Cipher suites by their numbers: what they are called and how they agree on keys.
//!
//! In: a number from the wire. Out: what `assets/cipher_suites.csv` says about it.

use crate::tables::{self, Table};
use serde::Deserialize;
use std::collections::HashMap;
use std::fmt;
use std::sync::LazyLock;

/// A cipher suite by its number: two bytes, or three for the specs of SSL 2.0. Unknown numbers are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CipherSuite(pub u32);

#[derive(Debug, Deserialize)]
struct Row {
    #[serde(deserialize_with = "tables::hexadecimal")]
    number: u32,
    name: String,
    key_exchange: String,
}

static ROWS: Table<Row> = tables::table!("cipher_suites");
static SUITES: LazyLock<HashMap<u32, &Row>> =
    LazyLock::new(|| ROWS.rows().iter().map(|row| (row.number, row)).collect());

impl CipherSuite {
    /// The suite behind text such as `0xC02F` or `0x010080`, as [`CipherSuite::hex`] writes it.
    pub fn from_hex(text: &str) -> Option<CipherSuite> {
        let digits = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"))?;
        u32::from_str_radix(digits, 16).ok().map(CipherSuite)
    }

    /// The number as reports keep it: `0xC02F`; the three bytes of SSL 2.0 as `0x010080`.
    pub fn hex(self) -> String {
        if self.0 > 0xffff {
            format!("0x{:06X}", self.0)
        } else {
            format!("0x{:04X}", self.0)
        }
    }

    /// The registered name, `TLS_RSA_WITH_RC4_128_SHA` for example.
    pub fn name(self) -> Option<&'static str> {
        SUITES.get(&self.0).map(|row| row.name.as_str())
    }

    /// How the key is agreed and the server known: `RSA`, `ECDHE_ECDSA`, `DH_anon`, `TLS 1.3`.
    pub fn key_exchange(self) -> Option<&'static str> {
        SUITES.get(&self.0).map(|row| row.key_exchange.as_str())
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
            None => f.write_str(&self.hex()),
        }
    }
}

#[cfg(test)]
mod tests;
