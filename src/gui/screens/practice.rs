//! The made-up servers to practise with, by the link of the chain that they break.
//!
//! In: the practice scenarios. Out: a page of groups.

use crate::diagnosis::{HypothesisId, Link, Point, can_break};
use crate::gui::action::Action;
use crate::gui::model::Model;
use crate::gui::widgets::{icons, scroll, theme};
use crate::lab::{self, Scenario};
use crate::text::Text;
use eframe::egui::{self, RichText};

/// Draws the page.
pub fn show(ui: &mut egui::Ui, model: &mut Model) -> Option<Action> {
    let mut action = None;
    if ui.button(model.text.get("result-back")).clicked() {
        action = Some(Action::Page(None));
    }
    scroll::page(ui, "practice", |ui| {
        let text = &model.text;
        let palette = theme::palette(ui);
        theme::heading_of_size(ui, &text.get("app-practice"), theme::VERDICT);
        let about = RichText::new(text.get("window-practice-about"));
        ui.add(egui::Label::new(about.color(palette.soft)).wrap());
        for group in groups() {
            let rows: Vec<&Scenario> = lab::scenarios()
                .iter()
                .filter(|scenario| !scenario.hidden && group_of(scenario) == group)
                .collect();
            if rows.is_empty() {
                continue;
            }
            ui.add_space(theme::GAP);
            ui.horizontal(|ui| {
                if let Some(link) = group {
                    let (painter, centre) = icons::position(ui, 24.0);
                    icons::link(&painter, centre, 11.0, link, palette.accent);
                }
                let title = match group {
                    Some(link) => text.get(&format!("link-{}", link.name())),
                    None => text.get("window-practice-works"),
                };
                theme::heading(ui, &title);
            });
            grid(ui, &rows, text, &mut action);
        }
    });
    action
}

/// The healthy servers first, then the links in their order.
fn groups() -> impl Iterator<Item = Option<Link>> {
    std::iter::once(None).chain(Link::ALL.into_iter().map(Some))
}

/// The link that people would look at first for its cause; `None` for what works.
fn group_of(scenario: &Scenario) -> Option<Link> {
    let cause = match scenario.expected {
        Some(HypothesisId::Healthy) => return None,
        Some(cause) => cause,
        None => return Some(Link::ThisComputer),
    };
    let breaks = |point| can_break(cause, point);
    let is_anywhere = breaks(Point::Connect) && breaks(Point::Greeting);
    Some(match () {
        () if breaks(Point::ThisComputer) => Link::ThisComputer,
        () if breaks(Point::Name) => Link::Name,
        () if breaks(Point::SignIn) && !breaks(Point::StartTlsOffer) => Link::SignIn,
        // What can break a connection anywhere lies with the server.
        () if is_anywhere => Link::MailServer,
        () if breaks(Point::ServerHello) || breaks(Point::Certificate) || breaks(Point::StartTlsOffer) => {
            Link::SecureChannel
        }
        () => Link::Connection,
    })
}

/// Narrower columns are not read, in points.
const COLUMN: f32 = 300.0;

fn grid(ui: &mut egui::Ui, rows: &[&Scenario], text: &Text, action: &mut Option<Action>) {
    let palette = theme::palette(ui);
    let columns = ((ui.available_width() / COLUMN) as usize).max(1);
    let width = (ui.available_width() - theme::GAP * (columns - 1) as f32) / columns as f32;
    for line in rows.chunks(columns) {
        ui.horizontal_top(|ui| {
            for scenario in line {
                ui.vertical(|ui| {
                    ui.set_width(width);
                    let title = text.get(&format!("lab-{}", scenario.id));
                    let button = egui::Button::new(title).wrap().min_size(egui::vec2(width, 0.0));
                    if ui.add(button).clicked() {
                        *action = Some(Action::Practise(scenario.id));
                    }
                    let about = RichText::new(text.get(&format!("lab-{}-about", scenario.id)));
                    let about = about.size(theme::SMALL).color(palette.soft);
                    ui.add(egui::Label::new(about).wrap());
                });
            }
        });
    }
}
