//! What leaves the window: the ticket text, the picture, the saved reports, the mail to the helpdesk.
//!
//! In: the shown result. Out: the clipboard, the printer, or a file that a dialog on another thread asks about. Everything is
//! hidden, written and drawn aside.

use super::aside::brought;
use super::{App, mail, repaint};
use crate::gui::action::Action;
use crate::gui::export::{card, print};
use crate::gui::model::{Leaving, Notice, NoticeKind, Outcome, Page, Preview, TicketLength};
use crate::gui::window::file_dialog::{self, SaveKind, Saved, Words};
use crate::platform::open::Opening;
use crate::report;
use crate::text::Text;
use eframe::egui::{self, ColorImage, FontDefinitions};
use std::path::PathBuf;
use std::sync::Arc;

/// Something ready to leave.
pub(super) enum Handed {
    /// A ticket for the clipboard.
    Ticket(String),
    /// A picture for the clipboard.
    Picture(ColorImage),
    /// A file: its kind, the name that is suggested, and what is in it.
    File(SaveKind, String, Vec<u8>),
    /// A page that prints itself.
    Page(PathBuf),
    /// A mail that is to be looked at.
    Mail(String),
    /// There is nothing; one line that says why.
    Failed(String),
}

/// What goes onto a picture, or says what it looks like.
struct Paint {
    pasted: Option<Arc<ColorImage>>,
    fonts: FontDefinitions,
}

impl App {
    /// Has the result made ready to be copied, saved, printed or sent, as it may leave this computer.
    pub(super) fn hand_over(&mut self, context: &egui::Context, action: &Action) {
        let Some(leaving) = self.model.leaving() else {
            return;
        };
        let (language, action) = (self.model.text.language(), action.clone());
        let address = self.model.helpdesk_address.clone();
        let paint = Paint {
            // Nobody can hide the names on a photograph of a screen.
            pasted: self.model.pasted_picture.clone().filter(|_| !self.model.redact),
            fonts: context.fonts(|fonts| fonts.definitions().clone()),
        };
        self.handing = Some(self.aside(context, move || {
            made_ready(
                &action,
                &leaving,
                address.as_deref(),
                &paint,
                &Text::new(language),
            )
        }));
    }

    /// Takes what was made ready, or saved.
    pub(super) fn listen_to_hands(&mut self, context: &egui::Context) {
        if let Some(handed) = brought(&mut self.handing) {
            self.handed(context, handed);
        }
        if let Some(saved) = brought(&mut self.saving) {
            self.saved(saved);
        }
    }

    fn handed(&mut self, context: &egui::Context, handed: Handed) {
        let text = &self.model.text;
        match handed {
            Handed::Ticket(ticket) => {
                context.copy_text(ticket);
                self.done(text.get("result-copied"));
            }
            Handed::Picture(image) => {
                context.copy_image(image);
                self.done(text.get("result-copied-picture"));
            }
            Handed::File(kind, name, bytes) => {
                let words = Words {
                    title: text.get("dialog-save"),
                    filter: text.get("dialog-kind"),
                };
                self.saving = Some(file_dialog::save(kind, &name, bytes, &words, repaint(context)));
            }
            Handed::Page(page) => self.open(&Opening::Page(page)),
            Handed::Mail(mail) => self.open(&Opening::Address(mail)),
            Handed::Failed(reason) => {
                self.trouble(text.format("result-not-saved", &[("reason", &text.meaning(&reason))]));
            }
        }
    }

    /// Keeps the preview one of what is shown: it is made once for each, and only while somebody looks.
    pub(super) fn keep_preview(&mut self, context: &egui::Context) {
        if let Some(preview) = brought(&mut self.previewing) {
            self.model.preview = Some(preview);
        }
        let is_wanted = self.model.page == Some(Page::Preview) && self.model.current_preview().is_none();
        if is_wanted
            && self.previewing.is_none()
            && let Some(leaving) = self.model.leaving()
        {
            let (of, language) = (self.model.preview_of(), self.model.text.language());
            self.previewing = Some(self.aside(context, move || Preview {
                of,
                ticket: leaving.ticket(TicketLength::Short, &Text::new(language)),
            }));
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

fn made_ready(
    action: &Action,
    leaving: &Leaving,
    address: Option<&str>,
    paint: &Paint,
    text: &Text,
) -> Handed {
    let file = |kind: SaveKind, bytes: Vec<u8>| {
        let name = report::file_name(&leaving.checkup(), kind.extension());
        Handed::File(kind, name, bytes)
    };
    let picture = || {
        card::draw(
            &Outcome::new(leaving.checkup(), text),
            paint.pasted.as_ref(),
            text,
            &paint.fonts,
        )
    };
    match action {
        Action::CopyTicket => Handed::Ticket(leaving.ticket(TicketLength::Short, text)),
        Action::CopyWholeTicket => Handed::Ticket(leaving.ticket(TicketLength::Whole, text)),
        Action::CopyPicture => Handed::Picture(picture().color_image()),
        Action::SavePicture => match picture().png() {
            Ok(png) => file(SaveKind::Png, png),
            Err(reason) => Handed::Failed(reason.to_string()),
        },
        Action::Print => match print::write(&report::html(&leaving.checkup(), text)) {
            Ok(page) => Handed::Page(page),
            Err(reason) => Handed::Failed(reason),
        },
        Action::MailHelpdesk => {
            let checkup = leaving.checkup();
            let subject = format!("Mailprobe: {}", report::verdict::sentence(&checkup, text));
            let body = report::screenful(&checkup, text, "");
            Handed::Mail(mail::mailto(address.unwrap_or_default(), &subject, &body))
        }
        Action::SavePage => file(
            SaveKind::Html,
            report::html(&leaving.checkup(), text).into_bytes(),
        ),
        Action::SaveJson => {
            let json = report::json(&leaving.checkup(), text);
            file(SaveKind::Json, report::json_line(&json).into_bytes())
        }
        _ => file(
            SaveKind::Text,
            leaving.ticket(TicketLength::Whole, text).into_bytes(),
        ),
    }
}
