//! What a person filled in, and what cannot be right about it.
//!
//! In: fields as typed. Out: what is given beside the message ([`TargetOverrides`]), or a [`Problem`] at one field.

use crate::mail::{EmailAddress, Protocol, Security, TargetOverrides};
use crate::text::Text;

/// What a person has in hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Start {
    /// A message of the mail program, or its number.
    #[default]
    Message,
    /// Nothing but the e-mail address.
    Address,
    /// The name of the mail server.
    Server,
}

impl Start {
    /// In the order they are offered.
    pub const ALL: [Start; 3] = [Start::Message, Start::Address, Start::Server];

    /// The field that is enough.
    pub fn main_field(self) -> FormField {
        match self {
            Start::Message => FormField::Message,
            Start::Address => FormField::Address,
            Start::Server => FormField::Server,
        }
    }
}

/// A field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FormField {
    /// The message box.
    Message,
    /// The e-mail address.
    Address,
    /// The mail server.
    Server,
    /// The mail program.
    Program,
    /// POP3, IMAP or SMTP.
    Protocol,
    /// The port.
    Port,
}

impl FormField {
    /// Whether it lies among the settings that are folded away.
    pub fn is_folded(self) -> bool {
        matches!(self, FormField::Program | FormField::Protocol | FormField::Port)
    }
}

/// What cannot be right, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The field to mend.
    pub field: FormField,
    /// One line that says what to write there.
    pub words: String,
}

/// What the person filled in.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Form {
    /// What the person has in hand.
    pub start: Start,
    /// The pasted message.
    pub paste: String,
    /// E-mail address, as typed.
    pub address: String,
    /// Server field.
    pub server: String,
    /// Port field, as typed.
    pub port: String,
    /// Protocol field.
    pub protocol: Option<Protocol>,
    /// Protection field.
    pub security: Option<Security>,
    /// Mail program: its place among the choices; the message's own where nothing is chosen.
    pub program: Option<usize>,
    /// Profile of the mail program, where it was given by its id.
    pub client: Option<String>,
    /// Practice scenario, where one was chosen.
    pub practice: Option<&'static str>,
    /// Of several accounts in the message, one was chosen.
    pub is_one_account: bool,
    /// Ask the named domain for its published settings.
    pub ask_published_settings: bool,
}

impl Form {
    /// True where nothing was filled in that could be lost.
    pub fn is_empty(&self) -> bool {
        let fields = [&self.paste, &self.address, &self.server, &self.port];
        fields.into_iter().all(|field| field.trim().is_empty())
    }

    /// What is given beside the message. An e-mail address in the server field is an address.
    ///
    /// # Errors
    /// The first field that cannot be right.
    pub fn overrides(&self, text: &Text) -> Result<TargetOverrides, Problem> {
        let port = match self.port.trim() {
            "" => None,
            typed => match typed.parse::<u16>() {
                Ok(port) if port > 0 => Some(port),
                _ => {
                    return Err(Problem {
                        field: FormField::Port,
                        words: text.format("describe-bad-port", &[("port", typed)]),
                    });
                }
            },
        };
        Ok(TargetOverrides {
            server: self.server_name(),
            port,
            protocol: self.protocol,
            security: self.security,
            client: self.client.clone(),
        })
    }

    /// The account's address, where it is what the person gave: in its own field, or in the server's.
    ///
    /// # Errors
    /// What was typed there is no address.
    pub fn account(&self, text: &Text) -> Result<Option<EmailAddress>, Problem> {
        let server = self.server.trim();
        let (field, typed) = match self.start {
            _ if server.contains('@') => (FormField::Server, server),
            Start::Address if server.is_empty() => (FormField::Address, self.address.trim()),
            Start::Message | Start::Server | Start::Address => return Ok(None),
        };
        typed.parse().map(Some).map_err(|_| Problem {
            field,
            words: text.get("window-bad-address"),
        })
    }

    fn server_name(&self) -> Option<String> {
        let server = self.server.trim();
        (!server.is_empty() && !server.contains('@')).then(|| server.to_owned())
    }
}
