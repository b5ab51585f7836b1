//! What is taken into the form: a pasted text, a file, a practice scenario; and how it is given back.
//!
//! In: texts and readings. Out: a filled form, with what was read in it.

use super::reading::{Read, explain};
use super::{Draft, Form, Model, Notice, NoticeKind, Screen, Start};
use crate::checkup::{self, Explanation};
use crate::complaint::{self, Complaint, Reading};
use crate::lab::Scenario;
use crate::mail::{Ports, Protocol, TargetOverrides};

impl Model {
    /// Takes a new text into the paste box, reads it and fills in the fields.
    pub fn paste(&mut self, text: &str) {
        self.accept(Read::of(text.to_owned()));
    }

    /// Takes a new text into the paste box; it is still to be read.
    pub fn take(&mut self, text: &str) {
        self.form.paste = beginning(text).to_owned();
        self.form.start = Start::Message;
        self.paste_is_new = true;
        self.edited();
    }

    /// The text of the paste box is another one now, and is still to be read.
    pub fn edited(&mut self) {
        self.form.practice = None;
        self.form.is_one_account = false;
        self.is_reading = true;
    }

    /// Takes a text that is read already. Of a long one the box shows the beginning.
    fn accept(&mut self, read: Read) {
        self.take(&read.text);
        self.understood(read.reading, read.explanation);
    }

    /// What was read in the text of the box; the fields that it tells are filled in.
    pub fn understood(&mut self, reading: Reading, explanation: Option<Explanation>) {
        self.reading = reading;
        self.explanation = explanation;
        self.other_servers = other_servers(&self.reading);
        self.is_reading = false;
        self.notice = None;
        if let Some(complaint) = checkup::leading_complaint(&self.reading).cloned() {
            self.fill_in(&complaint);
        }
        self.form_changed();
    }

    pub(super) fn explain(&mut self) {
        self.explanation = explain(&self.reading);
        self.other_servers = other_servers(&self.reading);
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
            let explanation = explain(&reading);
            self.understood(reading, explanation);
            self.form.is_one_account = true;
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
        self.is_reading = false;
        self.pasted_picture = None;
        (self.before, self.left) = (None, None);
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
        self.is_reading = false;
        self.paste_is_new = true;
        self.explain();
        self.screen = Screen::Describe;
    }

    /// Takes the text of a file: an event log joins what is known, anything else is the message.
    pub fn take_text(&mut self, mut read: Read) {
        if read.reading.events.is_empty() {
            self.back();
            self.accept(read);
        } else if matches!(self.screen, Screen::Result(_)) {
            self.decide_again(|checkup| checkup.reading.events = read.reading.events);
        } else if self.form.paste.is_empty() {
            self.accept(read);
        } else {
            let known = std::mem::take(&mut self.reading);
            let reading = &mut read.reading;
            reading.complaints.splice(0..0, known.complaints);
            reading.codes.retain(|code| !known.codes.contains(code));
            reading.codes.splice(0..0, known.codes);
            read.explanation = explain(reading);
            read.text = format!("{}\n\n{}", self.form.paste, read.text);
            self.accept(read);
        }
    }
}

/// The servers that are checked together with the first that is named.
fn other_servers(reading: &Reading) -> Vec<String> {
    let named = checkup::target(reading, &TargetOverrides::default(), &Ports::default());
    let Ok(first) = named else {
        return Vec::new();
    };
    let others = checkup::other_accounts(reading, &first, None);
    others
        .iter()
        .map(|target| target.server.as_str().to_owned())
        .collect()
}

/// The part of a text that the box shows: laying out more would make typing slow.
fn beginning(text: &str) -> &str {
    &text[..text.floor_char_boundary(BOX_LIMIT)]
}

/// Bytes of the message that the box shows.
pub const BOX_LIMIT: usize = 64 * 1024;
