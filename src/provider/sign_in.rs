//! How mail programs sign in at a provider, and how well that is known.
//!
//! In: the words of `assets/providers.csv`. Out: a [`SignIn`], a [`Certainty`].

use serde::{Deserialize, Serialize};

/// How mail programs sign in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SignIn {
    /// With the password of the mailbox.
    Password,
    /// With a password made for mail programs in the account's settings.
    AppPassword,
    /// Through the provider's own web page (RFC 7628), and in no other way.
    #[serde(rename = "oauth")]
    OAuth,
    /// Through the provider's own web page, or with a password made for mail programs.
    #[serde(rename = "oauth-or-app-password")]
    OAuthOrAppPassword,
    /// With a code that the mail settings hand out when POP or IMAP is switched on.
    AuthorizationCode,
    /// Through a program of the provider that runs on the person's own computer.
    Bridge,
    /// Not at all: only the provider's own programs read this mail.
    None,
    /// Not known.
    Unknown,
}

impl SignIn {
    /// The name used in tables, JSON and messages.
    pub fn name(self) -> &'static str {
        match self {
            SignIn::Password => "password",
            SignIn::AppPassword => "app-password",
            SignIn::OAuth => "oauth",
            SignIn::OAuthOrAppPassword => "oauth-or-app-password",
            SignIn::AuthorizationCode => "authorization-code",
            SignIn::Bridge => "bridge",
            SignIn::None => "none",
            SignIn::Unknown => "unknown",
        }
    }
}

/// How well the facts of a row are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// Read in the source that the row names.
    Checked,
    /// Not checked in the provider's own words; said with "as far as is known".
    AsFarAsKnown,
}

impl Certainty {
    /// The name used in tables, JSON and messages.
    pub fn name(self) -> &'static str {
        match self {
            Certainty::Checked => "checked",
            Certainty::AsFarAsKnown => "as-far-as-known",
        }
    }
}
