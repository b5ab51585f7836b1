//! The fields beside the message: one is enough, the others are folded and filled in.
//!
//! In: the model. Out: what was edited; what cannot be right stands in red below its field.

use super::id_of;
use crate::checkup;
use crate::complaint::Complaint;
use crate::gui::action::Action;
use crate::gui::model::{FormField, Model, Start};
use crate::gui::widgets::icons::{self, Sign};
use crate::gui::widgets::section::{self, AtFirst};
use crate::gui::widgets::{program_list, theme};
use crate::mail::{Protocol, Security};
use crate::report::visible::one_line;
use crate::text::Text;
use eframe::egui::{self, RichText, Stroke};

/// The name of the folded part.
pub const MORE: &str = "more";

/// Servers that were checked before and are offered again.
const MOST_RECENT: usize = 4;

/// The card of those who know nothing but their address.
pub fn address_card(ui: &mut egui::Ui, model: &mut Model) -> Option<Action> {
    let palette = theme::palette(ui);
    let mut action = None;
    theme::card(palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        theme::heading(ui, &model.text.get("window-address"));
        let hint = "name@example.com";
        action = text_field(ui, model, FormField::Address, hint, f32::INFINITY);
        let about = RichText::new(model.text.get("window-address-about"));
        ui.add(egui::Label::new(about.color(palette.soft)).wrap());
    });
    action
}

/// The card of those who know the server.
pub fn server_card(ui: &mut egui::Ui, model: &mut Model) -> Option<Action> {
    let palette = theme::palette(ui);
    let mut action = None;
    theme::card(palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        theme::heading(ui, &model.text.get("report-server"));
        action = text_field(ui, model, FormField::Server, "mail.example.com", f32::INFINITY);
        let about = RichText::new(model.text.get("window-server-about"));
        ui.add(egui::Label::new(about.color(palette.soft)).wrap());
        recent(ui, model, &mut action);
    });
    action
}

/// Servers of earlier checks, a click each.
fn recent(ui: &mut egui::Ui, model: &mut Model, action: &mut Option<Action>) {
    let mut servers: Vec<String> = Vec::new();
    for entry in model
        .entries
        .iter()
        .flatten()
        .filter(|entry| entry.practice.is_none())
    {
        if !servers.contains(&entry.server) && servers.len() < MOST_RECENT {
            servers.push(entry.server.clone());
        }
    }
    if servers.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        let title = RichText::new(model.text.get("window-recent"));
        ui.label(title.color(theme::palette(ui).soft));
        for server in servers {
            if ui.button(one_line(&server)).clicked() {
                model.form.server = server;
                *action = Some(Action::FormChanged);
            }
        }
    });
}

/// The server, and below it everything that may stay folded.
pub fn show(ui: &mut egui::Ui, model: &mut Model) -> Option<Action> {
    let mut action = None;
    theme::heading(ui, &model.text.get("describe-settings"));
    if model.form.start != Start::Server {
        let name = ui.label(model.text.get("report-server"));
        let hint = match model.form.start {
            Start::Address => model.text.get("window-server-of-address"),
            Start::Message | Start::Server => "mail.example.com".to_owned(),
        };
        action = labelled_field(ui, model, FormField::Server, &hint, f32::INFINITY, name.id);
        stated(ui, model, FormField::Server);
    }
    let title = folded_title(model);
    section::bare(ui, MORE, &title, AtFirst::Folded, |ui| {
        ui.label(RichText::new(model.text.get("window-more-about")).color(theme::palette(ui).soft));
        action = more(ui, model).or(action.take());
    });
    action
}

/// What is folded away, in one line: so much as is filled in.
fn folded_title(model: &Model) -> String {
    let form = &model.form;
    let program = form
        .program
        .and_then(|position| crate::gui::model::programs::choices().get(position))
        .map(|choice| choice.name.clone());
    let parts = [
        program,
        form.protocol.map(|protocol| protocol.name().to_owned()),
        Some(form.port.trim().to_owned()).filter(|port| !port.is_empty()),
        form.security
            .map(|security| security_words(security, &model.text)),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    match parts.is_empty() {
        true => model.text.get("window-more"),
        false => model
            .text
            .remark(&model.text.get("window-more"), &model.text.list(&parts)),
    }
}

fn more(ui: &mut egui::Ui, model: &mut Model) -> Option<Action> {
    let mut changed = false;
    let mut of_port = None;
    let name = ui.label(model.text.get("report-program"));
    let unchosen = model.text.get("describe-program-of-message");
    if let Some(chosen) = program_list::field(
        ui,
        id_of(FormField::Program),
        name.id,
        model.form.program,
        &unchosen,
        &model.text,
    ) {
        model.form.program = chosen;
        model.form.client = None;
        changed = true;
    }
    problem_line(ui, model, FormField::Program);
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            let name = explained(ui, &model.text, "explain-protocol", "window-meaning-protocol");
            changed |= protocol(ui, model, name.id);
        });
        ui.vertical(|ui| {
            let name = explained(ui, &model.text, "report-port", "window-meaning-port");
            of_port = labelled_field(ui, model, FormField::Port, "", 80.0, name.id);
        });
        ui.vertical(|ui| {
            let name = explained(ui, &model.text, "describe-security", "window-meaning-encryption");
            changed |= security(ui, model, name.id);
        });
    });
    stated(ui, model, FormField::Port);
    problem_line(ui, model, FormField::Protocol);
    problem_line(ui, model, FormField::Port);
    let published = model.text.get("describe-published");
    changed |= ui
        .checkbox(&mut model.form.ask_published_settings, published)
        .changed();
    of_port.or(changed.then_some(Action::FormChanged))
}

/// The name of a field, and under the pointer what the word means; screen readers are told both.
fn explained(ui: &mut egui::Ui, text: &Text, name: &str, meaning: &str) -> egui::Response {
    let meaning = text.get(meaning);
    let label = ui.label(text.get(name));
    let description = meaning.clone();
    ui.ctx()
        .accesskit_node_builder(label.id, |node| node.set_description(description));
    label
        .on_hover_cursor(egui::CursorIcon::Help)
        .on_hover_text(meaning)
}

/// Says where a value is from: read in the message, for certain or not.
fn stated(ui: &mut egui::Ui, model: &Model, field: FormField) {
    let Some(complaint) = checkup::leading_complaint(&model.reading) else {
        return;
    };
    let (is_told, names): (bool, &[&str]) = match field {
        FormField::Server => (
            complaint
                .server
                .as_deref()
                .and_then(crate::complaint::host)
                .as_deref()
                == Some(model.form.server.as_str()),
            &["server"],
        ),
        FormField::Port => (
            complaint.port.map(|port| port.to_string()).as_deref() == Some(model.form.port.as_str()),
            &["port", "protocol"],
        ),
        _ => (false, &[]),
    };
    if !is_told {
        return;
    }
    let palette = theme::palette(ui);
    let is_doubtful = names.iter().any(|name| is_doubtful(complaint, name));
    let (id, sign, colour) = match is_doubtful {
        true => ("window-told-perhaps", Sign::Unknown, palette.careful),
        false => ("window-told", Sign::Fine, palette.soft),
    };
    ui.horizontal(|ui| {
        let (painter, centre) = icons::position(ui, 14.0);
        icons::sign(&painter, centre, 6.0, sign, colour, palette.card);
        let words = RichText::new(model.text.get(id));
        ui.label(words.size(theme::SMALL).color(colour));
    });
}

fn is_doubtful(complaint: &Complaint, field: &str) -> bool {
    complaint.doubtful.iter().any(|name| name == field)
}

fn text_field(
    ui: &mut egui::Ui,
    model: &mut Model,
    field: FormField,
    hint: &str,
    width: f32,
) -> Option<Action> {
    let label = match field {
        FormField::Address => "window-address",
        _ => "report-server",
    };
    let name = model.text.get(label);
    let action = add_field(ui, model, field, hint, width, |response| {
        response
            .ctx
            .accesskit_node_builder(response.id, |node| node.set_label(name));
    });
    problem_line(ui, model, field);
    action
}

fn labelled_field(
    ui: &mut egui::Ui,
    model: &mut Model,
    field: FormField,
    hint: &str,
    width: f32,
    label: egui::Id,
) -> Option<Action> {
    let action = add_field(ui, model, field, hint, width, |response| {
        response.clone().labelled_by(label);
    });
    if field == FormField::Server {
        problem_line(ui, model, field);
    }
    action
}

/// A field of one line; with a red edge while its value cannot be right. Enter checks.
fn add_field(
    ui: &mut egui::Ui,
    model: &mut Model,
    field: FormField,
    hint: &str,
    width: f32,
    name: impl FnOnce(&egui::Response),
) -> Option<Action> {
    let palette = theme::palette(ui);
    let is_wrong = model
        .problem
        .as_ref()
        .is_some_and(|problem| problem.field == field);
    ui.scope(|ui| {
        if is_wrong {
            let widgets = &mut ui.visuals_mut().widgets;
            for widget in [&mut widgets.inactive, &mut widgets.hovered, &mut widgets.active] {
                widget.bg_stroke = Stroke::new(1.0, palette.problem);
            }
            ui.visuals_mut().selection.stroke = Stroke::new(1.0, palette.problem);
        }
        let value = match field {
            FormField::Address => &mut model.form.address,
            FormField::Port => &mut model.form.port,
            _ => &mut model.form.server,
        };
        let edit = egui::TextEdit::singleline(value)
            .id(id_of(field))
            .hint_text(RichText::new(hint).color(palette.soft))
            .desired_width(width);
        let response = ui.add(edit);
        name(&response);
        if is_wrong {
            let invalid = egui::accesskit::Invalid::True;
            ui.ctx()
                .accesskit_node_builder(response.id, |node| node.set_invalid(invalid));
        }
        let is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        match is_entered {
            true => Some(Action::Check),
            false => response.changed().then_some(Action::FormChanged),
        }
    })
    .inner
}

/// What cannot be right, below its field.
pub fn problem_line(ui: &mut egui::Ui, model: &Model, field: FormField) {
    let Some(problem) = model.problem.as_ref().filter(|problem| problem.field == field) else {
        return;
    };
    let palette = theme::palette(ui);
    ui.horizontal_top(|ui| {
        let (painter, centre) = icons::position(ui, 18.0);
        icons::sign(
            &painter,
            centre,
            8.0,
            Sign::Careful,
            palette.problem,
            palette.card,
        );
        let words = RichText::new(&problem.words).color(palette.problem);
        theme::announce(&ui.add(egui::Label::new(words).wrap()));
    });
}

fn protocol(ui: &mut egui::Ui, model: &mut Model, name: egui::Id) -> bool {
    let unchosen = model.text.get("window-automatic");
    let before = model.form.protocol;
    let shown = before.map_or(unchosen.clone(), |protocol| protocol.name().to_owned());
    let combo = egui::ComboBox::from_id_salt("protocol")
        .selected_text(shown)
        .width(110.0);
    let response = combo.show_ui(ui, |ui| {
        theme::list_colours(ui);
        ui.selectable_value(&mut model.form.protocol, None, unchosen);
        for protocol in Protocol::PROBED {
            ui.selectable_value(&mut model.form.protocol, Some(protocol), protocol.name());
        }
    });
    response.response.labelled_by(name);
    model.form.protocol != before
}

fn security_words(security: Security, text: &Text) -> String {
    text.get(match security {
        Security::Tls => "report-security-tls",
        Security::StartTls => "report-security-starttls",
        Security::None => "report-security-none",
    })
}

fn security(ui: &mut egui::Ui, model: &mut Model, name: egui::Id) -> bool {
    let unchosen = model.text.get("window-automatic");
    let before = model.form.security;
    let shown = before.map_or(unchosen.clone(), |security| security_words(security, &model.text));
    let response = egui::ComboBox::from_id_salt("security")
        .selected_text(shown)
        .width(ui.available_width().clamp(100.0, 220.0))
        .wrap()
        .show_ui(ui, |ui| {
            theme::list_colours(ui);
            ui.selectable_value(&mut model.form.security, None, unchosen);
            for security in [Security::Tls, Security::StartTls, Security::None] {
                let label = security_words(security, &model.text);
                ui.selectable_value(&mut model.form.security, Some(security), label);
            }
        });
    response.response.labelled_by(name);
    model.form.security != before
}
