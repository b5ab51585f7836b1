//! The window's own fonts. What they lack, the system's fonts add.
//!
//! In: an egui context. Out: the same with Ubuntu Light for text, Hack for numbers and code.

use crate::packed::unpack;
use eframe::egui::{Context, FontData, FontDefinitions, FontFamily, FontTweak};
use std::sync::Arc;

const TEXT: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/ubuntu-light.lzma"));
const CODE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/hack-regular.lzma"));
const ICONS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/egui-icons.lzma"));

/// Gives the window its fonts. Call it before the first frame.
pub fn install(context: &Context) {
    context.set_fonts(definitions());
}

fn definitions() -> FontDefinitions {
    let icons = FontTweak {
        scale: 0.9,
        ..FontTweak::default()
    };
    let fonts = [
        ("Ubuntu-Light", FontData::from_owned(unpack(TEXT))),
        ("Hack", FontData::from_owned(unpack(CODE))),
        ("egui-icons", FontData::from_owned(unpack(ICONS)).tweak(icons)),
    ];
    let order = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let mut definitions = FontDefinitions::empty();
    definitions.font_data = fonts.map(|(name, font)| (name.to_owned(), Arc::new(font))).into();
    definitions.families = [
        (FontFamily::Proportional, order(&["Ubuntu-Light", "egui-icons"])),
        (
            FontFamily::Monospace,
            order(&["Hack", "Ubuntu-Light", "egui-icons"]),
        ),
    ]
    .into();
    definitions
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
}
