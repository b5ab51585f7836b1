//! The result as it leaves the window by other ways than text: a picture, drawn without a window, and a page to print.
//!
//! In: an outcome. Out: pixels for the clipboard or a PNG file; a page that opens its own print dialog.

pub mod card;
pub mod print;
pub mod rasterise;
