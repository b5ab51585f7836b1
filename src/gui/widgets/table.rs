//! A table of what was measured, in a fixed face; numbers stand below each other at the right of their column.
//!
//! In: heads and rows. Out: the table; of a long one only the rows in sight are laid out, a saved result may hold tens of
//! thousands.

use super::{scroll, theme};
use eframe::egui::{self, Align, Layout, Rect, RichText, TextStyle, UiBuilder, pos2, vec2};
use std::ops::Range;

/// Between columns and between rows, in points.
const BETWEEN: [f32; 2] = [20.0, 5.0];
/// Tables with more rows than this are long.
const LONG: usize = 200;
/// Letters from here on are twice as wide as others in a fixed face.
const WIDE_LETTERS: char = '\u{1100}';

/// Draws the table.
pub fn show(ui: &mut egui::Ui, id: &str, heads: &[String], rows: &[Vec<String>]) {
    let is_number = |column: usize| {
        let mut cells = rows.iter().filter_map(|row| row.get(column));
        cells.all(|cell| cell == "–" || cell.parse::<u64>().is_ok())
    };
    let numbers: Vec<bool> = (0..heads.len()).map(is_number).collect();
    let area = egui::ScrollArea::horizontal().id_salt(("scroll", id));
    scroll::on_card(ui, area, |ui| match rows.len() > LONG {
        true => long(ui, heads, rows, &numbers),
        false => grid(ui, id, heads, rows, &numbers),
    });
}

fn grid(ui: &mut egui::Ui, id: &str, heads: &[String], rows: &[Vec<String>], numbers: &[bool]) {
    egui::Grid::new(("table", id))
        .striped(true)
        .min_row_height(0.0)
        .spacing(BETWEEN)
        .show(ui, |ui| {
            for (column, head) in heads.iter().enumerate() {
                cell(ui, column, numbers, head_words(ui, head));
            }
            ui.end_row();
            for row in rows {
                for (column, words) in row.iter().enumerate() {
                    cell(ui, column, numbers, RichText::new(words).monospace());
                }
                ui.end_row();
            }
        });
}

fn head_words(ui: &egui::Ui, head: &str) -> RichText {
    RichText::new(head)
        .size(theme::SMALL)
        .color(theme::palette(ui).soft)
}

fn cell(ui: &mut egui::Ui, column: usize, numbers: &[bool], words: RichText) {
    let align = match numbers.get(column) {
        Some(true) => Layout::right_to_left(Align::Center),
        _ => Layout::left_to_right(Align::Center),
    };
    ui.with_layout(align, |ui| ui.label(words));
}

/// All rows are equally high, so that those out of sight need not be looked at.
fn long(ui: &mut egui::Ui, heads: &[String], rows: &[Vec<String>], numbers: &[bool]) {
    // Measured once: that looks at every letter.
    let known = egui::Id::unique(("columns", rows.as_ptr() as usize, rows.len()));
    let before: Option<Vec<Range<f32>>> = ui.data(|data| data.get_temp(known));
    let spans = before.unwrap_or_else(|| {
        let spans = columns(ui, heads, rows);
        ui.data_mut(|data| data.insert_temp(known, spans.clone()));
        spans
    });
    let width = spans.last().map_or(0.0, |span| span.end);
    let height = ui.text_style_height(&TextStyle::Monospace) + BETWEEN[1];
    let lines = rows.len() + 1;
    let (table, _) = ui.allocate_exact_size(vec2(width, height * lines as f32), egui::Sense::hover());
    let seen = ui.clip_rect().intersect(table);
    let line_at = |y: f32| ((y - table.top()) / height).clamp(0.0, lines as f32);
    let shown = line_at(seen.top()).floor() as usize..line_at(seen.bottom()).ceil() as usize;
    for line in shown {
        let top = table.top() + height * line as f32;
        if line % 2 == 1 {
            let stripe = Rect::from_min_size(pos2(table.left(), top), vec2(width, height));
            let colour = ui.visuals().faint_bg_color;
            ui.painter().rect_filled(stripe, 2.0, colour);
        }
        let row = line.checked_sub(1).and_then(|row| rows.get(row));
        for (column, span) in spans.iter().enumerate() {
            let words = match row {
                Some(row) => RichText::new(row.get(column).map_or("", String::as_str)).monospace(),
                None => head_words(ui, &heads[column]),
            };
            let left_top = pos2(table.left() + span.start, top);
            let place = Rect::from_min_size(left_top, vec2(span.end - span.start, height));
            let room = UiBuilder::new().max_rect(place).id_salt((line, column));
            ui.scope_builder(room, |ui| cell(ui, column, numbers, words));
        }
    }
}

/// Where each column begins and ends, in points from the table's left edge.
fn columns(ui: &egui::Ui, heads: &[String], rows: &[Vec<String>]) -> Vec<Range<f32>> {
    let units = |cell: &&String| -> usize {
        let letters = cell.chars();
        letters
            .map(|letter| if letter < WIDE_LETTERS { 1 } else { 2 })
            .sum()
    };
    let width_of = |words: &String| {
        let font = TextStyle::Monospace.resolve(ui.style());
        let galley = ui
            .painter()
            .layout_no_wrap(words.clone(), font, egui::Color32::PLACEHOLDER);
        galley.size().x
    };
    let mut left = 0.0;
    let spans = heads.iter().enumerate().map(|(column, head)| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        let widest = cells.max_by_key(units).map_or(0.0, width_of);
        let start = left;
        let end = start + widest.max(width_of(head)).ceil();
        left = end + BETWEEN[0];
        start..end
    });
    spans.collect()
}
