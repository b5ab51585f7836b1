//! Takes out of free text what may identify somebody.
//!
//! In: what is known to be private, then any text. Out: the same text in which only words of the tables, small numbers,
//! dates and stand-ins are left. Linear in the text, whatever is known.

use super::numbers::{self, Piece};
use super::vocabulary;
use crate::client;
use crate::observation::HelloId;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

/// What is shown in place of something private.
pub(super) const HIDDEN: &str = "(hidden)";
/// What is shown in place of the named server; a name that no server has (RFC 6761).
pub(super) const HIDDEN_HOST: &str = "server.hidden.invalid";
/// Longer numbers may be a telephone's, a customer's or a message's.
const MOST_DIGITS: usize = 5;
/// Top-level names are shorter than the last part of a dotted name of a program ("…Exception").
const LONGER_THAN_A_TOP_LEVEL: usize = 9;

/// What must not leave.
#[derive(Debug, Default)]
pub(super) struct Scrub {
    /// Names of the server, in lower case.
    hosts: HashSet<String>,
    /// Single words of names, in lower case, where they are not everybody's.
    words: HashSet<String>,
    addresses: BTreeMap<IpAddr, IpAddr>,
    numbered: HashMap<String, usize>,
}

impl Scrub {
    /// A host name to hide, whole and in its parts.
    pub(super) fn add_host(&mut self, name: &str) {
        let name = name.trim_matches('.').to_lowercase();
        if name == HIDDEN_HOST {
            return;
        }
        self.add_words(&name);
        if name.len() > 1 {
            self.hosts.insert(name);
        }
    }

    /// A person's or organisation's name to hide, word by word.
    pub(super) fn add_words(&mut self, name: &str) {
        // What was hidden before is nobody's name: "hidden" would be hidden everywhere else.
        if name == HIDDEN {
            return;
        }
        let telling = |word: &String| word.chars().count() > 1 && !vocabulary::is_generic(word);
        self.words.extend(vocabulary::words(name).filter(telling));
    }

    /// An address of which a stand-in is to be shown.
    pub(super) fn add_address(&mut self, address: IpAddr) {
        let next = self.addresses.len() + 1;
        self.addresses.entry(address).or_insert_with(|| match address {
            // Reserved for documentation: RFC 5737, RFC 3849.
            IpAddr::V4(_) => IpAddr::V4(Ipv4Addr::new(192, 0, 2, u8::try_from(next).unwrap_or(u8::MAX))),
            IpAddr::V6(_) => {
                let last = u16::try_from(next).unwrap_or(u16::MAX);
                IpAddr::V6(Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, last))
            }
        });
    }

    /// The stand-in of an address, the same each time.
    pub(super) fn stand_in(&mut self, address: IpAddr) -> IpAddr {
        self.add_address(address);
        self.addresses.get(&address).copied().unwrap_or(address)
    }

    /// A number in place of a name or fingerprint, the same each time: whether two are equal is evidence.
    pub(super) fn numbered(&mut self, name: &str) -> String {
        if is_numbered(name) {
            return name.to_owned();
        }
        let next = self.numbered.len() + 1;
        let number = *self.numbered.entry(name.to_owned()).or_insert(next);
        format!("(hidden {number})")
    }

    /// The text without what may identify somebody.
    pub(super) fn text(&self, text: &str) -> String {
        if let Some(number) = self.numbered.get(text) {
            return format!("(hidden {number})");
        }
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some(start) = rest.find(is_part) {
            let length = rest[start..].find(|c| !is_part(c)).unwrap_or(rest.len() - start);
            let (gap, word) = (&rest[..start], &rest[start..start + length]);
            pieces.push(Piece { gap, word });
            rest = &rest[start + length..];
        }
        let is_known = |word: &str| is_date_or_time(word) || address_of(word).is_some();
        let telling = numbers::telling(&pieces, is_known);
        let mut result = String::with_capacity(text.len());
        for (Piece { gap, word }, is_telling) in pieces.into_iter().zip(telling) {
            result.push_str(gap);
            self.push_token(word, is_telling, &mut result);
        }
        result.push_str(rest);
        result
    }

    fn push_token(&self, token: &str, is_telling: bool, result: &mut String) {
        let ended = token.trim_end_matches(['.', ':', ',']);
        let is_address = address_of(ended).is_some();
        let core = if is_address {
            ended
        } else {
            token.trim_matches(is_punctuation)
        };
        let before = if is_address {
            0
        } else {
            token.len() - token.trim_start_matches(is_punctuation).len()
        };
        let (head, tail) = (&token[..before], &token[before + core.len()..]);
        let shown = match self.judge(core) {
            Shown::Kept if is_telling && !core.is_empty() => HIDDEN.to_owned(),
            Shown::Kept => core.to_owned(),
            Shown::StandIn(text) => text,
            Shown::Hidden => HIDDEN.to_owned(),
        };
        // One sign for a name of several words.
        if shown == HIDDEN && head.is_empty() && result.trim_end_matches(' ').ends_with(HIDDEN) {
            result.truncate(result.trim_end_matches(' ').len());
        } else {
            result.push_str(head);
            result.push_str(&shown);
        }
        result.push_str(tail);
    }

    fn judge(&self, token: &str) -> Shown {
        if let Some((address, port)) = address_of(token) {
            return self.addresses.get(&address).map_or(Shown::Hidden, |stand_in| {
                Shown::StandIn(match port {
                    Some(port) => SocketAddr::new(*stand_in, port).to_string(),
                    None => stand_in.to_string(),
                })
            });
        }
        let lower = token.to_lowercase();
        let (host, port) = match lower.rsplit_once(':') {
            Some((host, port)) if is_number(port) => (host, Some(port)),
            _ => (lower.as_str(), None),
        };
        if self.hosts.contains(host) || host == HIDDEN_HOST {
            return Shown::StandIn(match port {
                Some(port) => format!("{HIDDEN_HOST}:{port}"),
                None => HIDDEN_HOST.to_owned(),
            });
        }
        let is_plain = is_hello(token)
            || is_date_or_time(&lower)
            || !(lower.contains(['@', '\\', '%']) || is_like_an_address(&lower) || is_like_a_host(&lower))
                && vocabulary::words(&lower).all(|word| self.may_leave(&word));
        if is_plain { Shown::Kept } else { Shown::Hidden }
    }

    fn may_leave(&self, word: &str) -> bool {
        if self.words.contains(word) {
            return false;
        }
        let is_hex = word
            .strip_prefix("0x")
            .is_some_and(|digits| digits.len() <= 8 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        word.chars().nth(1).is_none() || is_number(word) || is_hex || vocabulary::knows(word)
    }
}

enum Shown {
    Kept,
    StandIn(String),
    Hidden,
}

/// What [`Scrub::numbered`] made of a name before.
fn is_numbered(name: &str) -> bool {
    let number = name
        .strip_prefix("(hidden ")
        .and_then(|rest| rest.strip_suffix(')'));
    number.is_some_and(is_number)
}

fn is_part(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(
            c,
            '.' | '-' | '_' | '@' | ':' | '%' | '\\' | '/' | '\'' | '+' | '\u{301}'
        )
}

fn is_punctuation(c: char) -> bool {
    matches!(c, '.' | ':' | '-' | '\'' | '+' | '_' | '/')
}

fn is_number(word: &str) -> bool {
    word.len() <= MOST_DIGITS && !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// A profile of the table, or a hello of the matrix.
pub(super) fn is_hello(id: &str) -> bool {
    !matches!(HelloId::from(id.to_owned()), HelloId::Profile(_)) || client::by_id(id).is_some()
}

/// An address, with its port where there is one; a zone or a prefix length belongs to it.
fn address_of(token: &str) -> Option<(IpAddr, Option<u16>)> {
    if let Ok(address) = token.parse::<SocketAddr>() {
        return Some((address.ip(), Some(address.port())));
    }
    let bare = token.split(['%', '/']).next().unwrap_or(token);
    bare.parse().ok().map(|address| (address, None))
}

/// "2026-11-26", with or without a time behind it, and "12:30:05".
fn is_date_or_time(token: &str) -> bool {
    let (date, time) = match token.split_once('t') {
        Some((date, time)) => (Some(date), Some(time)),
        None if token.contains(':') => (None, Some(token)),
        None => (Some(token), None),
    };
    let digits = |part: &str, lengths: &[usize]| {
        lengths.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let is_date = |text: &str| {
        let parts: Vec<&str> = text.split('-').collect();
        matches!(parts.as_slice(), [year, month, day] if digits(year, &[4]) && digits(month, &[1, 2]) && digits(day, &[1, 2]))
    };
    let is_time = |text: &str| {
        let (clock, behind) = text.split_at(text.find(['z', '+', '.']).unwrap_or(text.len()));
        let parts: Vec<&str> = clock.split(':').collect();
        let is_clock = (2..=3).contains(&parts.len()) && parts.iter().all(|part| digits(part, &[1, 2]));
        is_clock && is_fraction_and_zone(behind)
    };
    date.is_none_or(is_date) && time.is_none_or(is_time)
}

/// What may stand behind a time, each part or none: up to nine digits of a second and a zone (RFC 3339 5.6).
fn is_fraction_and_zone(text: &str) -> bool {
    let are_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let zone = match text.strip_prefix('.') {
        Some(rest) => {
            let zone = rest.trim_start_matches(|c: char| c.is_ascii_digit());
            if !(1..=9).contains(&(rest.len() - zone.len())) {
                return false;
            }
            zone
        }
        None => text,
    };
    let is_offset = |offset: &str| {
        let hours_and_minutes = offset.split_once(':').unwrap_or((offset, "00"));
        [hours_and_minutes.0, hours_and_minutes.1]
            .iter()
            .all(|part| part.len() == 2 && are_digits(part))
    };
    matches!(zone, "" | "z") || zone.strip_prefix('+').is_some_and(is_offset)
}

/// Four numbers of an address with zeros or dashes between them, or the groups of an IPv6 or hardware address.
fn is_like_an_address(token: &str) -> bool {
    let is_octet = |group: &&str| {
        (1..=3).contains(&group.len())
            && group
                .parse::<u16>()
                .is_ok_and(|number| number <= u16::from(u8::MAX))
    };
    let mut octets = 0;
    for group in token.split(['.', '-', '_', ':']) {
        octets = if is_octet(&group) { octets + 1 } else { 0 };
        if octets == 4 {
            return true;
        }
    }
    let is_hex = |group: &str| group.len() <= 4 && group.bytes().all(|byte| byte.is_ascii_hexdigit());
    let grouped = |separator: char, least: usize| {
        token.split(separator).filter(|group| is_hex(group)).count() >= least && token.contains(separator)
    };
    token.contains("::") || grouped(':', 4) || grouped('-', 6)
}

/// A dotted name of which the last part may be a top-level name.
fn is_like_a_host(token: &str) -> bool {
    let host = token
        .split(['/', ':'])
        .find(|part| part.contains('.'))
        .unwrap_or_default();
    let Some((before, last)) = host.rsplit_once('.') else {
        return false;
    };
    let may_be_top_level = last.chars().count() > 1 && last.chars().any(char::is_alphabetic);
    let is_of_a_program = last.chars().count() >= LONGER_THAN_A_TOP_LEVEL
        && vocabulary::words(host).all(|word| vocabulary::knows(&word));
    !before.is_empty() && may_be_top_level && !is_of_a_program
}

#[cfg(test)]
mod tests;
