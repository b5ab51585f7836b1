//! Scanners and gateways that open secure connections, known by the names they sign with.
//!
//! In: `assets/interceptors.csv`. Out: rows to look for in an issuer's name.

use crate::tables::{self, Table};
use serde::Deserialize;

/// One row of `assets/interceptors.csv`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Interceptor {
    /// Words that stand in the issuer's name; capitals do not matter.
    pub pattern: String,
    /// The product as a person knows it.
    pub name: String,
    /// On this computer, or on the way.
    pub kind: InterceptorKind,
    /// Where the row comes from, in English.
    pub notes: String,
}

/// Where an interceptor runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InterceptorKind {
    /// A program on this computer.
    Antivirus,
    /// A machine of the company or provider.
    Gateway,
}

/// Every row of the table.
pub fn interceptors() -> &'static [Interceptor] {
    ROWS.rows()
}

/// The first interceptor whose pattern stands in one of the names.
pub(super) fn named_in<'a>(names: impl Iterator<Item = &'a str>) -> Option<&'static Interceptor> {
    let names: Vec<String> = names.map(str::to_lowercase).collect();
    interceptors().iter().find(|row| {
        let pattern = row.pattern.to_lowercase();
        names.iter().any(|name| name.contains(&pattern))
    })
}

static ROWS: Table<Interceptor> = tables::table!("interceptors");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_can_be_read() {
        ROWS.assert_sound();
        assert!(interceptors().len() > 20);
        for row in interceptors() {
            assert!(row.pattern.len() >= 5, "too short to be safe: {}", row.pattern);
            assert!(!row.name.is_empty() && !row.notes.is_empty());
        }
    }

    #[test]
    fn a_shield_is_known_and_a_public_authority_is_not() {
        let found = named_in(["CN=Avast Web/Mail Shield Root, O=Avast"].into_iter());
        assert_eq!(found.map(|row| row.name.as_str()), Some("Avast Web/Mail Shield"));
        assert_eq!(named_in(["C=US, O=Let's Encrypt, CN=R11"].into_iter()), None);
    }
}
