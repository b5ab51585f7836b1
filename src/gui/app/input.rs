//! What comes into the window from outside: pastes, dropped files, opened files.
//!
//! In: events of the window and answers of dialogs. Out: a message, an event log or a saved result. Whatever may be large
//! is read on a thread of its own.

use super::App;
use crate::checkup::Checkup;
use crate::complaint::{self, Reading};
use crate::gui::model::{BOX_LIMIT, Screen};
use crate::gui::window::file_dialog::Opened;
use crate::report;
use eframe::egui;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

/// A text from outside, understood.
pub enum Understood {
    /// A saved result.
    Saved(Box<Checkup>),
    /// Anything else, with what was read in it.
    Message(String, Reading),
}

impl App {
    /// Pictures, dropped files, large pastes, and Ctrl+V outside a field.
    pub(super) fn take_input(&mut self, context: &egui::Context) {
        let nobody_types = context.memory(|memory| memory.focused().is_none());
        let describing = matches!(self.model.screen, Screen::Describe);
        let mut pasted = None;
        context.input_mut(|input| {
            input.events.retain(|event| match event {
                egui::Event::PasteImage(image) => {
                    self.model.pasted_picture = Some(image.clone());
                    false
                }
                egui::Event::Paste(text) if describing && (nobody_types || text.len() > BOX_LIMIT) => {
                    pasted = Some(text.clone());
                    false
                }
                _ => true,
            });
        });
        match pasted {
            Some(text) if text.len() > BOX_LIMIT => self.understand(context, || Ok(text)),
            Some(text) => self.model.paste(&text),
            None => {}
        }
        let dropped = context.input(|input| input.raw.dropped_files.first().cloned());
        if let Some(file) = dropped
            && self.running.is_none()
        {
            self.understand(context, move || decode(&file.bytes()?));
        }
    }

    /// A file was chosen, or not.
    pub(super) fn opened(&mut self, context: &egui::Context, opened: Opened) {
        match opened {
            Opened::Cancelled => {}
            Opened::File { bytes, .. } => self.understand(context, move || decode(&bytes)),
            Opened::Failed(reason) => self.not_loaded(&reason),
        }
    }

    fn understand(
        &mut self,
        context: &egui::Context,
        text: impl FnOnce() -> Result<String, String> + Send + 'static,
    ) {
        let wake = context.clone();
        self.understanding = Some(understand(text, move || wake.request_repaint()));
    }

    /// A text was read: a saved result is shown, an event log joins what is known, anything else is a message.
    pub(super) fn understood(&mut self, understood: Result<Understood, String>) {
        match understood {
            // What arrives while a check is under way would tear its result from its message.
            Ok(_) if self.running.is_some() => {}
            Ok(Understood::Saved(checkup)) => {
                self.model.finish(*checkup);
                self.model.note = Some(self.model.text.get("result-loaded"));
            }
            Ok(Understood::Message(text, reading)) => self.model.take_text(&text, reading),
            Err(reason) => self.not_loaded(&reason),
        }
    }
}

fn decode(bytes: &[u8]) -> Result<String, String> {
    complaint::decode(bytes).map_err(|reason| reason.to_string())
}

/// Reads a text on a thread of its own and wakes the window.
fn understand(
    text: impl FnOnce() -> Result<String, String> + Send + 'static,
    wake: impl FnOnce() + Send + 'static,
) -> Receiver<Result<Understood, String>> {
    let (sender, receiver) = channel();
    thread::spawn(move || {
        let understood = text().map(|text| match saved(&text) {
            Some(checkup) => Understood::Saved(Box::new(checkup)),
            None => {
                let reading = complaint::read(&text);
                Understood::Message(text, reading)
            }
        });
        // The window may be gone; then nobody waits.
        let _ = sender.send(understood);
        wake();
    });
    receiver
}

fn saved(text: &str) -> Option<Checkup> {
    let object = text
        .trim_start_matches(['\u{feff}', ' ', '\r', '\n'])
        .starts_with('{');
    object.then(|| report::load(text).ok()).flatten()
}
