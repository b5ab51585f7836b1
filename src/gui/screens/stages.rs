//! Which of the three screens this is: describe, check, result.
//!
//! In: the model. Out: three words on the bar; the one before or after that can be gone to is a button.

use crate::gui::action::Action;
use crate::gui::model::{Model, Page, Screen};
use crate::gui::widgets::{buttons, theme};
use crate::text::Text;
use eframe::egui::{self, RichText, Stroke, accesskit, pos2, vec2};

const IDS: [&str; 3] = [
    "window-stage-describe",
    "window-stage-check",
    "window-stage-result",
];

/// The arrow between two words, in points.
const ARROW: egui::Vec2 = vec2(5.0, 10.0);

/// What the words take of the bar, in points.
pub fn width(ui: &egui::Ui, text: &Text) -> f32 {
    let between = 2.0 * ui.spacing().item_spacing.x + ARROW.x;
    let words = IDS.map(|id| buttons::accent_width(ui, &text.get(id)));
    words.into_iter().sum::<f32>() + 2.0 * between
}

/// Draws the words; nothing over a page that belongs to no check.
pub fn show(ui: &mut egui::Ui, model: &Model) -> Option<Action> {
    if matches!(model.page, Some(Page::Earlier | Page::Practice)) {
        return None;
    }
    let (here, ways) = match &model.screen {
        Screen::Describe => (0, [None, None, model.left().map(|_| Action::Forward)]),
        Screen::Checking(_) => (1, [None, None, None]),
        Screen::Result(_) => (2, [Some(Action::Back), None, None]),
    };
    let mut action = None;
    for (stage, (id, way)) in IDS.into_iter().zip(ways).enumerate() {
        if stage > 0 {
            arrow(ui);
        }
        let words = model.text.get(id);
        match way {
            Some(way) => {
                if ui.button(words).clicked() {
                    action = Some(way);
                }
            }
            None => word(ui, words, stage == here),
        }
    }
    action
}

/// A word as wide as a button, so that nothing moves when it becomes one; underlined where one is.
fn word(ui: &mut egui::Ui, words: String, is_here: bool) {
    let colour = theme::palette(ui).on_bar;
    let shown = match is_here {
        true => theme::strong(words),
        false => RichText::new(words),
    };
    let padding = ui.spacing().button_padding.x;
    ui.add_space(padding);
    let response = ui.add(egui::Label::new(shown.color(colour)).selectable(false));
    ui.add_space(padding);
    if is_here {
        let y = response.rect.bottom() + 3.0;
        ui.painter()
            .hline(response.rect.x_range(), y, Stroke::new(2.0, colour));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_aria_current(accesskit::AriaCurrent::Step);
        });
    }
}

fn arrow(ui: &mut egui::Ui) {
    let (rect, _) = ui.allocate_exact_size(ARROW, egui::Sense::hover());
    let tip = pos2(rect.right(), rect.center().y);
    let stroke = Stroke::new(1.5, theme::palette(ui).on_bar);
    ui.painter().line_segment([rect.left_top(), tip], stroke);
    ui.painter().line_segment([tip, rect.left_bottom()], stroke);
}
