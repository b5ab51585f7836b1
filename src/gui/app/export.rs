//! What leaves the window: the ticket text, the picture, the saved reports.
//!
//! In: the shown result. Out: the clipboard, or a file that a dialog on another thread asks about.

use super::{App, mail, repaint};
use crate::checkup::Checkup;
use crate::gui::action::Action;
use crate::gui::export::card::{self, Drawn, Wanted};
use crate::gui::export::print;
use crate::gui::model::{Notice, NoticeKind, Outcome, TicketLength};
use crate::gui::window::file_dialog::{self, SaveKind, Saved, Words};
use crate::platform::open::Opening;
use crate::report;
use eframe::egui;
use std::path::PathBuf;

impl App {
    /// Copies or saves the result as it may leave this computer.
    pub(super) fn hand_over(&mut self, context: &egui::Context, action: &Action) {
        let Some(leaving) = self.model.leaving() else {
            return;
        };
        let text = &self.model.text;
        let (kind, bytes) = match action {
            Action::CopyTicket | Action::CopyWholeTicket => {
                let length = match action {
                    Action::CopyTicket => TicketLength::Short,
                    _ => TicketLength::Whole,
                };
                if let Some(ticket) = self.model.ticket(length) {
                    context.copy_text(ticket);
                    self.done(text.get("result-copied"));
                }
                return;
            }
            Action::CopyPicture | Action::SavePicture => {
                let wanted = match action {
                    Action::CopyPicture => Wanted::Copy,
                    _ => Wanted::Save,
                };
                // Nobody can hide the names on a photograph of a screen.
                let pasted = self.model.pasted_picture.clone().filter(|_| !self.model.redact);
                let outcome = Outcome::new(leaving, text);
                let drawing = card::draw(&outcome, pasted, text.language(), wanted, context);
                self.drawing = Some(drawing);
                return;
            }
            Action::Print => {
                self.printing = Some(print::page(report::html(&leaving, text), repaint(context)));
                return;
            }
            Action::SavePage => (SaveKind::Html, report::html(&leaving, text).into_bytes()),
            Action::SaveJson => (
                SaveKind::Json,
                report::json_line(&report::json(&leaving, text)).into_bytes(),
            ),
            _ => (SaveKind::Text, report::ticket(&leaving, text).into_bytes()),
        };
        self.save(context, &leaving, kind, bytes);
    }

    /// Opens a mail to the helpdesk in the mail program; nothing is sent before the person sends it.
    pub(super) fn mail_helpdesk(&mut self) {
        let text = &self.model.text;
        if let (Some(leaving), Some(address)) = (self.model.leaving(), &self.model.helpdesk_address) {
            let subject = format!("Mailprobe: {}", report::words::verdict(&leaving, text));
            let body = report::screenful(&leaving, text, "");
            let mail = mail::mailto(address, &subject, &body);
            self.open(&Opening::Address(mail));
        }
    }

    fn save(&mut self, context: &egui::Context, leaving: &Checkup, kind: SaveKind, bytes: Vec<u8>) {
        let text = &self.model.text;
        let name = report::file_name(leaving, kind.extension());
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
                self.done(self.model.text.get("result-copied-picture"));
            }
            Drawn::Save(Ok(png)) => {
                if let Some(leaving) = self.model.leaving() {
                    self.save(context, &leaving, SaveKind::Png, png);
                }
            }
            Drawn::Save(Err(reason)) => {
                let text = &self.model.text;
                self.trouble(text.format("result-not-saved", &[("reason", &text.meaning(&reason))]));
            }
        }
    }

    /// The page to print lies ready.
    pub(super) fn ready_to_print(&mut self, page: Result<PathBuf, String>) {
        match page {
            Ok(page) => self.open(&Opening::Page(page)),
            Err(reason) => {
                let text = &self.model.text;
                self.trouble(text.format("result-not-saved", &[("reason", &text.meaning(&reason))]));
            }
        }
    }

    /// A dialog was answered.
    pub(super) fn saved(&mut self, saved: Saved) {
        let text = &self.model.text;
        match saved {
            Saved::Cancelled => {}
            Saved::To(path) => {
                let words = text.format("result-saved", &[("path", &path.display().to_string())]);
                self.model.notice = Some(Notice::new(words, NoticeKind::Done).about(path));
            }
            Saved::Fallback(path) => {
                let words = text.format("result-saved-fallback", &[("path", &path.display().to_string())]);
                self.model.notice = Some(Notice::new(words, NoticeKind::Trouble).about(path));
            }
            Saved::Failed(reason) => {
                self.trouble(text.format("result-not-saved", &[("reason", &text.meaning(&reason))]));
            }
        }
    }
}
