//! The result as a picture, drawn without a window.
//!
//! In: an outcome. Out: pixels for the clipboard or a PNG file.

pub mod card;
pub mod rasterise;
