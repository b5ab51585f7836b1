//! The window's own fonts. What they lack, the system's fonts add.
//!
//! In: an egui context, and letters that will be shown, with the tag of their language. Out: the same with Inter in two weights
//! for text, and for code Hack, or on Windows, where the program has to be small and every computer has a good one, the system's;
//! and whether the letters can be shown at all.

use crate::packed::unpack;
use eframe::egui::{
    Context, FallbackRequest, FontData, FontDefinitions, FontFamily, FontProvider as _, FontTweak,
};
use egui_system_font_provider::SystemFontProvider;
use std::sync::{Arc, LazyLock, OnceLock};

const TEXT: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/inter-regular.lzma"));
const TEXT_NAME: &str = "text";
const STRONG: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/inter-semibold.lzma"));
/// The family of headings and of what stands out: text in semibold.
pub const STRONG_NAME: &str = "semibold";
const ICONS_NAME: &str = "icons";
#[cfg(not(windows))]
const CODE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/hack-regular.lzma"));
const CODE_NAME: &str = "code";
const ICONS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/egui-icons.lzma"));

/// Unpacked once.
static OWN: LazyLock<FontDefinitions> = LazyLock::new(definitions);

/// Letters from here on, Hangul first, are in no font of the window's own.
const BEYOND_OWN: char = '\u{1100}';

/// What the computer has, listed once.
static SYSTEM: OnceLock<SystemFontProvider> = OnceLock::new();

/// The computer's fonts. The first call settles which one is asked first where Chinese, Japanese and Korean fonts draw the same
/// character each in their own way: this language's, or where none is named the system's. A general font that has all of them
/// comes before either.
fn system(tag: Option<&str>) -> &'static SystemFontProvider {
    SYSTEM.get_or_init(|| {
        let fonts = SystemFontProvider::new();
        match tag {
            Some(tag) => fonts.with_locale(Some(tag)),
            None => fonts,
        }
    })
}

/// Unpacks the fonts ahead of [`install`], on another thread while the window is being opened.
pub fn prepare() {
    LazyLock::force(&OWN);
}

/// Gives the window its fonts. Call it before the first frame.
///
/// What the computer has is listed when the first letter is met that the window's own fonts lack: that takes as long as
/// opening the window, and most people never need it. Where the letters that will be shown first do, the list is begun at once.
pub fn install(context: &Context, letters: &str, tag: &str) {
    context.set_fonts(OWN.clone());
    if letters.contains(is_beyond_own) {
        system(Some(tag));
    }
    context.add_font_provider(Arc::new(|request: &FallbackRequest<'_>| {
        system(None).font_for(request)
    }));
}

/// Whether the window has, or the computer adds, a font for each of these letters of this language.
pub fn can_show(letters: &str, tag: &str) -> bool {
    letters
        .chars()
        .filter(|letter| is_beyond_own(*letter))
        .all(|letter| {
            let mut utf8 = [0; 4];
            let request = FallbackRequest {
                cluster: letter.encode_utf8(&mut utf8),
                family: &FontFamily::Proportional,
            };
            system(Some(tag)).font_for(&request).is_some()
        })
}

fn is_beyond_own(letter: char) -> bool {
    letter >= BEYOND_OWN
}

fn definitions() -> FontDefinitions {
    let icons = FontTweak {
        scale: 0.9,
        ..FontTweak::default()
    };
    let fonts = [
        (TEXT_NAME, FontData::from_owned(unpack(TEXT))),
        (STRONG_NAME, FontData::from_owned(unpack(STRONG))),
        (ICONS_NAME, FontData::from_owned(unpack(ICONS)).tweak(icons)),
    ];
    let order = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let mut definitions = FontDefinitions::empty();
    definitions.font_data = fonts.map(|(name, font)| (name.to_owned(), Arc::new(font))).into();
    let mut code = vec![TEXT_NAME, ICONS_NAME];
    if let Some(font) = code_font() {
        definitions
            .font_data
            .insert(CODE_NAME.to_owned(), Arc::new(FontData::from_owned(font)));
        code.insert(0, CODE_NAME);
    }
    definitions.families = [
        (FontFamily::Proportional, order(&[TEXT_NAME, ICONS_NAME])),
        (
            FontFamily::Name(STRONG_NAME.into()),
            order(&[STRONG_NAME, ICONS_NAME]),
        ),
        (FontFamily::Monospace, order(&code)),
    ]
    .into();
    definitions
}

#[cfg(not(windows))]
fn code_font() -> Option<Vec<u8>> {
    Some(unpack(CODE))
}

/// The first there is of Consolas, Lucida Console and Courier New.
#[cfg(windows)]
fn code_font() -> Option<Vec<u8>> {
    let folder = std::path::PathBuf::from(std::env::var_os("SystemRoot")?).join("Fonts");
    ["consola.ttf", "lucon.ttf", "cour.ttf"]
        .iter()
        .filter_map(|name| std::fs::read(folder.join(name)).ok())
        .find(|font| font.starts_with(&[0, 1, 0, 0]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_font_of_every_family_is_there() {
        let definitions = definitions();
        for name in definitions.families.values().flatten() {
            let font: &[u8] = (*definitions.font_data[name].font).as_ref();
            assert!(
                font.starts_with(&[0, 1, 0, 0]) || font.starts_with(b"OTTO"),
                "{name} is no font"
            );
        }
    }

    #[test]
    fn a_letter_that_no_font_has_cannot_be_shown() {
        assert!(can_show("Ελληνικά, Українська, Português", "el"));
        assert!(!can_show("\u{10FFFD}", "ja"));
    }
}
