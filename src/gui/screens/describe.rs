//! The first screen: what happened?
//!
//! In: the model. Out: a paste box that reads while one types, the fields it fills in, and the Check button.

use crate::checkup;
use crate::client;
use crate::complaint::Complaint;
use crate::gui::action::{self, Action};
use crate::gui::model::Model;
use crate::gui::widgets::icons::{self, Sign};
use crate::gui::widgets::theme::{self, Side};
use crate::mail::{Protocol, Security};
use crate::report::visible::one_line;
use crate::text::Text;
use eframe::egui::{self, RichText, Stroke, vec2};

/// Draws the screen.
pub fn show(ui: &mut egui::Ui, model: &mut Model) -> Option<Action> {
    let palette = theme::palette(ui);
    let mut action = None;
    egui::ScrollArea::vertical()
        .auto_shrink([false, false])
        .show(ui, |ui| {
            theme::heading_of_size(ui, &model.text.get("describe-title"), theme::VERDICT);
            ui.label(RichText::new(model.text.get("describe-intro")).color(palette.soft));
            ui.add_space(theme::GAP);
            theme::side_by_side(ui, |ui, side| match side {
                Side::First => keep(&mut action, message(ui, model)),
                Side::Second => keep(&mut action, settings(ui, model)),
            });
        });
    action
}

fn keep(action: &mut Option<Action>, new: Option<Action>) {
    if new.is_some() {
        *action = new;
    }
}

/// The paste box and what was read in it.
fn message(ui: &mut egui::Ui, model: &mut Model) -> Option<Action> {
    let palette = theme::palette(ui);
    let mut action = None;
    theme::card(palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let title = theme::heading(ui, &model.text.get("describe-message"));
        if paste_area(ui, model, title.id) {
            action = Some(Action::Edited);
        }
        ui.horizontal_wrapped(|ui| {
            let paste = model.text.get("describe-paste");
            if theme::add_accent(ui, theme::accent_button(paste, palette)).clicked() {
                action = Some(Action::RequestPaste);
            }
            let open = ui.button(model.text.get("describe-open"));
            if with_shortcut(open, &Action::OpenFile).clicked() {
                action = Some(Action::OpenFile);
            }
            if !model.form.paste.is_empty() && ui.button(model.text.get("describe-clear")).clicked() {
                action = Some(Action::Clear);
            }
        });
    });
    if model.pasted_picture.is_some() && model.reading.is_empty() {
        ui.add_space(theme::GAP / 2.0);
        theme::careful_card(palette).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.label(RichText::new(model.text.get("describe-picture")).color(palette.careful));
        });
    }
    understood(ui, model);
    action
}

/// Where the message goes, with an example while it is empty; whether it was edited.
fn paste_area(ui: &mut egui::Ui, model: &mut Model, title: egui::Id) -> bool {
    let palette = theme::palette(ui);
    let dropping = ui.input(|input| !input.raw.hovered_files.is_empty());
    let typing = ui.memory(|memory| memory.has_focus(paste_box()));
    let edge = match dropping || typing {
        true => Stroke::new(2.0, palette.accent),
        false => Stroke::new(1.0, palette.edge),
    };
    let frame = egui::Frame::new()
        .fill(palette.paper)
        .stroke(edge)
        .corner_radius(theme::ROUND)
        .inner_margin(4);
    let hint = model.text.get("describe-example");
    let [usual, low] = PASTE_ROWS;
    let rows = if ui.ctx().content_rect().height() < LOW {
        low
    } else {
        usual
    };
    frame
        .show(ui, |ui| {
            let edit = egui::TextEdit::multiline(&mut model.form.paste)
                .id(paste_box())
                .hint_text(RichText::new(hint).color(palette.soft))
                .frame(egui::Frame::new().inner_margin(8))
                .desired_rows(rows)
                .desired_width(f32::INFINITY);
            let height = rows as f32 * ui.text_style_height(&egui::TextStyle::Body) + 20.0;
            egui::ScrollArea::vertical()
                .id_salt("paste")
                .auto_shrink([false, false])
                .min_scrolled_height(height)
                .max_height(height)
                .show(ui, |ui| ui.add(edit).labelled_by(title).changed())
                .inner
        })
        .inner
}

/// Windows below this many points are low.
const LOW: f32 = 560.0;
/// Lines of the message that are seen at once, in a usual and in a low window.
const PASTE_ROWS: [usize; 2] = [12, 5];

/// The id of the paste box, so that Ctrl+V anywhere can go there.
pub fn paste_box() -> egui::Id {
    egui::Id::unique("paste-box")
}

/// The button with its shortcut on hover.
pub fn with_shortcut(response: egui::Response, action: &Action) -> egui::Response {
    match action::shortcut(action) {
        Some(shortcut) => {
            let words = response.ctx.format_shortcut(&shortcut);
            response.on_hover_text(words)
        }
        None => response,
    }
}

/// What the numbers in the message mean, while typing.
fn understood(ui: &mut egui::Ui, model: &Model) {
    let palette = theme::palette(ui);
    let text = &model.text;
    if model.form.paste.trim().is_empty() {
        return;
    }
    ui.add_space(theme::GAP / 2.0);
    theme::card(palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        if model.reading.is_empty() {
            ui.label(text.get("describe-not-understood"));
            return;
        }
        let title = text.get("describe-understood");
        ui.label(RichText::new(title).size(theme::SMALL).color(palette.soft));
        for code in model.reading.codes.iter().take(3) {
            ui.horizontal_wrapped(|ui| {
                theme::pill(ui, &one_line(&code.code), palette.accent);
                ui.label(one_line(&code.meaning));
            });
        }
        for event in model.reading.events.iter().take(4) {
            let error = event.error.as_deref().unwrap_or_default();
            let line = format!(
                "{} {}: {} {error}",
                text.get("report-event"),
                event.id,
                event.source.as_deref().unwrap_or_default()
            );
            ui.label(one_line(&line));
        }
        let complaint = checkup::leading_complaint(&model.reading);
        if let Some(response) = complaint.and_then(|complaint| complaint.server_response.as_ref()) {
            ui.label(format!(
                "{}: {}",
                text.get("explain-server-response"),
                one_line(response)
            ));
        }
        let more = model.reading.complaints.len().saturating_sub(1);
        if more > 0 {
            ui.label(
                RichText::new(text.format("describe-more", &[("count", &more.to_string())]))
                    .color(palette.soft),
            );
        }
    });
}

/// The fields and the Check button.
fn settings(ui: &mut egui::Ui, model: &mut Model) -> Option<Action> {
    let palette = theme::palette(ui);
    let mut action = None;
    theme::card(palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        theme::heading(ui, &model.text.get("describe-settings"));
        let complaint = checkup::leading_complaint(&model.reading).cloned();
        let doubtful = |field: &str| is_doubtful(complaint.as_ref(), field);
        egui::Grid::new("fields")
            .num_columns(2)
            .spacing(vec2(12.0, 10.0))
            .show(ui, |ui| {
                program(ui, model);
                let server = model.text.get("report-server");
                field(
                    ui,
                    &server,
                    &mut model.form.server,
                    "mail.example.com",
                    f32::INFINITY,
                    doubtful("server"),
                );
                let port = model.text.get("report-port");
                field(ui, &port, &mut model.form.port, "995", 80.0, doubtful("port"));
                protocol(ui, model, doubtful("protocol"));
                security(ui, model);
            });
        for field in missing(model) {
            ui.label(RichText::new(field).color(palette.careful));
        }
        let published = model.text.get("describe-published");
        ui.checkbox(&mut model.form.ask_published_settings, published);
        if let Some(practice) = model.form.practice {
            let title = model.text.get(&format!("lab-{practice}"));
            ui.label(
                RichText::new(model.text.format("describe-practice", &[("title", &title)]))
                    .color(palette.accent),
            );
        }
        ui.add_space(theme::GAP);
        ui.horizontal(|ui| {
            let button = theme::main_button(&model.text.get("describe-check"), palette);
            let button = theme::add_accent(ui, button);
            if with_shortcut(button, &Action::Check).clicked() {
                action = Some(Action::Check);
            }
            if let Some(keys) = action::shortcut(&Action::Check) {
                let keys = ui.ctx().format_shortcut(&keys);
                ui.label(RichText::new(keys).size(theme::SMALL).color(palette.soft));
            }
        });
        ui.label(
            RichText::new(model.text.get("describe-promise"))
                .size(theme::SMALL)
                .color(palette.soft),
        );
    });
    action
}

fn is_doubtful(complaint: Option<&Complaint>, field: &str) -> bool {
    complaint.is_some_and(|complaint| complaint.doubtful.iter().any(|name| name == field))
}

fn field(ui: &mut egui::Ui, label: &str, value: &mut String, hint: &str, width: f32, doubtful: bool) {
    let name = ui.label(label);
    ui.horizontal(|ui| {
        if doubtful {
            doubt(ui);
        }
        let edit = egui::TextEdit::singleline(value)
            .hint_text(hint)
            .desired_width(width);
        ui.add(edit).labelled_by(name.id);
    });
    ui.end_row();
}

/// The sign of a value that was read, but not for certain.
fn doubt(ui: &mut egui::Ui) {
    let palette = theme::palette(ui);
    let (painter, centre) = icons::place(ui, 18.0);
    icons::sign(
        &painter,
        centre,
        9.0,
        Sign::Unknown,
        palette.careful,
        palette.card,
    );
}

fn program(ui: &mut egui::Ui, model: &mut Model) {
    let name = ui.label(model.text.get("report-program"));
    let chosen = model.form.client.as_deref().and_then(client::by_id);
    let of_message = model.text.get("describe-program-of-message");
    let shown = chosen.map_or(of_message.clone(), |profile| {
        format!("{}, {}", profile.client, profile.os)
    });
    let width = ui.available_width();
    let combo = egui::ComboBox::from_id_salt("program")
        .selected_text(shown)
        .width(width)
        .truncate();
    let response = combo.show_ui(ui, |ui| {
        ui.selectable_value(&mut model.form.client, None, of_message);
        for profile in client::profiles()
            .iter()
            .filter(|profile| profile.hello.is_some())
        {
            let label = format!("{}, {}", profile.client, profile.os);
            ui.selectable_value(&mut model.form.client, Some(profile.id.clone()), label);
        }
    });
    response.response.labelled_by(name.id);
    ui.end_row();
}

fn protocol(ui: &mut egui::Ui, model: &mut Model, doubtful: bool) {
    let name = ui.label(model.text.get("explain-protocol"));
    let shown = model.form.protocol.map_or("–", Protocol::name);
    ui.horizontal(|ui| {
        if doubtful {
            doubt(ui);
        }
        let combo = egui::ComboBox::from_id_salt("protocol").selected_text(shown);
        let response = combo.show_ui(ui, |ui| {
            for protocol in Protocol::PROBED {
                ui.selectable_value(&mut model.form.protocol, Some(protocol), protocol.name());
            }
        });
        response.response.labelled_by(name.id);
    });
    ui.end_row();
}

fn security(ui: &mut egui::Ui, model: &mut Model) {
    let name = ui.label(model.text.get("describe-security"));
    let words = |security: Security, text: &Text| match security {
        Security::Tls => text.get("report-security-tls"),
        Security::StartTls => text.get("report-security-starttls"),
        Security::None => text.get("report-security-none"),
    };
    let shown = model
        .form
        .security
        .map_or("–".to_owned(), |security| words(security, &model.text));
    let response = egui::ComboBox::from_id_salt("security")
        .selected_text(shown)
        .width(ui.available_width().min(220.0))
        .truncate()
        .show_ui(ui, |ui| {
            for security in [Security::Tls, Security::StartTls, Security::None] {
                let label = words(security, &model.text);
                ui.selectable_value(&mut model.form.security, Some(security), label);
            }
        });
    response.response.labelled_by(name.id);
    ui.end_row();
}

/// Which fields the message did not tell, with the usual values.
fn missing(model: &Model) -> Vec<String> {
    if model.reading.is_empty() {
        return Vec::new();
    }
    let form = &model.form;
    let fields = [
        ("missing-server", form.server.trim().is_empty()),
        ("missing-protocol", form.protocol.is_none()),
        ("missing-port", form.port.trim().is_empty()),
    ];
    fields
        .into_iter()
        .filter(|(_, missing)| *missing)
        .map(|(id, _)| model.text.get(id))
        .collect()
}
