//! Every icon of the window, drawn with lines: no emoji font, sharp at any scale.
//!
//! In: a painter, a centre and a colour. Out: shapes. Icons never stand alone: a word is always beside them.

use crate::diagnosis::Link;
use eframe::egui::epaint::{CornerRadius, PathShape, StrokeKind};
use eframe::egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, Vec2, pos2, vec2};
use std::f32::consts::PI;

/// What a small sign says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// A tick.
    Fine,
    /// A cross.
    Problem,
    /// An exclamation mark.
    Careful,
    /// A question mark: nobody knows yet.
    Unknown,
    /// A dash: nobody looked.
    Skipped,
    /// Three dots: under way.
    Busy,
}

/// A filled disc with a sign in it.
pub fn sign(painter: &Painter, centre: Pos2, radius: f32, sign: Sign, disc: Color32, ink: Color32) {
    painter.circle_filled(centre, radius, disc);
    let at = |x: f32, y: f32| centre + vec2(x, y) * radius;
    let stroke = Stroke::new((radius * 0.2).max(1.5), ink);
    let dot = |at: Pos2, size: f32| painter.circle_filled(at, size * radius, ink);
    match sign {
        Sign::Fine => line(
            painter,
            vec![at(-0.42, 0.03), at(-0.1, 0.35), at(0.45, -0.32)],
            stroke,
        ),
        Sign::Problem => {
            line(painter, vec![at(-0.34, -0.34), at(0.34, 0.34)], stroke);
            line(painter, vec![at(-0.34, 0.34), at(0.34, -0.34)], stroke);
        }
        Sign::Careful => {
            line(painter, vec![at(0.0, -0.5), at(0.0, 0.12)], stroke);
            dot(at(0.0, 0.45), 0.13);
        }
        Sign::Unknown => {
            let bow = (0..=10).map(|step| {
                let angle = PI * (1.0 + 1.35 * step as f32 / 10.0);
                at(0.3 * angle.cos(), -0.24 + 0.28 * angle.sin())
            });
            let mut hook: Vec<Pos2> = bow.collect();
            hook.push(at(0.0, 0.2));
            line(painter, hook, stroke);
            dot(at(0.0, 0.5), 0.13);
        }
        Sign::Skipped => line(painter, vec![at(-0.4, 0.0), at(0.4, 0.0)], stroke),
        Sign::Busy => [-0.42, 0.0, 0.42].into_iter().for_each(|x| {
            dot(at(x, 0.0), 0.14);
        }),
    }
}

/// The picture of a link, within a circle of this radius.
pub fn link(painter: &Painter, centre: Pos2, radius: f32, link: Link, ink: Color32) {
    let at = |x: f32, y: f32| centre + vec2(x, y) * radius;
    let stroke = Stroke::new((radius * 0.13).max(1.2), ink);
    let plate = |a: Pos2, b: Pos2, round: f32| {
        let corner = CornerRadius::same((round * radius) as u8);
        painter.rect_stroke(Rect::from_min_max(a, b), corner, stroke, StrokeKind::Middle);
    };
    match link {
        Link::ThisComputer => {
            plate(at(-0.85, -0.7), at(0.85, 0.4), 0.15);
            line(painter, vec![at(0.0, 0.4), at(0.0, 0.75)], stroke);
            line(painter, vec![at(-0.4, 0.75), at(0.4, 0.75)], stroke);
        }
        Link::Name => {
            plate(at(-0.85, -0.6), at(0.85, 0.6), 0.15);
            painter.circle_filled(at(-0.4, -0.12), radius * 0.2, ink);
            line(painter, vec![at(-0.65, 0.3), at(-0.15, 0.3)], stroke);
            line(painter, vec![at(0.15, -0.2), at(0.55, -0.2)], stroke);
            line(painter, vec![at(0.15, 0.2), at(0.55, 0.2)], stroke);
        }
        Link::Connection => {
            arrow(painter, at(-0.8, -0.32), at(0.8, -0.32), stroke);
            arrow(painter, at(0.8, 0.32), at(-0.8, 0.32), stroke);
        }
        Link::SecureChannel => {
            plate(at(-0.6, -0.1), at(0.6, 0.75), 0.15);
            let bow = (0..=12).map(|step| {
                let angle = PI * (1.0 + step as f32 / 12.0);
                at(0.36 * angle.cos(), -0.4 + 0.38 * angle.sin())
            });
            let mut shackle = vec![at(-0.36, -0.1)];
            shackle.extend(bow);
            shackle.push(at(0.36, -0.1));
            line(painter, shackle, stroke);
            painter.circle_filled(at(0.0, 0.32), radius * 0.14, ink);
        }
        Link::SignIn => {
            painter.circle_stroke(at(-0.42, 0.0), radius * 0.36, stroke);
            line(painter, vec![at(-0.06, 0.0), at(0.85, 0.0)], stroke);
            line(painter, vec![at(0.5, 0.0), at(0.5, 0.32)], stroke);
            line(painter, vec![at(0.8, 0.0), at(0.8, 0.4)], stroke);
        }
        Link::MailServer => {
            for top in [-0.75, 0.08] {
                plate(at(-0.75, top), at(0.75, top + 0.66), 0.12);
                painter.circle_filled(at(-0.45, top + 0.33), radius * 0.11, ink);
                line(painter, vec![at(-0.05, top + 0.33), at(0.45, top + 0.33)], stroke);
            }
        }
    }
}

/// A globe, for the choice of a language.
pub fn globe(painter: &Painter, centre: Pos2, radius: f32, ink: Color32) {
    let stroke = Stroke::new((radius * 0.15).max(1.2), ink);
    painter.circle_stroke(centre, radius * 0.9, stroke);
    let meridian = |bulge: f32| {
        let points = (0..=12).map(|step| {
            let angle = PI * (step as f32 / 12.0 - 0.5);
            centre + vec2(bulge * angle.cos(), 0.9 * angle.sin()) * radius
        });
        painter.add(PathShape::line(points.collect(), stroke));
    };
    [-0.45, 0.45].into_iter().for_each(meridian);
    let across = vec2(radius * 0.9, 0.0);
    painter.line_segment([centre - across, centre + across], stroke);
}

/// A shield, for the line about GroupShield.
pub fn shield(painter: &Painter, centre: Pos2, radius: f32, ink: Color32) {
    let at = |x: f32, y: f32| centre + vec2(x, y) * radius;
    let outline = [
        (0.0, -1.0),
        (0.8, -0.7),
        (0.8, -0.05),
        (0.62, 0.42),
        (0.3, 0.78),
        (0.0, 1.0),
        (-0.3, 0.78),
        (-0.62, 0.42),
        (-0.8, -0.05),
        (-0.8, -0.7),
    ];
    let points = outline.into_iter().map(|(x, y)| at(x, y)).collect();
    painter.add(Shape::closed_line(points, Stroke::new(radius * 0.2, ink)));
}

/// Mailprobe's own sign: a letter under the magnifying glass.
pub fn brand(painter: &Painter, rect: Rect) {
    const GROUND: Color32 = Color32::from_rgb(0x0b, 0x2f, 0x58);
    const GLASS: Color32 = Color32::from_rgb(0xf4, 0xf9, 0xff);
    const AMBER: Color32 = Color32::from_rgb(0xff, 0xb0, 0x20);
    let unit = rect.width() / 16.0;
    let at = |x: f32, y: f32| rect.min + vec2(x, y) * unit;
    painter.rect_filled(rect.expand(unit), CornerRadius::same(6), GROUND);
    let letter = Rect::from_min_max(at(0.5, 2.0), at(14.0, 11.5));
    painter.rect_filled(letter, CornerRadius::same(2), Color32::WHITE);
    let flap = vec![at(1.2, 3.0), at(7.2, 7.6), at(13.3, 3.0)];
    line(painter, flap, Stroke::new(unit * 1.1, GROUND));
    line(
        painter,
        vec![at(12.6, 12.8), at(15.2, 15.4)],
        Stroke::new(unit * 2.0, AMBER),
    );
    painter.circle_filled(at(10.6, 10.6), unit * 4.2, GROUND);
    painter.circle(at(10.6, 10.6), unit * 2.9, GLASS, Stroke::new(unit * 1.5, AMBER));
}

fn arrow(painter: &Painter, from: Pos2, to: Pos2, stroke: Stroke) {
    line(painter, vec![from, to], stroke);
    let size = (to - from).length() * 0.2;
    let along = (to - from).normalized() * size;
    let across = vec2(-along.y, along.x);
    line(
        painter,
        vec![to - along + across, to, to - along - across],
        stroke,
    );
}

/// A line with round ends.
fn line(painter: &Painter, points: Vec<Pos2>, stroke: Stroke) {
    let ends = [points.first().copied(), points.last().copied()];
    for end in ends.into_iter().flatten() {
        painter.circle_filled(end, stroke.width / 2.0, stroke.color);
    }
    painter.add(PathShape::line(points, stroke));
}

/// The place of an icon at the start of a row, this large; it takes its room.
pub fn position(ui: &mut eframe::egui::Ui, size: f32) -> (Painter, Pos2) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(size), eframe::egui::Sense::hover());
    (ui.painter().clone(), pos2(rect.center().x, rect.center().y))
}
