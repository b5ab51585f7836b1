//! The result as plain text for a ticket field: no tabs, no colour, aligned with spaces.
//!
//! In: a [`Checkup`] and a language. Out: lines of at most 78 columns where the content allows.

use super::view::{StepLine, Table, View};
use crate::checkup::Checkup;
use crate::text::Text;

/// Columns that ticket systems and mail programs show without wrapping.
const WIDTH: usize = 78;

/// Plain text for a ticket.
pub fn ticket(checkup: &Checkup, text: &Text) -> String {
    let view = View::new(checkup, text);
    let mut page = Page::default();
    page.line(&text.format("report-title", &[("version", env!("CARGO_PKG_VERSION"))]));
    page.line("");
    let label_width = view
        .facts
        .iter()
        .map(|(label, _)| width(label))
        .max()
        .unwrap_or_default()
        + 2;
    for (label, value) in &view.facts {
        page.labelled(label, value, label_width);
    }
    page.heading(&text.get("report-verdict"));
    page.paragraph(&view.verdict, 0, 0);
    page.paragraph(&view.certainty, 0, 0);
    page.paragraph(&view.whose_move, 0, 0);
    page.line("");
    page.paragraph(&view.groupshield, 0, 0);
    if let Some(next) = &view.next_test {
        page.line("");
        page.paragraph(next, 0, 0);
    }
    page.steps(&text.get("report-user"), &view.user, text);
    page.steps(&text.get("report-admin"), &view.admin, text);
    page.heading(&text.get("report-evidence"));
    view.evidence.iter().for_each(|sentence| page.item("-", sentence));
    page.heading(&text.get("report-causes"));
    for (title, percent, label) in &view.causes {
        page.paragraph(&format!("{percent:>6}  {title} ({label})"), 0, 8);
    }
    view.tables.iter().for_each(|table| page.table(table));
    page.0
}

/// Lines under construction.
#[derive(Default)]
struct Page(String);

impl Page {
    fn line(&mut self, line: &str) {
        self.0.push_str(line.trim_end());
        self.0.push('\n');
    }

    fn heading(&mut self, title: &str) {
        self.line("");
        self.line(title);
        self.line(&"-".repeat(width(title)));
    }

    fn labelled(&mut self, label: &str, value: &str, label_width: usize) {
        let padding = " ".repeat(label_width.saturating_sub(width(label)));
        self.paragraph(&format!("{label}{padding}{value}"), 0, label_width);
    }

    fn item(&mut self, mark: &str, sentence: &str) {
        self.paragraph(&format!("{mark} {sentence}"), 0, width(mark) + 1);
    }

    fn steps(&mut self, title: &str, steps: &[StepLine], text: &Text) {
        if steps.is_empty() {
            return;
        }
        self.heading(title);
        for (number, step) in steps.iter().enumerate() {
            if let Some(warning) = &step.warning {
                self.paragraph(&format!("!  {} {warning}", text.get("report-warning")), 0, 3);
            }
            self.paragraph(&format!("{}. {}", number + 1, step.what), 0, 3);
        }
    }

    fn table(&mut self, table: &Table) {
        self.heading(&table.title);
        let columns = table.heads.len();
        let cell_width = |column: usize| {
            let cells = table
                .rows
                .iter()
                .filter_map(|row| row.get(column))
                .map(|cell| width(cell));
            cells
                .chain(table.heads.get(column).map(|head| width(head)))
                .max()
                .unwrap_or_default()
        };
        let widths: Vec<usize> = (0..columns).map(cell_width).collect();
        for row in std::iter::once(&table.heads).chain(&table.rows) {
            let mut line = String::new();
            for (column, cell) in row.iter().enumerate() {
                line.push_str(cell);
                let last = column + 1 == columns;
                let wanted = widths.get(column).copied().unwrap_or_default() + 2;
                line.push_str(&" ".repeat(if last {
                    0
                } else {
                    wanted.saturating_sub(width(cell))
                }));
            }
            self.line(&line);
        }
    }

    /// Wraps at word boundaries; words longer than a line stay whole.
    fn paragraph(&mut self, text: &str, first_indent: usize, indent: usize) {
        let mut line = " ".repeat(first_indent);
        let mut is_empty = true;
        for word in text.split(' ') {
            let glue = usize::from(!is_empty);
            if !is_empty && width(&line) + glue + width(word) > WIDTH {
                self.line(&line);
                line = " ".repeat(indent);
                is_empty = true;
            }
            if !is_empty {
                line.push(' ');
            }
            line.push_str(word);
            is_empty = false;
        }
        self.line(&line);
    }
}

/// Columns a text takes: East Asian wide characters take two.
fn width(text: &str) -> usize {
    text.chars().map(|c| if is_wide(c) { 2 } else { 1 }).sum()
}

/// The wide blocks of Unicode TR 11 that occur in the languages of the program.
fn is_wide(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{303e}' | '\u{3041}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff60}' | '\u{ffe0}'..='\u{ffe6}')
}
