//! Paths in the sentences of every language.

use super::*;
use crate::client;
use crate::text::{Language, Text};
use std::collections::BTreeSet;

#[test]
fn a_path_is_found_whole_or_not_at_all() {
    for (sentence, expected) in [
        (
            "In Outlook Express open Tools > Accounts… > Mail, choose the account, then Properties > Advanced.",
            vec!["Tools", "Accounts…", "Mail", "Properties", "Advanced"],
        ),
        (
            "Close Outlook, open Control Panel > Mail (Microsoft Outlook) > Email Accounts…, then X.",
            vec!["Control Panel", "Mail (Microsoft Outlook)", "Email Accounts…"],
        ),
        (
            "(Outlook 2003: Tools > E-mail Accounts….)",
            vec!["Tools", "E-mail Accounts…"],
        ),
        (
            "then Settings (the gear) > Accounts (older versions: Preferences), choose",
            vec!["Settings", "Accounts"],
        ),
        (
            "On a Mac: System Settings > General > Date & Time.",
            vec!["System Settings", "General", "Date & Time"],
        ),
        (
            "Update Thunderbird: menu > Help > About Thunderbird. X",
            vec!["menu", "Help", "About Thunderbird"],
        ),
        ("open Settings > Mail and choose the account.", vec![]),
        ("Open Tools > Accounts.", vec![]),
        ("First this. Open Tools > Accounts.", vec![]),
        ("open the menu > Settings, choose", vec!["menu", "Settings"]),
        ("then the gear > Settings, choose", vec![]),
        ("way: In Mail open Mail > Settings.", vec!["Mail", "Settings"]),
        (
            "Öffnen Sie in Outlook Express Extras > Konten…, wählen Sie",
            vec![],
        ),
        (
            "Öffnen Sie in Outlook Express: Extras > Konten…, wählen Sie",
            vec!["Extras", "Konten…"],
        ),
        ("Öppna Verktyg > Konton… > E-post i Outlook Express, välj", vec![]),
        (
            "En Outlook abra Herramientas > Cuentas y elija la cuenta; para",
            vec![],
        ),
        (
            "abra Panel de control > Correo, elija",
            vec!["Panel de control", "Correo"],
        ),
        (
            "Ajustes del Sistema: elija Ajustes del Sistema > General.",
            vec!["Ajustes del Sistema", "General"],
        ),
        (
            "puis Propriétés > Serveurs\u{a0}; le port",
            vec!["Propriétés", "Serveurs"],
        ),
        (
            "μετά Ιδιότητες > Διακομιστές· η θύρα",
            vec!["Ιδιότητες", "Διακομιστές"],
        ),
        (
            "μετά Ιδιότητες > Διακομιστές\u{37e}",
            vec!["Ιδιότητες", "Διακομιστές"],
        ),
        (
            "відкрийте «Знаряддя» > «Облікові записи…», виберіть",
            vec!["Знаряддя", "Облікові записи…"],
        ),
        (
            "deschideți „Setări” (rotița) > „Conturi”, alegeți",
            vec!["Setări", "Conturi"],
        ),
        ("打开“控制面板 > 邮件”，选择“更改…”；", vec!["控制面板", "邮件"]),
        ("打开“工具”>“帐户…”>“邮件”，选择", vec!["工具", "帐户…", "邮件"]),
        ("開啟選單>「帳號設定」。", vec![]),
        (
            "で「ツール > アカウント... > メール」を開き",
            vec!["ツール", "アカウント...", "メール"],
        ),
        ("에서 도구 > 계정 > 메일을 열고", vec![]),
        (
            "„Extras > Konten… > E-Mail“ öffnen",
            vec!["Extras", "Konten…", "E-Mail"],
        ),
        ("Nothing to open here: 3 of 5.", vec![]),
        (" > ", vec![]),
        (">", vec![]),
        ("\">\"", vec![]),
        ("", vec![]),
    ] {
        let found: Vec<&str> = in_sentence(sentence)
            .into_iter()
            .map(|range| &sentence[range])
            .collect();
        assert_eq!(found, expected, "{sentence}");
    }
}

/// Every sentence of a language that tells a path.
fn sentences(text: &Text, ids: &[&str]) -> BTreeSet<String> {
    let mut sentences = BTreeSet::new();
    for program in client::all_menus() {
        for protocol in ["POP3", "IMAP", "SMTP"] {
            for id in ids {
                let values = [("program", program), ("protocol", protocol), ("security", "tls")];
                sentences.insert(text.format(id, &values));
            }
        }
    }
    sentences.retain(|sentence| sentence.contains(BETWEEN));
    sentences
}

#[test]
fn no_language_has_a_word_of_its_sentences_in_an_entry() {
    let english = Text::english();
    let all = crate::text::ids();
    let ids: Vec<&str> = all
        .lines()
        .filter(|id| !sentences(english, &[id]).is_empty())
        .collect();
    for language in Language::all() {
        let tag = language.tag();
        let sentences = sentences(&Text::new(language), &ids);
        let parts = sentences.iter().flat_map(|sentence| sentence.split(". "));
        let first_words = parts.filter_map(|part| part.split(' ').next());
        let verbs: BTreeSet<String> = first_words.map(str::to_lowercase).collect();
        let mut list = BTreeSet::new();
        let mut tinted = 0;
        for sentence in &sentences {
            let entries = in_sentence(sentence);
            tinted += usize::from(!entries.is_empty());
            list.extend(entries.into_iter().map(|range| &sentence[range]));
        }
        println!("{tag}: {tinted} of {}: {list:?}", sentences.len());
        for entry in list {
            let words: Vec<&str> = entry.split(' ').collect();
            let (first, last) = (words[0], words[words.len() - 1]);
            let is_menu = words.len() == 1;
            assert!(is_menu || names::kind(first) != Kind::Small, "{tag}: {entry}");
            assert!(is_menu || last.chars().count() > 1, "{tag}: {entry}");
            assert!(
                words.len() < 5 && !entry.contains([';', BETWEEN]),
                "{tag}: {entry}"
            );
            let brackets = words.iter().position(|word| word.starts_with('('));
            let name = &words[..brackets.unwrap_or(words.len())];
            let small = name.iter().skip(1).rev().skip(1);
            let small = small.filter(|word| names::kind(word) == Kind::Small && !names::is_link(word));
            let verb = small
                .into_iter()
                .find(|word| word.chars().count() > 3 && verbs.contains(**word));
            assert_eq!(verb, None, "{tag}: {entry}");
        }
        assert!(
            tinted * 5 > sentences.len() * 4,
            "{tag}: {tinted} of {}",
            sentences.len()
        );
    }
}
