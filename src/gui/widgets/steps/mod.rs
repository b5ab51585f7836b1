//! The steps, for the person and for the administrator.
//!
//! In: finished sentences. Out: a numbered row each, with a button where the window can do or begin the step, and one for each
//! command; a risky step stays locked until its warning was read.

mod commands;
mod entries;
mod entry_words;
mod menu_path;
mod names;

use super::icons::{self, Sign};
use super::theme::{self, Palette};
use crate::gui::action::Action;
use crate::gui::model::remedy::Remedy;
use crate::platform::open::{self, Opening};
use crate::report::view::StepLine;
use crate::text::Text;
use eframe::egui::{self, Align2, Color32, FontId, RichText, Sense, Vec2};

/// Size of the disc that carries a step's number, in points.
const DISC: f32 = 22.0;

/// Whether a warning was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Warnings {
    /// Not yet: what they warn of stays locked.
    Unread,
    /// The person said so.
    Read,
    /// On paper nobody can say so: the warning stands before its step.
    OnPaper,
}

/// Draws the card of one role; nothing where there is nothing to do. `remedies` belong to the steps in their order; what
/// else can be done stands `below` them.
pub fn show(
    ui: &mut egui::Ui,
    title: &str,
    steps: &[StepLine],
    remedies: &[Option<Remedy>],
    warnings: Warnings,
    text: &Text,
    below: impl FnOnce(&mut egui::Ui),
) -> Option<Action> {
    if steps.is_empty() {
        return None;
    }
    let palette = theme::palette(ui);
    theme::card(palette)
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            theme::heading(ui, title);
            let action = list(ui, steps, remedies, warnings, text);
            below(ui);
            action
        })
        .inner
}

/// The steps without a card.
pub fn list(
    ui: &mut egui::Ui,
    steps: &[StepLine],
    remedies: &[Option<Remedy>],
    warnings: Warnings,
    text: &Text,
) -> Option<Action> {
    let palette = theme::palette(ui);
    let mut action = None;
    for (index, step) in steps.iter().enumerate() {
        ui.add_space(2.0);
        let is_locked = step.warning.is_some() && warnings == Warnings::Unread;
        if let Some(words) = &step.warning {
            let read = warning(ui, palette, words, warnings, text);
            action = read.map(Action::Acknowledge).or(action.take());
        }
        if is_locked {
            locked(ui, palette, index + 1, text);
        } else {
            row(ui, palette.accent, palette, index + 1, |ui| {
                menu_path::label(ui, &step.what);
                if warnings != Warnings::OnPaper {
                    let remedy = remedies.get(index).copied().flatten();
                    action = offers(ui, &step.what, remedy, text).or(action.take());
                }
            });
        }
    }
    action
}

/// The warning; the new answer of the person who ticked it.
fn warning(
    ui: &mut egui::Ui,
    palette: &Palette,
    words: &str,
    warnings: Warnings,
    text: &Text,
) -> Option<bool> {
    let mut read = warnings == Warnings::Read;
    let response = theme::careful_card(palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_top(|ui| {
            let (painter, centre) = icons::position(ui, DISC);
            icons::sign(
                &painter,
                centre,
                DISC / 2.0,
                Sign::Careful,
                palette.careful,
                palette.careful_card,
            );
            ui.vertical(|ui| {
                let head = theme::strong(text.get("report-warning"));
                ui.label(head.color(palette.careful));
                ui.label(RichText::new(words).color(palette.ink));
                let live = warnings != Warnings::OnPaper;
                live && ui.checkbox(&mut read, text.get("result-warning-read")).changed()
            })
            .inner
        })
        .inner
    });
    response.inner.then_some(read)
}

/// A step that opens once its warning was read.
fn locked(ui: &mut egui::Ui, palette: &Palette, number: usize, text: &Text) {
    row(ui, palette.soft, palette, number, |ui| {
        let words = RichText::new(text.get("window-step-locked"));
        ui.label(words.color(palette.soft));
    });
}

/// What the window can do for a step: begin it, and copy the commands in it.
fn offers(ui: &mut egui::Ui, sentence: &str, remedy: Option<Remedy>, text: &Text) -> Option<Action> {
    let mut action = None;
    let commands = commands::in_sentence(sentence);
    let is_only = commands.len() == 1;
    for command in commands {
        let command = &sentence[command];
        let name = text.format("window-copy-command", &[("command", command)]);
        let shown = match is_only {
            true => text.get("window-copy"),
            false => name.clone(),
        };
        let copy = ui.add(egui::Button::new(shown).wrap());
        ui.ctx()
            .accesskit_node_builder(copy.id, |node| node.set_label(name));
        if copy.clicked() {
            action = Some(Action::CopyCommand(command.to_owned()));
        }
    }
    if let Some(remedy) = remedy
        && ui.button(text.get(remedy.message())).clicked()
    {
        action = Some(match remedy {
            Remedy::CopyReport => Action::CopyTicket,
            Remedy::SignInPage => Action::Open(open::sign_in_page()),
            Remedy::Settings(page) => Action::Open(Opening::Settings(page)),
        });
    }
    action
}

fn row(
    ui: &mut egui::Ui,
    colour: Color32,
    palette: &Palette,
    number: usize,
    content: impl FnOnce(&mut egui::Ui),
) {
    ui.horizontal_top(|ui| {
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(DISC), Sense::hover());
        let painter = ui.painter();
        painter.circle_filled(rect.center(), DISC / 2.0, palette.tint(colour));
        let font = FontId::proportional(theme::SMALL);
        painter.text(rect.center(), Align2::CENTER_CENTER, number, font, colour);
        ui.vertical(|ui| {
            ui.add_space(2.0);
            content(ui);
        });
    });
}
