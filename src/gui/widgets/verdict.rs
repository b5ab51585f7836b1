//! The card that answers the question: the chain, the verdict, how sure it is, whose move it is, and why.
//!
//! In: an outcome. Out: a card that is a ticket by itself; screen readers are told the verdict.

use crate::diagnosis::{Certainty, HypothesisId, Label};
use crate::gui::action::Action;
use crate::gui::model::Outcome;
use crate::gui::widgets::icons::{self, Sign};
use crate::gui::widgets::theme::{self, Palette};
use crate::gui::widgets::{chain, layout, program_list};
use crate::report::view;
use crate::report::visible::one_line;
use crate::report::words;
use crate::text::Text;
use eframe::egui::{self, Color32, RichText};

/// Size of the sign beside the verdict, in points.
const SIGN: f32 = 34.0;
/// Size of the sign before a line of text, in points.
const LINE_SIGN: f32 = 20.0;

/// Whether the strongest reasons stand below the verdict: on paper all of them stand elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reasons {
    /// They do.
    Shown,
    /// They stand elsewhere.
    Elsewhere,
}

/// Draws the card.
pub fn show(
    ui: &mut egui::Ui,
    outcome: &Outcome,
    reasons: Reasons,
    text: &Text,
    action: &mut Option<Action>,
) {
    let palette = theme::palette(ui);
    theme::card(palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        if outcome.checkup.practice.is_some() {
            practice(ui, text);
        }
        // A low window shows little more than one of the two: the verdict, then.
        let is_low = layout::is_low(ui.ctx());
        if !is_low {
            chain::show(ui, &outcome.chain, text);
            ui.separator();
        }
        beside(
            ui,
            SIGN,
            |painter, centre| {
                let (sign, colour) = sign_of(outcome, palette);
                icons::sign(painter, centre, SIGN / 2.0, sign, colour, palette.card);
            },
            |ui| {
                sentences(ui, outcome, palette, text);
                if reasons == Reasons::Shown {
                    evidence(ui, &outcome.view.reasons);
                    assumed_program(ui, outcome, text, action);
                }
            },
        );
        if is_low {
            ui.separator();
            chain::show(ui, &outcome.chain, text);
        }
    });
}

/// Every service of the account, with a sign; nothing where one was named.
pub fn services(ui: &mut egui::Ui, outcome: &Outcome, text: &Text) {
    if outcome.view.services.is_empty() {
        return;
    }
    let palette = theme::palette(ui);
    ui.add_space(theme::GAP / 2.0);
    theme::card(palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        theme::heading(ui, &text.get("report-services"));
        for service in &outcome.view.services {
            let (sign, colour) = match service.works {
                true => (Sign::Fine, palette.fine),
                false => (Sign::Problem, palette.problem),
            };
            ui.horizontal_top(|ui| {
                let (painter, centre) = icons::position(ui, LINE_SIGN);
                icons::sign(&painter, centre, LINE_SIGN * 0.42, sign, colour, palette.card);
                ui.add(egui::Label::new(&service.what).wrap());
            });
        }
    });
}

/// That the server is made up.
pub fn practice(ui: &mut egui::Ui, text: &Text) {
    let palette = theme::palette(ui);
    theme::pill(ui, &text.get("window-practice-banner"), palette.careful);
}

/// What is to be said about GroupShield, in a card of its own.
pub fn groupshield(ui: &mut egui::Ui, outcome: &Outcome) {
    let palette = theme::palette(ui);
    theme::card(palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        beside(
            ui,
            SIGN,
            |painter, centre| {
                let colour = colour_of(outcome.checkup.diagnosis.groupshield.label, palette);
                icons::shield(painter, centre, SIGN * 0.3, colour);
            },
            |ui| {
                ui.add_space(6.0);
                ui.add(egui::Label::new(RichText::new(&outcome.view.groupshield)).wrap());
            },
        );
    });
}

/// Which mail program was taken where nobody said one, and the way to say another.
fn assumed_program(ui: &mut egui::Ui, outcome: &Outcome, text: &Text, action: &mut Option<Action>) {
    if !outcome.is_program_assumed() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        let program = words::program(&outcome.checkup, text);
        let taken = text.format("window-program-assumed", &[("program", &program)]);
        ui.label(RichText::new(taken).color(theme::palette(ui).soft));
        let change = ui.button(text.get("window-program-change"));
        if let Some(position) = program_list::list(ui, &change, text) {
            *action = Some(Action::CheckAs(position));
        }
    });
}

/// One line that makes a screenshot a ticket: when, where, which number, which version.
pub fn stamp(ui: &mut egui::Ui, outcome: &Outcome) {
    let target = &outcome.checkup.target;
    let codes = &outcome.checkup.reading.codes;
    let code = codes
        .first()
        .map(|code| format!("   ·\u{a0}\u{a0}{}", one_line(&code.code)));
    // A point goes to the next line with what it stands before.
    let line = format!(
        "{}   ·\u{a0}\u{a0}{}   ·\u{a0}\u{a0}{} {}{}   ·\u{a0}\u{a0}Mailprobe {}",
        view::when(&outcome.checkup.started_at),
        one_line(&target.server.to_unicode()),
        target.protocol.name(),
        target.port,
        code.unwrap_or_default(),
        env!("CARGO_PKG_VERSION"),
    );
    ui.label(
        RichText::new(line)
            .size(theme::SMALL)
            .color(theme::palette(ui).soft),
    );
}

/// An icon, and beside it whatever belongs to it.
fn beside(
    ui: &mut egui::Ui,
    size: f32,
    icon: impl FnOnce(&egui::Painter, egui::Pos2),
    content: impl FnOnce(&mut egui::Ui),
) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 14.0;
        let (painter, centre) = icons::position(ui, size);
        icon(&painter, centre);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.x = theme::GAP;
            content(ui);
        });
    });
}

fn sentences(ui: &mut egui::Ui, outcome: &Outcome, palette: &Palette, text: &Text) {
    let view = &outcome.view;
    let verdict = theme::heading_of_size(ui, &view.verdict, theme::VERDICT);
    theme::announce(&verdict);
    ui.horizontal_wrapped(|ui| {
        let certainty = Certainty::of(&outcome.checkup.diagnosis);
        let colour = match certainty {
            Certainty::Certain | Certainty::Likely => palette.accent,
            Certainty::Open => palette.soft,
        };
        theme::pill(ui, &view::certainty_word(certainty, text), colour);
        ui.label(&view.whose_move);
    });
    for sentence in view.stopped.iter().chain(&view.also_wrong) {
        ui.add(egui::Label::new(sentence).wrap());
    }
    let more = [&outcome.changed, &view.next_test];
    for sentence in more.into_iter().flatten() {
        ui.add(egui::Label::new(RichText::new(sentence).color(palette.accent)).wrap());
    }
}

/// What was established, a line each.
pub fn evidence(ui: &mut egui::Ui, sentences: &[String]) {
    let colour = theme::palette(ui).accent;
    ui.spacing_mut().item_spacing.y = theme::GAP / 2.0;
    for sentence in sentences {
        ui.horizontal_top(|ui| {
            let (painter, centre) = icons::position(ui, LINE_SIGN);
            painter.circle_filled(centre, 2.5, colour);
            ui.add(egui::Label::new(sentence).wrap());
        });
    }
}

/// The sign of a result, and its colour.
pub fn sign_of(outcome: &Outcome, palette: &Palette) -> (Sign, Color32) {
    match outcome.checkup.diagnosis.leading {
        Some(HypothesisId::Healthy) => (Sign::Fine, palette.fine),
        Some(_) => (Sign::Problem, palette.problem),
        None => (Sign::Unknown, palette.soft),
    }
}

fn colour_of(label: Label, palette: &Palette) -> Color32 {
    match label {
        Label::Likely => palette.problem,
        Label::Possible => palette.careful,
        _ => palette.soft,
    }
}
