//! Where the parts of a screen stand: side by side where there is room, and in the middle of a wide window.
//!
//! In: content. Out: the same, laid out.

use super::theme;
use eframe::egui::{self, vec2};

/// Narrower windows get one column.
const TWO_COLUMNS_FROM: f32 = 720.0;

/// Two things side by side where there is room, one below the other where not.
pub fn side_by_side(ui: &mut egui::Ui, mut content: impl FnMut(&mut egui::Ui, Side)) {
    if ui.available_width() < TWO_COLUMNS_FROM {
        content(ui, Side::First);
        ui.add_space(theme::GAP);
        content(ui, Side::Second);
        return;
    }
    let width = (ui.available_width() - theme::WIDE_GAP) / 2.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = theme::WIDE_GAP;
        for side in [Side::First, Side::Second] {
            ui.allocate_ui_with_layout(vec2(width, 0.0), egui::Layout::top_down(egui::Align::Min), |ui| {
                ui.spacing_mut().item_spacing.x = theme::GAP;
                ui.set_width(width);
                content(ui, side);
            });
        }
    });
}

/// Windows of less than this have no room for all that a screen begins with, in points.
pub const LOW: f32 = 560.0;

/// Whether the window is a low one.
pub fn is_low(context: &egui::Context) -> bool {
    context.content_rect().height() < LOW
}

/// Which of two columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Left, or above.
    First,
    /// Right, or below.
    Second,
}

/// The widest that a screen's content gets, in points: longer lines are hard to read.
pub const WIDEST: f32 = 1100.0;

/// Between the window's edges and a screen's content, in points.
pub const MARGIN: [i8; 2] = [20, 14];

/// Where the bar of a scrolling page stands, right of its content, in points.
pub const GUTTER: f32 = 14.0;

/// What a space of this width leaves free on each side of the content, in points.
pub fn beside(space: f32) -> f32 {
    ((space - GUTTER - WIDEST) / 2.0).max(0.0).floor()
}

/// Puts the content in the middle of a wide window, with the gutter at its right.
pub fn centred<R>(ui: &mut egui::Ui, content: impl FnOnce(&mut egui::Ui) -> R) -> R {
    let space = ui.available_rect_before_wrap();
    let rect = space.shrink2(vec2(beside(space.width()), 0.0));
    ui.scope_builder(egui::UiBuilder::new().max_rect(rect), content)
        .inner
}

/// What stands above a scrolling page and ends where the page's content does, left of the gutter.
pub fn head<R>(ui: &mut egui::Ui, content: impl FnOnce(&mut egui::Ui) -> R) -> R {
    let width = ui.available_width() - GUTTER;
    let shown = ui.scope(|ui| {
        ui.set_max_width(width);
        content(ui)
    });
    shown.inner
}
