//! What can be typed, and the help that teaches it.

use crate::diagnosis::{Answer, Facts};
use crate::mail::{EmailAddress, TargetOverrides};
use crate::mail::{Ports, Protocol, Security};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Finds out why a mail program cannot connect, and says what to do about it.
///
/// Without arguments the window opens. Paste the message your mail program shows, press Check, and read which link is
/// broken, how sure that is, and what to do. Mailprobe never asks for a password and never signs in.
#[derive(Debug, Parser)]
#[command(name = "mailprobe", version, max_term_width = 100)]
#[command(
    after_help = "Exit codes of 'check': 0 every link was seen working, 1 a fault was found, 2 bad input or usage, \
3 not decided.\n\
Examples:\n  mailprobe check message.txt\n  mailprobe check --address me@example.org\n  mailprobe check --server mail.example.com --port 995 --protocol pop3\n  \
mailprobe check --practice groupshield\n  mailprobe code 0x800CCC1A"
)]
pub struct Arguments {
    /// What to do; the window opens where nothing is said.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// Language of texts, for example en, de or pt-BR; the system's where nothing is said.
    #[arg(long, global = true, value_name = "TAG")]
    pub language: Option<String>,
}

/// What the program can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Read a pasted message and explain its numbers; no network.
    Explain(Explain),
    /// Explain one number: 0x800CCC1A, 10060, 0x2741, 11508.
    Code(Code),
    /// Say who runs a mailbox, its servers, and how signing in works there; no network.
    Provider(ProviderQuestion),
    /// Check a mail server the way the mail program meets it.
    ///
    /// Prints one screenful: what is broken, how sure that is, whose move it is, the chain from this computer to signing
    /// in, the strongest reasons, and what to do. --details adds everything that was measured; a saved page and JSON
    /// always hold it.
    #[command(after_help = CHECK_HELP)]
    Check(Box<Check>),
    /// Run a practice server with a chosen fault on this computer until Ctrl-C.
    Lab(Lab),
    /// Check many servers: one target a line in, one JSON line each out.
    Batch(Batch),
    /// Open the window, filled in.
    Gui(Box<Gui>),
    /// Print what makes a shell complete commands and options.
    ///
    /// For bash: mailprobe completions bash > ~/.local/share/bash-completion/completions/mailprobe
    Completions(Completions),
    /// Write the manual pages into a folder.
    #[command(hide = true)]
    Manual(Manual),
}

/// Below the options of `check`.
const CHECK_HELP: &str = "\
Exit codes: 0 every link was seen working, from this computer to the server's greeting; 1 a fault was found; \
2 bad input or usage; 3 not decided, or not everything could be tested.
Ctrl-C stops: what was seen until then is told.";

/// `explain`.
#[derive(Debug, Args)]
pub struct Explain {
    /// File with the message; '-' or nothing reads standard input.
    pub file: Option<PathBuf>,
    /// Write JSON.
    #[arg(long)]
    pub json: bool,
}

/// `code`.
#[derive(Debug, Args)]
pub struct Code {
    /// The number, hexadecimal or decimal.
    #[arg(allow_hyphen_values = true, value_name = "NUMBER")]
    pub number: String,
    /// Write JSON.
    #[arg(long)]
    pub json: bool,
}

/// `provider`.
#[derive(Debug, Args)]
pub struct ProviderQuestion {
    /// An e-mail address, or the name of a server.
    #[arg(value_name = "ADDRESS|HOST")]
    pub asked: String,
    /// Write JSON; null where the provider is not known.
    #[arg(long)]
    pub json: bool,
}

/// Where to look.
#[derive(Debug, Args, Clone, Default)]
pub struct Where {
    /// The mail server's name or address.
    #[arg(long, value_name = "HOST")]
    pub server: Option<String>,
    /// Its port, 1 to 65535.
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..))]
    pub port: Option<u16>,
    /// The protocol.
    #[arg(long, value_enum)]
    pub protocol: Option<ProtocolName>,
    /// How the mail program protects the connection.
    #[arg(long, value_enum)]
    pub security: Option<SecurityName>,
    /// The mail program's profile, for example oe6-xp-tls10, outlook-win10-1607 or tb91.
    #[arg(long, value_name = "PROFILE")]
    pub client: Option<String>,
    /// Meet a practice fault on this computer instead of a server; see 'mailprobe lab --list'.
    #[arg(long, value_name = "SCENARIO")]
    pub practice: Option<String>,
}

/// `check`.
#[derive(Debug, Args)]
pub struct Check {
    /// File with the message of the mail program; '-' reads standard input.
    pub file: Option<PathBuf>,
    /// Your e-mail address: the mail servers are found from the part behind its @. The part before it is not kept.
    #[arg(long, value_name = "ADDRESS")]
    pub address: Option<EmailAddress>,
    #[command(flatten)]
    pub target: Where,
    /// Services that listen elsewhere, for example pop3=1110,pop3s=1995.
    #[arg(long, value_name = "SERVICE=PORT,…")]
    pub ports: Option<Ports>,
    /// The server's event log, as text or as Event Viewer exports it.
    #[arg(long, value_name = "FILE")]
    pub event_log: Option<PathBuf>,
    /// What people know: groupshield-installed, cured-by-removal, works-without-ssl, works-on-other-network or
    /// began-after-update, each =yes or =no. May be given several times.
    #[arg(long = "fact", value_name = "NAME=yes|no")]
    pub facts: Vec<Fact>,
    /// A result saved on another network, to compare with.
    #[arg(long, value_name = "SAVED.json")]
    pub compare: Option<PathBuf>,
    /// Also ask the named domain which settings it publishes for mail programs.
    #[arg(long)]
    pub published_settings: bool,
    /// Write JSON.
    #[arg(long)]
    pub json: bool,
    /// Save the report as a page.
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
    /// Leave out account names, host names and addresses.
    #[arg(long)]
    pub redact: bool,
    /// Print everything that was established and measured, tables and transcript too, instead of one screenful.
    #[arg(long)]
    pub details: bool,
    /// Show how the result was calculated.
    #[arg(long)]
    pub explain: bool,
    /// Give up after so many seconds, 1 to 600.
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..=600))]
    pub timeout: Option<u64>,
}

/// `lab`.
#[derive(Debug, Args)]
pub struct Lab {
    /// The fault to show; see --list.
    pub scenario: Option<String>,
    /// List every fault and what it teaches.
    #[arg(long)]
    pub list: bool,
    /// Write JSON.
    #[arg(long)]
    pub json: bool,
}

/// `batch`.
#[derive(Debug, Args)]
pub struct Batch {
    /// File with one target a line, '-' for standard input: 'host', 'host port protocol', or a JSON object with
    /// server, port, protocol, security, client, ports and id.
    pub file: PathBuf,
    /// How many checks run at once, 1 to 256.
    #[arg(long, default_value_t = 8, value_parser = clap::value_parser!(u16).range(1..=256))]
    pub jobs: u16,
    /// Append to this file instead of standard output, and leave out what it already holds.
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Give up on a target after so many seconds, 1 to 600.
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..=600))]
    pub timeout: u64,
}

/// `gui`.
#[derive(Debug, Args)]
pub struct Gui {
    #[command(flatten)]
    pub target: Where,
    /// Start the check at once.
    #[arg(long)]
    pub check: bool,
    /// How to draw: dx12, opengl or none.
    #[cfg(feature = "gui")]
    #[arg(long, value_name = "RENDERER")]
    pub renderer: Option<crate::gui::Renderer>,
}

/// `completions`.
#[derive(Debug, Args)]
pub struct Completions {
    /// The shell.
    pub shell: clap_complete::Shell,
}

/// `manual`.
#[derive(Debug, Args)]
pub struct Manual {
    /// A folder that exists.
    pub folder: PathBuf,
}

/// Protocols as they are typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ProtocolName {
    /// POP3
    Pop3,
    /// IMAP
    Imap,
    /// SMTP
    Smtp,
}

impl From<ProtocolName> for Protocol {
    fn from(name: ProtocolName) -> Self {
        match name {
            ProtocolName::Pop3 => Protocol::Pop3,
            ProtocolName::Imap => Protocol::Imap,
            ProtocolName::Smtp => Protocol::Smtp,
        }
    }
}

/// Kinds of protection as they are typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SecurityName {
    /// TLS from the first byte ("SSL")
    Tls,
    /// A plain start, then STARTTLS or STLS
    Starttls,
    /// No encryption
    None,
}

impl From<SecurityName> for Security {
    fn from(name: SecurityName) -> Self {
        match name {
            SecurityName::Tls => Security::Tls,
            SecurityName::Starttls => Security::StartTls,
            SecurityName::None => Security::None,
        }
    }
}

/// One `--fact`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    name: FactName,
    answer: Answer,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum FactName {
    GroupShieldInstalled,
    CuredByRemoval,
    WorksWithoutSsl,
    WorksOnOtherNetwork,
    BeganAfterUpdate,
}

impl std::str::FromStr for Fact {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (name, answer) = text.split_once('=').unwrap_or((text, ""));
        let name = match name.trim() {
            "groupshield-installed" => FactName::GroupShieldInstalled,
            "cured-by-removal" => FactName::CuredByRemoval,
            "works-without-ssl" => FactName::WorksWithoutSsl,
            "works-on-other-network" => FactName::WorksOnOtherNetwork,
            "began-after-update" => FactName::BeganAfterUpdate,
            _ => {
                return Err(
                    "facts are groupshield-installed, cured-by-removal, works-without-ssl, \
                            works-on-other-network and began-after-update"
                        .to_owned(),
                );
            }
        };
        let answer = match answer.trim() {
            "yes" => Answer::Yes,
            "no" => Answer::No,
            "unknown" => Answer::Unknown,
            _ => {
                return Err("the answer is yes, no or unknown, for example works-without-ssl=yes".to_owned());
            }
        };
        Ok(Fact { name, answer })
    }
}

/// All facts together; a later one outranks an earlier one of the same name.
pub fn facts(said: &[Fact]) -> Facts {
    said.iter().fold(Facts::default(), |mut facts, fact| {
        let slot = match fact.name {
            FactName::GroupShieldInstalled => &mut facts.groupshield_installed,
            FactName::CuredByRemoval => &mut facts.cured_by_removal,
            FactName::WorksWithoutSsl => &mut facts.works_without_ssl,
            FactName::WorksOnOtherNetwork => &mut facts.works_on_other_network,
            FactName::BeganAfterUpdate => &mut facts.began_after_update,
        };
        *slot = fact.answer;
        facts
    })
}

impl Where {
    /// What the person said beside the complaint.
    pub fn overrides(&self) -> TargetOverrides {
        TargetOverrides {
            server: self.server.clone(),
            port: self.port,
            protocol: self.protocol.map(Protocol::from),
            security: self.security.map(Security::from),
            client: self.client.clone(),
        }
    }
}
