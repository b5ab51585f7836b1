//! Whose mailbox, and whose server: from an address, a host, a greeting, a mail exchanger.
//!
//! In: names as they were given or seen. Out: the [`Identified`] provider. Of several ends of a name that fit the longest
//! counts.

use super::server::AccountServer;
use super::suffix::Suffix;
use super::table::{Provider, all, by_id};
use crate::mail::{EmailAddress, Host};
use crate::tables::{self, Table};
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::LazyLock;

/// What told the provider.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Clue {
    /// The server is one of its own.
    Server,
    /// The server greets as one of its own.
    Greeting,
    /// The account's address is one of its own; the server is not known to be.
    Address,
    /// It takes in the mail of the account's domain; the server is not known to be its own.
    MailExchanger,
}

/// A provider, and how it was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identified {
    /// Which.
    pub provider: &'static Provider,
    /// What told it.
    pub clue: Clue,
    domain: Option<String>,
}

impl Identified {
    fn new(provider: &'static Provider, clue: Clue, domain: Option<&str>) -> Identified {
        Identified {
            provider,
            clue,
            domain: domain.map(str::to_ascii_lowercase),
        }
    }

    /// Its servers for this account, the most recommended of each protocol first.
    pub fn servers(&self) -> Vec<AccountServer> {
        self.provider.servers(self.domain.as_deref())
    }

    /// Whether the server that was asked for is known to be one of its own.
    pub fn runs_server(&self) -> bool {
        matches!(self.clue, Clue::Server | Clue::Greeting)
    }

    /// Whether it names this very host among its servers.
    pub fn lists(&self, host: &Host) -> bool {
        self.servers().iter().any(|server| server.host.is_same(host))
    }

    /// Whether the host lies among the names of its servers, listed or not.
    pub fn covers(&self, host: &Host) -> bool {
        let name = host.server_name().unwrap_or_default();
        self.lists(host) || self.provider.hosts.iter().any(|suffix| suffix.covers(name))
    }

    fn with(self, clue: Clue) -> Identified {
        Identified { clue, ..self }
    }
}

/// Everything that can tell a provider.
#[derive(Debug, Clone, Copy, Default)]
pub struct Clues<'a> {
    /// The account's address.
    pub address: Option<&'a EmailAddress>,
    /// The server that was asked for; `None` where nobody named one.
    pub server: Option<&'a Host>,
    /// What servers there greeted with.
    pub greetings: &'a [&'a str],
    /// The names of the mail exchangers of the account's domain.
    pub mail_exchangers: &'a [String],
}

/// Whose server it is; where that is not known, whose the mailbox is.
///
/// Several providers can share a host: the account's own, or the one that takes in its mail, comes before the host's owner.
pub fn identify(clues: &Clues) -> Option<Identified> {
    let account = account_provider(clues);
    let of_account = account
        .iter()
        .chain(mail_exchanger(clues).iter())
        .find_map(|known| {
            let server = clues.server?;
            known.lists(server).then(|| known.clone().with(Clue::Server))
        });
    of_account
        .or_else(|| clues.server.and_then(by_host))
        .or_else(|| clues.greetings.iter().find_map(|greeting| by_greeting(greeting)))
        .or(account)
}

/// Whose the mailbox is: by its address, else by its domain's mail exchanger.
pub fn account_provider(clues: &Clues) -> Option<Identified> {
    clues
        .address
        .and_then(by_address)
        .or_else(|| mail_exchanger(clues))
}

fn mail_exchanger(clues: &Clues) -> Option<Identified> {
    let domain = clues.address.and_then(|address| address.domain().server_name());
    let found = clues
        .mail_exchangers
        .iter()
        .find_map(|name| by_mail_exchanger(name))?;
    Some(Identified::new(found, Clue::MailExchanger, domain))
}

/// The provider whose mail exchanger this is.
pub fn of_mail_exchanger(host: &Host) -> Option<Identified> {
    let found = by_mail_exchanger(host.server_name()?)?;
    Some(Identified::new(found, Clue::MailExchanger, None))
}

/// The provider of an address.
pub fn by_address(address: &EmailAddress) -> Option<Identified> {
    by_domain(address.domain())
}

/// The provider of the addresses behind whose `@` this domain stands.
pub fn by_domain(domain: &Host) -> Option<Identified> {
    let name = domain.server_name()?;
    let (provider, _) = longest(name, domains())?;
    Some(Identified::new(provider, Clue::Address, Some(name)))
}

/// The provider whose server this is.
pub fn by_host(host: &Host) -> Option<Identified> {
    let listing = || {
        let owner = listed().get(host.server_name()?.to_ascii_lowercase().as_str())?;
        Some(Identified::new(owner, Clue::Server, None))
    };
    let by_suffix = || {
        let (provider, suffix) = longest(host.server_name()?, hosts())?;
        Some(Identified::new(provider, Clue::Server, Some(suffix)))
    };
    by_suffix().or_else(listing)
}

fn by_mail_exchanger(name: &str) -> Option<&'static Provider> {
    let (provider, _) = longest(name.trim_end_matches('.'), exchangers())?;
    Some(provider)
}

/// The provider whose server says so in a greeting or a refusal: by its own words (`assets/provider_greetings.csv`), else by
/// a name in it.
pub fn by_greeting(greeting: &str) -> Option<Identified> {
    let lower = greeting.to_lowercase();
    let by_words = GREETINGS
        .rows()
        .iter()
        .filter(|row| lower.contains(&row.words))
        .max_by_key(|row| row.words.len())
        .and_then(|row| by_id(&row.provider));
    let found = by_words.or_else(|| {
        let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
        let mut names = lower
            .split(|c: char| !is_part(c))
            .filter(|word| word.contains('.'));
        names.find_map(|name| {
            let name = name.trim_matches(['.', '-']);
            longest(name, hosts()).map(|(provider, _)| provider)
        })
    })?;
    Some(Identified::new(found, Clue::Greeting, None))
}

/// Providers by the whole names of their servers; of several that share one the first in the table.
fn listed() -> &'static HashMap<String, &'static Provider> {
    static INDEX: LazyLock<HashMap<String, &'static Provider>> = LazyLock::new(|| {
        let rows = all().iter().rev();
        rows.flat_map(|provider| {
            provider
                .servers(None)
                .into_iter()
                .map(move |server| (provider, server))
        })
        .filter_map(|(provider, server)| Some((server.host.server_name()?.to_ascii_lowercase(), provider)))
        .collect()
    });
    &INDEX
}

/// Providers by an end of a name.
type Index = HashMap<&'static str, &'static Provider>;

fn domains() -> &'static Index {
    static INDEX: LazyLock<Index> = LazyLock::new(|| index(|provider| &provider.domains));
    &INDEX
}

fn hosts() -> &'static Index {
    static INDEX: LazyLock<Index> = LazyLock::new(|| index(|provider| &provider.hosts));
    &INDEX
}

fn exchangers() -> &'static Index {
    static INDEX: LazyLock<Index> = LazyLock::new(|| index(|provider| &provider.mx));
    &INDEX
}

fn index(ends: fn(&'static Provider) -> &'static Vec<Suffix>) -> Index {
    let rows = all().iter();
    rows.flat_map(|provider| {
        ends(provider)
            .iter()
            .map(move |suffix| (suffix.as_str(), provider))
    })
    .collect()
}

/// The longest end of a name that is in the index: the name itself, then without its first label, and so on.
fn longest(name: &str, index: &'static Index) -> Option<(&'static Provider, &'static str)> {
    let name = name.to_ascii_lowercase();
    let mut end = name.as_str();
    loop {
        if let Some((suffix, provider)) = index.get_key_value(end) {
            return Some((*provider, *suffix));
        }
        end = end.split_once('.')?.1;
    }
}

/// What only one provider's servers greet with.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct GreetingRow {
    /// In lower case.
    words: String,
    /// Its id.
    provider: String,
    #[serde(rename = "reason")]
    _reason: String,
}

static GREETINGS: Table<GreetingRow> = tables::table!("provider_greetings");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_greetings_names_a_provider() {
        GREETINGS.assert_sound();
        for row in GREETINGS.rows() {
            assert!(by_id(&row.provider).is_some(), "{}", row.provider);
            assert_eq!(row.words, row.words.to_lowercase());
        }
    }
}
