//! The page about the program, above every other screen.
//!
//! In: the sentences. Out: whether it was closed.

use crate::gui::widgets::theme;
use crate::platform::licences;
use crate::text::Text;
use eframe::egui::{self, RichText};

/// The page about the program; true once it is closed.
pub fn show(context: &egui::Context, text: &Text, renderer: &str) -> bool {
    let modal = egui::Modal::new(egui::Id::unique("about")).show(context, |ui| {
        ui.set_width(520.0);
        ui.label(
            RichText::new(format!("Mailprobe {}", env!("CARGO_PKG_VERSION")))
                .size(theme::VERDICT)
                .strong(),
        );
        ui.label(text.get("app-about-promise"));
        ui.label(text.format("app-about-renderer", &[("renderer", renderer)]));
        ui.collapsing(text.get("app-about-licences"), |ui| {
            egui::ScrollArea::vertical().max_height(260.0).show(ui, |ui| {
                let licences = ui.memory_mut(|memory| {
                    memory
                        .data
                        .get_temp_mut_or_insert_with(egui::Id::unique("licences"), licences::text)
                        .clone()
                });
                ui.label(RichText::new(licences).monospace());
            });
        });
        ui.button(text.get("app-about-close")).clicked()
    });
    modal.inner || modal.should_close()
}
