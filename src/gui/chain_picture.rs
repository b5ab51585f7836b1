//! The picture of the chain: fills in live, and breaks where the chain is broken.
//!
//! In: the state of each link. Out: a drawing over the whole width, at least as high as its words need; each link has a
//! name and a state for screen readers, and a sign beside its colour.

use super::chain::{Chain, LinkRow};
use super::icons::{self, Sign};
use super::theme::{self, Palette};
use crate::probe::{Link, LinkState};
use crate::report::words;
use crate::text::Text;
use eframe::egui::text::LayoutJob;
use eframe::egui::{self, Align, Color32, FontId, Galley, Pos2, Sense, Shape, Stroke, pos2, vec2};
use std::sync::Arc;

/// Radius of a link, in points.
const RADIUS: f32 = 22.0;
/// Between the links and their names.
const BELOW: f32 = 8.0;

/// Draws the chain over the whole width.
pub fn show(ui: &mut egui::Ui, chain: &Chain, text: &Text) -> egui::Response {
    let palette = theme::palette(ui);
    let width = ui.available_width();
    let column = width / chain.len() as f32;
    let captions: Vec<Caption> = Link::ALL
        .into_iter()
        .zip(chain)
        .map(|(link, row)| Caption::new(ui, palette, link, *row, column - theme::GAP, text))
        .collect();
    let words = captions.iter().map(Caption::height).fold(0.0, f32::max);
    let height = 2.0 * RADIUS + BELOW + words + 4.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let spoken = spoken(chain, text);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, &spoken));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let centre = |place: usize| {
        let x = rect.left() + column * (place as f32 + 0.5);
        pos2(x, rect.top() + RADIUS + 2.0)
    };
    for (place, row) in chain.iter().enumerate().skip(1) {
        draw_road(ui, palette, centre(place - 1), centre(place), row.state);
    }
    for (place, ((link, row), caption)) in Link::ALL.into_iter().zip(chain).zip(captions).enumerate() {
        draw_link(ui, palette, centre(place), link, row.state);
        caption.draw(ui, centre(place) + vec2(0.0, RADIUS + BELOW));
    }
    response
}

/// The chain in words: what a screen reader says.
pub fn spoken(chain: &Chain, text: &Text) -> String {
    let links = Link::ALL.into_iter().zip(chain).map(|(link, row)| {
        format!(
            "{}: {}",
            text.get(&link_message(link)),
            text.get(&state_message(row.state))
        )
    });
    links.collect::<Vec<_>>().join("; ")
}

fn link_message(link: Link) -> String {
    format!("link-{}", words::id_of(&link))
}

fn state_message(state: LinkState) -> String {
    format!("link-state-{}", words::id_of(&state))
}

/// The words below a link.
struct Caption {
    name: Arc<Galley>,
    state: Arc<Galley>,
}

impl Caption {
    fn new(ui: &egui::Ui, palette: &Palette, link: Link, row: LinkRow, width: f32, text: &Text) -> Caption {
        let lay_out = |words: String, size: f32, colour: Color32| {
            let font = FontId::proportional(size);
            let mut job = LayoutJob::simple(words, font, colour, width.max(20.0));
            job.halign = Align::Center;
            ui.painter().layout_job(job)
        };
        let state = text.get(&state_message(row.state));
        let seen = matches!(row.state, LinkState::Fine | LinkState::Problem);
        let state = match row.ms.filter(|_| seen) {
            Some(0) => format!("{state}, <1\u{a0}ms"),
            Some(ms) => format!("{state}, {ms}\u{a0}ms"),
            None => state,
        };
        Caption {
            name: lay_out(text.get(&link_message(link)), theme::BODY, palette.ink),
            state: lay_out(state, theme::SMALL, colour(palette, row.state)),
        }
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

fn colour(palette: &Palette, state: LinkState) -> Color32 {
    match state {
        LinkState::Waiting | LinkState::Skipped => palette.soft,
        LinkState::Checking => palette.accent,
        LinkState::Fine => palette.fine,
        LinkState::Problem => palette.problem,
    }
}

/// The road to a link: whole where the link works, torn where it is broken, dotted where nobody went.
fn draw_road(ui: &egui::Ui, palette: &Palette, from: Pos2, to: Pos2, state: LinkState) {
    let (start, end) = (from + vec2(RADIUS + 7.0, 0.0), to - vec2(RADIUS + 7.0, 0.0));
    if start.x >= end.x {
        return;
    }
    let stroke = Stroke::new(3.0, colour(palette, state));
    match state {
        LinkState::Fine => {
            ui.painter().line_segment([start, end], stroke);
        }
        LinkState::Problem => {
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
        LinkState::Waiting | LinkState::Checking | LinkState::Skipped => {
            let line = Shape::dashed_line(&[start, end], Stroke::new(2.0, palette.edge), 3.0, 6.0);
            ui.painter().extend(line);
        }
    }
}

fn draw_link(ui: &egui::Ui, palette: &Palette, centre: Pos2, link: Link, state: LinkState) {
    let tint = colour(palette, state);
    let painter = ui.painter();
    let (ground, ring) = match state {
        LinkState::Waiting | LinkState::Skipped => (palette.card, palette.edge),
        _ => (palette.tint(tint), tint),
    };
    painter.circle(centre, RADIUS, ground, Stroke::new(2.0, ring));
    icons::link(painter, centre, RADIUS * 0.52, link, tint);
    let sign = match state {
        LinkState::Waiting => return,
        LinkState::Checking => Sign::Busy,
        LinkState::Fine => Sign::Fine,
        LinkState::Problem => Sign::Problem,
        LinkState::Skipped => Sign::Skipped,
    };
    let corner = centre + vec2(RADIUS * 0.74, RADIUS * 0.74);
    painter.circle_filled(corner, 10.0, palette.card);
    icons::sign(painter, corner, 8.0, sign, tint, palette.card);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;
    use eframe::egui::Rect;

    #[test]
    fn a_screen_reader_hears_every_link_and_its_state() {
        let mut chain = Chain::default();
        chain[3].state = LinkState::Problem;
        let heard = spoken(&chain, &Text::new(Language::ENGLISH));
        assert_eq!(heard.split("; ").count(), 5);
        assert!(heard.contains("Secure channel: problem"), "{heard}");
    }

    #[test]
    fn long_names_make_the_picture_higher_not_wider() {
        let height = |width: f32| {
            let context = egui::Context::default();
            theme::apply(&context);
            let mut used = Rect::NOTHING;
            let mut output = context.run_ui(egui::RawInput::default(), |ui| {
                ui.set_max_width(width);
                show(ui, &Chain::default(), &Text::new(Language::ENGLISH));
                used = ui.min_rect();
            });
            // Nothing is drawn in this test.
            output.textures_delta.clear();
            assert!(used.width() <= width + 0.5, "{used:?}");
            used.height()
        };
        assert!(height(260.0) > height(900.0));
    }
}
