//! The page about the program, above every other screen.
//!
//! In: the sentences. Out: whether it was closed.

use crate::gui::widgets::section::{self, AtFirst};
use crate::gui::widgets::theme;
use crate::platform::{folders, licences};
use crate::text::Text;
use eframe::egui::{self, RichText};

/// Draws the page; true once it is closed.
pub fn show(context: &egui::Context, text: &Text, renderer: &str) -> bool {
    let frame = egui::Frame::popup(&context.global_style()).inner_margin(egui::Margin::same(20));
    let modal = egui::Modal::new(egui::Id::unique("about"))
        .frame(frame)
        .show(context, |ui| {
            ui.set_width((context.content_rect().width() - 80.0).min(540.0));
            theme::heading_of_size(
                ui,
                &format!("Mailprobe {}", env!("CARGO_PKG_VERSION")),
                theme::VERDICT,
            );
            ui.label(text.get("window-about-promise"));
            ui.label(text.get("window-about-licence"));
            if let Some(folder) = folders::settings() {
                let words = text.format(
                    "window-about-folder",
                    &[("folder", &folder.display().to_string())],
                );
                ui.add(egui::Label::new(words).wrap());
            }
            let drawn = text.format("app-about-renderer", &[("renderer", renderer)]);
            ui.label(RichText::new(drawn).color(theme::palette(ui).soft));
            section::bare(
                ui,
                "licences",
                &text.get("app-about-licences"),
                AtFirst::Folded,
                |ui| {
                    egui::ScrollArea::vertical().max_height(260.0).show(ui, |ui| {
                        let licences = ui.memory_mut(|memory| {
                            memory
                                .data
                                .get_temp_mut_or_insert_with(egui::Id::unique("licences"), licences::text)
                                .clone()
                        });
                        let licences = RichText::new(licences).monospace();
                        ui.add(egui::Label::new(licences).extend());
                    });
                },
            );
            ui.button(text.get("app-about-close")).clicked()
        });
    modal.inner || modal.should_close()
}
