//! Servers, ports and kinds of encryption in every spelling: `ssl://h:p`, `{h:993/imap/ssl}`, `host = h`, `"port": 587`, command
//! lines, log lines.
//!
//! In: a stretch of text. Out: [`Settings`]: the one server that it most clearly speaks of, with what stands around it.
//! A missing value is better than a wrong one: where two servers are named equally clearly, none is.

mod mentions;

use super::encryption;
use super::ports::port_of;
use super::server_names::is_address;
use crate::mail::Protocol;
use mentions::{Mention, mentions};

/// Only so much of a stretch is searched.
const READ_LIMIT: usize = 16_000;
/// What stands behind another server's name is read so far as its own, in bytes.
const FOREIGN_REACH: usize = 60;

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

/// Reads a stretch of text. `wanted` is the protocol that is known otherwise.
pub(super) fn read(text: &str, wanted: Option<Protocol>) -> Settings {
    let text = &text[..text.floor_char_boundary(READ_LIMIT)];
    let lowercase = text.to_ascii_lowercase();
    let mentions = mentions(text, &lowercase);
    let chosen = choose(&mentions, wanted);
    let own = without_foreign(&lowercase, &mentions, chosen.as_ref());
    let own = own.as_deref().unwrap_or(&lowercase);
    let labelled = encryption::chosen(own);
    let tried = |mention: &&Mention| mention.clearness == Clearness::Name && is_address(&mention.name);
    let of_tried = || mentions.iter().filter(tried).find_map(|mention| mention.port);
    let spoken = wanted.or(chosen.as_ref().and_then(|chosen| chosen.protocol));
    let port = chosen
        .as_ref()
        .and_then(|chosen| chosen.port)
        .or_else(|| port_of(own, spoken))
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

/// The text without what stands beside servers of other protocols: "Receiving works (pop.example.org 995 SSL)".
fn without_foreign(lowercase: &str, mentions: &[Mention], chosen: Option<&Mention>) -> Option<String> {
    let chosen = chosen?;
    let mut own = None;
    let foreign = mentions.iter().filter(|other| {
        other.port.is_some()
            && other.protocol.is_some()
            && chosen.protocol.is_some()
            && other.protocol != chosen.protocol
            && !other.name.eq_ignore_ascii_case(&chosen.name)
    });
    for other in foreign {
        let own = own.get_or_insert_with(|| lowercase.to_owned());
        let end = own.floor_char_boundary(other.end + FOREIGN_REACH);
        let behind = &own[other.end..end];
        let length = behind.find([')', ';', '\n']).unwrap_or(behind.len());
        let length = behind[..length].find(". ").unwrap_or(length);
        let range = other.end..other.end + length;
        own.replace_range(range.clone(), &" ".repeat(range.len()));
    }
    own
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::complaint::host;
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
