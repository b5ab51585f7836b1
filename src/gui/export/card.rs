//! The result as a picture: a card of fixed width with everything on it, drawn without the window.
//!
//! In: an outcome. Out: a [`Picture`] at twice the usual size.

use crate::gui::export::rasterise;
use crate::gui::model::Outcome;
use crate::gui::screens::result;
use crate::gui::widgets::{icons, theme, verdict};
use crate::text::{Language, Text};
use eframe::egui::{self, ColorImage, RichText, TextureHandle, TextureOptions};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

/// Width of the card, in points.
const WIDTH: f32 = 960.0;
/// Pixels a point.
const SCALE: f32 = 2.0;

/// What a picture is drawn for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// The clipboard.
    Copy,
    /// A file.
    Save,
}

/// A picture, ready for what it was drawn for.
pub enum Drawn {
    /// Pixels for the clipboard.
    Copy(ColorImage),
    /// A PNG file, or why there is none.
    Save(Result<Vec<u8>, String>),
}

/// Draws the card on a thread of its own, in daylight colours: pictures are printed and pasted into white tickets.
/// Glyphs come from the fonts of `window`, so that every script that was shown is on the picture too. The `pasted`
/// picture of the message stands below.
pub fn draw(
    outcome: &Outcome,
    pasted: Option<Arc<ColorImage>>,
    language: Language,
    wanted: Wanted,
    window: &egui::Context,
) -> Receiver<Drawn> {
    let fonts = window.fonts(|fonts| fonts.definitions().clone());
    let (outcome, wake) = (outcome.clone(), window.clone());
    let (sender, drawn) = channel();
    thread::spawn(move || {
        let text = Text::new(language);
        let prepare = |context: &egui::Context| {
            context.set_fonts(fonts.clone());
            theme::apply(context);
            context.set_theme(egui::Theme::Light);
        };
        let mut texture = None;
        let picture = rasterise::picture(WIDTH, SCALE, prepare, |ui| {
            let pasted = pasted.as_ref().map(|image| {
                texture.get_or_insert_with(|| {
                    ui.ctx()
                        .load_texture("pasted", image.clone(), TextureOptions::LINEAR)
                })
            });
            card(ui, &outcome, pasted.as_deref(), &text);
        });
        let drawn = match wanted {
            Wanted::Copy => Drawn::Copy(picture.color_image()),
            Wanted::Save => Drawn::Save(picture.png().map_err(|reason| reason.to_string())),
        };
        // The window may be gone; then nobody waits.
        let _ = sender.send(drawn);
        wake.request_repaint();
    });
    drawn
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
                    let line = RichText::new(format!("{label}: {value}")).color(palette.soft);
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
