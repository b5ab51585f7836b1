//! What a check is started with: the form, or the result on the screen once more.
//!
//! In: the model. Out: a [`Request`], or the [`Problem`] that keeps it from starting.

use super::programs;
use super::{FormField, Model, Problem, Screen, Start};
use crate::checkup::{self, Request, Scope, TargetError};
use crate::complaint::{self, Complaint, MailProgram, Reading};
use crate::mail::{Ports, Protocol, TargetOverrides};

impl Model {
    /// The request that Check would start: on a result the very run it shows, else what the form says.
    ///
    /// # Errors
    /// What is missing or cannot be right, and at which field.
    pub fn request(&self) -> Result<Request, Problem> {
        match &self.screen {
            Screen::Result(outcome) => {
                let checkup = &outcome.checkup;
                let mut request = Request::new(checkup.reading.clone(), checkup.target.clone());
                request.facts = checkup.facts.clone();
                request.practice = checkup.practice.clone();
                request.ask_published_settings = self.form.ask_published_settings;
                Ok(request)
            }
            Screen::Describe | Screen::Checking(_) => self.request_of_form(),
        }
    }

    fn request_of_form(&self) -> Result<Request, Problem> {
        let mut overrides = self.form.overrides(&self.text)?;
        let account = self.form.account(&self.text)?;
        if overrides.server.is_none() && account.is_none() && self.reading.is_empty() {
            return Err(self.nothing_yet());
        }
        let reading = self.reading_with_program(&mut overrides);
        let services = |overrides: &TargetOverrides| {
            let ask = self.form.ask_published_settings;
            checkup::services(&reading, overrides, account.as_ref(), ask, &Ports::default())
        };
        let services = match services(&overrides) {
            Err(TargetError::NoProtocol) => {
                overrides.protocol = Some(usual_protocol(&reading, overrides.server.as_deref()));
                services(&overrides)
            }
            decided => decided,
        };
        let services = services.map_err(|reason| self.problem_of(&reason))?;
        let scope = match services.scope {
            Scope::Named if self.is_about_every_account() => {
                let client = overrides.client.as_deref();
                let others = checkup::other_accounts(&reading, &services.first, client);
                Some(others)
                    .filter(|others| !others.is_empty())
                    .map_or(Scope::Named, Scope::Accounts)
            }
            scope => scope,
        };
        let mut request = Request::new(reading, services.first);
        request.scope = scope;
        request.address = account;
        request.practice = self.form.practice.map(str::to_owned);
        request.ask_published_settings = self.form.ask_published_settings;
        Ok(request)
    }

    /// The servers that Check would ask, where the text names several accounts and all of them are checked.
    pub fn servers_of_accounts(&self) -> Vec<&str> {
        if self.other_servers.is_empty() || !self.is_about_every_account() {
            return Vec::new();
        }
        let first = std::iter::once(self.form.server.as_str());
        first
            .chain(self.other_servers.iter().map(String::as_str))
            .collect()
    }

    /// Whether all accounts are checked that the text tells of: not where the person chose or typed one of them.
    fn is_about_every_account(&self) -> bool {
        let form = &self.form;
        let named = checkup::leading_complaint(&self.reading)
            .and_then(|complaint| complaint::host(complaint.server.as_deref()?));
        form.practice.is_none() && !form.is_one_account && named.is_some_and(|host| host == form.server)
    }

    /// What was read, with the program that the person chose where no message names one.
    fn reading_with_program(&self, overrides: &mut TargetOverrides) -> Reading {
        let mut reading = self.reading.clone();
        let chosen = self.form.program.and_then(|index| programs::choices().get(index));
        let Some(choice) = chosen else {
            return reading;
        };
        overrides.client = Some(choice.profile.clone());
        if reading.complaints.is_empty() {
            reading.complaints.push(Complaint::default());
        }
        for complaint in &mut reading.complaints {
            if complaint.client == MailProgram::Unknown || self.form.program.is_some() {
                complaint.client = choice.program;
                complaint.program = Some(choice.name.clone());
            }
        }
        reading
    }

    fn nothing_yet(&self) -> Problem {
        let field = self.form.start.main_field();
        let id = match self.form.start {
            Start::Message if self.form.paste.trim().is_empty() => "describe-nothing-yet",
            Start::Message => "window-nothing-recognised",
            Start::Address => "window-bad-address",
            Start::Server => "missing-server",
        };
        let field = match (id, field) {
            ("window-nothing-recognised", _) => FormField::Server,
            (_, field) => field,
        };
        Problem {
            field,
            words: self.text.get(id),
        }
    }

    fn problem_of(&self, reason: &TargetError) -> Problem {
        let text = &self.text;
        let (field, words) = match reason {
            TargetError::NoServer => (FormField::Server, text.get("missing-server")),
            TargetError::BadServer(name) => (
                FormField::Server,
                text.format("window-bad-server", &[("server", name)]),
            ),
            TargetError::NoProtocol => (FormField::Protocol, text.get("missing-protocol")),
            TargetError::NotProbed(protocol) => (
                FormField::Protocol,
                text.format("describe-not-probed", &[("protocol", protocol.name())]),
            ),
            TargetError::NoMailPrograms(name) => (
                FormField::Server,
                text.format("describe-no-mail-programs", &[("provider", name)]),
            ),
            TargetError::UnknownClient(_) => (FormField::Program, text.get("describe-unknown-program")),
        };
        Problem { field, words }
    }
}

/// The protocol that is checked where neither a message nor the person names one: as the message makes likely, as the
/// server is named, else IMAP, which most accounts use today.
fn usual_protocol(reading: &Reading, server: Option<&str>) -> Protocol {
    let likely = checkup::leading_complaint(reading).and_then(complaint::likely_protocol);
    let likely = likely.filter(|protocol| Protocol::PROBED.contains(protocol));
    let first = server
        .and_then(|server| server.split('.').next())
        .unwrap_or_default();
    let named = |beginnings: &[&str]| beginnings.iter().any(|beginning| first.starts_with(beginning));
    likely.unwrap_or(match first {
        _ if named(&["pop"]) => Protocol::Pop3,
        _ if named(&["smtp", "outgoing", "submission"]) => Protocol::Smtp,
        _ => Protocol::Imap,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::model::Form;
    use crate::mail::Security;
    use crate::text::{Language, Text};

    fn with(form: Form) -> Model {
        let mut model = Model::new(Text::new(Language::ENGLISH));
        model.form = form;
        model
    }

    #[test]
    fn one_field_is_enough() {
        for (start, address, server, expected) in [
            (Start::Server, "", "mail.example.com", ("mail.example.com", 993)),
            (Start::Server, "", "pop.example.com", ("pop.example.com", 995)),
            (Start::Server, "", "smtp.example.com", ("smtp.example.com", 587)),
            (Start::Server, "", "jane@example.com", ("mail.example.com", 993)),
            (Start::Address, "jane@example.com", "", ("mail.example.com", 993)),
            (Start::Address, "jane@gmx.de", "", ("imap.gmx.net", 993)),
        ] {
            let model = with(Form {
                start,
                address: address.to_owned(),
                server: server.to_owned(),
                ..Form::default()
            });
            let target = model.request().expect("complete").target;
            assert_eq!((target.server.as_str(), target.port), expected);
            assert_eq!(target.security == Security::Tls, target.port != 587);
        }
    }

    #[test]
    fn a_problem_names_its_field() {
        let field = |form: Form| with(form).request().err().map(|problem| problem.field);
        let of = |start| Form {
            start,
            ..Form::default()
        };
        assert_eq!(field(of(Start::Message)), Some(FormField::Message));
        assert_eq!(field(of(Start::Address)), Some(FormField::Address));
        assert_eq!(field(of(Start::Server)), Some(FormField::Server));
        let mut form = of(Start::Server);
        form.server = "mail.example.com".to_owned();
        form.port = "70000".to_owned();
        assert_eq!(field(form), Some(FormField::Port));
    }

    #[test]
    fn a_chosen_program_gives_its_words_and_its_profile() {
        let index = programs::choices().iter().position(|choice| {
            choice.program == MailProgram::Outlook && choice.version.contains("Windows XP")
        });
        let model = with(Form {
            start: Start::Server,
            server: "mail.example.com".to_owned(),
            program: index,
            ..Form::default()
        });
        let request = model.request().expect("complete");
        assert_eq!(request.target.client, "oe6-xp-tls10");
        assert_eq!(request.reading.complaints[0].client, MailProgram::Outlook);
    }
}
