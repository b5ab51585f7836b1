//! Below the fold: the chain in sentences, the evidence with its weights, the servers and ports, the hello matrix, the certificate, the transcript.
//!
//! In: an outcome. Out: one folded section with a tab for each; everything in it can be selected and copied.

use super::section::{self, AtFirst};
use super::{buttons, table, theme, verdict};
use crate::diagnosis::Hypothesis;
use crate::gui::action::Action;
use crate::gui::model::Outcome;
use crate::gui::model::references::references;
use crate::platform::open::Opening;
use crate::report::view::percent;
use crate::report::visible::one_line;
use crate::report::words;
use crate::text::Text;
use eframe::egui::{self, RichText};

/// Draws the section, folded.
pub fn show(ui: &mut egui::Ui, outcome: &Outcome, text: &Text, action: &mut Option<Action>) {
    let title = text.get("window-details");
    section::show(ui, "details", &title, AtFirst::Folded, |ui| {
        let tabs = tabs(outcome, text);
        let chosen = chosen_tab(ui, &tabs);
        ui.separator();
        content(ui, chosen, outcome, text, action);
    });
}

/// The fixed tabs, then one for each table.
const FIXED: [&str; 4] = ["report-chain", "report-evidence", "details-facts", "details-why"];

fn tabs(outcome: &Outcome, text: &Text) -> Vec<String> {
    let fixed = FIXED.into_iter().map(|id| text.get(id));
    let tables = outcome.view.tables.iter().map(|table| table.title.clone());
    fixed.chain(tables).collect()
}

/// The row of tabs; which one is open is remembered while the window is.
fn chosen_tab(ui: &mut egui::Ui, tabs: &[String]) -> usize {
    let id = egui::Id::unique("details tab");
    let mut chosen: usize = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let list = egui::UiBuilder::new().accessibility_role(egui::accesskit::Role::TabList);
    ui.scope_builder(list, |ui| {
        ui.horizontal_wrapped(|ui| {
            for (position, name) in tabs.iter().enumerate() {
                if ui.selectable_label(position == chosen, name).clicked() {
                    chosen = position;
                }
            }
        });
    });
    ui.data_mut(|data| data.insert_temp(id, chosen));
    chosen
}

fn content(ui: &mut egui::Ui, chosen: usize, outcome: &Outcome, text: &Text, action: &mut Option<Action>) {
    let view = &outcome.view;
    match FIXED.get(chosen).copied() {
        Some("report-chain") => {
            let rows = view.chain.iter();
            let cells = rows.map(|row| vec![row.name.clone(), row.state_words.clone(), row.what.clone()]);
            named_rows(ui, "chain", &cells.collect::<Vec<_>>());
            if !outcome.concerns_groupshield() {
                ui.label(RichText::new(&view.groupshield).color(theme::palette(ui).soft));
            }
        }
        Some("report-evidence") => verdict::evidence(ui, &view.evidence),
        Some("details-facts") => {
            let facts = view.facts.iter();
            let cells = facts.map(|(label, value)| vec![label.clone(), value.clone()]);
            named_rows(ui, "facts", &cells.collect::<Vec<_>>());
        }
        Some(_) => {
            ui.label(theme::strong(&view.certainty));
            ui.label(RichText::new(text.get("reckoning-title")).color(theme::palette(ui).soft));
            for hypothesis in outcome.checkup.diagnosis.hypotheses.iter().take(5) {
                reckoning(ui, hypothesis, outcome, text, action);
            }
        }
        None => {
            if let Some(table) = view.tables.get(chosen - FIXED.len()) {
                table::show(ui, &format!("table-{chosen}"), table);
            }
        }
    }
}

/// The arithmetic of one hypothesis as rows a person can follow.
fn reckoning(
    ui: &mut egui::Ui,
    hypothesis: &Hypothesis,
    outcome: &Outcome,
    text: &Text,
    action: &mut Option<Action>,
) {
    let title = words::title(hypothesis.id, text);
    let label = words::label(hypothesis.label, text);
    let head = text.labelled(&title, &text.remark(&percent(hypothesis.probability), &label));
    let name = format!("reckoning-{}", hypothesis.id);
    section::bare(ui, &name, &head, AtFirst::Folded, |ui| {
        let mut sum = hypothesis.prior;
        row(
            ui,
            &format!("{:+.1}", hypothesis.prior),
            &text.get("reckoning-prior"),
        );
        for weighed in &hypothesis.counted {
            let weight = weighed.weight.map_or_else(
                || text.get("reckoning-excluded"),
                |weight| format!("{weight:+.1}"),
            );
            sum += weighed.weight.unwrap_or_default();
            let mut findings = outcome.checkup.diagnosis.findings.iter();
            let said = findings
                .find(|finding| finding.id == weighed.finding)
                .map_or_else(
                    || weighed.finding.to_string(),
                    |finding| words::finding(finding, text),
                );
            row(
                ui,
                &weight,
                &format!("{} – {}", one_line(&said), one_line(&weighed.source)),
            );
            sources(ui, &weighed.source, action);
        }
        row(ui, &format!("{sum:+.1}"), &text.get("reckoning-sum"));
    });
}

/// Where the texts can be read that a source cites.
fn sources(ui: &mut egui::Ui, source: &str, action: &mut Option<Action>) {
    let cited = references(source);
    if cited.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.add_space(WEIGHT + theme::GAP);
        for text in cited {
            let link = buttons::quiet(ui, &text.name).on_hover_text(&text.address);
            if link.clicked() {
                *action = Some(Action::Open(Opening::Address(text.address)));
            }
        }
    });
}

/// Width of the column of weights, in points.
const WEIGHT: f32 = 52.0;

fn row(ui: &mut egui::Ui, weight: &str, words: &str) {
    ui.horizontal_top(|ui| {
        let layout = egui::Layout::right_to_left(egui::Align::Min);
        ui.allocate_ui_with_layout(egui::vec2(WEIGHT, 18.0), layout, |ui| {
            ui.label(RichText::new(weight).monospace());
        });
        ui.add(egui::Label::new(words).wrap());
    });
}

/// Short words at the left, and beside each a text that wraps.
fn named_rows(ui: &mut egui::Ui, id: &str, rows: &[Vec<String>]) {
    let Some(columns) = rows.first().map(Vec::len) else {
        return;
    };
    const BETWEEN: f32 = 20.0;
    let font = egui::FontId::proportional(theme::SMALL);
    let width_of = |cell: &String| theme::width_of(ui, cell, font.clone());
    let short: f32 = (0..columns - 1)
        .map(|column| {
            rows.iter()
                .filter_map(|row| row.get(column))
                .map(width_of)
                .fold(0.0, f32::max)
                + BETWEEN
        })
        .sum();
    let rest = (ui.available_width() - short).max(160.0);
    egui::Grid::new(("named", id))
        .striped(true)
        .min_row_height(0.0)
        .spacing([BETWEEN, 5.0])
        .show(ui, |ui| {
            for row in rows {
                for (column, cell) in row.iter().enumerate() {
                    let words = egui::Label::new(RichText::new(cell).size(theme::SMALL));
                    if column + 1 < columns {
                        ui.add(words);
                    } else {
                        ui.scope(|ui| {
                            ui.set_max_width(rest);
                            ui.add(words.wrap());
                        });
                    }
                }
                ui.end_row();
            }
        });
}
