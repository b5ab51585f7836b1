//! Servers, ports and kinds of encryption in every spelling: `ssl://h:p`, `{h:993/imap/ssl}`, `host = h`, `"port": 587`, command
//! lines, log lines.
//!
//! In: a stretch of text. Out: [`Settings`]: the one server that it most clearly speaks of, with what stands around it.
//! A missing value is better than a wrong one: where two servers are named equally clearly, none is.

use super::encryption;
use super::ports::{port_argument, port_behind, port_of};
use super::server_names::{
    Scheme, host_protocol, is_address, is_host_name, is_key, is_labelled_single_name, is_loopback,
    is_of_client, is_resolver, is_secure_scheme, is_single_name, is_user_at_host, mailbox_flags,
    protocol_in_brackets, scheme,
};
use super::setting_labels::{call_before, label_before};
use crate::complaint::dialog::field_values as value;
use crate::complaint::host;
use crate::complaint::words::{self, List};
use crate::mail::Protocol;

/// Only so much of a stretch is searched.
const READ_LIMIT: usize = 16_000;
/// How far before a name its label is looked for, in bytes.
const LABEL_REACH: usize = 48;
/// At most so many names are compared.
const NAME_LIMIT: usize = 200;

/// What a stretch of text tells of where it wanted to connect.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Settings {
    /// The server as printed.
    pub server: Option<String>,
    /// How clearly it is the server.
    pub clearness: Clearness,
    /// The port beside it, or the one port of the stretch.
    pub port: Option<u16>,
    /// True where the port stands beside the server, and is that of no other.
    pub is_port_beside: bool,
    /// The protocol that its scheme or its label tells.
    pub protocol: Option<Protocol>,
    /// Whether encryption was chosen.
    pub secure: Option<bool>,
}

/// How clearly a name is that of the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) enum Clearness {
    /// Not at all.
    #[default]
    None,
    /// It looks like the name of a mail server.
    Name,
    /// A sentence says "to" or "host" before it.
    Sentence,
    /// It has a port.
    Port,
    /// A setting names it.
    Label,
    /// It stands in an address with a scheme.
    Scheme,
}

/// A name in a text.
#[derive(Debug, Clone)]
struct Mention {
    name: String,
    clearness: Clearness,
    port: Option<u16>,
    protocol: Option<Protocol>,
    secure: Option<bool>,
}

/// Reads a stretch of text. `wanted` is the protocol that is known otherwise.
pub(super) fn read(text: &str, wanted: Option<Protocol>) -> Settings {
    let text = &text[..text.floor_char_boundary(READ_LIMIT)];
    let lowercase = text.to_ascii_lowercase();
    let mentions = mentions(text, &lowercase);
    let chosen = choose(&mentions, wanted);
    let labelled = encryption::chosen(&lowercase);
    let tried = |mention: &&Mention| mention.clearness == Clearness::Name && is_address(&mention.name);
    let of_tried = || mentions.iter().filter(tried).find_map(|mention| mention.port);
    let spoken = wanted.or(chosen.as_ref().and_then(|chosen| chosen.protocol));
    let port = chosen
        .as_ref()
        .and_then(|chosen| chosen.port)
        .or_else(|| port_of(&lowercase, spoken))
        .or_else(of_tried);
    match chosen {
        Some(chosen) => Settings {
            server: Some(chosen.name),
            clearness: chosen.clearness,
            port,
            is_port_beside: chosen.port.is_some(),
            protocol: chosen.protocol,
            secure: chosen.secure.or(labelled),
        },
        None => Settings {
            port,
            secure: labelled,
            ..Settings::default()
        },
    }
}

/// The clearest name; of several equally clear ones that of the wanted protocol, and the first of a list of settings.
fn choose(mentions: &[Mention], wanted: Option<Protocol>) -> Option<Mention> {
    let best = mentions.iter().map(|mention| mention.clearness).max()?;
    let clearest: Vec<&Mention> = mentions
        .iter()
        .filter(|mention| mention.clearness == best)
        .collect();
    let of_wanted = |mention: &&&Mention| wanted.is_some() && mention.protocol == wanted;
    // A tool tells the address it tries, and then the name that it belongs to.
    let is_name = |mention: &&&Mention| !is_address(&mention.name);
    let first = clearest
        .iter()
        .find(of_wanted)
        .or(clearest.iter().find(is_name))
        .or(clearest.first())?;
    let is_only = clearest
        .iter()
        .all(|other| other.name.eq_ignore_ascii_case(&first.name));
    if !is_only && best < Clearness::Port && !of_wanted(&first) {
        return None;
    }
    let mut chosen = (*first).clone();
    for mention in mentions
        .iter()
        .filter(|other| other.name.eq_ignore_ascii_case(&chosen.name))
    {
        chosen.port = chosen.port.or(mention.port);
        chosen.protocol = chosen.protocol.or(mention.protocol);
        chosen.secure = chosen.secure.or(mention.secure);
    }
    Some(chosen)
}

fn mentions(text: &str, lowercase: &str) -> Vec<Mention> {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
    let bytes = text.as_bytes();
    let mut mentions = Vec::new();
    let mut at = 0;
    while at < bytes.len() && mentions.len() < NAME_LIMIT {
        let Some(start) = bytes[at..]
            .iter()
            .position(|byte| is_part(*byte))
            .map(|offset| at + offset)
        else {
            break;
        };
        let end = bytes[start..]
            .iter()
            .position(|byte| !is_part(*byte))
            .map_or(bytes.len(), |offset| start + offset);
        at = end;
        mentions.extend(mention(text, lowercase, start, end));
    }
    mentions
}

/// A mention where the word at this place can be a server.
fn mention(text: &str, lowercase: &str, start: usize, end: usize) -> Option<Mention> {
    let word = text.get(start..end)?;
    let trimmed = word.trim_start_matches(['.', '-', '_']);
    let start = end - trimmed.len();
    let name = trimmed.trim_end_matches(['.', '-', '_']);
    let folded = lowercase.get(start..start + name.len())?;
    let before = &lowercase[lowercase.floor_char_boundary(start.saturating_sub(LABEL_REACH))..start];
    let line_before = before.rsplit('\n').next().unwrap_or(before);
    let after = text.get(start + name.len()..)?;
    let scheme = scheme(line_before);
    if matches!(scheme, Some(Scheme::Other))
        || is_key(after)
        || is_of_client(lowercase, start)
        || is_resolver(after)
    {
        return None;
    }
    let mut mention = Mention {
        name: name.to_owned(),
        clearness: Clearness::None,
        port: port_behind(after),
        protocol: host_protocol(folded),
        secure: None,
    };
    // `smtp.example.org:587:starttls`
    let kind = after
        .strip_prefix(':')
        .and_then(|rest| {
            rest.trim_start_matches(|c: char| c.is_ascii_digit())
                .strip_prefix(':')
        })
        .map(|rest| {
            rest.split(|c: char| !c.is_ascii_alphanumeric())
                .next()
                .unwrap_or_default()
        })
        .unwrap_or_default()
        .to_ascii_lowercase();
    mention.secure = is_secure_scheme(&kind);
    let is_ip = is_address(name);
    let is_name = is_ip || is_host_name(folded, name);
    if let Some(Scheme::Mail(protocol, secure)) = scheme {
        // scheme://user@host: the user.
        let user = after
            .split(|c: char| c.is_whitespace() || "/\"'".contains(c))
            .next()
            .unwrap_or_default();
        if user.contains('@') {
            return None;
        }
        if !is_name && !is_single_name(folded) {
            return None;
        }
        mention.clearness = Clearness::Scheme;
        mention.protocol = protocol.or(mention.protocol);
        mention.secure = secure;
        return Some(mention);
    }
    // {host:993/imap/ssl}
    if line_before.ends_with('{')
        && is_name
        && let Some(flags) = mailbox_flags(after).filter(|_| !folded.starts_with("127."))
    {
        let words: Vec<&str> = flags.split('/').collect();
        mention.clearness = Clearness::Scheme;
        mention.protocol = words
            .iter()
            .find_map(|word| value::protocol(word))
            .or(Some(Protocol::Imap));
        mention.secure = (words.contains(&"ssl") || words.contains(&"tls")).then_some(true);
        return Some(mention);
    }
    if line_before.ends_with('@') && !is_user_at_host(line_before, folded) {
        return None;
    }
    if let Some(call) = call_before(line_before).filter(|_| is_name || is_single_name(folded)) {
        mention.clearness = Clearness::Label;
        mention.protocol = value::protocol_field(&call.replace('_', " ")).or(mention.protocol);
        mention.secure = call.ends_with("ssl").then_some(true);
        mention.port = mention.port.or_else(|| port_argument(after));
        return Some(mention);
    }
    let label = label_before(line_before, List::ServerLabel);
    if let Some(label) = label.filter(|_| is_name || is_labelled_single_name(folded, line_before)) {
        mention.clearness = Clearness::Label;
        mention.protocol = value::protocol_field(&label.replace('_', " ")).or(mention.protocol);
        return Some(mention);
    }
    if !is_name && folded != "localhost" {
        return None;
    }
    if let Some(protocol) = protocol_in_brackets(line_before) {
        mention.clearness = Clearness::Label;
        mention.protocol = Some(protocol);
        return Some(mention);
    }
    if mention.port.is_some() {
        // `192.0.2.7/995`: a tool tells the address that it tries; the name stands elsewhere.
        let is_tried = is_ip && after.starts_with('/');
        mention.clearness = if is_loopback(folded) || is_tried {
            Clearness::Name
        } else {
            Clearness::Port
        };
        return Some(mention);
    }
    let is_mail_name = host::is_mail_name(folded);
    let is_argument = words::list(List::Command).iter().any(|command| {
        let before = line_before.trim_end_matches(' ');
        before.len() < line_before.len()
            && before
                .strip_suffix(command.as_str())
                .is_some_and(|rest| !rest.ends_with(|c: char| c.is_alphanumeric() || c == '-'))
    });
    if is_argument {
        // `telnet mail.example.org 25`
        mention.port = value::port(after).filter(|_| after.starts_with(' '));
        mention.clearness = if mention.port.is_some() {
            Clearness::Port
        } else {
            Clearness::Sentence
        };
        return Some(mention);
    }
    let word_before = line_before
        .trim_end_matches(|c: char| c == ' ' || c == ':' || c == '[' || crate::pattern::is_quote(c))
        .rsplit(|c: char| c.is_whitespace() || "(,;".contains(c))
        .next()
        .unwrap_or_default();
    let is_word = |list| words::is_in(list, word_before);
    if folded == "localhost" && is_word(List::ServerWord) {
        mention.clearness = Clearness::Sentence;
        return Some(mention);
    }
    let is_behind_word = is_word(List::BeforeServer);
    mention.clearness = match (is_mail_name, is_behind_word) {
        (true, true) => Clearness::Sentence,
        (true, false) => Clearness::Name,
        (false, _) => return None,
    };
    Some(mention)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn servers_are_read_in_every_spelling() {
        for (text, server, port) in [
            (
                "opening to ssl://smtp.example.org:465, timeout=300",
                "smtp.example.org",
                Some(465),
            ),
            (
                "stream {mail.example.org:993/imap/ssl}INBOX",
                "mail.example.org",
                Some(993),
            ),
            (
                "{ host: \"post.example.org\", port: 587 }",
                "post.example.org",
                Some(587),
            ),
            (
                "$mail->Host = 'smtp.example.org';\n$mail->Port = 465;",
                "smtp.example.org",
                Some(465),
            ),
            (
                "mail.smtp.host=smtp.example.org\nmail.smtp.port=25",
                "smtp.example.org",
                Some(25),
            ),
            (
                "host = post.example.org\nport = 587\ntls = on",
                "post.example.org",
                Some(587),
            ),
            (
                "SSL_connect error to mx.example.org[192.0.2.7]:587: timed out",
                "mx.example.org",
                Some(587),
            ),
            (
                "secure connect to example.org (192.0.2.7:143): failed",
                "example.org",
                Some(143),
            ),
            ("[imap.example.org] port [143]", "imap.example.org", Some(143)),
            (
                "smtp+starttls://ann@mail.example.org:587",
                "mail.example.org",
                Some(587),
            ),
            (
                "openssl s_client -connect mail.example.org:993",
                "mail.example.org",
                Some(993),
            ),
            (
                "cannot reach imap.example.org:993 today",
                "imap.example.org",
                Some(993),
            ),
            ("服务器：smtp.example.cn 端口：465", "smtp.example.cn", Some(465)),
            ("connect ETIMEDOUT 192.0.2.108:465", "192.0.2.108", Some(465)),
        ] {
            let read = read(text, None);
            assert_eq!(
                (read.server.as_deref(), read.port),
                (Some(server), port),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_server_is_left_alone() {
        for text in [
            "see http://mail.example.org/x or ann@mail.example.org, mail.exe",
            "pop.example.org and smtp.example.org",
            "at com.sun.mail.smtp.SMTPTransport.connect(SMTPTransport.java:965)",
            "mail.smtp.host and version 5.010 of 1.2.3",
        ] {
            assert_eq!(read(text, None).server, None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read(text in "(.|host: |smtp\\.a\\.de|:993|://|\\{|\n|port ){0,40}") {
            let read = read(&text, None);
            prop_assert!(read.server.is_none_or(|name| host(&name).is_some()));
        }
    }
}
