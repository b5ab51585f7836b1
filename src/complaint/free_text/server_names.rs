//! Which words of a text can be the name of a server, by their form and by what stands around them.
//!
//! In: a word, and the text before and behind it. Out: what it is.

use super::ports::protocol_of_port;
use crate::complaint::dialog::field_values as value;
use crate::complaint::host::{self, host as as_host};
use crate::complaint::words::{self, List};
use crate::mail::Protocol;
use std::ops::Range;

/// The longest address of four numbers.
const ADDRESS_LENGTH: usize = 15;
/// How far before a name the beginning of a line of a log is looked for, in bytes.
const CLIENT_LINE_REACH: usize = 200;

/// What stands before `://`.
pub(super) enum Scheme {
    /// A mail protocol, or only a kind of encryption; and whether it is encrypted from the start.
    Mail(Option<Protocol>, Option<bool>),
    /// A web page, a file, anything else.
    Other,
}

pub(super) fn scheme(before: &str) -> Option<Scheme> {
    let word = before
        .rsplit(|c: char| c.is_whitespace() || "\"'`<>([,;=".contains(c))
        .next()?;
    let (scheme, rest) = word.rsplit_once("://")?;
    // Behind the host of an address there is a path, which holds no host.
    let is_host = rest.is_empty() || rest.ends_with(['@', '[']);
    if rest.contains('/') || rest.contains('?') || !is_host {
        return Some(Scheme::Other);
    }
    let scheme = scheme
        .rsplit(|c: char| !(c.is_ascii_alphanumeric() || c == '+'))
        .next()?;
    let mut words = scheme.split('+');
    let first = words.next()?;
    let second = words.next();
    Some(match (first, value::protocol(first)) {
        ("ssl" | "tls" | "tcp", _) => Scheme::Mail(None, is_secure_scheme(first)),
        ("http" | "https" | "webdav", _) | (_, None) => Scheme::Other,
        (_, Some(protocol)) => {
            let is_secure_name = matches!(first, "smtps" | "imaps" | "pop3s" | "pops");
            Scheme::Mail(
                Some(protocol),
                second
                    .and_then(is_secure_scheme)
                    .or(is_secure_name.then_some(true)),
            )
        }
    })
}

/// Whether a word of a scheme chooses encryption: `smtp+starttls`, `smtp+notls`.
pub(super) fn is_secure_scheme(word: &str) -> Option<bool> {
    match word {
        word if words::is_in(List::SecureScheme, word) => Some(true),
        word if words::is_in(List::InsecureScheme, word) => Some(false),
        _ => None,
    }
}

/// `:993/imap/ssl}` behind a host.
pub(super) fn mailbox_flags(after: &str) -> Option<String> {
    let window = &after[..after.floor_char_boundary(80)];
    let inside = window
        .split('}')
        .next()
        .filter(|inside| inside.len() < window.len())?;
    (inside.starts_with(':') || inside.starts_with('/')).then(|| inside.to_ascii_lowercase())
}

/// The name of a setting (`mail.smtp.host = …`), not its value; a method, a package.
pub(super) fn is_key(after: &str) -> bool {
    let rest = after.trim_start_matches([' ', '\'', '"', ']']);
    rest.starts_with('=') && !rest.starts_with("==")
        || after.starts_with('(') && !after[1..].starts_with(|c: char| c.is_ascii_digit())
}

/// A host name: labels, and an end that is neither a file's nor a method's.
pub(super) fn is_host_name(folded: &str, printed: &str) -> bool {
    let mut labels = folded.split('.');
    let first = labels.next().unwrap_or_default();
    let Some(top) = labels.next_back() else {
        return false;
    };
    let is_one_case = printed.bytes().all(|byte| !byte.is_ascii_uppercase())
        || printed.bytes().all(|byte| !byte.is_ascii_lowercase())
        || printed.split('.').all(|label| {
            label
                .get(1..)
                .is_some_and(|rest| rest.bytes().all(|byte| !byte.is_ascii_uppercase()))
        });
    let is_top = top.len() == 2 || words::is_in(List::TopDomain, top) || host::is_mail_name(folded);
    is_top
        && top.len() >= 2
        && top.bytes().all(|byte| byte.is_ascii_alphabetic())
        && is_one_case
        && !words::is_in(List::FileEnding, top)
        && !words::is_in(List::Package, first)
        && !folded.contains("..")
        && !folded.contains('_')
        && as_host(folded).is_some()
}

/// A name without a dot, where its place leaves no doubt.
pub(super) fn is_single_name(folded: &str) -> bool {
    folded == "localhost"
        || folded.len() >= 3
            && folded
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// `host: "localhost"`: only this computer's own name, and names in quotation marks.
pub(super) fn is_labelled_single_name(folded: &str, before: &str) -> bool {
    let is_quoted = before.ends_with(crate::pattern::is_quote);
    folded == "localhost"
        || is_quoted
            && folded.len() >= 3
            && folded.starts_with(|c: char| c.is_ascii_alphabetic())
            && as_host(folded).is_some()
            && before
                .trim_end_matches(crate::pattern::is_quote)
                .trim_end()
                .ends_with([':', '=', '>'])
}

/// `fetching from user@mail.example.com`: no e-mail address, but an account on a server.
pub(super) fn is_user_at_host(before: &str, folded: &str) -> bool {
    let user = before.trim_end_matches('@');
    let sentence = user.trim_end_matches(|c: char| c.is_ascii_alphanumeric() || "._+-".contains(c));
    let word = sentence
        .trim_end()
        .rsplit(char::is_whitespace)
        .next()
        .unwrap_or_default();
    host::is_mail_name(folded) && words::is_in(List::FetchedFrom, word)
}

/// The protocol that a host's first label tells.
pub(super) fn host_protocol(folded: &str) -> Option<Protocol> {
    let (first, _) = folded.split_once('.')?;
    let word = first
        .split('-')
        .next()?
        .trim_end_matches(|c: char| c.is_ascii_digit());
    [
        (List::SmtpHost, Protocol::Smtp),
        (List::ImapHost, Protocol::Imap),
        (List::Pop3Host, Protocol::Pop3),
    ]
    .into_iter()
    .find(|(list, _)| words::is_in(*list, word))
    .map(|(_, protocol)| protocol)
}

/// `on 192.0.2.53:53`: whom a name was asked of.
pub(super) fn is_resolver(after: &str) -> bool {
    after
        .strip_prefix(":53")
        .is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// This computer: named beside another server it is a step on the way there.
pub(super) fn is_loopback(folded: &str) -> bool {
    folded == "localhost" || folded.starts_with("127.")
}

/// An address of four numbers.
pub(super) fn is_address(name: &str) -> bool {
    name.parse::<std::net::Ipv4Addr>().is_ok()
}

/// `(SMTP) name`, as sentences of many languages say which server a name is of.
pub(super) fn protocol_in_brackets(before: &str) -> Option<Protocol> {
    let before = before.trim_end_matches(|c: char| c == ' ' || c == ':' || crate::pattern::is_quote(c));
    let (_, word) = before.strip_suffix(')')?.rsplit_once('(')?;
    value::protocol(word)
}

/// True for names and addresses in those lines of a server's log that tell who connected to it.
pub(super) fn is_of_client(lowercase: &str, place: Range<usize>) -> bool {
    let from = lowercase.ceil_char_boundary(place.start.saturating_sub(CLIENT_LINE_REACH));
    let line = lowercase[from..place.start]
        .rsplit('\n')
        .next()
        .unwrap_or_default();
    let behind = lowercase.get(place.end..).unwrap_or_default();
    let address = lowercase.get(place).unwrap_or_default();
    words::holds(line, List::ClientLine) || is_address(address) && is_own_end(line, behind)
}

/// `192.0.2.9:51120,198.51.100.7:25`: the two ends of one connection, as Exchange logs them. A server has the port of mail, and
/// the other end any.
fn is_own_end(before: &str, behind: &str) -> bool {
    let Some((own, rest)) = end_of_connection(behind) else {
        return false;
    };
    let next = rest
        .strip_prefix(',')
        .and_then(|rest| {
            let colon = rest.find(':').filter(|colon| *colon <= ADDRESS_LENGTH)?;
            is_address(&rest[..colon]).then(|| end_of_connection(&rest[colon..]))?
        })
        .map(|(port, _)| port);
    let last = || {
        let before = before.strip_suffix(',')?;
        let (address, _) = before.rsplit_once(':')?;
        let begin = address.rfind(|c: char| !(c.is_ascii_digit() || c == '.'));
        let is_end = is_address(&address[begin.map_or(0, |at| at + 1)..]);
        is_end
            .then(|| end_of_connection(&before[address.len()..]))?
            .map(|(port, _)| port)
    };
    let is_of_mail = |port: u16| protocol_of_port(port).is_some();
    !is_of_mail(own) && next.or_else(last).is_some_and(is_of_mail)
}

/// The port of `:51120,…`, and what stands behind it.
fn end_of_connection(behind: &str) -> Option<(u16, &str)> {
    let rest = behind.strip_prefix(':')?;
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    Some((rest[..digits].parse().ok()?, &rest[digits..]))
}
