//! What would leave this computer, before it does.
//!
//! In: the ticket text as it would be copied, once it is written. Out: a page to read, and the button that copies it.

use crate::gui::action::Action;
use crate::gui::model::Model;
use crate::gui::widgets::{buttons, scroll, theme};
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
    ui.label(RichText::new(text.get("window-preview-about")).color(theme::palette(ui).soft));
    scroll::page(ui, "preview", |ui| {
        if let Some(ticket) = model.current_preview() {
            ui.add(egui::Label::new(RichText::new(ticket).monospace()).wrap());
        }
    });
    action
}
