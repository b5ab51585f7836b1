//! The steps, for the person and for the administrator.
//!
//! In: finished sentences. Out: a numbered card each; a risky step stays hidden until its warning was read.

use crate::gui::action::Action;
use crate::gui::widgets::icons::{self, Sign};
use crate::gui::widgets::theme::{self, Palette};
use crate::report::view::StepLine;
use crate::text::Text;
use eframe::egui::{self, Align2, FontId, RichText, Sense, Vec2};

/// Size of the disc that carries a step's number, in points.
const DISC: f32 = 22.0;

/// Whether a warning was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Warnings {
    /// Not yet: what they warn of stays hidden.
    Unread,
    /// The person said so.
    Read,
    /// On paper nobody can say so: the warning stands before its step.
    OnPaper,
}

/// Draws the card of one role; nothing where there is nothing to do.
pub fn show(
    ui: &mut egui::Ui,
    title: &str,
    steps: &[StepLine],
    warnings: Warnings,
    text: &Text,
) -> Option<Action> {
    if steps.is_empty() {
        return None;
    }
    let palette = theme::palette(ui);
    let mut action = None;
    theme::card(palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        theme::heading(ui, title);
        for (number, step) in steps.iter().enumerate() {
            ui.add_space(2.0);
            if let Some(words) = &step.warning {
                let read = warning(ui, palette, words, warnings, text);
                action = read.map(Action::Acknowledge).or(action.take());
                if warnings == Warnings::Unread {
                    continue;
                }
            }
            numbered(ui, palette, number + 1, &step.what);
        }
    });
    action
}

/// The warning; the new answer of the person who ticked it.
fn warning(
    ui: &mut egui::Ui,
    palette: &Palette,
    words: &str,
    warnings: Warnings,
    text: &Text,
) -> Option<bool> {
    let mut read = warnings == Warnings::Read;
    let response = theme::careful_card(palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_top(|ui| {
            let (painter, centre) = icons::place(ui, DISC);
            icons::sign(
                &painter,
                centre,
                DISC / 2.0,
                Sign::Careful,
                palette.careful,
                palette.careful_card,
            );
            ui.vertical(|ui| {
                let head = RichText::new(text.get("report-warning"));
                ui.label(head.strong().color(palette.careful));
                ui.label(RichText::new(words).color(palette.ink));
                let live = warnings != Warnings::OnPaper;
                live && ui.checkbox(&mut read, text.get("result-warning-read")).changed()
            })
            .inner
        })
        .inner
    });
    response.inner.then_some(read)
}

fn numbered(ui: &mut egui::Ui, palette: &Palette, number: usize, what: &str) {
    ui.horizontal_top(|ui| {
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(DISC), Sense::hover());
        let painter = ui.painter();
        painter.circle_filled(rect.center(), DISC / 2.0, palette.tint(palette.accent));
        let font = FontId::proportional(theme::SMALL);
        painter.text(rect.center(), Align2::CENTER_CENTER, number, font, palette.accent);
        ui.vertical(|ui| {
            ui.add_space(2.0);
            ui.add(egui::Label::new(what).wrap());
        });
    });
}
