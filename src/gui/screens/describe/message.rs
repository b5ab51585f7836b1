//! The box for the message, what was read in it, and what that most likely means.
//!
//! In: the model. Out: a card that answers while one types.

use super::fields;
use crate::checkup;
use crate::complaint;
use crate::diagnosis::{Hypothesis, Label};
use crate::gui::action::Action;
use crate::gui::model::{FormField, Model};
use crate::gui::widgets::{buttons, layout, scroll, theme};
use crate::report::explanation::{first_steps, named_causes};
use crate::report::visible::one_line;
use crate::report::words;
use eframe::egui::text::CCursor;
use eframe::egui::text_selection::CCursorRange;
use eframe::egui::{self, RichText, Stroke};

/// Lines of the message that are seen at once, in a usual and in a low window.
const PASTE_ROWS: [usize; 2] = [9, 4];
/// Windows from here on are high: the box has more lines, one for each of these points.
const HIGH: [f32; 2] = [760.0, 30.0];

/// The id of the paste box, so that Ctrl+V anywhere can go there.
pub fn paste_box() -> egui::Id {
    egui::Id::unique("paste-box")
}

/// Draws the card.
pub fn show(ui: &mut egui::Ui, model: &mut Model) -> Option<Action> {
    let palette = theme::palette(ui);
    let mut action = None;
    theme::card(palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let title = theme::heading(ui, &model.text.get("describe-message"));
        if paste_area(ui, model, title.id) {
            action = Some(Action::Edited);
        }
        fields::problem_line(ui, model, FormField::Message);
        ui.horizontal_wrapped(|ui| {
            if ui.button(model.text.get("describe-paste")).clicked() {
                action = Some(Action::RequestPaste);
            }
            buttons::of_action(
                ui,
                &model.text.get("describe-open"),
                Action::OpenFile,
                &mut action,
            );
            if !model.form.paste.is_empty() && ui.button(model.text.get("describe-clear")).clicked() {
                action = Some(Action::Clear);
            }
            let drop = RichText::new(model.text.get("window-drop"));
            // Where it has no room beside the buttons it goes below them as a whole.
            ui.add(egui::Label::new(drop.size(theme::SMALL).color(palette.soft)).extend());
        });
    });
    picture(ui, model, &mut action);
    understood(ui, model, &mut action);
    action
}

/// A picture that goes onto the card of the result, small, with the way to take it away.
fn picture(ui: &mut egui::Ui, model: &Model, action: &mut Option<Action>) {
    let Some(image) = &model.pasted_picture else {
        return;
    };
    let palette = theme::palette(ui);
    ui.add_space(theme::GAP / 2.0);
    theme::careful_card(palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let id = match model.reading.is_empty() {
            true => "describe-picture",
            false => "window-picture-kept",
        };
        ui.label(RichText::new(model.text.get(id)).color(palette.careful));
        ui.horizontal(|ui| {
            let texture = thumbnail(ui.ctx(), image);
            let small = egui::Image::new(&texture).max_size(egui::vec2(120.0, 60.0));
            ui.add(small.alt_text(model.text.get("window-picture")));
            if ui.button(model.text.get("window-picture-remove")).clicked() {
                *action = Some(Action::RemovePicture);
            }
        });
    });
}

/// The texture of a picture, made once for each picture.
fn thumbnail(context: &egui::Context, image: &std::sync::Arc<egui::ColorImage>) -> egui::TextureHandle {
    let key = egui::Id::unique(("thumbnail", std::sync::Arc::as_ptr(image) as usize));
    if let Some(known) = context.data(|data| data.get_temp::<egui::TextureHandle>(key)) {
        return known;
    }
    let texture = context.load_texture("pasted", image.clone(), egui::TextureOptions::LINEAR);
    context.data_mut(|data| data.insert_temp(key, texture.clone()));
    texture
}

/// Where the message goes, with an example while it is empty; whether it was edited.
fn paste_area(ui: &mut egui::Ui, model: &mut Model, title: egui::Id) -> bool {
    let palette = theme::palette(ui);
    let dropping = ui.input(|input| !input.raw.hovered_files.is_empty());
    let colour = match (&model.problem, dropping) {
        (Some(problem), _) if problem.field == FormField::Message => palette.problem,
        (_, true) => palette.accent,
        _ => palette.edge,
    };
    let frame = egui::Frame::new()
        .fill(palette.paper)
        .stroke(Stroke::new(1.0, colour))
        .corner_radius(theme::ROUND);
    let hint = model.text.get("describe-example");
    let rows = rows(ui.ctx().content_rect().height());
    if std::mem::take(&mut model.paste_is_new) {
        begin_at_the_top(ui.ctx());
    }
    let shown = frame.show(ui, |ui| {
        let edit = egui::TextEdit::multiline(&mut model.form.paste)
            .id(paste_box())
            .hint_text(RichText::new(hint).color(palette.soft))
            .frame(egui::Frame::new().inner_margin(8))
            .desired_rows(rows)
            .desired_width(f32::INFINITY);
        let height = rows as f32 * ui.text_style_height(&egui::TextStyle::Body) + 20.0;
        let area = egui::ScrollArea::vertical()
            .id_salt("paste")
            .auto_shrink([false, false])
            .min_scrolled_height(height)
            .max_height(height);
        scroll::on_card(ui, area, |ui| ui.add(edit).labelled_by(title).changed())
    });
    // The bar of a long message is a part of the box.
    scroll::ring_around(ui, paste_box(), shown.response.rect);
    shown.inner
}

fn rows(height: f32) -> usize {
    let [usual, low] = PASTE_ROWS;
    let [high, line] = HIGH;
    match height {
        height if height < layout::LOW => low,
        height => usual + ((height - high).max(0.0) / line) as usize,
    }
}

/// A text that the program put into the box is not selected, and the caret stands before it.
fn begin_at_the_top(context: &egui::Context) {
    let mut state = egui::TextEdit::load_state(context, paste_box()).unwrap_or_default();
    state
        .cursor
        .set_char_range(Some(CCursorRange::one(CCursor::new(0))));
    egui::TextEdit::store_state(context, paste_box(), state);
}

/// What the numbers in the message mean and what it all most likely comes from, while typing.
fn understood(ui: &mut egui::Ui, model: &Model, action: &mut Option<Action>) {
    let palette = theme::palette(ui);
    let text = &model.text;
    let is_silent = model.form.paste.trim().is_empty() || model.is_reading;
    if is_silent && model.reading.is_empty() {
        return;
    }
    ui.add_space(theme::GAP / 2.0);
    theme::card(palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        if model.reading.is_empty() {
            theme::announce(&ui.label(text.get("describe-not-understood")));
            left_out(ui, model);
            return;
        }
        let title = text.get("describe-understood");
        ui.label(RichText::new(title).size(theme::SMALL).color(palette.soft));
        for code in model.reading.codes.iter().take(3) {
            ui.horizontal_wrapped(|ui| {
                theme::pill(ui, &one_line(&code.code), palette.accent);
                ui.label(one_line(&model.text.meaning(&code.meaning)));
            });
        }
        for event in model.reading.events.iter().take(4) {
            let error = event.error.as_deref().unwrap_or_default();
            let source = event.source.as_deref().unwrap_or_default();
            let number = format!("{} {}", text.get("report-event"), event.id);
            let line = text.labelled(&number, &format!("{source} {error}"));
            ui.label(one_line(&line));
        }
        let complaint = checkup::leading_complaint(&model.reading);
        if let Some(response) = complaint.and_then(|complaint| complaint.server_response.as_ref()) {
            let label = text.get("explain-server-response");
            ui.label(text.labelled(&label, &one_line(response)));
        }
        others(ui, model, action);
        left_out(ui, model);
        causes(ui, model);
    });
}

/// More are not offered.
const MOST_OTHERS: usize = 6;

/// The other messages of the same text: each server a click.
fn others(ui: &mut egui::Ui, model: &Model, action: &mut Option<Action>) {
    let more = model.reading.complaints.len().saturating_sub(1);
    if more == 0 {
        return;
    }
    let words = model
        .text
        .format("describe-more", &[("count", &more.to_string())]);
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(words).color(theme::palette(ui).soft));
        let mut named = vec![model.form.server.clone()];
        for (position, complaint) in model.reading.complaints.iter().enumerate() {
            let server = complaint.server.as_deref().and_then(complaint::host);
            let Some(server) = server.filter(|server| !named.contains(server)) else {
                continue;
            };
            if named.len() <= MOST_OTHERS && ui.button(one_line(&server)).clicked() {
                *action = Some(Action::TakeComplaint(position));
            }
            named.push(server);
        }
    });
    let servers = model.servers_of_accounts();
    if !servers.is_empty() {
        let servers = one_line(&model.text.list(&servers));
        let words = model
            .text
            .format("window-check-servers", &[("servers", &servers)]);
        ui.add(egui::Label::new(words).wrap());
    }
}

/// What was left out of what was pasted: a secret, or the end of an endless message.
fn left_out(ui: &mut egui::Ui, model: &Model) {
    let reading = &model.reading;
    for (is_so, id) in [
        (reading.secrets_left_out > 0, "explain-secret-left-out"),
        (reading.sentences_left_out, "explain-sentences-left-out"),
    ] {
        if is_so {
            let palette = theme::palette(ui);
            let words = RichText::new(model.text.get(id));
            theme::announce(&ui.label(words.color(palette.careful)));
        }
    }
}

/// More causes are not read beside a box.
const MOST_CAUSES: usize = 3;

/// What it most likely means, from the words alone.
fn causes(ui: &mut egui::Ui, model: &Model) {
    let Some(explanation) = &model.explanation else {
        return;
    };
    let (palette, text) = (theme::palette(ui), &model.text);
    let soft = |words: String| RichText::new(words).size(theme::SMALL).color(palette.soft);
    if explanation.causes.is_empty() {
        ui.label(soft(text.get("window-words-tell-nothing")));
        return;
    }
    ui.separator();
    ui.label(soft(text.get("window-likely-causes")));
    let is_worth_it = |position: usize, cause: &Hypothesis| {
        position == 0 || matches!(cause.label, Label::Likely | Label::Possible)
    };
    let causes = named_causes(explanation).take(MOST_CAUSES).enumerate();
    for (_, cause) in causes.filter(|(position, cause)| is_worth_it(*position, cause)) {
        ui.horizontal_wrapped(|ui| {
            // Before its cause, the word of certainty never stands alone in a line.
            theme::pill(ui, &words::label(cause.label, text), palette.soft);
            ui.label(theme::strong(one_line(&words::title(cause.id, text))));
        });
    }
    // A step that fits one of several causes would send somebody the wrong way.
    let is_likely = named_causes(explanation)
        .next()
        .is_some_and(|cause| cause.label == Label::Likely);
    if let Some((step, _)) = first_steps(&explanation.advice.user, text)
        .first()
        .filter(|_| is_likely)
    {
        let words = text.format("window-first-step", &[("step", &one_line(step))]);
        ui.add(egui::Label::new(words).wrap());
    }
    ui.label(soft(text.get("window-check-to-be-sure")));
}
