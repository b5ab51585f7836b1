//! One triangle on a grid of pixels, in whole numbers: which pixels it covers, and what colour each gets.
//!
//! In: three corners of a mesh. Out: spans of pixels and their colours.

use super::Clip;
use super::texture::Texture;
use eframe::egui::epaint::Vertex;
use std::ops::Range;

/// Corners are snapped to this fraction of a pixel, as graphics cards do; whole numbers leave
/// neither gaps nor overlaps between triangles that share an edge.
const SUBPIXELS: i64 = 256;

/// A corner of a triangle: its place in fractions of a pixel, and what is interpolated between
/// corners: place in the texture (in texels), then red, green, blue, alpha (0 to 255).
#[derive(Clone, Copy)]
pub(super) struct Corner {
    x: i64,
    y: i64,
    values: [f32; 6],
}

impl Corner {
    pub(super) fn new(vertex: &Vertex, texture: &Texture, scale: f32) -> Self {
        // The bound keeps the products of the edge functions within 64 bits.
        let fixed = |at: f32| (at * scale).clamp(-4e6, 4e6) * SUBPIXELS as f32;
        let [r, g, b, a] = vertex.color.to_array().map(f32::from);
        let [u, v] = texture.image.size.map(|side| side as f32);
        Self {
            x: fixed(vertex.pos.x).round() as i64,
            y: fixed(vertex.pos.y).round() as i64,
            values: [vertex.uv.x * u, vertex.uv.y * v, r, g, b, a],
        }
    }
}

/// The signed distance from an edge, growing inwards, times its length.
pub(super) struct Edge {
    from: (i64, i64),
    along: (i64, i64),
    /// What one pixel to the right adds.
    pub(super) right: i64,
    /// The least distance that counts as inside: pixel centres exactly on an edge belong to the
    /// triangle on one side only (the one whose top or left edge it is).
    least: i64,
}

impl Edge {
    pub(super) fn new(a: &Corner, b: &Corner) -> Self {
        let (dx, dy) = (b.x - a.x, b.y - a.y);
        let owns = dy < 0 || (dy == 0 && dx > 0);
        Self {
            from: (a.x, a.y),
            along: (dx, dy),
            right: -dy * SUBPIXELS,
            least: i64::from(!owns),
        }
    }

    /// The distance of a pixel's centre.
    pub(super) fn at(&self, x: i64, y: i64) -> i64 {
        let centre = |at: i64| at * SUBPIXELS + SUBPIXELS / 2;
        self.along.0 * (centre(y) - self.from.1) - self.along.1 * (centre(x) - self.from.0)
    }
}

pub(super) struct Triangle {
    corners: [Corner; 3],
    /// Each opposite the corner of the same number.
    pub(super) edges: [Edge; 3],
    area: f32,
    /// The values at the last corner, and how those at the first and the second differ from them.
    pub(super) values: [[f32; 6]; 3],
}

impl Triangle {
    /// Turned clockwise; nothing if it has no area.
    pub(super) fn new([a, mut b, mut c]: [Corner; 3]) -> Option<Self> {
        let mut area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
        if area == 0 {
            return None;
        }
        if area < 0 {
            std::mem::swap(&mut b, &mut c);
            area = -area;
        }
        let from_c = |corner: &Corner| std::array::from_fn(|i| corner.values[i] - c.values[i]);
        Some(Self {
            edges: [Edge::new(&b, &c), Edge::new(&c, &a), Edge::new(&a, &b)],
            area: area as f32,
            values: [c.values, from_c(&a), from_c(&b)],
            corners: [a, b, c],
        })
    }

    /// The pixels it can touch.
    pub(super) fn bounds(&self, clip: &Clip) -> Clip {
        let range = |at: [i64; 3], clip: &Range<i64>| {
            let [a, b, c] = at.map(|at| at.div_euclid(SUBPIXELS));
            a.min(b).min(c).max(clip.start)..(a.max(b).max(c) + 1).min(clip.end)
        };
        let [columns, rows] = clip;
        [
            range(self.corners.map(|corner| corner.x), columns),
            range(self.corners.map(|corner| corner.y), rows),
        ]
    }

    /// Which of a row's `count` pixels lie inside, given the edge distances of the first.
    pub(super) fn span(&self, at: [i64; 3], count: i64) -> Range<i64> {
        let (mut start, mut end) = (0, count);
        for (edge, at) in self.edges.iter().zip(at) {
            let at = at - edge.least;
            match edge.right {
                0 if at < 0 => return 0..0,
                0 => {}
                right if right > 0 => start = start.max(-at.div_euclid(right)),
                right => end = end.min(at.div_euclid(-right) + 1),
            }
        }
        start..end.max(start)
    }

    /// The colour where the first two edges are that far away, parts from 0 to 255.
    pub(super) fn colour(&self, first: f32, second: f32, texture: &Texture) -> [f32; 4] {
        let [c, a, b] = self.values;
        let (first, second) = (first / self.area, second / self.area);
        let [u, v, colour @ ..]: [f32; 6] = std::array::from_fn(|i| c[i] + a[i] * first + b[i] * second);
        let texel = texture.sample(u, v);
        std::array::from_fn(|i| colour[i] * texel[i])
    }
}
