//! The texts as the build script packed them.
//!
//! In: a language's tag. Out: its messages in Project Fluent's form.

use crate::packed::{unpack_text, unpack_text_after};
use std::borrow::Cow;

include!(concat!(env!("OUT_DIR"), "/packed_texts.rs"));

/// What every language is read with; unpacked once for a language and the English behind it.
pub(super) struct Unpacked {
    /// The ids of all messages, one a line.
    pub(super) ids: String,
    /// What follows each id in English.
    english: String,
}

impl Unpacked {
    pub(super) fn new() -> Unpacked {
        Unpacked {
            ids: unpack_text(include_bytes!(concat!(env!("OUT_DIR"), "/text-ids.lzma"))),
            english: unpack_text(TEXT_EN),
        }
    }
}

/// A language in Project Fluent's form, without comments.
pub(super) fn resource(tag: &str, Unpacked { ids, english }: &Unpacked) -> String {
    let Some((_, packed, column)) = PACKED.iter().find(|(packed, ..)| *packed == tag) else {
        return String::new();
    };
    let patterns = match tag {
        "en" => Cow::Borrowed(english.as_str()),
        _ => Cow::Owned(unpack_text_after(packed, english)),
    };
    ids.lines()
        .zip(patterns.split('\0'))
        .filter_map(|(id, patterns)| Some((id, patterns.split('\u{1}').nth(*column)?)))
        .filter(|(_, pattern)| !pattern.is_empty())
        .flat_map(|(id, pattern)| [id, " =", pattern, "\n"])
        .collect()
}
