//! Numbers that no table lists, decoded by their parts.
//!
//! In: a 32-bit number. Out: what its severity, facility and low word say for certain ([MS-ERREF] 2.1), and no more:
//! an unknown number stays unknown. The words are in `assets/code_parts.csv`.

use super::code::{Code, hexadecimal};
use super::table::table;
use crate::mail::Stage;
use crate::tables::{self, Table};
use serde::Deserialize;

/// FACILITY_ITF: each component gives its own meaning to these numbers.
const FACILITY_INTERFACE: u16 = 4;
/// FACILITY_WIN32: the low word is a Windows or Winsock number.
const FACILITY_WIN32: u16 = 7;
/// FACILITY_SECURITY, used by Schannel.
const FACILITY_SECURITY: u16 = 9;
/// FACILITY_CERT, used by certificate checks.
const FACILITY_CERTIFICATE: u16 = 11;
/// FACILITY_INTERNET, used by Outlook Express.
const FACILITY_INTERNET: u16 = 12;

/// One row of the words.
#[derive(Debug, Deserialize)]
struct Part {
    /// `facility` or `sentence`.
    kind: String,
    /// The facility's number, or the sentence's name.
    key: String,
    /// The words; `{0}` and so on stand for numbers.
    text: String,
}

/// Decodes a number that the table does not list.
pub(super) fn decode(value: u32) -> Code {
    let low = value & 0xFFFF;
    let facility = ((value >> 16) & 0x7FF) as u16;
    let is_error = value >> 31 == 1;
    if value <= 0xFFFF {
        return wininet(value)
            .map(|code| Code {
                code: hexadecimal(value),
                ..code
            })
            .unwrap_or_else(|| unknown(hexadecimal(value)));
    }
    // The customer bit and the other reserved bits are clear in every number that Windows itself gives out.
    if !is_error || value & 0x7800_0000 != 0 {
        return unknown(hexadecimal(value));
    }
    if facility == FACILITY_WIN32
        && let Some(row) = table().hresult(low).filter(|row| row.is_winsock())
    {
        let inner = row.to_code();
        return Code {
            code: hexadecimal(value),
            symbol: inner.symbol.map(|symbol| format!("HRESULT_FROM_WIN32({symbol})")),
            ..inner
        };
    }
    let (stage, sentence) = match facility {
        FACILITY_INTERNET => (Stage::Unknown, "internet"),
        FACILITY_INTERFACE => (Stage::Unknown, "interface"),
        FACILITY_WIN32 if (12000..12200).contains(&low) => (Stage::Unknown, "wininet"),
        FACILITY_WIN32 if (10004..=11031).contains(&low) => (Stage::Unknown, "winsock"),
        FACILITY_WIN32 => (Stage::Unknown, "win32"),
        FACILITY_SECURITY => (Stage::Unknown, "security"),
        FACILITY_CERTIFICATE => (Stage::Tls, "certificate"),
        _ => (Stage::Unknown, "facility"),
    };
    let name = word("facility", &facility.to_string());
    let meaning = match (sentence, name) {
        ("facility", None) => return unknown(hexadecimal(value)),
        ("facility", Some(name)) => fill(sentence, &[&name, &low.to_string()]),
        _ => fill(sentence, &[&low.to_string()]),
    };
    Code {
        code: hexadecimal(value),
        symbol: None,
        stage,
        meaning,
        known: false,
        finding: None,
    }
}

/// WinINet numbers (12002, 12007 ...) are listed in the table as HRESULTs; written alone they mean the same.
pub(super) fn wininet(value: u32) -> Option<Code> {
    (12000..12200)
        .contains(&value)
        .then(|| table().hresult(0x8007_0000 | value))
        .flatten()
        .map(|row| Code {
            code: value.to_string(),
            ..row.to_code()
        })
}

/// A Winsock number in hexadecimal, as Exchange's event log prints it: the decimal form is the one people look up.
pub(super) fn winsock_number(value: u32, meaning: &str) -> String {
    fill("winsock-number", &[&value.to_string(), meaning])
}

/// A number that nothing is known about.
pub(super) fn unknown(code: String) -> Code {
    let meaning = fill("unknown", &[&code]);
    Code {
        code,
        symbol: None,
        stage: Stage::Unknown,
        meaning,
        known: false,
        finding: None,
    }
}

fn fill(sentence: &str, values: &[&str]) -> String {
    let mut text = word("sentence", sentence).unwrap_or_else(|| "Not known.".to_owned());
    for (index, value) in values.iter().enumerate() {
        text = text.replace(&format!("{{{index}}}"), value);
    }
    text
}

fn word(kind: &str, key: &str) -> Option<String> {
    parts()
        .iter()
        .find(|part| part.kind == kind && part.key == key)
        .map(|part| part.text.clone())
}

static PARTS: Table<Part> = tables::table!("code_parts");

fn parts() -> &'static [Part] {
    PARTS.rows()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sentence_that_the_code_names_is_there() {
        for sentence in [
            "unknown",
            "internet",
            "interface",
            "wininet",
            "winsock",
            "win32",
            "security",
            "certificate",
            "facility",
            "winsock-number",
        ] {
            assert!(word("sentence", sentence).is_some(), "{sentence}");
        }
        PARTS.assert_sound();
    }
}
