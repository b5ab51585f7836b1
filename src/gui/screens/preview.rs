//! What would leave this computer, before it does.
//!
//! In: the ticket text as it would be copied, once it is written. Out: a page to read, and the button that copies it.

use crate::gui::action::Action;
use crate::gui::model::Model;
use crate::gui::widgets::{buttons, layout, scroll, theme};
use crate::report::TICKET_COLUMNS;
use eframe::egui::{self, RichText};

/// Draws the page.
pub fn show(ui: &mut egui::Ui, model: &mut Model) -> Option<Action> {
    let mut action = None;
    let text = &model.text;
    ui.horizontal_wrapped(|ui| {
        if ui.button(text.get("result-back")).clicked() {
            action = Some(Action::Page(None));
        }
        if buttons::accent(ui, &text.get("result-copy-ticket")).clicked() {
            action = Some(Action::CopyTicket);
        }
        let mut hide = model.redact;
        if ui.checkbox(&mut hide, text.get("window-hide")).changed() {
            action = Some(Action::Redact(hide));
        }
    });
    let about = RichText::new(text.get("window-preview-about")).color(theme::palette(ui).soft);
    layout::head(ui, |ui| ui.add(egui::Label::new(about).wrap()));
    scroll::page(ui, "preview", |ui| {
        if let Some(ticket) = model.current_preview() {
            let font = font_for_the_columns(ui);
            ui.add(egui::Label::new(RichText::new(ticket).font(font)).wrap());
        }
    });
    action
}

/// Smaller letters cannot be read, in points.
const SMALLEST: f32 = 9.5;

/// The fixed letters, where the window is narrow small enough for all columns of a ticket: lines that are broken already are
/// not broken again.
fn font_for_the_columns(ui: &egui::Ui) -> egui::FontId {
    let font = egui::TextStyle::Monospace.resolve(ui.style());
    let columns = theme::width_of(ui, &"0".repeat(TICKET_COLUMNS), font.clone());
    let fitting = (font.size * ui.available_width() / columns * 4.0).floor() / 4.0;
    egui::FontId {
        size: font.size.min(fitting.max(SMALLEST)),
        ..font
    }
}
