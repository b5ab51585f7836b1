//! Draws a piece of the window as a picture on the processor, so that a report can be saved
//! where there is neither a window nor a graphics card.
//! In: what to lay out, how wide, how sharp. Out: opaque sRGB pixels, ready to be written as PNG.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use eframe::egui;
use egui::epaint::{ImageDelta, Primitive, Vertex};
use egui::{Color32, TextureFilter, TextureId, TextureOptions, TextureWrapMode};

/// More pixels than this are never drawn: the picture becomes coarser instead (160 MB at most).
const MOST_PIXELS: f32 = 40_000_000.0;
/// How tall a sheet the content is first laid out on, in points.
const TALL: f32 = 20_000.0;
/// The largest width and height, in points; what lies beyond is cut off.
const LONGEST: f32 = 200_000.0;
/// Layouts before the one that is drawn: some widgets know their size only the second time.
const REHEARSALS: usize = 3;
/// Corners are snapped to this fraction of a pixel, as graphics cards do; whole numbers leave
/// neither gaps nor overlaps between triangles that share an edge.
const SUBPIXELS: i64 = 256;

/// An opaque picture: rows from the top, four bytes (red, green, blue, alpha) a pixel, sRGB.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Pixels in a row.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// `width × height × 4` bytes.
    pub rgba: Vec<u8>,
}

/// Why a picture could not be turned into a PNG file.
#[derive(Debug, thiserror::Error)]
pub enum PngError {
    /// PNG counts rows and columns with 32 bits.
    #[error("the picture is too large for PNG")]
    TooLarge(#[from] std::num::TryFromIntError),
    /// The encoder refused.
    #[error("the picture could not be written as PNG: {0}")]
    Encoding(#[from] png::EncodingError),
}

impl Picture {
    /// The picture as the bytes of a PNG file.
    pub fn png(&self) -> Result<Vec<u8>, PngError> {
        let mut file = Vec::new();
        let mut encoder =
            png::Encoder::new(&mut file, u32::try_from(self.width)?, u32::try_from(self.height)?);
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_source_srgb(png::SrgbRenderingIntent::Perceptual);
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&self.rgba)?;
        writer.finish()?;
        Ok(file)
    }

    /// The picture as egui takes it, for the clipboard or a preview.
    pub fn color_image(&self) -> egui::ColorImage {
        let (pixels, _) = self.rgba.as_chunks::<4>();
        let mut pixels: Vec<Color32> = pixels
            .iter()
            .map(|&[r, g, b, _]| Color32::from_rgb(r, g, b))
            .collect();
        pixels.resize(self.width.saturating_mul(self.height), Color32::BLACK);
        egui::ColorImage::new([self.width, self.height], pixels)
    }
}

/// Lays `content` out in a context of its own, `width` points wide and as tall as it needs, and
/// draws it at `scale` pixels a point on the panel colour of the style.
///
/// `prepare` sets fonts and style. `content` runs several times. A picture that would be larger
/// than 40 million pixels is drawn at a smaller scale.
pub fn picture(
    width: f32,
    scale: f32,
    prepare: impl Fn(&egui::Context),
    mut content: impl FnMut(&mut egui::Ui),
) -> Picture {
    let width = within(width, 1.0, LONGEST);
    let wish = within(scale, 0.01, 16.0);
    let context = egui::Context::default();
    prepare(&context);
    // A still picture shows how an animation ends.
    context.all_styles_mut(|style| style.animation_time = 0.0);

    let mut textures = Textures::default();
    let (mut scale, mut height) = (wish, TALL);
    for _ in 0..REHEARSALS {
        let size = egui::vec2(width, TALL);
        let (mut output, used, _) = lay_out(&context, size, scale, &mut content);
        textures.apply(&mut output.textures_delta);
        height = within(used, 1.0, LONGEST).ceil();
        scale = wish.min((MOST_PIXELS / (width * height)).sqrt());
    }
    let size = egui::vec2(width, height);
    let (mut output, _, ground) = lay_out(&context, size, scale, &mut content);
    textures.apply(&mut output.textures_delta);

    let mut picture = Picture::blank(size * scale, ground);
    for primitive in context.tessellate(output.shapes, output.pixels_per_point) {
        if let Primitive::Mesh(mesh) = &primitive.primitive
            && let Some(texture) = textures.0.get(&mesh.texture_id)
        {
            let clip = picture.clip(primitive.clip_rect, output.pixels_per_point);
            picture.mesh(mesh, texture, &clip, output.pixels_per_point);
        }
    }
    picture
}

/// `value` between two bounds; the lower one if it is no number.
fn within(value: f32, least: f32, most: f32) -> f32 {
    value.max(least).min(most)
}

/// One pass: what egui wants drawn, how far down the content reached, the colour behind it.
fn lay_out(
    context: &egui::Context,
    size: egui::Vec2,
    scale: f32,
    content: &mut impl FnMut(&mut egui::Ui),
) -> (egui::FullOutput, f32, Color32) {
    let mut input = egui::RawInput {
        screen_rect: Some(egui::Rect::from_min_size(egui::Pos2::ZERO, size)),
        max_texture_side: Some(4096),
        time: Some(0.0),
        ..Default::default()
    };
    let viewport = input.viewports.entry(egui::ViewportId::ROOT).or_default();
    viewport.native_pixels_per_point = Some(scale);
    let (mut used, mut ground) = (0.0, Color32::WHITE);
    let output = context.run_ui(input, |ui| {
        ground = ui.visuals().panel_fill;
        content(ui);
        used = ui.min_rect().bottom();
    });
    (output, used, ground)
}

/// The textures of a context, as a graphics card would hold them.
#[derive(Default)]
struct Textures(HashMap<TextureId, Texture>);

impl Textures {
    /// Takes over what changed. What is freed may still be drawn in this pass, and all goes
    /// with the picture soon enough.
    fn apply(&mut self, delta: &mut egui::TexturesDelta) {
        for (id, changes) in std::mem::take(&mut delta.set) {
            changes.into_iter().for_each(|change| self.change(id, change));
        }
        delta.clear();
    }

    fn change(&mut self, id: TextureId, delta: ImageDelta) {
        let (egui::ImageData::Color(image), options) = (delta.image, delta.options);
        let Some([left, top]) = delta.pos else {
            let image = Arc::unwrap_or_clone(image);
            self.0.insert(id, Texture { image, options });
            return;
        };
        let Some(Texture { image: whole, .. }) = self.0.get_mut(&id) else {
            return;
        };
        for (row, source) in image.pixels.chunks_exact(image.width().max(1)).enumerate() {
            let start = (top + row) * whole.width() + left;
            if let Some(target) = whole.pixels.get_mut(start..start + source.len()) {
                target.copy_from_slice(source);
            }
        }
    }
}

struct Texture {
    image: egui::ColorImage,
    options: TextureOptions,
}

impl Texture {
    /// The colour at a place given in texels, each part from 0 to 1.
    fn sample(&self, u: f32, v: f32) -> [f32; 4] {
        if self.options.magnification == TextureFilter::Nearest {
            return self.texel(u.floor(), v.floor());
        }
        let (u, v) = (u - 0.5, v - 0.5);
        let (x, y) = (u.floor(), v.floor());
        let row = |y| mix(self.texel(x, y), self.texel(x + 1.0, y), u - x);
        mix(row(y), row(y + 1.0), v - y)
    }

    fn texel(&self, x: f32, y: f32) -> [f32; 4] {
        let wrap = |at: f32, size: usize| {
            let (at, size) = (at as i64, (size as i64).max(1));
            let at = match self.options.wrap_mode {
                TextureWrapMode::ClampToEdge => at.clamp(0, size - 1),
                TextureWrapMode::Repeat => at.rem_euclid(size),
                TextureWrapMode::MirroredRepeat => {
                    at.rem_euclid(2 * size).min((-1 - at).rem_euclid(2 * size))
                }
            };
            at as usize
        };
        let [width, height] = self.image.size;
        let place = wrap(y, height) * width + wrap(x, width);
        let texel = self.image.pixels.get(place).copied().unwrap_or_default();
        texel.to_array().map(|part| f32::from(part) / 255.0)
    }
}

fn mix(a: [f32; 4], b: [f32; 4], share: f32) -> [f32; 4] {
    std::array::from_fn(|i| a[i] + (b[i] - a[i]) * share)
}

/// A rectangle of whole pixels: its columns, its rows.
type Clip = [Range<i64>; 2];

impl Picture {
    fn blank(size: egui::Vec2, ground: Color32) -> Self {
        let width = (size.x.round() as usize).clamp(1, MOST_PIXELS as usize);
        let height = (size.y.round() as usize).clamp(1, MOST_PIXELS as usize / width);
        let rgba = ground.to_opaque().to_array().repeat(width * height);
        Self { width, height, rgba }
    }

    /// A rectangle in points, as the pixels of this picture it covers.
    fn clip(&self, rect: egui::Rect, scale: f32) -> Clip {
        let pixel = |at: f32, most: usize| ((at * scale).round() as i64).clamp(0, most as i64);
        let (x, y) = (|at| pixel(at, self.width), |at| pixel(at, self.height));
        [x(rect.left())..x(rect.right()), y(rect.top())..y(rect.bottom())]
    }

    fn mesh(&mut self, mesh: &egui::Mesh, texture: &Texture, clip: &Clip, scale: f32) {
        for &[a, b, c] in mesh.indices.as_chunks::<3>().0 {
            let vertex = |index| mesh.vertices.get(usize::try_from(index).ok()?);
            let corner = |index: u32| Some(Corner::new(vertex(index)?, texture, scale));
            if let (Some(a), Some(b), Some(c)) = (corner(a), corner(b), corner(c))
                && let Some(triangle) = Triangle::new([a, b, c])
            {
                self.triangle(&triangle, texture, clip);
            }
        }
    }

    fn triangle(&mut self, triangle: &Triangle, texture: &Texture, clip: &Clip) {
        let [columns, rows] = triangle.bounds(clip);
        let (first, count) = (columns.start, columns.end - columns.start);
        let even = (triangle.values[1..] == [[0.0; 6]; 2]).then(|| triangle.colour(0.0, 0.0, texture));
        if count <= 0 || even == Some([0.0; 4]) {
            return;
        }
        for y in rows {
            let at = triangle.edges.each_ref().map(|edge| edge.at(first, y));
            let span = triangle.span(at, count);
            let start = y as usize * self.width + first as usize;
            let bytes = (start + span.start as usize) * 4..(start + span.end as usize) * 4;
            let bytes = self.rgba.get_mut(bytes).unwrap_or_default();
            for (k, pixel) in span.zip(bytes.as_chunks_mut::<4>().0) {
                let colour = even.unwrap_or_else(|| {
                    let share = |i: usize| (at[i] + triangle.edges[i].right * k) as f32;
                    triangle.colour(share(0), share(1), texture)
                });
                blend(pixel, colour);
            }
        }
    }
}

/// Lays a premultiplied colour over a pixel. egui blends the stored sRGB values as they are.
fn blend(pixel: &mut [u8; 4], [r, g, b, a]: [f32; 4]) {
    let [red, green, blue, _] = pixel;
    for (below, over) in [(red, r), (green, g), (blue, b)] {
        *below = (over + f32::from(*below) * (1.0 - a / 255.0) + 0.5) as u8;
    }
}

/// A corner of a triangle: its place in fractions of a pixel, and what is interpolated between
/// corners: place in the texture (in texels), then red, green, blue, alpha (0 to 255).
#[derive(Clone, Copy)]
struct Corner {
    x: i64,
    y: i64,
    values: [f32; 6],
}

impl Corner {
    fn new(vertex: &Vertex, texture: &Texture, scale: f32) -> Self {
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
struct Edge {
    from: (i64, i64),
    along: (i64, i64),
    /// What one pixel to the right adds.
    right: i64,
    /// The least distance that counts as inside: pixel centres exactly on an edge belong to the
    /// triangle on one side only (the one whose top or left edge it is).
    least: i64,
}

impl Edge {
    fn new(a: &Corner, b: &Corner) -> Self {
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
    fn at(&self, x: i64, y: i64) -> i64 {
        let centre = |at: i64| at * SUBPIXELS + SUBPIXELS / 2;
        self.along.0 * (centre(y) - self.from.1) - self.along.1 * (centre(x) - self.from.0)
    }
}

struct Triangle {
    corners: [Corner; 3],
    /// Each opposite the corner of the same number.
    edges: [Edge; 3],
    area: f32,
    /// The values at the last corner, and how those at the first and the second differ from them.
    values: [[f32; 6]; 3],
}

impl Triangle {
    /// Turned clockwise; nothing if it has no area.
    fn new([a, mut b, mut c]: [Corner; 3]) -> Option<Self> {
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
    fn bounds(&self, clip: &Clip) -> Clip {
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
    fn span(&self, at: [i64; 3], count: i64) -> Range<i64> {
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
    fn colour(&self, first: f32, second: f32, texture: &Texture) -> [f32; 4] {
        let [c, a, b] = self.values;
        let (first, second) = (first / self.area, second / self.area);
        let [u, v, colour @ ..]: [f32; 6] = std::array::from_fn(|i| c[i] + a[i] * first + b[i] * second);
        let texel = texture.sample(u, v);
        std::array::from_fn(|i| colour[i] * texel[i])
    }
}
