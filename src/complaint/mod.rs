//! What the mail program, or the server's event log, said.
//!
//! In: any text a person pastes. Out: a [`Reading`]: complaints field by field, the numbers, the event-log entries.
//! Pure: no socket, clock or file.

mod decode;
mod dialog;
mod entities;
mod event_log;
mod labels;
mod language;
mod markup;
mod outlook;
mod program;
mod prose;
mod reader;
mod sentences;
mod server_words;
mod settings;
mod speakers;
mod tidy;
mod value;

pub use decode::{DecodeError, decode};
pub use reader::{read, read_bytes};
pub use settings::{Field, Usual, host, likely_protocol, likely_server, missing, usual};

use crate::codes::{Code, ReplyCause};
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
    /// The error number in the form `0x800CCC1A`.
    pub error_number: Option<String>,
    /// The Winsock number in decimal, as printed ("10061").
    pub socket_error: Option<String>,
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
    /// The link of the chain that the server's own words speak of. It outranks the error number.
    #[serde(default)]
    pub reply_stage: Option<Stage>,
    /// What kind of thing the server's own words speak of. It outranks the error number.
    #[serde(default)]
    pub reply_cause: Option<ReplyCause>,
    /// The link of the chain that the mail program's sentence speaks of.
    #[serde(default)]
    pub sentence_stage: Option<Stage>,
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
