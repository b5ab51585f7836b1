//! The result as a picture: a card of fixed width with everything on it, drawn without the window.
//!
//! In: an outcome. Out: a [`Picture`] at twice the usual size.

use crate::gui::export::rasterise::{self, Picture};
use crate::gui::model::Outcome;
use crate::gui::screens::result;
use crate::gui::widgets::{icons, theme, verdict};
use crate::text::Text;
use eframe::egui::{self, ColorImage, FontDefinitions, RichText, TextureHandle, TextureOptions};
use std::sync::Arc;

/// Width of the card, in points.
const WIDTH: f32 = 960.0;
/// Pixels a point.
const SCALE: f32 = 2.0;

/// Draws the card in daylight colours: pictures are printed and pasted into white tickets. With the fonts of the window every
/// script that was shown is on the picture too. The `pasted` picture of the message stands below.
pub fn draw(
    outcome: &Outcome,
    pasted: Option<&Arc<ColorImage>>,
    text: &Text,
    fonts: &FontDefinitions,
) -> Picture {
    let prepare = |context: &egui::Context| {
        context.set_fonts(fonts.clone());
        theme::apply(context);
        context.set_theme(egui::Theme::Light);
    };
    let mut texture = None;
    rasterise::picture(WIDTH, SCALE, prepare, |ui| {
        let pasted = pasted.map(|image| {
            texture.get_or_insert_with(|| {
                ui.ctx()
                    .load_texture("pasted", image.clone(), TextureOptions::LINEAR)
            })
        });
        card(ui, outcome, pasted.as_deref(), text);
    })
}

fn card(ui: &mut egui::Ui, outcome: &Outcome, pasted: Option<&TextureHandle>, text: &Text) {
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
            result::on_paper(ui, outcome, text);
            ui.add_space(theme::GAP / 2.0);
            theme::card(palette).show(ui, |ui| {
                ui.set_width(ui.available_width());
                theme::heading(ui, &text.get("report-evidence"));
                verdict::evidence(ui, &outcome.view.evidence);
                ui.separator();
                for (label, value) in &outcome.view.facts {
                    let line = RichText::new(text.labelled(label, value)).color(palette.soft);
                    ui.add(egui::Label::new(line).wrap());
                }
            });
            if let Some(pasted) = pasted {
                ui.add_space(theme::GAP / 2.0);
                theme::card(palette).show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    ui.add(egui::Image::new(pasted).max_width(ui.available_width()));
                });
            }
        });
}
