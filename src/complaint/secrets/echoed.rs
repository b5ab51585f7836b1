//! Secrets that stand in no line of their own: what a server says back, what somebody tells in a sentence, and every other
//! place where a secret stands that was found in one.
//!
//! In: a text. Out: where they stand.

use super::is_no_secret;
use super::line::{Word, words_of};
use crate::complaint::chars::in_text;
use crate::complaint::host::is_mail_name;
use crate::complaint::words::{self, List};
use crate::mail::Protocol;
use aho_corasick::AhoCorasick;
use std::collections::BTreeSet;
use std::ops::Range;

/// Secrets that are looked for everywhere; nobody has more of them.
const MOST: usize = 64;
/// Lengths, in bytes, of a word that may be a secret without a label.
const LENGTHS: std::ops::RangeInclusive<usize> = 5..=64;
/// Words between a user's name and the secret.
const MOST_BETWEEN: usize = 3;
/// What stands between the words of a line.
const BETWEEN: &[char] = &[' ', '\t', '\n', '\r', ',', ';', '：', '＝', '，'];
/// Words that are looked at in one line.
const MOST_WORDS: usize = 400;

/// Words like `Ibis77` where a line says that it is about signing in or about a command that nobody knows.
pub(super) fn echoed(text: &str, lowercase: &str) -> Vec<Range<usize>> {
    words::marked_lines(text, lowercase, List::SecretTalk)
        .filter(|(.., is_marked)| *is_marked)
        .flat_map(|(line_range, line, _)| {
            let folded = lowercase.get(line_range.clone()).unwrap_or_default();
            let inside = of_line(line, folded).into_iter();
            inside.map(move |within| in_text(line_range.start, within))
        })
        .collect()
}

/// Every other place of what was found: a server repeats a password that another line gives away.
pub(super) fn repeated(text: &str, found: &[Range<usize>]) -> Vec<Range<usize>> {
    let words: BTreeSet<&str> = found
        .iter()
        .filter_map(|range| text.get(range.clone()))
        .filter(|word| looks_secret(word))
        .take(MOST)
        .collect();
    if words.is_empty() {
        return Vec::new();
    }
    let Ok(search) = AhoCorasick::new(&words) else {
        return Vec::new();
    };
    let is_part = |c: char| c.is_alphanumeric();
    search
        .find_iter(text)
        .filter(|found| {
            let before = text[..found.start()].chars().next_back();
            let after = text[found.end()..].chars().next();
            !before.is_some_and(is_part) && !after.is_some_and(is_part)
        })
        .map(|found| found.range())
        .collect()
}

fn of_line(line: &str, folded: &str) -> Vec<Range<usize>> {
    let words: Vec<Word> = words_of(line, BETWEEN)
        .map(|word| word.bare())
        .filter(|word| !word.text.is_empty())
        .take(MOST_WORDS)
        .collect();
    // Most lines hold no word that could be one.
    if !words.iter().any(may_be_secret) {
        return Vec::new();
    }
    let kinds: Vec<Kinds> = words
        .iter()
        .map(|word| Kinds::of(&folded[word.range()]))
        .collect();
    let mut secrets = Vec::new();
    let mut user: Option<usize> = None;
    let mut is_about_sign_in = false;
    let mut is_about_password = false;
    for (index, (word, kind)) in words.iter().zip(&kinds).enumerate() {
        let after = |distance: usize| kinds.get(index + distance).copied().unwrap_or_default();
        is_about_sign_in |= kind.is_sign_in;
        is_about_password |= kind.is_password;
        // "[AUTHENTICATIONFAILED] eve:Ibis77", "password not accepted: eve / Ibis77", "auth=eve@x.example;Ibis77"
        if is_about_sign_in && let Some(secret) = behind_user(word) {
            secrets.push(secret.range());
        }
        let is_behind_slash = || line[..word.start].trim_end().ends_with(" /");
        let is_behind_address = || {
            let before = index.checked_sub(1).and_then(|before| words.get(before));
            before.is_some_and(|before| before.text.contains('@') && before.end() + 1 == word.start)
        };
        if (is_about_password && is_behind_slash() || is_about_sign_in && is_behind_address())
            && looks_secret(word.text)
        {
            secrets.push(word.range());
        }
        // "tried Ibis77 as password", "Ibis77 als Passwort", "Ibis77 şifre olarak"
        let is_named_password = after(1).is_as && (2..=3).any(|distance| after(distance).is_password)
            || after(1).is_password && after(2).is_as
            || after(1).is_password && after(1).is_as;
        if is_named_password && looks_secret(word.text) {
            secrets.push(word.range());
        }
        // "login eve then Ibis77", "LOGIN eve Ibis77", "account 'eve:Ibis77'", "username eve/Ibis77"
        if kind.is_user {
            user = Some(index);
        } else if let Some(at) = user {
            let behind_name = [':', '/'].into_iter().find_map(|mark| word.behind(mark));
            match behind_name {
                Some(secret) if index == at + 1 && looks_secret(secret.text) => secrets.push(secret.range()),
                _ if index > at + 1 && index <= at + 1 + MOST_BETWEEN && looks_secret(word.text) => {
                    secrets.push(word.range());
                    user = None;
                }
                _ => {}
            }
        }
        // "unknown command Ibis77", "command not recognized: Ibis77", "commande inconnue : Ibis77"
        let near = &kinds[index.saturating_sub(3)..=index];
        let is_unknown_command = (kind.is_command || kind.is_unknown)
            && near.iter().any(|kind| kind.is_command)
            && near.iter().any(|kind| kind.is_unknown);
        if is_unknown_command
            && let Some(next) = words
                .get(index + 1)
                .filter(|next| looks_secret(next.text) || is_base64(next.text))
        {
            secrets.push(next.range());
        }
        // "unexpected AUTH data aWJpczc3aWJpcw=="
        if is_about_sign_in && word.text.len() >= 16 && is_base64(word.text) {
            let rest = &line[word.end()..];
            let filling = rest.len() - rest.trim_start_matches('=').len();
            if filling > 0 {
                secrets.push(word.start..word.end() + filling);
            }
        }
    }
    secrets
}

/// What a word says, in any language.
#[derive(Debug, Clone, Copy, Default)]
struct Kinds {
    is_sign_in: bool,
    is_password: bool,
    is_as: bool,
    is_user: bool,
    is_command: bool,
    is_unknown: bool,
}

impl Kinds {
    /// Of a word in small letters.
    fn of(word: &str) -> Kinds {
        let is = |list| words::is_in(list, word);
        Kinds {
            is_sign_in: words::holds(word, List::SignInWord),
            is_password: words::holds(word, List::PasswordWord),
            is_as: is(List::As),
            is_user: is(List::UserWord),
            is_command: words::holds(word, List::CommandWord),
            is_unknown: words::holds(word, List::UnknownWord),
        }
    }
}

/// A word that is a secret in some sentence, or holds one behind a mark.
fn may_be_secret(word: &Word) -> bool {
    let behind = |mark| word.behind(mark).is_some_and(|secret| looks_secret(secret.text));
    looks_secret(word.text) || is_base64(word.text) || behind(':') || behind('/')
}

/// What stands behind the colon of `eve:Ibis77`.
fn behind_user<'a>(word: &Word<'a>) -> Option<Word<'a>> {
    let (user, _) = word.text.split_once(':')?;
    let is_user = user.chars().all(|c| c.is_alphabetic() || ".-_@".contains(c));
    word.behind(':')
        .filter(|secret| is_user && looks_secret(secret.text))
}

/// Letters and digits in one word that is no name of a server, a protocol or a mechanism, and no number.
pub(super) fn looks_secret(word: &str) -> bool {
    let has_digit = word.bytes().any(|byte| byte.is_ascii_digit());
    if !has_digit || !LENGTHS.contains(&word.len()) {
        return false;
    }
    let letters: String = word.chars().take_while(|c| c.is_alphabetic()).collect();
    let lower = word.to_lowercase();
    let is_number = lower
        .trim_start_matches("0x")
        .bytes()
        .all(|byte| byte.is_ascii_hexdigit());
    let is_of_protocol = letters.parse::<Protocol>().is_ok()
        || words::is_in(List::NumberedName, &letters.to_lowercase())
        || words::is_in(List::SaslMechanism, &lower)
        || words::is_in(List::ProtocolCommand, &lower);
    !letters.is_empty()
        && !is_number
        && !is_of_protocol
        && !word.contains(['.', '@', '/', ':', '='])
        && !is_mail_name(&lower)
        && !is_no_secret(word)
}

/// A word of Base64 that may be an answer of a client, whole as Base64 is.
pub(super) fn is_answer(word: &str) -> bool {
    let name: String = word.chars().take_while(|c| c.is_alphabetic()).collect();
    word.len().is_multiple_of(4) && is_base64(word) && !words::is_in(List::NumberedName, &name.to_lowercase())
}

/// A word of Base64 that is no word of a language and no error number: capitals inside, or digits.
fn is_base64(word: &str) -> bool {
    let bytes = word.trim_end_matches('=').as_bytes();
    let inner_capital =
        bytes.iter().skip(1).any(u8::is_ascii_uppercase) && bytes.iter().any(u8::is_ascii_lowercase);
    bytes.len() >= 8
        && !bytes.starts_with(b"0x")
        && bytes
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'))
        && (inner_capital || bytes.iter().any(u8::is_ascii_digit) && bytes.iter().any(u8::is_ascii_lowercase))
}

#[cfg(test)]
mod tests {
    use super::super::{find, without};
    use super::*;
    use proptest::prelude::*;

    fn blank(text: &str) -> String {
        without(text, &find(text, &text.to_ascii_lowercase()))
    }

    #[test]
    fn what_a_server_or_a_sentence_repeats_is_left_out() {
        for (text, secret) in [
            ("PASSWORD IS Flamingo7 E-mail job log #839", "Flamingo7"),
            (
                "Kyocera login eve then Spoonbill7 Job status: Error 1103",
                "Spoonbill7",
            ),
            (
                "535 5.7.8 Error: authentication failed for eve, tried Ibis7777 as password",
                "Ibis7777",
            ),
            (
                "Server Response: '535 login eve Egret-99 refused', Port: 25",
                "Egret-99",
            ),
            (
                "a1 BAD Error in IMAP command LOGIN: Unknown command (a1 LOGIN eve Stork-55)",
                "Stork-55",
            ),
            ("-ERR unknown command Crane66 after USER eve", "Crane66"),
            (
                "502 5.5.2 Error: command not recognized: UGVsaWNhbjc3",
                "UGVsaWNhbjc3",
            ),
            (
                "503 5.5.1 Error: unexpected AUTH data UGVsaWNhbjg4UGVsaWNhbg==",
                "UGVsaWNhbjg4UGVsaWNhbg==",
            ),
            ("Account: 'eve:Bittern77', Server: 'pop.x.example'", "Bittern77"),
            (
                "Login to server imap.x.example with username eve/Grebe-77 failed.",
                "Grebe-77",
            ),
            ("a1 NO [AUTHENTICATIONFAILED] eve:Tiger777 wrong", "Tiger777"),
            (
                "535 Username and Password not accepted: eve / Tiger777",
                "Tiger777",
            ),
            (
                "-ERR a AUTHENTICATE PLAIN + AGV2ZQBJYmlzNzc3NzY3 a NO failed",
                "AGV2ZQBJYmlzNzc3NzY3",
            ),
            (
                "535 AUTH LOGIN 334 VXNlcm5hbWU6 ZXZl 334 UGFzc3dvcmQ6 SWJpczc3 refused",
                "SWJpczc3",
            ),
            ("535 curl --user=eve:Ibis777 refused", "Ibis777"),
            (
                "535 Enter password for eve@x.example: Ibis777 is wrong",
                "Ibis777",
            ),
            ("535 pw for mail.x.example: Ibis777", "Ibis777"),
            ("535 **Password:** `Ibis-seven` **Server:** x", "Ibis-seven"),
            ("535 <key>Password<string>Ibis-seven", "Ibis-seven"),
            ("535 Set-Cookie: sessauth=Ibis-seven; path=/", "Ibis-seven"),
            (
                "535 Endpoint=smtp://x.example;AccessKey=Ibis-seven;",
                "Ibis-seven",
            ),
            ("535 kata sandi: Ibis-seven", "Ibis-seven"),
            ("535 पासवर्ड: Ibis-seven", "Ibis-seven"),
            ("535 PIN: Ibis-seven", "Ibis-seven"),
            ("535 p/w: Ibis-seven", "Ibis-seven"),
            (
                "535 imap_open(\"{x.example:993}INBOX\", \"eve\", \"Ibis-seven\")",
                "Ibis-seven",
            ),
            (
                "Task 'eve pw Moorhen7 - Receiving': -ERR eve Moorhen7 invalid",
                "Moorhen7",
            ),
        ] {
            assert!(!blank(text).contains(secret), "{}", blank(text));
        }
    }

    #[test]
    fn words_of_other_languages_tell_the_same() {
        for (text, secret) in [
            ("500 unbekannter Befehl: Ibis77x", "Ibis77x"),
            ("500 commande inconnue : Ibis77x", "Ibis77x"),
            ("502 неизвестная команда Ibis77x", "Ibis77x"),
            ("Anmeldung fehlgeschlagen: eve:Ibis77x", "Ibis77x"),
            ("Der Server kennt Ibis77x als Passwort nicht", "Ibis77x"),
            ("Ibis77x jako hasło nie działa", "Ibis77x"),
            ("Sunucu Ibis77x şifre olarak kabul etmedi", "Ibis77x"),
            ("Benutzername eve, dann Ibis77x", "Ibis77x"),
            ("smtp_auth=eve@x.example;Ibis77x", "Ibis77x"),
        ] {
            assert!(!blank(text).contains(secret), "{}", blank(text));
        }
    }

    #[test]
    fn what_is_no_secret_stays() {
        for text in [
            "Login to Office365 with Outlook2016 on Windows10 failed for user eve.",
            "Benutzer eve kann sich mit Outlook2016 nicht anmelden.",
            "+OK user1 has 3 messages",
            "* OK IMAP4rev1 login ready on mx7a TLSv1.2",
            "535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6 generic failure",
            "login to imap.x.example failed with error 0x800CCC92 on port 993",
            "500 5.5.1 Error: command not recognized: STARTTLS",
            "-ERR Unknown command UIDL",
            "The server refused the user name. POP3 and IMAP4 are switched off.",
            "Login failed, see RFC3501 and SHA256",
            "535 SMTP AUTH is off on Exchange2016, see Office365 and IMAP4rev1",
            "password for imap.x.example: IMAP4 is switched off",
            "-ERR Password <b>incorrect",
            "cookies are off, the pin is wrong",
        ] {
            assert_eq!(blank(text), text);
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read(text in ".{0,300}") {
            for range in echoed(&text, &text.to_ascii_lowercase()) {
                prop_assert!(text.get(range).is_some());
            }
        }
    }
}
