//! Who wrote a text: the program, and the language.
//!
//! In: text. Out: what its words give away.

pub(super) mod language;
pub(super) mod program;
