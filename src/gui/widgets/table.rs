//! A table of what was measured, in a fixed face; numbers stand below each other at the right of their column.
//!
//! In: a [`Table`]. Out: the table; of a long one only the rows in sight are laid out, a saved result may hold tens of
//! thousands.

use super::{scroll, theme};
use crate::report::tables::Table;
use eframe::egui::{self, Align, Layout, Rect, RichText, TextStyle, UiBuilder, pos2, vec2};
use std::ops::Range;

/// Between columns and between rows, in points.
const BETWEEN: [f32; 2] = [20.0, 5.0];
/// Tables with more rows than this are long.
const LONG: usize = 200;

/// Draws the table.
pub fn show(ui: &mut egui::Ui, id: &str, table: &Table) {
    let area = egui::ScrollArea::horizontal().id_salt(("scroll", id));
    scroll::on_card(ui, area, |ui| match table.rows.len() > LONG {
        true => long(ui, table),
        false => grid(ui, id, table),
    });
}

fn grid(ui: &mut egui::Ui, id: &str, table: &Table) {
    egui::Grid::new(("table", id))
        .striped(true)
        .min_row_height(0.0)
        .spacing(BETWEEN)
        .show(ui, |ui| {
            for (column, head) in table.heads.iter().enumerate() {
                cell(ui, table.is_number(column), head_words(ui, head));
            }
            ui.end_row();
            for row in &table.rows {
                for (column, words) in row.iter().enumerate() {
                    cell(ui, table.is_number(column), RichText::new(words).monospace());
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

fn cell(ui: &mut egui::Ui, is_number: bool, words: RichText) {
    let align = match is_number {
        true => Layout::right_to_left(Align::Center),
        false => Layout::left_to_right(Align::Center),
    };
    ui.with_layout(align, |ui| ui.label(words));
}

/// All rows are equally high, so that those out of sight need not be looked at.
fn long(ui: &mut egui::Ui, table: &Table) {
    let spans = columns(ui, table);
    let rows = &table.rows;
    let width = spans.last().map_or(0.0, |span| span.end);
    let height = ui.text_style_height(&TextStyle::Monospace) + BETWEEN[1];
    let lines = rows.len() + 1;
    let (room, _) = ui.allocate_exact_size(vec2(width, height * lines as f32), egui::Sense::hover());
    let visible = ui.clip_rect().intersect(room);
    let line_at = |y: f32| ((y - room.top()) / height).clamp(0.0, lines as f32);
    let shown = line_at(visible.top()).floor() as usize..line_at(visible.bottom()).ceil() as usize;
    for line in shown {
        let top = room.top() + height * line as f32;
        if line % 2 == 1 {
            let stripe = Rect::from_min_size(pos2(room.left(), top), vec2(width, height));
            let colour = ui.visuals().faint_bg_color;
            ui.painter().rect_filled(stripe, 2.0, colour);
        }
        let row = line.checked_sub(1).and_then(|row| rows.get(row));
        for (column, span) in spans.iter().enumerate() {
            let words = match row {
                Some(row) => RichText::new(row.get(column).map_or("", String::as_str)).monospace(),
                None => head_words(ui, &table.heads[column]),
            };
            let left_top = pos2(room.left() + span.start, top);
            let cell_rect = Rect::from_min_size(left_top, vec2(span.end - span.start, height));
            let builder = UiBuilder::new().max_rect(cell_rect).id_salt((line, column));
            ui.scope_builder(builder, |ui| cell(ui, table.is_number(column), words));
        }
    }
}

/// Where each column begins and ends, in points from the table's left edge.
fn columns(ui: &egui::Ui, table: &Table) -> Vec<Range<f32>> {
    let font = TextStyle::Monospace.resolve(ui.style());
    let width_of = |words| theme::width_of(ui, words, font.clone());
    let mut left = 0.0;
    let spans = table.heads.iter().enumerate().map(|(column, head)| {
        let start = left;
        let end = start + width_of(table.widest(column)).max(width_of(head)).ceil();
        left = end + BETWEEN[0];
        start..end
    });
    spans.collect()
}
