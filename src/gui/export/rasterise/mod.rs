//! Draws a piece of the window as a picture on the processor, so that a report can be saved
//! where there is neither a window nor a graphics card.
//! In: what to lay out, how wide, how sharp. Out: opaque sRGB pixels, ready to be written as PNG.

mod texture;
mod triangle;

pub use texture::Textures;

use eframe::egui;
use egui::Color32;
use egui::epaint::Primitive;
use std::ops::Range;
use texture::Texture;
use triangle::{Corner, Triangle};

/// More pixels than this are never drawn: the picture becomes coarser instead (160 MB at most).
const MOST_PIXELS: f32 = 40_000_000.0;
/// How tall a sheet the content is first laid out on, in points.
const TALL: f32 = 20_000.0;
/// The largest width and height, in points; what lies beyond is cut off.
const LONGEST: f32 = 200_000.0;
/// Layouts before the one that is drawn: some widgets know their size only the second time.
const REHEARSALS: usize = 3;

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
    let requested = within(scale, 0.01, 16.0);
    let context = egui::Context::default();
    prepare(&context);
    // A still picture shows how an animation ends.
    context.all_styles_mut(|style| style.animation_time = 0.0);

    let mut textures = Textures::default();
    let (mut scale, mut height) = (requested, TALL);
    for _ in 0..REHEARSALS {
        let size = egui::vec2(width, TALL);
        let (mut output, used, _) = lay_out(&context, size, scale, &mut content);
        textures.apply(&mut output.textures_delta);
        height = within(used, 1.0, LONGEST).ceil();
        scale = requested.min((MOST_PIXELS / (width * height)).sqrt());
    }
    let size = egui::vec2(width, height);
    let (mut output, _, ground) = lay_out(&context, size, scale, &mut content);
    textures.apply(&mut output.textures_delta);

    frame(
        &context,
        output.shapes,
        output.pixels_per_point,
        size,
        ground,
        &textures,
    )
}

/// Draws the shapes of one pass on a ground of this colour; `size` is in points.
pub fn frame(
    context: &egui::Context,
    shapes: Vec<egui::epaint::ClippedShape>,
    pixels_per_point: f32,
    size: egui::Vec2,
    ground: Color32,
    textures: &Textures,
) -> Picture {
    let mut picture = Picture::blank(size * pixels_per_point, ground);
    for primitive in context.tessellate(shapes, pixels_per_point) {
        if let Primitive::Mesh(mesh) = &primitive.primitive
            && let Some(texture) = textures.get(mesh.texture_id)
        {
            let clip = picture.clip(primitive.clip_rect, pixels_per_point);
            picture.mesh(mesh, texture, &clip, pixels_per_point);
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
