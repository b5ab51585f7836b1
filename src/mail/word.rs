//! Words that people, tables and options write for a kind of thing.
//!
//! In: a word. Out: why it is not one of its kind.

/// A word that is none of the words of its kind.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{word}' is not one of: {known}")]
pub struct UnknownWord {
    /// What was written.
    pub word: String,
    /// What could have been written.
    pub known: &'static str,
}
