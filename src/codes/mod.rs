//! What the numbers mean: `0x800CCC1A`, 10060, `0x2741`, event 11508, `550 5.7.1`, `[IN-USE]`.
//!
//! In: a number, or a server's reply, as people write it. Out: a [`Code`] with its symbol, the link of the chain it
//! belongs to and its meaning. Pure: reads only the tables under `assets/`.

mod nss;
mod number;
mod parts;
mod reply;
mod table;

pub(crate) use nss::find_symbols;
pub(crate) use number::{Found, find_numbers};
pub use reply::{ReplyCause, ReplyMeaning, reply};

use crate::mail::{Protocol, Stage};
use number::Number;
use serde::{Deserialize, Serialize};
use table::{Row, table};

/// One explained number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Code {
    /// The number in its usual form: `0x800CCC1A`, `10060`, `11508`.
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
}

/// Why a text could not be explained.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ExplainError {
    /// Nothing was written.
    #[error("no number was given; write one such as 0x800CCC1A, 10060 or 11508")]
    Empty,
    /// The text is neither a number nor a symbol nor a server's reply.
    #[error("'{0}' is not a number that a mail program shows; write one such as 0x800CCC1A, 10060 or 11508")]
    NotANumber(String),
}

/// Explains a number as people write it: hexadecimal with or without `0x` (a multiplication sign, a letter O and
/// full-width digits are understood), a decimal HRESULT such as -2146644966, a Winsock number, an Exchange event id;
/// also a symbol of the published headers, and a server's reply such as `550 5.7.1` or `[IN-USE]`.
///
/// # Errors
/// [`ExplainError`] where the text is none of these. A number that nobody knows is no error: its [`Code::known`] is false.
pub fn explain(number: &str) -> Result<Code, ExplainError> {
    let text = number.trim();
    if text.is_empty() {
        return Err(ExplainError::Empty);
    }
    if let Some(number) = number::read(text) {
        return Ok(explain_number(number));
    }
    if let Some(row) = table().by_symbol(text) {
        return Ok(row.to_code());
    }
    if let Some(code) = nss::explain(text) {
        return Ok(code);
    }
    if let Some(meaning) = reply(text) {
        return Ok(meaning.into_code());
    }
    let shown: String = text.chars().take(60).collect();
    Err(ExplainError::NotANumber(shown))
}

/// Explains a 32-bit number, an HRESULT as a rule.
pub fn explain_hresult(value: u32) -> Code {
    explain_number(Number::Hex(value))
}

/// Explains an event id of the Exchange application log; `None` where no table lists it.
pub fn explain_event(id: u32) -> Option<Code> {
    table().event(id).map(Row::to_code)
}

/// Explains a Winsock number such as 10060; `None` where it is none.
pub fn explain_winsock(number: u32) -> Option<Code> {
    let row = table().hresult(number).filter(|row| row.is_winsock())?;
    let mut code = row.to_code();
    code.code = number.to_string();
    Some(code)
}

/// The protocol that a number belongs to, where it belongs to one alone (0x800CCC92 is said by POP3 only).
pub fn protocol_of(value: u32) -> Option<Protocol> {
    table().hresult(value).and_then(|row| row.protocol())
}

/// A number in the form used everywhere: `0x` and eight capitals, fewer digits for small numbers (`0x2741`).
pub fn hexadecimal(value: u32) -> String {
    if value > 0xFFFF {
        format!("0x{value:08X}")
    } else {
        format!("0x{value:X}")
    }
}

fn explain_number(number: Number) -> Code {
    match number {
        Number::Hex(value) => explain_hexadecimal(value),
        Number::Decimal(value) => explain_decimal(value),
        Number::Event(id) => explain_event(id).unwrap_or_else(|| parts::unknown(id.to_string())),
    }
}

fn explain_hexadecimal(value: u32) -> Code {
    if let Some(row) = table().hresult(value) {
        let mut code = row.to_code();
        code.code = hexadecimal(value);
        if row.is_winsock() {
            code.meaning = parts::winsock_number(value, &code.meaning);
        }
        return code;
    }
    parts::decode(value)
}

/// Decimal numbers are Winsock numbers, Exchange events, WinINet numbers or SMTP replies; nothing else is shown in decimal.
fn explain_decimal(value: u32) -> Code {
    let shown = value.to_string();
    explain_winsock(value)
        .or_else(|| explain_event(value))
        .or_else(|| parts::wininet(value))
        .or_else(|| {
            (200..600)
                .contains(&value)
                .then(|| reply(&shown))
                .flatten()
                .map(ReplyMeaning::into_code)
        })
        .unwrap_or_else(|| parts::unknown(shown))
}

#[cfg(test)]
mod tests;
