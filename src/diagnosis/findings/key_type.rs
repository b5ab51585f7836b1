//! Whether a mail program can use the kind of key that a server's certificate has.
//!
//! In: the hello the program really sends, the kind of key, the version that was agreed. Out: yes or no, and the finding.

use crate::certificate::KeyType;
use crate::client::{self, Profile};
use crate::diagnosis::chain::{own_hellos, program_accepts};
use crate::diagnosis::view::View;
use crate::diagnosis::{Finding, FindingId};
use crate::mail::Security;
use crate::observation::{HelloId, HelloObservation, PortObservation};
use crate::wire::{ClientHello, Extension, Version};

/// The program's own hello was refused, others of a version it speaks were answered, and it has no use for the key.
pub(super) fn finding(view: &View, row: &PortObservation) -> Option<Finding> {
    if view.target.security == Security::None {
        return None;
    }
    let own = own_hellos(view.target, row);
    if own.is_empty() || own.iter().any(|hello| program_accepts(hello)) {
        return None;
    }
    let key = row.certificate.as_ref()?.chain.first()?;
    if shows_another_key(view, row, key.key_type) {
        return None;
    }
    let answered = answered_versions(view, row);
    let uses: Vec<bool> = own
        .iter()
        .filter_map(|hello| profile_of(hello))
        .flat_map(|profile| {
            let shared = answered.iter().filter(|version| profile.speaks(**version));
            let sent = profile.hello.as_ref();
            shared.filter_map(move |version| Some(can_use(sent?, key.key_type, *version)))
        })
        .collect();
    // Where no version is shared, the version is what is wrong.
    let cannot_use = !uses.is_empty() && uses.iter().all(|can| !can);
    cannot_use.then(|| {
        Finding::new(FindingId::KeyTypeNotSpoken)
            .with("port", row.port)
            .with("key", key.key.clone())
    })
}

fn profile_of(hello: &HelloObservation) -> Option<&'static Profile> {
    match &hello.hello {
        HelloId::Profile(id) => client::by_id(id),
        _ => None,
    }
}

/// A suite was chosen that asks for another kind of key: the server has a second certificate.
fn shows_another_key(view: &View, row: &PortObservation, key: KeyType) -> bool {
    row.hellos
        .iter()
        .filter(|hello| hello.via == view.via() && hello.is_answered())
        .filter_map(|hello| hello.cipher_suite()?.key_exchange())
        .any(|exchange| exchange != TLS13 && !authenticates_with(exchange, key))
}

fn answered_versions(view: &View, row: &PortObservation) -> Vec<Version> {
    let hellos = row.hellos.iter().filter(|hello| hello.via == view.via());
    let by_hello = hellos.filter(|hello| hello.is_answered());
    let handshake = row.handshake.iter().filter(|handshake| handshake.completed);
    by_hello
        .filter_map(|hello| hello.version)
        .chain(handshake.filter_map(|handshake| handshake.version))
        .collect()
}

/// Whether the sender of a hello can go on with a server that has a key of this kind, at this version.
fn can_use(hello: &ClientHello, key: KeyType, version: Version) -> bool {
    if key == KeyType::Other {
        return true;
    }
    let is_tls13 = version.number() >= Version::Tls13.number();
    let by_suite = hello.suites.iter().any(|suite| match suite.key_exchange() {
        Some(TLS13) => is_tls13,
        Some(exchange) => !is_tls13 && authenticates_with(exchange, key),
        // A suite that nobody knows may be anything.
        None => false,
    });
    by_suite && understands_signatures(hello, key, version) && knows_curve(hello, key)
}

/// The certificate that a key exchange asks for (RFC 5246 7.4.2, RFC 8422 2 and 5.10).
fn authenticates_with(exchange: &str, key: KeyType) -> bool {
    match key {
        KeyType::Rsa => ["RSA", "RSA_PSK", "DHE_RSA", "ECDHE_RSA", "SRP_SHA_RSA"].contains(&exchange),
        KeyType::Dsa => ["DHE_DSS", "SRP_SHA_DSS"].contains(&exchange),
        KeyType::EcP256 | KeyType::EcP384 | KeyType::EcP521 | KeyType::EcOther => {
            // The issuer's key decides between the last two, and TLS 1.2 dropped that (RFC 5246 7.4.2).
            ["ECDHE_ECDSA", "ECDH_ECDSA", "ECDH_RSA"].contains(&exchange)
        }
        KeyType::Ed25519 | KeyType::Ed448 => exchange == "ECDHE_ECDSA",
        KeyType::Other => true,
    }
}

/// `signature_algorithms` names the kinds of key that may sign; before TLS 1.2 the suite alone did (RFC 5246 7.4.1.4.1). TLS 1.3
/// leaves fewer (RFC 8446 4.2.3).
fn understands_signatures(hello: &ClientHello, key: KeyType, version: Version) -> bool {
    let is_edwards = matches!(key, KeyType::Ed25519 | KeyType::Ed448);
    if version.number() < Version::Tls12.number()
        || !hello.extensions.contains(&Extension::SignatureAlgorithms)
    {
        return !is_edwards;
    }
    let is_tls13 = version.number() >= Version::Tls13.number();
    hello
        .signature_algorithms
        .iter()
        .any(|scheme| match (key, is_tls13) {
            (KeyType::Rsa, true) => RSA_PSS.contains(scheme),
            (KeyType::Rsa, false) => scheme & 0xff == 0x01 || RSA_PSS.contains(scheme),
            (KeyType::Dsa, is_tls13) => !is_tls13 && scheme & 0xff == 0x02,
            // TLS 1.3 ties each curve to its hash.
            (KeyType::EcP256, true) => *scheme == 0x0403,
            (KeyType::EcP384, true) => *scheme == 0x0503,
            (KeyType::EcP521, true) => *scheme == 0x0603,
            (KeyType::EcP256 | KeyType::EcP384 | KeyType::EcP521 | KeyType::EcOther, _) => {
                scheme & 0xff == 0x03
            }
            (KeyType::Ed25519, _) => *scheme == 0x0807,
            (KeyType::Ed448, _) => *scheme == 0x0808,
            (KeyType::Other, _) => true,
        })
}

/// A list of groups is also the list of curves that a certificate may use (RFC 8422 5.1.1).
fn knows_curve(hello: &ClientHello, key: KeyType) -> bool {
    let curve = match key {
        KeyType::EcP256 => 0x0017,
        KeyType::EcP384 => 0x0018,
        KeyType::EcP521 => 0x0019,
        _ => return true,
    };
    !hello.extensions.contains(&Extension::SupportedGroups)
        || hello.groups.iter().any(|group| group.number() == curve)
}

/// RSA-PSS with an ordinary RSA key (RFC 8446 4.2.3).
const RSA_PSS: std::ops::RangeInclusive<u16> = 0x0804..=0x0806;

/// What the table of suites says of those that leave the key exchange to extensions.
const TLS13: &str = "TLS 1.3";

#[cfg(test)]
mod tests {
    use super::*;
    use Version::*;

    fn profile(id: &str) -> &'static ClientHello {
        let profile = client::by_id(id).expect("a profile");
        profile.hello.as_ref().expect("a hello")
    }

    #[test]
    fn the_hello_really_sent_decides() {
        let xp = profile("oe6-xp-tls10");
        assert!(can_use(xp, KeyType::Rsa, Tls10));
        for key in [KeyType::EcP256, KeyType::Ed25519, KeyType::Ed448] {
            assert!(!can_use(xp, key, Tls10), "{key:?}");
        }
        let vista = profile("winmail-vista");
        assert!(can_use(vista, KeyType::EcP256, Tls10));
        assert!(!can_use(vista, KeyType::Ed25519, Tls10));
        let eleven = profile("outlook-win11");
        for version in [Tls12, Tls13] {
            assert!(can_use(eleven, KeyType::EcP384, version));
            assert!(can_use(eleven, KeyType::Rsa, version));
            assert!(!can_use(eleven, KeyType::Ed25519, version));
        }
        assert!(
            !can_use(eleven, KeyType::EcP521, Tls12),
            "a curve that it does not list"
        );
        let openssl = profile("openssl-3.0.3");
        assert!(can_use(openssl, KeyType::Ed25519, Tls12));
        assert!(!can_use(openssl, KeyType::Dsa, Tls13));
    }

    #[test]
    fn a_kind_that_is_not_known_blames_nobody() {
        assert!(can_use(profile("oe6-xp-tls10"), KeyType::Other, Tls10));
    }
}
