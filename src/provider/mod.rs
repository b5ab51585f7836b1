//! What is known of the companies that run people's mailboxes: their servers, and how signing in works there.
//!
//! In: an e-mail address, a host name, a greeting, the name of a mail exchanger. Out: a [`Provider`] with its
//! [`ServerSettings`]. Facts stand in `assets/providers.csv`, `provider_servers.csv` and `provider_greetings.csv`. Pure.

mod find;
mod id;
mod server;
mod sign_in;
mod suffix;
mod table;

pub use find::{
    Clue, Clues, Identified, account_provider, by_address, by_domain, by_greeting, by_host, identify,
    of_mail_exchanger,
};
pub use id::ProviderId;
pub use server::{AccountServer, ServerSettings, UserName};
pub use sign_in::{Certainty, SignIn};
pub use table::{Provider, all, by_id};
