//! The picture of the chain: fills in live, and breaks where the chain is broken.
//!
//! In: the state of each link. Out: a drawing over the whole width, at least as high as its words need; each link has a
//! name and a state for screen readers, and a sign beside its colour.

use crate::diagnosis::{Link, LinkState};
use crate::gui::model::chain_rows::{LinkRow, Shown};
use crate::gui::widgets::icons::{self, Sign};
use crate::gui::widgets::theme::{self, Palette};
use crate::text::Text;
use eframe::egui::text::LayoutJob;
use eframe::egui::{self, Align, Color32, FontId, Galley, Pos2, Rect, Sense, Shape, Stroke, pos2, vec2};
use std::sync::Arc;

/// Radius of a link, in points.
const RADIUS: f32 = 22.0;
/// Between the links and their names.
const BELOW: f32 = 8.0;

/// Draws the chain over the whole width; where words would be cut apart, in more than one row.
pub fn show(ui: &mut egui::Ui, chain: &[LinkRow], text: &Text) -> egui::Response {
    let palette = theme::palette(ui);
    let width = ui.available_width();
    let widest = chain
        .iter()
        .map(|row| Caption::longest_word(ui, row, text))
        .fold(0.0, f32::max);
    let columns = columns(chain.len(), width, widest + theme::GAP);
    let column = width / columns as f32;
    let captions: Vec<Caption> = chain
        .iter()
        .map(|row| Caption::new(ui, palette, row, column - theme::GAP, text))
        .collect();
    let words = captions.iter().map(Caption::height).fold(0.0, f32::max);
    let row_height = 2.0 * RADIUS + BELOW + words + 4.0;
    let rows = chain.len().div_ceil(columns);
    let height = rows as f32 * (row_height + theme::GAP) - theme::GAP;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let spoken = spoken(chain, text);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, &spoken));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let cell = |index: usize| {
        let (across, down) = ((index % columns) as f32, (index / columns) as f32);
        let corner = rect.min + vec2(column * across, (row_height + theme::GAP) * down);
        Rect::from_min_size(corner, vec2(column, row_height))
    };
    let centre = |index: usize| pos2(cell(index).center().x, cell(index).top() + RADIUS + 2.0);
    for (index, row) in chain.iter().enumerate().skip(1) {
        let to = centre(index);
        let from = if index % columns == 0 {
            // The way goes on from the row above.
            let above = centre(index - 1);
            draw_line(
                ui,
                palette,
                above,
                above + vec2(column / 2.0 + RADIUS, 0.0),
                Shown::Waiting,
            );
            to - vec2(column / 2.0 + RADIUS, 0.0)
        } else {
            centre(index - 1)
        };
        draw_line(ui, palette, from, to, row.shown);
    }
    for (index, (row, caption)) in chain.iter().zip(captions).enumerate() {
        draw_link(ui, palette, centre(index), row);
        caption.draw(ui, centre(index) + vec2(0.0, RADIUS + BELOW));
        if let Some(what) = &row.what {
            let position = ui.interact(cell(index), response.id.with(index), Sense::hover());
            position.on_hover_text(what);
        }
    }
    response
}

/// As many columns as the words fit into, so that every row is full.
fn columns(links: usize, width: f32, wanted: f32) -> usize {
    let links = links.max(1);
    (1..=links)
        .rev()
        .filter(|columns| links.is_multiple_of(*columns))
        .find(|columns| width / *columns as f32 >= wanted)
        .unwrap_or(1)
}

/// The chain in words: what a screen reader says.
pub fn spoken(chain: &[LinkRow], text: &Text) -> String {
    let links = chain.iter().map(|row| {
        let (name, state) = (
            text.get(&link_message(row.link)),
            text.get(&state_message(row.shown)),
        );
        let heard = text.labelled(&name, &state);
        match &row.what {
            Some(what) => format!("{heard}. {what}"),
            None => heard,
        }
    });
    links.collect::<Vec<_>>().join("; ")
}

fn link_message(link: Link) -> String {
    format!("link-{}", link.name())
}

fn state_message(shown: Shown) -> String {
    format!("link-state-{}", shown.name())
}

/// The words below a link.
struct Caption {
    name: Arc<Galley>,
    state: Arc<Galley>,
}

impl Caption {
    fn new(ui: &egui::Ui, palette: &Palette, row: &LinkRow, width: f32, text: &Text) -> Caption {
        let lay_out = |words: String, size: f32, colour: Color32| {
            let font = FontId::proportional(size);
            let mut job = LayoutJob::simple(words, font, colour, width.max(20.0));
            job.halign = Align::Center;
            ui.painter().layout_job(job)
        };
        let (name, state) = Caption::words(row, text);
        Caption {
            name: lay_out(name, theme::BODY, palette.ink),
            state: lay_out(state, theme::SMALL, colour(palette, row.shown)),
        }
    }

    /// The link's name and its state, with the time it took.
    fn words(row: &LinkRow, text: &Text) -> (String, String) {
        let state = text.get(&state_message(row.shown));
        let timed = matches!(
            row.shown,
            Shown::State(LinkState::Works | LinkState::Partly | LinkState::Broken)
        );
        let state = match row.ms.filter(|_| timed) {
            Some(0) => text.more(&state, &text.milliseconds("<1")),
            Some(ms) => text.more(&state, &text.milliseconds(ms)),
            None => state,
        };
        (text.get(&link_message(row.link)), state)
    }

    /// What the longest word takes that must not be cut apart, in points.
    fn longest_word(ui: &egui::Ui, row: &LinkRow, text: &Text) -> f32 {
        let (name, state) = Caption::words(row, text);
        let measured = [(name, theme::BODY), (state, theme::SMALL)].map(|(words, size)| {
            let font = FontId::proportional(size);
            let words = words.split(' ');
            words
                .map(|word| theme::width_of(ui, word, font.clone()))
                .fold(0.0, f32::max)
        });
        measured.into_iter().fold(0.0, f32::max)
    }

    fn height(&self) -> f32 {
        self.name.size().y + self.state.size().y + 2.0
    }

    fn draw(self, ui: &egui::Ui, top: Pos2) {
        let below = top + vec2(0.0, self.name.size().y + 2.0);
        ui.painter().galley(top, self.name, Color32::PLACEHOLDER);
        ui.painter().galley(below, self.state, Color32::PLACEHOLDER);
    }
}

fn colour(palette: &Palette, shown: Shown) -> Color32 {
    match shown {
        Shown::Checking => palette.accent,
        Shown::State(LinkState::Works) => palette.fine,
        Shown::State(LinkState::Broken) => palette.problem,
        Shown::State(LinkState::Partly) | Shown::Suspected => palette.careful,
        Shown::Waiting | Shown::State(_) => palette.soft,
    }
}

/// The line to a link: whole where the link works, torn where it is broken, dotted where nothing is known.
fn draw_line(ui: &egui::Ui, palette: &Palette, from: Pos2, to: Pos2, shown: Shown) {
    let (start, end) = (from + vec2(RADIUS + 7.0, 0.0), to - vec2(RADIUS + 7.0, 0.0));
    if start.x >= end.x {
        return;
    }
    let stroke = Stroke::new(3.0, colour(palette, shown));
    match shown {
        Shown::State(LinkState::Works | LinkState::Partly) => {
            ui.painter().line_segment([start, end], stroke);
        }
        Shown::State(LinkState::Broken) => {
            let middle = start + (end - start) * 0.5;
            for (side, edge) in [(-1.0, start), (1.0, end)] {
                let torn = middle + vec2(side * 5.0, 0.0);
                if (edge.x - torn.x) * side > 0.0 {
                    ui.painter().line_segment([edge, torn], stroke);
                }
                let slant = vec2(4.0, -9.0);
                ui.painter()
                    .line_segment([torn - slant, torn + slant], Stroke::new(2.5, stroke.color));
            }
        }
        Shown::Waiting | Shown::Checking | Shown::Suspected | Shown::State(_) => {
            let line = Shape::dashed_line(&[start, end], Stroke::new(2.0, palette.edge), 3.0, 6.0);
            ui.painter().extend(line);
        }
    }
}

fn draw_link(ui: &egui::Ui, palette: &Palette, centre: Pos2, row: &LinkRow) {
    let tint = colour(palette, row.shown);
    let painter = ui.painter();
    let sign = match row.shown {
        Shown::Waiting => None,
        Shown::Checking => Some(Sign::Busy),
        Shown::State(LinkState::Works) => Some(Sign::Fine),
        Shown::State(LinkState::Broken) => Some(Sign::Problem),
        Shown::State(LinkState::Partly) | Shown::Suspected => Some(Sign::Careful),
        Shown::State(_) => Some(Sign::Skipped),
    };
    let is_known = !matches!(sign, None | Some(Sign::Skipped));
    let (ground, ring) = if is_known {
        (palette.tint(tint), tint)
    } else {
        (palette.card, palette.edge)
    };
    painter.circle(centre, RADIUS, ground, Stroke::new(2.0, ring));
    icons::link(painter, centre, RADIUS * 0.52, row.link, tint);
    let Some(sign) = sign else { return };
    let corner = centre + vec2(RADIUS * 0.74, RADIUS * 0.74);
    painter.circle_filled(corner, 10.0, palette.card);
    icons::sign(painter, corner, 8.0, sign, tint, palette.card);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::model::chain_rows;
    use crate::text::Language;

    #[test]
    fn a_screen_reader_hears_every_link_and_its_state() {
        let text = Text::new(Language::ENGLISH);
        let mut chain = chain_rows::live(None, &text);
        chain[3].shown = Shown::State(LinkState::Broken);
        let heard = spoken(&chain, &text);
        assert_eq!(heard.split("; ").count(), 6);
        assert!(heard.contains("Secure connection: broken"), "{heard}");
    }

    #[test]
    fn long_names_make_the_picture_higher_not_wider() {
        let height = |width: f32| {
            let context = egui::Context::default();
            theme::apply(&context);
            let mut used = Rect::NOTHING;
            let mut output = context.run_ui(egui::RawInput::default(), |ui| {
                ui.set_max_width(width);
                let text = Text::new(Language::ENGLISH);
                show(ui, &chain_rows::live(None, &text), &text);
                used = ui.min_rect();
            });
            // Nothing is drawn in this test.
            output.textures_delta.clear();
            assert!(used.width() <= width + 0.5, "{used:?}");
            used.height()
        };
        assert!(height(260.0) > height(900.0));
    }

    #[test]
    fn words_are_never_cut_apart_and_rows_are_full() {
        assert_eq!(columns(6, 600.0, 90.0), 6);
        assert_eq!(columns(6, 400.0, 90.0), 3);
        assert_eq!(columns(6, 200.0, 90.0), 2);
        assert_eq!(columns(6, 60.0, 90.0), 1);
    }
}
