//! What is taken into the form: a pasted text, a file, a practice scenario; and how it is given back.
//!
//! In: texts and readings. Out: a filled form, with what was read in it.

use super::{Draft, Form, Model, Notice, NoticeKind, Screen, Start, read};
use crate::checkup::{self, Explanation};
use crate::complaint::{self, Complaint, Reading};
use crate::lab::Scenario;
use crate::mail::{Ports, Protocol, TargetOverrides};

impl Model {
    /// Takes a new text into the paste box, reads it and fills in the fields.
    pub fn paste(&mut self, text: &str) {
        self.accept(text, read(text));
    }

    /// Takes a text that is read already. Of a long one the box shows the beginning.
    pub(super) fn accept(&mut self, text: &str, reading: Reading) {
        self.form.paste = beginning(text).to_owned();
        self.form.practice = None;
        self.form.start = Start::Message;
        self.paste_is_new = true;
        self.understood(reading);
    }

    /// Reads the paste box again and fills in the fields it tells.
    pub fn read_again(&mut self) {
        let reading = read(&self.form.paste);
        self.understood(reading);
    }

    pub(super) fn understood(&mut self, reading: Reading) {
        self.reading = reading;
        self.notice = None;
        self.explain();
        if let Some(complaint) = checkup::leading_complaint(&self.reading).cloned() {
            self.fill_in(&complaint);
        }
        self.form_changed();
    }

    pub(super) fn explain(&mut self) {
        self.explanation = (!self.reading.is_empty()).then(|| Explanation::of(&self.reading));
    }

    fn fill_in(&mut self, complaint: &Complaint) {
        if let Some(host) = complaint.server.as_deref().and_then(complaint::host) {
            self.form.server = host;
        }
        if let Some(port) = complaint.port.filter(|port| *port > 0) {
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

    /// Of several messages in one text, takes this one.
    pub fn take_complaint(&mut self, position: usize) {
        let complaints = &mut self.reading.complaints;
        if position < complaints.len() {
            complaints[..=position].rotate_right(1);
            (self.form.server, self.form.port) = (String::new(), String::new());
            (self.form.protocol, self.form.security) = (None, None);
            let reading = std::mem::take(&mut self.reading);
            self.understood(reading);
        }
    }

    /// A field changed: what was wrong goes as soon as it is right.
    pub fn form_changed(&mut self) {
        if self.problem.is_some() {
            self.problem = self.request().err();
        }
    }

    /// Takes a practice scenario: its own message fills the paste box. What the person had is kept aside.
    pub fn practise(&mut self, scenario: &'static Scenario) {
        if self.form.practice.is_none() {
            self.put_aside();
        }
        self.form = Form::default();
        self.pasted_picture = None;
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
        self.page = None;
        self.screen = Screen::Describe;
    }

    pub(super) fn put_aside(&mut self) {
        let draft = Draft {
            form: self.form.clone(),
            reading: self.reading.clone(),
            picture: self.pasted_picture.clone(),
        };
        self.put_aside = Some(draft).filter(|draft| !draft.form.is_empty() || draft.picture.is_some());
    }

    /// Empties the form; it can be had back.
    pub fn clear(&mut self) {
        self.put_aside();
        self.form = Form {
            start: self.form.start,
            ..Form::default()
        };
        (self.reading, self.explanation, self.problem) = (Reading::default(), None, None);
        self.pasted_picture = None;
        self.before = None;
        let kind = NoticeKind::CanBeUndone;
        self.notice = Some(Notice::new(self.text.get("window-cleared"), kind));
    }

    /// Leaves practice, an earlier run or an emptied form, and gives back what the person had before.
    pub fn restore(&mut self) {
        let draft = self.put_aside.take().unwrap_or_default();
        if self.form.practice.is_none() {
            self.put_aside();
        }
        (self.form, self.reading, self.pasted_picture) = (draft.form, draft.reading, draft.picture);
        (self.notice, self.problem, self.before) = (None, None, None);
        self.paste_is_new = true;
        self.explain();
        self.screen = Screen::Describe;
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
}

/// The part of a text that the box shows: laying out more would make typing slow.
fn beginning(text: &str) -> &str {
    &text[..text.floor_char_boundary(BOX_LIMIT)]
}

/// Bytes of the message that the box shows.
pub const BOX_LIMIT: usize = 64 * 1024;
