//! What comes into the window from outside: pastes, dropped files, opened files.
//!
//! In: events of the window and answers of dialogs. Out: a message, an event log, a picture or a saved result. Whatever may
//! be large is read on a thread of its own.

use super::App;
use crate::checkup::Checkup;
use crate::complaint::{self, Reading};
use crate::gui::model::{self, BOX_LIMIT, Page, Screen};
use crate::gui::window::file_dialog::Opened;
use crate::gui::window::picture_file;
use crate::report;
use eframe::egui;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

/// Something from outside, understood.
pub enum Understood {
    /// A saved result.
    Saved(Box<Checkup>),
    /// A picture.
    Picture(Box<egui::ColorImage>),
    /// Anything else, with what was read in it.
    Message(String, Reading),
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
            Some(text) => self.model.paste(&text),
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
        let wake = context.clone();
        self.understanding = Some(understand(bytes, move || wake.request_repaint()));
    }

    /// Something was read: a saved result is shown, an event log joins what is known, anything else is a message.
    pub(super) fn understood(&mut self, understood: Result<Understood, String>) {
        match understood {
            // What arrives while a check is under way would tear its result from its message.
            Ok(_) if self.running.is_some() => {}
            Ok(Understood::Saved(checkup)) => self.model.load(*checkup),
            Ok(Understood::Picture(image)) => self.take_picture(Arc::new(*image)),
            Ok(Understood::Message(text, reading)) => self.model.take_text(&text, reading),
            Err(reason) => self.not_loaded(&reason),
        }
        if self.model.page == Some(Page::Earlier) {
            self.model.page = None;
        }
    }
}

/// Reads bytes on a thread of its own and wakes the window.
fn understand(
    bytes: impl FnOnce() -> Result<Vec<u8>, String> + Send + 'static,
    wake: impl FnOnce() + Send + 'static,
) -> Receiver<Result<Understood, String>> {
    let (sender, receiver) = channel();
    thread::spawn(move || {
        let understood = bytes().and_then(|bytes| read(&bytes));
        // The window may be gone; then nobody waits.
        let _ = sender.send(understood);
        wake();
    });
    receiver
}

fn read(bytes: &[u8]) -> Result<Understood, String> {
    if let Some(image) = picture_file::read(bytes) {
        return Ok(Understood::Picture(Box::new(image)));
    }
    let text = complaint::decode(bytes).map_err(|reason| reason.to_string())?;
    Ok(match saved(&text) {
        Some(checkup) => Understood::Saved(Box::new(checkup)),
        None => {
            let reading = model::read(&text);
            Understood::Message(text, reading)
        }
    })
}

fn saved(text: &str) -> Option<Checkup> {
    let object = text
        .trim_start_matches(['\u{feff}', ' ', '\r', '\n'])
        .starts_with('{');
    object.then(|| report::load(text).ok()).flatten()
}
