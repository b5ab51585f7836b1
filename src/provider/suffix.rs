//! Ends of names: `gmx.net` covers itself and `imap.gmx.net`, and not `notgmx.net`.
//!
//! In: a name of a table. Out: a [`Suffix`] that names are held against.

use crate::mail::Host;
use serde::Deserialize;
use serde::de::{Deserializer, Error as _};

/// The end of a name of DNS, in ASCII and lower case.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Suffix(String);

impl Suffix {
    /// Whether a name is this one or lies below it. `name` is ASCII, in any case, without a dot at its end.
    pub(super) fn covers(&self, name: &str) -> bool {
        let Some(before) = name.len().checked_sub(self.0.len()) else {
            return false;
        };
        name.get(before..)
            .is_some_and(|end| end.eq_ignore_ascii_case(&self.0))
            && (before == 0 || name.as_bytes().get(before - 1) == Some(&b'.'))
    }

    /// As it is written.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    fn parse(text: &str) -> Option<Suffix> {
        let host: Host = text.parse().ok()?;
        let name = host.server_name()?.to_ascii_lowercase();
        Some(Suffix(name))
    }
}

/// A column with several names, with spaces between; none where it is empty.
///
/// # Errors
/// Where a word cannot be a name.
pub(super) fn suffixes<'de, D: Deserializer<'de>>(column: D) -> Result<Vec<Suffix>, D::Error> {
    String::deserialize(column)?
        .split_whitespace()
        .map(|word| Suffix::parse(word).ok_or_else(|| D::Error::custom(format!("'{word}' cannot be a name"))))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_labels_are_covered() {
        let gmx = Suffix::parse("GMX.net").expect("a name");
        for (name, covered) in [
            ("gmx.net", true),
            ("imap.Gmx.Net", true),
            ("notgmx.net", false),
            ("gmx.net.example", false),
            ("net", false),
            ("", false),
        ] {
            assert_eq!(gmx.covers(name), covered, "{name}");
        }
        assert_eq!(Suffix::parse("127.0.0.1"), None);
    }
}
