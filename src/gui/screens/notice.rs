//! What is said for a moment, beside the buttons and without moving anything.
//!
//! In: the model's notice. Out: a small card over the screen that goes by itself, in near what was clicked and where it covers least.

use crate::gui::action::Action;
use crate::gui::model::{Model, NoticeKind};
use crate::gui::widgets::{layout, theme};
use crate::platform::open::Opening;
use eframe::egui::{self, Pos2, Rect, RichText, pos2};
use std::time::Duration;

/// Draws it; the time it has been there is counted from its first frame. `top` is where the bar ends, in points.
pub fn show(context: &egui::Context, model: &mut Model, top: f32) -> Option<Action> {
    let now = context.input(|input| input.time);
    let notice = model.notice.as_mut()?;
    let since = *notice.since.get_or_insert(now);
    if let Some(lasts) = notice.lasts() {
        let left = since + lasts - now;
        if left <= 0.0 {
            model.notice = None;
            return None;
        }
        context.request_repaint_after(Duration::from_secs_f64(left));
    }
    let (notice, text) = (notice.clone(), &model.text);
    let mut action = None;
    // Each has an area of its own: it is as large as its words.
    let id = egui::Id::unique(("notice", since.to_bits()));
    egui::Area::new(id)
        .fixed_pos(position(context, id, top))
        .order(egui::Order::Foreground)
        .show(context, |ui| {
            let palette = theme::palette(ui);
            let colour = match notice.kind {
                NoticeKind::Trouble => palette.problem,
                NoticeKind::Done | NoticeKind::CanBeUndone | NoticeKind::News => palette.accent,
            };
            let card = theme::card(palette)
                .stroke(egui::Stroke::new(1.5, colour))
                .inner_margin(egui::Margin::symmetric(14, 8));
            card.show(ui, |ui| {
                ui.set_max_width((context.content_rect().width() - 64.0).min(460.0));
                ui.horizontal_wrapped(|ui| {
                    let words = RichText::new(&notice.words).color(colour);
                    theme::announce(&ui.add(egui::Label::new(words).wrap()));
                    if notice.kind == NoticeKind::CanBeUndone && ui.button(text.get("window-undo")).clicked()
                    {
                        action = Some(Action::Restore);
                    }
                    if let Some(file) = &notice.file
                        && ui.button(text.get("window-show-in-folder")).clicked()
                    {
                        action = Some(Action::Open(Opening::FolderOf(file.clone())));
                    }
                    if notice.stays() && ui.button(text.get("app-about-close")).clicked() {
                        action = Some(Action::CloseNotice);
                    }
                });
            });
        });
    action
}

/// Between the card and what it stands beside, in points.
const AWAY: f32 = 8.0;
/// A control below the card is worse than any number of words.
const CONTROL: f32 = 1.0e6;
/// Between the places that are tried where every corner has a control, in points.
const STEP: f32 = 8.0;
/// From the middle of what was clicked to where the card may begin, in points.
const CONTROL_HEIGHT: f32 = 28.0;
/// What a point of distance from where the person clicked counts for, in square points of covered words.
const DISTANCE: f32 = 20.0;

/// Where the card's left upper corner goes: below or above what was clicked, or into a corner of the screen's content, whichever
/// covers less and is nearer; where each of them has a control, further down at the right. It is decided once for each notice
/// and size of the window, so that the card stays where it was when the content moves.
fn position(context: &egui::Context, id: egui::Id, top: f32) -> Pos2 {
    let window = context.content_rect();
    let [x, y] = layout::MARGIN.map(f32::from);
    let x = x + layout::beside(window.width() - 2.0 * x + layout::GUTTER);
    let Some(size) = egui::AreaState::load(context, id).and_then(|state| state.size) else {
        // Nothing is seen of an area before its size is known.
        return pos2(window.left() + x, top + AWAY);
    };
    let known = egui::Id::unique("position-of-notice");
    let before: Option<(egui::Id, Rect, Pos2)> = context.data(|data| data.get_temp(known));
    if let Some((_, _, decided)) = before.filter(|(notice, then, _)| (*notice, *then) == (id, window)) {
        return decided;
    }
    let (left, right) = (
        window.left() + x,
        (window.right() - x - size.x).max(window.left() + x),
    );
    let (high, low) = (top + AWAY, (window.bottom() - y - size.y).max(top + AWAY));
    let clicked = context.input(|input| input.pointer.latest_pos());
    let beside = clicked.into_iter().flat_map(|at| {
        let from_left = (at.x - size.x / 2.0).clamp(left, right);
        let heights = [at.y + CONTROL_HEIGHT, at.y - CONTROL_HEIGHT - size.y];
        heights.map(|y| pos2(from_left, y.clamp(high, low)))
    });
    let cost = |corner: Pos2| {
        let card = Rect::from_min_size(corner, size);
        let far = clicked.map_or(0.0, |at| card.distance_to_pos(at));
        covered(context, card) + far * DISTANCE
    };
    let corners = [pos2(right, high), pos2(right, low), pos2(left, low)];
    let below = std::iter::successors(Some(high), |y| Some(y + STEP));
    let below = below.take_while(|y| *y < low).map(|y| pos2(right, y));
    let cheapest = |positions: &mut dyn Iterator<Item = Pos2>| {
        let costs = positions.map(|position| (cost(position), position));
        costs.min_by(|one, other| one.0.total_cmp(&other.0))
    };
    let best = cheapest(&mut corners.into_iter().chain(beside))
        .filter(|(cost, _)| *cost < CONTROL)
        .or_else(|| cheapest(&mut corners.into_iter().chain(below)));
    let position = best.map_or(corners[0], |(_, position)| position);
    context.data_mut(|data| data.insert_temp(known, (id, window, position)));
    position
}

/// How much of what can be clicked or read lies below a card, in square points; each control adds more than all words together.
fn covered(context: &egui::Context, card: Rect) -> f32 {
    context.viewport(|viewport| {
        let widgets = &viewport.prev_pass.widgets;
        let screen = widgets
            .layers()
            .filter(|(layer, _)| layer.order == egui::Order::Background)
            .flat_map(|(_, shown)| shown)
            // What scrolls can only be dragged.
            .filter(|widget| widget.sense.senses_click());
        let below = screen.map(|widget| {
            let common = widget.interact_rect.intersect(card);
            // A box for text is used all the same where a part of it is covered.
            let is_text = widgets
                .info(widget.id)
                .is_some_and(|info| info.current_text_value.is_some());
            match (common.is_positive(), widget.sense.is_focusable() && !is_text) {
                (false, _) => 0.0,
                (true, false) => common.area(),
                (true, true) => CONTROL,
            }
        });
        below.sum()
    })
}
