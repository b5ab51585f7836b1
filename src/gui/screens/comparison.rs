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

/// Between columns and between rows, in points.
const BETWEEN: [f32; 2] = [12.0, 6.0];
/// The least that a column of texts gets, in points.
const NARROWEST: f32 = 120.0;

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
            let font = egui::TextStyle::Body.resolve(ui.style());
            let names = rows
                .iter()
                .map(|row| theme::width_of(ui, &one_line(&row.name), font.clone()));
            let names = names.fold(0.0, f32::max);
            let column = ((ui.available_width() - names) / 2.0 - BETWEEN[0]).max(NARROWEST);
            egui::Grid::new("comparison")
                .num_columns(3)
                .striped(true)
                .spacing(BETWEEN)
                .show(ui, |ui| {
                    ui.label("");
                    ui.label(theme::strong(text.get("window-compare-before")));
                    ui.label(theme::strong(text.get("window-compare-after")));
                    ui.end_row();
                    for row in &rows {
                        ui.label(RichText::new(one_line(&row.name)).color(palette.soft));
                        for words in [&row.before, &row.after] {
                            ui.scope(|ui| {
                                ui.set_width(column.floor());
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
