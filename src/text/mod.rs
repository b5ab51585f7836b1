//! Every sentence a person reads, in every language, from `assets/text/<language>/*.ftl` (Project Fluent).
//!
//! In: a language and a message id with arguments. Out: the sentence; English where the language lacks it.
//! A new language is a new folder and one row in `SOURCES` below.

use crate::packed::unpack_text;
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};

/// One embedded language: tag, its own name, and its files in one compressed piece.
struct Source {
    tag: &'static str,
    own_name: &'static str,
    packed: &'static [u8],
}

macro_rules! source {
    ($tag:literal, $own_name:literal) => {
        Source {
            tag: $tag,
            own_name: $own_name,
            packed: include_bytes!(concat!(env!("OUT_DIR"), "/text-", $tag, ".lzma")),
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
    source!("zh-CN", "简体中文"),
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

    /// The best match for a tag such as "de-AT" or "pt_BR.UTF-8"; `None` where none is near.
    pub fn matching(tag: &str) -> Option<Language> {
        let tag = tag
            .split(['.', '@'])
            .next()
            .unwrap_or_default()
            .replace('_', "-")
            .to_ascii_lowercase();
        let primary = tag.split('-').next().unwrap_or_default();
        let exact = Language::all().find(|language| language.tag().eq_ignore_ascii_case(&tag));
        exact.or_else(|| {
            Language::all()
                .find(|language| language.tag().to_ascii_lowercase().split('-').next() == Some(primary))
        })
    }

    /// The language of this computer's user, English where it is none of ours.
    pub fn of_system() -> Language {
        sys_locale::get_locales()
            .find_map(|tag| Language::matching(&tag))
            .unwrap_or(Language::ENGLISH)
    }
}

/// The sentences of one language.
pub struct Text {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    english: Option<Box<Text>>,
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
        let source = &SOURCES[language.0];
        let tag = source.tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        let whole = unpack_text(source.packed);
        let resource = FluentResource::try_new(whole).unwrap_or_else(|(partial, _)| partial);
        bundle.add_resource_overriding(resource);
        let english = (language != Language::ENGLISH).then(|| Box::new(Text::new(Language::ENGLISH)));
        Text {
            language,
            bundle,
            english,
        }
    }

    /// English.
    pub fn english() -> Text {
        Text::new(Language::ENGLISH)
    }

    /// Which language this is.
    pub fn language(&self) -> Language {
        self.language
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
            values.set(*name, *value);
        }
        let mut mistakes = Vec::new();
        Some(
            self.bundle
                .format_pattern(pattern, Some(&values), &mut mistakes)
                .into_owned(),
        )
    }
}
