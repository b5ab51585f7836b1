//! The result as a picture: a card of fixed width with everything on it, drawn without the window.
//!
//! In: an outcome. Out: a [`Picture`] at twice the usual size.

use super::rasterise::{self, Picture};
use super::state::Outcome;
use super::{details, icons, result, theme};
use crate::text::{Language, Text};
use eframe::egui::{self, RichText};
use std::sync::mpsc::{Receiver, channel};

/// Width of the card, in points.
const WIDTH: f32 = 960.0;
/// Pixels a point.
const SCALE: f32 = 2.0;

/// Draws the card on a thread of its own, in daylight colours: pictures are printed and pasted into white tickets.
/// Glyphs come from the fonts of `window`, so that every script that was shown is on the picture too.
pub fn draw(outcome: &Outcome, language: Language, window: &egui::Context) -> Receiver<Picture> {
    let fonts = window.fonts(|fonts| fonts.definitions().clone());
    let (outcome, wake) = (outcome.clone(), window.clone());
    let (sender, drawn) = channel();
    std::thread::spawn(move || {
        let text = Text::new(language);
        let prepare = |context: &egui::Context| {
            context.set_fonts(fonts.clone());
            theme::apply(context);
            context.set_theme(egui::Theme::Light);
        };
        let picture = rasterise::picture(WIDTH, SCALE, prepare, |ui| card(ui, &outcome, &text));
        // The window may be gone; then nobody waits.
        let _ = sender.send(picture);
        wake.request_repaint();
    });
    drawn
}

fn card(ui: &mut egui::Ui, outcome: &Outcome, text: &Text) {
    let palette = theme::palette(ui);
    egui::Frame::new()
        .fill(palette.paper)
        .inner_margin(egui::Margin::same(24))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal(|ui| {
                let (rect, _) = ui.allocate_exact_size(egui::Vec2::splat(26.0), egui::Sense::hover());
                icons::brand(ui.painter(), rect);
                theme::heading(ui, "Mailprobe");
            });
            result::summary(ui, outcome, text, false, &mut None);
            ui.add_space(theme::GAP / 2.0);
            theme::card(palette).show(ui, |ui| {
                ui.set_width(ui.available_width());
                theme::heading(ui, &text.get("report-evidence"));
                details::evidence(ui, &outcome.view.evidence);
                ui.separator();
                for (label, value) in &outcome.view.facts {
                    let line = RichText::new(format!("{label}: {value}")).color(palette.soft);
                    ui.add(egui::Label::new(line).wrap());
                }
            });
        });
}
