//! A PNG file as pixels: the program's own icon, or a picture that somebody dropped.
//!
//! In: the bytes of a file. Out: pixels, where it is a PNG of a bearable size.

use eframe::egui::ColorImage;
use std::io::Cursor;

/// Larger pictures are not unpacked, in pixels: 64 MB in memory.
const MOST_PIXELS: usize = 16_000_000;

/// The picture in a PNG file; `None` for anything else, and for pictures that are too large to be a photograph of a screen.
pub fn read(bytes: &[u8]) -> Option<ColorImage> {
    let mut decoder = png::Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::normalize_to_color8() | png::Transformations::ALPHA);
    let mut reader = decoder.read_info().ok()?;
    let (width, height) = (reader.info().width as usize, reader.info().height as usize);
    if width
        .checked_mul(height)
        .is_none_or(|pixels| pixels > MOST_PIXELS)
    {
        return None;
    }
    let mut pixels = vec![0; reader.output_buffer_size()?];
    let frame = reader.next_frame(&mut pixels).ok()?;
    let size = [frame.width as usize, frame.height as usize];
    let pixels = pixels.get(..frame.buffer_size())?;
    match frame.color_type {
        png::ColorType::Rgba => Some(ColorImage::from_rgba_unmultiplied(size, pixels)),
        png::ColorType::GrayscaleAlpha => {
            let grey = pixels.as_chunks::<2>().0.iter();
            let rgba: Vec<u8> = grey
                .flat_map(|[grey, alpha]| [*grey, *grey, *grey, *alpha])
                .collect();
            Some(ColorImage::from_rgba_unmultiplied(size, &rgba))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn a_png_is_read_and_anything_else_is_not() {
        let icon = include_bytes!("../../../assets/icon/mailprobe-32.png");
        assert_eq!(read(icon).map(|image| image.size), Some([32, 32]));
        assert_eq!(read(b"\x89PNG\r\n\x1a\nbroken"), None);
        assert_eq!(read(b"A secure connection"), None);
        assert_eq!(read(b""), None);
    }
}
