//! What comes into the window from outside: pastes, dropped files, opened files.
//!
//! In: events of the window and answers of dialogs. Out: a message, an event log, a picture or a saved result. Whatever may
//! be large is read aside, and so is what is typed: the first text of a window has the tables read, too.

use super::App;
use super::aside::brought;
use crate::checkup::Checkup;
use crate::complaint;
use crate::gui::model::{BOX_LIMIT, Page, Read, Screen};
use crate::gui::window::file_dialog::Opened;
use crate::gui::window::picture_file;
use crate::report;
use eframe::egui;
use std::sync::Arc;

/// Something from outside, understood.
pub enum Understood {
    /// A saved result.
    Saved(Box<Checkup>),
    /// A picture.
    Picture(Box<egui::ColorImage>),
    /// Anything else.
    Message(Box<Read>),
}

impl App {
    /// Pictures, dropped files, large pastes, and Ctrl+V outside a field.
    pub(super) fn take_input(&mut self, context: &egui::Context) {
        let describing = matches!(self.model.screen, Screen::Describe) && self.model.page.is_none();
        let in_the_box = context.memory(|memory| {
            memory
                .focused()
                .is_none_or(|id| id == crate::gui::screens::describe::paste_box())
        });
        let box_is_empty = self.model.form.paste.is_empty();
        let mut pasted = None;
        let mut picture = None;
        context.input_mut(|input| {
            input.events.retain(|event| match event {
                egui::Event::PasteImage(image) => {
                    picture = Some(image.clone());
                    false
                }
                egui::Event::Paste(text)
                    if describing && in_the_box && (box_is_empty || text.len() > BOX_LIMIT) =>
                {
                    pasted = Some(text.clone());
                    false
                }
                egui::Event::Paste(text) if describing && text.len() > BOX_LIMIT => {
                    pasted = Some(text.clone());
                    false
                }
                _ => true,
            });
        });
        if let Some(image) = picture {
            self.take_picture(image);
        }
        match pasted {
            Some(text) if text.len() > BOX_LIMIT => self.understand(context, || Ok(text.into_bytes())),
            Some(text) => {
                self.model.take(&text);
                self.read_box(context);
            }
            None => {}
        }
        let dropped = context.input(|input| input.raw.dropped_files.first().cloned());
        if let Some(file) = dropped
            && !self.model.is_checking()
        {
            self.end_watch();
            self.understand(context, move || file.bytes().map(|bytes| bytes.to_vec()));
        }
    }

    fn take_picture(&mut self, image: Arc<egui::ColorImage>) {
        self.model.pasted_picture = Some(image);
        if !matches!(self.model.screen, Screen::Describe) {
            self.done(self.model.text.get("window-picture-kept"));
        }
    }

    /// A file was chosen, or not.
    pub(super) fn opened(&mut self, context: &egui::Context, opened: Opened) {
        match opened {
            Opened::Cancelled => {}
            Opened::File { bytes, .. } => self.understand(context, move || Ok(bytes)),
            Opened::Failed(reason) => self.not_loaded(&reason),
        }
    }

    fn understand(
        &mut self,
        context: &egui::Context,
        bytes: impl FnOnce() -> Result<Vec<u8>, String> + Send + 'static,
    ) {
        self.understanding = Some(self.aside(context, || bytes().and_then(|bytes| read(&bytes))));
    }

    /// Has the text of the box read; one after the other, the latest at the end.
    pub(super) fn read_box(&mut self, context: &egui::Context) {
        if self.reading.is_none() {
            let text = self.model.form.paste.clone();
            self.reading = Some(self.aside(context, || Box::new(Read::of(text))));
        }
    }

    /// Takes what was read, where the box still holds it; else has it read anew.
    pub(super) fn listen_to_readers(&mut self, context: &egui::Context) {
        if let Some(understood) = brought(&mut self.understanding) {
            self.understood(understood);
        }
        if let Some(read) = brought(&mut self.reading)
            && self.model.is_reading
            && read.text == self.model.form.paste
        {
            self.model.understood(read.reading, read.explanation);
        }
        if self.model.is_reading {
            self.read_box(context);
        } else if self.understanding.is_none() && std::mem::take(&mut self.check_when_read) {
            self.check(context);
        }
    }

    /// Something is still being read that a check would be about.
    pub(super) fn is_reading(&self) -> bool {
        let is_describing = matches!(self.model.screen, Screen::Describe);
        is_describing && (self.model.is_reading || self.understanding.is_some())
    }

    /// Something was read: a saved result is shown, an event log joins what is known, anything else is a message.
    pub(super) fn understood(&mut self, understood: Result<Understood, String>) {
        match understood {
            // What arrives while a check is under way would tear its result from its message.
            Ok(_) if self.running.is_some() => {}
            Ok(Understood::Saved(checkup)) => {
                self.check_when_read = false;
                self.model.load(*checkup);
            }
            Ok(Understood::Picture(image)) => self.take_picture(Arc::new(*image)),
            Ok(Understood::Message(read)) => self.model.take_text(*read),
            Err(reason) => self.not_loaded(&reason),
        }
        if self.model.page == Some(Page::Earlier) {
            self.model.page = None;
        }
    }
}

fn read(bytes: &[u8]) -> Result<Understood, String> {
    if let Some(image) = picture_file::read(bytes) {
        return Ok(Understood::Picture(Box::new(image)));
    }
    let text = complaint::decode(bytes).map_err(|reason| reason.to_string())?;
    Ok(match saved(&text) {
        Some(checkup) => Understood::Saved(Box::new(checkup)),
        None => Understood::Message(Box::new(Read::of(text))),
    })
}

fn saved(text: &str) -> Option<Checkup> {
    let object = text
        .trim_start_matches(['\u{feff}', ' ', '\r', '\n'])
        .starts_with('{');
    object.then(|| report::load(text).ok()).flatten()
}
