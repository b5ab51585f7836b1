//! Plain text under construction: wrapped, aligned with spaces, no tabs, no colour.
//!
//! In: sentences, steps, the chain, tables. Out: lines of at most 78 columns where the content allows.

use super::tables::{Table, columns_of, width};
use super::view::{ChainRow, ServiceRow, StepLine, View};
use crate::diagnosis::LinkState;
use crate::text::Text;

/// Columns that ticket systems and mail programs show without wrapping.
pub const WIDTH: usize = 78;

/// Lines under construction.
#[derive(Default)]
pub(super) struct Page(String);

impl Page {
    pub(super) fn line(&mut self, line: &str) {
        self.0.push_str(line.trim_end());
        self.0.push('\n');
    }

    pub(super) fn heading(&mut self, title: &str) {
        self.line("");
        self.line(title);
        self.line(&"-".repeat(width(title)));
    }

    /// A heading that takes one line less.
    pub(super) fn title(&mut self, title: &str) {
        self.line("");
        self.line(title);
    }

    /// A row for each link: a mark where it breaks, its name, its state, what was seen.
    pub(super) fn chain(&mut self, rows: &[ChainRow]) {
        let widest =
            |cell: fn(&ChainRow) -> &str| rows.iter().map(|row| width(cell(row))).max().unwrap_or_default();
        let (names, states) = (widest(|row| &row.name), widest(|row| &row.state_words));
        for row in rows {
            let mark = match row.state {
                LinkState::Broken | LinkState::Partly => "!",
                _ => " ",
            };
            let name = padded(&row.name, names);
            let state = padded(&row.state_words, states);
            let line = format!("{mark} {name}  {state}  {}", row.what);
            self.paragraph(&line, names + states + 6);
        }
    }

    /// A line for each service of an account, with a mark at those that were not seen working.
    pub(super) fn services(&mut self, rows: &[ServiceRow]) {
        for row in rows {
            let mark = if row.works { " " } else { "!" };
            self.paragraph(&format!("{mark} {}", row.what), 2);
        }
    }

    /// How many lines it has by now.
    pub(super) fn lines(&self) -> usize {
        self.0.lines().count()
    }

    /// Puts another page below.
    pub(super) fn append(&mut self, below: Page) {
        self.0.push_str(&below.0);
    }

    /// The text as it stands.
    pub(super) fn into_text(self) -> String {
        self.0
    }

    /// Labels and values in two columns.
    pub(super) fn facts<'a>(&mut self, facts: impl Iterator<Item = &'a (String, String)> + Clone) {
        let labels = facts.clone().map(|(label, _)| width(label));
        let label_width = labels.max().unwrap_or_default() + 2;
        for (label, value) in facts {
            self.paragraph(&format!("{}{value}", padded(label, label_width)), label_width);
        }
    }

    /// The verdict and what qualifies it.
    pub(super) fn verdict(&mut self, view: &View) {
        self.paragraph(&view.verdict, 0);
        self.paragraph(&view.certainty, 0);
        self.paragraph(&view.whose_move, 0);
        let more = view.stopped.iter().chain(&view.also_wrong).chain(&view.cloud);
        more.chain([&view.groupshield])
            .chain(&view.next_test)
            .for_each(|sentence| self.paragraph(sentence, 0));
    }

    pub(super) fn item(&mut self, mark: &str, sentence: &str) {
        self.paragraph(&format!("{mark} {sentence}"), width(mark) + 1);
    }

    pub(super) fn steps(&mut self, title: &str, steps: &[StepLine], text: &Text) {
        if steps.is_empty() {
            return;
        }
        self.heading(title);
        self.numbered(steps, text);
    }

    /// The same with a heading of one line.
    pub(super) fn short_steps(&mut self, title: &str, steps: &[StepLine], text: &Text) {
        if !steps.is_empty() {
            self.title(title);
            self.numbered(steps, text);
        }
    }

    fn numbered(&mut self, steps: &[StepLine], text: &Text) {
        for (number, step) in steps.iter().enumerate() {
            if let Some(warning) = &step.warning {
                self.paragraph(&format!("!  {} {warning}", text.get("report-warning")), 3);
            }
            self.paragraph(&format!("{}. {}", number + 1, step.what), 3);
        }
    }

    pub(super) fn table(&mut self, table: &Table) {
        self.heading(&table.title);
        let columns = table.heads.len();
        let widths: Vec<usize> = (0..columns)
            .map(|column| width(table.widest(column)).max(width(&table.heads[column])))
            .collect();
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

    /// Wraps at word boundaries, and between the characters of Chinese and Japanese, and goes on behind `indent` columns. What
    /// cannot be broken for a whole line is broken where the line ends.
    pub(super) fn paragraph(&mut self, text: &str, indent: usize) {
        let (mut line, mut columns, mut is_empty) = (String::new(), 0, true);
        for word in text.split(' ') {
            for (position, part) in parts(word).into_iter().enumerate() {
                let is_after_blank = position == 0 && !is_empty;
                let wanted = width(part) + usize::from(is_after_blank);
                let fits_a_line = indent + width(part) <= WIDTH;
                let mut blank = if is_after_blank { " " } else { "" };
                if !is_empty && columns + wanted > WIDTH && fits_a_line {
                    self.line(&line);
                    (line, columns, blank) = (" ".repeat(indent), indent, "");
                }
                for c in blank.chars().chain(part.chars()) {
                    if columns + columns_of(c) > WIDTH {
                        self.line(&line);
                        (line, columns) = (" ".repeat(indent), indent);
                    }
                    line.push(c);
                    columns += columns_of(c);
                }
                is_empty = false;
            }
        }
        self.line(&line);
    }
}

/// What no line begins with, beside marks without a width of their own.
const NOT_FIRST: &str =
    "、。，．・：；？！）」』】》〉〕］｝”’ー々…ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;?!)]}%";
/// What no line ends with.
const NOT_LAST: &str = "（「『【《〈〔［｛“‘([{";

/// A word in the parts that a line may be broken between (in the main as UAX 14 has it: beside ideographs and kana; Hangul
/// goes by its blanks).
fn parts(word: &str) -> Vec<&str> {
    let (mut parts, mut from, mut before) = (Vec::new(), 0, None);
    for (at, c) in word.char_indices() {
        let may_break = |before: char| {
            (stands_alone(before) || stands_alone(c))
                && columns_of(c) > 0
                && !NOT_FIRST.contains(c)
                && !NOT_LAST.contains(before)
        };
        if before.is_some_and(may_break) {
            parts.push(&word[from..at]);
            from = at;
        }
        before = Some(c);
    }
    parts.push(&word[from..]);
    parts
}

fn stands_alone(c: char) -> bool {
    let is_hangul = matches!(c, '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '\u{AC00}'..='\u{D7AF}');
    columns_of(c) == 2 && !is_hangul
}

fn padded(text: &str, columns: usize) -> String {
    format!("{text}{}", " ".repeat(columns.saturating_sub(width(text))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_never_grow_beyond_the_width() {
        let mut page = Page::default();
        page.paragraph(&"a".repeat(200), 4);
        page.paragraph(&"漢字".repeat(60), 0);
        page.paragraph(&format!("- a {} b", "漢".repeat(38)), 2);
        page.paragraph("", 0);
        let text = page.into_text();
        assert!(text.lines().all(|line| width(line) <= WIDTH), "{text}");
        assert_eq!(text.matches('a').count(), 201);
        assert_eq!(text.matches('漢').count(), 98);
        assert_eq!(text.lines().last(), Some(""));
    }
    #[test]
    fn chinese_and_japanese_fill_the_line_and_keep_their_punctuation() {
        let mut page = Page::default();
        let sentence = "は、確認できる範囲では、現在ここからすべて正常に使えます。".repeat(3);
        page.paragraph(&format!("- ポート 995 {sentence}"), 2);
        let text = page.into_text();
        let lines: Vec<_> = text.lines().collect();
        assert!(
            lines.len() > 1
                && lines[..lines.len() - 1]
                    .iter()
                    .all(|line| width(line) > WIDTH - 6),
            "{text}"
        );
        let begins_well = |line: &&str| !line.trim_start().starts_with(|c| NOT_FIRST.contains(c));
        assert!(lines.iter().all(begins_well), "{text}");
        let joined: String = lines.iter().map(|line| line.trim_start()).collect();
        assert_eq!(joined, format!("- ポート 995 {sentence}"));
    }

    #[test]
    fn korean_goes_by_its_blanks() {
        let mut page = Page::default();
        page.paragraph(&"서버는 ".repeat(30), 0);
        let text = page.into_text();
        assert!(text.lines().all(|line| line.ends_with('는')), "{text}");
    }
}
