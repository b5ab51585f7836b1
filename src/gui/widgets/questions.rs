//! What people know and no probe can see: asked only where the answer would change the result.
//!
//! In: an outcome. Out: a question with three answers each; an answer decides anew and probes nothing.

use crate::diagnosis::{Answer, FactQuestion, Facts};
use crate::gui::action::Action;
use crate::gui::model::Outcome;
use crate::gui::widgets::{buttons, theme};
use crate::report::visible::one_line;
use crate::text::Text;
use eframe::egui::{self, RichText};

/// More open questions at once would be a form.
const MOST: usize = 2;

/// Draws the questions; nothing where none would change the result.
pub fn show(ui: &mut egui::Ui, outcome: &Outcome, text: &Text) -> Option<Action> {
    if outcome.questions.is_empty() {
        return None;
    }
    let palette = theme::palette(ui);
    let mut action = None;
    let card = theme::card(palette)
        .fill(palette.tint(palette.accent))
        .inner_margin(egui::Margin::symmetric(16, 8));
    card.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let heard = RichText::new(text.get("window-questions"));
        ui.label(heard.size(theme::SMALL).color(palette.soft));
        let facts = &outcome.checkup.facts;
        let is_open = |question: &&FactQuestion| answer_of(facts, &question.fact) == Answer::Unknown;
        let mut open = 0;
        // What was answered stays, so that the answer can be seen and taken back.
        for question in &outcome.questions {
            if is_open(&question) {
                open += 1;
                if open > MOST {
                    continue;
                }
            }
            let server = one_line(&outcome.checkup.target.server.to_unicode());
            let words = text.format(&question.message(), &[("server", &server)]);
            let group = egui::UiBuilder::new()
                .accessibility_role(egui::accesskit::Role::RadioGroup)
                .accessibility_label(words.clone());
            ui.scope_builder(group, |ui| {
                ui.horizontal_wrapped(|ui| {
                    ui.label(words);
                    let now = answer_of(facts, &question.fact);
                    let last = match now {
                        Answer::Unknown => "fact-unknown",
                        Answer::Yes | Answer::No => "window-take-back",
                    };
                    let answers = [
                        (Answer::Yes, text.get("fact-yes")),
                        (Answer::No, text.get("fact-no")),
                        (Answer::Unknown, text.get(last)),
                    ];
                    keep_together(ui, &answers.each_ref().map(|(_, words)| words.as_str()));
                    for (answer, words) in answers {
                        let is_chosen = now == answer && answer != Answer::Unknown;
                        let button = egui::Button::selectable(is_chosen, words).frame_when_inactive(true);
                        if ui.add(button).clicked() {
                            action = Some(Action::Fact(question.fact.clone(), answer));
                        }
                    }
                });
            });
        }
    });
    action
}

/// Begins a row where buttons with these words have no room left in this one, but in a whole one.
fn keep_together(ui: &mut egui::Ui, words: &[&str]) {
    let font = egui::TextStyle::Button.resolve(ui.style());
    let between = ui.spacing().item_spacing.x;
    let widths = words
        .iter()
        .map(|words| buttons::width_for(ui, font.clone(), words) + between);
    let wanted = widths.sum::<f32>() - between;
    if wanted > ui.available_size_before_wrap().x && wanted <= ui.max_rect().width() {
        ui.end_row();
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
