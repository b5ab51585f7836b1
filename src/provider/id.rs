//! The names of providers in tables and JSON.
//!
//! In: a word of `assets/providers.csv`. Out: a [`ProviderId`].

use serde::{Deserialize, Serialize};
use std::fmt;

/// A provider's name in tables and JSON: lower-case letters, digits and hyphens.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ProviderId(String);

impl ProviderId {
    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for ProviderId {
    type Error = String;

    fn try_from(text: String) -> Result<ProviderId, String> {
        let is_word = |word: &str| {
            !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        };
        if text.split('-').all(is_word) {
            Ok(ProviderId(text))
        } else {
            Err(format!("'{text}' is not the id of a provider"))
        }
    }
}

impl From<ProviderId> for String {
    fn from(id: ProviderId) -> String {
        id.0
    }
}

impl fmt::Display for ProviderId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
