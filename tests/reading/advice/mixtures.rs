//! Every mixture of conditions that can hold together: enough steps, and none cut off.

use super::*;

/// Conditions of which at most one holds.
const EXCLUSIVE: [&[&str]; 43] = [
    &["other-name", "name-is-pattern"],
    &["exceeds-issuer", "unknown-extension"],
    &["published", "published-elsewhere", "not-providers-settings"],
    &["provider-known", "provider-unknown"],
    &["provider-unknown", "not-providers-settings"],
    &["provider-unknown", "provider-switch"],
    &["expired", "not-yet-valid"],
    &[
        "exceeds-issuer",
        "chain-gap",
        "untrusted",
        "chain-out-of-date",
        "between-begins-later",
    ],
    &["exceeds-issuer", "certificate-alone"],
    &[
        "chain-gap",
        "chain-out-of-date",
        "between-begins-later",
        "certificate-alone",
    ],
    &[
        "one-address",
        "expired",
        "not-yet-valid",
        "names-wrong",
        "wrong-usage",
    ],
    &[
        "one-address",
        "exceeds-issuer",
        "untrusted",
        "chain-gap",
        "chain-out-of-date",
        "between-begins-later",
        "certificate-alone",
    ],
    &["every-port-refused", "nothing-answers"],
    &["every-port-refused", "address-fails"],
    &["revoked", "one-address"],
    &["revoked", "expired"],
    &["revoked", "not-yet-valid"],
    &["revoked", "names-wrong"],
    &["revoked", "wrong-usage"],
    &["revoked", "against-apple-rules"],
    &["revoked", "unknown-extension"],
    &["revoked", "exceeds-issuer"],
    &["starttls-works", "starttls-for-others"],
    &["no-safer-way", "starttls-works"],
    &["no-safer-way", "secure-port-works"],
    &["no-safer-way", "other-port-works"],
    &[
        "chain-gap",
        "chain-out-of-date",
        "between-begins-later",
        "untrusted",
    ],
    &["large-hello-lost", "blocked-here"],
    &[
        "oauth-only",
        "sign-in-off",
        "sign-in-not-in-program",
        "client-certificate",
        "protocol-off",
    ],
    &["encryption-missing", "tls-on-plain-port"],
    &["plain-port-greets", "clear-sign-in-refused"],
    &["tls12-would-do", "older-tls-too"],
    &["tls12-would-do", "older-tls-only"],
    &["exchanger-known", "resolver-fails"],
    &["private-address", "address-fails", "computer-at-its-limit"],
    &["private-address", "rest-not-testable"],
    &["computer-at-its-limit", "rest-not-testable"],
    &["server-trouble", "limit-reached"],
    &["no-server-trouble", "backend-trouble"],
    &["protocol-off", "sign-in-by-words"],
    &["server-trouble", "shut-out"],
    &["scanner-here", "gateway-named", "interceptor-unnamed"],
    &[
        "relay",
        "from-refused",
        "block-list",
        "sending-limit",
        "greylisted",
    ],
];
/// Conditions of which exactly one holds.
const EITHER: [[&str; 2]; 42] = [
    ["kept-out", "not-kept-out"],
    ["mailbox-locked", "not-mailbox-locked"],
    ["protocol-off", "not-protocol-off"],
    ["takes-no-mail", "not-takes-no-mail"],
    ["openssl-can", "openssl-cannot"],
    ["own-port", "no-own-port"],
    ["own-weak", "between-weak"],
    ["port-held-back", "large-hello-lost"],
    ["some-port-left", "every-port-refused"],
    ["address-fails", "every-address-fails"],
    ["secure-port-works", "secure-port-unseen"],
    ["measured", "words-alone"],
    ["other-is-pop3", "other-is-imap"],
    ["bridge-silent", "server-elsewhere"],
    ["fetches-from-cloud", "fetches-from-here"],
    ["certificate-alone", "certificate-accompanied"],
    ["encryption-missing", "encryption-set"],
    ["tls-on-plain-port", "pair-does-not-match"],
    ["name-refused", "name-not-sent"],
    ["resolver-fails", "resolver-answers"],
    ["ipv6-only", "ipv4-too"],
    ["late", "silent"],
    ["cured", "not-cured"],
    ["stopped", "not-stopped"],
    ["greylisted", "not-greylisted"],
    ["tls-completes", "tls-fails"],
    ["starttls-missing", "starttls-listed"],
    ["secure-port-closed", "secure-port-possible"],
    ["rest-not-testable", "rest-testable"],
    ["clear-sign-in-possible", "clear-sign-in-refused"],
    ["only-tls13", "older-tls-too"],
    ["speaks-tls12", "older-tls-only"],
    ["ciphers-sound", "ciphers-old"],
    ["key-type-differs", "suites-differ"],
    ["ipv6-reached", "ipv6-unreached"],
    ["private-address", "public-address"],
    ["nothing-answers", "something-answers"],
    ["exchanger-known", "exchanger-unknown"],
    ["plain-connection", "secured-connection"],
    ["usual-port-left", "usual-port-taken"],
    ["server-trouble", "no-server-trouble"],
    ["shut-out", "not-shut-out"],
];

/// Conditions of a mixture can hold together.
fn can_be(holds: &dyn Fn(&str) -> bool) -> bool {
    let count = |words: &[&str]| words.iter().filter(|word| holds(word)).count();
    let sign_in_observed = count(&[
        "oauth-only",
        "sign-in-off",
        "sign-in-not-in-program",
        "client-certificate",
    ]) > 0;
    let provider_stated = count(&["provider-known", "provider-unknown", "not-providers-settings"]) > 0;
    EXCLUSIVE.iter().all(|words| count(words) <= 1)
        && EITHER.iter().all(|words| count(words) == 1)
        && provider_stated
        && sign_in_observed != holds("sign-in-by-words")
        && !(holds("address-refused") && holds("block-list"))
        && !(holds("name-not-found") && holds("resolver-fails"))
}

/// The words that rows of a cause and role ask for.
fn words_of(cause: &str, role: Role) -> Vec<&'static str> {
    let asked = |word: &&str| {
        table()
            .rows()
            .iter()
            .any(|row| row.cause == cause && row.role == role && row.when.iter().any(|when| when == word))
    };
    WHEN.into_iter().filter(asked).collect()
}

/// Whatever conditions hold, at most five steps are told and the last of them is not cut off.
#[test]
fn no_mixture_of_conditions_gives_more_than_five_steps() {
    for cause in causes() {
        for role in [Role::User, Role::Admin] {
            let words = words_of(cause, role);
            for mixture in 0..(1_u32 << words.len()) {
                let stated = |when: &str| {
                    words
                        .iter()
                        .position(|word| *word == when)
                        .map(|bit| mixture & (1 << bit) != 0)
                };
                // What no row asks for stands as it has to beside the rest.
                let holds = |when: &str| {
                    when == "always"
                        || stated(when).unwrap_or_else(|| {
                            EITHER.iter().any(|[a, b]| match when {
                                _ if when == *a => stated(b) == Some(false),
                                _ if when == *b => stated(a) != Some(true),
                                _ => false,
                            }) || (when == "sign-in-by-words")
                                || (when == "provider-unknown"
                                    && stated("provider-known") != Some(true)
                                    && stated("not-providers-settings") != Some(true))
                        })
                };
                if stated("always") == Some(false) || !can_be(&holds) {
                    continue;
                }
                for program in mailprobe::client::all_menus() {
                    let steps = table().steps(cause, role, program, &holds).count();
                    assert!(
                        (1..=MOST_STEPS).contains(&steps),
                        "{cause} {role:?} {program} {words:?} {mixture:b}: {steps}"
                    );
                }
            }
        }
    }
}
