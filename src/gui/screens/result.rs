//! The third screen: what is broken, how sure that is, and what to do.
//!
//! In: an outcome. Out: the verdict's card, the steps for both roles, and below them the details.

use super::comparison;
use crate::diagnosis::HypothesisId;
use crate::gui::action::Action;
use crate::gui::model::{Model, NoticeKind, Outcome, Page, Screen};
use crate::gui::widgets::section::{self, AtFirst};
use crate::gui::widgets::steps::Warnings;
use crate::gui::widgets::theme;
use crate::gui::widgets::verdict::Reasons;
use crate::gui::widgets::{buttons, details, layout, questions, scroll, steps, verdict};
use crate::report::visible::one_line;
use crate::text::Text;
use eframe::egui::{self, RichText};

/// In lower windows the buttons scroll away with the rest.
const BUTTONS_STAY_FROM: f32 = 440.0;

/// Where the buttons above a result need more rows, and fewer without the way to what is copied, that is in the menu.
const MOST_ROWS: usize = 2;

/// Draws the screen; nothing where there is no result.
pub fn show(ui: &mut egui::Ui, model: &mut Model) -> Option<Action> {
    let mut action = None;
    let stay = ui.available_height() >= BUTTONS_STAY_FROM;
    let Screen::Result(outcome) = &model.screen else {
        return None;
    };
    if stay {
        layout::head(ui, |ui| toolbar(ui, model, &mut action));
        ui.add_space(theme::GAP / 2.0);
    }
    scroll::page(ui, "result", |ui| {
        if !stay {
            toolbar(ui, model, &mut action);
        }
        let text = &model.text;
        if let Some(earlier) = &outcome.comparison {
            comparison::show(ui, &outcome.checkup, earlier, text, &mut action);
            ui.add_space(theme::GAP / 2.0);
        }
        verdict::stamp(ui, outcome);
        verdict::show(ui, outcome, Reasons::Shown, text, &mut action);
        verdict::services(ui, outcome, text);
        ui.add_space(theme::GAP / 2.0);
        let answered = questions::show(ui, outcome, text);
        action = answered.or(action.take());
        let warnings = match outcome.acknowledged {
            true => Warnings::Read,
            false => Warnings::Unread,
        };
        let done = steps::show(
            ui,
            &text.get("report-user"),
            &outcome.view.user,
            &outcome.remedies,
            warnings,
            text,
            |ui| watch(ui, model, outcome, &mut action),
        );
        action = done.or(action.take());
        helpdesk_words(ui, model, &mut action);
        if outcome.concerns_groupshield() {
            verdict::groupshield(ui, outcome);
        }
        administrator(ui, outcome, warnings, text, &mut action);
        details::show(ui, outcome, text, &mut action);
    });
    action
}

/// The administrator's part: folded on the screen, whole in what leaves.
fn administrator(
    ui: &mut egui::Ui,
    outcome: &Outcome,
    warnings: Warnings,
    text: &Text,
    action: &mut Option<Action>,
) {
    if outcome.view.admin.is_empty() {
        return;
    }
    let mut done = None;
    let title = text.get("report-admin");
    section::show(ui, "administrator", &title, AtFirst::Folded, |ui| {
        done = steps::list(ui, &outcome.view.admin, &[], warnings, text);
        if buttons::with_shortcut(
            ui.button(text.get("window-copy-for-administrator")),
            &Action::CopyTicket,
        )
        .clicked()
        {
            done = Some(Action::CopyTicket);
        }
    });
    *action = done.or(action.take());
}

/// What the organisation's helpdesk has to say.
fn helpdesk_words(ui: &mut egui::Ui, model: &Model, action: &mut Option<Action>) {
    let paragraphs = &model.helpdesk;
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
            if model.helpdesk_address.is_some() && ui.button(model.text.get("window-mail-helpdesk")).clicked()
            {
                *action = Some(Action::MailHelpdesk);
            }
        });
}

/// Whoever has to wait for others can have the check repeated.
fn watch(ui: &mut egui::Ui, model: &Model, outcome: &Outcome, action: &mut Option<Action>) {
    let is_broken = outcome
        .checkup
        .diagnosis
        .leading
        .is_some_and(|cause| cause != HypothesisId::Healthy);
    if model.watching.is_none() && !is_broken {
        return;
    }
    let text = &model.text;
    ui.separator();
    ui.horizontal_wrapped(|ui| match model.watching {
        Some(seconds) => {
            let words = match seconds {
                0 => text.get("window-watch-checking"),
                seconds => text.format("window-watching", &[("seconds", &seconds.to_string())]),
            };
            ui.label(words);
            if ui.button(text.get("window-watch-end")).clicked() {
                *action = Some(Action::Watch(false));
            }
        }
        None => {
            let about = text.get("window-watch-about");
            if ui.button(text.get("window-watch")).on_hover_text(about).clicked() {
                *action = Some(Action::Watch(true));
            }
        }
    });
}

/// What belongs on the picture: everything, and nothing to click.
pub fn on_paper(ui: &mut egui::Ui, outcome: &Outcome, text: &Text) {
    verdict::stamp(ui, outcome);
    verdict::show(ui, outcome, Reasons::Elsewhere, text, &mut None);
    verdict::services(ui, outcome, text);
    ui.add_space(theme::GAP / 2.0);
    if outcome.concerns_groupshield() {
        verdict::groupshield(ui, outcome);
        ui.add_space(theme::GAP / 2.0);
    }
    layout::side_by_side(ui, |ui, side| {
        let (id, lines) = match side {
            layout::Side::First => ("report-user", &outcome.view.user),
            layout::Side::Second => ("report-admin", &outcome.view.admin),
        };
        let title = text.get(id);
        steps::show(ui, &title, lines, &[], Warnings::OnPaper, text, |_| ());
    });
}

/// How many rows the buttons above a result need.
fn rows(ui: &egui::Ui, text: &Text, with_preview: bool) -> usize {
    let width = |id: &str| buttons::width(ui, &text.get(id));
    let spacing = ui.spacing();
    // Words without a frame lack its padding.
    let (unframed, mark) = (
        -2.0 * spacing.button_padding.x,
        spacing.icon_width + spacing.icon_spacing,
    );
    let preview = with_preview.then(|| width("window-preview") + unframed + theme::GAP);
    let widths = [
        Some(width("result-back")),
        Some(width("result-again") + theme::GAP),
        Some(buttons::accent_width(ui, &text.get("result-copy-ticket"))),
        Some(width("result-copy-picture")),
        Some(buttons::width_with_arrow(ui, &text.get("result-save")) + theme::GAP),
        preview,
        Some(width("window-hide") + unframed + mark),
    ];
    let (mut rows, mut used) = (1, 0.0);
    for width in widths.into_iter().flatten() {
        if used > 0.0 && used + width > ui.available_width() {
            (rows, used) = (rows + 1, 0.0);
        }
        used += width + spacing.item_spacing.x;
    }
    rows
}

fn toolbar(ui: &mut egui::Ui, model: &Model, action: &mut Option<Action>) {
    let text = &model.text;
    let copied = |id: &str| {
        let notice = model.notice.as_ref();
        notice.is_some_and(|notice| notice.kind == NoticeKind::Done && notice.words == text.get(id))
    };
    let preview = Action::Page(Some(Page::Preview));
    let needed = rows(ui, text, true);
    let preview_stands = needed <= MOST_ROWS || rows(ui, text, false) == needed;
    ui.horizontal_wrapped(|ui| {
        buttons::of_action(ui, &text.get("result-back"), Action::Back, action);
        buttons::of_action(ui, &text.get("result-again"), Action::Check, action);
        ui.add_space(theme::GAP);
        let said = |is_copied: bool, usual: &str| match is_copied {
            true => text.get("window-copied"),
            false => text.get(usual),
        };
        let usual = "result-copy-ticket";
        let words = said(copied("result-copied"), usual);
        let copy = buttons::accent_as_wide_as(ui, &text.get(usual), &words);
        if buttons::with_shortcut(copy, &Action::CopyTicket).clicked() {
            *action = Some(Action::CopyTicket);
        }
        let usual = "result-copy-picture";
        let words = said(copied("result-copied-picture"), usual);
        if buttons::as_wide_as(ui, &text.get(usual), &words).clicked() {
            *action = Some(Action::CopyPicture);
        }
        buttons::menu(ui, &text.get("result-save"), |ui| {
            if !preview_stands {
                buttons::of_action(ui, &text.get("window-preview"), preview.clone(), action);
            }
            let whole = text.get("window-copy-whole");
            buttons::of_action(ui, &whole, Action::CopyWholeTicket, action);
            buttons::of_action(ui, &text.get("result-save-page"), Action::SavePage, action);
            buttons::of_action(ui, &text.get("result-save-picture"), Action::SavePicture, action);
            buttons::of_action(ui, &text.get("result-save-json"), Action::SaveJson, action);
            buttons::of_action(ui, &text.get("result-save-text"), Action::SaveText, action);
            buttons::of_action(ui, &text.get("window-print"), Action::Print, action);
        });
        if preview_stands {
            ui.add_space(theme::GAP);
            if buttons::quiet(ui, &text.get("window-preview")).clicked() {
                *action = Some(preview);
            }
        }
        ui.add_space(theme::GAP);
        let mut hide = model.redact;
        let words = RichText::new(text.get("window-hide"));
        if ui.checkbox(&mut hide, words).changed() {
            *action = Some(Action::Redact(hide));
        }
    });
}
