//! The result as it leaves this computer.
//!
//! In: the shown result, and whether names are hidden. Out: a [`Leaving`] that hides and writes on whatever thread it is given
//! to: with much to hide that takes longer than a frame.

use super::{Model, Screen};
use crate::checkup::Checkup;
use crate::report;
use crate::text::{Language, Text};

/// How much is in a ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TicketLength {
    /// What a helpdesk asks for first.
    Short,
    /// Everything that was measured.
    Whole,
}

/// A result on its way out.
#[derive(Debug, Clone)]
pub struct Leaving {
    checkup: Checkup,
    hides_names: bool,
    /// The message that the result was made from.
    message: Option<String>,
}

impl Leaving {
    /// Without names and addresses where that is wanted, and never with the part of an e-mail address before its `@`.
    pub fn checkup(&self) -> Checkup {
        match self.hides_names {
            true => report::redact(&self.checkup),
            false => report::mask_addresses(&self.checkup),
        }
    }

    /// The text for a ticket. The message is quoted in a short one, where it holds no secret and names need not be hidden.
    pub fn ticket(&self, length: TicketLength, text: &Text) -> String {
        let checkup = self.checkup();
        if length == TicketLength::Whole {
            return report::ticket(&checkup, text);
        }
        let system = format!("{} {}", std::env::consts::OS, std::env::consts::ARCH);
        let about = [(text.get("window-system"), system)];
        let may_be_quoted = !self.hides_names && checkup.reading.secrets_left_out == 0;
        let message = self.message.as_deref().filter(|_| may_be_quoted);
        report::short_ticket(&checkup, &about, message, text)
    }
}

/// What a preview was made of: another one needs another preview.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PreviewOf {
    revision: u64,
    hides_names: bool,
    language: Language,
}

/// The ticket text as it would be copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// What it was made of.
    pub of: PreviewOf,
    /// The text.
    pub ticket: String,
}

impl Model {
    /// The shown result, to be taken out of this computer.
    pub fn leaving(&self) -> Option<Leaving> {
        let Screen::Result(outcome) = &self.screen else {
            return None;
        };
        // The box holds the message of this result only where the result was made from it.
        let message = Some(self.form.paste.trim()).filter(|text| !outcome.is_loaded && !text.is_empty());
        Some(Leaving {
            checkup: outcome.checkup.clone(),
            hides_names: self.redact,
            message: message.map(str::to_owned),
        })
    }

    /// The text for a ticket as it leaves this computer, short or with everything that was measured.
    pub fn ticket(&self, length: TicketLength) -> Option<String> {
        Some(self.leaving()?.ticket(length, &self.text))
    }

    /// What a preview of now would be made of.
    pub fn preview_of(&self) -> PreviewOf {
        PreviewOf {
            revision: self.revision,
            hides_names: self.redact,
            language: self.text.language(),
        }
    }

    /// The preview, where it is one of what is shown now.
    pub fn current_preview(&self) -> Option<&str> {
        let preview = self.preview.as_ref()?;
        (preview.of == self.preview_of()).then_some(preview.ticket.as_str())
    }
}
