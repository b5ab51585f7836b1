//! The third screen: what is broken, how sure that is, and what to do.
//!
//! In: an outcome. Out: the verdict's card, the steps for both roles, and below them the details.

use crate::gui::action::Action;
use crate::gui::model::Outcome;
use crate::gui::screens::describe::with_shortcut;
use crate::gui::widgets::steps::Warnings;
use crate::gui::widgets::theme::{self, Side};
use crate::gui::widgets::verdict::Reasons;
use crate::gui::widgets::{details, questions, steps, verdict};
use crate::report::visible::one_line;
use crate::text::Text;
use eframe::egui;

/// In lower windows the buttons scroll away with the rest.
const BUTTONS_STAY_FROM: f32 = 440.0;

/// Draws the screen.
pub fn show(
    ui: &mut egui::Ui,
    outcome: &Outcome,
    redacted: bool,
    helpdesk: &[String],
    text: &Text,
) -> Option<Action> {
    let mut action = None;
    let stay = ui.available_height() >= BUTTONS_STAY_FROM;
    if stay {
        toolbar(ui, redacted, text, &mut action);
        ui.add_space(theme::GAP / 2.0);
    }
    egui::ScrollArea::vertical()
        .auto_shrink([false, false])
        .show(ui, |ui| {
            if !stay {
                toolbar(ui, redacted, text, &mut action);
            }
            summary(ui, outcome, text, true, &mut action);
            ui.add_space(theme::GAP / 2.0);
            helpdesk_words(ui, helpdesk);
            details::show(ui, outcome, text);
        });
    action
}

/// What the organisation's helpdesk has to say.
fn helpdesk_words(ui: &mut egui::Ui, paragraphs: &[String]) {
    if paragraphs.is_empty() {
        return;
    }
    let palette = theme::palette(ui);
    theme::card(palette)
        .fill(palette.tint(palette.accent))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            for paragraph in paragraphs {
                ui.add(egui::Label::new(one_line(paragraph)).wrap());
            }
        });
    ui.add_space(theme::GAP / 2.0);
}

/// What belongs on the picture too: everything but buttons.
pub fn summary(ui: &mut egui::Ui, outcome: &Outcome, text: &Text, live: bool, action: &mut Option<Action>) {
    verdict::stamp(ui, outcome);
    let reasons = if live { Reasons::Shown } else { Reasons::Elsewhere };
    verdict::show(ui, outcome, reasons, text);
    if live {
        ui.add_space(theme::GAP / 2.0);
        let answered = questions::show(ui, outcome, text);
        *action = answered.or(action.take());
    }
    ui.add_space(theme::GAP / 2.0);
    let warnings = match (live, outcome.acknowledged) {
        (false, _) => Warnings::OnPaper,
        (true, true) => Warnings::Read,
        (true, false) => Warnings::Unread,
    };
    theme::side_by_side(ui, |ui, side| {
        let (id, steps) = match side {
            Side::First => ("report-user", &outcome.view.user),
            Side::Second => ("report-admin", &outcome.view.admin),
        };
        let read = steps::show(ui, &text.get(id), steps, warnings, text);
        *action = read.or(action.take());
    });
}

fn toolbar(ui: &mut egui::Ui, redacted: bool, text: &Text, action: &mut Option<Action>) {
    let palette = theme::palette(ui);
    ui.horizontal_wrapped(|ui| {
        choice(ui, text, "result-back", Action::Back, action);
        choice(ui, text, "result-again", Action::Check, action);
        ui.add_space(theme::GAP);
        let copy = theme::accent_button(text.get("result-copy-ticket"), palette);
        if with_shortcut(theme::add_accent(ui, copy), &Action::CopyTicket).clicked() {
            *action = Some(Action::CopyTicket);
        }
        choice(ui, text, "result-copy-picture", Action::CopyPicture, action);
        ui.menu_button(text.get("result-save"), |ui| {
            choice(ui, text, "result-save-page", Action::SavePage, action);
            choice(ui, text, "result-save-picture", Action::SavePicture, action);
            choice(ui, text, "result-save-json", Action::SaveJson, action);
            choice(ui, text, "result-save-text", Action::SaveText, action);
        });
        ui.add_space(theme::GAP);
        let mut hide = redacted;
        if ui.checkbox(&mut hide, text.get("result-redact")).changed() {
            *action = Some(Action::Redact(hide));
        }
    });
}

/// A button for one action; a menu it stands in closes.
fn choice(ui: &mut egui::Ui, text: &Text, id: &str, wanted: Action, action: &mut Option<Action>) {
    if with_shortcut(ui.button(text.get(id)), &wanted).clicked() {
        *action = Some(wanted);
        if egui::containers::menu::is_in_menu(ui) {
            ui.close();
        }
    }
}
