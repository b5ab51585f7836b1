//! Every sentence a person reads, in every language, from `assets/text/<language>/*.ftl` (Project Fluent).
//!
//! In: a language and a message id with arguments. Out: the sentence; English where the language lacks it.
//! A new language is a new folder and one row in `SOURCES` below.

mod forms;
mod unpacked;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use std::collections::HashMap;
use std::sync::OnceLock;
use unpacked::{Unpacked, resource};

/// One embedded language: its tag, others that mean it, and its own name.
struct Source {
    tag: &'static str,
    other_tags: &'static [&'static str],
    own_name: &'static str,
}

macro_rules! source {
    ($tag:literal, $own_name:literal) => {
        source!($tag, $own_name, [])
    };
    ($tag:literal, $own_name:literal, $other_tags:expr) => {
        Source {
            tag: $tag,
            other_tags: &$other_tags,
            own_name: $own_name,
        }
    };
}

const SOURCES: &[Source] = &[
    source!("en", "English"),
    source!("de", "Deutsch"),
    source!("fr", "Français"),
    source!("es", "Español"),
    source!("it", "Italiano"),
    source!("pt-BR", "Português (Brasil)"),
    source!("cs", "Čeština"),
    source!("nl", "Nederlands"),
    source!("pl", "Polski"),
    source!("ru", "Русский"),
    source!("ja", "日本語"),
    source!("zh-CN", "简体中文", ["zh-Hans"]),
    source!("sv", "Svenska"),
    source!("da", "Dansk"),
    source!("nb", "Norsk bokmål", ["no", "nn"]),
    source!("fi", "Suomi"),
    source!("hu", "Magyar"),
    source!("tr", "Türkçe"),
    source!("uk", "Українська"),
    source!("ro", "Română"),
    source!("el", "Ελληνικά"),
    source!("ko", "한국어"),
    source!("zh-TW", "繁體中文", ["zh-Hant", "zh-HK", "zh-MO"]),
    source!(
        "pt-PT",
        "Português (Portugal)",
        ["pt-AO", "pt-CV", "pt-GW", "pt-MO", "pt-MZ", "pt-ST", "pt-TL"]
    ),
];

/// A language the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Language(usize);

impl Language {
    /// English, the one language that is always complete.
    pub const ENGLISH: Language = Language(0);

    /// Every language, English first.
    pub fn all() -> impl Iterator<Item = Language> {
        (0..SOURCES.len()).map(Language)
    }

    /// BCP 47 tag, "pt-BR" for example.
    pub fn tag(self) -> &'static str {
        SOURCES[self.0].tag
    }

    /// The language's name in itself.
    pub fn own_name(self) -> &'static str {
        SOURCES[self.0].own_name
    }

    /// The best match for a tag such as "de-AT", "zh-Hant-HK" or "pt_BR.UTF-8": the language whose tag agrees longest, else
    /// the first of the same primary language (BCP 47); `None` where none is near.
    pub fn matching(tag: &str) -> Option<Language> {
        let tag = tag
            .split(['.', '@'])
            .next()
            .unwrap_or_default()
            .replace('_', "-")
            .to_ascii_lowercase();
        let agreeing = |language: &Language| {
            let source = &SOURCES[language.0];
            let tags = std::iter::once(&source.tag).chain(source.other_tags);
            tags.map(|own| own.to_ascii_lowercase())
                .filter(|own| {
                    tag.strip_prefix(own.as_str())
                        .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
                })
                .map(|own| own.len())
                .max()
        };
        let best = Language::all()
            .filter(|language| agreeing(language).is_some())
            .max_by_key(agreeing);
        let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        best.or_else(|| Language::all().find(|language| primary(language.tag()) == primary(&tag)))
    }

    /// The language of this computer's user, English where it is none of ours.
    pub fn of_system() -> Language {
        sys_locale::get_locales()
            .find_map(|tag| Language::matching(&tag))
            .unwrap_or(Language::ENGLISH)
    }
}

/// The ids of all messages, one a line.
#[cfg(test)]
pub(crate) fn ids() -> String {
    Unpacked::new().ids
}

/// Stands for the number in the key of a sentence that holds one.
const NUMBER: &str = "\u{1}";

/// Messages that begin so translate sentences of the tables: the English one is the sentence itself.
const MEANING: &str = "meaning-";

static ENGLISH: OnceLock<Text> = OnceLock::new();

/// The sentences of one language.
pub struct Text {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    /// What stands in for a message that the language lacks; none in English itself.
    english: Option<&'static Text>,
    /// The ids of the messages that translate sentences of the tables, by the English sentence.
    meanings: HashMap<String, String>,
}

impl std::fmt::Debug for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Text")
            .field("language", &self.language.tag())
            .finish()
    }
}

impl Text {
    /// Loads a language. Files that hold a mistake lose only the mistaken message (a test finds it).
    pub fn new(language: Language) -> Text {
        Text::read(language, &Unpacked::new())
    }

    fn read(language: Language, unpacked: &Unpacked) -> Text {
        let source = &SOURCES[language.0];
        let tag = source.tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        let resource = resource(source.tag, unpacked);
        let resource = FluentResource::try_new(resource).unwrap_or_else(|(partial, _)| partial);
        bundle.add_resource_overriding(resource);
        let english = (language != Language::ENGLISH).then(|| Text::shared_english(unpacked));
        let meanings = english.map(|english| english.sentences_of_tables(&unpacked.ids));
        Text {
            language,
            bundle,
            english,
            meanings: meanings.unwrap_or_default(),
        }
    }

    /// English, read once.
    pub fn english() -> &'static Text {
        match ENGLISH.get() {
            Some(english) => english,
            None => Text::shared_english(&Unpacked::new()),
        }
    }

    fn shared_english(unpacked: &Unpacked) -> &'static Text {
        ENGLISH.get_or_init(|| Text::read(Language::ENGLISH, unpacked))
    }

    /// Which language this is.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A sentence of the tables (what a number or a reply means, why a file cannot be used) in this language; as it is
    /// where nobody has translated it. A sentence may hold one number, and several may stand side by side.
    pub fn meaning(&self, sentence: &str) -> String {
        self.translated(sentence)
            .or_else(|| {
                let borders = sentence.match_indices(". ").chain(sentence.match_indices(": "));
                borders.into_iter().find_map(|(position, border)| {
                    let (head, tail) = sentence.split_at(position + 1);
                    let tail = self.translated(tail.get(border.len() - 1..)?)?;
                    let head = self.meaning(head);
                    Some(self.sentences(&head, &tail))
                })
            })
            .unwrap_or_else(|| sentence.to_owned())
    }

    fn translated(&self, sentence: &str) -> Option<String> {
        if let Some(id) = self.meanings.get(sentence) {
            return self.lookup(id, &[]);
        }
        let (pattern, number) = without_number(sentence)?;
        self.lookup(self.meanings.get(&pattern)?, &[("number", number)])
    }

    /// In English: every sentence of the tables that has a message of its own, with the id.
    fn sentences_of_tables(&self, ids: &str) -> HashMap<String, String> {
        let meanings = ids.lines().filter(|id| id.starts_with(MEANING));
        meanings
            .filter_map(|id| Some((self.lookup(id, &[("number", NUMBER)])?, id.to_owned())))
            .collect()
    }

    /// A date as this language writes it; anything else than `2026-01-02`, and every date where the language has no
    /// message `date`, stays as it is.
    pub fn date(&self, date: &str) -> String {
        self.written(date).unwrap_or_else(|| date.to_owned())
    }

    fn written(&self, date: &str) -> Option<String> {
        let mut parts = date.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let is_date = [(year, 4), (month, 2), (day, 2)]
            .iter()
            .all(|(part, length)| part.len() == *length && part.bytes().all(|byte| byte.is_ascii_digit()));
        // English months in the sentence of another language would be worse than numbers.
        let is_known = self.bundle.get_message("date").is_some();
        if !is_date || !is_known || parts.next().is_some() {
            return None;
        }
        let without_zero = |part: &str| part.trim_start_matches('0').to_owned();
        let (month, day) = (without_zero(month), without_zero(day));
        self.lookup("date", &[("year", year), ("month", &month), ("day", &day)])
    }

    /// The sentence without arguments. An id that no language knows is returned itself, so that nothing is blank.
    pub fn get(&self, id: &str) -> String {
        self.format(id, &[])
    }

    /// The sentence with arguments.
    pub fn format(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        self.lookup(id, arguments).unwrap_or_else(|| id.to_owned())
    }

    /// The sentence, or `None` where no language has it.
    pub fn lookup(&self, id: &str, arguments: &[(&str, &str)]) -> Option<String> {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return self.english.as_ref()?.lookup(id, arguments);
        };
        let mut values = FluentArgs::new();
        for (name, value) in arguments {
            values.set(*name, value_of(value));
        }
        let mut mistakes = Vec::new();
        Some(
            self.bundle
                .format_pattern(pattern, Some(&values), &mut mistakes)
                .into_owned(),
        )
    }
}

/// A sentence with its first number taken out, and that number.
fn without_number(sentence: &str) -> Option<(String, &str)> {
    let start = sentence.find(|c: char| c.is_ascii_digit())?;
    let (before, rest) = sentence.split_at(start);
    let end = rest
        .find(|c: char| !c.is_ascii_alphanumeric())
        .unwrap_or(rest.len());
    let (number, after) = rest.split_at(end);
    Some((format!("{before}{NUMBER}{after}"), number))
}

/// A whole number is one, so that sentences can choose by it ("1 day", "3 days"); everything else is words.
fn value_of(value: &str) -> FluentValue<'_> {
    const MOST_DIGITS: usize = 9;
    let is_number = (1..=MOST_DIGITS).contains(&value.len())
        && value.bytes().all(|byte| byte.is_ascii_digit())
        && (value == "0" || !value.starts_with('0'));
    if is_number {
        FluentValue::try_number(value)
    } else {
        FluentValue::from(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_choose_by_numbers_and_show_them_as_they_are() {
        let text = Text::english();
        let differs = |days: &str| {
            text.format(
                "finding-clock-differs",
                &[("days", days), ("minutes", "7"), ("direction", "ahead")],
            )
        };
        assert!(differs("1").ends_with("by 1 day"), "{}", differs("1"));
        assert!(differs("1096").ends_with("by 1096 days"), "{}", differs("1096"));
        assert!(differs("0").ends_with("by 7 minutes"), "{}", differs("0"));
        let port = text.format("describe-bad-port", &[("port", "099999")]);
        assert!(port.contains("'099999'"), "{port}");
    }

    #[test]
    fn dates_are_written_as_the_language_writes_them() {
        let text = Text::english();
        assert_eq!(text.date("2026-01-02"), "2 January 2026");
        assert_eq!(text.date("2031-12-31"), "31 December 2031");
        for other in ["", "2026-1-2", "2026-01-02T10:00:00Z", "mail-01-02", "192.0.2.1"] {
            assert_eq!(text.date(other), other);
        }
    }

    #[test]
    fn sentences_of_the_tables_are_found_whole_with_a_number_and_side_by_side() {
        let mut text = Text::new(Language::ENGLISH);
        text.meanings = text.sentences_of_tables(&Unpacked::new().ids);
        let known = |sentence: &str| text.translated(sentence).as_deref() == Some(sentence);
        assert!(known("The server's name was not found."));
        assert!(known("Not known: no published list explains 0x12345678."));
        let two = "Windows' network layer (Winsock), number 10061. The server's name was not found.";
        assert_eq!(text.meaning(two), two);
        assert!(known("there is no such file or folder"));
    }

    #[test]
    fn a_tag_leads_to_the_nearest_language() {
        let matching = |tag: &str| Language::matching(tag).map(Language::tag);
        for (tag, language) in [
            ("en", "en"),
            ("en-GB", "en"),
            ("de_AT.UTF-8", "de"),
            ("es-MX", "es"),
            ("pt", "pt-BR"),
            ("pt-BR", "pt-BR"),
            ("pt-PT", "pt-PT"),
            ("pt_MZ.UTF-8", "pt-PT"),
            ("zh", "zh-CN"),
            ("zh-Hans-SG", "zh-CN"),
            ("zh_CN.GB18030", "zh-CN"),
            ("zh-TW", "zh-TW"),
            ("zh-Hant", "zh-TW"),
            ("zh-Hant-HK", "zh-TW"),
            ("zh-HK", "zh-TW"),
            ("nb-NO", "nb"),
            ("no", "nb"),
            ("nn-NO", "nb"),
            ("sv_FI@euro", "sv"),
        ] {
            assert_eq!(matching(tag), Some(language), "{tag}");
        }
        for tag in ["", "xx", "C", "POSIX", "zhx", "e"] {
            assert_eq!(matching(tag), None, "{tag}");
        }
    }

    #[test]
    fn a_sentence_of_the_tables_that_nobody_has_translated_stays() {
        for language in Language::all() {
            let text = Text::new(language);
            for sentence in ["No table says so.", "", "0", "a: b. c: 12"] {
                assert_eq!(text.meaning(sentence), sentence);
            }
        }
    }
}
