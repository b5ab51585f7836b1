//! Paths through menus and commands inside a sentence, made easy to follow with the eye: every entry on a ground of its own,
//! every command in a fixed face.
//!
//! In: a sentence ("open Tools > Accounts… > Mail, then …"). Out: the same words, laid out.

use super::{commands, entries};
use crate::gui::widgets::theme::{self, Palette};
use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{self, FontId};

/// A sentence as a label; its words are unchanged.
pub fn label(ui: &mut egui::Ui, sentence: &str) -> egui::Response {
    let palette = theme::palette(ui);
    ui.add(egui::Label::new(job(sentence, palette)).wrap())
}

fn job(sentence: &str, palette: &Palette) -> LayoutJob {
    let plain = TextFormat::simple(FontId::proportional(theme::BODY), palette.ink);
    let entry = TextFormat {
        color: palette.accent,
        background: palette.tint(palette.accent),
        expand_bg: 2.0,
        ..plain.clone()
    };
    let command = TextFormat {
        font_id: FontId::monospace(theme::SMALL),
        valign: egui::Align::Center,
        ..plain.clone()
    };
    let entries = entries::in_sentence(sentence)
        .into_iter()
        .map(|range| (range, &entry));
    let commands = commands::in_sentence(sentence).into_iter();
    let mut parts: Vec<_> = entries.chain(commands.map(|range| (range, &command))).collect();
    parts.sort_by_key(|(range, _)| range.start);
    let mut job = LayoutJob::default();
    let mut done = 0;
    for (range, format) in parts {
        if range.start < done {
            continue;
        }
        job.append(&sentence[done..range.start], 0.0, plain.clone());
        job.append(&sentence[range.clone()], 0.0, format.clone());
        done = range.end;
    }
    job.append(&sentence[done..], 0.0, plain);
    job
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_changes() {
        for sentence in [
            "then open Tools > Accounts… > Mail, then dig a.example A.",
            " > ",
            "",
        ] {
            assert_eq!(job(sentence, &theme::LIGHT).text, sentence);
        }
    }
}
