//! Paths through menus and commands inside a sentence, made easy to follow with the eye: every entry on a ground of its own,
//! every command in a fixed face.
//!
//! In: a sentence ("open Tools > Accounts… > Mail, then …"). Out: the same words, laid out.

use super::commands;
use crate::gui::widgets::theme::{self, Palette};
use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{self, FontId};
use std::ops::Range;

const BETWEEN: &str = " > ";

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
    let entries = entries(sentence).into_iter().map(|range| (range, &entry));
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

/// Where the entries of menu paths stand in a sentence.
fn entries(sentence: &str) -> Vec<Range<usize>> {
    let marks: Vec<usize> = sentence.match_indices(BETWEEN).map(|(at, _)| at).collect();
    let mut found: Vec<Range<usize>> = Vec::new();
    for (position, &mark) in marks.iter().enumerate() {
        let begins_after = found.last().map_or(0, |range| range.end);
        let before = &sentence[begins_after..mark];
        let is_first = found.last().is_none_or(|range| range.end != mark);
        if is_first {
            found.push(begins_after + first_entry(before)..mark);
        }
        let start = mark + BETWEEN.len();
        let next = marks.get(position + 1).copied().unwrap_or(sentence.len());
        let end = start + entry_end(&sentence[start..next]);
        found.push(start..end);
    }
    found
}

/// The first entry of a path ends the text before it: its last word, and the capitalised words before that; the word that a
/// sentence begins with is capitalised for another reason.
fn first_entry(before: &str) -> usize {
    let mut start = before.len();
    for (position, word) in before.split_inclusive(' ').rev().enumerate() {
        let is_name = word.starts_with(|c: char| c.is_uppercase() || c == '(');
        let ends_a_part = word.trim_end().ends_with([',', '.', ';', ':']);
        let begins_the_sentence = start == word.len();
        if position > 0 && (!is_name || ends_a_part || begins_the_sentence) {
            break;
        }
        start -= word.len();
    }
    start
}

/// An entry ends before the next punctuation, or before the words that go on with the sentence.
fn entry_end(behind: &str) -> usize {
    const GOES_ON: [&str; 7] = [" and ", " or ", " on ", " in ", " at ", " is ", " has "];
    let punctuation = [", ", "; ", ": ", " (", ". ", "。", "，"];
    let ends = punctuation.into_iter().chain(GOES_ON);
    let first = ends.filter_map(|end| behind.find(end)).min();
    let whole = behind.trim_end_matches(['.', ' ', '"']).len();
    first.map_or(whole, |end| end.min(whole))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_entries_of_a_path_are_found_and_no_word_changes() {
        for (sentence, expected) in [
            (
                "In Outlook Express open Tools > Accounts… > Mail, choose the account, then Properties > Advanced.",
                vec!["Tools", "Accounts…", "Mail", "Properties", "Advanced"],
            ),
            (
                "open the menu > Account Settings",
                vec!["menu", "Account Settings"],
            ),
            (
                "Open System Settings > General > Date & Time.",
                vec!["System Settings", "General", "Date & Time"],
            ),
            ("Nothing to open here: 3 of 5.", vec![]),
            (" > ", vec!["", ""]),
            ("", vec![]),
        ] {
            let found: Vec<&str> = entries(sentence)
                .into_iter()
                .map(|range| &sentence[range])
                .collect();
            assert_eq!(found, expected, "{sentence}");
            assert_eq!(job(sentence, &theme::LIGHT).text, sentence);
        }
    }
}
