//! The scrolling part of a screen, and the keyboard in it: keys move it, what the Tab key reaches comes to sight and has a ring.
//!
//! In: the content. Out: the content in a scroll area whose bar can be seen.

use super::{layout, theme};
use eframe::egui::style::Widgets;
use eframe::egui::{self, Id, Key, Vec2, vec2};

/// One press of an arrow key, in points.
const LINE: f32 = 48.0;
/// More than any content is high, in points.
const EVERYTHING: f32 = 1.0e6;

/// A page that scrolls up and down.
pub fn page<R>(ui: &mut egui::Ui, name: &str, content: impl FnOnce(&mut egui::Ui) -> R) -> R {
    let height = ui.available_height();
    // The bar has a place of its own: content that grows higher than the window gets no narrower.
    let width = ui.available_width() - layout::GUTTER;
    let area = egui::ScrollArea::vertical()
        .id_salt(name)
        .auto_shrink([false, false]);
    with_bar(ui, |ui, usual| {
        area.show(ui, |ui| {
            ui.visuals_mut().widgets = usual;
            ui.set_max_width(width);
            let moved = by_keys(ui, height);
            if moved != 0.0 {
                ui.scroll_with_delta(vec2(0.0, moved));
            }
            let result = content(ui);
            reveal_focus(ui);
            result
        })
        .inner
    })
}

/// A scroll area whose bar can be seen on a card; what is in it has its colours of before.
pub fn on_card<R>(ui: &mut egui::Ui, area: egui::ScrollArea, content: impl FnOnce(&mut egui::Ui) -> R) -> R {
    with_bar(ui, |ui, usual| {
        let shown = area.show(ui, |ui| {
            ui.visuals_mut().widgets = usual;
            content(ui)
        });
        shown.inner
    })
}

fn with_bar<R>(ui: &mut egui::Ui, content: impl FnOnce(&mut egui::Ui, Widgets) -> R) -> R {
    let usual = ui.visuals().widgets.clone();
    let palette = theme::palette(ui);
    let shown = ui.scope(|ui| {
        let bar = &mut ui.visuals_mut().widgets;
        (bar.inactive.bg_fill, bar.hovered.bg_fill, bar.active.bg_fill) =
            (palette.edge, palette.accent, palette.accent);
        content(ui, usual)
    });
    shown.inner
}

/// How far the keys move the content down (positive: the content comes down). A field that takes text keeps its keys, and
/// so does a menu.
fn by_keys(ui: &egui::Ui, height: f32) -> f32 {
    let context = ui.ctx();
    if context.text_edit_focused() || egui::Popup::is_any_open(context) {
        return 0.0;
    }
    let page = (height - LINE).max(LINE);
    let nothing_focused = context.memory(|memory| memory.focused().is_none());
    context.input(|input| {
        let pressed = |key: Key| input.num_presses(key) as f32;
        let arrows = match nothing_focused {
            true => LINE * (pressed(Key::ArrowUp) - pressed(Key::ArrowDown)),
            // Arrows lead from one focused control to the next.
            false => 0.0,
        };
        arrows
            + page * (pressed(Key::PageUp) - pressed(Key::PageDown))
            + EVERYTHING * (pressed(Key::Home) - pressed(Key::End))
    })
}

/// Scrolls to the control that got the keyboard, where it is out of sight.
fn reveal_focus(ui: &egui::Ui) {
    let context = ui.ctx();
    let known = Id::unique("revealed focus");
    let focused = context.memory(|memory| memory.focused());
    let before: Option<Id> = context.data(|data| data.get_temp(known));
    if focused == before {
        return;
    }
    context.data_mut(|data| match focused {
        Some(id) => {
            data.insert_temp(known, id);
        }
        None => data.remove::<Id>(known),
    });
    let Some(response) = focused.and_then(|id| context.read_response(id)) else {
        return;
    };
    let in_sight = response.interact_rect.size() + Vec2::splat(0.5);
    let is_hidden = in_sight.x < response.rect.width() || in_sight.y < response.rect.height();
    if is_hidden {
        ui.scroll_to_rect(response.rect.expand(12.0), None);
    }
}

fn ring_of(id: Id) -> Id {
    id.with("ring")
}

/// The ring around a control goes around this rectangle: what belongs to the control stands beside it.
pub fn ring_around(ui: &egui::Ui, id: Id, rect: egui::Rect) {
    let in_sight = rect.intersect(ui.clip_rect());
    ui.data_mut(|data| data.insert_temp(ring_of(id), in_sight));
}

/// The ring around what has the keyboard, whatever it is: one for every control.
pub fn focus_ring(context: &egui::Context, bar_bottom: f32) {
    let Some(response) = context
        .memory(|memory| memory.focused())
        .and_then(|id| context.read_response(id))
    else {
        return;
    };
    let around: Option<egui::Rect> = context.data(|data| data.get_temp(ring_of(response.id)));
    let rect = around.unwrap_or(response.interact_rect);
    if !rect.is_positive() {
        return;
    }
    let palette = match context.theme() {
        egui::Theme::Dark => &theme::DARK,
        egui::Theme::Light => &theme::LIGHT,
    };
    let is_on_bar = rect.bottom() <= bar_bottom && response.layer_id.order == egui::Order::Background;
    let colour = if is_on_bar { palette.on_bar } else { palette.accent };
    let painter = egui::Painter::new(context.clone(), response.layer_id, context.content_rect());
    let round = egui::CornerRadius::same(theme::ROUND + 3);
    let ring = egui::Stroke::new(2.0, colour);
    painter.rect_stroke(rect.expand(3.0), round, ring, egui::StrokeKind::Middle);
}
