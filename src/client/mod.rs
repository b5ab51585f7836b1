//! What each mail program can speak: versions, suites, hello format.
//!
//! In: a complaint or a profile id. Out: a [`Profile`] from `assets/client_profiles.csv`. Pure.

use crate::complaint::{Complaint, MailProgram};
use crate::wire::{ClientHello, Version};

/// One row of `assets/client_profiles.csv`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// Stable id, `oe6-xp-tls10` for example.
    pub id: String,
    /// The mail programs it stands for.
    pub client: String,
    /// The systems it stands for.
    pub os: String,
    /// The kind of program, for advice.
    pub program: MailProgram,
    /// Oldest version it accepts.
    pub min_version: Version,
    /// Newest version it offers.
    pub max_version: Version,
    /// The exact hello it sends; `None` for rows that only document an order of suites.
    pub hello: Option<ClientHello>,
    /// `high` where the bytes were captured from the program itself.
    pub confidence: Confidence,
    /// What is not certain about the row, in English.
    pub notes: String,
    /// Where the row's facts come from.
    pub source: String,
}

/// How certain a profile row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Inferred from documents.
    Low,
    /// Captured from a sibling program on the same TLS library.
    Medium,
    /// Captured from the program itself or documented by its maker.
    High,
}

/// Every profile of the table.
pub fn profiles() -> &'static [Profile] {
    &[]
}

/// The profile with this id.
pub fn by_id(id: &str) -> Option<&'static Profile> {
    profiles().iter().find(|profile| profile.id == id)
}

/// The profiles that stand for the program of a complaint, likeliest first.
/// Outlook Express gives both Windows XP forms: success of either counts.
pub fn for_complaint(_complaint: &Complaint) -> Vec<&'static Profile> {
    Vec::new()
}
