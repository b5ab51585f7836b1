//! The runs that are kept on this computer.
//!
//! In: a run of the history. Out: the run on screen, or beside the shown one.

use super::App;
use super::aside::brought;
use crate::checkup::{Checkup, Message};
use crate::gui::storage::history::{Entry, History};
use crate::text::Text;
use eframe::egui;
use std::io;
use std::path::Path;
use std::time::Duration;

/// A disk that takes longer is not waited for when the window closes.
const PATIENCE: Duration = Duration::from_secs(2);

/// A run of the history was read, or why not.
pub(super) enum Recalled {
    /// To be shown.
    Shown(Result<Box<Checkup>, String>),
    /// To stand beside the shown one.
    Compared(Result<Box<Checkup>, String>),
}

/// The list, after something was done about it; and what did not work.
pub(super) struct Listed {
    entries: Vec<Entry>,
    trouble: Option<String>,
}

impl App {
    /// Shows an earlier run.
    pub(super) fn open_run(&mut self, context: &egui::Context, path: &Path) {
        self.recall(context, path, Recalled::Shown);
    }

    /// Decides anew with an earlier run beside the shown one.
    pub(super) fn compare_run(&mut self, context: &egui::Context, path: &Path) {
        self.recall(context, path, Recalled::Compared);
    }

    fn recall(
        &mut self,
        context: &egui::Context,
        path: &Path,
        wanted: fn(Result<Box<Checkup>, String>) -> Recalled,
    ) {
        let mut entries = self.model.entries.iter().flatten();
        if let (Some(history), Some(entry)) = (
            self.history.clone(),
            entries.find(|entry| entry.path == path).cloned(),
        ) {
            self.recalling = Some(self.aside(context, move || wanted(history.load(&entry).map(Box::new))));
        }
    }

    /// Forgets one earlier run.
    pub(super) fn delete_run(&mut self, context: &egui::Context, path: &Path) {
        let path = path.to_owned();
        self.list_after(context, move |history| history.remove(&path));
    }

    /// Forgets all earlier runs.
    pub(super) fn clear_history(&mut self, context: &egui::Context) {
        self.model.asked_to_forget = false;
        self.list_after(context, History::clear);
    }

    /// Reads the list anew.
    pub(super) fn list_history(&mut self, context: &egui::Context) {
        self.list_after(context, |_| Ok(()));
    }

    fn list_after(
        &mut self,
        context: &egui::Context,
        change: impl FnOnce(&History) -> io::Result<()> + Send + 'static,
    ) {
        if let Some(history) = self.history.clone() {
            self.listing = Some(self.aside(context, move || {
                let trouble = change(&history).err().map(|reason| reason.to_string());
                let entries = history.entries();
                Listed { entries, trouble }
            }));
        }
    }

    /// Takes what was read in the history.
    pub(super) fn listen_to_history(&mut self, context: &egui::Context) {
        if std::mem::take(&mut self.is_list_due) {
            self.list_history(context);
        }
        if let Some(entries) = brought(&mut self.keeping) {
            self.model.entries = Some(entries);
        }
        if let Some(listed) = brought(&mut self.listing) {
            self.model.entries = Some(listed.entries);
            if let Some(reason) = listed.trouble {
                self.not_loaded(&reason);
            }
        }
        match brought(&mut self.recalling) {
            // What comes while a check is under way would be thrown over by its result.
            Some(_) if self.running.is_some() => {}
            Some(Recalled::Shown(Ok(checkup))) => self.model.load(*checkup),
            Some(Recalled::Compared(Ok(other))) => self.model.compare(*other),
            Some(Recalled::Shown(Err(reason)) | Recalled::Compared(Err(reason))) => self.not_loaded(&reason),
            None => {}
        }
    }

    /// Keeps a finished run aside: writing it down and reading the list anew takes longer than a frame.
    pub(super) fn remember(&mut self, context: &egui::Context, message: &Message) {
        let (Message::Done(checkup), Some(history)) = (message, &self.history) else {
            return;
        };
        let (checkup, history) = (checkup.clone(), history.clone());
        let language = self.model.text.language();
        self.keeping = Some(self.aside(context, move || {
            // A history that cannot be written must not stand in the way of the result.
            let _ = history.add(&checkup, &Text::new(language));
            history.entries()
        }));
    }

    /// Waits a moment for a run that is being written down when the window closes.
    pub(super) fn finish_keeping(&mut self) {
        if let Some(listed) = self.keeping.take() {
            let _ = listed.recv_timeout(PATIENCE);
        }
    }
}
