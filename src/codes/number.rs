//! Reading numbers as people write them.
//!
//! In: text, tidy or not. Out: a [`Number`], or every error number inside a longer text with its place.
//! Pure; one pass, nothing allocated but the result.

use super::table::table;
use std::ops::Range;

/// A number as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Number {
    /// Written in hexadecimal, or a decimal HRESULT.
    Hex(u32),
    /// A small decimal number.
    Decimal(u32),
    /// Written with the word "event".
    Event(u32),
}

/// Reads a text that is one number and nothing else.
pub(super) fn read(text: &str) -> Option<Number> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || "()[]{}<>'\"`,.;:".contains(c));
    let lower = text.to_lowercase();
    for word in ["eventid", "event id", "event"] {
        if let Some(rest) = lower.strip_prefix(word) {
            let rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == ':' || c == '#');
            return rest.parse().ok().map(Number::Event);
        }
    }
    if let Some(digits) = after_prefix(text) {
        let digits = digits.trim_start();
        let length = digits.chars().count();
        return (1..=8)
            .contains(&length)
            .then(|| hexadecimal(digits))
            .flatten()
            .map(Number::Hex);
    }
    let plain: String = text.chars().map(plain_digit).collect();
    if let Ok(value) = plain.parse::<i64>() {
        return decimal(&plain, value);
    }
    // Without 0x only the full form can be told from a word.
    (plain.chars().count() == 8 && plain.chars().any(|c| c.is_ascii_digit()))
        .then(|| hexadecimal(&plain))
        .flatten()
        .map(Number::Hex)
}

/// What stands behind the domain that Apple's systems print before a number: `NSPOSIXErrorDomain Code=61`,
/// `NSURLErrorDomain error -1001.`; the whole text where there is none.
pub(super) fn behind_domain(text: &str) -> &str {
    let Some((domain, rest)) = text.split_once(|c: char| c.is_whitespace() || c == ':') else {
        return text;
    };
    if !domain.trim_start_matches('(').ends_with("ErrorDomain") {
        return text;
    }
    let rest = rest.trim_start();
    let named = ["Code=", "code=", "Code ", "code ", "error "];
    named
        .into_iter()
        .find_map(|name| rest.strip_prefix(name))
        .unwrap_or(rest)
}

/// An error number inside a longer text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// Its value.
    pub value: u32,
}

/// Every error number in a text: `0x` with eight digits, `800CCC0E` without it, and decimal HRESULTs.
/// Numbers with more or fewer digits are left alone: they are addresses, colours or half a number.
pub(crate) fn find_numbers(text: &str) -> impl Iterator<Item = Found> + '_ {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while let Some(&byte) = bytes.get(at) {
            let here = at;
            at += 1;
            if !may_start(byte, bytes.get(at)) || !starts_word(bytes, here) {
                continue;
            }
            if let Some((length, value)) = number_at(&text[here..]) {
                at = here + length;
                return Some(Found {
                    range: here..at,
                    value,
                });
            }
        }
        None
    })
}

/// A number starts with a zero or an O typed for it, whose `x` may be of any script; with an 8, or as a decimal.
fn may_start(byte: u8, next: Option<&u8>) -> bool {
    match byte {
        b'0' | b'O' | b'o' => next.is_some_and(|next| matches!(next, b'x' | b'X') || !next.is_ascii()),
        b'-' | b'2' => next.is_some_and(u8::is_ascii_digit),
        _ => byte == b'8',
    }
}

/// A number may follow anything but an ASCII letter or digit ("提示0X800CCC0E" has no blank).
fn starts_word(bytes: &[u8], at: usize) -> bool {
    at.checked_sub(1)
        .and_then(|before| bytes.get(before))
        .is_none_or(|byte| !byte.is_ascii_alphanumeric() && *byte != b'_')
}

fn number_at(text: &str) -> Option<(usize, u32)> {
    if let Some(digits) = after_prefix(text) {
        let digits = digits.strip_prefix(' ').unwrap_or(digits);
        let length = eight_digits(digits)?;
        let value = hexadecimal(&digits[..length])?;
        return Some((text.len() - digits.len() + length, value));
    }
    if let Some(length) = text.starts_with('8').then(|| eight_digits(text)).flatten() {
        let digits = &text[..length];
        let value = hexadecimal(digits)?;
        // Without 0x it could be a telephone number: it must be of a family that mail programs show.
        let family = [
            0x800C_C000..0x800D_0000,
            0x8004_0000..0x8005_0000,
            0x8007_0000..0x8008_0000,
        ]
        .iter()
        .any(|family| family.contains(&value));
        let is_number =
            digits.bytes().any(|byte| byte.is_ascii_alphabetic()) || table().hresult(value).is_some();
        return (family && is_number).then_some((length, value));
    }
    decimal_hresult(text)
}

/// `-2146644966`, or `2148322330` where it is in the families that mail programs show.
fn decimal_hresult(text: &str) -> Option<(usize, u32)> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let count = digits.bytes().take(11).take_while(u8::is_ascii_digit).count();
    if count != 10 {
        return None;
    }
    let length = text.len() - digits.len() + count;
    if text[length..].starts_with(|c: char| c.is_alphanumeric()) {
        return None;
    }
    let value: i64 = text[..length].parse().ok()?;
    let value = if value < 0 {
        i32::try_from(value).ok()? as u32
    } else {
        u32::try_from(value).ok()?
    };
    (0x8000_4000..0x8010_0000)
        .contains(&value)
        .then_some((length, value))
}

/// A number in decimal digits, and its value.
fn decimal(digits: &str, value: i64) -> Option<Number> {
    // Eight digits that begin with 8 are an HRESULT whose 0x was lost, such as 80004005.
    if digits.len() == 8 && digits.starts_with('8') {
        return u32::from_str_radix(digits, 16).ok().map(Number::Hex);
    }
    match value {
        -0x8000_0000..0 => i32::try_from(value).ok().map(|value| Number::Hex(value as u32)),
        0x8000_0000..=0xFFFF_FFFF => u32::try_from(value).ok().map(Number::Hex),
        _ => u32::try_from(value).ok().map(Number::Decimal),
    }
}

/// The digits behind `0x`, `0X`, `0×`, `Ox`.
fn after_prefix(text: &str) -> Option<&str> {
    let rest = text.strip_prefix(['0', 'O', 'o', '０', 'О'])?;
    rest.strip_prefix(['x', 'X', '×', 'х', 'Х', 'ｘ', 'Ｘ', '✕', '⨯'])
}

/// The length in bytes of exactly eight hexadecimal digits, O and I counted as digits.
fn eight_digits(text: &str) -> Option<usize> {
    let mut characters = text.char_indices();
    for _ in 0..8 {
        let (_, character) = characters.next()?;
        if !plain_digit(character).is_ascii_hexdigit() {
            return None;
        }
    }
    match characters.next() {
        None => Some(text.len()),
        Some((_, next)) if next.is_ascii_alphanumeric() => None,
        Some((end, _)) => Some(end),
    }
}

fn hexadecimal(digits: &str) -> Option<u32> {
    digits
        .chars()
        .map(|character| plain_digit(character).to_digit(16))
        .try_fold(0u32, |value, digit| value.checked_mul(16)?.checked_add(digit?))
}

/// The digit a character stands for: letter O for zero, l and I for one, full-width forms, Cyrillic letters of the same shape.
fn plain_digit(character: char) -> char {
    match character {
        'o' | 'O' | 'О' | 'о' => '0',
        'l' | 'I' => '1',
        'С' | 'с' => 'C',
        'А' | 'а' => 'A',
        'Е' | 'е' => 'E',
        'В' => 'B',
        '\u{FF10}'..='\u{FF5A}' => char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        let secure = Some(Number::Hex(0x800C_CC1A));
        for text in [
            "0x800CCC1A",
            "0X800ccc1a",
            "0×800CCC1A",
            "(0x800CCC1A)",
            "800CCC1A",
            "Ox8OOCCC1A",
            "-2146644966",
            "2148322330",
            "０ｘ８００ＣＣＣ１Ａ",
            "0x800СС\u{421}1А",
        ] {
            assert_eq!(read(text), secure, "{text}");
        }
        assert_eq!(read("10060"), Some(Number::Decimal(10060)));
        // One reading for one number, whatever its digits are written with.
        assert_eq!(read("889l8855"), read("88918855"));
        assert_eq!(read("2l48322330"), read("2148322330"));
        assert_eq!(read("0x2741"), Some(Number::Hex(0x2741)));
        assert_eq!(read("Event ID: 11508"), Some(Number::Event(11508)));
        for text in ["hello", "0x", "0x123456789", "", "99999999999", "accounts"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn numbers_are_found_inside_text() {
        let found = |text: &str| find_numbers(text).map(|found| found.value).collect::<Vec<u32>>();
        assert_eq!(found("一直提示0X800CCC0E错误"), [0x800C_CC0E]);
        assert_eq!(found("**0x800CCCOD**, gefolgt"), [0x800C_CC0D]);
        assert_eq!(found("a (0x8004210b) b 0x800CCC0F."), [0x8004_210B, 0x800C_CC0F]);
        assert_eq!(
            found("error -2146644966, then 800CCC92"),
            [0x800C_CC1A, 0x800C_CC92]
        );
        assert_eq!(
            found("0x800CCC0 0x800CCC0EE 80012345 deadbeef 2026112300 x0x800CCC0E"),
            Vec::<u32>::new()
        );
    }
}
