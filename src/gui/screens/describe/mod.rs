//! The first screen: what happened?
//!
//! In: the model. Out: three ways to begin, the fields that the text fills in, and the Check button.

mod fields;
mod message;

use crate::gui::action::Action;
use crate::gui::model::{FormField, Model, Start};
use crate::gui::widgets::layout::{self, Side};
use crate::gui::widgets::{buttons, icons, scroll, section, theme, verdict};
use eframe::egui::{self, RichText};

pub use message::paste_box;

/// Draws the screen.
pub fn show(ui: &mut egui::Ui, model: &mut Model) -> Option<Action> {
    let mut action = None;
    give_focus(ui, model);
    let is_low = layout::is_low(ui.ctx());
    if is_low {
        egui::Panel::bottom("foot")
            .show_separator_line(false)
            .frame(egui::Frame::new().inner_margin(egui::Margin::symmetric(0, 6)))
            .show(ui, |ui| ui.horizontal(|ui| check(ui, model, &mut action)));
    }
    let name = "describe";
    egui::CentralPanel::no_frame().show(ui, |ui| {
        scroll::page(ui, name, |ui| {
            let palette = theme::palette(ui);
            theme::heading_of_size(ui, &model.text.get("window-title"), theme::VERDICT);
            left(ui, model, &mut action);
            starts(ui, model, &mut action);
            ui.add_space(theme::GAP);
            practice(ui, model, &mut action);
            layout::side_by_side(ui, |ui, side| match side {
                Side::First => keep(&mut action, first(ui, model)),
                Side::Second => {
                    theme::card(palette).show(ui, |ui| {
                        ui.set_width(ui.available_width());
                        keep(&mut action, fields::show(ui, model));
                        if !is_low {
                            ui.add_space(theme::GAP);
                            check(ui, model, &mut action);
                        }
                    });
                }
            });
        });
    });
    action
}

fn keep(action: &mut Option<Action>, new: Option<Action>) {
    if new.is_some() {
        *action = new;
    }
}

/// The keyboard goes to the field that a problem names, and to the box at the start.
fn give_focus(ui: &egui::Ui, model: &mut Model) {
    let Some(field) = model.focus.take() else {
        return;
    };
    if field.is_folded() {
        section::open(ui.ctx(), fields::MORE);
    }
    ui.ctx().memory_mut(|memory| memory.request_focus(id_of(field)));
}

/// The id of a field's control.
pub(super) fn id_of(field: FormField) -> egui::Id {
    match field {
        FormField::Message => paste_box(),
        other => egui::Id::unique(("field", other)),
    }
}

/// The result that the person came back from, in one line, and the way forward to it.
fn left(ui: &mut egui::Ui, model: &Model, action: &mut Option<Action>) {
    let Some(outcome) = model.left() else {
        return;
    };
    let palette = theme::palette(ui);
    let card = theme::card(palette).inner_margin(egui::Margin::symmetric(14, 6));
    card.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            let (painter, centre) = icons::position(ui, 22.0);
            let (sign, colour) = verdict::sign_of(outcome, palette);
            icons::sign(&painter, centre, 9.0, sign, colour, palette.card);
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                buttons::of_action(ui, &model.text.get("window-show"), Action::Forward, action);
                ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                    ui.add(egui::Label::new(&outcome.view.verdict).truncate());
                });
            });
        });
    });
}

/// What the person has in hand.
fn starts(ui: &mut egui::Ui, model: &mut Model, action: &mut Option<Action>) {
    let group = egui::UiBuilder::new()
        .accessibility_role(egui::accesskit::Role::RadioGroup)
        .accessibility_label(model.text.get("window-title"));
    ui.scope_builder(group, |ui| {
        ui.horizontal_wrapped(|ui| {
            for start in Start::ALL {
                let id = match start {
                    Start::Message => "window-start-message",
                    Start::Address => "window-start-address",
                    Start::Server => "window-start-server",
                };
                let is_chosen = model.form.start == start;
                let button = egui::Button::selectable(is_chosen, model.text.get(id))
                    .frame_when_inactive(true)
                    .min_size(egui::vec2(0.0, 34.0));
                if ui.add(button).clicked() && !is_chosen {
                    model.form.start = start;
                    model.problem = None;
                    model.focus = Some(start.main_field());
                    *action = Some(Action::FormChanged);
                }
            }
        });
    });
}

/// That this is practice, and the way out of it; or the way back to what was filled in before.
fn practice(ui: &mut egui::Ui, model: &Model, action: &mut Option<Action>) {
    let Some(id) = model.form.practice else {
        if model.has_put_aside() && buttons::quiet(ui, &model.text.get("window-restore")).clicked() {
            *action = Some(Action::Restore);
        }
        return;
    };
    let palette = theme::palette(ui);
    theme::careful_card(palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            let title = model.text.get(&format!("lab-{id}"));
            let words = model.text.format("window-practice", &[("title", &title)]);
            ui.label(theme::strong(words).color(palette.careful));
            if ui.button(model.text.get("window-leave-practice")).clicked() {
                *action = Some(Action::Restore);
            }
        });
    });
    ui.add_space(theme::GAP);
}

fn first(ui: &mut egui::Ui, model: &mut Model) -> Option<Action> {
    match model.form.start {
        Start::Message => message::show(ui, model),
        Start::Address => fields::address_card(ui, model),
        Start::Server => fields::server_card(ui, model),
    }
}

/// The Check button, and below or beside it what it promises.
fn check(ui: &mut egui::Ui, model: &Model, action: &mut Option<Action>) {
    let palette = theme::palette(ui);
    // In a row of its own: in a column the words of a wide button would stand at its left.
    ui.horizontal(|ui| {
        let button = buttons::main(ui, &model.text.get("describe-check"));
        if buttons::with_shortcut(button, &Action::Check).clicked() {
            *action = Some(Action::Check);
        }
    });
    let promise = RichText::new(model.text.get("describe-promise"));
    let promise = promise.size(theme::SMALL).color(palette.soft);
    ui.add(egui::Label::new(promise).wrap());
}
