//! Files that a person opens: bytes in whatever encoding their computer used.
//!
//! In: bytes. Out: text, or [`DecodeError`] for pictures, programs and the like. UTF-8 and UTF-16 are recognised for certain;
//! of the older encodings that one is taken in which the words of mail programs' dialogs appear.

use crate::complaint::dialog::label_table;
use crate::complaint::identify::language;
use crate::complaint::reading::PASTE_LIMIT;
use encoding_rs::{
    BIG5, EUC_JP, EUC_KR, Encoding, GB18030, ISO_2022_JP, ISO_8859_2, ISO_8859_7, KOI8_R, SHIFT_JIS,
    UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1253, WINDOWS_1254,
};

/// Why bytes could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// Not a text in any encoding.
    #[error("this is not a text; paste the words of the message, or open a text file that holds them")]
    NotText,
    /// More than [`PASTE_LIMIT`] bytes.
    #[error("this is {} MB long; at most {} MB are read", bytes / 1_000_000, PASTE_LIMIT / 1_000_000)]
    TooLong {
        /// Its length in bytes.
        bytes: usize,
    },
}

/// How much of a file is looked at to tell its encoding.
const SAMPLE: usize = 64 * 1024;
/// Texts have fewer control characters than this share of bytes.
const CONTROL_SHARE: f32 = 0.01;

/// The older encodings, the most common first: where two fit as well the first is taken.
const CANDIDATES: [&Encoding; 14] = [
    WINDOWS_1252,
    SHIFT_JIS,
    WINDOWS_1251,
    WINDOWS_1250,
    GB18030,
    BIG5,
    EUC_KR,
    WINDOWS_1253,
    WINDOWS_1254,
    EUC_JP,
    KOI8_R,
    ISO_8859_2,
    ISO_8859_7,
    ISO_2022_JP,
];

/// Reads bytes as text.
///
/// # Errors
/// [`DecodeError::NotText`] for bytes that are no text, [`DecodeError::TooLong`] beyond the limit.
pub fn decode(bytes: &[u8]) -> Result<String, DecodeError> {
    if bytes.len() > PASTE_LIMIT {
        return Err(DecodeError::TooLong { bytes: bytes.len() });
    }
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        let (text, _, had_errors) = encoding.decode(bytes);
        return if had_errors && is_binary(text.as_bytes()) {
            Err(DecodeError::NotText)
        } else {
            Ok(text.into_owned())
        };
    }
    if let Some(encoding) = wide(bytes) {
        return Ok(encoding.decode_without_bom_handling(bytes).0.into_owned());
    }
    if is_binary(bytes) {
        return Err(DecodeError::NotText);
    }
    if bytes.contains(&0x1B) && bytes.is_ascii() {
        return Ok(ISO_2022_JP.decode_without_bom_handling(bytes).0.into_owned());
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) if is_cut_short(bytes, &error) => Ok(String::from_utf8_lossy(bytes).into_owned()),
        Err(_) => {
            let encoding = best_fit(&bytes[..bytes.len().min(SAMPLE)]);
            Ok(encoding.decode_without_bom_handling(bytes).0.into_owned())
        }
    }
}

/// UTF-8 whose last character was cut off.
fn is_cut_short(bytes: &[u8], error: &std::str::Utf8Error) -> bool {
    error.error_len().is_none() && error.valid_up_to() > 0 && bytes.len() - error.valid_up_to() < 4
}

/// UTF-16 without its mark: every other byte of Latin text is zero.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(SAMPLE) & !1];
    if sample.len() < 4 {
        return None;
    }
    let zeros = |offset: usize| {
        sample
            .iter()
            .skip(offset)
            .step_by(2)
            .filter(|byte| **byte == 0)
            .count()
    };
    let (even, odd, pairs) = (zeros(0), zeros(1), sample.len() / 2);
    let is_text = |encoding: &'static Encoding| {
        let (text, _, had_errors) = encoding.decode(sample);
        (!had_errors && !text.chars().any(|c| c == '\0' || c == '\u{FFFE}')).then_some(encoding)
    };
    // Digits, blanks and ASCII words occur in the dialogs of every language.
    if odd * 5 > pairs && even * 20 < pairs {
        is_text(UTF_16LE)
    } else if even * 5 > pairs && odd * 20 < pairs {
        is_text(UTF_16BE)
    } else {
        None
    }
}

/// Control characters are the sign of pictures, programs and archives.
fn is_binary(bytes: &[u8]) -> bool {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let controls = sample
        .iter()
        .filter(|byte| matches!(byte, 0..=8 | 11 | 14..=26 | 28..=31 | 127))
        .count();
    controls > 0 && controls as f32 > sample.len() as f32 * CONTROL_SHARE
}

/// The encoding in which most labels of dialogs appear.
fn best_fit(sample: &[u8]) -> &'static Encoding {
    let score = |encoding: &'static Encoding| {
        let (text, had_errors) = encoding.decode_without_bom_handling(sample);
        let odd = text
            .chars()
            .filter(|c| matches!(c, '\u{80}'..='\u{9F}' | '\u{FFFD}' | '\u{E000}'..='\u{F8FF}'))
            .count();
        let labels = label_table::count(&text.to_lowercase());
        let is_prose = language::of_prose(&text).is_some();
        (labels as i64) * 20 + i64::from(is_prose) * 5 - (odd as i64) * 10 - i64::from(had_errors) * 5
    };
    // The first of the best: max_by_key alone would take the last.
    CANDIDATES
        .into_iter()
        .rev()
        .max_by_key(|encoding| score(encoding))
        .unwrap_or(WINDOWS_1252)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn files_of_every_age_are_read() {
        let japanese =
            "アカウント : 'テスト', サーバー : 'mail.example.jp', ポート : 25, エラー番号 : 0x800CCC0E";
        let french = "Compte : 'été', Serveur : 'pop.exemple.fr', Numéro d'erreur : 0x800CCC0E";
        let polish =
            "Konto: 'żółw', Serwer: 'poczta.przyklad.pl', Błąd serwera: 550, Numer błędu: 0x800CCC79";
        let russian = "Учетная запись: 'тест', Сервер: 'pop.primer.ru', Номер ошибки: 0x800CCC0E";
        for (text, encoding) in [
            (japanese, SHIFT_JIS),
            (japanese, EUC_JP),
            (french, WINDOWS_1252),
            (polish, WINDOWS_1250),
            (russian, WINDOWS_1251),
            (russian, KOI8_R),
        ] {
            let (bytes, _, _) = encoding.encode(text);
            assert_eq!(decode(&bytes).as_deref(), Ok(text), "{}", encoding.name());
        }
        for text in [japanese, french] {
            let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            assert_eq!(decode(&little).as_deref(), Ok(text));
            assert_eq!(decode(&big).as_deref(), Ok(text));
            let marked = [&[0xFF, 0xFE], little.as_slice()].concat();
            assert_eq!(decode(&marked).as_deref(), Ok(text));
            assert_eq!(decode(text.as_bytes()).as_deref(), Ok(text));
        }
    }

    #[test]
    fn pictures_are_no_text() {
        assert_eq!(
            decode(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\0"),
            Err(DecodeError::NotText)
        );
        let too_long = vec![b' '; PASTE_LIMIT + 1];
        assert!(matches!(decode(&too_long), Err(DecodeError::TooLong { .. })));
    }

    proptest! {
        #[test]
        fn any_bytes_are_text_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = decode(&bytes);
        }
    }
}
