//! Buttons: the one that most people want, those beside it, and what their shortcuts are.
//!
//! In: words. Out: a response.

use super::scroll;
use super::theme::{self, Palette};
use crate::gui::action::{self, Action};
use eframe::egui::{self, RichText, Stroke, pos2, vec2};

/// The one button of a screen.
pub fn main(ui: &mut egui::Ui, words: &str) -> egui::Response {
    let palette = theme::palette(ui);
    let words = RichText::new(words).font(theme::semibold(theme::HEADING));
    let button = egui::Button::new(words).min_size(vec2(160.0, 42.0));
    filled(ui, palette, button)
}

/// The button most people want among others.
pub fn accent(ui: &mut egui::Ui, words: &str) -> egui::Response {
    let palette = theme::palette(ui);
    filled(ui, palette, egui::Button::new(theme::strong(words)))
}

/// The same, as wide as for its usual words, whatever it says at the moment: nothing beside it moves.
pub fn accent_as_wide_as(ui: &mut egui::Ui, usual: &str, words: &str) -> egui::Response {
    let palette = theme::palette(ui);
    let button = egui::Button::new(theme::strong(words));
    let width = accent_width(ui, usual);
    filled(ui, palette, button.min_size(vec2(width, 0.0)))
}

/// A plain button, as wide as for its usual words.
pub fn as_wide_as(ui: &mut egui::Ui, usual: &str, words: &str) -> egui::Response {
    let width = width(ui, usual);
    ui.add(egui::Button::new(words).min_size(vec2(width, 0.0)))
}

/// The width of a plain button with these words, in points.
pub fn width(ui: &egui::Ui, words: &str) -> f32 {
    width_for(ui, egui::TextStyle::Button.resolve(ui.style()), words)
}

/// The width of the button most people want, with these words, in points.
pub fn accent_width(ui: &egui::Ui, words: &str) -> f32 {
    width_for(ui, theme::semibold(theme::BODY), words)
}

/// The width of a button with an arrow and these words, in points.
pub fn width_with_arrow(ui: &egui::Ui, words: &str) -> f32 {
    width(ui, words) + ui.spacing().icon_spacing + ARROW.x + BEFORE_ARROW
}

/// The width of a button with these words in this font, in points.
pub fn width_for(ui: &egui::Ui, font: egui::FontId, words: &str) -> f32 {
    theme::width_of(ui, words, font) + 2.0 * ui.spacing().button_padding.x
}

/// A button on the accent: lighter under the pointer, darker while it is pressed.
fn filled(ui: &mut egui::Ui, palette: &Palette, button: egui::Button<'_>) -> egui::Response {
    ui.scope(|ui| {
        let visuals = ui.visuals_mut();
        visuals.override_text_color = None;
        let [rest, hovered, pressed] = theme::accent_states(palette);
        let widgets = &mut visuals.widgets;
        for (widget, fill) in [
            (&mut widgets.inactive, rest),
            (&mut widgets.hovered, hovered),
            (&mut widgets.active, pressed),
            (&mut widgets.open, pressed),
        ] {
            widget.weak_bg_fill = fill;
            widget.bg_fill = fill;
            widget.bg_stroke = Stroke::new(1.0, fill);
            widget.fg_stroke = Stroke::new(1.0, palette.on_accent);
        }
        ui.add(button)
    })
    .inner
}

/// A button for one action, with its shortcut on hover; a menu it stands in closes.
pub fn of_action(
    ui: &mut egui::Ui,
    words: &str,
    wanted: Action,
    action: &mut Option<Action>,
) -> egui::Response {
    let response = with_shortcut(ui.button(words), &wanted);
    if response.clicked() {
        *action = Some(wanted);
        if egui::containers::menu::is_in_menu(ui) {
            ui.close();
        }
    }
    response
}

/// The button with its shortcut on hover.
pub fn with_shortcut(response: egui::Response, action: &Action) -> egui::Response {
    match action::shortcut(action) {
        Some(shortcut) => {
            let words = response.ctx.format_shortcut(&shortcut);
            response.on_hover_text(words)
        }
        None => response,
    }
}

/// Room for the arrow of a button with a menu below it, in points.
const ARROW: egui::Vec2 = vec2(9.0, 5.0);
/// Between the words and the arrow.
const BEFORE_ARROW: f32 = 4.0;

/// What a menu's edge and its distance from its button take of the window's height, in points.
const AROUND_MENU: f32 = 20.0;

/// A button with an arrow, and the menu that it opens. Where neither above nor below it is room for all of the menu, the menu
/// scrolls: it never lies over its button.
pub fn menu(ui: &mut egui::Ui, words: &str, content: impl FnOnce(&mut egui::Ui)) {
    let room = egui::Atom::custom(egui::IdSalt::new("arrow"), ARROW + vec2(BEFORE_ARROW, 0.0));
    let button = ui.add(egui::Button::new((words.to_owned(), room)));
    arrow(ui, button.rect);
    let window = ui.ctx().content_rect();
    let above = button.rect.top() - window.top();
    let below = window.bottom() - button.rect.bottom();
    let shown = egui::Popup::menu(&button).show(|ui| {
        theme::list_colours(ui);
        let area = egui::ScrollArea::vertical().max_height(above.max(below) - AROUND_MENU);
        scroll::on_card(ui, area, |ui| {
            ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Extend);
            content(ui);
        });
    });
    let is_open = shown.is_some();
    ui.ctx()
        .accesskit_node_builder(button.id, |node| node.set_expanded(is_open));
}

/// The arrow, in its room.
fn arrow(ui: &egui::Ui, button: egui::Rect) {
    let right = button.right() - ui.spacing().button_padding.x;
    let at = egui::Rect::from_center_size(pos2(right - ARROW.x / 2.0, button.center().y), ARROW);
    let corners = vec![at.left_top(), at.right_top(), at.center_bottom()];
    let ink = theme::palette(ui).ink;
    let arrow = egui::Shape::convex_polygon(corners, ink, Stroke::NONE);
    ui.painter().add(arrow);
}

/// A button that looks like a link. As a button it is never broken: where it has no room it goes into the next row.
pub fn quiet(ui: &mut egui::Ui, words: &str) -> egui::Response {
    let accent = theme::palette(ui).accent;
    let usual = ui.style_mut().wrap_mode.replace(egui::TextWrapMode::Extend);
    let link = ui.add(egui::Link::new(RichText::new(words).color(accent)));
    ui.style_mut().wrap_mode = usual;
    // It leads nowhere else: it is a button to a screen reader.
    link.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Button, true, words));
    link
}
