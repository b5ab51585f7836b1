//! One explained number, and the numbers of a message as types.
//!
//! In: numbers. Out: their one written form, in JSON as on the screen.

use crate::mail::Stage;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// One explained number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Code {
    /// The number in its usual form: `0x800CCC1A`, `10060`, `11508`, `-9807`.
    pub code: String,
    /// The symbol in the published headers, if there is one.
    pub symbol: Option<String>,
    /// The link of the chain that the number speaks of.
    pub stage: Stage,
    /// What it means, in English; "not known" wording where nothing is known.
    pub meaning: String,
    /// False where no table and no rule explains the number.
    #[serde(default)]
    pub known: bool,
    /// What it counts for: an id of `assets/evidence_weights.csv`, where it counts.
    #[serde(default)]
    pub finding: Option<String>,
}

/// A number in the form used everywhere: `0x` and eight capitals, fewer digits for small numbers (`0x2741`).
pub fn hexadecimal(value: u32) -> String {
    if value > 0xFFFF {
        format!("0x{value:08X}")
    } else {
        format!("0x{value:X}")
    }
}

/// The error number of a message: an HRESULT as a rule, a negative number of Apple's systems, a number of a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ErrorNumber(pub u32);

/// Negative numbers down to this one are Apple's; below them they are HRESULTs.
const LEAST_APPLE_NUMBER: i32 = -99_999;

impl ErrorNumber {
    /// A number of Apple's systems, which is shown with its sign.
    pub fn is_apple(self) -> bool {
        (LEAST_APPLE_NUMBER..0).contains(&self.0.cast_signed())
    }
}

impl fmt::Display for ErrorNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            small @ 0..=0xFFFF => write!(f, "{small}"),
            apple if self.is_apple() => write!(f, "{}", apple.cast_signed()),
            hresult => write!(f, "0x{hresult:08X}"),
        }
    }
}

/// A text that is no number of an error.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is no error number")]
pub struct NoErrorNumber(String);

impl FromStr for ErrorNumber {
    type Err = NoErrorNumber;

    fn from_str(text: &str) -> Result<ErrorNumber, NoErrorNumber> {
        let hexadecimal = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
        let value = match hexadecimal {
            Some(digits) => u32::from_str_radix(digits, 16).ok(),
            None => text
                .parse::<i32>()
                .map(i32::cast_unsigned)
                .ok()
                .or_else(|| text.parse().ok()),
        };
        value
            .map(ErrorNumber)
            .ok_or_else(|| NoErrorNumber(text.chars().take(40).collect()))
    }
}

/// The number or the name that the operating system gave to a failed connection, as it was printed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SocketError {
    /// Winsock (10061) or errno (111).
    Number(u32),
    /// The name of an errno (`ECONNREFUSED`).
    Name(String),
}

impl fmt::Display for SocketError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SocketError::Number(number) => write!(f, "{number}"),
            SocketError::Name(name) => f.write_str(name),
        }
    }
}

impl FromStr for SocketError {
    type Err = NoErrorNumber;

    fn from_str(text: &str) -> Result<SocketError, NoErrorNumber> {
        let is_name = text.len() <= 40
            && text.starts_with('E')
            && text
                .bytes()
                .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_');
        match text.parse() {
            Ok(number) => Ok(SocketError::Number(number)),
            Err(_) if is_name => Ok(SocketError::Name(text.to_owned())),
            Err(_) => Err(NoErrorNumber(text.chars().take(40).collect())),
        }
    }
}

/// Both are texts in JSON: scripts read them as they are printed.
macro_rules! as_text {
    ($number:ty) => {
        impl Serialize for $number {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $number {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?
                    .parse()
                    .map_err(serde::de::Error::custom)
            }
        }
    };
}
as_text!(ErrorNumber);
as_text!(SocketError);
