//! A part that is folded away until its head is clicked, over its whole width.
//!
//! In: a title and what is below it. Out: a card; screen readers hear whether it is open.

use super::theme;
use eframe::egui::collapsing_header::{CollapsingState, paint_default_icon};
use eframe::egui::{self, Id, Rect, Sense, Vec2, vec2};

/// Whether it is open at first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AtFirst {
    /// Open.
    Open,
    /// Folded.
    Folded,
}

/// Draws the card; the content only while it is open.
pub fn show(
    ui: &mut egui::Ui,
    name: &str,
    title: &str,
    at_first: AtFirst,
    content: impl FnOnce(&mut egui::Ui),
) {
    let palette = theme::palette(ui);
    let card = theme::card(palette).inner_margin(egui::Margin::symmetric(16, 6));
    card.show(ui, |ui| {
        ui.set_width(ui.available_width());
        bare(ui, name, title, at_first, |ui| {
            content(ui);
            ui.add_space(theme::GAP / 2.0);
        });
    });
}

/// The same without a card around it.
pub fn bare(
    ui: &mut egui::Ui,
    name: &str,
    title: &str,
    at_first: AtFirst,
    content: impl FnOnce(&mut egui::Ui),
) {
    let id = id_of(name);
    let mut state = CollapsingState::load_with_default_open(ui.ctx(), id, at_first == AtFirst::Open);
    let words = egui::WidgetText::from(theme::strong(title).color(egui::Color32::PLACEHOLDER)).into_galley(
        ui,
        Some(egui::TextWrapMode::Wrap),
        ui.available_width() - BESIDE_TITLE,
        egui::TextStyle::Body,
    );
    let height = words.size().y + ABOVE_AND_BELOW_TITLE;
    let size = vec2(ui.available_width(), height.max(HEAD));
    let (rect, head) = ui.allocate_exact_size(size, Sense::click());
    if head.clicked() {
        state.toggle(ui);
    }
    let is_open = state.is_open();
    head.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::DisclosureTriangle, true, title));
    ui.ctx()
        .accesskit_node_builder(head.id, |node| node.set_expanded(is_open));
    let palette = theme::palette(ui);
    let colour = match head.hovered() {
        true => palette.accent,
        false => palette.ink,
    };
    let icon = Rect::from_center_size(rect.left_center() + vec2(8.0, 0.0), Vec2::splat(14.0));
    let openness = state.openness(ui.ctx());
    paint_default_icon(ui, openness, &head.clone().with_new_rect(icon));
    let at = egui::pos2(rect.left() + 24.0, rect.center().y - words.size().y / 2.0);
    ui.painter().galley(at, words, colour);
    state.show_body_unindented(ui, content);
}

/// Opens it, wherever it is.
pub fn open(context: &egui::Context, name: &str) {
    let mut state = CollapsingState::load_with_default_open(context, id_of(name), true);
    state.set_open(true);
    state.store(context);
}

fn id_of(name: &str) -> Id {
    Id::unique(("section", name))
}

/// Height of the head, in points: large enough for a finger.
const HEAD: f32 = 32.0;
/// What the sign before a title and the gap behind it take of the width, in points.
const BESIDE_TITLE: f32 = 30.0;
/// What a title of several lines leaves free, in points.
const ABOVE_AND_BELOW_TITLE: f32 = 8.0;
