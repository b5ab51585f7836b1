//! What the very program can do for encryption, beside what the server answers: its versions, its ciphers, the kind of key.
//!
//! In: diagnosis, evidence, the program's own hello (`assets/client_profiles.csv`). Out: words of [`WHEN`](super::WHEN) and the
//! ciphers that steps name. Pure.

use super::table::held;
use crate::client::{self, Profile};
use crate::diagnosis::{Diagnosis, Evidence, FindingId};
use crate::observation::Via;
use crate::wire::{CipherSuite, Version};

/// So many ciphers are named.
const NAMED: usize = 2;

/// Named where the program's own are not known: what programs of today share.
const USUAL: &str = "ECDHE-RSA-AES128-GCM-SHA256";

/// The words that hold.
pub(super) fn conditions(diagnosis: &Diagnosis, evidence: &Evidence) -> Vec<&'static str> {
    let newest = profile(evidence).map(|profile| profile.max_version.number());
    let has_tls12 = newest.is_none_or(|newest| newest >= Version::Tls12.number());
    let only_tls13 = answers_only_tls13(evidence);
    let has_sound = profile(evidence).is_none_or(|profile| !sound(profile).is_empty());
    let other_key = diagnosis
        .findings
        .iter()
        .any(|finding| finding.id == FindingId::KeyTypeNotSpoken);
    let openssl_cannot = test_of_today(evidence) == Some(TestOfToday::Never);
    held([
        ("only-tls13", only_tls13),
        ("older-tls-too", !only_tls13),
        (
            "tls12-would-do",
            only_tls13 && newest == Some(Version::Tls12.number()),
        ),
        ("speaks-tls12", has_tls12),
        ("older-tls-only", !has_tls12),
        ("ciphers-sound", has_sound),
        ("ciphers-old", !has_sound),
        ("openssl-can", !openssl_cannot),
        ("openssl-cannot", openssl_cannot),
        ("key-type-differs", other_key),
        ("suites-differ", !other_key),
    ])
}

/// The best ciphers of the program, as OpenSSL names them; where it has none that are sound, those that it has.
pub(super) fn ciphers(evidence: &Evidence) -> String {
    let names = profile(evidence).map(|profile| match sound(profile) {
        sound if sound.is_empty() => all(profile),
        sound => sound,
    });
    let names: Vec<String> = names
        .unwrap_or_default()
        .into_iter()
        .take(NAMED)
        .map(openssl_name)
        .collect();
    if names.is_empty() {
        USUAL.to_owned()
    } else {
        names.join(", ")
    }
}

fn profile(evidence: &Evidence) -> Option<&'static Profile> {
    client::by_id(&evidence.target.client).filter(|profile| profile.hello.is_some())
}

fn all(profile: &Profile) -> Vec<&'static str> {
    let suites = profile.hello.iter().flat_map(|hello| &hello.suites);
    suites.filter_map(|suite: &CipherSuite| suite.name()).collect()
}

/// A key of its own for every connection, and no cipher that is known to be weak: what may be switched on for everybody.
fn sound(profile: &Profile) -> Vec<&'static str> {
    let mut names = all(profile);
    names.retain(|name| {
        let forward_secret = name.contains("ECDHE_RSA") || name.contains("ECDHE_ECDSA");
        forward_secret && (name.contains("_AES_") || name.contains("_CHACHA20_"))
    });
    // Most servers have a key of this kind.
    names.sort_by_key(|name| !name.contains("_RSA_"));
    names
}

/// `TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256` is ECDHE-RSA-AES128-SHA256 there.
fn openssl_name(name: &str) -> String {
    name.trim_start_matches("TLS_")
        .trim_start_matches("RSA_WITH_")
        .replace("_WITH_", "_")
        .replace("3DES_EDE_CBC", "DES-CBC3")
        .replace("RC4_128", "RC4")
        .replace("AES_", "AES")
        .replace("_CBC_", "_")
        .replace('_', "-")
}

/// How the openssl of today speaks to a server that has only versions which it no longer offers by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum TestOfToday {
    /// With the version and the old ciphers named.
    Named(Version),
    /// Not at all: neither SSL nor RC4, DES and shorter keys are in it.
    Never,
}

/// The value of `$old-version` in the sentences with a command of openssl: `none` where it needs no further switch.
pub(super) fn old_version(evidence: &Evidence) -> &'static str {
    match test_of_today(evidence) {
        Some(TestOfToday::Named(Version::Tls10)) => "tls1",
        Some(TestOfToday::Named(_)) => "tls1_1",
        Some(TestOfToday::Never) | None => "none",
    }
}

/// `None` where something as new as TLS 1.2 was answered on the named port, or nothing at all.
fn test_of_today(evidence: &Evidence) -> Option<TestOfToday> {
    let via = Via::of(evidence.target.security);
    let named = evidence.observations.ports.iter().filter(|row| row.named);
    let answered: Vec<_> = named
        .flat_map(|row| &row.hellos)
        .filter(|hello| hello.via == via && hello.is_answered())
        .filter_map(|hello| Some((hello.version?, hello.cipher.as_deref())))
        .collect();
    let newest = answered.iter().map(|(version, _)| version.number()).max()?;
    if newest >= Version::Tls12.number() {
        return None;
    }
    let is_left = |cipher: &str| {
        let number = cipher.strip_prefix("0x").unwrap_or(cipher);
        let suite = u32::from_str_radix(number, 16).ok().map(CipherSuite);
        suite.and_then(|suite| suite.name()).is_some_and(|name| {
            !["RC4", "DES", "EXPORT", "NULL", "RC2"]
                .iter()
                .any(|old| name.contains(old))
        })
    };
    let usable = answered
        .iter()
        .filter(|(version, cipher)| {
            version.number() >= Version::Tls10.number() && cipher.is_some_and(is_left)
        })
        .max_by_key(|(version, _)| version.number());
    Some(usable.map_or(TestOfToday::Never, |(version, _)| TestOfToday::Named(*version)))
}

/// Nothing older was answered on the named port, and something was.
fn answers_only_tls13(evidence: &Evidence) -> bool {
    let via = Via::of(evidence.target.security);
    let named = evidence.observations.ports.iter().filter(|row| row.named);
    let mut versions = named
        .flat_map(|row| &row.hellos)
        .filter(|hello| hello.via == via && hello.is_answered())
        .filter_map(|hello| hello.version)
        .peekable();
    versions.peek().is_some() && versions.all(|version| version == Version::Tls13)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ciphers_have_the_names_of_openssl() {
        for (name, expected) in [
            (
                "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
                "ECDHE-RSA-AES128-GCM-SHA256",
            ),
            ("TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384", "ECDHE-RSA-AES256-SHA384"),
            ("TLS_RSA_WITH_AES_128_CBC_SHA", "AES128-SHA"),
            ("TLS_RSA_WITH_RC4_128_MD5", "RC4-MD5"),
            ("TLS_RSA_WITH_3DES_EDE_CBC_SHA", "DES-CBC3-SHA"),
        ] {
            assert_eq!(openssl_name(name), expected);
        }
    }
}
