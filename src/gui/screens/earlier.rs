//! The checks that were kept on this computer: to be looked at again, compared, or deleted.
//!
//! In: the kept entries. Out: a page of two-line rows with a search field.

use crate::diagnosis::HypothesisId;
use crate::gui::action::Action;
use crate::gui::model::{Model, Screen};
use crate::gui::storage::history::Entry;
use crate::gui::widgets::icons::{self, Sign};
use crate::gui::widgets::{buttons, layout, scroll, theme};
use crate::report::visible::one_line;
use crate::report::words;
use crate::text::Text;
use chrono::{DateTime, Local, NaiveDate};
use eframe::egui::{self, RichText};

/// Draws the page.
pub fn show(ui: &mut egui::Ui, model: &mut Model) -> Option<Action> {
    let mut action = None;
    layout::head(ui, |ui| {
        ui.horizontal_wrapped(|ui| above(ui, model, &mut action));
    });
    let model = &*model;
    let mut chosen = None;
    scroll::page(ui, "earlier", |ui| {
        let text = &model.text;
        theme::heading_of_size(ui, &text.get("app-history"), theme::VERDICT);
        let entries = model.entries.as_deref().unwrap_or_default();
        if entries.is_empty() {
            ui.label(text.get("app-history-empty"));
        }
        let today = DateTime::<Local>::from(std::time::SystemTime::now()).date_naive();
        for entry in entries.iter().filter(|entry| matches(entry, &model.search, text)) {
            row(ui, entry, model, today, &mut chosen);
        }
    });
    chosen.or(action)
}

/// The way back, the search field, and the button that forgets everything.
fn above(ui: &mut egui::Ui, model: &mut Model, action: &mut Option<Action>) {
    if ui.button(model.text.get("result-back")).clicked() {
        *action = Some(Action::Page(None));
    }
    let has_entries = model.entries.as_ref().is_some_and(|entries| !entries.is_empty());
    if has_entries {
        let name = model.text.get("window-search");
        let edit = egui::TextEdit::singleline(&mut model.search)
            .hint_text(&name)
            .desired_width(220.0);
        let edit = ui.add(edit);
        ui.ctx()
            .accesskit_node_builder(edit.id, |node| node.set_label(name));
        let id = match model.asked_to_forget {
            true => "window-forget-really",
            false => "app-history-clear",
        };
        if ui.button(model.text.get(id)).clicked() {
            *action = Some(Action::ClearHistory);
        }
    }
}

fn matches(entry: &Entry, typed: &str, text: &Text) -> bool {
    let line = format!("{} {} {}", entry.server, entry.when, verdict(entry, text)).to_lowercase();
    typed
        .to_lowercase()
        .split_whitespace()
        .all(|word| line.contains(word))
}

/// What it came to, in the language of today.
fn verdict(entry: &Entry, text: &Text) -> String {
    match entry.leading {
        Some(leading) => words::title(leading, text),
        None => entry.verdict.clone(),
    }
}

fn row(ui: &mut egui::Ui, entry: &Entry, model: &Model, today: NaiveDate, chosen: &mut Option<Action>) {
    let (palette, text) = (theme::palette(ui), &model.text);
    let server = match entry.port {
        Some(port) => format!("{}:{port}", one_line(&entry.server)),
        None => one_line(&entry.server),
    };
    let when = when(&entry.when, today, text);
    let group = egui::UiBuilder::new()
        .accessibility_role(egui::accesskit::Role::Group)
        .accessibility_label(format!("{server}, {when}"));
    ui.scope_builder(group, |ui| {
        theme::card(palette)
            .inner_margin(egui::Margin::symmetric(14, 8))
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.horizontal(|ui| {
                    let (painter, centre) = icons::position(ui, 26.0);
                    let (sign, colour) = match entry.leading {
                        Some(HypothesisId::Healthy) => (Sign::Fine, palette.fine),
                        Some(_) => (Sign::Problem, palette.problem),
                        None => (Sign::Unknown, palette.soft),
                    };
                    icons::sign(&painter, centre, 11.0, sign, colour, palette.card);
                    let offered = offered(entry, model);
                    let gap = ui.spacing().item_spacing.x;
                    let widths = offered.iter().map(|(words, _)| buttons::width(ui, words) + gap);
                    let beside = ui.available_width() - widths.sum::<f32>() - gap;
                    let width = match beside {
                        beside if beside >= LEAST_BESIDE => beside,
                        _ => ui.available_width(),
                    };
                    ui.allocate_ui(egui::vec2(width, 40.0), |ui| {
                        ui.vertical(|ui| {
                            ui.set_width(width);
                            ui.horizontal_wrapped(|ui| {
                                ui.label(theme::strong(&server));
                                ui.add(egui::Label::new(RichText::new(when).color(palette.soft)).extend());
                                if entry.practice.is_some() {
                                    theme::pill(ui, &text.get("report-practice"), palette.careful);
                                }
                            });
                            ui.add(egui::Label::new(one_line(&verdict(entry, text))).truncate());
                            if beside < LEAST_BESIDE {
                                ui.horizontal_wrapped(|ui| choose(ui, offered.iter(), chosen));
                            }
                        });
                    });
                    if beside >= LEAST_BESIDE {
                        let layout = egui::Layout::right_to_left(egui::Align::Center);
                        ui.with_layout(layout, |ui| choose(ui, offered.iter().rev(), chosen));
                    }
                });
            });
    });
}

/// With less room than this beside the buttons, in points, they stand below the words.
const LEAST_BESIDE: f32 = 260.0;

/// The buttons of a row, as they are read.
fn offered(entry: &Entry, model: &Model) -> Vec<(String, Action)> {
    let text = &model.text;
    let path = || entry.path.clone();
    let mut offered = vec![(text.get("window-show"), Action::OpenRun(path()))];
    if can_be_compared(entry, model) {
        offered.push((text.get("window-compare-short"), Action::CompareRun(path())));
    }
    offered.push((text.get("window-delete"), Action::DeleteRun(path())));
    offered
}

fn choose<'a>(
    ui: &mut egui::Ui,
    offered: impl Iterator<Item = &'a (String, Action)>,
    chosen: &mut Option<Action>,
) {
    for (words, action) in offered {
        if ui.button(words).clicked() {
            *chosen = Some(action.clone());
        }
    }
}

/// Only another run of the very server on the screen.
fn can_be_compared(entry: &Entry, model: &Model) -> bool {
    let Screen::Result(outcome) = &model.screen else {
        return false;
    };
    let checkup = &outcome.checkup;
    entry.server == checkup.target.server.as_str()
        && entry.when != checkup.started_at
        && entry.practice.is_some() == checkup.practice.is_some()
}

/// "today 09:31" in this computer's time; the date for older ones.
fn when(started_at: &str, today: NaiveDate, text: &Text) -> String {
    let Ok(time) = DateTime::parse_from_rfc3339(started_at) else {
        return one_line(started_at);
    };
    let local = time.with_timezone(&Local);
    let clock = local.format("%H:%M").to_string();
    match (today - local.date_naive()).num_days() {
        0 => text.format("window-today", &[("time", &clock)]),
        1 => text.format("window-yesterday", &[("time", &clock)]),
        _ => local.format("%Y-%m-%d %H:%M").to_string(),
    }
}
