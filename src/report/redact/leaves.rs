//! Walks over everything that was observed or read and scrubs every text in it.
//!
//! In: any value that serialises. Out: the same without what may identify somebody. A text leaves as it is only where its
//! key is on the short list of ids and numbers of our own: a new field is scrubbed before anybody thinks of it.

use super::scrub::{HIDDEN, HIDDEN_HOST, Scrub, is_hello};
use crate::certificate::interceptors;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::net::IpAddr;

/// Keys of enumerations: what they hold cannot be anything else.
const ENUMERATIONS: [&str; 20] = [
    "domain_match",
    "client",
    "contradictions",
    "direction",
    "end",
    "ended",
    "error_number",
    "family",
    "flight",
    "how",
    "key_type",
    "kind",
    "outcome",
    "problems",
    "protocol",
    "security",
    "service",
    "speaker",
    "stage",
    "tcp",
];

/// Keys of hellos: profiles of the table, or one of the matrix.
const HELLOS: [&str; 2] = ["from", "hello"];

/// Keys of names of servers; what takes their place must be such a name again.
const HOSTS: [&str; 5] = ["asked_name", "host", "mail_exchangers", "name", "server"];

/// Keys of which it matters only whether two are equal.
const IDENTITIES: [&str; 3] = ["issuer", "sha256", "subject"];

/// Keys of names of which nothing is shown.
const NAMES: [&str; 4] = ["account", "common_name", "names", "search_suffix"];

/// The same value, scrubbed. `None` where the scrubbed form is no such value any more.
pub(super) fn scrubbed<T: Serialize + DeserializeOwned>(value: &T, scrub: &mut Scrub) -> Option<T> {
    let mut tree = serde_json::to_value(value).ok()?;
    walk(&mut tree, "", scrub);
    // By way of text, as saved results are read: a second reader of all these types would be a hundredth of the exe.
    serde_json::from_str(&tree.to_string()).ok()
}

/// Scrubs every text below a key.
pub(super) fn walk(value: &mut Value, key: &str, scrub: &mut Scrub) {
    match value {
        Value::String(text) => *text = leaf(text, key, scrub),
        Value::Array(values) => values.iter_mut().for_each(|value| walk(value, key, scrub)),
        Value::Object(fields) => fields.iter_mut().for_each(|(key, value)| walk(value, key, scrub)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn leaf(text: &str, key: &str, scrub: &mut Scrub) -> String {
    if ENUMERATIONS.contains(&key) || HELLOS.contains(&key) && is_hello(text) {
        text.to_owned()
    } else if HOSTS.contains(&key) {
        HIDDEN_HOST.to_owned()
    } else if IDENTITIES.contains(&key) {
        if is_of_the_table(text) {
            text.to_owned()
        } else {
            scrub.numbered(text)
        }
    } else if NAMES.contains(&key) {
        HIDDEN.to_owned()
    } else if let Ok(address) = text.parse::<IpAddr>() {
        scrub.stand_in(address).to_string()
    } else {
        scrub.text(text)
    }
}

/// An issuer that is a product of the table, as it stands in a result of which the names were hidden before.
fn is_of_the_table(issuer: &str) -> bool {
    interceptors().iter().any(|row| row.name == issuer)
}

/// Every text below a key, for learning what is private before anything is scrubbed.
pub(super) fn texts<'a>(value: &'a Value, key: &'a str, take: &mut impl FnMut(&'a str, &'a str)) {
    match value {
        Value::String(text) => take(key, text),
        Value::Array(values) => values.iter().for_each(|value| texts(value, key, take)),
        Value::Object(fields) => fields.iter().for_each(|(key, value)| texts(value, key, take)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Learns what is private from a value: names, accounts, certificates, addresses.
pub(super) fn learn(value: &impl Serialize, scrub: &mut Scrub) {
    let Ok(tree) = serde_json::to_value(value) else {
        return;
    };
    texts(&tree, "", &mut |key, text| {
        if HOSTS.contains(&key) || key == "names" {
            scrub.add_host(text);
        } else if NAMES.contains(&key) {
            scrub.add_words(text);
        } else if IDENTITIES.contains(&key) && !is_of_the_table(text) {
            scrub.numbered(text);
        } else if let Ok(address) = text.parse::<IpAddr>() {
            scrub.add_address(address);
        }
    });
}
