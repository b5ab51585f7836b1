//! Below the fold: the chain in sentences, the evidence with its weights, the servers and ports, the hello matrix, the certificate, the transcript.
//!
//! In: an outcome. Out: folded sections; everything in them can be selected and copied.

use crate::diagnosis::Hypothesis;
use crate::gui::model::Outcome;
use crate::gui::widgets::{theme, verdict};
use crate::report::view::percent;
use crate::report::visible::one_line;
use crate::report::words;
use crate::text::Text;
use eframe::egui::{self, RichText};

/// Draws the sections, folded.
pub fn show(ui: &mut egui::Ui, outcome: &Outcome, text: &Text) {
    let view = &outcome.view;
    section(ui, "chain", &text.get("report-chain"), |ui| {
        let rows = view.chain.iter();
        let cells = rows.map(|row| vec![row.name.clone(), row.state_words.clone(), row.what.clone()]);
        grid(ui, "chain", &[], &cells.collect::<Vec<_>>());
    });
    section(ui, "evidence", &text.get("report-evidence"), |ui| {
        verdict::evidence(ui, &view.evidence)
    });
    section(ui, "facts", &text.get("details-facts"), |ui| {
        let facts = view.facts.iter();
        let cells = facts.map(|(label, value)| vec![label.clone(), value.clone()]);
        grid(ui, "facts", &[], &cells.collect::<Vec<_>>());
    });
    section(ui, "reckoning", &text.get("details-why"), |ui| {
        ui.label(RichText::new(text.get("reckoning-title")).color(theme::palette(ui).soft));
        for hypothesis in outcome.shown.diagnosis.hypotheses.iter().take(5) {
            reckoning(ui, hypothesis, text);
        }
    });
    for (place, table) in view.tables.iter().enumerate() {
        let id = format!("table-{place}");
        section(ui, &id, &table.title, |ui| {
            grid(ui, &id, &table.heads, &table.rows)
        });
    }
}

fn section(ui: &mut egui::Ui, id: &str, title: &str, content: impl FnOnce(&mut egui::Ui)) {
    let palette = theme::palette(ui);
    let card = theme::card(palette).inner_margin(egui::Margin::symmetric(16, 8));
    card.show(ui, |ui| {
        ui.set_width(ui.available_width());
        egui::CollapsingHeader::new(RichText::new(title).size(theme::BODY).strong())
            .id_salt(id)
            .default_open(false)
            .show(ui, content);
    });
}

/// The arithmetic of one hypothesis as rows a person can follow.
fn reckoning(ui: &mut egui::Ui, hypothesis: &Hypothesis, text: &Text) {
    let title = words::title(hypothesis.id, text);
    let label = words::label(hypothesis.label, text);
    let head = format!("{title}: {} ({label})", percent(hypothesis.probability));
    egui::CollapsingHeader::new(head)
        .id_salt(("reckoning", hypothesis.id))
        .show(ui, |ui| {
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
                row(
                    ui,
                    &weight,
                    &format!("{} – {}", weighed.finding, one_line(&weighed.source)),
                );
            }
            row(ui, &format!("{sum:+.1}"), &text.get("reckoning-sum"));
        });
}

fn row(ui: &mut egui::Ui, weight: &str, words: &str) {
    ui.horizontal_top(|ui| {
        ui.add_sized([52.0, 18.0], egui::Label::new(RichText::new(weight).monospace()));
        ui.add(egui::Label::new(words).wrap());
    });
}

fn grid(ui: &mut egui::Ui, id: &str, heads: &[String], rows: &[Vec<String>]) {
    egui::ScrollArea::horizontal()
        .id_salt(("scroll", id))
        .show(ui, |ui| {
            egui::Grid::new(("table", id))
                .striped(true)
                .min_row_height(0.0)
                .spacing([20.0, 5.0])
                .show(ui, |ui| {
                    for head in heads {
                        ui.label(
                            RichText::new(head)
                                .size(theme::SMALL)
                                .color(theme::palette(ui).soft),
                        );
                    }
                    if !heads.is_empty() {
                        ui.end_row();
                    }
                    for row in rows {
                        for cell in row {
                            ui.label(RichText::new(cell).size(theme::SMALL));
                        }
                        ui.end_row();
                    }
                });
        });
}
