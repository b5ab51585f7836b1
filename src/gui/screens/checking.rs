//! The second screen: a check under way.
//!
//! In: the progress so far. Out: the chain filling in, the seconds, the latest steps, and the Stop button.

use crate::gui::action::Action;
use crate::gui::model::Progress;
use crate::gui::model::chain_rows;
use crate::gui::screens::describe::with_shortcut;
use crate::gui::widgets::chain;
use crate::gui::widgets::theme;
use crate::observation::Direction;
use crate::report::visible::one_line;
use crate::text::Text;
use eframe::egui::{self, RichText};

/// How many of the latest steps are shown.
const LATEST: usize = 12;

/// Draws the screen. `target` is the server and port in words, `seconds` the time so far.
pub fn show(
    ui: &mut egui::Ui,
    progress: &Progress,
    target: &str,
    seconds: u64,
    text: &Text,
) -> Option<Action> {
    egui::ScrollArea::vertical()
        .auto_shrink([false, false])
        .show(ui, |ui| {
            let palette = theme::palette(ui);
            let title = text.format("checking-title", &[("target", target)]);
            let title = theme::heading_of_size(ui, &title, theme::VERDICT);
            theme::announce(&title);
            let line = text.format("checking-seconds", &[("seconds", &seconds.to_string())]);
            ui.label(RichText::new(line).color(palette.soft));
            ui.add_space(theme::GAP);
            theme::card(palette).show(ui, |ui| {
                ui.set_width(ui.available_width());
                theme::announce(&chain::show(
                    ui,
                    &chain_rows::live(progress.chain.as_ref(), text),
                    text,
                ));
            });
            ui.add_space(theme::GAP);
            let action = ui.horizontal(|ui| stop(ui, progress, text)).inner;
            ui.add_space(theme::GAP);
            latest(ui, progress, text);
            action
        })
        .inner
}

fn stop(ui: &mut egui::Ui, progress: &Progress, text: &Text) -> Option<Action> {
    if progress.stopping {
        ui.label(text.get("checking-stopping"));
        return None;
    }
    let button = egui::Button::new(text.get("checking-stop")).min_size(egui::vec2(120.0, 36.0));
    with_shortcut(ui.add(button), &Action::Stop)
        .clicked()
        .then_some(Action::Stop)
}

/// The latest steps, for whoever likes to watch.
fn latest(ui: &mut egui::Ui, progress: &Progress, text: &Text) {
    let palette = theme::palette(ui);
    theme::card(palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        theme::heading(ui, &text.get("checking-steps"));
        let first = progress.transcript.len().saturating_sub(LATEST);
        for line in progress.transcript.iter().skip(first) {
            let arrow = match line.direction {
                Direction::Out => ">",
                Direction::In => "<",
                Direction::Note => "-",
            };
            let words = format!("{:>6} ms  {} {} {}", line.at_ms, line.to, arrow, line.what);
            let words = RichText::new(one_line(&words)).monospace().color(palette.soft);
            ui.add(egui::Label::new(words).truncate());
        }
    });
}
