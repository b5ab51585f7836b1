//! What a reading is made of.
//!
//! In: nothing. Out: the types that other rooms match on, and the JSON names of design.

use crate::codes::{Code, ErrorNumber, SocketError, Speaker};
use crate::mail::{Protocol, Stage};
use serde::{Deserialize, Serialize};

/// The longest paste or file that is read, in bytes.
pub const PASTE_LIMIT: usize = 32 * 1024 * 1024;
/// At most this many different messages of one text are kept; [`Reading::left_out`] counts the others.
pub const COMPLAINT_LIMIT: usize = 50;

/// Everything that was found in one pasted text.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Reading {
    /// The error messages, in the order they stand in the text, each once.
    pub complaints: Vec<Complaint>,
    /// What the numbers in the text mean, each once.
    pub codes: Vec<Code>,
    /// Entries of the server's event log.
    pub events: Vec<LogEvent>,
    /// How many further messages the text holds beyond [`COMPLAINT_LIMIT`].
    #[serde(default)]
    pub left_out: usize,
    /// How many passwords, tokens and the like were left out of it.
    #[serde(default)]
    pub secrets_left_out: usize,
    /// Whether a message held more sentences than are looked at.
    #[serde(default)]
    pub sentences_left_out: bool,
}

impl Reading {
    /// True where nothing was recognised.
    pub fn is_empty(&self) -> bool {
        self.complaints.is_empty() && self.codes.is_empty() && self.events.is_empty()
    }
}

/// The mail program that showed the message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MailProgram {
    /// Outlook Express 4 to 6.
    OutlookExpress,
    /// Windows Mail (Vista).
    WindowsMail,
    /// Windows Live Mail 2009 to 2012.
    WindowsLiveMail,
    /// Outlook 98 to 365.
    Outlook,
    /// Mozilla Thunderbird.
    Thunderbird,
    /// Apple Mail on macOS or iOS.
    AppleMail,
    /// Another program that was recognised.
    Other,
    /// Not told by the text.
    #[default]
    Unknown,
}

/// One error message, field by field. A field that the text does not tell is `None`: a missing value is better than a wrong one.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Complaint {
    /// The program that showed it.
    pub client: MailProgram,
    /// Its exact name where the text tells it ("K-9 Mail", "Nodemailer", "Ricoh").
    #[serde(default)]
    pub program: Option<String>,
    /// What encrypts for it where the text tells it: a TLS library, or a platform that brings one ("OpenSSL 1.0.2",
    /// "Java 8", "Android 4.4").
    #[serde(default)]
    pub tls_stack: Option<String>,
    /// Language of the labels or the sentence, as a BCP 47 tag ("en", "pt-BR").
    pub language: Option<String>,
    /// Account name as printed.
    pub account: Option<String>,
    /// Server name as printed.
    pub server: Option<String>,
    /// Protocol as printed, or as the number implies.
    pub protocol: Option<Protocol>,
    /// Port as printed: 1 to 65535, or the 0 that messages about this computer's own faults show.
    pub port: Option<u16>,
    /// The "Secure (SSL)" field.
    pub secure: Option<bool>,
    /// The error number of the mail program.
    pub error_number: Option<ErrorNumber>,
    /// The number or name of the operating system, as printed ("10061", "111", "ECONNREFUSED").
    pub socket_error: Option<SocketError>,
    /// The "Server Error" field as printed.
    pub server_error: Option<String>,
    /// The server's own words.
    pub server_response: Option<String>,
    /// The Windows version where the text tells it ("Windows XP").
    #[serde(default)]
    pub windows: Option<String>,
    /// Names of fields that were guessed rather than read, for the window to mark ("protocol", "port").
    #[serde(default)]
    pub doubtful: Vec<String>,
    /// The sentences in it that were recognised, the most telling first.
    #[serde(default)]
    pub sayings: Vec<Saying>,
    /// Settings in it that cannot belong together.
    #[serde(default)]
    pub contradictions: Vec<Contradiction>,
}

/// One entry of the Windows event log of an Exchange server.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogEvent {
    /// Event id, 11508 for example.
    pub id: u32,
    /// Event source ("MSExchangePOP3").
    pub source: Option<String>,
    /// The error number inside the description ("0x2741").
    pub error: Option<String>,
    /// What the entry means, in English.
    pub meaning: Option<String>,
}

/// A sentence that was recognised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saying {
    /// Who says it.
    pub speaker: Speaker,
    /// The program or library that says it, where its words tell.
    pub program: Option<String>,
    /// The link of the chain that it speaks of.
    pub stage: Stage,
    /// What it counts for: an id of `assets/evidence_weights.csv`; `None` where it only tells who speaks.
    pub finding: Option<String>,
    /// The words, as they stand in the text; at most 200 characters.
    pub text: String,
    /// What they mean, in English; empty where the finding says it.
    pub meaning: String,
}

/// Two things of one text that cannot both be right, or one that cannot work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Contradiction {
    /// TLS from the first byte is chosen, on a port that begins in clear text.
    TlsOnStarttlsPort,
    /// No encryption is chosen, on a port that begins with TLS.
    PlainOnTlsPort,
    /// STARTTLS is chosen, on a port that begins with TLS.
    StarttlsOnTlsPort,
    /// The port belongs to another protocol.
    PortOfOtherProtocol,
    /// Another protocol's greeting was answered.
    GreetingOfOtherProtocol,
    /// The server is this computer itself.
    ServerIsThisComputer,
    /// A greeting of a product that a provider of that name does not use.
    GreetingOfOtherServer,
    /// A certificate for another name, from a provider whose own is in order.
    CertificateOfOtherServer,
    /// The server is one that takes mail from other servers, on port 25, and the port is one for mail programs.
    ExchangerAsServer,
}
