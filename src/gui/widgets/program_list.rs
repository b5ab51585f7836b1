//! The list of mail programs as people know them, with a search field.
//!
//! In: what is chosen. Out: what was chosen now.

use super::{scroll, theme};
use crate::gui::model::programs::{self, ProgramChoice};
use crate::text::Text;
use eframe::egui::{self, Popup, PopupCloseBehavior, RichText};

/// A field that opens the list below itself, as wide as itself; the new choice where one was made.
pub fn field(
    ui: &mut egui::Ui,
    id: egui::Id,
    name: egui::Id,
    chosen: Option<usize>,
    unchosen: &str,
    text: &Text,
) -> Option<Option<usize>> {
    let choice = chosen.and_then(|position| programs::choices().get(position));
    let shown = choice.map_or(unchosen.to_owned(), ProgramChoice::label);
    let height = height_below(ui, ui.next_widget_position().y);
    let width = ui.available_width();
    let combo = egui::ComboBox::from_id_salt(id)
        .selected_text(shown)
        .width(width)
        .height(height)
        .truncate()
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .show_ui(ui, |ui| {
            // The list with its edge is no wider than the field.
            ui.set_max_width(width - 2.0 * EDGE);
            searched(ui, id, height, Some(unchosen), text)
        });
    combo.response.labelled_by(name);
    combo.inner.flatten()
}

/// Margin and line around a list, in points.
const EDGE: f32 = 7.0;

/// The list below a button: what was chosen now.
pub fn list(ui: &egui::Ui, button: &egui::Response, text: &Text) -> Option<usize> {
    let height = height_below(ui, button.rect.bottom());
    let shown = Popup::menu(button)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .width(300.0)
        .show(|ui| searched(ui, button.id, height, None, text));
    shown.and_then(|shown| shown.inner).flatten()
}

/// How high a list may get that opens at this height of the window, in points.
fn height_below(ui: &egui::Ui, y: f32) -> f32 {
    let window = ui.ctx().content_rect();
    let above = y - window.top();
    let below = window.bottom() - y;
    (above.max(below) - 100.0).clamp(140.0, 700.0)
}

/// The search field and the rows that it leaves. The outer `None`: nothing was chosen now.
fn searched(
    ui: &mut egui::Ui,
    id: egui::Id,
    height: f32,
    unchosen: Option<&str>,
    text: &Text,
) -> Option<Option<usize>> {
    theme::list_colours(ui);
    let search = egui::Id::unique(("program search", id));
    let mut typed: String = ui.data(|data| data.get_temp(search)).unwrap_or_default();
    let name = text.get("window-search");
    let edit = egui::TextEdit::singleline(&mut typed)
        .hint_text(&name)
        .desired_width(f32::INFINITY);
    let edit = ui.add(edit);
    ui.ctx()
        .accesskit_node_builder(edit.id, |node| node.set_label(name));
    let mut chosen = None;
    let area = egui::ScrollArea::vertical().id_salt(search).max_height(height);
    scroll::on_card(ui, area, |ui| {
        ui.set_width(ui.available_width());
        chosen = rows(ui, &typed, unchosen);
    });
    ui.data_mut(|data| {
        data.insert_temp(search, if chosen.is_some() { String::new() } else { typed });
    });
    if chosen.is_some() {
        ui.close();
    }
    chosen
}

/// An entry over the whole width; a longer one is cut, and whole under the pointer.
fn entry(ui: &mut egui::Ui, words: &str) -> egui::Response {
    let button = egui::Button::new(words)
        .truncate()
        .frame_when_inactive(false)
        .min_size(egui::vec2(ui.available_width(), 0.0));
    ui.add(button)
}

fn rows(ui: &mut egui::Ui, typed: &str, unchosen: Option<&str>) -> Option<Option<usize>> {
    let mut chosen = None;
    if let Some(words) = unchosen.filter(|_| typed.is_empty())
        && entry(ui, words).clicked()
    {
        chosen = Some(None);
    }
    let mut group = "";
    for (position, choice) in programs::choices().iter().enumerate() {
        if !choice.matches(typed) {
            continue;
        }
        if group != choice.name && !choice.version.is_empty() {
            let soft = theme::palette(ui).soft;
            ui.label(RichText::new(&choice.name).size(theme::SMALL).color(soft));
        }
        group = &choice.name;
        if entry(ui, &choice.label()).clicked() {
            chosen = Some(Some(position));
        }
    }
    chosen
}
