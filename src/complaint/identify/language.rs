//! Which language a sentence is written in, told by its script and its small words (`assets/language_words.csv`).
//!
//! In: a few lines of prose. Out: a BCP 47 tag, or `None` where too little tells.

use crate::tables::{self, Table};
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::OnceLock;

/// How much of a text is read to tell its language.
const READ_LIMIT: usize = 1500;
/// Words that must be recognised before a Latin-script language is named.
const LEAST_WORDS: usize = 2;

#[derive(Debug, Deserialize)]
struct Row {
    language: String,
    words: String,
}

struct Words {
    languages: Vec<&'static str>,
    by_word: HashMap<String, u32>,
}

static ROWS: Table<Row> = tables::table!("language_words");

fn words() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| {
        let mut table = Words {
            languages: Vec::new(),
            by_word: HashMap::new(),
        };
        for (index, row) in ROWS.rows().iter().take(u32::BITS as usize).enumerate() {
            for word in row.words.split_whitespace() {
                *table.by_word.entry(word.to_owned()).or_insert(0) |= 1 << index;
            }
            table.languages.push(&row.language);
        }
        table
    })
}

/// The language of some prose.
pub(in crate::complaint) fn of_prose(text: &str) -> Option<&'static str> {
    let text = &text[..text.floor_char_boundary(READ_LIMIT)];
    of_script(text).or_else(|| of_words(text))
}

/// Languages whose script tells them.
fn of_script(text: &str) -> Option<&'static str> {
    let count = |is_one: fn(char) -> bool| text.chars().filter(|c| is_one(*c)).count();
    let kana = count(|c| matches!(c, '\u{3041}'..='\u{30FA}'));
    let han = count(|c| matches!(c, '\u{3400}'..='\u{9FFF}'));
    let hangul = count(|c| matches!(c, '\u{AC00}'..='\u{D7A3}'));
    let cyrillic = count(|c| matches!(c, '\u{400}'..='\u{4FF}'));
    let greek = count(|c| matches!(c, '\u{370}'..='\u{3FF}'));
    let most = kana.max(han).max(hangul).max(cyrillic).max(greek);
    if most < 3 {
        return None;
    }
    if kana >= 2 && kana + han >= most {
        return Some("ja");
    }
    if hangul == most {
        return Some("ko");
    }
    if han == most {
        let is_traditional = text.contains(['錯', '誤', '伺', '郵', '無', '連', '帳', '號', '應', '傳']);
        return Some(if is_traditional { "zh-TW" } else { "zh" });
    }
    if greek == most {
        return Some("el");
    }
    let is_ukrainian = text.contains(['і', 'ї', 'є', 'ґ', 'І', 'Ї', 'Є']);
    Some(if is_ukrainian { "uk" } else { "ru" })
}

fn of_words(text: &str) -> Option<&'static str> {
    let table = words();
    let mut votes = vec![0usize; table.languages.len()];
    for token in text.split_whitespace() {
        let token = token.trim_matches(|c: char| !c.is_alphanumeric());
        // Names such as pop.example.com are in no language.
        if token.contains(['.', '@', '/', ':', '_']) {
            continue;
        }
        for word in token.split(|c: char| !c.is_alphabetic() && c != '\'') {
            let languages = table
                .by_word
                .get(&word.to_lowercase())
                .copied()
                .unwrap_or_default();
            for (index, votes) in votes.iter_mut().enumerate() {
                *votes += (languages >> index & 1) as usize;
            }
        }
    }
    let best = votes.iter().copied().max().filter(|best| *best >= LEAST_WORDS)?;
    let first = votes.iter().position(|votes| *votes == best)?;
    table.languages.get(first).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_sound() {
        ROWS.assert_sound();
    }

    #[test]
    fn prose_tells_its_language() {
        for (text, language) in [
            ("The connection to the server was not possible.", "en"),
            ("Die Verbindung mit dem Server ist nicht möglich.", "de"),
            (
                "Impossible de se connecter au serveur, une erreur est survenue",
                "fr",
            ),
            ("Nelze se připojit k serveru, protože není dostupný", "cs"),
            ("サーバーに接続できません", "ja"),
            ("无法连接服务器", "zh"),
            ("無法連線到伺服器", "zh-TW"),
            ("서버에 연결할 수 없습니다", "ko"),
            ("Не удается подключиться к серверу", "ru"),
            ("Не вдається підключитися до сервера", "uk"),
            ("Δεν ήταν δυνατή η σύνδεση", "el"),
        ] {
            assert_eq!(of_prose(text), Some(language), "{text}");
        }
        assert_eq!(of_prose("0x800CCC1A"), None);
    }
}
