//! The textures that egui hands out, kept as a graphics card would, and looked up between two texels.
//!
//! In: the changes of each pass. Out: the colour at a place.

use eframe::egui;
use egui::epaint::ImageDelta;
use egui::{TextureFilter, TextureId, TextureOptions, TextureWrapMode};
use std::collections::HashMap;
use std::sync::Arc;

/// The textures of a context, as a graphics card would hold them.
#[derive(Debug, Default)]
pub struct Textures(HashMap<TextureId, Texture>);

impl Textures {
    /// Takes over what changed. What is freed may still be drawn in this pass, and all goes
    /// with the picture soon enough.
    pub fn apply(&mut self, delta: &mut egui::TexturesDelta) {
        for (id, changes) in std::mem::take(&mut delta.set) {
            changes.into_iter().for_each(|change| self.change(id, change));
        }
        delta.clear();
    }

    pub(super) fn get(&self, id: TextureId) -> Option<&Texture> {
        self.0.get(&id)
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

#[derive(Debug)]
pub(super) struct Texture {
    pub(super) image: egui::ColorImage,
    options: TextureOptions,
}

impl Texture {
    /// The colour at a place given in texels, each part from 0 to 1.
    pub(super) fn sample(&self, u: f32, v: f32) -> [f32; 4] {
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
        let position = wrap(y, height) * width + wrap(x, width);
        let texel = self.image.pixels.get(position).copied().unwrap_or_default();
        texel.to_array().map(|part| f32::from(part) / 255.0)
    }
}

fn mix(a: [f32; 4], b: [f32; 4], share: f32) -> [f32; 4] {
    std::array::from_fn(|i| a[i] + (b[i] - a[i]) * share)
}
