//! Two runs of one server side by side, with what differs.
//!
//! In: two checkups. Out: a table of two columns, and the way back to one.

use crate::checkup::Checkup;
use crate::gui::action::Action;
use crate::gui::model::outcome::differences;
use crate::gui::widgets::theme;
use crate::report::visible::one_line;
use crate::text::Text;
use eframe::egui::{self, RichText};

/// Draws the card.
pub fn show(ui: &mut egui::Ui, shown: &Checkup, other: &Checkup, text: &Text, action: &mut Option<Action>) {
    let palette = theme::palette(ui);
    theme::card(palette)
        .fill(palette.tint(palette.accent))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_wrapped(|ui| {
                theme::heading(ui, &text.get("window-compare"));
                if ui.button(text.get("window-compare-end")).clicked() {
                    *action = Some(Action::EndComparison);
                }
            });
            let rows = differences(shown, other, text);
            let column = ((ui.available_width() - 140.0) / 2.0).max(120.0);
            egui::Grid::new("comparison")
                .num_columns(3)
                .striped(true)
                .spacing([12.0, 6.0])
                .show(ui, |ui| {
                    ui.label("");
                    ui.label(theme::strong(text.get("window-compare-before")));
                    ui.label(theme::strong(text.get("window-compare-after")));
                    ui.end_row();
                    for row in &rows {
                        ui.label(RichText::new(one_line(&row.name)).color(palette.soft));
                        for words in [&row.before, &row.after] {
                            ui.scope(|ui| {
                                ui.set_max_width(column);
                                ui.add(egui::Label::new(one_line(words)).wrap());
                            });
                        }
                        ui.end_row();
                    }
                });
            if rows.len() <= 2 {
                ui.label(text.get("window-compare-same"));
            }
        });
}
