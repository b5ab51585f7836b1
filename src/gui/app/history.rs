//! The runs that are kept on this computer.
//!
//! In: a run of the history. Out: the run on screen, or beside the shown one.

use super::App;
use crate::checkup::{Checkup, Message};
use crate::gui::storage::history::History;
use std::path::Path;

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

    /// Keeps a finished run.
    pub(super) fn remember(&mut self, message: &Message) {
        if let (Message::Done(checkup), Some(history)) = (message, &self.history) {
            // A history that cannot be written must not stand in the way of the result.
            let _ = history.add(checkup, &self.model.text);
            self.list_history();
        }
    }

    /// Reads the list anew.
    pub(super) fn list_history(&mut self) {
        self.model.entries = self.history.as_ref().map(History::entries);
    }
}
