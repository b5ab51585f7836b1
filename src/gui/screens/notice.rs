//! What is said for a moment, beside the buttons and without moving anything.
//!
//! In: the model's notice. Out: a small card over the screen that goes by itself.

use crate::gui::action::Action;
use crate::gui::model::{Model, NoticeKind};
use crate::gui::widgets::theme;
use crate::platform::open::Opening;
use eframe::egui::{self, Align2, RichText, vec2};
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
    let offset = vec2(-16.0, top + 8.0);
    egui::Area::new(egui::Id::unique("notice"))
        .anchor(Align2::RIGHT_TOP, offset)
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
