//! The bar above every screen: earlier checks, language, appearance, help.
//!
//! In: the model. Out: what the person chose.

use super::stages;
use crate::gui::action::Action;
use crate::gui::model::{Model, Page};
use crate::gui::widgets::theme::{self, Palette};
use crate::gui::widgets::{icons, scroll};
use crate::text::{Language, Text};
use eframe::egui::containers::menu::{MenuButton, SubMenuButton};
use eframe::egui::{self, Color32, FontId, Mesh, Rect, RichText, Shape, Stroke, ThemePreference, Vec2, vec2};

/// Side of Mailprobe's own sign, in points.
const BRAND: f32 = 26.0;
/// Side of the globe, in points.
const GLOBE: f32 = 18.0;

/// Draws the bar. Where its menus have no room side by side they fold into one; which screen this is stands between where there is
/// room.
pub fn show(ui: &mut egui::Ui, model: &Model) -> Option<Action> {
    let palette = theme::palette(ui);
    let ground = ui.painter().add(Shape::Noop);
    let mut action = None;
    on_the_bar(ui, palette);
    ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(BRAND), egui::Sense::hover());
        icons::brand(ui.painter(), rect);
        let menus = Menus {
            text: &model.text,
            has_history: model.entries.is_some(),
            is_checking: model.is_checking(),
        };
        if menus.width(ui) > ui.available_width() {
            let button = egui::Button::new(RichText::new(NAME).font(theme::semibold(theme::HEADING)));
            let button = button.right_text(SubMenuButton::arrow_atom(Some(palette.on_bar)));
            MenuButton::from_button(button).ui(ui, |ui| {
                theme::list_colours(ui);
                menus.show(ui, &mut action);
            });
            return;
        }
        ui.label(
            RichText::new(NAME)
                .font(theme::semibold(theme::HEADING))
                .color(palette.on_bar),
        );
        let rest = ui.available_width() - menus.entries_width(ui) - 2.0 * theme::WIDE_GAP;
        if stages::width(ui, &model.text) <= rest {
            ui.add_space(theme::WIDE_GAP);
            action = stages::show(ui, model);
        }
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let inner = egui::Layout::left_to_right(egui::Align::Center);
            let room = vec2(menus.entries_width(ui), ui.available_height());
            ui.allocate_ui_with_layout(room, inner, |ui| menus.show(ui, &mut action));
        });
    });
    ui.painter().set(ground, gradient(bar_rect(ui), palette));
    action
}

const NAME: &str = "Mailprobe";

/// Words and buttons in the colours of the bar.
fn on_the_bar(ui: &mut egui::Ui, palette: &Palette) {
    let visuals = ui.visuals_mut();
    visuals.override_text_color = Some(palette.on_bar);
    let widgets = &mut visuals.widgets;
    widgets.inactive.weak_bg_fill = Color32::TRANSPARENT;
    widgets.inactive.bg_stroke = Stroke::new(1.0, Color32::TRANSPARENT);
    for widget in [&mut widgets.hovered, &mut widgets.active, &mut widgets.open] {
        widget.weak_bg_fill = palette.on_bar.gamma_multiply(0.16);
        widget.bg_stroke = Stroke::new(1.0, palette.on_bar);
    }
}

/// The bar with the margin around it.
fn bar_rect(ui: &egui::Ui) -> Rect {
    let [x, y] = MARGIN.map(f32::from);
    ui.min_rect().expand2(vec2(x, y))
}

/// Margin between the bar's edge and what is on it, in points.
pub const MARGIN: [i8; 2] = [16, 7];

fn gradient(rect: Rect, palette: &Palette) -> Mesh {
    let [left, right] = palette.bar;
    let mut mesh = Mesh::default();
    for (at, colour) in [
        (rect.left_top(), left),
        (rect.right_top(), right),
        (rect.right_bottom(), right),
        (rect.left_bottom(), left),
    ] {
        mesh.colored_vertex(at, colour);
    }
    mesh.add_triangle(0, 1, 2);
    mesh.add_triangle(0, 2, 3);
    mesh
}

/// What the bar offers.
struct Menus<'a> {
    text: &'a Text,
    has_history: bool,
    is_checking: bool,
}

impl Menus<'_> {
    fn show(&self, ui: &mut egui::Ui, action: &mut Option<Action>) {
        let text = self.text;
        let page = |ui: &mut egui::Ui, id: &str, page: Page, action: &mut Option<Action>| {
            // The check under way would come back over whatever is looked at meanwhile.
            let is_free = !self.is_checking || page == Page::About;
            if ui.add_enabled(is_free, egui::Button::new(text.get(id))).clicked() {
                *action = Some(Action::Page(Some(page)));
                ui.close();
            }
        };
        if self.has_history {
            page(ui, "app-history", Page::Earlier, action);
        }
        let globe = ui.allocate_exact_size(Vec2::splat(GLOBE), egui::Sense::hover()).0;
        icons::globe(
            ui.painter(),
            globe.center(),
            GLOBE / 2.0,
            ui.visuals().text_color(),
        );
        menu(ui, &text.get("app-language"), |ui| languages(ui, text, action));
        menu(ui, &text.get("app-theme"), |ui| appearance(ui, text, action));
        menu(ui, &text.get("window-help"), |ui| {
            theme::list_colours(ui);
            page(ui, "app-practice", Page::Practice, action);
            page(ui, "app-about", Page::About, action);
        });
    }

    /// Width of everything on the bar but the sign, in points.
    fn width(&self, ui: &egui::Ui) -> f32 {
        let name = theme::width_of(ui, NAME, theme::semibold(theme::HEADING));
        name + 2.0 * theme::WIDE_GAP + self.entries_width(ui)
    }

    fn entries_width(&self, ui: &egui::Ui) -> f32 {
        let history = self.has_history.then_some("app-history");
        let ids = ["app-language", "app-theme", "window-help"];
        let spacing = ui.spacing();
        let around = 2.0 * spacing.button_padding.x + spacing.item_spacing.x + 2.0;
        let globe = GLOBE + spacing.item_spacing.x;
        let words = ids
            .into_iter()
            .chain(history)
            .map(|id| theme::width_of(ui, &self.text.get(id), FontId::proportional(theme::BODY)) + around);
        words.sum::<f32>() + globe
    }
}

/// A menu that tells screen readers whether it is open.
fn menu(ui: &mut egui::Ui, words: &str, content: impl FnOnce(&mut egui::Ui)) {
    let shown = ui.menu_button(words, content);
    let is_open = shown.inner.is_some();
    ui.ctx()
        .accesskit_node_builder(shown.response.id, |node| node.set_expanded(is_open));
}

/// How much of the window's height a long list takes.
const MOST_OF_WINDOW: f32 = 0.75;

fn languages(ui: &mut egui::Ui, text: &Text, action: &mut Option<Action>) {
    theme::list_colours(ui);
    // There are more of them than a low window has lines.
    let height = ui.ctx().content_rect().height() * MOST_OF_WINDOW;
    let area = egui::ScrollArea::vertical().max_height(height);
    scroll::on_card(ui, area, |ui| {
        let is_new = ui.is_sizing_pass();
        for language in Language::all() {
            let is_spoken = language == text.language();
            let row = ui.selectable_label(is_spoken, language.own_name());
            if is_spoken && is_new {
                row.scroll_to_me(Some(egui::Align::Center));
            }
            if row.clicked() {
                *action = Some(Action::Speak(language));
                ui.close();
            }
        }
    });
}

fn appearance(ui: &mut egui::Ui, text: &Text, action: &mut Option<Action>) {
    theme::list_colours(ui);
    let now = ui.ctx().options(|options| options.theme_preference);
    let choices = [
        (ThemePreference::System, "app-theme-system"),
        (ThemePreference::Light, "app-theme-light"),
        (ThemePreference::Dark, "app-theme-dark"),
    ];
    for (preference, id) in choices {
        if ui.selectable_label(now == preference, text.get(id)).clicked() {
            *action = Some(Action::Theme(preference));
            ui.close();
        }
    }
}
