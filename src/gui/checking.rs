//! The second screen: a check under way.
//!
//! In: the progress so far. Out: the chain filling in, the seconds, the latest steps, and the Stop button.

use super::action::Action;
use super::chain;
use super::describe::with_shortcut;
use super::state::Progress;
use super::theme;
use crate::probe::Direction;
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
    let palette = theme::palette(ui);
    let mut action = None;
    ui.label(
        RichText::new(text.format("checking-title", &[("target", target)]))
            .size(theme::VERDICT)
            .strong(),
    );
    let line = text.format("checking-seconds", &[("seconds", &seconds.to_string())]);
    ui.label(RichText::new(line).color(palette.soft));
    ui.add_space(theme::WIDE_GAP);
    chain::show(ui, &progress.chain, text);
    ui.add_space(theme::WIDE_GAP);
    if progress.stopping {
        ui.label(text.get("checking-stopping"));
    } else if with_shortcut(ui.button(text.get("checking-stop")), &Action::Stop).clicked() {
        action = Some(Action::Stop);
    }
    ui.add_space(theme::GAP);
    theme::card(palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(RichText::new(text.get("checking-steps")).color(palette.soft));
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
    action
}
