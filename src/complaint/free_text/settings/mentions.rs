//! The names in a text that can be servers.
//!
//! In: a stretch of text. Out: a [`Mention`] for each, with what stands around it.

use super::Clearness;
use crate::complaint::dialog::field_values as value;
use crate::complaint::free_text::ports::{port_argument, port_behind};
use crate::complaint::free_text::server_names::{
    Scheme, host_protocol, is_address, is_host_name, is_key, is_labelled_single_name, is_loopback,
    is_of_client, is_resolver, is_secure_scheme, is_single_name, is_user_at_host, mailbox_flags,
    protocol_in_brackets, scheme,
};
use crate::complaint::free_text::setting_labels::{call_before, label_before};
use crate::complaint::host;
use crate::complaint::words::{self, List};
use crate::mail::Protocol;

/// How far before a name its label is looked for, in bytes.
const LABEL_REACH: usize = 48;
/// At most so many names are compared.
const NAME_LIMIT: usize = 200;

/// A name in a text.
#[derive(Debug, Clone)]
pub(super) struct Mention {
    /// As printed.
    pub(super) name: String,
    /// Where it ends in the text.
    pub(super) end: usize,
    /// How clearly it is that of the server.
    pub(super) clearness: Clearness,
    /// The port beside it.
    pub(super) port: Option<u16>,
    /// The protocol that its scheme, its label or its first word tells.
    pub(super) protocol: Option<Protocol>,
    /// Whether its scheme encrypts.
    pub(super) secure: Option<bool>,
}

/// The names of a text that can be servers, in order.
pub(super) fn mentions(text: &str, lowercase: &str) -> Vec<Mention> {
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
        || is_of_client(lowercase, start..start + name.len())
        || is_resolver(after)
    {
        return None;
    }
    let mut mention = Mention {
        name: name.to_owned(),
        end: start + name.len(),
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
        _ if heads_list(line_before, lowercase.get(end..)?) => Clearness::Sentence,
        (true, true) => Clearness::Sentence,
        (true, false) => Clearness::Name,
        (false, _) => return None,
    };
    Some(mention)
}

/// A name alone on its line, above a list that begins with its port.
fn heads_list(line_before: &str, behind: &str) -> bool {
    let mut lines = behind.split('\n');
    let is_alone = lines.next().is_some_and(|rest| rest.trim().is_empty())
        && line_before.trim_matches([' ', '-', '*', '•', '\t']).is_empty();
    is_alone
        && lines.next().is_some_and(|next| {
            let next = next.trim_start_matches([' ', '-', '*', '•', '\t']);
            words::list(List::PortLabel)
                .iter()
                .any(|label| next.starts_with(label.as_str()))
        })
}
