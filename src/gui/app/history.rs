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
            Some(Ok(checkup)) => {
                self.model.finish(checkup);
                self.model.note = Some(self.model.text.get("result-loaded"));
            }
            Some(Err(reason)) => self.not_loaded(&reason),
            None => {}
        }
    }

    /// Decides anew with an earlier run beside the shown one.
    pub(super) fn compare_run(&mut self, path: &Path) {
        match self.earlier(path) {
            Some(Ok(other)) => self.model.compare(&other),
            Some(Err(reason)) => self.not_loaded(&reason),
            None => {}
        }
    }

    /// A run of the history.
    fn earlier(&self, path: &Path) -> Option<Result<Checkup, String>> {
        let history = self.history.as_ref()?;
        let entry = self.entries.iter().find(|entry| entry.path == path)?;
        Some(history.load(entry))
    }

    /// Forgets all earlier runs.
    pub(super) fn clear_history(&mut self) {
        if let Some(Err(reason)) = self.history.as_ref().map(History::clear) {
            self.not_loaded(&reason.to_string());
        }
        self.entries = self.history.as_ref().map(History::entries).unwrap_or_default();
    }

    /// Keeps a finished run.
    pub(super) fn remember(&mut self, message: &Message) {
        if let (Message::Done(checkup), Some(history)) = (message, &self.history) {
            // A history that cannot be written must not stand in the way of the result.
            let _ = history.add(checkup, &self.model.text);
            self.entries = history.entries();
        }
    }
}
