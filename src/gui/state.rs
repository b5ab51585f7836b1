//! What the window knows, and how it changes: tested without a window.
//!
//! In: what the person does and what a running check tells. Out: a [`Model`] that the panels draw.

use super::chain::{self, LinkRow};
use crate::checkup::Event;
use crate::checkup::{self, Checkup, Message, Request, TargetError};
use crate::complaint::{self, Complaint, Reading};
use crate::diagnosis::{self, Chain, FactQuestion};
use crate::lab::Scenario;
use crate::mail::{Ports, Protocol, Security, TargetOverrides};
use crate::observation::TranscriptLine;
use crate::report;
use crate::report::view::View;
use crate::text::{Language, Text};
use eframe::egui::ColorImage;
use std::sync::Arc;

/// What the person filled in.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Form {
    /// The pasted message.
    pub paste: String,
    /// Server field.
    pub server: String,
    /// Port field, as typed.
    pub port: String,
    /// Protocol field.
    pub protocol: Option<Protocol>,
    /// Protection field.
    pub security: Option<Security>,
    /// Mail program's profile; the message's own where nothing is chosen.
    pub client: Option<String>,
    /// Practice scenario, where one was chosen.
    pub practice: Option<&'static str>,
    /// Ask the named domain for its published settings.
    pub ask_published_settings: bool,
}

/// The three states of the window.
#[derive(Debug)]
pub enum Screen {
    /// Describing what happened.
    Describe,
    /// A check is under way.
    Checking(Progress),
    /// A result is there.
    Result(Box<Outcome>),
}

/// A check under way.
#[derive(Debug, Default)]
pub struct Progress {
    /// The chain so far.
    pub chain: Option<Chain>,
    /// What was seen so far, newest last.
    pub transcript: Vec<TranscriptLine>,
    /// The person pressed Stop.
    pub stopping: bool,
}

/// A result and what the person did with it.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The result as it was found.
    pub checkup: Checkup,
    /// The result as it is shown: with or without names.
    pub shown: Checkup,
    /// The shown result as sentences.
    pub view: View,
    /// The links.
    pub chain: Vec<LinkRow>,
    /// What people know and would change the answer.
    pub questions: Vec<FactQuestion>,
    /// The warning before a risky step was read.
    pub acknowledged: bool,
    /// What changed since the check before, one sentence.
    pub changed: Option<String>,
}

/// Everything the window knows.
#[derive(Debug)]
pub struct Model {
    /// What the person filled in.
    pub form: Form,
    /// The pasted message, read.
    pub reading: Reading,
    /// Which of the three states.
    pub screen: Screen,
    /// The sentences.
    pub text: Text,
    /// Names and addresses are hidden.
    pub redact: bool,
    /// One line at the bottom: what was done, or what is wrong and what to do.
    pub note: Option<String>,
    /// A picture the person pasted instead of text: it goes onto the picture of the result.
    pub pasted_picture: Option<Arc<ColorImage>>,
    /// Words of the organisation's helpdesk.
    pub helpdesk: Vec<String>,
    /// The last result, to compare the next with.
    pub before: Option<Checkup>,
}

impl Model {
    /// An empty window in this language.
    pub fn new(language: Language) -> Model {
        Model {
            form: Form::default(),
            reading: Reading::default(),
            screen: Screen::Describe,
            text: Text::new(language),
            redact: false,
            note: None,
            pasted_picture: None,
            helpdesk: Vec::new(),
            before: None,
        }
    }

    /// Takes a new text into the paste box, reads it and fills in the fields.
    pub fn paste(&mut self, text: &str) {
        self.accept(text, complaint::read(text));
    }

    /// Takes a text that is read already. Of a long one the box shows the beginning.
    fn accept(&mut self, text: &str, reading: Reading) {
        self.form.paste = beginning(text).to_owned();
        self.form.practice = None;
        self.understood(reading);
    }

    /// Reads the paste box again and fills in the fields it tells.
    pub fn read(&mut self) {
        let reading = complaint::read(&self.form.paste);
        self.understood(reading);
    }

    fn understood(&mut self, reading: Reading) {
        self.reading = reading;
        self.note = None;
        if let Some(complaint) = checkup::leading_complaint(&self.reading).cloned() {
            self.fill_in(&complaint);
        }
    }

    fn fill_in(&mut self, complaint: &Complaint) {
        if let Some(host) = complaint.server.as_deref().and_then(complaint::host) {
            self.form.server = host;
        }
        if let Some(port) = complaint.port {
            self.form.port = port.to_string();
        }
        if complaint
            .protocol
            .is_some_and(|protocol| Protocol::PROBED.contains(&protocol))
        {
            self.form.protocol = complaint.protocol;
        }
        let overrides = TargetOverrides {
            server: Some("fill.in.invalid".to_owned()),
            ..TargetOverrides::default()
        };
        if complaint.secure.is_some()
            && let Ok(target) = checkup::target(&self.reading, &overrides, &Ports::default())
        {
            self.form.security = Some(target.security);
        }
    }

    /// Takes a practice scenario: its own message fills the paste box.
    pub fn practise(&mut self, scenario: &'static Scenario) {
        self.form = Form::default();
        self.paste(scenario.dialog);
        if self.form.server.is_empty() {
            self.form.server = crate::lab::USUAL_NAME.to_owned();
        }
        if self.form.port.is_empty() {
            self.form.port = scenario.service.standard_port().to_string();
        }
        self.form.protocol = self.form.protocol.or(Some(scenario.service.protocol()));
        self.form.security = self.form.security.or(Some(scenario.security));
        self.form.practice = Some(scenario.id);
        self.screen = Screen::Describe;
    }

    /// The request that Check would start.
    ///
    /// # Errors
    /// One line that says what is missing or cannot be right.
    pub fn request(&self) -> Result<Request, String> {
        let port = match self.form.port.trim() {
            "" => None,
            typed => match typed.parse::<u16>() {
                Ok(port) if port > 0 => Some(port),
                _ => return Err(self.text.format("describe-bad-port", &[("port", typed)])),
            },
        };
        let overrides = TargetOverrides {
            server: Some(self.form.server.clone()).filter(|server| !server.trim().is_empty()),
            port,
            protocol: self.form.protocol,
            security: self.form.security,
            client: self.form.client.clone(),
        };
        if overrides == TargetOverrides::default() && self.reading.is_empty() {
            return Err(self.text.get("describe-nothing-yet"));
        }
        let target = checkup::target(&self.reading, &overrides, &Ports::default())
            .map_err(|reason| self.in_words(&reason))?;
        let mut request = Request::new(self.reading.clone(), target);
        request.practice = self.form.practice.map(str::to_owned);
        request.ask_published_settings = self.form.ask_published_settings;
        request.other_run = None;
        Ok(request)
    }

    fn in_words(&self, reason: &TargetError) -> String {
        match reason {
            TargetError::NoServer => self.text.get("missing-server"),
            TargetError::BadServer(name) => self.text.format("describe-bad-server", &[("server", name)]),
            TargetError::NoProtocol => self.text.get("missing-protocol"),
            TargetError::NotProbed(protocol) => self
                .text
                .format("describe-not-probed", &[("protocol", protocol.name())]),
            TargetError::NoMailPrograms(name) => self
                .text
                .format("describe-no-mail-programs", &[("provider", name)]),
            TargetError::UnknownClient(_) => self.text.get("describe-unknown-program"),
        }
    }

    /// A check began.
    pub fn begin(&mut self) {
        if let Screen::Result(outcome) = &self.screen {
            self.before = Some(outcome.checkup.clone());
        }
        self.note = None;
        self.screen = Screen::Checking(Progress::default());
    }

    /// Takes what a running check tells.
    pub fn hear(&mut self, message: Message) {
        match message {
            Message::Event(event) => self.progress(event),
            Message::Done(checkup) => self.finish(*checkup),
            Message::Broke(line) => {
                self.note = Some(line);
                self.screen = Screen::Describe;
            }
        }
    }

    fn progress(&mut self, event: Event) {
        let Screen::Checking(progress) = &mut self.screen else {
            return;
        };
        match event {
            Event::Chain(chain) => progress.chain = Some(chain),
            Event::Transcript(line) => progress.transcript.push(line),
        }
    }

    /// Shows a result: one that just ended, or one that was loaded.
    pub fn finish(&mut self, checkup: Checkup) {
        let changed = self
            .before
            .take()
            .filter(|before| before.target == checkup.target);
        let changed = changed.map(|before| self.change(&before, &checkup));
        self.screen = Screen::Result(Box::new(self.outcome(checkup, changed)));
    }

    fn change(&self, before: &Checkup, after: &Checkup) -> String {
        if before.diagnosis.leading == after.diagnosis.leading {
            return self.text.get("result-unchanged");
        }
        let earlier = report::words::verdict(before, &self.text);
        self.text.format("result-changed", &[("before", &earlier)])
    }

    fn outcome(&self, checkup: Checkup, changed: Option<String>) -> Outcome {
        let shown = if self.redact {
            report::redact(&checkup)
        } else {
            checkup.clone()
        };
        let questions = { diagnosis::questions(&checkup.evidence(), &checkup.diagnosis) };
        Outcome {
            view: View::new(&shown, &self.text),
            chain: chain::finished(&shown.diagnosis.chain, &self.text),
            shown,
            checkup,
            questions,
            acknowledged: false,
            changed,
        }
    }

    /// Lays the result out anew, after the language or the wish to hide names changed.
    pub fn refresh(&mut self) {
        let Screen::Result(outcome) = std::mem::replace(&mut self.screen, Screen::Describe) else {
            return;
        };
        let acknowledged = outcome.acknowledged;
        let mut outcome = self.outcome(outcome.checkup, outcome.changed);
        outcome.acknowledged = acknowledged;
        self.screen = Screen::Result(Box::new(outcome));
    }

    /// Decides anew with changed facts; nothing is probed.
    pub fn decide_again(&mut self, change: impl FnOnce(&mut Checkup)) {
        let Screen::Result(outcome) = &mut self.screen else {
            return;
        };
        change(&mut outcome.checkup);
        outcome.checkup.decide_again();
        self.refresh();
    }

    /// Speaks another language from now on.
    pub fn speak(&mut self, language: Language) {
        self.text = Text::new(language);
        self.note = None;
        if matches!(self.screen, Screen::Result(_)) {
            self.refresh();
        }
    }

    /// Compares the shown result with one from another network: decides anew with both.
    pub fn compare(&mut self, other: &Checkup) {
        let Screen::Result(outcome) = &mut self.screen else {
            return;
        };
        let mut compared = outcome.checkup.clone();
        compared.other_run = Some(other.observations.clone());
        compared.decide_again();
        let changed = Some(self.change(other, &compared));
        self.screen = Screen::Result(Box::new(self.outcome(compared, changed)));
    }

    /// Takes the text of a file: an event log joins what is known, anything else is the message.
    pub fn take_text(&mut self, text: &str, mut reading: Reading) {
        if reading.events.is_empty() {
            self.back();
            self.accept(text, reading);
        } else if matches!(self.screen, Screen::Result(_)) {
            self.decide_again(|checkup| checkup.reading.events = reading.events);
        } else if self.form.paste.is_empty() {
            self.accept(text, reading);
        } else {
            let known = std::mem::take(&mut self.reading);
            reading.complaints.splice(0..0, known.complaints);
            reading.codes.retain(|code| !known.codes.contains(code));
            reading.codes.splice(0..0, known.codes);
            let joined = format!("{}\n\n{text}", self.form.paste);
            self.accept(&joined, reading);
        }
    }

    /// Back to describing, with everything still filled in.
    pub fn back(&mut self) {
        if let Screen::Result(outcome) = &self.screen {
            self.before = Some(outcome.checkup.clone());
        }
        self.screen = Screen::Describe;
    }
}

/// The part of a text that the box shows: laying out more would make typing slow.
fn beginning(text: &str) -> &str {
    &text[..text.floor_char_boundary(BOX_LIMIT)]
}

/// Bytes of the message that the box shows.
pub const BOX_LIMIT: usize = 64 * 1024;
