//! The providers: `assets/providers.csv`, a row each.
//!
//! In: the embedded table. Out: [`Provider`]s. To correct a fact, correct its row.

use super::id::ProviderId;
use super::server::{self, AccountServer, UserName};
use super::sign_in::{Certainty, SignIn};
use super::suffix::{Suffix, suffixes};
use crate::mail::Protocol;
use crate::tables::{self, Table, optional_text};
use chrono::NaiveDate;
use serde::Deserialize;
use serde::de::{Deserializer, Error as _};

/// A company that runs mailboxes, or stands in front of those who do.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Provider {
    /// Its name in tables and JSON.
    pub id: ProviderId,
    /// Its name for people.
    pub name: String,
    /// The parts behind the `@` of its customers' addresses.
    #[serde(deserialize_with = "suffixes")]
    pub(super) domains: Vec<Suffix>,
    /// What the names of its servers end in.
    #[serde(deserialize_with = "suffixes")]
    pub(super) hosts: Vec<Suffix>,
    /// What the names of its mail exchangers end in.
    #[serde(deserialize_with = "suffixes")]
    pub(super) mx: Vec<Suffix>,
    /// How mail programs sign in today.
    pub sign_in: SignIn,
    /// Since when.
    #[serde(deserialize_with = "date")]
    pub since: Option<NaiveDate>,
    /// Where the person has to switch something on first, in English.
    #[serde(deserialize_with = "optional_text")]
    pub switch: Option<String>,
    /// The protocols that need it; any where empty.
    #[serde(deserialize_with = "protocols")]
    switch_for: Vec<Protocol>,
    /// The page where that is done, or told.
    #[serde(deserialize_with = "page")]
    pub page: Option<String>,
    /// The page that tells of faults of the provider's own.
    #[serde(deserialize_with = "page")]
    pub status_page: Option<String>,
    /// What mail programs enter as the user name; a server's own row outranks it.
    pub username: UserName,
    /// What else is good to know, in English.
    #[serde(deserialize_with = "optional_text")]
    pub note: Option<String>,
    /// How well all this is known.
    pub certainty: Certainty,
    /// Where it is from.
    pub source: String,
    /// When it was read there.
    #[serde(deserialize_with = "checked")]
    pub checked: NaiveDate,
}

impl Provider {
    /// Where something has to be switched on first for this protocol; where the protocol is not known, for any.
    pub fn switch_for(&self, protocol: Option<Protocol>) -> Option<&str> {
        let concerns =
            protocol.is_none_or(|protocol| self.switch_for.is_empty() || self.switch_for.contains(&protocol));
        self.switch.as_deref().filter(|_| concerns)
    }

    /// Its servers for an account with this part behind the `@`, the most recommended of each protocol first. Those whose
    /// name is made from a domain are left out where it is not known.
    pub fn servers(&self, domain: Option<&str>) -> Vec<AccountServer> {
        server::of(&self.id)
            .filter_map(|settings| settings.for_domain(domain))
            .collect()
    }
}

static PROVIDERS: Table<Provider> = tables::table!("providers");

/// Every provider, in the order of the table.
pub fn all() -> &'static [Provider] {
    PROVIDERS.rows()
}

/// The provider with this id.
pub fn by_id(id: &str) -> Option<&'static Provider> {
    all().iter().find(|provider| provider.id.as_str() == id)
}

fn protocols<'de, D: Deserializer<'de>>(column: D) -> Result<Vec<Protocol>, D::Error> {
    let words = String::deserialize(column)?;
    words
        .split_whitespace()
        .map(|word| word.parse().map_err(D::Error::custom))
        .collect()
}

fn read_date(text: &str) -> Result<NaiveDate, String> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|reason| format!("'{text}' is no date: {reason}"))
}

fn checked<'de, D: Deserializer<'de>>(column: D) -> Result<NaiveDate, D::Error> {
    read_date(&String::deserialize(column)?).map_err(D::Error::custom)
}

fn date<'de, D: Deserializer<'de>>(column: D) -> Result<Option<NaiveDate>, D::Error> {
    let text = optional_text(column)?;
    text.as_deref()
        .map(read_date)
        .transpose()
        .map_err(D::Error::custom)
}

fn page<'de, D: Deserializer<'de>>(column: D) -> Result<Option<String>, D::Error> {
    match optional_text(column)? {
        Some(page) if !page.starts_with("https://") || page.contains(char::is_whitespace) => {
            Err(D::Error::custom(format!("'{page}' is no page")))
        }
        page => Ok(page),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_reads() {
        PROVIDERS.assert_sound();
    }
}
