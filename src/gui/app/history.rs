//! The runs that are kept on this computer.
//!
//! In: a run of the history. Out: the run on screen, or beside the shown one.

use super::{App, repaint};
use crate::checkup::{Checkup, Message};
use crate::gui::storage::history::History;
use crate::text::Text;
use eframe::egui;
use std::path::Path;
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

/// A disk that takes longer is not waited for when the window closes.
const PATIENCE: Duration = Duration::from_secs(2);

impl App {
    /// Shows an earlier run.
    pub(super) fn open_run(&mut self, path: &Path) {
        match self.earlier(path) {
            Some(Ok(checkup)) => self.model.load(checkup),
            Some(Err(reason)) => self.not_loaded(&reason),
            None => {}
        }
    }

    /// Decides anew with an earlier run beside the shown one.
    pub(super) fn compare_run(&mut self, path: &Path) {
        match self.earlier(path) {
            Some(Ok(other)) => self.model.compare(other),
            Some(Err(reason)) => self.not_loaded(&reason),
            None => {}
        }
    }

    /// A run of the history.
    fn earlier(&self, path: &Path) -> Option<Result<Checkup, String>> {
        let history = self.history.as_ref()?;
        let mut entries = self.model.entries.iter().flatten();
        let entry = entries.find(|entry| entry.path == path)?;
        Some(history.load(entry))
    }

    /// Forgets one earlier run.
    pub(super) fn delete_run(&mut self, path: &Path) {
        if let Some(Err(reason)) = self.history.as_ref().map(|history| history.remove(path)) {
            self.not_loaded(&reason.to_string());
        }
        self.list_history();
    }

    /// Forgets all earlier runs.
    pub(super) fn clear_history(&mut self) {
        self.model.asked_to_forget = false;
        if let Some(Err(reason)) = self.history.as_ref().map(History::clear) {
            self.not_loaded(&reason.to_string());
        }
        self.list_history();
    }

    /// Keeps a finished run, on a thread of its own: writing it down and reading the list anew takes longer than a frame.
    pub(super) fn remember(&mut self, context: &egui::Context, message: &Message) {
        let (Message::Done(checkup), Some(history)) = (message, &self.history) else {
            return;
        };
        let (checkup, history) = (checkup.clone(), history.clone());
        let (language, wake) = (self.model.text.language(), repaint(context));
        let (sender, listed) = channel();
        thread::spawn(move || {
            // A history that cannot be written must not stand in the way of the result.
            let _ = history.add(&checkup, &Text::new(language));
            // The window may be gone; then nobody waits.
            let _ = sender.send(history.entries());
            wake();
        });
        self.keeping = Some(listed);
    }

    /// Waits a moment for a run that is being written down when the window closes.
    pub(super) fn finish_keeping(&mut self) {
        if let Some(listed) = self.keeping.take() {
            let _ = listed.recv_timeout(PATIENCE);
        }
    }

    /// Reads the list anew.
    pub(super) fn list_history(&mut self) {
        self.model.entries = self.history.as_ref().map(History::entries);
    }
}
