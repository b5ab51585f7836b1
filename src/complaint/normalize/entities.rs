//! HTML's character references: `&auml;`, `&#228;`, `&#xE4;`.
//!
//! In: text with them. Out: the characters they stand for; what is no reference stays as it is. The names are those of
//! HTML 4.01 (24.2 to 24.4) and `apos`: what mail programs, forums and ticket systems write.

use crate::tables::{self, Table};
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::LazyLock;

/// Longer than every name and every number.
const LONGEST: usize = 10;

#[derive(Debug, Deserialize)]
struct Row {
    name: String,
    code: String,
}

static ROWS: Table<Row> = tables::table!("html_entities");

static NAMES: LazyLock<HashMap<&'static str, char>> = LazyLock::new(|| {
    ROWS.rows()
        .iter()
        .filter_map(|row| {
            let code = u32::from_str_radix(&row.code, 16).ok()?;
            Some((row.name.as_str(), char::from_u32(code)?))
        })
        .collect()
});

/// The text with its references replaced.
pub(super) fn decode(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, from) = rest.split_at(at);
        decoded.push_str(before);
        match reference(from) {
            Some((letter, length)) => {
                decoded.push(letter);
                rest = &from[length..];
            }
            None => {
                decoded.push('&');
                rest = &from[1..];
            }
        }
    }
    decoded.push_str(rest);
    decoded
}

/// The character of the reference at the start of `text`, and the reference's length in bytes.
fn reference(text: &str) -> Option<(char, usize)> {
    let end = text.bytes().take(LONGEST + 2).position(|byte| byte == b';')?;
    let inside = text.get(1..end)?;
    let letter = match inside.strip_prefix('#') {
        Some(number) => numbered(number)?,
        None => *NAMES.get(inside)?,
    };
    Some((letter, end + 1))
}

fn numbered(number: &str) -> Option<char> {
    let code = match number.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16),
        None => number.parse(),
    };
    match code.ok()? {
        // Written for windows-1252, and read so by every browser.
        code @ 0x80..=0x9F => encoding_rs::WINDOWS_1252
            .decode_without_bom_handling(&[u8::try_from(code).ok()?])
            .0
            .chars()
            .next(),
        0 => None,
        code => char::from_u32(code),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_row_reads() {
        ROWS.assert_sound();
        assert_eq!(NAMES.len(), ROWS.rows().len());
        assert!(
            NAMES.keys().all(|name| name.len() <= LONGEST),
            "LONGEST is too short"
        );
    }

    #[test]
    fn names_and_numbers() {
        for (written, meant) in [
            ("Verbindung k&ouml;nnte", "Verbindung könnte"),
            ("&lt;POP3&gt; &amp; &quot;SSL&quot;", "<POP3> & \"SSL\""),
            (
                "l&#39;erreur l&#x27;erreur l&apos;erreur",
                "l'erreur l'erreur l'erreur",
            ),
            ("a&nbsp;b", "a\u{a0}b"),
            ("&#150; &#x96;", "– –"),
            ("&#8364;&#x20AC;", "€€"),
        ] {
            assert_eq!(decode(written), meant);
        }
    }

    #[test]
    fn what_is_no_reference_stays() {
        for text in [
            "&",
            "&;",
            "&#;",
            "&#x;",
            "&#0;",
            "&#xD800;",
            "&#1114112;",
            "&#99999999999;",
            "&unknown;",
            "A&B; C",
            "fish & chips; more",
            "&ouml",
            "&&&;",
            "&ö;",
            "&thisnameistoolong;",
        ] {
            assert_eq!(decode(text), text);
        }
    }

    proptest! {
        #[test]
        fn text_without_ampersands_is_untouched(text in "[^&]*") {
            prop_assert_eq!(decode(&text), text);
        }

        #[test]
        fn escaping_is_undone(text in "\\PC*") {
            let escaped: String = text.chars().map(|letter| format!("&#{};", u32::from(letter))).collect();
            prop_assert_eq!(decode(&escaped), text);
        }
    }
}
