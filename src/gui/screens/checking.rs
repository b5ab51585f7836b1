//! The second screen: a check under way.
//!
//! In: the progress so far. Out: the chain filling in, what is waited for and for how long at most, and the Stop button.

use crate::gui::action::Action;
use crate::gui::model::chain_rows::{self, Shown};
use crate::gui::model::{Model, Progress, Screen};
use crate::gui::widgets::section::{self, AtFirst};
use crate::gui::widgets::{buttons, chain, layout, scroll, theme, verdict};
use crate::observation::Direction;
use crate::report::visible::one_line;
use crate::text::Text;
use eframe::egui::{self, RichText};

/// How many of the latest steps are shown.
const LATEST: usize = 40;

/// Draws the screen; nothing where no check is under way.
pub fn show(ui: &mut egui::Ui, model: &mut Model) -> Option<Action> {
    let (Screen::Checking(progress), text) = (&model.screen, &model.text) else {
        return None;
    };
    scroll::page(ui, "checking", |ui| {
        let palette = theme::palette(ui);
        let title = text.format("checking-title", &[("target", &one_line(&progress.target))]);
        let title = theme::heading_of_size(ui, &title, theme::VERDICT);
        theme::announce(&title);
        if progress.is_practice {
            verdict::practice(ui, text);
        }
        let rows = chain_rows::live(progress.chain.as_ref(), text);
        let waiting = rows.iter().find(|row| row.shown == Shown::Checking);
        let words = match waiting {
            Some(row) => text.get(&format!("window-waiting-{}", row.link.name())),
            None => text.get("window-waiting-elsewhere"),
        };
        if !progress.stopping {
            theme::announce(&ui.label(words));
        }
        let seconds = progress.seconds.to_string();
        let id = match progress.seconds {
            1 => "window-one-second",
            _ => "checking-seconds",
        };
        let line = text.format(id, &[("seconds", &seconds)]);
        // In a low window the button would be out of sight below the chain.
        let is_low = layout::is_low(ui.ctx());
        let beside = ui.horizontal(|ui| {
            ui.label(RichText::new(line).color(palette.soft));
            is_low.then(|| stop(ui, progress, text)).flatten()
        });
        ui.add_space(theme::GAP);
        theme::card(palette).show(ui, |ui| {
            ui.set_width(ui.available_width());
            theme::announce(&chain::show(ui, &rows, text));
        });
        ui.add_space(theme::GAP);
        let below = (!is_low).then(|| ui.horizontal(|ui| stop(ui, progress, text)).inner);
        ui.add_space(theme::GAP);
        latest(ui, progress, text);
        beside.inner.or(below.flatten())
    })
}

fn stop(ui: &mut egui::Ui, progress: &Progress, text: &Text) -> Option<Action> {
    if progress.stopping {
        ui.label(text.get("checking-stopping"));
        return None;
    }
    let button = egui::Button::new(text.get("checking-stop")).min_size(egui::vec2(120.0, 36.0));
    buttons::with_shortcut(ui.add(button), &Action::Stop)
        .clicked()
        .then_some(Action::Stop)
}

/// The latest steps, for whoever likes to watch.
fn latest(ui: &mut egui::Ui, progress: &Progress, text: &Text) {
    section::show(ui, "latest", &text.get("checking-steps"), AtFirst::Folded, |ui| {
        let soft = theme::palette(ui).soft;
        let first = progress.transcript.len().saturating_sub(LATEST);
        for line in progress.transcript.iter().skip(first) {
            let arrow = match line.direction {
                Direction::Out => ">",
                Direction::In => "<",
                Direction::Note => "-",
            };
            let words = format!("{:>6} ms  {} {} {}", line.at_ms, line.to, arrow, line.what);
            let words = RichText::new(one_line(&words)).monospace().color(soft);
            ui.add(egui::Label::new(words).truncate());
        }
    });
}
