//! What the window knows, and how it changes: tested without a window.
//!
//! In: what the person does and what a running check tells. Out: a [`Model`] that the screens draw.

pub mod chain_rows;
mod form;
mod intake;
mod leaving;
mod notice;
pub mod outcome;
pub mod programs;
mod reading;
pub mod references;
pub mod remedy;
mod requests;

pub use form::{Form, FormField, Problem, Start};
pub use intake::BOX_LIMIT;
pub use leaving::{Leaving, Preview, TicketLength};
pub use notice::{Notice, NoticeKind};
pub use outcome::Outcome;
pub use reading::Read;

use crate::checkup::{Checkup, Event, Explanation, Message, Request};
use crate::complaint::Reading;
use crate::diagnosis::Chain;
use crate::gui::storage::history::Entry;
use crate::observation::TranscriptLine;
use crate::report;
use crate::text::{Language, Text};
use eframe::egui::ColorImage;
use std::sync::Arc;

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

/// What lies over the screen until it is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// The checks that were kept.
    Earlier,
    /// The made-up servers.
    Practice,
    /// The ticket text as it would be copied.
    Preview,
    /// About the program.
    About,
}

/// A check under way.
#[derive(Debug, Default)]
pub struct Progress {
    /// The server and port in words.
    pub target: String,
    /// Whole seconds since it began.
    pub seconds: u64,
    /// The chain so far.
    pub chain: Option<Chain>,
    /// What was seen so far, newest last.
    pub transcript: Vec<TranscriptLine>,
    /// It meets a made-up server.
    pub is_practice: bool,
    /// It repeats a result that was opened.
    pub is_loaded: bool,
    /// The person pressed Stop.
    pub stopping: bool,
}

/// A form that was put aside, to be given back.
#[derive(Debug, Default)]
struct Draft {
    form: Form,
    reading: Reading,
    picture: Option<Arc<ColorImage>>,
}

/// Everything the window knows.
#[derive(Debug)]
pub struct Model {
    /// What the person filled in.
    pub form: Form,
    /// The pasted message, read.
    pub reading: Reading,
    /// The box holds a text that is still being read.
    pub is_reading: bool,
    /// What it most likely means, before anything is measured.
    pub explanation: Option<Explanation>,
    /// Servers of the other accounts that the text names and that are checked together with the first.
    pub other_servers: Vec<String>,
    /// Which of the three states.
    pub screen: Screen,
    /// What lies over it.
    pub page: Option<Page>,
    /// The sentences.
    pub text: Text,
    /// Names and addresses are hidden in what leaves this computer.
    pub redact: bool,
    /// What was done, or what went wrong and what to do, for a moment.
    pub notice: Option<Notice>,
    /// What cannot be right in the form.
    pub problem: Option<Problem>,
    /// The field that gets the keyboard next.
    pub focus: Option<FormField>,
    /// The message was put into its box by the program: the box begins at its first line.
    pub paste_is_new: bool,
    /// A picture the person pasted instead of text: it goes onto the picture of the result.
    pub pasted_picture: Option<Arc<ColorImage>>,
    /// Words of the organisation's helpdesk.
    pub helpdesk: Vec<String>,
    /// Its e-mail address, where the words name one.
    pub helpdesk_address: Option<String>,
    /// The shown result is watched until it works: seconds until the next check, 0 while one is under way.
    pub watching: Option<u64>,
    /// The kept checks, newest first; `None` where none are kept.
    pub entries: Option<Vec<Entry>>,
    /// What is looked for among them.
    pub search: String,
    /// The person was asked whether all of them shall be forgotten.
    pub asked_to_forget: bool,
    /// The last result, to compare the next with.
    pub before: Option<Checkup>,
    /// The ticket text as it was last made for a look.
    pub preview: Option<Preview>,
    put_aside: Option<Draft>,
    /// The result that the person went back from.
    left: Option<Box<Outcome>>,
    /// Counts how often the result was laid out.
    revision: u64,
}

impl Model {
    /// An empty window with these sentences.
    pub fn new(text: Text) -> Model {
        Model {
            form: Form::default(),
            reading: Reading::default(),
            is_reading: false,
            explanation: None,
            other_servers: Vec::new(),
            screen: Screen::Describe,
            page: None,
            text,
            redact: false,
            notice: None,
            problem: None,
            focus: Some(FormField::Message),
            paste_is_new: false,
            pasted_picture: None,
            helpdesk: Vec::new(),
            helpdesk_address: None,
            watching: None,
            entries: None,
            search: String::new(),
            asked_to_forget: false,
            before: None,
            preview: None,
            put_aside: None,
            left: None,
            revision: 0,
        }
    }

    /// A check began.
    pub fn begin(&mut self, request: &Request) {
        let mut is_loaded = false;
        if let Screen::Result(outcome) = &self.screen {
            self.before = Some(outcome.checkup.clone());
            is_loaded = outcome.is_loaded;
        }
        (self.notice, self.problem, self.page) = (None, None, None);
        self.left = None;
        self.screen = Screen::Checking(Progress {
            target: format!("{}:{}", request.target.server.as_str(), request.target.port),
            is_practice: request.practice.is_some(),
            is_loaded,
            ..Progress::default()
        });
    }

    /// The same check began once more behind the result that is shown.
    pub fn repeat(&mut self) {
        if let Screen::Result(outcome) = &self.screen {
            self.before = Some(outcome.checkup.clone());
        }
    }

    /// Takes what a running check tells.
    pub fn hear(&mut self, message: Message) {
        match message {
            Message::Event(event) => self.progress(event),
            Message::Done(checkup) => {
                let is_loaded = match &self.screen {
                    Screen::Checking(progress) => progress.is_loaded,
                    Screen::Result(outcome) => outcome.is_loaded,
                    Screen::Describe => false,
                };
                self.show(*checkup, is_loaded);
            }
            Message::Broke(line) => {
                self.notice = Some(Notice::new(line, NoticeKind::Trouble));
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

    /// Shows a result that was opened, or kept from an earlier check.
    pub fn load(&mut self, checkup: Checkup) {
        self.page = None;
        self.before = None;
        self.show(checkup, true);
        let words = self.text.get("result-loaded");
        self.notice = Some(Notice::new(words, NoticeKind::Done));
    }

    fn show(&mut self, checkup: Checkup, is_loaded: bool) {
        let before = self
            .before
            .take()
            .filter(|before| before.target == checkup.target);
        let changed = before.map(|before| self.change(&before, &checkup));
        self.revision += 1;
        self.screen = Screen::Result(Box::new(Outcome {
            changed,
            is_loaded,
            ..Outcome::new(checkup, &self.text)
        }));
    }

    fn change(&self, before: &Checkup, after: &Checkup) -> String {
        if before.diagnosis.leading == after.diagnosis.leading {
            return self.text.get("result-unchanged");
        }
        let earlier = report::verdict::sentence(before, &self.text);
        self.text.format("result-changed", &[("before", &earlier)])
    }

    /// Lays the result out anew, after the language or the evidence changed.
    pub fn refresh(&mut self) {
        self.revision += 1;
        match std::mem::replace(&mut self.screen, Screen::Describe) {
            Screen::Result(outcome) => {
                self.screen = Screen::Result(Box::new(outcome.laid_out(&self.text)));
            }
            other => self.screen = other,
        }
    }

    /// Decides anew with changed evidence; nothing is probed.
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
        self.notice = None;
        self.problem = self.problem.take().and_then(|_| self.request().err());
        self.refresh();
    }

    /// Shows the result beside another run of the same server, and decides anew with both.
    pub fn compare(&mut self, other: Checkup) {
        self.page = None;
        let Screen::Result(outcome) = &mut self.screen else {
            return;
        };
        if outcome.checkup.target.server != other.target.server {
            return;
        }
        outcome.checkup.other_run = Some(other.observations.clone());
        outcome.comparison = Some(Box::new(other));
        outcome.checkup.decide_again();
        self.refresh();
    }

    /// Takes the other run away again.
    pub fn end_comparison(&mut self) {
        if let Screen::Result(outcome) = &mut self.screen {
            outcome.comparison = None;
        }
        self.decide_again(|checkup| checkup.other_run = None);
    }

    /// Back to describing, with everything still filled in; a result from elsewhere fills the form.
    pub fn back(&mut self) {
        if let Screen::Result(outcome) = std::mem::replace(&mut self.screen, Screen::Describe) {
            if outcome.is_loaded && !outcome.was_left {
                self.fill_from(&outcome.checkup);
            }
            self.before = Some(outcome.checkup.clone());
            self.left = Some(outcome);
        }
        self.page = None;
    }

    /// The result that the person went back from, to be seen from where the next check is described.
    pub fn left(&self) -> Option<&Outcome> {
        self.left.as_deref()
    }

    /// Forward again to the result that the person went back from.
    pub fn forward(&mut self) {
        if let Some(outcome) = self.left.take() {
            let outcome = Outcome {
                was_left: true,
                ..outcome.laid_out(&self.text)
            };
            self.revision += 1;
            (self.before, self.notice, self.problem) = (None, None, None);
            self.screen = Screen::Result(Box::new(outcome));
        }
    }

    fn fill_from(&mut self, checkup: &Checkup) {
        if self.form.practice.is_none() {
            self.put_aside();
        }
        let target = &checkup.target;
        self.form = Form {
            start: match checkup.reading.is_empty() {
                true => Start::Server,
                false => Start::Message,
            },
            server: target.server.as_str().to_owned(),
            port: target.port.to_string(),
            protocol: Some(target.protocol),
            security: Some(target.security),
            client: Some(target.client.clone()).filter(|client| !client.is_empty()),
            practice: checkup
                .practice
                .as_deref()
                .and_then(|id| crate::lab::scenario(id).ok())
                .map(|scenario| scenario.id),
            ..Form::default()
        };
        self.reading = checkup.reading.clone();
        self.is_reading = false;
        self.pasted_picture = None;
        self.explain();
    }

    /// Whether something was put aside that can be given back.
    pub fn has_put_aside(&self) -> bool {
        self.put_aside.is_some()
    }

    /// A check is under way.
    pub fn is_checking(&self) -> bool {
        matches!(self.screen, Screen::Checking(_))
    }
}
