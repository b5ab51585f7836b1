//! The page about the program, above every other screen.
//!
//! In: the sentences. Out: that it was closed, or that the folder of the settings is to be shown.

use crate::gui::action::Action;
use crate::gui::widgets::section::{self, AtFirst};
use crate::gui::widgets::{buttons, icons, scroll, theme};
use crate::platform::open::Opening;
use crate::platform::{folders, licences};
use crate::text::Text;
use eframe::egui::{self, RichText};

/// Side of the program's sign, in points.
const SIGN: f32 = 36.0;
/// Height of the button below what scrolls, with what is between, in points.
const FOOT: f32 = 48.0;

/// Draws the page.
pub fn show(context: &egui::Context, text: &Text, renderer: &str) -> Option<Action> {
    let mut action = None;
    let frame = egui::Frame::popup(&context.global_style()).inner_margin(egui::Margin::same(20));
    let modal = egui::Modal::new(egui::Id::unique("about"))
        .frame(frame)
        .show(context, |ui| {
            let window = context.content_rect().size();
            ui.set_width((window.x - 80.0).min(540.0));
            let area = egui::ScrollArea::vertical().max_height(window.y - 80.0 - FOOT);
            scroll::on_card(ui, area, |ui| content(ui, text, renderer, &mut action));
            ui.button(text.get("app-about-close")).clicked()
        });
    if modal.inner || modal.should_close() {
        action = Some(Action::Page(None));
    }
    action
}

/// What stands on the page.
fn content(ui: &mut egui::Ui, text: &Text, renderer: &str, action: &mut Option<Action>) {
    ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(egui::Vec2::splat(SIGN), egui::Sense::hover());
        // Its ground is a sixteenth wider than the sign on each side.
        icons::brand(ui.painter(), rect.shrink(SIGN / 16.0));
        let name = format!("Mailprobe {}", env!("CARGO_PKG_VERSION"));
        theme::heading_of_size(ui, &name, theme::VERDICT);
    });
    ui.label(text.get("window-about-promise"));
    ui.label(text.get("window-about-licence"));
    if let Some(folder) = folders::settings() {
        let words = text.format(
            "window-about-folder",
            &[("folder", &folder.display().to_string())],
        );
        ui.add(egui::Label::new(words).wrap());
        // There is none before the first check.
        if folder.is_dir() && buttons::quiet(ui, &text.get("window-show-in-folder")).clicked() {
            *action = Some(Action::Open(Opening::FolderOf(folder)));
        }
    }
    let drawn = text.format("app-about-renderer", &[("renderer", renderer)]);
    ui.label(RichText::new(drawn).color(theme::palette(ui).soft));
    section::bare(
        ui,
        "licences",
        &text.get("app-about-licences"),
        AtFirst::Folded,
        |ui| {
            let area = egui::ScrollArea::both().max_height(260.0);
            scroll::on_card(ui, area, |ui| {
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
}
