//! Lists of words that rooms look for, from `assets/words.csv`, and of parts of host names, from `assets/host_words.csv`.
//!
//! In: which list. Out: its words, in small letters.

use crate::tables::{self, Table};
use aho_corasick::AhoCorasick;
use serde::Deserialize;
use std::collections::HashSet;
use std::ops::Range;
use std::sync::OnceLock;

/// What the words of a list are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum List {
    /// "Error" in many languages.
    Error,
    /// Stems of "socket" in languages whose label nobody has seen yet.
    Socket,
    /// First labels that mail servers' names have.
    MailHost,
    /// Endings of files, which look like the end of a host name.
    FileEnding,
    /// First labels of packages (com.sun.mail), which look like host names.
    Package,
    /// Words by which a line behind three digits is a reply of a mail server.
    Reply,
    /// Codes in brackets with which IMAP servers refuse (RFC 5530, RFC 3501 7.1).
    ImapCode,
    /// What says that a server answers, in the sentence before its words.
    Responded,
    /// What mail programs write behind a reply.
    AfterReply,
    /// What stands before a server's name in settings.
    ServerLabel,
    /// What stands before a server's name in a sentence.
    BeforeServer,
    /// "Server", right before its name.
    ServerWord,
    /// "And", between two numbers, with the blank behind it where the script writes one.
    And,
    /// What stands before a port.
    PortLabel,
    /// What stands before yes or no, or a kind of encryption.
    SecureLabel,
    /// Kinds of encryption.
    Encryption,
    /// What people and programs say of sending.
    Sending,
    /// What they say of receiving.
    Receiving,
    /// What systems say of a number of theirs.
    ErrnoWords,
    /// "With", between a port and the kind of encryption.
    With,
    /// Encryption that was chosen, in a sentence.
    SecurePhrase,
    /// Calls whose first argument is the server.
    ServerCall,
    /// Words for a password and its like, before a colon or an equals sign.
    SecretLabel,
    /// Words that follow those and are no secret.
    NotSecret,
    /// Settings whose value is a command that prints the secret.
    SecretCommand,
    /// What stands between such a word and the secret in a sentence.
    BeforeSecret,
    /// Words for mail, of which a secret is said to be the password.
    MailWord,
    /// Parts of words that speak of signing in.
    SignInWord,
    /// Parts of words for a password, without what may stand before or behind them.
    PasswordWord,
    /// "As", before or behind a word for a password.
    As,
    /// Parts of words for a command of a protocol.
    CommandWord,
    /// Parts of words that say that it is not known.
    UnknownWord,
    /// Letters before a number that make the name of a standard, a program or a system.
    NumberedName,
    /// What stands before a user's name on the line of a configuration.
    BeforeUser,
    /// What stands before it in a sentence.
    UserWord,
    /// What a line holds that may have a secret in it without such a word.
    SecretLine,
    /// What a line holds that may repeat or tell a secret.
    SecretTalk,
    /// Ways of signing in (SASL) whose first answer holds a secret.
    SaslMechanism,
    /// Options of commands that are followed by `user:password`.
    UserOption,
    /// Options of commands that are followed by a secret.
    SecretOption,
    /// Calls that are handed a user's name and a secret.
    SignInCall,
    /// Calls that are handed a secret among other things.
    ConnectCall,
    /// What such calls are handed besides.
    NotSecretArgument,
    /// What stands between a server's name and its port.
    PortBehindServer,
    /// What TLS libraries call a message that the other side sent.
    TlsAlert,
    /// Ports of databases, shells, directories and the like, which never are of mail.
    OtherPort,
    /// What makes a verb of "pop": "pops up".
    BehindPop,
    /// What stands before a port that was given up.
    BeforeOldPort,
    /// What stands beside a port in a sentence.
    BesidePort,
    /// That no encryption was chosen, in a sentence.
    InsecurePhrase,
    /// Values of a setting that choose no encryption.
    NoEncryption,
    /// What values of a setting begin with that choose encryption.
    EncryptionBeginning,
    /// Words for a certificate, behind "SSL".
    Certificate,
    /// What stands before `://` with encryption.
    SecureScheme,
    /// What stands there without.
    InsecureScheme,
    /// First labels of servers that send mail.
    SmtpHost,
    /// First labels of IMAP servers.
    ImapHost,
    /// First labels of POP3 servers.
    Pop3Host,
    /// What programs write behind a server's reply.
    BehindReply,
    /// What stands right before a reply inside a line.
    BeforeReply,
    /// Lines of a server's log whose names and addresses are those of clients.
    ClientLine,
    /// Commands whose next word is a server.
    Command,
    /// That something works, said of another program.
    Works,
    /// Ends of host names, beside those of two letters.
    TopDomain,
    /// Commands of SMTP, POP3 and IMAP that are one word on a line.
    ProtocolCommand,
    /// What programs write before a reply that they quote.
    ReplyLabel,
    /// What stands right before an errno.
    BeforeErrno,
    /// Beginnings of Outlook's tasks that name folders.
    FolderTask,
    /// What stands in such a task before the account.
    BeforeTaskAccount,
    /// Mail servers' products that run on people's own machines.
    ProductOfOthers,
    /// Domains of providers that run none of these.
    ProviderHost,
    /// Domains of servers that take mail from other servers, on port 25 only.
    ExchangerHost,
    /// Domains of providers whose servers show a certificate in order to everybody who asks for the right name.
    CertifiedHost,
    /// What stands before the protocol in settings.
    ProtocolLabel,
    /// What sources of an event log begin with that speak of mail.
    EventSource,
    /// What the sources of Exchange begin with.
    ExchangeSource,
    /// Further words of their names.
    ExchangeSourcePart,
    /// What stands before the number of an error in the description of an event.
    EventError,
    /// What people and programs call encryption that begins after the greeting.
    StarttlsWord,
    /// "From", before a user and the server that holds his mail: no e-mail address.
    FetchedFrom,
    /// What stands before the e-mail address that is the account.
    AccountWord,
    /// What stands before the e-mail address of a mail's sender or recipient.
    BeforeCorrespondent,
    /// "Is", between such a word and the address.
    Is,
    /// What stands behind a setting that was tried and is right.
    Passed,
}

#[derive(Debug, Deserialize)]
struct Row {
    list: List,
    #[serde(deserialize_with = "tables::words")]
    words: Vec<String>,
}

static ROWS: Table<Row> = tables::table!("words");

/// Apart from the others: parts of host names may be somebody's name, which a redacted report must not let through.
static OF_HOSTS: Table<Row> = tables::table!("host_words");

/// A list, and what finds any of its words in one pass.
#[derive(Default)]
struct Words {
    words: Vec<String>,
    known: HashSet<&'static str>,
    any: OnceLock<Option<AhoCorasick>>,
}

impl Words {
    fn any(&self) -> Option<&AhoCorasick> {
        self.any
            .get_or_init(|| AhoCorasick::new(&self.words).ok())
            .as_ref()
    }
}

fn of(list: List) -> Option<&'static Words> {
    static LISTS: OnceLock<Vec<Words>> = OnceLock::new();
    let lists = LISTS.get_or_init(|| {
        let mut lists: Vec<Words> = Vec::new();
        for row in ROWS.rows().iter().chain(OF_HOSTS.rows()) {
            let index = row.list as usize;
            lists.resize_with(lists.len().max(index + 1), Words::default);
            lists[index].words.extend(row.words.iter().cloned());
            lists[index].known.extend(row.words.iter().map(String::as_str));
        }
        lists
    });
    lists.get(list as usize)
}

/// The words of a list.
pub(super) fn list(list: List) -> &'static [String] {
    of(list).map(|list| list.words.as_slice()).unwrap_or_default()
}

/// True for a word of a list.
pub(super) fn is_in(list: List, word: &str) -> bool {
    of(list).is_some_and(|list| list.known.contains(word))
}

/// True where some text holds a word of a list.
pub(super) fn holds(text: &str, list: List) -> bool {
    of(list)
        .and_then(Words::any)
        .is_some_and(|any| any.is_match(text))
}

/// Where a text holds words of a list, in the order of their ends; one may stand inside another.
pub(super) fn places(text: &str, list: List) -> impl Iterator<Item = Range<usize>> {
    of(list)
        .and_then(Words::any)
        .into_iter()
        .flat_map(move |any| any.find_overlapping_iter(text))
        .map(|found| found.range())
}

/// The lines of a text, each with its range and whether it holds a word of a list; `lowercase` is the text in small letters,
/// place for place, and is searched once.
pub(super) fn marked_lines<'a>(
    text: &'a str,
    lowercase: &'a str,
    list: List,
) -> impl Iterator<Item = (Range<usize>, &'a str, bool)> {
    let mut found = of(list)
        .and_then(Words::any)
        .into_iter()
        .flat_map(move |any| any.find_iter(lowercase))
        .map(|found| found.start())
        .peekable();
    let mut start = 0;
    text.split_inclusive('\n').map(move |line| {
        let range = start..start + line.len();
        start = range.end;
        let mut is_marked = false;
        while found.next_if(|at| *at < range.end).is_some() {
            is_marked = true;
        }
        (range, line, is_marked)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_sound() {
        ROWS.assert_sound();
        OF_HOSTS.assert_sound();
        for row in ROWS.rows().iter().chain(OF_HOSTS.rows()) {
            for word in &row.words {
                assert_eq!(*word, word.to_lowercase(), "{:?}", row.list);
            }
        }
    }
}
