//! From a number as people write it to its meaning.
//!
//! In: a text, or a number of a known kind. Out: a [`Code`].

use super::code::{Code, ErrorNumber, hexadecimal};
use super::number::{self, Number};
use super::reply::{ReplyMeaning, reply};
use super::saying::find_sayings;
use super::table::{Row, table};
use super::{nss, parts};
use crate::mail::Protocol;
use crate::pattern::PlainText;

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
    if let Some(number) = number::read(number::behind_domain(text)) {
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
    if let Some(code) = said(text) {
        return Ok(code);
    }
    let shown: String = text.chars().take(60).collect();
    Err(ExplainError::NotANumber(shown))
}

/// Words of a library that are most of the text: `CERTIFICATE_VERIFY_FAILED`, `ERR_SSL_PROTOCOL_ERROR`.
fn said(text: &str) -> Option<Code> {
    let (row, found) = find_sayings(&PlainText::of(text))
        .into_iter()
        .find(|(row, _)| !row.meaning.is_empty())?;
    (found.weight * 2 >= text.chars().count()).then(|| Code {
        code: text.to_owned(),
        symbol: None,
        stage: row.stage,
        meaning: row.meaning.clone(),
        known: true,
        finding: row.finding.clone(),
    })
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
        let number = ErrorNumber(value);
        code.code = if number.is_apple() {
            number.to_string()
        } else {
            hexadecimal(value)
        };
        if row.is_winsock() {
            code.meaning = parts::winsock_number(value, &code.meaning);
        }
        return code;
    }
    let number = ErrorNumber(value);
    if number.is_apple() {
        return nss::explain_number(value.cast_signed())
            .unwrap_or_else(|| parts::unknown(number.to_string()));
    }
    parts::decode(value)
}

/// Decimal numbers are Winsock numbers, Exchange events, WinINet numbers or SMTP replies; nothing else is shown in decimal.
fn explain_decimal(value: u32) -> Code {
    let shown = value.to_string();
    explain_winsock(value)
        .or_else(|| explain_event(value))
        .or_else(|| parts::wininet(value))
        .or_else(|| table().errno(value).map(Row::to_code))
        .or_else(|| {
            table()
                .hresult(value)
                .filter(|row| row.is_decimal())
                .map(Row::to_code)
        })
        .or_else(|| {
            (200..600)
                .contains(&value)
                .then(|| reply(&shown))
                .flatten()
                .map(ReplyMeaning::into_code)
        })
        .unwrap_or_else(|| parts::unknown(shown))
}
