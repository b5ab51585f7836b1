//! The bar above every screen: practice, earlier checks, language, appearance, about.
//!
//! In: the sentences and the history's entries. Out: what the person chose.

use crate::gui::action::Action;
use crate::gui::storage::history::Entry;
use crate::gui::widgets::icons;
use crate::gui::widgets::theme::{self, Palette};
use crate::lab;
use crate::report::visible::one_line;
use crate::text::{Language, Text};
use eframe::egui::containers::menu::{MenuButton, SubMenuButton};
use eframe::egui::{self, Color32, FontId, Mesh, Rect, RichText, Shape, Stroke, ThemePreference, Vec2, vec2};

/// Side of Mailprobe's own sign, in points.
const BRAND: f32 = 26.0;

/// Draws the bar. Where its menus have no room side by side they fold into one.
pub fn show(ui: &mut egui::Ui, text: &Text, history: Option<&[Entry]>, shows_result: bool) -> Option<Action> {
    let palette = theme::palette(ui);
    let ground = ui.painter().add(Shape::Noop);
    let mut action = None;
    on_the_bar(ui, palette);
    ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(BRAND), egui::Sense::hover());
        icons::brand(ui.painter(), rect);
        let menus = Menus {
            text,
            history,
            shows_result,
        };
        if menus.width(ui) > ui.available_width() {
            let button = egui::Button::new(RichText::new(NAME).size(theme::HEADING));
            let button = button.right_text(SubMenuButton::arrow_atom(Some(palette.on_bar)));
            MenuButton::from_button(button).ui(ui, |ui| menus.show(ui, &mut action));
            return;
        }
        ui.label(RichText::new(NAME).size(theme::HEADING).color(palette.on_bar));
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
    widgets.inactive.bg_stroke = Stroke::NONE;
    for widget in [&mut widgets.hovered, &mut widgets.active, &mut widgets.open] {
        widget.weak_bg_fill = palette.on_bar.gamma_multiply(0.16);
        widget.bg_stroke = Stroke::new(1.5, palette.on_bar);
    }
}

/// The bar with the margin around it.
fn bar_rect(ui: &egui::Ui) -> Rect {
    let [x, y] = MARGIN.map(f32::from);
    ui.min_rect().expand2(vec2(x, y))
}

/// Margin between the bar's edge and what is on it, in points.
pub const MARGIN: [i8; 2] = [16, 9];

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
    history: Option<&'a [Entry]>,
    shows_result: bool,
}

impl Menus<'_> {
    fn show(&self, ui: &mut egui::Ui, action: &mut Option<Action>) {
        let text = self.text;
        ui.menu_button(text.get("app-practice"), |ui| practice(ui, text, action));
        if let Some(entries) = self.history {
            ui.menu_button(text.get("app-history"), |ui| {
                earlier(ui, text, entries, self.shows_result, action)
            });
        }
        ui.menu_button(text.get("app-language"), |ui| languages(ui, text, action));
        ui.menu_button(text.get("app-theme"), |ui| appearance(ui, text, action));
        if ui.button(text.get("app-about")).clicked() {
            *action = Some(Action::About(true));
            ui.close();
        }
    }

    /// Width of everything on the bar but the sign, in points.
    fn width(&self, ui: &egui::Ui) -> f32 {
        let name = width_of(ui, NAME, theme::HEADING);
        name + 2.0 * theme::WIDE_GAP + self.entries_width(ui)
    }

    fn entries_width(&self, ui: &egui::Ui) -> f32 {
        let history = self.history.map(|_| "app-history");
        let ids = ["app-practice", "app-language", "app-theme", "app-about"];
        let spacing = ui.spacing();
        let around = 2.0 * spacing.button_padding.x + spacing.item_spacing.x;
        let words = ids
            .into_iter()
            .chain(history)
            .map(|id| width_of(ui, &self.text.get(id), theme::BODY) + around);
        words.sum()
    }
}

fn width_of(ui: &egui::Ui, words: &str, size: f32) -> f32 {
    let font = FontId::proportional(size);
    let galley = ui
        .painter()
        .layout_no_wrap(words.to_owned(), font, Color32::PLACEHOLDER);
    galley.size().x
}

fn practice(ui: &mut egui::Ui, text: &Text, action: &mut Option<Action>) {
    let height = (ui.ctx().content_rect().height() - 80.0).max(120.0);
    egui::ScrollArea::vertical().max_height(height).show(ui, |ui| {
        for scenario in lab::scenarios().iter().filter(|scenario| !scenario.hidden) {
            let button = ui.button(text.get(&format!("lab-{}", scenario.id)));
            if button
                .on_hover_text(text.get(&format!("lab-{}-about", scenario.id)))
                .clicked()
            {
                *action = Some(Action::Practise(scenario.id));
                ui.close();
            }
        }
    });
}

fn earlier(
    ui: &mut egui::Ui,
    text: &Text,
    entries: &[Entry],
    shows_result: bool,
    action: &mut Option<Action>,
) {
    if entries.is_empty() {
        ui.label(text.get("app-history-empty"));
        return;
    }
    egui::ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
        for entry in entries {
            ui.horizontal(|ui| {
                let line = format!("{}  {}  {}", entry.when, entry.server, entry.verdict);
                if ui.button(one_line(&line)).clicked() {
                    *action = Some(Action::OpenRun(entry.path.clone()));
                    ui.close();
                }
                if shows_result && ui.small_button(text.get("app-history-compare")).clicked() {
                    *action = Some(Action::CompareRun(entry.path.clone()));
                    ui.close();
                }
            });
        }
    });
    ui.separator();
    if ui.button(text.get("app-history-clear")).clicked() {
        *action = Some(Action::ClearHistory);
        ui.close();
    }
}

fn languages(ui: &mut egui::Ui, text: &Text, action: &mut Option<Action>) {
    for language in Language::all() {
        if ui
            .selectable_label(language == text.language(), language.own_name())
            .clicked()
        {
            *action = Some(Action::Speak(language));
            ui.close();
        }
    }
}

fn appearance(ui: &mut egui::Ui, text: &Text, action: &mut Option<Action>) {
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
