//! What leaves the window: the ticket text, the picture, the saved reports.
//!
//! In: the shown result. Out: the clipboard, or a file that a dialog on another thread asks about.

use super::{App, repaint};
use crate::gui::action::Action;
use crate::gui::export::card::{self, Drawn, Wanted};
use crate::gui::model::Screen;
use crate::gui::window::file_dialog::{self, SaveKind, Saved, Words};
use crate::report;
use eframe::egui;

impl App {
    /// Copies or saves what is shown.
    pub(super) fn hand_over(&mut self, context: &egui::Context, action: &Action) {
        let Screen::Result(outcome) = &self.model.screen else {
            return;
        };
        let (shown, text) = (&outcome.shown, &self.model.text);
        let (kind, bytes) = match action {
            Action::CopyTicket => {
                context.copy_text(report::ticket(shown, text));
                self.model.note = Some(text.get("result-copied"));
                return;
            }
            Action::CopyPicture | Action::SavePicture => {
                let wanted = match action {
                    Action::CopyPicture => Wanted::Copy,
                    _ => Wanted::Save,
                };
                // Nobody can hide the names on a photograph of a screen.
                let pasted = self.model.pasted_picture.clone().filter(|_| !self.model.redact);
                let drawing = card::draw(outcome, pasted, text.language(), wanted, context);
                self.drawing = Some(drawing);
                return;
            }
            Action::SavePage => (SaveKind::Html, report::html(shown, text).into_bytes()),
            Action::SaveJson => (SaveKind::Json, report::json(shown, text).to_string().into_bytes()),
            _ => (SaveKind::Text, report::ticket(shown, text).into_bytes()),
        };
        self.save(context, kind, bytes);
    }

    fn save(&mut self, context: &egui::Context, kind: SaveKind, bytes: Vec<u8>) {
        let Screen::Result(outcome) = &self.model.screen else {
            return;
        };
        let text = &self.model.text;
        let name = report::file_name(&outcome.shown, kind.extension());
        let words = Words {
            title: text.get("dialog-save"),
            filter: text.get("dialog-kind"),
        };
        self.saving = Some(file_dialog::save(kind, &name, bytes, &words, repaint(context)));
    }

    /// A picture is drawn: to the clipboard or to a file with it.
    pub(super) fn drawn(&mut self, context: &egui::Context, drawn: Drawn) {
        match drawn {
            Drawn::Copy(image) => {
                context.copy_image(image);
                self.model.note = Some(self.model.text.get("result-copied-picture"));
            }
            Drawn::Save(Ok(png)) => self.save(context, SaveKind::Png, png),
            Drawn::Save(Err(reason)) => {
                self.model.note = Some(self.model.text.format("result-not-saved", &[("reason", &reason)]));
            }
        }
    }

    /// A dialog was answered.
    pub(super) fn saved(&mut self, saved: Saved) {
        let text = &self.model.text;
        self.model.note = match saved {
            Saved::Cancelled => None,
            Saved::To(path) => Some(text.format("result-saved", &[("path", &path.display().to_string())])),
            Saved::Fallback(path) => {
                Some(text.format("result-saved-fallback", &[("path", &path.display().to_string())]))
            }
            Saved::Failed(reason) => Some(text.format("result-not-saved", &[("reason", &reason)])),
        };
    }
}
