//! The bar above every screen: practice, earlier checks, language, appearance, about.
//!
//! In: the sentences and the history's entries. Out: what the person chose.

use super::action::Action;
use super::history::Entry;
use super::theme;
use crate::lab;
use crate::platform::licences;
use crate::report::visible::one_line;
use crate::text::{Language, Text};
use eframe::egui::{self, RichText, ThemePreference};

/// Draws the bar.
pub fn show(ui: &mut egui::Ui, text: &Text, history: Option<&[Entry]>, shows_result: bool) -> Option<Action> {
    let palette = theme::palette(ui);
    let mut action = None;
    ui.horizontal(|ui| {
        ui.label(
            RichText::new("Mailprobe")
                .size(theme::HEADING)
                .strong()
                .color(palette.accent),
        );
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            if ui.button(text.get("app-about")).clicked() {
                action = Some(Action::About(true));
            }
            ui.menu_button(text.get("app-theme"), |ui| appearance(ui, text, &mut action));
            ui.menu_button(text.get("app-language"), |ui| languages(ui, text, &mut action));
            if let Some(entries) = history {
                ui.menu_button(text.get("app-history"), |ui| {
                    earlier(ui, text, entries, shows_result, &mut action)
                });
            }
            ui.menu_button(text.get("app-practice"), |ui| practice(ui, text, &mut action));
        });
    });
    action
}

fn practice(ui: &mut egui::Ui, text: &Text, action: &mut Option<Action>) {
    egui::ScrollArea::vertical().max_height(420.0).show(ui, |ui| {
        for scenario in lab::scenarios().iter().filter(|scenario| !scenario.hidden) {
            let button = ui.button(text.get(&format!("lab-{}", scenario.id)));
            if button
                .on_hover_text(text.get(&format!("lab-{}-about", scenario.id)))
                .clicked()
            {
                *action = Some(Action::Practise(scenario.id));
                ui.close();
            }
        }
    });
}

fn earlier(
    ui: &mut egui::Ui,
    text: &Text,
    entries: &[Entry],
    shows_result: bool,
    action: &mut Option<Action>,
) {
    if entries.is_empty() {
        ui.label(text.get("app-history-empty"));
        return;
    }
    egui::ScrollArea::vertical().max_height(360.0).show(ui, |ui| {
        for entry in entries {
            ui.horizontal(|ui| {
                let line = format!("{}  {}  {}", entry.when, entry.server, entry.verdict);
                if ui.button(one_line(&line)).clicked() {
                    *action = Some(Action::OpenRun(entry.path.clone()));
                    ui.close();
                }
                if shows_result && ui.small_button(text.get("app-history-compare")).clicked() {
                    *action = Some(Action::CompareRun(entry.path.clone()));
                    ui.close();
                }
            });
        }
    });
    ui.separator();
    if ui.button(text.get("app-history-clear")).clicked() {
        *action = Some(Action::ClearHistory);
        ui.close();
    }
}

fn languages(ui: &mut egui::Ui, text: &Text, action: &mut Option<Action>) {
    for language in Language::all() {
        if ui
            .selectable_label(language == text.language(), language.own_name())
            .clicked()
        {
            *action = Some(Action::Speak(language));
            ui.close();
        }
    }
}

fn appearance(ui: &mut egui::Ui, text: &Text, action: &mut Option<Action>) {
    let now = ui.ctx().options(|options| options.theme_preference);
    let choices = [
        (ThemePreference::System, "app-theme-system"),
        (ThemePreference::Light, "app-theme-light"),
        (ThemePreference::Dark, "app-theme-dark"),
    ];
    for (preference, id) in choices {
        if ui.selectable_label(now == preference, text.get(id)).clicked() {
            *action = Some(Action::Theme(preference));
            ui.close();
        }
    }
}

/// The page about the program; true once it is closed.
pub fn about(context: &egui::Context, text: &Text, renderer: &str) -> bool {
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
