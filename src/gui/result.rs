//! The third screen: what is broken, how sure that is, and what to do.
//!
//! In: an outcome. Out: the chain, the verdict, the GroupShield line, the steps for both roles, and below them the details.

use super::action::Action;
use super::chain;
use super::describe::with_shortcut;
use super::details;
use super::state::Outcome;
use super::theme::{self, Palette, Side};
use crate::diagnosis::{Answer, Facts};
use crate::report::view::StepLine;
use crate::text::Text;
use eframe::egui::{self, RichText};

/// Draws the screen.
pub fn show(
    ui: &mut egui::Ui,
    outcome: &Outcome,
    redacted: bool,
    helpdesk: &[String],
    text: &Text,
) -> Option<Action> {
    let mut action = None;
    toolbar(ui, redacted, text, &mut action);
    ui.add_space(2.0);
    egui::ScrollArea::vertical()
        .auto_shrink([false, false])
        .show(ui, |ui| {
            summary(ui, outcome, text, true, &mut action);
            ui.add_space(theme::GAP);
            if !helpdesk.is_empty() {
                theme::card(theme::palette(ui)).show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    for words in helpdesk {
                        ui.add(egui::Label::new(words).wrap());
                    }
                });
            }
            ui.add_space(theme::GAP);
            details::show(ui, outcome, text);
        });
    action
}

/// What belongs on the picture too: everything but buttons.
pub fn summary(ui: &mut egui::Ui, outcome: &Outcome, text: &Text, live: bool, action: &mut Option<Action>) {
    let palette = theme::palette(ui);
    stamp(ui, outcome, palette);
    chain::show(ui, &outcome.chain, text);
    verdict(ui, outcome, palette);
    groupshield(ui, outcome, palette);
    ui.add_space(theme::GAP);
    let read = live.then_some(outcome.acknowledged);
    theme::side_by_side(ui, |ui, side| {
        let (id, steps) = match side {
            Side::First => ("report-user", &outcome.view.user),
            Side::Second => ("report-admin", &outcome.view.admin),
        };
        steps_card(ui, palette, &text.get(id), steps, read, text, action);
    });
    if live {
        ui.add_space(theme::GAP);
        questions(ui, outcome, text, action);
    }
}

fn toolbar(ui: &mut egui::Ui, redacted: bool, text: &Text, action: &mut Option<Action>) {
    ui.horizontal_wrapped(|ui| {
        let mut button = |ui: &mut egui::Ui, id: &str, wanted: Action| {
            if with_shortcut(ui.button(text.get(id)), &wanted).clicked() {
                *action = Some(wanted);
                ui.close();
            }
        };
        button(ui, "result-back", Action::Back);
        button(ui, "result-again", Action::Check);
        ui.separator();
        button(ui, "result-copy-ticket", Action::CopyTicket);
        button(ui, "result-copy-picture", Action::CopyPicture);
        ui.menu_button(text.get("result-save"), |ui| {
            button(ui, "result-save-page", Action::SavePage);
            button(ui, "result-save-picture", Action::SavePicture);
            button(ui, "result-save-json", Action::SaveJson);
            button(ui, "result-save-text", Action::SaveText);
        });
        let mut hide = redacted;
        if ui.checkbox(&mut hide, text.get("result-redact")).changed() {
            *action = Some(Action::Redact(hide));
        }
    });
}

/// One line that makes a screenshot a ticket: when, where, which number, which version.
fn stamp(ui: &mut egui::Ui, outcome: &Outcome, palette: &Palette) {
    let target = &outcome.shown.target;
    let code = outcome
        .shown
        .reading
        .codes
        .first()
        .map(|code| format!(" · {}", code.code))
        .unwrap_or_default();
    let line = format!(
        "{} · {} · {} {}{code} · Mailprobe {}",
        crate::report::view::when(&outcome.shown.started_at),
        crate::report::visible::one_line(&target.server),
        target.protocol.name(),
        target.port,
        env!("CARGO_PKG_VERSION"),
    );
    ui.label(RichText::new(line).size(theme::SMALL).color(palette.soft));
}

fn verdict(ui: &mut egui::Ui, outcome: &Outcome, palette: &Palette) {
    let view = &outcome.view;
    let heading = ui.add(egui::Label::new(RichText::new(&view.verdict).size(theme::VERDICT).strong()).wrap());
    ui.ctx()
        .accesskit_node_builder(heading.id, |node| node.set_live(egui::accesskit::Live::Polite));
    ui.label(RichText::new(format!("{}  {}", view.certainty, view.whose_move)).color(palette.soft));
    if let Some(changed) = &outcome.changed {
        ui.label(RichText::new(changed).color(palette.accent));
    }
    if let Some(next) = &view.next_test {
        ui.label(RichText::new(next).color(palette.accent));
    }
}

fn groupshield(ui: &mut egui::Ui, outcome: &Outcome, palette: &Palette) {
    theme::card(palette)
        .inner_margin(egui::Margin::symmetric(16, 10))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.label(RichText::new(&outcome.view.groupshield).strong());
        });
}

/// What people know and no probe can see; only where it would change the answer.
fn questions(ui: &mut egui::Ui, outcome: &Outcome, text: &Text, action: &mut Option<Action>) {
    for question in outcome.questions.iter().take(2) {
        ui.horizontal_wrapped(|ui| {
            let server = crate::report::visible::one_line(&outcome.shown.target.server);
            ui.label(text.format(&question.message(), &[("server", &server)]));
            let now = answer_of(&outcome.checkup.facts, &question.fact);
            for (answer, id) in [
                (Answer::Yes, "fact-yes"),
                (Answer::No, "fact-no"),
                (Answer::Unknown, "fact-unknown"),
            ] {
                if ui.selectable_label(now == answer, text.get(id)).clicked() {
                    *action = Some(Action::Fact(question.fact.clone(), answer));
                }
            }
        });
    }
}

/// The fact of this name.
pub fn answer_of(facts: &Facts, name: &str) -> Answer {
    match name {
        "groupshield-installed" => facts.groupshield_installed,
        "cured-by-removal" => facts.cured_by_removal,
        "works-without-ssl" => facts.works_without_ssl,
        "works-on-other-network" => facts.works_on_other_network,
        "began-after-update" => facts.began_after_update,
        _ => Answer::Unknown,
    }
}

/// Writes down the fact of this name.
pub fn set_answer(facts: &mut Facts, name: &str, answer: Answer) {
    match name {
        "groupshield-installed" => facts.groupshield_installed = answer,
        "cured-by-removal" => facts.cured_by_removal = answer,
        "works-without-ssl" => facts.works_without_ssl = answer,
        "works-on-other-network" => facts.works_on_other_network = answer,
        "began-after-update" => facts.began_after_update = answer,
        _ => {}
    }
}

fn steps_card(
    ui: &mut egui::Ui,
    palette: &Palette,
    title: &str,
    steps: &[StepLine],
    read: Option<bool>,
    text: &Text,
    action: &mut Option<Action>,
) {
    if steps.is_empty() {
        return;
    }
    theme::card(palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(
            RichText::new(title)
                .size(theme::HEADING)
                .strong()
                .color(palette.accent),
        );
        for (number, step) in steps.iter().enumerate() {
            let Some(warning) = &step.warning else {
                numbered(ui, number, &step.what);
                continue;
            };
            theme::careful_card(palette).show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.label(
                    RichText::new(text.get("report-warning"))
                        .strong()
                        .color(palette.careful),
                );
                ui.label(RichText::new(warning).color(palette.careful));
                let Some(mut read) = read else { return };
                if ui.checkbox(&mut read, text.get("result-warning-read")).changed() {
                    *action = Some(Action::Acknowledge(read));
                }
            });
            if read != Some(false) {
                numbered(ui, number, &step.what);
            }
        }
    });
}

fn numbered(ui: &mut egui::Ui, number: usize, what: &str) {
    ui.horizontal_top(|ui| {
        ui.label(RichText::new(format!("{}.", number + 1)).strong());
        ui.add(egui::Label::new(what).wrap());
    });
}
